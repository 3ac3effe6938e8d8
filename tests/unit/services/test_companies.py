"""Companies: searched with and without a network, kept, shown, created and identified."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from cofanet_desktop.backend.errors import NotSent, SignInNeeded
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.overdues import Contact
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.protocol import CompanyQuery, SearchResult
from cofanet_desktop.services import companies, covers, drafts, portfolio
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.sync.verify import differences
from tests.support.asking import found, order, pull, state
from tests.support.desks import advance, embedded, set_connected
from tests.support.insurers import euros
from tests.support.lines import raising
from tests.support.shown import entry, product, products_of, strangers

NEW = companies.CompanyDraft(
    name=" Atelier Neuf ", country="FRA", address="1 rue du Port", postcode="29200", city="Brest"
)

FORM = Contact("Ada")
"""A form left behind; what is in it does not matter here."""


def unknown(desk: Session) -> str:
    """Return the Easy number of a company of the registry the desk does not know."""
    with embedded(desk).insurer.reading() as connection:
        numbers = [
            str(row[0])
            for row in connection.exec_driver_sql(
                "SELECT easy_number FROM company WHERE length(easy_number) = 14 ORDER BY easy_number DESC"
            )
        ]
    with desk.store.read() as connection:
        known = {row[0] for row in connection.exec_driver_sql("SELECT id FROM company")}
    return next(one for one in numbers if one not in known)


def test_what_the_insurer_finds_is_found_again_without_a_network(desk: Session) -> None:
    number = unknown(desk)
    query = CompanyQuery(country=embedded(desk).companies([number])[0].country, easy_number=number)
    there = companies.search(desk, query)
    assert [one.easy_number for one in there.companies] == [number]
    assert not there.is_from_cache
    set_connected(desk, is_connected=False)
    here = companies.search(desk, query)
    assert here.companies == there.companies
    assert here.is_from_cache
    assert number not in {row.easy_number for row in portfolio.listing(desk, portfolio.everything(desk))[0]}


def test_a_search_can_stay_here_on_purpose(desk: Session) -> None:
    number = unknown(desk)
    found_here = companies.search(desk, CompanyQuery(country="FRA", easy_number=number), offline=True)
    assert found_here.is_from_cache
    assert found_here.companies == ()


def test_who_must_sign_in_is_told_and_not_shown_old_results(
    desk: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.backend, "search_companies", raising(SignInNeeded))
    with pytest.raises(SignInNeeded):
        companies.search(desk, CompanyQuery(country="FRA", name="a"))


def test_a_search_never_replaces_what_the_feed_brought(
    desk: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk.store.read() as connection:
        number = str(connection.exec_driver_sql("SELECT min(id) FROM company WHERE version > 0").scalar())
    known = companies.show(desk, number).company
    monkeypatch.setattr(
        desk.backend, "search_companies", lambda query: SearchResult((replace(known, name="Other"),))
    )
    companies.search(desk, CompanyQuery(country=known.country, easy_number=number))
    assert companies.show(desk, number).company == known


def test_the_file_of_a_company_nobody_knows_is_refused(desk: Session) -> None:
    with pytest.raises(RuleViolation) as raised:
        companies.show(desk, "99999999999999")
    assert raised.value.rule == "COMPANY_NOT_FOUND"
    assert raised.value.hint is not None


def test_a_company_is_fetched_once_and_then_known(desk: Session) -> None:
    number = unknown(desk)
    shown = companies.show(desk, number)
    set_connected(desk, is_connected=False)
    assert companies.show(desk, number).company == shown.company
    with pytest.raises(RuleViolation):
        companies.show(desk, unknown(desk))


def test_the_file_of_a_company_says_what_is_in_force_what_is_on_its_way_and_what_can_be_asked(
    desk: Session,
) -> None:
    easy_number = strangers(desk)[0].easy_number
    limit = order(desk, easy_number)
    exchange(desk)
    covers.update(desk, limit, euros(60_000))
    file = companies.show(desk, easy_number)
    assert file.contract.id == "4711"
    assert [one.id for one in file.products] == [limit]
    assert file.sync == {limit: State.QUEUED}
    assert file.entry == entry(desk, easy_number)
    assert file.effective_cover is not None
    assert {offer.code for offer in file.offers if offer.refusal is None}.isdisjoint({"CRL", "RLI", "ECL"})


def test_past_decisions_are_those_of_covers_newest_first(desk: Session) -> None:
    easy_number = strangers(desk)[0].easy_number
    limit = order(desk, easy_number, amount=10_000)
    order(desk, easy_number, ProductCode.RSM)
    exchange(desk)
    for amount in (20_000, 30_000):
        advance(desk, timedelta(days=3))
        exchange(desk)
        covers.update(desk, limit, euros(amount))
        exchange(desk)
    past = companies.past_decisions(companies.show(desk, easy_number))
    assert [line.granted for _, line in past] == [euros(20_000), euros(10_000)]
    assert {one.id for one, _ in past} == {limit}


# Created companies -----------------------------------------------------------------------------------------------


def test_a_company_created_offline_with_its_orders_becomes_a_company_with_its_answers(desk: Session) -> None:
    set_connected(desk, is_connected=False)
    created = companies.create(desk, NEW)
    number = created.records[0].id
    assert number.startswith("Z")
    assert companies.show(desk, number).company.name == "Atelier Neuf"
    limit = order(desk, number, amount=10_000)
    flash = order(desk, number, ProductCode.RSC)
    assert isinstance(exchange(desk).trouble, NotSent)
    assert [one.id for one in products_of(desk, number)] == [limit, flash]

    set_connected(desk, is_connected=True)
    exchange(desk)
    assert product(desk, limit).is_waiting
    assert products_of(desk, number)
    advance(desk, timedelta(minutes=5))
    exchange(desk)
    final = product(desk, limit).easy_number
    assert not final.startswith("Z")
    assert not product(desk, limit).is_waiting
    assert product(desk, flash).easy_number == final
    assert entry(desk, number) is None
    assert entry(desk, final) is not None
    assert companies.show(desk, final).company.name == "Atelier Neuf"
    assert [state(desk, one) for one in (created.command_id, limit, flash)] == [State.DONE] * 3
    assert differences(desk.store) == []


def test_an_order_on_a_temporary_number_that_was_identified_meanwhile_reaches_the_final_company(
    desk: Session,
) -> None:
    number = companies.create(desk, NEW).records[0].id
    exchange(desk)
    late = order(desk, number, ProductCode.RSC)
    advance(desk, timedelta(minutes=5))
    assert exchange(desk).trouble is None
    assert state(desk, late) is State.DONE
    assert not product(desk, late).easy_number.startswith("Z")
    assert differences(desk.store) == []


def test_an_order_whose_company_was_identified_before_it_could_be_sent_is_sent_all_the_same(
    desk: Session,
) -> None:
    number = companies.create(desk, NEW).records[0].id
    exchange(desk)
    late = order(desk, number, ProductCode.RSC)
    advance(desk, timedelta(minutes=5))
    pull(desk)
    assert state(desk, late) is State.QUEUED
    exchange(desk)
    assert state(desk, late) is State.DONE
    assert found(desk, late).warning is None
    assert not product(desk, late).easy_number.startswith("Z")


def test_the_page_of_a_temporary_number_finds_the_final_company(desk: Session) -> None:
    number = companies.create(desk, NEW).records[0].id
    exchange(desk)
    advance(desk, timedelta(minutes=5))
    exchange(desk)
    assert companies.show(desk, number).company.name == "Atelier Neuf"
    assert not companies.show(desk, number).company.is_temporary


def test_a_form_begun_under_a_temporary_number_goes_on_under_the_final_one(desk: Session) -> None:
    created = companies.create(desk, NEW).records[0].id
    contract_id = desk.contract().id
    drafts.keep(desk, f"declaration/{contract_id}/{created}/uninsured", "declaration", created, FORM)
    drafts.keep(desk, f"addition/{contract_id}/another", "addition", None, FORM)
    exchange(desk)
    advance(desk, timedelta(minutes=30))
    exchange(desk)
    final = companies.show(desk, created).company.easy_number
    assert final != created
    assert drafts.read(desk, f"declaration/{contract_id}/{final}/uninsured", Contact) == FORM
    assert {(one.kind, one.easy_number) for one in drafts.every(desk)} == {
        ("declaration", final),
        ("addition", None),
    }


def test_a_company_without_its_mandatory_fields_is_refused(desk: Session) -> None:
    with pytest.raises(RuleViolation) as raised:
        companies.create(desk, replace(NEW, city=" "))
    assert raised.value.rule == "MISSING_FIELD"

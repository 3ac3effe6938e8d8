"""What happened with a company: everything known of it, in order, and who asked what from here with which outcome."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from cofanet_desktop.domain.commands import DeleteProduct, OrderProduct
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.services import (
    companies,
    company_history,
    company_history_export,
    covers,
    custom_fields,
    outbox,
    turnover,
)
from cofanet_desktop.services.companies import CompanyDraft, CompanyFile
from cofanet_desktop.services.company_history import Happening, Kind, What, of_company
from cofanet_desktop.services.company_history_export import HistoryLine
from cofanet_desktop.services.covers import OrderDraft
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.support.desks import advance, demo_session, set_connected
from tests.support.requests import ask_elsewhere, covered_by, find_file, in_force, without_cover


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


def told(session: Session, file: CompanyFile, *wanted: What) -> list[Happening]:
    return [one for one in of_company(session, file.company.easy_number) if one.what in wanted]


def test_every_entry_has_a_kind_and_a_key_of_its_own(session: Session) -> None:
    for file in (find_file(session, lambda one: bool(one.declarations)), find_file(session, without_cover)):
        entries = of_company(session, file.company.easy_number)
        assert len({one.key for one in entries}) == len(entries)
        assert {one.kind for one in entries} <= set(Kind)
    assert set(company_history.KIND_OF) == set(What)


def test_entries_are_newest_first_and_a_decision_stands_above_what_it_answers(session: Session) -> None:
    for file in (find_file(session, lambda one: len(one.products) > 2), find_file(session, without_cover)):
        days = [one.on for one in of_company(session, file.company.easy_number)]
        assert days == sorted(days, reverse=True)
    file = find_file(session, covered_by(ProductCode.CRL))
    keys = [one.key for one in of_company(session, file.company.easy_number)]
    product = in_force(file, ProductCode.CRL)
    assert product is not None
    assert keys.index(f"{product.id}/decided/{len(product.history)}") < keys.index(f"{product.id}/ordered")


def test_what_the_insurer_knows_is_all_there(session: Session) -> None:
    file = find_file(session, lambda one: bool(one.declarations) and bool(one.products))
    declaration = file.declarations[0].record
    declared = next(one for one in told(session, file, What.DECLARED) if one.subject_id == declaration.id)
    assert (declared.at, declared.is_insured) == (declaration.declared_at, declaration.is_insured)
    assert {one.subject_id for one in told(session, file, What.ORDERED)} == {one.id for one in file.products}
    assert file.entry is not None
    changes = told(session, file, What.ASSESSED)
    assert [(one.on, one.after) for one in reversed(changes)] == [
        (one.on, one.dra) for one in file.entry.dra_history
    ]
    assert [one.before for one in reversed(changes)] == [None, *(one.after for one in reversed(changes))][
        : len(changes)
    ]
    extended = find_file(session, lambda one: bool(one.extensions))
    assert told(session, extended, What.EXTENSION_ASKED)
    asked = find_file(session, lambda one: any(row.record.answer for row in one.ilus))
    assert told(session, asked, What.ILU_ASKED)
    assert told(session, asked, What.ILU_ANSWERED)
    reported = find_file(session, lambda one: any(product.document_id for product in one.products))
    assert told(session, reported, What.RECEIVED)
    assert told(session, reported, What.NOTIFIED)


def test_turnover_is_told_of_the_debtor_it_names(session: Session) -> None:
    sent = [row.record for row in turnover.listed(session) if not row.record.is_editable and row.record.lines]
    line = sent[0].lines[0]
    found = [one for one in of_company(session, line.key) if one.what is What.TURNOVER_DECLARED]
    assert (sent[0].id, (Money(line.amount, sent[0].currency),)) in [
        (one.subject_id, one.amounts) for one in found
    ]


def test_who_asked_what_is_told_with_its_outcome(session: Session) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    product = in_force(file, ProductCode.CRL)
    assert product is not None
    set_connected(session, is_connected=False)
    custom_fields.set_values(session, file.company.easy_number, {"customer_reference": "A1"})
    covers.delete(session, product.id)
    asked = told(session, file, What.REQUESTED)
    assert [one.request.entry.kind for one in asked if one.request] == ["delete_product", "set_fields"]
    assert {one.actor for one in asked} == {"clerk"}
    assert {one.request.entry.state for one in asked if one.request} == {State.QUEUED}
    set_connected(session, is_connected=True)
    assert exchange(session).trouble is None
    states = {one.request.entry.state for one in told(session, file, What.REQUESTED) if one.request}
    assert states == {State.DONE}
    assert [one.status for one in told(session, file, What.ENDED)][-1:] == ["deleted"]


def test_refused_corrected_and_withdrawn_requests_are_told_step_by_step(session: Session) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    product = in_force(file, ProductCode.CRL)
    assert product is not None
    issued = covers.delete(session, product.id)
    ask_elsewhere(session, DeleteProduct(product_id=product.id))
    exchange(session)
    [refused] = told(session, file, What.REFUSED)
    assert refused.actor == "insurer"
    assert refused.request is not None
    assert refused.request.entry.id == issued.command_id
    outbox.discard(session, issued.command_id)
    [withdrawn] = told(session, file, What.WITHDRAWN)
    assert withdrawn.actor == "clerk"


def test_requests_of_another_company_or_contract_are_not_told(session: Session) -> None:
    first = find_file(session, covered_by(ProductCode.CRL))
    second = find_file(session, lambda one: one.company != first.company and one.entry is not None)
    custom_fields.set_values(session, second.company.easy_number, {"customer_reference": "B2"})
    assert told(session, first, What.REQUESTED) == []
    held = find_file(session, lambda one: bool(one.held_under))
    custom_fields.set_values(session, held.company.easy_number, {"customer_reference": "C3"})
    assert len(told(session, held, What.REQUESTED)) == 1
    session.contract_id = held.held_under[0].id
    assert told(session, held, What.REQUESTED) == []


def test_what_was_asked_under_a_temporary_number_is_told_of_the_company_it_became(session: Session) -> None:
    draft = CompanyDraft(name="Neu GmbH", country="DEU", address="Weg 1", postcode="10115", city="Berlin")
    created = companies.create(session, draft)
    number = companies.show(session, _created_number(session)).company.easy_number
    issued = covers.order(
        session, OrderDraft(easy_number=number, product=ProductCode.CRL, amount=Money.of(5_000, "EUR"))
    )
    exchange(session)
    for _ in range(4):
        advance(session, timedelta(days=3))
        exchange(session)
    final = next(
        one.request.product.easy_number
        for one in of_company(session, _number_of(session, issued.command_id))
        if one.request is not None and one.request.product is not None
    )
    assert not final.startswith("Z")
    asked = [one for one in of_company(session, final) if one.what is What.REQUESTED]
    assert {one.subject_id for one in asked} == {created.command_id, issued.command_id}


def _created_number(session: Session) -> str:
    [entry] = [one for one in outbox.all_commands(session) if one.kind == "create_company"]
    assert entry.command is not None
    return str(entry.command.args.temporary_number)  # type: ignore[union-attr] # it created a company


def _number_of(session: Session, product_id: str) -> str:
    with session.store.read() as connection:
        row = connection.exec_driver_sql(
            "SELECT easy_number FROM product WHERE id = ?", (product_id,)
        ).first()
    assert row is not None
    return str(row[0])


def test_an_order_made_elsewhere_is_told_without_a_request_of_ours(session: Session) -> None:
    file = find_file(session, without_cover)
    number = file.company.easy_number
    ask_elsewhere(
        session, OrderProduct(contract_id=session.contract().id, easy_number=number, product=ProductCode.RLI)
    )
    exchange(session)
    assert ProductCode.RLI in {one.product for one in told(session, file, What.ORDERED)}
    assert told(session, file, What.REQUESTED) == []


def test_the_entries_handed_over_are_written_to_a_file(session: Session, tmp_path: Path) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    entries = of_company(session, file.company.easy_number)
    lines = [
        HistoryLine(one.on, one.at, one.kind.value, one.what.value, one.status, one.comment, one.actor)
        for one in entries
    ]
    target = tmp_path / "timeline.csv"
    written = company_history_export.export(session, lines, target)
    text = target.read_text(encoding="utf-8-sig")
    assert written.rows == len(lines)
    assert "What happened" in text
    assert "ordered" in text


def test_how_a_company_stands_under_every_contract(session: Session) -> None:
    file = find_file(session, lambda one: bool(one.held_under))
    some = companies.standings(session, file.company.easy_number)
    assert [one.contract.id for one in some] == [one.id for one in session.contracts()]
    assert [one.is_in_use for one in some] == [one.id == session.contract().id for one in session.contracts()]
    used = next(one for one in some if one.is_in_use)
    assert used.entry == file.entry
    assert used.effective_cover == file.effective_cover
    other = next(one for one in some if one.contract == file.held_under[0])
    assert other.entry is not None
    assert other.holds_something
    for one in some:
        assert all(cover.contract_id == one.contract.id and cover.stands for cover in one.covers)
        assert one.last_decision is None or one.last_decision.decided_on is not None
    alone = find_file(session, lambda one: not one.held_under)
    others = [one for one in companies.standings(session, alone.company.easy_number) if not one.is_in_use]
    assert not any(one.holds_something for one in others)

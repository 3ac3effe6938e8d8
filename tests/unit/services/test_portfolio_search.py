"""The search criteria of the portfolio find exactly the lines whose records say so (PORT-2, PORT-9)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from cofanet_desktop.domain.commands import CancelDeclaration
from cofanet_desktop.domain.covers import effective_cover
from cofanet_desktop.domain.custom_fields import INTERNAL_LIMIT, OUTSTANDING, REFERENCE
from cofanet_desktop.domain.folding import fold, search_text
from cofanet_desktop.domain.overdues import DeclarationStatus
from cofanet_desktop.domain.portfolio import Clause, FieldCriterion, PortfolioRow, Sort
from cofanet_desktop.domain.products import KINDS, Family, ProductCode, ProductStatus
from cofanet_desktop.services import custom_fields, overdues, portfolio
from cofanet_desktop.services.issuing import issue
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.queries import products
from cofanet_desktop.store.queries.integrity import portfolio_faults
from tests.support.desks import demo_session

Wanted = Callable[[PortfolioRow], bool]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = demo_session(tmp_path_factory.mktemp("many"), companies=200)
    yield session
    session.close()


def lines(desk: Session, **wanted: object) -> list[PortfolioRow]:
    asked = replace(portfolio.everything(desk), **wanted)  # type: ignore[arg-type]
    return portfolio.listing(desk, asked)[0]


def start(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time(), UTC)


def check(desk: Session, is_wanted: Wanted, **wanted: object) -> list[PortfolioRow]:
    """Compare what a filter lists with what looking at every line finds; return it."""
    every = lines(desk)
    expected = [one.easy_number for one in every if is_wanted(one)]
    assert [one.easy_number for one in lines(desk, **wanted)] == expected
    assert 0 < len(expected) < len(every), "the case distinguishes nothing"
    return [one for one in every if is_wanted(one)]


@pytest.mark.parametrize("letters", [2, 5])
def test_a_part_of_the_name_is_looked_for_in_names_only(many: Session, letters: int) -> None:
    part = fold(lines(many)[0].name)[1 : 1 + letters]
    check(many, lambda one: part in search_text(one.name, one.local_name), name=part)
    elsewhere = next(one for one in lines(many) if one.city and fold(one.city) not in fold(one.name))
    assert elsewhere.easy_number not in {one.easy_number for one in lines(many, name=fold(elsewhere.city))}


def test_only_the_companies_named_are_listed(many: Session) -> None:
    some = [one.easy_number for one in lines(many)[5:9]]
    check(many, lambda one: one.easy_number in some, easy_numbers=(*some, "no such number"))
    assert lines(many, easy_numbers=()) == []


@pytest.mark.parametrize(("lowest", "highest"), [("20000", None), (None, "20000"), ("15000", "50000.00")])
def test_an_amount_lies_between_its_bounds_on_one_product(
    many: Session, lowest: str | None, highest: str | None
) -> None:
    least, most = Decimal(lowest or 0), Decimal(highest or 10**12)

    def is_between(one: PortfolioRow) -> bool:
        return any(cell.amount is not None and least <= cell.amount.amount <= most for cell in one.products)

    check(
        many,
        is_between,
        amount_from=None if lowest is None else least,
        amount_to=None if highest is None else most,
    )


def test_amount_product_and_status_are_met_by_the_same_product(many: Session) -> None:
    def is_such(one: PortfolioRow) -> bool:
        return any(
            cell.code is ProductCode.CRL
            and cell.status is ProductStatus.GRANTED
            and cell.amount is not None
            and cell.amount.amount >= 50_000
            for cell in one.products
        )

    check(
        many,
        is_such,
        products=(ProductCode.CRL,),
        statuses=(ProductStatus.GRANTED,),
        families=(Family.INSURANCE,),
        amount_from=Decimal(50_000),
    )


@pytest.mark.parametrize("clause", [Clause.ENDING, Clause.CONDITIONS, Clause.GUARANTOR])
def test_a_clause_is_one_of_a_decision_on_a_cover(many: Session, clause: Clause) -> None:
    if clause in (Clause.GUARANTOR, Clause.CONDITIONS) and not any(
        clause in cell.clauses for one in lines(many) for cell in one.products
    ):
        pytest.skip(f"no decision of the demonstration has the clause {clause}")
    found = check(many, lambda one: any(clause in cell.clauses for cell in one.products), clauses=(clause,))
    for one in found:
        for cell in one.products:
            assert not cell.clauses or KINDS[cell.code].family is Family.INSURANCE


def test_days_of_the_last_update_are_both_included(many: Session) -> None:
    days = sorted(one.updated_at.date() for one in lines(many))
    first, last = days[len(days) // 4], days[len(days) // 2]
    check(
        many,
        lambda one: first <= one.updated_at.date() <= last,
        updated_since=start(first),
        updated_before=start(last) + timedelta(days=1),
    )


def values(field: str, one: PortfolioRow) -> str:
    return next((held.value for held in one.fields if held.field == field), "")


def test_own_fields_are_found_by_a_part_or_between_bounds(many: Session) -> None:
    check(many, lambda one: "keller" in fold(values("own1", one)), fields=(FieldCriterion("own1", "keller"),))
    check(
        many,
        lambda one: values("own3", one) != "" and 40 <= int(values("own3", one)) <= 59,
        fields=(FieldCriterion("own3", at_least="40", at_most="59", is_number=True),),
    )
    day = (many.today() + timedelta(days=80)).isoformat()
    check(
        many,
        lambda one: "" < values("own2", one) <= day,
        fields=(FieldCriterion("own2", at_most=day),),
    )


def test_fixed_fields_are_compared_as_what_they_are(many: Session) -> None:
    check(
        many,
        lambda one: one.outstanding is not None and one.outstanding.amount >= 100_000,
        fields=(FieldCriterion(OUTSTANDING, at_least="100000", is_number=True),),
    )
    check(
        many,
        lambda one: one.internal_limit is not None and one.internal_limit.amount <= 90_000,
        fields=(FieldCriterion(INTERNAL_LIMIT, at_most="90000", is_number=True),),
    )
    check(many, lambda one: "7" in one.customer_reference, fields=(FieldCriterion(REFERENCE, "7"),))


def test_a_value_with_any_letters_is_found_and_does_not_break_the_mark(desk: Session) -> None:
    company = lines(desk)[0].easy_number
    custom_fields.set_values(desk, company, {"own1": 'Müller; § 5 = "x" 100%'})
    for part in ("Müller;", "§ 5", '"x" 100%'):
        (found,) = lines(desk, fields=(FieldCriterion("own1", fold(part)),))
        assert found.easy_number == company
    custom_fields.set_values(desk, company, {"own1": "see §77b"})
    typed = portfolio.narrowed(portfolio.everything(desk), "§77b", {})
    assert [one.easy_number for one in portfolio.listing(desk, typed)[0]] == [company]
    custom_fields.set_values(desk, company, {"own1": ""})
    assert lines(desk, fields=(FieldCriterion("own1", fold("Müller;")),)) == []


@pytest.mark.parametrize("text", ["internal_limit", "customer_reference", "own1", "own", "overdue", "clause"])
def test_typing_the_name_of_a_field_finds_no_line_by_its_marks(many: Session, text: str) -> None:
    typed = portfolio.narrowed(portfolio.everything(many), text, {})
    assert portfolio.listing(many, typed)[0] == []


def test_cover_and_what_exceeds_it_follow_from_the_records(many: Session) -> None:
    for one in lines(many):
        with many.store.read() as connection:
            ordered = products.of_company(connection, one.contract_id, one.easy_number)
        covered = effective_cover(ordered)
        assert one.cover == (covered.amount if covered else None)
    found = check(many, lambda one: one.uncovered is not None, is_uncovered=True)
    for one in found:
        assert one.outstanding is not None
        assert one.uncovered is not None
        assert one.idle is None
        assert one.uncovered.amount == one.outstanding.amount - (one.cover.amount if one.cover else 0)


@pytest.mark.parametrize("descending", [True, False])
def test_exposure_sorts_by_the_figures_shown(many: Session, descending: bool) -> None:
    def figures(sort: Sort, of: Callable[[PortfolioRow], object]) -> list[Decimal]:
        rows = lines(many, sort=sort, descending=descending)
        return [money.amount for one in rows if (money := of(one)) is not None]  # type: ignore[attr-defined]

    for sort, of in (
        (Sort.OUTSTANDING, lambda one: one.outstanding),
        (Sort.COVER, lambda one: one.cover),
        (Sort.UNCOVERED, lambda one: one.uncovered),
        (Sort.IDLE, lambda one: one.idle),
    ):
        shown = figures(sort, of)
        assert len(shown) > 3
        assert shown == sorted(shown, reverse=descending), sort


def test_the_line_of_a_company_knows_of_its_open_declarations(tmp_path: Path) -> None:
    desk = demo_session(tmp_path, companies=200)
    pending = next(
        row.record for row in overdues.listed(desk) if row.record.status is DeclarationStatus.PENDING
    )
    before = {one.easy_number: one.overdues for one in lines(desk, has_overdues=True)}
    assert before[pending.easy_number] >= 1
    issue(desk, CancelDeclaration(declaration_id=pending.id))
    after = {one.easy_number: one.overdues for one in lines(desk)}
    assert after[pending.easy_number] == before[pending.easy_number] - 1
    with desk.store.read() as connection:
        assert portfolio_faults(connection) == []
    desk.close()


def test_criteria_hold_together(many: Session) -> None:
    since = many.today() - timedelta(days=400)

    def is_such(one: PortfolioRow) -> bool:
        return (
            one.country == "FRA"
            and one.updated_at.date() >= since
            and any(cell.code is ProductCode.CRL for cell in one.products)
            and "1" in one.customer_reference
        )

    check(
        many,
        is_such,
        countries=("FRA",),
        updated_since=start(since),
        updated_before=start(date(2100, 1, 1)),
        products=(ProductCode.CRL,),
        fields=(FieldCriterion(REFERENCE, "1"),),
    )

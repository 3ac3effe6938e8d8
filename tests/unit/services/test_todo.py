"""What needs the person: found by its records, the most urgent first, gone once it is done (HOME-8)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from cofanet_desktop.domain.commands import SaveTurnover, SendTurnover
from cofanet_desktop.domain.companies import PortfolioEntry
from cofanet_desktop.domain.deadlines import Basis, DeclarationTerms
from cofanet_desktop.domain.extensions import Extension, ExtensionReason, ExtensionStatus
from cofanet_desktop.domain.ilu import PaymentExperience
from cofanet_desktop.domain.invoices import Instalment, Invoice, InvoiceKind
from cofanet_desktop.domain.overdues import Contact, DeclarationStatus
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.sent_documents import DocumentCategory
from cofanet_desktop.services import drafts, home, ilus, overdues, turnover
from cofanet_desktop.services.attachments import attach, send_in
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.ilus import IluDraft
from cofanet_desktop.services.overdues import DeclarationDraft
from cofanet_desktop.services.session import Session
from cofanet_desktop.services.todo import AHEAD, PASSED, Task, TaskKind, latest_last_day
from cofanet_desktop.services.turnover import TurnoverDraft
from tests.support.desks import START, demo_session
from tests.support.requests import ask_elsewhere, covered_by, find_file
from tests.support.there import put_there

TODAY = START.date()
TERM = timedelta(days=30)
"""How long after the due date an overdue can be declared under the contract."""


@dataclass(frozen=True)
class Kept:
    """A form left behind; what is in it does not matter here."""

    text: str = "half"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def debtor(session: Session) -> CompanyFile:
    """A company that is covered, and of which nothing is declared or extended."""
    return find_file(
        session,
        lambda file: (
            covered_by(ProductCode.CRL)(file)
            and not file.declarations
            and not file.extensions
            and file.entry is not None
            and file.entry.oldest_unpaid_due is None
        ),
    )


def tasks(session: Session) -> tuple[Task, ...]:
    return home.home(session, 30).todo


def about(session: Session, file: CompanyFile, kind: TaskKind) -> Task | None:
    found = [
        one for one in tasks(session) if one.kind is kind and one.easy_number == file.company.easy_number
    ]
    assert len(found) <= 1
    return found[0] if found else None


def owes_since(session: Session, file: CompanyFile, due: date) -> PortfolioEntry:
    assert file.entry is not None
    entry = replace(file.entry, oldest_unpaid_due=due)
    put_there(session, entry)
    return entry


def invoice(due: date) -> Invoice:
    return Invoice(
        kind=InvoiceKind.INVOICE,
        reference="F1",
        invoice_date=due - timedelta(days=30),
        due_date=due,
        net=Decimal(100),
        tax=Decimal(0),
        currency="EUR",
    )


def test_the_most_urgent_is_first_and_what_has_no_day_counts_as_today(session: Session) -> None:
    days = [one.due or TODAY for one in tasks(session)]
    assert days == sorted(days)
    assert {TaskKind.ILU, TaskKind.TURNOVER} <= {one.kind for one in tasks(session)}


def test_a_rejected_declaration_is_on_the_list(session: Session) -> None:
    declared = overdues.listed(session)[0].record
    before = {one.id for one in tasks(session) if one.kind is TaskKind.REJECTED}
    put_there(session, replace(declared, status=DeclarationStatus.REJECTED))
    assert {one.id for one in tasks(session) if one.kind is TaskKind.REJECTED} == before | {declared.id}


@pytest.mark.parametrize(
    ("last_day", "is_told"),
    [
        (TODAY - PASSED - timedelta(days=1), False),
        (TODAY - PASSED, True),
        (TODAY, True),
        (TODAY + TERM, True),
        (TODAY + AHEAD + timedelta(days=1), False),
    ],
)
def test_a_deadline_is_told_from_a_month_before_to_two_months_after(
    session: Session, debtor: CompanyFile, last_day: date, is_told: bool
) -> None:
    owes_since(session, debtor, last_day - TERM)
    found = about(session, debtor, TaskKind.DEADLINE)
    assert (found is not None) is is_told
    if found is not None:
        assert (found.due, found.is_latest) == (last_day, False)


@pytest.mark.parametrize(
    ("basis", "last_day", "is_bound"),
    [
        (Basis.DUE_DATE, date(2026, 3, 31), False),
        (Basis.INVOICE_DATE, date(2026, 3, 31), True),
        (Basis.END_OF_DMC, date(2026, 6, 29), True),
    ],
)
def test_where_the_invoice_date_counts_the_day_told_is_the_latest_possible(
    session: Session, basis: Basis, last_day: date, is_bound: bool
) -> None:
    terms = DeclarationTerms(basis=basis, days=30, dmc_days=90)
    contract = replace(session.contract(), declaration=terms)
    assert latest_last_day(contract, date(2026, 3, 1)) == (last_day, is_bound)


def test_a_buyer_who_is_declared_has_no_deadline_any_more(session: Session, debtor: CompanyFile) -> None:
    due = TODAY - timedelta(days=10)
    owes_since(session, debtor, due)
    assert about(session, debtor, TaskKind.DEADLINE) is not None
    declared = DeclarationDraft(
        easy_number=debtor.company.easy_number,
        is_insured=True,
        invoices=(invoice(due),),
        intervention=True,
        contact=Contact("Ada", phone="1"),
    )
    overdues.declare(session, declared)
    assert about(session, debtor, TaskKind.DEADLINE) is None


def test_an_agreed_extension_moves_the_deadline(session: Session, debtor: CompanyFile) -> None:
    due = TODAY - timedelta(days=40)
    owes_since(session, debtor, due)
    plan = (Instalment(TODAY - timedelta(days=5), Decimal(100)),)
    agreed = Extension(
        id="agreed",
        contract_id=debtor.contract.id,
        easy_number=debtor.company.easy_number,
        currency="EUR",
        reason=ExtensionReason.OTHER,
        invoices=(invoice(due),),
        plan=plan,
        status=ExtensionStatus.ACCEPTED,
        asked_at=START,
        updated_at=START,
        answered_plan=plan,
        decided_on=TODAY,
    )
    put_there(session, agreed)
    found = about(session, debtor, TaskKind.DEADLINE)
    assert found is not None
    assert (found.due, found.is_latest) == (TODAY + timedelta(days=25), True)


def test_a_declaration_begun_takes_the_place_of_its_deadline(session: Session, debtor: CompanyFile) -> None:
    owes_since(session, debtor, TODAY - timedelta(days=25))
    number = debtor.company.easy_number
    kept = f"declaration/{debtor.contract.id}/{number}/insured"
    drafts.keep(session, kept, "declaration", number, Kept())
    drafts.keep(session, f"declaration/other/{number}/insured", "declaration", number, Kept())
    drafts.keep(session, f"order/{debtor.contract.id}/{number}/CRL", "order", number, Kept())
    found = about(session, debtor, TaskKind.DRAFT)
    assert found is not None
    assert found.draft is not None
    assert (found.draft.id, found.due) == (kept, TODAY + timedelta(days=5))
    assert about(session, debtor, TaskKind.DEADLINE) is None


def test_an_ilu_is_on_the_list_until_it_is_answered(session: Session) -> None:
    asked = {one.id for one in tasks(session) if one.kind is TaskKind.ILU}
    assert asked == {row.record.id for row in ilus.listed(session) if row.record.is_active}
    first = min(asked)
    ilus.answer(session, IluDraft(ilu_id=first, experience=PaymentExperience.LATE, still_trading=False))
    assert {one.id for one in tasks(session) if one.kind is TaskKind.ILU} == asked - {first}


def test_a_turnover_declaration_is_on_the_list_until_it_is_sent(session: Session) -> None:
    due = next(one for one in tasks(session) if one.kind is TaskKind.TURNOVER)
    turnover.save(session, TurnoverDraft(declaration_id=due.id, is_nil=True))
    assert due.id in {one.id for one in tasks(session)}
    turnover.send(session, TurnoverDraft(declaration_id=due.id, is_nil=True))
    assert due.id not in {one.id for one in tasks(session)}


@pytest.mark.parametrize(("days_ago", "is_told"), [(0, True), (14, True), (15, False)])
def test_another_plan_of_the_insurer_is_told_for_two_weeks(
    session: Session, debtor: CompanyFile, days_ago: int, is_told: bool
) -> None:
    proposed = Extension(
        id="proposed",
        contract_id=debtor.contract.id,
        easy_number=debtor.company.easy_number,
        currency="EUR",
        reason=ExtensionReason.OTHER,
        invoices=(invoice(TODAY),),
        plan=(Instalment(TODAY, Decimal(100)),),
        status=ExtensionStatus.ACCEPTED_WITH_ANOTHER_PLAN,
        asked_at=START,
        updated_at=START,
        answered_plan=(Instalment(TODAY, Decimal(100)),),
        decided_on=TODAY - timedelta(days=days_ago),
    )
    put_there(session, proposed)
    assert (about(session, debtor, TaskKind.PROPOSAL) is not None) is is_told


def test_what_was_refused_is_on_the_list(session: Session) -> None:
    due = next(one for one in tasks(session) if one.kind is TaskKind.TURNOVER)
    turnover.send(session, TurnoverDraft(declaration_id=due.id, is_nil=True))
    ask_elsewhere(
        session, SaveTurnover(declaration_id=due.id, lines=(), is_nil=True, contact=Contact("Colleague"))
    )
    ask_elsewhere(session, SendTurnover(declaration_id=due.id))
    assert exchange(session).trouble is None
    refused = [one.entry for one in tasks(session) if one.kind is TaskKind.REFUSED]
    assert [entry.kind for entry in refused if entry is not None] == ["save_turnover", "send_turnover"]


def test_a_document_whose_file_is_gone_is_on_the_list(session: Session, tmp_path: Path) -> None:
    paper = tmp_path / "proof.txt"
    paper.write_text("paid nothing")
    kept = attach(session, paper)
    due = next(one for one in tasks(session) if one.kind is TaskKind.TURNOVER)
    with session.store.work("send") as unit:
        send_in(unit, session, (kept,), DocumentCategory.TURNOVER, subject_id=due.id)
        unit.connection.exec_driver_sql("UPDATE upload SET state = 'missing'")
    assert [one.name for one in tasks(session) if one.kind is TaskKind.DOCUMENT] == ["proof.txt"]


@dataclass(frozen=True)
class DatedForm:
    """A kept declaration with the day of what was typed in it."""

    last_day: date
    invoices: tuple[str, ...] = ("F-1",)


@pytest.mark.parametrize(("typed", "shown"), [(3, 3), (8, 5)])
def test_of_the_typed_and_the_known_invoice_the_earlier_day_counts(
    session: Session, debtor: CompanyFile, typed: int, shown: int
) -> None:
    owes_since(session, debtor, TODAY - timedelta(days=25))
    number = debtor.company.easy_number
    form = DatedForm(TODAY + timedelta(days=typed))
    drafts.keep(session, f"declaration/{debtor.contract.id}/{number}/insured", "declaration", number, form)
    found = about(session, debtor, TaskKind.DRAFT)
    assert found is not None
    assert found.due == TODAY + timedelta(days=shown)

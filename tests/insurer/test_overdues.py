"""Overdue declarations at the insurer: examined, rejected, followed, collected and closed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from cofanet_desktop.domain.commands import (
    AddToDeclaration,
    CancelDeclaration,
    ChangeContact,
    DeclareOverdue,
    SendDocument,
)
from cofanet_desktop.domain.companies import Company
from cofanet_desktop.domain.invoices import Invoice, Payment, PaymentKind
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.notifications import Category, NotificationKind
from cofanet_desktop.domain.overdues import Collector, Contact, DeclarationStatus, OverdueDeclaration
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.sent_documents import DocumentCategory, DocumentKind
from cofanet_desktop.insurer import comments, overdues
from cofanet_desktop.insurer.decisions import past
from cofanet_desktop.insurer.places import MAIN_MARKETS
from tests.insurer.desk import Desk, day, invoice
from tests.support.insurers import SEED, restarted

S = DeclarationStatus
CLERK = Contact("Claire", "+33 1")
SOLD = 130
"""Days after the cover was given on which overdues are declared here."""

Declare = Callable[..., str]


@pytest.fixture
def declare(desk: Desk) -> Declare:
    """Return what declares invoices on a company insured for months."""
    company = desk.steady()
    desk.order(ProductCode.CRL, company, 20_000)
    desk.pass_time(days=SOLD)
    return lambda *invoices, **also: declared(desk, company, *invoices, **also)


def declared(
    desk: Desk,
    company: Company,
    *invoices: Invoice,
    is_insured: bool = True,
    intervention: bool | None = None,
    saved_at: datetime | None = None,
) -> str:
    args = DeclareOverdue(
        contract_id="4711",
        easy_number=company.easy_number,
        is_insured=is_insured,
        invoices=invoices or (overdue(20),),
        intervention=intervention,
        contact=CLERK,
        saved_at=saved_at,
    )
    return desk.ask(args)


def overdue(days_ago: int, reference: str = "F1") -> Invoice:
    """Return an invoice that was due so long before it is declared; the last day is 30 days after that."""
    return invoice(reference, day(SOLD - days_ago), days=30)


def paid(reference: str, amount: str) -> Payment:
    return Payment(
        kind=PaymentKind.PAYMENT,
        invoice_reference=reference,
        paid_on=day(SOLD),
        amount=Money(Decimal(amount), "EUR"),
    )


def examined(desk: Desk, declaration_id: str) -> OverdueDeclaration:
    desk.pass_time(minutes=11)
    return desk.record(OverdueDeclaration, declaration_id)


def test_a_declaration_gets_a_reference_and_is_pending_first(desk: Desk, declare: Declare) -> None:
    found = desk.record(OverdueDeclaration, declare())
    assert found.status is S.PENDING
    assert found.reference
    assert [event.status for event in found.events] == [S.PENDING]


def test_after_some_minutes_it_is_in_progress_and_told_once(desk: Desk, declare: Declare) -> None:
    declaration_id = declare()
    found = examined(desk, declaration_id)
    assert (found.status, found.collected_by) == (S.IN_PROGRESS, None)
    desk.insurer = restarted(desk.insurer)
    examined(desk, declaration_id)
    (told,) = desk.told(declaration_id)
    assert (told.kind, told.category, told.after) == (
        NotificationKind.DECLARATION_CHANGED,
        Category.INSURANCE,
        "in_progress",
    )
    assert not told.is_important


def test_with_intervention_the_insurer_collects(desk: Desk, declare: Declare) -> None:
    found = examined(desk, declare(intervention=True))
    assert found.collected_by is overdues.collector(SEED, "FRA", found.easy_number)
    assert found.events[-1].comment in {comments.COLLECTED, comments.HANDED_OVER}


def test_far_away_a_third_party_collects_and_now_and_then_elsewhere() -> None:
    numbers = [str(n) for n in range(60)]
    assert {overdues.collector(SEED, "BRA", one) for one in numbers} == {Collector.THIRD_PARTY}
    near = [overdues.collector(SEED, MAIN_MARKETS[0], one) for one in numbers]
    assert near.count(Collector.COFACE) > 2 * near.count(Collector.THIRD_PARTY) > 0


def test_one_thirty_days_late_is_still_taken(desk: Desk, declare: Declare) -> None:
    found = examined(desk, declare(overdue(60)))
    assert found.deadline == day(SOLD - 30)
    assert found.status is S.IN_PROGRESS


def test_one_later_than_that_is_rejected_and_says_the_way_out(desk: Desk, declare: Declare) -> None:
    declaration_id = declare(overdue(61))
    found = examined(desk, declaration_id)
    assert (found.status, found.events[-1].comment) == (S.REJECTED, comments.DECLARED_TOO_LATE)
    assert "send documents" in found.events[-1].comment
    (told,) = desk.told(declaration_id)
    assert (told.after, told.is_important) == ("rejected", True)


def test_a_rejected_one_with_a_word_on_why_is_taken(desk: Desk, declare: Declare) -> None:
    declaration_id = declare(overdue(61))
    examined(desk, declaration_id)
    desk.ask(AddToDeclaration(declaration_id=declaration_id, comment="He had promised to pay."))
    assert desk.record(OverdueDeclaration, declaration_id).status is S.PENDING
    found = examined(desk, declaration_id)
    assert [event.status for event in found.events] == [S.PENDING, S.REJECTED, S.PENDING, S.IN_PROGRESS]
    assert [one.after for one in desk.told(declaration_id)] == ["rejected", "in_progress"]


def test_a_rejected_one_without_a_word_is_rejected_again(desk: Desk, declare: Declare) -> None:
    declaration_id = declare(overdue(61))
    examined(desk, declaration_id)
    desk.ask(AddToDeclaration(declaration_id=declaration_id, payments=(paid("F1", "10.00"),)))
    assert examined(desk, declaration_id).status is S.REJECTED
    assert [one.after for one in desk.told(declaration_id)] == ["rejected", "rejected"]


def test_a_late_one_that_was_saved_in_time_is_taken(desk: Desk, declare: Declare) -> None:
    saved = desk.insurer.now() - timedelta(days=31)
    found = examined(desk, declare(overdue(61), saved_at=saved))
    assert (found.is_late, found.was_saved_in_time, found.status) == (True, True, S.IN_PROGRESS)


def test_a_document_sent_with_it_explains_a_late_one(desk: Desk, declare: Declare) -> None:
    declaration_id = declare(overdue(61))
    found = desk.record(OverdueDeclaration, declaration_id)
    desk.ask(
        SendDocument(
            contract_id="4711",
            category=DocumentCategory.OVERDUES,
            kind=DocumentKind.OTHER,
            file_name="order.txt",
            media_type="text/plain",
            size=5,
            sha256=hashlib.sha256(b"order").hexdigest(),
            easy_number=found.easy_number,
            subject_id=declaration_id,
        )
    )
    assert examined(desk, declaration_id).status is S.IN_PROGRESS


def test_invoices_from_before_the_cover_are_rejected_until_one_of_its_time_is_added(
    desk: Desk, declare: Declare
) -> None:
    declaration_id = declare(invoice("OLD", day(SOLD - 20), days=SOLD - 19))
    found = examined(desk, declaration_id)
    assert (found.status, found.events[-1].comment) == (S.REJECTED, comments.INVOICES_NOT_COVERED)
    desk.ask(AddToDeclaration(declaration_id=declaration_id, invoices=(overdue(10, "F2"),)))
    assert examined(desk, declaration_id).status is S.IN_PROGRESS


def test_an_uninsured_one_is_never_too_late(desk: Desk) -> None:
    company = desk.steady()
    desk.pass_time(days=SOLD)
    declaration_id = declared(desk, company, overdue(300), is_insured=False, intervention=True)
    found = examined(desk, declaration_id)
    assert (found.status, found.deadline) == (S.IN_PROGRESS, None)
    assert found.collected_by is not None


def test_it_is_closed_weeks_later_and_told(desk: Desk, declare: Declare) -> None:
    declaration_id = declare()
    examined(desk, declaration_id)
    desk.pass_time(days=20)
    assert desk.record(OverdueDeclaration, declaration_id).status is S.IN_PROGRESS
    desk.pass_time(days=41)
    found = desk.record(OverdueDeclaration, declaration_id)
    assert (found.status, found.events[-1].comment) == (S.CLOSED, comments.DECLARATION_CLOSED)
    assert [one.after for one in desk.told(declaration_id)] == ["in_progress", "closed"]


def test_payments_of_everything_close_it_soon(desk: Desk, declare: Declare) -> None:
    declaration_id = declare(overdue(20), overdue(15, "F2"))
    examined(desk, declaration_id)
    desk.ask(AddToDeclaration(declaration_id=declaration_id, payments=(paid("F1", "1000.00"),)))
    assert examined(desk, declaration_id).status is S.IN_PROGRESS
    desk.ask(AddToDeclaration(declaration_id=declaration_id, payments=(paid("F2", "1000.00"),)))
    found = examined(desk, declaration_id)
    assert (found.status, found.events[-1].comment) == (S.CLOSED, comments.DECLARATION_PAID)
    desk.pass_time(days=61)
    assert [one.after for one in desk.told(declaration_id)] == ["in_progress", "closed"]


def test_what_is_added_before_it_is_closed_keeps_it_open(desk: Desk, declare: Declare) -> None:
    declaration_id = declare()
    examined(desk, declaration_id)
    desk.ask(AddToDeclaration(declaration_id=declaration_id, payments=(paid("F1", "1000.00"),)))
    desk.ask(AddToDeclaration(declaration_id=declaration_id, invoices=(overdue(2, "F2"),)))
    assert examined(desk, declaration_id).status is S.IN_PROGRESS


def test_one_paid_while_it_is_pending_is_closed_at_once(desk: Desk, declare: Declare) -> None:
    declaration_id = declare()
    desk.ask(AddToDeclaration(declaration_id=declaration_id, payments=(paid("F1", "1000.00"),)))
    assert examined(desk, declaration_id).status is S.CLOSED


def test_a_debt_in_another_currency_keeps_it_open(desk: Desk, declare: Declare) -> None:
    dollars = replace(overdue(20, "F2"), currency="USD")
    declaration_id = declare(overdue(20), dollars)
    examined(desk, declaration_id)
    desk.ask(AddToDeclaration(declaration_id=declaration_id, payments=(paid("F1", "1000.00"),)))
    assert examined(desk, declaration_id).status is S.IN_PROGRESS


def test_a_cancelled_one_is_not_examined(desk: Desk, declare: Declare) -> None:
    declaration_id = declare()
    desk.ask(CancelDeclaration(declaration_id=declaration_id))
    found = examined(desk, declaration_id)
    assert [event.status for event in found.events] == [S.PENDING, S.CANCELLED]
    assert desk.told(declaration_id) == []


def test_another_contact_does_not_delay_the_examination(desk: Desk, declare: Declare) -> None:
    declaration_id = declare()
    desk.pass_time(minutes=1)
    desk.ask(ChangeContact(declaration_id=declaration_id, contact=Contact("Paul", "2")))
    desk.pass_time(minutes=9)
    found = desk.record(OverdueDeclaration, declaration_id)
    assert found.contact.name == "Paul"
    assert [event.status for event in found.events] == [S.PENDING, S.IN_PROGRESS]


def test_the_first_decision_that_covered_anything_counts(desk: Desk) -> None:
    cover = desk.product(desk.order(ProductCode.CRL, desk.steady(), 5_000))
    assert overdues.covered_since([cover]) == day(0)
    later = replace(cover, decided_on=day(50), history=(*cover.history, *past(cover)))
    assert overdues.covered_since([later]) == day(0)
    assert overdues.covered_since([]) is None


def test_how_long_it_is_followed_is_the_same_every_time() -> None:
    assert overdues.collection(SEED, "D1") == overdues.collection(SEED, "D1")
    assert timedelta(days=21) <= overdues.collection(SEED, "D1") <= timedelta(days=60)

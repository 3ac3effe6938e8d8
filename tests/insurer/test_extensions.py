"""Extensions at the insurer: accepted as asked, with another plan, or refused; cancelled and modified ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from cofanet_desktop.domain.commands import CancelExtension, DeclareOverdue, ModifyExtension, RequestExtension
from cofanet_desktop.domain.companies import PortfolioEntry
from cofanet_desktop.domain.deadlines import DeclarationTerms
from cofanet_desktop.domain.extensions import Extension, ExtensionReason, ExtensionStatus, check_form
from cofanet_desktop.domain.invoices import Instalment, Invoice, InvoiceKind
from cofanet_desktop.domain.notifications import NotificationKind
from cofanet_desktop.domain.overdues import Contact
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.insurer import comments, extensions
from tests.insurer.desk import TODAY, Desk, day, invoice
from tests.support.insurers import START, restarted

S = ExtensionStatus
TERMS = DeclarationTerms()
INVOICES = (invoice("F1", day(-3), days=90), invoice("F2", day(-1), days=90, net="500.01"))
END_OF_DMC = day(27)
"""Of the first invoice, under a maximum credit period of 120 days."""


def plan(*days: date, total: str = "1500.01") -> tuple[Instalment, ...]:
    each = (Decimal(total) / len(days)).quantize(Decimal("0.01"))
    last = Decimal(total) - each * (len(days) - 1)
    return (*(Instalment(one, each) for one in days[:-1]), Instalment(days[-1], last))


def asked(
    after: int, invoices: tuple[Invoice, ...] = INVOICES, asked_plan: tuple[Instalment, ...] = ()
) -> Extension:
    """Return a request that goes `after` days beyond the maximum credit period."""
    return Extension(
        id="E1",
        contract_id="4711",
        easy_number="1",
        currency="EUR",
        reason=ExtensionReason.CASH_FLOW,
        invoices=invoices,
        plan=asked_plan or plan(END_OF_DMC + timedelta(days=after)),
        status=S.PENDING,
        asked_at=START,
        updated_at=START,
    )


def request(desk: Desk, beyond: int) -> str:
    """Ask on a company of DRA 5, for which 75 days beyond are accepted."""
    company = desk.steady(5, 5)
    desk.order(ProductCode.CRL, company, 20_000)
    args = RequestExtension(
        contract_id="4711",
        easy_number=company.easy_number,
        reason=ExtensionReason.CASH_FLOW,
        currency="EUR",
        invoices=INVOICES,
        plan=plan(END_OF_DMC + timedelta(days=beyond)),
    )
    return desk.ask(args)


def modified(desk: Desk, extension_id: str, beyond: int) -> None:
    args = ModifyExtension(
        extension_id=extension_id,
        reason=ExtensionReason.SEASONAL,
        invoices=INVOICES,
        plan=plan(END_OF_DMC + timedelta(days=beyond)),
    )
    desk.ask(args)


def answered(desk: Desk, extension_id: str) -> Extension:
    desk.pass_time(minutes=3)
    return desk.record(Extension, extension_id)


def test_a_request_gets_a_reference_and_waits_for_its_answer_a_minute_or_so(desk: Desk) -> None:
    found = desk.record(Extension, request(desk, 60))
    assert (found.status, found.answered_plan) == (S.PENDING, ())
    assert found.reference
    assert found.answer_expected_at is not None
    assert timedelta(seconds=10) <= found.answer_expected_at - START <= timedelta(minutes=2)


def test_a_short_extension_is_accepted_as_asked(desk: Desk) -> None:
    found = answered(desk, request(desk, 60))
    assert (found.status, found.comment) == (S.ACCEPTED, comments.EXTENSION_ACCEPTED)
    assert found.answered_plan == found.plan
    assert (found.decided_on, found.answer_expected_at) == (TODAY, None)


def test_the_answer_is_told_once(desk: Desk) -> None:
    extension_id = request(desk, 60)
    answered(desk, extension_id)
    desk.insurer = restarted(desk.insurer)
    answered(desk, extension_id)
    (told,) = desk.told(extension_id)
    assert (told.kind, told.after) == (NotificationKind.EXTENSION_ANSWERED, "accepted")
    assert not told.is_important


def test_a_longer_one_gets_another_plan(desk: Desk) -> None:
    extension_id = request(desk, 150)
    found = answered(desk, extension_id)
    assert found.status is S.ACCEPTED_WITH_ANOTHER_PLAN
    assert sum(one.amount for one in found.answered_plan) == Decimal("1500.01")
    assert found.answered_plan[-1].due_date == END_OF_DMC + timedelta(days=75)
    assert len(found.answered_plan) > len(found.plan)
    assert desk.told(extension_id)[0].is_important


def test_one_that_is_far_too_long_is_refused_with_a_way_out(desk: Desk) -> None:
    extension_id = request(desk, 75 * 3 + 1)
    found = answered(desk, extension_id)
    assert (found.status, found.answered_plan) == (S.REFUSED, ())
    assert "earlier dates" in found.comment
    assert desk.told(extension_id)[0].after == "refused"


@pytest.mark.parametrize(("dra", "most"), [(0, 0), (1, 15), (5, 75), (10, 150), (None, 45)])
def test_the_higher_the_assessment_the_longer(dra: int | None, most: int) -> None:
    assert extensions.most_days(dra) == most
    assert extensions.most_days(dra, is_doubtful=True) == most // 2


def test_nothing_is_accepted_of_a_buyer_without_any_credit() -> None:
    assert extensions.decide(asked(1), TERMS, 0, TODAY).status is S.REFUSED


def test_a_buyer_in_default_or_without_cover_is_doubtful(desk: Desk) -> None:
    entry = PortfolioEntry(contract_id="4711", easy_number="1", updated_at=START)
    cover = desk.product(desk.order(ProductCode.CRL, desk.steady(), 5_000))
    assert not extensions.is_doubtful([cover], entry)
    assert extensions.is_doubtful([cover], replace(entry, is_in_default=True))
    assert extensions.is_doubtful([], entry)


MANY = (
    *(invoice(f"F{n}", day(-3 * n), days=30 + 5 * n, net=f"{100 + n}.37") for n in range(1, 16)),
    invoice("C1", day(-1), days=10, net="140.10", kind=InvoiceKind.CREDIT_NOTE),
)
TOTAL = str(sum(one.owed.amount for one in MANY))
FORMS = [
    (INVOICES, plan(END_OF_DMC + timedelta(days=40))),
    (INVOICES, plan(day(20), day(60), day(100))),
    (INVOICES, plan(day(100), day(101), day(102))),
    (MANY, plan(day(130), total=TOTAL)),
    (MANY, plan(day(5), day(90), day(150), day(200), total=TOTAL)),
    (
        (invoice("OLD", day(-90), days=10, net="500.00"), invoice("NEW", day(40), days=45)),
        plan(day(190), total="1500.00"),
    ),
]


@pytest.mark.parametrize("n", range(len(FORMS)))
@pytest.mark.parametrize("most", [1, 7, 15, 30, 45])
def test_another_plan_keeps_the_rules_and_is_never_later(n: int, most: int) -> None:
    invoices, asked_plan = FORMS[n]
    extension = asked(0, invoices, asked_plan)
    proposed = extensions.other_plan(extension, TERMS, most, TODAY)
    check_form(invoices, proposed, "EUR", TERMS, TODAY)
    assert max(one.due_date for one in proposed) <= max(one.due_date for one in asked_plan)
    assert all(earlier.due_date < later.due_date for earlier, later in pairwise(proposed))
    assert all(one.due_date > TODAY for one in proposed)


def test_a_cancelled_request_is_not_answered(desk: Desk) -> None:
    extension_id = request(desk, 60)
    desk.ask(CancelExtension(extension_id=extension_id))
    assert answered(desk, extension_id).status is S.CANCELLED
    assert desk.told(extension_id) == []


def test_a_modified_one_is_answered_anew_and_told_again(desk: Desk) -> None:
    extension_id = request(desk, 60)
    reference = answered(desk, extension_id).reference
    modified(desk, extension_id, 150)
    again = answered(desk, extension_id)
    assert (again.version, again.status) == (2, S.ACCEPTED_WITH_ANOTHER_PLAN)
    assert again.reference == reference
    assert [one.after for one in desk.told(extension_id)] == ["accepted", "accepted_with_another_plan"]


def test_a_modification_taken_back_leaves_what_was_agreed(desk: Desk) -> None:
    extension_id = request(desk, 60)
    agreed = answered(desk, extension_id)
    modified(desk, extension_id, 150)
    desk.ask(CancelExtension(extension_id=extension_id))
    found = answered(desk, extension_id)
    assert (found.status, found.answered_plan) == (S.ACCEPTED, agreed.answered_plan)
    assert len(desk.told(extension_id)) == 1


def test_a_declared_overdue_leaves_an_accepted_extension_as_it_is(desk: Desk) -> None:
    extension_id = request(desk, 60)
    before = answered(desk, extension_id)
    args = DeclareOverdue(
        contract_id="4711",
        easy_number=before.easy_number,
        is_insured=True,
        invoices=(invoice("F9", day(-20)),),
        contact=Contact("A", "1"),
    )
    desk.ask(args)
    desk.pass_time(days=3)
    assert desk.record(Extension, extension_id) == before

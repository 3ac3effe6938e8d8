"""Extensions through their versions: modified, refused, cancelled, and what is agreed meanwhile (rules 13–16, 22)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from cofanet_desktop.domain.commands import CancelDeclaration, CancelExtension, Command, ModifyExtension
from cofanet_desktop.domain.duties import Duty, offers
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.extensions import (
    Extension,
    ExtensionReason,
    ExtensionStatus,
    agreed_due_dates,
    balance,
)
from cofanet_desktop.domain.overdues import DeclarationStatus, OverdueDeclaration
from cofanet_desktop.domain.products import ProductStatus
from cofanet_desktop.domain.workspace import Loaded
from tests.support.debts import (
    AT,
    BUYER,
    POLICE,
    TODAY,
    ask,
    contract,
    cover,
    credit_note,
    declaration,
    declare,
    done,
    extension,
    invoice,
    plan,
    records,
    refused,
)

INVOICE = invoice()
JULY, AUGUST = plan(("2026-07-31", "100")), plan(("2026-08-31", "100"))
AGREED = extension((INVOICE,), JULY)
MODIFY = ModifyExtension(
    extension_id="asked", reason=ExtensionReason.DISPUTE, invoices=(INVOICE,), plan=AUGUST
)
CANCEL = CancelExtension(extension_id="asked")


def answered(desk: Loaded, status: ExtensionStatus) -> Extension:
    """Have the insurer answer the request, and return it."""
    found = desk.extension("asked")
    assert found is not None
    decided = replace(
        found, status=status, answered_plan=() if status is ExtensionStatus.REFUSED else found.plan
    )
    desk.put(decided)
    return decided


def moved_to(found: Extension) -> str:
    return agreed_due_dates([found])["F1"].isoformat()


@pytest.mark.parametrize("status", ExtensionStatus)
def test_a_request_is_accepted_with_the_plan_asked_or_another_one(status: ExtensionStatus) -> None:
    found = extension((INVOICE,), JULY, status)
    assert found.is_accepted == status.value.startswith("accepted")
    assert found.is_pending == (status is ExtensionStatus.PENDING)


def test_a_request_touches_the_entry_of_the_buyer() -> None:
    desk = records(cover())
    later = AT + timedelta(hours=1)
    done(desk, ask((INVOICE,), JULY), Extension, at=later)
    entry = desk.entry(POLICE, BUYER)
    assert entry is not None
    assert entry.updated_at == later


def test_contract_and_buyer_are_known() -> None:
    request = ask((INVOICE,), JULY)
    assert refused(records(cover()), replace(request, contract_id="0")) == "CONTRACT_NOT_FOUND"
    assert refused(records(cover()), replace(request, easy_number="0")) == "COMPANY_NOT_FOUND"


def test_the_plan_agreed_counts_while_a_modification_waits() -> None:
    modified = done(records(cover(), AGREED), MODIFY, Extension)
    assert (modified.is_pending, moved_to(modified)) == (True, "2026-07-31")


def test_cancelling_a_modification_brings_back_what_was_agreed() -> None:
    desk = records(cover(), AGREED)
    done(desk, MODIFY, Extension)
    restored = done(desk, CANCEL, Extension)
    assert replace(restored, updated_at=AGREED.updated_at) == AGREED
    assert moved_to(restored) == "2026-07-31"
    assert done(desk, MODIFY, Extension).version == 2


def test_a_refused_modification_leaves_the_plan_agreed_and_can_be_asked_again() -> None:
    desk = records(cover(), AGREED)
    done(desk, MODIFY, Extension)
    assert moved_to(answered(desk, ExtensionStatus.REFUSED)) == "2026-07-31"
    assert refused(desk, ask((invoice("F2"),), JULY)) == "ONE_EXTENSION_PER_BUYER"
    again = done(desk, MODIFY, Extension)
    assert (again.version, moved_to(again)) == (3, "2026-07-31")
    back = done(desk, CANCEL, Extension)
    assert (back.status, back.version, moved_to(back)) == (ExtensionStatus.REFUSED, 2, "2026-07-31")


def test_of_several_versions_the_newest_agreed_one_counts() -> None:
    desk = records(cover(), AGREED)
    done(desk, MODIFY, Extension)
    assert moved_to(answered(desk, ExtensionStatus.ACCEPTED)) == "2026-08-31"
    assert [version.plan for version in done(desk, MODIFY, Extension).history] == [JULY, AUGUST]


def test_a_request_refused_or_cancelled_agrees_nothing_and_blocks_nothing() -> None:
    for status in (ExtensionStatus.REFUSED, ExtensionStatus.CANCELLED):
        over = extension((INVOICE,), JULY, status)
        assert (over.agreed(), over.stands, agreed_due_dates([over])) == (None, False, {})


def test_a_modification_obeys_the_rules_of_a_request() -> None:
    desk = records(cover(), AGREED)
    assert refused(desk, replace(MODIFY, plan=plan(("2026-08-31", "99.99")))) == "PLAN_NOT_BALANCED"
    assert refused(desk, replace(MODIFY, plan=plan(("2026-06-30", "100")))) == "EXTENSION_NOT_NEEDED"
    in_dollars = replace(MODIFY, invoices=(replace(INVOICE, currency="USD"),))
    assert refused(desk, in_dollars) == "ONE_CURRENCY_PER_FORM"
    desk.put(declaration(DeclarationStatus.PENDING))
    assert refused(desk, MODIFY) == "EXTENSION_AFTER_DECLARATION"


def test_the_refusal_tells_the_status_of_the_extension_in_the_way() -> None:
    other = replace(AGREED, id="other", status=ExtensionStatus.PENDING, answered_plan=())
    desk = records(cover(), AGREED, other)  # two desks asked at once, of which one should have been refused
    with pytest.raises(RuleViolation, match=r"already: Pending\.$"):
        execute(Command("command", MODIFY), desk, AT)


def test_a_cancelled_declaration_lets_due_dates_be_put_off_again() -> None:
    desk = records(cover())
    request = ask((INVOICE,), JULY)
    done(desk, declare(INVOICE), OverdueDeclaration, "declared")
    assert refused(desk, request) == "EXTENSION_AFTER_DECLARATION"
    done(desk, CancelDeclaration(declaration_id="declared"), OverdueDeclaration, "cancel")
    assert done(desk, request, Extension, "asked").is_pending


def test_a_pending_request_is_cancelled_even_after_a_declaration() -> None:
    pending = extension((INVOICE,), JULY, ExtensionStatus.PENDING)
    desk = records(cover(), pending, declaration())
    assert done(desk, CANCEL, Extension).status is ExtensionStatus.CANCELLED


def test_nothing_is_put_off_where_nothing_was_ever_insured() -> None:
    never = cover(ProductStatus.REFUSED, granted=0)
    assert refused(records(never), ask((INVOICE,), JULY)) == "NO_COVER"


def test_a_wrong_invoice_is_refused_before_the_plan_is_looked_at() -> None:
    for rule, wrong in {
        "REFERENCE_TOO_LONG": (invoice("F" * 36),),
        "INVOICE_DATE_IN_FUTURE": (invoice(invoice_date="2026-06-16", due="2026-06-16"),),
        "REFERENCE_TWICE": (INVOICE, INVOICE),
    }.items():
        assert refused(records(cover()), ask(wrong, plan(("2026-07-31", "1")))) == rule
    assert refused(records(cover()), ask((INVOICE,), plan(("2026-07-31", "0")))) == "AMOUNT_NOT_POSITIVE"


def test_credit_notes_alone_cannot_be_put_off() -> None:
    assert refused(records(cover()), ask((credit_note(),), JULY)) == "PLAN_NOT_BALANCED"


@pytest.mark.parametrize(
    ("part", "lacks"), [("100", "0"), ("99.99", "0.01"), ("100.01", "-0.01"), ("70.10", "29.90")]
)
def test_the_balance_is_exact_to_the_cent(part: str, lacks: str) -> None:
    assert balance([INVOICE], plan(("2026-07-31", part))) == Decimal(lacks)


def test_what_can_be_begun_on_a_company_is_offered_or_refused_with_the_reason() -> None:
    def rules(desk: Loaded, *, uninsured: bool = False) -> dict[Duty, str | None]:
        every = offers(contract(uninsured_debts=uninsured), BUYER, desk, TODAY)
        return {offer.duty: offer.refusal.rule if offer.refusal else None for offer in every}

    assert rules(records(cover()), uninsured=True) == dict.fromkeys(Duty)
    assert rules(records()) == {
        Duty.OVERDUE: "NO_COVER",
        Duty.UNINSURED_OVERDUE: "UNINSURED_NOT_IN_CONTRACT",
        Duty.EXTENSION: "NO_COVER",
    }
    assert rules(records(cover(), AGREED, declaration())) == {
        Duty.OVERDUE: "ONE_DECLARATION_PER_DEBTOR",
        Duty.UNINSURED_OVERDUE: "ONE_DECLARATION_PER_DEBTOR",
        Duty.EXTENSION: "EXTENSION_AFTER_DECLARATION",
    }
    assert rules(records(cover(), AGREED))[Duty.EXTENSION] == "ONE_EXTENSION_PER_BUYER"


def test_the_same_command_is_not_taken_twice() -> None:
    desk = records(cover())
    done(desk, ask((INVOICE,), JULY), Extension)
    assert refused(desk, ask((INVOICE,), JULY)) == "ALREADY_TAKEN"
    desk = records(cover())
    done(desk, declare(), OverdueDeclaration)
    assert refused(desk, declare()) == "ALREADY_TAKEN"

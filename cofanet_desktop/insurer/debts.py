"""Overdue declarations and extensions of the demonstration portfolio, told with the insurer's own rules."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import (
    AddToDeclaration,
    CancelDeclaration,
    DeclareOverdue,
    ModifyExtension,
    RequestExtension,
)
from cofanet_desktop.domain.covers import is_declarable
from cofanet_desktop.domain.deadlines import Basis, end_of_dmc
from cofanet_desktop.domain.extensions import Extension, ExtensionReason
from cofanet_desktop.domain.invoices import (
    CENT,
    Instalment,
    Invoice,
    InvoiceKind,
    Payment,
    PaymentKind,
    totals,
)
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import DeclarationStatus, InterventionMode, OverdueDeclaration
from cofanet_desktop.domain.products import ProductStatus
from cofanet_desktop.insurer import arbitration, comments, correspondence, extensions, overdues
from cofanet_desktop.insurer.cases import CLERK
from cofanet_desktop.insurer.places import MAIN_MARKETS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from cofanet_desktop.insurer.cases import Case

_A_DAY = timedelta(days=1)
"""What is told was there the day before, so that it is not in the future of a contract further west."""

_LONG_COVERED = 150
"""Days a cover must have been there for debts of its time to be old enough."""


# Which company fits ----------------------------------------------------------------------------------------------


def is_long_covered(case: Case) -> bool:
    """Tell whether the company has had a cover for months, and no other trouble."""
    since = overdues.covered_since(case.products)
    return (
        any(
            one.is_cover and one.status is ProductStatus.GRANTED and one.asked is None
            for one in case.products
        )
        and since is not None
        and (case.now.date() - since).days >= _LONG_COVERED
        and case.entry.oldest_unpaid_due is None
    )


def is_lately_covered(case: Case) -> bool:
    """Tell whether the first cover of the company is not much older than that."""
    since = overdues.covered_since(case.products)
    return is_long_covered(case) and since is not None and (case.now.date() - since).days <= 2 * _LONG_COVERED


def is_near(case: Case) -> bool:
    """Tell whether the insurer itself collects from a company long covered."""
    return is_long_covered(case) and case.company.country in MAIN_MARKETS


def is_near_and_soon_late(case: Case) -> bool:
    """Tell whether the insurer would collect, and debts are to be declared soon after their due date."""
    return is_near(case) and case.contract.declaration.basis is Basis.DUE_DATE


def must_choose(case: Case) -> bool:
    """Tell whether the contract wants the intervention chosen, on a company long covered."""
    return is_long_covered(case) and case.contract.intervention is InterventionMode.MUST_CHOOSE


def is_far(case: Case) -> bool:
    """Tell whether a third party collects from a company long covered."""
    return is_long_covered(case) and case.company.country not in MAIN_MARKETS


def is_uncovered(case: Case) -> bool:
    """Tell whether debts of the company are uninsured, and the contract takes those."""
    today = case.now.date()
    return (
        case.contract.uninsured_debts
        and not any(one.is_cover and (one.asked or is_declarable(one, today)) for one in case.products)
        and case.entry.oldest_unpaid_due is None
    )


def is_assessed(case: Case) -> bool:
    """Tell whether extensions of a company long covered are accepted up to some length."""
    dra = arbitration.dra_on(case.seed, case.company.easy_number, case.now.date())
    return is_long_covered(case) and dra is not None and dra >= 3


# Declarations ----------------------------------------------------------------------------------------------------


def _declared(
    case: Case,
    days_ago: int,
    invoices: tuple[Invoice, ...],
    *,
    intervention: bool = False,
    is_insured: bool = True,
    minutes: int = 0,
) -> OverdueDeclaration:
    args = DeclareOverdue(
        contract_id=case.contract.id,
        easy_number=case.company.easy_number,
        is_insured=is_insured,
        invoices=invoices,
        intervention=intervention,
        contact=CLERK,
    )
    at = case.ago(days_ago, minutes)
    return overdues.taken_up(case.do(OverdueDeclaration, args, "declaration", at), case.seed, at)


def _due(case: Case, days_ago: int, n: int = 0, currency: str = "") -> Invoice:
    return case.invoice(n, case.ago(days_ago).date(), currency=currency)


def _examined(case: Case, declaration: OverdueDeclaration, at: datetime) -> OverdueDeclaration:
    examined = overdues.as_examined(declaration, case.products, case.company.country, case.seed, at)
    case.tell(overdues.step_news(examined, *case.debtor))
    return examined


def _in_progress(case: Case, declaration: OverdueDeclaration) -> OverdueDeclaration:
    """Return the declaration as it was taken up four minutes later; its end is still to come."""
    examined = _examined(case, declaration, declaration.updated_at + timedelta(minutes=4))
    ends = examined.updated_at + overdues.collection(case.seed, examined.id)
    case.loader.later(overdues.CLOSE, examined.id, max(ends, case.now + timedelta(days=2)))
    return examined


def _added(
    case: Case,
    declaration: OverdueDeclaration,
    at: datetime,
    invoices: tuple[Invoice, ...] = (),
    payments: tuple[Payment, ...] = (),
    comment: str = "",
) -> OverdueDeclaration:
    args = AddToDeclaration(
        declaration_id=declaration.id, invoices=invoices, payments=payments, comment=comment
    )
    return case.do(OverdueDeclaration, args, f"addition {at.date()}", at, declaration)


def _closed(case: Case, declaration: OverdueDeclaration, at: datetime, comment: str) -> None:
    closed = overdues.stepped(declaration, DeclarationStatus.CLOSED, at, comment)
    case.tell(overdues.step_news(closed, *case.debtor))
    case.loader.put(closed)


def _paid(invoice: Invoice, at: datetime, parts: int = 1, kind: PaymentKind = PaymentKind.PAYMENT) -> Payment:
    amount = Money((invoice.gross.amount / parts).quantize(CENT), invoice.currency)
    return Payment(
        kind=kind, invoice_reference=invoice.reference, paid_on=(at - _A_DAY).date(), amount=amount
    )


def _pending(case: Case) -> None:
    declared = _declared(case, 0, (_due(case, 12), _due(case, 5, 1)), intervention=True, minutes=50)
    case.loader.later(overdues.EXAMINE, declared.id, case.now + timedelta(days=1))
    case.loader.put(declared)


def _with_intervention(case: Case) -> None:
    declared = _declared(case, 9, (_due(case, 33), _due(case, 21, 1)), intervention=True)
    correspondence.send_delivery_note(case, declared)
    case.loader.put(_in_progress(case, declared))


def _without_intervention(case: Case) -> None:
    declared = _in_progress(case, _declared(case, 14, (_due(case, 35), _due(case, 20, 1))))
    at = case.ago(6)
    case.loader.put(_added(case, declared, at, payments=(_paid(declared.invoices[0], at, 2),)))


def _two_currencies(case: Case) -> None:
    invoices = (_due(case, 38), _due(case, 30, 1, "USD"), _due(case, 24, 2, "USD"))
    declared = _in_progress(case, _declared(case, 12, invoices, intervention=True))
    at = case.ago(3)
    note = case.invoice(3, (at - _A_DAY).date(), days=2, currency="USD", kind=InvoiceKind.CREDIT_NOTE)
    payments = (_paid(invoices[1], at, 4, PaymentKind.SET_OFF),)
    case.loader.put(
        _added(case, declared, at, (note,), payments, "Goods of invoice 2 were returned in part.")
    )


def _uninsured(case: Case) -> None:
    declared = _declared(case, 11, (_due(case, 70), _due(case, 45, 1)), intervention=True, is_insured=False)
    added = _in_progress(case, declared)
    at = case.ago(4)
    case.loader.put(_added(case, added, at, (_due(case, 9, 2),), comment="A third invoice fell due."))


def _too_late(case: Case) -> None:
    declared = _declared(case, 5, (_due(case, 80), _due(case, 72, 1)), intervention=True)
    case.loader.put(_examined(case, declared, case.ago(5, -7)))


def _before_the_cover(case: Case) -> None:
    since = overdues.covered_since(case.products)
    if since is None:
        return
    due = since + timedelta(days=20)
    days_ago = (case.now.date() - due).days - 25
    declared = _declared(case, days_ago, (case.invoice(0, due, days=40),))
    case.loader.put(_examined(case, declared, declared.updated_at + timedelta(minutes=6)))


def _taken_after_an_addition(case: Case) -> None:
    declared = _declared(case, 19, (_due(case, 95),), intervention=True)
    rejected = _examined(case, declared, case.ago(19, -5))
    at = case.ago(16)
    comment = "The buyer had promised to pay in writing."
    added = overdues.taken_up(_added(case, rejected, at, comment=comment), case.seed, at)
    case.loader.put(_in_progress(case, added))


def _collected(case: Case) -> None:
    declared = _declared(case, 70, (_due(case, 90), _due(case, 85, 1)), intervention=True)
    followed = _examined(case, declared, case.ago(70, -3))
    _closed(case, followed, followed.updated_at + timedelta(days=40), comments.DECLARATION_CLOSED)


def _paid_in_full(case: Case) -> None:
    declared = _declared(case, 30, (_due(case, 44),))
    followed = _examined(case, declared, case.ago(30, -8))
    at = case.ago(8)
    added = _added(case, followed, at, payments=(_paid(declared.invoices[0], at),))
    _closed(case, added, at + timedelta(minutes=1), comments.DECLARATION_PAID)


def _cancelled(case: Case) -> None:
    declared = _declared(case, 26, (_due(case, 40),), intervention=True)
    args = CancelDeclaration(declaration_id=declared.id)
    at = case.ago(26, -1)
    cancelled = case.do(OverdueDeclaration, args, "cancellation", at, declared)
    case.loader.put(overdues.stepped(cancelled, DeclarationStatus.CANCELLED, at))


# Extensions ------------------------------------------------------------------------------------------------------


def _asked(case: Case, days_ago: int, length: float, reason: ExtensionReason) -> Extension:
    """Return a request that goes beyond the DMC by `length` times what is accepted."""
    at = case.ago(days_ago)
    invoices, plan = _extension_form(case, at, length)
    args = RequestExtension(
        contract_id=case.contract.id,
        easy_number=case.company.easy_number,
        reason=reason,
        currency=case.contract.currency,
        invoices=invoices,
        plan=plan,
    )
    return extensions.taken_up(case.do(Extension, args, "extension", at), case.seed, at)


def _extension_form(
    case: Case, at: datetime, length: float
) -> tuple[tuple[Invoice, ...], tuple[Instalment, ...]]:
    invoices = tuple(case.invoice(n, at.date() - timedelta(days=4 - n), days=90) for n in range(2))
    last = end_of_dmc(invoices[0].invoice_date, case.contract.declaration)
    last += timedelta(days=max(1, int(_most(case, at) * length)))
    owed = totals(invoices)[case.contract.currency]
    first = (owed / 3).quantize(CENT)
    between = at.date() + (last - at.date()) / 2
    return invoices, (Instalment(between, first), Instalment(last, owed - first))


def _most(case: Case, at: datetime) -> int:
    return extensions.most_days(arbitration.dra_on(case.seed, case.company.easy_number, at.date()))


def _answered(case: Case, extension: Extension) -> Extension:
    at = extension.updated_at + timedelta(seconds=70)
    terms = case.contract.declaration
    answer = extensions.decide(extension, terms, _most(case, at), at.date())
    answered = extensions.as_answered(extension, answer, at)
    case.tell(extensions.answer_news(answered, *case.debtor))
    return answered


def _awaited(case: Case, extension: Extension) -> None:
    due = case.now + timedelta(hours=20)
    case.loader.later(extensions.ANSWER_EXTENSION, extension.id, due)
    case.loader.put(extensions.taken_up(extension, case.seed, due))


def _extension_pending(case: Case) -> None:
    _awaited(case, _asked(case, 0, 0.9, ExtensionReason.CASH_FLOW))


def _extension_accepted(case: Case) -> None:
    case.loader.put(_answered(case, _asked(case, 13, 0.6, ExtensionReason.SEASONAL)))


def _extension_with_another_plan(case: Case) -> None:
    case.loader.put(_answered(case, _asked(case, 3, 2.5, ExtensionReason.BUYERS_CUSTOMER)))


def _extension_refused(case: Case) -> None:
    case.loader.put(_answered(case, _asked(case, 9, 4, ExtensionReason.DISPUTE)))


def _extension_modified(case: Case) -> None:
    accepted = _answered(case, _asked(case, 17, 0.5, ExtensionReason.DELIVERY_DELAYED))
    _, plan = _extension_form(case, accepted.asked_at, 1.2)
    args = ModifyExtension(
        extension_id=accepted.id,
        reason=ExtensionReason.CASH_FLOW,
        invoices=accepted.invoices,
        plan=plan,
    )
    _awaited(case, case.do(Extension, args, "modification", case.ago(0, 90), accepted))


DOSSIERS: tuple[tuple[Callable[[Case], bool], Callable[[Case], None]], ...] = (
    (is_near, _with_intervention),
    (is_assessed, _extension_accepted),
    (is_long_covered, _without_intervention),
    (is_assessed, _extension_pending),
    (is_long_covered, _pending),
    (is_assessed, _extension_with_another_plan),
    (is_near_and_soon_late, _too_late),
    (is_near_and_soon_late, _two_currencies),
    (must_choose, _without_intervention),
    (is_assessed, _extension_refused),
    (is_uncovered, _uninsured),
    (is_far, _with_intervention),
    (is_lately_covered, _before_the_cover),
    (is_assessed, _extension_modified),
    (is_long_covered, _paid_in_full),
    (is_near, _collected),
    (is_near_and_soon_late, _taken_after_an_addition),
    (is_long_covered, _cancelled),
)
"""What happened, in turn, and which company it fits."""

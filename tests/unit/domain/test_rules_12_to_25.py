"""Rules 12–25, one test each, through the function desk and insurer both run; and each fails once its rule is gone."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

from cofanet_desktop.domain import (
    covers,
    deadlines,
    duties,
    extensions,
    ilu,
    invoices,
    overdues,
    sent_documents,
    turnover,
)
from cofanet_desktop.domain.commands import (
    AddToDeclaration,
    AnswerIlu,
    CancelDeclaration,
    CancelExtension,
    ChangeContact,
    ModifyExtension,
    SaveTurnover,
    SendDocument,
    SendTurnover,
)
from cofanet_desktop.domain.deadlines import Basis, DeclarationTerms
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.extensions import Extension, ExtensionReason, ExtensionStatus
from cofanet_desktop.domain.ilu import Ilu, IluStatus, PaymentExperience
from cofanet_desktop.domain.invoices import Instalment, Invoice, InvoiceKind, Payment, PaymentKind
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import Contact, DeclarationStatus, InterventionMode, OverdueDeclaration
from cofanet_desktop.domain.products import ProductStatus
from cofanet_desktop.domain.sent_documents import (
    Analysis,
    DocumentCategory,
    DocumentKind,
    DocumentLimits,
    InformationForm,
    SentDocument,
)
from cofanet_desktop.domain.sheets import TURNOVER_BY_COUNTRY, TURNOVER_BY_DEBTOR
from cofanet_desktop.domain.turnover import (
    TurnoverBasis,
    TurnoverBy,
    TurnoverDeclaration,
    TurnoverLine,
    TurnoverStatus,
)
from tests.support.debts import (
    AT,
    BUYER,
    CONTACT,
    POLICE,
    TODAY,
    ask,
    cover,
    credit_note,
    day,
    declaration,
    declare,
    done,
    entry,
    extension,
    invoice,
    payment,
    plan,
    records,
    refused,
)

INVOICE = invoice()
"""Of 2 March, due on 1 April, 100 EUR; its maximum credit period of 120 days ends on 30 June."""
BEYOND = plan(("2026-07-31", "100"))
"""Outside the maximum credit period."""
PENDING, ACCEPTED = ExtensionStatus.PENDING, ExtensionStatus.ACCEPTED


# Extensions ------------------------------------------------------------------------------------------------------


def test_rule_12_inside_the_maximum_credit_period_no_request_is_needed() -> None:
    inside, outside = plan(("2026-06-30", "100")), plan(("2026-07-01", "100"))
    ended = cover(ProductStatus.TERMINATED, updated_at=AT)
    assert refused(records(cover()), ask((INVOICE,), inside)) == "EXTENSION_NOT_NEEDED"
    assert done(records(cover()), ask((INVOICE,), outside), Extension).is_pending
    assert done(records(ended), ask((INVOICE,), inside), Extension).is_pending
    in_default = records(cover(), entry(is_in_default=True))
    assert done(in_default, ask((INVOICE,), inside), Extension).is_pending
    partly = plan(("2026-06-30", "60"), ("2026-07-01", "40"))
    assert done(records(cover()), ask((INVOICE,), partly), Extension).is_pending
    last, too_late = (
        replace(INVOICE, due_date=day("2026-06-30")),
        replace(INVOICE, due_date=day("2026-07-01")),
    )
    assert done(records(cover()), ask((last,), BEYOND), Extension).is_pending
    assert refused(records(cover()), ask((too_late,), BEYOND)) == "DUE_DATE_OUTSIDE_DMC"


def test_rule_13_one_request_per_buyer_is_pending_or_accepted() -> None:
    agreed = extension((INVOICE,), BEYOND)
    asked_again = replace(agreed, status=PENDING, answered_plan=(), history=(agreed.as_version(),))
    other_plan = replace(agreed, status=ExtensionStatus.ACCEPTED_WITH_ANOTHER_PLAN)
    refused_again = replace(asked_again, status=ExtensionStatus.REFUSED)
    request = ask((invoice("F2"),), BEYOND)
    for standing in (
        extension((INVOICE,), BEYOND, PENDING),
        agreed,
        other_plan,
        asked_again,
        refused_again,  # the plan agreed before is still in force
    ):
        assert refused(records(cover(), standing), request) == "ONE_EXTENSION_PER_BUYER"
    for past in (ExtensionStatus.REFUSED, ExtensionStatus.CANCELLED):
        assert done(records(cover(), extension((INVOICE,), BEYOND, past)), request, Extension).is_pending
    of_another = replace(agreed, easy_number="00000000000002")
    assert done(records(cover(), of_another), request, Extension).is_pending


def test_rule_14_the_plan_equals_the_invoices_in_one_currency_and_is_later() -> None:
    later = invoice("F2", due="2026-05-04", amount="50.00")
    in_dollars = replace(later, currency="USD")

    def refusal(lines: tuple[Invoice, ...], *parts: tuple[str, str]) -> str:
        return refused(records(cover()), ask(lines, plan(*parts)))

    assert refusal((INVOICE,), ("2026-07-31", "99.99")) == "PLAN_NOT_BALANCED"
    assert refusal((INVOICE,), ("2026-07-31", "100.01")) == "PLAN_NOT_BALANCED"
    assert refusal((INVOICE, in_dollars), ("2026-07-31", "150")) == "ONE_CURRENCY_PER_FORM"
    assert refusal((INVOICE,), ("2026-04-01", "1"), ("2026-07-31", "99")) == "PLAN_NOT_LATER"
    # 100 of the first instalment pay F1, 1 pays F2, which is due on that very day.
    assert refusal((INVOICE, later), ("2026-05-04", "101"), ("2026-07-31", "49")) == "PLAN_NOT_LATER"
    assert refusal((INVOICE,)) == "NOTHING_TO_EXTEND"
    less = (INVOICE, later, credit_note(amount="30.00"))
    fits = plan(("2026-05-04", "70"), ("2026-07-31", "50"))
    assert done(records(cover()), ask(less, fits), Extension).total == Money.of("120.00", "EUR")


def test_rule_15_accepted_requests_are_modified_and_pending_ones_cancelled() -> None:
    agreed = extension((INVOICE,), BEYOND)
    more = ModifyExtension(
        extension_id="asked",
        reason=ExtensionReason.DISPUTE,
        invoices=(INVOICE,),
        plan=plan(("2026-08-31", "100")),
    )
    cancel = CancelExtension(extension_id="asked")

    for status in (ACCEPTED, ExtensionStatus.ACCEPTED_WITH_ANOTHER_PLAN):
        standing = replace(agreed, status=status)
        desk = records(cover(), standing)
        assert refused(desk, cancel) == "EXTENSION_NOT_PENDING"
        modified = done(desk, more, Extension)
        assert (modified.status, modified.version, modified.answered_plan) == (PENDING, 2, ())
        assert refused(desk, more) == "EXTENSION_NOT_MODIFIABLE"
        assert replace(done(desk, cancel, Extension), updated_at=AT) == standing
    first = records(cover(), extension((INVOICE,), BEYOND, PENDING))
    assert refused(first, more) == "EXTENSION_NOT_MODIFIABLE"
    assert done(first, cancel, Extension).status is ExtensionStatus.CANCELLED
    for over in (ExtensionStatus.REFUSED, ExtensionStatus.CANCELLED):
        desk = records(cover(), extension((INVOICE,), BEYOND, over))
        assert refused(desk, more) == "EXTENSION_NOT_MODIFIABLE"
        assert refused(desk, cancel) == "EXTENSION_NOT_PENDING"


def test_rule_16_after_a_declaration_due_dates_are_not_put_off_here() -> None:
    request = ask((invoice("F2"),), BEYOND)
    more = ModifyExtension(
        extension_id="asked", reason=ExtensionReason.OTHER, invoices=(INVOICE,), plan=BEYOND
    )
    for status in set(DeclarationStatus) - {DeclarationStatus.CANCELLED}:
        declared = declaration(status)
        assert refused(records(cover(), declared), request) == "EXTENSION_AFTER_DECLARATION"
        with_agreed = records(cover(), declared, extension((INVOICE,), BEYOND))
        assert refused(with_agreed, more) == "EXTENSION_AFTER_DECLARATION"
    taken_back = records(cover(), declaration(DeclarationStatus.CANCELLED))
    assert done(taken_back, request, Extension).is_pending


# Overdue declarations --------------------------------------------------------------------------------------------


def test_rule_17_a_debtor_has_one_declaration_and_what_comes_later_is_additional() -> None:
    further = invoice("F2", amount="50.00")
    for status in (DeclarationStatus.PENDING, DeclarationStatus.IN_PROGRESS, DeclarationStatus.REJECTED):
        desk = records(cover(), declaration(status), uninsured_debts=True)
        assert refused(desk, declare(further)) == "ONE_DECLARATION_PER_DEBTOR"
        assert refused(desk, declare(further, is_insured=False)) == "ONE_DECLARATION_PER_DEBTOR"
        args = AddToDeclaration(
            declaration_id="declared", invoices=(further,), payments=(payment("F1", "40"),)
        )
        added = done(desk, args, OverdueDeclaration)
        assert (added.invoices, added.payments) == ((INVOICE,), ())
        assert [one.command_id for one in added.additions] == ["command"]
        assert added.open_totals() == {"EUR": Decimal("110.00")}
        assert not added.is_final
    for status in (DeclarationStatus.CLOSED, DeclarationStatus.CANCELLED):
        desk = records(cover(), declaration(status))
        args = AddToDeclaration(declaration_id="declared", invoices=(further,))
        assert refused(desk, args) == "DECLARATION_CLOSED"
        assert done(desk, declare(further), OverdueDeclaration).status is DeclarationStatus.PENDING
    nothing = AddToDeclaration(declaration_id="declared", comment="  ")
    assert refused(records(cover(), declaration()), nothing) == "NOTHING_ADDED"


WRONG_INVOICES: dict[str, Invoice] = {
    "REFERENCE_MISSING": invoice(" "),
    "REFERENCE_TOO_LONG": invoice("F" * 36),
    "INVOICE_DATE_IN_FUTURE": invoice("F2", "2026-06-16", "2026-06-16"),
    "DUE_BEFORE_INVOICE": invoice("F2", "2026-03-02", "2026-03-01"),
    "AMOUNT_NOT_POSITIVE": invoice("F2", amount="0"),
    "AMOUNT_TOO_PRECISE": invoice("F2", amount="1.001"),
    "AMOUNT_TOO_LARGE": invoice("F2", amount="1000000000000"),
    "CURRENCY_NOT_A_CODE": invoice("F2", currency="EÜR"),
    "REFERENCE_TWICE": invoice("F1"),
}
WRONG_PAYMENTS: dict[str, Payment] = {
    "INVOICE_NOT_LISTED": payment("F2"),
    "PAYMENT_OTHER_CURRENCY": payment("F1", currency="USD"),
    "PAYMENT_IN_FUTURE": payment("F1", paid_on="2026-06-16"),
    "AMOUNT_NOT_POSITIVE": payment("F1", amount="-1.00"),
}


def test_rule_18_invoices_and_payments_are_complete_and_right() -> None:
    for rule, wrong in WRONG_INVOICES.items():
        assert refused(records(cover()), declare(INVOICE, wrong)) == rule
        added = AddToDeclaration(declaration_id="declared", invoices=(wrong,))
        assert refused(records(cover(), declaration()), added) == rule
    for rule, received in WRONG_PAYMENTS.items():
        assert refused(records(cover()), declare(payments=(received,))) == rule
    assert refused(records(cover()), declare(invoice(tax="-0.01"))) == "AMOUNT_NOT_POSITIVE"
    assert refused(records(cover()), declare(credit_note())) == "NOTHING_TO_DECLARE"
    right = (
        invoice("F" * 35, "2026-06-15", "2026-06-15", tax="20.00"),
        invoice("F2", amount="0.01", currency="USD"),
        credit_note(amount="30.00"),
    )
    parts = tuple(payment("F" * 35, "1.00", kind=kind, paid_on="2026-06-15") for kind in PaymentKind)
    declared = done(records(cover()), declare(*right, payments=parts), OverdueDeclaration)
    # 120 less a credit note of 30 less three payments of 1; dollars for themselves
    assert declared.open_totals() == {"EUR": Decimal("87.00"), "USD": Decimal("0.01")}
    assert [kind.value for kind in InvoiceKind] == ["invoice", "credit_note"]
    assert [kind.value for kind in PaymentKind] == ["payment", "credit_note_used", "set_off"]


def test_rule_19_the_intervention_is_what_the_contract_says() -> None:
    def wanted(mode: InterventionMode, asked: bool | None) -> bool:
        desk = records(cover(), intervention=mode)
        return done(desk, declare(intervention=asked), OverdueDeclaration).wants_intervention

    assert [wanted(InterventionMode.OPTIONAL, asked) for asked in (None, False, True)] == [False, False, True]
    assert [wanted(InterventionMode.MANDATORY, asked) for asked in (None, True)] == [True, True]
    assert [wanted(InterventionMode.MUST_CHOOSE, asked) for asked in (False, True)] == [False, True]
    mandatory = records(cover(), intervention=InterventionMode.MANDATORY)
    assert refused(mandatory, declare(intervention=False)) == "INTERVENTION_MANDATORY"
    chosen = records(cover(), intervention=InterventionMode.MUST_CHOOSE)
    assert refused(chosen, declare(intervention=None)) == "INTERVENTION_NOT_CHOSEN"


def test_rule_20_uninsured_debts_need_the_option_and_insured_ones_a_cover() -> None:
    uninsured = declare(is_insured=False)
    assert refused(records(cover()), uninsured) == "UNINSURED_NOT_IN_CONTRACT"
    assert not done(records(uninsured_debts=True), uninsured, OverdueDeclaration).is_insured
    assert refused(records(), declare()) == "NO_COVER"
    assert done(records(cover()), declare(), OverdueDeclaration).is_insured
    within = cover(ProductStatus.DELETED, declarable_until=TODAY)
    assert done(records(within), declare(), OverdueDeclaration).is_insured
    too_long_ago = cover(ProductStatus.DELETED, declarable_until=TODAY - timedelta(days=1))
    assert refused(records(too_long_ago), declare()) == "NO_COVER"
    assert refused(records(cover(ProductStatus.REFUSED, granted=0)), declare()) == "NO_COVER"


def test_rule_21_comments_have_900_characters_and_pending_declarations_are_cancelled() -> None:
    assert done(records(cover()), declare(comment="x" * 900), OverdueDeclaration).comment == "x" * 900
    assert refused(records(cover()), declare(comment="x" * 901)) == "COMMENT_TOO_LONG"
    longer = AddToDeclaration(declaration_id="declared", comment="x" * 901)
    assert refused(records(cover(), declaration()), longer) == "COMMENT_TOO_LONG"

    cancel = CancelDeclaration(declaration_id="declared")
    for status in set(DeclarationStatus) - {DeclarationStatus.PENDING}:
        assert refused(records(cover(), declaration(status)), cancel) == "DECLARATION_NOT_PENDING"
    cancelled = done(records(cover(), declaration()), cancel, OverdueDeclaration)
    assert cancelled.status is DeclarationStatus.CANCELLED

    def named(contact: Contact) -> ChangeContact:
        return ChangeContact(declaration_id="declared", contact=contact)

    changed = done(records(cover(), declaration()), named(CONTACT), OverdueDeclaration)
    assert changed.contact == CONTACT
    for nobody in (Contact(), Contact("Ada"), Contact(phone="1"), Contact(" ", email="a@b.example")):
        assert refused(records(cover(), declaration()), named(nobody)) == "CONTACT_INCOMPLETE"
        assert refused(records(cover()), declare(contact=nobody)) == "CONTACT_INCOMPLETE"
    closed = records(cover(), declaration(DeclarationStatus.CLOSED))
    assert refused(closed, named(CONTACT)) == "DECLARATION_CLOSED"


def test_rule_22_the_oldest_unpaid_invoice_gives_the_last_day_and_later_ones_are_taken_as_late() -> None:
    older = invoice("F0", "2026-02-01", "2026-03-31")

    def last_day(basis: Basis, *more: Any, payments: tuple[Payment, ...] = ()) -> date | None:
        desk = records(cover(), *more, declaration=DeclarationTerms(basis=basis, days=30))
        return done(desk, declare(INVOICE, older, payments=payments), OverdueDeclaration).deadline

    assert last_day(Basis.DUE_DATE) == day("2026-04-30")
    assert last_day(Basis.INVOICE_DATE) == day("2026-03-03")
    assert last_day(Basis.END_OF_DMC) == day("2026-07-01")  # 1 February + 120 = 1 June
    paid = (payment("F0"),)
    assert last_day(Basis.DUE_DATE, payments=paid) == day("2026-05-01")
    agreed = extension((older, INVOICE), plan(("2026-07-31", "200")))
    assert last_day(Basis.DUE_DATE, agreed) == day("2026-08-30")
    assert last_day(Basis.DUE_DATE, replace(agreed, status=PENDING)) == day("2026-04-30")
    late = done(records(cover()), declare(), OverdueDeclaration)
    assert (late.deadline, late.is_late) == (day("2026-05-01"), True)
    on_the_day = done(records(cover()), declare(), OverdueDeclaration, at=AT.replace(month=5, day=1))
    assert not on_the_day.is_late


# Turnover, ILU, documents ----------------------------------------------------------------------------------------


def opened(**more: Any) -> TurnoverDeclaration:
    """Return the declaration of May, "may" by id."""
    told: dict[str, Any] = {"basis": TurnoverBasis.SALES, "by": TurnoverBy.COUNTRY}
    return TurnoverDeclaration(
        id="may",
        contract_id=POLICE,
        currency="EUR",
        starts_on=day("2026-05-01"),
        ends_on=day("2026-05-31"),
        due_on=day("2026-06-20"),
        updated_at=AT,
        **{**told, **more},
    )


def test_rule_23_a_turnover_declaration_is_editable_until_it_is_sent() -> None:
    amounts = (TurnoverLine("FRA", Decimal("1200.50")), TurnoverLine("DEU", Decimal(0)))
    save = SaveTurnover(declaration_id="may", lines=amounts, contact=CONTACT)
    send = SendTurnover(declaration_id="may")

    assert refused(records(opened()), send) == "NOTHING_DECLARED"
    desk = records(opened())
    saved = done(desk, save, TurnoverDeclaration)
    assert (saved.status, saved.total, saved.is_editable) == (
        TurnoverStatus.NEW,
        Money.of("1200.50", "EUR"),
        True,
    )
    assert done(desk, replace(save, lines=amounts[:1]), TurnoverDeclaration).lines == amounts[:1]
    assert done(desk, send, TurnoverDeclaration).status is TurnoverStatus.SENT
    assert refused(desk, save) == "TURNOVER_SENT"
    assert refused(desk, send) == "TURNOVER_SENT"

    nil = replace(save, lines=(), is_nil=True)
    desk = records(opened())
    assert refused(desk, replace(nil, lines=amounts)) == "NIL_WITH_AMOUNTS"
    done(desk, nil, TurnoverDeclaration)
    assert done(desk, send, TurnoverDeclaration).is_nil
    for rule, wrong in {
        "LINE_TWICE": (amounts[0], amounts[0]),
        "AMOUNT_NOT_POSITIVE": (TurnoverLine("FRA", Decimal(-1)),),
        "AMOUNT_TOO_PRECISE": (TurnoverLine("FRA", Decimal("0.001")),),
        "AMOUNT_TOO_LARGE": (TurnoverLine("FRA", Decimal("NaN")),),
    }.items():
        assert refused(records(opened()), replace(save, lines=wrong)) == rule
    assert turnover.sheet_of(TurnoverBy.DEBTOR) is TURNOVER_BY_DEBTOR
    assert turnover.sheet_of(TurnoverBy.COUNTRY) is TURNOVER_BY_COUNTRY
    assert turnover.REMINDERS == 3


def question(**more: Any) -> Ilu:
    """Return the ILU about a cover of 40,000 EUR, "ilu" by id, to be answered until today."""
    return Ilu(
        id="ilu",
        contract_id=POLICE,
        easy_number=BUYER,
        product_id="cover",
        cover=Money.of(40_000, "EUR"),
        asked_at=AT - timedelta(days=30),
        updated_at=AT,
        **{"answer_by": TODAY, **more},
    )


def test_rule_24_an_ilu_is_answered_while_active_with_real_needs_or_none() -> None:
    yes = AnswerIlu(
        ilu_id="ilu",
        experience=PaymentExperience.LATE,
        still_trading=True,
        needs=Money.of(0, "EUR"),
        comment="x" * 250,
    )
    no = replace(yes, still_trading=False, needs=None)
    for answer in (yes, no):
        answered = done(records(cover(), question()), answer, Ilu)
        assert answered.status is IluStatus.ANSWERED
        assert answered.answer is not None
        assert (answered.answer.still_trading, answered.answer.needs) == (answer.still_trading, answer.needs)
    for status in set(IluStatus) - {IluStatus.ACTIVE}:
        assert refused(records(question(status=status)), yes) == "ILU_NOT_ACTIVE"
    assert refused(records(question(answer_by=TODAY - timedelta(days=1))), yes) == "ILU_NOT_ACTIVE"
    for rule, wrong in {
        "NEEDS_MISSING": replace(yes, needs=None),
        "NEEDS_WITHOUT_TRADE": replace(no, needs=Money.of(1, "EUR")),
        "NEEDS_NOT_VALID": replace(yes, needs=Money.of(-1, "EUR")),
        "COMMENT_TOO_LONG": replace(yes, comment="x" * 251),
    }.items():
        assert refused(records(question()), wrong) == rule
    assert refused(records(question()), replace(yes, needs=Money.of(1, "USD"))) == "NEEDS_NOT_VALID"
    assert ilu.excess(question(), Money.of(40_000, "EUR")) is None
    assert ilu.excess(question(), Money.of(45_000, "EUR")) == Money.of(5_000, "EUR")


def test_rule_25_documents_have_a_kind_a_category_and_limits() -> None:
    limits = DocumentLimits(most_bytes=1_000, suffixes=(".pdf", ".xlsx"))
    desk = records(declaration(), opened(), documents=limits)
    paper = SendDocument(
        contract_id=POLICE,
        category=DocumentCategory.COMPANIES,
        kind=DocumentKind.AGED_BALANCE,
        file_name="Balance.PDF",
        media_type="application/pdf",
        size=1_000,
        sha256="ab" * 32,
        easy_number=BUYER,
        form=InformationForm.NEGATIVE,
        comment="x" * 900,
    )
    for n, kind in enumerate(DocumentKind):
        sent = done(desk, replace(paper, kind=kind), SentDocument, f"{n}")
        assert (sent.kind, sent.analysis) == (kind, Analysis.IN_PROGRESS)
    of_declarations = {DocumentCategory.OVERDUES: "declared", DocumentCategory.TURNOVER: "may"}
    for category, subject in of_declarations.items():
        belongs = replace(paper, category=category, form=None, subject_id=subject)
        assert done(desk, belongs, SentDocument, category).subject_id == subject
        assert refused(desk, replace(belongs, subject_id="unknown")) == "DOCUMENT_WITHOUT_SUBJECT"
    assert refused(desk, replace(paper, easy_number="")) == "DOCUMENT_WITHOUT_SUBJECT"
    for rule, wrong in {
        "DOCUMENT_TYPE": replace(paper, file_name="Balance.exe"),
        "DOCUMENT_EMPTY": replace(paper, size=0),
        "DOCUMENT_TOO_LARGE": replace(paper, size=1_001),
        "COMMENT_TOO_LONG": replace(paper, comment="x" * 901),
    }.items():
        assert refused(desk, wrong) == rule
    assert (len(DocumentKind), len(DocumentCategory), len(Analysis)) == (7, 3, 4)


# Every rule taken out --------------------------------------------------------------------------------------------


def passes(*args: Any, **more: Any) -> None:
    """Stand in for a check: let everything pass."""


def no_problem(*args: Any, **more: Any) -> list[Any]:
    """Stand in for a check that lists problems: find none."""
    return []


def first_paid_first(listed: Any, parts: Any) -> dict[str, tuple[Instalment, ...]]:
    """Stand in for the allotment of a plan: give all of it to every invoice, unchecked."""
    return {one.reference: () for one in listed}


@dataclass(frozen=True)
class Removal:
    """One function of a rule, and what stands there once the rule is gone."""

    rule: int
    module: ModuleType
    function: str
    stand_in: Callable[..., Any] = passes


REMOVALS = [
    Removal(12, extensions, "check_needed"),
    Removal(12, extensions, "_check_inside_dmc"),
    Removal(12, extensions, "is_request_needed", lambda *args: True),
    Removal(12, extensions, "is_request_needed", lambda *args: False),
    Removal(12, extensions, "end_of_dmc", lambda invoice_date, terms: date.max),
    Removal(13, extensions, "_check_none_stands"),
    Removal(14, extensions, "_check_one_currency"),
    Removal(14, extensions, "_check_balance"),
    Removal(14, extensions, "_check_later"),
    Removal(14, extensions, "allot", first_paid_first),
    Removal(15, extensions, "check_modify"),
    Removal(15, extensions, "check_cancel"),
    Removal(16, extensions, "_check_not_declared"),
    Removal(17, overdues, "_check_none_stands"),
    Removal(17, overdues, "check_add"),
    Removal(17, overdues, "check_addition"),
    Removal(17, overdues, "standing"),
    Removal(18, invoices, "invoice_problems", no_problem),
    Removal(18, invoices, "payment_problems", no_problem),
    Removal(18, invoices, "amount_problems", no_problem),
    Removal(18, invoices, "refuse_first"),
    Removal(18, invoices, "_reference_problems", no_problem),
    Removal(18, invoices, "_date_problems", no_problem),
    Removal(18, invoices, "_currency_problems", no_problem),
    Removal(18, invoices, "_invoice_of_payment_problems", no_problem),
    Removal(18, invoices, "is_unpaid", lambda *args: True),
    Removal(19, overdues, "intervention", lambda mode, wanted: bool(wanted)),
    Removal(20, overdues, "check_insured"),
    Removal(20, overdues, "_check_uninsured"),
    Removal(20, covers, "is_declarable", lambda *args: True),
    Removal(20, covers, "is_declarable", lambda product, today: product.is_in_force),
    Removal(20, covers, "declarable_until", lambda product: date.max),
    Removal(21, overdues, "check_comment"),
    Removal(21, overdues, "check_cancel"),
    Removal(21, overdues, "check_contact"),
    Removal(22, deadlines, "buyers_deadline"),
    Removal(22, deadlines, "_urgency", lambda deadline: -deadline.on.toordinal()),
    Removal(
        22, deadlines, "last_day", lambda one, terms, new=None: one.due_date + timedelta(days=terms.days)
    ),
    Removal(22, deadlines, "is_unpaid", lambda *args: True),
    Removal(22, extensions, "agreed_due_dates", lambda extended: {}),
    Removal(23, turnover, "check_editable"),
    Removal(23, turnover, "check_lines"),
    Removal(23, turnover, "check_sendable"),
    Removal(24, ilu, "check_answer"),
    Removal(24, ilu, "excess"),
    Removal(25, sent_documents, "check_document"),
    Removal(25, duties, "_check_subject"),
]

TESTS: dict[int, Callable[[], None]] = {
    int(name.split("_")[2]): found
    for name, found in globals().copy().items()
    if name.startswith("test_rule_") and inspect.isfunction(found)
}


def test_every_rule_from_12_to_25_has_its_test_and_is_taken_out() -> None:
    assert list(TESTS) == list(range(12, 26))
    assert {removal.rule for removal in REMOVALS} == TESTS.keys()


@pytest.mark.parametrize(
    "removal",
    REMOVALS,
    ids=lambda one: f"{one.rule}-{one.module.__name__.rsplit('.', maxsplit=1)[-1]}.{one.function}",
)
def test_the_test_of_a_rule_fails_once_the_rule_is_taken_out(
    removal: Removal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(removal.module, removal.function, removal.stand_in)
    with pytest.raises((AssertionError, pytest.fail.Exception, RuleViolation)):
        TESTS[removal.rule]()

"""Overdue declarations: what is added to them, what they keep a TopLiner out by, and what counts as late."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from cofanet_desktop.domain import covers, topliner
from cofanet_desktop.domain.commands import AddToDeclaration, CancelDeclaration, OrderProduct
from cofanet_desktop.domain.companies import PortfolioEntry
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import (
    Addition,
    DeclarationStatus,
    OverdueDeclaration,
    oldest_unpaid_due,
    standing,
)
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.domain.workspace import Loaded
from tests.support.debts import (
    AT,
    BUYER,
    POLICE,
    TODAY,
    contract,
    cover,
    credit_note,
    day,
    declaration,
    declare,
    done,
    entry,
    invoice,
    payment,
    records,
    refused,
)

LONG_AGO = invoice("OLD", "2026-03-01", "2026-04-15")
"""Due 61 days before today."""
RECENT = invoice("NEW", "2026-03-01", "2026-04-16")
"""Due 60 days before today."""
TOPLINER = OrderProduct(
    contract_id=POLICE, easy_number=BUYER, product=ProductCode.TPL, amount=Money.of(50_000, "EUR"), days=60
)
REDUCED = cover(ProductStatus.REDUCED)


# Additions -------------------------------------------------------------------------------------------------------


def add(**more: object) -> AddToDeclaration:
    return AddToDeclaration(declaration_id="declared", **more)  # type: ignore[arg-type]


def test_an_additional_payment_may_name_an_initial_invoice() -> None:
    desk = records(cover(), declaration())
    added = done(desk, add(payments=(payment("F1", "40.00"),)), OverdueDeclaration)
    assert added.payments == ()
    assert added.every_payment() == (payment("F1", "40.00"),)
    assert added.open_totals() == {"EUR": Decimal("60.00")}


def test_an_additional_payment_may_name_an_invoice_added_before_or_with_it() -> None:
    desk = records(cover(), declaration())
    done(desk, add(invoices=(invoice("F2"),)), OverdueDeclaration, "first")
    args = add(invoices=(invoice("F3"),), payments=(payment("F2"), payment("F3")))
    added = done(desk, args, OverdueDeclaration, "second")
    assert [one.command_id for one in added.additions] == ["first", "second"]
    assert refused(desk, add(payments=(payment("F4"),))) == "INVOICE_NOT_LISTED"


def test_an_additional_payment_is_in_the_currency_of_the_initial_invoice() -> None:
    desk = records(cover(), declaration())
    assert refused(desk, add(payments=(payment(currency="USD"),))) == "PAYMENT_OTHER_CURRENCY"


@pytest.mark.parametrize("reference", ["F1", "F2"])
def test_an_additional_invoice_has_a_reference_of_its_own(reference: str) -> None:
    desk = records(cover(), declaration())
    done(desk, add(invoices=(invoice("F2"),)), OverdueDeclaration, "first")
    assert refused(desk, add(invoices=(invoice(reference),))) == "REFERENCE_TWICE"


def test_an_addition_that_is_there_is_not_shown_a_second_time() -> None:
    """The insurer's record may bring it while the command that added it is still replayed."""
    desk = records(cover(), declaration())
    args = add(payments=(payment("F1", "40.00"),))
    done(desk, args, OverdueDeclaration)
    assert refused(desk, args) == "ALREADY_TAKEN"


def test_a_payment_or_a_comment_alone_can_be_added() -> None:
    for args in (add(payments=(payment(),)), add(comment="Paid by cheque.")):
        assert len(done(records(declaration()), args, OverdueDeclaration).additions) == 1


def test_adding_to_a_rejected_declaration_has_it_examined_again() -> None:
    rejected = records(cover(), declaration(DeclarationStatus.REJECTED))
    added = done(rejected, add(comment="The delivery note."), OverdueDeclaration)
    assert added.status is DeclarationStatus.PENDING
    assert refused(rejected, declare(invoice("F2"))) == "ONE_DECLARATION_PER_DEBTOR"
    cancelled = done(rejected, CancelDeclaration(declaration_id="declared"), OverdueDeclaration, "cancel")
    assert cancelled.is_void
    assert done(rejected, declare(invoice("F2")), OverdueDeclaration, "again").id == "again"


def test_adding_to_a_declaration_in_progress_leaves_it_in_progress() -> None:
    desk = records(declaration(DeclarationStatus.IN_PROGRESS))
    assert done(desk, add(comment="More."), OverdueDeclaration).status is DeclarationStatus.IN_PROGRESS


def test_an_uninsured_debtor_enters_the_portfolio() -> None:
    every = [one for one in records(uninsured_debts=True).every() if not isinstance(one, PortfolioEntry)]
    desk = Loaded(every)
    done(desk, declare(is_insured=False), OverdueDeclaration)
    assert desk.entry(POLICE, BUYER) is not None


def test_an_uninsured_debt_has_no_last_day() -> None:
    declared = done(records(uninsured_debts=True), declare(is_insured=False), OverdueDeclaration)
    assert (declared.deadline, declared.is_late) == (None, False)


def test_a_declaration_needs_an_invoice_that_is_not_paid() -> None:
    paid = declare(invoice(), payments=(payment(),))
    assert refused(records(cover()), paid) == "NOTHING_TO_DECLARE"
    assert refused(records(cover()), replace(paid, invoices=(), payments=())) == "NOTHING_TO_DECLARE"
    partly = declare(invoice(), invoice("F2"), payments=(payment(),))
    assert done(records(cover()), partly, OverdueDeclaration).open_totals() == {"EUR": Decimal("100.00")}


def test_the_declaration_that_stands_is_the_one_neither_closed_nor_cancelled() -> None:
    over = [declaration(DeclarationStatus.CLOSED), declaration(DeclarationStatus.CANCELLED)]
    rejected = declaration(DeclarationStatus.REJECTED)
    assert standing(over) is None
    assert standing([*over, rejected]) is rejected


# Rule 3: nothing unpaid for more than 60 days --------------------------------------------------------------------


def test_an_overdue_declared_for_more_than_60_days_keeps_a_topliner_out() -> None:
    desk = records(REDUCED, declaration(DeclarationStatus.IN_PROGRESS, RECENT, LONG_AGO))
    assert refused(desk, TOPLINER) == "UNPAID_FOR_MORE_THAN_60_DAYS"


def test_it_does_so_on_a_company_without_entry_too() -> None:
    every = records(REDUCED, declaration(DeclarationStatus.PENDING, LONG_AGO)).every()
    without = Loaded(one for one in every if not isinstance(one, PortfolioEntry))
    assert refused(without, TOPLINER) == "UNPAID_FOR_MORE_THAN_60_DAYS"


@pytest.mark.parametrize(
    "declared",
    [
        declaration(DeclarationStatus.PENDING, RECENT),
        declaration(DeclarationStatus.CLOSED, LONG_AGO),
        declaration(DeclarationStatus.CANCELLED, LONG_AGO),
        declaration(DeclarationStatus.PENDING, LONG_AGO, RECENT, payments=(payment("OLD"),)),
        declaration(
            DeclarationStatus.PENDING,
            LONG_AGO,
            additions=(Addition("later", AT, payments=(payment("OLD"),)),),
        ),
        declaration(
            DeclarationStatus.PENDING, RECENT, credit_note(invoice_date="2026-01-01", due="2026-01-01")
        ),
    ],
    ids=["60 days", "closed", "cancelled", "paid", "paid later", "an old credit note"],
)
def test_what_is_recent_settled_or_no_invoice_keeps_no_topliner_out(declared: OverdueDeclaration) -> None:
    assert done(records(REDUCED, declared), TOPLINER, Product).code is ProductCode.TPL


def test_an_additional_invoice_keeps_a_topliner_out_too() -> None:
    added = Addition("later", AT, invoices=(LONG_AGO,))
    declared = declaration(DeclarationStatus.PENDING, RECENT, additions=(added,))
    assert oldest_unpaid_due([declared]) == day("2026-04-15")
    assert refused(records(REDUCED, declared), TOPLINER) == "UNPAID_FOR_MORE_THAN_60_DAYS"


def test_the_older_of_declared_and_known_invoices_counts() -> None:
    known = entry(oldest_unpaid_due=LONG_AGO.due_date)
    declared = declaration(DeclarationStatus.PENDING, RECENT)
    assert refused(records(REDUCED, known, declared), TOPLINER) == "UNPAID_FOR_MORE_THAN_60_DAYS"
    assert refused(records(REDUCED, known), TOPLINER) == "UNPAID_FOR_MORE_THAN_60_DAYS"


@pytest.mark.parametrize(("known", "declared"), [(None, 61), (61, None), (61, 1), (1, 61), (61, 61)])
def test_either_of_them_is_enough(known: int | None, declared: int | None) -> None:
    on = [None if age is None else TODAY - timedelta(days=age) for age in (known, declared)]
    with pytest.raises(RuleViolation) as caught:
        topliner.check_possible([REDUCED], entry(oldest_unpaid_due=on[0]), TODAY, on[1])
    assert caught.value.rule == "UNPAID_FOR_MORE_THAN_60_DAYS"


def test_what_is_offered_on_the_company_page_knows_of_declared_invoices() -> None:
    desk = records(REDUCED)
    company = desk.company(BUYER)
    assert company is not None
    offers = covers.offers(contract(), company, [REDUCED], TODAY, None, LONG_AGO.due_date)
    refusal = next(offer.refusal for offer in offers if offer.code is ProductCode.TPL)
    assert refusal is not None
    assert refusal.rule == "UNPAID_FOR_MORE_THAN_60_DAYS"

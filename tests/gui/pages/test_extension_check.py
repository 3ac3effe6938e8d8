"""What an extension being typed comes to: lines at fault, balance, whether the insurer must be asked (rules 12 and 14)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import cast

from cofanet_desktop.domain.companies import PortfolioEntry
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.deadlines import DeclarationTerms
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.domain.sheets import Row
from cofanet_desktop.gui.forms.debt_grids import complete_invoices
from cofanet_desktop.gui.pages import extension_check as check
from cofanet_desktop.services.companies import CompanyFile

TODAY = date(2026, 3, 16)
AT = datetime(2026, 3, 16, 9, tzinfo=UTC)
TERMS = DeclarationTerms(days=30, dmc_days=120)
DATED = date(2026, 1, 10)
END = DATED + timedelta(days=120)


def _invoice(reference: str = "4711", **changes: object) -> Row:
    row = {
        "kind": "invoice",
        "reference": reference,
        "invoice_date": DATED,
        "due_date": date(2026, 2, 24),
        "net": Decimal("1000.00"),
        "tax": Decimal("200.00"),
        "currency": "EUR",
        **changes,
    }
    return cast("Row", row)


def _part(day: date | None, amount: str) -> Row:
    return {"due_date": day, "amount": Decimal(amount)}


def _file(*, in_force: bool = True, in_default: bool = False) -> CompanyFile:
    cover = Product(
        id="p",
        contract_id="c",
        easy_number="1",
        code=ProductCode.CRL,
        status=ProductStatus.GRANTED if in_force else ProductStatus.TERMINATED,
        ordered_at=AT,
        updated_at=AT,
    )
    contract = Contract(id="c", number="1", holder="A", currency="EUR", products=(), declaration=TERMS)
    entry = PortfolioEntry(contract_id="c", easy_number="1", updated_at=AT, is_in_default=in_default)
    return CompanyFile(
        company=cast("object", None),  # type: ignore[arg-type] # nobody asks who it is
        contract=contract,
        entry=entry,
        products=(cover,),
        sync={},
        effective_cover=None,
        offers=(),
        branches=(),
        declarations=(),
        extensions=(),
        ilus=(),
        duties=(),
    )


def _problems(*rows: Row) -> list[tuple[int, str, str]]:
    found = check.invoice_checks(rows, "EUR", TERMS, TODAY)
    return [(one.line, one.column, one.error.rule) for one in found]


def test_a_sound_invoice_has_no_problem() -> None:
    assert _problems(_invoice(), _invoice("G", kind="credit_note", due_date=date(2027, 1, 1))) == []


def test_another_currency_than_that_of_the_form_is_said_at_its_cell() -> None:
    assert _problems(_invoice(), _invoice("4712", currency="USD")) == [
        (1, "currency", "ONE_CURRENCY_PER_FORM")
    ]


def test_a_due_date_beyond_the_credit_period_is_said_at_its_cell() -> None:
    assert _problems(_invoice(due_date=END)) == []
    assert _problems(_invoice(due_date=END + timedelta(days=1))) == [(0, "due_date", "DUE_DATE_OUTSIDE_DMC")]


def test_an_unfinished_line_only_lacks_what_it_lacks() -> None:
    assert [rule for *_, rule in _problems(_invoice(net=None, due_date=date(2030, 1, 1)))] == ["CELL_MISSING"]


def test_a_new_due_date_must_be_after_the_one_it_replaces() -> None:
    invoices = complete_invoices([_invoice()])
    rows = [_part(date(2026, 2, 24), "200"), _part(date(2026, 5, 1), "1000")]
    found = check.plan_checks(rows, invoices)
    assert [(one.line, one.column, one.error.rule) for one in found] == [(0, "due_date", "PLAN_NOT_LATER")]


def test_the_balance_counts_what_is_typed_so_far_to_the_cent() -> None:
    rows = [_invoice(tax=None), _invoice("G", kind="credit_note", net=Decimal("0.01"), tax=Decimal(0))]
    assert check.owed(rows) == Decimal("999.99")
    assert check.planned([_part(None, "0.10"), _part(None, "0.20")]) == Decimal("0.30")


def test_nothing_typed_decides_nothing() -> None:
    assert check.is_needed((), (), _file()) is None
    assert "120" in check.need_in_words((), (), _file()).english()


def test_inside_the_credit_period_no_request_is_needed() -> None:
    invoices, plan = complete_invoices([_invoice()]), check.whole_plan([_part(END, "1200")])
    assert check.is_needed(invoices, plan, _file()) is False
    assert "freely" in check.need_in_words(invoices, plan, _file()).english()


def test_beyond_it_the_day_and_the_invoice_are_named() -> None:
    beyond = END + timedelta(days=1)
    invoices, plan = complete_invoices([_invoice()]), check.whole_plan([_part(beyond, "1200")])
    assert check.is_needed(invoices, plan, _file()) is True
    said = check.need_in_words(invoices, plan, _file()).english()
    assert str(beyond) in said
    assert "4711" in said


def test_without_cover_or_in_default_everything_needs_approval() -> None:
    invoices, plan = complete_invoices([_invoice()]), check.whole_plan([_part(END, "1200")])
    ended, default = _file(in_force=False), _file(in_default=True)
    assert check.is_needed(invoices, plan, ended) is True
    assert check.is_needed(invoices, plan, default) is True
    assert "No cover" in check.need_in_words(invoices, plan, ended).english()
    assert "default" in check.need_in_words(invoices, plan, default).english()

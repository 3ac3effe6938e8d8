"""What was asked, in words: the outbox can name every kind of request."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.commands import KINDS, AddToDeclaration, DeclareOverdue
from cofanet_desktop.domain.invoices import Invoice, InvoiceKind
from cofanet_desktop.gui.models.outbox import _sentence

INVOICE = Invoice(
    kind=InvoiceKind.INVOICE,
    reference="4711",
    invoice_date=date(2026, 1, 5),
    due_date=date(2026, 2, 4),
    net=Decimal(1_000),
    tax=Decimal("200.50"),
    currency="EUR",
)


def test_every_kind_of_request_can_be_said() -> None:
    assert set(KINDS.values()) <= set(_sentence.registry)


def test_a_declaration_is_said_with_lines_and_amounts(qtbot: QtBot, app: object) -> None:
    args = DeclareOverdue(contract_id="c", easy_number="1", is_insured=False, invoices=(INVOICE,))
    assert _sentence(args, None) == "Overdue declaration, uninsured debt: 1,200.50\u00a0EUR, lines: 1"
    added = AddToDeclaration(declaration_id="d", invoices=(INVOICE,))
    assert _sentence(added, None) == "Addition to an overdue declaration, lines: 1"

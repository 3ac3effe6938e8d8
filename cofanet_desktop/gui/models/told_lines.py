"""The lines of a declaration that was made: what was told initially, what was added and when (rule 17)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from cofanet_desktop.domain.invoices import Invoice, InvoiceKind, Payment
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.sheets import INVOICE_KINDS, PAYMENT_KINDS
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.painting import Tone

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.domain.overdues import OverdueDeclaration
    from cofanet_desktop.domain.sheets import Choice

L = TypeVar("L", Invoice, Payment)


@dataclass(frozen=True, slots=True)
class Told(Generic[L]):
    """One line with its place; `added_at` is None of what was told initially."""

    at: int
    line: L
    added_at: datetime | None = None


def told_invoices(declared: OverdueDeclaration) -> list[Told[Invoice]]:
    """Return every invoice of a declaration, initial ones first."""
    lines: list[tuple[Invoice, datetime | None]] = [(one, None) for one in declared.invoices]
    lines += [(one, addition.at) for addition in declared.additions for one in addition.invoices]
    return [Told(at, line, added) for at, (line, added) in enumerate(lines)]


def told_payments(declared: OverdueDeclaration) -> list[Told[Payment]]:
    """Return every payment of a declaration, initial ones first."""
    lines: list[tuple[Payment, datetime | None]] = [(one, None) for one in declared.payments]
    lines += [(one, addition.at) for addition in declared.additions for one in addition.payments]
    return [Told(at, line, added) for at, (line, added) in enumerate(lines)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ToldLines", text)


def _origin(added_at: datetime | None) -> Cell:
    if added_at is None:
        return Cell(_tr(QT_TRANSLATE_NOOP("ToldLines", "Initial")), pill=Tone.NEUTRAL, icon="lock")
    added = _tr(QT_TRANSLATE_NOOP("ToldLines", "Additional"))
    return Cell(added, formats.day(added_at), pill=Tone.INSURANCE, icon="plus")


def _kind(choices: tuple[Choice, ...], code: str) -> Cell:
    name = next((one.name for one in choices if one.code == code), code)
    return Cell(translate("Sheet", name))


def _gross(told: Told[Invoice]) -> Cell:
    sign = -1 if told.line.kind is InvoiceKind.CREDIT_NOTE else 1
    gross = told.line.gross
    parts = _tr(QT_TRANSLATE_NOOP("ToldLines", "net {net}, tax {tax}")).format(
        net=formats.figure(Money(told.line.net, gross.currency)),
        tax=formats.figure(Money(told.line.tax, gross.currency)),
    )
    return Cell(formats.amount(Money(sign * gross.amount, gross.currency)), parts)


def invoices_model() -> TableModel[Told[Invoice]]:
    """Return an empty table of invoices told."""
    columns: tuple[Column[Told[Invoice]], ...] = (
        Column(
            "reference",
            QT_TRANSLATE_NOOP("ToldLines", "Reference"),
            lambda told: Cell(told.line.reference, is_strong=True),
            130,
            stretch=3,
            order=lambda told: told.line.reference,
        ),
        Column(
            "kind",
            QT_TRANSLATE_NOOP("ToldLines", "Type"),
            lambda told: _kind(INVOICE_KINDS, told.line.kind.value),
            100,
            stretch=1,
            hides=1,
        ),
        Column(
            "origin",
            QT_TRANSLATE_NOOP("ToldLines", "Told"),
            lambda told: _origin(told.added_at),
            130,
            order=lambda told: told.at,
        ),
        Column(
            "invoice_date",
            QT_TRANSLATE_NOOP("ToldLines", "Invoice date"),
            lambda told: Cell(formats.day(told.line.invoice_date)),
            140,
            at_end=True,
            hides=2,
            order=lambda told: told.line.invoice_date,
        ),
        Column(
            "due_date",
            QT_TRANSLATE_NOOP("ToldLines", "Due date"),
            lambda told: Cell(formats.day(told.line.due_date)),
            120,
            at_end=True,
            order=lambda told: told.line.due_date,
        ),
        Column(
            "amount",
            QT_TRANSLATE_NOOP("ToldLines", "Amount"),
            _gross,
            170,
            stretch=1,
            at_end=True,
            order=lambda told: told.line.owed.amount,
        ),
    )
    return TableModel("ToldLines", columns, lambda told: str(told.at))


def payments_model() -> TableModel[Told[Payment]]:
    """Return an empty table of payments told."""
    columns: tuple[Column[Told[Payment]], ...] = (
        Column(
            "reference",
            QT_TRANSLATE_NOOP("ToldLines", "Invoice"),
            lambda told: Cell(told.line.invoice_reference, is_strong=True),
            130,
            stretch=3,
            order=lambda told: told.line.invoice_reference,
        ),
        Column(
            "kind",
            QT_TRANSLATE_NOOP("ToldLines", "Type"),
            lambda told: _kind(PAYMENT_KINDS, told.line.kind.value),
            140,
            stretch=1,
            hides=1,
        ),
        Column(
            "origin",
            QT_TRANSLATE_NOOP("ToldLines", "Told"),
            lambda told: _origin(told.added_at),
            130,
            order=lambda told: told.at,
        ),
        Column(
            "paid_on",
            QT_TRANSLATE_NOOP("ToldLines", "Paid on"),
            lambda told: Cell(formats.day(told.line.paid_on)),
            110,
            at_end=True,
            order=lambda told: told.line.paid_on,
        ),
        Column(
            "amount",
            QT_TRANSLATE_NOOP("ToldLines", "Amount"),
            lambda told: Cell(formats.amount(told.line.amount)),
            170,
            stretch=1,
            at_end=True,
            order=lambda told: told.line.amount.amount,
        ),
    )
    return TableModel("ToldLines", columns, lambda told: str(told.at))

"""Extensions as lists: those of a company, the versions of one, its invoices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.duties import DutyRow
from cofanet_desktop.domain.extensions import (
    Extension,
    ExtensionStatus,
    ExtensionVersion,
    reason_name,
    status_name,
)
from cofanet_desktop.domain.invoices import Instalment, Invoice, InvoiceKind
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import UNSETTLED
from cofanet_desktop.domain.sheets import INVOICE_KINDS
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate, translate_message
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.plan_comparison import exact_amount
from cofanet_desktop.gui.widgets.statuses import Look, state_look

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_CONTEXT = "Extensions"
_LOOKS: dict[ExtensionStatus, tuple[Tone, str]] = {
    ExtensionStatus.PENDING: (Tone.NEUTRAL, "hourglass"),
    ExtensionStatus.ACCEPTED: (Tone.OK, "circle-check"),
    ExtensionStatus.ACCEPTED_WITH_ANOTHER_PLAN: (Tone.WARN, "replace"),
    ExtensionStatus.REFUSED: (Tone.BAD, "ban"),
    ExtensionStatus.CANCELLED: (Tone.NEUTRAL, "x"),
}
_ON = QT_TRANSLATE_NOOP("Extensions", "{amount} on {day}")
_AGREED_BEFORE = QT_TRANSLATE_NOOP("Extensions", "The plan agreed before counts")

ExtensionRow = DutyRow[Extension]


def status_look(status: ExtensionStatus) -> Look:
    """Return how the status of an extension is shown."""
    tone, icon = _LOOKS[status]
    return Look(translate_message(status_name(status)), tone, icon)


def row_look(row: ExtensionRow) -> Look:
    """Return the one pill of an extension: how far its newest request has come, else its status."""
    return state_look(row.state) if row.state in UNSETTLED and row.state else status_look(row.record.status)


def plan_in_words(plan: Sequence[Instalment], currency: str) -> str:
    """Return a plan in one line, such as `1,250.00 EUR on 5/2/2026 · 600.00 EUR on 6/2/2026`."""
    template = translate(_CONTEXT, _ON)
    return " · ".join(
        template.format(amount=exact_amount(one.amount, currency), day=formats.day(one.due_date))
        for one in sorted(plan, key=lambda one: one.due_date)
    )


# Of a company ----------------------------------------------------------------------------------------------------


def company_extensions_model() -> TableModel[ExtensionRow]:
    """Return an empty list of the extensions of one company."""
    columns: tuple[Column[ExtensionRow], ...] = (
        Column("asked", QT_TRANSLATE_NOOP("Extensions", "Asked on"), _asked, 120),
        Column("total", QT_TRANSLATE_NOOP("Extensions", "Amount"), _total, 130, at_end=True),
        Column("status", QT_TRANSLATE_NOOP("Extensions", "Status"), _pill, 230, stretch=1),
        Column("plan", QT_TRANSLATE_NOOP("Extensions", "New due dates"), _dates, 200, stretch=2, hides=1),
    )
    return TableModel(_CONTEXT, columns, lambda row: row.record.id)


def _asked(row: ExtensionRow) -> Cell:
    return Cell(formats.day(row.record.asked_at), detail=row.record.reference)


def _total(row: ExtensionRow) -> Cell:
    return Cell(formats.amount(row.record.total), is_strong=True)


def _pill(row: ExtensionRow) -> Cell:
    look = row_look(row)
    return Cell(look.word, pill=look.tone, icon=look.icon)


def _dates(row: ExtensionRow) -> Cell:
    record = row.record
    agreed = record.agreed()
    plan = agreed.answered_plan if agreed is not None else record.plan
    text = plan_in_words(plan, record.currency)
    is_before = agreed is not None and not record.is_accepted
    return Cell(text, detail=translate(_CONTEXT, _AGREED_BEFORE) if is_before else "")


# Versions --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version of an extension with its number, 1 being the first."""

    number: int
    version: ExtensionVersion
    currency: str


def version_rows(extension: Extension) -> tuple[VersionRow, ...]:
    """Return the versions before the present one, newest first."""
    rows = (
        VersionRow(at, version, extension.currency) for at, version in enumerate(extension.history, start=1)
    )
    return tuple(reversed(tuple(rows)))


def versions_model() -> TableModel[VersionRow]:
    """Return an empty list of versions."""
    columns: tuple[Column[VersionRow], ...] = (
        Column(
            "number",
            QT_TRANSLATE_NOOP("Extensions", "Version"),
            lambda row: Cell(formats.integer(row.number), is_strong=True),
            80,
        ),
        Column(
            "asked",
            QT_TRANSLATE_NOOP("Extensions", "Asked on"),
            lambda row: Cell(
                formats.day(row.version.asked_at), detail=translate_message(reason_name(row.version.reason))
            ),
            170,
        ),
        Column("status", QT_TRANSLATE_NOOP("Extensions", "Answer"), _answer, 230),
        Column("plan", QT_TRANSLATE_NOOP("Extensions", "Plan"), _version_plan, 240, stretch=1, hides=1),
    )
    return TableModel(_CONTEXT, columns, lambda row: str(row.number))


def _answer(row: VersionRow) -> Cell:
    look = status_look(row.version.status)
    return Cell(look.word, pill=look.tone, icon=look.icon)


def _version_plan(row: VersionRow) -> Cell:
    version = row.version
    asked = plan_in_words(version.plan, row.currency)
    answered = plan_in_words(version.answered_plan, row.currency)
    is_other = bool(answered) and answered != asked
    return Cell(
        answered if is_other else asked,
        detail=translate(_CONTEXT, _ASKED_WAS).format(plan=asked) if is_other else "",
    )


_ASKED_WAS = QT_TRANSLATE_NOOP("Extensions", "Asked: {plan}")


# Invoices --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """An invoice and the due date an accepted plan gave it."""

    invoice: Invoice
    new_due_date: date | None


def invoices_model() -> TableModel[InvoiceRow]:
    """Return an empty list of invoices."""
    columns: tuple[Column[InvoiceRow], ...] = (
        Column("reference", QT_TRANSLATE_NOOP("Extensions", "Reference"), _reference, 150, stretch=1),
        Column(
            "day",
            QT_TRANSLATE_NOOP("Extensions", "Invoice date"),
            lambda row: Cell(formats.day(row.invoice.invoice_date)),
            110,
            hides=1,
        ),
        Column(
            "due",
            QT_TRANSLATE_NOOP("Extensions", "Due date"),
            lambda row: Cell(formats.day(row.invoice.due_date)),
            110,
        ),
        Column("new", QT_TRANSLATE_NOOP("Extensions", "New due date"), _new_due_date, 130),
        Column("amount", QT_TRANSLATE_NOOP("Extensions", "Gross amount"), _gross, 150, at_end=True),
    )
    return TableModel(_CONTEXT, columns, lambda row: row.invoice.reference)


def _reference(row: InvoiceRow) -> Cell:
    kind = next(one.name for one in INVOICE_KINDS if one.code == row.invoice.kind.value)
    return Cell(row.invoice.reference, detail=translate("Sheet", kind), is_strong=True)


def _new_due_date(row: InvoiceRow) -> Cell:
    if row.invoice.kind is InvoiceKind.CREDIT_NOTE or row.new_due_date is None:
        return Cell("–", is_muted=True)
    return Cell(formats.day(row.new_due_date), is_strong=True)


def _gross(row: InvoiceRow) -> Cell:
    owed: Money = row.invoice.owed
    return Cell(exact_amount(owed.amount, owed.currency), is_strong=True)

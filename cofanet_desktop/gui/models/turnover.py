"""Turnover declarations and their lines as rows of tables (ACT-14)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.days import Months
from cofanet_desktop.domain.duties import DutyRow
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import SENDABLE
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.domain.turnover import (
    BASIS_NAMES,
    BY_NAMES,
    REMINDERS,
    TurnoverDeclaration,
    TurnoverStatus,
    status_name,
)
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate, translate_message
from cofanet_desktop.gui.models.ilus import days_left_text
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import Look, state_look

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

TurnoverRow = DutyRow[TurnoverDeclaration]

URGENT_DAYS = 5
"""From so many days before the last one on, a declaration is urgent."""

_CONTEXT = "TurnoverTable"
_OVERDUE = QT_TRANSLATE_NOOP("TurnoverTable", "overdue")
_NIL = QT_TRANSLATE_NOOP("TurnoverTable", "Nothing to declare")
_REMINDED = QT_TRANSLATE_NOOP("TurnoverTable", "{count} of {most}")


@dataclass(frozen=True, slots=True)
class TurnoverEntry:
    """One line of a declaration that was sent: Easy number or country code, what that is called, the amount."""

    key: str
    name: str
    amount: Money


def period_text(declaration: TurnoverDeclaration) -> str:
    """Return the period in the local way: `February 2026`, `July – September 2026`."""
    return formats.months(Months.of(declaration.starts_on, declaration.ends_on))


def basis_text(declaration: TurnoverDeclaration) -> str:
    """Return what is declared of whom: `Sales · by debtor`."""
    basis = translate("Turnover", BASIS_NAMES[declaration.basis])
    return f"{basis} · {translate('Turnover', BY_NAMES[declaration.by])}"


def due_text(declaration: TurnoverDeclaration, today: date) -> str:
    """Return how far off the last day is, that it has passed, or nothing once it is sent."""
    if not declaration.is_editable:
        return ""
    if declaration.due_on < today:
        return translate(_CONTEXT, _OVERDUE)
    return days_left_text(declaration.due_on, today)


def due_tone(declaration: TurnoverDeclaration, today: date) -> Tone:
    """Return how urgent a declaration is."""
    left = (declaration.due_on - today).days
    if not declaration.is_editable:
        return Tone.NEUTRAL
    return Tone.BAD if left < 0 else Tone.WARN if left <= URGENT_DAYS else Tone.NEUTRAL


def turnover_look(row: TurnoverRow) -> Look:
    """Return the one pill of a declaration: where its newest request is on its way, else its status.

    That the insurer has a request is not said: a declaration that is only saved there is not sent.
    """
    if row.state in SENDABLE:
        return state_look(row.state)
    is_new = row.record.status is TurnoverStatus.NEW
    word = translate_message(status_name(row.record.status))
    return Look(word, Tone.INSURANCE if is_new else Tone.OK, "edit" if is_new else "circle-check")


def turnovers_model(today: Callable[[], date]) -> TableModel[TurnoverRow]:
    """Return an empty table of declarations."""
    columns: tuple[Column[TurnoverRow], ...] = (
        Column(
            "period",
            QT_TRANSLATE_NOOP("TurnoverTable", "Period"),
            lambda row: Cell(period_text(row.record), basis_text(row.record), is_strong=True),
            220,
            stretch=1,
            order=lambda row: row.record.ends_on,
        ),
        Column(
            "due",
            QT_TRANSLATE_NOOP("TurnoverTable", "Due on"),
            lambda row: _due(row.record, today()),
            170,
            order=lambda row: row.record.due_on,
        ),
        Column(
            "reminders",
            QT_TRANSLATE_NOOP("TurnoverTable", "Reminders"),
            _reminders,
            100,
            hides=2,
            order=lambda row: row.record.reminders,
        ),
        Column(
            "total",
            QT_TRANSLATE_NOOP("TurnoverTable", "Total"),
            _total,
            170,
            at_end=True,
            order=lambda row: row.record.total.amount,
        ),
        Column(
            "sent",
            QT_TRANSLATE_NOOP("TurnoverTable", "Sent on"),
            lambda row: Cell(
                formats.day(row.record.sent_at) if row.record.sent_at else "", row.record.reference
            ),
            140,
            hides=1,
            order=lambda row: row.record.sent_at.isoformat() if row.record.sent_at else "",
        ),
        Column(
            "status",
            QT_TRANSLATE_NOOP("TurnoverTable", "Status"),
            _status,
            210,
            order=lambda row: row.record.status.value,
        ),
    )
    return TableModel(_CONTEXT, columns, lambda row: row.record.id)


def entries_model() -> TableModel[TurnoverEntry]:
    """Return an empty table of the lines of a declaration that was sent."""
    columns: tuple[Column[TurnoverEntry], ...] = (
        Column(
            "name",
            QT_TRANSLATE_NOOP("TurnoverTable", "Name"),
            lambda one: Cell(one.name or one.key, is_strong=True),
            260,
            stretch=1,
            order=lambda one: one.name.casefold(),
        ),
        Column(
            "key",
            QT_TRANSLATE_NOOP("TurnoverTable", "Number or code"),
            lambda one: Cell(one.key, is_muted=True),
            170,
            hides=1,
            order=lambda one: one.key,
        ),
        Column(
            "amount",
            QT_TRANSLATE_NOOP("TurnoverTable", "Amount"),
            lambda one: Cell(formats.amount(one.amount)),
            180,
            at_end=True,
            order=lambda one: one.amount.amount,
        ),
    )
    return TableModel(_CONTEXT, columns, lambda one: one.key)


def _due(declaration: TurnoverDeclaration, today: date) -> Cell:
    tone, text = due_tone(declaration, today), due_text(declaration, today)
    if tone is Tone.NEUTRAL:
        return Cell(formats.day(declaration.due_on), text)
    when = f"{formats.day(declaration.due_on)} · {text}"
    icon = "alert-circle" if tone is Tone.BAD else "calendar-due"
    return Cell(when, icon=icon, pill=tone)


def _reminders(row: TurnoverRow) -> Cell:
    count = row.record.reminders
    if not count:
        return Cell("")
    text = translate(_CONTEXT, _REMINDED)
    return Cell(text.format(count=formats.integer(count), most=formats.integer(REMINDERS)))


def _total(row: TurnoverRow) -> Cell:
    declaration = row.record
    if declaration.is_nil:
        return Cell(translate(_CONTEXT, _NIL), is_muted=True)
    return Cell(formats.amount(declaration.total)) if declaration.lines else Cell("")


def _status(row: TurnoverRow) -> Cell:
    look = turnover_look(row)
    return Cell(look.word, icon=look.icon, pill=look.tone)

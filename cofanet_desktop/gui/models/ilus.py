"""ILUs as rows of a table: which cover, until when to answer, what was answered (PORT-7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.duties import DutyRow
from cofanet_desktop.domain.ilu import Ilu, IluStatus, status_name
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import current_language, translate, translate_message
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import state_look
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

IluRow = DutyRow[Ilu]

URGENT_DAYS = 7
"""From so many days before the last one on, the time left is a warning."""

_CONTEXT = "IluTable"
_TODAY = QT_TRANSLATE_NOOP("IluTable", "today")
_PASSED = QT_TRANSLATE_NOOP("IluTable", "passed")
_TOMORROW = QT_TRANSLATE_NOOP("IluTable", "tomorrow")
_IN_DAYS = QT_TRANSLATE_NOOP("IluTable", "in {days} days")
_NO_NEEDS = QT_TRANSLATE_NOOP("IluTable", "no longer trading")
_TO_ANSWER = QT_TRANSLATE_NOOP("IluTable", "To answer")

_LOOKS = {
    IluStatus.ACTIVE: (Tone.WARN, "edit"),
    IluStatus.ANSWERED: (Tone.OK, "circle-check"),
    IluStatus.EXPIRED: (Tone.BAD, "clock"),
    IluStatus.CLOSED: (Tone.NEUTRAL, "lock"),
}


def ilus_model(today: Callable[[], date], *, of_company: bool = False) -> TableModel[IluRow]:
    """Return an empty table of ILUs; with `of_company` without the column that names the company."""
    columns: tuple[Column[IluRow], ...] = (
        Column(
            "cover",
            QT_TRANSLATE_NOOP("IluTable", "Cover"),
            lambda row: Cell(formats.amount(row.record.cover)),
            140,
            at_end=not of_company,
            order=lambda row: (row.record.cover.currency, row.record.cover.amount),
        ),
        Column(
            "asked",
            QT_TRANSLATE_NOOP("IluTable", "Asked on"),
            lambda row: Cell(formats.day(row.record.asked_at), is_muted=True),
            110,
            hides=2,
            order=lambda row: row.record.asked_at,
        ),
        Column(
            "until",
            QT_TRANSLATE_NOOP("IluTable", "Answer by"),
            lambda row: _until(row.record, today()),
            150,
            order=lambda row: row.record.answer_by,
        ),
        Column(
            "needs",
            QT_TRANSLATE_NOOP("IluTable", "Real needs"),
            _needs,
            150,
            at_end=True,
            hides=1,
        ),
        Column(
            "status",
            QT_TRANSLATE_NOOP("IluTable", "Status"),
            _status,
            200,
            stretch=int(of_company),
            order=lambda row: row.record.status.value,
        ),
    )
    return TableModel(_CONTEXT, columns if of_company else (_company_column(), *columns), _key)


def _key(row: IluRow) -> str:
    return row.record.id


def _company_column() -> Column[IluRow]:
    return Column(
        "company",
        QT_TRANSLATE_NOOP("IluTable", "Company"),
        _company,
        240,
        stretch=1,
        order=lambda row: row.company_name.casefold(),
    )


def _company(row: IluRow) -> Cell:
    known = reference_data().name(row.country, current_language()) if row.country else ""
    parts = (known, row.record.easy_number, row.customer_reference)
    return Cell(
        row.company_name or row.record.easy_number,
        " · ".join(part for part in parts if part),
        is_strong=True,
    )


def days_left_text(on: date, today: date) -> str:
    """Return how far off a last day is: `today`, `tomorrow`, `in 5 days`, `passed`."""
    left = (on - today).days
    if left < 0:
        return translate(_CONTEXT, _PASSED)
    if left == 0:
        return translate(_CONTEXT, _TODAY)
    if left == 1:
        return translate(_CONTEXT, _TOMORROW)
    return translate(_CONTEXT, _IN_DAYS).format(days=formats.integer(left))


def _until(ilu: Ilu, today: date) -> Cell:
    detail = days_left_text(ilu.answer_by, today) if ilu.is_active else ""
    return Cell(formats.day(ilu.answer_by), detail)


def _needs(row: IluRow) -> Cell:
    answer = row.record.answer
    if answer is None:
        return Cell("")
    if answer.needs is None:
        return Cell(translate(_CONTEXT, _NO_NEEDS), is_muted=True)
    return Cell(formats.amount(answer.needs))


def _status(row: IluRow) -> Cell:
    """Return how far the answer has come, else the status."""
    if row.state is not None:
        look = state_look(row.state)
        return Cell(look.word, icon=look.icon, pill=look.tone)
    ilu = row.record
    tone, icon = _LOOKS[ilu.status]
    text = translate(_CONTEXT, _TO_ANSWER) if ilu.is_active else translate_message(status_name(ilu.status))
    return Cell(text, icon=icon, pill=tone)

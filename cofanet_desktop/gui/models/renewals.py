"""Covers that end soon as rows of a table: what they are, when they end, whether they can be renewed and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cofanet_desktop.domain.outbox import ATTENTION, UNSETTLED, State
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.company_facts import insurer_comment
from cofanet_desktop.gui.widgets.painting import FAMILY_ICONS, Family, Tone
from cofanet_desktop.gui.widgets.statuses import Look, product_word, state_look
from cofanet_desktop.gui.wizards.step import sentences
from cofanet_desktop.services.renewals import Renewal

if TYPE_CHECKING:
    from collections.abc import Callable

_DAY_AT_END = 100_000
"""Sorts covers of unknown end last."""


@dataclass(frozen=True, slots=True)
class RenewalLine:
    """A cover and, once its renewal was asked for, the end it had before (`ended_before`)."""

    renewal: Renewal
    is_asked: bool = False
    ended_before: date | None = None

    @property
    def id(self) -> str:
        """Return the id of the product."""
        return self.renewal.product.id


def renewals_model(today: Callable[[], date], *, is_checkable: bool) -> TableModel[RenewalLine]:
    """Return an empty table of covers that end; with `is_checkable` each can be ticked."""
    tick: tuple[Column[RenewalLine], ...] = (Column("tick", "", lambda line: Cell(), 36),)
    columns: tuple[Column[RenewalLine], ...] = (
        Column(
            "company",
            QT_TRANSLATE_NOOP("RenewalsTable", "Company"),
            lambda line: Cell(_company(line), line.renewal.product.easy_number, is_strong=True),
            220,
            stretch=3,
            order=lambda line: _company(line).casefold(),
        ),
        Column(
            "product",
            QT_TRANSLATE_NOOP("RenewalsTable", "Product"),
            _product,
            150,
            stretch=1,
            order=lambda line: line.renewal.product.code,
        ),
        Column(
            "amount",
            QT_TRANSLATE_NOOP("RenewalsTable", "Amount"),
            lambda line: Cell(_amount(line)),
            130,
            at_end=True,
            order=lambda line: line.renewal.product.granted.amount if line.renewal.product.granted else 0,
        ),
        Column(
            "ends",
            QT_TRANSLATE_NOOP("RenewalsTable", "Ends on"),
            lambda line: _end(line, today()),
            150,
            order=lambda line: _days_left(line, today()),
        ),
        Column("renewal", QT_TRANSLATE_NOOP("RenewalsTable", "Renewal"), standing, 230, stretch=4),
    )
    shown = (*tick, *columns) if is_checkable else columns
    return TableModel("RenewalsTable", shown, lambda line: line.id, is_checkable=is_checkable)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RenewalsTable", text)


def _company(line: RenewalLine) -> str:
    return line.renewal.company_name or line.renewal.product.easy_number


def _product(line: RenewalLine) -> Cell:
    family = Family(line.renewal.product.family.value)
    return Cell(product_word(line.renewal.product.code), icon=FAMILY_ICONS[family], color=family.value)


def _amount(line: RenewalLine) -> str:
    granted = line.renewal.product.granted
    return "" if granted is None else formats.amount(granted)


def _days_left(line: RenewalLine, today: date) -> int:
    ends_on = line.renewal.product.ends_on
    return _DAY_AT_END if ends_on is None else (ends_on - today).days


def _end(line: RenewalLine, today: date) -> Cell:
    ends_on = line.renewal.product.ends_on
    if ends_on is None:
        return Cell("")
    left = _tr(QT_TRANSLATE_NOOP("RenewalsTable", "days left: {days}"))
    return Cell(formats.day(ends_on), left.format(days=formats.integer(_days_left(line, today))))


def reason(line: RenewalLine) -> str:
    """Return in full why the cover cannot be renewed or was not; empty where there is no such reason."""
    if line.renewal.refusal is not None:
        return sentences(line.renewal.refusal)
    return insurer_comment(line.renewal.product.comment) if line.is_asked and _is_answered(line) else ""


def standing(line: RenewalLine) -> Cell:
    """Return whether the cover can be renewed, or how far its renewal has come."""
    look, detail = _asked(line) if line.is_asked else _before(line)
    return Cell(look.word, detail, pill=look.tone, icon=look.icon)


def _before(line: RenewalLine) -> tuple[Look, str]:
    if line.renewal.state in UNSETTLED:
        return state_look(line.renewal.state or State.QUEUED), ""
    if line.renewal.refusal is not None:
        word = _tr(QT_TRANSLATE_NOOP("RenewalsTable", "Cannot be renewed"))
        return Look(word, Tone.NEUTRAL, "ban"), sentences(line.renewal.refusal)
    return Look(_tr(QT_TRANSLATE_NOOP("RenewalsTable", "Can be renewed")), Tone.INSURANCE, "refresh"), ""


def _asked(line: RenewalLine) -> tuple[Look, str]:
    renewal = line.renewal
    if renewal.refusal is not None:
        state = renewal.state if renewal.state in ATTENTION else State.REFUSED
        return state_look(state or State.REFUSED), sentences(renewal.refusal)
    if not _is_answered(line):
        return _under_way(renewal)
    ends_on = renewal.product.ends_on
    if ends_on is not None and line.ended_before is not None and ends_on > line.ended_before:
        until = _tr(QT_TRANSLATE_NOOP("RenewalsTable", "until {day}")).format(day=formats.day(ends_on))
        return Look(_tr(QT_TRANSLATE_NOOP("RenewalsTable", "Renewed")), Tone.OK, "circle-check"), until
    word = _tr(QT_TRANSLATE_NOOP("RenewalsTable", "Not renewed"))
    return Look(word, Tone.BAD, "circle-x"), insurer_comment(renewal.product.comment)


def _is_answered(line: RenewalLine) -> bool:
    return line.renewal.state not in UNSETTLED and line.renewal.product.asked is None


def _under_way(renewal: Renewal) -> tuple[Look, str]:
    if renewal.state in UNSETTLED and renewal.state is not State.ACKED:
        return state_look(renewal.state), ""
    expected = renewal.product.asked.answer_expected_at if renewal.product.asked else None
    word = _tr(QT_TRANSLATE_NOOP("RenewalsTable", "Sent, answer awaited"))
    if expected is None:
        return Look(word, Tone.NEUTRAL, "hourglass"), ""
    text = _tr(QT_TRANSLATE_NOOP("RenewalsTable", "expected {moment}"))
    return Look(word, Tone.NEUTRAL, "hourglass"), text.format(moment=formats.moment(expected))

"""The payment plan asked for and the insurer's beside it: what is the same, what differs and by how much."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TranslatedWidget, translate
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.fitted_table import FittedTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.domain.invoices import Instalment

_CONTEXT = "PlanComparison"


class Change(StrEnum):
    """What became of a line of the plan asked for."""

    SAME = "same"
    AMOUNT = "amount"
    DATE = "date"
    BOTH = "both"
    ADDED = "added"
    DROPPED = "dropped"
    TOTAL = "total"
    UNANSWERED = "unanswered"


_WORDS = {
    Change.SAME: QT_TRANSLATE_NOOP("PlanComparison", "As asked"),
    Change.AMOUNT: QT_TRANSLATE_NOOP("PlanComparison", "Other amount"),
    Change.DATE: QT_TRANSLATE_NOOP("PlanComparison", "Other date"),
    Change.BOTH: QT_TRANSLATE_NOOP("PlanComparison", "Other date and amount"),
    Change.ADDED: QT_TRANSLATE_NOOP("PlanComparison", "Added by the insurer"),
    Change.DROPPED: QT_TRANSLATE_NOOP("PlanComparison", "Left out by the insurer"),
}
_ICONS = {Change.SAME: ("check", "ok"), Change.ADDED: ("plus", "warn"), Change.DROPPED: ("minus", "warn")}
_TOTAL = QT_TRANSLATE_NOOP("PlanComparison", "Total")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """An instalment asked for and the one the insurer answered with; None where there is none. Of totals, the sums."""

    key: str
    change: Change
    currency: str
    asked_on: date | None = None
    asked: Decimal | None = None
    answered_on: date | None = None
    answered: Decimal | None = None

    @property
    def difference(self) -> Decimal:
        """Return how much more the insurer's amount is."""
        return (self.answered or Decimal()) - (self.asked or Decimal())

    @property
    def differs(self) -> bool:
        """Tell whether the insurer's line is another one."""
        return self.change in {Change.AMOUNT, Change.DATE, Change.BOTH, Change.ADDED, Change.DROPPED}


def compare(
    asked: Sequence[Instalment], answered: Sequence[Instalment], currency: str
) -> tuple[PlanLine, ...]:
    """Return both plans line by line, by date, and their totals last; `answered` is empty before the answer.

    Lines of one date belong together; what is left of both plans is paired in order of its dates.
    """
    pairs = _pairs(asked, answered)
    pairs.sort(key=lambda pair: min(one.due_date for one in pair if one is not None))
    lines = [
        PlanLine(
            key=str(at),
            change=_change(ours, theirs) if answered else Change.UNANSWERED,
            currency=currency,
            asked_on=ours.due_date if ours else None,
            asked=ours.amount if ours else None,
            answered_on=theirs.due_date if theirs else None,
            answered=theirs.amount if theirs else None,
        )
        for at, (ours, theirs) in enumerate(pairs)
    ]
    total = PlanLine(
        key="total",
        change=Change.TOTAL,
        currency=currency,
        asked=sum((one.amount for one in asked), Decimal()),
        answered=sum((one.amount for one in answered), Decimal()) if answered else None,
    )
    return (*lines, total)


def _pairs(
    asked: Sequence[Instalment], answered: Sequence[Instalment]
) -> list[tuple[Instalment | None, Instalment | None]]:
    ours, theirs = (sorted(plan, key=lambda one: one.due_date) for plan in (asked, answered))
    common = Counter(one.due_date for one in ours) & Counter(one.due_date for one in theirs)
    same_ours, left_ours = _parted(ours, common)
    same_theirs, left_theirs = _parted(theirs, common)
    pairs = zip(same_ours, same_theirs, strict=True)
    return [*pairs, *zip_longest(left_ours, left_theirs)]


def _parted(plan: Sequence[Instalment], common: Counter[date]) -> tuple[list[Instalment], list[Instalment]]:
    """Return the lines of `plan` on the dates both have, as often as both have them, and those left."""
    left = Counter(common)
    found: tuple[list[Instalment], list[Instalment]] = ([], [])
    for one in plan:
        is_common = left[one.due_date] > 0
        left[one.due_date] -= is_common
        found[0 if is_common else 1].append(one)
    return found


def _change(ours: Instalment | None, theirs: Instalment | None) -> Change:
    if ours is None:
        return Change.ADDED
    if theirs is None:
        return Change.DROPPED
    if ours.due_date == theirs.due_date:
        return Change.SAME if ours.amount == theirs.amount else Change.AMOUNT
    return Change.DATE if ours.amount == theirs.amount else Change.BOTH


# As a table ------------------------------------------------------------------------------------------------------


def exact_amount(amount: Decimal, currency: str) -> str:
    """Return an amount with all its decimals and its currency, so that figures in a column stand under one another."""
    whole = formats.number(amount, formats.decimals(currency))
    return f"{whole}{formats.NO_BREAK_SPACE}{currency}"


def _day_cell(line: PlanLine, day: date | None, *, is_first: bool = False) -> Cell:
    if line.change is Change.TOTAL:
        return Cell(translate(_CONTEXT, _TOTAL) if is_first else "", is_strong=True)
    return Cell(formats.day(day) if day else "–", is_strong=line.differs)


def _amount_cell(line: PlanLine, amount: Decimal | None) -> Cell:
    is_strong = line.differs or line.change is Change.TOTAL
    return Cell(exact_amount(amount, line.currency) if amount is not None else "–", is_strong=is_strong)


def _difference_cell(line: PlanLine) -> Cell:
    if not line.difference:
        return Cell("–", is_muted=True)
    sign = "+" if line.difference > 0 else ""
    return Cell(sign + exact_amount(line.difference, line.currency), is_strong=True)


def _change_cell(line: PlanLine) -> Cell:
    word = _WORDS.get(line.change)
    if word is None:
        return Cell()
    icon, color = _ICONS.get(line.change, ("alert-triangle", "warn"))
    return Cell(translate(_CONTEXT, word), icon=icon, color=color, is_strong=line.differs)


_ASKED: tuple[Column[PlanLine], ...] = (
    Column(
        "asked_on",
        QT_TRANSLATE_NOOP("PlanComparison", "Asked for"),
        lambda line: _day_cell(line, line.asked_on, is_first=True),
        100,
    ),
    Column(
        "asked",
        QT_TRANSLATE_NOOP("PlanComparison", "Amount"),
        lambda line: _amount_cell(line, line.asked),
        130,
        at_end=True,
    ),
)
_BOTH: tuple[Column[PlanLine], ...] = (
    *_ASKED,
    Column(
        "answered_on",
        QT_TRANSLATE_NOOP("PlanComparison", "Insurer's plan"),
        lambda line: _day_cell(line, line.answered_on),
        130,
    ),
    Column(
        "answered",
        QT_TRANSLATE_NOOP("PlanComparison", "Amount"),
        lambda line: _amount_cell(line, line.answered),
        130,
        at_end=True,
    ),
    Column(
        "difference",
        QT_TRANSLATE_NOOP("PlanComparison", "Difference"),
        _difference_cell,
        130,
        at_end=True,
        hides=1,
    ),
    Column("change", QT_TRANSLATE_NOOP("PlanComparison", "Answer"), _change_cell, 190, stretch=1),
)
_LAST: Column[PlanLine] = Column("room", " ", lambda _line: Cell(), 1, stretch=1)


class PlanComparison(TranslatedWidget):
    """Both plans side by side, or the one asked for alone; a sentence above says whether they differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no plan yet."""
        super().__init__(parent)
        self.lines: tuple[PlanLine, ...] = ()
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.alone = FittedTable(TableModel(_CONTEXT, (*_ASKED, _LAST), lambda line: line.key), self)
        self.both = FittedTable(TableModel(_CONTEXT, _BOTH, lambda line: line.key), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.sentence, self.alone, self.both):
            layout.addWidget(widget)
        self.retranslate()

    @property
    def table(self) -> FittedTable[PlanLine]:
        """Return the table shown."""
        return self.both if self.is_answered else self.alone

    @property
    def is_answered(self) -> bool:
        """Tell whether there is a plan of the insurer."""
        return bool(self.lines) and self.lines[-1].answered is not None

    def show_plans(self, asked: Sequence[Instalment], answered: Sequence[Instalment], currency: str) -> None:
        """Show the plan asked for and the insurer's, which is empty when there is none."""
        lines = compare(asked, answered, currency)
        if lines != self.lines:
            self.lines = lines
            self.table.set_rows(lines)
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        differing = sum(line.differs for line in self.lines)
        if self.is_answered and differing:
            text = self.trn("%n lines of the insurer's plan differ from yours.", None, differing)
            total = self.lines[-1]
            if not total.difference:
                amount = Money(total.asked or Decimal(), total.currency)
                text += " " + self.tr("The total is the same: {amount}.").format(
                    amount=formats.amount(amount)
                )
        else:
            text = self.tr("The insurer's plan is the one you asked for.") if self.is_answered else ""
        self.sentence.setText(text)
        self.sentence.setVisible(bool(text))
        theme.set_tone(self.sentence, "warn" if differing else "ok")
        self.alone.setAccessibleName(self.tr("Payment plan asked for"))
        self.both.setAccessibleName(self.tr("Payment plan asked for and the insurer's plan"))
        self.alone.setVisible(not self.is_answered)
        self.both.setVisible(self.is_answered)
        for table in (self.alone, self.both):
            table.rows_model.retranslate()

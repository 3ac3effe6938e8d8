"""What the groups of search criteria have in common: fields that tell of changes, bounds, lists to choose from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.formats import AmountError
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.labelled import Labelled
from cofanet_desktop.gui.widgets.optional_date import OptionalDate

if TYPE_CHECKING:
    from cofanet_desktop.gui.models.portfolio_criteria import Criteria

_V = TypeVar("_V")


class Block(TranslatedWidget):
    """One group under its heading."""

    changed = Signal()
    """Something was typed or chosen in it."""
    entered = Signal()
    """Enter was pressed in one of its fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty group."""
        super().__init__(parent)
        self.heading = QLabel(self)
        theme.set_role(self.heading, "strong")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(8)
        self.rows.addWidget(self.heading)

    def fill(self, criteria: Criteria) -> None:
        """Show `criteria`; what stands for the same already stays as it was typed."""

    def apply(self, criteria: Criteria) -> Criteria:
        """Return `criteria` with those of this group."""
        return criteria

    @property
    def is_mistaken(self) -> bool:
        """Tell whether something typed in it cannot be read."""
        return any(row.error for row in self.findChildren(Labelled))

    def forget_mistakes(self) -> None:
        """Empty the fields whose text cannot be read."""
        for row in self.findChildren(Labelled):
            if row.error:
                for field in row.fields:
                    edit_of(field).clear()
                row.say("")

    def _line(self) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setClearButtonEnabled(True)
        edit.textChanged.connect(self.changed)
        edit.returnPressed.connect(self.entered)
        return edit

    def _day(self) -> OptionalDate:
        field = OptionalDate("", date.today(), self)  # noqa: DTZ011 - only where the calendar opens
        field.changed.connect(self.changed)
        field.edit.returnPressed.connect(self.entered)
        return field

    def _combo(self) -> ElidedComboBox:
        combo = ElidedComboBox(self)
        combo.setMaxVisibleItems(18)
        combo.setMinimumContentsLength(8)
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _check(self) -> QCheckBox:
        check = QCheckBox(self)
        check.toggled.connect(self.changed)
        return check


def bounds(
    row: Labelled,
    read: Callable[[str], _V],
    order_error: Callable[[], str],
    order: Callable[[_V], Any] = lambda value: value,
) -> tuple[_V | None, _V | None]:
    """Return both bounds of a row, None where nothing is typed; both None, and the error told, when one is wrong."""
    try:
        found = [read(text) if (text := edit_of(field).text().strip()) else None for field in row.fields]
    except AmountError as error:
        row.say(translate_message(error.message))
        return None, None
    except RuleViolation as error:
        row.say(failure_sentence(error))
        return None, None
    except ValueError as error:
        row.say(str(error))
        return None, None
    first, last = found
    is_wrong = first is not None and last is not None and order(first) > order(last)
    row.say(order_error() if is_wrong else "")
    return (None, None) if is_wrong else (first, last)


def edit_of(field: QWidget) -> QLineEdit:
    """Return the line in which a value is typed."""
    return field.edit if isinstance(field, OptionalDate) else cast("QLineEdit", field)


def set_text(edit: QLineEdit, text: str, is_same: bool) -> None:
    """Show `text`, unless what is typed means the same."""
    if not is_same:
        edit.setText(text)


def joined(codes: Iterable[str]) -> str:
    """Return codes as the data of an entry: Qt makes lists of tuples."""
    return ",".join(codes)


def codes_of(combo: QComboBox) -> tuple[str, ...]:
    """Return the codes of the entry chosen."""
    data = combo.currentData()
    return tuple(str(data).split(",")) if data else ()


def fill_combo(combo: QComboBox, entries: Iterable[tuple[str, str]], chosen: str) -> None:
    """List other entries; the one whose data are `chosen` is chosen, without a signal."""
    blocked = combo.blockSignals(True)
    combo.clear()
    at = 0
    for place, (text, data) in enumerate(entries):
        combo.addItem(text, data)
        if data == chosen:
            at = place
    combo.setCurrentIndex(at)
    combo.blockSignals(blocked)

"""Names and values in columns, such as the terms of a decision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from cofanet_desktop.gui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and its value, both as shown; `link` makes the value a link that emits it."""

    name: str
    value: str
    link: str = ""


WIDE = 560
"""Width in pixels from which facts may stand in two pairs of columns."""


def reading_side(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side a line begins at in the window's direction, whatever script its text is in."""
    rtl = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


class FactGrid(QWidget):
    """Shows names and values; values wrap, and can be selected with the mouse."""

    link_clicked = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, *, may_pair: bool = False, wraps_names: bool = False
    ) -> None:
        """Create an empty grid; with `may_pair` two facts share a row where there is room.

        With `wraps_names` names too are broken into lines, in a panel too narrow for them.
        """
        super().__init__(parent)
        self._may_pair, self._wraps_names = may_pair, wraps_names
        self._pairs = 1
        self._facts: tuple[Fact, ...] = ()
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(12)
        self._layout.setVerticalSpacing(6)
        self._layout.setColumnStretch(1, 1)

    def set_may_pair(self, may_pair: bool) -> None:
        """Let two facts share a row where there is room, or not."""
        self._may_pair = may_pair

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Return the facts shown."""
        return self._facts

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show `facts`; those without a value are left out."""
        wanted = tuple(fact for fact in facts if fact.value)
        if wanted == self._facts:
            return
        is_alike = [bool(one.link) for one in wanted] == [bool(one.link) for one in self._facts]
        self._facts = wanted
        if is_alike:
            self._rename()
        else:
            self._place()

    def _rename(self) -> None:
        """Show other names and values in the widgets there are: making new ones takes ten times as long."""
        for at, fact in enumerate(self._facts):
            row, pair = divmod(at, self._pairs)
            for column, text in ((2 * pair, fact.name), (2 * pair + 1, fact.value)):
                item = self._layout.itemAtPosition(row, column)
                widget = item.widget() if item is not None else None
                if isinstance(widget, QLabel | QPushButton):
                    widget.setText(text)
                if column % 2 and widget is not None:
                    widget.setAccessibleName(f"{fact.name}: {fact.value}")
                if isinstance(widget, QLabel) and column % 2:
                    widget.setAlignment(reading_side(self) | Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use one or two pairs of columns, as the width allows."""
        super().resizeEvent(event)
        pairs = 2 if self._may_pair and event.size().width() >= theme.scaled(WIDE) else 1
        if pairs != self._pairs:
            self._pairs = pairs
            self._layout.setColumnStretch(3, pairs - 1)
            self._place()

    def _place(self) -> None:
        self._clear()
        for at, fact in enumerate(self._facts):
            row, pair = divmod(at, self._pairs)
            self._layout.addWidget(self._name(fact), row, 2 * pair, Qt.AlignmentFlag.AlignTop)
            self._layout.addWidget(self._value(fact), row, 2 * pair + 1, Qt.AlignmentFlag.AlignTop)

    def _clear(self) -> None:
        while (item := self._layout.itemAt(0)) is not None:
            widget = item.widget()
            if widget is None:
                return
            self._layout.removeWidget(
                widget
            )  # taken at its place, the item would go on counting in the height
            widget.hide()
            widget.deleteLater()

    def _name(self, fact: Fact) -> QLabel:
        label = QLabel(fact.name, self)
        label.setWordWrap(self._wraps_names)
        theme.set_role(label, "muted")
        return label

    def _value(self, fact: Fact) -> QWidget:
        if fact.link:
            button = QPushButton(fact.value, self)
            theme.set_role(button, "link")
            button.setAccessibleName(f"{fact.name}: {fact.value}")
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            at = self._facts.index(fact)
            button.clicked.connect(lambda: self.link_clicked.emit(self._facts[at].link))
            return button
        label = QLabel(fact.value, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(reading_side(self) | Qt.AlignmentFlag.AlignTop)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(f"{fact.name}: {fact.value}")
        return label

"""Names and values in columns, such as the terms of a decision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from cofanet_desktop.gui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and its value, both as shown; `link` makes the value a link that emits it."""

    name: str
    value: str
    link: str = ""


class FactGrid(QWidget):
    """Shows facts in one or more pairs of columns; values wrap, and can be selected with the mouse."""

    link_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None, pairs: int = 1) -> None:
        """Create an empty grid of `pairs` columns of facts, filled row by row."""
        super().__init__(parent)
        self._pairs = pairs
        self._facts: tuple[Fact, ...] = ()
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(12)
        self._layout.setVerticalSpacing(6)
        for pair in range(pairs):
            self._layout.setColumnStretch(2 * pair + 1, 1)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Return the facts shown."""
        return self._facts

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show `facts`; those without a value are left out."""
        wanted = tuple(fact for fact in facts if fact.value)
        if wanted == self._facts:
            return
        self._facts = wanted
        self._clear()
        for at, fact in enumerate(wanted):
            row, pair = divmod(at, self._pairs)
            self._layout.addWidget(self._name(fact), row, 2 * pair, Qt.AlignmentFlag.AlignTop)
            self._layout.addWidget(self._value(fact), row, 2 * pair + 1, Qt.AlignmentFlag.AlignTop)

    def _clear(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _name(self, fact: Fact) -> QLabel:
        label = QLabel(fact.name, self)
        theme.set_role(label, "muted")
        return label

    def _value(self, fact: Fact) -> QWidget:
        if fact.link:
            button = QPushButton(fact.value, self)
            theme.set_role(button, "link")
            button.setAccessibleName(f"{fact.name}: {fact.value}")
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda: self.link_clicked.emit(fact.link))
            return button
        label = QLabel(fact.value, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(f"{fact.name}: {fact.value}")
        return label

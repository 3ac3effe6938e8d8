"""What is shown once a form was submitted: what was saved, where it stands, what comes next, where to go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.facts import FactGrid
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.widgets.facts import Fact
    from cofanet_desktop.gui.widgets.statuses import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What became of a form; every text is translated."""

    heading: str
    facts: tuple[Fact, ...] = ()
    next_steps: tuple[str, ...] = ()
    """Sentences that say what happens now."""
    actions: tuple[tuple[str, Callable[[], object]], ...] = ()
    """Buttons with what they do; the first is the one to go on with."""
    state: Look | None = None
    """How far the request has come."""


class ResultPanel(QWidget):
    """One card with the result; the first action has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty panel; `show_result` fills it."""
        super().__init__(parent)
        self._card = Card("", self)
        self._pill = Pill("", Tone.NEUTRAL)
        self._card.add_to_heading(self._pill)
        self._facts = FactGrid(self._card)
        self._next = QLabel(self._card)
        self._next.setWordWrap(True)
        self._next.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        for widget in (self._facts, self._next):
            self._card.body.addWidget(widget)
            self._card.body.addSpacing(8)
        self._card.body.addLayout(self._row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        layout.addStretch(1)

    @property
    def text(self) -> str:
        """Return the sentences shown."""
        return self._next.text()

    def show_result(self, result: Result) -> None:
        """Show `result` and tell it to screen readers."""
        self.update_result(result)
        self._make_buttons(result.actions)
        announce(self, " ".join((result.heading, *result.next_steps)))

    def update_result(self, result: Result) -> None:
        """Show how far the same result has come; its actions stay as they are."""
        self._card.set_heading(result.heading)
        self.show_state(result.state)
        self._facts.set_facts(list(result.facts))
        self._facts.setVisible(bool(result.facts))
        self._next.setText("\n".join(result.next_steps))
        self._next.setVisible(bool(result.next_steps))

    def show_state(self, state: Look | None) -> None:
        """Show how far the request has come."""
        self._pill.setVisible(state is not None)
        if state is not None:
            self._pill.set_status(state.word, state.tone, state.icon)

    def focus_first(self) -> None:
        """Put the keyboard on the action to go on with."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_buttons(self, actions: tuple[tuple[str, Callable[[], object]], ...]) -> None:
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for text, run in actions:
            button = QPushButton(text, self._card)
            if not self.buttons:
                theme.set_role(button, "primary")
            button.clicked.connect(run)
            self.buttons.append(button)
            self._row.addWidget(button)
        self._row.addStretch(1)

"""The last page before a request goes: everything that will be sent, to be read once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.wizards.step import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.gui.wizards.answers import Answers


class SummaryStep(Step):
    """Lists the company, the product and the answers; shows why the request was refused."""

    def __init__(self, facts: Callable[[Answers], Sequence[Fact]], parent: QWidget | None = None) -> None:
        """Show what `facts` makes of the answers."""
        super().__init__(parent)
        self._make = facts
        self._lead = QLabel(self)
        self._lead.setWordWrap(True)
        self._panel = QFrame(self)
        theme.set_role(self._panel, "panel")
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(16, 12, 16, 12)
        self.facts = FactGrid(parent=self._panel)
        inside.addWidget(self.facts)
        self._error = QLabel(self)
        self._error.setWordWrap(True)
        theme.set_role(self._error, "error")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(12)
        for widget in (self._lead, self._panel, self._error):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.say("")
        self.retranslate()

    @property
    def error(self) -> str:
        """Return why the request was refused, empty when it was not."""
        return self._error.text()

    def heading(self) -> str:
        """Return the name of the step."""
        return self.tr("Summary")

    def fill(self, answers: Answers) -> None:
        """List the answers."""
        self.facts.set_facts(self._make(answers))
        self.say("")

    def say(self, sentence: str) -> None:
        """Show why the request was refused; empty removes it."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def retranslate(self) -> None:
        """Set the texts."""
        self._lead.setText(self.tr("Please read this once more. The insurer gets exactly this request."))

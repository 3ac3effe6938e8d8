"""What is wrong with one line of a bulk file, problem by problem, with the way out of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.bulk import ERROR, WARNING, problem_sentence, severity_look, way_out
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel
from cofanet_desktop.gui.widgets.pill import Pill

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from cofanet_desktop.gui.models.bulk import CheckRow

_LINES_SHOWN = 7


class LineProblems(TranslatedWidget):
    """A card under the table: the problems of the line chosen and, for accents, the line without them."""

    proposal_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._row: CheckRow | None = None
        self._card = QFrame(self)
        theme.set_role(self._card, "card")
        self._line, self._proposal = QLabel(self._card), ElidedLabel("", self._card)
        theme.set_role(self._line, "strong")
        self._area = QScrollArea(self._card)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.use_proposal = QPushButton(self._card)
        self.use_proposal.setIcon(icons.icon("check", "secondary"))
        self.use_proposal.clicked.connect(self.proposal_taken)
        self._lay_out()
        self.retranslate()

    def show_row(self, row: CheckRow | None) -> None:
        """Say what is wrong with a line; without anything wrong the card takes no room."""
        self._row = row if row is not None and row.is_current and row.problems else None
        self.setVisible(self._row is not None)
        if self._row is None:
            return
        self._line.setText(self.tr("Line {number}").format(number=formats.integer(self._row.line)))
        self._area.setWidget(self._problems(self._row))
        self._fit()
        proposal = self._row.proposal
        self._proposal.setVisible(proposal is not None)
        self.use_proposal.setVisible(proposal is not None)
        if proposal is not None:
            self._proposal.setText(self.tr("Without accents: {text}").format(text=formats.isolated(proposal)))

    def retranslate(self) -> None:
        """Set every text."""
        self.use_proposal.setText(self.tr(" &Use this"))
        self.use_proposal.setAccessibleDescription(self.tr("Replaces the line by the one without accents"))
        self.show_row(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sentences the height they need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _problems(self, row: CheckRow) -> QWidget:
        inner = QWidget()
        theme.set_role(inner, "scrolled")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        severities = [ERROR] * len(row.errors) + [WARNING] * len(row.warnings)
        said = []
        for at, (problem, severity) in enumerate(zip(row.problems, severities, strict=True)):
            look = severity_look(severity)
            text = " ".join(part for part in (problem_sentence(problem), way_out(problem)) if part)
            grid.addWidget(Pill(look.word, look.tone, look.icon), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_sentence(text), at, 1)
            said.append(f"{look.word}: {text}")
        grid.setRowStretch(len(severities), 1)
        self.setAccessibleName("\n".join(said))
        return inner

    def _fit(self) -> None:
        """Take the height the sentences need, up to a few lines; beyond, they scroll."""
        inner = self._area.widget()
        layout = inner.layout() if inner is not None else None
        if layout is None:
            return
        line = self.fontMetrics().lineSpacing()
        needed = layout.heightForWidth(max(200, self.width() - 40))
        most = max(3 * line, min(line * _LINES_SHOWN, self.window().height() // 5))
        self._area.setFixedHeight(max(line, min(needed, most)))

    def _lay_out(self) -> None:
        offer = QHBoxLayout()
        offer.setSpacing(8)
        offer.addWidget(self._proposal, 1)
        offer.addWidget(self.use_proposal)
        card = QVBoxLayout(self._card)
        card.setContentsMargins(16, 10, 16, 10)
        card.setSpacing(6)
        card.addWidget(self._line)
        card.addWidget(self._area)
        card.addLayout(offer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)


def _sentence(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label

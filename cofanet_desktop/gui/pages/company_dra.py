"""The history of a company's DRA: a small chart over time, and the same in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.dra_box import DraBox, dra_word
from cofanet_desktop.gui.widgets.painting import Tone, dra_tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from cofanet_desktop.domain.companies import DraChange

HIGHEST = 10
LISTED = 4
"""How many of the newest changes are listed under the chart."""
_SHOWN = 12
_FILLS = {Tone.OK: "bar_ok", Tone.WARN: "bar_warn", Tone.BAD: "bar_bad"}


class DraChart(TranslatedWidget):
    """Blocks as high as the DRA (0 to 10) and as wide as it lasted; described in words for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty chart."""
        super().__init__(parent)
        self._changes: tuple[DraChange, ...] = ()
        self._today: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_changes(self, changes: Sequence[DraChange], today: date) -> None:
        """Show the newest dozen of `changes` (oldest first) up to `today`."""
        self._changes, self._today = tuple(changes)[-_SHOWN:], today
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Put the changes into words."""
        spoken = "; ".join(f"{formats.day(one.on)}: {one.dra} – {dra_word(one.dra)}" for one in self._changes)
        self.setAccessibleName(self.tr("History of the DRA"))
        self.setAccessibleDescription(spoken)
        self.setToolTip(spoken.replace("; ", "\n"))

    def sizeHint(self) -> QSize:
        """Return a low, wide size."""
        return QSize(200, theme.scaled(72))

    def block(self, index: int) -> QRectF:
        """Return where the change `index` is painted."""
        assert self._today is not None  # noqa: S101 - there are no changes without a day
        starts = [one.on.toordinal() for one in self._changes] + [self._today.toordinal() + 1]
        whole = max(1, starts[-1] - starts[0])
        left, right = ((starts[at] - starts[0]) / whole for at in (index, index + 1))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = 1 - right, 1 - left
        high = max(3.0, (self.height() - 2) * self._changes[index].dra / HIGHEST)
        width = self.width()
        return QRectF(left * width, self.height() - 1 - high, max(2.0, (right - left) * width - 2), high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the base line and the blocks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        for at, one in enumerate(self._changes):
            painter.setBrush(colors.color(_FILLS[dra_tone(one.dra)]))
            painter.drawRoundedRect(self.block(at), 2, 2)
        painter.setPen(QPen(colors.color("border_strong"), 1))
        bottom = self.height() - 0.5
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))


class DraCard(Card):
    """The chart with its newest changes listed under it, and the way to have the DRA reviewed."""

    review_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty card; `show_changes` fills it."""
        super().__init__("", parent)
        self.chart = DraChart(self)
        self._none = QLabel(self)
        self._none.setWordWrap(True)
        theme.set_role(self._none, "muted")
        self._rows: list[tuple[DraBox, QLabel]] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        for widget in (self.chart, self._none):
            self.body.addWidget(widget)
        self.body.addLayout(self._list)
        for _ in range(LISTED):
            self._add_row()
        self.review = QPushButton(self)
        theme.set_role(self.review, "link")
        self.review.clicked.connect(self.review_wanted)
        self.body.addWidget(self.review, 0, Qt.AlignmentFlag.AlignLeft)
        self.review.hide()

    @property
    def lines(self) -> list[str]:
        """Return the days listed, newest first."""
        return [day.text() for box, day in self._rows if not box.isHidden()]

    def show_changes(self, changes: Sequence[DraChange], today: date, heading: str, none: str) -> None:
        """Show `changes` (oldest first) under `heading`; `none` says why there are none."""
        self.set_heading(heading)
        self.chart.setVisible(bool(changes))
        self._none.setVisible(not changes)
        self._none.setText(none)
        if changes:
            self.chart.show_changes(changes, today)
        newest = list(reversed(changes))
        for at, (box, day) in enumerate(self._rows):
            shown = at < len(newest)
            box.setVisible(shown)
            day.setVisible(shown)
            if shown:
                box.set_dra(newest[at].dra)
                day.setText(formats.day(newest[at].on))

    def offer_review(self, text: str, description: str) -> None:
        """Show the link that leads to a review; `description` is what screen readers call it."""
        self.review.setText(text)
        self.review.setAccessibleName(description)
        self.review.show()

    def _add_row(self) -> None:
        box, day = DraBox(parent=self), QLabel(self)
        theme.set_role(day, "muted")
        row = QHBoxLayout()
        row.addWidget(box)
        row.addStretch(1)
        row.addWidget(day)
        self._list.addLayout(row)
        self._rows.append((box, day))

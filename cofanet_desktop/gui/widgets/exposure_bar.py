"""What a company owes beside what it is covered for: one strip, and the difference in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.facts import reading_side
from cofanet_desktop.gui.widgets.painting import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from cofanet_desktop.domain.money import Money

_HEIGHT = 18
_MARK = 3
"""Pixels by which the mark of the cover stands out of the strip, above and below."""


@dataclass(frozen=True, slots=True)
class Exposure:
    """Outstanding and effective cover of a company, each None where nothing is known or covered."""

    outstanding: Money | None
    cover: Money | None

    @property
    def is_comparable(self) -> bool:
        """Tell whether the two can be shown on one strip: an outstanding is known, in the cover's currency."""
        if self.outstanding is None:
            return False
        return self.cover is None or self.cover.currency == self.outstanding.currency

    @property
    def shares(self) -> tuple[float, float]:
        """Return outstanding and cover as shares of the larger one, 0 to 1; both 0 where they cannot be compared."""
        if self.outstanding is None or not self.is_comparable:
            return 0.0, 0.0
        owed = max(0.0, float(self.outstanding.amount))
        covered = max(0.0, float(self.cover.amount)) if self.cover is not None else 0.0
        most = max(owed, covered)
        return (owed / most, covered / most) if most else (0.0, 0.0)

    @property
    def excess(self) -> Money | None:
        """Return by how much the outstanding exceeds the cover; None when it does not or they cannot be compared."""
        if self.outstanding is None or not self.is_comparable:
            return None
        over = self.outstanding if self.cover is None else self.outstanding - self.cover
        return over if over.is_positive else None

    @property
    def idle(self) -> Money | None:
        """Return by how much the cover exceeds the outstanding; None when it does not or they cannot be compared."""
        if self.outstanding is None or self.cover is None or not self.is_comparable:
            return None
        left = self.cover - self.outstanding
        return left if left.is_positive else None


class ExposureBar(TranslatedWidget):
    """The strip with its figures in words under it; screen readers hear the same words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet; `show_exposure` fills it."""
        super().__init__(parent)
        self._exposure = Exposure(None, None)
        self.strip = ExposureStrip(self)
        self._figures, self._difference = QLabel(self), QLabel(self)
        theme.set_role(self._figures, "caption")
        theme.set_role(self._difference, "strong")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.strip)
        for label in (self._figures, self._difference):
            label.setWordWrap(True)
            layout.addWidget(label)
        self.retranslate()

    @property
    def exposure(self) -> Exposure:
        """Return what is shown."""
        return self._exposure

    @property
    def sentence(self) -> str:
        """Return the difference in words."""
        return self._difference.text()

    def show_exposure(self, outstanding: Money | None, cover: Money | None) -> None:
        """Show what is owed beside the effective cover; None is not known, or not covered."""
        self._exposure = Exposure(outstanding, cover)
        self.strip.show_exposure(self._exposure)
        self.retranslate()

    def retranslate(self) -> None:
        """Put figures and difference into words."""
        figures = self._words()
        sentence, tone = self._verdict()
        for label in (self._figures, self._difference):
            label.setAlignment(reading_side(self) | Qt.AlignmentFlag.AlignVCenter)
        self.strip.setVisible(self._exposure.is_comparable)
        self._figures.setText(figures)
        self._difference.setText(sentence)
        theme.set_tone(self._difference, tone.value)
        self.strip.setToolTip(f"{figures}\n{sentence}")
        self.strip.setAccessibleName(self.tr("Outstanding beside cover"))
        self.strip.setAccessibleDescription(f"{figures}. {sentence}")

    def _words(self) -> str:
        owed, cover = self._exposure.outstanding, self._exposure.cover
        known = (
            self.tr("Outstanding {amount}").format(amount=formats.amount(owed)) if owed is not None else ""
        )
        covered = (
            self.tr("Cover {amount}").format(amount=formats.amount(cover))
            if cover is not None
            else self.tr("Not covered")
        )
        return " · ".join(part for part in (known, covered) if part)

    def _verdict(self) -> tuple[str, Tone]:
        shown = self._exposure
        if shown.outstanding is None:
            return self.tr("No outstanding is noted."), Tone.NEUTRAL
        if not shown.is_comparable:
            return self.tr("Outstanding and cover are in different currencies."), Tone.NEUTRAL
        if shown.excess is not None:
            return self.tr("{amount} not covered").format(amount=formats.amount(shown.excess)), Tone.BAD
        if shown.idle is not None:
            return self.tr("{amount} of the cover unused").format(amount=formats.amount(shown.idle)), Tone.OK
        return self.tr("Covered to the full"), Tone.OK


class ExposureStrip(QWidget):
    """Paints the outstanding, what of it is beyond the cover (hatched), and the cover with a mark at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Paint nothing yet."""
        super().__init__(parent)
        self._exposure = Exposure(None, None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_exposure(self, exposure: Exposure) -> None:
        """Paint another exposure."""
        self._exposure = exposure
        self.update()

    def sizeHint(self) -> QSize:
        """Return a low, wide size."""
        return QSize(160, theme.scaled(_HEIGHT) + 2 * _MARK)

    def span(self, start: float, end: float) -> QRectF:
        """Return the part of the strip between two shares of its length, in the window's direction."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            start, end = 1 - end, 1 - start
        room = self.width() - 2.0
        return QRectF(1 + start * room, _MARK, (end - start) * room, self.height() - 2 * _MARK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the bottom: the whole, the cover, the outstanding, the excess, the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.tokens()
        owed, covered = self._exposure.shares
        painter.setPen(Qt.PenStyle.NoPen)
        self._fill(painter, self.span(0, 1), QBrush(colors.color("sunken")))
        self._fill(painter, self.span(0, covered), QBrush(colors.color("insurance_bg")))
        self._fill(painter, self.span(0, min(owed, covered)), QBrush(colors.color("bar_ok")))
        if owed > covered:
            over = self.span(covered, owed)
            self._fill(painter, over, QBrush(colors.color("bar_bad")))
            self._fill(painter, over, QBrush(colors.color("surface"), Qt.BrushStyle.BDiagPattern))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colors.color("border_strong"), 1))
        painter.drawRoundedRect(self.span(0, 1), 3, 3)
        if covered:
            self._mark(painter, covered)

    def _mark(self, painter: QPainter, covered: float) -> None:
        """Draw the line at which the cover ends."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = self.span(0, covered)
        at = min(max(box.left() if rtl else box.right(), 1.5), self.width() - 1.5)
        painter.setPen(QPen(theme.tokens().color("insurance"), 3))
        painter.drawLine(QLineF(at, 0, at, self.height()))

    @staticmethod
    def _fill(painter: QPainter, box: QRectF, brush: QBrush) -> None:
        if box.width() > 0:
            painter.setBrush(brush)
            painter.drawRoundedRect(box, 3, 3)

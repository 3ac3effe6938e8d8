"""The DRA of a company: a boxed figure and what it means in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui.i18n import TranslatedWidget, translate
from cofanet_desktop.gui.widgets.painting import dra_size, paint_dra

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WORDS = (
    (1, QT_TRANSLATE_NOOP("Dra", "very high risk")),
    (3, QT_TRANSLATE_NOOP("Dra", "high risk")),
    (5, QT_TRANSLATE_NOOP("Dra", "medium risk")),
    (7, QT_TRANSLATE_NOOP("Dra", "low risk")),
    (10, QT_TRANSLATE_NOOP("Dra", "very low risk")),
)


def dra_word(dra: int | None) -> str:
    """Return what a DRA (0 to 10, higher is safer) means, translated; a dash-free word when there is none."""
    if dra is None:
        return translate("Dra", QT_TRANSLATE_NOOP("Dra", "not rated"))
    return translate("Dra", next(word for highest, word in _WORDS if dra <= highest))


def dra_name(dra: int | None) -> str:
    """Return what a screen reader says of a DRA: the figure, if there is one, and its word."""
    figure = "" if dra is None else f"{dra} – "
    return f"DRA {figure}{dra_word(dra)}"


class DraBox(TranslatedWidget):
    """Shows a DRA as boxed figure, with its word beside it unless `compact`."""

    def __init__(
        self, dra: int | None = None, *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show `dra`, None for a company without one."""
        super().__init__(parent)
        self._dra = dra
        self._compact = compact
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    @property
    def dra(self) -> int | None:
        """Return the DRA shown."""
        return self._dra

    def set_dra(self, dra: int | None) -> None:
        """Show another DRA."""
        self._dra = dra
        self.retranslate()

    def retranslate(self) -> None:
        """Name the figure in words for screen readers and the tooltip."""
        self.setAccessibleName(dra_name(self._dra))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed."""
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size of the box and, unless compact, its word."""
        box = dra_size(self.font()).toSize()
        word = (
            0 if self._compact else 9 + int(QFontMetricsF(self.font()).horizontalAdvance(dra_word(self._dra)))
        )
        return QSize(box.width() + word + 1, box.height())

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: the figure is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the word."""
        painter = QPainter(self)
        style, bounds = self.style(), self.rect()
        box = dra_size(self.font()).toSize()
        place = style.visualRect(
            self.layoutDirection(), bounds, bounds.adjusted(0, 0, box.width() - bounds.width(), 0)
        )
        paint_dra(painter, QRectF(place), self._dra)
        if not self._compact:
            rest = style.visualRect(self.layoutDirection(), bounds, bounds.adjusted(box.width() + 8, 0, 0, 0))
            painter.setPen(self.palette().windowText().color())
            painter.drawText(rest, 0x0004 | 0x0080, dra_word(self._dra))

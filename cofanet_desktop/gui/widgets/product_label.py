"""The family of a product: coloured bar, icon and word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TranslatedWidget, translate
from cofanet_desktop.gui.icons import paint_icon
from cofanet_desktop.gui.widgets.painting import BAR, FAMILY_ICONS, Family, paint_family_bar

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WORDS = {
    Family.INSURANCE: QT_TRANSLATE_NOOP("Family", "Insurance"),
    Family.INFORMATION: QT_TRANSLATE_NOOP("Family", "Information"),
    Family.OVERDUE: QT_TRANSLATE_NOOP("Family", "Overdue"),
}
_ICON = 18
_LEAD = BAR + 8


def family_word(family: Family) -> str:
    """Return the translated name of a product family."""
    return translate("Family", _WORDS[family])


class ProductLabel(TranslatedWidget):
    """Names a product with the bar, the icon and the colour of its family."""

    def __init__(self, family: Family, product: str = "", parent: QWidget | None = None) -> None:
        """Show `product` (already translated), or the word of the family when empty."""
        super().__init__(parent)
        self._family = family
        self._product = product
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.retranslate()

    @property
    def text(self) -> str:
        """Return the word shown."""
        return self._product or family_word(self._family)

    def set_product(self, family: Family, product: str = "") -> None:
        """Show another product."""
        self._family, self._product = family, product
        self.retranslate()

    def retranslate(self) -> None:
        """Name the product for screen readers."""
        self.setAccessibleName(self.text)
        self.setAccessibleDescription(family_word(self._family))
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed."""
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size of bar, icon and word."""
        metrics = QFontMetricsF(self.font())
        icon = theme.scaled(_ICON)
        width = _LEAD + icon + 6 + metrics.horizontalAdvance(self.text) + 2
        return QSize(round(width), round(max(metrics.height(), icon) + 8))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the icon and a little of the word remain."""
        return QSize(min(72, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bar, icon and word."""
        painter = QPainter(self)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box, icon = QRectF(self.rect()), theme.scaled(_ICON)
        paint_family_bar(painter, box, self._family, rtl=rtl)
        left = box.right() - _LEAD - icon if rtl else box.left() + _LEAD
        place = QRectF(left, box.center().y() - icon / 2, icon, icon)
        paint_icon(painter, FAMILY_ICONS[self._family], place, self._family.value)
        used = _LEAD + icon + 6
        text = box.adjusted(0, 0, -used, 0) if rtl else box.adjusted(used, 0, 0, 0)
        painter.setPen(theme.tokens().color(self._family.value))
        shown = QFontMetricsF(self.font()).elidedText(self.text, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(
            text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, formats.isolated(shown)
        )

"""A list painted as a chart: each bar or point is a line of the list, for the keyboard and for screen readers.

What Qt tells assistive technology of a list it tells of a chart: how many bars there are, which one the keyboard is
on, what each says and where it is on the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TrMixin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from cofanet_desktop.gui.theme import Tokens

_EDGE = 2
"""Pixels left free all around for the ring of the focus, so that nothing moves when it appears."""


class Chart(TrMixin, QListView):
    """Base of the charts: subclasses say where each item is and paint; texts are set with `set_spoken`.

    Arrow keys, Home and End move the chosen item (`chosen_changed`), page keys by `page`; a click, Enter or Space
    opens it (`item_opened`).
    """

    item_opened = Signal(int)
    chosen_changed = Signal(int)
    page = 3

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        """Create an empty chart called `name` (translated) for screen readers."""
        super().__init__(parent)
        self._surface = (
            QWidget()
        )  # asked for a viewport it made itself, Qt would look through all its classes
        self.setViewport(self._surface)
        theme.set_role(self, "bare")
        self.hovered = -1
        self._spoken = _Spoken()
        self.setModel(self._spoken)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.entered.connect(lambda index: self._hover(index.row()))
        self.clicked.connect(lambda index: self.item_opened.emit(index.row()))

    # -- for subclasses ----------------------------------------------------------------------------

    def slot(self, index: int) -> QRectF:
        """Return the part of the chart that belongs to an item, within `area()`."""
        raise NotImplementedError

    def paint(self, painter: QPainter, place: QRectF, colors: Tokens) -> None:
        """Paint the chart into `place` of any device, in any colours."""
        raise NotImplementedError

    def paint_ring(self, painter: QPainter, index: int) -> None:
        """Paint the ring of the focus around an item, with the pen that is set."""
        painter.drawRoundedRect(self.slot(index).adjusted(2, 2, -2, -2), 6, 6)

    def retranslate(self) -> None:
        """Put the items into words; called when the language changed."""

    def set_spoken(self, texts: Sequence[str]) -> None:
        """Say these of the items, one each; the keyboard stays on the item where it was."""
        if self._spoken.stringList() != list(texts):
            at = self.chosen
            self._spoken.setStringList(texts)
            self.choose(min(max(at, 0), len(texts) - 1))
        self.viewport().update()

    def area(self) -> QRectF:
        """Return where the chart is painted in this widget, in pixels of the viewport."""
        whole = QRectF(self.rect().translated(-self.viewport().pos()))
        return whole.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)

    def is_mirrored(self) -> bool:
        """Tell whether the chart runs from right to left."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def caption_font(self) -> QFont:
        """Return the font of figures and labels."""
        return theme.text_font(self.font(), theme.TextRole.CAPTION)

    def caption_height(self) -> float:
        """Return the height of a line of figures or labels."""
        return QFontMetricsF(self.caption_font()).height()

    # -- choosing ----------------------------------------------------------------------------------

    @property
    def chosen(self) -> int:
        """Return the item that Enter would open, -1 when there is none."""
        return self.currentIndex().row()

    @property
    def spoken(self) -> tuple[str, ...]:
        """Return what is said of each item."""
        return tuple(self._spoken.stringList())

    def choose(self, index: int) -> None:
        """Choose an item; beyond the ends nothing happens."""
        if 0 <= index < self._spoken.rowCount():
            self.setCurrentIndex(self._spoken.index(index))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which item is chosen now."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.chosen_changed.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the items, open one; what is typed searches nothing."""
        onward, last = -1 if self.is_mirrored() else 1, self._spoken.rowCount() - 1
        key, at = Qt.Key(event.key()), self.chosen
        places = {
            Qt.Key.Key_Right: at + onward,
            Qt.Key.Key_Left: at - onward,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_PageDown: min(at + self.page, last),
            Qt.Key.Key_PageUp: max(at - self.page, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in places and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _NO_MODIFIER:
            self.choose(places[key])
        elif key in _OPENING and at >= 0:
            self.item_opened.emit(at)
        else:
            event.ignore()

    # -- places and pictures -----------------------------------------------------------------------

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Return where an item is, for tooltips and screen readers."""
        return self.slot(index.row()).toAlignedRect() if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the item whose part of the chart holds `point`."""
        for row in range(self._spoken.rowCount()):
            slot = self.slot(row)
            if slot.left() <= point.x() < slot.right() and slot.top() <= point.y() <= slot.bottom():
                return self._spoken.index(row)
        return QModelIndex()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Stay: everything is in view."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is under the pointer, the chart, and the ring around the chosen item."""
        painter, colors = QPainter(self.viewport()), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if 0 <= self.hovered < self._spoken.rowCount():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("sunken"))
            painter.drawRoundedRect(self.slot(self.hovered).adjusted(1, 0, -1, 0), 6, 6)
        self.paint(painter, self.area(), colors)
        if self.hasFocus() and self.chosen >= 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("focus"), 2))
            self.paint_ring(painter, self.chosen)

    def leaveEvent(self, event: QEvent) -> None:
        """Highlight nothing."""
        self._hover(-1)
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _hover(self, index: int) -> None:
        self.hovered = index
        self.viewport().update()


class _Spoken(QStringListModel):
    """What is said of the items, the same in tooltips."""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words of an item."""
        is_tooltip = role == Qt.ItemDataRole.ToolTipRole
        return super().data(index, Qt.ItemDataRole.DisplayRole if is_tooltip else role)


_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})

"""A short list inside a card: icon, text and a remark at the end of each line; all lines are in view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.icons import paint_icon

_ICON = 18
_GAP = 8
_LINE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `value` is what `chosen` brings, `spoken` what a screen reader says (text and remark if empty)."""

    text: str
    remark: str = ""
    icon: str = ""
    color: str = "secondary"
    detail: str = ""
    """A second, smaller line under the text."""
    is_strong: bool = False
    value: object = None
    spoken: str = ""
    action: str = ""
    """A second thing that can be done with the line: a link at its end, and an entry of its menu."""


class LineList(QListView):
    """Shows lines; `chosen(value)` on click or Enter, `acted(value)` when the action of a line is wanted.

    The menu of a line, by the menu key, Shift+F10 or the right button, offers both where there is an action.
    """

    chosen = Signal(object)
    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet; give the list a translated accessible name."""
        super().__init__(parent)
        self._surface = (
            QWidget()
        )  # asked for a viewport it made itself, Qt would look through all its classes
        self.setViewport(self._surface)
        theme.set_role(self, "bare")
        self._lines = _Lines()
        self._pressed = QPoint()
        self._opening = ""
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._click)
        self.activated.connect(self._choose)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return self._lines.lines

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show `lines`; the keyboard stays on the line where it was."""
        at = self.currentIndex().row()
        self._lines.set_lines(lines)
        if lines:
            self.setCurrentIndex(self._lines.index(min(max(at, 0), len(lines) - 1)))
            self.clearSelection()
        self.updateGeometry()

    def name_opening(self, text: str) -> None:
        """Call opening a line `text` (translated) in its menu."""
        self._opening = text

    def action_rect(self, row: int) -> QRect:
        """Return where the action of a line is painted and clicked, in pixels of the viewport."""
        return _action_rect(
            self.visualRect(self._lines.index(row)), self.lines[row], self.font(), self.layoutDirection()
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where the button went down."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a line that has an action."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid() or not self.lines[index.row()].action:
            super().contextMenuEvent(event)
            return
        line = self.lines[index.row()]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._opening, lambda: self.chosen.emit(line.value))
        menu.addAction(line.action, lambda: self.acted.emit(line.value))
        menu.popup(
            event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
        )

    def sizeHint(self) -> QSize:
        """Return the size at which every line is in view."""
        height = self.sizeHintForRow(0) * max(1, len(self.lines)) if self.lines else 0
        return QSize(200, height + 4)

    def minimumSizeHint(self) -> QSize:
        """Return a narrow list with every line in view."""
        return QSize(80, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        if self.lines[index.row()].action and self.action_rect(index.row()).contains(self._pressed):
            self.acted.emit(self.lines[index.row()].value)
        else:
            self._choose(index)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.lines[index.row()].value)


class _Lines(QAbstractListModel):
    """The lines as a model."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show `lines`."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a line in one of its roles."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        whole = ", ".join(part for part in (line.text, line.detail, line.remark) if part)
        roles = {
            int(Qt.ItemDataRole.DisplayRole): line.text,
            int(Qt.ItemDataRole.ToolTipRole): whole,
            int(Qt.ItemDataRole.AccessibleTextRole): line.spoken or whole,
            int(_LINE_ROLE): line,
        }
        return roles.get(int(role))


class _LineDelegate(QStyledItemDelegate):
    """Paints one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a line a finger can hit."""
        line: Line = index.data(_LINE_ROLE)
        height = QFontMetrics(option.font).height() + 12
        if line.detail:
            height += QFontMetrics(_caption(option.font)).height()
        return QSize(120, max(28, height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint background, icon, text and remark; the text gives way to the remark."""
        line: Line = index.data(_LINE_ROLE)
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, option.widget)
        painter.save()
        place, direction = option.rect.adjusted(4, 0, -4, 0), option.direction
        used = 0
        if line.icon:
            size = theme.scaled(_ICON)
            box = QRect(place.left(), place.center().y() - size // 2 + 1, size, size)
            paint_icon(painter, line.icon, QStyle.visualRect(direction, place, box), line.color)
            used = size + _GAP
        width = QFontMetrics(option.font).horizontalAdvance(line.remark) + (_GAP if line.remark else 0)
        text = QStyle.visualRect(direction, place, place.adjusted(used, 0, -width, 0))
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        end = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if line.is_strong else QFont.Weight.Normal)
        if line.detail:
            caption = _caption(option.font)
            below = QFontMetrics(caption).height()
            lower = QRect(text.left(), text.bottom() - below - 4, text.width(), below)
            text = text.adjusted(0, 0, 0, -below)
            if line.action:
                link = _action_rect(option.rect, line, option.font, direction)
                lower = QStyle.visualRect(direction, place, place.adjusted(used, 0, -link.width(), 0))
                lower = QRect(lower.left(), text.bottom() - 3, lower.width(), below)
                place = place.adjusted(0, 0, 0, -below)
                _paint_text(
                    painter, QRect(link.left(), lower.top(), link.width(), below), *_link(line, caption), end
                )
            _paint_text(painter, lower, line.detail, caption, "secondary", start)
        _paint_text(painter, text, line.text, font, "text", start)
        _paint_text(painter, place, line.remark, option.font, "secondary", end)
        painter.restore()


def _link(line: Line, caption: QFont) -> tuple[str, QFont, str]:
    """Return the text of an action, its font and its colour."""
    font = QFont(caption)
    font.setUnderline(True)
    return line.action, font, "insurance"


def _action_rect(whole: QRect, line: Line, font: QFont, direction: Qt.LayoutDirection) -> QRect:
    """Return the place of the action of a line: the lower half at its end."""
    place = whole.adjusted(4, whole.height() // 2, -4, 0)
    width = QFontMetrics(_caption(font)).horizontalAdvance(line.action) + _GAP
    return QStyle.visualRect(
        direction, place, QRect(place.right() - width, place.top(), width, place.height())
    )


def _caption(font: QFont) -> QFont:
    return theme.text_font(font, theme.TextRole.CAPTION)


def _paint_text(
    painter: QPainter, box: QRect, text: str, font: QFont, color: str, side: Qt.AlignmentFlag
) -> None:
    painter.setFont(font)
    painter.setPen(theme.tokens().color(color))
    shown = formats.isolated(QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width()))
    wanted = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, wanted | Qt.TextFlag.TextSingleLine, shown)

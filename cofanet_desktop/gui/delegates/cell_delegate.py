"""Paints the cells of a table: icon, one or two lines, or a pill."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.icons import paint_icon
from cofanet_desktop.gui.models.table import CELL_ROLE, Cell
from cofanet_desktop.gui.widgets.painting import TONE_ICONS, paint_pill

_SIDE = 8
_ICON = 18
_INDENT = 20


def row_height(font: QFont) -> int:
    """Return the height of a row of two lines in surroundings of `font`."""
    caption = QFontMetrics(theme.text_font(font, theme.TextRole.CAPTION))
    return QFontMetrics(font).height() + caption.height() + 14


class CellDelegate(QStyledItemDelegate):
    """Paints a Cell asked for under CELL_ROLE; cells with a box to tick are left to the style."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the background of the row and the cell upon it."""
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            super().paint(painter, option, index)
            return
        cell = index.data(CELL_ROLE)
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        at_end = bool(
            index.model().headerData(
                index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
            )
            & Qt.AlignmentFlag.AlignRight
        )
        font = bare.font
        bare.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, option.widget)
        painter.save()
        painter.setFont(font)
        _paint_cell(painter, option.rect, cell, option.direction, at_end=at_end)
        painter.restore()


def _paint_cell(
    painter: QPainter, place: QRect, cell: Cell, direction: Qt.LayoutDirection, *, at_end: bool
) -> None:
    rtl = direction is Qt.LayoutDirection.RightToLeft
    used = _SIDE + cell.indent * _INDENT
    if cell.pill is not None:
        box = QStyle.visualRect(direction, place, place.adjusted(used, 0, -_SIDE, 0))
        _paint_pill_cell(painter, box, cell, rtl=rtl)
        return
    if cell.icon:
        size = theme.scaled(_ICON)
        square = QRect(place.left() + used, place.center().y() - size // 2 + 1, size, size)
        paint_icon(painter, cell.icon, QStyle.visualRect(direction, place, square), cell.color)
        used += size + _SIDE
    box = QStyle.visualRect(direction, place, place.adjusted(used, 0, -_SIDE, 0))
    _paint_lines(painter, box, cell, direction, at_end=at_end)


def _paint_pill_cell(painter: QPainter, box: QRect, cell: Cell, *, rtl: bool) -> None:
    assert cell.pill is not None  # noqa: S101 - the caller looked
    upper = QRectF(box)
    if cell.detail:
        caption = theme.text_font(painter.font(), theme.TextRole.CAPTION)
        height = QFontMetrics(caption).height()
        upper.setBottom(upper.bottom() - height)
        lower = QRect(box.left(), box.bottom() - height - 3, box.width(), height)
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        painter.save()
        _paint_text(painter, lower, cell.detail, caption, "secondary", _side(direction, at_end=False))
        painter.restore()
    paint_pill(painter, upper, cell.text, cell.pill, cell.icon or TONE_ICONS[cell.pill], rtl=rtl)


def _paint_lines(
    painter: QPainter, box: QRect, cell: Cell, direction: Qt.LayoutDirection, *, at_end: bool
) -> None:
    font = QFont(painter.font())
    if cell.is_strong:
        font.setWeight(QFont.Weight.DemiBold)
    side = _side(direction, at_end=at_end)
    color = "secondary" if cell.is_muted else "text"
    if not cell.detail:
        _paint_text(painter, box, cell.text, font, color, side)
        return
    caption = theme.text_font(painter.font(), theme.TextRole.CAPTION)
    first, second = QFontMetrics(font).height(), QFontMetrics(caption).height()
    top = box.center().y() - (first + second) // 2 + 1
    _paint_text(painter, QRect(box.left(), top, box.width(), first), cell.text, font, color, side)
    lower = QRect(box.left(), top + first, box.width(), second)
    _paint_text(painter, lower, cell.detail, caption, "secondary", side)


def _side(direction: Qt.LayoutDirection, *, at_end: bool) -> Qt.AlignmentFlag:
    wanted = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
    # The reading side is that of the window, whatever script the text is in.
    return QStyle.visualAlignment(direction, wanted) | Qt.AlignmentFlag.AlignAbsolute


def _paint_text(
    painter: QPainter, box: QRect, text: str, font: QFont, color: str, side: Qt.AlignmentFlag
) -> None:
    painter.setFont(font)
    painter.setPen(theme.tokens().color(color))
    shown = formats.isolated(QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width()))
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

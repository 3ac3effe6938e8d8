"""Lines of the portfolio painted: names in two scripts, product marks, boxed figures, pills."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cofanet_desktop.domain.products import KINDS
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.icons import paint_icon
from cofanet_desktop.gui.models.portfolio_columns import COLUMNS, Around, Field, Line, overdues_word
from cofanet_desktop.gui.widgets.painting import (
    BAR,
    FAMILY_ICONS,
    Family,
    dra_size,
    paint_dra,
    paint_family_bar,
    paint_pill,
)
from cofanet_desktop.gui.widgets.statuses import product_word

if TYPE_CHECKING:
    from cofanet_desktop.domain.portfolio import ProductCell
    from cofanet_desktop.gui.models.portfolio import PortfolioModel

_PAD = 8
_ICON = 18
_LINE_GAP = 1
_STAR_POINTS = 5
_STAR_INSIDE = 0.42
"""How far the inner corners of a star are from its middle, as a share of the outer ones."""


def check_box(cell: QRect, *, rtl: bool) -> QRect:
    """Return where the box to tick is in the cell of a company's name."""
    size = theme.scaled(_ICON)
    left = cell.right() - BAR - _PAD - size if rtl else cell.left() + BAR + _PAD
    return QRect(left, cell.center().y() - size // 2, size, size)


def star_box(cell: QRect, *, rtl: bool) -> QRect:
    """Return where the star is in the cell of a company's name."""
    size = theme.scaled(_ICON)
    left = cell.left() + _PAD // 2 if rtl else cell.right() - size - _PAD // 2
    return QRect(left, cell.center().y() - size // 2, size, size)


class _Cell:
    """Where and how one cell is painted; `mark` is what the cell of a name is marked with."""

    __slots__ = ("box", "dense", "fonts", "mark", "painter", "rtl")

    def __init__(
        self, painter: QPainter, box: QRect, fonts: _Fonts, mark: _Mark, *, rtl: bool, dense: bool
    ) -> None:
        self.painter, self.box, self.fonts, self.rtl, self.dense = painter, box, fonts, rtl, dense
        self.mark = mark

    def text(
        self, text: str, box: QRect, font: QFont, metrics: QFontMetrics, token: str, *, at_end: bool = False
    ) -> None:
        """Paint one line of text at the reading side of `box`, or at its end, cut with an ellipsis."""
        if not text:
            return
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        if self.rtl:
            shown = formats.isolated(shown)
        right = at_end != self.rtl
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.painter.setFont(font)
        self.painter.setPen(theme.tokens().color(token))
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self.painter.drawText(box, int(flags.value) | Qt.TextFlag.TextSingleLine.value, shown)

    def lines(
        self, first: str, second: str, box: QRect, font: QFont, metrics: QFontMetrics, token: str
    ) -> None:
        """Paint `first` with `second` in small print beneath it, or `first` alone in a compact list."""
        if not second or self.dense:
            self.text(first, box, font, metrics, token)
            return
        small = self.fonts.small_metrics
        height = metrics.height() + _LINE_GAP + small.height()
        top = box.top() + (box.height() - height) // 2
        self.text(first, QRect(box.left(), top, box.width(), metrics.height()), font, metrics, token)
        below = QRect(box.left(), top + metrics.height() + _LINE_GAP, box.width(), small.height())
        self.text(second, below, self.fonts.small, small, "secondary")

    def after(self, used: int) -> QRect:
        """Return the box without its first `used` pixels, in reading direction."""
        return self.room(self.box, used, 0)

    def room(self, box: QRect, before: int, after: int) -> QRect:
        """Return `box` without so many pixels at its beginning and at its end, in reading direction."""
        return box.adjusted(after, 0, -before, 0) if self.rtl else box.adjusted(before, 0, -after, 0)


class _Mark:
    """Whether a line is ticked, under the pointer, and a favourite."""

    __slots__ = ("is_favourite", "is_hovered", "is_ticked")

    def __init__(self, *, is_ticked: bool, is_hovered: bool, is_favourite: bool) -> None:
        self.is_ticked, self.is_hovered, self.is_favourite = is_ticked, is_hovered, is_favourite


class _Fonts:
    """The fonts of a list and their measures, made once per font."""

    def __init__(self, base: QFont) -> None:
        self.base = QFont(base)
        self.strong = QFont(base)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.small = theme.text_font(base, theme.TextRole.CAPTION)
        self.metrics = QFontMetrics(self.base)
        self.strong_metrics = QFontMetrics(self.strong)
        self.small_metrics = QFontMetrics(self.small)


class PortfolioDelegate(QStyledItemDelegate):
    """Paints the cells of a `PortfolioModel`; `is_dense` shows one line of text instead of two."""

    def __init__(self, model: PortfolioModel, parent: QObject | None = None) -> None:
        """Paint the lines of `model`."""
        super().__init__(parent)
        self._model = model
        self._fonts: _Fonts | None = None
        self.is_dense = False
        self.hovered = -1
        """Row under the pointer, -1 for none."""

    def row_height(self, font: QFont) -> int:
        """Return the height of a row in surroundings of `font`."""
        fonts = self._fonts_of(font)
        text = fonts.metrics.height()
        if self.is_dense:
            return max(30, text + 12)
        return max(44, text + _LINE_GAP + fonts.small_metrics.height() + 12)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room a cell likes, for fitting a column to its contents."""
        fonts = self._fonts_of(option.font)
        text = self._model.text(index.row(), index.column())
        width = fonts.strong_metrics.horizontalAdvance(text) + 2 * _PAD
        extra = {Field.PRODUCT: _ICON + 6, Field.STATUS: _ICON + 24, Field.COMPANY: BAR + 2 * _ICON + 20}
        return QSize(width + extra.get(COLUMNS[index.column()].field, 0), self.row_height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint background, contents and, on the current row, the focus."""
        row, column = index.row(), COLUMNS[index.column()]
        line = self._model.line(row)
        box = option.rect
        painter.save()
        painter.setClipRect(box)
        self._paint_background(painter, option, row)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        first = column.field is Field.COMPANY
        if first and line is not None and line.main is not None:
            paint_family_bar(painter, QRectF(box), _family(line.main), rtl=rtl)
        inner = box.adjusted(_PAD, 0, -_PAD, 0)
        mark = _Mark(
            is_ticked=bool(option.state & QStyle.StateFlag.State_Selected),
            is_hovered=row == self.hovered,
            is_favourite=line is not None and line.row.easy_number in self._model.favourites,
        )
        cell = _Cell(painter, inner, self._fonts_of(option.font), mark, rtl=rtl, dense=self.is_dense)
        if first:
            _paint_marks(cell, box)
        if line is None:
            _paint_placeholder(cell)
        else:
            self._paint_cell(cell, index.column(), line)
        painter.restore()

    def _paint_cell(self, cell: _Cell, column: int, line: Line) -> None:
        special = _PAINTERS.get(COLUMNS[column].field)
        if special is not None:
            special(cell, line, self._model.around)
            return
        text = COLUMNS[column].text(line, self._model.around)
        fonts = cell.fonts
        cell.text(text, cell.box, fonts.base, fonts.metrics, "text", at_end=COLUMNS[column].is_figure)

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        colors = theme.tokens()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colors.color("selection"))
        elif row == self.hovered:
            painter.fillRect(option.rect, colors.color("sunken"))
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex().row() == row:
            edge, focus = option.rect, colors.color("focus")
            painter.fillRect(QRect(edge.left(), edge.top(), edge.width(), 2), focus)
            painter.fillRect(QRect(edge.left(), edge.bottom() - 1, edge.width(), 2), focus)

    def _fonts_of(self, font: QFont) -> _Fonts:
        if self._fonts is None or self._fonts.base != font:
            self._fonts = _Fonts(font)
        return self._fonts


def _family(cell: ProductCell) -> Family:
    return Family(KINDS[cell.code].family.value)


def _paint_placeholder(cell: _Cell) -> None:
    """Paint a grey bar where text will be."""
    if cell.box.width() < 2 * theme.scaled(_ICON):
        return
    height = max(6, cell.fonts.small_metrics.height() // 2)
    width = min(cell.box.width(), max(24, cell.box.width() * 2 // 3))
    left = cell.box.right() - width if cell.rtl else cell.box.left()
    bar = QRect(left, cell.box.center().y() - height // 2, width, height)
    cell.painter.fillRect(bar, theme.tokens().color("sunken"))


def _paint_marks(cell: _Cell, box: QRect) -> None:
    """Paint the box to tick and the star, and leave the rest of the cell for the name."""
    tick, star = check_box(box, rtl=cell.rtl), star_box(box, rtl=cell.rtl)
    icon = "square-check" if cell.mark.is_ticked else "square"
    paint_icon(cell.painter, icon, QRectF(tick), "accent" if cell.mark.is_ticked else "secondary")
    has_star = cell.mark.is_favourite or cell.mark.is_hovered
    if has_star:
        _paint_star(cell.painter, QRectF(star), filled=cell.mark.is_favourite)
    if not has_star:
        star = QRect(box.left() if cell.rtl else box.right(), star.top(), 0, star.height())
    left, right = (star.right(), tick.left()) if cell.rtl else (tick.right(), star.left())
    cell.box = QRect(left + _PAD, box.top(), right - left - 2 * _PAD, box.height())


def _paint_star(painter: QPainter, box: QRectF, *, filled: bool) -> None:
    radius, middle = box.width() / 2, box.center()
    corners = []
    for at in range(2 * _STAR_POINTS):
        reach = radius if at % 2 == 0 else radius * _STAR_INSIDE
        angle = math.pi * (at / _STAR_POINTS - 0.5)
        corners.append(middle + QPointF(reach * math.cos(angle), reach * math.sin(angle)))
    color = theme.tokens().color("warn" if filled else "secondary")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.2))
    painter.setBrush(color if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF(corners))
    painter.restore()


def _paint_company(cell: _Cell, line: Line, around: Around) -> None:
    first, second = line.names(local_first=around.local_names_first)
    fonts = cell.fonts
    cell.lines(first, second, cell.box, fonts.strong, fonts.strong_metrics, "text")


def _paint_product(cell: _Cell, line: Line, _around: Around) -> None:
    main = line.main
    overdue = overdues_word(line.row.overdues)
    if main is None:
        _paint_overdue(cell, overdue, cell.box)
        return
    family, size = _family(main), theme.scaled(_ICON)
    left = cell.box.right() - size if cell.rtl else cell.box.left()
    place = QRectF(left, cell.box.center().y() - size / 2, size, size)
    paint_icon(cell.painter, FAMILY_ICONS[family], place, family.value)
    others = ", ".join(product_word(other.code) for other in line.row.products[1:])
    word = product_word(main.code)
    if others and cell.dense:
        word = f"{word} +{len(line.row.products) - 1}"
    fonts = cell.fonts
    if overdue:
        _paint_product_in_default(cell, word, others, overdue, family.value)
        return
    cell.lines(
        word, f"+ {others}" if others else "", cell.after(size + 6), fonts.base, fonts.metrics, family.value
    )


def _paint_product_in_default(cell: _Cell, word: str, others: str, overdue: str, token: str) -> None:
    """Paint a product with the mark of overdues: beneath it, or at the end of a compact line."""
    fonts, room = cell.fonts, cell.after(theme.scaled(_ICON) + 6)
    small = fonts.small_metrics
    if cell.dense:
        mark = theme.scaled(_ICON)
        cell.text(word, cell.room(room, 0, mark + 6), fonts.base, fonts.metrics, token)
        side = room.left() if cell.rtl else room.right() - mark
        place = QRectF(side, room.center().y() - mark / 2, mark, mark)
        paint_icon(cell.painter, FAMILY_ICONS[Family.OVERDUE], place, Family.OVERDUE.value)
        return
    height = fonts.metrics.height() + _LINE_GAP + small.height()
    top = room.top() + (room.height() - height) // 2
    cell.text(
        word, QRect(room.left(), top, room.width(), fonts.metrics.height()), fonts.base, fonts.metrics, token
    )
    below = QRect(room.left(), top + fonts.metrics.height() + _LINE_GAP, room.width(), small.height())
    used = _paint_overdue(cell, overdue, below)
    if others:
        cell.text(f"+ {others}", cell.room(below, used + 8, 0), fonts.small, small, "secondary")


def _paint_overdue(cell: _Cell, word: str, box: QRect) -> int:
    """Paint icon and word of overdues at the reading side of `box`; return the width used."""
    if not word:
        return 0
    small = cell.fonts.small_metrics
    size = min(theme.scaled(14), box.height())
    left = box.right() - size if cell.rtl else box.left()
    place = QRectF(left, box.center().y() - size / 2, size, size)
    paint_icon(cell.painter, FAMILY_ICONS[Family.OVERDUE], place, Family.OVERDUE.value)
    rest = cell.room(box, size + 4, 0)
    cell.text(word, rest, cell.fonts.small, small, Family.OVERDUE.value)
    return int(size + 4 + min(rest.width(), small.horizontalAdvance(word)))


def _paint_dra(cell: _Cell, line: Line, _around: Around) -> None:
    if line.row.dra is None:
        fonts = cell.fonts
        cell.text("—", cell.box.adjusted(6, 0, -6, 0), fonts.base, fonts.metrics, "secondary")
        return
    cell.painter.setFont(cell.fonts.base)
    size = dra_size(cell.fonts.base)
    left = cell.box.right() - size.width() if cell.rtl else cell.box.left()
    top = cell.box.center().y() - size.height() / 2 + 0.5
    paint_dra(cell.painter, QRectF(left, top, size.width(), size.height()), line.row.dra)


def _paint_status(cell: _Cell, line: Line, _around: Around) -> None:
    look = line.look()
    if look is not None:
        cell.painter.setFont(cell.fonts.base)
        paint_pill(cell.painter, QRectF(cell.box), look.word, look.tone, look.icon, rtl=cell.rtl)


def _paint_muted(field: Field) -> Callable[[_Cell, Line, Around], None]:
    column = next(column for column in COLUMNS if column.field is field)

    def paint(cell: _Cell, line: Line, around: Around) -> None:
        cell.text(column.text(line, around), cell.box, cell.fonts.base, cell.fonts.metrics, "secondary")

    return paint


_PAINTERS: dict[Field, Callable[[_Cell, Line, Around], None]] = {
    Field.COMPANY: _paint_company,
    Field.PRODUCT: _paint_product,
    Field.DRA: _paint_dra,
    Field.STATUS: _paint_status,
    Field.UPDATED: _paint_muted(Field.UPDATED),
}

"""One field that finds companies, pages and commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TrMixin

if TYPE_CHECKING:
    from cofanet_desktop.gui.desk import CompanySuggestion
    from cofanet_desktop.gui.tasks import Tasks

_ENTRY = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """A line of the palette: what it says, what stands at its end (a shortcut, a place), what it does."""

    title: str
    detail: str
    icon: str
    run: Callable[[], object]


class CommandPalette(TrMixin, QDialog):
    """Companies first, then the pages and commands whose words all match what is typed."""

    def __init__(
        self,
        parent: QWidget,
        tasks: Tasks,
        entries: Sequence[PaletteEntry],
        find: Callable[[str], Sequence[CompanySuggestion]],
        open_company: Callable[[str], object],
        search_all: Callable[[str], object],
    ) -> None:
        """Offer `entries`; `find` (run in a worker) suggests companies, the last two open what is chosen."""
        super().__init__(parent)
        self._tasks, self._entries, self._find = tasks, tuple(entries), find
        self._open_company, self._search_all = open_company, search_all
        self._companies: tuple[PaletteEntry, ...] = ()
        self.setWindowTitle(self.tr("Go to"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Company, page or command"))
        self.field.setAccessibleName(self.tr("Company, page or command"))
        self.field.addAction(icons.icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        theme.set_role(self.list, "bare")
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        self._fill()

    def open_over(self, window: QWidget) -> None:
        """Appear in the upper middle of `window`."""
        width = min(theme.scaled(600), window.width() - 48)
        self.resize(width, min(420, window.height() - 120))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + 72)
        self.open()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while typing goes on, Enter run the line marked."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                self._tell_marked()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._companies = ()
        self._fill()
        wanted = text.strip()
        if len(wanted) >= 2:
            self._tasks.read(self, lambda: self._find(wanted), latest="companies").then(self._found).failed(
                lambda _error: None  # the palette still searches everything on Enter
            ).run()

    def _found(self, companies: Sequence[CompanySuggestion]) -> None:
        self._companies = tuple(
            PaletteEntry(hit.name, hit.detail, "building", partial(self._open_company, hit.easy_number))
            for hit in companies
        )
        self._fill()
        if companies:
            self._tell_marked()

    def _tell_marked(self) -> None:
        """Say which line Enter runs; the focus stays in the field."""
        item = self.list.currentItem()
        if item is not None:
            announce(self.list, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _fill(self) -> None:
        text = self.field.text().strip()
        words = fold(text).split()
        matching = [entry for entry in self._entries if all(word in fold(entry.title) for word in words)]
        lines = [*self._companies, *self._search_entry(text), *matching]
        marked = self.list.currentRow() if self._companies else 0
        self.list.clear()
        for entry in lines:
            item = QListWidgetItem(entry.title, self.list)
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.detail}".rstrip(", "))
        self.list.setCurrentRow(max(0, min(marked, len(lines) - 1)))

    def _search_entry(self, text: str) -> tuple[PaletteEntry, ...]:
        if not text:
            return ()
        title = self.tr("Search companies for “{text}”").format(text=text)
        return (PaletteEntry(title, "", "search", lambda: self._search_all(text)),)

    @Slot(QListWidgetItem)
    def _run(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        entry: PaletteEntry = item.data(_ENTRY)
        self.accept()
        entry.run()


class _EntryDelegate(QStyledItemDelegate):
    """Icon and title at the start, the detail in grey at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, max(36, option.fontMetrics.height() + 14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: PaletteEntry = index.data(_ENTRY)
        row, colors = option.rect, theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("selection"))
            painter.drawRoundedRect(row.adjusted(2, 1, -2, -1), 6, 6)
        icons.paint_icon(painter, entry.icon, QRectF(self._placed(option, 10, 18, row)), "secondary")
        small = theme.text_font(option.font, theme.TextRole.CAPTION)
        detail = QFontMetrics(small).elidedText(entry.detail, Qt.TextElideMode.ElideRight, row.width() // 3)
        taken = QFontMetrics(small).horizontalAdvance(detail) + 24
        title = QStyle.visualRect(option.direction, row, row.adjusted(40, 0, -taken, 0))
        painter.setFont(option.font)
        painter.setPen(colors.color("text"))
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        shown = option.fontMetrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, title.width())
        painter.setLayoutDirection(option.direction)
        painter.drawText(title, start, shown)
        painter.setFont(small)
        painter.setPen(colors.color("secondary"))
        end = QStyle.visualRect(
            option.direction, row, QRect(row.right() - taken + 12, row.top(), taken - 12, row.height())
        )
        painter.drawText(end, start, detail)
        painter.restore()

    def _placed(self, option: QStyleOptionViewItem, left: int, size: int, row: QRect) -> QRect:
        place = QRect(row.left() + left, row.center().y() - size // 2, size, size)
        return QStyle.visualRect(option.direction, row, place)

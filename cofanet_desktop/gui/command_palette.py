"""One field that finds companies, pages, actions and settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
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

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TrMixin, translate
from cofanet_desktop.gui.palette_entries import HEADINGS, Kind, PaletteEntry, UsedCompany, matching

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.gui.desk import CompanySuggestion
    from cofanet_desktop.gui.tasks import Tasks

_ENTRY = Qt.ItemDataRole.UserRole
_MOST = 20
"""Lines shown of one group: more are narrowed by typing on, such as the countries."""
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class CommandPalette(TrMixin, QDialog):
    """Companies first, then the pages, actions and settings whose words all match what is typed.

    With nothing typed it offers what was used last, then pages and actions.
    """

    used = Signal(object)
    """Emitted with what is to be offered first the next time: the PaletteEntry run, or a UsedCompany."""

    def __init__(
        self,
        parent: QWidget,
        tasks: Tasks,
        entries: Sequence[PaletteEntry],
        find: Callable[[str], Sequence[CompanySuggestion]],
        open_company: Callable[[str], object],
        search_all: Callable[[str], object],
        recent: Sequence[str | UsedCompany] = (),
    ) -> None:
        """Offer `entries`; `find` (run in a worker) suggests companies, the next two open what is chosen.

        `recent` holds keys of entries, and companies, the one used last first.
        """
        super().__init__(parent)
        self._tasks, self._entries, self._find = tasks, tuple(entries), find
        self._open_company, self._search_all = open_company, search_all
        self._companies: tuple[PaletteEntry, ...] = ()
        self._recent = self._lines_of(recent)
        self._is_chosen = False
        """Whether the person moved to a line, which then stays marked when companies arrive."""
        self.setWindowTitle(self.tr("Go to"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Company, page, action or setting"))
        self.field.setAccessibleName(self.tr("Company, page, action or setting"))
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
                self._is_chosen = True
                self._tell_marked()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._companies = ()
        self._is_chosen = False
        self._fill()
        wanted = text.strip()
        if len(wanted) < 2:
            self._tell_found()
            return
        self._tasks.read(self, lambda: self._find(wanted), latest="companies").then(self._found).failed(
            lambda _error: self._tell_found()  # the palette still searches everything on Enter
        ).run()

    def _found(self, companies: Sequence[CompanySuggestion]) -> None:
        self._companies = tuple(self._company(hit.easy_number, hit.name, hit.detail) for hit in companies)
        self._fill()
        self._tell_found()

    def _company(self, easy_number: str, name: str, detail: str) -> PaletteEntry:
        run = partial(self._open_company, easy_number)
        return PaletteEntry(name, detail, "building", run, Kind.COMPANY, key=f"company:{easy_number}")

    def _lines_of(self, recent: Sequence[str | UsedCompany]) -> list[PaletteEntry]:
        """Return the lines used last that there still are."""
        known = {entry.key: entry for entry in self._entries if entry.key}
        found = []
        for one in recent:
            if isinstance(one, UsedCompany):
                found.append(self._company(one.easy_number, one.name, one.detail))
            elif one in known:
                found.append(known[one])
        return found

    # -- what is said ------------------------------------------------------------------------------

    def _tell_found(self) -> None:
        """Say how many lines there are, and which one Enter runs; the focus stays in the field."""
        count = len(self.lines())
        said = self.trn("%n matches", None, count) if count else self.tr("No match")
        announce(self.list, f"{said}. {self._marked_text()}")

    def _tell_marked(self) -> None:
        """Say which line Enter runs."""
        announce(self.list, self._marked_text())

    def _marked_text(self) -> str:
        row = self.list.currentRow()
        return str(self.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) if row >= 0 else ""

    # -- the list ----------------------------------------------------------------------------------

    def lines(self) -> list[PaletteEntry]:
        """Return the lines offered, without headings."""
        found = [self.list.item(row).data(_ENTRY) for row in range(self.list.count())]
        return [entry for entry in found if entry is not None]

    def _fill(self) -> None:
        text = self.field.text().strip()
        row = self.list.currentRow()
        marked = self.list.item(row).data(_ENTRY) if self._is_chosen and row >= 0 else None
        self.list.clear()
        for kind, entries in self._groups(text):
            if entries:
                self._add_heading(kind)
            for entry in entries:
                self._add_line(entry, kind)
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(_ENTRY) is not None]
        first = [row for row in rows if self.list.item(row).data(_ENTRY) == marked] or rows[:1]
        self.list.setCurrentRow(first[0] if first else -1)
        if first and first[0] == 1:
            self.list.scrollToTop()  # with its heading

    def _groups(self, text: str) -> list[tuple[Kind, list[PaletteEntry]]]:
        if not text:
            recent = {entry.key for entry in self._recent}
            rest = [
                entry for entry in self._entries if entry.key not in recent and entry.kind is not Kind.SETTING
            ]
            return [(Kind.RECENT, self._recent), *_by_kind(rest)]
        recent = {entry.key for entry in self._recent}
        found = matching(self._entries, text)
        used_first = sorted(found, key=lambda entry: not entry.key or entry.key not in recent)
        return [
            (Kind.COMPANY, list(self._companies)),
            (Kind.SEARCH, [self._search_entry(text)]),
            *_by_kind(used_first),
        ]

    def _search_entry(self, text: str) -> PaletteEntry:
        title = self.tr("Search companies for “{text}”").format(text=text)
        return PaletteEntry(title, "", "search", lambda: self._search_all(text), Kind.SEARCH)

    def _add_heading(self, kind: Kind) -> None:
        item = QListWidgetItem(translate("CommandPalette", HEADINGS[kind]), self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add_line(self, entry: PaletteEntry, kind: Kind) -> None:
        item = QListWidgetItem(entry.title, self.list)
        item.setData(_ENTRY, entry)
        group = "" if kind is Kind.SEARCH else translate("CommandPalette", HEADINGS[kind])
        spoken = (entry.title, entry.detail, group)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in spoken if part))

    @Slot(QListWidgetItem)
    def _run(self, item: QListWidgetItem | None) -> None:
        entry: PaletteEntry | None = None if item is None else item.data(_ENTRY)
        if entry is None:
            return
        self.accept()
        if entry.kind is Kind.COMPANY:
            self.used.emit(UsedCompany(entry.key.partition(":")[2], entry.title, entry.detail))
        elif entry.key:
            self.used.emit(entry)
        entry.run()


def _by_kind(entries: Sequence[PaletteEntry]) -> list[tuple[Kind, list[PaletteEntry]]]:
    """Return the entries in the groups of the palette, the best of each; they keep their order within each."""
    kinds = (Kind.PAGE, Kind.HERE, Kind.ACTION, Kind.SETTING)
    return [(kind, [entry for entry in entries if entry.kind is kind][:_MOST]) for kind in kinds]


class _EntryDelegate(QStyledItemDelegate):
    """Icon and title at the start, the detail in grey at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        is_heading = index.data(_ENTRY) is None
        return QSize(200, max(28 if is_heading else 36, option.fontMetrics.height() + 14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: PaletteEntry | None = index.data(_ENTRY)
        if entry is None:
            self._paint_heading(painter, option, str(index.data()))
            return
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

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        painter.save()
        font = theme.text_font(option.font, theme.TextRole.CAPTION)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.tokens().color("secondary"))
        painter.setLayoutDirection(option.direction)
        side = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
        painter.drawText(option.rect.adjusted(10, 0, -10, -4), side, text)
        painter.restore()

    def _placed(self, option: QStyleOptionViewItem, left: int, size: int, row: QRect) -> QRect:
        place = QRect(row.left() + left, row.center().y() - size // 2, size, size)
        return QStyle.visualRect(option.direction, row, place)

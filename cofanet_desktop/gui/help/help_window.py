"""The user guide in a window of its own, beside the work: contents, search, links, pictures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QAction, QCloseEvent, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.help.chapters import INDEX, Chapter, Hit, find, guide
from cofanet_desktop.gui.help.guide_view import GuideView
from cofanet_desktop.gui.history import History
from cofanet_desktop.gui.history_input import HistoryInput
from cofanet_desktop.gui.i18n import TrMixin, current_language
from cofanet_desktop.gui.routes import Route

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PLACE = Qt.ItemDataRole.UserRole
_DEEPEST = 2
_ROW = 30
_HIT_PAD = 8
_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeading.value


class HelpWindow(TrMixin, QWidget):
    """Shows the guide's chapters; `open_at` goes to the one about a page."""

    _built = False
    """Qt may announce the language while the constructor still runs."""

    def __init__(self, shared: Sequence[QAction] = ()) -> None:
        """Read the guide; `shared` actions (text size) work here too."""
        super().__init__()
        self.setWindowIcon(icons.app_icon())
        self.setObjectName("help")
        self._history = History()
        self.chapters = guide(current_language())
        self.back_button = QToolButton(self)
        self.forward_button = QToolButton(self)
        self.index_button = QToolButton(self)
        self.search = QLineEdit(self)
        self.contents = QTreeWidget(self)
        self.hits = QListWidget(self)
        self.count = QLabel(self)
        self.view = GuideView(self)
        self._lay_out()
        self.addActions(list(shared))
        self._make_actions()
        self._connect()
        self._built = True
        self.retranslate()
        self.resize(theme.scaled(1000), theme.scaled(720))

    # -- for the window ----------------------------------------------------------------------------

    def open_at(self, key: str) -> None:
        """Come to the front with the chapter about the page `key`; with the contents when there is none."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        self.go(key if key in self.chapters else INDEX)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, key: str, anchor: str = "") -> None:
        """Show the chapter `key` at its heading `anchor`; nothing happens when there is no such chapter."""
        if key in self.chapters:
            self._history.visit(Route(key, anchor))
            self._show()

    @property
    def chapter(self) -> Chapter | None:
        """Return the chapter shown."""
        current = self._history.current
        return None if current is None else self.chapters.get(current.page)

    # -- events ------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Show the guide in the new language, at the same place."""
        if self._built and event.type() is QEvent.Type.LanguageChange:
            self.chapters = guide(current_language())
            self.retranslate()
            self._show()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search down into what it found."""
        is_down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if watched is self.search and event.type() is QEvent.Type.KeyPress and is_down:
            below = self.hits if self.search.text().strip() else self.contents
            below.setFocus(Qt.FocusReason.OtherFocusReason)
            if below is self.hits and self.hits.currentRow() < 0:
                self.hits.setCurrentRow(0)
            return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forget the search; the place read last is kept."""
        self.search.clear()
        super().closeEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        for button, text in (
            (self.back_button, self.tr("Back")),
            (self.forward_button, self.tr("Forward")),
            (self.index_button, self.tr("Contents of the guide")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        self.search.setPlaceholderText(self.tr("Search the guide (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.contents.setAccessibleName(self.tr("Contents of the guide"))
        self.hits.setAccessibleName(self.tr("Matches in the guide"))
        self._fill_contents()
        self._look_for(self.search.text())
        self._name()

    # -- building ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        side = QWidget(self)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(12, 12, 4, 12)
        row = QHBoxLayout()
        row.setSpacing(2)
        for button, icon in (
            (self.back_button, "arrow-left"),
            (self.forward_button, "arrow-right"),
            (self.index_button, "list-details"),
        ):
            button.setIcon(icons.icon(icon, "secondary"))
            button.setIconSize(QSize(20, 20))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addStretch(1)
        beside.addLayout(row)
        self.search.addAction(icons.icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        beside.addWidget(self.search)
        self.count.setWordWrap(True)
        theme.set_role(self.count, "caption")
        beside.addWidget(self.count)
        self._lists = QStackedLayout()
        self._lists.addWidget(self.contents)
        self._lists.addWidget(self.hits)
        beside.addLayout(self._lists, 1)
        self._build_lists()
        self._splitter = QSplitter(self)
        self._splitter.addWidget(side)
        self._splitter.addWidget(self.view)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([theme.scaled(290), theme.scaled(710)])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    def _build_lists(self) -> None:
        self.contents.setHeaderHidden(True)
        self.contents.setUniformRowHeights(True)
        self.contents.setIndentation(theme.scaled(16))
        theme.set_role(self.contents, "bare")
        theme.set_role(self.hits, "bare")
        self.hits.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.hits.setItemDelegate(_HitDelegate(self.hits))
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _make_actions(self) -> None:
        back, forward = (
            self._shortcut([], partial(self._step, -1)),
            self._shortcut([], partial(self._step, 1)),
        )
        HistoryInput(self, back, forward)
        for keys, run in (
            ([QKeySequence("Ctrl+F")], self._begin_search),
            ([QKeySequence("Alt+Home")], partial(self.go, INDEX)),
            ([QKeySequence("F1")], partial(self.go, INDEX)),
            ([QKeySequence("Esc")], self._leave),
            ([QKeySequence("Ctrl+W")], self.close),
        ):
            self._shortcut(keys, run)

    def _shortcut(self, keys: Sequence[QKeySequence], run: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setShortcuts(list(keys))
        action.triggered.connect(lambda: run())
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.back_button.clicked.connect(lambda: self._step(-1))
        self.forward_button.clicked.connect(lambda: self._step(1))
        self.index_button.clicked.connect(lambda: self.go(INDEX))
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._look_for)
        self.search.returnPressed.connect(self._open_first)
        self.contents.itemActivated.connect(self._open_item)
        self.contents.itemClicked.connect(self._open_item)
        self.hits.itemActivated.connect(self._open_hit)
        self.hits.itemClicked.connect(self._open_hit)
        self.view.link_followed.connect(self._follow)

    # -- showing -----------------------------------------------------------------------------------

    def _fill_contents(self) -> None:
        self.contents.clear()
        for chapter in self.chapters.values():
            item = QTreeWidgetItem(self.contents, [chapter.title])
            item.setData(0, _PLACE, Route(chapter.key))
            item.setSizeHint(0, QSize(0, theme.scaled(_ROW)))
            for section in chapter.sections if chapter.key != INDEX else ():
                if section.level == _DEEPEST:
                    below = QTreeWidgetItem(item, [section.heading])
                    below.setData(0, _PLACE, Route(chapter.key, section.anchor))

    def _show(self) -> None:
        current, chapter = self._history.current, self.chapter
        if current is None or chapter is None:
            return
        self.view.show_chapter(chapter, current.argument, fold(self.search.text()).split())
        self.back_button.setEnabled(self._history.can_go_back)
        self.forward_button.setEnabled(self._history.can_go_forward)
        self._mark_contents(current)
        self._name()

    def _mark_contents(self, current: Route) -> None:
        """Mark the place shown; only the chapter shown lies open."""
        for at in range(self.contents.topLevelItemCount()):
            item = self.contents.topLevelItem(at)
            if item is None:
                continue
            is_shown = item.data(0, _PLACE).page == current.page
            item.setExpanded(is_shown)
            if is_shown:
                below = (item.child(place) for place in range(item.childCount()))
                marked = next((one for one in below if one and one.data(0, _PLACE) == current), item)
                self.contents.setCurrentItem(marked, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _name(self) -> None:
        guide_name = self.tr("User guide")
        chapter = self.chapter
        title = "" if chapter is None or chapter.key == INDEX else chapter.title
        self.setWindowTitle(f"{title} · {guide_name}" if title else guide_name)
        self.view.setAccessibleName(title or guide_name)

    # -- doing -------------------------------------------------------------------------------------

    @Slot(str)
    def _look_for(self, text: str) -> None:
        """List the sections found instead of the contents, while anything is typed."""
        found = find(list(self.chapters.values()), text)
        is_searching = bool(text.strip())
        self._lists.setCurrentWidget(self.hits if is_searching else self.contents)
        self.count.setVisible(is_searching)
        self.hits.clear()
        for hit in found:
            item = QListWidgetItem(self._place_of(hit), self.hits)
            item.setData(_PLACE, hit)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._place_of(hit)}. {hit.excerpt}".strip())
        said = (
            self.trn("%n places found", None, len(found))
            if found
            else self.tr("Nothing found. Try fewer words.")
        )
        self.count.setText(said)
        if is_searching:
            announce(self.search, said)
        elif self._built:
            self._show()

    def _place_of(self, hit: Hit) -> str:
        return hit.chapter if hit.heading == hit.chapter else f"{hit.chapter} › {hit.heading}"

    @Slot()
    def _open_first(self) -> None:
        item = self.hits.item(max(0, self.hits.currentRow()))
        if item is not None:
            self._open_hit(item)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QListWidgetItem)
    def _open_hit(self, item: QListWidgetItem) -> None:
        hit: Hit = item.data(_PLACE)
        self.go(hit.key, hit.anchor)

    @Slot(QTreeWidgetItem)
    def _open_item(self, item: QTreeWidgetItem) -> None:
        place: Route = item.data(0, _PLACE)
        self.go(place.page, place.argument)

    @Slot(str)
    def _follow(self, link: str) -> None:
        """Go to a chapter or a heading of this one; a link to anything else leads nowhere."""
        file, _, anchor = link.partition("#")
        current = self._history.current
        key = file.removesuffix(".md") if file else (current.page if current else INDEX)
        self.go(key, anchor)

    def _step(self, by: int) -> None:
        if self._history.can_go_back if by < 0 else self._history.can_go_forward:
            self._history.step(by)
            self._show()

    def _begin_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _leave(self) -> None:
        """Leave the search first, then the guide."""
        if self.search.text():
            self.search.clear()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()


class _HitDelegate(QStyledItemDelegate):
    """The place in bold, a line of its text below in grey."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return room for both, as wide as the list."""
        self.initStyleOption(option, index)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        place, excerpt = self._boxes(option, index, width)
        return QSize(width, place.height() + excerpt.height() + 2 * _HIT_PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint both over the mark of the line chosen."""
        self.initStyleOption(option, index)
        hit: Hit = index.data(_PLACE)
        row, colors = option.rect, theme.tokens()
        painter.save()
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, colors.color("selection"))
        place, excerpt = self._boxes(option, index, row.width())
        corner = row.topLeft() + QPoint(_HIT_PAD, _HIT_PAD)
        painter.setFont(_bold(option.font))
        painter.setPen(colors.color("text"))
        painter.drawText(place.translated(corner), _WRAPPED, str(index.data()))
        painter.setFont(option.font)
        painter.setPen(colors.color("secondary"))
        painter.drawText(excerpt.translated(corner + QPoint(0, place.height())), _WRAPPED, hit.excerpt)
        painter.restore()

    def _boxes(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, width: int
    ) -> tuple[QRect, QRect]:
        """Return the places of both texts, each from the corner (0, 0)."""
        hit: Hit = index.data(_PLACE)
        room = QRect(0, 0, max(1, width - 2 * _HIT_PAD), 10_000)
        boxes = []
        for font, text in ((_bold(option.font), str(index.data())), (option.font, hit.excerpt)):
            height = QFontMetrics(font).boundingRect(room, _WRAPPED, text).height() if text else 0
            boxes.append(QRect(0, 0, room.width(), height))
        return boxes[0], boxes[1]


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made

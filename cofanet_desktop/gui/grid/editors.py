"""The fields a cell is edited in: plain text, a choice from a list, a date with a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QListView,
    QWidget,
)

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.grid.calendar import MonthCalendar
from cofanet_desktop.gui.grid.calendar_popup import CalendarPopup
from cofanet_desktop.gui.grid.closed_lists import ClosedList, Entry
from cofanet_desktop.gui.grid.dates import parse_day
from cofanet_desktop.gui.grid.movement import Move
from cofanet_desktop.gui.grid.roomy_lines import RoomyLines
from cofanet_desktop.gui.i18n import TrMixin

_SEARCHED = Qt.ItemDataRole.UserRole + 1
_TAKEN = Qt.ItemDataRole.UserRole + 2
_LEAVING = {
    Qt.Key.Key_Tab: Move.NEXT,
    Qt.Key.Key_Backtab: Move.PREVIOUS,
    Qt.Key.Key_Return: Move.DOWN,
    Qt.Key.Key_Enter: Move.DOWN,
    Qt.Key.Key_Up: Move.UP,
    Qt.Key.Key_Down: Move.DOWN,
}


def opens_list(event: QKeyEvent) -> bool:
    """Tell whether a key opens the list or calendar of a cell: F4, Alt+Down."""
    if event.key() == Qt.Key.Key_F4:
        return event.modifiers() == Qt.KeyboardModifier.NoModifier
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == Qt.Key.Key_Down and held == Qt.KeyboardModifier.AltModifier


def leaving_move(event: QKeyEvent) -> Move | None:
    """Return where a key leads that ends the editing of a cell, None for keys that edit."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    move = _LEAVING.get(Qt.Key(event.key()))
    if held == Qt.KeyboardModifier.ShiftModifier:
        turned = {Move.DOWN: Move.UP, Move.NEXT: Move.PREVIOUS, Move.PREVIOUS: Move.PREVIOUS}
        is_arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        return None if is_arrow or move is None else turned.get(move)
    return move if held == Qt.KeyboardModifier.NoModifier else None


class CellEditor(QLineEdit):
    """A line for the text of a cell.

    Signals: `left(move)` when a key ends the editing, `picked` when something was chosen with the mouse.
    """

    left = Signal(object)
    picked = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Create an empty field over the cells of `parent`."""
        super().__init__(parent)
        self._given = ""

    @property
    def is_changed(self) -> bool:
        """Tell whether the text is another than the one given."""
        return self.text() != self._given

    def give(self, text: str) -> None:
        """Show the text of the cell; line ends, which a field cannot show, become spaces."""
        self._given = " ".join(text.splitlines()) if text.splitlines() != [text] else text
        self.setText(self._given)
        self._given = self.text()

    def open_list(self) -> None:
        """Show what can be chosen, if anything."""

    def event(self, event: QEvent) -> bool:
        """Take the keys that end the editing before Qt moves the focus with them."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        if opens_list(event):
            self.open_list()
            return True
        move = leaving_move(event)
        if move is not None:
            self.left.emit(move)
        return move is not None


class ChoiceEditor(CellEditor):
    """A field that lists what it may hold, narrowed while typing; what is marked in the list is taken on leaving."""

    def __init__(self, choices: ClosedList, parent: QWidget) -> None:
        """Offer `choices`."""
        super().__init__(parent)
        self._completer = _Choices(choices, self)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._pick)
        self.textEdited.connect(self._suggest)

    @property
    def popup(self) -> QAbstractItemView:
        """Return the list."""
        return self._completer.listed

    def open_list(self) -> None:
        """List everything, the present value marked."""
        self._completer.offer("", self.text())

    def _takes(self, event: QKeyEvent) -> bool:
        if not self.popup.isVisible():
            return super()._takes(event)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._completer.step(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.popup.hide()
            return True
        if leaving_move(event) is not None:
            marked = self._completer.marked()
            self.popup.hide()
            if marked:
                self.setText(marked)
        return super()._takes(event)

    @Slot(str)
    def _suggest(self, text: str) -> None:
        if text.strip():
            self._completer.offer(text, text)
        else:
            self.popup.hide()

    @Slot(str)
    def _pick(self, text: str) -> None:
        self.setText(text)
        self.picked.emit()


class _Choices(QCompleter):
    """The list under a ChoiceEditor; words are found by their beginnings, without accents."""

    def __init__(self, choices: ClosedList, field: QWidget) -> None:
        model = QStandardItemModel(len(choices.entries), 0)
        super().__init__(model, field)
        model.setParent(self)
        model.appendColumn([_item(entry) for entry in choices.entries])
        self._choices, self._field = choices, field
        self.listed = QListView()
        self.setPopup(self.listed)
        self.listed.setItemDelegate(RoomyLines(self.listed))  # setPopup brings its own
        self.setCompletionRole(_SEARCHED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseSensitive)
        self.setMaxVisibleItems(10)

    def splitPath(self, path: str) -> list[str]:
        """Look for what was typed at the beginning of words, folded."""
        return [_beginning(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return the text that choosing an entry puts into the cell."""
        return str(index.data(_TAKEN))

    def offer(self, typed: str, present: str) -> None:
        """List what begins like `typed`, the entry nearest to `present` marked."""
        self.setCompletionPrefix(typed)
        if not self.completionCount():
            self.listed.hide()
            return
        width = self.listed.sizeHintForColumn(0) + 40
        box = self._field.rect()
        box.setWidth(max(box.width(), width))
        self.complete(box)
        self._mark(self._nearest(present))
        self.listed.scrollTo(self.listed.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)

    def step(self, by: int) -> None:
        """Mark the next entry, or the one before."""
        self._mark(min(max(self.listed.currentIndex().row() + by, 0), self.completionCount() - 1))

    def marked(self) -> str:
        """Return the text of the marked entry, empty when none is."""
        index = self.listed.currentIndex()
        return self.pathFromIndex(index) if index.isValid() else ""

    def _mark(self, row: int) -> None:
        self.listed.setCurrentIndex(self.completionModel().index(row, 0))

    def _nearest(self, present: str) -> int:
        found = self._choices.find(present)
        rows = [self.completionModel().index(row, 0) for row in range(self.completionCount())]
        taken = [self.pathFromIndex(index) for index in rows]
        wanted = [self._choices.name(code) for code in found]
        for at, text in enumerate(taken):
            if text in wanted:
                return at
        begun = fold(present)
        return next((at for at, text in enumerate(taken) if fold(text).startswith(begun)), 0)


def _item(entry: Entry) -> QStandardItem:
    remark = entry.remark if entry.remark != entry.name else ""
    item = QStandardItem(f"{entry.name} — {remark}" if remark else entry.name)
    item.setData(_beginning(entry.words), _SEARCHED)
    item.setData(entry.name, _TAKEN)
    return item


def _beginning(text: str) -> str:
    return f" {' '.join(fold(text).split())}"


class DateEditor(TrMixin, CellEditor):
    """A field for a date as text; F4 or Alt+Down shows a calendar."""

    def __init__(self, parent: QWidget) -> None:
        """Create the field."""
        super().__init__(parent)
        self._popup = CalendarPopup(self)
        self._popup.taken.connect(self._take)

    @property
    def calendar(self) -> MonthCalendar | None:
        """Return the calendar, None before it was first asked for."""
        return self._popup.calendar

    def open_list(self) -> None:
        """Show the calendar at the date typed, at today without one."""
        shown = parse_day(self.text(), self.locale()) or date.today()  # noqa: DTZ011 - the person's own today
        self._popup.open_at(shown, self.locale(), self.tr("Calendar"))

    @Slot(object)
    def _take(self, chosen: date) -> None:
        self.setText(formats.day(chosen, self.locale()))
        self.picked.emit()

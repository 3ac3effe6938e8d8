"""All keyboard shortcuts on one sheet, in groups, found by typing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TrMixin

_ROW = 28
_LINE = Qt.ItemDataRole.UserRole
_TEXT_ROLE = Qt.ItemDataRole.AccessibleTextRole


def plain_text(action: QAction) -> str:
    """Return the name of an action without mnemonic and dots."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").strip().rstrip("…")


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A line of the sheet: what is done, by which keys (as the system writes them)."""

    name: str
    keys: str


def shortcuts_of(actions: Iterable[QAction]) -> Iterator[Shortcut]:
    """Yield a line for each action that has a name and keys; one name with the same keys comes once."""
    seen = set()
    for action in actions:
        written = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()]
        line = Shortcut(plain_text(action), ", ".join(dict.fromkeys(one for one in written if one)))
        if line.name and line.keys and line not in seen:
            seen.add(line)
            yield line


def actions_below(widget: QWidget) -> list[QAction]:
    """Return the actions of `widget` and of everything visible in it."""
    inside = [one for one in widget.findChildren(QWidget) if one.isVisibleTo(widget)]
    found = [action for one in (widget, *inside) for action in one.actions()]
    return list(dict.fromkeys(found))


class ShortcutSheet(TrMixin, QDialog):
    """Lists keys in groups; a screen reader reads it line by line."""

    def __init__(self, groups: Mapping[str, Iterable[Shortcut]], parent: QWidget) -> None:
        """Show the lines of each group under its name; a group without lines is left out."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find an action or a key"))
        self.field.setAccessibleName(self.tr("Find an action or a key"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icons.icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._find)
        self.list = QTreeWidget(self)
        self._fill(groups)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.resize(theme.scaled(520), theme.scaled(560))

    def lines(self) -> list[Shortcut]:
        """Return the lines shown now."""
        return [
            item.data(0, _LINE) for group in self._groups for item in _items(group) if not item.isHidden()
        ]

    def _fill(self, groups: Mapping[str, Iterable[Shortcut]]) -> None:
        self.list.setAccessibleName(self.windowTitle())
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setIndentation(theme.scaled(12))
        self._groups = [self._group(name, lines) for name, every in groups.items() if (lines := list(every))]
        self.list.expandAll()
        if self._groups:
            self.list.setCurrentItem(self._groups[0])

    def _group(self, name: str, lines: Iterable[Shortcut]) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.list, [name])
        font = QFont(self.list.font())
        font.setWeight(QFont.Weight.DemiBold)
        group.setFont(0, font)
        group.setFirstColumnSpanned(True)
        for line in lines:
            item = QTreeWidgetItem(group, [line.name, formats.isolated(line.keys)])
            item.setToolTip(0, line.name)  # in large letters it may be cut
            item.setData(0, _LINE, line)
            item.setData(0, _TEXT_ROLE, f"{line.name}: {line.keys}")
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for item in (group, *_items(group)):
            item.setSizeHint(0, QSize(0, theme.scaled(_ROW)))
        return group

    @Slot(str)
    def _find(self, text: str) -> None:
        """Show the lines in which every word is found; a group that is found shows all its lines."""
        words = fold(text).split()
        for group in self._groups:
            for item in _items(group):
                known = fold(f"{group.text(0)} {item.text(0)} {item.text(1)}")
                item.setHidden(not all(word in known for word in words))
            group.setHidden(all(item.isHidden() for item in _items(group)))
        count = len(self.lines())
        announce(self.list, self.trn("%n shortcuts", None, count) if count else self.tr("No shortcut"))


def _items(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (group.child(at) for at in range(group.childCount()))
    return [item for item in found if item is not None]

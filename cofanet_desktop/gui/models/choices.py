"""Things to choose from and those chosen, in their order: lists that can be searched, dragged and dropped."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.gui import icons

Index = QModelIndex | QPersistentModelIndex
MIME_TYPE = "application/x-cofanet-choices"


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: its key, its translated name, an icon and what more a screen reader says."""

    key: str
    name: str
    icon: str = ""
    spoken: str = ""


def placed(chosen: Sequence[str], keys: Iterable[str], place: int) -> tuple[str, ...]:
    """Return `chosen` with `keys` at `place`, in the order given; those chosen before leave their old places.

    `place` counts in `chosen` as it was; beyond its end means at the end.
    """
    coming = tuple(dict.fromkeys(keys))
    before = [key for key in chosen[:place] if key not in coming]
    after = [key for key in chosen[place:] if key not in coming]
    return (*before, *coming, *after)


def moved(chosen: Sequence[str], keys: Collection[str], steps: int) -> tuple[str, ...]:
    """Return `chosen` with `keys` moved by `steps` places, together, as far as there are places."""
    order = list(chosen)
    places = [at for at, key in enumerate(order) if key in keys]
    if not places:
        return tuple(order)
    steps = max(steps, -places[0]) if steps < 0 else min(steps, len(order) - 1 - places[-1])
    rest = [key for key in order if key not in keys]
    moving = {at + steps: order[at] for at in places}
    following = iter(rest)
    return tuple(moving[at] if at in moving else next(following) for at in range(len(order)))


class ChoicesModel(QAbstractListModel):
    """A list of choices, narrowed to the words typed; what is dropped on it is told, and put in place by its owner."""

    dropped = Signal(list, str)
    """Keys were dropped before the choice of that key; "" for the end of the list."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.shown: tuple[Choice, ...] = ()
        self._every: tuple[Choice, ...] = ()
        self._words = ""
        self._height = 0

    @property
    def every(self) -> tuple[Choice, ...]:
        """Return all there are, whatever is typed."""
        return self._every

    def set_choices(self, every: Iterable[Choice]) -> None:
        """Show these, narrowed as before."""
        self._every = tuple(every)
        self._narrow()

    def set_words(self, words: str) -> None:
        """Show those that have all of the words typed."""
        self._words = words
        self._narrow()

    def set_row_height(self, pixels: int) -> None:
        """Give each row that height."""
        self._height = pixels
        self._narrow()

    def keys_at(self, rows: Iterable[int]) -> list[str]:
        """Return the keys of rows shown, in their order."""
        return [self.shown[row].key for row in sorted(rows)]

    def places_of(self, keys: Collection[str]) -> list[int]:
        """Return the rows shown that have these keys."""
        return [row for row, choice in enumerate(self.shown) if choice.key in keys]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows shown."""
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a choice in one of its roles."""
        if not index.isValid():
            return None
        choice = self.shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return choice.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return choice.spoken or choice.name
        if role == Qt.ItemDataRole.DecorationRole and choice.icon:
            return icons.icon(choice.icon, "secondary")
        if role == Qt.ItemDataRole.SizeHintRole and self._height:
            return QSize(0, self._height)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be dragged, and dropped between others."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped on the list."""
        return [MIME_TYPE]

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        """Return rows as what is dragged."""
        data = QMimeData()
        keys = self.keys_at({index.row() for index in indexes})
        data.setData(MIME_TYPE, "\n".join(keys).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was dropped and where; False for anything else than choices."""
        if not data.hasFormat(MIME_TYPE):
            return False
        keys = bytes(data.data(MIME_TYPE).data()).decode().split("\n")
        self.dropped.emit(keys, self.shown[row].key if 0 <= row < len(self.shown) else "")
        return True

    def _narrow(self) -> None:
        words = fold(self._words).split()
        self.beginResetModel()
        self.shown = tuple(one for one in self._every if all(word in fold(one.name) for word in words))
        self.endResetModel()

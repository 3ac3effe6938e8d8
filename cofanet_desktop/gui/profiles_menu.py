"""The menu of the profiles on this computer: the one in use marked, the others opened in windows of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cofanet_desktop.gui import icons
from cofanet_desktop.gui.i18n import TrMixin

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class ProfilesMenu(TrMixin, QMenu):
    """Lists the profiles each time it is opened."""

    chosen = Signal(str)
    """Emitted with the name of another profile to open."""
    new_asked = Signal()

    def __init__(self, names: Callable[[], Sequence[str]], current: str, parent: QWidget) -> None:
        """Ask `names` for the profiles there are; `current` is the name of the one in use."""
        super().__init__(parent)
        self._names = names
        self._current = current
        self.new_action = QAction(icons.icon("plus", "secondary"), "", self)
        self.new_action.triggered.connect(self.new_asked)
        self._entries: list[QAction] = []
        self._below = self.addSeparator()
        self.addAction(self.new_action)
        self.aboutToShow.connect(self.fill)
        self.retranslate()
        self.fill()

    @Slot()
    def fill(self) -> None:
        """List the profiles there are now."""
        for entry in self._entries:
            self.removeAction(entry)
            entry.deleteLater()
        self._entries = [self._entry(name) for name in sorted({*self._names(), self._current})]
        self.insertActions(self._below, self._entries)

    def _entry(self, name: str) -> QAction:
        action = QAction(name.replace("&", "&&"), self)
        action.setCheckable(True)
        action.setChecked(name == self._current)
        action.setData(name)
        action.triggered.connect(lambda: self._choose(action))
        return action

    @property
    def others(self) -> list[QAction]:
        """Return the entries of the profiles that are not in use."""
        return [action for action in self._entries if action.data() != self._current]

    def retranslate(self) -> None:
        """Set every text."""
        self.setTitle(self.tr("&Profiles"))
        self.new_action.setText(self.tr("&New demonstration profile…"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choose(self, action: QAction) -> None:
        action.setChecked(action.data() == self._current)  # choosing opens another window, this one stays
        if action.data() != self._current:
            self.chosen.emit(action.data())

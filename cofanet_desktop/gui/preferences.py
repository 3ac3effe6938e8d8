"""What the person prefers at this computer, as the pages see it: read at any time, changed at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.system.settings import UserSettings


class Preferences(QObject):
    """The settings in force; their owner is the application, which applies and keeps what `change` asks for."""

    changed = Signal()
    """Emitted after new values were applied and kept."""

    def __init__(
        self,
        read: Callable[[], UserSettings],
        apply: Callable[[UserSettings], None],
        parent: QObject | None = None,
    ) -> None:
        """Ask `read` for the settings in force, hand new ones to `apply`."""
        super().__init__(parent)
        self._read = read
        self._apply = apply

    @property
    def current(self) -> UserSettings:
        """Return the settings in force."""
        return self._read()

    def change(self, **values: object) -> None:
        """Replace the named fields of UserSettings; raises SettingsNotSaved when they cannot be kept."""
        current = self._read()
        wanted: UserSettings = replace(current, **values)  # type: ignore[arg-type] # replace checks the names
        if wanted != current:
            self._apply(wanted)
            self.changed.emit()

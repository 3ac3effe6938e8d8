"""What the person prefers at this computer: one owner, kept in the settings file, heard by whoever shows it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cofanet_desktop.gui.i18n import current_language, install_language, system_language
from cofanet_desktop.gui.theme import Scheme
from cofanet_desktop.system.settings import UserSettings, save_settings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.gui.theme import Theme


class Preferences(QObject):
    """The settings in force; `change` applies at once and saves in the background."""

    changed = Signal()
    """Emitted on the GUI thread after `current` was replaced; apply the new values, then refresh what shows them."""

    def __init__(
        self, settings: UserSettings, file: Path, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Begin with `settings`, kept in `file`."""
        super().__init__(parent)
        self.current = settings
        self._file = file
        self._tasks = tasks

    def change(self, **values: object) -> None:
        """Replace the named values (fields of UserSettings), tell everybody and save; the same values do nothing."""
        wanted: UserSettings = replace(self.current, **values)  # type: ignore[arg-type] # names are checked by replace
        if wanted == self.current:
            return
        self.current = wanted
        self.changed.emit()
        self._tasks.write(self, lambda: save_settings(self._file, wanted)).run()


def apply_look(app: QApplication, look: Theme, settings: UserSettings) -> None:
    """Show the application in the language, formats, scheme and text size of `settings`; what is so already stays."""
    language = settings.language or system_language()
    kept = (language, settings.regional_format)
    if app.property("formats") != list(kept) or current_language() != language:
        install_language(app, language, settings.regional_format)
        app.setProperty("formats", list(kept))
    scheme = Scheme(settings.theme) if settings.theme in tuple(Scheme) else Scheme.SYSTEM
    if (look.scheme, look.text_percent) != (scheme, settings.text_size):
        look.apply(scheme, settings.text_size)

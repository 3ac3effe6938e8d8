"""What the person prefers, as the pages see it: read at any time, changed at once, the same at every computer.

The settings in force are those of this computer. Some of them a person has everywhere alike (PREF-1, PREF-2): these are
also kept with the insurer, and followed when they were changed at another computer.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cofanet_desktop.domain.errors import CofanetError

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.domain import preferences as domain
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.system.settings import UserSettings

log = logging.getLogger(__name__)


class Preferences(QObject):
    """The settings in force; their owner is the application, which applies and keeps what `change` asks for."""

    changed = Signal()
    """Emitted after new values were applied and kept."""
    chosen = Signal(frozenset)
    """Emitted with the names of the settings a person changes here, before they are applied."""
    not_shared = Signal(Exception)
    """Emitted with the CofanetError that keeps a choice from the person's other computers."""

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
        self._shared: tuple[Session, Tasks] | None = None
        self._unsaved = 0
        """Choices on their way into the store: until they are there, its record is older than what is shown."""

    @property
    def current(self) -> UserSettings:
        """Return the settings in force."""
        return self._read()

    def change(self, **values: object) -> None:
        """Replace the named fields of UserSettings; raises SettingsNotSaved when they cannot be kept."""
        current = self._read()
        wanted: UserSettings = replace(current, **values)  # type: ignore[arg-type] # replace checks the names
        if wanted != current:
            changed = {name: value for name, value in values.items() if getattr(current, name) != value}
            self.chosen.emit(frozenset(changed))
            self._apply(wanted)
            self._share(changed)
            self.changed.emit()

    def share(self, session: Session, tasks: Tasks, preferred: domain.Preferences) -> None:
        """Follow what is `preferred` now, and from now on keep with the insurer what is chosen here."""
        self._shared = session, tasks
        self._follow(preferred)

    def heard(self, _changes: object = None) -> None:
        """Follow what the person chose elsewhere: the data changed; nothing is issued by that."""
        if self._shared is None or self._unsaved:
            return
        from cofanet_desktop.services import preferences  # imported with the profile by now

        session, tasks = self._shared
        tasks.read(self, lambda: preferences.mine(session), latest="preferred").then(self._follow).run()

    def _share(self, changed: dict[str, object]) -> None:
        if self._shared is None:
            return
        from cofanet_desktop.services import preferences  # imported with the profile by now

        session, tasks = self._shared
        shared = {name: value for name, value in changed.items() if name in preferences.SHARED}
        if shared:
            self._unsaved += 1
            write = tasks.write(self, lambda: preferences.change(session, **shared))
            write.then(self._is_saved).failed(self._is_not_saved).run()

    def _is_saved(self, _issued: object) -> None:
        self._unsaved -= 1
        self.heard()

    def _is_not_saved(self, error: BaseException) -> None:
        self._unsaved -= 1
        if not isinstance(error, CofanetError):
            raise error
        self.not_shared.emit(error)

    def _follow(self, preferred: domain.Preferences) -> None:
        from cofanet_desktop.services import preferences  # imported with the profile by now

        current = self._read()
        wanted = preferences.followed(current, preferred)
        if self._unsaved or wanted == current:
            return
        try:
            self._apply(wanted)
        except CofanetError as error:  # the next change of the data brings it again
            log.warning("what was chosen elsewhere is not followed: %s", error)
        else:
            self.changed.emit()

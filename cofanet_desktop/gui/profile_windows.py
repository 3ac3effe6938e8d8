"""The profiles of this computer in the menu File: another one opens in a window of its own process.

Imported after the first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.profiles_menu import ProfilesMenu
from cofanet_desktop.gui.single_instance import SingleInstance
from cofanet_desktop.system import launch, paths, profiles

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.main_window import MainWindow
    from cofanet_desktop.gui.tasks import Tasks


class ProfileWindows(QObject):
    """Offers the other profiles in a window, names its own, and opens and makes others."""

    def __init__(
        self,
        window: MainWindow,
        tasks: Tasks,
        profile: str,
        start_program: Callable[[list[str]], bool],
        parent: QObject,
    ) -> None:
        """Offer the profiles in `window`, which shows `profile`; `start_program` starts another process."""
        super().__init__(parent)
        self._window, self._tasks = window, tasks
        self._profile = profile
        self._start_program = start_program
        menu = ProfilesMenu(profiles.profile_names, profile, window)
        menu.chosen.connect(self._open)
        menu.new_asked.connect(self._ask_new)
        window.set_profiles(menu)
        self._show_name()

    def _show_name(self) -> None:
        """Show which profile this is as soon as there are several."""
        work = self._tasks.read(self, profiles.profile_names, latest="profiles")
        own = self._profile
        work.then(lambda names: self._window.set_profile(own if {*names, own} != {own} else "")).run()

    @Slot(str)
    def _open(self, name: str) -> None:
        """Bring the window of another profile to the front, or open one in a process of its own."""
        if SingleInstance(name, paths.named_profile(name), self).send([""]):
            return
        if not self._start_program(launch.window_command(name)):
            sentence = translate("Application", "The profile {name} could not be opened.")
            self._window.toaster.show(sentence.format(name=name))

    @Slot()
    def _ask_new(self) -> None:
        from cofanet_desktop.gui.dialogs.new_profile import NewProfileDialog  # not before it is asked for

        dialog = NewProfileDialog(self._tasks, launch.make_demonstration, self._window)
        dialog.made.connect(self._made)
        dialog.open()

    @Slot(str)
    def _made(self, name: str) -> None:
        self._show_name()
        self._open(name)

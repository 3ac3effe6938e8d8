"""The window from start to end: painted first, filled once the profile is open, closed without losing anything.

Whatever deals with profiles is imported where it is used, after the first paint.
"""

from __future__ import annotations

import gc
import sys
from dataclasses import fields, replace
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QProcess, QSettings, QTimer, Slot
from PySide6.QtWidgets import QApplication

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui.announce import tell_places
from cofanet_desktop.gui.desk import Choice
from cofanet_desktop.gui.garbage import GarbageCollector
from cofanet_desktop.gui.i18n import install_language, system_language
from cofanet_desktop.gui.late_desk import LateDesk
from cofanet_desktop.gui.main_window import MainWindow
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.page_specs import KEYS, standard_pages
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import Route, pick_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.system import paths
from cofanet_desktop.system.settings import UserSettings, load_user_settings, save_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from cofanet_desktop.gui.opened import Opened
    from cofanet_desktop.gui.palette_entries import PaletteEntry
    from cofanet_desktop.gui.tray import Tray
    from cofanet_desktop.system.window_request import WindowRequest

_PAINTED_MS = 200
"""After so many milliseconds the profile is opened even when the window was never painted (hidden, minimised)."""
_SETTLE_MS = 250
"""After so many milliseconds the first page is usually shown, and what can wait for it begins."""


def run(request: WindowRequest) -> int:
    """Show the window as asked until it is closed; return the exit code."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("CofaNet")
    app.setApplicationDisplayName("CofaNet")
    app.setDesktopFileName("cofanet-desktop")  # the badge of unread notifications is shown on its icon
    tell_places(app)
    app.setQuitOnLastWindowClosed(False)  # the window may be hidden while another closes: MainWindow.closed
    application = Application(app, request)
    application.start()
    return app.exec()


class Application(QObject):
    """One window on one profile."""

    def __init__(self, app: QApplication, request: WindowRequest) -> None:
        """Prepare the window; `start` shows it and opens the profile."""
        super().__init__(app)
        self._app = app
        self._request = request
        self.settings, self._damaged = load_user_settings(paths.settings_file())
        self._show_language()
        self.theme = Theme(app, paths.log_folder().parent / "images")
        self._show_theme()
        self.tasks = Tasks(self)
        self.preferences = Preferences(lambda: self.settings, self.apply, self)
        self.preferences.chosen.connect(self._choose)
        window_file = paths.settings_file().with_name("window.ini")
        self._layout = QSettings(str(window_file), QSettings.Format.IniFormat, self)
        self._desk = LateDesk()
        self._opened: Opened | None = None
        self._passphrase = ""
        self.start_program: Callable[[list[str]], bool] = start_detached
        """Starts another process with a command; tells whether it began."""
        self.tray: Tray | None = None
        self.window = MainWindow(
            self._desk, self.tasks, self.theme, standard_pages({key: self._builder(key) for key in KEYS})
        )
        self.tasks.on_error(self.window.show_failure)
        self.window.closed.connect(app.quit)
        self.window.look_changed.connect(self._keep_look)
        self.window.new_action_requested.connect(self._begin_action)
        self.window.about_requested.connect(lambda: self.window.go(Route("settings")))
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.timeout.connect(self._open)
        app.aboutToQuit.connect(self.stop)

    def start(self) -> None:
        """Show the frame, then open the profile in the background."""
        if self._request.screenshot is None:
            self.window.arrangement.restore(self._layout)
        self.window.installEventFilter(self)
        self.window.show()
        self._opening.start(_PAINTED_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the profile as soon as the window is painted: done at the same time, both would take longer."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._opening.start(0)
        return False

    def stop(self) -> None:
        """Stop what goes on in the background; what was entered is already in the store."""
        if self._request.screenshot is None:
            self.window.arrangement.save(self._layout)
        if self.tray is not None:
            self.tray.hide()
        self.tasks.shutdown()
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    # Opening ---------------------------------------------------------------------------------------------------

    @Slot()
    def _open(self) -> None:
        request, passphrase, route = self._request, self._passphrase, self._first_route()

        def work() -> Opened:
            # Imported here, off the GUI thread: the database library takes longer than painting the frame.
            from cofanet_desktop.gui.opened import open_all

            return open_all(request, passphrase, route.page)

        self.tasks.write(self, work).then(self._arrived).failed(self._not_opened).run()

    def _arrived(self, opened: Opened) -> None:
        self._opened = opened
        opened.serve(self._desk)
        self.preferences.share(opened.session, self.tasks, opened.preferred)
        opened.follow(self.tasks.gui_call(self.preferences, self.preferences.heard))
        self.window.set_default_country(self.settings.default_country)
        self.window.start(self._first_route())
        QTimer.singleShot(_SETTLE_MS, self, lambda: self._settle(opened))
        if self._damaged is not None:
            self._say_damaged(self._damaged)
        if self._request.screenshot is not None:
            from cofanet_desktop.gui.picture import Picture  # not for a window that stays

            Picture(self.window, self.tasks, self._request.screenshot)

    def _first_route(self) -> Route:
        return _route(self._request.page or self.settings.start_page)

    def _settle(self, opened: Opened) -> None:
        """Begin what would only have kept the first page waiting; its modules are read off the GUI thread first."""
        if self._opened is opened:  # else it was closed again meanwhile
            gc.freeze()
            GarbageCollector(self)
            self.tasks.read(self, _import_rest).then(lambda _done: self._settled(opened)).run()

    def _settled(self, opened: Opened) -> None:
        if self._opened is not opened:
            return
        from cofanet_desktop.gui.digest import serve_digest
        from cofanet_desktop.gui.due_imports import serve_imports
        from cofanet_desktop.gui.exports_due import serve_exports
        from cofanet_desktop.gui.pages.catalogue import import_pages
        from cofanet_desktop.gui.profile_windows import ProfileWindows

        self._listen(opened)
        name = opened.profile.name
        ProfileWindows(self.window, self.tasks, name, lambda command: self.start_program(command), self)
        self.window.finder.settings = self._settings_in_palette
        if self._request.screenshot is None:
            self._begin_notices(opened)
            serve_digest(self.window, self.tasks, opened, self)
            serve_exports(self.window, self.tasks, opened, self)
            serve_imports(self.window, self.tasks, opened, self)
            self.tasks.read(self, opened.exchange).run()
        self.tasks.read(self, import_pages).run()

    # Palette ---------------------------------------------------------------------------------------------------

    def _settings_in_palette(self) -> Iterable[PaletteEntry]:
        from cofanet_desktop.gui.palette_settings import PaletteSettings  # not before it is asked for

        combo = self.window.top_bar.country
        countries = [Choice(combo.itemData(at), combo.itemText(at)) for at in range(1, combo.count())]
        settings = PaletteSettings(self.preferences, self.window.toaster, self.window.go)
        return [*settings.sections(), *settings.entries(countries)]

    # Notices ---------------------------------------------------------------------------------------------------

    def _begin_notices(self, opened: Opened) -> None:
        """Tell what arrives on the desktop, where the system has a tray."""
        from cofanet_desktop.gui import tray  # not before the first paint

        if tray.is_available():
            actions = [self.window.frame_actions.new, self.window.frame_actions.exchange]
            self.serve_tray(opened, tray.Tray(actions, self.window.frame_actions.quit, self))

    def serve_tray(self, opened: Opened, tray: Tray) -> None:
        """Show `tray`, with what arrives while nobody looks at the window."""
        from cofanet_desktop.gui.desktop_notices import DesktopNotices  # not before the first paint

        self.tray = tray
        self.window.closing.hides = lambda: self.settings.close_to_tray and tray.is_reachable()
        DesktopNotices(self.window, self.tasks, opened, tray, self)

    # Other starts ----------------------------------------------------------------------------------------------

    def _listen(self, opened: Opened) -> None:
        """Let a second start of the same profile come here instead of failing."""
        from cofanet_desktop.gui.single_instance import SingleInstance

        self._single = SingleInstance(opened.profile.name, opened.profile.folder, self)
        if self._single.acquire():
            self._single.arguments.connect(self._called_again)

    @Slot(list)
    def _called_again(self, arguments: list[str]) -> None:
        if arguments and arguments[0]:
            self.window.go(_route(arguments[0]))
        self.window.come_forward()

    def _is_open_elsewhere(self) -> bool:
        """Tell whether another window has the profile and took over what was asked."""
        from cofanet_desktop.gui.single_instance import SingleInstance
        from cofanet_desktop.system import launch

        folder = launch.folder_of(self._request.profile)
        other = SingleInstance(folder.name, folder, self)
        return self._request.screenshot is None and other.send([self._request.page or ""])

    def _begin_action(self) -> None:
        page = self.window.pages.page
        if page is not None and not page.begin_action():
            from cofanet_desktop.domain.products import Family  # imported by now; not before the first paint

            self.window.go(pick_route(Family.INSURANCE))

    def _not_opened(self, error: BaseException) -> None:
        from cofanet_desktop.gui.unopened import ask_passphrase  # not where all goes well
        from cofanet_desktop.system.credentials import PassphraseNeeded, WrongPassphrase
        from cofanet_desktop.system.profiles import ProfileInUse

        if isinstance(error, ProfileInUse) and self._is_open_elsewhere():
            self._app.exit(0)
            return
        is_wrong = isinstance(error, WrongPassphrase)
        wants_passphrase = is_wrong or isinstance(error, PassphraseNeeded)
        if wants_passphrase and self._request.screenshot is None:
            self._passphrase = ask_passphrase(self.window, is_wrong=is_wrong)
            if self._passphrase:
                self._open()
                return
        self._fail(error)

    def _fail(self, error: BaseException) -> None:
        from cofanet_desktop.gui.unopened import show_unopened  # imported by now

        if self._request.screenshot is None and isinstance(error, CofanetError):
            show_unopened(self.window, error)
            return
        print(f"{error}", file=sys.stderr)  # noqa: T201 - the one channel left
        self._app.exit(1)

    def _say_damaged(self, aside: Path) -> None:
        self.window.toaster.show(
            self.tr("The settings were damaged and set aside as {file}; defaults are used.").format(
                file=aside.name
            )
        )

    # Pages -----------------------------------------------------------------------------------------------------

    def _builder(self, key: str) -> Callable[[], Page]:
        def build() -> Page:
            assert self._opened is not None  # noqa: S101 - pages are entered once the profile is open
            return self._opened.page(key, self.tasks, self.preferences, self._layout)

        return build

    # Settings --------------------------------------------------------------------------------------------------

    def apply(self, settings: UserSettings) -> None:
        """Take new settings into use and keep them; raises SettingsNotSaved."""
        before = self.settings
        self._keep(settings)
        if (before.theme, before.text_size) != (settings.theme, settings.text_size):
            self._show_theme()
        if (before.language, before.regional_format) != (settings.language, settings.regional_format):
            self._show_language()
        if before.default_country != settings.default_country:
            self.window.set_default_country(settings.default_country)

    @Slot(frozenset)
    def _choose(self, names: frozenset[str]) -> None:
        """Let what a person chooses now win over what the window was asked to open with."""
        if "language" in names:
            self._request = replace(self._request, language=None)
        if "theme" in names:
            self._request = replace(self._request, theme=None)

    @Slot(str, int)
    def _keep_look(self, scheme: str, text_size: int) -> None:
        self._request = replace(self._request, theme=None)
        self._keep(replace(self.settings, theme=scheme, text_size=text_size))
        self.preferences.changed.emit()

    def _keep(self, settings: UserSettings) -> None:
        """Save what is other in `settings` than in those in force; what other windows changed meanwhile stays."""
        file, names = paths.settings_file(), (one.name for one in fields(UserSettings))
        is_there = file.exists()
        kept, damaged = load_user_settings(file)
        changed = {name: getattr(settings, name) for name in names}
        if is_there and damaged is None:
            changed = {name: one for name, one in changed.items() if one != getattr(self.settings, name)}
        save_settings(file, replace(kept, **{**changed, "last_profile": kept.last_profile}))
        self.settings = replace(settings, last_profile=kept.last_profile)

    def _show_language(self) -> None:
        chosen = self._request.language or self.settings.language or system_language()
        install_language(self._app, chosen, self.settings.regional_format)

    def _show_theme(self) -> None:
        self.theme.apply(Scheme(self._request.theme or self.settings.theme), self.settings.text_size)


def start_detached(command: list[str]) -> bool:
    """Start a process that outlives this one; tell whether it began."""
    process = QProcess()
    process.setProgram(command[0])
    process.setArguments(command[1:])
    began, _pid = process.startDetached()
    return began


def _route(page: str) -> Route:
    """Return the route written `page` or `page:argument`."""
    key, _, argument = page.partition(":")
    return Route(key, argument)


def _import_rest() -> None:
    """Import what the window needs besides its pages once the first of them is shown."""
    for name in ("single_instance", "profile_windows", "tray", "desktop_notices", "digest", "exports_due"):
        import_module(f"cofanet_desktop.gui.{name}")

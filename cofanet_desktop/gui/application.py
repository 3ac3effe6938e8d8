"""The window from start to end: painted first, filled once the profile is open, closed without losing anything.

Whatever deals with profiles is imported where it is used, after the first paint.
"""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QProcess, QSettings, QTimer, Slot
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui.announce import tell_places
from cofanet_desktop.gui.desk import Choice
from cofanet_desktop.gui.i18n import install_language, system_language, translate, translate_message
from cofanet_desktop.gui.late_desk import LateDesk
from cofanet_desktop.gui.main_window import MainWindow
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.page_specs import KEYS, standard_pages
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import Route, pick_route
from cofanet_desktop.gui.tasks import Tasks, after
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.system import paths
from cofanet_desktop.system.settings import UserSettings, load_user_settings, save_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from cofanet_desktop.domain.notifications import Notification
    from cofanet_desktop.gui.desk import DeskState
    from cofanet_desktop.gui.notices import Notice
    from cofanet_desktop.gui.opened import Opened
    from cofanet_desktop.gui.palette_entries import PaletteEntry
    from cofanet_desktop.gui.tray import Tray
    from cofanet_desktop.system.window_request import WindowRequest

_PAINTED_MS = 200
"""After so many milliseconds the profile is opened even when the window was never painted (hidden, minimised)."""
_SETTLE_MS = 250
"""After so many milliseconds the first page is usually shown, and what can wait for it begins."""
_PICTURE_POLL_MS = 50
_STILL_ENOUGH = 3
"""How often in a row nothing must be going on before a picture is taken."""
_LONGEST_PICTURE_MS = 60_000
"""How long a page may take to come to rest; then its picture is given up."""


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
        self._said_hidden = False
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
            after(_LONGEST_PICTURE_MS, self, self._give_up_picture)
            self._picture_when_still(self._request.screenshot, 0)

    def _first_route(self) -> Route:
        return _route(self._request.page or self.settings.start_page)

    def _settle(self, opened: Opened) -> None:
        """Begin what would only have kept the first page waiting; its modules are read off the GUI thread first."""
        if self._opened is opened:  # else it was closed again meanwhile
            gc.freeze()
            gc.enable()
            self.tasks.read(self, _import_rest).then(lambda _done: self._settled(opened)).run()

    def _settled(self, opened: Opened) -> None:
        if self._opened is not opened:
            return
        from cofanet_desktop.gui.pages.catalogue import import_pages

        self._listen(opened)
        self._offer_profiles(opened)
        self.window.finder.settings = self._settings_in_palette
        if self._request.screenshot is None:
            self._begin_notices(opened)
            self._begin_digest(opened)
            self.tasks.read(self, opened.exchange).run()
        self.tasks.read(self, import_pages).run()

    # Daily e-mail ----------------------------------------------------------------------------------------------

    def _begin_digest(self, opened: Opened) -> None:
        """Send the daily e-mail from now on, where the person asked for it."""
        from cofanet_desktop.gui.digest import DigestSender  # not before the first paint

        self.digest = DigestSender(opened.session, self.tasks, opened.profile.folder, self)
        self.digest.changed.connect(lambda _state: self.window.pages.refresh(None))
        self.digest.failed.connect(self._say_not_sent)
        self.digest.start()

    @Slot(str)
    def _say_not_sent(self, reason: str) -> None:
        self.window.toaster.show(
            self.tr("The daily e-mail was not sent. {reason}").format(reason=reason),
            self.tr("Open settings"),
            lambda: self.window.go(Route("settings", "mail")),
        )

    def _settings_in_palette(self) -> Iterable[PaletteEntry]:
        from cofanet_desktop.gui.palette_settings import PaletteSettings  # not before it is asked for

        combo = self.window.top_bar.country
        countries = [Choice(combo.itemData(at), combo.itemText(at)) for at in range(1, combo.count())]
        settings = PaletteSettings(self.preferences, self.window.toaster, self.window.go)
        return [*settings.sections(), *settings.entries(countries)]

    # Profiles --------------------------------------------------------------------------------------------------

    def _offer_profiles(self, opened: Opened) -> None:
        from cofanet_desktop.gui.profiles_menu import ProfilesMenu  # not before the first paint
        from cofanet_desktop.system import profiles

        menu = ProfilesMenu(profiles.profile_names, opened.profile.name, self.window)
        menu.chosen.connect(self._open_profile)
        menu.new_asked.connect(self._ask_new_profile)
        self.window.set_profiles(menu)
        self._name_profile(opened)

    def _name_profile(self, opened: Opened) -> None:
        """Show which profile this is as soon as there are several."""
        from cofanet_desktop.system import profiles  # imported by now

        work = self.tasks.read(self, profiles.profile_names, latest="profiles")
        name = opened.profile.name
        work.then(lambda names: self.window.set_profile(name if {*names, name} != {name} else "")).run()

    @Slot(str)
    def _open_profile(self, name: str) -> None:
        """Bring the window of another profile to the front, or open one in a process of its own."""
        from cofanet_desktop.gui.single_instance import SingleInstance
        from cofanet_desktop.system import launch

        if SingleInstance(name, paths.named_profile(name), self).send([""]):
            return
        if not self.start_program(launch.window_command(name)):
            self.window.toaster.show(self.tr("The profile {name} could not be opened.").format(name=name))

    @Slot()
    def _ask_new_profile(self) -> None:
        from cofanet_desktop.gui.dialogs.new_profile import NewProfileDialog
        from cofanet_desktop.system import launch

        dialog = NewProfileDialog(self.tasks, launch.make_demonstration, self.window)
        dialog.made.connect(self._new_profile_made)
        dialog.open()

    @Slot(str)
    def _new_profile_made(self, name: str) -> None:
        if self._opened is not None:
            self._name_profile(self._opened)
        self._open_profile(name)

    # Notices ---------------------------------------------------------------------------------------------------

    def _begin_notices(self, opened: Opened) -> None:
        """Tell what arrives on the desktop, where the system has a tray."""
        from cofanet_desktop.gui import tray  # not before the first paint

        if tray.is_available():
            actions = [self.window.frame_actions.new, self.window.frame_actions.exchange]
            self.serve_tray(opened, tray.Tray(actions, self.window.frame_actions.quit, self))

    def serve_tray(self, opened: Opened, tray: Tray) -> None:
        """Show `tray`, with what arrives while nobody looks at the window."""
        from cofanet_desktop.gui.notices import Notices  # not before the first paint

        self.tray = tray
        notices = Notices(tray, self._is_attended)
        opened.tell_arrivals(self.tasks.gui_call(self, notices.arrived))
        tray.opened.connect(self.window.come_forward)
        tray.notice_clicked.connect(self._open_notice)
        self.window.state_shown.connect(self._show_in_tray)
        self.window.hidden.connect(self._say_hidden)
        self.window.closing.hides = lambda: self.settings.close_to_tray and tray.is_reachable()
        self._show_in_tray(self.window.state)
        tray.show()

    def _is_attended(self) -> bool:
        is_seen = self.window.isVisible() and not self.window.isMinimized()
        return is_seen and self._app.activeWindow() is not None

    @Slot(object)
    def _show_in_tray(self, state: DeskState) -> None:
        if self.tray is not None:
            self.tray.show_unread(state.unread, self.window.profile)

    @Slot()
    def _say_hidden(self) -> None:
        """Say once where the window went: it looks closed."""
        from cofanet_desktop.gui.notices import Notice  # imported by now

        if self.tray is not None and not self._said_hidden:
            self._said_hidden = True
            self.tray.show_notice(
                Notice(
                    self.tr("CofaNet goes on in the background"),
                    self.tr(
                        "Requests are sent and answers fetched. To end it, choose Quit in the menu of its icon."
                    ),
                )
            )

    @Slot(object)
    def _open_notice(self, notice: Notice) -> None:
        """Bring the window to the front at what a notice told of: its subject, or the inbox for several."""
        self.window.come_forward()
        if len(notice.subjects) != 1 or self._opened is None:
            self.window.go(Route("notifications"))
            return
        [subject], opened = notice.subjects, self._opened
        self.tasks.write(self, lambda: opened.attend(subject)).then(
            lambda _done: self._open_subject(opened, subject)
        ).run()

    def _open_subject(self, opened: Opened, subject: Notification) -> None:
        from cofanet_desktop.gui.pages.subjects import open_subject  # imported by now

        page = self.window.pages.page
        if page is not None:
            open_subject(page, opened.session, self.tasks, subject)

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
        from cofanet_desktop.system.credentials import PassphraseNeeded, WrongPassphrase
        from cofanet_desktop.system.profiles import ProfileInUse

        if isinstance(error, ProfileInUse) and self._is_open_elsewhere():
            self._app.exit(0)
            return
        is_wrong = isinstance(error, WrongPassphrase)
        wants_passphrase = is_wrong or isinstance(error, PassphraseNeeded)
        if wants_passphrase and self._request.screenshot is None and self._ask_passphrase(is_wrong=is_wrong):
            self._open()
            return
        self._fail(error)

    def _ask_passphrase(self, *, is_wrong: bool) -> bool:
        self._passphrase, given = QInputDialog.getText(
            self.window,
            self.tr("Open the profile"),
            self.tr("That passphrase does not fit. Passphrase:") if is_wrong else self.tr("Passphrase:"),
            QLineEdit.EchoMode.Password,
        )
        return given and bool(self._passphrase)

    def _fail(self, error: BaseException) -> None:
        if self._request.screenshot is not None or not isinstance(error, CofanetError):
            print(f"{error}", file=sys.stderr)  # noqa: T201 - the one channel left
            self._app.exit(1)
            return
        box = QMessageBox(
            QMessageBox.Icon.Critical, self.tr("The profile cannot be opened"), "", parent=self.window
        )
        box.setText(translate_message(error.message))
        box.setInformativeText(translate_message(error.hint) if error.hint else "")
        box.finished.connect(lambda: self._app.exit(1))
        box.open()

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
        """Save `settings`, but for the profile used last: other windows open theirs meanwhile."""
        kept, _ = load_user_settings(paths.settings_file())
        wanted = replace(settings, last_profile=kept.last_profile)
        save_settings(paths.settings_file(), wanted)
        self.settings = wanted

    def _show_language(self) -> None:
        chosen = self._request.language or self.settings.language or system_language()
        install_language(self._app, chosen, self.settings.regional_format)

    def _show_theme(self) -> None:
        self.theme.apply(Scheme(self._request.theme or self.settings.theme), self.settings.text_size)

    # Picture ---------------------------------------------------------------------------------------------------

    def _picture_when_still(self, file: Path, still: int) -> None:
        page = self.window.pages.page
        is_still = page is not None and page.state != "busy" and self.tasks.running == 0
        if is_still and still >= _STILL_ENOUGH:
            self._take_picture(file)
            return
        QTimer.singleShot(
            _PICTURE_POLL_MS, self, lambda: self._picture_when_still(file, still + 1 if is_still else 0)
        )

    def _give_up_picture(self) -> None:
        sentence = translate("Application", "The page did not come to rest: there is no picture.")
        print(sentence, file=sys.stderr)  # noqa: T201
        self._app.exit(1)

    def _take_picture(self, file: Path) -> None:
        saved = self.window.grab().save(str(file))
        if not saved:
            print(translate("Application", "The picture could not be saved."), file=sys.stderr)  # noqa: T201
        self._app.exit(0 if saved else 1)


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
    for name in ("single_instance", "profiles_menu", "tray", "notices", "digest"):
        import_module(f"cofanet_desktop.gui.{name}")

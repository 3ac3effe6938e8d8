"""What arrives is told on the desktop while nobody looks, several as one; the tray leads back to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui.application import Application
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.notices import Notice, Notices
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.tray import Tray, is_available
from cofanet_desktop.services import notifications
from cofanet_desktop.system.window_request import WindowRequest
from tests.support.desks import advance


class Recorder:
    """A place for notices that only notes them."""

    def __init__(self) -> None:
        self.shown: list[Notice] = []

    def show_notice(self, notice: Notice) -> None:
        self.shown.append(notice)


def notification(name: str, kind: NotificationKind = NotificationKind.REFUSAL) -> Notification:
    return Notification(
        id=name,
        contract_id="4711",
        category=Category.INSURANCE,
        kind=kind,
        at=datetime(2026, 11, 23, tzinfo=UTC),
        company_name=name,
        easy_number="00000012354897",
        product=ProductCode.CRL,
    )


class TestDecision:
    def test_one_is_told_with_its_sentence(self, app: QApplication) -> None:
        place = Recorder()
        one = notification("HOTEL LITTRE")
        Notices(place, lambda: False).arrived([one])
        [notice] = place.shown
        assert notice.text == "Credit limit refused, HOTEL LITTRE"
        assert notice.subjects == (one,)

    def test_several_are_one_notice(self, app: QApplication) -> None:
        place = Recorder()
        Notices(place, lambda: False).arrived([notification(name) for name in ("A", "B", "C", "D")])
        [notice] = place.shown
        assert notice.title == "4 new notifications"
        assert len(notice.subjects) == 4
        assert notice.text.splitlines()[2:] == ["Credit limit refused, C", "…"]

    def test_nothing_is_told_to_somebody_who_looks(self, app: QApplication) -> None:
        place = Recorder()
        Notices(place, lambda: True).arrived([notification("A")])
        Notices(place, lambda: False).arrived([])
        assert place.shown == []


class TestTray:
    @pytest.fixture
    def tray(self, app: QApplication) -> Iterator[Tray]:
        action, leave = QAction("&Exchange now", app), QAction("&Quit", app)
        made = Tray([action], leave, app)
        yield made
        made.hide()
        made.deleteLater()

    def test_its_menu_leads_back_and_out(self, tray: Tray, qtbot: QtBot) -> None:
        texts = [action.text() for action in tray.menu.actions() if not action.isSeparator()]
        assert texts == ["&Open CofaNet", "&Exchange now", "&Quit"]
        with qtbot.waitSignal(tray.opened):
            tray.open_action.trigger()
        with qtbot.waitSignal(tray.opened):
            tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)

    def test_the_unread_count_stands_in_tooltip_and_icon(self, tray: Tray) -> None:
        plain = tray.icon.icon().pixmap(32, 32).toImage()
        tray.show_unread(3, "second")
        assert tray.icon.toolTip() == "CofaNet · second\n3 unread notifications"
        assert tray.icon.icon().pixmap(32, 32).toImage() != plain
        tray.show_unread(0)
        assert tray.icon.toolTip() == "CofaNet"
        assert tray.icon.icon().pixmap(32, 32).toImage() == plain

    def test_a_notice_that_is_clicked_is_given_back(self, tray: Tray, qtbot: QtBot) -> None:
        notice = Notice("3 new notifications", "…", ())
        tray.show_notice(notice)
        with qtbot.waitSignal(tray.notice_clicked) as clicked:
            tray.icon.messageClicked.emit()
        assert clicked.args == [notice]

    def test_it_follows_the_language(self, tray: Tray, app: QApplication, qtbot: QtBot) -> None:
        tray.open_action.setText("")
        install_language(app, "fr", "fr_FR")
        qtbot.waitUntil(lambda: tray.open_action.text() != "")

    def test_it_appears_where_there_is_a_tray(self, tray: Tray) -> None:
        if not is_available():
            pytest.skip("this system has no tray")
        tray.show()
        assert tray.icon.isVisible()


class FakeTray(Tray):
    """A tray on a system without one; it notes what it is to show."""

    def __init__(self, program: Application) -> None:
        window = program.window
        super().__init__(
            [window.frame_actions.new, window.frame_actions.exchange], window.frame_actions.quit, program
        )
        self.shown: list[Notice] = []
        self.is_there = True

    def is_reachable(self) -> bool:
        return self.is_there

    def show(self) -> None:
        """Qt complains where there is no tray to show the icon in."""

    def show_notice(self, notice: Notice) -> None:
        super().show_notice(notice)
        self.shown.append(notice)


class TestProgram:
    """The real program on a fresh demonstration profile, with a tray."""

    @pytest.fixture
    def program(
        self, app: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> Iterator[Application]:
        monkeypatch.setenv("COFANET_HOME", str(tmp_path / "cofanet"))
        made = Application(app, WindowRequest(language="en", theme="light"))
        qtbot.addWidget(made.window)
        made.start()
        qtbot.waitUntil(lambda: made.window.state.last_exchange is not None)
        qtbot.waitUntil(lambda: self.is_ready(made))
        assert made._opened is not None
        made.serve_tray(made._opened, FakeTray(made))
        yield made
        made.stop()
        app.processEvents()

    @staticmethod
    def is_ready(program: Application) -> bool:
        page = program.window.pages.page
        return page is not None and page.state == "content" and program.tasks.running == 0

    @staticmethod
    def tray(program: Application) -> FakeTray:
        assert isinstance(program.tray, FakeTray)
        return program.tray

    @staticmethod
    def something_arrives(program: Application, qtbot: QtBot) -> None:
        assert program._opened is not None
        session = program._opened.session
        before = len(notifications.find(session))

        def arrived() -> bool:
            advance(session, timedelta(days=1))
            program.window.frame_actions.exchange.trigger()
            return len(notifications.find(session)) > before

        qtbot.waitUntil(arrived)

    def test_closed_to_the_tray_it_goes_on_and_says_so_once(self, program: Application, qtbot: QtBot) -> None:
        program.preferences.change(close_to_tray=True)
        program.window.close()
        assert not program.window.isVisible()
        tray = self.tray(program)
        assert [notice.title for notice in tray.shown] == ["CofaNet goes on in the background"]
        self.something_arrives(program, qtbot)
        qtbot.waitUntil(lambda: len(tray.shown) > 1)
        assert tray.shown[-1].subjects
        tray.open_action.trigger()
        assert program.window.isVisible()
        program.window.close()
        assert not program.window.isVisible()
        assert sum(not notice.subjects for notice in tray.shown) == 1

    def test_a_notice_opens_the_window_at_its_subject(self, program: Application, qtbot: QtBot) -> None:
        program.window.hide()
        assert program._opened is not None
        session = program._opened.session
        subject = next(
            one
            for one in notifications.find(session, is_read=False)
            if one.kind is NotificationKind.DECISION and one.easy_number
        )
        tray = self.tray(program)
        tray.show_notice(Notice("1 new notification", "", (subject,)))
        tray.icon.messageClicked.emit()
        qtbot.waitUntil(lambda: isinstance(program.window.pages.page, CompanyPage))
        assert program.window.isVisible()
        unread = {one.id for one in notifications.find(session, is_read=False)}
        assert subject.id not in unread

    def test_a_notice_of_several_opens_the_inbox(self, program: Application, qtbot: QtBot) -> None:
        tray = self.tray(program)
        tray.show_notice(Notice("2 new notifications", "", (notification("A"), notification("B"))))
        tray.icon.messageClicked.emit()
        qtbot.waitUntil(lambda: isinstance(program.window.pages.page, NotificationsPage))

    def test_without_the_preference_closing_closes(self, program: Application, qtbot: QtBot) -> None:
        with qtbot.waitSignal(program.window.closed):
            program.window.close()
        assert self.tray(program).shown == []

    def test_a_tray_that_is_gone_hides_nothing(self, program: Application, qtbot: QtBot) -> None:
        program.preferences.change(close_to_tray=True)
        self.tray(program).is_there = False
        with qtbot.waitSignal(program.window.closed):
            program.window.close()

    def test_quit_ends_it_even_where_closing_hides_it(self, program: Application, qtbot: QtBot) -> None:
        program.preferences.change(close_to_tray=True)
        program.window.close()
        with qtbot.waitSignal(program.window.closed):
            self.tray(program).menu.actions()[-1].trigger()

    def test_control_q_quits(self, program: Application, qtbot: QtBot) -> None:
        program.preferences.change(close_to_tray=True)
        with qtbot.waitSignal(program.window.closed):
            qtbot.keyClick(program.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

    def test_the_tooltip_counts_what_is_unread(self, program: Application, qtbot: QtBot) -> None:
        tray = self.tray(program)
        assert str(program.window.state.unread) in tray.icon.toolTip()

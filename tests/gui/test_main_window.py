"""The frame shows what the desk says, leads to every page by mouse and keyboard, and asks before losing sight of money."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui.command_palette import CommandPalette
from cofanet_desktop.gui.desk import Choice, CompanySuggestion, DeskState, PendingDecision
from cofanet_desktop.gui.history import History
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.main_window import MainWindow
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.page_specs import standard_pages
from cofanet_desktop.gui.routes import Route, search_terms
from cofanet_desktop.gui.shortcut_sheet import Shortcut, ShortcutSheet
from cofanet_desktop.gui.status_bar import FrameStatusBar
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes, tab_order

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


class FakeDesk:
    """A desk whose state the test sets, and which notes what it is told."""

    def __init__(self) -> None:
        self.now = DeskState(
            contracts=(Choice("4711", "Contract 4711 — ACME Export SA"), Choice("4712", "Contract 4712")),
            contract="4711",
            work_offline=False,
        )
        self.told: list[tuple[str, object]] = []
        self.heard: Callable[[object], None] = lambda changes: None

    def subscribe(self, heard: Callable[[object], None]) -> None:
        self.heard = heard

    def state(self) -> DeskState:
        return self.now

    def choose_contract(self, contract: str) -> None:
        self.told.append(("contract", contract))
        self.now = replace(self.now, contract=contract)

    def set_work_offline(self, offline: bool) -> None:
        self.told.append(("offline", offline))
        self.now = replace(self.now, work_offline=offline)

    def exchange_now(self) -> None:
        self.told.append(("exchange", None))

    def find_companies(self, text: str, country: str) -> Sequence[CompanySuggestion]:
        return [CompanySuggestion("00000012354897", f"HOTEL LITTRE {country}")] if text == "hotel" else []

    def countries(self, language: str) -> Sequence[Choice]:
        return [Choice("DEU", "Allemagne" if language == "fr" else "Germany"), Choice("FRA", "France")]


class NotePage(Page):
    """A page that notes what it is asked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.notes: list[tuple[str, object]] = []
        self.filter = QLineEdit(self.content)
        self.filter.setAccessibleName("Filter")
        layout = QVBoxLayout(self.content)
        layout.addWidget(self.filter)
        layout.addWidget(QLabel(name))

    def title(self) -> str:
        return self.name

    def activate(self, argument: str) -> None:
        self.notes.append(("activate", argument))

    def refresh(self, changes: object) -> None:
        self.notes.append(("refresh", changes))

    def filter_field(self) -> QLineEdit | None:
        return self.filter


KEYS = ("home", "search", "portfolio", "notifications", "bulk", "outbox", "settings", "company")


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def window(desk: FakeDesk, tasks: Tasks, look: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    pages = standard_pages({key: lambda key=key: NotePage(key.title()) for key in KEYS})  # type: ignore[misc]
    made = MainWindow(desk, tasks, look, pages)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.start(Route("home"))
    qtbot.waitUntil(lambda: made.pages.page is not None and made.top_bar.country.count() == 3)
    qtbot.waitUntil(lambda: tasks.running == 0)
    yield made
    qtbot.waitUntil(lambda: tasks.running == 0)


def page(window: MainWindow) -> NotePage:
    shown = window.pages.page
    assert isinstance(shown, NotePage)
    return shown


def set_state(window: MainWindow, desk: FakeDesk, qtbot: QtBot, state: DeskState) -> None:
    desk.now = state
    desk.heard(None)
    qtbot.waitUntil(lambda: window.state == state)


class TestWays:
    def test_it_opens_on_the_page_it_is_told(self, window: MainWindow) -> None:
        assert page(window).notes == [("activate", "")]
        assert window.top_bar.title == "Home"
        assert window.windowTitle() == "Home"
        assert window.sidebar.buttons["home"].isChecked()

    def test_the_sidebar_lists_the_pages_in_the_order_of_the_guide(self, window: MainWindow) -> None:
        assert list(window.sidebar.buttons) == list(KEYS[:-1])

    def test_a_click_in_the_sidebar_opens_the_page(self, window: MainWindow, qtbot: QtBot) -> None:
        qtbot.mouseClick(window.sidebar.buttons["portfolio"], Qt.MouseButton.LeftButton)
        assert page(window).name == "Portfolio"
        assert window.sidebar.buttons["portfolio"].isChecked()
        assert not window.sidebar.buttons["home"].isChecked()

    def test_one_page_is_marked_at_most_the_one_at_the_bottom_included(self, window: MainWindow) -> None:
        for key in ("search", "settings", "portfolio"):
            window.go(Route(key))
            assert [name for name, one in window.sidebar.buttons.items() if one.isChecked()] == [key]

    def test_arrow_keys_move_along_the_sidebar(self, window: MainWindow, qtbot: QtBot) -> None:
        window.activateWindow()
        window.sidebar.buttons["home"].setFocus()
        qtbot.keyClick(window.sidebar.buttons["home"], Qt.Key.Key_Down)
        qtbot.waitUntil(window.sidebar.buttons["search"].hasFocus)

    @pytest.mark.parametrize(
        ("key", "name"), [(Qt.Key.Key_1, "Home"), (Qt.Key.Key_3, "Portfolio"), (Qt.Key.Key_7, "Settings")]
    )
    def test_control_and_a_figure_open_the_pages(
        self, window: MainWindow, qtbot: QtBot, key: Qt.Key, name: str
    ) -> None:
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert page(window).name == name

    def test_control_comma_opens_the_settings(self, window: MainWindow, qtbot: QtBot) -> None:
        qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        assert page(window).name == "Settings"

    def test_a_page_leads_to_a_company_and_the_keys_lead_back(self, window: MainWindow, qtbot: QtBot) -> None:
        page(window).navigate.emit(Route("company", "00000012354897"))
        assert page(window).notes == [("activate", "00000012354897")]
        assert not any(button.isChecked() for button in window.sidebar.buttons.values())
        qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert page(window).name == "Home"
        assert not window.frame_actions.back.isEnabled()
        qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert page(window).name == "Company"

    def test_the_search_of_the_top_bar_leads_to_the_company_search(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.set_default_country("FRA")
        qtbot.keyClicks(window.top_bar.search, " hotel: littre ")
        qtbot.keyClick(window.top_bar.search, Qt.Key.Key_Return)
        assert page(window).name == "Search"
        assert search_terms(str(page(window).notes[-1][1])) == ("hotel: littre", "FRA")

    def test_control_k_opens_the_palette_with_the_chosen_country(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.set_default_country("FRA")
        qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = window.findChild(CommandPalette)
        assert palette is not None
        qtbot.keyClicks(palette.field, "hotel")
        qtbot.waitUntil(lambda: palette.lines()[0].title == "HOTEL LITTRE FRA")
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
        assert page(window).notes == [("activate", "00000012354897")]

    def test_the_palette_offers_pages_the_actions_of_the_page_and_those_of_the_frame(
        self, window: MainWindow
    ) -> None:
        page(window).addAction(QAction("&Mark all as read…", page(window)))
        palette = window.open_palette()
        titles = [entry.title for entry in palette.lines()]
        assert titles.index("Portfolio") < titles.index("Mark all as read") < titles.index("Refresh")
        assert {"Larger text", "User guide"} <= set(titles)
        assert len(titles) == len(set(titles))
        palette.field.setText("zoom")
        assert {"Larger text", "Smaller text"} <= {entry.title for entry in palette.lines()}
        palette.reject()

    def test_the_palette_switches_the_contract(
        self, window: MainWindow, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        palette = window.open_palette()
        qtbot.keyClicks(palette.field, "contract")
        [other] = [entry for entry in palette.lines() if entry.title.startswith("Contract:")]
        assert other.title == "Contract: Contract 4712"
        palette.reject()
        other.run()
        qtbot.waitUntil(lambda: window.state.contract == "4712")

    def test_what_was_used_is_offered_first_the_next_time_and_after_a_restart(
        self, window: MainWindow, desk: FakeDesk, tasks: Tasks, look: Theme, qtbot: QtBot, tmp_path: object
    ) -> None:
        def use(palette: CommandPalette, text: str) -> None:
            qtbot.keyClicks(palette.field, text)
            qtbot.waitUntil(lambda: tasks.running == 0)
            row = next(at for at in range(palette.list.count()) if palette.list.item(at).text() == text)
            palette.list.setCurrentRow(row)
            qtbot.keyClick(palette.field, Qt.Key.Key_Return)

        use(window.open_palette(), "Portfolio")
        use(window.open_palette(), "Refresh")
        palette = window.open_palette()
        assert [entry.title for entry in palette.lines()][:2] == ["Refresh", "Portfolio"]
        palette.reject()
        settings = QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat)
        window.arrangement.save(settings)
        other = MainWindow(desk, tasks, look, standard_pages({"home": lambda: NotePage("Home")}))
        qtbot.addWidget(other)
        other.arrangement.restore(settings)
        assert [entry.title for entry in other.open_palette().lines()][:2] == ["Refresh", "Home"]

    def test_all_shortcuts_are_on_one_sheet_those_of_the_page_first(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        for owner, name, keys in (
            (page(window), "Export", "Ctrl+E"),
            (page(window).filter, "Clear", "Ctrl+L"),
        ):
            action = QAction(f"&{name}…", owner)
            action.setShortcut(keys)
            owner.addAction(action)
        qtbot.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
        sheet = window.findChild(ShortcutSheet)
        assert sheet is not None
        lines = sheet.lines()
        assert lines[:2] == [Shortcut("Export", "Ctrl+E"), Shortcut("Clear", "Ctrl+L")]
        assert {
            Shortcut("Refresh", "F5"),
            Shortcut("Find company, page or action", "Ctrl+K, Ctrl+Shift+K"),
            Shortcut("Undo what the last message tells", "Ctrl+Z"),
            Shortcut("Settings", "Ctrl+7, Ctrl+,"),
        } <= set(lines)
        assert a11y_problems(sheet) == []
        qtbot.keyClicks(sheet.field, "undo MESSAGE")
        assert sheet.lines() == [Shortcut("Undo what the last message tells", "Ctrl+Z")]
        qtbot.keyClick(sheet.field, Qt.Key.Key_Escape)
        assert not sheet.isVisible()

    def test_every_shortcut_of_the_frame_is_on_the_sheet_and_means_one_thing(
        self, window: MainWindow
    ) -> None:
        window.frame_actions.shortcuts.trigger()
        sheet = window.findChild(ShortcutSheet)
        assert sheet is not None
        shown = {keys for line in sheet.lines() for keys in line.keys.split(", ")}
        own = [
            keys.toString() for action in window.actions() for keys in action.shortcuts() if keys.toString()
        ]
        assert set(own) <= shown
        assert len(own) == len(set(own))
        sheet.reject()

    def test_the_extra_buttons_of_the_mouse_lead_back_and_forward(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.go(Route("portfolio"))
        over_a_field = page(window).filter.mapTo(window, page(window).filter.rect().center())
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton, pos=over_a_field)
        assert page(window).name == "Home"
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.ForwardButton, pos=over_a_field)
        assert page(window).name == "Portfolio"

    def test_the_arrows_follow_the_reading_direction(
        self, window: MainWindow, app: QApplication, qtbot: QtBot
    ) -> None:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        window.go(Route("portfolio"))
        qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert page(window).name == "Portfolio"
        qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert page(window).name == "Home"
        qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert page(window).name == "Portfolio"

    def test_control_f_goes_to_the_filter_of_the_page(self, window: MainWindow, qtbot: QtBot) -> None:
        window.activateWindow()
        qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(page(window).filter.hasFocus)

    def test_new_action_is_asked_for_or_opens_its_menu(self, window: MainWindow, qtbot: QtBot) -> None:
        with qtbot.waitSignal(window.new_action_requested):
            qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        window.set_new_actions([QAction("Request cover…", window)])
        qtbot.mouseClick(window.top_bar.new_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(window.top_bar.new_action_menu.isVisible)
        window.top_bar.new_action_menu.close()

    def test_an_unknown_page_is_a_mistake(self, window: MainWindow) -> None:
        with pytest.raises(KeyError, match="no such page: nowhere"):
            window.go(Route("nowhere"))
        with pytest.raises(KeyError, match="nowhere"):
            standard_pages({"nowhere": Page})


class TestRefreshing:
    def test_f5_loads_the_page_and_the_frame_again(
        self, window: MainWindow, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        desk.now = replace(desk.now, unread=7)
        qtbot.keyClick(window, Qt.Key.Key_F5)
        assert page(window).notes[-1] == ("refresh", None)
        qtbot.waitUntil(lambda: window.sidebar.buttons["notifications"].badge.count == 7)

    def test_one_change_reaches_the_page_shown(
        self, window: MainWindow, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        desk.heard({"covers"})
        qtbot.waitUntil(lambda: page(window).notes[-1] == ("refresh", {"covers"}))

    def test_a_burst_of_changes_is_one_refresh(
        self, window: MainWindow, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        for number in range(50):
            desk.heard(number)
        qtbot.waitUntil(lambda: page(window).notes[-1] == ("refresh", None))
        assert page(window).notes.count(("refresh", None)) == 1

    def test_a_page_in_the_background_is_refreshed_when_it_is_entered(
        self, window: MainWindow, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        home = page(window)
        window.go(Route("portfolio"))
        desk.heard("a")
        desk.heard("b")
        qtbot.waitUntil(lambda: page(window).notes[-1] == ("refresh", None))
        assert home.notes == [("activate", "")]
        window.go(Route("home"))
        assert home.notes == [("activate", ""), ("refresh", None), ("activate", "")]


class TestState:
    def test_counts_stand_in_the_sidebar(self, window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
        set_state(window, desk, qtbot, replace(desk.now, unread=120, outbox=2, needs_attention=1))
        buttons = window.sidebar.buttons
        assert buttons["outbox"].badge.count == 3
        assert buttons["notifications"].accessibleName() == "Notifications, 99+ new"
        assert buttons["portfolio"].badge.isHidden()

    def test_the_contract_can_be_switched(self, window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
        combo = window.sidebar.contracts
        combo.setFocus()
        qtbot.keyClick(combo, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: window.state.contract == "4712")
        assert desk.told == [("contract", "4712")]
        assert ("refresh", None) in page(window).notes

    def test_being_offline_is_said_with_what_happens_to_the_work(
        self, window: MainWindow, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        assert window.banner.isHidden()
        set_state(window, desk, qtbot, replace(desk.now, online=False, trouble="No answer from the server."))
        assert window.banner.isVisible()
        assert "kept and sent later" in window.banner.text
        assert window.status.connection.text() == "Offline"
        assert window.status.connection.toolTip() == "No answer from the server."
        set_state(window, desk, qtbot, replace(desk.now, online=True))
        assert window.banner.isHidden()
        assert window.status.connection.text() == "Online"

    def test_working_offline_is_switched_on_and_off(
        self, window: MainWindow, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        qtbot.mouseClick(
            window.status.offline, Qt.MouseButton.LeftButton, pos=window.status.offline.rect().center()
        )
        qtbot.waitUntil(lambda: window.state.work_offline is True)
        assert window.status.connection.text() == "Working offline"
        button = next(b for b in window.banner.findChildren(QPushButton) if b.text() == "Go online")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.state.work_offline is False)
        assert desk.told == [("offline", True), ("offline", False)]

    def test_a_backend_without_the_switch_shows_none(
        self, window: MainWindow, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        set_state(window, desk, qtbot, replace(desk.now, work_offline=None))
        assert window.status.offline.isHidden()

    def test_demonstration_data_is_marked_in_window_and_title(
        self, window: MainWindow, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        assert window.status.demonstration.isHidden()
        set_state(window, desk, qtbot, replace(desk.now, demonstration=True))
        window.resize(760, 480)
        assert window.status.demonstration.isVisible()
        assert window.status.demonstration.width() >= window.status.demonstration.sizeHint().width()
        assert window.windowTitle() == "Home · DEMONSTRATION DATA"

    @pytest.mark.parametrize("language", ["en", "fr"])
    @pytest.mark.parametrize("percent", [100, 150])
    @pytest.mark.parametrize("width", [760, 900, 1366])
    def test_the_bars_fit_the_window_and_the_demonstration_mark_is_never_cut(
        self,
        window: MainWindow,
        desk: FakeDesk,
        app: QApplication,
        look: Theme,
        qtbot: QtBot,
        language: str,
        percent: int,
        width: int,
    ) -> None:
        install_language(app, language)
        window.resize(width, 600)
        pending = (PendingDecision("HOTEL LITTRE", "Credit limit", datetime.now(UTC) + timedelta(minutes=5)),)
        busy = replace(
            desk.now, outbox=3, needs_attention=2, demonstration=True, last_exchange=NOW, pending=pending
        )
        set_state(window, desk, qtbot, busy)
        look.apply(Scheme.LIGHT, percent)
        mark = window.status.demonstration
        qtbot.waitUntil(lambda: mark.width() >= mark.sizeHint().width())
        bar = window.top_bar
        qtbot.waitUntil(lambda: bar.width() + window.sidebar.width() == width)
        qtbot.waitUntil(lambda: bar.rect().contains(bar.new_button.geometry()))
        assert window.status.width() == window.width() == width
        assert window.status.rect().contains(mark.geometry())
        assert bar.search.geometry().right() < bar.new_button.geometry().left()
        assert bar.country.isVisible() == (bar.country.geometry().left() > bar.search.geometry().right())

    def test_what_waits_to_be_sent_leads_to_the_outbox(
        self, window: MainWindow, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        set_state(window, desk, qtbot, replace(desk.now, outbox=3, needs_attention=1))
        assert window.status.outbox.text() == "3 to send · 1 needs attention"
        qtbot.mouseClick(window.status.outbox, Qt.MouseButton.LeftButton)
        assert page(window).name == "Outbox"

    def test_exchanging_now_asks_the_desk(self, window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
        window.frame_actions.exchange.trigger()
        qtbot.waitUntil(lambda: desk.told == [("exchange", None)])


class TestCountdown:
    @pytest.fixture
    def clock(self) -> list[datetime]:
        return [NOW]

    @pytest.fixture
    def bar(self, clock: list[datetime], app: QApplication, qtbot: QtBot) -> FrameStatusBar:
        bar = FrameStatusBar(None, lambda: clock[0])
        qtbot.addWidget(bar)
        return bar

    def test_an_awaited_decision_is_counted_down(self, bar: FrameStatusBar, clock: list[datetime]) -> None:
        pending = (PendingDecision("HOTEL LITTRE", "Credit limit", NOW + timedelta(seconds=42)),)
        bar.show_state(DeskState(pending=pending))
        assert bar.awaited.text() == "HOTEL LITTRE: decision in 0:42"
        clock[0] = NOW + timedelta(seconds=40)
        bar.retranslate()
        assert bar.awaited.text() == "HOTEL LITTRE: decision in 0:02"
        clock[0] = NOW + timedelta(seconds=50)
        bar.retranslate()
        assert bar.awaited.text() == "HOTEL LITTRE: decision expected any moment"
        bar.show_state(DeskState())
        assert bar.awaited.isHidden()

    def test_several_show_how_many_and_the_first(self, bar: FrameStatusBar) -> None:
        pending = tuple(
            PendingDecision(f"C{at}", "Credit limit", NOW + timedelta(minutes=at)) for at in (3, 1, 2)
        )
        bar.show_state(DeskState(pending=pending))
        assert bar.awaited.text() == "3 decisions awaited · 1:00"
        assert bar.awaited.toolTip().count("\n") == 2

    def test_the_last_exchange_has_a_time_and_another_day_its_date(self, bar: FrameStatusBar) -> None:
        bar.show_state(DeskState(last_exchange=NOW - timedelta(minutes=28)))
        assert bar.exchange.text().startswith("Last exchange ")
        assert "2026" not in bar.exchange.text()
        bar.show_state(DeskState(last_exchange=NOW - timedelta(days=3)))
        assert "11/20/2026" in bar.exchange.text()


class TestClosing:
    def test_it_closes_when_everything_is_sent(self, window: MainWindow) -> None:
        assert window.close()

    def test_unsent_requests_for_cover_are_asked_about_once(
        self, window: MainWindow, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        set_state(window, desk, qtbot, replace(desk.now, unsent_money=2))
        assert not window.close()
        box = window.findChild(QMessageBox)
        assert box is not None
        assert box.text() == "2 requests for cover have not been sent yet."
        close = next(button for button in box.buttons() if button.text() == "&Close anyway")
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(window.isHidden)

    def test_staying_keeps_the_window(self, window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
        set_state(window, desk, qtbot, replace(desk.now, unsent_money=1))
        window.close()
        box = window.findChild(QMessageBox)
        assert box is not None
        qtbot.keyClick(box, Qt.Key.Key_Escape)
        assert window.isVisible()
        assert window.close()


class TestFailures:
    def test_a_refusal_is_shown_with_its_way_out(
        self, window: MainWindow, tasks: Tasks, qtbot: QtBot
    ) -> None:
        def refuse() -> None:
            raise RuleViolation(
                "CRL-6",
                Message("Cover", "The amount must be above zero."),
                Message("Cover", "Enter an amount."),
            )

        tasks.write(window, refuse).run()
        qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
        box = window.findChild(QMessageBox)
        assert box is not None
        assert (box.text(), box.informativeText()) == ("The amount must be above zero.", "Enter an amount.")
        box.reject()

    def test_the_unexpected_keeps_its_details_for_support(
        self, window: MainWindow, tasks: Tasks, qtbot: QtBot
    ) -> None:
        tasks.read(window, lambda: 1 // 0).run()
        qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
        box = window.findChild(QMessageBox)
        assert box is not None
        assert "What was saved before is kept." in box.text()
        assert "ZeroDivisionError" in box.detailedText()
        box.reject()


class TestLook:
    def test_the_name_of_an_open_page_leaves_room_for_its_count(
        self, window: MainWindow, app: QApplication
    ) -> None:
        install_language(app, "de")
        button = window.sidebar.buttons["notifications"]
        button.set_count(250, "bad")
        app.processEvents()
        assert button.text().strip() == "Benachrichtigungen"
        assert button.width_in_bold() <= button.width()
        font = button.font()
        font.setWeight(QFont.Weight.DemiBold)
        end = 10 + button.iconSize().width() + 8 + QFontMetrics(font).horizontalAdvance(button.text())
        assert end <= button.badge.x()

    def test_the_sidebar_is_a_rail_in_a_narrow_window(self, window: MainWindow) -> None:
        assert window.sidebar.width() == 224
        window.resize(1000, 700)
        assert window.sidebar.is_rail
        assert window.sidebar.width() == 56
        window.resize(1366, 800)
        assert not window.sidebar.is_rail

    def test_control_b_collapses_it_at_will(self, window: MainWindow, qtbot: QtBot) -> None:
        qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        assert window.sidebar.is_rail
        window.resize(1300, 780)
        assert window.sidebar.is_rail

    def test_size_and_sidebar_are_remembered(
        self, window: MainWindow, desk: FakeDesk, tasks: Tasks, look: Theme, qtbot: QtBot, tmp_path: object
    ) -> None:
        settings = QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat)
        window.resize(780, 600)
        window.frame_actions.sidebar.trigger()
        window.arrangement.save(settings)
        other = MainWindow(desk, tasks, look, standard_pages({"home": lambda: NotePage("Home")}))
        qtbot.addWidget(other)
        other.arrangement.restore(settings)
        assert (other.width(), other.height()) == (780, 600)
        assert not other.sidebar.is_rail

    def test_the_menu_changes_scheme_and_text_size(
        self, window: MainWindow, look: Theme, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(window.look_changed) as chosen:
            window.look_actions.schemes[Scheme.DARK].trigger()
        assert chosen.args == ["dark", 100]
        qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        assert look.text_percent == 110
        window.look_actions.normal.trigger()
        assert look.text_percent == 100

    @pytest.mark.parametrize("percent", [100, 150])
    @pytest.mark.parametrize("width", [760, 1000, 1366])
    def test_nothing_is_cut_or_out_of_reach(
        self, window: MainWindow, desk: FakeDesk, look: Theme, qtbot: QtBot, percent: int, width: int
    ) -> None:
        busy = replace(
            desk.now,
            unread=7,
            outbox=3,
            needs_attention=2,
            demonstration=True,
            last_exchange=NOW,
            pending=(
                PendingDecision("HOTEL LITTRE", "Credit limit", datetime.now(UTC) + timedelta(minutes=5)),
            ),
        )
        look.apply(Scheme.LIGHT, percent)
        window.resize(width, 700)
        set_state(window, desk, qtbot, busy)
        assert window.width() == width
        assert a11y_problems(window) == []
        assert mnemonic_clashes(window) == []
        cut = [problem for problem in clipped_texts(window) if not problem.startswith("ElidedLabel")]
        assert cut == []

    def test_tab_goes_round_from_the_sidebar_over_the_top_bar_to_the_page_and_the_status_bar(
        self, window: MainWindow
    ) -> None:
        order = tab_order(window)
        stops = (window.status.offline, window.sidebar.buttons["home"], window.sidebar.buttons["settings"])
        places = [order.index(stop) for stop in (*stops, window.top_bar.search, page(window).filter)]
        assert places == sorted(places)


class TestPages:
    def test_a_slow_page_shows_that_it_is_loading_a_fast_one_does_not_flicker(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        shown = page(window)
        shown.show_busy()
        assert shown.state == "content"
        shown.show_content()
        shown.show_busy()
        qtbot.waitUntil(lambda: shown.state == "busy")
        shown.show_content()
        assert shown.state == "content"

    def test_an_empty_and_a_failed_page_say_so(self, window: MainWindow) -> None:
        shown = page(window)
        shown.show_empty("inbox", "Nothing here yet.")
        assert shown.state == "notice"
        shown.show_error("The list could not be read.", "details", shown.show_content)
        assert a11y_problems(shown) == []
        next(b for b in shown.findChildren(QPushButton) if b.text() == "Try again").click()
        assert shown.state == "content"

    def test_a_title_that_changes_is_shown(self, window: MainWindow) -> None:
        shown = page(window)
        shown.name = "HOTEL LITTRE"
        shown.title_changed.emit()
        assert window.top_bar.title == "HOTEL LITTRE"

    def test_a_long_title_takes_room_from_the_search_and_a_short_one_gives_it_back(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.resize(1100, 700)
        bar, shown = window.top_bar, page(window)

        def title(name: str) -> None:
            shown.name = name
            shown.title_changed.emit()

        title("Home")
        qtbot.waitUntil(lambda: bar.search.width() > bar.search.minimumWidth())
        roomy = bar.search.width()
        title("HOTEL LITTRE " * 6)
        qtbot.waitUntil(lambda: bar.search.width() < roomy)
        title("Home")
        qtbot.waitUntil(lambda: bar.search.width() == roomy)


def test_going_somewhere_new_forgets_what_was_ahead() -> None:
    history = History(limit=3)
    for key in ("a", "b", "b", "c", "d"):
        history.visit(Route(key))
    assert history.current == Route("d")
    assert [history.step(-1), history.step(-1)] == [Route("c"), Route("b")]
    assert not history.can_go_back
    with pytest.raises(IndexError):
        history.step(-1)
    history.visit(Route("x"))
    assert not history.can_go_forward


class TestGuide:
    def test_f1_opens_the_guide_at_the_page_one_is_on(self, window: MainWindow, qtbot: QtBot) -> None:
        qtbot.keyClick(window, Qt.Key.Key_F1)
        assert window.guide.help is not None
        assert window.guide.help.chapter is not None
        assert window.guide.help.chapter.key == "home"
        assert window.guide.help.windowModality() is Qt.WindowModality.NonModal
        window.guide.help.close()

    @pytest.mark.parametrize("show", [QDialog.open, QDialog.show])
    def test_f1_works_over_a_dialog_too(
        self, window: MainWindow, qtbot: QtBot, show: Callable[[QDialog], None]
    ) -> None:
        sheet = ShortcutSheet({}, window)
        show(sheet)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet)
        qtbot.keyClick(sheet, Qt.Key.Key_F1)
        assert window.guide.help is not None
        assert window.guide.help.isVisible()
        sheet.reject()

    def test_the_guide_closes_with_the_window(self, window: MainWindow, qtbot: QtBot) -> None:
        window.frame_actions.guide.trigger()
        assert window.guide.help is not None
        window.close()
        assert not window.guide.help.isVisible()

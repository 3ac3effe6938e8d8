"""Shared widgets say in words what they show, work by keyboard, mirror, and cut nothing off."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.money import Money
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.gui.widgets import painting
from cofanet_desktop.gui.widgets.amount_field import AmountField
from cofanet_desktop.gui.widgets.badge import Badge, badge_text
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.bar_chart import Bar, BarChart
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.date_field import DateField
from cofanet_desktop.gui.widgets.dra_box import DraBox, dra_word
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.painting import Family, Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.product_label import ProductLabel
from cofanet_desktop.gui.widgets.skeleton import Skeleton
from cofanet_desktop.gui.widgets.toast import Toaster
from tests.gui.accessibility import a11y_problems, accessible_name, clipped_texts, mnemonic_clashes, tab_order

pytestmark = pytest.mark.usefixtures("app")


def shown(widget: QWidget, qtbot: QtBot) -> QWidget:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.mark.parametrize(
    ("dra", "word"),
    [
        (0, "very high risk"),
        (2, "high risk"),
        (5, "medium risk"),
        (7, "low risk"),
        (10, "very low risk"),
        (None, "not rated"),
    ],
)
def test_a_dra_is_said_in_words(dra: int | None, word: str, qtbot: QtBot) -> None:
    box = DraBox(dra)
    qtbot.addWidget(box)
    assert dra_word(dra) == word
    assert accessible_name(box).endswith(word)


def test_a_dra_with_its_word_is_wider_than_the_figure_alone(qtbot: QtBot) -> None:
    full, compact = DraBox(8), DraBox(8, compact=True)
    qtbot.addWidget(full)
    qtbot.addWidget(compact)
    assert full.sizeHint().width() > compact.sizeHint().width()
    compact.set_dra(None)
    assert compact.dra is None
    assert accessible_name(compact) == "DRA not rated"


def test_a_status_is_a_word_a_tone_and_its_accessible_name(qtbot: QtBot) -> None:
    pill = Pill("Granted", Tone.OK)
    shown(pill, qtbot)
    assert accessible_name(pill) == "Granted"
    narrow = pill.sizeHint().width()
    pill.set_status("Partially granted", Tone.WARN)
    assert (pill.text, pill.tone) == ("Partially granted", Tone.WARN)
    assert pill.sizeHint().width() > narrow


def painted(tone: Tone, *, rtl: bool) -> QImage:
    image = QImage(200, 30, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setFont(QFont())
    painting.paint_pill(painter, QRectF(0, 0, 200, 30), "Refused", tone, "ban", rtl=rtl)
    painter.end()
    return image


def test_pills_differ_by_tone_and_start_at_the_reading_side() -> None:
    left, right = painted(Tone.BAD, rtl=False), painted(Tone.BAD, rtl=True)
    assert left.pixelColor(12, 15).alpha() > 0
    assert left.pixelColor(190, 15).alpha() == 0
    assert right.pixelColor(12, 15).alpha() == 0
    assert right.pixelColor(190, 15).alpha() > 0
    assert painted(Tone.OK, rtl=False) != left


def test_a_product_names_its_family(qtbot: QtBot) -> None:
    label = ProductLabel(Family.INSURANCE, "Credit limit")
    shown(label, qtbot)
    assert accessible_name(label) == "Credit limit"
    assert label.accessibleDescription() == "Insurance"
    label.set_product(Family.OVERDUE)
    assert label.text == "Overdue"


def test_a_count_above_99_is_capped_and_none_is_hidden(qtbot: QtBot) -> None:
    badge = Badge()
    qtbot.addWidget(badge)
    badge.set_count(250)
    assert badge_text(badge.count) == "99+"
    assert not badge.isHidden()
    badge.set_count(0)
    assert badge.isHidden()


BARS = [Bar(str(at), value, "bar_ok", f"DRA {at}: {value}") for at, value in enumerate((4, 0, 23))]


def test_an_empty_page_offers_one_way_out(qtbot: QtBot) -> None:
    state, done = EmptyState(), []
    shown(state, qtbot)
    state.fill("inbox", "No notifications.", "Show all", lambda: done.append(1))
    qtbot.mouseClick(state.button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert accessible_name(state) == "No notifications."
    assert a11y_problems(state) == []


def test_an_error_can_be_tried_again_and_copied(qtbot: QtBot) -> None:
    state, done = EmptyState(), []
    shown(state, qtbot)
    state.fill_error("The list could not be read.", "disk is full", lambda: done.append(1))
    copy = next(button for button in state.findChildren(QPushButton) if button.text() == "Copy details")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(state.button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "The list could not be read.\ndisk is full"
    assert done == [1]
    state.fill("inbox", "Nothing.")
    assert copy.isHidden()
    assert state.button.isHidden()


def test_a_banner_says_something_and_acts(qtbot: QtBot) -> None:
    banner = Banner()
    shown(banner, qtbot)
    banner.say("You are working offline.", Tone.WARN, "Go online")
    assert banner.text == accessible_name(banner) == "You are working offline."
    with qtbot.waitSignal(banner.action_clicked):
        qtbot.mouseClick(banner.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)


def test_a_card_has_a_heading_and_a_link_that_says_where_it_leads(qtbot: QtBot) -> None:
    card = Card("Pending requests")
    card.set_link("Open")
    shown(card, qtbot)
    link = card.findChildren(QPushButton)[0]
    assert accessible_name(card) == "Pending requests"
    assert accessible_name(link) == "Open – Pending requests"
    with qtbot.waitSignal(card.link_clicked):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)


def test_loading_is_said(qtbot: QtBot) -> None:
    assert accessible_name(shown(Skeleton(), qtbot)) == "Loading…"


class TestToasts:
    @pytest.fixture
    def window(self, qtbot: QtBot) -> QWidget:
        window = QWidget()
        window.resize(900, 600)
        shown(window, qtbot)
        qtbot.mouseMove(window, QPoint(5, 5))  # a pointer over a toast would keep it
        return window

    def test_a_toast_lies_in_the_bottom_corner_of_the_reading_direction(self, window: QWidget) -> None:
        toaster = Toaster(window, below=30)
        toast = toaster.show("Saved.", "Undo")
        assert toast.geometry().right() == 900 - 16 - 1
        assert toast.geometry().bottom() == 600 - 30 - 16 - 1
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        window.resize(800, 600)
        assert toast.geometry().left() == 16

    def test_its_action_is_done_and_it_leaves(self, window: QWidget, qtbot: QtBot) -> None:
        toaster, undone = Toaster(window), []
        toast = toaster.show("Deleted.", "Undo", lambda: undone.append(1))
        assert a11y_problems(toast) == []
        qtbot.mouseClick(toast.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: toaster.texts == [])
        assert undone == [1]

    def test_it_leaves_by_itself_but_not_while_it_has_the_focus(
        self, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("cofanet_desktop.gui.widgets.toast.SHOWN_FOR", 200)
        toaster = Toaster(window)
        kept = toaster.show("Kept", "Open")
        window.activateWindow()
        kept.findChildren(QPushButton)[0].setFocus()
        qtbot.waitUntil(kept.findChildren(QPushButton)[0].hasFocus)
        toaster.show("Gone")
        qtbot.waitUntil(lambda: toaster.texts == ["Kept"])
        window.setFocus()
        qtbot.waitUntil(lambda: toaster.texts == [])

    def test_no_more_than_three_are_shown(self, window: QWidget, qtbot: QtBot) -> None:
        toaster = Toaster(window)
        for number in range(5):
            toaster.show(f"Message {number}")
        qtbot.waitUntil(lambda: toaster.texts == ["Message 2", "Message 3", "Message 4"])


class TestAmounts:
    @pytest.fixture
    def field(self, qtbot: QtBot) -> AmountField:
        field = AmountField("EUR", "Amount")
        shown(field, qtbot)
        return field

    def test_an_amount_is_grouped_when_the_field_is_left(self, field: AmountField, qtbot: QtBot) -> None:
        qtbot.keyClicks(field.edit, "250000")
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)
        assert field.edit.text() == "250,000"
        assert field.money() == Money.of(250000, "EUR")
        assert field.error == ""

    def test_nonsense_is_kept_and_explained(self, field: AmountField, qtbot: QtBot) -> None:
        qtbot.keyClicks(field.edit, "12x")
        assert not field.check()
        assert field.edit.text() == "12x"
        assert field.error == "“12x” is not an amount. Write it like 12,500.50."
        assert field.edit.accessibleDescription() == field.error
        qtbot.keyClick(field.edit, Qt.Key.Key_Backspace)
        assert field.error == ""

    def test_an_empty_field_is_not_scolded_before_it_is_needed(self, field: AmountField) -> None:
        assert not field.check()
        assert field.error == ""

    def test_an_amount_given_is_shown_with_its_currency(self, field: AmountField) -> None:
        field.set_money(Money.of("1500.5", "USD"))
        assert field.edit.text() == "1,500.50"
        assert field.money() == Money.of("1500.5", "USD")


def test_a_date_field_follows_the_language(app: QApplication, qtbot: QtBot) -> None:
    field = DateField(date(2026, 3, 9), "End date")
    shown(field, qtbot)
    assert field.text() == "3/9/2026"
    install_language(app, "fr", "fr_FR")
    qtbot.waitUntil(lambda: field.text() == "09/03/2026")
    field.set_value(date(2027, 1, 31))
    assert field.value() == date(2027, 1, 31)


def test_long_texts_are_cut_not_the_window_widened(qtbot: QtBot) -> None:
    label, combo = ElidedLabel("A company with a name that goes on and on " * 4), ElidedComboBox()
    combo.addItem("A contract with a very long designation " * 3)
    for widget in (label, combo):
        qtbot.addWidget(widget)
    assert label.minimumSizeHint().width() < 120
    assert combo.sizeHint().width() < 300
    label.resize(200, 30)
    assert label.grab().toImage() != ElidedLabel("").grab().toImage()


def gallery() -> QWidget:
    """One of everything in a column."""
    board = QWidget()
    layout = QVBoxLayout(board)
    card = Card("Portfolio quality")
    card.set_link("Details")
    row = QHBoxLayout()
    for tone in Tone:
        row.addWidget(Pill(tone.value.title(), tone))
    layout.addLayout(row)
    chart = BarChart("Distribution")
    chart.set_bars(BARS)
    card.body.addWidget(chart)
    banner = Banner()
    banner.say("Offline.", Tone.NEUTRAL, "Go online")
    for widget in (
        card,
        banner,
        DraBox(3),
        ProductLabel(Family.INFORMATION),
        EmptyState("inbox", "Nothing here.", "Search"),
        AmountField("EUR", "Amount"),
        DateField(date(2026, 1, 1), "Date"),
    ):
        layout.addWidget(widget)
    return board


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_all_widgets_pass_the_accessibility_checks(
    percent: int, direction: Qt.LayoutDirection, look: Theme, qtbot: QtBot
) -> None:
    look.apply(Scheme.DARK, percent)
    board = gallery()
    board.setLayoutDirection(direction)
    shown(board, qtbot)
    assert a11y_problems(board) == []
    assert mnemonic_clashes(board) == []
    assert clipped_texts(board) == []
    assert len(tab_order(board)) >= 6

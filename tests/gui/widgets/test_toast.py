"""What a toast tells can be undone by its button and by Ctrl+Z, wherever the keyboard is; toasts never overlap."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.gui.widgets.toast import Toaster, tell
from tests.gui.accessibility import a11y_problems, clipped_texts

CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = (
    "The credit limit of ABBOTT MEDICAL DEVICES TRADING (SHANGHAI) is saved and goes to the insurer by itself. "
    * 2
)


class Window(QWidget):
    """A window with a page of fields, and toasts."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(900, 600)
        self.page = Page(self)
        self.line, self.text, self.button = QLineEdit(), QPlainTextEdit(), QPushButton("Push")
        layout = QVBoxLayout(self.page.content)
        for widget in (self.line, self.text, self.button):
            layout.addWidget(widget)
        QVBoxLayout(self).addWidget(self.page)
        self.toaster = Toaster(self)
        self.undone: list[str] = []

    def offer(self, name: str) -> None:
        self.page.tell(f"{name} thrown away.", undo=lambda: self.undone.append(name))


@pytest.fixture
def window(app: QApplication, qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.mouseMove(window, QPoint(5, 5))  # a pointer over a toast would keep it
    return window


def focus(widget: QWidget, qtbot: QtBot) -> QWidget:
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    return widget


def test_the_button_undoes_and_the_toast_leaves(window: Window, qtbot: QtBot) -> None:
    window.offer("Draft")
    [button] = [one for one in window.findChildren(QPushButton) if one.text() == "&Undo"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.undone == ["Draft"]
    assert window.toaster.texts == []


@pytest.mark.parametrize("name", ["line", "text", "button"])
def test_control_z_undoes_the_latest_wherever_the_keyboard_is(
    window: Window, qtbot: QtBot, name: str
) -> None:
    place = focus(getattr(window, name), qtbot)
    window.offer("First")
    window.offer("Second")
    window.page.tell("Saved.", "Open", lambda: window.undone.append("not this"))
    qtbot.keyClick(place, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(place, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(place, Qt.Key.Key_Z, CONTROL)
    assert window.undone == ["Second", "First"]
    assert window.toaster.texts == ["Saved."]


@pytest.mark.parametrize("name", ["line", "text"])
def test_what_was_just_typed_is_undone_first(window: Window, qtbot: QtBot, name: str) -> None:
    field = getattr(window, name)
    focus(field, qtbot)
    window.offer("Draft")
    qtbot.keyClicks(field, "a")
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert window.undone == []
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert window.undone == ["Draft"]


def test_once_it_is_gone_nothing_is_undone(window: Window, qtbot: QtBot) -> None:
    focus(window.line, qtbot)
    window.offer("Draft")
    qtbot.keyClick(window.line, Qt.Key.Key_Escape)
    assert window.toaster.texts == []
    qtbot.keyClick(window.line, Qt.Key.Key_Z, CONTROL)
    assert window.undone == []


def test_escape_dismisses_the_latest_first(window: Window, qtbot: QtBot) -> None:
    window.offer("First")
    window.offer("Second")
    qtbot.keyClick(focus(window.button, qtbot), Qt.Key.Key_Escape)
    assert window.toaster.texts == ["First thrown away."]


@pytest.mark.parametrize("percent", [90, 150])
def test_toasts_never_overlap_and_show_all_they_say(
    window: Window, look: Theme, qtbot: QtBot, percent: int
) -> None:
    look.apply(Scheme.LIGHT, percent)
    for text in (LONG, "Short.", LONG):
        window.toaster.show(text, undo=lambda: None)
    toasts = window.toaster.shown
    assert len(toasts) == 3
    for above, below in pairwise(toasts):
        assert above.geometry().bottom() < below.geometry().top()
    for toast in toasts:
        assert window.rect().contains(toast.geometry())
        assert a11y_problems(toast) == []
        assert clipped_texts(toast) == []
        [label] = [one for one in toast.findChildren(QLabel) if one.text()]
        assert label.height() >= label.heightForWidth(label.width())


def test_a_dialog_tells_in_the_window_it_stands_over(window: Window, qtbot: QtBot) -> None:
    tell(QLineEdit(QDialog(window)), "Saved.")
    assert window.toaster.texts == ["Saved."]


def test_a_window_without_toasts_says_nothing(app: QApplication, qtbot: QtBot) -> None:
    alone = QWidget()
    qtbot.addWidget(alone)
    tell(alone, "Saved.")
    assert alone.findChildren(QLabel) == []

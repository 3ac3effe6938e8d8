"""Circular garbage never goes in a thread that only works: undoing a connection of Qt there can freeze the window."""

from __future__ import annotations

import gc
import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.garbage import GarbageCollector
from cofanet_desktop.gui.tasks import Tasks

MANY = 20_000
"""Objects: Python itself would look for garbage many times meanwhile."""


class Circle:
    """Refers to itself, so that nothing but a search for garbage ends it; tells where it ended."""

    ended_in: list[threading.Thread] = []

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        self.ended_in.append(threading.current_thread())


def test_what_a_task_leaves_goes_on_the_gui_thread(app: QApplication, tasks: Tasks, qtbot: QtBot) -> None:
    Circle.ended_in.clear()

    def work() -> int:
        return len([Circle() for _ in range(MANY)])

    made: list[int] = []
    tasks.read(app, work).then(made.append).run()
    qtbot.waitUntil(lambda: bool(made))
    qtbot.waitUntil(lambda: len(Circle.ended_in) == MANY)
    assert set(Circle.ended_in) == {threading.main_thread()}


def test_python_does_not_look_by_itself_any_more(app: QApplication) -> None:
    gc.enable()
    GarbageCollector().deleteLater()
    assert not gc.isenabled()

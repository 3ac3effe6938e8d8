"""Work runs beside the window, its results arrive in it, and nothing is lost or delivered to the dead."""

from __future__ import annotations

import logging
import threading

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cofanet_desktop.gui.tasks import Tasks


@pytest.fixture
def owner(app: QApplication) -> QObject:
    return QObject(app)


def test_work_runs_elsewhere_and_its_result_arrives_in_the_window(
    tasks: Tasks, owner: QObject, qtbot: QtBot
) -> None:
    seen: list[tuple[str, bool]] = []
    main = QThread.currentThread()

    def show(name: str) -> None:
        seen.append((name, QThread.currentThread() is main))

    tasks.read(owner, lambda: threading.current_thread().name).then(show).run()
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert seen[0][0].startswith("read")
    assert seen[0][1]


def test_an_error_arrives_where_it_was_asked_for(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    errors: list[BaseException] = []
    tasks.read(owner, lambda: 1 // 0).failed(errors.append).run()
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], ZeroDivisionError)


def test_even_an_exit_inside_the_work_is_reported(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    errors: list[BaseException] = []

    def leave() -> None:
        raise SystemExit(3)

    tasks.write(owner, leave).failed(errors.append).run()
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], SystemExit)


def test_an_error_nobody_waits_for_goes_to_the_default_handler(
    tasks: Tasks, owner: QObject, qtbot: QtBot
) -> None:
    handled: list[tuple[QObject, BaseException]] = []
    tasks.on_error(lambda who, error: handled.append((who, error)))
    tasks.read(owner, lambda: 1 // 0).run()
    qtbot.waitUntil(lambda: len(handled) == 1)
    assert handled[0][0] is owner


def test_writes_run_one_after_another_in_their_order(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    running, most, order = 0, 0, []
    lock = threading.Lock()
    done: list[object] = []

    def write(number: int) -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        order.append(number)
        with lock:
            running -= 1

    for number in range(20):
        tasks.write(owner, lambda number=number: write(number)).then(done.append).run()  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 20)
    assert most == 1
    assert order == list(range(20))


def test_the_result_for_a_destroyed_owner_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    gone = QObject()
    shown: list[bool] = []
    gate = threading.Event()
    tasks.read(gone, lambda: gate.wait(10)).then(shown.append).run()
    delete(gone)
    gate.set()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert shown == []


def test_the_error_for_a_destroyed_owner_is_logged(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    gone = QObject()
    gate = threading.Event()

    def fail() -> None:
        gate.wait(10)
        raise ValueError("lost")

    tasks.read(gone, fail).run()
    delete(gone)
    with caplog.at_level(logging.ERROR):
        gate.set()
        qtbot.waitUntil(lambda: tasks.running == 0)
    assert "closed window" in caplog.text


def test_the_answer_to_what_was_typed_last_wins(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    shown: list[str] = []
    gate = threading.Event()

    def slow() -> str:
        gate.wait(10)
        return "ho"

    tasks.read(owner, slow, latest="filter").then(shown.append).run()
    tasks.read(owner, lambda: "hotel", latest="filter").then(shown.append).run()
    qtbot.waitUntil(lambda: shown == ["hotel"])
    gate.set()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert shown == ["hotel"]


def test_different_lists_do_not_drop_each_others_answers(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    shown: list[str] = []
    tasks.read(owner, lambda: "rows", latest="rows").then(shown.append).run()
    tasks.read(owner, lambda: "count", latest="count").then(shown.append).run()
    qtbot.waitUntil(lambda: sorted(shown) == ["count", "rows"])


def test_cancelled_work_that_waits_never_begins(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    gate, began = threading.Event(), []
    tasks.write(owner, lambda: gate.wait(10)).run()
    waiting = tasks.write(owner, lambda: began.append(1)).run()
    waiting.cancel()
    gate.set()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert began == []


def test_any_thread_may_report_to_the_window(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    heard: list[tuple[int, bool]] = []
    main = QThread.currentThread()
    report = tasks.gui_call(owner, lambda value: heard.append((value, QThread.currentThread() is main)))
    tasks.read(owner, lambda: [report(number) for number in range(3)]).run()
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [(0, True), (1, True), (2, True)]


def test_how_much_is_running_is_told(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    counts: list[int] = []
    tasks.busy_changed.connect(counts.append)
    tasks.read(owner, lambda: None).run()
    qtbot.waitUntil(lambda: counts == [1, 0])


def test_shutting_down_finishes_writes_and_takes_no_more(
    app: QApplication, owner: QObject, caplog: pytest.LogCaptureFixture
) -> None:
    stopping, written = Tasks(), []
    for number in range(10):
        stopping.write(owner, lambda number=number: written.append(number)).run()  # type: ignore[misc]
    stopping.shutdown()
    assert written == list(range(10))
    stopping.read(owner, lambda: written.append(99)).run()
    app.processEvents()
    assert 99 not in written
    assert "after shutdown" in caplog.text

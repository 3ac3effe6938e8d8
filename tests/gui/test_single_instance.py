"""A second start hands over to the first; a crash leaves nothing in the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.single_instance import SingleInstance

pytestmark = pytest.mark.usefixtures("app")


def test_the_second_start_hands_its_arguments_to_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance("demo", tmp_path), SingleInstance("demo", tmp_path)
    assert first.acquire()
    assert not second.acquire()
    with qtbot.waitSignal(first.arguments) as heard:
        assert second.send(["open", "société"])
    assert heard.args == [["open", "société"]]
    first.release()


def test_another_profile_has_its_own_window(tmp_path: Path) -> None:
    first, second = SingleInstance("demo", tmp_path), SingleInstance("work", tmp_path)
    assert first.acquire()
    assert second.acquire()
    first.release()
    second.release()


def test_after_the_first_has_ended_the_next_is_first(tmp_path: Path) -> None:
    first, second = SingleInstance("demo", tmp_path), SingleInstance("demo", tmp_path)
    assert first.acquire()
    first.release()
    assert second.acquire()
    second.release()


def test_nobody_listening_is_told(tmp_path: Path) -> None:
    assert not SingleInstance("demo", tmp_path).send(["open"], wait=100)


@pytest.mark.parametrize("sent", [b"not json", b'{"a": 1}', b"[1, 2]", b"\xff\xfe"])
def test_what_is_not_a_list_of_texts_is_ignored(tmp_path: Path, sent: bytes, qtbot: QtBot) -> None:
    first = SingleInstance("demo", tmp_path)
    assert first.acquire()
    socket = QLocalSocket()
    socket.connectToServer(first.name)
    assert socket.waitForConnected(1000)
    heard: list[list[str]] = []
    first.arguments.connect(heard.append)
    socket.write(sent)
    socket.flush()
    socket.disconnectFromServer()
    with qtbot.waitSignal(first.arguments):
        assert SingleInstance("demo", tmp_path).send(["after"])
    assert heard == [["after"]]
    first.release()

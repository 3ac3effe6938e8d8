"""Files of a form: chosen or dropped, each kept or refused with its reason, the others as they were."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.sent_documents import DocumentKind
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.widgets.attachments import Attachments
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import demo_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    (tmp_path / "desk").mkdir()
    opened = demo_session(tmp_path / "desk", companies=5)
    yield opened
    opened.close()


@pytest.fixture
def widget(qtbot: QtBot, tasks: Tasks, session: Session) -> Attachments:
    made = Attachments(session, tasks)
    qtbot.addWidget(made)
    made.resize(720, 400)
    made.show()
    return made


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """Two files the insurer takes; one of another type, one damaged, one too large, one empty."""
    contents = {
        "accounts.pdf": b"%PDF-1.7 figures",
        "balance.csv": b"date;amount\n",
        "virus.exe": b"MZ",
        "scan.png": b"no picture at all",
        "large.txt": b"x" * 20_000_001,
        "empty.txt": b"",
    }
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    return {name: tmp_path / name for name in contents}


def added(qtbot: QtBot, widget: Attachments, *paths: Path) -> None:
    for path in paths:
        widget.add_file(path)
    qtbot.waitUntil(lambda: not widget.is_busy)


def names(widget: Attachments) -> list[str]:
    return [one.file_name for one in widget.attachments()]


def drop(widget: Attachments, *paths: Path) -> None:
    """Drop files on the widget, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, keys)
    widget.zone.dropEvent(event)


def test_several_files_are_dropped_at_once(qtbot: QtBot, widget: Attachments, files: dict[str, Path]) -> None:
    with qtbot.waitSignals([widget.changed, widget.changed]):
        drop(widget, files["accounts.pdf"], files["balance.csv"])
    assert names(widget) == ["accounts.pdf", "balance.csv"]
    assert {one.kind for one in widget.attachments()} == {DocumentKind.OTHER}


def test_files_are_chosen_by_the_button(
    qtbot: QtBot, widget: Attachments, files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [str(files["accounts.pdf"]), str(files["balance.csv"])]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (chosen, ""))
    qtbot.keyClick(widget.add, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(names(widget)) == 2)


@pytest.mark.parametrize(
    ("name", "reason", "way_out"),
    [
        ("virus.exe", "files of this type cannot be sent", "Save it as one of"),
        ("scan.png", "does not hold what its name says", "save it anew"),
        ("large.txt", "at most 20,000 kB can be sent", "Send it in parts"),
        ("empty.txt", "is empty", "Choose the file again"),
        ("nowhere.pdf", "cannot be read", "Check that the file is there"),
    ],
)
def test_a_refused_file_is_named_with_reason_and_way_out_and_the_others_stay(
    qtbot: QtBot,
    widget: Attachments,
    files: dict[str, Path],
    tmp_path: Path,
    name: str,
    reason: str,
    way_out: str,
) -> None:
    added(qtbot, widget, files["accounts.pdf"], tmp_path / name)
    (refused,) = widget.refusals
    qtbot.waitUntil(refused.isVisible)
    assert [part in refused.sentence for part in (name, reason, way_out)] == [True, True, True]
    assert names(widget) == ["accounts.pdf"]


def test_a_message_goes_away_when_the_file_is_chosen_again_or_is_put_away(
    qtbot: QtBot, widget: Attachments, files: dict[str, Path]
) -> None:
    added(qtbot, widget, files["scan.png"], files["virus.exe"])
    files["scan.png"].write_bytes(b"\x89PNG\r\n\x1a\n picture")
    added(qtbot, widget, files["scan.png"])
    assert [row.file_name for row in widget.refusals] == ["virus.exe"]
    qtbot.mouseClick(widget.refusals[0].remove, Qt.MouseButton.LeftButton)
    assert widget.refusals == []
    assert names(widget) == ["scan.png"]


def test_the_same_file_is_listed_once(
    qtbot: QtBot, widget: Attachments, files: dict[str, Path], tmp_path: Path
) -> None:
    copy = tmp_path / "copy.csv"
    copy.write_bytes(files["balance.csv"].read_bytes())
    added(qtbot, widget, files["balance.csv"], copy)
    assert names(widget) == ["balance.csv"]
    assert widget.refusals[0].sentence == "copy.csv is on the list already, as balance.csv."


def test_a_kind_is_chosen_for_each_file(qtbot: QtBot, widget: Attachments, files: dict[str, Path]) -> None:
    added(qtbot, widget, files["accounts.pdf"], files["balance.csv"])
    with qtbot.waitSignal(widget.changed):
        qtbot.keyClick(widget.rows[1].kind, Qt.Key.Key_Home)
    assert [one.kind for one in widget.attachments()] == [DocumentKind.OTHER, DocumentKind.AGED_BALANCE]
    assert widget.rows[0].kind.count() == 7


def test_a_file_taken_off_the_list_leaves_the_keyboard_on_the_next(
    qtbot: QtBot, widget: Attachments, files: dict[str, Path]
) -> None:
    added(qtbot, widget, files["accounts.pdf"], files["balance.csv"])
    with qtbot.waitSignal(widget.changed):
        qtbot.keyClick(widget.rows[0].remove, Qt.Key.Key_Space)
    assert names(widget) == ["balance.csv"]
    assert widget.rows[0].remove.hasFocus()
    qtbot.keyClick(widget.rows[0].remove, Qt.Key.Key_Space)
    assert names(widget) == []
    assert widget.add.hasFocus()


def test_what_was_kept_is_given_back_though_the_file_is_gone(
    qtbot: QtBot, widget: Attachments, session: Session, tasks: Tasks, files: dict[str, Path]
) -> None:
    added(qtbot, widget, files["accounts.pdf"])
    widget.rows[0].kind.setCurrentIndex(3)
    state = widget.attachments()
    files["accounts.pdf"].unlink()
    again = Attachments(session, tasks)
    qtbot.addWidget(again)
    again.set_attachments(state)
    assert again.attachments() == state
    again.set_attachments(())
    assert again.attachments() == ()


def test_without_kinds_none_can_be_chosen(
    qtbot: QtBot, session: Session, tasks: Tasks, files: dict[str, Path]
) -> None:
    plain = Attachments(session, tasks, with_kind=False)
    qtbot.addWidget(plain)
    plain.show()
    added(qtbot, plain, files["accounts.pdf"])
    assert not plain.rows[0].kind.isVisible()
    assert plain.attachments()[0].kind is DocumentKind.OTHER


def test_it_works_by_keyboard_and_screen_reader(
    qtbot: QtBot, widget: Attachments, files: dict[str, Path]
) -> None:
    added(qtbot, widget, files["accounts.pdf"], files["virus.exe"])
    assert a11y_problems(widget) == mnemonic_clashes(widget) == clipped_texts(widget) == []
    assert widget.rows[0].remove.accessibleName() == "Remove accounts.pdf"

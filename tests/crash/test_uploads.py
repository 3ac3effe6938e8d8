"""A desk whose process dies while it hands over a document goes on after one question and sends no byte twice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cofanet_desktop.services import uploads
from cofanet_desktop.services.exchanging import exchange
from tests.crash.uploading import hand_over
from tests.support.desks import demo_session, embedded, open_session
from tests.support.uploading import PIECE, PieceLine, chosen, paper

ROOT = Path(__file__).resolve().parents[2]
CRASHED = 137
DATA = paper(5_500)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A desk that has told of a document; none of its bytes are at the insurer."""
    session = demo_session(tmp_path, companies=12)
    chosen(session, DATA)
    assert exchange(session).trouble is None
    session.close()
    return tmp_path


def dies(folder: Path, crash_at: str) -> None:
    """Hand over in a process of its own that dies at `crash_at`."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.crash.uploading", str(folder)],
        cwd=ROOT,
        env=os.environ | {"COFANET_CRASH_AT": crash_at},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ended.returncode == CRASHED, ended.stderr


@pytest.mark.parametrize(
    ("crash_at", "pieces_held"),
    [
        ("upload.progress.before_commit:1", 0),
        ("upload.piece.before_send:1", 0),
        ("upload.piece.before_send:4", 3),
        ("insurer.upload.before_commit:3", 2),
        ("insurer.upload.after_commit:3", 3),
        ("upload.piece.after_send:4", 4),
        ("upload.progress.after_commit:4", 3),
        ("insurer.upload.before_commit:6", 5),
        ("upload.piece.after_send:6", 6),
        ("upload.progress.before_commit:7", 6),
    ],
)
def test_it_resumes_with_one_question_and_sends_only_what_is_not_there(
    folder: Path, crash_at: str, pieces_held: int
) -> None:
    dies(folder, crash_at)
    line = hand_over(folder)
    assert len(line.asked) == 1
    assert line.pieces == [number * PIECE for number in range(pieces_held, 6)]
    session = open_session(folder)
    (sha256,) = line.asked
    assert embedded(session).insurer.fetch(sha256) == DATA
    assert uploads.waiting(session) == []
    session.close()


def test_killed_again_and_again_it_comes_to_its_end(folder: Path) -> None:
    for _ in range(5):
        dies(folder, "upload.piece.after_send:1")
    line = hand_over(folder)
    assert (len(line.asked), line.pieces) == (1, [5 * PIECE])


def test_dead_before_anything_was_told_nothing_was_handed_over(tmp_path: Path) -> None:
    session = demo_session(tmp_path, companies=12)
    sha256 = chosen(session, DATA)
    session.close()
    dies(tmp_path, "insurer.push.before_commit:1")
    session = open_session(tmp_path)
    assert embedded(session).insurer.received("main", sha256, len(DATA)) == 0
    line = PieceLine.of(session)
    exchange(session)
    assert uploads.send_waiting(session).sent == 1
    assert (len(line.asked), len(line.pieces)) == (1, 6)
    session.close()

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from cofanet_desktop.system import logs

LOGGER = logging.getLogger(f"{logs.LOGGER}.test")


@pytest.fixture
def files(tmp_path: Path) -> Iterator[logs.LogFiles]:
    opened = logs.start_logs(tmp_path / "logs")
    yield opened
    opened.close()


def written(files: logs.LogFiles) -> str:
    return (files.folder / "cofanet.log").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("line", "secret"),
    [
        ("Authorization: Bearer abc.def-123456", "abc.def-123456"),
        ('{"access_token": "s3cr3t value"}', "s3cr3t value"),
        ("passphrase=hunter22 given", "hunter22"),
        ("COFANET_PASSPHRASE=hunter22", "hunter22"),
        ("x-api-key: 12345-abc", "12345-abc"),
        (f"key x'{'ab' * 32}'", "ab" * 32),
        ("jwt eyJhbGciOi.eyJzdWIi.c2ln", "eyJzdWIi"),
        ("asked for 40,000 EUR on 123", "40,000"),
        ("asked for 250 000 EUR", "250 000"),
        ("EUR 12500.50 granted", "12500.50"),
        ("Money(amount=Decimal('987654'), currency='EUR')", "987654"),
    ],
)
def test_no_secret_and_no_amount_reaches_the_file(files: logs.LogFiles, line: str, secret: str) -> None:
    LOGGER.info(line)
    assert secret not in written(files)
    assert logs.HIDDEN in written(files)


def test_tracebacks_are_cleaned_too(files: logs.LogFiles) -> None:
    try:
        raise ValueError("token=verysecret refused")
    except ValueError:
        LOGGER.exception("sending failed")
    assert "verysecret" not in written(files)
    assert "ValueError" in written(files)


def test_ordinary_lines_stay_as_they_are(files: logs.LogFiles) -> None:
    LOGGER.info("sent 3 commands in 12 ms, company 00012345678905, DRA 7")
    assert "sent 3 commands in 12 ms, company 00012345678905, DRA 7" in written(files)


def test_debug_lines_keep_amounts_but_no_secret() -> None:
    assert logs.without_secrets("40,000 EUR token=abc", amounts=True) == f"40,000 EUR token={logs.HIDDEN}"


def test_old_lines_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 2_000)
    files = logs.start_logs(tmp_path / "logs")
    for number in range(300):
        LOGGER.info("line %d of many", number)
    files.close()
    kept = sorted((tmp_path / "logs").glob("cofanet.log*"))
    assert len(kept) == logs.KEPT_FILES
    assert sum(file.stat().st_size for file in kept) < 5 * 2_000


def test_a_surprise_in_a_thread_is_logged_and_told(
    files: logs.LogFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told: list[BaseException] = []
    logs.catch_surprises(told.append)

    def fail() -> None:
        raise RuntimeError("out of the blue")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert [str(error) for error in told] == ["out of the blue"]
    assert "out of the blue" in written(files)


def test_work_goes_on_where_no_log_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with logs.writing(tmp_path / "file" / "logs"):
        LOGGER.info("said to nobody")
    with logs.writing(tmp_path / "logs"):
        LOGGER.info("kept")
    LOGGER.info("after the end")
    assert "kept" in (tmp_path / "logs" / "cofanet.log").read_text()
    assert "after the end" not in (tmp_path / "logs" / "cofanet.log").read_text()


def test_a_dying_process_leaves_a_trace(tmp_path: Path) -> None:
    program = (
        "import faulthandler; from pathlib import Path; from cofanet_desktop.system.logs import start_logs;"
        f"start_logs(Path({str(tmp_path)!r})); faulthandler._sigsegv()"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert result.returncode != 0
    assert "Segmentation fault" in (tmp_path / "crash.log").read_text()

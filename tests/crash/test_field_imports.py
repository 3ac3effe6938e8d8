"""A process that dies while it imports custom fields: the import goes on, each company is written to once."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from cofanet_desktop.domain.bulk import FileStatus
from cofanet_desktop.domain.commands import SetFields
from cofanet_desktop.services import field_imports, outbox
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.portfolio import everything, listing
from tests.support.desks import advance, demo_session, open_session

ROOT = Path(__file__).resolve().parents[2]
CRASHED = 137
COMPANIES = 12


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Path, Path]:
    """Return the folder of a desk, and a list that gives every company of its portfolio another reference."""
    folder = tmp_path / "desk"
    folder.mkdir()
    session = demo_session(folder, companies=COMPANIES)
    numbers = [row.easy_number for row in listing(session, everything(session))[0]]
    session.close()
    file = tmp_path / "list.csv"
    lines = ["Easy number;Customer reference", *(f"{one};NEW-{at}" for at, one in enumerate(numbers))]
    file.write_text("\n".join(lines), encoding="utf-8")
    return folder, file


def dies(folder: Path, file: Path, when: str, crash_at: str) -> None:
    """Import in a process of its own that dies at `crash_at`."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.crash.importing", str(folder), str(file), when],
        cwd=ROOT,
        env=os.environ | {"COFANET_CRASH_AT": crash_at},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ended.returncode == CRASHED, ended.stderr


@pytest.mark.parametrize("when", ["now", "due"])
@pytest.mark.parametrize(
    "crash_at",
    [
        "fields_import.keep.after_commit:1",
        "fields_import.issue.before_commit:1",
        "fields_import.issue.after_commit:1",
        "fields_import.issue.before_commit:2",
        "fields_import.issue.after_commit:2",
        "fields_import.issue.before_commit:3",
    ],
)
def test_it_goes_on_where_it_stopped_and_repeats_nothing(
    desk: tuple[Path, Path], crash_at: str, when: str
) -> None:
    folder, file = desk
    dies(folder, file, when, crash_at)
    session = open_session(folder)
    advance(session, timedelta(hours=3))
    assert exchange(session).trouble is None
    (imported,) = field_imports.files(session)
    assert imported.status is FileStatus.SUCCESSFUL
    assert imported.accepted == imported.lines
    sent = [one for one in outbox.all_commands(session) if one.kind == SetFields.KIND]
    asked = Counter(one.command.args.easy_number for one in sent if one.command)  # type: ignore[union-attr]
    assert len(asked) == imported.lines
    assert set(asked.values()) == {1}
    shown = {row.customer_reference for row in listing(session, everything(session))[0]}
    assert shown == {f"NEW-{at}" for at in range(imported.lines)}
    session.close()


def test_dead_before_the_list_was_kept_nothing_was_imported(desk: tuple[Path, Path]) -> None:
    folder, file = desk
    dies(folder, file, "now", "fields_import.keep.before_commit:1")
    session = open_session(folder)
    exchange(session)
    assert field_imports.files(session) == []
    assert all(one.kind != SetFields.KIND for one in outbox.all_commands(session))
    session.close()

"""The audit trail: any change of a line is found at exactly that line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cofanet_desktop.store.database import Store

AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
LINES = 6


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "store.db", bytes(32))
    for number in range(1, LINES + 1):
        with made.work("note") as unit:
            unit.audit.add(AT, "clerk", "order_product", f"command-{number}", f"detail {number}")
    yield made
    made.close()


def first_broken(store: Store, sql: str) -> int | None:
    with store.work("tamper") as unit:
        unit.connection.exec_driver_sql(sql)
        return unit.audit.first_broken()


def test_an_untouched_trail_is_whole(store: Store) -> None:
    assert first_broken(store, "SELECT 1") is None


@pytest.mark.parametrize("line", range(1, LINES + 1))
@pytest.mark.parametrize("column", ["at", "actor", "what", "command_id", "detail", "hash"])
def test_a_changed_line_is_found_at_exactly_that_line(store: Store, line: int, column: str) -> None:
    assert first_broken(store, f"UPDATE audit SET {column} = {column} || 'x' WHERE seq = {line}") == line


@pytest.mark.parametrize("line", range(1, LINES))
def test_a_line_taken_out_is_found_where_it_stood(store: Store, line: int) -> None:
    assert first_broken(store, f"DELETE FROM audit WHERE seq = {line}") == line


def test_lines_in_another_order_are_found(store: Store) -> None:
    swap = "UPDATE audit SET detail = (SELECT detail FROM audit o WHERE o.seq = 5 - audit.seq) WHERE seq IN (2, 3)"
    assert first_broken(store, swap) == 2


def test_a_line_put_in_is_found(store: Store) -> None:
    forged = (
        f"INSERT INTO audit (seq, at, actor, what, command_id, detail, hash)"
        f" SELECT {LINES + 1}, at, 'someone', what, command_id, detail, hash FROM audit WHERE seq = {LINES}"
    )
    assert first_broken(store, forged) == LINES + 1


def test_the_lines_of_a_command_are_read_newest_first(store: Store) -> None:
    with store.work("more") as unit:
        unit.audit.add(AT, "insurer", "refused", "command-2", "RULE")
        lines = unit.audit.lines("command-2")
        assert [(line.seq, line.actor, line.what) for line in lines] == [
            (LINES + 1, "insurer", "refused"),
            (2, "clerk", "order_product"),
        ]
        assert [line.seq for line in unit.audit.lines(limit=2)] == [LINES + 1, LINES]
        assert lines[0].at == AT

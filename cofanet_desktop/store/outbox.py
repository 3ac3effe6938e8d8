"""The outbox: every command ever issued here, where it stands, and why. Nothing is ever deleted."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from cofanet_desktop.database.codec import decode, encode, fingerprint
from cofanet_desktop.domain.outbox import SENDABLE, OutboxEntry, State
from cofanet_desktop.store.records import Key, stamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from cofanet_desktop.domain.commands import Args, Command
    from cofanet_desktop.domain.protocol import Problem

_COLUMNS = (
    "ord, id, kind, version, args, fingerprint, money, depends_on, state, attempts, first_try, last_try, epoch, seq,"
    " problem, warning, replaces, created_at, settled_at, actor"
)


_MOST_BYTES = 1_000_000
"""What the forms of one push have together, unless a single one has more."""


def _moment(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


def _problem(value: bytes | None) -> Problem | None:
    if value is None:
        return None
    from cofanet_desktop.domain.protocol import Problem  # an empty outbox shows neither problems nor commands

    return decode(value, Problem)


def _command(command_id: str, kind: str, version: int, args: bytes) -> Command | None:
    from cofanet_desktop.domain.commands import KINDS, Command  # as above

    known = KINDS.get(kind)
    return None if known is None or version > known.VERSION else Command(command_id, decode(args, known))


def _entry(row: Any) -> OutboxEntry:
    return OutboxEntry(
        ord=row[0],
        id=row[1],
        kind=row[2],
        version=row[3],
        args=row[4],
        fingerprint=row[5],
        is_money=bool(row[6]),
        depends_on=tuple(json.loads(row[7])),
        state=State(row[8]),
        attempts=row[9],
        first_try=_moment(row[10]),
        last_try=_moment(row[11]),
        epoch=row[12],
        seq=row[13],
        problem=_problem(row[14]),
        warning=_problem(row[15]),
        replaces=row[16],
        created_at=datetime.fromisoformat(row[17]),
        settled_at=_moment(row[18]),
        actor=row[19],
        command=_command(row[1], row[2], row[3], row[4]),
    )


def _quoted(states: Iterable[State]) -> str:
    return ", ".join(f"'{state.value}'" for state in states)


def _sent_together(entries: Sequence[OutboxEntry]) -> list[OutboxEntry]:
    """Return the first of `entries` that can leave in one push.

    What builds on one of them waits for the answer to that, so that it can be held back if it is refused (R8); not what
    is asked of a company just created, since the insurer refuses all about a company it does not know. What may have
    left before always goes along (R10).
    """
    from cofanet_desktop.domain.commands import CreateCompany  # as above

    together: list[OutboxEntry] = []
    undecided: set[str] = set()
    size = 0
    for entry in entries:
        size += len(entry.args)
        waits = entry.state is State.QUEUED and not undecided.isdisjoint(entry.depends_on)
        if together and (waits or size > _MOST_BYTES):
            break
        together.append(entry)
        if entry.kind != CreateCompany.KIND:
            undecided.add(entry.id)
    return together


class Outbox:
    """The commands of one store, read and moved from state to state within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on `connection`."""
        self._connection = connection

    def add(
        self,
        command_id: str,
        args: Args,
        *,
        actor: str,
        at: datetime,
        depends_on: Sequence[str],
        replaces: str | None,
    ) -> int:
        """Keep a new command as queued and return its place in the order."""
        kind = type(args)
        data = encode(args)
        ord_ = self._connection.exec_driver_sql(
            "INSERT INTO outbox (id, kind, version, args, fingerprint, money, depends_on, state, attempts, replaces,"
            " created_at, actor) VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', 0, ?, ?, ?) RETURNING ord",
            (
                command_id,
                kind.KIND,
                kind.VERSION,
                data,
                fingerprint(kind.KIND, kind.VERSION, data),
                int(kind.IS_MONEY),
                json.dumps(list(depends_on)),
                replaces,
                stamp(at),
                actor,
            ),
        ).scalar()
        assert ord_ is not None  # noqa: S101 - RETURNING of a successful INSERT
        return int(ord_)

    def find(self, command_id: str) -> OutboxEntry | None:
        """Return the command of that id."""
        row = self._connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM outbox WHERE id = ?",
            (command_id,),
        ).first()
        return None if row is None else _entry(row)

    def in_states(self, states: Iterable[State], limit: int = -1) -> list[OutboxEntry]:
        """Return the commands in these states, in order."""
        rows = self._connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM outbox WHERE state IN ({_quoted(states)}) ORDER BY ord LIMIT ?",
            (limit,),
        )
        return [_entry(row) for row in rows]

    def of_kinds(self, kinds: Iterable[str], states: Iterable[State]) -> list[OutboxEntry]:
        """Return the commands of these kinds in these states, in order."""
        rows = self._connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM outbox WHERE state IN ({_quoted(states)})"
            " AND kind IN (SELECT value FROM json_each(?)) ORDER BY ord",
            (json.dumps(list(kinds)),),
        )
        return [_entry(row) for row in rows]

    def count(self, states: Iterable[State]) -> int:
        """Return how many commands are in these states."""
        sql = f"SELECT count(*) FROM outbox WHERE state IN ({_quoted(states)})"
        return int(self._connection.exec_driver_sql(sql).scalar() or 0)

    def touching(self, keys: Iterable[Key]) -> list[str]:
        """Return the ids of the unsettled commands that show one of these records changed, in order."""
        found: dict[int, str] = {}
        for key in keys:
            rows = self._connection.exec_driver_sql(
                "SELECT o.ord, o.id FROM touched t JOIN outbox o ON o.ord = t.ord WHERE t.entity = ? AND t.id = ?",
                key,
            )
            found.update((row[0], row[1]) for row in rows)
        return [found[ord_] for ord_ in sorted(found)]

    def claim(self, limit: int, at: datetime) -> list[OutboxEntry]:
        """Mark the next commands inflight, before any byte of them leaves (R2), and return them in order.

        They end before one that builds on another of them, which may be refused, and at about a megabyte.
        """
        claimed = _sent_together(self.in_states(SENDABLE, limit))
        now = stamp(at)
        if claimed:
            self._connection.exec_driver_sql(
                "UPDATE outbox SET state = 'inflight', attempts = attempts + 1, last_try = ?,"
                " first_try = coalesce(first_try, ?) WHERE ord = ?",
                [(now, now, entry.ord) for entry in claimed],
            )
        return claimed

    def release(self, ids: Iterable[str], state: State) -> None:
        """Give inflight commands back as queued (certainly not sent) or unknown (no answer)."""
        self._move([(state.value, one) for one in ids], "inflight")

    def _move(self, values: list[tuple[str, str]], from_state: str) -> None:
        if values:
            self._connection.exec_driver_sql(
                f"UPDATE outbox SET state = ? WHERE id = ? AND state = '{from_state}'",
                values,
            )

    def recover(self) -> int:
        """Turn what was inflight when the program stopped into unknown; return how many there were."""
        result = self._connection.exec_driver_sql(
            "UPDATE outbox SET state = 'unknown' WHERE state = 'inflight'"
        )
        return result.rowcount

    def acknowledge(self, command_id: str, epoch: str, seq: int) -> None:
        """Note that the backend applied the command at `(epoch, seq)`."""
        self._connection.exec_driver_sql(
            "UPDATE outbox SET state = 'acked', warning = NULL, epoch = ?, seq = ? WHERE id = ?"
            f" AND state IN ({_quoted(SENDABLE)})",
            (epoch, seq, command_id),
        )

    def refuse(self, command_id: str, problem: Problem, at: datetime) -> None:
        """Note that the backend refused the command; the form stays, waiting for the person (R8)."""
        self._connection.exec_driver_sql(
            "UPDATE outbox SET state = 'refused', problem = ?, warning = NULL, settled_at = ? WHERE id = ?"
            f" AND state IN ({_quoted(SENDABLE)})",
            (encode(problem), stamp(at), command_id),
        )

    def hold(self, command_id: str, problem: Problem) -> None:
        """Keep a command back that never left, because what it builds on was refused or withdrawn."""
        self._connection.exec_driver_sql(
            "UPDATE outbox SET state = 'held', problem = ?, warning = NULL WHERE id = ? AND state = 'queued'",
            (encode(problem), command_id),
        )

    def hold_dependents(self, command_id: str, problem: Problem) -> None:
        """Keep back everything that builds on this command and never left, and what builds on that."""
        for dependent in self.dependents(command_id):
            self.hold(dependent.id, problem)
            self.hold_dependents(dependent.id, problem)

    def dependents(self, command_id: str) -> list[OutboxEntry]:
        """Return the commands that build on this one and never left."""
        return [entry for entry in self.in_states((State.QUEUED,)) if command_id in entry.depends_on]

    def warn(self, command_id: str, problem: Problem | None) -> None:
        """Note that, after what the insurer said since, the command will probably be refused (None: no longer).

        It is still sent: the insurer decides.
        """
        self._connection.exec_driver_sql(
            "UPDATE outbox SET warning = ? WHERE id = ?", (encode(problem) if problem else None, command_id)
        )

    def settle(self, epoch: str, to: int, at: datetime) -> int:
        """Archive what was acknowledged and is covered by the cursor `(epoch, to)` (R5); return how many."""
        result = self._connection.exec_driver_sql(
            "UPDATE outbox SET state = 'done', settled_at = ? WHERE state = 'acked' AND epoch = ? AND seq <= ?",
            (stamp(at), epoch, to),
        )
        return result.rowcount

    def offer_again(self, epoch: str) -> int:
        """Queue what was acknowledged under another epoch, ids unchanged (R6); return how many there were."""
        result = self._connection.exec_driver_sql(
            "UPDATE outbox SET state = 'unknown', settled_at = NULL"
            " WHERE state IN ('acked', 'done') AND epoch IS NOT NULL AND epoch <> ?",
            (epoch,),
        )
        return result.rowcount

    def discard(self, command_id: str, at: datetime) -> bool:
        """Withdraw a command the backend cannot have seen, or put away a refused one; False when it is too late.

        A queued one certainly never left, however often it was tried: what may have left is inflight or unknown.
        """
        result = self._connection.exec_driver_sql(
            "UPDATE outbox SET state = 'discarded', settled_at = ? WHERE id = ?"
            " AND state IN ('queued', 'refused', 'held')",
            (stamp(at), command_id),
        )
        return result.rowcount == 1

    def requeue(self, command_id: str) -> bool:
        """Queue a held command again, as the last one: later ones may be gone by now. False when it is not held."""
        result = self._connection.exec_driver_sql(
            "UPDATE outbox SET state = 'queued', problem = NULL, ord = (SELECT max(ord) + 1 FROM outbox)"
            " WHERE id = ? AND state = 'held'",
            (command_id,),
        )
        return result.rowcount == 1

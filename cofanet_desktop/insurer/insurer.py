"""The insurer as its adapters see it: takes commands, hands out changes, answers searches, lets time pass."""

from __future__ import annotations

import uuid
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, inspect, select

from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.database.engine import reading, writing
from cofanet_desktop.database.errors import DatabaseProblem, too_new
from cofanet_desktop.domain.protocol import PushReply
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.insurer import (
    analysis,
    answering,
    commands,
    decisions,
    duties,
    enrolment,
    feed,
    identification,
    offers,
    passing_time,
    registry,
    schema,
    uploads,
)
from cofanet_desktop.insurer.clock import ClockState
from cofanet_desktop.insurer.errors import OtherEpoch, OutOfOrder
from cofanet_desktop.insurer.ledger import Ledger, stamp
from cofanet_desktop.insurer.limits import MOST_COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import Any

    from sqlalchemy import Connection, Engine, Row

    from cofanet_desktop.domain.companies import Company, Identifier
    from cofanet_desktop.domain.protocol import CompanyQuery, Envelope, PullPage, Receipt, SearchResult
    from cofanet_desktop.insurer.clock import InsurerClock
    from cofanet_desktop.insurer.decisions import Desk

MOST_JOBS = 300
"""Jobs run in one go, so that no call takes long after a long pause."""

_JOBS: dict[str, Callable[[Desk, str], None]] = {
    **answering.ANSWERS,
    decisions.ASSESS: passing_time.assess,
    decisions.EXPIRE: passing_time.expire,
    decisions.FINISH: passing_time.finish,
    decisions.IDENTIFY: identification.identify,
    decisions.RUN_OUT: offers.run_out,
    decisions.ALERT: offers.alert,
    **duties.JOBS,
}


class Insurer:
    """The authority over some workspaces, in the database of `engine`; the same `seed` decides the same.

    `path` names the database in errors. Every method may raise DatabaseProblem.
    """

    def __init__(self, engine: Engine, path: Path, clock: InsurerClock, seed: int = 0) -> None:
        self.engine = engine
        self.path = path
        self.clock = clock
        self.seed = seed
        self._prepare()
        clock.kept_by(self._keep_clock)

    def _prepare(self) -> None:
        """Create the tables of a new database; go on with seed and clock of an existing one."""
        with self.writing("insurer.open") as connection:
            if inspect(connection).has_table("meta"):
                self._resume(connection)
                return
            schema.metadata.create_all(connection)
            self._set(connection, "schema", str(schema.VERSION))
            self._set(connection, "epoch", _new_epoch())
            self._set(connection, "seed", str(self.seed))
            self._set(connection, "clock", encode(self.clock.state).decode())

    def _resume(self, connection: Connection) -> None:
        found = int(self._get(connection, "schema"))
        if found > schema.VERSION:
            raise too_new(self.path, found, schema.VERSION)
        if found < schema.VERSION:  # so far every version only added tables
            schema.metadata.create_all(connection)
            self._set(connection, "schema", str(schema.VERSION))
        self.seed = int(self._get(connection, "seed"))
        self.clock.resume(decode(self._get(connection, "clock"), ClockState))

    @contextmanager
    def writing(self, name: str) -> Iterator[Connection]:
        """Give a connection in one write transaction whose commit points are called `name`."""
        with writing(self.engine, self.path, name) as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection in one read snapshot."""
        with reading(self.engine, self.path) as connection:
            yield connection

    @property
    def epoch(self) -> str:
        """Return the id of this life of the data; it changes when a backup is restored."""
        with self.reading() as connection:
            return self._get(connection, "epoch")

    def now(self) -> datetime:
        """Return the instant the insurer's clock shows (UTC)."""
        return self.clock.now()

    def advance(self, by: timedelta) -> None:
        """Move the clock forward and let happen what falls due on the way."""
        self.clock.advance(by)
        while self.run_due_jobs():
            pass

    def new_epoch(self) -> str:
        """Begin a new life of the data, as after restoring a backup, and return its id."""
        epoch = _new_epoch()
        with self.writing("insurer.epoch") as connection:
            self._set(connection, "epoch", epoch)
        return epoch

    def open_workspace(self, workspace: str) -> bool:
        """Make sure the workspace exists; tell whether it was created."""
        with self.writing("insurer.workspace") as connection:
            w = schema.workspace
            if connection.execute(select(w.c.id).where(w.c.id == workspace)).first() is not None:
                return False
            connection.execute(insert(w).values(id=workspace, seq=0))
            return True

    def build_registry(self, limit: int | None = None) -> int:
        """Fill the registry if it is empty; return how many companies it has (`limit`: of the open data)."""
        with self.writing("insurer.registry") as connection:
            return registry.count(connection) or enrolment.build(connection, self.seed, limit)

    def push(
        self, workspace: str, client_id: str, envelopes: Sequence[Envelope], epoch: str = ""
    ) -> PushReply:
        """Answer commands in order, each in its own transaction.

        After a first one was answered, trouble (or the hundredth command) stops the batch and says where; at the
        first one it is raised: DatabaseProblem, OutOfOrder for a place the client already passed, or OtherEpoch when
        `epoch`, if given, is not the present one.
        """
        self.run_due_jobs()
        receipts: list[Receipt] = []
        for envelope in envelopes:
            if len(receipts) == MOST_COMMANDS:
                return PushReply(self.epoch, tuple(receipts), self.now(), envelope.id)
            try:
                receipts.append(self._take(workspace, client_id, envelope, epoch))
            except (DatabaseProblem, OutOfOrder, OtherEpoch):
                if not receipts:
                    raise
                return PushReply(self.epoch, tuple(receipts), self.now(), envelope.id)
        return PushReply(self.epoch, tuple(receipts), self.now())

    def _take(self, workspace: str, client_id: str, envelope: Envelope, epoch: str) -> Receipt:
        with self.writing("insurer.push") as connection:
            if epoch not in ("", self._get(connection, "epoch")):
                raise OtherEpoch(
                    Message(
                        "Insurer",
                        QT_TRANSLATE_NOOP("Insurer", "The insurer's data were restored from a backup."),
                    )
                )
            return commands.take(connection, workspace, client_id, envelope, self.seed, self.now())

    def pull(self, workspace: str, epoch: str, since: int, limit: int, *, digest: bool = False) -> PullPage:
        """Return the changes after `(epoch, since)`; from the start, as a reset, when that is no cursor of ours."""
        self.run_due_jobs()
        with self.reading() as connection:
            own = self._get(connection, "epoch")
            usable = epoch == own and 0 <= since <= feed.seq_of(connection, workspace)
            start = since if usable else 0
            return feed.page(
                connection,
                workspace,
                start,
                max(1, limit),
                own,
                self.now(),
                is_reset=not usable,
                digest=digest,
            )

    def receipt_of(self, workspace: str, command_id: str) -> Receipt | None:
        """Return the answer given to a command, or None when it was never received."""
        with self.reading() as connection:
            row = commands.find(connection, workspace, command_id)
            return None if row is None else commands.remembered(row)

    def search(self, query: CompanyQuery) -> SearchResult:
        """Return the companies found, best first, and whether these are all."""
        with self.reading() as connection:
            return registry.search(connection, query)

    def companies(self, workspace: str, easy_numbers: Sequence[str]) -> tuple[Company, ...]:
        """Return the companies of these Easy numbers that exist; a temporary number gives its final company."""
        with self.reading() as connection:
            temporary = [number for number in easy_numbers if number.startswith("Z")]
            found = registry.companies(connection, [n for n in easy_numbers if not n.startswith("Z")])
            ledger = Ledger(connection, workspace)
            created = [ledger.company(number) for number in temporary]
            return (*found, *(company for company in created if company is not None))

    def identify(
        self, keys: Sequence[tuple[str, Identifier]]
    ) -> dict[tuple[str, Identifier], tuple[str, ...]]:
        """Return the Easy numbers each `(country, identifier)` names."""
        with self.reading() as connection:
            return registry.identify(connection, keys)

    def fetch(self, sha256: str) -> bytes | None:
        """Return the bytes of a delivered document, or None when there is none of that hash."""
        with self.reading() as connection:
            c = schema.blob.c
            data: bytes | None = connection.execute(select(c.data).where(c.sha256 == sha256)).scalar()
            return data

    def received(self, workspace: str, sha256: str, size: int) -> int:
        """Return how many bytes of a document are held, `size` when complete; raises DocumentRefused."""
        with self.reading() as connection:
            return uploads.received(connection, workspace, sha256, size)

    def upload(self, workspace: str, sha256: str, size: int, offset: int, data: bytes) -> int:
        """Keep the piece at `offset` of a document if it is the next; return how many bytes are held now.

        Raises DocumentRefused for what is not taken, and when the whole has another hash: nothing of it is kept then.
        """
        with self.writing("insurer.upload") as connection:
            now = self.now()
            held = uploads.take(
                connection,
                workspace,
                sha256,
                size,
                offset,
                data,
                now,
                lambda complete: analysis.arrived(connection, complete, self.seed, now),
            )
        if held is None:
            raise uploads.another_document()
        return held

    def run_due_jobs(self) -> int:
        """Let happen what has fallen due, oldest first, each in its own transaction; return how many (≤ 300)."""
        c = schema.job.c
        due = (
            select(schema.job).where(c.due_at <= stamp(self.now())).order_by(c.due_at, c.id).limit(MOST_JOBS)
        )
        with self.reading() as connection:
            rows = connection.execute(due).all()
        for row in rows:
            self._run(row)
        return len(rows)

    def _run(self, row: Row[Any]) -> None:
        c = schema.job.c
        with self.writing("insurer.job") as connection:
            taken = connection.execute(delete(schema.job).where(c.id == row.id, c.due_at == row.due_at))
            if not taken.rowcount:
                return
            ledger = Ledger(connection, row.workspace)
            at = datetime.fromisoformat(row.due_at)
            _JOBS[row.kind](decisions.Desk(ledger, self.seed, at), row.subject)
            if ledger.is_changed:
                ledger.write()
                commands.audit(connection, row.workspace, at, "insurer", row.kind, row.subject, "done")
            else:
                ledger.write_jobs()

    def audit_is_whole(self, workspace: str) -> bool:
        """Tell whether no line of the audit was changed or taken out."""
        previous = ""
        with self.reading() as connection:
            lines = connection.execute(
                select(schema.audit).where(schema.audit.c.workspace == workspace).order_by(schema.audit.c.n)
            )
            for expected, line in enumerate(lines, 1):
                if (
                    line.n != expected
                    or line.prev_hash != previous
                    or commands.hash_of(tuple(line[:-1])) != line.hash
                ):
                    return False
                previous = line.hash
        return True

    def close(self) -> None:
        """Release the database's connections."""
        self.engine.dispose()

    def _keep_clock(self, state: ClockState) -> None:
        with self.writing("insurer.clock") as connection:
            self._set(connection, "clock", encode(state).decode())

    @staticmethod
    def _get(connection: Connection, key: str) -> str:
        found = connection.execute(select(schema.meta.c.value).where(schema.meta.c.key == key))
        return str(found.scalar_one())

    @staticmethod
    def _set(connection: Connection, key: str, value: str) -> None:
        schema.upsert(connection, schema.meta, [{"key": key, "value": value}])


def _new_epoch() -> str:
    return uuid.uuid4().hex

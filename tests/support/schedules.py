"""Random schedules of several desks and one insurer: lost, late and repeated messages, crashes, a restored insurer.

A schedule is a list of steps, each a name and two numbers; the same schedule always does the same. `run` plays it on
real files and raises Violation when a promise is broken: a command lost, applied twice or out of order, own work
vanished from the screen, what was asked together kept in part, desks that do not end up like the insurer, documents
that were told of and did not arrive.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, TypeVar

from cofanet_desktop.backend.embedded import EmbeddedBackend
from cofanet_desktop.backend.errors import BackendError, NotSent, OutcomeUnknown
from cofanet_desktop.database import commit_points
from cofanet_desktop.database.engine import open_engine
from cofanet_desktop.domain.commands import (
    AddToDeclaration,
    AnswerIlu,
    ChangePreferences,
    CreateCompany,
    DeclareOverdue,
    DefineField,
    DeleteField,
    DeleteProduct,
    MarkFavourites,
    OrderProduct,
    RenameField,
    SaveTurnover,
    SendDocument,
    SendTurnover,
)
from cofanet_desktop.domain.companies import PortfolioEntry
from cofanet_desktop.domain.custom_fields import FieldKind
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.extensions import ExtensionReason
from cofanet_desktop.domain.ilu import Ilu, PaymentExperience
from cofanet_desktop.domain.invoices import Instalment, Invoice, InvoiceKind
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import ATTENTION, SENDABLE, State
from cofanet_desktop.domain.overdues import Contact
from cofanet_desktop.domain.preferences import Direction, Threshold, Watched
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.domain.records import ENTITIES
from cofanet_desktop.domain.text import Message
from cofanet_desktop.domain.turnover import TurnoverBasis, TurnoverBy, TurnoverDeclaration, TurnoverLine
from cofanet_desktop.insurer import demo
from cofanet_desktop.insurer.clock import InsurerClock
from cofanet_desktop.insurer.insurer import Insurer
from cofanet_desktop.insurer.ledger import Ledger
from cofanet_desktop.services import (
    covers,
    custom_fields,
    extensions,
    ilus,
    issuing,
    notifications,
    outbox,
    overdues,
    portfolio,
    turnover,
    uploads,
)
from cofanet_desktop.services.attachments import Attachment
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.cursors import START as START_CURSOR
from cofanet_desktop.store.cursors import Cursor, Cursors
from cofanet_desktop.store.database import Store
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.store.uploads import Uploads
from cofanet_desktop.sync import pull as pulling
from cofanet_desktop.sync import push as pushing
from cofanet_desktop.sync.engine import SyncEngine
from cofanet_desktop.sync.verify import differences
from cofanet_desktop.system.clock import ServerClock
from tests.support.folders import IN_MEMORY, of_this_run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from cofanet_desktop.backend.port import Capabilities
    from cofanet_desktop.domain.commands import Args
    from cofanet_desktop.domain.companies import Company, Identifier
    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.domain.protocol import (
        CompanyQuery,
        Envelope,
        PullPage,
        PushReply,
        Receipt,
        SearchResult,
    )
    from cofanet_desktop.domain.workspace import Record

START = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
WORKSPACE = "main"
CLIENTS = 2
COMPANIES = 12
DEBTORS = 5
PIECE = 1_000
DOCUMENTS = tuple(Random(seed).randbytes(2_500) for seed in range(6))
"""What is chosen to be sent along: three pieces each."""

T = TypeVar("T")
Step = tuple[str, int, int]
STEPS = (
    "order", "order", "update", "transform", "delete", "mark", "discard", "retry", "create",
    "push", "push", "push", "pull", "pull", "pull",
    "lose_request", "lose_reply", "repeat_request", "late_request", "late_page", "deliver_late",
    "crash_desk", "crash_desk", "crash_insurer", "time_passes", "back_up", "restore",
)  # fmt: skip
"""What can happen; the ones listed twice happen twice as often."""

DOCUMENT_STEPS = (
    "attach", "attach", "order", "discard", "retry", "push", "push", "pull", "pull", "upload", "upload", "upload",
    "lose_request", "lose_reply", "repeat_request", "late_request", "deliver_late",
    "crash_desk", "crash_upload", "crash_upload", "crash_insurer", "time_passes", "back_up", "restore",
)  # fmt: skip
"""What can happen around documents that are handed over."""

DUTY_STEPS = (
    "declare", "declare", "declare", "add", "cancel", "extend", "modify", "turnover", "turnover", "answer", "answer",
    "delete", "discard", "retry", "push", "push", "push", "pull", "pull", "pull", "upload", "upload",
    "lose_request", "lose_reply", "repeat_request", "late_request", "late_page", "deliver_late",
    "crash_desk", "crash_desk", "crash_issue", "crash_upload", "crash_insurer", "time_passes", "back_up", "restore",
)  # fmt: skip
"""What can happen around the duties of a contract; played in a world where something of each is due."""

TURNOVER_STEPS = ("turnover", "turnover", "push", "push", "push", "pull", "discard", "lose_reply")
"""What can happen around the same few turnover declarations, filled in at two desks at once."""

PERSONAL_STEPS = (
    "prefer", "prefer", "favour", "favour", "define", "note", "note", "mark", "empty", "create", "discard", "retry",
    "push", "push", "push", "pull", "pull", "pull",
    "lose_request", "lose_reply", "repeat_request", "late_request", "late_page", "deliver_late",
    "crash_desk", "crash_issue", "crash_insurer", "time_passes", "back_up", "restore",
)  # fmt: skip
"""What can happen to what a person prefers and notes, the same person at both desks."""

PERSON = "clerk"
"""Who has preferences at every desk."""

NOTHING_HAPPENS = frozenset({
    "lose_request", "lose_reply", "repeat_request", "late_request", "late_page",
    "crash_desk", "crash_issue", "crash_upload", "crash_insurer", "back_up",
})  # fmt: skip
"""Steps that only prepare what strikes later, or copy files: what was promised before them is as true after them."""

OWN_RECORDS = {
    "order_product": "product",
    "transform_product": "product",
    "declare_overdue": "declaration",
    "request_extension": "extension",
    "send_document": "sent_document",
}
"""Requests whose record has their own id, by kind, and what it is a record of."""


class Violation(AssertionError):  # noqa: N818 - what it is
    """A promise of the protocol was broken."""


class Crash(Exception):  # noqa: N818
    """The process ended here: only what was committed is left."""


class Network:
    """A backend seen through a bad line; faults are armed one at a time and strike the next call."""

    def __init__(self, world: World, client: int) -> None:
        self._world = world
        self._client = client
        self.fault = ""
        self.late_pages: list[tuple[Cursor, PullPage]] = []
        self.late_requests: list[tuple[str, str, tuple[Envelope, ...]]] = []

    @property
    def capabilities(self) -> Capabilities:
        return replace(self._world.backend.capabilities, piece_bytes=PIECE)

    def _struck(self, *names: str) -> bool:
        if self.fault in names:
            self.fault = ""
            self._world.faults += 1
            return True
        return False

    def push(self, client_id: str, commands: Sequence[Envelope], *, epoch: str = "") -> PushReply:
        if self._struck("late_request"):
            self.late_requests.append((client_id, epoch, tuple(commands)))
            raise OutcomeUnknown(_says("no answer"))
        if self._struck("lose_request"):
            raise OutcomeUnknown(_says("lost on the way"))
        reply = self._answer_to(
            lambda: self._world.backend.push(client_id, commands, epoch=epoch), OutcomeUnknown
        )
        if self._struck("repeat_request"):
            self._world.backend.push(client_id, commands, epoch=epoch)
        if self._struck("lose_reply"):
            raise OutcomeUnknown(_says("answer lost"))
        return reply

    def pull(self, epoch: str, since: int, limit: int, *, digest: bool = False) -> PullPage:
        if self._struck("lose_request"):
            raise NotSent(_says("lost on the way"))
        small = 3 + self._world.page_size
        page = self._answer_to(lambda: self._world.backend.pull(epoch, since, small, digest=digest), NotSent)
        if self._struck("late_page"):
            self.late_pages.append((Cursor(epoch, since) if epoch else START_CURSOR, page))
            raise NotSent(_says("no answer"))
        if self._struck("lose_reply"):
            raise NotSent(_says("answer lost"))
        return page

    def _answer_to(self, call: Callable[[], T], when_it_dies: type[BackendError]) -> T:
        """Return the insurer's answer; when the insurer dies on the way, it is started again and no answer comes."""
        try:
            return call()
        except Crash as crash:
            if not str(crash).startswith("insurer."):
                raise
            self._world.restart_insurer()
            raise when_it_dies(_says("the insurer died")) from crash

    def reconcile(self, client_id: str, command_id: str) -> Receipt | None:
        return self._world.backend.reconcile(client_id, command_id)

    def search_companies(self, query: CompanyQuery) -> SearchResult:
        return self._world.backend.search_companies(query)

    def companies(self, easy_numbers: Sequence[str]) -> tuple[Company, ...]:
        return self._world.backend.companies(easy_numbers)

    def identify(
        self, keys: Sequence[tuple[str, Identifier]]
    ) -> dict[tuple[str, Identifier], tuple[str, ...]]:
        return self._world.backend.identify(keys)

    def fetch(self, sha256: str) -> bytes:
        return self._world.backend.fetch(sha256)

    def received(self, sha256: str, size: int) -> int:
        if self._struck("lose_request"):
            raise NotSent(_says("lost on the way"))
        return self._world.backend.received(sha256, size)

    def remembered(self, sha256: str) -> int:
        """Return how many bytes of a document the desk believes to have handed over."""
        with self._world.desks[self._client].session.store.read() as connection:
            return Uploads(connection).of([sha256])[sha256].sent

    def upload(self, sha256: str, size: int, offset: int, data: bytes) -> int:
        if self._struck("late_request", "late_page"):
            raise OutcomeUnknown(_says("no answer"))
        backend = self._world.backend
        held = self._answer_to(lambda: backend.upload(sha256, size, offset, data), OutcomeUnknown)
        if self._struck("repeat_request"):
            held = backend.upload(sha256, size, offset, data)
        if self._struck("lose_reply"):
            raise OutcomeUnknown(_says("answer lost"))
        return held

    def close(self) -> None:
        """The world closes the insurer."""


def _says(text: str) -> Message:
    return Message("Test", text)


class Desk:
    """One clerk's computer: a store that survives crashes, and what the person has been told."""

    def __init__(self, world: World, number: int) -> None:
        self.number = number
        self.world = world
        self.network = Network(world, number)
        self.folder = world.folder / f"desk{number}"
        self.issued: dict[str, str] = {}
        """Every command confirmed on this desk: id and kind."""
        self.session = self._opened()

    def _opened(self) -> Session:
        store = Store(self.folder / "store.db", None)
        clock = ServerClock(self.world.skewed(self.number))
        engine = SyncEngine(store, self.network, f"desk{self.number}", clock)
        return Session(store, self.network, engine, clock, actor=f"clerk{self.number}", contract_id=demo.EUR)

    def restart(self) -> None:
        """Begin again with what was committed."""
        self.session.store.close()
        self.session = self._opened()

    def push(self) -> None:
        pushing.push(self.session.store, self.network, f"desk{self.number}", self.session.now())

    def pull(self) -> None:
        pulling.pull(self.session.store, self.network, self.session.now())

    def exchange(self) -> None:
        self.session.engine.exchange(accept_deletions=True)


class SkewedClock:
    """A desk's clock, wrong by some minutes or a year."""

    def __init__(self, insurer: InsurerClock, off: timedelta) -> None:
        self._insurer = insurer
        self._off = off

    def now(self) -> datetime:
        return self._insurer.now() + self._off


@dataclass
class Played:
    """Figures of one schedule."""

    commands: int
    faults: int
    crashes: int
    restores: int


class World:
    """The insurer, its desks and what has been promised to whom."""

    def __init__(self, folder: Path, page_size: int = 0, made: Path | None = None) -> None:
        self.folder = folder
        self.page_size = page_size
        self.faults = self.crashes = self.restores = 0
        self._crash_in = self._minted = 0
        self._warned: set[str] = set()
        self._crash_where = ""
        shutil.copytree(made or _prepared(), folder, dirs_exist_ok=True)
        self.clock = InsurerClock.stepped(START)
        self.backend = self._opened_insurer()
        self.desks = [Desk(self, number) for number in range(CLIENTS)]
        self.cursors = [("", 0)] * CLIENTS

    def skewed(self, number: int) -> SkewedClock:
        return SkewedClock(self.clock, (timedelta(minutes=-10), timedelta(days=365))[number % 2])

    def _opened_insurer(self) -> EmbeddedBackend:
        path = self.folder / "insurer.db"
        insurer = Insurer(open_engine(path, None), path, self.clock, 1)
        insurer.open_workspace(WORKSPACE)
        return EmbeddedBackend(insurer, WORKSPACE)

    def restart_insurer(self) -> None:
        self.backend.close()
        self.backend = self._opened_insurer()

    # Steps -----------------------------------------------------------------------------------------------------

    def play(self, schedule: Sequence[Step]) -> Played:
        """Play a schedule, let everything come to rest, and check every promise."""
        previous = commit_points.install(self._reached)
        minted, issuing.new_id = issuing.new_id, self._next_id  # the same ids in the same schedule
        try:
            for name, one, other in schedule:
                self._step(name, one, other)
                if name not in NOTHING_HAPPENS:
                    self._check_now()
            self._crash_in = 0
            self._come_to_rest()
            self._check_at_rest()
        finally:
            issuing.new_id = minted
            commit_points.install(previous)
            self.close()
        commands = sum(len(desk.issued) for desk in self.desks)
        return Played(commands, self.faults, self.crashes, self.restores)

    def _next_id(self) -> str:
        self._minted += 1
        return f"command-{self._minted:04d}"

    def _reached(self, point: str) -> None:
        if self._crash_in and point.startswith(self._crash_where):
            self._crash_in -= 1
            if self._crash_in == 0:
                self.crashes += 1
                raise Crash(point)

    def _step(self, name: str, one: int, other: int) -> None:
        desk = self.desks[one % CLIENTS]
        try:
            getattr(self, f"_do_{name}", self._do_fault)(desk, name, other)
        except (BackendError, RuleViolation):
            pass
        except Crash:
            desk.restart()

    def _do_fault(self, desk: Desk, name: str, other: int) -> None:
        desk.network.fault = name

    def _do_crash_desk(self, desk: Desk, name: str, other: int) -> None:
        self._crash_in, self._crash_where = (
            1 + other % 8,
            ("issue", "push", "pull", "discard", "insurer")[other % 4],
        )

    def _do_crash_issue(self, desk: Desk, name: str, other: int) -> None:
        """Let the desk end while it saves what a person asks."""
        self._crash_in, self._crash_where = 1 + other % 4, "issue"

    def _do_crash_insurer(self, desk: Desk, name: str, other: int) -> None:
        self._crash_in, self._crash_where = 1 + other % 4, "insurer.push"

    def _do_crash_upload(self, desk: Desk, name: str, other: int) -> None:
        """Let the desk or, in a third of the cases, the insurer end while a document is handed over."""
        where = "upload" if other % 3 else "insurer.upload"
        self._crash_in, self._crash_where = 1 + other % 5, where

    def _do_order(self, desk: Desk, name: str, other: int) -> None:
        easy_number = _companies()[other % COMPANIES]
        code = (ProductCode.CRL, ProductCode.CRL, ProductCode.RLI, ProductCode.RSM)[other // COMPANIES % 4]
        amount = Money(Decimal(1_000 * (1 + other)), "EUR") if code is ProductCode.CRL else None
        draft = covers.OrderDraft(easy_number=easy_number, product=code, amount=amount)
        self._confirm(desk, covers.order(desk.session, draft).command_id, "order")

    def _do_attach(self, desk: Desk, name: str, other: int) -> None:
        """Choose a document and ask for something that tells of it."""
        data = DOCUMENTS[other % len(DOCUMENTS)]
        sha256 = uploads.keep(desk.session, data)
        args = OrderProduct(
            contract_id=demo.EUR, easy_number=_companies()[other % COMPANIES], product=ProductCode.RLI
        )
        with desk.session.store.work("issue") as unit:
            issued = issuing.issue_in(unit, desk.session, args)
            Uploads(unit.connection).add(sha256, len(data), issued.command_id, desk.session.now())
        self._confirm(desk, issued.command_id, "attach")

    def _do_upload(self, desk: Desk, name: str, other: int) -> None:
        """Hand documents over, as long as there is nothing else to do."""
        turns = iter(range(other % 7))
        uploads.send_waiting(desk.session, lambda: next(turns, None) is not None)

    def _product(self, desk: Desk, other: int) -> str | None:
        with desk.session.store.read() as connection:
            ids = [
                row[0] for row in connection.exec_driver_sql("SELECT id FROM product ORDER BY ordered_at, id")
            ]
        return ids[other % len(ids)] if ids else None

    def _do_update(self, desk: Desk, name: str, other: int) -> None:
        product_id = self._product(desk, other)
        if product_id is not None:
            amount = Money(Decimal(500 + 1_000 * other), "EUR")
            self._confirm(desk, covers.update(desk.session, product_id, amount).command_id, "update")

    def _do_transform(self, desk: Desk, name: str, other: int) -> None:
        product_id = self._product(desk, other)
        if product_id is not None:
            into = (ProductCode.RLI, ProductCode.CRL)[other % 2]
            amount = Money(Decimal(7_000), "EUR") if into is ProductCode.CRL else None
            issued = covers.transform(desk.session, product_id, into, amount)
            self._confirm(desk, issued.command_id, "transform")

    def _do_delete(self, desk: Desk, name: str, other: int) -> None:
        product_id = self._product(desk, other)
        if product_id is not None:
            self._confirm(desk, covers.delete(desk.session, product_id).command_id, "delete")

    def _do_mark(self, desk: Desk, name: str, other: int) -> None:
        inbox = notifications.find(desk.session)
        if inbox:
            chosen = inbox[other % len(inbox)].id
            issued = notifications.mark(desk.session, [chosen], is_read=bool(other % 3))
            self._confirm(desk, issued.command_id, "mark")

    def _do_empty(self, desk: Desk, name: str, other: int) -> None:
        """Take a notification out of the inbox, or put it back."""
        inbox = notifications.find(desk.session)
        if inbox:
            chosen = [inbox[other % len(inbox)].id]
            issued = notifications.delete(desk.session, chosen, is_deleted=bool(other % 2))
            self._confirm(desk, issued.command_id, "empty")

    def _do_prefer(self, desk: Desk, name: str, other: int) -> None:
        args = ChangePreferences(
            user=PERSON,
            language=("fr", "de", "es")[other % 3],
            imminent_days=1 + other if other % 2 else None,
            thresholds=(Threshold(Watched.DRA, Direction.DECREASE, other),) if other % 5 == 0 else None,
        )
        self._confirm(desk, issuing.issue(desk.session, args).command_id, "prefer")

    def _do_favour(self, desk: Desk, name: str, other: int) -> None:
        every = _companies()
        some = (every[other % len(every)], every[other * 7 % len(every)])
        args = MarkFavourites(user=PERSON, easy_numbers=some, is_favourite=bool(other % 3))
        self._confirm(desk, issuing.issue(desk.session, args).command_id, "favour")

    def _do_note(self, desk: Desk, name: str, other: int) -> None:
        lines = portfolio.listing(desk.session, portfolio.everything(desk.session))[0]
        if lines:
            number = lines[other % len(lines)].easy_number
            values = {"own1": f"Manager {other}", "own3": str(other)}
            if other % 4 == 0:
                values = {"outstanding": str(500 * other)}
            if (
                other % 4 == 1
            ):  # also in fields whose definition is still on its way, or was deleted elsewhere
                newest = custom_fields.definitions(desk.session)[-1]
                values = {newest.id: str(other) if newest.kind is FieldKind.NUMBER else ""}
            issued = custom_fields.set_values(desk.session, number, values)
            self._confirm(desk, issued.command_id, "note")

    def _do_define(self, desk: Desk, name: str, other: int) -> None:
        """Add a custom field, give one another name, or delete one; a sixth one and a name that is taken are refused."""
        contract = desk.session.contract()
        own = contract.custom_fields
        args: Args = DefineField(
            contract_id=contract.id, name=f"Field {other}", kind=(FieldKind.TEXT, FieldKind.NUMBER)[other % 2]
        )
        if own and other % 3 == 0:
            args = DeleteField(contract_id=contract.id, field=own[other % len(own)].id)
        elif own and other % 3 == 1:
            args = RenameField(contract_id=contract.id, field=own[-1].id, name=f"Field {other}")
        self._confirm(desk, issuing.issue(desk.session, args).command_id, "define")

    def _do_discard(self, desk: Desk, name: str, other: int) -> None:
        waiting = outbox.open_commands(desk.session)
        if waiting:
            outbox.discard(desk.session, waiting[other % len(waiting)].id)

    def _do_retry(self, desk: Desk, name: str, other: int) -> None:
        kept = [entry for entry in outbox.open_commands(desk.session) if entry.state in ATTENTION]
        if kept:
            self._confirm(desk, outbox.retry(desk.session, kept[other % len(kept)].id), "retry")

    def _do_create(self, desk: Desk, name: str, other: int) -> None:
        """Create a company and, in half of the cases, order on it at once."""
        number = f"Z{self._minted:013d}"
        company = CreateCompany(
            contract_id=demo.EUR,
            temporary_number=number,
            name=f"Created {number}",
            address="1 rue du Port",
            city="Brest",
            postcode="29200",
            country="FRA",
        )
        self._confirm(desk, issuing.issue(desk.session, company).command_id, "create")
        if other % 2:
            amount = Money(Decimal(10_000), "EUR")
            draft = covers.OrderDraft(easy_number=number, product=ProductCode.CRL, amount=amount)
            self._confirm(desk, covers.order(desk.session, draft).command_id, "order")

    def _confirm(self, desk: Desk, command_id: str, kind: str) -> None:
        desk.issued[command_id] = kind

    # Duties: comments and contacts tell how many requests were asked together with one (see `_asked_beside`).

    def _confirm_since(self, desk: Desk, minted: int, kind: str) -> None:
        for number in range(minted + 1, self._minted + 1):
            self._confirm(desk, f"command-{number:04d}", kind)

    def _papers(self, desk: Desk, other: int) -> tuple[Attachment, ...]:
        """Return none, one or two documents that were chosen."""
        chosen = [DOCUMENTS[(other + n) % len(DOCUMENTS)] for n in range(other % 3)]
        return tuple(
            Attachment("paper.pdf", "application/pdf", len(data), uploads.keep(desk.session, data))
            for data in chosen
        )

    def _do_declare(self, desk: Desk, name: str, other: int) -> None:
        papers = self._papers(desk, other)
        draft = overdues.DeclarationDraft(
            easy_number=_debtors()[other % len(_debtors())],
            is_insured=True,
            invoices=(_invoice(other),),
            contact=Contact("Ada", "1"),
            comment=str(len(papers)),
            documents=papers,
        )
        minted = self._minted
        overdues.declare(desk.session, draft)
        self._confirm_since(desk, minted, name)

    def _do_add(self, desk: Desk, name: str, other: int) -> None:
        declared = overdues.listed(desk.session)
        if declared:
            papers = self._papers(desk, other)
            draft = overdues.AdditionDraft(
                declaration_id=declared[other % len(declared)].record.id,
                comment=str(len(papers)),
                documents=papers,
            )
            minted = self._minted
            overdues.add(desk.session, draft)
            self._confirm_since(desk, minted, name)

    def _do_cancel(self, desk: Desk, name: str, other: int) -> None:
        """Take back a declaration or, in half of the cases, an extension."""
        minted = self._minted
        declared, asked = overdues.listed(desk.session), extensions.listed(desk.session)
        if other % 2 and declared:
            overdues.cancel(desk.session, declared[other % len(declared)].record.id)
        elif asked:
            extensions.cancel(desk.session, asked[other % len(asked)].record.id)
        self._confirm_since(desk, minted, name)

    def _do_extend(self, desk: Desk, name: str, other: int) -> None:
        draft = _extension(_debtors()[other % len(_debtors())], other)
        self._confirm(desk, extensions.request(desk.session, draft).command_id, name)

    def _do_modify(self, desk: Desk, name: str, other: int) -> None:
        asked = extensions.listed(desk.session)
        if asked:
            found = asked[other % len(asked)].record
            issued = extensions.modify(desk.session, found.id, _extension(found.easy_number, other))
            self._confirm(desk, issued.command_id, name)

    def _do_turnover(self, desk: Desk, name: str, other: int) -> None:
        """Save what is declared of a period or, in two of three cases, send it at once with documents."""
        listed = turnover.listed(desk.session)
        is_sent = other % 3 > 0
        draft = turnover.TurnoverDraft(
            declaration_id=listed[other % len(listed)].record.id,
            lines=(TurnoverLine(_debtors()[0], Decimal(1 + other)),),
            contact=Contact(str(int(is_sent))),
            documents=self._papers(desk, other) if is_sent else (),
        )
        minted = self._minted
        (turnover.send if is_sent else turnover.save)(desk.session, draft)
        self._confirm_since(desk, minted, name)

    def _do_answer(self, desk: Desk, name: str, other: int) -> None:
        """Answer an ILU and, in half of the cases, give the cover up."""
        listed = ilus.listed(desk.session)
        is_trading = bool(other % 2)
        draft = ilus.IluDraft(
            ilu_id=listed[other % len(listed)].record.id,
            experience=PaymentExperience.LATE,
            still_trading=is_trading,
            needs=Money(Decimal(other), "EUR") if is_trading else None,
            delete_cover=not is_trading,
        )
        minted = self._minted
        ilus.answer(desk.session, draft)
        self._confirm_since(desk, minted, name)

    def _do_push(self, desk: Desk, name: str, other: int) -> None:
        desk.push()

    def _do_pull(self, desk: Desk, name: str, other: int) -> None:
        desk.pull()

    def _do_deliver_late(self, desk: Desk, name: str, other: int) -> None:
        network = desk.network
        if network.late_requests:
            client_id, epoch, commands = network.late_requests.pop(other % len(network.late_requests))
            self.backend.push(client_id, commands, epoch=epoch)
        if network.late_pages:
            asked, page = network.late_pages.pop(other % len(network.late_pages))
            pulling.apply_page(desk.session.store, page, asked, desk.session.now())

    def _do_time_passes(self, desk: Desk, name: str, other: int) -> None:
        self.backend.insurer.advance(timedelta(seconds=other * 20))

    def _do_back_up(self, desk: Desk, name: str, other: int) -> None:
        self.backend.close()
        shutil.copy(self.folder / "insurer.db", self.folder / "insurer.backup")
        self.backend = self._opened_insurer()

    def _do_restore(self, desk: Desk, name: str, other: int) -> None:
        backup = self.folder / "insurer.backup"
        if backup.exists() and other % 3 == 0:
            self.backend.close()
            shutil.copy(backup, self.folder / "insurer.db")
            self.backend = self._opened_insurer()
            self.backend.insurer.new_epoch()
            self.restores += 1

    # Promises --------------------------------------------------------------------------------------------------

    def _check_now(self) -> None:
        for number, desk in enumerate(self.desks):
            with desk.session.store.read() as connection:
                missing = _not_shown(connection)
                cursor = Cursors(connection).current()
            there = {key[1] for key in self._records_there()} if missing else set()
            # What was warned of and taken all the same is shown by the page that brings it, not before.
            warned = {entry.id for entry in missing if entry.warning is not None}
            warned |= {
                entry.id for entry in missing if entry.state is State.ACKED and entry.id in self._warned
            }
            self._warned = (self._warned - {entry.id for entry in missing}) | warned
            for entry in missing:
                is_expected = entry.id in there if entry.state in (State.ACKED, State.DONE) else True
                if is_expected and entry.id not in warned:
                    raise Violation(
                        f"{entry.id}: own request in state {entry.state} vanished from the screen"
                    )
            self._check_cursor(number, cursor)

    def _check_cursor(self, number: int, cursor: Cursor) -> None:
        epoch, seq = self.cursors[number]
        if cursor.epoch == epoch and cursor.seq < seq:
            raise Violation("the cursor went backwards")
        self.cursors[number] = (cursor.epoch, cursor.seq)

    def _come_to_rest(self) -> None:
        for desk in self.desks:
            desk.network.fault = ""
            for client_id, epoch, commands in desk.network.late_requests:
                self._delivered(client_id, epoch, commands)
            for asked, page in desk.network.late_pages:
                pulling.apply_page(desk.session.store, page, asked, desk.session.now())
        try:
            for _ in range(4):
                for desk in self.desks:
                    desk.exchange()
                self.backend.insurer.advance(timedelta(hours=1))
            for desk in self.desks:
                desk.exchange()
                handed_over = uploads.send_waiting(desk.session)
                if handed_over.trouble is not None or handed_over.waiting or handed_over.needs_file:
                    raise Violation(f"documents do not come through: {handed_over}")
        except BackendError as error:
            raise Violation(f"a healed line still fails: {error}") from error

    def _delivered(self, client_id: str, epoch: str, commands: tuple[Envelope, ...]) -> None:
        with suppress(BackendError):  # what comes after its turn is not taken, and was sent again meanwhile
            self.backend.push(client_id, commands, epoch=epoch)

    def _check_at_rest(self) -> None:
        taken = self._taken()
        twice = [one for one, times in Counter(taken).items() if times > 1]
        if twice:
            raise Violation(f"applied twice: {twice}")
        for desk in self.desks:
            self._check_commands(desk, set(taken))
            self._check_records(desk)
            self._check_together(desk)
            self._check_sent_turnover(desk)
        self._check_documents()

    def _check_documents(self) -> None:
        """What an accepted command tells of is there, whole; what none does is not."""
        accepted = {sha256 for desk in self.desks for sha256 in _told_of(desk)}
        insurer = self.backend.insurer
        for data in DOCUMENTS:
            sha256 = hashlib.sha256(data).hexdigest()
            if sha256 in accepted and insurer.fetch(sha256) != data:
                raise Violation(f"document {sha256} was told of and is not there")
            if not (sha256 in accepted or self.restores) and insurer.received(WORKSPACE, sha256, len(data)):
                raise Violation(f"document {sha256} is there and no accepted command tells of it")

    def _check_together(self, desk: Desk) -> None:
        """What was asked in one form is all there, or nothing of it: what stands beside it is counted in its comment."""
        asked = [entry for entry in outbox.all_commands(desk.session) if entry.replaces is None]
        for entry in asked:
            wanted, is_beside = _asked_beside(entry)
            beside = [one for one in asked if is_beside(one)]
            if len(beside) < wanted:
                raise Violation(f"of what was asked with {entry.id} only {len(beside)} of {wanted} were kept")

    def _check_sent_turnover(self, desk: Desk) -> None:
        """What this desk declared is what stood in the form it was sent from, not what another desk wrote into it."""
        entries = {entry.id: entry for entry in outbox.all_commands(desk.session)}
        for entry in entries.values():
            if entry.kind != SendTurnover.KIND or entry.state is not State.DONE:
                continue
            forms = [form for form in (_saved(entries[one]) for one in entry.depends_on) if form is not None]
            for form in forms[-1:]:
                if turnover.show(desk.session, form.declaration_id).record.lines != form.lines:
                    raise Violation(f"{entry.id} sent what another desk filled in")

    def _taken(self) -> list[str]:
        """Return the ids of the commands the insurer applied, once for each time it did."""
        with self.backend.insurer.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT subject FROM audit WHERE workspace = ? AND outcome = 'applied' ORDER BY n",
                (WORKSPACE,),
            )
            return [row[0] for row in rows]

    def _check_commands(self, desk: Desk, taken: set[str]) -> None:
        own = set(OWN_RECORDS.values())
        there = {key[1] for key in self._records_there() if key[0] in own}
        for entry in outbox.all_commands(desk.session):
            if entry.state in (*SENDABLE, State.ACKED):
                raise Violation(f"{entry.id} is stuck: {entry.state}")
            is_told = entry.state in (State.REFUSED, State.HELD, State.DISCARDED)
            if is_told and entry.id in there:
                raise Violation(f"{entry.id} is {entry.state} here and took effect there")
            if (entry.id in taken) == is_told:
                raise Violation(f"{entry.id} is {entry.state} here, taken there: {entry.id in taken}")
        kept = {entry.id for entry in outbox.all_commands(desk.session)}
        lost = desk.issued.keys() - kept
        if lost:
            raise Violation(f"confirmed and lost: {lost}")

    def _check_records(self, desk: Desk) -> None:
        wrong = differences(desk.session.store)
        if wrong:
            raise Violation(f"shown records differ from a fresh replay: {wrong}")
        there = self._records_there()
        here = _records_of(desk)
        if here != there:
            raise Violation(
                f"desk {desk.number} does not show what the insurer has: {_difference(here, there)}"
            )

    def _records_there(self) -> dict[tuple[str, str], bytes]:
        with self.backend.insurer.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT entity, id, data FROM record WHERE workspace = ? AND NOT deleted", (WORKSPACE,)
            )
            return {(row[0], row[1]): row[2] for row in rows}

    def close(self) -> None:
        """Release every file."""
        for desk in self.desks:
            desk.session.store.close()
        self.backend.close()


def _not_shown(connection: Connection) -> list[OutboxEntry]:
    """Return the own requests, on their way or accepted, whose record is not shown."""
    states = "', '".join((*SENDABLE, State.ACKED, State.DONE))
    box = Outbox(connection)
    found = []
    for entity in set(OWN_RECORDS.values()):
        kinds = "', '".join(kind for kind, of in OWN_RECORDS.items() if of == entity)
        rows = connection.exec_driver_sql(
            f"SELECT id FROM outbox WHERE kind IN ('{kinds}') AND state IN ('{states}')"
            f" AND id NOT IN (SELECT id FROM {entity})"
        )
        found += [box.find(row[0]) for row in rows]
    return [entry for entry in found if entry is not None]


def _asked_beside(entry: OutboxEntry) -> tuple[int, Callable[[OutboxEntry], bool]]:
    """Return how many requests were saved in the same form as this one, and which they can be."""
    args = entry.command.args if entry.command else None
    if isinstance(args, DeclareOverdue | AddToDeclaration):
        return int(args.comment), lambda one: one.kind == SendDocument.KIND and entry.id in one.depends_on
    if isinstance(args, SaveTurnover):
        return int(
            args.contact.name
        ), lambda one: one.kind == SendTurnover.KIND and entry.id in one.depends_on
    if isinstance(args, AnswerIlu) and not args.still_trading:
        return 1, lambda one: one.kind == DeleteProduct.KIND and _is_about(one, f"cover-{args.ilu_id}")
    return 0, lambda one: False


def _saved(entry: OutboxEntry) -> SaveTurnover | None:
    args = entry.command.args if entry.command else None
    return args if isinstance(args, SaveTurnover) else None


def _is_about(entry: OutboxEntry, product_id: str) -> bool:
    args = entry.command.args if entry.command else None
    return isinstance(args, DeleteProduct) and args.product_id == product_id


def _records_of(desk: Desk) -> dict[tuple[str, str], bytes]:
    with desk.session.store.read() as connection:
        return {
            (entity, row[0]): row[1]
            for entity in ENTITIES
            for row in connection.exec_driver_sql(f"SELECT id, data FROM {entity} WHERE version > 0")
        }


def _told_of(desk: Desk) -> set[str]:
    """Return the documents an accepted command of this desk tells of."""
    with desk.session.store.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT w.sha256 FROM upload_wanted w JOIN outbox o ON o.id = w.command_id"
            " WHERE o.state IN ('acked', 'done')"
        )
        return {row[0] for row in rows}


def _difference(here: dict[tuple[str, str], bytes], there: dict[tuple[str, str], bytes]) -> str:
    keys = sorted(key for key in here.keys() | there.keys() if here.get(key) != there.get(key))
    key = keys[0]
    return f"{len(keys)} records, first {key}: {here.get(key)!r} here, {there.get(key)!r} there"


@cache
def _prepared() -> Path:
    """Return the files of an insurer and of desks that have fetched everything once; copied for each schedule."""
    folder = of_this_run("schedule-")
    path = folder / "insurer.db"
    insurer = Insurer(open_engine(path, None), path, InsurerClock.stepped(START), 1)
    insurer.build_registry(40)
    insurer.open_workspace(WORKSPACE)
    demo.fill(insurer, WORKSPACE, 8, 1)
    backend = EmbeddedBackend(insurer, WORKSPACE)
    for number in range(CLIENTS):
        (folder / f"desk{number}").mkdir()
        store = Store(folder / f"desk{number}" / "store.db", None)
        SyncEngine(store, backend, f"desk{number}", ServerClock()).exchange()
        with store.work("cache") as unit:
            unit.cache_companies(backend.companies(_companies_of(insurer)))
        store.close()
    (folder / "companies").write_text("\n".join(_companies_of(insurer)))
    backend.close()
    return folder


@cache
def with_duties() -> Path:
    """Return the files of a world in which something of every duty is due; copied for each schedule."""
    folder = of_this_run("duties-")
    shutil.copytree(_prepared(), folder, dirs_exist_ok=True)
    path = folder / "insurer.db"
    insurer = Insurer(open_engine(path, None), path, InsurerClock.stepped(START), 1)
    backend = EmbeddedBackend(insurer, WORKSPACE)
    with insurer.writing("arrange") as connection:
        ledger = Ledger(connection, WORKSPACE)
        ledger.put(*_due(backend.companies(_debtors())))
        ledger.write()
    for number in range(CLIENTS):
        store = Store(folder / f"desk{number}" / "store.db", None)
        SyncEngine(store, backend, f"desk{number}", ServerClock()).exchange()
        store.close()
    backend.close()
    return folder


def _due(debtors: Sequence[Company]) -> Iterator[Record]:
    """Yield a cover and an ILU about it on each company, and turnover declarations to be filled in."""
    for number, company in enumerate(debtors):
        amount = Money(Decimal(40_000), "EUR")
        cover = Product(
            id=f"cover-ilu{number}",
            contract_id=demo.EUR,
            easy_number=company.easy_number,
            code=ProductCode.CRL,
            status=ProductStatus.GRANTED,
            ordered_at=START - timedelta(days=400),
            updated_at=START - timedelta(days=400),
            requested=amount,
            granted=amount,
            decided_on=START.date() - timedelta(days=400),
        )
        yield company
        yield PortfolioEntry(contract_id=demo.EUR, easy_number=company.easy_number, updated_at=START)
        yield cover
        yield Ilu(
            id=f"ilu{number}",
            contract_id=demo.EUR,
            easy_number=company.easy_number,
            product_id=cover.id,
            cover=amount,
            asked_at=START,
            answer_by=START.date() + timedelta(days=800),
            updated_at=START,
        )
    for number in range(3):
        starts_on = START.date() - timedelta(days=100 + number)
        yield TurnoverDeclaration(
            id=f"turnover{number}",
            contract_id=demo.EUR,
            basis=TurnoverBasis.SALES,
            by=TurnoverBy.DEBTOR,
            currency="EUR",
            starts_on=starts_on,
            ends_on=starts_on + timedelta(days=30),
            due_on=START.date() + timedelta(days=20),
            updated_at=START,
        )


@cache
def _debtors() -> list[str]:
    """Return the companies with a cover that duties are about: strangers to the portfolio before."""
    return _companies()[-DEBTORS:]


def _invoice(other: int) -> Invoice:
    return Invoice(
        kind=InvoiceKind.INVOICE,
        reference=f"F{other}",
        invoice_date=START.date() - timedelta(days=60),
        due_date=START.date() - timedelta(days=30),
        net=Decimal(100 + other),
        tax=Decimal(0),
        currency="EUR",
    )


def _extension(easy_number: str, other: int) -> extensions.ExtensionDraft:
    """Return a request far beyond the maximum credit period, whatever a desk takes for today."""
    invoice = _invoice(other)
    return extensions.ExtensionDraft(
        easy_number=easy_number,
        reason=ExtensionReason.SEASONAL,
        currency="EUR",
        invoices=(invoice,),
        plan=(Instalment(START.date() + timedelta(days=500 + other), invoice.net),),
    )


def _companies_of(insurer: Insurer) -> list[str]:
    with insurer.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT easy_number FROM company WHERE length(easy_number) = 14 ORDER BY easy_number LIMIT ?",
            (COMPANIES,),
        )
        return [row[0] for row in rows]


@cache
def _companies() -> list[str]:
    return (_prepared() / "companies").read_text().split()


@contextmanager
def world(page_size: int = 0, made: Path | None = None) -> Iterator[World]:
    """Give a fresh world, gone at the end; in memory where there is a place for it: nothing here loses its power."""
    with tempfile.TemporaryDirectory(prefix="world-", dir=IN_MEMORY) as folder:
        yield World(Path(folder), page_size, made)


def drawn(random: Random, steps: int = 60, of: Sequence[str] = STEPS) -> list[Step]:
    """Return a schedule drawn from `random`."""
    return [(random.choice(of), random.randrange(1_000), random.randrange(1_000)) for _ in range(steps)]


def run(schedule: Sequence[Step], page_size: int = 0, made: Path | None = None) -> Played:
    """Play a schedule in a fresh world, or one like `made`; raises Violation when a promise is broken."""
    with world(page_size, made) as fresh:
        return fresh.play(schedule)

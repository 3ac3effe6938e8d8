"""A scripted day at one desk, the same each time, that can be broken off anywhere and gone on with.

journey = Journey(folder)                # the files of a fresh desk and its insurer
journey.play()                           # opens, plays every step, closes; a failing step can be played again
outcome = journey.brought_to_rest()      # everything sent and answered, every promise checked
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path

from cofanet_desktop.domain.commands import CreateCompany, OrderProduct
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.protocol import CompanyQuery
from cofanet_desktop.domain.records import ENTITIES
from cofanet_desktop.insurer import arbitration, demo
from cofanet_desktop.services import companies, covers, drafts, issuing, maintenance, notifications, outbox
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.support import desks
from tests.support.folders import of_this_run
from tests.support.insurers import envelope

PORTFOLIO = 12
"""Companies in the portfolio at the beginning."""

CREATED = "Z0000000004711"
COMPANIES = "companies.txt"
CHOSEN = 10
"""Companies the day is about, none of them in the portfolio yet, all of them sound."""

Act = Callable[[Session], object]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the clerk does or that happens; `issues` tells that it issues commands, once."""

    name: str
    act: Act
    issues: bool = False
    is_offline: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What there is when everything has come to rest."""

    records: dict[tuple[str, str], bytes]
    states: dict[str, State]
    commands: int
    lost: int
    doubled: int


class BrokenPromise(AssertionError):  # noqa: N818 - what it is
    """Something confirmed is missing, took effect twice, or desk and insurer differ."""


class Journey:
    """The day, played on the files in `folder`; `bulk` is how many requests its one large import has."""

    def __init__(self, folder: Path, bulk: int = 200, confirm: Callable[[str], object] = str) -> None:
        self.folder = folder
        self.bulk = bulk
        self._companies = (folder / COMPANIES).read_text().split()
        self._confirm = confirm
        self._step = ""
        self._minted = 0
        self._next = 0

    def play(self, repeats: tuple[type[Exception], ...] = ()) -> None:
        """Play the steps from the one that failed, or the first; a step whose commands were saved is passed over.

        A step that ends with an error of `repeats` is played again without closing anything, as a clerk would.
        """
        with self._opened() as session:
            steps = self._steps()
            while self._next < len(steps):
                try:
                    self._play(session, steps[self._next])
                except repeats:
                    continue
                else:
                    self._next += 1

    @contextmanager
    def _opened(self) -> Iterator[Session]:
        minted, issuing.new_id = issuing.new_id, self._new_id  # the same ids each time
        try:
            session = desks.open_session(self.folder)
            try:
                yield session
            finally:
                session.close()
        finally:
            issuing.new_id = minted

    def _new_id(self) -> str:
        self._minted += 1
        return f"{self._step}-{self._minted:03d}"

    def _play(self, session: Session, step: Step) -> None:
        desks.set_connected(session, is_connected=not step.is_offline)
        self._step, self._minted = step.name, 0
        if not (step.issues and _is_known(session, f"{step.name}-001")):
            step.act(session)
        for number in range(1, self._minted + 1):
            if step.issues:
                self._confirm(f"{step.name}-{number:03d}")

    # The day ---------------------------------------------------------------------------------------------------

    def _steps(self) -> list[Step]:
        return [*self._morning(), *self._later(), *self._on_the_train(), *self._afternoon()]

    def _morning(self) -> list[Step]:
        return [
            Step("search", self._search),
            self._order("limit", 0, ProductCode.CRL, 40_000),
            self._order("large", 1, ProductCode.CRL, 90_000),
            self._order("rating", 2, ProductCode.RLI),
            self._order("monitored", 3, ProductCode.RSM),
            self._order("express", 4, ProductCode.ECL),
            Step("draft", lambda session: drafts.keep(session, "form", "order", None, _euros(1))),
            Step("send", _exchange),
            Step("wait", lambda session: _until(session, timedelta(minutes=2))),
            Step("fetch", _exchange),
        ]

    def _later(self) -> list[Step]:
        return [
            Step("more", lambda session: covers.update(session, "limit-001", _euros(60_000)), issues=True),
            Step(
                "transform",
                lambda session: covers.transform(session, "rating-001", ProductCode.CRL, _euros(30_000)),
                issues=True,
            ),
            Step("delete", lambda session: covers.delete(session, "express-001"), issues=True),
            Step("stop", lambda session: covers.stop_monitoring(session, "monitored-001"), issues=True),
            Step(
                "read",
                lambda session: notifications.mark(session, _inbox(session)[:3], is_read=True),
                issues=True,
            ),
            Step("clear", lambda session: notifications.delete(session, _inbox(session)[-1:]), issues=True),
            Step("send again", _exchange),
            Step("wait again", lambda session: _until(session, timedelta(minutes=5))),
            Step("fetch again", _exchange),
        ]

    def _on_the_train(self) -> list[Step]:
        steps = [
            Step("no line", _exchange),
            Step(
                "search here",
                lambda session: companies.search(session, CompanyQuery(country="FRA", name="a")),
            ),
            self._order("offline", 5, ProductCode.CRL, 10_000),
            Step("create", _create, issues=True),
            Step("on created", lambda session: _ask(session, CREATED, ProductCode.CRL, 20_000), issues=True),
            self._order("regretted", 6, ProductCode.RSC),
            Step("regret", _regret),
            Step("bulk", self._import, issues=True),
            Step("still no line", _exchange),
        ]
        return [Step(step.name, step.act, issues=step.issues, is_offline=True) for step in steps]

    def _afternoon(self) -> list[Step]:
        return [
            Step("back", _exchange),
            Step("identified", lambda session: _until(session, timedelta(minutes=10))),
            Step("fetch all", _exchange),
            Step("rival", self._rival),
            self._order("late", 7, ProductCode.CRL, 5_000),
            Step("refused", _exchange),
            Step("correct", self._correct, issues=True),
            Step("back up", lambda session: session.store.backup(session.store.path.with_name("copy.db"))),
            Step("tomorrow", lambda session: _until(session, timedelta(days=1))),
            Step("last", _exchange),
        ]

    def _order(self, name: str, company: int, code: ProductCode, amount: int | None = None) -> Step:
        easy_number = self._companies[company]
        return Step(name, lambda session: _ask(session, easy_number, code, amount), issues=True)

    def _search(self, session: Session) -> None:
        found = session.backend.companies(self._companies[: CHOSEN + self.bulk])
        with session.store.work("cache") as unit:
            unit.cache_companies(found)

    def _import(self, session: Session) -> None:
        with session.store.work("import") as unit:
            for easy_number in self._companies[CHOSEN : CHOSEN + self.bulk]:
                args = OrderProduct(contract_id=demo.EUR, easy_number=easy_number, product=ProductCode.RSC)
                issuing.issue_in(unit, session, args)

    def _rival(self, session: Session) -> None:
        """Another desk is faster with the same company."""
        args = OrderProduct(
            contract_id=demo.EUR,
            easy_number=self._companies[7],
            product=ProductCode.CRL,
            amount=_euros(1_000),
        )
        session.backend.push("rival", [envelope(args, 1, "rival-001")])

    def _correct(self, session: Session) -> None:
        """Ask for the refused limit on another company."""
        _ask(session, self._companies[8], ProductCode.CRL, 5_000, replaces="late-001")

    # The end ---------------------------------------------------------------------------------------------------

    def brought_to_rest(self, confirmed: set[str] | None = None) -> Outcome:
        """Open the files as they are, let everything come to rest and check it; raises BrokenPromise."""
        with self._opened() as session:
            lost = (confirmed or set()) - {entry.id for entry in outbox.all_commands(session)}
            if lost:
                raise BrokenPromise(f"confirmed and lost: {sorted(lost)}")
            for _ in range(3):
                _exchange(session)
                desks.advance(session, timedelta(hours=1))
            _exchange(session)
            _exchange(session)
            return _outcome(session)


def _outcome(session: Session) -> Outcome:
    taken = _taken(session)
    doubled = sum(times - 1 for times in Counter(taken).values())
    if doubled:
        raise BrokenPromise(f"took effect more than once: {Counter(taken).most_common(3)}")
    entries = outbox.all_commands(session)
    for entry in entries:
        is_over = entry.state in {State.DONE, State.REFUSED, State.HELD, State.DISCARDED}
        if not is_over or (entry.state is State.DONE) != (entry.id in taken):
            raise BrokenPromise(f"{entry.id} is {entry.state} here, taken there: {entry.id in taken}")
    failed = [check for check in maintenance.doctor(session) if not check.is_ok]
    if failed:
        raise BrokenPromise(str(failed))
    here, there = records_here(session), records_there(session)
    different = [key for key in here.keys() | there.keys() if here.get(key) != there.get(key)]
    if different:
        raise BrokenPromise(f"desk and insurer differ: {sorted(different)}")
    if counted_here(session) != counted_there(session):
        raise BrokenPromise("desk and insurer count different records")
    return Outcome(here, {entry.id: entry.state for entry in entries}, len(entries), lost=0, doubled=doubled)


def _taken(session: Session) -> list[str]:
    """Return the ids of the commands the insurer applied, once for each time it did."""
    with desks.embedded(session).insurer.reading() as connection:
        rows = connection.exec_driver_sql("SELECT subject FROM audit WHERE outcome = 'applied' ORDER BY n")
        return [row[0] for row in rows if row[0] != "rival-001"]


def records_here(session: Session) -> dict[tuple[str, str], bytes]:
    """Return the records the desk has from the insurer."""
    with session.store.read() as connection:
        return {
            (entity, row[0]): row[1]
            for entity in ENTITIES
            for row in connection.exec_driver_sql(f"SELECT id, data FROM {entity} WHERE version > 0")
        }


def records_there(session: Session) -> dict[tuple[str, str], bytes]:
    """Return the records the insurer has."""
    with desks.embedded(session).insurer.reading() as connection:
        rows = connection.exec_driver_sql("SELECT entity, id, data FROM record WHERE NOT deleted")
        return {(row[0], row[1]): row[2] for row in rows}


def counted_here(session: Session) -> dict[str, tuple[int, int]]:
    """Return how many records of each kind the desk has, and the sum of their versions."""
    with session.store.work("count") as unit:
        return unit.digest()


def counted_there(session: Session) -> dict[str, tuple[int, int]]:
    """Return the same of the insurer."""
    return session.backend.pull("", 0, 1_000_000, digest=True).digest or {}


# Steps ---------------------------------------------------------------------------------------------------------


def _euros(amount: int) -> Money:
    return Money.of(amount, "EUR")


def _ask(
    session: Session, easy_number: str, code: ProductCode, amount: int | None, replaces: str | None = None
) -> None:
    money = None if amount is None else _euros(amount)
    draft = covers.OrderDraft(easy_number=easy_number, product=code, amount=money)
    covers.order(session, draft, replaces=replaces)


def _exchange(session: Session) -> None:
    trouble = exchange(session, accept_deletions=True).trouble
    if trouble is not None and desks.embedded(session).connected:
        raise trouble


def _until(session: Session, since_start: timedelta) -> None:
    """Let time pass until that long after the beginning; what fell due and did not happen, happens."""
    now = desks.embedded(session).insurer.now()
    desks.advance(session, max(desks.START + since_start - now, timedelta(0)))


def _inbox(session: Session) -> list[str]:
    return sorted(one.id for one in notifications.find(session))


def _create(session: Session) -> None:
    issuing.issue(
        session,
        CreateCompany(
            contract_id=demo.EUR,
            temporary_number=CREATED,
            name="Atelier Neuf",
            address="1 rue du Port",
            city="Brest",
            postcode="29200",
            country="FRA",
        ),
    )


def _regret(session: Session) -> None:
    with suppress(RuleViolation):  # it was put away before the program stopped
        outbox.discard(session, "regretted-001")


def _is_known(session: Session, command_id: str) -> bool:
    return any(entry.id == command_id for entry in outbox.all_commands(session))


# Files ---------------------------------------------------------------------------------------------------------


def fresh(folder: Path, bulk: int = 200, confirm: Callable[[str], object] = str) -> Journey:
    """Return the day about to begin on fresh files in the new folder `folder`."""
    shutil.copytree(_prepared(), folder)
    return Journey(folder, bulk, confirm)


@cache
def _prepared() -> Path:
    """Return a folder with the files of the morning and the companies the day is about; made once per run."""
    folder = of_this_run("journey-")
    session = desks.demo_session(folder, PORTFOLIO)
    with desks.embedded(session).insurer.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT easy_number FROM company WHERE length(easy_number) = 14 AND easy_number NOT IN"
            " (SELECT id FROM record WHERE entity = 'company') ORDER BY easy_number"
        )
        strangers = [row[0] for row in rows]
    session.close()
    day = desks.START.date()
    sound = [one for one in strangers if (arbitration.dra_on(desks.SEED, one, day) or 0) >= 5][:CHOSEN]
    others = [one for one in strangers if one not in sound]
    (folder / COMPANIES).write_text("\n".join([*sound, *others]))
    return folder

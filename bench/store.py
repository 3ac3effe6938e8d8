"""The store with 100,000 companies: reads of the first page, a user's action committed, a rebase, a company opened."""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from bench.demo_profile import environment, working_copy
from bench.report import Row, print_table
from cofanet_desktop.database.engine import open_engine, writing
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import SENDABLE
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.protocol import Change, PullPage
from cofanet_desktop.services import companies, covers, frame, home, portfolio
from cofanet_desktop.services.opening import open_session
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.sync.pull import apply_page
from cofanet_desktop.system import launch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from cofanet_desktop.gui.pages.company import CompanyPage
    from cofanet_desktop.services.session import Session

ACTIONS = 500
CHANGES = 1_000
OPENED = 30
_AMOUNT = Money.of(25_000, "EUR")
_LONGEST_S = 20.0


def timed(action: Callable[[], object]) -> float:
    """Return the milliseconds `action` takes."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1_000


def p99(times: list[float]) -> float:
    """Return the time that one in a hundred exceeds."""
    return quantiles(times, n=100)[-1]


def easy_numbers(session: Session) -> list[str]:
    """Return the companies of the portfolio, in the order of the list."""
    some = portfolio.ids(session, portfolio.everything(session), 40 * ACTIONS)
    return [row.easy_number for row in portfolio.rows(session, some)]


def raw_commits(folder: Path, times: int = 200) -> list[float]:
    """Return the milliseconds of durable commits of one row, encrypted, nothing else done."""
    path = folder / "floor.db"
    engine = open_engine(path, bytes(32))
    with writing(engine, path, "floor") as connection:
        connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS one (id INTEGER PRIMARY KEY, data BLOB)")
    with engine.connect() as kept:
        raw = kept.connection.dbapi_connection
        assert raw is not None

        def commit() -> None:
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("INSERT INTO one (data) VALUES (?)", (b"x" * 400,))
            raw.execute("COMMIT")

        spent = [timed(commit) for _ in range(times)]
    engine.dispose()
    return spent


def actions(session: Session, numbers: list[str]) -> list[float]:
    """Return the milliseconds of orders saved: rule check, effect, image before, outbox, audit, portfolio line."""
    spent: list[float] = []
    for number in numbers:
        draft = covers.OrderDraft(easy_number=number, product=ProductCode.CRL, amount=_AMOUNT)
        start = time.perf_counter()
        try:
            covers.order(session, draft)
        except RuleViolation:
            continue
        spent.append((time.perf_counter() - start) * 1_000)
        session.store.settle()  # what the exchange does after each of them, in its own thread
        if len(spent) == ACTIONS:
            break
    return spent


def changed_page(session: Session, numbers: list[str]) -> PullPage:
    """Return a page of changes on these companies as the insurer would send it next."""
    with session.store.work("bench") as unit:
        cursor = unit.cursors.current()
        found: list[Change] = []
        for number in numbers:
            for entity in ("entry", "product"):
                rows = unit.connection.exec_driver_sql(
                    f"SELECT id, version, data FROM {entity} WHERE easy_number = ? AND version > 0",  # noqa: S608
                    (number,),
                )
                found += [Change(cursor.seq + 1, entity, row[0], row[1] + 1, row[2]) for row in rows]
            if len(found) >= CHANGES:
                break
    return PullPage(cursor.epoch, cursor.seq, cursor.seq + 1, False, tuple(found[:CHANGES]), session.now())


def rebased(session: Session, numbers: list[str]) -> float:
    """Return the milliseconds of applying a page of changes under the pending commands."""
    page = changed_page(session, numbers)
    assert len(page.changes) == CHANGES
    session.store.settle()  # as at the end of the exchange before
    with session.store.work("bench") as unit:
        cursor = unit.cursors.current()
    return timed(lambda: apply_page(session.store, page, cursor, session.now()))


def pending(session: Session) -> int:
    """Return how many commands wait."""
    with session.store.read() as connection:
        return Outbox(connection).count(SENDABLE)


def opened(app: QApplication, page: CompanyPage, number: str) -> float:
    """Return the milliseconds from entering the page of a company to all of it painted."""
    from PySide6.QtCore import QEventLoop

    start = time.perf_counter()
    page.activate(number)
    while page.view is None or page.view.file.company.easy_number != number or page.state != "content":
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() - start > _LONGEST_S:
            raise TimeoutError(number)
    page.repaint()
    app.processEvents()
    return (time.perf_counter() - start) * 1_000


def pages_opened(session: Session, folder: Path, numbers: list[str]) -> tuple[float, list[float]]:
    """Return the milliseconds of building the page with its first company, and of each company after it."""
    from PySide6.QtWidgets import QApplication

    from cofanet_desktop.gui.pages.company import CompanyPage
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.gui.theme import Scheme, Theme

    app = QApplication([])
    Theme(app, folder).apply(Scheme.LIGHT)
    tasks = Tasks()
    start = time.perf_counter()
    page = CompanyPage(session, tasks)
    page.resize(1_200, 800)
    page.show()
    built = (time.perf_counter() - start) * 1_000
    first = built + opened(app, page, numbers[0])
    rest = [opened(app, page, number) for number in numbers[1:]]
    tasks.shutdown()
    return first, rest


def _rows(session: Session, folder: Path) -> list[Row]:
    read_home = [timed(lambda: home.home(session, 30)) for _ in range(20)]
    read_frame = [timed(lambda: frame.frame(session)) for _ in range(20)]
    numbers = easy_numbers(session)
    shown = [timed(partial(companies.show, session, number)) for number in numbers[:200]]
    first, painted = pages_opened(session, folder, numbers[: OPENED + 1])
    floor = median(raw_commits(folder))
    spent = actions(session, numbers)
    waiting = pending(session)
    rebase = [rebased(session, list(itertools.islice(numbers, at, None))) for at in (0, 50, 100, 0, 50)]
    return [
        Row("store: home page read, median", median(read_home), "ms", None, ""),
        Row("store: frame read, median", median(read_frame), "ms", None, ""),
        Row("store: company file read, p99", p99(shown), "ms", None, ""),
        Row("store: company page, first opened and painted", first, "ms", None, "<= 100 ms"),
        Row("store: company page, opened and painted, p99", p99(painted), "ms", None, "<= 100 ms"),
        Row("store: one row committed, raw", floor, "ms", 1.0, "floor"),
        Row(f"store: order saved, median of {len(spent)}", median(spent), "ms", median(spent) / floor, ""),
        Row("store: order saved, p99", p99(spent), "ms", p99(spent) / floor, "<= 20 ms"),
        Row(f"store: {waiting} pending over {CHANGES:,} changes", median(rebase), "ms", None, "<= 300 ms"),
    ]


def measure() -> list[Row]:
    """Return the figures of the store."""
    os.environ.update(environment())
    with working_copy() as folder:
        profile = launch.open_profile(folder, lambda: "")
        session = open_session(profile)
        try:
            return _rows(session, folder)
        finally:
            session.close()
            profile.close()


if __name__ == "__main__":
    print_table(measure())

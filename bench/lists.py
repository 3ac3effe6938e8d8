"""The portfolio's list at 100,000 companies: first paint, key to repaint, scrolling, memory, changes applied.

Beside it, in the same run: the naive list (a proxy over a Python model), a bare repaint, a raw upsert of the same bytes.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QEventLoop,
    QModelIndex,
    QObject,
    QSettings,
    QSortFilterProxyModel,
    Qt,
    QTimer,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from bench.portfolio_store import KEY, Feed, changes, fill, filled_session
from bench.report import Row, print_table
from cofanet_desktop.database.engine import open_engine, writing
from cofanet_desktop.domain.portfolio import PortfolioRow
from cofanet_desktop.domain.protocol import Change
from cofanet_desktop.gui.pages.portfolio import PortfolioPage
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.services import portfolio
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.database import Store
from cofanet_desktop.store.records import decode_record, write
from cofanet_desktop.system.settings import UserSettings

COMPANIES = 100_000
CHANGED_COMPANIES = 30_000
TYPED = ("müller tr", "logistik", "fra9200", "qqzz", "zq", "an", "x")
NAIVE_TYPED = ("müller",)
SIZE = (1200, 800)
_LONGEST_S = 30.0


class Painted(QObject):
    """Notes when a widget was last painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        """Count a paint event and let it pass."""
        self.times += event.type() is QEvent.Type.Paint
        return False


def until(app: QApplication, reached: Callable[[], bool]) -> None:
    """Let the application run until `reached`, idle between events; raises TimeoutError when it never is."""
    end = time.perf_counter() + _LONGEST_S
    while not reached():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() > end:
            raise TimeoutError("the list was never painted")


def timed(action: Callable[[], object]) -> float:
    """Return the milliseconds `action` takes."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1_000


def memory_mb() -> float:
    """Return the highest memory in use so far, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


class ListUnderTest:
    """The portfolio page in a window, and the times it takes."""

    def __init__(self, app: QApplication, session: Session, tasks: Tasks, folder: Path) -> None:
        kept = QSettings(str(folder / "layout.ini"), QSettings.Format.IniFormat)
        preferences = Preferences(lambda: UserSettings(rows_per_page=0), lambda _settings: None)
        self.app, self.tasks = app, tasks
        self.page = PortfolioPage(session, tasks, preferences, kept)
        self.page.resize(*SIZE)
        self.page.show()
        self.painted = Painted(self.page.table.viewport())
        self.resets = self.paints_before = 0
        self.ticking = QTimer()  # wakes the waiting for events, so that a list never painted is noticed
        self.ticking.start(50)
        self.page.model.modelReset.connect(self._note_reset)

    def _note_reset(self) -> None:
        self.resets += 1
        self.paints_before = self.painted.times

    def after_new_list(self, action: Callable[[], object]) -> float:
        """Return the milliseconds from `action` to the new list painted."""
        before = self.resets

        def run() -> None:
            action()
            until(self.app, lambda: self.resets > before)
            empty = not self.page.model.rowCount()
            until(self.app, lambda: empty or self.painted.times > self.paints_before)

        return timed(run)

    def settle(self) -> None:
        """Let the rest of the list arrive."""
        QTest.qWait(200)
        until(self.app, lambda: not self.tasks.running)

    def first_paint(self) -> float:
        """Return the milliseconds from entering the page to its lines."""
        return self.after_new_list(lambda: self.page.activate("all"))

    def key_strokes(self, texts: Iterable[str]) -> list[float]:
        """Return the milliseconds from each key to the repaint."""
        field = self.page.filter_field()
        spent = []
        for text in texts:
            for letter in text:
                if not letter.isspace():  # a space alone changes nothing
                    spent.append(self.after_new_list(partial(field.insert, letter)))
                else:
                    field.insert(letter)
                self.app.processEvents()
            self.after_new_list(field.clear)
            self.settle()
        return spent

    def repaints(self, times: int = 50) -> list[float]:
        """Return the milliseconds of bare repaints of the same list."""
        viewport = self.page.table.viewport()
        return [timed(viewport.repaint) for _ in range(times)]

    def scroll_steps(self, times: int = 300) -> list[float]:
        """Return the milliseconds of scrolling by three rows, through lines that must be read."""
        bar, row = self.page.table.verticalScrollBar(), self.page.table.rowHeight(0)
        viewport = self.page.table.viewport()

        def step() -> None:
            bar.setValue(bar.value() + 3 * row)
            viewport.repaint()
            self.app.processEvents()

        return [timed(step) for _ in range(times)]


class NaiveModel(QAbstractTableModel):
    """What people write first: every row in a list, text made in `data`."""

    def __init__(self, rows: list[PortfolioRow]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, _parent: Any = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's own
        """Return how many rows there are."""
        return len(self._rows)

    def columnCount(self, _parent: Any = QModelIndex()) -> int:  # noqa: N802, B008
        """Return the number of columns of the page."""
        return 7

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._rows[index.row()]
        main = row.products[0]
        return (
            row.name,
            row.country,
            main.code.value,
            str(main.amount or main.rating),
            str(row.dra),
            main.status.value,
            row.updated_at.date().isoformat(),
        )[index.column()]


def naive_key_strokes(app: QApplication, session: Session) -> list[float]:
    """Return the milliseconds from key to repaint with a proxy over a Python model."""
    rows = portfolio.rows(session, portfolio.ids(session, portfolio.everything(session)))
    model, proxy, view = NaiveModel(rows), QSortFilterProxyModel(), QTableView()
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view.setModel(proxy)
    view.resize(*SIZE)
    view.show()
    app.processEvents()

    def strike(text: str) -> None:
        proxy.setFilterFixedString(text)
        view.viewport().repaint()
        app.processEvents()

    return [timed(partial(strike, text[:n])) for text in NAIVE_TYPED for n in range(1, len(text) + 1)]


def raw_upsert(folder: Path, feed: tuple[Change, ...]) -> float:
    """Return the milliseconds of writing the records of a feed into their encrypted tables, and nothing else."""
    path = folder / "floor.db"
    Store(path, KEY).close()
    rows: dict[str, list[Any]] = {}
    for change in feed:
        data = change.data or b""
        rows.setdefault(change.entity, []).append(
            (decode_record(change.entity, data), (change.version, data))
        )
    engine = open_engine(path, KEY)

    def upsert() -> None:
        with writing(engine, path, "bench") as connection:
            for entity, some in rows.items():
                write(connection, entity, some)

    spent = timed(upsert)
    engine.dispose()
    return spent


def applied(folder: Path) -> list[Row]:
    """Return how long 100,000 changes take to be applied, beside the raw upsert."""
    feed = changes(CHANGED_COMPANIES)
    floor = raw_upsert(folder, feed)
    store = Store(folder / "applied.db", KEY)
    spent = timed(lambda: fill(store, Feed(feed)))
    store.close()
    return [
        Row(f"{len(feed):,} records written raw", floor, "ms", None, "the floor"),
        Row(f"{len(feed):,} changes pulled and applied", spent, "ms", spent / floor, "at most 3 x"),
    ]


def _key_rows(naive: list[float], ours: list[float], floor: float) -> list[Row]:
    slow = median(naive)
    return [
        Row("bare repaint of the list", floor, "ms", None, "the floor"),
        Row("key to repaint, naive proxy, median", slow, "ms", slow / floor, "what is beaten"),
        Row("key to repaint, median", median(ours), "ms", median(ours) / slow, "at most 0.01 x the naive"),
        Row("key to repaint, beside a bare repaint", median(ours), "ms", median(ours) / floor, "1.5 x"),
        Row("key to repaint, worst", max(ours), "ms", max(ours) / floor, "at most 50 ms"),
    ]


def measure() -> list[Row]:
    """Return every figure of the list."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as name, ExitStack() as closing:
        folder = Path(name)
        Theme(app, folder).apply(Scheme.LIGHT)
        rows = applied(folder)
        session = filled_session(folder, COMPANIES)
        closing.callback(session.close)
        tasks = Tasks()
        closing.callback(tasks.shutdown)
        before = memory_mb()
        shown = ListUnderTest(app, session, tasks, folder)
        first = shown.first_paint()
        shown.settle()
        used = memory_mb() - before
        floor = median(shown.repaints())
        ours = shown.key_strokes(TYPED)
        shown.after_new_list(lambda: shown.page.activate(""))
        shown.after_new_list(lambda: shown.page.activate("all"))
        shown.settle()
        steps = shown.scroll_steps()
        naive = naive_key_strokes(app, session)
    return [
        *rows,
        Row("first paint of the list", first, "ms", first / floor, "at most 100 ms"),
        Row("memory of the list", used, "MB", None, "at most 30 MB"),
        *_key_rows(naive, ours, floor),
        Row("scrolling by three rows, median", median(steps), "ms", median(steps) / floor, "at most 16 ms"),
        Row("scrolling by three rows, worst", max(steps), "ms", max(steps) / floor, ""),
    ]


if __name__ == "__main__":
    print_table(measure())

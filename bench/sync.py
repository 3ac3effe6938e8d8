"""100,000 changes pulled from the embedded insurer, beside their bytes upserted raw; a window's frames meanwhile."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles

from sqlcipher3 import dbapi2

from bench.demo_profile import environment, working_copy
from bench.report import Row, print_table
from cofanet_desktop.backend.embedded import FILE_NAME, EmbeddedBackend
from cofanet_desktop.backend.registry import BackendSettings, open_backend
from cofanet_desktop.store.database import Store
from cofanet_desktop.sync.pull import pull
from cofanet_desktop.system import launch
from cofanet_desktop.system.profiles import Profile

CHANGES = 100_000
ROUNDS = 3
_FRAME_MS = 10
_IDLE_S = 3.0


def raw(path: Path, key: bytes) -> dbapi2.Connection:
    """Return a connection past every layer, set as the store's are."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "cache_size = -65536", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def floor(folder: Path, key: bytes, changes: int) -> float:
    """Return the seconds of reading the bytes of so many changes and upserting them raw in one transaction."""
    insurer = raw(folder / FILE_NAME, key)
    target = folder / "floor.db"
    for suffix in ("", "-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    store = raw(target, key)
    store.execute(
        "CREATE TABLE record (id TEXT PRIMARY KEY, kind TEXT, owner TEXT, version INTEGER, data BLOB)"
    )
    store.execute("CREATE INDEX by_kind ON record (kind, version)")
    store.execute("CREATE INDEX by_owner ON record (owner)")
    start = time.perf_counter()
    rows = insurer.execute(
        "SELECT entity || id, entity, owner, version, data FROM record WHERE NOT deleted ORDER BY seq, entity, id LIMIT ?",
        (changes,),
    ).fetchall()
    store.execute("BEGIN IMMEDIATE")
    store.executemany(
        "INSERT INTO record VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind,"
        " owner = excluded.owner, version = excluded.version, data = excluded.data",
        rows,
    )
    store.execute("COMMIT")
    spent = time.perf_counter() - start
    store.close()
    insurer.close()
    return spent


def pulled(folder: Path, profile: Profile, backend: EmbeddedBackend) -> list[tuple[int, float]]:
    """Return, after each page of the first fetch, how many changes were applied and the seconds since the beginning."""
    target = folder / "fresh" / "store.db"
    target.parent.mkdir(exist_ok=True)
    for suffix in ("", "-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    store = Store(target, profile.key)
    now = backend.insurer.now()
    steps = [(0, 0.0)]
    start = time.perf_counter()
    while steps[-1][0] < CHANGES:
        page = pull(store, backend, now)
        steps.append((steps[-1][0] + page.changes, time.perf_counter() - start))
    store.close()
    return steps


def slowing(steps: list[tuple[int, float]]) -> float:
    """Return how many times as long a change takes in the second half as in the first."""
    (_, _), (half, at_half), (whole, at_end) = steps[0], steps[len(steps) // 2], steps[-1]
    return ((at_end - at_half) / (whole - half)) / (at_half / half)


def frames(while_running: Callable[[], bool]) -> list[float]:
    """Return the milliseconds between the repaints of a window that repaints all the time."""
    from PySide6.QtCore import QElapsedTimer, Qt, QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication.instance() or QApplication([])
    gaps: list[float] = []
    since = QElapsedTimer()

    class Window(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            if since.isValid():
                gaps.append(since.nsecsElapsed() / 1e6)
            since.start()
            if not while_running():
                app.quit()

    window = Window()
    window.resize(1_200, 800)
    ticks = QTimer(window)
    ticks.setTimerType(Qt.TimerType.PreciseTimer)
    ticks.timeout.connect(window.update)
    ticks.start(_FRAME_MS)
    window.show()
    app.exec()
    return gaps


def frames_while_pulling(folder: Path, profile: Profile, backend: EmbeddedBackend) -> list[float]:
    """Return the milliseconds between repaints while a thread fetches."""
    thread = threading.Thread(target=pulled, args=(folder, profile, backend))
    thread.start()
    gaps = frames(thread.is_alive)
    thread.join()
    return gaps


def _p99(values: list[float]) -> float:
    return quantiles(values, n=100)[-1]


def _rows(folder: Path, profile: Profile, backend: EmbeddedBackend) -> list[Row]:
    backend.insurer.clock.go_at(0)
    backend.insurer.advance(
        timedelta(0)
    )  # what fell due since the profile was made happens before, not meanwhile
    floors, ours = [], []
    for _ in range(ROUNDS):
        ours.append(pulled(folder, profile, backend))
        floors.append(floor(folder, profile.key, ours[-1][-1][0]))
    changes, below, spent = ours[0][-1][0], median(floors), median(steps[-1][1] for steps in ours)
    until = time.perf_counter() + _IDLE_S
    idle = frames(lambda: time.perf_counter() < until)
    busy = frames_while_pulling(folder, profile, backend)
    return [
        Row(f"sync: {changes:,} changes read and upserted raw", below * 1_000, "ms", 1.0, "floor"),
        Row(f"sync: {changes:,} changes pulled and applied", spent * 1_000, "ms", spent / below, "<= 3 x"),
        Row("sync: changes a second", changes / spent, "1/s", None, ""),
        Row(
            "sync: second half beside the first",
            median(slowing(one) for one in ours),
            "x",
            None,
            "1 if linear",
        ),
        Row("sync: repaints of an idle window, p99", _p99(idle), "ms", 1.0, f"a frame each {_FRAME_MS} ms"),
        Row("sync: repaints while pulling, p99", _p99(busy), "ms", _p99(busy) / _p99(idle), "<= 35 ms"),
        Row("sync: repaints while pulling, worst", max(busy), "ms", max(busy) / _p99(idle), ""),
    ]


def measure() -> list[Row]:
    """Return the figures of a first fetch."""
    os.environ.update(environment())
    with working_copy() as folder:
        profile = launch.open_profile(folder, lambda: "")
        settings = BackendSettings(
            folder=folder, key=profile.key, options=dict(profile.settings.backend_options)
        )
        backend = open_backend("embedded", settings)
        assert isinstance(backend, EmbeddedBackend)
        try:
            return _rows(folder, profile, backend)
        finally:
            backend.close()
            profile.close()


if __name__ == "__main__":
    print_table(measure())

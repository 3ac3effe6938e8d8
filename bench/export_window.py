"""A portfolio exported in a window, as its list shows it and by the standard template, told as JSON.

`python -m bench.export_window FOLDER`: the store in the folder is one of `bench.portfolio_store`. Exports run in a task, as in the program, while a timer
watches the window's event loop; before, the same loop is watched while nothing is written.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from bench.export_writers import peak_mb
from bench.portfolio_store import opened_session
from cofanet_desktop.domain.exports import Category, standard_template
from cofanet_desktop.gui.garbage import GarbageCollector
from cofanet_desktop.gui.models.portfolio_columns import COLUMNS, OWN, Around
from cofanet_desktop.gui.pages.portfolio_export import export_columns
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import exports, portfolio, portfolio_export
from cofanet_desktop.services.session import Session

_TICK_MS = 10
_IDLE_MS = 4_000
_BATCH = 1_000


class Ticks(QObject):
    """Watches an event loop by a timer: how long each time until it ticked again."""

    def __init__(self) -> None:
        super().__init__()
        self._times: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._times.append(time.perf_counter()))
        self._timer.start(_TICK_MS)

    def taken(self) -> list[float]:
        """Return the milliseconds between the ticks since this was last asked."""
        times, self._times = self._times, []
        return [(later - one) * 1_000 for one, later in pairwise(times)]


def watched(session: Session, folder: Path) -> dict[str, object]:
    """Return, of each export, seconds of processor, MB and gaps of the loop (p99, worst; ms), and the gaps while idle."""
    app = QApplication([])
    columns = export_columns([one.field for one in COLUMNS if one.field not in OWN], Around())
    window, tasks, ticks = QMainWindow(), Tasks(), Ticks()
    GarbageCollector(window)
    window.show()
    ids = portfolio.ids(session, portfolio.everything(session))
    for start in range(0, len(ids), _BATCH):  # a full page cache belongs to the store, not to the export
        portfolio.rows(session, ids[start : start + _BATCH])
    QTimer.singleShot(_IDLE_MS, app.quit)
    app.exec()
    found: dict[str, object] = {"idle": _gaps(ticks.taken())}

    def run(name: str, action: Callable[[], object]) -> None:
        def work() -> tuple[float, float]:
            before, start = peak_mb(), time.thread_time()
            action()
            return time.thread_time() - start, peak_mb() - before

        def done(spent: tuple[float, float]) -> None:
            found[name] = (*spent, *_gaps(ticks.taken()))
            app.quit()

        tasks.read(window, work).then(done).failed(lambda _: app.exit(1)).run()
        assert not app.exec(), f"the export of the {name} failed"

    template = standard_template(Category.COVERS)
    run("portfolio", lambda: portfolio_export.export(session, ids, columns, folder / "portfolio.xlsx"))
    run("template", lambda: exports.export_template(session, template, folder / "template.xlsx"))
    tasks.shutdown()
    return found


def _gaps(gaps: list[float]) -> tuple[float, float]:
    return quantiles(gaps, n=100)[-1], max(gaps)


def main() -> int:
    """Export and print what it took."""
    folder = Path(sys.argv[1])
    with closing(opened_session(folder)) as session:
        print(json.dumps(watched(session, folder)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""One measured start: `python bench/probe.py T0 KIND [PROFILE]` starts a program and prints what it saw as JSON.

T0 is the parent's `time.monotonic()` just before, so that figures cover the whole process. Kinds: `bare` Python; an
empty `window`; a window over the `orm`; the `program` itself; the program with its event loop watched (`gaps`); the
program ended as soon as its `frame`, or its `home` page, is painted, for counting instructions.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.system.window_request import WindowRequest

MAPPED_CLASSES = 25
_TICK_MS = 5
_REST_MS = 2_000


def since(started: float) -> float:
    """Return the milliseconds since `started`."""
    return (time.monotonic() - started) * 1000


def memory_mb() -> float:
    """Return the resident memory of this process in MB, its peak where the present figure is not to be had."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - pathlib is not to be measured
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def bare(started: float) -> dict[str, float]:
    """Do nothing."""
    return {"done": since(started), "memory": memory_mb()}


def window(started: float) -> dict[str, float]:
    """Show an empty window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    shown = QMainWindow()
    shown.resize(1366, 800)
    shown.show()
    app.processEvents()
    return {"done": since(started), "memory": memory_mb()}


def orm(started: float) -> dict[str, float]:
    """Show an empty window over an engine with mapped classes: the least a Qt program with an ORM can do."""
    from PySide6.QtWidgets import QApplication, QMainWindow
    from sqlalchemy import create_engine, select
    from sqlalchemy.orm import DeclarativeBase, Mapped, Session, configure_mappers, mapped_column

    class Base(DeclarativeBase):
        pass

    mapped = [
        type(
            f"Row{number}",
            (Base,),
            {
                "__tablename__": f"row{number}",
                "__annotations__": {"id": Mapped[int], "name": Mapped[str], "amount": Mapped[int]},
                "id": mapped_column(primary_key=True),
            },
        )
        for number in range(MAPPED_CLASSES)
    ]
    configure_mappers()
    app = QApplication([])
    shown = QMainWindow()
    shown.resize(1366, 800)
    shown.show()
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.scalars(select(mapped[0])).all()
    app.processEvents()
    return {"done": since(started), "memory": memory_mb()}


def program(
    started: float, profile: str, *, watches_gaps: bool = False, ends_at: str = ""
) -> dict[str, float]:
    """Start the program on `profile`, note when frame and home page are painted, and end it once it rests.

    With `ends_at` (`frame` or `home`) it ends there at once, whatever goes on.
    """
    from cofanet_desktop import app

    seen: dict[str, float] = {}

    class Watched(app.Program):
        def open_window(self, request: WindowRequest) -> int:
            # Qt is imported when the program does it, not before: the order of imports changes what they cost.
            from PySide6.QtWidgets import QApplication

            run_loop = QApplication.exec
            QApplication.exec = staticmethod(  # type: ignore[method-assign]
                lambda: watched(run_loop, started, seen, watches_gaps=watches_gaps, ends_at=ends_at)
            )
            return super().open_window(request)

    app.Program = Watched  # type: ignore[misc]
    seen["exit"] = app.main(["gui", "--profile", profile])
    return seen


def watched(
    run_loop: Callable[[], int],
    started: float,
    seen: dict[str, float],
    *,
    watches_gaps: bool,
    ends_at: str = "",
) -> int:
    """Run the event loop, noting in `seen` when the frame and the home page were painted and the worst gap."""
    from PySide6.QtCore import QEvent, QObject, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        def __init__(self, frame: Any) -> None:
            super().__init__(frame)
            self.frame = frame
            self.last = since(started)
            self.ticks = QTimer(self)
            self.ticks.setTimerType(Qt.TimerType.PreciseTimer)
            self.ticks.timeout.connect(self.tick)
            if watches_gaps:
                self.ticks.start(_TICK_MS)
            frame.installEventFilter(self)

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() in {QEvent.Type.Paint, QEvent.Type.UpdateRequest}:
                QTimer.singleShot(0, self, self.painted)
            return False

        def painted(self) -> None:
            seen.setdefault("frame", since(started))
            page = self.frame.pages.page
            if page is not None and page.state == "content" and "home" not in seen:
                seen["home"] = since(started)
                QTimer.singleShot(_REST_MS, self, self.rest)
            if ends_at in seen:
                os._exit(0)

        def tick(self) -> None:
            now = since(started)
            seen["gap"], self.last = max(seen.get("gap", 0.0), now - self.last), now

        def rest(self) -> None:
            seen["memory"] = memory_mb()
            self.frame.close()

    Watch(next(one for one in QApplication.topLevelWidgets() if hasattr(one, "pages")))
    return run_loop()


KINDS: dict[str, Callable[..., dict[str, float]]] = {
    "bare": bare,
    "window": window,
    "orm": orm,
    "program": program,
    "gaps": lambda started, profile: program(started, profile, watches_gaps=True),
    "frame": lambda started, profile: program(started, profile, ends_at="frame"),
    "home": lambda started, profile: program(started, profile, ends_at="home"),
}

if __name__ == "__main__":
    print(json.dumps(KINDS[sys.argv[2]](float(sys.argv[1]), *sys.argv[3:])))

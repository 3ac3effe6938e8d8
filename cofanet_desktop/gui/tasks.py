"""Work off the GUI thread: reads on a few threads, writes one after another on a single one.

    tasks.read(self, lambda: queries.portfolio(store, criteria), latest="rows").then(self.show_rows).run()
    tasks.write(self, lambda: covers.request(store, draft)).then(self.done).failed(self.refused).run()

The work gets no widget and returns plain values. Results and errors arrive on the GUI thread; they are
dropped when the owner has been destroyed meanwhile.
"""

from __future__ import annotations

import logging
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)
T = TypeVar("T")
READERS = 4


class Task(Generic[T]):
    """One piece of work: configure it with `then` and `failed`, start it with `run`."""

    def __init__(
        self, tasks: Tasks, pool: ThreadPoolExecutor, owner: QObject, work: Callable[[], T], latest: str
    ) -> None:
        """Use `Tasks.read` or `Tasks.write` instead."""
        self._tasks = tasks
        self._pool = pool
        self._owner = owner
        self._work = work
        self._then: Callable[[T], object] | None = None
        self._failed: Callable[[BaseException], object] | None = None
        self._future: Future[T] | None = None
        self.latest = latest
        self.dropped = False

    def then(self, done: Callable[[T], object]) -> Task[T]:
        """Call `done(result)` on the GUI thread when the work succeeded."""
        self._then = done
        return self

    def failed(self, refused: Callable[[BaseException], object]) -> Task[T]:
        """Call `refused(error)` on the GUI thread when the work raised; without it the default handler runs."""
        self._failed = refused
        return self

    def run(self) -> Task[T]:
        """Start the work and return at once."""
        self._tasks.start(self)
        return self

    def cancel(self) -> None:
        """Drop the result; work that has not begun never begins (work under way runs to its end)."""
        self.dropped = True
        if self._future is not None:
            self._future.cancel()

    @property
    def owner(self) -> QObject:
        """Return the object the result is for."""
        return self._owner

    def submit(self, finished: Callable[[Task[T]], None]) -> None:
        """Hand the work to its threads; `finished` is called there (used by Tasks)."""
        self._future = self._pool.submit(self._work)
        self._future.add_done_callback(lambda _future: finished(self))

    def deliver(self) -> None:
        """Call `then` or `failed` with the outcome, unless it was dropped (used by Tasks, on the GUI thread)."""
        if self._future is None or self.dropped:
            return
        try:
            result = self._future.result()
        except CancelledError:
            return
        except BaseException as error:  # noqa: BLE001 - whatever happened in the thread must be reported
            self._report(error)
            return
        if self._then is not None and isValid(self._owner):
            self._then(result)

    def _report(self, error: BaseException) -> None:
        if not isValid(self._owner):
            log.error("work for a closed window failed", exc_info=error)
        elif self._failed is not None:
            self._failed(error)
        else:
            self._tasks.report(self._owner, error)


class Tasks(QObject):
    """The threads of the application; create one on the GUI thread and hand it to windows and pages."""

    busy_changed = Signal(int)
    """How many pieces of work are queued or running."""

    _finished = Signal(object)
    _called = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None, readers: int = READERS) -> None:
        """Start with idle threads; `readers` reads may run side by side, writes never do."""
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(readers, "read")
        self._writer = ThreadPoolExecutor(1, "write")
        self._live: set[Task[Any]] = set()
        self._latest: dict[tuple[int, str], Task[Any]] = {}
        self._handler: Callable[[QObject, BaseException], object] | None = None
        self._stopped = False
        # Signals of an object that lives in the GUI thread, bound methods, queued: delivery is on that thread.
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._called.connect(self._on_called, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> int:
        """Return how many pieces of work are queued or running."""
        return len(self._live)

    @property
    def is_stopped(self) -> bool:
        """Tell whether no more work is taken: what takes long should come to an end. Any thread may ask."""
        return self._stopped

    def read(self, owner: QObject, work: Callable[[], T], *, latest: str = "") -> Task[T]:
        """Return a task that runs `work` on one of the read threads.

        With `latest`, starting a task drops the earlier ones of the same owner and name, so that the list
        shows the answer to what was typed last, whichever query ends first.
        """
        return Task(self, self._readers, owner, work, latest)

    def write(self, owner: QObject, work: Callable[[], T]) -> Task[T]:
        """Return a task that runs `work` on the one write thread, after all writes started before."""
        return Task(self, self._writer, owner, work, "")

    def gui_call(self, owner: QObject, function: Callable[[Any], object]) -> Callable[[Any], None]:
        """Return a function that any thread may call: `function` then runs on the GUI thread.

        For progress of long work and for events of the exchange; calls end when `owner` is destroyed.
        """
        return lambda value: self._called.emit(owner, function, value)

    def on_error(self, handler: Callable[[QObject, BaseException], object]) -> None:
        """Set what happens with errors of tasks that have no `failed` of their own: `handler(owner, error)`."""
        self._handler = handler

    def report(self, owner: QObject, error: BaseException) -> None:
        """Log `error` and hand it to the default handler."""
        log.error("work failed", exc_info=error)
        if self._handler is not None:
            self._handler(owner, error)

    def shutdown(self) -> None:
        """Stop taking work, drop reads, and wait until every write that was started is done."""
        self._stopped = True
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)
        for task in self._live:
            task.dropped = True

    def start(self, task: Task[Any]) -> None:
        """Start `task`; `task.run()` does it."""
        if self._stopped:
            log.warning("work offered after shutdown was refused")
            return
        if task.latest:
            key = (id(task.owner), task.latest)
            earlier = self._latest.get(key)
            if earlier is not None:
                earlier.cancel()
            self._latest[key] = task
        self._live.add(task)
        task.submit(self._finished.emit)
        self.busy_changed.emit(len(self._live))

    @Slot(object)
    def _on_finished(self, task: Task[Any]) -> None:
        self._live.discard(task)
        key = (id(task.owner), task.latest)
        if self._latest.get(key) is task:
            del self._latest[key]
        self.busy_changed.emit(len(self._live))
        task.deliver()

    @Slot(object, object, object)
    def _on_called(self, owner: QObject, function: Callable[[Any], object], value: object) -> None:
        if isValid(owner):
            function(value)


def after(milliseconds: int, owner: QObject, function: Callable[[], object]) -> QTimer:
    """Return a started single-shot timer owned by `owner` that calls `function`; stop it to call it off."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(function)
    timer.start(milliseconds)
    return timer

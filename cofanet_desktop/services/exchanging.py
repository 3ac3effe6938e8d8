"""Exchanging with the insurer: once on request, or by itself in a thread that wakes when there is something to do."""

from __future__ import annotations

import logging
import random
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.backend.errors import BackendError
from cofanet_desktop.database.errors import DatabaseProblem
from cofanet_desktop.domain.outbox import SENDABLE
from cofanet_desktop.services import assessments, documents, uploads
from cofanet_desktop.services.clock_kept import keep_clock
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.sync.retry import Backoff

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.domain.errors import CofanetError
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.sync.engine import Exchange

log = logging.getLogger(__name__)

POLL_S = 5.0
"""How often the insurer is asked for news when nothing else wakes the exchange."""


@dataclass(frozen=True, slots=True)
class ExchangeResult:
    """How an exchange ended: what it did, or the trouble that stopped it; and how many commands still wait."""

    done: Exchange | None
    trouble: CofanetError | None
    waiting: int


def exchange(session: Session, *, accept_deletions: bool = False) -> ExchangeResult:
    """Send what waits and fetch what is new, once; imports left unfinished go on first.

    A session that was closed meanwhile exchanges nothing.
    """
    done: Exchange | None = None
    trouble: CofanetError | None = None
    with session.exchanging:
        if session.is_closed:
            return ExchangeResult(None, None, 0)
        from cofanet_desktop.services import (
            bulk,
            field_imports,
        )  # their rules would keep the first page waiting

        bulk.complete(session)
        field_imports.run_due(session)
        try:
            done = session.engine.exchange(accept_deletions=accept_deletions)
            keep_clock(session)
        except BackendError as error:
            trouble = error
        with session.store.read() as connection:
            waiting = Outbox(connection).count(SENDABLE)
        session.store.settle()
    return ExchangeResult(done, trouble, waiting)


class Exchanger:
    """A thread that exchanges when woken, when an answer may have come, and after each failure a little later.

    `heard` is called from that thread after every exchange, `kept` when documents were handed over or fetched after
    one. Nothing it does is ever lost by stopping it.
    """

    def __init__(
        self,
        session: Session,
        heard: Callable[[ExchangeResult], None],
        poll_s: float = POLL_S,
        kept: Callable[[], None] = lambda: None,
    ) -> None:
        """Prepare the thread; `start` runs it."""
        self._session = session
        self._heard = heard
        self._kept = kept
        self._poll_s = poll_s
        self._woken = threading.Event()
        self._stopping = False
        self._backoff = Backoff(random.Random())
        self._fetching = Backoff(random.Random())
        self._fetch_again_at = 0.0
        self._uploading = Backoff(random.Random())
        self._upload_again_at = 0.0
        self._thread = threading.Thread(target=self._run, name="exchange", daemon=True)

    def start(self) -> None:
        """Start exchanging."""
        self._thread.start()

    def wake(self) -> None:
        """Exchange as soon as possible."""
        self._woken.set()

    def stop(self, timeout_s: float = 10.0) -> None:
        """Finish the step under way and stop; never waits for the network longer than `timeout_s`."""
        self._stopping = True
        self._woken.set()
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def _run(self) -> None:
        while not (self._stopping or self._session.is_closed):
            self._woken.clear()
            wait = self._once()
            self._woken.wait(wait)

    def _once(self) -> float:
        try:
            result = self._exchanged()
            self._heard(result)
        except Exception:
            log.exception("the exchange stopped on an error of our own; it goes on")
            return self._backoff.failed()
        if result.trouble is not None:
            return self._backoff.failed()
        self._backoff.succeeded()
        self._hand_over_documents()
        self._keep_documents()
        self._record_assessment()
        return self._poll_s

    def _exchanged(self) -> ExchangeResult:
        """Return how an exchange ended; trouble with the own file (disk full, in use) is trouble like any other."""
        try:
            return exchange(self._session)
        except DatabaseProblem as problem:
            log.warning("%s", problem)
            return ExchangeResult(None, problem, waiting=0)

    def _record_assessment(self) -> None:
        """Keep how the portfolio is assessed today, for the trend."""
        if not self._may_go_on():
            return
        try:
            if assessments.record(self._session):
                self._kept()
        except Exception:
            log.exception("the assessment of today was not kept; it is tried again after the next exchange")

    def _hand_over_documents(self) -> None:
        """Send the bytes of documents that were told of, until there is a command to send or to stop for.

        Whatever goes wrong is tried again later: no request waits for a document.
        """
        if time.monotonic() < self._upload_again_at:
            return
        try:
            done = uploads.send_waiting(self._session, self._may_go_on)
        except Exception:
            log.exception("documents could not be handed over; it is tried again later")
            self._upload_again_at = time.monotonic() + self._uploading.failed()
            return
        if done.trouble is not None:
            self._upload_again_at = time.monotonic() + self._uploading.failed()
        else:
            self._uploading.succeeded()
        if done.sent or done.needs_file:
            self._kept()

    def _keep_documents(self) -> None:
        """Fetch delivered documents for work without a network, until there is something to send or to stop for.

        Whatever goes wrong is logged and tried again later: no request waits for a document.
        """
        if time.monotonic() < self._fetch_again_at:
            return
        try:
            done = documents.fetch_missing(self._session, self._may_go_on)
        except Exception:
            log.exception("documents could not be kept; they are fetched again later")
            self._fetch_again_at = time.monotonic() + self._fetching.failed()
            return
        if done.missing:
            self._fetch_again_at = time.monotonic() + self._fetching.failed()
        else:
            self._fetching.succeeded()
        if done.fetched:
            self._kept()

    def _may_go_on(self) -> bool:
        return not (self._stopping or self._woken.is_set() or self._session.is_closed)

"""The insurer in the same process: its own file beside the profile, a network that can be switched off by hand.

The insurer is imported and its file opened at the first exchange: the window shows what is kept here without it.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from cofanet_desktop.backend.errors import BackendError, EpochChanged, NotSent, OutcomeUnknown, ProtocolBroken
from cofanet_desktop.backend.port import Capabilities
from cofanet_desktop.database.errors import DatabaseProblem, FileDamaged
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.insurer.errors import DocumentRefused, OtherEpoch, OutOfOrder
from cofanet_desktop.insurer.limits import MOST_BYTES, MOST_COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from cofanet_desktop.backend.registry import BackendSettings
    from cofanet_desktop.domain.companies import Company, Identifier
    from cofanet_desktop.domain.protocol import (
        CompanyQuery,
        Envelope,
        PullPage,
        PushReply,
        Receipt,
        SearchResult,
    )
    from cofanet_desktop.insurer.insurer import Insurer

FILE_NAME = "insurer.db"
"""The insurer's database inside the profile's folder."""

DEFAULT_SEED = 4711


class EmbeddedBackend:
    """The port over a simulated insurer and one of its workspaces; `connected` is the visible network switch."""

    def __init__(self, insurer: Insurer | Callable[[], Insurer], workspace: str = "main") -> None:
        """Speak to an insurer, or to the one that is opened when it is first spoken to."""
        self._insurer = insurer
        self._opening = threading.Lock()
        self._is_closed = False
        self.workspace = workspace
        self.connected = True

    @property
    def insurer(self) -> Insurer:
        """Return the insurer, opened by now; raises DatabaseProblem, and NotSent when it was released unopened."""
        with self._opening:
            if callable(self._insurer):
                if self._is_closed:
                    raise NotSent(Message("Backend", QT_TRANSLATE_NOOP("Backend", "The profile was closed.")))
                self._insurer = self._insurer()
            return self._insurer

    @property
    def capabilities(self) -> Capabilities:
        """Return what the embedded insurer can do: everything, as a simulation."""
        return Capabilities(
            lookup_by_reference=True,
            max_batch=MOST_COMMANDS,
            extended_search=True,
            can_be_disconnected=True,
            is_simulation=True,
            most_attachment_bytes=MOST_BYTES,
        )

    def push(self, client_id: str, commands: Sequence[Envelope], *, epoch: str = "") -> PushReply:
        """Hand over commands in order and return a receipt for each one looked at."""
        with self._speaking(OutcomeUnknown):
            return self.insurer.push(self.workspace, client_id, commands, epoch)

    def pull(self, epoch: str, since: int, limit: int, *, digest: bool = False) -> PullPage:
        """Return the changes after `(epoch, since)`, about `limit` of them."""
        with self._speaking(NotSent):
            return self.insurer.pull(self.workspace, epoch, since, limit, digest=digest)

    def reconcile(self, client_id: str, command_id: str) -> Receipt | None:
        """Return the receipt of a command whose answer got lost, or None when it was never seen."""
        with self._speaking(NotSent):
            return self.insurer.receipt_of(self.workspace, command_id)

    def search_companies(self, query: CompanyQuery) -> SearchResult:
        """Return the companies that match, best first."""
        with self._speaking(NotSent):
            return self.insurer.search(query)

    def companies(self, easy_numbers: Sequence[str]) -> tuple[Company, ...]:
        """Return the companies of these Easy numbers that exist."""
        with self._speaking(NotSent):
            return self.insurer.companies(self.workspace, easy_numbers)

    def identify(
        self, keys: Sequence[tuple[str, Identifier]]
    ) -> dict[tuple[str, Identifier], tuple[str, ...]]:
        """Return, for each `(country, legal identifier)`, the Easy numbers it names."""
        with self._speaking(NotSent):
            return self.insurer.identify(keys)

    def fetch(self, sha256: str) -> bytes:
        """Return the bytes of a delivered document."""
        with self._speaking(NotSent):
            data = self.insurer.fetch(sha256)
        if data is None:
            raise ProtocolBroken(
                Message("Backend", QT_TRANSLATE_NOOP("Backend", "The insurer does not have this document."))
            )
        return data

    def received(self, sha256: str, size: int) -> int:
        """Return how many bytes of a document the insurer holds; `size` when it is complete."""
        with self._speaking(NotSent):
            return self.insurer.received(self.workspace, sha256, size)

    def upload(self, sha256: str, size: int, offset: int, data: bytes) -> int:
        """Hand over a piece of a document; return how many bytes the insurer holds now."""
        with self._speaking(OutcomeUnknown):
            return self.insurer.upload(self.workspace, sha256, size, offset, data)

    def close(self) -> None:
        """Release the insurer's file."""
        with self._opening:
            self._is_closed = True
            if not callable(self._insurer):
                self._insurer.close()

    @contextmanager
    def _speaking(self, when_damaged: type[BackendError]) -> Iterator[None]:
        """Refuse while disconnected; turn the insurer's errors into those of the port.

        A problem of the file means that nothing was kept, so nothing was sent; of a damaged one nobody can tell.
        """
        if not self.connected:
            raise NotSent(
                Message("Backend", QT_TRANSLATE_NOOP("Backend", "The network is switched off.")),
                Message(
                    "Backend",
                    QT_TRANSLATE_NOOP(
                        "Backend", "Work goes on here; switch it on again to send and receive."
                    ),
                ),
            )
        try:
            yield
        except OtherEpoch as error:
            raise EpochChanged(error.message, error.hint) from error
        except (OutOfOrder, DocumentRefused) as error:
            raise ProtocolBroken(error.message, error.hint) from error
        except FileDamaged as error:
            raise when_damaged(error.message, error.hint) from error
        except DatabaseProblem as error:
            raise NotSent(error.message, error.hint) from error


def open_backend(settings: BackendSettings) -> EmbeddedBackend:
    """Return the embedded insurer of a profile, created and filled with demonstration data at the first start.

    Options: `companies` (size of the demonstration portfolio, default 420), `seed`, `rate` (speed of the insurer's
    clock, default 1). The first start takes some seconds. Raises InvalidInput on an option, and DatabaseProblem at the
    first start; trouble with an existing file is trouble of the exchange, as with any insurer out of reach.
    """
    companies = _number(settings, "companies", 0) if "companies" in settings.options else None
    seed, rate = _number(settings, "seed", DEFAULT_SEED), _number(settings, "rate", 1)
    backend = EmbeddedBackend(partial(_opened, settings, companies, seed, rate), settings.workspace)
    if not (settings.folder / FILE_NAME).exists():
        _ = backend.insurer
    return backend


def _opened(settings: BackendSettings, companies: int | None, seed: int, rate: int) -> Insurer:
    """Return the insurer of a profile."""
    from cofanet_desktop.database.engine import open_engine
    from cofanet_desktop.insurer import demo
    from cofanet_desktop.insurer.clock import InsurerClock
    from cofanet_desktop.insurer.insurer import Insurer

    path = settings.folder / FILE_NAME
    engine = open_engine(path, settings.key)
    try:
        insurer = Insurer(engine, path, InsurerClock.accelerated(rate), seed)
        insurer.build_registry()
        insurer.open_workspace(settings.workspace)
        demo.fill(insurer, settings.workspace, demo.COMPANIES if companies is None else companies, seed)
    except BaseException:
        engine.dispose()  # it is tried again with every exchange: no file may stay open each time
        raise
    return insurer


def _number(settings: BackendSettings, name: str, default: int) -> int:
    text = settings.options.get(name, str(default))
    if text.isdecimal():
        return int(text)
    raise InvalidInput(
        name,
        "NOT_A_NUMBER",
        Message(
            "Backend",
            QT_TRANSLATE_NOOP(
                "Backend", "The option {name} of the backend must be a whole number, not {text}."
            ),
            {"name": name, "text": text},
        ),
    )

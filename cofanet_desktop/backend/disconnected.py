"""A backend that is not to be reached, whatever it is: what a person chose who works offline."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from cofanet_desktop.backend.errors import NotSent
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.backend.port import BackendAdapter, Capabilities
    from cofanet_desktop.domain.companies import Company, Identifier
    from cofanet_desktop.domain.protocol import (
        CompanyQuery,
        Envelope,
        PullPage,
        PushReply,
        Receipt,
        SearchResult,
    )


class DisconnectedBackend:
    """The port over another backend whose line is cut: it can do the same, and nothing gets through."""

    def __init__(self, backend: BackendAdapter) -> None:
        self._backend = backend

    @property
    def capabilities(self) -> Capabilities:
        """Return what the backend behind the cut line can do."""
        return self._backend.capabilities

    def push(self, client_id: str, commands: Sequence[Envelope], *, epoch: str = "") -> PushReply:
        """Raise NotSent."""
        self._raise()

    def pull(self, epoch: str, since: int, limit: int, *, digest: bool = False) -> PullPage:
        """Raise NotSent."""
        self._raise()

    def reconcile(self, client_id: str, command_id: str) -> Receipt | None:
        """Raise NotSent."""
        self._raise()

    def search_companies(self, query: CompanyQuery) -> SearchResult:
        """Raise NotSent."""
        self._raise()

    def companies(self, easy_numbers: Sequence[str]) -> tuple[Company, ...]:
        """Raise NotSent."""
        self._raise()

    def identify(
        self, keys: Sequence[tuple[str, Identifier]]
    ) -> dict[tuple[str, Identifier], tuple[str, ...]]:
        """Raise NotSent."""
        self._raise()

    def fetch(self, sha256: str) -> bytes:
        """Raise NotSent."""
        self._raise()

    def received(self, sha256: str, size: int) -> int:
        """Raise NotSent."""
        self._raise()

    def upload(self, sha256: str, size: int, offset: int, data: bytes) -> int:
        """Raise NotSent."""
        self._raise()

    def close(self) -> None:
        """Release the backend behind the cut line."""
        self._backend.close()

    def _raise(self) -> NoReturn:
        raise NotSent(
            Message("Backend", QT_TRANSLATE_NOOP("Backend", "The network is switched off.")),
            Message(
                "Backend",
                QT_TRANSLATE_NOOP("Backend", "Work goes on here; switch it on again to send and receive."),
            ),
        )

"""What the frame of the window needs from the application behind it, and nothing more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Choice:
    """An entry of a list to choose from: its key and the text shown."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class PendingDecision:
    """A decision the insurer has announced: for whom, on what (translated), expected when (aware moment)."""

    company: str
    product: str
    expected: datetime


@dataclass(frozen=True, slots=True)
class CompanySuggestion:
    """A company found while typing: Easy number, name, and a second line such as city and country."""

    easy_number: str
    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DeskState:
    """Everything the frame shows, taken at one moment.

    `work_offline` is None when the backend has no such switch; `unsent_money` counts the commands waiting in
    the outbox that ask for or change cover; `trouble` is one sentence on why the exchange fails, if it does.
    """

    contracts: tuple[Choice, ...] = ()
    contract: str = ""
    online: bool = True
    work_offline: bool | None = None
    unread: int = 0
    outbox: int = 0
    needs_attention: int = 0
    unsent_money: int = 0
    last_exchange: datetime | None = None
    pending: tuple[PendingDecision, ...] = ()
    demonstration: bool = False
    trouble: str = ""


class Desk(Protocol):
    """The application as the frame sees it; every method but `subscribe` is called on a worker thread."""

    def subscribe(self, heard: Callable[[object], None]) -> None:
        """Call `heard(changes)` after every change of the data or the connection, from any thread."""

    def state(self) -> DeskState:
        """Return what the frame shows now."""

    def choose_contract(self, contract: str) -> None:
        """Make `contract` the one in use."""

    def set_work_offline(self, offline: bool) -> None:
        """Stop or resume the exchange with the insurer."""

    def exchange_now(self) -> None:
        """Send what waits and fetch what is new."""

    def find_companies(self, text: str, country: str) -> Sequence[CompanySuggestion]:
        """Return the best matches for `text` in `country` (three letters, empty for all), at most ten."""

    def countries(self, language: str) -> Sequence[Choice]:
        """Return the countries under their names in `language`, sorted for it."""

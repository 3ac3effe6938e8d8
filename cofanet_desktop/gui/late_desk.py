"""The desk before the profile is open: a stand-in that passes everything on once the real one is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.gui.desk import Choice, CompanySuggestion, Desk, DeskState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class LateDesk:
    """A desk that can be handed to the window before the profile is open; until then there is nothing to show."""

    def __init__(self) -> None:
        """Begin with nothing behind it."""
        self._desk: Desk | None = None

    def arrive(self, desk: Desk) -> None:
        """Put the real desk behind it."""
        self._desk = desk

    def subscribe(self, heard: Callable[[object], None]) -> None:
        """Call `heard(changes)` after every change, from any thread."""
        if self._desk is not None:
            self._desk.subscribe(heard)

    def state(self) -> DeskState:
        """Return what the frame shows now."""
        return DeskState() if self._desk is None else self._desk.state()

    def choose_contract(self, contract: str) -> None:
        """Make `contract` the one in use."""
        if self._desk is not None:
            self._desk.choose_contract(contract)

    def set_work_offline(self, offline: bool) -> None:
        """Stop or resume the exchange with the insurer."""
        if self._desk is not None:
            self._desk.set_work_offline(offline)

    def exchange_now(self) -> None:
        """Send what waits and fetch what is new."""
        if self._desk is not None:
            self._desk.exchange_now()

    def find_companies(self, text: str, country: str) -> Sequence[CompanySuggestion]:
        """Return the best matches for `text`, at most ten."""
        return () if self._desk is None else self._desk.find_companies(text, country)

    def countries(self, language: str) -> Sequence[Choice]:
        """Return the countries under their names in `language`."""
        return () if self._desk is None else self._desk.countries(language)

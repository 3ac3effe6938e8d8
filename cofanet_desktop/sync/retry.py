"""When to try again: exponential waiting with full jitter, per server, never per command."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

FIRST_S = 1.0
LONGEST_S = 300.0
_MOST_DOUBLINGS = 10


class Backoff:
    """How long to wait before the next exchange with a server that does not answer."""

    def __init__(self, random: Random) -> None:
        """Draw the waiting times from `random`."""
        self._random = random
        self._failures = 0

    def failed(self) -> float:
        """Note a failure and return the seconds to wait."""
        self._failures += 1
        doublings = min(self._failures - 1, _MOST_DOUBLINGS)  # days without a network are many failures
        ceiling = min(LONGEST_S, FIRST_S * 2**doublings)
        return self._random.uniform(0, ceiling)

    def succeeded(self) -> None:
        """Start again from the shortest wait."""
        self._failures = 0

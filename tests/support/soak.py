"""Whether every case of a long series is wanted, or a fair selection that a check can wait for."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

IS_SOAK = "COFANET_SOAK" in os.environ
"""Read before the tests begin: they take the program's variables out of their environment."""


def selected(cases: Sequence[T], most: int) -> list[T]:
    """Return about `most` of the cases, the first and the last among them; all of them in a soak."""
    if IS_SOAK or len(cases) <= most:
        return list(cases)
    step = (len(cases) - 1) / (most - 1)
    return [cases[round(number * step)] for number in range(most)]

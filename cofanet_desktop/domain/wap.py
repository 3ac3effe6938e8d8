"""The weighted assessment of the portfolio: a local estimate where the insurer gives none (decision 54)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_TENTH = Decimal("0.1")
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Wap:
    """The estimate: value 0–10 (None when nothing can be weighed), and the share of companies it covers (0–1)."""

    value: Decimal | None
    coverage: Decimal
    distribution: dict[int | None, int]
    """Number of companies by DRA; None stands for those without one."""


def estimate(groups: Iterable[tuple[int | None, Decimal, int]]) -> Wap:
    """Return sum(DRA × weight) / sum(weight) over `(DRA, weight, number of companies)` groups.

    The weight is the granted amount. Companies without DRA are left out, and the coverage says how many that leaves.
    """
    distribution: dict[int | None, int] = {**dict.fromkeys(range(11), 0), None: 0}
    weighted = total = Decimal(0)
    for dra, weight, companies in groups:
        distribution[dra] += companies
        if dra is not None:
            weighted += dra * weight
            total += weight
    every = sum(distribution.values())
    value = (weighted / total).quantize(_TENTH, ROUND_HALF_EVEN) if total else None
    assessed = Decimal(every - distribution[None])
    coverage = (assessed / every).quantize(_HUNDREDTH, ROUND_HALF_EVEN) if every else Decimal(0)
    return Wap(value, coverage, distribution)

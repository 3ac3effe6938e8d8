"""The weighted assessment of the portfolio: a local estimate where the insurer gives none (decision 54)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cofanet_desktop.domain.companies import DraChange

_TENTH = Decimal("0.1")
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Wap:
    """The estimate: value 0–10 (None when nothing can be weighed), and the share of companies it covers (0–1)."""

    value: Decimal | None
    coverage: Decimal
    distribution: dict[int | None, int]
    """Number of companies by DRA; None stands for those without one."""


@dataclass(frozen=True, slots=True)
class WapPoint:
    """The estimate as it was on a day: value 0–10, and the share of companies it covers (0–1)."""

    day: date
    value: Decimal
    coverage: Decimal


def point(day: date, estimated: Wap) -> WapPoint | None:
    """Return the point of the trend for an estimate, None when nothing could be weighed."""
    return None if estimated.value is None else WapPoint(day, estimated.value, estimated.coverage)


def monthly(points: Sequence[WapPoint], today: WapPoint | None) -> tuple[WapPoint, ...]:
    """Return the last point of each month, both ways in the order of time, and that of `today` at the end."""
    last = {(one.day.year, one.day.month): one for one in points}
    if today is not None:
        last[today.day.year, today.day.month] = today
    return tuple(last.values())


def change(points: Sequence[WapPoint], newest: WapPoint, days: int) -> Decimal | None:
    """Return how much the estimate changed in about so many days, None when nothing is known of then.

    The nearest point within a month of that day counts, but within half of the days for short times.
    """
    then = newest.day - timedelta(days=days)
    slack = min(31, days // 2)
    near = [one for one in points if abs((one.day - then).days) <= slack]
    if not near:
        return None
    return newest.value - min(near, key=lambda one: abs((one.day - then).days)).value


def month_ends(today: date, months: int) -> list[date]:
    """Return the last day of each of the `months` months before that of `today`, oldest first."""
    ends: list[date] = []
    day = today
    for _ in range(months):
        day = day.replace(day=1) - timedelta(days=1)
        ends.append(day)
    return ends[::-1]


def assessed_on(history: Sequence[DraChange], days: Sequence[date]) -> dict[date, int | None]:
    """Return the DRA that was in force on each of the `days`, both in the order of time; None before the first."""
    found: dict[date, int | None] = {}
    at, present = 0, None
    for day in days:
        while at < len(history) and history[at].on <= day:
            present = history[at].dra
            at += 1
        found[day] = present
    return found


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

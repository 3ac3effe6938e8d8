"""What a debtor risk assessment shows beyond today's figure: the probability of default and the last five years."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from cofanet_desktop.domain.companies import DraChange
from cofanet_desktop.domain.days import years_after
from cofanet_desktop.domain.products import AssessmentPoint
from cofanet_desktop.insurer.draws import draw_bytes

YEARS = 5
"""How far back an assessment is shown."""

INVENTED_DEFAULT_PERCENT = tuple(
    map(Decimal, ("100", "25", "12", "6", "3", "1.5", "0.8", "0.4", "0.2", "0.1", "0.05"))
)
"""Probability of default within a year by DRA, in percent: invented, only its order makes sense."""

_STEPS = (-2, -1, -1, -1, 1, 1, 1, 2)
_HIGHEST = 10
_EARLIER_CHANGES = 5


def default_percent(dra: int) -> Decimal:
    """Return the invented probability of default within a year, in percent, for a DRA (0–10)."""
    return INVENTED_DEFAULT_PERCENT[dra]


def five_years(
    seed: int, easy_number: str, known: tuple[DraChange, ...], day: date
) -> tuple[AssessmentPoint, ...]:
    """Return the assessments of the five years before `day`, oldest first; empty when none is `known`.

    `known` is what the insurer tells of the company; what it shows of the time before is invented likewise.
    """
    if not known:
        return ()
    history = [*_earlier(seed, easy_number, known[0]), *((one.on, one.dra) for one in known[1:])]
    begin = years_after(day, -YEARS)
    before = [dra for on, dra in history if on <= begin]
    points = [(begin, before[-1] if before else history[0][1])]
    points += [(on, dra) for on, dra in history if begin < on]
    return tuple([AssessmentPoint(on, dra, default_percent(dra)) for on, dra in points])


def _earlier(seed: int, easy_number: str, first: DraChange) -> list[tuple[date, int]]:
    """Return what came before the first known assessment, and since when that has been so, oldest first."""
    drawn = draw_bytes(2 * _EARLIER_CHANGES, seed, easy_number, "earlier")
    day, dra = first.on, first.dra
    points: list[tuple[date, int]] = []
    for step, gap in zip(drawn[::2], drawn[1::2], strict=True):
        day -= timedelta(days=60 + 3 * gap)
        points.append((day, dra))
        dra = min(max(dra - _STEPS[step % len(_STEPS)], 1), _HIGHEST)
    return points[::-1]

"""What the simulated insurer decides: pure functions of a seed, the company, the product and the amount.

A simulation, and said to be one wherever it shows (rules.md, "Arbitration of the embedded insurer"). The figures
are invented; only their order makes sense: the higher the DRA, the more is granted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_DOWN, Decimal
from functools import lru_cache

from cofanet_desktop.domain.companies import DraChange
from cofanet_desktop.domain.days import years_after
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import AssessmentPoint, ProductCode, ProductStatus
from cofanet_desktop.insurer import comments, outlook
from cofanet_desktop.insurer.draws import draw, draw_bytes

FIRST_ASSESSMENT = date(2023, 1, 2)
"""Day from which the invented assessments begin."""

MAX_DRA = 10

IMMEDIATE_UP_TO = 50_000
"""Amounts up to this are answered at once; larger ones wait."""

SHORTEST_ANSWER, LONGEST_ANSWER = timedelta(seconds=20), timedelta(seconds=90)
"""How long a pending answer takes, on the insurer's clock."""

SHORTEST_INVESTIGATION, LONGEST_INVESTIGATION = timedelta(days=3), timedelta(days=6)
"""How long a new investigation takes."""

PARTIAL_UP_TO = 2.5
"""A request up to this many times what the company can bear is granted in part, beyond it is refused."""

CREDIT_BY_DRA = (
    0,
    20_000,
    50_000,
    100_000,
    200_000,
    350_000,
    600_000,
    1_000_000,
    2_000_000,
    4_000_000,
    8_000_000,
)
CREDIT_WITHOUT_DRA = 75_000
RATING_LIMIT_BY_DRA = (0, 5_000, 5_000, 10_000, 10_000, 20_000, 20_000, 50_000, 50_000, 100_000, 100_000)
RATING_LIMIT_WITHOUT_DRA = 5_000
RATING_BY_DRA = ("X", "R5", "R5", "R4", "R4", "R3", "R3", "R2", "R2", "R1", "R1")
RATING_WITHOUT_DRA = "NR"
LOWEST_EXPRESS_DRA = 3

_DRA_OF_DRAW = bytes(
    dra for dra, share in enumerate((4, 7, 11, 20, 34, 48, 50, 38, 24, 13, 7)) for _ in range(share)
)
"""256 draws in a bell around 5.5."""

_STEPS = (-2, -1, -1, -1, 1, 1, 1, 2)
_CHANGES = 10
_NO_DRA_BELOW = 8
"""Draws of 256 for which a company has no assessment."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to one request: status, what is granted, opinion, and what comes with it."""

    status: ProductStatus
    granted: Money | None = None
    rating: str = ""
    comment: str = ""
    clauses: tuple[str, ...] = ()
    ends_on: date | None = None
    retry_from: date | None = None
    assessments: tuple[AssessmentPoint, ...] = ()


def assessments(seed: int, easy_number: str, until: date) -> tuple[DraChange, ...]:
    """Return the DRA history of a company (0–10, higher is safer) up to `until`; empty when it has none."""
    last = until.toordinal()
    return tuple(
        [
            DraChange(date.fromordinal(day), dra)
            for day, dra in _all_assessments(seed, easy_number)
            if day <= last
        ]
    )


def next_assessment(seed: int, easy_number: str, after: date) -> date | None:
    """Return the day of the next change of the DRA after `after`, or None when there is none."""
    last = after.toordinal()
    days = (day for day, _ in _all_assessments(seed, easy_number) if day > last)
    found = next(days, None)
    return None if found is None else date.fromordinal(found)


def dra_on(seed: int, easy_number: str, day: date) -> int | None:
    """Return the DRA of a company on `day`, None when it has no assessment."""
    last = day.toordinal()
    present: int | None = None
    for changed_on, dra in _all_assessments(seed, easy_number):
        if changed_on > last:
            break
        present = dra
    return present


def five_years(seed: int, easy_number: str, day: date) -> tuple[AssessmentPoint, ...]:
    """Return the assessments of the five years before `day` with their probability of default, oldest first."""
    return outlook.five_years(seed, easy_number, assessments(seed, easy_number, day), day)


@lru_cache(maxsize=256)  # a decision, its entry and its notification ask about the same company in a row
def _all_assessments(seed: int, easy_number: str) -> tuple[tuple[int, int], ...]:
    """Return the changes of some twelve years, as (day number, DRA)."""
    drawn = draw_bytes(3 + 2 * _CHANGES, seed, easy_number, "dra")
    if drawn[0] < _NO_DRA_BELOW:
        return ()
    dra = _DRA_OF_DRAW[drawn[1]]
    first = FIRST_ASSESSMENT.toordinal()
    day = first + drawn[2]
    history = [(first, dra)]
    for step, gap in zip(drawn[3::2], drawn[4::2], strict=True):
        changed = dra + _STEPS[step % len(_STEPS)]
        if 0 <= changed <= MAX_DRA:
            dra = changed
            history.append((day, dra))
        day += 60 + 3 * gap
    return tuple(history)


def rating(dra: int | None) -> str:
    """Return the @rating opinion that goes with a DRA."""
    return RATING_WITHOUT_DRA if dra is None else RATING_BY_DRA[dra]


def bearable(dra: int | None) -> int:
    """Return the largest credit a company of that DRA is thought to bear, in units of the contract's currency."""
    return CREDIT_WITHOUT_DRA if dra is None else CREDIT_BY_DRA[dra]


def rating_limit(dra: int | None) -> int:
    """Return the @rating limit that goes with a DRA, in units of the contract's currency."""
    return RATING_LIMIT_WITHOUT_DRA if dra is None else RATING_LIMIT_BY_DRA[dra]


def answer_delay(seed: int, code: ProductCode, amount: Money | None, command_id: str) -> timedelta:
    """Return how long the answer to a request takes; zero for what is answered at once."""
    if code is ProductCode.FRN:
        shortest, longest = SHORTEST_INVESTIGATION, LONGEST_INVESTIGATION
    elif code in {ProductCode.CRL, ProductCode.CCO} and amount and amount.amount > IMMEDIATE_UP_TO:
        shortest, longest = SHORTEST_ANSWER, LONGEST_ANSWER
    else:
        return timedelta(0)
    return waiting(seed, command_id, shortest, longest)


def waiting(
    seed: int, occasion: str, shortest: timedelta = SHORTEST_ANSWER, longest: timedelta = LONGEST_ANSWER
) -> timedelta:
    """Return how long something takes on that occasion, between `shortest` and `longest`, in whole seconds."""
    span = (longest - shortest) // timedelta(seconds=1)
    return shortest + timedelta(seconds=draw(seed, occasion, "delay") % (span + 1))


def decide(
    seed: int,
    code: ProductCode,
    easy_number: str,
    amount: Money | None,
    currency: str,
    guarantor: str | None,
    day: date,
) -> Verdict:
    """Return the answer to a request of `code` on a company on `day`; `amount` where the product asks one."""
    dra = dra_on(seed, easy_number, day)
    if code is ProductCode.CRL and amount is not None:
        return _credit_limit(seed, easy_number, amount, guarantor, dra, day)
    if code is ProductCode.RLI:
        return _rating_limit(dra, currency)
    if code is ProductCode.ECL and amount is not None:
        return _express(dra, amount, day)
    if code is ProductCode.CCO and amount is not None:
        verdict = _by_amount(amount, bearable(dra))
        return Verdict(verdict.status, verdict.granted, rating=rating(dra))
    if code in {ProductCode.RSC, ProductCode.RSM}:
        return _risk(code, dra, five_years(seed, easy_number, day))
    return Verdict(_informed(code), rating=rating(dra))


def _credit_limit(
    seed: int, easy_number: str, amount: Money, guarantor: str | None, dra: int | None, day: date
) -> Verdict:
    bound = bearable(dra)
    clauses: tuple[str, ...] = ()
    if guarantor is not None:
        bound = max(bound, bearable(dra_on(seed, guarantor, day)))
        clauses = (comments.GUARANTEE.format(guarantor=guarantor),)
    verdict = _by_amount(amount, bound)
    if verdict.status is ProductStatus.REFUSED:
        return Verdict(verdict.status, verdict.granted, comment=verdict.comment)
    limited = draw(seed, easy_number, "end", day.year) % 5 == 0
    return Verdict(
        verdict.status,
        verdict.granted,
        comment=verdict.comment,
        clauses=clauses,
        ends_on=day + timedelta(days=180 + draw(seed, easy_number, "days") % 186) if limited else None,
    )


def _by_amount(amount: Money, bound: int) -> Verdict:
    if amount.amount <= bound:
        return Verdict(ProductStatus.GRANTED, amount)
    if bound and amount.amount <= Decimal(bound) * Decimal(PARTIAL_UP_TO):
        granted = Money(rounded(Decimal(bound)), amount.currency)
        return Verdict(ProductStatus.PARTIALLY_GRANTED, granted, comment=comments.LIMITED)
    nothing = Money(Decimal(0), amount.currency)
    return Verdict(ProductStatus.REFUSED, nothing, comment=comments.NOT_ALLOWED)


def rounded(amount: Decimal) -> Decimal:
    """Return the amount rounded down to whole thousands."""
    return (amount / 1000).quantize(Decimal(1), rounding=ROUND_DOWN) * 1000


def _rating_limit(dra: int | None, currency: str) -> Verdict:
    figure = rating_limit(dra)
    status = ProductStatus.GRANTED if figure else ProductStatus.REFUSED
    return Verdict(status, Money(Decimal(figure), currency), rating=rating(dra))


def _express(dra: int | None, amount: Money, day: date) -> Verdict:
    if dra is not None and dra >= LOWEST_EXPRESS_DRA:
        return Verdict(ProductStatus.GRANTED, amount)
    return Verdict(ProductStatus.REFUSED, Money(Decimal(0), amount.currency), retry_from=years_after(day, 1))


def _risk(code: ProductCode, dra: int | None, points: tuple[AssessmentPoint, ...]) -> Verdict:
    return Verdict(_informed(code), rating="" if dra is None else str(dra), assessments=points)


def _informed(code: ProductCode) -> ProductStatus:
    monitored = code in {ProductCode.RSM, ProductCode.ROM}
    return ProductStatus.GRANTED if monitored else ProductStatus.DONE


def is_still_borne(
    seed: int, code: ProductCode, easy_number: str, granted: Money, guarantor: str | None, day: date
) -> bool:
    """Tell whether a cover of that amount would be granted again on `day`."""
    dra = dra_on(seed, easy_number, day)
    if code is ProductCode.RLI:
        return granted.amount <= rating_limit(dra)
    if code is ProductCode.ECL:
        return dra is not None and dra >= LOWEST_EXPRESS_DRA
    bound = bearable(dra)
    if guarantor is not None:
        bound = max(bound, bearable(dra_on(seed, guarantor, day)))
    return granted.amount <= bound

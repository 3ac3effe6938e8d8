"""What the simulated insurer decides, and that it decides the same again."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from cofanet_desktop.domain.days import years_after
from cofanet_desktop.domain.products import ProductCode, ProductStatus
from cofanet_desktop.insurer import arbitration
from cofanet_desktop.insurer.arbitration import Verdict
from tests.support.insurers import SEED, euros

DAY = date(2026, 3, 16)
NUMBERS = [f"{n * 7_919:014d}" for n in range(2_000)]


def one_with(dra: int | None) -> str:
    return next(number for number in NUMBERS if arbitration.dra_on(SEED, number, DAY) == dra)


def decide(code: ProductCode, dra: int | None, amount: int = 0, guarantor: str | None = None) -> Verdict:
    asked = euros(amount) if amount else None
    return arbitration.decide(SEED, code, one_with(dra), asked, "EUR", guarantor, DAY)


def test_the_same_question_gets_the_same_answer() -> None:
    assert decide(ProductCode.CRL, 5, 80_000) == decide(ProductCode.CRL, 5, 80_000)


def test_another_seed_assesses_differently() -> None:
    ours = [arbitration.dra_on(SEED, number, DAY) for number in NUMBERS[:50]]
    assert ours != [arbitration.dra_on(SEED + 1, number, DAY) for number in NUMBERS[:50]]


def test_assessments_lie_in_a_bell_from_0_to_10_and_some_companies_have_none() -> None:
    shares = Counter(arbitration.dra_on(SEED, number, DAY) for number in NUMBERS)
    assert set(shares) == {None, *range(11)}
    assert shares[5] > shares[2] > shares[0]
    assert shares[6] > shares[9]
    assert shares[None] < len(NUMBERS) // 10


def test_a_history_only_grows_as_time_passes() -> None:
    for number in NUMBERS[:100]:
        past = arbitration.assessments(SEED, number, DAY)
        later = arbitration.assessments(SEED, number, DAY + timedelta(days=900))
        assert later[: len(past)] == past
        assert all(0 <= change.dra <= 10 for change in later)


def test_the_next_assessment_is_the_day_the_figure_changes() -> None:
    number = one_with(5)
    day = arbitration.next_assessment(SEED, number, DAY)
    assert day is not None
    assert day > DAY
    before = arbitration.dra_on(SEED, number, day - timedelta(days=1))
    assert arbitration.dra_on(SEED, number, day) != before == 5


@pytest.mark.parametrize(
    ("amount", "status", "granted"),
    [
        (100_000, ProductStatus.GRANTED, 100_000),
        (100_001, ProductStatus.PARTIALLY_GRANTED, 100_000),
        (250_000, ProductStatus.PARTIALLY_GRANTED, 100_000),
        (250_001, ProductStatus.REFUSED, 0),
    ],
)
def test_a_credit_limit_is_granted_in_full_in_part_or_refused_by_its_amount(
    amount: int, status: ProductStatus, granted: int
) -> None:
    verdict = decide(ProductCode.CRL, 3, amount)
    assert (verdict.status, verdict.granted) == (status, euros(granted))


def test_nothing_is_granted_at_the_lowest_assessment() -> None:
    assert decide(ProductCode.CRL, 0, 1_000).status is ProductStatus.REFUSED
    assert decide(ProductCode.RLI, 0).status is ProductStatus.REFUSED
    assert decide(ProductCode.ECL, 0, 20_000).status is ProductStatus.REFUSED


def test_the_higher_the_assessment_the_more_is_granted() -> None:
    limits = [arbitration.bearable(dra) for dra in range(11)]
    assert limits == sorted(set(limits))
    ratings = [decide(ProductCode.RLI, dra).granted for dra in range(1, 11)]
    assert ratings == sorted(ratings, key=lambda one: one.amount if one else -1)


def test_a_good_guarantor_carries_a_weak_company_and_is_named_in_a_clause() -> None:
    alone = decide(ProductCode.CRL, 1, 400_000)
    carried = decide(ProductCode.CRL, 1, 400_000, one_with(9))
    assert alone.status is ProductStatus.REFUSED
    assert carried.status is ProductStatus.GRANTED
    assert one_with(9) in carried.clauses[0]


def test_a_refused_express_limit_can_be_asked_again_after_a_year() -> None:
    assert decide(ProductCode.ECL, 1, 20_000).retry_from == date(2027, 3, 16)
    assert decide(ProductCode.ECL, 8, 20_000).retry_from is None


def test_a_year_after_a_leap_day_is_the_last_of_february() -> None:
    assert years_after(date(2028, 2, 29), 1) == date(2029, 2, 28)


def test_information_products_answer_the_assessment_or_the_rating() -> None:
    assert decide(ProductCode.RSC, 7).rating == "7"
    assert decide(ProductCode.RCO, 7).rating == "R2"
    assert decide(ProductCode.ROM, None).rating == "NR"
    assert decide(ProductCode.RSC, 7).status is ProductStatus.DONE
    assert decide(ProductCode.RSM, 7).status is ProductStatus.GRANTED


def test_small_amounts_are_answered_at_once_and_larger_ones_within_a_minute_and_a_half() -> None:
    limit = arbitration.IMMEDIATE_UP_TO
    assert not arbitration.answer_delay(SEED, ProductCode.CRL, euros(limit), "a")
    assert not arbitration.answer_delay(SEED, ProductCode.RLI, None, "a")
    delays = {arbitration.answer_delay(SEED, ProductCode.CRL, euros(limit + 1), str(n)) for n in range(500)}
    assert min(delays) >= arbitration.SHORTEST_ANSWER
    assert max(delays) <= arbitration.LONGEST_ANSWER
    assert len(delays) > 30

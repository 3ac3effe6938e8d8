"""How long to wait after a failure."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.sync.retry import FIRST_S, LONGEST_S, Backoff


class Highest(Random):
    """Always the longest wait possible."""

    def uniform(self, a: float, b: float) -> float:
        return b


def test_the_wait_doubles_up_to_five_minutes_and_begins_anew_after_a_success() -> None:
    backoff = Backoff(Highest())
    waits = [backoff.failed() for _ in range(12)]
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
    backoff.succeeded()
    assert backoff.failed() == FIRST_S


def test_a_thousand_failures_wait_no_longer_than_ten() -> None:
    backoff = Backoff(Highest())
    assert [backoff.failed() for _ in range(2_000)][-1] == LONGEST_S


@given(st.integers(0, 2**32), st.integers(1, 50))
def test_desks_spread_over_the_whole_wait(seed: int, failures: int) -> None:
    backoff = Backoff(Random(seed))
    for _ in range(failures):
        assert 0 <= backoff.failed() <= LONGEST_S

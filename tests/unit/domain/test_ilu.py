"""What an ILU says when it takes no answer any more (rule 24)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.ilu import Ilu, IluStatus, check_answer
from cofanet_desktop.domain.money import Money
from tests.support.debts import AT, BUYER, POLICE, TODAY


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (IluStatus.ACTIVE, "Expired"),  # the day has passed, though the insurer has not said so yet
        (IluStatus.ANSWERED, "Answered"),
        (IluStatus.EXPIRED, "Expired"),
        (IluStatus.CLOSED, "Closed"),
    ],
)
def test_the_refusal_says_why_no_answer_is_taken(status: IluStatus, said: str) -> None:
    ilu = Ilu(
        id="ilu",
        contract_id=POLICE,
        easy_number=BUYER,
        product_id="cover",
        cover=Money.of(40_000, "EUR"),
        asked_at=AT - timedelta(days=30),
        answer_by=TODAY - timedelta(days=1),
        updated_at=AT,
        status=status,
    )
    with pytest.raises(RuleViolation, match=rf"any more: {said}\.$"):
        check_answer(ilu, True, Money.of(0, "EUR"), "", today=TODAY)

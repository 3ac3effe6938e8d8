"""The grammar of portfolio routes: what a link says, and saying it again."""

from __future__ import annotations

from datetime import date

import pytest

from cofanet_desktop.domain.portfolio import Sort
from cofanet_desktop.domain.products import Family, ProductCode, ProductStatus
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.models.portfolio_routes import criteria_argument, parse_criteria

CRITERIA = [
    ("", Criteria()),
    ("all", Criteria(shows_all=True)),
    ("waiting", Criteria(is_waiting=True)),
    ("waiting:CRL", Criteria(is_waiting=True, products=(ProductCode.CRL,))),
    ("ending:30", Criteria(ends_within=30)),
    ("dra:6,none", Criteria(dras=(6, None))),
    ("country:FRA,DEU", Criteria(countries=("FRA", "DEU"))),
    ("family:insurance", Criteria(families=(Family.INSURANCE,))),
    ("status:refused,reduced", Criteria(statuses=(ProductStatus.REFUSED, ProductStatus.REDUCED))),
    ("product:CRL,RLI;ending:7", Criteria(products=(ProductCode.CRL, ProductCode.RLI), ends_within=7)),
    ("all;text:müller; tr:a", Criteria(shows_all=True, text="müller; tr:a")),
]


@pytest.mark.parametrize(("argument", "criteria"), CRITERIA)
def test_a_link_says_what_it_narrows_to_and_can_be_written_again(argument: str, criteria: Criteria) -> None:
    assert parse_criteria(argument) == criteria
    assert criteria_argument(criteria) == argument


@pytest.mark.parametrize(
    "argument",
    ["nonsense", "colour:blue", "dra:11,x", "ending:", "ending:-3", "family:cars;;", ";", "status:"],
)
def test_what_a_link_says_and_nobody_knows_is_passed_over(argument: str) -> None:
    assert parse_criteria(argument) == Criteria()


def test_case_and_blanks_of_a_link_do_not_matter() -> None:
    assert parse_criteria("waiting: crl ;country: fra") == Criteria(
        is_waiting=True, products=(ProductCode.CRL,), countries=("FRA",)
    )


def test_a_link_of_very_many_days_stays_within_the_calendar() -> None:
    criteria = parse_criteria("ending:99999999999")
    assert criteria.wanted("1", date(2026, 3, 1), Sort.NAME, descending=False).ends_until is not None


def test_blanks_typed_and_the_whole_portfolio_narrow_nothing() -> None:
    assert not Criteria(text="  ", shows_all=True).is_narrowed
    assert Criteria(text="a").is_narrowed
    assert Criteria(dras=(None,)).is_narrowed


def test_days_until_an_end_are_counted_from_today() -> None:
    wanted = Criteria(ends_within=30).wanted("4711", date(2026, 3, 1), Sort.AMOUNT, descending=True)
    assert (wanted.contract_id, wanted.ends_until) == ("4711", date(2026, 3, 31))
    assert (wanted.sort, wanted.descending) == (Sort.AMOUNT, True)

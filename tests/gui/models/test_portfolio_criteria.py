"""The grammar of portfolio routes: what a link says, and saying it again."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain.portfolio import Clause, FieldCriterion, Sort
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
    ("favourites;overdue;uncovered", Criteria(is_favourite=True, has_overdues=True, is_uncovered=True)),
    ("name:A%20%26%2C%3B%20B", Criteria(name="A &,; B")),
    ("identifier:SIREN,657%20898", Criteria(identifier_kind="SIREN", identifier="657 898")),
    ("easy:00000012354897,Z7", Criteria(easy_numbers=("00000012354897", "Z7"))),
    ("amount:1000..5000.5", Criteria(amount_from=Decimal(1000), amount_to=Decimal("5000.5"))),
    ("amount:..7", Criteria(amount_to=Decimal(7))),
    ("updated:2026-01-01..", Criteria(updated_from=date(2026, 1, 1))),
    ("clause:guarantor,ending", Criteria(clauses=(Clause.GUARANTOR, Clause.ENDING))),
    (
        "field:f1,has=a%3Db;field:f2,from=1,to=9,number",
        Criteria(
            fields=(
                FieldCriterion("f1", contains="a=b"),
                FieldCriterion("f2", at_least="1", at_most="9", is_number=True),
            )
        ),
    ),
    ("all;text:müller; tr:a", Criteria(shows_all=True, text="müller; tr:a")),
]


@pytest.mark.parametrize(("argument", "criteria"), CRITERIA)
def test_a_link_says_what_it_narrows_to_and_can_be_written_again(argument: str, criteria: Criteria) -> None:
    assert parse_criteria(argument) == criteria
    assert criteria_argument(criteria) == argument


@pytest.mark.parametrize(
    "argument",
    [
        "nonsense",
        "colour:blue",
        "dra:11,x",
        "ending:",
        "ending:-3",
        "family:cars;;",
        ";",
        "status:",
        "amount:x..y",
        "amount:-1..",
        "amount:1e99..",
        "updated:32",
        "clause:x",
        "identifier:A",
        "field:",
    ],
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


texts = st.text(max_size=20)
words = st.text(min_size=1, max_size=20)
amounts = st.none() | st.decimals(min_value=0, max_value=10**9, places=2)
days = st.none() | st.dates()
countries = st.lists(st.sampled_from(["FRA", "DEU", "AR1"]), unique=True).map(tuple)


def some(kind: type[StrEnum]) -> st.SearchStrategy[tuple[StrEnum, ...]]:
    return st.lists(st.sampled_from(kind), unique=True).map(tuple)


fields_ = st.lists(
    st.builds(FieldCriterion, words, contains=texts, at_least=texts, at_most=texts, is_number=st.booleans()),
    max_size=3,
).map(tuple)
identifiers = st.just(("", "")) | st.tuples(words, words)
every_criteria = st.builds(
    lambda identifier, **values: Criteria(identifier_kind=identifier[0], identifier=identifier[1], **values),
    identifiers,
    text=texts,
    families=some(Family),
    products=some(ProductCode),
    statuses=some(ProductStatus),
    countries=countries,
    dras=st.lists(st.none() | st.integers(0, 10), unique=True).map(tuple),
    is_waiting=st.booleans(),
    ends_within=st.none() | st.integers(0, 36_500),
    name=texts,
    amount_from=amounts,
    amount_to=amounts,
    updated_from=days,
    updated_until=days,
    clauses=some(Clause),
    has_overdues=st.booleans(),
    is_uncovered=st.booleans(),
    is_favourite=st.booleans(),
    fields=fields_,
    easy_numbers=st.lists(st.from_regex(r"[0-9]{14}", fullmatch=True), max_size=3).map(tuple),
    shows_all=st.booleans(),
)


def test_days_of_the_last_update_are_those_that_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of this system cannot be changed")
    criteria = Criteria(updated_from=date(2026, 3, 17), updated_until=date(2026, 3, 17))
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("TZ", "Europe/Paris")
        time.tzset()
        wanted = criteria.wanted("4711", date(2026, 3, 20), Sort.UPDATED, descending=True)
    time.tzset()
    assert wanted.updated_since == datetime(2026, 3, 16, 23, tzinfo=UTC)
    assert wanted.updated_before == datetime(2026, 3, 17, 23, tzinfo=UTC)


def test_days_no_clock_knows_are_brought_nearer() -> None:
    criteria = Criteria(updated_from=date.min, updated_until=date.max)
    wanted = criteria.wanted("4711", date(2026, 3, 20), Sort.UPDATED, descending=True)
    assert wanted.updated_since is not None
    assert wanted.updated_before is not None
    assert wanted.updated_since.year < 1972
    assert wanted.updated_before.year > 2990


@given(every_criteria)
def test_whatever_is_narrowed_a_route_leads_back_to_it(criteria: Criteria) -> None:
    assert parse_criteria(criteria_argument(criteria)) == criteria


@given(texts)
def test_no_link_whatsoever_breaks_the_page(argument: str) -> None:
    criteria = parse_criteria(argument)
    wanted = criteria.wanted("1", date(2026, 3, 1), Sort.NAME, descending=False)
    assert wanted.contract_id == "1"

"""What a route says the inbox is narrowed to."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from cofanet_desktop.domain.inbox import NotificationFilter
from cofanet_desktop.domain.notifications import Category, NotificationKind
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui.models.notification_criteria import (
    Criteria,
    KeptBack,
    criteria_argument,
    parse_criteria,
)

EVERYTHING = Criteria(
    text="müller & söhne; tr",
    name="Négoce",
    country="FRA",
    easy_number="0000123",
    identifier_type="SIREN",
    identifier="657 898",
    reference="C/12=4",
    products=(ProductCode.CRL, ProductCode.TPL),
    has_ilu=True,
    contracts=("4711", "4712"),
    is_read=False,
    is_important=True,
    kinds=(NotificationKind.REFUSAL, NotificationKind.ILU_ASKED),
    categories=(Category.MANAGEMENT,),
    since=date(2026, 1, 2),
    until=date(2026, 3, 4),
    kept_back=KeptBack.ONLY,
)


@pytest.mark.parametrize(
    "criteria",
    [
        Criteria(),
        EVERYTHING,
        Criteria(is_read=True),
        Criteria(has_ilu=True),
        Criteria(kept_back=KeptBack.SHOWN),
    ],
)
def test_a_route_leads_back_to_the_same_criteria(criteria: Criteria) -> None:
    assert parse_criteria(criteria_argument(criteria)) == criteria


def test_no_criteria_are_an_empty_argument() -> None:
    assert criteria_argument(Criteria()) == ""
    assert not Criteria().is_narrowed
    assert not Criteria(text="  ").is_narrowed
    assert EVERYTHING.is_narrowed


@pytest.mark.parametrize(
    "argument",
    [
        "",
        "nothing",
        "colour=red",
        "product=XYZ&kind=&read=maybe&since=2026-13-45",
        "kept-back=always",
        "%%=&&;",
    ],
)
def test_what_is_not_known_is_passed_over(argument: str) -> None:
    assert parse_criteria(argument) == Criteria()


def test_the_store_is_asked_for_days_where_this_computer_is_both_included() -> None:
    plain = NotificationFilter(contract_ids=("4711",))
    wanted = EVERYTHING.wanted(plain, ("1", "2"))
    assert wanted.since == datetime(2026, 1, 2).astimezone(UTC)
    assert wanted.before == datetime(2026, 3, 5).astimezone(UTC)
    assert (wanted.name, wanted.reference, wanted.easy_number) == ("negoce", "c/12=4", "0000123")
    assert wanted.contract_ids == ("4711", "4712")
    assert wanted.easy_numbers == ("1", "2")
    assert wanted.is_quiet is True
    assert Criteria().wanted(plain, None) == NotificationFilter(contract_ids=("4711",), is_quiet=False)


def test_a_day_beyond_every_calendar_is_brought_nearer() -> None:
    wanted = Criteria(since=date.min, until=date.max).wanted(NotificationFilter(contract_ids=()), None)
    assert wanted.since is not None
    assert wanted.before is not None
    assert wanted.before - wanted.since > timedelta(days=365_000)

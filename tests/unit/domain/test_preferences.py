"""Preferences: changed one by one, favourites in order, thresholds that keep back only what they are about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cofanet_desktop.domain.commands import ChangePreferences, Command, MarkFavourites
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.preferences import (
    MOST_FAVOURITES,
    Direction,
    Preferences,
    Threshold,
    Watched,
    changed,
    marked,
    size_of,
    watched_as,
)
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.workspace import Loaded

AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
MINE = Preferences(id="clerk")
UP, DOWN = Direction.INCREASE, Direction.DECREASE


def told(kind: NotificationKind, **more: object) -> Notification:
    made = Notification(
        id="n", contract_id="4711", category=Category.INSURANCE, kind=kind, at=AT, company_name="Negoce"
    )
    return replace(made, **more)  # type: ignore[arg-type]


def dra(before: str, after: str) -> Notification:
    return told(NotificationKind.DRA_CHANGE, before=before, after=after)


def reduced(before: str, after: int) -> Notification:
    return told(
        NotificationKind.REDUCTION, product=ProductCode.CRL, before=before, amount=Money.of(after, "EUR")
    )


def with_thresholds(*some: Threshold) -> Preferences:
    return replace(MINE, thresholds=some)


def test_what_is_not_chosen_stays_as_it_is() -> None:
    first = changed(MINE, ChangePreferences(user="clerk", language="de", show_crs=False))
    second = changed(first, ChangePreferences(user="clerk", imminent_days=45))
    assert second == Preferences(id="clerk", language="de", show_crs=False, imminent_days=45)


@pytest.mark.parametrize(("days", "rows"), [(0, None), (366, None), (None, -1), (None, 1_001)])
def test_values_no_program_offers_are_refused(days: int | None, rows: int | None) -> None:
    with pytest.raises(RuleViolation) as caught:
        changed(MINE, ChangePreferences(user="clerk", imminent_days=days, rows_per_page=rows))
    assert caught.value.rule == "PREFERENCE_OUT_OF_RANGE"


def test_favourites_stand_in_the_order_they_were_marked_each_once() -> None:
    mine = marked(marked(MINE, ["1", "2"], is_favourite=True), ["3", "1", "1"], is_favourite=True)
    assert mine.favourites == ("3", "1", "2")
    assert marked(mine, ["1", "9"], is_favourite=False).favourites == ("3", "2")


def test_too_many_favourites_are_refused_and_none_is_lost() -> None:
    full = marked(MINE, map(str, range(MOST_FAVOURITES)), is_favourite=True)
    with pytest.raises(RuleViolation) as caught:
        marked(full, ["one more"], is_favourite=True)
    assert caught.value.rule == "TOO_MANY_FAVOURITES"
    assert len(marked(full, ["0"], is_favourite=True).favourites) == MOST_FAVOURITES


def test_each_person_has_preferences_of_their_own() -> None:
    records = Loaded([replace(MINE, favourites=("1",))])
    (other,) = execute(
        Command("c", MarkFavourites(user="other", easy_numbers=("2",), is_favourite=True)), records, AT
    )
    assert other == Preferences(id="other", favourites=("2",))
    (mine,) = execute(Command("d", ChangePreferences(user="clerk", language="es")), records, AT)
    assert mine == Preferences(id="clerk", language="es", favourites=("1",))


@pytest.mark.parametrize(
    ("one", "watched", "size"),
    [
        (dra("6", "4"), Watched.DRA, -2),
        (dra("4", "6"), Watched.DRA, 2),
        (dra("", "6"), Watched.DRA, None),
        (reduced("100000", 40_000), Watched.CRL, -60),
        (reduced("100000", 99_900), Watched.CRL, -1),
        (reduced("", 40_000), Watched.CRL, None),
        (told(NotificationKind.TERMINATION, product=ProductCode.RLI), Watched.RLI, -100),
        (told(NotificationKind.CHANGE, product=ProductCode.ROM, before="R3", after="R4"), Watched.ROM, -1),
        (told(NotificationKind.CHANGE, product=ProductCode.ROM, before="X", after="R1"), Watched.ROM, 5),
        (told(NotificationKind.CHANGE, product=ProductCode.RSM, before="7", after="10"), Watched.RSM, 3),
        (told(NotificationKind.CHANGE, product=ProductCode.CCO, before="NR", after="R4"), Watched.CCO, None),
        (told(NotificationKind.DECLARATION_CHANGED), Watched.OVERDUES, None),
        (told(NotificationKind.DECISION, product=ProductCode.CRL), None, None),
        (told(NotificationKind.REFUSAL, product=ProductCode.CRL), None, None),
    ],
)
def test_what_a_change_is_watched_as_and_how_large_it_is(
    one: Notification, watched: Watched | None, size: int | None
) -> None:
    assert watched_as(one) is watched
    assert size_of(one) == size


def test_everything_is_told_where_nothing_was_chosen() -> None:
    assert MINE.wants(dra("6", "6"))
    assert MINE.wants(reduced("100000", 99_000))
    assert MINE.wants(told(NotificationKind.DECLARATION_CHANGED))


def test_a_threshold_keeps_back_smaller_changes_of_its_own_kind_and_way_only() -> None:
    mine = with_thresholds(Threshold(Watched.DRA, DOWN, 2), Threshold(Watched.DRA, UP, None))
    assert not mine.wants(dra("6", "5"))
    assert mine.wants(dra("6", "4"))
    assert not mine.wants(dra("4", "10"))
    assert mine.wants(dra("", "4"))
    assert mine.wants(told(NotificationKind.CHANGE, product=ProductCode.RSM, before="6", after="5"))
    assert mine.wants(told(NotificationKind.DECISION, product=ProductCode.CRL))


def test_what_has_no_size_is_kept_back_only_when_neither_way_is_told() -> None:
    silent = with_thresholds(Threshold(Watched.OVERDUES, DOWN, None), Threshold(Watched.OVERDUES, UP, None))
    assert not silent.wants(told(NotificationKind.DECLARATION_CHANGED))
    half = with_thresholds(Threshold(Watched.OVERDUES, DOWN, None))
    assert half.wants(told(NotificationKind.DECLARATION_CHANGED))

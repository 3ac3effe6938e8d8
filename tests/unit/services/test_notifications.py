"""The inbox: every filter alone and together, what thresholds keep back, subjects, deletion and its undoing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cofanet_desktop.domain.companies import Identifier
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.preferences import Direction, Threshold, Watched
from cofanet_desktop.services import companies, notifications, preferences
from cofanet_desktop.services.session import Session
from tests.support.desks import demo_session

BOTH = ("4711", "4712")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Return a desk that no test here changes."""
    opened = demo_session(tmp_path_factory.mktemp("inbox"), companies=60)
    yield opened
    opened.close()


def everything(desk: Session) -> list[Notification]:
    return notifications.listed(desk, replace(notifications.everything(desk), contract_ids=(), is_quiet=None))


def test_no_contract_named_means_every_contract(desk: Session) -> None:
    assert {one.contract_id for one in everything(desk)} == set(BOTH)
    plain = notifications.everything(desk)
    assert notifications.count(desk, replace(plain, contract_ids=())) == len(everything(desk))
    assert notifications.count(desk, plain) == len(notifications.find(desk))


def test_part_of_an_easy_number_and_the_bounds_of_days(desk: Session) -> None:
    plain = notifications.everything(desk)
    told = notifications.find(desk)
    one = next(row for row in told if row.easy_number)
    part = (one.easy_number or "")[3:9]
    found = notifications.listed(desk, replace(plain, easy_number=part))
    assert found == [row for row in told if part in (row.easy_number or "")]
    since, before = told[-10].at, told[5].at
    found = notifications.listed(desk, replace(plain, since=since, before=before))
    assert found == [row for row in told if since <= row.at < before]


@pytest.mark.parametrize("category", Category)
def test_words_and_category_together(desk: Session, category: Category) -> None:
    told = [row for row in notifications.find(desk) if row.category is category]
    name = told[0].company_name
    found = notifications.find(desk, text=name.upper(), categories=[category])
    assert told[0] in found
    assert all(row.category is category for row in found)


def test_countries_are_those_of_the_contracts_named(desk: Session) -> None:
    for contracts in (("4711",), ("4712",), BOTH, ()):
        expected = {row.country for row in everything(desk) if row.contract_id in (contracts or BOTH)}
        assert notifications.countries(desk, contracts) == sorted(expected - {""})


def test_an_identifier_is_found_by_how_it_begins_with_the_branches_of_its_company(desk: Session) -> None:
    file = next(
        file
        for row in notifications.find(desk)
        if row.easy_number and (file := companies.show(desk, row.easy_number)).company.identifiers
    )
    company, identifier = file.company, file.company.identifiers[0]
    begun = Identifier(identifier.type, identifier.value[:-2])
    found = notifications.identified(desk, company.country, begun)
    assert company.easy_number in found
    assert {one.easy_number for one in file.branches} <= set(found)
    assert notifications.identified(desk, "XXX", identifier) == ()


@pytest.mark.parametrize("watched", [Watched.OVERDUES, Watched.DRA, Watched.CRL, Watched.ROM])
def test_the_store_keeps_back_exactly_what_a_person_does_not_want(tmp_path: Path, watched: Watched) -> None:
    desk = demo_session(tmp_path, companies=60)
    thresholds = (Threshold(watched, Direction.DECREASE, None), Threshold(watched, Direction.INCREASE, 2))
    preferences.change(desk, thresholds=thresholds)
    mine, plain = preferences.mine(desk), notifications.everything(desk)
    told = notifications.find(desk)
    assert notifications.listed(desk, plain) == [one for one in told if mine.wants(one)]
    kept_back = notifications.listed(desk, replace(plain, is_quiet=True))
    assert kept_back == [one for one in told if not mine.wants(one)]
    assert notifications.unread(desk) == sum(mine.wants(one) and not one.is_read for one in told)
    desk.close()


def test_every_subject_of_the_demonstration_is_there_and_another_is_not(desk: Session) -> None:
    for one in everything(desk):
        assert notifications.has_subject(desk, one)
        gone = replace(one, subject_id="gone", product_id="gone")
        assert not notifications.has_subject(desk, gone)
    company_only = replace(everything(desk)[0], kind=NotificationKind.DRA_CHANGE, product_id=None)
    assert notifications.has_subject(desk, company_only)


def test_what_was_deleted_is_put_back_as_it_was(tmp_path: Path) -> None:
    desk = demo_session(tmp_path)
    before = notifications.find(desk)
    some = [one.id for one in before[1:4]]
    notifications.delete(desk, some)
    assert [one.id for one in notifications.find(desk)] == [one.id for one in before if one.id not in some]
    notifications.delete(desk, some, is_deleted=False)
    assert notifications.find(desk) == before
    latest = notifications.listed(desk, notifications.everything(desk), limit=2)
    assert latest == before[:2]
    assert before[0].at - before[-1].at > timedelta(days=1)
    desk.close()

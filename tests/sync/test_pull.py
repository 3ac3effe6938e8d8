"""Pull: a page and its cursor together or not at all, only where it fits, and never much less without asking."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from cofanet_desktop.backend.errors import NotSent
from cofanet_desktop.database import commit_points
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.protocol import Change, PullPage
from cofanet_desktop.services import portfolio
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.cursors import Cursor
from cofanet_desktop.sync.pull import Applied, apply_page
from cofanet_desktop.sync.verify import differences
from tests.support.asking import order, pull, push, rival_orders, state
from tests.support.desks import advance, demo_session
from tests.support.lines import Line, raising
from tests.support.shown import everything, product, strangers


def cursor(session: Session) -> Cursor:
    with session.store.work("look") as unit:
        return unit.cursors.current()


def companies_here(session: Session) -> int:
    return portfolio.count(session)


@contextmanager
def dying_at(point: str) -> Iterator[None]:
    def die(name: str) -> None:
        if name == point:
            raise KeyboardInterrupt(name)

    previous = commit_points.install(die)
    try:
        with pytest.raises(KeyboardInterrupt):
            yield
    finally:
        commit_points.install(previous)


def test_a_page_and_its_cursor_are_kept_together(desk: Session) -> None:
    order(desk, strangers(desk)[0].easy_number)
    push(desk)
    before, at = everything(desk), cursor(desk)
    with dying_at("pull.apply.before_commit"):
        pull(desk)
    assert (everything(desk), cursor(desk)) == (before, at)
    with dying_at("pull.apply.after_commit"):
        pull(desk)
    assert cursor(desk) != at


def test_a_line_that_fails_leaves_everything(desk: Session, line: Line) -> None:
    before = everything(desk)
    line.on_pull = raising(NotSent)
    with pytest.raises(NotSent):
        pull(desk)
    assert everything(desk) == before


def test_an_answer_is_settled_only_when_the_feed_has_brought_it(desk: Session) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    push(desk)
    assert state(desk, command) is State.ACKED
    assert product(desk, command).is_waiting
    pull(desk)
    assert state(desk, command) is State.DONE
    assert product(desk, command).is_in_force
    assert differences(desk.store) == []


def test_a_page_that_comes_late_is_dropped(desk: Session, line: Line) -> None:
    order(desk, strangers(desk)[0].easy_number)
    push(desk)
    asked = cursor(desk)
    late = line.inner.pull(asked.epoch, asked.seq, 100)
    pull(desk)
    order(desk, strangers(desk)[1].easy_number)
    push(desk)
    pull(desk)
    before = everything(desk)
    assert apply_page(desk.store, late, asked, desk.now()).applied is Applied.STALE
    assert everything(desk) == before


@pytest.mark.parametrize("change", [{"epoch": "another"}, {"since": 99}])
def test_a_page_of_another_life_or_place_is_dropped(
    desk: Session, line: Line, change: dict[str, object]
) -> None:
    order(desk, strangers(desk)[0].easy_number)
    push(desk)
    line.on_pull = lambda page: replace(page, **change)  # type: ignore[arg-type]
    before = everything(desk)
    assert pull(desk).applied is Applied.STALE
    assert everything(desk) == before


def test_records_of_a_kind_of_the_future_are_passed_over(desk: Session, line: Line) -> None:
    strange = Change(1, "hologram", "1", 1, b"{}")
    line.on_pull = lambda page: replace(page, changes=(strange, *page.changes))
    order(desk, strangers(desk)[0].easy_number)
    push(desk)
    assert pull(desk).applied is Applied.YES


# Much less -------------------------------------------------------------------------------------------------------


def gone(page: PullPage, number: int) -> PullPage:
    """Return the page with that many tombstones in it."""
    tombstones = tuple(Change(page.to, "notification", f"n{one}", 2, None) for one in range(number))
    return replace(page, changes=(*page.changes, *tombstones))


def test_a_page_that_would_remove_much_stops_and_asks(desk: Session, line: Line) -> None:
    line.on_pull = lambda page: gone(page, 200)
    before, at = everything(desk), cursor(desk)
    assert pull(desk).applied is Applied.HELD
    assert (everything(desk), cursor(desk)) == (before, at)
    assert pull(desk).applied is Applied.HELD
    assert pull(desk, accept_deletions=True).applied is Applied.YES
    assert pull(desk).applied is Applied.HELD


def test_a_few_deletions_need_nobodys_word(desk: Session, line: Line) -> None:
    line.on_pull = lambda page: gone(page, 20)
    assert pull(desk).applied is Applied.YES


def restored(desk: Session, line: Line, keep: int) -> None:
    """Let the server answer as after a restore: everything anew, and only `keep` of it."""

    def fewer(page: PullPage) -> PullPage:
        whole = line.inner.pull("", 0, 100_000)
        kept = tuple(one for n, one in enumerate(whole.changes) if one.entity == "contract" or n < keep)
        return replace(whole, epoch="restored", changes=kept, reset=True)

    line.on_pull = fewer


def test_a_new_copy_that_lacks_much_stops_and_asks(desk: Session, line: Line) -> None:
    before = companies_here(desk)
    restored(desk, line, 3)
    assert pull(desk).applied is Applied.HELD
    assert companies_here(desk) == before
    assert pull(desk, accept_deletions=True).applied is Applied.YES
    assert companies_here(desk) < before
    assert cursor(desk).epoch == "restored"
    assert differences(desk.store) == []


def test_a_company_that_left_the_feed_stays_known_without_being_in_the_portfolio(
    desk: Session, line: Line
) -> None:
    with desk.store.read() as connection:
        known = connection.exec_driver_sql("SELECT count(*) FROM company").scalar()
    restored(desk, line, 3)
    pull(desk, accept_deletions=True)
    with desk.store.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM company").scalar() == known
        assert connection.exec_driver_sql("SELECT count(*) FROM portfolio").scalar() == companies_here(desk)


# A new copy ------------------------------------------------------------------------------------------------------


def test_after_a_restore_everything_is_fetched_anew_and_offered_again_under_the_same_id(
    desk: Session, line: Line
) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    push(desk)
    pull(desk)
    assert state(desk, command) is State.DONE
    line.inner.insurer.new_epoch()  # type: ignore[attr-defined]
    pulled = pull(desk)
    assert pulled.applied is Applied.YES
    assert pulled.sent_again > 0
    assert state(desk, command) is State.UNKNOWN
    push(desk)
    assert [one.id for one in line.sent[-1]][-1] == command
    pull(desk)
    assert state(desk, command) is State.DONE


def test_a_new_copy_in_pages_is_shown_only_when_it_is_complete(desk: Session, line: Line) -> None:
    for place, one in enumerate(strangers(desk)[:4], 1):
        rival_orders(desk, one.easy_number, place=place)
    pull(desk)
    line.inner.insurer.new_epoch()  # type: ignore[attr-defined]
    shown, at = everything(desk), cursor(desk)
    pages = 0

    def small(page: PullPage) -> PullPage:
        nonlocal pages
        pages += 1
        with desk.store.work("look") as unit:
            staging = unit.cursors.staging()
        epoch, since = (staging.epoch, staging.seq) if staging else ("", 0)
        found = line.inner.pull(epoch, since, 1)
        return replace(found, reset=since == 0)

    line.on_pull = small
    while pull(desk).more:
        assert everything(desk)["portfolio"] == shown["portfolio"]
        assert cursor(desk) == at
        assert pages < 500
    assert everything(desk)["portfolio"] == shown["portfolio"]
    assert cursor(desk) != at
    assert pages > 1


def test_a_new_copy_that_is_broken_off_by_another_restore_begins_again(desk: Session, line: Line) -> None:
    line.inner.insurer.new_epoch()  # type: ignore[attr-defined]
    line.on_pull = lambda page: replace(page, changes=page.changes[:5], to=1, more=True)
    pull(desk)
    line.inner.insurer.new_epoch()  # type: ignore[attr-defined]
    line.on_pull = lambda page: page
    while pull(desk).more:
        pass
    assert cursor(desk).epoch == line.inner.insurer.epoch  # type: ignore[attr-defined]
    assert differences(desk.store) == []


def test_what_goes_while_a_new_copy_is_under_way_is_not_in_it(desk: Session, line: Line) -> None:
    line.inner.insurer.new_epoch()  # type: ignore[attr-defined]
    whole: list[PullPage] = []

    def first(page: PullPage) -> PullPage:
        whole.append(page)
        return replace(page, more=True)

    line.on_pull = first
    assert pull(desk).more
    gone = next(one for one in whole[0].changes if one.entity == "notification")
    tombstone = replace(gone, seq=whole[0].to + 1, version=gone.version + 1, data=None)
    line.on_pull = lambda page: replace(
        page, since=whole[0].to, to=whole[0].to + 1, changes=(tombstone,), more=False, digest=None
    )
    assert pull(desk).applied is Applied.YES
    with desk.store.read() as connection:
        sql = "SELECT count(*) FROM notification WHERE id = ?"
        assert connection.exec_driver_sql(sql, (gone.id,)).scalar() == 0
        assert connection.exec_driver_sql("SELECT count(*) FROM notification").scalar()


def test_a_desk_that_never_fetched_fetches_everything(tmp_path_factory: pytest.TempPathFactory) -> None:
    desk = demo_session(tmp_path_factory.mktemp("new"), companies=12)
    with desk.store.work("forget") as unit:
        for table in ("contract", "entry", "product", "notification", "company", "portfolio"):
            unit.connection.exec_driver_sql(f"DELETE FROM {table}")
        unit.connection.exec_driver_sql("DELETE FROM meta WHERE key = 'cursor'")
    assert pull(desk).applied is Applied.YES
    assert desk.contracts()
    desk.close()


# What the server counts ------------------------------------------------------------------------------------------


def test_what_is_here_and_not_what_the_server_counts_is_fetched_anew(desk: Session, line: Line) -> None:
    waiting = order(desk, strangers(desk)[0].easy_number, ProductCode.RSM)
    with desk.store.work("damage") as unit:
        unit.connection.exec_driver_sql(
            "DELETE FROM product WHERE id = (SELECT min(id) FROM product WHERE version > 0)"
        )
    from cofanet_desktop.sync import pull as pulling

    def checked() -> Applied:
        return pulling.pull(desk.store, desk.backend, desk.now(), digest=True).applied

    assert checked() is Applied.DIFFERENT
    assert checked() is Applied.YES
    assert checked() is Applied.YES
    assert product(desk, waiting).is_waiting
    assert differences(desk.store) == []


def test_what_time_brought_is_there_after_the_next_page(desk: Session) -> None:
    command = order(desk, strangers(desk)[0].easy_number, amount=90_000)
    push(desk)
    pull(desk)
    assert product(desk, command).is_waiting
    advance(desk, timedelta(minutes=5))
    pull(desk)
    assert not product(desk, command).is_waiting

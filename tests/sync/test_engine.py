"""One exchange: everything out, everything in, whatever happened before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cofanet_desktop.backend.errors import NotSent, OutcomeUnknown
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.services import outbox
from cofanet_desktop.services.session import Session
from cofanet_desktop.sync import engine
from cofanet_desktop.sync.verify import differences
from tests.support.asking import order, rival_orders, state, times_taken
from tests.support.backends import Fault, FlakyBackend
from tests.support.lines import Line, raising
from tests.support.shown import product, strangers

RSM = ProductCode.RSM


def test_an_exchange_sends_everything_and_fetches_everything(desk: Session) -> None:
    ids = [order(desk, one.easy_number) for one in strangers(desk)[:3]]
    rival_orders(desk, strangers(desk)[4].easy_number)
    done = desk.engine.exchange()
    assert done.sent == 3
    assert done.received > 3
    assert done.refused == ()
    assert done.server_time is not None
    assert [state(desk, one) for one in ids] == [State.DONE] * 3


def test_an_exchange_with_nothing_to_do_does_nothing(desk: Session) -> None:
    done = desk.engine.exchange()
    assert (done.sent, done.received, done.sent_again) == (0, 0, 0)


def test_more_than_one_batch_goes_in_one_exchange(desk: Session, line: Line) -> None:
    codes = (ProductCode.RSC, ProductCode.RSM, ProductCode.RCO, ProductCode.ROM)
    wanted = [(one.easy_number, code) for one in strangers(desk) for code in codes][:120]
    ids = [order(desk, easy_number, code) for easy_number, code in wanted]
    assert desk.engine.exchange().sent == 120
    assert [len(batch) for batch in line.sent] == [100, 20]
    assert [one.id for batch in line.sent for one in batch] == ids


def test_a_refusal_blocks_nothing_behind_it(desk: Session) -> None:
    refused, fine = (one.easy_number for one in strangers(desk)[:2])
    first, second = order(desk, refused), order(desk, fine)
    rival_orders(desk, refused)
    done = desk.engine.exchange()
    assert done.refused == (first,)
    assert state(desk, second) is State.DONE


def test_what_was_sent_before_the_line_failed_is_kept(desk: Session, line: Line) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    line.on_pull = raising(NotSent)
    with pytest.raises(NotSent):
        desk.engine.exchange()
    assert state(desk, command) is State.ACKED
    line.on_pull = lambda page: page
    desk.engine.exchange()
    assert state(desk, command) is State.DONE


@pytest.mark.parametrize("seed", range(6))
def test_over_a_bad_line_everything_arrives_once(desk: Session, seed: int) -> None:
    flaky = FlakyBackend(desk.backend, seed=seed, share=0.6)
    desk.engine._backend = flaky
    ids = []
    for company in strangers(desk)[:6]:
        ids.append(order(desk, company.easy_number, RSM))
        for _ in range(3):
            try:
                desk.engine.exchange()
            except (NotSent, OutcomeUnknown):
                continue
    assert any(fault is not Fault.NONE for _, fault in flaky.happened)
    desk.engine._backend = desk.backend
    desk.engine.exchange()
    assert [state(desk, one) for one in ids] == [State.DONE] * 6
    assert [times_taken(desk, one) for one in ids] == [1] * 6
    assert differences(desk.store) == []


def test_a_restored_server_is_fetched_first_and_gets_again_what_it_may_lack(
    desk: Session, line: Line
) -> None:
    before = order(desk, strangers(desk)[0].easy_number)
    desk.engine.exchange()
    after = order(desk, strangers(desk)[1].easy_number)
    line.inner.insurer.new_epoch()  # type: ignore[attr-defined]
    done = desk.engine.exchange()
    assert done.sent_again == 1
    assert [one.id for one in line.sent[-1]] == [before, after]
    assert [state(desk, one) for one in (before, after)] == [State.DONE] * 2
    assert times_taken(desk, before) == 1


def test_when_much_would_go_nothing_is_sent_before_a_person_agreed(desk: Session, line: Line) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    line.inner.insurer.new_epoch()  # type: ignore[attr-defined]
    line.on_pull = lambda page: replace(page, changes=page.changes[:2], reset=True)
    assert desk.engine.exchange().is_held
    assert state(desk, command) is State.QUEUED
    line.on_pull = lambda page: page
    assert not desk.engine.exchange(accept_deletions=True).is_held
    assert state(desk, command) is State.DONE


def test_pages_that_never_fit_end_the_exchange(desk: Session, line: Line) -> None:
    asked = 0

    def never(page: object) -> object:
        nonlocal asked
        asked += 1
        return replace(page, since=99)  # type: ignore[type-var]

    line.on_pull = never  # type: ignore[assignment]
    desk.engine.exchange()
    assert asked == 3


def test_now_and_then_the_server_is_asked_what_it_counts(
    desk: Session, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "CHECKED_EVERY", 3)
    for _ in range(7):
        desk.engine.exchange()
    assert line.digests_asked == 2


def test_a_desk_that_lost_a_record_gets_it_back_and_keeps_what_waits(
    desk: Session, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = order(desk, strangers(desk)[0].easy_number)
    desk.engine.exchange()
    with desk.store.work("damage") as unit:
        unit.connection.exec_driver_sql("DELETE FROM product WHERE id = ?", (lost,))
    desk.engine.exchange()
    monkeypatch.setattr(engine, "CHECKED_EVERY", 1)
    waiting = order(desk, strangers(desk)[1].easy_number)
    desk.engine.exchange()
    assert product(desk, lost).is_in_force
    assert product(desk, waiting).is_in_force
    assert len(outbox.all_commands(desk)) == 2

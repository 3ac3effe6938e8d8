"""How commands move from state to state, and which moves are not possible."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cofanet_desktop.database.codec import encode
from cofanet_desktop.domain.commands import DeleteProduct
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.protocol import Problem
from cofanet_desktop.domain.text import Message
from cofanet_desktop.store.database import Store
from cofanet_desktop.store.outbox import Outbox

AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
LATER = AT + timedelta(minutes=5)
PROBLEM = Problem.of(RuleViolation("RULE", Message("Rules", "No")))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "store.db", None)
    yield made
    made.close()


@pytest.fixture
def outbox(store: Store) -> Iterator[Outbox]:
    with store.work("test") as unit:
        yield unit.outbox


def add(outbox: Outbox, *ids: str, depends_on: tuple[str, ...] = ()) -> None:
    for one in ids:
        outbox.add(
            one, DeleteProduct(product_id="p"), actor="clerk", at=AT, depends_on=depends_on, replaces=None
        )


def put(outbox: Outbox, command_id: str, state: State) -> None:
    outbox._connection.exec_driver_sql("UPDATE outbox SET state = ? WHERE id = ?", (state.value, command_id))


def state(outbox: Outbox, command_id: str) -> State:
    entry = outbox.find(command_id)
    assert entry is not None
    return entry.state


def test_commands_are_claimed_in_order_and_marked_before_they_leave(outbox: Outbox) -> None:
    add(outbox, "a", "b", "c")
    claimed = outbox.claim(2, AT)
    assert [(one.id, one.state) for one in claimed] == [("a", State.QUEUED), ("b", State.QUEUED)]
    entries = outbox.in_states(State)
    assert [(one.state, one.attempts, one.first_try) for one in entries] == [
        (State.INFLIGHT, 1, AT),
        (State.INFLIGHT, 1, AT),
        (State.QUEUED, 0, None),
    ]


def test_a_second_claim_takes_the_whole_prefix_again(outbox: Outbox) -> None:
    add(outbox, "a", "b", "c")
    outbox.claim(2, AT)
    outbox.release(["a", "b"], State.UNKNOWN)
    assert [one.id for one in outbox.claim(10, LATER)] == ["a", "b", "c"]
    first = outbox.find("a")
    assert first is not None
    assert (first.attempts, first.first_try, first.last_try) == (2, AT, LATER)


def test_what_builds_on_a_request_waits_for_its_answer(outbox: Outbox) -> None:
    add(outbox, "a", "b")
    add(outbox, "c", depends_on=("a",))
    add(outbox, "d")
    assert [one.id for one in outbox.claim(10, AT)] == ["a", "b"]
    outbox.acknowledge("a", "epoch", 1)
    outbox.acknowledge("b", "epoch", 2)
    assert [one.id for one in outbox.claim(10, AT)] == ["c", "d"]


def test_what_may_have_left_goes_along_with_what_it_builds_on(outbox: Outbox) -> None:
    add(outbox, "a")
    add(outbox, "b", depends_on=("a",))
    put(outbox, "a", State.UNKNOWN)
    put(outbox, "b", State.UNKNOWN)
    assert [one.id for one in outbox.claim(10, AT)] == ["a", "b"]


def test_a_push_ends_at_about_a_megabyte_and_is_never_empty(outbox: Outbox) -> None:
    add(outbox, "a", "b", "c")
    outbox._connection.exec_driver_sql(
        "UPDATE outbox SET args = ? WHERE id IN ('a', 'b')",
        (encode(DeleteProduct(product_id="p" * 1_000_000)),),
    )
    for expected in ("a", "b", "c"):
        assert [one.id for one in outbox.claim(10, AT)] == [expected]
        outbox.acknowledge(expected, "epoch", 1)


def test_what_travels_is_what_was_first_stored(outbox: Outbox) -> None:
    add(outbox, "a")
    before = outbox.claim(1, AT)[0].envelope()
    outbox.release(["a"], State.UNKNOWN)
    assert outbox.claim(1, LATER)[0].envelope() == before


def test_what_was_inflight_when_the_program_stopped_is_unknown(store: Store) -> None:
    with store.work("test") as unit:
        add(unit.outbox, "a", "b")
        unit.outbox.claim(1, AT)
    store.close()
    again = Store(store.path, None)
    with again.work("test") as unit:
        assert state(unit.outbox, "a") is State.UNKNOWN
        assert state(unit.outbox, "b") is State.QUEUED
    again.close()


@pytest.mark.parametrize("before", State)
def test_only_what_was_sent_can_be_answered(outbox: Outbox, before: State) -> None:
    add(outbox, "a", "b")
    put(outbox, "a", before)
    put(outbox, "b", before)
    outbox.acknowledge("a", "epoch", 7)
    outbox.refuse("b", PROBLEM, AT)
    sent = before in {State.QUEUED, State.INFLIGHT, State.UNKNOWN}
    assert state(outbox, "a") is (State.ACKED if sent else before)
    assert state(outbox, "b") is (State.REFUSED if sent else before)


@pytest.mark.parametrize("before", State)
def test_only_what_certainly_never_left_or_was_answered_with_no_is_discarded(
    outbox: Outbox, before: State
) -> None:
    add(outbox, "a")
    put(outbox, "a", before)
    possible = before in {State.QUEUED, State.REFUSED, State.HELD}
    assert outbox.discard("a", AT) == possible
    assert state(outbox, "a") is (State.DISCARDED if possible else before)


@pytest.mark.parametrize("before", State)
def test_only_what_is_held_is_queued_again_and_then_as_the_last(outbox: Outbox, before: State) -> None:
    add(outbox, "a", "b")
    put(outbox, "a", before)
    assert outbox.requeue("a") == (before is State.HELD)
    if before is State.HELD:
        assert [one.id for one in outbox.in_states((State.QUEUED,))] == ["b", "a"]


@pytest.mark.parametrize("before", State)
def test_only_what_never_left_is_held(outbox: Outbox, before: State) -> None:
    add(outbox, "a")
    put(outbox, "a", before)
    outbox.hold("a", PROBLEM)
    assert state(outbox, "a") is (State.HELD if before in {State.QUEUED, State.HELD} else before)


def test_dependents_are_those_that_never_left(outbox: Outbox) -> None:
    add(outbox, "a")
    add(outbox, "b", "c", depends_on=("a",))
    add(outbox, "d", depends_on=("b",))
    put(outbox, "c", State.UNKNOWN)
    assert [one.id for one in outbox.dependents("a")] == ["b"]


def test_an_answer_is_settled_when_the_feed_has_come_that_far_in_the_same_life(outbox: Outbox) -> None:
    add(outbox, "a", "b", "c")
    outbox.claim(3, AT)
    outbox.acknowledge("a", "one", 5)
    outbox.acknowledge("b", "one", 6)
    outbox.acknowledge("c", "two", 1)
    assert outbox.settle("one", 5, LATER) == 1
    assert [state(outbox, one) for one in "abc"] == [State.DONE, State.ACKED, State.ACKED]


def test_what_another_life_answered_is_offered_again_refusals_stay(outbox: Outbox) -> None:
    add(outbox, "a", "b", "c", "d")
    outbox.claim(4, AT)
    outbox.acknowledge("a", "one", 5)
    outbox.acknowledge("b", "one", 6)
    outbox.acknowledge("c", "two", 1)
    outbox.refuse("d", PROBLEM, AT)
    outbox.settle("one", 5, LATER)
    assert outbox.offer_again("two") == 2
    assert [state(outbox, one) for one in "abcd"] == [
        State.UNKNOWN, State.UNKNOWN, State.ACKED, State.REFUSED,
    ]  # fmt: skip


def test_a_command_of_a_newer_version_is_kept_as_it_is(outbox: Outbox) -> None:
    add(outbox, "a")
    outbox._connection.exec_driver_sql("UPDATE outbox SET version = 2, args = x'7b7d' WHERE id = 'a'")
    entry = outbox.claim(1, AT)[0]
    assert entry.command is None
    assert entry.envelope().args == b"{}"

"""Push: out in order, once; what became of a command is never guessed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from cofanet_desktop.backend.errors import (
    BackendError,
    EpochChanged,
    NotSent,
    OutcomeUnknown,
    ProtocolBroken,
    SignInNeeded,
)
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.protocol import Envelope, Outcome, PushReply, Receipt
from cofanet_desktop.services import companies, outbox
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.support.asking import found, order, push, rival_orders, state, times_taken
from tests.support.lines import Line, raising
from tests.support.shown import product, strangers

RSM = ProductCode.RSM


def test_with_nothing_to_send_nothing_is_sent(desk: Session, line: Line) -> None:
    assert push(desk) is None
    assert line.sent == []


def test_a_command_is_inflight_on_disk_before_the_first_byte_leaves(desk: Session, line: Line) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    seen: list[State] = []

    def look(commands: Sequence[Envelope]) -> PushReply:
        seen.extend(state(desk, one.id) for one in commands)
        return line.inner.push("desk-under-test", commands)

    line.on_push = look
    push(desk)
    assert seen == [State.INFLIGHT]
    assert state(desk, command) is State.ACKED


def test_what_certainly_was_not_sent_is_queued_again_and_can_be_withdrawn(desk: Session, line: Line) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    line.on_push = raising(NotSent)
    for tries in (1, 2):
        with pytest.raises(NotSent):
            push(desk)
        assert (found(desk, command).state, found(desk, command).attempts) == (State.QUEUED, tries)
    outbox.discard(desk, command)
    line.on_push = None
    assert push(desk) is None


@pytest.mark.parametrize("error", [OutcomeUnknown, ProtocolBroken, SignInNeeded])
def test_what_may_have_been_sent_is_unknown_and_sent_again_under_the_same_id(
    desk: Session, line: Line, error: type[BackendError]
) -> None:
    command = order(desk, strangers(desk)[0].easy_number)

    def take_and_fail(commands: Sequence[Envelope]) -> PushReply:
        line.inner.push("desk-under-test", commands)
        raising(error)(commands)

    line.on_push = take_and_fail
    with pytest.raises(error):
        push(desk)
    assert state(desk, command) is State.UNKNOWN
    line.on_push = None
    assert push(desk) is not None
    assert state(desk, command) is State.ACKED
    assert line.sent[0] == line.sent[1]
    assert times_taken(desk, command) == 1


def test_what_is_unknown_stays_unknown_when_the_next_try_does_not_get_through(
    desk: Session, line: Line
) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    line.on_push = raising(OutcomeUnknown)
    with pytest.raises(OutcomeUnknown):
        push(desk)
    later = order(desk, strangers(desk)[1].easy_number)
    line.on_push = raising(NotSent)
    with pytest.raises(NotSent):
        push(desk)
    assert state(desk, command) is State.UNKNOWN
    assert state(desk, later) is State.QUEUED


def test_a_restored_server_gets_nothing_before_it_was_fetched(desk: Session, line: Line) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    line.on_push = raising(EpochChanged)
    with pytest.raises(EpochChanged):
        push(desk)
    assert state(desk, command) is State.QUEUED


def test_a_refusal_keeps_the_form_and_takes_its_place_in_the_order(desk: Session, line: Line) -> None:
    easy_numbers = [one.easy_number for one in strangers(desk)[:3]]
    first, refused, last = (order(desk, one) for one in easy_numbers)
    rival_orders(desk, easy_numbers[1])
    pushed = push(desk)
    assert pushed is not None
    assert pushed.refused == (refused,)
    assert [state(desk, one) for one in (first, refused, last)] == [State.ACKED, State.REFUSED, State.ACKED]
    entry = found(desk, refused)
    assert entry.problem is not None
    assert entry.problem.rule == "ONE_COVER_PER_COMPANY"
    assert entry.command is not None
    assert entry.command.args == outbox.find(desk, refused).command.args  # type: ignore[union-attr]
    assert [one.id for one in outbox.all_commands(desk)] == [first, refused, last]


def test_a_refused_order_leaves_the_screen_and_the_insurers_truth_stays(desk: Session, line: Line) -> None:
    easy_number = strangers(desk)[0].easy_number
    refused = order(desk, easy_number)
    rival_orders(desk, easy_number)
    exchange(desk)
    shown = companies.show(desk, easy_number)
    assert [one.id for one in shown.products] != [refused]
    assert shown.effective_cover is not None
    assert shown.effective_cover.amount.amount == 1_000


def test_a_refusal_without_a_reason_is_given_one(desk: Session, line: Line) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    line.on_push = lambda commands: PushReply("epoch", (Receipt(command, Outcome.REFUSED, 1),), desk.now())
    push(desk)
    problem = found(desk, command).problem
    assert problem is not None
    assert str(problem.violation())


def test_what_builds_on_a_refused_command_and_never_left_is_held(desk: Session, line: Line) -> None:
    created = companies.create(desk, NEW)
    number = created.records[0].id
    later: list[str] = []

    def refuse_while_more_is_asked(commands: Sequence[Envelope]) -> PushReply:
        later.append(order(desk, number))
        later.append(order(desk, strangers(desk)[0].easy_number))
        return PushReply("epoch", (Receipt(created.command_id, Outcome.REFUSED, 1),), desk.now())

    line.on_push = refuse_while_more_is_asked
    push(desk)
    assert state(desk, created.command_id) is State.REFUSED
    assert state(desk, later[0]) is State.HELD
    assert state(desk, later[1]) is State.QUEUED
    problem = found(desk, later[0]).problem
    assert problem is not None
    assert problem.rule == "DEPENDS_ON_REFUSED"
    assert problem.hint is not None
    line.on_push = None
    push(desk)
    assert [one.id for one in line.sent[-1]] == [later[1]]


NEW = companies.CompanyDraft(
    name="Atelier Neuf", country="FRA", address="1 rue du Port", postcode="29200", city="Brest"
)


def test_what_was_not_looked_at_is_sent_again(desk: Session, line: Line) -> None:
    ids = [order(desk, one.easy_number, RSM) for one in strangers(desk)[:3]]

    def stop_after_the_first(commands: Sequence[Envelope]) -> PushReply:
        reply = line.inner.push("desk-under-test", commands[:1])
        return replace(reply, stopped_at=commands[1].id)

    line.on_push = stop_after_the_first
    push(desk)
    assert [state(desk, one) for one in ids] == [State.ACKED, State.UNKNOWN, State.UNKNOWN]
    line.on_push = None
    push(desk)
    assert [state(desk, one) for one in ids] == [State.ACKED] * 3
    assert [one.id for one in line.sent[1]] == ids[1:]


def test_a_receipt_for_something_never_sent_changes_nothing(desk: Session, line: Line) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    line.on_push = lambda commands: PushReply("epoch", (Receipt("other", Outcome.APPLIED, 1),), desk.now())
    push(desk)
    assert state(desk, command) is State.UNKNOWN


def test_no_more_is_sent_at_once_than_the_backend_takes(
    desk: Session, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = replace(desk.backend.capabilities, max_batch=2)
    monkeypatch.setattr(type(line.inner), "capabilities", property(lambda backend: few))
    for one in strangers(desk)[:5]:
        order(desk, one.easy_number, RSM)
    exchange(desk)
    assert [len(batch) for batch in line.sent] == [2, 2, 1]


def test_a_command_of_a_kind_of_the_future_stays_and_is_sent(desk: Session, line: Line) -> None:
    command = order(desk, strangers(desk)[0].easy_number, RSM)
    with desk.store.work("future") as unit:
        unit.connection.exec_driver_sql(
            "UPDATE outbox SET kind = 'buy_the_moon', args = ? WHERE id = ?", (b'{"moon":1}', command)
        )
    exchange(desk)
    assert (line.sent[0][0].kind, line.sent[0][0].args) == ("buy_the_moon", b'{"moon":1}')
    entry = found(desk, command)
    assert entry.state is State.REFUSED
    assert entry.problem is not None
    assert entry.problem.rule == "UNKNOWN_COMMAND"
    assert entry.args == b'{"moon":1}'


def test_a_crash_between_answer_and_record_repeats_the_question_not_the_effect(
    desk: Session, line: Line
) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    line.inner.push("desk-under-test", [found(desk, command).envelope()])
    with desk.store.work("claimed") as unit:
        unit.outbox.claim(10, desk.now())
        unit.outbox.recover()
    exchange(desk)
    assert state(desk, command) is State.DONE
    assert times_taken(desk, command) == 1
    assert product(desk, command).is_in_force

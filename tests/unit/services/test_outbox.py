"""What a person can do about a request, in each state it can be in."""

from __future__ import annotations

import pytest

from cofanet_desktop.backend.errors import NotSent
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.services import companies, outbox
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.sync.verify import differences
from tests.support.asking import found, order, rival_orders, state, times_taken
from tests.support.desks import set_connected
from tests.support.shown import entry, everything, product, products_of, strangers

NEW = companies.CompanyDraft(
    name="Atelier Neuf", country="FRA", address="1 rue du Port", postcode="29200", city="Brest"
)


def put(desk: Session, command: str, where: State) -> None:
    with desk.store.work("put") as unit:
        unit.connection.exec_driver_sql("UPDATE outbox SET state = ? WHERE id = ?", (where.value, command))


def told(raised: pytest.ExceptionInfo[RuleViolation]) -> str:
    """Return the rule of a refusal that says why and what to do."""
    assert raised.value.message.english()
    assert raised.value.hint is not None
    assert raised.value.hint.english()
    return raised.value.rule


# Withdrawing -----------------------------------------------------------------------------------------------------


def test_a_withdrawn_request_leaves_nothing_behind(desk: Session) -> None:
    easy_number = strangers(desk)[0].easy_number
    before = everything(desk)
    outbox.discard(desk, order(desk, easy_number))
    after = everything(desk)
    assert {table for table in before if before[table] != after[table]} == {"outbox"}
    assert entry(desk, easy_number) is None
    assert outbox.open_commands(desk) == []
    assert [one.state for one in outbox.all_commands(desk)] == [State.DISCARDED]


def test_a_request_tried_in_vain_offline_can_be_withdrawn(desk: Session) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    set_connected(desk, is_connected=False)
    for _ in range(3):
        assert isinstance(exchange(desk).trouble, NotSent)
    assert found(desk, command).attempts == 3
    outbox.discard(desk, command)
    set_connected(desk, is_connected=True)
    exchange(desk)
    assert times_taken(desk, command) == 0


@pytest.mark.parametrize(
    ("before", "rule"),
    [
        (State.INFLIGHT, "ALREADY_SENT"),
        (State.UNKNOWN, "ALREADY_SENT"),
        (State.ACKED, "ALREADY_SENT"),
        (State.DONE, "ALREADY_SENT"),
        (State.DISCARDED, "ALREADY_DISCARDED"),
    ],
)
def test_what_the_insurer_may_have_is_not_withdrawn(desk: Session, before: State, rule: str) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    put(desk, command, before)
    shown = everything(desk)
    with pytest.raises(RuleViolation) as raised:
        outbox.discard(desk, command)
    assert told(raised) == rule
    assert everything(desk) == shown


@pytest.mark.parametrize("before", [State.REFUSED, State.HELD])
def test_what_needs_attention_can_be_put_away(desk: Session, before: State) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    put(desk, command, before)
    outbox.discard(desk, command)
    assert state(desk, command) is State.DISCARDED
    assert differences(desk.store) == []


def test_what_builds_on_a_withdrawn_request_is_held_and_says_why(desk: Session) -> None:
    created = companies.create(desk, NEW)
    number = created.records[0].id
    limit, monitored = order(desk, number), order(desk, number, ProductCode.RSM)
    outbox.discard(desk, created.command_id)
    for one in (limit, monitored):
        held = found(desk, one)
        assert held.state is State.HELD
        assert held.problem is not None
        assert held.problem.rule == "DEPENDS_ON_DISCARDED"
        assert held.problem.hint is not None
    assert products_of(desk, number) == []
    assert differences(desk.store) == []
    exchange(desk)
    assert [state(desk, one) for one in (limit, monitored)] == [State.HELD] * 2


def test_withdrawing_an_order_on_a_created_company_holds_nothing_else(desk: Session) -> None:
    number = companies.create(desk, NEW).records[0].id
    limit, monitored = order(desk, number), order(desk, number, ProductCode.RSM)
    outbox.discard(desk, limit)
    assert state(desk, monitored) is State.QUEUED


def test_a_request_nobody_made_is_not_found(desk: Session) -> None:
    for act in (outbox.find, outbox.discard, outbox.retry):
        with pytest.raises(RuleViolation) as raised:
            act(desk, "nothing")
        assert told(raised) == "COMMAND_NOT_FOUND"


# Sending again ---------------------------------------------------------------------------------------------------


def test_a_refused_request_goes_again_as_a_new_one_once_the_reason_is_gone(desk: Session) -> None:
    easy_number = strangers(desk)[0].easy_number
    refused = order(desk, easy_number)
    rival_orders(desk, easy_number)
    exchange(desk)
    with pytest.raises(RuleViolation) as raised:
        outbox.retry(desk, refused)
    assert told(raised) == "ONE_COVER_PER_COMPANY"
    assert state(desk, refused) is State.REFUSED
    with desk.store.work("gone") as unit:
        unit.connection.exec_driver_sql(
            "DELETE FROM product WHERE easy_number = ? AND version > 0", (easy_number,)
        )
    again = outbox.retry(desk, refused)
    assert again != refused
    assert state(desk, refused) is State.DISCARDED
    assert (state(desk, again), found(desk, again).replaces) == (State.QUEUED, refused)


def test_a_held_request_goes_after_those_that_went_meanwhile(desk: Session) -> None:
    created = companies.create(desk, NEW)
    number = created.records[0].id
    held = order(desk, number)
    outbox.discard(desk, created.command_id)
    later = order(desk, strangers(desk)[0].easy_number)
    exchange(desk)
    assert state(desk, later) is State.DONE
    with pytest.raises(RuleViolation) as raised:
        outbox.retry(desk, held)
    assert told(raised) == "COMPANY_NOT_FOUND"
    assert state(desk, held) is State.HELD
    again = companies.create(desk, NEW, replaces=created.command_id)
    assert again.records[0].id == number
    assert outbox.retry(desk, held) == held
    assert product(desk, held).is_waiting
    done = exchange(desk)
    assert done.trouble is None
    assert [state(desk, one) for one in (again.command_id, held)] == [State.DONE] * 2
    assert times_taken(desk, held) == 1
    assert differences(desk.store) == []


@pytest.mark.parametrize(
    ("before", "rule"),
    [
        (State.QUEUED, "NOT_REFUSED"),
        (State.INFLIGHT, "NOT_REFUSED"),
        (State.UNKNOWN, "NOT_REFUSED"),
        (State.ACKED, "NOT_REFUSED"),
        (State.DONE, "NOT_REFUSED"),
        (State.DISCARDED, "ALREADY_DISCARDED"),
    ],
)
def test_only_what_needs_attention_is_sent_again_by_hand(desk: Session, before: State, rule: str) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    put(desk, command, before)
    shown = everything(desk)
    with pytest.raises(RuleViolation) as raised:
        outbox.retry(desk, command)
    assert told(raised) == rule
    assert everything(desk) == shown


def test_a_refused_request_of_a_newer_version_waits_for_that_version(desk: Session) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    with desk.store.work("future") as unit:
        unit.connection.exec_driver_sql("UPDATE outbox SET kind = 'buy_the_moon'")
    put(desk, command, State.REFUSED)
    with pytest.raises(RuleViolation) as raised:
        outbox.retry(desk, command)
    assert told(raised) == "UNKNOWN_COMMAND"
    outbox.discard(desk, command)


def test_a_retry_wakes_the_exchange_and_is_audited(desk: Session) -> None:
    refused = order(desk, strangers(desk)[0].easy_number)
    put(desk, refused, State.REFUSED)
    with desk.store.work("shown") as unit:
        unit.connection.exec_driver_sql("DELETE FROM product WHERE id = ?", (refused,))
    woken: list[bool] = []
    desk.on_issued = lambda: woken.append(True)
    outbox.retry(desk, refused)
    assert woken == [True]
    with desk.store.work("look") as unit:
        assert [line.what for line in unit.audit.lines(refused)][:2] == ["retried", "corrected"]

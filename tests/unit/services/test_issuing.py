"""Issuing: rules, effect, image, outbox and audit in one transaction, or nothing of it."""

from __future__ import annotations

import pytest

from cofanet_desktop.database import commit_points
from cofanet_desktop.domain.commands import OrderProduct
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.insurer import demo
from cofanet_desktop.services import covers, issuing, outbox
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.support.asking import found, order, rival_orders, state, times_taken
from tests.support.insurers import euros
from tests.support.shown import everything, product, strangers


def audit(session: Session) -> list[tuple[str, str, str | None]]:
    with session.store.work("look") as unit:
        return [(line.actor, line.what, line.command_id) for line in unit.audit.lines()]


def test_a_command_is_shown_queued_and_audited_at_once(desk: Session) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    entry = found(desk, command)
    assert (entry.state, entry.attempts, entry.is_money, entry.actor) == (State.QUEUED, 0, True, "clerk")
    assert product(desk, command).is_waiting
    assert audit(desk)[0] == ("clerk", "order_product", command)


@pytest.mark.parametrize("point", ["issue.before_commit", "issue.after_commit"])
def test_a_command_is_there_entirely_or_not_at_all(desk: Session, point: str) -> None:
    easy_number = strangers(desk)[0].easy_number
    before = everything(desk)

    def die(name: str) -> None:
        if name == point:
            raise KeyboardInterrupt(name)

    previous = commit_points.install(die)
    with pytest.raises(KeyboardInterrupt):
        order(desk, easy_number)
    commit_points.install(previous)
    after = everything(desk)
    if point == "issue.before_commit":
        assert after == before
        assert audit(desk) == []
    else:
        assert {table for table in before if after[table] != before[table]} == {
            "product", "entry", "portfolio", "sync_base", "touched", "outbox",
        }  # fmt: skip
        assert len(audit(desk)) == 1


def test_a_refused_command_wakes_nobody_and_leaves_no_trace(desk: Session) -> None:
    order(desk, strangers(desk)[0].easy_number)
    before, told = everything(desk), audit(desk)
    desk.on_issued = lambda: pytest.fail("woken")
    with pytest.raises(RuleViolation):
        order(desk, strangers(desk)[0].easy_number)
    assert (everything(desk), audit(desk)) == (before, told)


def test_a_command_that_changes_a_product_builds_on_what_is_on_its_way_for_it(desk: Session) -> None:
    monitored = order(desk, strangers(desk)[0].easy_number, ProductCode.RSM)
    exchange(desk)
    given_up = covers.stop_monitoring(desk, monitored).command_id
    stop = outbox.all_commands(desk)[1].id
    assert found(desk, stop).depends_on == ()
    assert found(desk, given_up).depends_on == (stop,)


def test_orders_on_different_companies_build_on_nothing(desk: Session) -> None:
    for one in strangers(desk)[:3]:
        assert found(desk, order(desk, one.easy_number)).depends_on == ()


def test_every_command_has_an_id_of_its_own_and_a_later_place(desk: Session) -> None:
    ids = [order(desk, one.easy_number, ProductCode.RSC) for one in strangers(desk)]
    assert len(set(ids)) == len(ids)
    places = [found(desk, one).ord for one in ids]
    assert places == sorted(set(places))


# Correcting ------------------------------------------------------------------------------------------------------


def refused_order(desk: Session) -> str:
    easy_number = strangers(desk)[0].easy_number
    command = order(desk, easy_number)
    rival_orders(desk, easy_number)
    exchange(desk)
    assert state(desk, command) is State.REFUSED
    return command


def correction(desk: Session, replaces: str) -> str:
    draft = covers.OrderDraft(
        easy_number=strangers(desk)[1].easy_number, product=ProductCode.CRL, amount=euros(5_000)
    )
    return covers.order(desk, draft, replaces=replaces).command_id


def test_a_correction_puts_the_refused_one_away_and_is_linked_to_it(desk: Session) -> None:
    refused = refused_order(desk)
    corrected = correction(desk, refused)
    assert state(desk, refused) is State.DISCARDED
    assert found(desk, corrected).replaces == refused
    assert audit(desk)[0] == ("clerk", "corrected", refused)
    exchange(desk)
    assert state(desk, corrected) is State.DONE


def test_a_correction_that_a_rule_refuses_leaves_the_refused_one_to_be_corrected(desk: Session) -> None:
    refused = refused_order(desk)
    again = covers.OrderDraft(
        easy_number=strangers(desk)[1].easy_number, product=ProductCode.CRL, amount=euros(0)
    )
    with pytest.raises(RuleViolation):
        covers.order(desk, again, replaces=refused)
    assert state(desk, refused) is State.REFUSED


@pytest.mark.parametrize("before", [State.QUEUED, State.INFLIGHT, State.UNKNOWN, State.ACKED, State.DONE])
def test_what_is_on_its_way_is_not_corrected_so_that_nothing_is_asked_twice(
    desk: Session, before: State
) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    with desk.store.work("put") as unit:
        unit.connection.exec_driver_sql("UPDATE outbox SET state = ?", (before.value,))
    with pytest.raises(RuleViolation) as raised:
        correction(desk, command)
    assert raised.value.rule == "NOT_REFUSED"
    assert len(outbox.all_commands(desk)) == 1


def test_a_request_corrected_twice_puts_nothing_away_the_second_time(desk: Session) -> None:
    refused = refused_order(desk)
    first = correction(desk, refused)
    with pytest.raises(RuleViolation) as raised:
        correction(desk, refused)
    assert raised.value.rule == "ONE_COVER_PER_COMPANY"
    exchange(desk)
    assert times_taken(desk, first) == 1


def test_many_commands_in_one_step_are_all_there_or_none(desk: Session) -> None:
    numbers = [one.easy_number for one in strangers(desk)[:5]]
    before = everything(desk)

    def ask_for(easy_numbers: list[str]) -> None:
        with desk.store.work("many") as unit:
            for one in easy_numbers:
                args = OrderProduct(contract_id=demo.EUR, easy_number=one, product=ProductCode.RSC)
                issuing.issue_in(unit, desk, args)

    with pytest.raises(RuleViolation):
        ask_for([*numbers, "99999999999999"])
    assert everything(desk) == before
    ask_for(numbers)
    assert len(outbox.all_commands(desk)) == 5

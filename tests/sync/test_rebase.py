"""Rebase: what is shown is the insurer's records with what is on its way over them, and a warning where it will not fit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cofanet_desktop.backend.errors import OutcomeUnknown
from cofanet_desktop.database.codec import encode
from cofanet_desktop.domain.commands import OrderProduct
from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.insurer import demo
from cofanet_desktop.services import companies, covers, issuing, outbox
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.records import Image, Key
from cofanet_desktop.sync.rebase import rebase
from cofanet_desktop.sync.verify import differences
from tests.support.asking import found, order, pull, push, rival_orders, state
from tests.support.insurers import euros
from tests.support.lines import Line, raising
from tests.support.shown import product, products_of, strangers


def test_own_work_stays_on_the_screen_while_the_feed_brings_other_news(desk: Session) -> None:
    mine, other = (one.easy_number for one in strangers(desk)[:2])
    command = order(desk, mine)
    rival_orders(desk, other)
    pull(desk)
    assert product(desk, command).is_waiting
    assert products_of(desk, other)[0].granted == euros(1_000)
    assert state(desk, command) is State.QUEUED
    assert differences(desk.store) == []


def test_a_command_that_no_longer_fits_is_warned_of_shown_no_more_and_still_sent(
    desk: Session, line: Line
) -> None:
    easy_number = strangers(desk)[0].easy_number
    command = order(desk, easy_number)
    rival_orders(desk, easy_number)
    pull(desk)
    entry = found(desk, command)
    assert entry.state is State.QUEUED
    assert entry.warning is not None
    assert entry.warning.rule == "ONE_COVER_PER_COMPANY"
    assert [one.id == command for one in products_of(desk, easy_number)] == [False]
    push(desk)
    assert [one.id for one in line.sent[-1]] == [command]
    assert found(desk, command).state is State.REFUSED
    assert found(desk, command).warning is None


def test_a_warning_goes_when_the_command_fits_again(desk: Session) -> None:
    easy_number = strangers(desk)[0].easy_number
    command = order(desk, easy_number)
    rival_orders(desk, easy_number)
    pull(desk)
    standing = products_of(desk, easy_number)[0]
    over = replace(standing, status=ProductStatus.DELETED)
    with desk.store.work("news") as unit:
        rebase(unit, {("product", standing.id): (9, encode(over))})
    assert found(desk, command).warning is None
    assert product(desk, command).is_waiting


def test_what_was_answered_stays_shown_until_the_feed_brings_it(desk: Session) -> None:
    first, second = (one.easy_number for one in strangers(desk)[:2])
    command = order(desk, first)
    push(desk)
    with desk.store.work("news") as unit:
        rebase(unit, {})
    assert product(desk, command).is_waiting
    order(desk, second)
    assert state(desk, command) is State.ACKED
    assert differences(desk.store) == []


def test_what_may_have_been_taken_stays_shown_when_the_feed_brings_what_it_stands_against(
    desk: Session, line: Line
) -> None:
    easy_number = strangers(desk)[0].easy_number
    command = order(desk, easy_number)
    line.on_push = raising(OutcomeUnknown)
    with pytest.raises(OutcomeUnknown):
        push(desk)
    line.on_push = None
    rival_orders(desk, easy_number)
    pull(desk)
    assert state(desk, command) is State.UNKNOWN
    assert command in {one.id for one in products_of(desk, easy_number)}
    assert differences(desk.store) == []


def test_a_chain_of_commands_is_replayed_in_its_order(desk: Session) -> None:
    created = companies.create(
        desk,
        companies.CompanyDraft(name="Neuf", country="FRA", address="1 rue", postcode="29200", city="Brest"),
    )
    number = created.records[0].id
    limit = order(desk, number)
    monitored = order(desk, number, ProductCode.RSM)
    with desk.store.work("news") as unit:
        rebase(unit, {})
    assert [one.id for one in products_of(desk, number)] == [limit, monitored]
    assert found(desk, limit).depends_on == (created.command_id,)
    assert found(desk, monitored).depends_on == (created.command_id,)
    assert differences(desk.store) == []


def test_a_command_of_a_newer_version_changes_nothing_here_and_stays(desk: Session) -> None:
    easy_number = strangers(desk)[0].easy_number
    command = order(desk, easy_number)
    with desk.store.work("future") as unit:
        unit.connection.exec_driver_sql("UPDATE outbox SET version = 99 WHERE id = ?", (command,))
        rebase(unit, {})
    assert products_of(desk, easy_number) == []
    assert found(desk, command).state is State.QUEUED
    assert found(desk, command).warning is None


def test_a_change_of_another_desk_and_an_own_one_meet_in_the_server_s_order(desk: Session) -> None:
    limit = order(desk, strangers(desk)[0].easy_number)
    exchange(desk)
    own = covers.update(desk, limit, euros(60_000)).command_id
    theirs = replace(product(desk, limit), asked=None, granted=euros(10_000), requested=euros(10_000))
    with desk.store.work("news") as unit:
        rebase(unit, {("product", limit): (7, encode(theirs))})
    shown = product(desk, limit)
    assert shown.granted == euros(10_000)
    assert shown.asked is not None
    assert shown.asked.amount == euros(60_000)
    outbox.discard(desk, own)
    assert product(desk, limit) == theirs


def test_five_hundred_commands_are_rebased_over_a_thousand_changes(desk: Session) -> None:
    numbers = [f"{number:014d}" for number in range(1, 501)]
    known = [Company(easy_number=one, name=f"Company {one}", country="FRA") for one in numbers]
    with desk.store.work("many") as unit:
        unit.cache_companies(known)
        for one in numbers:
            args = OrderProduct(contract_id=demo.EUR, easy_number=one, product=ProductCode.RSM)
            issuing.issue_in(unit, desk, args)
    changes: dict[Key, Image | None] = {}
    for number, company in enumerate(known):
        entry = PortfolioEntry(
            contract_id=demo.EUR, easy_number=company.id, updated_at=desk.now(), dra=number % 11
        )
        changes["company", company.id] = (1, encode(replace(company, city="Brest")))
        changes["entry", entry.id] = (1, encode(entry))
    assert len(changes) == 1_000
    with desk.store.work("news") as unit:
        rebase(unit, changes)
    with desk.store.work("look") as unit:
        pending = unit.outbox.in_states((State.QUEUED,))
        assert len(pending) == 500
        assert all(one.warning is None for one in pending)
        shown = [unit.product(one.id) for one in pending]
        assert all(isinstance(one, Product) and one.is_waiting for one in shown)
        entries = [unit.entry(demo.EUR, one) for one in numbers]
        assert [one.dra for one in entries if one] == [number % 11 for number in range(500)]
        assert all(one.city == "Brest" for one in map(unit.company, numbers) if one)
    assert differences(desk.store) == []

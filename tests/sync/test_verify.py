"""Checking that what is shown is what it should be."""

from __future__ import annotations

from cofanet_desktop.services import covers
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.sync.verify import differences
from tests.support.asking import order
from tests.support.insurers import euros
from tests.support.shown import everything, strangers


def test_a_desk_with_work_on_its_way_shows_what_it_should_and_checking_changes_nothing(desk: Session) -> None:
    limit = order(desk, strangers(desk)[0].easy_number)
    exchange(desk)
    covers.update(desk, limit, euros(60_000))
    order(desk, strangers(desk)[1].easy_number)
    before = everything(desk)
    assert differences(desk.store) == []
    assert everything(desk) == before


def test_a_record_shown_otherwise_than_it_is_is_named(desk: Session) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    with desk.store.work("damage") as unit:
        unit.connection.exec_driver_sql(
            "UPDATE product SET data = replace(data, '40000', '90000') WHERE id = ?", (command,)
        )
    assert differences(desk.store) == [f"product {command}"]


def test_an_image_nothing_needs_any_more_is_named(desk: Session) -> None:
    with desk.store.work("damage") as unit:
        unit.connection.exec_driver_sql(
            "INSERT INTO sync_base (entity, id, version, data) VALUES ('product', 'old', 0, NULL)"
        )
    assert differences(desk.store) == []  # put back and forgotten by the rehearsal
    assert "old" in str(everything(desk)["sync_base"])

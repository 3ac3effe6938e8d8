"""Documents that come up piece by piece: added up, checked, thrown away, forgotten."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from cofanet_desktop.insurer import schema, uploads
from cofanet_desktop.insurer.errors import DocumentRefused
from cofanet_desktop.insurer.insurer import Insurer
from cofanet_desktop.insurer.limits import MOST_BYTES
from tests.insurer.desk import Desk
from tests.support.insurers import WORKSPACE, restarted
from tests.support.uploading import paper

DATA = paper(2_500)
SHA256 = hashlib.sha256(DATA).hexdigest()
SIZE = len(DATA)


def up(insurer: Insurer, begins: int, ends: int, workspace: str = WORKSPACE) -> int:
    return insurer.upload(workspace, SHA256, SIZE, begins, DATA[begins:ends])


def pieces(insurer: Insurer) -> int:
    with insurer.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(schema.upload_piece)).scalar_one())


def test_pieces_add_up_to_the_document_and_are_gone_then(desk: Desk) -> None:
    assert [up(desk.insurer, 0, 1_000), up(desk.insurer, 1_000, 2_000)] == [1_000, 2_000]
    assert desk.insurer.fetch(SHA256) is None
    assert up(desk.insurer, 2_000, 2_500) == SIZE
    assert desk.insurer.fetch(SHA256) == DATA
    assert desk.insurer.received(WORKSPACE, SHA256, SIZE) == SIZE
    assert pieces(desk.insurer) == 0


def test_a_piece_at_another_place_changes_nothing(desk: Desk) -> None:
    assert up(desk.insurer, 1_000, 2_000) == 0
    up(desk.insurer, 0, 1_000)
    assert up(desk.insurer, 0, 1_000) == 1_000
    assert up(desk.insurer, 500, 1_500) == 1_000
    assert up(desk.insurer, 1_500, 2_500) == 1_000
    assert up(desk.insurer, 1_000, 1_000) == 1_000
    assert up(desk.insurer, 1_000, 2_500) == SIZE
    assert up(desk.insurer, 0, 1_000) == SIZE
    assert desk.insurer.fetch(SHA256) == DATA


def test_two_desks_that_send_the_same_document_go_on_from_each_other(desk: Desk) -> None:
    held = {"a": 0, "b": 0}
    turns = 0
    while min(held.values()) < SIZE:
        for name, begins in list(held.items()):
            held[name] = up(desk.insurer, begins, begins + 500)
            turns += 1
    assert desk.insurer.fetch(SHA256) == DATA
    assert turns <= 12


def test_a_document_of_another_hash_is_thrown_away_whole(desk: Desk) -> None:
    desk.insurer.upload(WORKSPACE, SHA256, SIZE, 0, bytes(1_000))
    with pytest.raises(DocumentRefused):
        up(desk.insurer, 1_000, 2_500)
    assert desk.insurer.received(WORKSPACE, SHA256, SIZE) == 0
    assert desk.insurer.fetch(SHA256) is None
    assert up(desk.insurer, 0, 2_500) == SIZE


def test_what_would_be_longer_than_announced_is_refused_and_not_kept(desk: Desk) -> None:
    up(desk.insurer, 0, 2_000)
    with pytest.raises(DocumentRefused):
        desk.insurer.upload(WORKSPACE, SHA256, SIZE, 2_000, bytes(501))
    assert desk.insurer.received(WORKSPACE, SHA256, SIZE) == 2_000


def test_a_document_that_is_here_is_asked_for_under_its_size_only(desk: Desk) -> None:
    up(desk.insurer, 0, 2_500)
    with pytest.raises(DocumentRefused):
        desk.insurer.received(WORKSPACE, SHA256, SIZE + 1)
    with pytest.raises(DocumentRefused):
        desk.insurer.upload(WORKSPACE, SHA256, SIZE - 1, 0, DATA[:10])


@pytest.mark.parametrize(
    ("sha256", "size"),
    [(SHA256, 0), (SHA256, -1), (SHA256, MOST_BYTES + 1), ("../x", 5), (SHA256.upper(), 5), ("", 5)],
)
def test_what_cannot_be_taken_is_refused_before_its_first_byte(desk: Desk, sha256: str, size: int) -> None:
    with pytest.raises(DocumentRefused) as refused:
        desk.insurer.received(WORKSPACE, sha256, size)
    assert str(refused.value)
    with pytest.raises(DocumentRefused):
        desk.insurer.upload(WORKSPACE, sha256, size, 0, b"x")
    assert pieces(desk.insurer) == 0


def test_the_largest_document_is_taken(desk: Desk) -> None:
    assert desk.insurer.received(WORKSPACE, SHA256, MOST_BYTES) == 0


def test_workspaces_do_not_share_pieces(desk: Desk) -> None:
    desk.insurer.open_workspace("other")
    desk.insurer.upload("other", SHA256, SIZE, 0, bytes(1_000))
    assert desk.insurer.received(WORKSPACE, SHA256, SIZE) == 0
    assert up(desk.insurer, 0, 2_500) == SIZE
    assert desk.insurer.received("other", SHA256, SIZE) == SIZE


def test_pieces_outlive_a_restart(desk: Desk) -> None:
    up(desk.insurer, 0, 1_000)
    desk.insurer = restarted(desk.insurer)
    assert desk.insurer.received(WORKSPACE, SHA256, SIZE) == 1_000
    assert up(desk.insurer, 1_000, 2_500) == SIZE


def test_what_was_not_gone_on_with_for_long_is_forgotten_when_another_document_begins(desk: Desk) -> None:
    other = paper(10, seed=2)
    up(desk.insurer, 0, 1_000)
    desk.insurer.clock.advance(timedelta(days=20))
    up(desk.insurer, 1_000, 2_000)
    desk.insurer.clock.advance(timedelta(days=20))
    desk.insurer.upload(WORKSPACE, hashlib.sha256(other).hexdigest(), 10, 0, other[:5])
    assert desk.insurer.received(WORKSPACE, SHA256, SIZE) == 2_000
    desk.insurer.clock.advance(timedelta(days=31))
    third = paper(10, seed=3)
    desk.insurer.upload(WORKSPACE, hashlib.sha256(third).hexdigest(), 10, 0, third[:5])
    assert desk.insurer.received(WORKSPACE, SHA256, SIZE) == 0
    assert pieces(desk.insurer) == 1


def test_who_waits_for_a_document_is_told_once_when_it_is_complete_and_right(desk: Desk) -> None:
    told: list[str] = []

    def send(begins: int, data: bytes) -> None:
        with desk.insurer.writing("test") as connection:
            at = desk.insurer.now()
            uploads.take(connection, WORKSPACE, SHA256, SIZE, begins, data, at, told.append)

    send(0, bytes(SIZE))
    assert told == []
    send(0, DATA[:2_000])
    assert told == []
    send(2_000, DATA[2_000:])
    send(2_000, DATA[2_000:])
    assert told == [SHA256]
    with desk.insurer.reading() as connection:
        assert uploads.is_complete(connection, SHA256)
        assert not uploads.is_complete(connection, "0" * 64)

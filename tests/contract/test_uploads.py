"""What every adapter promises about documents handed over to the other side."""

from __future__ import annotations

import hashlib

import pytest

from cofanet_desktop.backend.disconnected import DisconnectedBackend
from cofanet_desktop.backend.errors import NotSent, ProtocolBroken
from cofanet_desktop.backend.port import BackendAdapter
from tests.contract.conftest import Stage
from tests.support.uploading import paper

DATA = paper(3_000)
SHA256 = hashlib.sha256(DATA).hexdigest()
SIZE = len(DATA)


def up(adapter: BackendAdapter, begins: int, ends: int) -> int:
    return adapter.upload(SHA256, SIZE, begins, DATA[begins:ends])


def test_it_says_how_documents_are_handed_over(adapter: BackendAdapter) -> None:
    can = adapter.capabilities
    assert can.attachments
    assert 0 < can.piece_bytes <= can.most_attachment_bytes


def test_a_document_is_held_piece_by_piece_and_can_be_fetched_when_complete(adapter: BackendAdapter) -> None:
    assert adapter.received(SHA256, SIZE) == 0
    assert up(adapter, 0, 1_000) == adapter.received(SHA256, SIZE) == 1_000
    assert up(adapter, 1_000, 3_000) == adapter.received(SHA256, SIZE) == SIZE
    assert adapter.fetch(SHA256) == DATA


def test_an_incomplete_document_is_not_handed_out(adapter: BackendAdapter) -> None:
    up(adapter, 0, 2_999)
    with pytest.raises(ProtocolBroken):
        adapter.fetch(SHA256)


def test_a_piece_elsewhere_or_again_changes_nothing_and_tells_where_to_go_on(adapter: BackendAdapter) -> None:
    assert up(adapter, 1_000, 2_000) == 0
    up(adapter, 0, 1_000)
    assert up(adapter, 0, 1_000) == 1_000
    assert up(adapter, 2_000, 3_000) == 1_000
    assert up(adapter, 1_000, 3_000) == SIZE
    assert up(adapter, 2_000, 3_000) == SIZE
    assert adapter.fetch(SHA256) == DATA


def test_a_complete_document_of_another_hash_is_thrown_away(adapter: BackendAdapter) -> None:
    adapter.upload(SHA256, SIZE, 0, bytes(1_000))
    with pytest.raises(ProtocolBroken) as refused:
        up(adapter, 1_000, 3_000)
    assert refused.value.message.english()
    assert adapter.received(SHA256, SIZE) == 0
    assert up(adapter, 0, 3_000) == SIZE


def test_a_document_beyond_the_ceiling_is_refused_before_its_first_byte(adapter: BackendAdapter) -> None:
    too_large = adapter.capabilities.most_attachment_bytes + 1
    with pytest.raises(ProtocolBroken):
        adapter.received(SHA256, too_large)
    with pytest.raises(ProtocolBroken):
        adapter.upload(SHA256, too_large, 0, b"x")
    with pytest.raises(ProtocolBroken):
        adapter.received(SHA256, 0)


def test_a_delivered_document_need_not_be_handed_over_again(adapter: BackendAdapter) -> None:
    up(adapter, 0, 3_000)
    assert adapter.received(SHA256, SIZE) == SIZE


def test_without_a_network_nothing_is_handed_over_and_nothing_is_lost(stage: Stage) -> None:
    up(stage.adapter, 0, 1_000)
    stage.cut(is_cut=True)
    with pytest.raises(NotSent):
        up(stage.adapter, 1_000, 2_000)
    with pytest.raises(NotSent):
        stage.adapter.received(SHA256, SIZE)
    stage.cut(is_cut=False)
    assert stage.adapter.received(SHA256, SIZE) == 1_000


def test_a_restored_backup_tells_what_it_holds(stage: Stage) -> None:
    up(stage.adapter, 0, 1_000)
    stage.back_up()
    up(stage.adapter, 1_000, 3_000)
    stage.restore()
    assert stage.adapter.received(SHA256, SIZE) == 1_000
    assert up(stage.adapter, 1_000, 3_000) == SIZE


def test_work_without_a_network_hands_nothing_over(adapter: BackendAdapter) -> None:
    cut = DisconnectedBackend(adapter)
    with pytest.raises(NotSent):
        cut.received(SHA256, SIZE)
    with pytest.raises(NotSent):
        cut.upload(SHA256, SIZE, 0, DATA)
    assert adapter.received(SHA256, SIZE) == 0

"""What every adapter promises about delivered documents."""

from __future__ import annotations

import hashlib

import pytest

from cofanet_desktop.backend.errors import NotSent, ProtocolBroken
from cofanet_desktop.backend.port import BackendAdapter
from cofanet_desktop.domain.commands import OrderProduct
from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.products import ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import Outcome
from tests.contract.conftest import Stage
from tests.contract.feed import everything, products
from tests.support.insurers import envelope, record_of


def delivered(adapter: BackendAdapter, *codes: ProductCode) -> list[Document]:
    """Order reports on a company and return what was delivered."""
    orders = [
        OrderProduct(contract_id="4711", easy_number="00000012354897", product=code, language="fr")
        for code in codes
    ]
    reply = adapter.push("desk", [envelope(order, place) for place, order in enumerate(orders, 1)])
    assert {receipt.outcome for receipt in reply.receipts} == {Outcome.APPLIED}
    found = (record_of(change) for change in everything(adapter).values() if change.entity == "document")
    return [document for document in found if isinstance(document, Document)]


def test_what_the_feed_announces_can_be_fetched_and_is_what_was_announced(adapter: BackendAdapter) -> None:
    documents = delivered(adapter, ProductCode.SNR, ProductCode.FRI)
    assert {document.media_type for document in documents} == {"text/html", "application/pdf"}
    for document in documents:
        data = adapter.fetch(document.sha256)
        assert (len(data), hashlib.sha256(data).hexdigest()) == (document.size, document.sha256)
        product = products(adapter)[document.product_id]
        assert (product.status, product.document_id) == (ProductStatus.DONE, document.id)


def test_a_document_can_be_fetched_again(adapter: BackendAdapter) -> None:
    (document,) = delivered(adapter, ProductCode.SNR)
    assert adapter.fetch(document.sha256) == adapter.fetch(document.sha256)


def test_an_unknown_document_is_no_answer(adapter: BackendAdapter) -> None:
    with pytest.raises(ProtocolBroken) as raised:
        adapter.fetch("0" * 64)
    assert raised.value.message.english()


def test_without_a_network_no_document_comes(stage: Stage) -> None:
    (document,) = delivered(stage.adapter, ProductCode.SNR)
    stage.cut(is_cut=True)
    with pytest.raises(NotSent):
        stage.adapter.fetch(document.sha256)
    stage.cut(is_cut=False)
    assert stage.adapter.fetch(document.sha256)


def test_a_document_outlives_a_restored_backup_made_after_it(stage: Stage) -> None:
    (document,) = delivered(stage.adapter, ProductCode.SNR)
    stage.back_up()
    stage.restore()
    assert stage.adapter.fetch(document.sha256)

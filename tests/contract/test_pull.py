"""What every adapter promises about its change feed."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import timedelta

import pytest

from cofanet_desktop.backend.errors import EpochChanged
from cofanet_desktop.backend.port import BackendAdapter
from cofanet_desktop.domain.commands import CreateCompany, OrderProduct, UpdateProduct
from cofanet_desktop.domain.companies import entry_id
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import CompanyQuery, Outcome
from tests.contract.conftest import Stage
from tests.contract.feed import everything, pages, products
from tests.support.insurers import envelope, euros, record_of


def ordered(adapter: BackendAdapter, count: int) -> list[str]:
    """Order a product on each of `count` companies; return the ids."""
    found = adapter.search_companies(CompanyQuery(country="DEU", name="gmbh", limit=count)).companies
    sent = [
        envelope(OrderProduct(contract_id="4711", easy_number=c.easy_number, product=ProductCode.RSC), n)
        for n, c in enumerate(found, 1)
    ]
    reply = adapter.push("desk", sent)
    assert {receipt.outcome for receipt in reply.receipts} == {Outcome.APPLIED}
    return [one.id for one in sent]


def test_a_new_desk_is_told_to_start_afresh_and_gets_the_contracts(adapter: BackendAdapter) -> None:
    page = adapter.pull("", 0, 500)
    assert page.reset
    assert page.since == 0
    assert {change.id for change in page.changes if change.entity == "contract"} == {"4711", "4712"}


def test_nothing_new_is_an_empty_page_that_stays_where_it_is(adapter: BackendAdapter) -> None:
    start = adapter.pull("", 0, 500)
    page = adapter.pull(start.epoch, start.to, 500)
    assert (page.changes, page.since, page.to, page.more, page.reset) == (
        (),
        start.to,
        start.to,
        False,
        False,
    )


def test_an_applied_command_is_in_the_feed_at_the_number_of_its_receipt(adapter: BackendAdapter) -> None:
    start = adapter.pull("", 0, 500)
    order = OrderProduct(contract_id="4711", easy_number="00000012354897", product=ProductCode.RSC)
    receipt = adapter.push("desk", [envelope(order, 1)]).receipts[0]
    page = adapter.pull(start.epoch, start.to, 500)
    assert page.to >= receipt.seq
    assert {change.seq for change in page.changes} == {receipt.seq}
    assert {change.entity for change in page.changes} == {"company", "entry", "product", "notification"}


def test_only_what_changed_since_the_cursor_comes(adapter: BackendAdapter) -> None:
    first = ordered(adapter, 2)
    start = list(pages(adapter))[-1]
    order = OrderProduct(contract_id="4711", easy_number="00000012354897", product=ProductCode.RSC)
    sent = envelope(order, 50)
    adapter.push("desk", [sent])
    page = adapter.pull(start.epoch, start.to, 500)
    told = {change.id for change in page.changes if change.entity == "product"}
    assert told == {sent.id}
    assert not told & set(first)


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 100])
def test_pages_of_any_size_bring_everything_exactly_once(adapter: BackendAdapter, limit: int) -> None:
    ordered(adapter, 8)
    whole = [(c.entity, c.id) for c in adapter.pull("", 0, 10_000).changes]
    paged = [(c.entity, c.id) for page in pages(adapter, limit=limit) for c in page.changes]
    assert paged == whole
    assert max(Counter(paged).values()) == 1


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
def test_pages_end_where_a_sequence_number_ends(adapter: BackendAdapter, limit: int) -> None:
    ordered(adapter, 8)
    seqs = [{change.seq for change in page.changes} for page in pages(adapter, limit=limit)]
    for before, after in itertools.pairwise(seqs):
        assert not before & after


def test_a_page_says_where_it_ends(adapter: BackendAdapter) -> None:
    ordered(adapter, 8)
    got = list(pages(adapter, limit=3))
    assert all(page.to == max(change.seq for change in page.changes) for page in got if page.more)
    assert [page.since for page in got[1:]] == [page.to for page in got[:-1]]


def test_only_the_first_page_of_a_fresh_start_says_so(adapter: BackendAdapter) -> None:
    ordered(adapter, 8)
    assert [page.reset for page in pages(adapter, limit=3)][:2] == [True, False]


def test_a_change_raises_the_version(adapter: BackendAdapter) -> None:
    order = OrderProduct(
        contract_id="4711", easy_number="00000012354897", product=ProductCode.CCO, amount=euros(10_000)
    )
    sent = envelope(order, 1)
    adapter.push("desk", [sent])
    before = everything(adapter)["product", sent.id]
    adapter.push("desk", [envelope(UpdateProduct(product_id=sent.id, amount=euros(20_000)), 2)])
    after = everything(adapter)["product", sent.id]
    assert after.version == before.version + 1
    assert after.seq > before.seq


def test_another_epoch_starts_afresh(adapter: BackendAdapter) -> None:
    start = adapter.pull("", 0, 500)
    page = adapter.pull("another life", start.to, 500)
    assert page.reset
    assert page.since == 0
    assert len(page.changes) == len(start.changes)


def test_a_cursor_from_the_future_starts_afresh(adapter: BackendAdapter) -> None:
    start = adapter.pull("", 0, 500)
    page = adapter.pull(start.epoch, start.to + 1_000, 500)
    assert (page.reset, page.since, page.to) == (True, 0, start.to)


def test_the_digest_counts_what_a_desk_that_read_everything_has(adapter: BackendAdapter) -> None:
    ordered(adapter, 5)
    got = list(pages(adapter, limit=4))
    counts: Counter[str] = Counter()
    versions: Counter[str] = Counter()
    for page in got:
        for change in page.changes:
            counts[change.entity] += 1
            versions[change.entity] += change.version
    assert got[-1].digest == {entity: (counts[entity], versions[entity]) for entity in counts}


def test_the_digest_comes_with_the_last_page_when_asked(adapter: BackendAdapter) -> None:
    ordered(adapter, 5)
    assert [page.digest is not None for page in pages(adapter, limit=4)].count(True) == 1
    assert adapter.pull("", 0, 10_000).digest is None


def test_every_change_reads_as_its_record(adapter: BackendAdapter) -> None:
    ordered(adapter, 5)
    for (_, record_id), change in everything(adapter).items():
        record = record_of(change)
        assert record is not None
        assert record.id == record_id


def test_a_pending_request_is_answered_as_time_passes(stage: Stage) -> None:
    order = OrderProduct(
        contract_id="4711", easy_number="00000012354897", product=ProductCode.CRL, amount=euros(90_000)
    )
    sent = envelope(order, 1)
    stage.adapter.push("desk", [sent])
    waiting = products(stage.adapter)[sent.id]
    assert waiting.status is ProductStatus.PENDING
    assert waiting.asked is not None
    assert waiting.asked.answer_expected_at is not None
    stage.advance(waiting.asked.answer_expected_at - waiting.asked.at)
    answered = products(stage.adapter)[sent.id]
    assert answered.status is not ProductStatus.PENDING
    assert answered.asked is None
    assert answered.granted is not None


def created(number: str = "Z1700000001") -> CreateCompany:
    return CreateCompany(
        contract_id="4711",
        temporary_number=number,
        name="Nouvelle Société",
        address="1 rue Neuve",
        city="Lille",
        postcode="59000",
        country="FRA",
    )


def test_requests_on_a_created_company_follow_it_to_its_final_number(stage: Stage) -> None:
    order = OrderProduct(
        contract_id="4711", easy_number="Z1700000001", product=ProductCode.CRL, amount=euros(5_000)
    )
    sent = envelope(order, 2)
    stage.adapter.push("desk", [envelope(created(), 1), sent])
    start = list(pages(stage.adapter))[-1]
    stage.advance(timedelta(minutes=5))
    page = stage.adapter.pull(start.epoch, start.to, 500)
    gone = {(change.entity, change.id) for change in page.changes if change.data is None}
    assert gone == {("company", "Z1700000001"), ("entry", entry_id("4711", "Z1700000001"))}
    product = products(stage.adapter)[sent.id]
    assert len(product.easy_number) == 14
    assert product.asked is None
    assert ("entry", product_entry(product)) in everything(stage.adapter)


def product_entry(product: Product) -> str:
    return entry_id(product.contract_id, product.easy_number)


def test_a_temporary_number_goes_on_naming_the_company(stage: Stage) -> None:
    stage.adapter.push("desk", [envelope(created(), 1)])
    stage.advance(timedelta(minutes=5))
    (company,) = stage.adapter.companies(["Z1700000001"])
    order = OrderProduct(contract_id="4711", easy_number="Z1700000001", product=ProductCode.RSC)
    sent = envelope(order, 2)
    assert stage.adapter.push("desk", [sent]).receipts[0].outcome is Outcome.APPLIED
    assert products(stage.adapter)[sent.id].easy_number == company.easy_number


def test_a_new_desk_is_not_told_of_what_is_gone(stage: Stage) -> None:
    stage.adapter.push("desk", [envelope(created(), 1)])
    stage.advance(timedelta(minutes=5))
    assert all(change.data is not None for change in everything(stage.adapter).values())


def test_after_a_restored_backup_a_desk_starts_afresh_and_sends_again(stage: Stage) -> None:
    adapter = stage.adapter
    order = OrderProduct(contract_id="4711", easy_number="00000012354897", product=ProductCode.RSC)
    before, after = (
        envelope(order, 1),
        envelope(OrderProduct(contract_id="4711", easy_number="00000012354897", product=ProductCode.RCO), 2),
    )
    adapter.push("desk", [before])
    stage.back_up()
    adapter.push("desk", [after])
    cursor = list(pages(adapter))[-1]
    stage.restore()
    page = adapter.pull(cursor.epoch, cursor.to, 500)
    assert page.reset
    assert page.epoch != cursor.epoch
    with pytest.raises(EpochChanged):
        adapter.push("desk", [after], epoch=cursor.epoch)
    assert set(products(adapter)) == {before.id}
    reply = adapter.push("desk", [before, after], epoch=page.epoch)
    assert reply.epoch == page.epoch
    assert [receipt.is_duplicate for receipt in reply.receipts] == [True, False]
    assert set(products(adapter)) == {before.id, after.id}

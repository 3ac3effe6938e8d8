"""What every adapter promises about taking commands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cofanet_desktop.backend.errors import ProtocolBroken
from cofanet_desktop.backend.port import BackendAdapter
from cofanet_desktop.domain.commands import DeleteProduct, OrderProduct, UpdateProduct
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.protocol import Outcome
from tests.contract.feed import everything, products
from tests.support.insurers import envelope, euros

COMPANY = "00000012354897"


def order(
    amount: int = 10_000, easy_number: str = COMPANY, code: ProductCode = ProductCode.CRL
) -> OrderProduct:
    asks = code in {ProductCode.CRL, ProductCode.CCO}
    return OrderProduct(
        contract_id="4711", easy_number=easy_number, product=code, amount=euros(amount) if asks else None
    )


def test_an_order_is_applied_and_its_product_has_the_commands_id(adapter: BackendAdapter) -> None:
    sent = envelope(order(), 1)
    receipt = adapter.push("desk", [sent]).receipts[0]
    assert (receipt.command_id, receipt.outcome) == (sent.id, Outcome.APPLIED)
    assert receipt.problem is None
    assert not receipt.is_duplicate
    assert products(adapter)[sent.id].easy_number == COMPANY


def test_receipts_come_in_the_order_of_the_commands(adapter: BackendAdapter) -> None:
    sent = [
        envelope(order(code=code), n)
        for n, code in enumerate((ProductCode.RSC, ProductCode.CRL, ProductCode.RCO))
    ]
    sent = [replace(one, ord=n + 1) for n, one in enumerate(sent)]
    reply = adapter.push("desk", sent)
    assert [receipt.command_id for receipt in reply.receipts] == [one.id for one in sent]
    assert reply.stopped_at is None
    assert [receipt.seq for receipt in reply.receipts] == sorted(receipt.seq for receipt in reply.receipts)


def test_a_command_sent_again_is_answered_from_memory_and_changes_nothing(adapter: BackendAdapter) -> None:
    sent = envelope(order(), 1)
    first = adapter.push("desk", [sent]).receipts[0]
    before = everything(adapter)
    second = adapter.push("desk", [sent]).receipts[0]
    assert second == replace(first, is_duplicate=True)
    assert everything(adapter) == before


def test_the_same_command_twice_in_one_batch_takes_effect_once(adapter: BackendAdapter) -> None:
    sent = envelope(order(), 1)
    receipts = adapter.push("desk", [sent, sent]).receipts
    assert [receipt.is_duplicate for receipt in receipts] == [False, True]
    assert len(products(adapter)) == 1


def test_a_known_prefix_may_be_sent_again_before_new_commands(adapter: BackendAdapter) -> None:
    old = [envelope(order(), 1), envelope(order(code=ProductCode.RSC), 2)]
    adapter.push("desk", old)
    new = envelope(order(code=ProductCode.RCO), 3)
    receipts = adapter.push("desk", [*old, new]).receipts
    assert [receipt.is_duplicate for receipt in receipts] == [True, True, False]


def test_a_command_known_from_one_client_is_a_duplicate_from_another(adapter: BackendAdapter) -> None:
    sent = envelope(order(), 1)
    adapter.push("desk", [sent])
    assert adapter.push("other desk", [sent]).receipts[0].is_duplicate


def test_a_used_id_with_another_content_is_refused_and_changes_nothing(adapter: BackendAdapter) -> None:
    sent = envelope(order(10_000), 1)
    adapter.push("desk", [sent])
    before = everything(adapter)
    receipt = adapter.push("desk", [envelope(order(20_000), 2, sent.id)]).receipts[0]
    assert receipt.outcome is Outcome.REFUSED
    assert receipt.problem is not None
    assert receipt.problem.rule == "COMMAND_ID_REUSED"
    assert everything(adapter) == before


def test_a_refusal_names_the_rule_the_reason_and_the_way_out(adapter: BackendAdapter) -> None:
    adapter.push("desk", [envelope(order(), 1)])
    receipt = adapter.push("desk", [envelope(order(code=ProductCode.RLI), 2)]).receipts[0]
    assert receipt.outcome is Outcome.REFUSED
    assert receipt.problem is not None
    violation = receipt.problem.violation()
    assert violation.rule == "ONE_COVER_PER_COMPANY"
    assert "Only one cover per company" in violation.message.english()
    assert violation.hint is not None
    assert "Transform it" in violation.hint.english()


def test_a_refusal_changes_nothing(adapter: BackendAdapter) -> None:
    before = everything(adapter)
    assert adapter.push("desk", [envelope(order(0), 1)]).receipts[0].outcome is Outcome.REFUSED
    assert everything(adapter) == before


def test_a_refusal_consumes_its_place(adapter: BackendAdapter) -> None:
    adapter.push("desk", [envelope(order(0), 1)])
    with pytest.raises(ProtocolBroken):
        adapter.push("desk", [envelope(order(), 1)])


def test_a_refusal_does_not_stop_the_commands_behind_it(adapter: BackendAdapter) -> None:
    receipts = adapter.push("desk", [envelope(order(0), 1), envelope(order(), 2)]).receipts
    assert [receipt.outcome for receipt in receipts] == [Outcome.REFUSED, Outcome.APPLIED]


def test_a_refusal_asked_again_is_the_same_refusal(adapter: BackendAdapter) -> None:
    sent = envelope(order(0), 1)
    first = adapter.push("desk", [sent]).receipts[0]
    assert adapter.push("desk", [sent]).receipts[0] == replace(first, is_duplicate=True)


def test_a_refusal_stands_even_when_the_reason_has_gone(adapter: BackendAdapter) -> None:
    cover = envelope(order(), 1)
    second = envelope(order(code=ProductCode.RLI), 2)
    adapter.push("desk", [cover, second, envelope(DeleteProduct(product_id=cover.id), 3)])
    again = adapter.push("desk", [second]).receipts[0]
    assert (again.outcome, again.is_duplicate) == (Outcome.REFUSED, True)


def test_places_may_be_left_out(adapter: BackendAdapter) -> None:
    receipts = adapter.push("desk", [envelope(order(), 3), envelope(order(code=ProductCode.RSC), 9)]).receipts
    assert [receipt.outcome for receipt in receipts] == [Outcome.APPLIED, Outcome.APPLIED]


def test_a_new_command_at_a_passed_place_is_out_of_order(adapter: BackendAdapter) -> None:
    adapter.push("desk", [envelope(order(), 5)])
    before = everything(adapter)
    with pytest.raises(ProtocolBroken):
        adapter.push("desk", [envelope(order(code=ProductCode.RSC), 4)])
    assert everything(adapter) == before


def test_what_was_answered_before_trouble_in_a_batch_is_told(adapter: BackendAdapter) -> None:
    good, bad = envelope(order(), 5), envelope(order(code=ProductCode.RSC), 4)
    reply = adapter.push("desk", [good, bad])
    assert [receipt.command_id for receipt in reply.receipts] == [good.id]
    assert reply.stopped_at == bad.id


def test_each_client_has_its_own_places(adapter: BackendAdapter) -> None:
    adapter.push("desk", [envelope(order(), 7)])
    receipt = adapter.push("other desk", [envelope(order(code=ProductCode.RSC), 1)]).receipts[0]
    assert receipt.outcome is Outcome.APPLIED


def test_an_unknown_kind_of_command_is_refused(adapter: BackendAdapter) -> None:
    receipt = adapter.push("desk", [replace(envelope(order(), 1), kind="order_pizza")]).receipts[0]
    assert receipt.problem is not None
    assert receipt.problem.rule == "UNKNOWN_COMMAND"


def test_a_command_of_another_version_is_refused(adapter: BackendAdapter) -> None:
    receipt = adapter.push("desk", [replace(envelope(order(), 1), version=99)]).receipts[0]
    assert receipt.problem is not None
    assert receipt.problem.rule == "CLIENT_TOO_OLD"


@pytest.mark.parametrize("args", [b"", b"{", b"[]", b'{"contract_id": 4711}', b"\xff\xfe"])
def test_unreadable_arguments_are_refused(adapter: BackendAdapter, args: bytes) -> None:
    receipt = adapter.push("desk", [replace(envelope(order(), 1), args=args)]).receipts[0]
    assert receipt.problem is not None
    assert receipt.problem.rule == "MALFORMED_COMMAND"


def test_a_batch_beyond_the_limit_stops_there_and_says_where(adapter: BackendAdapter) -> None:
    most = adapter.capabilities.max_batch
    sent = [envelope(order(0), n) for n in range(1, most + 2)]
    reply = adapter.push("desk", sent)
    assert len(reply.receipts) == most
    assert reply.stopped_at == sent[-1].id
    assert not adapter.push("desk", sent[-1:]).receipts[0].is_duplicate


def test_an_empty_batch_is_answered(adapter: BackendAdapter) -> None:
    reply = adapter.push("desk", [])
    assert reply.receipts == ()
    assert reply.stopped_at is None


def test_push_and_pull_speak_of_the_same_epoch(adapter: BackendAdapter) -> None:
    assert adapter.push("desk", []).epoch == adapter.pull("", 0, 10).epoch


def test_a_lost_receipt_is_found_again(adapter: BackendAdapter) -> None:
    sent = envelope(order(), 1)
    receipt = adapter.push("desk", [sent]).receipts[0]
    assert adapter.reconcile("desk", sent.id) == replace(receipt, is_duplicate=True)


def test_a_command_never_received_has_no_receipt(adapter: BackendAdapter) -> None:
    assert adapter.reconcile("desk", "11111111-1111-4111-8111-111111111111") is None


def test_a_command_about_an_unknown_product_is_refused(adapter: BackendAdapter) -> None:
    receipt = adapter.push("desk", [envelope(UpdateProduct(product_id="none", amount=euros(1)), 1)]).receipts[
        0
    ]
    assert receipt.problem is not None
    assert receipt.problem.rule == "PRODUCT_NOT_FOUND"

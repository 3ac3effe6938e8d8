"""Rules 1–9 at the desk and at the insurer: refused with reason and way out, nothing changed; and what is allowed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import pytest

from cofanet_desktop.domain.commands import (
    Args,
    DeleteProduct,
    OrderProduct,
    StopMonitoring,
    TransformProduct,
    UpdateProduct,
)
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import Outcome
from cofanet_desktop.insurer import demo
from cofanet_desktop.insurer.ledger import Ledger
from cofanet_desktop.services import companies, covers, issuing, outbox
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.support.desks import advance, demo_session, embedded
from tests.support.insurers import envelope, euros
from tests.support.shown import entry, everything, product, strangers

CRL, RLI, ECL, RSM = ProductCode.CRL, ProductCode.RLI, ProductCode.ECL, ProductCode.RSM


class Clerk:
    """A desk with a sound and a weak company, neither with any product yet."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.sound = strangers(session, 6)[0].easy_number
        self.weak = strangers(session, 1, 2)[0].easy_number
        self._places = count(1)

    def order_of(self, code: ProductCode, amount: int | None = None, **more: object) -> OrderProduct:
        money = None if amount is None else euros(amount)
        args = OrderProduct(contract_id=demo.EUR, easy_number=self.sound, product=code, amount=money)
        return replace(args, **more)  # type: ignore[arg-type]

    def order(self, code: ProductCode, amount: int | None = None, **more: object) -> str:
        return issuing.issue(self.session, self.order_of(code, amount, **more)).command_id

    def answered(self, code: ProductCode, amount: int | None = None, **more: object) -> str:
        """Order, let the insurer answer, and return the product's id."""
        product_id = self.order(code, amount, **more)
        self.settle()
        return product_id

    def settle(self, by: timedelta = timedelta(minutes=5)) -> None:
        """Exchange, let time pass, and exchange again."""
        assert exchange(self.session).trouble is None
        advance(self.session, by)
        assert exchange(self.session).trouble is None

    def put_at_the_insurer(self, *records: Product) -> None:
        """Make the insurer have records, and fetch them."""
        with embedded(self.session).insurer.writing("test") as connection:
            ledger = Ledger(connection, "main")
            ledger.put(*records)
            ledger.write()
        exchange(self.session)

    def refused(self, args: Args) -> RuleViolation:
        """Ask at the desk, then at the insurer behind the desk's back; return the one refusal of both."""
        before = everything(self.session)
        with pytest.raises(RuleViolation) as raised:
            issuing.issue(self.session, args)
        assert everything(self.session) == before
        receipt = self.session.backend.push("bypass", [envelope(args, next(self._places))]).receipts[0]
        assert everything(self.session) == before
        assert receipt.outcome is Outcome.REFUSED
        assert receipt.problem is not None
        assert receipt.problem.rule == raised.value.rule
        assert receipt.problem.message.text
        assert receipt.problem.hint is not None
        assert receipt.problem.violation().message == raised.value.message
        assert receipt.problem.violation().hint == raised.value.hint
        return raised.value


@pytest.fixture
def clerk(tmp_path: Path) -> Iterator[Clerk]:
    session = demo_session(tmp_path, companies=12)
    yield Clerk(session)
    session.close()


def waits(clerk: Clerk) -> str:
    """Return a credit limit whose answer is awaited."""
    product_id = clerk.order(CRL, 90_000)
    exchange(clerk.session)
    assert product(clerk.session, product_id).status is ProductStatus.PENDING
    return product_id


# Rule 1 ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("first", "amount"), [(CRL, 40_000), (RLI, None), (ECL, None)])
@pytest.mark.parametrize(("second", "asked"), [(CRL, 10_000), (RLI, None), (ECL, None)])
def test_rule_1_a_company_has_one_cover(
    clerk: Clerk, first: ProductCode, amount: int | None, second: ProductCode, asked: int | None
) -> None:
    clerk.answered(first, amount)
    assert clerk.refused(clerk.order_of(second, asked)).rule == "ONE_COVER_PER_COMPANY"


def test_rule_1_a_company_whose_cover_is_awaited_gets_no_other(clerk: Clerk) -> None:
    waits(clerk)
    refusal = clerk.refused(clerk.order_of(CRL, 10_000))
    assert refusal.rule == "ONE_COVER_PER_COMPANY"
    assert str(refusal.hint) == "Wait for the insurer's answer."


def test_rule_1_the_same_company_may_have_a_cover_under_another_contract(clerk: Clerk) -> None:
    clerk.answered(CRL, 40_000)
    args = replace(clerk.order_of(CRL), contract_id=demo.USD, amount=Money.of(40_000, "USD"))
    issuing.issue(clerk.session, args)


@pytest.mark.parametrize(
    ("code", "amount", "into", "asked"), [(CRL, 40_000, RLI, None), (RLI, None, CRL, 30_000)]
)
def test_rule_1_a_transformed_cover_is_replaced_once_its_successor_is_granted(
    clerk: Clerk, code: ProductCode, amount: int | None, into: ProductCode, asked: int | None
) -> None:
    old = clerk.answered(code, amount)
    new = covers.transform(clerk.session, old, into, None if asked is None else euros(asked)).command_id
    assert product(clerk.session, old).is_in_force
    clerk.settle()
    assert product(clerk.session, old).status is ProductStatus.REPLACED
    assert product(clerk.session, new).is_in_force


@pytest.mark.parametrize(("code", "into"), [(ECL, CRL), (ECL, RLI), (CRL, ECL), (CRL, CRL), (RLI, ECL)])
def test_rule_1_no_other_transformation_exists(clerk: Clerk, code: ProductCode, into: ProductCode) -> None:
    old = clerk.answered(code, 40_000 if code is CRL else None)
    args = TransformProduct(product_id=old, into=into, amount=euros(5))
    assert clerk.refused(args).rule == "TRANSFORMATION_NOT_ALLOWED"


def test_rule_1_what_is_awaited_is_not_transformed(clerk: Clerk) -> None:
    assert clerk.refused(TransformProduct(product_id=waits(clerk), into=RLI)).rule == "ANSWER_PENDING"


# Rule 2 ----------------------------------------------------------------------------------------------------------


def test_rule_2_the_company_page_shows_one_figure_and_why(clerk: Clerk) -> None:
    clerk.answered(CRL, 40_000)
    cover = companies.show(clerk.session, clerk.sound).effective_cover
    assert cover is not None
    assert str(cover.explanation) == "Covered for 40,000 EUR: Credit limit of 2026-03-16."


def test_rule_2_a_credit_limit_prevails_over_an_rating_limit(clerk: Clerk) -> None:
    rating = product(clerk.session, clerk.answered(RLI))
    credit = replace(rating, id="credit", code=CRL, granted=euros(1_000))
    clerk.put_at_the_insurer(credit)
    cover = companies.show(clerk.session, clerk.sound).effective_cover
    assert cover is not None
    assert cover.amount == euros(1_000)
    assert "prevails over the product @rating limit" in str(cover.explanation)


def test_rule_2_what_is_awaited_covers_nothing(clerk: Clerk) -> None:
    waits(clerk)
    assert companies.show(clerk.session, clerk.sound).effective_cover is None


# Rule 3 ----------------------------------------------------------------------------------------------------------


def test_rule_3_a_credit_limit_under_an_active_topliner_is_not_transformed(clerk: Clerk) -> None:
    credit = product(clerk.session, clerk.answered(CRL, 40_000))
    clerk.put_at_the_insurer(replace(credit, id="topliner", code=ProductCode.TPL))
    assert clerk.refused(TransformProduct(product_id=credit.id, into=RLI)).rule == "TOPLINER_ACTIVE"


# Rule 4 ----------------------------------------------------------------------------------------------------------


def test_rule_4_an_express_limit_refused_is_asked_again_after_a_year_and_not_before(clerk: Clerk) -> None:
    refused = product(clerk.session, clerk.answered(ECL, easy_number=clerk.weak))
    assert refused.status is ProductStatus.REFUSED
    assert refused.retry_from == date(2027, 3, 16)
    again = clerk.order_of(ECL, easy_number=clerk.weak)
    refusal = clerk.refused(again)
    assert refusal.rule == "ECL_REFUSED_WITHIN_A_YEAR"
    assert "2027-03-16" in str(refusal.hint)
    clerk.settle(timedelta(days=364))
    assert clerk.refused(again).rule == "ECL_REFUSED_WITHIN_A_YEAR"
    clerk.settle(timedelta(days=1))
    issuing.issue(clerk.session, again)


def test_rule_4_an_express_limit_takes_amount_and_percentage_from_the_contract(clerk: Clerk) -> None:
    assert product(clerk.session, clerk.answered(ECL)).granted == euros(20_000)


def test_rule_4_a_contract_without_express_limits_gets_none(clerk: Clerk) -> None:
    args = clerk.order_of(ECL, contract_id=demo.USD)
    assert clerk.refused(args).rule == "PRODUCT_NOT_IN_CONTRACT"


# Rule 5 ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("code", "amount"), [(CRL, 40_000), (RLI, None)])
def test_rule_5_a_deleted_cover_leaves_the_company_in_the_portfolio_with_two_years_to_declare(
    clerk: Clerk, code: ProductCode, amount: int | None
) -> None:
    cover = clerk.answered(code, amount)
    assert covers.delete(clerk.session, cover).product == product(clerk.session, cover)
    assert product(clerk.session, cover).status is ProductStatus.BEING_DELETED
    clerk.settle()
    gone = product(clerk.session, cover)
    assert gone.status is ProductStatus.DELETED
    assert gone.declarable_until == date(2028, 3, 16)
    assert entry(clerk.session, clerk.sound) is not None
    assert companies.show(clerk.session, clerk.sound).effective_cover is None


def test_rule_5_what_is_awaited_or_gone_is_not_deleted(clerk: Clerk) -> None:
    assert clerk.refused(DeleteProduct(product_id=waits(clerk))).rule == "ANSWER_PENDING"
    cover = clerk.answered(RLI, easy_number=strangers(clerk.session)[5].easy_number)
    covers.delete(clerk.session, cover)
    clerk.settle()
    assert clerk.refused(DeleteProduct(product_id=cover)).rule == "NOT_IN_FORCE"


# Rule 6 ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("amount", [10_000, 60_000])
def test_rule_6_the_decision_in_force_stands_until_the_new_one(clerk: Clerk, amount: int) -> None:
    limit = clerk.answered(CRL, 40_000)
    covers.update(clerk.session, limit, euros(amount))
    waiting = product(clerk.session, limit)
    assert waiting.is_waiting
    cover = companies.show(clerk.session, clerk.sound).effective_cover
    assert cover is not None
    assert cover.amount == euros(40_000)
    clerk.settle()
    assert product(clerk.session, limit).granted == euros(amount)
    assert product(clerk.session, limit).history[-1].granted == euros(40_000)


@pytest.mark.parametrize(
    ("amount", "rule"),
    [
        (euros(0), "AMOUNT_MUST_BE_POSITIVE"),
        (euros(-1), "AMOUNT_MUST_BE_POSITIVE"),
        (euros(40_000), "AMOUNT_UNCHANGED"),
        (Money.of("1.5", "EUR"), "AMOUNT_NOT_WHOLE"),
        (Money.of(5, "USD"), "CURRENCY_NOT_CONTRACT"),
        (euros(10**30), "AMOUNT_TOO_LARGE"),
    ],
)
def test_rule_6_an_amount_that_cannot_be_asked_is_refused(clerk: Clerk, amount: Money, rule: str) -> None:
    limit = clerk.answered(CRL, 40_000)
    assert clerk.refused(UpdateProduct(product_id=limit, amount=amount)).rule == rule


def test_rule_6_nothing_more_is_asked_before_the_answer(clerk: Clerk) -> None:
    assert clerk.refused(UpdateProduct(product_id=waits(clerk), amount=euros(5))).rule == "ANSWER_PENDING"


def test_rule_6_a_refused_limit_is_ordered_again_not_modified(clerk: Clerk) -> None:
    limit = clerk.answered(CRL, 50_000_000)
    assert product(clerk.session, limit).status is ProductStatus.REFUSED
    refusal = clerk.refused(UpdateProduct(product_id=limit, amount=euros(5)))
    assert refusal.rule == "NOT_IN_FORCE"
    assert "Refused" in str(refusal)
    clerk.order(CRL, 10_000)


@pytest.mark.parametrize("code", [RLI, ECL])
def test_rule_6_a_limit_without_an_amount_of_ones_own_is_not_modified(
    clerk: Clerk, code: ProductCode
) -> None:
    args = UpdateProduct(product_id=clerk.answered(code), amount=euros(5))
    assert clerk.refused(args).rule == "ACTION_NOT_ALLOWED"


def test_an_order_over_an_impossible_amount_is_refused(clerk: Clerk) -> None:
    for asked, rule in (
        (None, "AMOUNT_MISSING"),
        (0, "AMOUNT_MUST_BE_POSITIVE"),
        (10**30, "AMOUNT_TOO_LARGE"),
    ):
        assert clerk.refused(clerk.order_of(CRL, asked)).rule == rule


# Rule 7 ----------------------------------------------------------------------------------------------------------


def test_rule_7_a_company_does_not_guarantee_itself(clerk: Clerk) -> None:
    args = clerk.order_of(CRL, 40_000, guarantor=clerk.sound)
    assert clerk.refused(args).rule == "GUARANTOR_IS_THE_COMPANY"


def test_rule_7_a_decision_carries_its_guarantor_and_clause(clerk: Clerk) -> None:
    limit = product(clerk.session, clerk.answered(CRL, 10_000, easy_number=clerk.weak, guarantor=clerk.sound))
    assert limit.is_in_force
    assert limit.guarantor == clerk.sound
    assert clerk.sound in limit.clauses[0]


# Rule 8 ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("code", "amount"), [(CRL, 40_000), (RLI, None), (ECL, None), (CRL, 50_000_000)])
def test_rule_8_the_dra_is_shown_while_a_credit_decision_granted_or_refused_is_active(
    clerk: Clerk, code: ProductCode, amount: int | None
) -> None:
    cover = clerk.answered(code, amount)
    shown = entry(clerk.session, clerk.sound)
    assert shown is not None
    assert shown.dra is not None
    assert shown.dra_history[-1].dra == shown.dra
    covers.delete(clerk.session, cover)
    clerk.settle()
    hidden = entry(clerk.session, clerk.sound)
    assert hidden is not None
    assert hidden.dra is None
    assert hidden.dra_history == ()


def test_rule_8_information_alone_shows_no_dra(clerk: Clerk) -> None:
    clerk.answered(RSM)
    shown = entry(clerk.session, clerk.sound)
    assert shown is not None
    assert shown.dra is None


def test_rule_8_no_dra_is_shown_before_the_answer(clerk: Clerk) -> None:
    waits(clerk)
    shown = entry(clerk.session, clerk.sound)
    assert shown is not None
    assert shown.dra is None


# Rule 9 ----------------------------------------------------------------------------------------------------------


def test_rule_9_stopping_to_monitor_on_screen_ends_in_deleted(clerk: Clerk) -> None:
    monitored = clerk.answered(RSM)
    assert product(clerk.session, monitored).monitored
    covers.stop_monitoring(clerk.session, monitored)
    assert product(clerk.session, monitored).status is ProductStatus.BEING_DELETED
    clerk.settle()
    gone = product(clerk.session, monitored)
    assert gone.status is ProductStatus.DELETED
    assert not gone.monitored
    assert clerk.refused(StopMonitoring(product_id=monitored)).rule == "NOT_MONITORED"


def test_rule_9_by_file_a_stopped_product_is_done_and_then_deleted(clerk: Clerk) -> None:
    monitored = clerk.answered(RSM)
    issuing.issue(clerk.session, StopMonitoring(product_id=monitored))
    clerk.settle()
    assert product(clerk.session, monitored).status is ProductStatus.DONE
    issuing.issue(clerk.session, DeleteProduct(product_id=monitored))
    clerk.settle()
    assert product(clerk.session, monitored).status is ProductStatus.DELETED


def test_rule_9_a_product_still_monitored_is_not_deleted(clerk: Clerk) -> None:
    assert clerk.refused(DeleteProduct(product_id=clerk.answered(RSM))).rule == "STILL_MONITORED"


def test_rule_9_what_is_not_monitored_is_not_stopped(clerk: Clerk) -> None:
    assert clerk.refused(StopMonitoring(product_id=clerk.answered(CRL, 40_000))).rule == "ACTION_NOT_ALLOWED"


def test_rule_9_a_stop_that_is_refused_deletes_nothing_either(clerk: Clerk) -> None:
    flash = clerk.answered(ProductCode.RSC)
    before = everything(clerk.session)
    with pytest.raises(RuleViolation):
        covers.stop_monitoring(clerk.session, flash)
    assert everything(clerk.session) == before


# What goes with an order -----------------------------------------------------------------------------------------


def test_what_is_unknown_is_refused(clerk: Clerk) -> None:
    asked: tuple[tuple[Args, str], ...] = (
        (clerk.order_of(CRL, 5, contract_id="?"), "CONTRACT_NOT_FOUND"),
        (clerk.order_of(CRL, 5, easy_number="99999999999999"), "COMPANY_NOT_FOUND"),
        (DeleteProduct(product_id="?"), "PRODUCT_NOT_FOUND"),
        (clerk.order_of(CRL, 5, customer_reference="x" * 36), "CUSTOMER_REFERENCE_TOO_LONG"),
        (clerk.order_of(CRL, 5, outstanding=euros(-1)), "OUTSTANDING_NOT_VALID"),
    )
    for args, rule in asked:
        assert clerk.refused(args).rule == rule


def test_a_draft_orders_what_it_says(clerk: Clerk) -> None:
    draft = covers.OrderDraft(
        easy_number=clerk.sound,
        product=CRL,
        amount=euros(40_000),
        customer_reference="C-1",
        outstanding=euros(9),
    )
    ordered = covers.order(clerk.session, draft).product
    assert ordered is not None
    assert ordered.requested == euros(40_000)
    kept = entry(clerk.session, clerk.sound)
    assert kept is not None
    assert (kept.customer_reference, kept.outstanding) == ("C-1", euros(9))


def test_the_desk_wakes_the_exchange_after_each_request(clerk: Clerk) -> None:
    woken: list[Callable[[], None]] = []
    clerk.session.on_issued = lambda: woken.append(clerk.settle)
    monitored = clerk.order(RSM)
    assert len(woken) == 1
    clerk.settle()
    covers.stop_monitoring(clerk.session, monitored)
    assert len(woken) == 2
    assert len(outbox.all_commands(clerk.session)) == 3

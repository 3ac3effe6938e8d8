"""Rules 1–9 as pure functions: who is refused, why, with which way out, and what a company is covered for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from cofanet_desktop.domain import covers
from cofanet_desktop.domain.companies import Company
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import (
    COVERS,
    Asked,
    Product,
    ProductCode,
    ProductStatus,
    product_name,
    status_name,
)

AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
TODAY = AT.date()
COMPANY = Company(easy_number="00000000000001", name="Negoce", country="FRA")
CONTRACT = Contract(
    id="4711",
    number="4711",
    holder="ACME",
    currency="EUR",
    products=tuple(ProductCode),
    express_amount=Money.of(20_000, "EUR"),
)
CRL, RLI, ECL, TPL, RSM = ProductCode.CRL, ProductCode.RLI, ProductCode.ECL, ProductCode.TPL, ProductCode.RSM
GRANTED, REFUSED = ProductStatus.GRANTED, ProductStatus.REFUSED
IN_FORCE = (GRANTED, ProductStatus.PARTIALLY_GRANTED, ProductStatus.REDUCED)
OVER = (
    REFUSED,
    ProductStatus.REPLACED,
    ProductStatus.TERMINATED,
    ProductStatus.DELETED,
    ProductStatus.EXPIRED,
)


def euros(amount: int | str) -> Money:
    return Money.of(amount, "EUR")


def product(code: ProductCode, status: ProductStatus = GRANTED, amount: int = 40_000) -> Product:
    pending = status is ProductStatus.PENDING
    return Product(
        id=f"{code}-{status}",
        contract_id=CONTRACT.id,
        easy_number=COMPANY.easy_number,
        code=code,
        status=status,
        ordered_at=AT,
        updated_at=AT,
        requested=euros(amount),
        granted=None if pending else euros(amount),
        decided_on=None if pending else TODAY,
        asked=Asked(euros(amount), AT) if pending else None,
        monitored=code is RSM and status is GRANTED,
    )


def refused_order(
    code: ProductCode, *products: Product, contract: Contract = CONTRACT, today: date = TODAY
) -> RuleViolation:
    with pytest.raises(RuleViolation) as raised:
        covers.check_order(code, contract, COMPANY, products, today)
    return told(raised.value)


def told(violation: RuleViolation) -> RuleViolation:
    """Return the refusal, once sure that it says why and what to do instead."""
    assert violation.message.english()
    assert violation.hint is not None
    assert violation.hint.english()
    return violation


def hint_of(violation: RuleViolation) -> str:
    assert violation.hint is not None
    return violation.hint.english()


# Rule 1 ----------------------------------------------------------------------------------------------------------


def test_rule_1_a_credit_limit_of_another_operation_may_stand_beside() -> None:
    first = replace(product(CRL), operation=1)
    covers.check_order(CRL, CONTRACT, COMPANY, [first, product(CRL)], TODAY, operation=2)
    for code, operation in ((CRL, 1), (CRL, 0), (RLI, 2)):
        with pytest.raises(RuleViolation):
            covers.check_order(code, CONTRACT, COMPANY, [first], TODAY, operation=operation)


@pytest.mark.parametrize("standing", COVERS)
@pytest.mark.parametrize("wanted", COVERS)
@pytest.mark.parametrize("status", [*IN_FORCE, ProductStatus.PENDING, ProductStatus.BEING_DELETED])
def test_rule_1_a_second_cover_is_refused_and_the_one_in_the_way_is_named(
    standing: ProductCode, wanted: ProductCode, status: ProductStatus
) -> None:
    refusal = refused_order(wanted, product(standing, status))
    assert refusal.rule == "ONE_COVER_PER_COMPANY"
    assert product_name(standing).english() in str(refusal.message)
    assert status_name(status).english() in str(refusal.message)


@pytest.mark.parametrize("status", OVER)
def test_rule_1_a_cover_that_is_over_stands_in_nobodys_way(status: ProductStatus) -> None:
    covers.check_order(CRL, CONTRACT, COMPANY, [product(RLI, status)], TODAY)


@pytest.mark.parametrize(
    ("standing", "wanted", "way_out"),
    [
        (product(CRL), RLI, "Transform it: choose Transform on the product Credit limit."),
        (product(RLI), CRL, "Transform it: choose Transform on the product @rating limit."),
        (product(CRL), CRL, "Modify its amount instead."),
        (product(RLI), RLI, "Open it on the company page."),
        (product(ECL), CRL, "Delete it first."),
        (product(CRL), ECL, "Delete it first."),
        (product(CRL, ProductStatus.PENDING), CRL, "Wait for the insurer's answer."),
        (product(CRL, ProductStatus.PENDING), RLI, "Wait for the insurer's answer."),
        (product(CRL, ProductStatus.BEING_DELETED), RLI, "Wait for the insurer's answer."),
        (replace(product(CRL), asked=Asked(euros(9), AT)), CRL, "Wait for the insurer's answer."),
    ],
)
def test_rule_1_the_way_out_is_one_that_is_open(standing: Product, wanted: ProductCode, way_out: str) -> None:
    assert hint_of(refused_order(wanted, standing)) == way_out


def test_rule_1_under_a_topliner_the_way_out_is_to_wait_for_its_end() -> None:
    refusal = refused_order(RLI, product(CRL), product(TPL))
    assert hint_of(refusal) == "Wait for the end of the TopLiner."


def test_rule_1_while_a_transformation_is_awaited_the_way_out_is_to_wait() -> None:
    awaited = replace(product(RLI, ProductStatus.PENDING), replaces="CRL-granted")
    assert hint_of(refused_order(CRL, product(CRL), awaited)) == "Wait for the insurer's answer."


def test_rule_1_a_transformation_goes_between_credit_and_rating_limits_only() -> None:
    covers.check_transform(product(CRL), RLI, None, CONTRACT, [product(CRL)])
    covers.check_transform(product(RLI), CRL, euros(10), CONTRACT, [product(RLI)])
    for standing, into in ((CRL, ECL), (ECL, CRL), (CRL, CRL), (RSM, RLI)):
        with pytest.raises(RuleViolation) as raised:
            covers.check_transform(product(standing), into, euros(10), CONTRACT, [])
        assert told(raised.value).rule == "TRANSFORMATION_NOT_ALLOWED"


def test_rule_1_a_transformation_into_a_credit_limit_needs_an_amount() -> None:
    with pytest.raises(RuleViolation) as raised:
        covers.check_transform(product(RLI), CRL, None, CONTRACT, [])
    assert told(raised.value).rule == "AMOUNT_MISSING"


@pytest.mark.parametrize(
    ("status", "rule"), [(ProductStatus.PENDING, "ANSWER_PENDING"), (REFUSED, "NOT_IN_FORCE")]
)
def test_rule_1_only_a_cover_in_force_can_be_transformed(status: ProductStatus, rule: str) -> None:
    with pytest.raises(RuleViolation) as raised:
        covers.check_transform(product(CRL, status), RLI, None, CONTRACT, [])
    assert told(raised.value).rule == rule


# Rule 2 ----------------------------------------------------------------------------------------------------------


def test_rule_2_without_any_cover_in_force_there_is_no_effective_cover() -> None:
    assert covers.effective_cover([]) is None
    assert covers.effective_cover([product(CRL, ProductStatus.PENDING), product(RLI, REFUSED)]) is None
    assert covers.effective_cover([product(CRL, amount=0)]) is None


def test_rule_2_the_effective_cover_is_one_figure_with_its_day() -> None:
    found = covers.effective_cover([product(RLI, amount=20_000)])
    assert found is not None
    assert found.amount == euros(20_000)
    assert str(found.explanation) == "Covered for 20,000 EUR: @rating limit of 2026-03-16."


def test_rule_2_a_credit_limit_prevails_over_an_rating_limit_even_when_it_is_lower() -> None:
    found = covers.effective_cover([product(RLI, amount=90_000), product(CRL, amount=10_000)])
    assert found is not None
    assert found.amount == euros(10_000)
    assert str(found.explanation) == (
        "Covered for 10,000 EUR: Credit limit of 2026-03-16, prevails over the product @rating limit."
    )


def test_rule_2_a_limit_of_nothing_prevails_over_nothing() -> None:
    found = covers.effective_cover([product(CRL, amount=0), product(RLI, amount=20_000)])
    assert found is not None
    assert str(found.explanation) == "Covered for 20,000 EUR: @rating limit of 2026-03-16."


def test_rule_2_information_covers_nothing() -> None:
    assert covers.effective_cover([product(RSM), product(ProductCode.CCO)]) is None


# Rule 3 ----------------------------------------------------------------------------------------------------------


def test_rule_3_a_credit_limit_under_a_topliner_stays_a_credit_limit() -> None:
    with pytest.raises(RuleViolation) as raised:
        covers.check_transform(product(CRL), RLI, None, CONTRACT, [product(CRL), product(TPL)])
    assert told(raised.value).rule == "TOPLINER_ACTIVE"
    over = product(TPL, ProductStatus.EXPIRED)
    covers.check_transform(product(CRL), RLI, None, CONTRACT, [product(CRL), over])


# Rule 4 ----------------------------------------------------------------------------------------------------------


def test_rule_4_no_express_limit_within_a_year_of_its_refusal() -> None:
    refused = replace(product(ECL, REFUSED, 0), retry_from=date(2027, 3, 16))
    refusal = refused_order(ECL, refused, today=date(2027, 3, 15))
    assert refusal.rule == "ECL_REFUSED_WITHIN_A_YEAR"
    assert "2027-03-16" in hint_of(refusal)
    covers.check_order(ECL, CONTRACT, COMPANY, [refused], date(2027, 3, 16))
    covers.check_order(CRL, CONTRACT, COMPANY, [refused], TODAY)


def test_rule_4_the_refusal_of_another_product_does_not_block_an_express_limit() -> None:
    covers.check_order(ECL, CONTRACT, COMPANY, [product(CRL, REFUSED, 0)], TODAY)


def test_rule_4_no_express_limit_where_the_contract_has_no_amount() -> None:
    without = replace(CONTRACT, express_amount=None)
    assert refused_order(ECL, contract=without).rule == "ECL_AMOUNT_NOT_FOUND"


# Rule 5 ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", COVERS)
def test_rule_5_a_cover_in_force_can_be_given_up(code: ProductCode) -> None:
    covers.check_delete(product(code))


@pytest.mark.parametrize(
    ("status", "rule"),
    [
        (ProductStatus.PENDING, "ANSWER_PENDING"),
        (ProductStatus.BEING_DELETED, "ANSWER_PENDING"),
        (ProductStatus.DELETED, "NOT_IN_FORCE"),
        (ProductStatus.REPLACED, "NOT_IN_FORCE"),
    ],
)
def test_rule_5_what_is_awaited_or_gone_cannot_be_given_up(status: ProductStatus, rule: str) -> None:
    with pytest.raises(RuleViolation) as raised:
        covers.check_delete(product(CRL, status))
    assert told(raised.value).rule == rule
    assert "Order it again" not in hint_of(raised.value)


def test_rule_5_a_report_cannot_be_given_up() -> None:
    with pytest.raises(RuleViolation) as raised:
        covers.check_delete(product(ProductCode.SNR, ProductStatus.DONE))
    assert told(raised.value).rule == "ACTION_NOT_ALLOWED"


# Rule 6 ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("amount", "rule"),
    [
        (euros(0), "AMOUNT_MUST_BE_POSITIVE"),
        (euros(-5), "AMOUNT_MUST_BE_POSITIVE"),
        (euros("10.5"), "AMOUNT_NOT_WHOLE"),
        (euros(40_000), "AMOUNT_UNCHANGED"),
        (euros("40000.00"), "AMOUNT_UNCHANGED"),
        (Money.of(50_000, "USD"), "CURRENCY_NOT_CONTRACT"),
        (euros(10**12), "AMOUNT_TOO_LARGE"),
    ],
)
def test_rule_6_another_amount_is_above_zero_whole_other_and_in_the_currency_of_the_contract(
    amount: Money, rule: str
) -> None:
    with pytest.raises(RuleViolation) as raised:
        covers.check_update(product(CRL), amount, CONTRACT)
    assert told(raised.value).rule == rule


@pytest.mark.parametrize("amount", [1, 39_999, 40_001, 999_999_999_999])
def test_rule_6_a_higher_or_a_lower_amount_can_be_asked(amount: int) -> None:
    covers.check_update(product(CRL), euros(amount), CONTRACT)


@pytest.mark.parametrize("code", [RLI, ECL, RSM])
def test_rule_6_only_credit_limits_and_opinions_have_an_amount_to_change(code: ProductCode) -> None:
    with pytest.raises(RuleViolation) as raised:
        covers.check_update(product(code), euros(5), CONTRACT)
    assert told(raised.value).rule == "ACTION_NOT_ALLOWED"


def test_rule_6_nothing_more_is_asked_while_an_answer_is_awaited_or_nothing_is_in_force() -> None:
    for one, rule in (
        (replace(product(CRL), asked=Asked(euros(9), AT)), "ANSWER_PENDING"),
        (product(CRL, ProductStatus.PENDING), "ANSWER_PENDING"),
        (product(CRL, REFUSED, 0), "NOT_IN_FORCE"),
        (product(CRL, ProductStatus.EXPIRED), "NOT_IN_FORCE"),
    ):
        with pytest.raises(RuleViolation) as raised:
            covers.check_update(one, euros(5), CONTRACT)
        assert told(raised.value).rule == rule


# Rule 7 ----------------------------------------------------------------------------------------------------------


def test_rule_7_a_company_is_not_its_own_guarantor() -> None:
    covers.check_guarantor(None, COMPANY.easy_number)
    covers.check_guarantor("00000000000002", COMPANY.easy_number)
    with pytest.raises(RuleViolation) as raised:
        covers.check_guarantor(COMPANY.easy_number, COMPANY.easy_number)
    assert told(raised.value).rule == "GUARANTOR_IS_THE_COMPANY"


# Rule 9 ----------------------------------------------------------------------------------------------------------


def test_rule_9_a_monitored_product_is_stopped_before_it_is_deleted() -> None:
    covers.check_stop(product(RSM))
    with pytest.raises(RuleViolation) as raised:
        covers.check_delete(product(RSM))
    assert told(raised.value).rule == "STILL_MONITORED"


def test_rule_9_what_is_not_monitored_cannot_be_stopped() -> None:
    for one, rule in (
        (replace(product(RSM), monitored=False), "NOT_MONITORED"),
        (product(CRL), "ACTION_NOT_ALLOWED"),
        (product(RSM, ProductStatus.PENDING), "ANSWER_PENDING"),
    ):
        with pytest.raises(RuleViolation) as raised:
            covers.check_stop(one)
        assert told(raised.value).rule == rule


def test_rule_9_a_product_is_not_followed_twice() -> None:
    assert refused_order(RSM, product(RSM)).rule == "ALREADY_ORDERED"
    covers.check_order(RSM, CONTRACT, COMPANY, [product(RSM, ProductStatus.DELETED)], TODAY)


# What goes with an order -----------------------------------------------------------------------------------------


def test_a_product_the_contract_does_not_include_is_refused() -> None:
    refusal = refused_order(CRL, contract=replace(CONTRACT, products=(RLI,)))
    assert refusal.rule == "PRODUCT_NOT_IN_CONTRACT"
    assert "4711" in str(refusal.message)


def test_a_reference_of_35_characters_fits_and_one_more_does_not() -> None:
    covers.check_customer_reference("x" * 35)
    with pytest.raises(RuleViolation) as raised:
        covers.check_customer_reference("x" * 36)
    assert told(raised.value).rule == "CUSTOMER_REFERENCE_TOO_LONG"


@pytest.mark.parametrize("outstanding", [euros(-1), Money.of(1, "USD")])
def test_an_outstanding_below_zero_or_in_another_currency_is_refused(outstanding: Money) -> None:
    with pytest.raises(RuleViolation) as raised:
        covers.check_outstanding(outstanding, CONTRACT)
    assert told(raised.value).rule == "OUTSTANDING_NOT_VALID"


def test_an_outstanding_of_zero_or_none_is_accepted() -> None:
    covers.check_outstanding(euros(0), CONTRACT)
    covers.check_outstanding(None, CONTRACT)


def test_an_order_without_its_amount_is_refused() -> None:
    with pytest.raises(RuleViolation) as raised:
        covers.check_amount(None, CONTRACT)
    assert told(raised.value).rule == "AMOUNT_MISSING"


def test_the_largest_amount_fits_into_what_lists_are_sorted_by() -> None:
    assert Decimal(2**63) > covers.MAX_AMOUNT * 100


def test_every_product_of_the_contract_is_offered_or_says_why_not() -> None:
    offers = {offer.code: offer.refusal for offer in covers.offers(CONTRACT, COMPANY, [product(CRL)], TODAY)}
    assert offers.keys() == set(ProductCode)
    for code in COVERS:
        refusal = offers[code]
        assert refusal is not None
        assert refusal.rule == "ONE_COVER_PER_COMPANY"
    assert offers[RSM] is None


def test_a_decision_that_ended_yesterday_no_longer_covers() -> None:
    ended = replace(product(CRL, ProductStatus.EXPIRED), ends_on=TODAY - timedelta(days=1))
    assert covers.effective_cover([ended]) is None
    covers.check_order(CRL, CONTRACT, COMPANY, [ended], TODAY)

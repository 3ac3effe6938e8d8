"""What each command does to the records, the same at the desk and at the insurer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cofanet_desktop.domain.commands import (
    Args,
    Command,
    CreateCompany,
    DeleteNotifications,
    DeleteProduct,
    MarkNotifications,
    OrderProduct,
    StopMonitoring,
    TransformProduct,
    UpdateProduct,
)
from cofanet_desktop.domain.companies import Company, Identifier, PortfolioEntry
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.products import Asked, Product, ProductCode, ProductStatus
from cofanet_desktop.domain.workspace import Loaded

AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
LATER = AT + timedelta(hours=1)
EASY = "00000000000001"


@pytest.fixture
def records() -> Loaded:
    contract = Contract(
        id="4711",
        number="4711",
        holder="ACME",
        currency="EUR",
        products=tuple(ProductCode),
        express_amount=euros(20_000),
    )
    made = Loaded()
    made.put(contract, Company(easy_number=EASY, name="Negoce", country="FRA"))
    return made


def euros(amount: int) -> Money:
    return Money.of(amount, "EUR")


def order(code: ProductCode = ProductCode.CRL, amount: int | None = 40_000, **more: object) -> OrderProduct:
    money = None if amount is None else euros(amount)
    return OrderProduct(contract_id="4711", easy_number=EASY, product=code, amount=money, **more)  # type: ignore[arg-type]


def done(records: Loaded, args: Args, command_id: str = "command", at: datetime = AT) -> Product:
    """Execute, keep the result, and return the product it is about."""
    made = execute(Command(command_id, args), records, at)
    records.put(*made)
    return next(record for record in made if isinstance(record, Product))


def granted(records: Loaded, code: ProductCode = ProductCode.CRL) -> Product:
    """Keep a product in force and return it."""
    product = Product(
        id="granted",
        contract_id="4711",
        easy_number=EASY,
        code=code,
        status=ProductStatus.GRANTED,
        ordered_at=AT,
        updated_at=AT,
        requested=euros(40_000),
        granted=euros(40_000),
        monitored=code is ProductCode.RSM,
    )
    records.put(product, PortfolioEntry(contract_id="4711", easy_number=EASY, updated_at=AT))
    return product


def refused(records: Loaded, args: Args, command_id: str = "command") -> RuleViolation:
    before = records.every()
    with pytest.raises(RuleViolation) as raised:
        execute(Command(command_id, args), records, AT)
    assert records.every() == before
    assert raised.value.hint is not None
    return raised.value


def test_an_order_waits_for_its_answer_under_the_id_of_its_command(records: Loaded) -> None:
    product = done(records, order(), "the-id")
    assert (product.id, product.status, product.asked) == (
        "the-id",
        ProductStatus.PENDING,
        Asked(euros(40_000), AT),
    )
    assert product.granted is None


def test_an_order_puts_the_company_into_the_portfolio(records: Loaded) -> None:
    done(records, order(customer_reference="C-1", outstanding=euros(7)))
    entry = records.entry("4711", EASY)
    assert entry is not None
    assert (entry.customer_reference, entry.outstanding, entry.updated_at) == ("C-1", euros(7), AT)


def test_what_an_order_leaves_out_about_the_customer_is_kept_and_a_zero_is_not_nothing(
    records: Loaded,
) -> None:
    done(records, order(customer_reference="C-1", outstanding=euros(7)))
    done(records, order(ProductCode.RSM, None, outstanding=euros(0)), "second", LATER)
    entry = records.entry("4711", EASY)
    assert entry is not None
    assert (entry.customer_reference, entry.outstanding, entry.updated_at) == ("C-1", euros(0), LATER)


def test_an_express_limit_is_ordered_over_the_amount_of_the_contract(records: Loaded) -> None:
    assert done(records, order(ProductCode.ECL, 999)).requested == euros(20_000)


def test_a_product_without_amount_ignores_one(records: Loaded) -> None:
    assert done(records, order(ProductCode.RLI, 999)).requested is None


def test_the_same_order_is_not_taken_twice(records: Loaded) -> None:
    done(records, order(ProductCode.RSC, None))
    assert refused(records, order(ProductCode.RSC, None)).rule == "ALREADY_ORDERED"


def test_an_order_under_an_unknown_contract_or_on_an_unknown_company_is_refused(records: Loaded) -> None:
    assert refused(records, replace(order(), contract_id="?")).rule == "CONTRACT_NOT_FOUND"
    assert refused(records, replace(order(), easy_number="?")).rule == "COMPANY_NOT_FOUND"


def test_rule_6_the_decision_in_force_stands_while_another_amount_is_asked(records: Loaded) -> None:
    before = granted(records)
    after = done(records, UpdateProduct(product_id=before.id, amount=euros(60_000)), at=LATER)
    assert after == replace(before, asked=Asked(euros(60_000), LATER), updated_at=LATER)
    assert after.is_in_force


def test_rule_1_the_cover_in_force_stands_until_its_successor_is_granted(records: Loaded) -> None:
    before = granted(records)
    successor = done(records, TransformProduct(product_id=before.id, into=ProductCode.RLI), "successor")
    assert (successor.code, successor.status, successor.replaces) == (
        ProductCode.RLI,
        ProductStatus.PENDING,
        before.id,
    )
    assert records.product(before.id) == before


@pytest.mark.parametrize(
    "args",
    [
        UpdateProduct(product_id="granted", amount=euros(5)),
        DeleteProduct(product_id="granted"),
        TransformProduct(product_id="granted", into=ProductCode.RLI),
    ],
)
def test_a_cover_being_transformed_is_left_alone(records: Loaded, args: Args) -> None:
    granted(records)
    done(records, TransformProduct(product_id="granted", into=ProductCode.RLI), "successor")
    assert refused(records, args).rule == "ANSWER_PENDING"


def test_rule_5_a_deleted_cover_is_first_being_deleted(records: Loaded) -> None:
    before = granted(records)
    after = done(records, DeleteProduct(product_id=before.id), at=LATER)
    assert after == replace(before, status=ProductStatus.BEING_DELETED, updated_at=LATER)
    assert refused(records, DeleteProduct(product_id=before.id)).rule == "ANSWER_PENDING"


def test_rule_9_a_stopped_product_is_no_longer_monitored(records: Loaded) -> None:
    before = granted(records, ProductCode.RSM)
    assert not done(records, StopMonitoring(product_id=before.id)).monitored
    assert refused(records, StopMonitoring(product_id=before.id)).rule == "NOT_MONITORED"


@pytest.mark.parametrize(
    "args",
    [
        UpdateProduct(product_id="?", amount=euros(5)),
        DeleteProduct(product_id="?"),
        StopMonitoring(product_id="?"),
        TransformProduct(product_id="?", into=ProductCode.RLI),
    ],
)
def test_an_unknown_product_is_refused(records: Loaded, args: Args) -> None:
    assert refused(records, args).rule == "PRODUCT_NOT_FOUND"


def new_company(**changes: object) -> CreateCompany:
    args = CreateCompany(
        contract_id="4711",
        temporary_number="Z1",
        name="Neuf",
        address="1 rue",
        city="Brest",
        postcode="29200",
        country="FRA",
        identifier=Identifier("SIREN", "123"),
    )
    return replace(args, **changes)  # type: ignore[arg-type]


def test_a_created_company_is_temporary_and_in_the_portfolio(records: Loaded) -> None:
    company, entry = execute(Command("c", new_company()), records, AT)
    assert isinstance(company, Company)
    assert company.is_temporary
    assert company.identifiers == (Identifier("SIREN", "123"),)
    assert entry == PortfolioEntry(contract_id="4711", easy_number="Z1", updated_at=AT)


@pytest.mark.parametrize("missing", ["name", "address", "city", "postcode", "country"])
def test_a_created_company_needs_its_mandatory_fields(records: Loaded, missing: str) -> None:
    assert refused(records, new_company(**{missing: "  "})).rule == "MISSING_FIELD"


@pytest.mark.parametrize("number", ["12345678901234", "Z", "ZABC"])
def test_a_created_company_needs_a_temporary_number(records: Loaded, number: str) -> None:
    assert refused(records, new_company(temporary_number=number)).rule == "TEMPORARY_NUMBER_NOT_VALID"


def test_a_company_is_not_created_twice(records: Loaded) -> None:
    records.put(*execute(Command("c", new_company()), records, AT))
    assert refused(records, new_company()).rule == "ALREADY_ORDERED"


def notification(name: str, **changes: object) -> Notification:
    made = Notification(
        id=name,
        contract_id="4711",
        category=Category.INSURANCE,
        kind=NotificationKind.DECISION,
        at=AT,
        company_name="Negoce",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def test_notifications_are_marked_and_those_gone_are_passed_over(records: Loaded) -> None:
    records.put(notification("a"), notification("b", is_deleted=True))
    marked = execute(Command("c", MarkNotifications(ids=("a", "b", "?"), is_read=True)), records, AT)
    assert marked == (notification("a", is_read=True),)


def test_notifications_are_deleted_and_put_back_as_they_were(records: Loaded) -> None:
    records.put(notification("a"))
    gone = execute(Command("c", DeleteNotifications(ids=("a", "?"))), records, AT)
    assert gone == (notification("a", is_deleted=True),)
    records.put(*gone)
    back = execute(Command("d", DeleteNotifications(ids=("a",), is_deleted=False)), records, AT)
    assert back == (notification("a"),)

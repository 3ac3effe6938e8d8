"""The product × action table, and what a status means."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cofanet_desktop.domain.products import (
    COVERS,
    IN_FORCE,
    KINDS,
    PRODUCT_NAMES,
    STANDING,
    STATUS_NAMES,
    Action,
    Asked,
    Family,
    Product,
    ProductCode,
    ProductStatus,
)

AT = datetime(2026, 3, 16, tzinfo=UTC)

# bulk.md: the guide's table of what can be asked of each product
TABLE = {
    "CRL": "CUD", "RLI": "CD", "ECL": "CD", "TPL": "C", "RSC": "CD", "RSM": "CSD", "RCO": "CD", "ROM": "CSD",
    "CCO": "CUD", "SNR": "C", "FRI": "C", "FRN": "C", "CRR": "C",
}  # fmt: skip


@pytest.mark.parametrize("code", ProductCode)
def test_each_product_allows_the_actions_of_the_table(code: ProductCode) -> None:
    assert KINDS[code].actions == {Action(letter) for letter in TABLE[code]}


def test_only_limits_and_opinions_on_an_amount_ask_one() -> None:
    assert {code.value for code, kind in KINDS.items() if kind.asks_amount} == {"CRL", "CCO", "TPL"}


def test_what_can_be_stopped_is_what_is_monitored() -> None:
    stoppable = {code for code, kind in KINDS.items() if Action.STOP in kind.actions}
    assert (
        stoppable
        == {code for code, kind in KINDS.items() if kind.monitored}
        == {ProductCode.RSM, ProductCode.ROM}
    )


def test_insurance_is_limits_and_topliner_and_the_rest_informs() -> None:
    insurance = {code for code, kind in KINDS.items() if kind.family is Family.INSURANCE}
    assert insurance == {*COVERS, ProductCode.TPL}


def test_every_product_and_status_has_a_name() -> None:
    assert PRODUCT_NAMES.keys() == set(ProductCode)
    assert STATUS_NAMES.keys() == set(ProductStatus)
    assert len(set(STATUS_NAMES.values())) == len(ProductStatus)


def product(status: ProductStatus, asked: Asked | None = None) -> Product:
    return Product(
        id="p",
        contract_id="1",
        easy_number="1",
        code=ProductCode.CRL,
        status=status,
        ordered_at=AT,
        updated_at=AT,
        asked=asked,
    )


@pytest.mark.parametrize("status", ProductStatus)
def test_what_is_in_force_stands_and_what_is_awaited_stands_without_being_in_force(
    status: ProductStatus,
) -> None:
    one = product(status)
    assert one.is_in_force == (status in IN_FORCE)
    assert one.stands == (status in STANDING)
    if one.is_waiting:
        assert one.stands
        assert not one.is_in_force


def test_a_cover_in_force_with_another_amount_asked_waits_and_stays_in_force() -> None:
    one = product(ProductStatus.GRANTED, Asked(None, AT))
    assert one.is_waiting
    assert one.is_in_force

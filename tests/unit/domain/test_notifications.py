"""What the lines of the inbox say."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from cofanet_desktop.domain.days import Months
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.notifications import CATEGORY_NAMES, Category, Notification, NotificationKind
from cofanet_desktop.domain.products import ProductCode

AT = datetime(2026, 3, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (NotificationKind.DECISION, "Credit limit granted: 40,000 EUR, Negoce"),
        (NotificationKind.REFUSAL, "Credit limit refused, Negoce"),
        (NotificationKind.REDUCTION, "Credit limit reduced to 40,000 EUR, Negoce"),
        (NotificationKind.CHANGE, "Credit limit answered: R3, Negoce"),
        (NotificationKind.DELETION, "Credit limit deleted, Negoce"),
        (NotificationKind.DRA_CHANGE, "DRA changed from 5 to 4, Negoce"),
        (NotificationKind.COMPANY_IDENTIFIED, "Company identified: Negoce now has Easy number R3"),
    ],
)
def test_each_kind_of_news_is_one_sentence_with_its_figures(kind: NotificationKind, sentence: str) -> None:
    told = Notification(
        id="n",
        contract_id="1",
        category=Category.INSURANCE,
        kind=kind,
        at=AT,
        company_name="Negoce",
        product=ProductCode.CRL,
        amount=Money.of(40_000, "EUR"),
        rating="R3",
        before="5",
        after="4",
    )
    assert str(told.text()) == sentence


def test_the_end_of_a_topliner_is_a_date_so_that_it_is_shown_in_the_way_of_the_reader() -> None:
    told = Notification(
        id="n",
        contract_id="1",
        category=Category.INSURANCE,
        kind=NotificationKind.TOPLINER_ENDING,
        at=AT,
        company_name="Negoce",
        product=ProductCode.TPL,
        after="2026-03-21",
    )
    assert told.text().values["after"] == date(2026, 3, 21)


def test_an_opinion_that_holds_no_assessment_is_told_as_such() -> None:
    told = Notification(
        id="n",
        contract_id="1",
        category=Category.INFORMATION,
        kind=NotificationKind.CHANGE,
        at=AT,
        company_name="Negoce",
        product=ProductCode.RSC,
    )
    assert str(told.text()) == "DRA flash answered: no assessment is known, Negoce"


def test_every_kind_can_be_told_even_without_its_figures() -> None:
    for kind in NotificationKind:
        bare = Notification(
            id="n", contract_id="1", category=Category.MANAGEMENT, kind=kind, at=AT, company_name="Negoce"
        )
        names_company = kind is not NotificationKind.TURNOVER_DUE  # a turnover declaration is of no company
        assert ("Negoce" in str(bare.text())) is names_company


def test_every_category_has_a_name() -> None:
    assert CATEGORY_NAMES.keys() == set(Category)


def test_the_period_of_a_turnover_declaration_is_told_as_months() -> None:
    told = Notification(
        id="n",
        contract_id="1",
        category=Category.MANAGEMENT,
        kind=NotificationKind.TURNOVER_DUE,
        at=AT,
        company_name="Negoce",
        before="2026-07 – 2026-09",
        after="2026-10-20",
    )
    assert told.text().values["before"] == Months.of(date(2026, 7, 1), date(2026, 9, 30))
    assert str(told.text()) == "Turnover declaration of 2026-07 – 2026-09 due on 2026-10-20"

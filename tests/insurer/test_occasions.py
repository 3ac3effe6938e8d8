"""Every occasion on which a person is told something: one notification each, of its kind and category (NOTIF-9)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import pytest

from cofanet_desktop.domain.commands import (
    DeclareOverdue,
    DeleteProduct,
    RequestExtension,
)
from cofanet_desktop.domain.extensions import ExtensionReason
from cofanet_desktop.domain.invoices import Instalment
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.overdues import Contact
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.insurer import arbitration
from tests.insurer.desk import TODAY, Desk, day, invoice
from tests.insurer.test_analysis import TEXT, sending, upload
from tests.insurer.test_identification import Z, create
from tests.insurer.test_ilus import cover
from tests.insurer.test_topliner import bought, partly_covered
from tests.support.insurers import SEED, WORKSPACE

K = NotificationKind
P = ProductCode
MARCH = "4711:2026-03-31"


@dataclass(frozen=True)
class Occasion:
    """Something that happens, and what is told of it: kind, category, and on which days."""

    happens: Callable[[Desk], str]
    """Makes it happen; returns the id of the product or subject, or the Easy number, that it is about."""
    kind: NotificationKind
    category: Category
    days: Callable[[Desk, str], list[date]] | None = None


def granted(desk: Desk) -> str:
    product = desk.order(P.CRL, desk.steady(), 10_000)
    desk.pass_time(minutes=5)
    return product


def refused(desk: Desk) -> str:
    return desk.order(P.CRL, desk.with_dra(0, 0), 5_000)


def offered(desk: Desk) -> str:
    return bought(desk, partly_covered(desk)).id


def expired(desk: Desk) -> str:
    product = offered(desk)
    desk.pass_time(days=41)
    return product


def reduced(desk: Desk) -> str:
    company, on = desk.changing(lambda before, after: 0 < after < before < 6)
    most = arbitration.bearable(arbitration.dra_on(SEED, company.easy_number, TODAY))
    product = desk.order(P.CRL, company, most)
    desk.pass_time(days=(on - TODAY).days + 1)
    return product


def terminated(desk: Desk) -> str:
    company, on = desk.changing(lambda before, after: before > 0 and after == 0)
    product = desk.order(P.RLI, company)
    desk.pass_time(days=(on - TODAY).days + 100)
    return product


def deleted(desk: Desk) -> str:
    product = granted(desk)
    desk.ask(DeleteProduct(product_id=product))
    desk.pass_time(days=40)
    return product


def reported(desk: Desk) -> str:
    company = next(one for one in desk.companies if one.country == "FRA" and one.report_updated_on)
    product = desk.order(P.SNR, company, language="fr")
    desk.pass_time(minutes=5)
    return product


def is_worse(before: int, after: int) -> bool:
    return 0 < after < before and arbitration.rating(after) != arbitration.rating(before)


def watched(desk: Desk, code: ProductCode, amount: int = 0) -> tuple[str, str]:
    """Order a product on a company that gets worse, and let that day pass; return its id and the Easy number."""
    company, on = desk.changing(is_worse)
    product = desk.order(code, company, amount)
    desk.pass_time(days=(on - TODAY).days + 1)
    return product, company.easy_number


def first_and_change(desk: Desk, _about: str) -> list[date]:
    """Return the days on which a monitored product is told of: the first answer, and the change."""
    return [TODAY, desk.changing(is_worse)[1]]


def turnover_unsent(desk: Desk) -> str:
    desk.pass_time(days=60)
    return MARCH


def ilu(desk: Desk) -> str:
    product = cover(desk)
    desk.pass_time(days=120)
    return f"{product}:ilu:1"


def document(desk: Desk) -> str:
    subject = desk.ask(sending(TEXT))
    upload(desk, TEXT)
    desk.pass_time(minutes=5)
    return subject


def extension(desk: Desk) -> str:
    company = desk.steady()
    desk.order(P.CRL, company, 20_000)
    subject = desk.ask(
        RequestExtension(
            contract_id="4711",
            easy_number=company.easy_number,
            reason=ExtensionReason.CASH_FLOW,
            currency="EUR",
            invoices=(invoice("F1", day(-2), days=90),),
            plan=(Instalment(day(38), Decimal(1_000)),),
        )
    )
    desk.pass_time(days=5)
    return subject


def declaration(desk: Desk) -> str:
    company = desk.steady()
    desk.order(P.CRL, company, 20_000)
    subject = desk.ask(
        DeclareOverdue(
            contract_id="4711",
            easy_number=company.easy_number,
            is_insured=True,
            invoices=(invoice("F1", day(-5), days=10),),
            intervention=True,
            contact=Contact("A", "1"),
        )
    )
    desk.pass_time(days=5)
    return subject


def identified(desk: Desk) -> str:
    desk.send(create())
    desk.pass_time(minutes=5)
    (company,) = desk.insurer.companies(WORKSPACE, [Z])
    return company.easy_number


def five_days_before_the_end(desk: Desk, product_id: str) -> list[date]:
    ends_on = desk.product(product_id).ends_on
    assert ends_on is not None
    return [ends_on - timedelta(days=5)]


OCCASIONS = {
    "a decision": Occasion(granted, K.DECISION, Category.INSURANCE),
    "a refusal": Occasion(refused, K.REFUSAL, Category.INSURANCE),
    "an offer": Occasion(offered, K.OFFER, Category.INSURANCE),
    "a decision reduced": Occasion(reduced, K.REDUCTION, Category.INSURANCE),
    "a decision terminated": Occasion(terminated, K.TERMINATION, Category.INSURANCE),
    "a cover deleted": Occasion(deleted, K.DELETION, Category.INSURANCE),
    "a cover that ended": Occasion(expired, K.EXPIRY, Category.INSURANCE),
    "a TopLiner five days before its end": Occasion(
        expired, K.TOPLINER_ENDING, Category.INSURANCE, five_days_before_the_end
    ),
    "a report received": Occasion(reported, K.REPORT_RECEIVED, Category.INFORMATION),
    "the DRA of a covered company that changed": Occasion(
        lambda desk: watched(desk, P.CRL, 5_000)[1],
        K.DRA_CHANGE,
        Category.INFORMATION,
        lambda desk, _about: [desk.changing(is_worse)[1]],
    ),
    "a monitored DRA that changed": Occasion(
        lambda desk: watched(desk, P.RSM)[0], K.CHANGE, Category.INFORMATION, first_and_change
    ),
    "a monitored opinion that changed": Occasion(
        lambda desk: watched(desk, P.ROM)[0], K.CHANGE, Category.INFORMATION, first_and_change
    ),
    "a turnover declaration due, and three reminders": Occasion(
        turnover_unsent,
        K.TURNOVER_DUE,
        Category.MANAGEMENT,
        lambda _desk, _subject: [
            date(2026, 4, 1),
            *(date(2026, 4, 20) + timedelta(days=after) for after in (-10, 0, 7)),
        ],
    ),
    "an ILU": Occasion(ilu, K.ILU_ASKED, Category.INSURANCE),
    "a document analysed": Occasion(document, K.DOCUMENT_ANALYSED, Category.INFORMATION),
    "an extension answered": Occasion(extension, K.EXTENSION_ANSWERED, Category.INSURANCE),
    "a declaration taken up": Occasion(declaration, K.DECLARATION_CHANGED, Category.INSURANCE),
    "a company identified": Occasion(identified, K.COMPANY_IDENTIFIED, Category.MANAGEMENT),
}


def test_there_is_an_occasion_for_every_kind() -> None:
    assert {one.kind for one in OCCASIONS.values()} == set(NotificationKind)


@pytest.mark.parametrize("name", OCCASIONS)
def test_every_occasion_is_told(desk: Desk, name: str) -> None:
    occasion = OCCASIONS[name]
    about = occasion.happens(desk)
    told = [
        one
        for one in desk.records()
        if isinstance(one, Notification)
        and one.kind is occasion.kind
        and about in (one.product_id, one.subject_id, one.easy_number)
    ]
    assert told
    assert {one.category for one in told} == {occasion.category}
    assert len({one.id for one in told}) == len(told)
    assert not any(one.is_read or one.is_deleted for one in told)
    assert all(str(one.text()) for one in told)
    if occasion.days is not None:
        assert sorted(one.at.date() for one in told) == occasion.days(desk, about)

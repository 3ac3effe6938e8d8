"""Created companies, until they have their final number and after."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from cofanet_desktop.domain.commands import (
    CreateCompany,
    DeclareOverdue,
    OrderProduct,
    SaveTurnover,
    SendDocument,
)
from cofanet_desktop.domain.companies import Identifier
from cofanet_desktop.domain.extensions import Extension, ExtensionReason, ExtensionStatus
from cofanet_desktop.domain.ilu import Ilu
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.overdues import Contact, DeclarationStatus, OverdueDeclaration
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import CompanyQuery, Outcome
from cofanet_desktop.domain.sent_documents import (
    DocumentCategory,
    DocumentKind,
    InformationForm,
    SentDocument,
)
from cofanet_desktop.domain.turnover import TurnoverDeclaration, TurnoverLine
from cofanet_desktop.insurer.ledger import Ledger
from tests.insurer.desk import Desk, day, invoice
from tests.support.insurers import START, WORKSPACE, euros, small_insurer

Z = "Z1700000001"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    insurer = small_insurer(tmp_path)
    yield Desk(insurer)
    insurer.close()


def create(identifier: Identifier | None = None, number: str = Z) -> CreateCompany:
    return CreateCompany(
        contract_id="4711",
        temporary_number=number,
        name="Nouvelle Société",
        address="1 rue Neuve",
        city="Lille",
        postcode="59000",
        country="FRA",
        identifier=identifier,
    )


def order(number: str, code: ProductCode = ProductCode.CRL, amount: int = 5_000) -> OrderProduct:
    asked = euros(amount) if code is ProductCode.CRL else None
    return OrderProduct(
        contract_id="4711", easy_number=number, product=code, amount=asked, customer_reference="NEW"
    )


def identified(desk: Desk) -> None:
    desk.insurer.advance(timedelta(minutes=5))


def news(desk: Desk) -> list[Notification]:
    return [one for one in desk.records() if isinstance(one, Notification) and one.easy_number]


def test_a_created_company_gets_a_number_of_its_own_and_can_be_searched(desk: Desk) -> None:
    desk.send(create())
    identified(desk)
    (company,) = desk.insurer.companies(WORKSPACE, [Z])
    assert (len(company.easy_number), company.name) == (14, "Nouvelle Société")
    (told,) = news(desk)
    assert (told.kind, told.category) == (NotificationKind.COMPANY_IDENTIFIED, Category.MANAGEMENT)
    assert told.easy_number == told.rating == company.easy_number
    assert company in desk.insurer.search(CompanyQuery(country="FRA", name="nouvelle societe")).companies


def test_a_created_company_that_is_known_gets_the_known_number(desk: Desk) -> None:
    desk.send(create(Identifier("SIREN", "657 898 456")))
    desk.send(order(Z))
    identified(desk)
    (company,) = desk.insurer.companies(WORKSPACE, [Z])
    assert company.easy_number == "00000012354897"
    assert desk.entry(company).customer_reference == "NEW"


def test_nothing_is_answered_before_it_is_known_who_that_is(desk: Desk) -> None:
    desk.send(create())
    product_id = desk.send(order(Z)).command_id
    assert desk.product(product_id).asked is not None
    identified(desk)
    answered = desk.product(product_id)
    assert answered.asked is None
    (told,) = desk.news(product_id)
    assert told.easy_number == answered.easy_number


def test_a_second_cover_that_comes_to_light_is_refused(desk: Desk) -> None:
    first = desk.send(order("00000012354897")).command_id
    desk.send(create(Identifier("SIREN", "657898456")))
    second = desk.send(order(Z)).command_id
    identified(desk)
    assert desk.product(second).status is ProductStatus.REFUSED
    assert desk.product(first).status is not ProductStatus.REPLACED
    standing = [
        one
        for one in desk.records()
        if isinstance(one, Product) and one.easy_number == "00000012354897" and one.stands
    ]
    assert len(standing) <= 1


def test_what_the_contract_knew_of_the_company_is_kept(desk: Desk) -> None:
    known = desk.insurer.companies(WORKSPACE, ["00000012354897"])[0]
    desk.order(ProductCode.RSC, known)
    desk.send(create(Identifier("SIREN", "657898456")))
    identified(desk)
    assert desk.entry(known).customer_reference == "C1"


def test_the_same_temporary_number_cannot_be_created_twice(desk: Desk) -> None:
    desk.send(create())
    assert desk.send(create()).outcome is Outcome.REFUSED
    identified(desk)
    assert desk.send(create()).outcome is Outcome.REFUSED


def test_an_order_under_another_contract_follows_the_company_too(desk: Desk) -> None:
    desk.send(create())
    identified(desk)
    under_the_other = OrderProduct(contract_id="4712", easy_number=Z, product=ProductCode.RSC)
    receipt = desk.send(under_the_other)
    assert receipt.outcome is Outcome.APPLIED
    number = desk.product(receipt.command_id).easy_number
    assert not number.startswith("Z")
    entries = {one.id for one in desk.records() if one.id.startswith("4712/")}
    assert entries == {f"4712/{number}"}


def test_what_was_declared_and_sent_about_a_created_company_follows_it(desk: Desk) -> None:
    desk.send(create())
    declaration_id = desk.ask(uninsured(Z))
    document_id = desk.ask(negative(Z))
    identified(desk)
    (company,) = desk.insurer.companies(WORKSPACE, [Z])
    desk.pass_time(minutes=10)
    declaration = desk.record(OverdueDeclaration, declaration_id)
    assert (declaration.easy_number, declaration.status) == (
        company.easy_number,
        DeclarationStatus.IN_PROGRESS,
    )
    assert desk.record(SentDocument, document_id).easy_number == company.easy_number
    assert [one.easy_number for one in desk.told(declaration_id)] == [company.easy_number]


def test_what_is_declared_under_the_temporary_number_later_goes_to_the_final_one(desk: Desk) -> None:
    desk.send(create())
    identified(desk)
    (company,) = desk.insurer.companies(WORKSPACE, [Z])
    assert desk.record(OverdueDeclaration, desk.ask(uninsured(Z))).easy_number == company.easy_number
    assert desk.record(SentDocument, desk.ask(negative(Z))).easy_number == company.easy_number


def test_extensions_and_ilus_of_a_created_company_follow_it(desk: Desk) -> None:
    desk.send(create())
    product_id = desk.ask(order(Z, amount=60_000))
    extension = Extension(
        id="E1",
        contract_id="4711",
        easy_number=Z,
        currency="EUR",
        reason=ExtensionReason.OTHER,
        invoices=(),
        plan=(),
        status=ExtensionStatus.REFUSED,
        asked_at=START,
        updated_at=START,
    )
    ilu = Ilu(
        id="I1",
        contract_id="4711",
        easy_number=Z,
        product_id=product_id,
        cover=euros(60_000),
        asked_at=START,
        answer_by=START.date(),
        updated_at=START,
    )
    with desk.insurer.writing("test") as connection:
        ledger = Ledger(connection, WORKSPACE)
        ledger.put(extension, ilu)
        ledger.write()
    identified(desk)
    (company,) = desk.insurer.companies(WORKSPACE, [Z])
    assert desk.record(Extension, "E1").easy_number == company.easy_number
    assert desk.record(Ilu, "I1").easy_number == company.easy_number


def test_turnover_of_a_created_company_is_declared_under_its_final_number(desk: Desk) -> None:
    desk.pass_time(days=16)
    march = "4711:2026-03-31"
    lines = (TurnoverLine(Z, Decimal("5.00")), TurnoverLine("00000012354897", Decimal("1.50")))
    desk.send(create(Identifier("SIREN", "657 898 456")))
    desk.ask(SaveTurnover(declaration_id=march, lines=lines))
    identified(desk)
    added_up = (TurnoverLine("00000012354897", Decimal("6.50")),)
    assert desk.record(TurnoverDeclaration, march).lines == added_up
    desk.ask(SaveTurnover(declaration_id=march, lines=lines))
    assert desk.record(TurnoverDeclaration, march).lines == added_up


def uninsured(number: str) -> DeclareOverdue:
    return DeclareOverdue(
        contract_id="4711",
        easy_number=number,
        is_insured=False,
        invoices=(invoice("F1", day(-10)),),
        contact=Contact("Claire", "+33 1"),
    )


def negative(number: str) -> SendDocument:
    return SendDocument(
        contract_id="4711",
        category=DocumentCategory.COMPANIES,
        kind=DocumentKind.AGED_BALANCE,
        file_name="balance.csv",
        media_type="text/csv",
        size=3,
        sha256="0" * 64,
        easy_number=number,
        form=InformationForm.NEGATIVE,
    )

"""Ninety days of a clerk with a demonstration portfolio: every status occurs, everything is told exactly once."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from uuid import UUID

import pytest

from cofanet_desktop.domain.commands import (
    AddToDeclaration,
    AnswerIlu,
    AnswerOffer,
    Args,
    CancelDeclaration,
    CancelExtension,
    DeclareOverdue,
    DeleteProduct,
    ModifyExtension,
    RequestExtension,
    SaveTurnover,
    SendDocument,
    SendTurnover,
    StopMonitoring,
    TransformProduct,
    UpdateProduct,
)
from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.extensions import Extension, ExtensionReason, ExtensionStatus
from cofanet_desktop.domain.ilu import Ilu, IluStatus, PaymentExperience
from cofanet_desktop.domain.invoices import Instalment, Invoice, Payment, PaymentKind
from cofanet_desktop.domain.notifications import Notification, NotificationKind
from cofanet_desktop.domain.overdues import Contact, DeclarationStatus, OverdueDeclaration
from cofanet_desktop.domain.products import REPORTS, Product, ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import Outcome
from cofanet_desktop.domain.sent_documents import (
    Analysis,
    DocumentCategory,
    DocumentKind,
    InformationForm,
    SentDocument,
)
from cofanet_desktop.domain.turnover import TurnoverDeclaration, TurnoverStatus
from cofanet_desktop.insurer import arbitration, ilus
from tests.insurer.desk import TODAY, Desk, day, invoice
from tests.support.insurers import SEED, START, WORKSPACE, euros, record_of, restarted, small_insurer

DAYS = 90
PORTFOLIO = 420
K = NotificationKind
S = ProductStatus
P = ProductCode

DUTY_NEWS = frozenset(
    {K.EXTENSION_ANSWERED, K.DECLARATION_CHANGED, K.TURNOVER_DUE, K.ILU_ASKED, K.DOCUMENT_ANALYSED}
)
"""What is told about what a contract obliges to."""

PRODUCT_NEWS = frozenset(K) - DUTY_NEWS - {K.DRA_CHANGE, K.COMPANY_IDENTIFIED}
"""What is told about a product; the other two are about a company."""

CLERK = Contact("Claire", "+33 1")
TEXT = b"Customer;Balance\nACME;12\n"
UNPAID_REMINDED, SENT = "4711:2026-03-31", "4711:2026-04-30"
"""The turnover declaration nobody sends, and the one that is sent."""


@dataclass
class Seen:
    """What a desk that pulls every day gets to know."""

    statuses: set[ProductStatus] = field(default_factory=set)
    duties: dict[str, set[StrEnum]] = field(default_factory=lambda: defaultdict(set))
    """How extensions, declarations, ILUs and documents stood, by id."""
    products: dict[str, Product] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    news: list[Notification] = field(default_factory=list)
    """In the order in which they came; an image that came again would be here again."""
    cursor: tuple[str, int] = ("", 0)

    def pull(self, desk: Desk) -> None:
        page = desk.insurer.pull(WORKSPACE, *self.cursor, 100_000)
        self.cursor = (page.epoch, page.to)
        for record in map(record_of, page.changes):
            if isinstance(record, Product):
                self.products[record.id] = record
                self.statuses.add(record.status)
            elif isinstance(record, Notification):
                self.news.append(record)
            elif isinstance(record, Document):
                self.documents[record.id] = record
            elif isinstance(record, SentDocument):
                self.duties[record.id].add(record.analysis)
            elif isinstance(record, Extension | OverdueDeclaration | TurnoverDeclaration | Ilu):
                self.duties[record.id].add(record.status)

    def about(self, product_id: str) -> Counter[NotificationKind]:
        return Counter(one.kind for one in self.news if one.product_id == product_id)

    def told(self, subject_id: str) -> list[str]:
        """Return what was told about a declaration, extension, ILU or document: its status, or the day it is due."""
        return [one.after for one in self.news if one.subject_id == subject_id]


@dataclass
class Script:
    """What the clerk orders and does on which day; `ids` names what was ordered."""

    desk: Desk
    seen: Seen
    ids: dict[str, str] = field(default_factory=dict)
    duties: dict[str, str] = field(default_factory=dict)
    """Ids of extensions, declarations, ILUs and documents."""
    later: dict[int, list[Callable[[], None]]] = field(default_factory=lambda: defaultdict(list))
    used: set[str] = field(default_factory=set)
    used_ids: list[str] = field(default_factory=list)

    def fresh(self, low: int, high: int) -> Company:
        """Return a company nobody has ordered anything on, whose assessment lies in between and stays for long."""
        for company in self.desk.companies:
            dra = arbitration.dra_on(SEED, company.easy_number, TODAY)
            day = arbitration.next_assessment(SEED, company.easy_number, TODAY)
            stays = day is None or (day - TODAY).days > DAYS
            if dra is not None and low <= dra <= high and stays and company.easy_number not in self.used:
                self.used.add(company.easy_number)
                return company
        raise LookupError("no company like that is left")

    def without_report(self) -> Company:
        """Return a French company with a full report on file, on which no report was ordered."""
        ordered = {one.easy_number for one in self.seen.products.values() if one.code in REPORTS}
        return next(
            company
            for company in self.desk.companies
            if company.country == "FRA" and company.report_updated_on and company.easy_number not in ordered
        )

    def changing(self, fits: Callable[[int, int], bool]) -> tuple[Company, date]:
        company, day = self.desk.changing(fits, DAYS - 10, self.used)
        self.used.add(company.easy_number)
        return company, day

    def order(
        self,
        name: str,
        code: ProductCode,
        company: Company,
        amount: int = 0,
        *,
        days: int | None = None,
        language: str = "",
    ) -> None:
        self.ids[name] = self.desk.order(code, company, amount, days=days, language=language)

    def do(self, args: Callable[[], Args]) -> None:
        receipt = self.desk.send(args())
        assert receipt.outcome is Outcome.APPLIED, receipt.problem

    def on(self, day: int, args: Callable[[], Args]) -> None:
        self.later[day].append(lambda: self.do(args))

    def begin(self) -> None:
        self._covers()
        self._topliners()
        self._information()
        self._reports()
        self._extensions()
        self._overdues()
        self._ilus()
        self._documents()
        self._turnover()

    def _covers(self) -> None:
        ids = self.ids
        self.order("replaced", P.CRL, self.fresh(7, 10), 40_000)
        ids["successor"] = self.desk.send(TransformProduct(product_id=ids["replaced"], into=P.RLI)).command_id
        self.on(30, lambda: DeleteProduct(product_id=ids["successor"]))
        self.order("pending", P.CRL, self.fresh(7, 10), 90_000)
        self.on(10, lambda: UpdateProduct(product_id=ids["pending"], amount=euros(30_000)))
        self.order("refused", P.CRL, self.fresh(0, 0), 5_000)
        self.order("express", P.ECL, self.fresh(6, 10))
        falling, _ = self.changing(lambda before, after: 0 < after < before < 6)
        most = arbitration.bearable(arbitration.dra_on(SEED, falling.easy_number, TODAY))
        self.order("reduced", P.CRL, falling, most)
        failing, _ = self.changing(lambda before, after: before > 0 and after == 0)
        self.order("terminated", P.RLI, failing)

    def _topliners(self) -> None:
        ids = self.ids
        for name in ("bought", "declined", "left"):
            company = self.fresh(3, 3)
            self.order(f"{name} primary", P.CRL, company, 200_000)
            self.simulate(1, name, company)
            if name != "bought":
                self.simulate(30, f"{name}, again", company)
        self.on(2, lambda: AnswerOffer(product_id=ids["bought"], accept=True))
        self.on(2, lambda: AnswerOffer(product_id=ids["declined"], accept=False))
        self.on(60, lambda: TransformProduct(product_id=ids["bought primary"], into=P.RLI))

    def simulate(self, day: int, name: str, company: Company) -> None:
        self.later[day].append(lambda: self.order(name, P.TPL, company, 140_000, days=45))

    def _information(self) -> None:
        ids = self.ids
        changes, _ = self.changing(lambda before, after: before != after)
        self.order("flash", P.RSC, changes)
        self.order("monitored", P.RSM, changes)
        opinion, _ = self.changing(
            lambda before, after: after < before and arbitration.rating(after) != arbitration.rating(before)
        )
        self.order("opinion", P.RCO, opinion)
        self.order("monitored opinion", P.ROM, opinion)
        self.order("stopped", P.ROM, self.fresh(4, 9))
        self.on(5, lambda: StopMonitoring(product_id=ids["stopped"]))
        self.on(6, lambda: DeleteProduct(product_id=ids["stopped"]))
        worse, _ = self.changing(lambda before, after: 1 < after < before)
        most = arbitration.bearable(arbitration.dra_on(SEED, worse.easy_number, TODAY))
        self.order("worse", P.CCO, worse, most)
        better, _ = self.changing(lambda before, after: 0 < before < after)
        self.order("better", P.CCO, better, 5_000)

    def _reports(self) -> None:
        company = self.without_report()
        for code in REPORTS:
            self.order(code.value, code, company, language="fr")

    def insured(self) -> Company:
        company = self.fresh(5, 5)
        self.desk.order(P.CRL, company, 20_000)
        return company

    def ask_on(self, on: int, name: str, args: Callable[[], Args]) -> None:
        """Ask for something on a day, under a name."""

        def ask() -> None:
            self.duties[name] = self.desk.ask(args())

        self.later[on].append(ask)

    def _extensions(self) -> None:
        for name, on, length in (("extended", 5, 10), ("proposed", 10, 100), ("too long", 11, 400)):
            self.extend(name, on, length)
        self.on(44, lambda: self.modification("extended", 30, 100))
        self.extend("taken back", 12, 10)
        self.on(12, lambda: CancelExtension(extension_id=self.duties["taken back"]))

    def extend(self, name: str, on: int, length: int) -> None:
        company = self.insured()
        self.ask_on(
            on,
            name,
            lambda: RequestExtension(
                contract_id="4711",
                easy_number=company.easy_number,
                reason=ExtensionReason.CASH_FLOW,
                currency="EUR",
                invoices=(invoice("F1", day(on - 2), days=90),),
                plan=(Instalment(day(on + 28 + length), Decimal(1_000)),),
            ),
        )

    def modification(self, name: str, on: int, length: int) -> ModifyExtension:
        return ModifyExtension(
            extension_id=self.duties[name],
            reason=ExtensionReason.OTHER,
            invoices=(invoice("F1", day(3), days=90),),
            plan=(Instalment(day(on + length), Decimal(1_000)),),
        )

    def _overdues(self) -> None:
        duties = self.duties
        self.declare("followed", 20, invoice("F1", day(15), days=10), intervention=True)
        self.declare("paid", 20, invoice("F1", day(15), days=10))
        self.on(44, lambda: self.addition("paid", payments=(self.payment(44),)))
        self.declare("late", 70, invoice("F1", day(6), days=5))
        self.on(75, lambda: self.addition("late", comment="The buyer had promised to pay."))
        self.declare("before", 80, invoice("F1", day(60), days=70))
        self.declare("withdrawn", 20, invoice("F1", day(15), days=10))
        self.on(20, lambda: CancelDeclaration(declaration_id=duties["withdrawn"]))

    def declare(self, name: str, on: int, unpaid: Invoice, *, intervention: bool = False) -> None:
        company = self.insured()
        self.ask_on(
            on,
            name,
            lambda: DeclareOverdue(
                contract_id="4711",
                easy_number=company.easy_number,
                is_insured=True,
                invoices=(unpaid,),
                intervention=intervention,
                contact=CLERK,
            ),
        )

    def addition(self, name: str, payments: tuple[Payment, ...] = (), comment: str = "") -> AddToDeclaration:
        return AddToDeclaration(declaration_id=self.duties[name], payments=payments, comment=comment)

    @staticmethod
    def payment(on: int) -> Payment:
        return Payment(kind=PaymentKind.PAYMENT, invoice_reference="F1", paid_on=day(on), amount=euros(1_000))

    def _ilus(self) -> None:
        duties = self.duties
        for name in ("answered", "unanswered", "closed"):
            product_id, on = self.looked_at()
            self.desk.order(P.CRL, self.fresh(5, 10), 40_000, command_id=product_id)
            duties[name] = f"{product_id}:ilu:1"
            if name == "answered":
                self.on(on + 1, lambda: self.answer("answered"))
            elif name == "closed":
                self.on(on + 1, lambda gone=product_id: DeleteProduct(product_id=gone))  # type: ignore[misc]

    def answer(self, name: str) -> AnswerIlu:
        return AnswerIlu(
            ilu_id=self.duties[name],
            experience=PaymentExperience.ON_TIME,
            still_trading=True,
            needs=euros(12_000),
        )

    def looked_at(self) -> tuple[str, int]:
        """Return the id of a cover an ILU is asked about in the first fifty days, and the day."""
        while True:
            product_id = str(UUID(int=len(self.used_ids)))
            self.used_ids.append(product_id)
            granted = Product(
                id=product_id,
                contract_id="4711",
                easy_number="1",
                code=P.CRL,
                status=S.GRANTED,
                ordered_at=START,
                updated_at=START,
            )
            at = ilus.look_at(SEED, granted)
            if at is not None and (at - START).days <= 50:
                return product_id, (at - START).days

    def _documents(self) -> None:
        easy_number = self.insured().easy_number
        for name, on, data in (("read", 3, TEXT), ("read again", 4, TEXT), ("unreadable", 5, b"a\0b")):
            self.ask_on(on, name, lambda data=data: sending(easy_number, data))  # type: ignore[misc]
            self.later[on].append(lambda data=data: self.upload(data))  # type: ignore[misc]

    def upload(self, data: bytes) -> None:
        self.desk.insurer.upload(WORKSPACE, hashlib.sha256(data).hexdigest(), len(data), 0, data)

    def _turnover(self) -> None:
        self.on(47, lambda: SaveTurnover(declaration_id=SENT, is_nil=True, contact=CLERK))
        self.on(47, lambda: SendTurnover(declaration_id=SENT))
        self.duties |= {"reminded": UNPAID_REMINDED, "sent": SENT}


def sending(easy_number: str, data: bytes) -> SendDocument:
    return SendDocument(
        contract_id="4711",
        category=DocumentCategory.COMPANIES,
        kind=DocumentKind.AGED_BALANCE,
        file_name="balance.csv",
        media_type="text/csv",
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        easy_number=easy_number,
        form=InformationForm.COMPANY,
    )


EXPECTED: dict[str, dict[NotificationKind, int]] = {
    "replaced": {K.DECISION: 1},
    "successor": {K.DECISION: 1, K.DELETION: 1},
    "pending": {K.DECISION: 2},
    "refused": {K.REFUSAL: 1},
    "express": {K.DECISION: 1},
    "reduced": {K.DECISION: 1, K.REDUCTION: 1},
    "terminated": {K.DECISION: 1, K.TERMINATION: 1},
    "bought primary": {K.DECISION: 1},
    "bought": {K.OFFER: 1, K.DECISION: 1, K.TOPLINER_ENDING: 1, K.EXPIRY: 1},
    "declined": {K.OFFER: 1},
    "left": {K.OFFER: 1},
    "declined, again": {K.OFFER: 1},
    "left, again": {K.OFFER: 1},
    "flash": {K.CHANGE: 1},
    "monitored": {K.CHANGE: 2},
    "opinion": {K.CHANGE: 1},
    "monitored opinion": {K.CHANGE: 2},
    "stopped": {K.CHANGE: 1, K.DELETION: 1},
    "worse": {K.DECISION: 1, K.REDUCTION: 1},
    "better": {K.DECISION: 1},
    "SNR": {K.REPORT_RECEIVED: 1},
    "FRI": {K.REPORT_RECEIVED: 1},
    "FRN": {K.REPORT_RECEIVED: 1},
    "CRR": {K.REPORT_RECEIVED: 1},
}
"""What is told about each scripted order in ninety days: the first answer, and each change after it."""

ENDINGS = {
    "replaced": S.REPLACED,
    "successor": S.DELETED,
    "pending": S.GRANTED,
    "refused": S.REFUSED,
    "express": S.GRANTED,
    "reduced": S.REDUCED,
    "terminated": S.TERMINATED,
    "bought primary": S.REPLACED,
    "bought": S.EXPIRED,
    "declined": S.REFUSED,
    "left": S.EXPIRED,
    "declined, again": S.EXPIRED,
    "left, again": S.EXPIRED,
    "flash": S.DONE,
    "monitored": S.GRANTED,
    "stopped": S.DELETED,
    "worse": S.REDUCED,
    **{code.value: S.DONE for code in REPORTS},
}
"""How each scripted order stands in the end."""


TOLD_OF_DUTIES = {
    "extended": ["accepted", "accepted_with_another_plan"],
    "proposed": ["accepted_with_another_plan"],
    "too long": ["refused"],
    "taken back": [],
    "followed": ["in_progress", "closed"],
    "paid": ["in_progress", "closed"],
    "late": ["rejected", "in_progress"],
    "before": ["rejected"],
    "withdrawn": [],
    "read": ["analysed"],
    "read again": ["already_known"],
    "unreadable": ["incompatible"],
    "reminded": ["2026-04-20"] * 4,
    "sent": ["2026-05-20"],
}
"""What is told about each scripted duty in ninety days, in order; ILUs once each."""


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Script]:
    folder: Path = tmp_path_factory.mktemp("ninety")
    desk = Desk(small_insurer(folder, PORTFOLIO))
    seen = Seen()
    seen.pull(desk)
    script = Script(desk, seen)
    script.used = {one.easy_number for one in desk.records() if isinstance(one, PortfolioEntry)}
    script.begin()
    seen.pull(desk)
    for passed in range(1, DAYS + 1):
        desk.insurer.advance(timedelta(days=1))
        if passed == DAYS // 2:
            desk.insurer = restarted(desk.insurer)
        for step in script.later[passed]:
            step()
            seen.pull(desk)
        seen.pull(desk)
    yield script
    desk.insurer.close()


def test_every_status_occurs(played: Script) -> None:
    assert played.seen.statuses == set(ProductStatus)


def test_every_product_was_ordered(played: Script) -> None:
    assert {played.seen.products[one].code for one in played.ids.values()} == set(ProductCode)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_everything_about_an_order_is_told_exactly_once(played: Script, name: str) -> None:
    assert played.seen.about(played.ids[name]) == EXPECTED[name]


def test_every_kind_of_news_about_a_product_was_told(played: Script) -> None:
    about_orders = {kind for one in played.ids.values() for kind in played.seen.about(one)}
    assert about_orders == PRODUCT_NEWS


@pytest.mark.parametrize(
    "statuses", [ExtensionStatus, DeclarationStatus, TurnoverStatus, IluStatus, Analysis]
)
def test_every_status_of_every_duty_occurs(played: Script, statuses: type[StrEnum]) -> None:
    scripted = [played.seen.duties[one] for one in played.duties.values()]
    assert {one for met in scripted for one in met if isinstance(one, statuses)} == set(statuses)


@pytest.mark.parametrize("name", sorted(TOLD_OF_DUTIES))
def test_everything_about_a_duty_is_told_exactly_once(played: Script, name: str) -> None:
    assert played.seen.told(played.duties[name]) == TOLD_OF_DUTIES[name]


@pytest.mark.parametrize("name", ["answered", "unanswered", "closed"])
def test_an_ilu_is_asked_exactly_once(played: Script, name: str) -> None:
    assert len(played.seen.told(played.duties[name])) == 1


def test_every_kind_of_news_about_a_duty_was_told(played: Script) -> None:
    scripted = set(played.duties.values())
    assert {one.kind for one in played.seen.news if one.subject_id in scripted} == DUTY_NEWS


@pytest.mark.parametrize("name", sorted(ENDINGS))
def test_each_order_ends_as_it_should(played: Script, name: str) -> None:
    assert played.seen.products[played.ids[name]].status is ENDINGS[name]


def test_nothing_is_told_twice_in_the_whole_portfolio(played: Script) -> None:
    assert max(Counter(one.id for one in played.seen.news).values()) == 1
    told = [one for one in played.seen.news if one.product_id or one.subject_id]
    occasions = Counter((one.kind, one.product_id or one.subject_id, one.at) for one in told)
    assert max(occasions.values()) == 1


def test_what_ends_in_the_portfolio_is_told_once_for_each_product(played: Script) -> None:
    before = {one.id: one for one in Desk(played.desk.insurer).records() if isinstance(one, Product)}
    told = {S.EXPIRED: K.EXPIRY, S.TERMINATED: K.TERMINATION}
    counted = 0
    for product in before.values():
        kind = told.get(product.status)
        ended = product.updated_at.date() > TODAY and product.decided_on is not None
        if kind is not None and ended:
            assert played.seen.about(product.id)[kind] == 1
            counted += 1
    assert counted > 5


def test_every_delivered_report_can_be_fetched(played: Script) -> None:
    delivered = [one for one in played.seen.products.values() if one.code in REPORTS and one.status is S.DONE]
    assert len(delivered) > 10
    for product in delivered:
        document = played.seen.documents[product.document_id or ""]
        assert played.desk.insurer.fetch(document.sha256) is not None


def test_asking_again_tells_nothing_new(played: Script) -> None:
    known = {one.id for one in played.seen.news}
    played.seen.pull(played.desk)
    assert {one.id for one in played.seen.news} == known
    assert played.desk.insurer.audit_is_whole(WORKSPACE)

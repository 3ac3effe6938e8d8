"""Ninety days of a clerk with a demonstration portfolio: every status occurs, everything is told exactly once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest

from cofanet_desktop.domain.commands import (
    AnswerOffer,
    Args,
    DeleteProduct,
    StopMonitoring,
    TransformProduct,
    UpdateProduct,
)
from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.notifications import Notification, NotificationKind
from cofanet_desktop.domain.products import REPORTS, Product, ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import Outcome
from cofanet_desktop.insurer import arbitration
from tests.insurer.desk import TODAY, Desk
from tests.support.insurers import SEED, WORKSPACE, euros, record_of, restarted, small_insurer

DAYS = 90
PORTFOLIO = 420
K = NotificationKind
S = ProductStatus
P = ProductCode

PRODUCT_NEWS = frozenset(K) - {K.DRA_CHANGE, K.COMPANY_IDENTIFIED}
"""What is told about a product; the other two are about a company."""


@dataclass
class Seen:
    """What a desk that pulls every day gets to know."""

    statuses: set[ProductStatus] = field(default_factory=set)
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

    def about(self, product_id: str) -> Counter[NotificationKind]:
        return Counter(one.kind for one in self.news if one.product_id == product_id)


@dataclass
class Script:
    """What the clerk orders and does on which day; `ids` names what was ordered."""

    desk: Desk
    seen: Seen
    ids: dict[str, str] = field(default_factory=dict)
    later: dict[int, list[Callable[[], None]]] = field(default_factory=lambda: defaultdict(list))
    used: set[str] = field(default_factory=set)

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
    for day in range(1, DAYS + 1):
        desk.insurer.advance(timedelta(days=1))
        if day == DAYS // 2:
            desk.insurer = restarted(desk.insurer)
        for step in script.later[day]:
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


@pytest.mark.parametrize("name", sorted(ENDINGS))
def test_each_order_ends_as_it_should(played: Script, name: str) -> None:
    assert played.seen.products[played.ids[name]].status is ENDINGS[name]


def test_nothing_is_told_twice_in_the_whole_portfolio(played: Script) -> None:
    assert max(Counter(one.id for one in played.seen.news).values()) == 1
    occasions = Counter((one.kind, one.product_id, one.at) for one in played.seen.news if one.product_id)
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

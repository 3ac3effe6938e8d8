"""What else was ordered on some companies of the demonstration portfolio: TopLiners and reports."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import cycle
from typing import TYPE_CHECKING
from uuid import UUID

from cofanet_desktop.domain import reports, topliner
from cofanet_desktop.domain.covers import refusal
from cofanet_desktop.domain.notifications import NotificationKind
from cofanet_desktop.domain.products import REPORTS, Asked, Product, ProductCode, ProductStatus
from cofanet_desktop.insurer import arbitration, comments, decisions, deliveries, offers
from cofanet_desktop.insurer.arbitration import Verdict
from cofanet_desktop.insurer.days import start_of
from cofanet_desktop.insurer.draws import draw_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cofanet_desktop.domain.companies import Company, PortfolioEntry
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.products import TopLinerOffer
    from cofanet_desktop.insurer.loading import Loader

MOST_REPORTS = 24
"""Reports ordered before: each delivered one is a document, which takes far longer than a record."""

_ONE_IN = 3
"""Of how many companies a TopLiner is possible on, one has or had one."""

_DAYS = (90, 60, 45, 30)
_TOPLINERS = ("ends in 4", "offered", "ends in 25", "refused", "ends in 50", "ran out", "ended")
_KINDS = (*REPORTS, ProductCode.SNR, ProductCode.FRI, ProductCode.FRN)


@dataclass(slots=True)
class Besides:
    """Tells what is ordered besides the stories, in turn, without disturbing their draws."""

    seed: int
    now: datetime
    loader: Loader
    possible: int = 0
    reported: int = 0
    _toplined: Iterator[str] = field(default_factory=lambda: cycle(_TOPLINERS))

    def tell(
        self, n: int, company: Company, contract: Contract, products: Sequence[Product], entry: PortfolioEntry
    ) -> None:
        """Load what else was ordered on the n-th company."""
        if contract.includes(ProductCode.TPL) and not refusal(
            lambda: topliner.check_possible(products, entry, self.now.date())
        ):
            self.possible += 1
            if self.possible % _ONE_IN == 1:
                self._topline(company, contract, products, entry)
        if n % 9 == 7 and self.reported < MOST_REPORTS:
            self._report(company, contract, entry)

    def _ordered(self, company: Company, contract: Contract, code: ProductCode, at: datetime) -> Product:
        drawn = draw_bytes(16, self.seed, company.easy_number, code)
        product_id = str(UUID(bytes=drawn, version=4))
        return Product(
            id=product_id,
            contract_id=contract.id,
            easy_number=company.easy_number,
            code=code,
            status=ProductStatus.PENDING,
            ordered_at=at,
            updated_at=at,
            asked=Asked(None, at),
            reference=decisions.reference_of(self.seed, product_id),
        )

    def _tell(
        self,
        product: Product,
        company: Company,
        entry: PortfolioEntry,
        kind: NotificationKind,
        occasion: str,
        *,
        is_read: bool,
    ) -> None:
        told = decisions.notification_about(product, company, entry, kind, occasion, product.updated_at)
        if kind is NotificationKind.OFFER and product.offer is not None:
            told = replace(told, amount=product.offer.granted)
        if kind is NotificationKind.TOPLINER_ENDING and product.ends_on is not None:
            at = start_of(product.ends_on - topliner.ALERT_BEFORE)
            told = replace(told, after=product.ends_on.isoformat(), at=at)
        self.loader.put(replace(told, is_read=is_read))

    def _topline(
        self, company: Company, contract: Contract, products: Sequence[Product], entry: PortfolioEntry
    ) -> None:
        primary = topliner.primary(products)
        if primary is None or primary.requested is None:
            return
        in_force = topliner.in_force(products, contract.currency)
        wanted = max(primary.requested, in_force + in_force, key=lambda money: money.amount)
        known = (self.now - primary.updated_at).days  # a TopLiner comes after what makes it possible
        lasting = [days for days in _DAYS if days + 10 < known]
        dra = arbitration.dra_on(self.seed, company.easy_number, self.now.date())
        if not lasting or wanted <= in_force:
            return
        offer = offers.offer(dra, wanted, in_force, lasting[0], self.now)
        if offer is None:
            return
        ordered = self._ordered(company, contract, ProductCode.TPL, self.now)
        ordered = replace(ordered, requested=wanted, days=offer.days, asked=Asked(wanted, self.now))
        self._follow(ordered, company, entry, offer, next(self._toplined))

    def _follow(
        self, ordered: Product, company: Company, entry: PortfolioEntry, offer: TopLinerOffer, fate: str
    ) -> None:
        """Load one TopLiner with the fate it had."""
        if fate == "offered":
            product = self._offered(ordered, offer, 3)
            self.loader.later(decisions.RUN_OUT, product.id, product.updated_at + offers.VALID)
            self._tell(product, company, entry, NotificationKind.OFFER, f"{product.id}:offer", is_read=False)
        elif fate == "refused":
            product = self._offered(ordered, offer, 20)
            refused_on = product.updated_at.date()
            comment = comments.OFFER_REFUSED
            product = replace(product, status=ProductStatus.REFUSED, decided_on=refused_on, comment=comment)
        elif fate == "ran out":
            product = self._offered(ordered, offer, 30)
            comment = comments.OFFER_RAN_OUT
            ended = product.updated_at + offers.VALID
            product = replace(product, status=ProductStatus.EXPIRED, comment=comment, updated_at=ended)
        elif fate == "ended":
            product = self._bought(self._offered(ordered, offer, offer.days + 8))
            ended = self.now - timedelta(days=7)
            history = decisions.past(product)
            product = replace(product, status=ProductStatus.EXPIRED, history=history, updated_at=ended)
        else:
            ends_in = min(int(fate.rsplit(maxsplit=1)[1]), offer.days - 2)
            product = self._bought(self._offered(ordered, offer, offer.days - ends_in))
            self._let_end(product, company, entry)
        self.loader.put(product)

    def _offered(self, ordered: Product, offer: TopLinerOffer, days_ago: int) -> Product:
        at = self.now - timedelta(days=days_ago)
        made = replace(offer, valid_until=at + offers.VALID)
        return replace(ordered, ordered_at=at, updated_at=at, asked=None, offer=made)

    def _bought(self, offered: Product) -> Product:
        at = offered.updated_at
        if offered.offer is None:
            return offered
        ends_on = at.date() + timedelta(days=offered.offer.days)
        verdict = Verdict(ProductStatus.GRANTED, offered.offer.granted, ends_on=ends_on)
        return decisions.decided_product(offered, verdict, at)

    def _let_end(self, product: Product, company: Company, entry: PortfolioEntry) -> None:
        """Note the end of an active TopLiner, and the alert before: to come, or told already."""
        if product.ends_on is None:
            return
        self._tell(
            product,
            company,
            entry,
            NotificationKind.DECISION,
            decisions.occasion(product),
            is_read=True,
        )
        self.loader.later(decisions.EXPIRE, product.id, start_of(product.ends_on + timedelta(days=1)))
        alert = start_of(product.ends_on - topliner.ALERT_BEFORE)
        if alert > self.now:
            self.loader.later(decisions.ALERT, product.id, alert)
        else:
            told = offers.ending_id(product)
            self._tell(product, company, entry, NotificationKind.TOPLINER_ENDING, told, is_read=False)

    def _report(self, company: Company, contract: Contract, entry: PortfolioEntry) -> None:
        code = _KINDS[self.reported % len(_KINDS)]
        if not contract.includes(code) or refusal(lambda: reports.check_available(code, contract, company)):
            return
        self.reported += 1
        offered = reports.languages(code, contract)
        at = self.now - timedelta(days=2 + 5 * self.reported, hours=self.reported % 7)
        if code is ProductCode.FRN and self.reported > MOST_REPORTS // 2:
            at = self.now - timedelta(days=1, hours=self.reported % 7)
        ordered = replace(
            self._ordered(company, contract, code, at), language=offered[self.reported % len(offered)]
        )
        delay = arbitration.answer_delay(self.seed, code, None, ordered.id)
        if at + delay > self.now:
            self.loader.later(decisions.ANSWER, ordered.id, at + delay)
            self.loader.put(replace(ordered, asked=Asked(None, at, at + delay)))
            return
        delivery = deliveries.deliver(self.seed, ordered, company, contract, at + delay)
        self.loader.keep(delivery.document, delivery.data)
        self.loader.put(delivery.product)
        self._tell(
            delivery.product,
            company,
            entry,
            NotificationKind.REPORT_RECEIVED,
            f"{ordered.id}:report",
            is_read=self.reported % 4 != 0,
        )

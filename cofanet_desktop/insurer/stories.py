"""What happened on each company of the demonstration portfolio: one of a deck of stories, told with the insurer's rules."""

from __future__ import annotations

import heapq
import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.covers import effective_cover
from cofanet_desktop.domain.days import years_after
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.products import Asked, Product, ProductCode, ProductStatus
from cofanet_desktop.insurer import arbitration, comments, decisions
from cofanet_desktop.insurer.besides import Besides
from cofanet_desktop.insurer.days import start_of
from cofanet_desktop.insurer.dossiers import Dossiers, is_in_default
from cofanet_desktop.insurer.draws import draw_bytes
from cofanet_desktop.insurer.loading import Loader
from cofanet_desktop.insurer.notes import notes

GUIDE_PRODUCTS = {
    "00000012354921": ProductCode.ROM,
    "00000056487951": ProductCode.ROM,
    "00000056487969": ProductCode.CRL,
}
"""Products the guide's bulk lines stop or delete, by Easy number."""

GUIDE_STOPPED = ("00000012354921",)
"""Companies whose monitoring was stopped and ordered anew: one line of the guide stops it, another gives it up."""

GUIDE_WITHOUT_COVER = ("00000012354897", "00000012354905", "00000012354913")
"""Companies on which the guide's bulk lines order an opinion."""

_FOLLOWED = 2_000
"""Companies whose DRA changes as time passes; beyond, a long pause would let too much happen at once."""

_UNTOLD = (ProductStatus.REPLACED, ProductStatus.BEING_DELETED, ProductStatus.BEING_CANCELLED)
"""Statuses nobody is told of: another decision is, or the end to come."""

_WITH_UNPAID = 30
"""Draws of 256 for which an invoice is unpaid."""

_AMOUNTS = tuple(1_000 * k for k in (5, 10, 15, 20, 30, 40, 50, 75, 100, 150, 250, 400, 750))

_STORIES = (
    ("granted", 34),
    ("rating", 18),
    ("modified", 8),
    ("express", 7),
    ("expiring", 5),
    ("deleted", 4),
    ("transformed", 4),
    ("reduced", 4),
    ("information", 6),
    ("expired", 3),
    ("pending", 3),
    ("changing", 2),
    ("terminated", 2),
)
"""What happened on a company, and how often of a hundred."""

_DECK = tuple(name for name, share in _STORIES for _ in range(share))


_BOUND = 19
"""Of how many companies one has credit limits bound to a guarantor or another condition."""


def _bound(product: Product) -> Product:
    """Return a credit limit in force bound to a guarantor or to a condition, anything else as it is."""
    if product.code is not ProductCode.CRL or not product.is_in_force:
        return product
    guarantor = GUIDE_WITHOUT_COVER[0]
    if product.id[-1] in "01234567":
        return replace(product, clauses=(comments.RETENTION,))
    return replace(product, guarantor=guarantor, clauses=(comments.GUARANTEE.format(guarantor=guarantor),))


@dataclass(slots=True)
class Storyteller:
    """Tells each company's story; keeps the latest decisions for the inbox."""

    rng: random.Random
    seed: int
    now: datetime
    loader: Loader
    inbox: int
    """How many decisions are told in the inbox."""
    besides: Besides = field(init=False)
    dossiers: Dossiers = field(init=False)
    latest: list[tuple[datetime, str, Product, Company, PortfolioEntry]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Prepare what is told besides."""
        self.besides = Besides(self.seed, self.now, self.loader)
        self.dossiers = Dossiers(self.seed, self.now, self.loader)

    def tell(self, n: int, company: Company, contract: Contract) -> None:
        """Load what the contract holds about the n-th company."""
        products = [*self._guide(company, contract)] or [*self._story(company, contract)]
        if n % _BOUND == 4:
            products = [_bound(product) for product in products]
        entry = self._entry(company, contract, products)
        self.loader.put(company, entry, *products)
        decided = [product for product in products if _is_news(product)]
        if decided:
            newest = max(decided, key=lambda product: product.updated_at)
            self._remember(newest, company, entry)
        if n >= _FOLLOWED:
            return
        self.besides.tell(n, company, contract, products, entry)
        if company.easy_number not in {*GUIDE_PRODUCTS, *GUIDE_WITHOUT_COVER}:
            self.dossiers.tell(company, contract, products, entry)
        day = arbitration.next_assessment(self.seed, company.easy_number, self.now.date())
        if day is not None:
            self.loader.later(decisions.ASSESS, company.easy_number, start_of(day))

    def tell_elsewhere(self, company: Company, contract: Contract) -> None:
        """Load what another contract holds about a company whose story was told already."""
        products = [*self._story(company, contract)]
        self.loader.put(self._entry(company, contract, products), *products)

    def _remember(self, product: Product, company: Company, entry: PortfolioEntry) -> None:
        """Keep the decision while it is among the latest."""
        news = (product.updated_at, product.id, product, company, entry)
        if len(self.latest) < self.inbox:
            heapq.heappush(self.latest, news)
        else:
            heapq.heappushpop(self.latest, news)

    def finish(self) -> None:
        """Load the inbox: the latest decisions, the oldest of them read."""
        for n, (at, _, product, company, entry) in enumerate(sorted(self.latest, reverse=True)):
            kind = decisions.kind_of(product)
            told = decisions.notification_about(
                product, company, entry, kind, decisions.occasion(product), at
            )
            self.loader.put(replace(told, is_read=n >= 12 and n % 7 != 0))
            if n % 8 == 3:
                self._tell_dra(company, entry, is_read=n > 12)

    def _tell_dra(self, company: Company, entry: PortfolioEntry, *, is_read: bool) -> None:
        if len(entry.dra_history) < 2:
            return
        before, after = entry.dra_history[-2:]
        self.loader.put(
            Notification(
                id=f"{entry.id}:dra:{after.on}",
                contract_id=entry.contract_id,
                category=Category.INFORMATION,
                kind=NotificationKind.DRA_CHANGE,
                at=start_of(after.on),
                company_name=company.name,
                easy_number=company.easy_number,
                country=company.country,
                customer_reference=entry.customer_reference,
                before=str(before.dra),
                after=str(after.dra),
                is_important=after.dra < before.dra,
                is_read=is_read,
            )
        )

    def _entry(self, company: Company, contract: Contract, products: list[Product]) -> PortfolioEntry:
        rng = self.rng
        today = self.now.date()
        reference = f"C{rng.randrange(10_000, 99_999)}" if rng.random() < 0.8 else ""
        outstanding = self._owed(rng.randrange(1, 400), products) if rng.random() < 0.6 else 0
        shown = decisions.shows_dra(products)
        history = arbitration.assessments(self.seed, company.easy_number, today) if shown else ()
        unpaid = self._unpaid(company) if outstanding else None
        return PortfolioEntry(
            contract_id=contract.id,
            easy_number=company.easy_number,
            updated_at=max(product.updated_at for product in products),
            customer_reference=reference,
            outstanding=Money(Decimal(outstanding), contract.currency) if outstanding else None,
            dra=history[-1].dra if history else None,
            dra_history=history,
            oldest_unpaid_due=unpaid,
            is_in_default=is_in_default(unpaid, today),
            **notes(self.seed, company.easy_number, contract, outstanding, today),
        )

    def _owed(self, drawn: int, products: list[Product]) -> int:
        """Return what is outstanding: a part of the cover, now and then more than it, seldom anything without one."""
        covered = effective_cover(products)
        if covered is None:
            return drawn * 50 if drawn % 6 == 0 else 0
        percent = 105 + drawn % 50 if drawn % 13 == 0 else 10 + drawn % 85
        return max(500, int(covered.amount.amount) * percent // 100 // 500 * 500)

    def _unpaid(self, company: Company) -> date | None:
        """Return when the oldest unpaid invoice was due, some weeks or months ago; mostly none."""
        drawn = draw_bytes(2, self.seed, company.easy_number, "unpaid")
        return None if drawn[0] >= _WITH_UNPAID else self.now.date() - timedelta(days=5 + drawn[1] % 120)

    def _guide(self, company: Company, contract: Contract) -> Iterator[Product]:
        """Yield what the guide's bulk lines suppose: a monitored opinion to stop, a credit limit to delete."""
        code = GUIDE_PRODUCTS.get(company.easy_number)
        if code is ProductCode.CRL:
            yield self._in_force(company, contract, 300)
        elif code is not None:
            followed = self._decided(company, contract, code, 0, self._moment(300))
            yield from (_stopped(followed), followed) if company.easy_number in GUIDE_STOPPED else (followed,)

    def _story(self, company: Company, contract: Contract) -> Iterator[Product]:
        story = self.rng.choice(_DECK)
        if company.easy_number in GUIDE_PRODUCTS or company.easy_number in GUIDE_WITHOUT_COVER:
            story = "information"
        if story == "express" and not contract.includes(ProductCode.ECL):
            story = "granted"
        if story == "information":
            yield self._information(company, contract)
            return
        yield from _TELL[story](self, company, contract)
        if self.rng.random() < 0.25:
            yield self._information(company, contract)

    def _information(self, company: Company, contract: Contract) -> Product:
        codes = [code for code in contract.products if code.value in "RSC RSM RCO ROM CCO"]
        if company.easy_number in GUIDE_WITHOUT_COVER:
            codes = [ProductCode.RSC]
        return self._decided(company, contract, self.rng.choice(codes), self._amount(), self._moment(540))

    def _moment(self, days: int, least: int = 1) -> datetime:
        """Return a working hour between `days` and `least` days ago."""
        day = self.now - timedelta(days=self.rng.randrange(least, days + 1))
        drawn = self.rng.getrandbits(48)  # one draw for hour, minute and second: this runs often
        return day.replace(
            hour=7 + drawn % 11, minute=(drawn >> 16) % 60, second=(drawn >> 32) % 60, microsecond=0
        )

    def _amount(self) -> int:
        return self.rng.choice(_AMOUNTS)

    def _ordered(
        self, company: Company, contract: Contract, code: ProductCode, amount: int, at: datetime
    ) -> Product:
        requested: Money | None = None
        if code in {ProductCode.CRL, ProductCode.CCO}:
            requested = Money(Decimal(amount), contract.currency)
        elif code is ProductCode.ECL:
            requested = contract.express_amount
        product_id = str(UUID(int=self.rng.getrandbits(128), version=4))
        return Product(
            id=product_id,
            contract_id=contract.id,
            easy_number=company.easy_number,
            code=code,
            status=ProductStatus.PENDING,
            ordered_at=at,
            updated_at=at,
            requested=requested,
            asked=Asked(requested, at),
            reference=decisions.reference_of(self.seed, product_id),
        )

    def _decided(
        self, company: Company, contract: Contract, code: ProductCode, amount: int, at: datetime
    ) -> Product:
        ordered = self._ordered(company, contract, code, amount, at)
        verdict = arbitration.decide(
            self.seed, code, company.easy_number, ordered.requested, contract.currency, None, at.date()
        )
        if verdict.ends_on is not None and verdict.ends_on <= self.now.date():
            verdict = replace(verdict, ends_on=None)
        answered = min(self.now, at + timedelta(minutes=self.rng.randrange(1, 600)))
        decided = decisions.decided_product(ordered, verdict, answered)
        self._ends(decided)
        return self._followed(decided) if decided.monitored else decided

    def _followed(self, product: Product) -> Product:
        """Return a monitored product as the assessments since its order have left it."""
        today = self.now.date()
        changed_on = arbitration.assessments(self.seed, product.easy_number, today)[-1:]
        if not changed_on or changed_on[0].on <= product.updated_at.date():
            return product
        verdict = arbitration.decide(self.seed, product.code, product.easy_number, None, "EUR", None, today)
        return replace(
            product,
            rating=verdict.rating,
            assessments=verdict.assessments,
            updated_at=start_of(changed_on[0].on),
        )

    def _ends(self, product: Product) -> None:
        if product.ends_on is not None:
            due = start_of(product.ends_on + timedelta(days=1))
            self.loader.later(decisions.EXPIRE, product.id, due)

    def _in_force(self, company: Company, contract: Contract, days: int, least: int = 1) -> Product:
        """Return a credit limit the company's assessment allows."""
        at = self._moment(days, least)
        most = arbitration.bearable(arbitration.dra_on(self.seed, company.easy_number, at.date()))
        allowed = [amount for amount in _AMOUNTS if amount <= most] or [_AMOUNTS[0]]
        return self._decided(company, contract, ProductCode.CRL, self.rng.choice(allowed), at)

    def granted(self, company: Company, contract: Contract) -> Iterator[Product]:
        """Yield a credit limit as the insurer decided: in full, in part or refused."""
        yield self._decided(company, contract, ProductCode.CRL, self._amount(), self._moment(540))

    def rating(self, company: Company, contract: Contract) -> Iterator[Product]:
        """Yield an @rating limit."""
        yield self._decided(company, contract, ProductCode.RLI, 0, self._moment(540))

    def express(self, company: Company, contract: Contract) -> Iterator[Product]:
        """Yield an express credit limit."""
        yield self._decided(company, contract, ProductCode.ECL, 0, self._moment(540))

    def modified(self, company: Company, contract: Contract) -> Iterator[Product]:
        """Yield a credit limit whose amount was changed once or twice."""
        product = self._in_force(company, contract, 540, 200)
        for back in (190, 60)[: self.rng.randrange(1, 3)]:
            at = self._moment(back, back - 50)
            amount = Money(Decimal(self._amount()), contract.currency)
            asked = replace(product, asked=Asked(amount, at))
            verdict = arbitration.decide(
                self.seed, product.code, company.easy_number, amount, contract.currency, None, at.date()
            )
            product = decisions.decided_product(asked, replace(verdict, ends_on=None), at)
        yield product

    def expiring(self, company: Company, contract: Contract) -> Iterator[Product]:
        """Yield a credit limit that ends within 30 days."""
        product = self._in_force(company, contract, 360, 100)
        if product.is_in_force:
            ends_on = self.now.date() + timedelta(days=self.rng.randrange(1, 30))
            product = replace(product, ends_on=ends_on)
            self._ends(product)
        yield product

    def expired(self, company: Company, contract: Contract) -> Iterator[Product]:
        """Yield a credit limit that has ended."""
        product = self._in_force(company, contract, 540, 300)
        ended = self._moment(100, 5)
        yield self._closed(product, ProductStatus.EXPIRED, ended, ends_on=ended.date())

    def deleted(self, company: Company, contract: Contract) -> Iterator[Product]:
        """Yield a credit limit given up; overdues can still be declared on it."""
        product = self._in_force(company, contract, 540, 200)
        at = self._moment(180, 3)
        yield self._closed(product, ProductStatus.DELETED, at, declarable_until=years_after(at.date(), 2))

    def terminated(self, company: Company, contract: Contract) -> Iterator[Product]:
        """Yield a credit limit the insurer ended."""
        product = self._in_force(company, contract, 540, 200)
        yield self._closed(product, ProductStatus.TERMINATED, self._moment(180, 3))

    @staticmethod
    def _closed(product: Product, status: ProductStatus, at: datetime, **changes: date | None) -> Product:
        """Return the product after the end of its decision; one that was refused has nothing to end."""
        if not product.is_in_force:
            return product
        return replace(
            product,
            status=status,
            updated_at=at,
            history=(*product.history, *decisions.past(product)),
            **changes,  # type: ignore[arg-type]
        )

    def reduced(self, company: Company, contract: Contract) -> Iterator[Product]:
        """Yield a credit limit the insurer reduced."""
        product = self._in_force(company, contract, 540, 200)
        if product.granted is None or not product.is_in_force:
            yield product
            return
        at = self._moment(150, 2)
        half = Money(product.granted.amount // 2, contract.currency)
        reduced = self._closed(product, ProductStatus.REDUCED, at, decided_on=at.date())
        yield replace(reduced, granted=half, comment="Reduced after a change of the company's assessment.")

    def transformed(self, company: Company, contract: Contract) -> Iterator[Product]:
        """Yield a credit limit replaced by an @rating limit, when that was granted."""
        product = self._in_force(company, contract, 540, 200)
        successor = self._decided(company, contract, ProductCode.RLI, 0, self._moment(150, 2))
        if not (product.is_in_force and successor.is_in_force):
            yield product
            return
        yield self._closed(product, ProductStatus.REPLACED, successor.updated_at)
        yield replace(successor, replaces=product.id)

    def pending(self, company: Company, contract: Contract) -> Iterator[Product]:
        """Yield a credit limit just asked."""
        ordered = self._ordered(company, contract, ProductCode.CRL, 60_000 + self._amount(), self._moment(2))
        yield self._awaited(ordered)

    def changing(self, company: Company, contract: Contract) -> Iterator[Product]:
        """Yield a credit limit whose change, deletion or cancellation is under way."""
        product = self._in_force(company, contract, 400, 100)
        if not product.is_in_force:
            yield product
            return
        what = self.rng.randrange(4)
        if what < 2:
            at = self._moment(2)
            asked = Asked(Money(Decimal(100_000 + self._amount()), contract.currency), at)
            yield self._awaited(replace(product, asked=asked, updated_at=at))
            return
        status = ProductStatus.BEING_DELETED if what == 2 else ProductStatus.BEING_CANCELLED
        self.loader.later(decisions.FINISH, product.id, self.now + timedelta(days=self.rng.randrange(1, 4)))
        history = (*product.history, *decisions.past(product))
        yield replace(product, status=status, history=history, updated_at=self._moment(1))

    def _awaited(self, product: Product) -> Product:
        """Return the product with an answer due between two minutes and four days from now."""
        due = self.now + timedelta(seconds=120 + int(345_000 * self.rng.random() ** 3))
        self.loader.later(decisions.ANSWER, product.id, due)
        if product.asked is None:
            return product
        return replace(product, asked=replace(product.asked, answer_expected_at=due))


_TELL = {name: getattr(Storyteller, name) for name, _ in _STORIES if name != "information"}


def _is_news(product: Product) -> bool:
    """Tell whether the last thing that happened to a product is told."""
    return product.asked is None and product.status not in _UNTOLD


def _stopped(followed: Product) -> Product:
    """Return the product as it had been ordered months before and is no longer followed."""
    earlier = timedelta(days=200)
    return replace(
        followed,
        id=str(UUID(int=UUID(followed.id).int ^ 1)),
        ordered_at=followed.ordered_at - earlier,
        updated_at=followed.updated_at - earlier,
        decided_on=followed.decided_on - earlier if followed.decided_on else None,
        monitored=False,
    )

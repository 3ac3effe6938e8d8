"""A store with a generated portfolio, filled the way the change feed fills it."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import cast

from cofanet_desktop.backend.port import BackendAdapter, Capabilities
from cofanet_desktop.database.codec import encode
from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import Change, PullPage
from cofanet_desktop.domain.records import entity_of
from cofanet_desktop.domain.workspace import Record
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.database import Store
from cofanet_desktop.sync.engine import SyncEngine
from cofanet_desktop.sync.pull import PAGE, pull
from cofanet_desktop.system.clock import ServerClock

KEY = bytes(range(32))
STORE = "store.db"
CONTRACT = Contract(
    id="4711",
    number="4711",
    holder="ACME",
    currency="EUR",
    products=tuple(ProductCode),
    is_demonstration=True,
)
START = datetime(2025, 1, 1, tzinfo=UTC)
_FIRST = [
    "Müller",
    "Łódź",
    "Øster",
    "Société",
    "Groß",
    "Costa",
    "Nova",
    "Global",
    "Hansa",
    "Delta",
    "Iberia",
    "Nordic",
    "Baltic",
    "Alpha",
    "Rhein",
    "Kyoto",
]
_SECOND = [
    "Logistik",
    "Transport",
    "Maschinenbau",
    "Foods",
    "Energie",
    "Textil",
    "Chemie",
    "Software",
    "Metal",
    "Papier",
    "Auto",
    "Bau",
]
_FORMS = ["GmbH", "SA", "Ltd", "SpA", "BV", "Oy", "AB", "AG", "SARL"]
_CITIES = [
    "Lyon",
    "Köln",
    "Milano",
    "Gdańsk",
    "Porto",
    "Malmö",
    "Wien",
    "Gent",
    "Oslo",
    "Brno",
    "Sevilla",
    "Århus",
]
_COUNTRIES = [
    "FRA",
    "DEU",
    "ITA",
    "ESP",
    "GBR",
    "BEL",
    "NLD",
    "USA",
    "POL",
    "CHE",
    "PRT",
    "GRC",
    "CHN",
    "JPN",
]
_STATUSES = (ProductStatus.GRANTED,) * 6 + (
    ProductStatus.PENDING,
    ProductStatus.REDUCED,
    ProductStatus.REFUSED,
    ProductStatus.EXPIRED,
)


def records(companies: int, seed: int = 1) -> Iterator[Record]:
    """Return a contract, then company, entry and one or two products for each of `companies` companies."""
    draw = random.Random(seed)
    yield CONTRACT
    for number in range(companies):
        yield from _company(draw, number)


def _company(draw: random.Random, number: int) -> Iterator[Record]:
    easy_number = f"{number * 7919 % 10**8:014d}"
    at = START + timedelta(minutes=draw.randrange(600_000))
    country = draw.choice(_COUNTRIES)
    yield Company(
        easy_number=easy_number,
        name=f"{draw.choice(_FIRST)} {draw.choice(_SECOND)} {number} {draw.choice(_FORMS)}",
        local_name="株式会社東京" if country == "JPN" else "",
        country=country,
        address=f"{draw.randrange(200)} Main Street",
        postcode=f"{draw.randrange(99_999):05d}",
        city=draw.choice(_CITIES),
    )
    yield PortfolioEntry(
        contract_id=CONTRACT.id,
        easy_number=easy_number,
        updated_at=at,
        customer_reference=f"{country}{number}",
        dra=draw.choice((None, *range(11))),
    )
    codes = (ProductCode.CRL, ProductCode.ROM)[: draw.choice((1, 1, 2))]
    for code in codes:
        amount = Money.of(draw.randrange(5, 400) * 1_000, "EUR") if code is ProductCode.CRL else None
        yield Product(
            id=f"{code}-{number}",
            contract_id=CONTRACT.id,
            easy_number=easy_number,
            code=code,
            status=draw.choice(_STATUSES),
            ordered_at=at,
            updated_at=at,
            requested=amount,
            granted=amount,
            rating="" if amount else "R4",
            ends_on=date(2026, 1, 1) + timedelta(days=draw.randrange(700)),
        )


def changes(companies: int) -> tuple[Change, ...]:
    """Return the change feed of such a portfolio."""
    return tuple(
        Change(seq, entity_of(record), record.id, 1, encode(record))
        for seq, record in enumerate(records(companies), 1)
    )


class Feed:
    """The insurer's side of the exchange as far as it is measured: a change feed, ready to be fetched."""

    capabilities = Capabilities(is_simulation=True)

    def __init__(self, feed: Sequence[Change]) -> None:
        self._pages = {
            since: PullPage(
                "bench",
                since,
                min(since + PAGE, len(feed)),
                since + PAGE < len(feed),
                tuple(feed[since : since + PAGE]),
                START,
            )
            for since in range(0, len(feed), PAGE)
        }

    def pull(self, epoch: str, since: int, limit: int, *, digest: bool = False) -> PullPage:
        """Return the page after `since`; `limit` is that of the desk."""
        return self._pages[since]

    def close(self) -> None:
        """Do nothing: there is nothing to release."""


def fill(store: Store, feed: Feed) -> None:
    """Fetch the whole feed into the store, page by page."""
    backend = cast("BackendAdapter", feed)
    while pull(store, backend, START).more:
        pass


def filled_session(folder: Path, companies: int) -> Session:
    """Return a session whose encrypted store holds a portfolio of `companies`."""
    store, feed = Store(folder / STORE, KEY), Feed(changes(companies))
    fill(store, feed)
    return _session(store, feed)


def opened_session(folder: Path) -> Session:
    """Return a session with the store that `filled_session` filled in another process."""
    return _session(Store(folder / STORE, KEY), Feed(()))


def _session(store: Store, feed: Feed) -> Session:
    clock, backend = ServerClock(), cast("BackendAdapter", feed)
    engine = SyncEngine(store, backend, "bench", clock)
    return Session(store, backend, engine, clock, actor="bench", contract_id=CONTRACT.id)

"""What a desk and its insurer hold, to compare before and after; and companies to ask about.

before = everything(session); …; assert everything(session) == before
"""

from __future__ import annotations

from typing import Any

from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.products import Product
from cofanet_desktop.insurer import arbitration
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.queries import companies, products
from cofanet_desktop.store.unit_of_work import UnitOfWork
from tests.support import desks

_DESK = (
    "contract",
    "company",
    "entry",
    "product",
    "notification",
    "portfolio",
    "sync_base",
    "touched",
    "outbox",
)
_INSURER = ("record", "job", "alias", "workspace")


def everything(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Return all the desk and the insurer know that a request could change (their audits apart)."""
    found = {}
    with session.store.read() as connection:
        for table in _DESK:
            found[table] = [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table}")]
    with desks.embedded(session).insurer.reading() as connection:
        for table in _INSURER:
            found[f"insurer {table}"] = [
                tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table}")
            ]
    return found


def strangers(session: Session, low: int = 5, high: int = 10) -> list[Company]:
    """Return companies the portfolio does not have, with a DRA from `low` to `high`, known to the desk from now on."""
    insurer = desks.embedded(session).insurer
    with insurer.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT easy_number FROM company WHERE length(easy_number) = 14 AND easy_number NOT IN"
            " (SELECT id FROM record WHERE entity = 'company') ORDER BY easy_number"
        )
        numbers = [row[0] for row in rows]
    day = insurer.now().date()
    chosen = [
        number
        for number in numbers
        if (dra := arbitration.dra_on(desks.SEED, number, day)) is not None and low <= dra <= high
    ][:40]
    found = session.backend.companies(chosen)
    with session.store.work("cache") as unit:
        unit.cache_companies(found)
    return sorted(found, key=lambda company: company.easy_number)


def product(session: Session, product_id: str) -> Product:
    """Return a product as the desk shows it."""
    with session.store.read() as connection:
        found = UnitOfWork(connection).product(product_id)
    assert found is not None
    return found


def products_of(session: Session, easy_number: str) -> list[Product]:
    """Return the products of a company as the desk shows them, oldest first."""
    with session.store.read() as connection:
        return products.of_company(connection, session.contract().id, easy_number)


def entry(session: Session, easy_number: str) -> PortfolioEntry | None:
    """Return what the contract keeps about a company."""
    with session.store.read() as connection:
        return companies.entry(connection, session.contract().id, easy_number)

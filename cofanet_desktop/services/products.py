"""Ordered products, found by their id or by their companies, and where the newest request about each stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.store.queries import products
from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cofanet_desktop.domain.outbox import State
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.services.session import Session


def find(session: Session, product_id: str) -> Product:
    """Return the product of that id, under whatever contract; raises RuleViolation when there is none."""
    found = find_if_any(session, product_id)
    if found is None:
        raise RuleViolation(
            "PRODUCT_NOT_FOUND",
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "There is no product {id}."), {"id": product_id}),
            Message(
                "Rules", QT_TRANSLATE_NOOP("Rules", "Open its company: the ids of its products stand there.")
            ),
        )
    return found


def find_if_any(session: Session, product_id: str) -> Product | None:
    """Return the product of that id, or None: an order that was refused leaves none."""
    with session.store.read() as connection:
        return UnitOfWork(connection).product(product_id)


def of_companies(session: Session, keys: Iterable[tuple[str, str]]) -> list[list[Product]]:
    """Return the products of each `(contract id, Easy number)`, oldest first, all read at one moment."""
    with session.store.read() as connection:
        return [products.of_company(connection, contract, company) for contract, company in keys]


def sync_states(session: Session, some: Iterable[Product]) -> dict[str, State]:
    """Return where the newest unsettled request about each product stands; one not in it is synced."""
    with session.store.read() as connection:
        return products.sync_states(connection, [product.id for product in some])

"""Covers that end soon, and asking for several of them to go on (HOME-5, PORT-7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from cofanet_desktop.domain import covers
from cofanet_desktop.domain.commands import Command, RenewProduct
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.services.issuing import issue
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.store.queries import products
from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from cofanet_desktop.domain.products import NamedProduct, Product
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Renewal:
    """A cover that ends, why it cannot be renewed (None: it can), and where the newest request about it stands."""

    product: Product
    company_name: str
    refusal: RuleViolation | None
    state: State | None

    @property
    def can_be_asked(self) -> bool:
        """Tell whether the cover can be renewed now."""
        return self.refusal is None


@dataclass(frozen=True, slots=True)
class Renewed:
    """What came of asking to renew one cover: the command that was saved, or why it was refused here."""

    product_id: str
    outcome: Issued | RuleViolation

    @property
    def command_id(self) -> str:
        """Return the id of the command, empty when none was saved."""
        return "" if isinstance(self.outcome, RuleViolation) else self.outcome.command_id


def ending(session: Session, horizon_days: int) -> list[Renewal]:
    """Return the covers of the contract in use that end within `horizon_days`, the first to end first.

    A TopLiner is listed 30 days before its end whatever the horizon (rule 3).
    """
    contract, today, now = session.contract(), session.today(), session.now()
    last_day = today + timedelta(days=horizon_days)
    with session.store.read() as connection:
        found = products.ending(connection, contract.id, today, last_day)
        return [_renewal(UnitOfWork(connection), one, now) for one in found]


def chosen(session: Session, product_ids: Sequence[str]) -> list[Renewal]:
    """Return these covers as they stand now, in the order given; ids that are gone are passed over."""
    now = session.now()
    with session.store.read() as connection:
        return [_renewal(UnitOfWork(connection), one, now) for one in products.named(connection, product_ids)]


def renew(session: Session, product_ids: Sequence[str]) -> list[Renewed]:
    """Ask for each of these covers to go on for the amount in force, each in its own transaction.

    One that a rule forbids changes nothing for the others.
    """
    return [Renewed(product_id, _renew(session, product_id)) for product_id in product_ids]


def results(session: Session, asked: Sequence[Renewed]) -> list[Renewal]:
    """Return how far each renewal has come: where its request stands, why it was refused, the cover as it is now."""
    now = session.now()
    found = []
    with session.store.read() as connection:
        outbox = Outbox(connection)
        by_id = {one.product.id: one for one in products.named(connection, [one.product_id for one in asked])}
        for one in asked:
            named, entry = by_id.get(one.product_id), outbox.find(one.command_id)
            if named is None:
                continue
            if entry is None:
                found.append(_renewal(UnitOfWork(connection), named, now))
                continue
            problem = entry.problem.violation() if entry.problem else None
            found.append(Renewal(named.product, named.company_name, problem, entry.state))
    return found


def _renew(session: Session, product_id: str) -> Issued | RuleViolation:
    try:
        return issue(session, RenewProduct(product_id=product_id))
    except RuleViolation as refusal:
        return refusal


def _renewal(shown: UnitOfWork, one: NamedProduct, now: datetime) -> Renewal:
    command = Command("", RenewProduct(product_id=one.product.id))
    refusal = covers.refusal(lambda: execute(command, shown, now))
    state = products.sync_states(shown.connection, [one.product.id]).get(one.product.id)
    return Renewal(one.product, one.company_name, refusal, state)

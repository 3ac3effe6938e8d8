"""What the home page shows, read at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain import wap
from cofanet_desktop.domain.inbox import NotificationFilter
from cofanet_desktop.domain.outbox import ATTENTION, SENDABLE
from cofanet_desktop.services import drafts, todo
from cofanet_desktop.services.assessments import SHOWN
from cofanet_desktop.store.drafts import Drafts
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.store.queries import (
    assessments,
    notifications,
    pending,
    portfolio,
    preferences,
    products,
)
from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from datetime import date

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.notifications import Notification
    from cofanet_desktop.domain.products import NamedProduct, ProductCode
    from cofanet_desktop.domain.wap import Wap, WapPoint
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.services.todo import Task

LATEST_NOTIFICATIONS = 10
_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Home:
    """The home page of the contract in use."""

    contract: Contract
    today: date
    wap: Wap
    trend: tuple[WapPoint, ...]
    """The assessment over the last year, oldest first (HOME-3)."""
    companies: int
    latest: tuple[Notification, ...]
    """The ten newest notifications (HOME-6)."""
    pending: dict[ProductCode, int]
    """Awaited answers by product (HOME-4)."""
    pending_extensions: tuple[tuple[str, str], ...]
    """Extensions without an answer yet, by id and Easy number, the oldest first (HOME-4)."""
    pending_declarations: tuple[str, ...]
    """Overdue declarations the insurer has not taken up yet, by id, the oldest first (HOME-4)."""
    ending: tuple[NamedProduct, ...]
    """Covers that end within the horizon (HOME-5), the first to end first."""
    to_send: int
    needs_attention: int
    drafts: int
    """Forms begun and not sent (ACT-17)."""
    todo: tuple[Task, ...]
    """What needs the person, the most urgent first (HOME-8)."""


def home(session: Session, horizon_days: int) -> Home:
    """Return what the home page shows; covers ending within `horizon_days` are listed."""
    contract, today = session.contract(), session.today()
    with session.store.read() as connection:
        groups = portfolio.assessed_amounts(connection, contract.id)
        outbox = Outbox(connection)
        mine = preferences.of(connection, session.actor)
        thresholds = mine.thresholds if mine else ()
        last_day = today + timedelta(days=horizon_days)
        return Home(
            contract=contract,
            today=today,
            wap=wap.estimate((dra, Decimal(amount), companies) for dra, amount, companies in groups),
            trend=tuple(assessments.points(connection, contract.id, today - SHOWN)),
            companies=sum(companies for _, _, companies in groups),
            latest=tuple(
                notifications.find(
                    connection,
                    NotificationFilter(contract_ids=(contract.id,), thresholds=thresholds, is_quiet=False),
                    LATEST_NOTIFICATIONS,
                )
            ),
            pending=products.waiting(connection, contract.id),
            pending_extensions=tuple(pending.extensions(connection, contract.id, _SHOWN)),
            pending_declarations=tuple(pending.declarations(connection, contract.id, _SHOWN)),
            ending=tuple(products.ending(connection, contract.id, today, last_day, _SHOWN)),
            to_send=outbox.count(SENDABLE),
            needs_attention=outbox.count(ATTENTION),
            drafts=drafts.count_in(Drafts(connection), contract.id),
            todo=todo.tasks(UnitOfWork(connection), contract, today),
        )

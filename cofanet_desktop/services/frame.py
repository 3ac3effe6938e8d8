"""What the frame of the window shows: contracts, counts, awaited decisions; and the network switch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from cofanet_desktop.domain.outbox import ATTENTION, SENDABLE
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.store.queries import contracts, notifications, preferences, products

if TYPE_CHECKING:
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.products import NamedProduct
    from cofanet_desktop.services.session import Session

_SHOWN = 20


@runtime_checkable
class Switchable(Protocol):
    """A backend whose network can be switched off by hand."""

    connected: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """The counts and lists around the pages, read at one moment."""

    contracts: tuple[Contract, ...]
    contract_id: str
    unread: int
    to_send: int
    money_to_send: int
    needs_attention: int
    awaited: tuple[NamedProduct, ...]
    is_disconnected: bool | None
    """Whether the network is switched off by hand; None when the backend has no such switch."""
    is_demonstration: bool


def frame(session: Session) -> Frame:
    """Return what the frame shows now."""
    with session.store.read() as connection:
        every = contracts.every(connection)
        chosen = next(
            (one.id for one in every if one.id == session.contract_id), every[0].id if every else ""
        )
        mine = preferences.of(connection, session.actor)
        outbox = Outbox(connection)
        waiting = outbox.in_states(SENDABLE)
        return Frame(
            contracts=tuple(every),
            contract_id=chosen,
            unread=notifications.unread(connection, chosen, mine.thresholds if mine else ()),
            to_send=len(waiting),
            money_to_send=sum(entry.is_money for entry in waiting),
            needs_attention=outbox.count(ATTENTION),
            awaited=tuple(products.awaited(connection, chosen, _SHOWN)),
            is_disconnected=_is_disconnected(session),
            is_demonstration=session.capabilities.is_simulation,
        )


def _is_disconnected(session: Session) -> bool | None:
    backend = session.backend
    return not backend.connected if isinstance(backend, Switchable) else None


def switch_network(session: Session, *, on: bool) -> None:
    """Switch the backend's network on or off; does nothing where there is no such switch."""
    if isinstance(session.backend, Switchable):
        session.backend.connected = on

"""TopLiner: simulated while connected, then bought or refused (rule 3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.backend.disconnected import DisconnectedBackend
from cofanet_desktop.domain.commands import AnswerOffer
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.services import covers, outbox, products
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.frame import Switchable
from cofanet_desktop.services.issuing import issue

if TYPE_CHECKING:
    from cofanet_desktop.domain.errors import CofanetError
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.services.covers import OrderDraft
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Simulated:
    """What came of a simulation: the order, the product with the offer, or why the insurer refused it.

    Neither offer nor problem: the line broke after the order had left, and the offer comes with a later exchange.
    """

    issued: Issued
    product: Product | None
    problem: RuleViolation | None


def refusal_without_network(session: Session) -> RuleViolation | None:
    """Return why nothing can be simulated now when the network is switched off; asks nobody."""
    backend = session.backend
    is_cut = isinstance(backend, DisconnectedBackend)
    is_off = isinstance(backend, Switchable) and not backend.connected
    return _needs_network(None) if is_cut or is_off else None


def simulate(
    session: Session, draft: OrderDraft, *, replaces: str | None = None, form: str | None = None
) -> Simulated:
    """Ask for an offer and return it, or the insurer's refusal; amounts in the contract's currency.

    Raises RuleViolation when a rule forbids it, and NEEDS_NETWORK when the insurer cannot be reached: nothing is
    then left waiting to be sent.
    """
    refusal = refusal_without_network(session)
    if refusal is not None:
        raise refusal
    trouble = exchange(session).trouble
    if trouble is not None:
        raise _needs_network(trouble)
    issued = covers.order(session, draft, replaces=replaces, form=form)
    trouble = exchange(session).trouble
    if trouble is not None and _withdrawn(session, issued.command_id):
        raise _needs_network(trouble)
    entry = outbox.find(session, issued.command_id)
    problem = entry.problem.violation() if entry.problem else None
    return Simulated(issued, products.find_if_any(session, issued.command_id), problem)


def answer(session: Session, product_id: str, *, accept: bool) -> Issued:
    """Buy or refuse an open offer; raises RuleViolation when there is none or it ran out."""
    return issue(session, AnswerOffer(product_id=product_id, accept=accept))


def _withdrawn(session: Session, command_id: str) -> bool:
    """Take back an order that never left; tell whether it could be."""
    if outbox.find(session, command_id).state is not State.QUEUED:
        return False
    try:
        outbox.discard(session, command_id)
    except RuleViolation:
        return False
    return True


def _needs_network(trouble: CofanetError | None) -> RuleViolation:
    if trouble is None:
        hint = QT_TRANSLATE_NOOP(
            "Rules", "Switch the network on, then ask again; what you typed is kept as a draft."
        )
        return _network_refusal(Message("Rules", hint))
    hint = QT_TRANSLATE_NOOP("Rules", "{trouble} Ask again once you are connected.")
    return _network_refusal(Message("Rules", hint, {"trouble": trouble.message}))


def _network_refusal(hint: Message) -> RuleViolation:
    return RuleViolation(
        "NEEDS_NETWORK",
        Message(
            "Rules",
            QT_TRANSLATE_NOOP(
                "Rules", "A TopLiner is offered at once: the insurer must be reached, and cannot be now."
            ),
        ),
        hint,
    )

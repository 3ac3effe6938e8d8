"""Short ways to ask for something at a desk and to read how far it has come."""

from __future__ import annotations

from cofanet_desktop.domain.commands import OrderProduct
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import OutboxEntry, State
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.insurer import demo
from cofanet_desktop.services import covers, outbox
from cofanet_desktop.services.session import Session
from cofanet_desktop.sync import pull as pulling
from cofanet_desktop.sync import push as pushing
from cofanet_desktop.sync.pull import Pulled
from cofanet_desktop.sync.push import Pushed
from tests.support.desks import embedded
from tests.support.insurers import envelope

CLIENT = "desk-under-test"


def order(
    session: Session, easy_number: str, code: ProductCode = ProductCode.CRL, amount: int | None = 40_000
) -> str:
    """Order a product and return the id of the command, which is the product's too."""
    asked = Money.of(amount, "EUR") if amount is not None and code is ProductCode.CRL else None
    draft = covers.OrderDraft(easy_number=easy_number, product=code, amount=asked)
    return covers.order(session, draft).command_id


def push(session: Session) -> Pushed | None:
    """Push once."""
    return pushing.push(session.store, session.backend, CLIENT, session.now())


def pull(session: Session, *, accept_deletions: bool = False) -> Pulled:
    """Pull one page."""
    return pulling.pull(session.store, session.backend, session.now(), accept_deletions=accept_deletions)


def found(session: Session, command_id: str) -> OutboxEntry:
    """Return a command of the outbox."""
    return outbox.find(session, command_id)


def state(session: Session, command_id: str) -> State:
    """Return where a command stands."""
    return found(session, command_id).state


def rival_orders(
    session: Session, easy_number: str, code: ProductCode = ProductCode.CRL, place: int = 1
) -> None:
    """Let another desk order the same, and the insurer take it."""
    amount = Money.of(1_000, "EUR") if code is ProductCode.CRL else None
    args = OrderProduct(contract_id=demo.EUR, easy_number=easy_number, product=code, amount=amount)
    embedded(session).insurer.push("main", "rival", [envelope(args, place)])


def times_taken(session: Session, command_id: str) -> int:
    """Return how often the insurer applied a command."""
    with embedded(session).insurer.reading() as connection:
        return int(
            connection.exec_driver_sql(
                "SELECT count(*) FROM audit WHERE subject = ? AND outcome = 'applied'", (command_id,)
            ).scalar()
            or 0
        )

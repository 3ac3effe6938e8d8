"""`products update|delete|stop|transform|buy|refuse|renew`: change what was ordered; and how products are printed."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.cli import json_shapes
from cofanet_desktop.cli.arguments import add_command, add_group, amount
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.cli.sending import command_document, command_text, send, settled
from cofanet_desktop.domain.covers import TRANSFORMATIONS
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.protocol import Problem
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import covers, products, renewals, topliner

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.outbox import State
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.renewals import Renewed
    from cofanet_desktop.services.session import Session

_HEADINGS = ("Product", "Status", "Requested", "Granted", "Rating", "Decided", "Ends", "Sync", "Id")


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "products", "change, give up, transform or renew an ordered product")
    for name, summary, act, amount_is in (
        ("update", "ask for another amount", _update, "required"),
        ("delete", "give the product up", _delete, "absent"),
        ("stop", "stop following a monitored product", _stop, "absent"),
        ("transform", "turn a credit limit into an @rating limit, or back", _transform, "optional"),
        ("buy", "buy what a TopLiner simulation offered", _buy, "absent"),
        ("refuse", "refuse what a TopLiner simulation offered", _refuse, "absent"),
    ):
        verb = add_command(verbs, name, summary, _runner(act))
        verb.add_argument("id", metavar="ID", help="id of the product, as `companies show` prints it")
        if amount_is != "absent":
            is_required = amount_is == "required"
            verb.add_argument("--amount", type=amount, metavar="A", required=is_required, help="amount asked")
    several = add_command(verbs, "renew", "ask for covers that end to go on", run_renew)
    several.add_argument("ids", nargs="+", metavar="ID", help="ids of the products")


def _runner(
    act: Callable[[Session, Product, argparse.Namespace], Issued],
) -> Callable[[Invocation, argparse.Namespace], Exit]:
    def run(call: Invocation, asked: argparse.Namespace) -> Exit:
        with call.session() as session:
            issued = act(session, products.find(session, asked.id), asked)
            subject = issued.product.id if issued.product else asked.id
            send(call, session)
            entry, code = settled(session, issued.command_id)
            product, sync = find_product(session, subject)
            if product is None:  # a refused transformation leaves the product it started from
                product, sync = find_product(session, asked.id)
        text = command_text(entry) + "\n\n" + product_table([product] if product else [], sync)
        text += offer_text(product)
        call.console.answer(command_document(entry, product=product_document(product, sync)), text)
        return code

    return run


def _update(session: Session, product: Product, asked: argparse.Namespace) -> Issued:
    return covers.update(session, product.id, Money(asked.amount, _currency(session, product)))


def _delete(session: Session, product: Product, _asked: argparse.Namespace) -> Issued:
    return covers.delete(session, product.id)


def _stop(session: Session, product: Product, _asked: argparse.Namespace) -> Issued:
    return covers.stop_monitoring(session, product.id)


def _transform(session: Session, product: Product, asked: argparse.Namespace) -> Issued:
    into = TRANSFORMATIONS.get(product.code)
    if into is None:
        raise RuleViolation(
            "NOT_TRANSFORMABLE",
            Message("", "The product {product} cannot be transformed.", {"product": product.code.value}),
            Message("", "Only credit limits (CRL) and @rating limits (RLI) can be."),
        )
    wanted = None if asked.amount is None else Money(asked.amount, _currency(session, product))
    return covers.transform(session, product.id, into, wanted)


def _buy(session: Session, product: Product, _asked: argparse.Namespace) -> Issued:
    return topliner.answer(session, product.id, accept=True)


def _refuse(session: Session, product: Product, _asked: argparse.Namespace) -> Issued:
    return topliner.answer(session, product.id, accept=False)


def run_renew(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Ask for each cover to go on and print how each request stands; one refused does not stop the others."""
    with call.session() as session:
        wanted = [products.find(session, one).id for one in dict.fromkeys(asked.ids)]
        renewed = renewals.renew(session, wanted)
        send(call, session)
        found = [_renewal(session, one) for one in renewed]
    text = "\n\n".join(one.text for one in found)
    call.console.answer({"renewals": [one.document for one in found]}, text)
    codes = {one.code for one in found}
    return next((code for code in (Exit.REFUSED, Exit.WAITING) if code in codes), Exit.DONE)


@dataclass(frozen=True, slots=True)
class _Answered:
    """How one renewal is printed and ends."""

    document: Json
    text: str
    code: Exit


def _renewal(session: Session, one: Renewed) -> _Answered:
    product, sync = find_product(session, one.product_id)
    shown, table = product_document(product, sync), product_table([product] if product else [], sync)
    if isinstance(one.outcome, RuleViolation):
        problem = json_shapes.problem(Problem.of(one.outcome))
        document: Json = {"command": None, "product": shown, "error": problem}
        hint = f" {one.outcome.hint}" if one.outcome.hint else ""
        return _Answered(document, f"Refused: {one.outcome}{hint}\n{table}", Exit.REFUSED)
    entry, code = settled(session, one.command_id)
    return _Answered(command_document(entry, product=shown), f"{command_text(entry)}\n{table}", code)


def _currency(session: Session, product: Product) -> str:
    contracts = (one for one in session.contracts() if one.id == product.contract_id)
    return next(contracts, session.contract()).currency


def find_product(session: Session, product_id: str) -> tuple[Product | None, dict[str, State]]:
    """Return the product of that id, or None, and where the newest request about it stands."""
    product = products.find_if_any(session, product_id)
    return product, products.sync_states(session, [product] if product else [])


def product_document(product: Product | None, states: Mapping[str, State]) -> Json:
    """Return the JSON of a product, or null."""
    return None if product is None else json_shapes.product(product, sync_of(product.id, states))


def sync_of(product_id: str, states: Mapping[str, State]) -> str:
    """Return where the newest request about a product stands: synced, queued, inflight, unknown or refused."""
    return json_shapes.sync(states.get(product_id))


def product_table(some: Sequence[Product], states: Mapping[str, State]) -> str:
    """Return products as a table."""
    rows = [_row(product, sync_of(product.id, states)) for product in some]
    return listing(_HEADINGS, rows, right=("Requested", "Granted"), nothing="No products.")


def offer_text(product: Product | None) -> str:
    """Return what a TopLiner simulation offers and how to answer; empty when there is nothing to answer."""
    if product is None or product.offer is None or not product.has_open_offer:
        return ""
    offer = product.offer
    price = f"{offer.price} (simulated)" if offer.is_simulated else str(offer.price)
    return (
        f"\n\nOffer: {offer.granted} for {offer.days} days at {price}, open until {offer.valid_until:%Y-%m-%d %H:%M}."
        f"\nBuy it with `products buy {product.id}`, or refuse it with `products refuse {product.id}`."
    )


def _row(product: Product, sync: str) -> tuple[str, ...]:
    asked = product.asked.amount if product.asked else None
    return (
        product.code.value,
        product.status.value + (" (asked)" if product.asked and product.is_in_force else ""),
        str(asked or product.requested or ""),
        str(product.granted or ""),
        product.rating,
        str(product.decided_on or ""),
        str(product.ends_on or ""),
        sync,
        product.id,
    )

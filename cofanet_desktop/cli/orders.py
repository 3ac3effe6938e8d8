"""`order`: ask for a product on a company."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cofanet_desktop.cli.arguments import add_command, amount, easy_number, positive
from cofanet_desktop.cli.products import find_product, offer_text, product_document, product_table
from cofanet_desktop.cli.sending import command_document, command_text, send, settled
from cofanet_desktop.domain import reports
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import KINDS, REPORTS, ProductCode
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import companies, covers, topliner
from cofanet_desktop.services.covers import OrderDraft

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.console import Exit
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


def add(subcommands: Subcommands) -> None:
    """Add the subcommand."""
    parser = add_command(subcommands, "order", "order a product on a company", run)
    codes = [code.value for code in ProductCode]
    parser.add_argument("product", choices=codes, metavar="PRODUCT", help=", ".join(codes))
    parser.add_argument("easy_number", type=easy_number, metavar="EASY", help="Easy number of the company")
    parser.add_argument("--amount", type=amount, metavar="A", help="amount asked, in the contract's currency")
    parser.add_argument("--customer-reference", metavar="R", help="your own reference of the customer")
    parser.add_argument(
        "--outstanding",
        type=amount,
        metavar="O",
        help="total outstanding (0 sets it to zero, absent keeps it)",
    )
    parser.add_argument("--days", type=positive, metavar="N", help="how long a TopLiner is wanted")
    parser.add_argument("--guarantor", type=easy_number, metavar="EASY", help="Easy number of a guarantor")
    parser.add_argument(
        "--language", metavar="L", help="language of a report (fr); default: the first the contract has it in"
    )


def run(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Order the product, send the order, print how both stand."""
    code = ProductCode(asked.product)
    _check_asked(code, asked)
    with call.session() as session:
        currency = session.contract().currency
        draft = OrderDraft(
            easy_number=companies.show(session, asked.easy_number).company.easy_number,
            product=code,
            amount=None if asked.amount is None else Money(asked.amount, currency),
            customer_reference=asked.customer_reference,
            outstanding=None if asked.outstanding is None else Money(asked.outstanding, currency),
            guarantor=asked.guarantor,
            days=asked.days,
            language=_language(code, asked.language, session.contract()),
        )
        issued = _ordered(call, session, draft)
        entry, outcome = settled(session, issued.command_id)
        product, sync = find_product(session, issued.command_id)
    text = command_text(entry)
    if product is not None:
        text += "\n\n" + product_table([product], sync) + offer_text(product)
    call.console.answer(command_document(entry, product=product_document(product, sync)), text)
    return outcome


def _ordered(call: Invocation, session: Session, draft: OrderDraft) -> Issued:
    """Save the order and send it; a TopLiner is asked for only while its offer can come back."""
    if draft.product is ProductCode.TPL:
        return topliner.simulate(session, draft).issued
    issued = covers.order(session, draft)
    send(call, session)
    return issued


def _language(code: ProductCode, asked: str | None, contract: Contract) -> str:
    """Return the language asked for, else the first one the contract has the report in; empty for no report."""
    if code not in REPORTS:
        return ""
    return asked.lower() if asked else next(iter(reports.languages(code, contract)), "")


def _check_asked(code: ProductCode, asked: argparse.Namespace) -> None:
    """Refuse what the product does not take."""
    if asked.amount is not None and not KINDS[code].asks_amount:
        raise InvalidInput(
            "amount",
            "AMOUNT_NOT_ASKED",
            Message("", "The product {product} takes no amount.", {"product": code.value}),
            Message("", "Leave out --amount."),
        )
    if asked.days is not None and code is not ProductCode.TPL:
        raise InvalidInput(
            "days",
            "DAYS_NOT_ASKED",
            Message("", "The product {product} takes no number of days.", {"product": code.value}),
            Message("", "Leave out --days."),
        )
    if asked.language is not None and code not in REPORTS:
        raise InvalidInput(
            "language",
            "LANGUAGE_NOT_ASKED",
            Message("", "The product {product} has no language.", {"product": code.value}),
            Message("", "Leave out --language."),
        )

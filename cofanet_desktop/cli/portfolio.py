"""`portfolio list` and `portfolio wap`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cofanet_desktop.cli import json_shapes
from cofanet_desktop.cli.arguments import add_command, add_group, positive
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.cli.products import product_document
from cofanet_desktop.domain.portfolio import LATEST, PortfolioFilter, token
from cofanet_desktop.domain.products import PRODUCT_NAMES, STATUS_NAMES, ProductCode, ProductStatus
from cofanet_desktop.services import portfolio, products
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.portfolio import PortfolioRow
    from cofanet_desktop.services.session import Session

_HEADINGS = ("Easy number", "Name", "Country", "Reference", "DRA", "Products")


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "portfolio", "list the portfolio, weigh it")
    every = add_command(verbs, "list", "list companies with their products, last changed first", run_list)
    every.add_argument("--text", default="", metavar="T", help="words to be found in any column")
    statuses, codes = [one.value for one in ProductStatus], [one.value for one in ProductCode]
    every.add_argument(
        "--status", action="append", default=[], choices=statuses, metavar="S", help=", ".join(statuses)
    )
    every.add_argument(
        "--product", action="append", default=[], choices=codes, metavar="P", help=", ".join(codes)
    )
    every.add_argument("--country", metavar="C", help="code of the country: FRA")
    much = every.add_mutually_exclusive_group()
    much.add_argument(
        "--limit", type=positive, default=LATEST, metavar="N", help=f"at most N companies ({LATEST})"
    )
    much.add_argument(
        "--all", action="store_const", const=-1, dest="limit", help="every company that matches"
    )
    add_command(verbs, "wap", "weighted assessment of the portfolio, a local estimate", run_wap)


def run_list(call: Invocation, asked: argparse.Namespace) -> Exit:
    """List the portfolio."""
    countries = (reference_data().country(asked.country.strip().upper()).code,) if asked.country else ()
    with call.session() as session:
        wanted = PortfolioFilter(
            contract_id=session.contract().id,
            words=portfolio.words(asked.text, _labels()),
            countries=countries,
            products=tuple(ProductCode(one) for one in asked.product),
            statuses=tuple(ProductStatus(one) for one in asked.status),
        )
        rows, total = portfolio.listing(session, wanted, asked.limit)
        shown = _companies(session, rows) if call.console.is_json else []
    table = listing(_HEADINGS, [_row(row) for row in rows], right=("DRA",), nothing="No company matches.")
    if len(rows) < total:
        table += f"\n\n{len(rows)} of {total} companies; --all lists them all."
    call.console.answer({"total": total, "companies": shown}, table)
    return Exit.DONE


def run_wap(call: Invocation, _asked: argparse.Namespace) -> Exit:
    """Weigh the portfolio."""
    with call.session() as session:
        wap = portfolio.weighted_assessment(session)
    names = {dra: "none" if dra is None else str(dra) for dra in wap.distribution}
    document: dict[str, Json] = {
        "wap": None if wap.value is None else str(wap.value),
        "source": "local estimate",
        "coverage": str(wap.coverage),
        "distribution": {names[dra]: count for dra, count in wap.distribution.items()},
    }
    rows = [(names[dra], str(count)) for dra, count in wap.distribution.items()]
    value = "not known" if wap.value is None else str(wap.value)
    text = f"WAP {value} (local estimate, coverage {wap.coverage})\n\n"
    text += listing(("DRA", "Companies"), rows, right=("Companies",), nothing="")
    call.console.answer(document, text)
    return Exit.DONE


def _labels() -> dict[str, str]:
    """Return the displayed name of every code a line may carry, by the mark the search text has for it."""
    return {
        **{token(code.value): name for code, name in PRODUCT_NAMES.items()},
        **{token(status.value): name for status, name in STATUS_NAMES.items()},
        **{token(country.code): country.name("en") for country in reference_data().countries.values()},
    }


def _companies(session: Session, rows: list[PortfolioRow]) -> list[Json]:
    found = products.of_companies(session, [(row.contract_id, row.easy_number) for row in rows])
    states = products.sync_states(session, [product for some in found for product in some])
    return [
        {
            "easy_number": row.easy_number,
            "name": row.name,
            "country": row.country,
            "city": row.city,
            "customer_reference": row.customer_reference,
            "outstanding": json_shapes.money(row.outstanding),
            "dra": row.dra,
            "products": [product_document(product, states) for product in some],
        }
        for row, some in zip(rows, found, strict=True)
    ]


def _row(row: PortfolioRow) -> tuple[str, ...]:
    cells = (f"{cell.code} {cell.status} {cell.amount or cell.rating}".strip() for cell in row.products)
    name = f"{row.local_name} ({row.name})" if row.local_name else row.name
    dra = "" if row.dra is None else str(row.dra)
    return row.easy_number, name, row.country, row.customer_reference, dra, "; ".join(cells)

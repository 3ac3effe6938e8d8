"""`companies search` and `companies show`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cofanet_desktop.cli import duty_shapes, json_shapes
from cofanet_desktop.cli.arguments import add_command, add_group, easy_number, identifier, positive
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.cli.products import product_document, product_table
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.identifiers import parse_identifier
from cofanet_desktop.domain.protocol import CompanyQuery
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import companies
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.overdues import OverdueDeclaration
    from cofanet_desktop.services.companies import CompanyFile, Found


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "companies", "search companies, show what is known of one")
    search = add_command(
        verbs, "search", "search at the insurer, or among the known ones without a network", run_search
    )
    search.add_argument("--country", required=True, help="code of the country: FRA")
    by = search.add_mutually_exclusive_group(required=True)
    by.add_argument("--name", help="any part of the name, in any script, with or without accents")
    by.add_argument("--easy", type=easy_number, metavar="N", help="Easy number")
    by.add_argument("--id", type=identifier, metavar="TYPE=VALUE", help="legal identifier: SIREN=432126522")
    search.add_argument("--branches", action="store_true", help="list branches too, behind their head office")
    search.add_argument("--extended", action="store_true", help="look into partner databases too")
    search.add_argument("--limit", type=positive, default=200, metavar="N", help="at most N companies (200)")
    show = add_command(verbs, "show", "show a company, its products and what it is covered for", run_show)
    show.add_argument("easy_number", type=easy_number, metavar="EASY", help="Easy number")


def run_search(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Search companies."""
    query = _query(asked)
    with call.session() as session:
        found = companies.search(session, query, offline=call.is_offline)
    if found.is_from_cache:
        call.console.remark("Without a network: only companies already known here were searched.")
    if not found.is_complete:
        call.console.remark(f"There are more than {query.limit}: narrow the search or raise --limit.")
    call.console.answer(_search_document(found), _search_table(found))
    return Exit.DONE


def run_show(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Show a company."""
    with call.session() as session:
        shown = companies.show(session, asked.easy_number)
    call.console.answer(_show_document(shown), _show_text(shown))
    return Exit.DONE


def _query(asked: argparse.Namespace) -> CompanyQuery:
    country = reference_data().country(asked.country.strip().upper())
    found = parse_identifier(country, *asked.id) if asked.id else None
    if asked.name is not None and not asked.name.strip():
        raise InvalidInput(
            "name",
            "MISSING_FIELD",
            Message("", "The name to search for is empty."),
            Message("", "Give some letters of it, or search by --easy or --id."),
        )
    return CompanyQuery(
        country=country.code,
        name=asked.name or "",
        easy_number=asked.easy or "",
        identifier=found,
        branches=asked.branches,
        extended=asked.extended,
        limit=asked.limit,
    )


def _search_document(found: Found) -> dict[str, Json]:
    return {
        "companies": [json_shapes.company(one) for one in found.companies],
        "source": "cache" if found.is_from_cache else "backend",
        "complete": found.is_complete,
    }


def _search_table(found: Found) -> str:
    headings = ("Easy number", "Name", "Country", "City", "Kind", "Identifiers")
    return listing(headings, [_search_row(one) for one in found.companies], nothing="No company matches.")


def _search_row(one: Company) -> tuple[str, ...]:
    identifiers = ", ".join(f"{known.type}={known.value}" for known in one.identifiers)
    name = f"{one.local_name} ({one.name})" if one.local_name else one.name
    return one.easy_number, name, one.country, one.city, one.establishment.value, identifiers


def _show_document(shown: CompanyFile) -> dict[str, Json]:
    entry = shown.entry
    return {
        "company": json_shapes.company(shown.company),
        "products": [product_document(one, shown.sync) for one in shown.products],
        "overdues": [duty_shapes.declaration_summary(row) for row in shown.declarations],
        "dra": entry.dra if entry else None,
        "effective_cover": json_shapes.effective_cover(shown.effective_cover),
        "customer_reference": entry.customer_reference if entry else "",
        "outstanding": json_shapes.money(entry.outstanding) if entry else None,
        "orderable": [offer.code.value for offer in shown.offers if offer.refusal is None],
    }


def _show_text(shown: CompanyFile) -> str:
    one, entry = shown.company, shown.entry
    place = " ".join(part for part in (one.address, one.postcode, one.city) if part)
    cover = shown.effective_cover
    lines = [
        f"{one.name}  {one.easy_number}  {one.country}",
        place,
        ", ".join(f"{known.type}={known.value}" for known in one.identifiers),
        f"DRA {entry.dra}" if entry and entry.dra is not None else "",
        str(cover.explanation) if cover else "No cover in force.",
        *(_overdue_text(row) for row in shown.declarations if not row.record.is_final),
        "",
        product_table(shown.products, shown.sync),
    ]
    return "\n".join(line for place_, line in enumerate(lines) if line or place_ == len(lines) - 2)


def _overdue_text(row: DutyRow[OverdueDeclaration]) -> str:
    one = row.record
    open_ = ", ".join(f"{amount:,f} {code}" for code, amount in one.open_totals().items() if amount)
    kind = "Overdue" if one.is_insured else "Uninsured overdue"
    return f"{kind} declared {one.declared_at:%Y-%m-%d}, {one.status.value}: {open_ or 'nothing'} open"

"""`documents list|save`: what the insurer delivered."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.cli import json_shapes
from cofanet_desktop.cli.arguments import add_command, add_group, easy_number
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.services import documents

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.services.documents import Listed

_HEADINGS = ("Delivered", "Product", "Language", "Easy number", "Type", "Size", "Kept", "Id")


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "documents", "list delivered reports, save one as a file")
    every = add_command(verbs, "list", "list documents, newest first", run_list)
    every.add_argument("--easy", type=easy_number, metavar="EASY", help="only those about one company")
    save = add_command(verbs, "save", "save a document as a file", run_save)
    save.add_argument("id", metavar="ID", help="id of a document, as `list` prints it")
    save.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help="file to write; an existing one is replaced, in a folder the document gets a name of its own",
    )


def run_list(call: Invocation, asked: argparse.Namespace) -> Exit:
    """List what was delivered."""
    with call.session() as session:
        found = documents.listed(session, asked.easy or "")
    table = listing(_HEADINGS, [_row(one) for one in found], right=("Size",), nothing="No documents.")
    call.console.answer({"documents": [json_shapes.document(one) for one in found]}, table)
    return Exit.DONE


def run_save(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Save a document, fetched first when it is not kept here."""
    with call.session() as session:
        found = documents.known(session, asked.id)
        file = documents.save(session, found, asked.out)
    document = json_shapes.document(documents.Listed(found, is_kept=True))
    call.console.answer({"document": document, "file": str(file)}, f"Saved: {file}")
    return Exit.DONE


def _row(listed: Listed) -> tuple[str, ...]:
    one = listed.document
    return (
        f"{one.delivered_at:%Y-%m-%d}",
        one.product.value,
        one.language,
        one.easy_number,
        one.media_type,
        str(one.size),
        "yes" if listed.is_kept else "no",
        one.id,
    )

"""`documents list|save|send|sent`: what the insurer delivered, and what it was sent."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.cli import duty_shapes, json_shapes
from cofanet_desktop.cli.arguments import add_command, add_group, easy_number
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.cli.sending import (
    all_settled,
    commands_document,
    commands_text,
    issued_by,
    send_with_documents,
)
from cofanet_desktop.cli.sent_files import files_of, files_text, handed_over
from cofanet_desktop.domain.sent_documents import DocumentCategory, DocumentKind, InformationForm
from cofanet_desktop.services import attachments, companies, documents, information, sent_documents
from cofanet_desktop.services.information import InformationDraft

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.services.documents import Listed

_HEADINGS = ("Delivered", "Product", "Language", "Easy number", "Type", "Size", "Kept", "Id")


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "documents", "list delivered reports, save one; send documents")
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
    send = add_command(verbs, "send", "send the insurer what is known of a company", run_send)
    send.add_argument("easy_number", type=easy_number, metavar="EASY", help="Easy number of the company")
    send.add_argument("files", nargs="+", type=Path, metavar="FILE", help="documents to send")
    send.add_argument(
        "--form",
        choices=[one.value for one in InformationForm],
        required=True,
        help="information that the risk got worse, or on the company in general",
    )
    kinds = [one.value for one in DocumentKind]
    send.add_argument(
        "--kind", choices=kinds, required=True, metavar="K", help=f"what the files are: {', '.join(kinds)}"
    )
    send.add_argument("--comment", default="", metavar="T", help="at most 900 characters")
    sent = add_command(verbs, "sent", "list documents that were sent, newest first", run_sent)
    sent.add_argument(
        "--category", choices=[one.value for one in DocumentCategory], help="only those of one category"
    )
    sent.add_argument("--easy", type=easy_number, metavar="EASY", help="only those about one company")


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


def run_send(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Send documents on a company, all or none, and print how far they have come."""
    with call.session() as session:
        kind = DocumentKind(asked.kind)
        draft = InformationDraft(
            easy_number=companies.show(session, asked.easy_number).company.easy_number,
            form=InformationForm(asked.form),
            attachments=tuple(attachments.attach(session, file, kind) for file in asked.files),
            comment=asked.comment,
        )
        ids = issued_by(session, lambda: information.send(session, draft))
        send_with_documents(call, session)
        entries, code = all_settled(session, ids)
        files = files_of(session, ids)
    call.console.answer(
        commands_document(entries, documents=[duty_shapes.sent_document(one) for one in files]),
        "\n\n".join(part for part in (commands_text(entries), files_text(files)) if part),
    )
    return handed_over(code, files)


def run_sent(call: Invocation, asked: argparse.Namespace) -> Exit:
    """List what was sent, with the analysis and how far the bytes are."""
    category = DocumentCategory(asked.category) if asked.category else None
    with call.session() as session:
        files = sent_documents.listed(session, category, asked.easy)
    call.console.answer(
        {"documents": [duty_shapes.sent_document(one) for one in files]},
        files_text(files, nothing="No documents were sent."),
    )
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

"""`overdues declare|add|cancel|list|show|template`: overdue declarations."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.cli import duty_shapes, json_shapes
from cofanet_desktop.cli.arguments import add_command, add_group, easy_number
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.cli.lists import Lists, add_reading, list_file, template_file, write_template
from cofanet_desktop.cli.sending import (
    all_settled,
    commands_document,
    commands_text,
    issued_by,
    send_with_documents,
)
from cofanet_desktop.cli.sent_files import files_of, files_text, handed_over
from cofanet_desktop.cli.table import printable
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.invoices import (
    invoice_of,
    invoice_row_problems,
    payment_of,
    payment_row_problems,
)
from cofanet_desktop.domain.overdues import NO_CONTACT, Contact, DeclarationStatus
from cofanet_desktop.domain.sheets import INVOICES, PAYMENTS
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import attachments, companies, overdues
from cofanet_desktop.services.overdues import AdditionDraft, DeclarationDraft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.invoices import Invoice, Payment
    from cofanet_desktop.domain.overdues import OverdueDeclaration
    from cofanet_desktop.services.attachments import Attachment
    from cofanet_desktop.services.session import Session

_HEADINGS = ("Declared", "Company", "Easy number", "Kind", "Status", "Open", "Last day", "Sync", "Id")
_LINE_HEADINGS = ("Type", "Reference", "Invoice date", "Due date", "Net", "Tax", "Currency", "Added")
_PAYMENT_HEADINGS = ("Type", "Invoice", "Paid on", "Amount", "Added")
_TEMPLATES = {sheet.id: sheet for sheet in (INVOICES, PAYMENTS)}


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "overdues", "declare overdues, add to them, follow them")
    declare = add_command(verbs, "declare", "declare unpaid invoices of a company", run_declare)
    declare.add_argument("easy_number", type=easy_number, metavar="EASY", help="Easy number of the debtor")
    declare.add_argument("--invoices", type=list_file, required=True, metavar="FILE", help="list of invoices")
    wish = declare.add_mutually_exclusive_group()
    wish.add_argument("--intervention", action="store_true", default=None, help="let the insurer collect")
    wish.add_argument(
        "--no-intervention",
        dest="intervention",
        action="store_false",
        help="collect without the insurer",
    )
    declare.add_argument("--uninsured", action="store_true", help="the debts are not insured")
    declare.add_argument("--contact-name", metavar="N", help="who can be asked; default: the last one named")
    declare.add_argument("--contact-phone", metavar="P", help="phone number of the contact")
    declare.add_argument("--contact-email", metavar="E", help="e-mail address of the contact")
    addition = add_command(verbs, "add", "add invoices, payments, a comment or documents", run_add)
    addition.add_argument("id", metavar="ID", help="id of a declaration, as `list` prints it")
    addition.add_argument("--invoices", type=list_file, metavar="FILE", help="list of further invoices")
    for verb in (declare, addition):
        verb.add_argument("--payments", type=list_file, metavar="FILE", help="list of payments received")
        verb.add_argument("--comment", default="", metavar="T", help="at most 900 characters")
        verb.add_argument(
            "--document",
            type=Path,
            action="append",
            default=[],
            dest="documents",
            metavar="FILE",
            help="a document to send along; may be given several times",
        )
        add_reading(verb)
    cancel = add_command(verbs, "cancel", "take a pending declaration back", run_cancel)
    cancel.add_argument("id", metavar="ID", help="id of a declaration, as `list` prints it")
    every = add_command(verbs, "list", "list declarations, newest first", run_list)
    every.add_argument(
        "--status",
        action="append",
        choices=[one.value for one in DeclarationStatus],
        help="only those with this status; may be given several times",
    )
    show = add_command(verbs, "show", "show a declaration with its lines and documents", run_show)
    show.add_argument("id", metavar="ID", help="id of a declaration, as `list` prints it")
    template = add_command(verbs, "template", "write a list to be filled in", run_template)
    template.add_argument("list", choices=_TEMPLATES, help="which list")
    template.add_argument("file", type=template_file, metavar="FILE", help="file to write: .xlsx or .csv")


def run_declare(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Declare an overdue, send it with its documents, print how it stands."""
    with call.session() as session:
        contact = _contact(session, asked)
        lists = Lists(call, asked)
        invoices, payments = _lines(session, lists, asked)
        if lists.refused():
            return Exit.REFUSED
        draft = DeclarationDraft(
            easy_number=companies.show(session, asked.easy_number).company.easy_number,
            is_insured=not asked.uninsured,
            invoices=invoices,
            payments=payments,
            intervention=asked.intervention,
            contact=contact,
            comment=asked.comment,
            documents=_documents(session, asked.documents),
        )
        return _finish(call, session, lambda: overdues.declare(session, draft), None, lists)


def run_add(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Add to a declaration, send the addition with its documents, print how both stand."""
    with call.session() as session:
        declaration = overdues.show(session, asked.id).record
        lists = Lists(call, asked)
        invoices, payments = _lines(session, lists, asked, declaration.every_invoice())
        if lists.refused():
            return Exit.REFUSED
        draft = AdditionDraft(
            declaration_id=declaration.id,
            invoices=invoices,
            payments=payments,
            comment=asked.comment,
            documents=_documents(session, asked.documents),
        )
        return _finish(call, session, lambda: overdues.add(session, draft), declaration.id, lists)


def run_cancel(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Take a declaration back and print how it stands."""
    with call.session() as session:
        return _finish(
            call, session, lambda: overdues.cancel(session, asked.id), asked.id, Lists(call, asked)
        )


def _contact(session: Session, asked: argparse.Namespace) -> Contact:
    """Return the contact that was given, else the last one a declaration names."""
    given = Contact(asked.contact_name or "", asked.contact_phone or "", asked.contact_email or "")
    if given != NO_CONTACT:
        return given
    named = (row.record.contact for row in overdues.listed(session))
    last = next((contact for contact in named if contact != NO_CONTACT), None)
    if last is None:
        raise InvalidInput(
            "contact",
            "CONTACT_NEEDED",
            Message("", "No declaration names a contact yet."),
            Message("", "Add --contact-name, and --contact-phone or --contact-email."),
        )
    return last


def _lines(
    session: Session, lists: Lists, asked: argparse.Namespace, earlier: Sequence[Invoice] = ()
) -> tuple[tuple[Invoice, ...], tuple[Payment, ...]]:
    """Return the invoices and payments of the files that nothing refuses."""
    today = session.today()
    taken = {one.reference for one in earlier}
    rows = lists.accepted(asked.invoices, INVOICES, lambda some: invoice_row_problems(some, today, taken))
    invoices = tuple(invoice_of(row) for row in rows)
    known = (*earlier, *invoices)
    paid = lists.accepted(asked.payments, PAYMENTS, lambda some: payment_row_problems(some, today, known))
    return invoices, tuple(payment_of(row) for row in paid)


def _documents(session: Session, files: Sequence[Path]) -> tuple[Attachment, ...]:
    return tuple(attachments.attach(session, file) for file in files)


def _finish(
    call: Invocation,
    session: Session,
    act: Callable[[], object],
    declaration_id: str | None,
    lists: Lists,
) -> Exit:
    """Do it, send it, and print where the requests, the declaration and its documents stand."""
    ids = issued_by(session, act)
    subject = declaration_id or ids[0]
    send_with_documents(call, session)
    entries, code = all_settled(session, ids)
    row = next((row for row in overdues.listed(session) if row.record.id == subject), None)
    files = files_of(session, ids)
    document = commands_document(
        entries,
        declaration=duty_shapes.declaration(row) if row else None,
        documents=[duty_shapes.sent_document(one) for one in files],
        **lists.document(),
    )
    parts = (commands_text(entries), _table([row]) if row else "", files_text(files))
    lists.remark()
    call.console.answer(document, "\n\n".join(part for part in parts if part))
    return lists.ending(handed_over(code, files))


def run_list(call: Invocation, asked: argparse.Namespace) -> Exit:
    """List declarations."""
    with call.session() as session:
        wanted = {DeclarationStatus(one) for one in asked.status or ()}
        found = [row for row in overdues.listed(session) if not wanted or row.record.status in wanted]
    call.console.answer(
        {"declarations": [duty_shapes.declaration_summary(row) for row in found]}, _table(found)
    )
    return Exit.DONE


def run_show(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Show a declaration."""
    with call.session() as session:
        row = overdues.show(session, asked.id)
        files = files_of(session, [line.row.record.id for line in attachments.of_subject(session, asked.id)])
    document: dict[str, Json] = {
        "declaration": duty_shapes.declaration(row),
        "documents": [duty_shapes.sent_document(one) for one in files],
    }
    call.console.answer(document, _show_text(row, files_text(files)))
    return Exit.DONE


def run_template(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Write a template."""
    return write_template(call, _TEMPLATES[asked.list], asked.file)


def _table(rows: Sequence[DutyRow[OverdueDeclaration]]) -> str:
    cells = [_row(row) for row in rows]
    return listing(_HEADINGS, cells, right=("Open",), nothing="No overdue declarations.")


def _row(row: DutyRow[OverdueDeclaration]) -> tuple[str, ...]:
    one = row.record
    return (
        str(one.declared_on),
        row.company_name,
        one.easy_number,
        "insured" if one.is_insured else "uninsured",
        one.status.value,
        ", ".join(f"{amount:,.2f} {code}" for code, amount in sorted(one.open_totals().items()) if amount),
        str(one.deadline or "") + (" (late)" if one.is_late else ""),
        json_shapes.sync(row.state),
        one.id,
    )


def _show_text(row: DutyRow[OverdueDeclaration], files: str) -> str:
    one = row.record
    initial = len(one.invoices)
    lines = [
        (
            invoice.kind.value,
            invoice.reference,
            str(invoice.invoice_date),
            str(invoice.due_date),
            f"{invoice.net:,.2f}",
            f"{invoice.tax:,.2f}",
            invoice.currency,
            "" if n < initial else "yes",
        )
        for n, invoice in enumerate(one.every_invoice())
    ]
    paid = [
        (
            payment.kind.value,
            payment.invoice_reference,
            str(payment.paid_on),
            str(payment.amount),
            "" if n < len(one.payments) else "yes",
        )
        for n, payment in enumerate(one.every_payment())
    ]
    said = (event for event in one.events if event.comment)
    parts = (
        _table([row]),
        listing(_LINE_HEADINGS, lines, right=("Net", "Tax"), nothing=""),
        listing(_PAYMENT_HEADINGS, paid, right=("Amount",), nothing=""),
        "\n".join(f"{event.at:%Y-%m-%d} {event.status.value}: {printable(event.comment)}" for event in said),
        files,
    )
    return "\n\n".join(part for part in parts if part)

"""`extensions request|modify|cancel|list|show|mail|template`: later due dates."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.cli import duty_shapes, json_shapes
from cofanet_desktop.cli.arguments import add_command, add_group, easy_number
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.cli.lists import Lists, add_reading, list_file, template_file, write_template
from cofanet_desktop.cli.sending import command_document, command_text, send, settled
from cofanet_desktop.cli.table import printable
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.extensions import ExtensionReason, ExtensionStatus
from cofanet_desktop.domain.invoices import instalment_of, invoice_of, invoice_row_problems, plan_row_problems
from cofanet_desktop.domain.sheets import INVOICES, PLAN
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import collection_mail, companies, extensions
from cofanet_desktop.services.collection_mail import MailDraft
from cofanet_desktop.services.extensions import ExtensionDraft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.cli.arguments import Parser, Subcommands
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.extensions import Extension
    from cofanet_desktop.domain.invoices import Instalment, Invoice
    from cofanet_desktop.services.session import Session

_HEADINGS = ("Asked", "Company", "Easy number", "Reason", "Total", "Status", "Version", "Sync", "Id")
_PLAN_HEADINGS = ("Plan", "New due date", "Amount")
_LINE_HEADINGS = ("Type", "Reference", "Invoice date", "Due date", "Net", "Tax", "Currency")
_REASONS = [one.value for one in ExtensionReason]
_TEMPLATES = {sheet.id: sheet for sheet in (INVOICES, PLAN)}


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "extensions", "ask for later due dates, change or cancel what was asked")
    request = add_command(verbs, "request", "ask to extend due dates of a company's invoices", run_request)
    request.add_argument("easy_number", type=easy_number, metavar="EASY", help="Easy number of the buyer")
    _add_form(request, is_required=True)
    modify = add_command(verbs, "modify", "ask for an accepted extension to be changed", run_modify)
    modify.add_argument("id", metavar="ID", help="id of an extension, as `list` prints it")
    _add_form(modify, is_required=False)
    for name, summary, run in (
        ("cancel", "take a pending request back", run_cancel),
        ("show", "show an extension with its plans", run_show),
    ):
        verb = add_command(verbs, name, summary, run)
        verb.add_argument("id", metavar="ID", help="id of an extension, as `list` prints it")
    every = add_command(verbs, "list", "list extensions, newest first", run_list)
    every.add_argument(
        "--status",
        action="append",
        choices=[one.value for one in ExtensionStatus],
        help="only those with this status; may be given several times",
    )
    mail = add_command(
        verbs,
        "mail",
        "prepare the e-mail to the collection department, once an overdue is declared",
        run_mail,
    )
    mail.add_argument("easy_number", type=easy_number, metavar="EASY", help="Easy number of the buyer")
    _add_form(mail, is_required=False)
    mail.add_argument(
        "--out", type=Path, metavar="FILE.eml", help="save it as a draft that e-mail programs open"
    )
    template = add_command(verbs, "template", "write a list to be filled in", run_template)
    template.add_argument("list", choices=_TEMPLATES, help="which list")
    template.add_argument("file", type=template_file, metavar="FILE", help="file to write: .xlsx or .csv")


def _add_form(verb: Parser, *, is_required: bool) -> None:
    verb.add_argument(
        "--reason", choices=_REASONS, required=is_required, metavar="R", help=f"one of {', '.join(_REASONS)}"
    )
    for name, meaning in (
        ("--invoices", "list of invoices"),
        ("--plan", "list of new due dates and amounts"),
    ):
        verb.add_argument(name, type=list_file, required=is_required, metavar="FILE", help=meaning)
    add_reading(verb)


def run_request(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Ask for an extension, send the request, print how it stands."""
    with call.session() as session:
        lists = Lists(call, asked)
        invoices, plan = _lines(session, lists, asked)
        if lists.refused():
            return Exit.REFUSED
        draft = ExtensionDraft(
            easy_number=companies.show(session, asked.easy_number).company.easy_number,
            reason=ExtensionReason(asked.reason),
            currency=_currency(session, invoices),
            invoices=invoices,
            plan=plan,
        )
        issued = extensions.request(session, draft)
        return _finish(call, session, issued.command_id, issued.command_id, lists)


def run_modify(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Ask for a change of an extension; what is not given stays as it is."""
    with call.session() as session:
        before = extensions.show(session, asked.id).record
        lists = Lists(call, asked)
        invoices, plan = _lines(session, lists, asked)
        if lists.refused():
            return Exit.REFUSED
        draft = ExtensionDraft(
            easy_number=before.easy_number,
            reason=ExtensionReason(asked.reason) if asked.reason else before.reason,
            currency=before.currency,
            invoices=invoices if asked.invoices else before.invoices,
            plan=plan if asked.plan else before.plan,
        )
        issued = extensions.modify(session, before.id, draft)
        return _finish(call, session, issued.command_id, before.id, lists)


def run_cancel(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Take a request back and print how it stands."""
    with call.session() as session:
        issued = extensions.cancel(session, asked.id)
        return _finish(call, session, issued.command_id, asked.id, Lists(call, asked))


def _lines(
    session: Session, lists: Lists, asked: argparse.Namespace
) -> tuple[tuple[Invoice, ...], tuple[Instalment, ...]]:
    """Return the invoices and the plan of the files that nothing refuses."""
    today = session.today()
    rows = lists.accepted(asked.invoices, INVOICES, lambda some: invoice_row_problems(some, today))
    invoices = tuple(invoice_of(row) for row in rows)
    currency = _currency(session, invoices)
    parts = lists.accepted(asked.plan, PLAN, lambda some: plan_row_problems(some, currency))
    return invoices, tuple(instalment_of(row) for row in parts)


def _currency(session: Session, invoices: Sequence[Invoice]) -> str:
    return invoices[0].currency if invoices else session.contract().currency


def _finish(call: Invocation, session: Session, command_id: str, extension_id: str, lists: Lists) -> Exit:
    send(call, session)
    entry, code = settled(session, command_id)
    row = next((row for row in extensions.listed(session) if row.record.id == extension_id), None)
    shown = duty_shapes.extension(row) if row else None
    lists.remark()
    call.console.answer(
        command_document(entry, extension=shown, **lists.document()),
        f"{command_text(entry)}\n\n{_table([row])}" if row else command_text(entry),
    )
    return lists.ending(code)


def run_list(call: Invocation, asked: argparse.Namespace) -> Exit:
    """List extensions."""
    with call.session() as session:
        wanted = {ExtensionStatus(one) for one in asked.status or ()}
        found = [row for row in extensions.listed(session) if not wanted or row.record.status in wanted]
    call.console.answer({"extensions": [duty_shapes.extension_summary(row) for row in found]}, _table(found))
    return Exit.DONE


def run_show(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Show an extension."""
    with call.session() as session:
        row = extensions.show(session, asked.id)
    call.console.answer({"extension": duty_shapes.extension(row)}, _show_text(row))
    return Exit.DONE


def run_mail(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Print the e-mail to the collection department, or save it as a draft."""
    with call.session() as session:
        shown = companies.show(session, asked.easy_number)
        declared = tuple(row.record for row in shown.declarations if not row.record.is_void)
        if not declared:
            raise _mail_not_needed(shown.company.name)
        lists = Lists(call, asked)
        invoices, plan = _lines(session, lists, asked)
        if lists.refused():
            return Exit.REFUSED
        draft = MailDraft(
            contract=shown.contract,
            company=shown.company,
            declarations=declared,
            reason=ExtensionReason(asked.reason) if asked.reason else None,
            currency=_currency(session, invoices),
            invoices=invoices,
            plan=plan,
        )
    mail = collection_mail.compose(draft)
    if asked.out is not None:
        collection_mail.save(mail, asked.out)
    written: Json = {"to": mail.to, "subject": mail.subject, "body": mail.body, "url": mail.url()}
    file = None if asked.out is None else str(asked.out)
    lists.remark()
    call.console.answer(
        {"mail": written, "file": file, **lists.document()},
        "\n".join(map(printable, mail.text().splitlines())) if file is None else f"Saved: {file}",
    )
    return lists.ending(Exit.DONE)


def _mail_not_needed(company: str) -> RuleViolation:
    return RuleViolation(
        "MAIL_NOT_NEEDED",
        Message("", "No overdue is declared on {company}: no e-mail is needed.", {"company": company}),
        Message("", "Ask with: cofanet-desktop extensions request."),
    )


def run_template(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Write a template."""
    return write_template(call, _TEMPLATES[asked.list], asked.file)


def _table(rows: Sequence[DutyRow[Extension]]) -> str:
    return listing(
        _HEADINGS, [_row(row) for row in rows], right=("Total", "Version"), nothing="No extensions."
    )


def _row(row: DutyRow[Extension]) -> tuple[str, ...]:
    one = row.record
    return (
        str(one.asked_at.date()),
        row.company_name,
        one.easy_number,
        one.reason.value,
        str(one.total),
        one.status.value,
        str(one.version),
        json_shapes.sync(row.state),
        one.id,
    )


def _show_text(row: DutyRow[Extension]) -> str:
    one = row.record
    lines = [
        (
            invoice.kind.value,
            invoice.reference,
            str(invoice.invoice_date),
            str(invoice.due_date),
            f"{invoice.net:,.2f}",
            f"{invoice.tax:,.2f}",
            invoice.currency,
        )
        for invoice in one.invoices
    ]
    plans = [
        (name, str(part.due_date), f"{part.amount:,.2f} {one.currency}")
        for name, plan in (("asked", one.plan), ("accepted", one.answered_plan))
        for part in plan
    ]
    parts = (
        _table([row]),
        listing(_LINE_HEADINGS, lines, right=("Net", "Tax"), nothing=""),
        listing(_PLAN_HEADINGS, plans, right=("Amount",), nothing=""),
        printable(one.comment),
    )
    return "\n\n".join(part for part in parts if part)

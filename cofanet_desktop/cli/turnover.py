"""`turnover list|fill|send|template`: what a contract wants declared of each period."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cofanet_desktop.cli import duty_shapes, json_shapes
from cofanet_desktop.cli.arguments import add_command, add_group
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.cli.lists import Lists, add_reading, list_file, template_file, write_template
from cofanet_desktop.cli.sending import all_settled, commands_document, commands_text, issued_by, send
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import Message
from cofanet_desktop.domain.turnover import check_editable, lines_of, row_problems, sheet_of
from cofanet_desktop.services import turnover
from cofanet_desktop.services.turnover import TurnoverDraft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.turnover import TurnoverDeclaration, TurnoverLine
    from cofanet_desktop.services.session import Session

_HEADINGS = ("From", "To", "Due", "What", "By", "Status", "Lines", "Total", "Reminders", "Sync", "Id")


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "turnover", "fill in and send turnover declarations")
    add_command(verbs, "list", "list turnover declarations, last period first", run_list)
    fill = add_command(
        verbs, "fill", "save the amounts of a declaration; it can be changed until sent", run_fill
    )
    fill.add_argument("id", metavar="ID", help="id of a declaration, as `list` prints it")
    fill.add_argument("file", type=list_file, nargs="?", metavar="FILE", help="list of amounts")
    fill.add_argument("--nil", action="store_true", help="there is nothing to declare")
    add_reading(fill)
    send_ = add_command(verbs, "send", "declare what was saved; it is read-only from then on", run_send)
    send_.add_argument("id", metavar="ID", help="id of a declaration, as `list` prints it")
    template = add_command(verbs, "template", "write the list of a declaration to be filled in", run_template)
    template.add_argument("id", metavar="ID", help="id of a declaration, as `list` prints it")
    template.add_argument("file", type=template_file, metavar="FILE", help="file to write: .xlsx or .csv")


def run_list(call: Invocation, _asked: argparse.Namespace) -> Exit:
    """List declarations."""
    with call.session() as session:
        found = turnover.listed(session)
    call.console.answer({"turnover": [duty_shapes.turnover(row) for row in found]}, _table(found))
    return Exit.DONE


def run_fill(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Save amounts, or that there are none, send that to the insurer, print how the declaration stands."""
    _check_asked(asked)
    with call.session() as session:
        declaration = turnover.show(session, asked.id).record
        check_editable(declaration)
        lists = Lists(call, asked)
        lines = _lines(session, lists, asked, declaration)
        if lists.refused():
            return Exit.REFUSED
        draft = TurnoverDraft(
            declaration_id=declaration.id, lines=lines, is_nil=asked.nil, contact=declaration.contact
        )
        return _finish(call, session, lambda: turnover.save(session, draft), declaration.id, lists)


def run_send(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Declare what was saved and print how the declaration stands."""
    with call.session() as session:
        declaration_id = turnover.show(session, asked.id).record.id
        lists = Lists(call, asked)
        return _finish(
            call, session, lambda: turnover.send_saved(session, declaration_id), declaration_id, lists
        )


def run_template(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Write the template of a declaration: by debtor or by country."""
    with call.session() as session:
        sheet = sheet_of(turnover.show(session, asked.id).record.by)
    return write_template(call, sheet, asked.file)


def _check_asked(asked: argparse.Namespace) -> None:
    if (asked.file is None) is asked.nil:
        return
    raise InvalidInput(
        "file",
        "FILE_OR_NIL",
        Message("", "Amounts and --nil exclude each other, and one of them is needed."),
        Message("", "Give the FILE of the amounts, or --nil where there is nothing to declare."),
    )


def _lines(
    session: Session, lists: Lists, asked: argparse.Namespace, declaration: TurnoverDeclaration
) -> tuple[TurnoverLine, ...]:
    if asked.file is None:
        return ()
    by = declaration.by
    resolve = turnover.resolver(session, by)
    rows = lists.accepted(
        asked.file, sheet_of(by), lambda some: row_problems(some, by, resolve, declaration.currency)
    )
    return lines_of(rows, by, resolve)


def _finish(
    call: Invocation, session: Session, act: Callable[[], object], declaration_id: str, lists: Lists
) -> Exit:
    ids = issued_by(session, act)
    send(call, session)
    entries, code = all_settled(session, ids)
    row = turnover.show(session, declaration_id)
    lists.remark()
    call.console.answer(
        commands_document(entries, turnover=duty_shapes.turnover(row), **lists.document()),
        f"{commands_text(entries)}\n\n{_table([row])}",
    )
    return lists.ending(code)


def _table(rows: Sequence[DutyRow[TurnoverDeclaration]]) -> str:
    right = ("Lines", "Total", "Reminders")
    return listing(_HEADINGS, [_row(row) for row in rows], right=right, nothing="No turnover declarations.")


def _row(row: DutyRow[TurnoverDeclaration]) -> tuple[str, ...]:
    one = row.record
    return (
        str(one.starts_on),
        str(one.ends_on),
        str(one.due_on),
        one.basis.value,
        one.by.value,
        one.status.value,
        str(len(one.lines)),
        "nil" if one.is_nil else str(one.total),
        str(one.reminders),
        json_shapes.sync(row.state),
        one.id,
    )

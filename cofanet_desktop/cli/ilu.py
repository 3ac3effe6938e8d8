"""`ilu list|answer`: what the insurer asks about covers."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cofanet_desktop.cli import duty_shapes, json_shapes
from cofanet_desktop.cli.arguments import add_command, add_group, amount
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.cli.products import find_product, product_document
from cofanet_desktop.cli.sending import all_settled, commands_document, commands_text, issued_by, send
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.ilu import PaymentExperience, excess
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import ilus
from cofanet_desktop.services.ilus import IluDraft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.ilu import Ilu

_HEADINGS = ("Answer by", "Company", "Easy number", "Cover", "Status", "Needs", "Sync", "Id")


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "ilu", "answer what the insurer asks about covers")
    add_command(verbs, "list", "list ILUs, last to be answered first", run_list)
    answer = add_command(verbs, "answer", "answer an ILU", run_answer)
    answer.add_argument("id", metavar="ID", help="id of an ILU, as `list` prints it")
    answer.add_argument(
        "--experience",
        choices=[one.value for one in PaymentExperience],
        required=True,
        help="how the buyer has paid",
    )
    trade = answer.add_mutually_exclusive_group(required=True)
    trade.add_argument("--needs", type=amount, metavar="A", help="highest outstanding expected, 0 too")
    trade.add_argument("--not-trading", action="store_true", help="one no longer trades with the buyer")
    answer.add_argument("--delete-cover", action="store_true", help="give the cover up with --not-trading")
    answer.add_argument("--comment", default="", metavar="T", help="at most 250 characters")


def run_list(call: Invocation, _asked: argparse.Namespace) -> Exit:
    """List ILUs."""
    with call.session() as session:
        found = ilus.listed(session)
    call.console.answer({"ilus": [duty_shapes.ilu(row) for row in found]}, _table(found))
    return Exit.DONE


def run_answer(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Answer an ILU, give the cover up if asked, print how both stand."""
    _check_asked(asked)
    with call.session() as session:
        one = ilus.show(session, asked.id).record
        needs = None if asked.needs is None else Money(asked.needs, one.cover.currency)
        draft = IluDraft(
            ilu_id=one.id,
            experience=PaymentExperience(asked.experience),
            still_trading=not asked.not_trading,
            needs=needs,
            comment=asked.comment,
            delete_cover=asked.delete_cover,
        )
        ids = issued_by(session, lambda: ilus.answer(session, draft))
        send(call, session)
        entries, code = all_settled(session, ids)
        row = ilus.show(session, one.id)
        product, sync = find_product(session, one.product_id)
    call.console.answer(
        commands_document(entries, ilu=duty_shapes.ilu(row), product=product_document(product, sync)),
        f"{commands_text(entries)}\n\n{_table([row])}",
    )
    above = excess(one, needs) if needs else None
    if above is not None:
        call.console.remark(
            f"The needs are {above} above the cover. Ask for them with: products update {one.product_id} --amount"
            f" {asked.needs}"
        )
    return code


def _check_asked(asked: argparse.Namespace) -> None:
    if asked.delete_cover and not asked.not_trading:
        raise InvalidInput(
            "delete_cover",
            "STILL_TRADING",
            Message("", "A cover is given up here only when one no longer trades with the buyer."),
            Message("", "Leave out --delete-cover, or say --not-trading instead of --needs."),
        )


def _table(rows: Sequence[DutyRow[Ilu]]) -> str:
    return listing(_HEADINGS, [_row(row) for row in rows], right=("Cover", "Needs"), nothing="No ILUs.")


def _row(row: DutyRow[Ilu]) -> tuple[str, ...]:
    one, answer = row.record, row.record.answer
    return (
        str(one.answer_by),
        row.company_name,
        one.easy_number,
        str(one.cover),
        one.status.value,
        "" if answer is None else str(answer.needs or "not trading"),
        json_shapes.sync(row.state),
        one.id,
    )

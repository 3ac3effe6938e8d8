"""`users template|check`: lists of users to be created."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cofanet_desktop.cli import list_checks
from cofanet_desktop.cli.arguments import add_command, add_group
from cofanet_desktop.cli.lists import file_refusals, list_file, template_file, template_written

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.console import Exit
    from cofanet_desktop.cli.invocation import Invocation


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "users", "lists of users to be created")
    template = add_command(verbs, "template", "write the list to be filled in", run_template)
    template.add_argument("file", type=template_file, metavar="FILE", help="file to write: .xlsx or .csv")
    check = add_command(
        verbs, "check", "find everything that is wrong with a list, creating nobody", run_check
    )
    check.add_argument(
        "file", type=list_file, metavar="FILE", help="completed template, or a list of one's own"
    )


def run_template(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Write the template, its contracts those of the profile."""
    from cofanet_desktop.services import user_import  # its workbooks would slow every subcommand down

    with call.session() as session:
        user_import.write_template(session, asked.file)
    return template_written(call, "users", asked.file)


def run_check(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Check a list and say what becomes of each line."""
    from cofanet_desktop.services import user_import  # its workbooks would slow every subcommand down

    with call.session() as session, file_refusals():
        report = user_import.read(session, asked.file)
    return list_checks.answer(call, report)

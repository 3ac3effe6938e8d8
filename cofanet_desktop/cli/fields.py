"""`fields …`: custom fields of many companies, filled in by file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.cli import field_imports, list_checks
from cofanet_desktop.cli.arguments import add_command, add_group
from cofanet_desktop.cli.console import Exit
from cofanet_desktop.cli.lists import (
    add_reading,
    add_region,
    file_refusals,
    list_file,
    template_file,
    template_written,
)

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.invocation import Invocation


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "fields", "custom fields of many companies, filled in by file")
    template = add_command(verbs, "template", "write the list to be filled in", run_template)
    template.add_argument("file", type=template_file, metavar="FILE", help="file to write: .xlsx or .csv")
    template.add_argument(
        "--filled",
        action="store_true",
        help="with the companies of the portfolio and what is kept about them",
    )
    template.add_argument(
        "--all-fields",
        action="store_true",
        help="with every field, not only customer reference and outstanding",
    )
    check = add_command(
        verbs, "check", "find everything that is wrong with a list, changing nothing", run_check
    )
    check.add_argument(
        "file", type=list_file, metavar="FILE", help="completed template, or a list of one's own"
    )
    add_region(check)
    csv = add_command(verbs, "csv", "write a completed template as the CSV file to import", run_csv)
    csv.add_argument("workbook", type=list_file, metavar="WORKBOOK", help="completed template")
    csv.add_argument("file", type=_csv_file, metavar="FILE", help="file to write: .csv")
    add_reading(csv)
    field_imports.add(verbs)


def run_template(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Write the template."""
    from cofanet_desktop.services import field_files  # its workbooks would slow every subcommand down

    with call.session() as session:
        field_files.write_template(session, asked.file, filled=asked.filled, every_field=asked.all_fields)
    return template_written(call, "custom_fields", asked.file)


def run_check(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Check a list, and tell of how many companies it alters anything."""
    from cofanet_desktop.services import field_files  # its workbooks would slow every subcommand down

    with call.session() as session, file_refusals():
        report = field_files.read(
            session, asked.file, day_first=not asked.month_first, decimal_comma=not asked.decimal_point
        )
        changes = field_files.changes(session, report)
    return list_checks.answer(call, report, {"changes": len(changes)})


def run_csv(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Write the CSV file when no line is refused, or with --valid-only of the others."""
    from cofanet_desktop.services import field_files  # its workbooks would slow every subcommand down

    with call.session() as session, file_refusals():
        report = field_files.generate_csv(
            session,
            asked.workbook,
            asked.file,
            valid_only=asked.valid_only,
            day_first=not asked.month_first,
            decimal_comma=not asked.decimal_point,
        )
    is_written = bool(report.accepted) and (asked.valid_only or not report.refused)
    call.console.remark(f"Saved: {asked.file}" if is_written else "Nothing was written: lines are refused.")
    return list_checks.answer(call, report, {"saved": str(asked.file) if is_written else None})


def _csv_file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() != ".csv":
        raise argparse.ArgumentTypeError(f"{text!r} is no CSV file. Let its name end in .csv.")
    return path

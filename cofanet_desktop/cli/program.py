"""The command line as a whole: which subcommands there are, and how each way to fail ends."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from cofanet_desktop import __version__
from cofanet_desktop.cli import gui
from cofanet_desktop.cli.arguments import Parser, WrongUsage, add_common
from cofanet_desktop.cli.console import Console, Exit
from cofanet_desktop.cli.invocation import Invocation
from cofanet_desktop.domain.errors import CofanetError, InvalidInput
from cofanet_desktop.system import paths

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.invocation import Application

_DESCRIPTION = """\
Insure trade receivables: search a company, ask for cover, follow the decisions. Without a subcommand the window opens.
Exit codes: 0 done; 1 refused, or some lines failed; 2 wrong usage; 3 done locally, waiting to be sent.
"""
_INTERRUPTED = 130


class Noun(Protocol):
    """A module of subcommands."""

    def add(self, subcommands: Subcommands) -> None:
        """Add its subcommands."""


log = logging.getLogger(__name__)


def parser(nouns: Sequence[Noun]) -> Parser:
    """Return the parser of a command line that knows these nouns."""
    top = Parser(prog="cofanet-desktop", description=_DESCRIPTION)
    top.add_argument("--version", action="version", version=f"CofaNet Desktop {__version__}")
    add_common(top)
    subcommands = top.add_subparsers(title="subcommands", dest="subcommand", parser_class=Parser)
    for noun in nouns:
        noun.add(subcommands)
    return top


def run(arguments: Sequence[str], application: Application) -> int:
    """Do what the command line asks and return the exit code; nothing is raised, everything is said."""
    console = Console(is_json="--json" in arguments)
    word = _subcommand(arguments)
    words = list(arguments) if word else [*arguments, "gui"]
    try:
        asked = parser((gui,) if word in {None, "gui"} else _every_noun()).parse_args(words)
    except WrongUsage as error:
        console.fail("WRONG_USAGE", str(error), error.usage)
        return int(Exit.USAGE)
    return int(_carry_out(asked, console, application))


def _carry_out(asked: argparse.Namespace, console: Console, application: Application) -> int:
    invocation = Invocation(
        console=console,
        application=application,
        profile=getattr(asked, "profile", None),
        contract=getattr(asked, "contract", None),
        is_offline=getattr(asked, "offline", False),
        passphrase_file=getattr(asked, "passphrase_file", None),
    )
    try:
        code: int = asked.run(invocation, asked)
        sys.stdout.flush()
    except InvalidInput as error:
        console.refuse(error)
        return Exit.USAGE
    except CofanetError as error:
        console.refuse(error)
        return Exit.REFUSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:  # whoever read our answer has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except Exception as error:
        log.exception("unexpected")
        console.fail(
            "UNEXPECTED",
            f"Something went wrong that should not: {type(error).__name__}: {error}",
            f"What was confirmed before is kept. Details are in the log: {paths.log_folder()}",
        )
        return Exit.REFUSED
    return code


def _every_noun() -> Sequence[Noun]:
    """Return every noun; not imported for the window, which is to be painted before SQLAlchemy is loaded."""
    from cofanet_desktop.cli import (
        bulk,
        companies,
        demo,
        digest,
        documents,
        export,
        extensions,
        fields,
        ilu,
        maintenance,
        notifications,
        orders,
        outbox,
        overdues,
        portfolio,
        products,
        sync,
        turnover,
        users,
    )

    covers = (companies, portfolio, orders, products, bulk)
    duties = (overdues, extensions, turnover, ilu, documents)
    lists = (export, fields, users)
    return gui, demo, *covers, *duties, *lists, notifications, digest, sync, outbox, maintenance


def _subcommand(arguments: Sequence[str]) -> str | None:
    """Return the first word that is no option (or the wish for help), None when there are only options."""
    is_value = False
    for word in arguments:
        if word in {"-h", "--help", "--version"} or not (is_value or word.startswith("-")):
            return word
        is_value = word in {"--profile", "--contract", "--passphrase-file"}
    return None

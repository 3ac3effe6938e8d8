"""Reading the command line: options every subcommand takes, and values checked where they are typed."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, TypeVar

from cofanet_desktop.domain.errors import InvalidInput

if TYPE_CHECKING:
    from cofanet_desktop.cli.console import Exit
    from cofanet_desktop.cli.invocation import Invocation

Run: TypeAlias = "Callable[[Invocation, argparse.Namespace], Exit | int]"
Value = TypeVar("Value")

_AMOUNT = re.compile(r"[+-]?\d{1,15}(\.\d{1,3})?", re.ASCII)


class WrongUsage(Exception):  # noqa: N818
    """The command line cannot be understood; `usage` says how it goes."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.usage = usage


class Parser(argparse.ArgumentParser):
    """A parser that raises WrongUsage instead of ending the process, and guesses no abbreviated option."""

    def __init__(self, **options: Any) -> None:
        options |= {"formatter_class": argparse.RawDescriptionHelpFormatter, "allow_abbrev": False}
        super().__init__(**options)

    def error(self, message: str) -> NoReturn:
        """Raise WrongUsage."""
        raise WrongUsage(message, " ".join(self.format_usage().split()))


Subcommands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - argparse gives it no other name


def add_common(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take the options every subcommand takes, wherever they stand."""
    group = parser.add_argument_group("options of every subcommand")
    unset = argparse.SUPPRESS  # an option before the last word is not undone by its absence behind it
    group.add_argument(
        "--profile", metavar="NAME|DIR", default=unset, help="profile to work in (default: the last one used)"
    )
    group.add_argument(
        "--contract",
        metavar="NUMBER",
        default=unset,
        help="contract to work under (default: the profile's own)",
    )
    group.add_argument("--json", action="store_true", default=unset, help="answer with one JSON document")
    group.add_argument(
        "--offline", action="store_true", default=unset, help="act as if there were no network"
    )
    group.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        default=unset,
        help="first line: passphrase of the profile",
    )


def add_group(subcommands: Subcommands, name: str, summary: str) -> Subcommands:
    """Add a noun (`companies`) and return where its verbs go."""
    parser = subcommands.add_parser(name, help=summary, description=summary)
    add_common(parser)
    return parser.add_subparsers(title="subcommands", dest="subcommand", required=True, parser_class=Parser)


def add_command(subcommands: Subcommands, name: str, summary: str, run: Run) -> Parser:
    """Add a subcommand that calls `run`, with the common options, and return it for its own."""
    parser = subcommands.add_parser(name, help=summary, description=summary)
    add_common(parser)
    parser.set_defaults(run=run)
    return parser


def readable(parse: Callable[[str], Value], name: str) -> Callable[[str], Value]:
    """Return `parse` with its InvalidInput turned into a message about the argument called `name`."""

    def typed(text: str) -> Value:
        try:
            return parse(text)
        except InvalidInput as error:
            hint = f" {error.hint}" if error.hint else ""
            raise argparse.ArgumentTypeError(f"{error}{hint}") from error

    typed.__name__ = name
    return typed


def amount(text: str) -> Decimal:
    """Return an amount typed in plain digits (`250000`, `99.50`); anything that could be misread is refused."""
    if not _AMOUNT.fullmatch(text):
        raise argparse.ArgumentTypeError(
            f"{text!r} is not an amount. Write plain digits, with a point before decimals: 250000 or 99.50."
        )
    return Decimal(text)


def positive(text: str) -> int:
    """Return a whole number above zero."""
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above zero.")
    return int(text)


def identifier(text: str) -> tuple[str, str]:
    """Return type and value of `TYPE=VALUE`, not yet checked against the country."""
    kind, equals, value = text.partition("=")
    if not (kind and equals and value.strip()):
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a legal identifier. Write TYPE=VALUE: SIREN=432126522."
        )
    return kind, value


def easy_number(text: str) -> str:
    """Return the Easy number as the insurer writes it."""
    from cofanet_desktop.domain.identifiers import parse_easy_number  # not before the window is painted

    return readable(parse_easy_number, "Easy number")(text)

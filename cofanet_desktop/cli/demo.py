"""`demo`: a profile on the simulated insurer, filled with a demonstration portfolio."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cofanet_desktop.cli.arguments import add_command, positive
from cofanet_desktop.cli.console import Exit
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import portfolio
from cofanet_desktop.system import profiles
from cofanet_desktop.system.settings import KeyStorage

if TYPE_CHECKING:
    from pathlib import Path

    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.invocation import Invocation

_MOST_COMPANIES = 200_000


def add(subcommands: Subcommands) -> None:
    """Add the subcommand."""
    parser = add_command(subcommands, "demo", "fill the profile with a demonstration portfolio", run)
    parser.add_argument("--companies", type=_companies, metavar="N", help="size of the portfolio (420)")
    parser.add_argument("--seed", type=positive, metavar="S", help="another seed makes another portfolio")


def run(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Make the profile, or show that it is there."""
    wanted = {
        name: str(value) for name in ("companies", "seed") if (value := getattr(asked, name)) is not None
    }
    folder = call.folder()
    if profiles.exists(folder):
        _check_same(folder, wanted)
    with call.session(create=wanted) as session:
        contracts = session.contracts()
        count = portfolio.count_companies(session)
    numbers = [contract.number for contract in contracts]
    beside = profiles.settings_of(folder).key_storage is KeyStorage.BESIDE
    if beside:
        call.console.remark(
            f"The key lies beside the store, in {folder / 'key.hex'}: fit for demonstration data, for nothing else."
        )
    call.console.answer(
        {
            "profile": str(folder),
            "contracts": numbers,
            "companies": count,
            "key": profiles.settings_of(folder).key_storage.value,
        },
        f"{folder}: contracts {', '.join(numbers)}; {count} companies (simulated insurer, demonstration data)",
    )
    return Exit.DONE


def _companies(text: str) -> int:
    count = positive(text)
    if count > _MOST_COMPANIES:
        raise argparse.ArgumentTypeError(f"{count} is too many; the most is {_MOST_COMPANIES}.")
    return count


def _check_same(folder: Path, wanted: dict[str, str]) -> None:
    """Refuse to fill a profile another way than it was: what people did in it would be lost."""
    options = profiles.settings_of(folder).backend_options
    if all(options.get(name) == value for name, value in wanted.items()):
        return
    raise RuleViolation(
        "PROFILE_FILLED",
        Message("", "The profile {folder} is already filled, with other figures.", {"folder": str(folder)}),
        Message("", "Leave out --companies and --seed, or make another one: --profile NAME."),
    )

"""Insurers to test against: small registry, stepped clock, files copied from one made per run.

insurer = small_insurer(tmp_path)                  # open workspace "main" with the two demonstration contracts
pushed = insurer.push("main", "desk", [envelope(OrderProduct(...), 1)])
insurer = restarted(insurer)                       # the same file, as after starting again
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from uuid import uuid4

from cofanet_desktop.database.codec import decode, encode, fingerprint
from cofanet_desktop.database.engine import open_engine
from cofanet_desktop.domain.commands import Args
from cofanet_desktop.domain.companies import Company
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.protocol import Change, Envelope
from cofanet_desktop.domain.records import ENTITIES
from cofanet_desktop.domain.workspace import Record
from cofanet_desktop.insurer import arbitration, demo
from cofanet_desktop.insurer.clock import InsurerClock
from cofanet_desktop.insurer.insurer import Insurer
from tests.support.folders import of_this_run

START = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
"""The instant every insurer begins at: a Monday morning."""

SEED = 4711
KEY = bytes(range(32))
WORKSPACE = "main"
_COMPANIES = 1_200


def euros(amount: int) -> Money:
    """Return an amount in the currency of the first contract."""
    return Money.of(amount, "EUR")


def small_insurer(folder: Path, companies: int = 0) -> Insurer:
    """Return an insurer with a small registry whose workspace has the contracts and `companies` companies."""
    for made in _made(companies).iterdir():
        shutil.copy(made, folder / made.name)
    return opened(folder / "insurer.db")


def opened(path: Path, clock: InsurerClock | None = None, seed: int = SEED) -> Insurer:
    """Return the insurer of a file; a new file gets a clock that stands at START."""
    return Insurer(open_engine(path, KEY), path, clock or InsurerClock.stepped(START), seed)


def restarted(insurer: Insurer) -> Insurer:
    """Return the same insurer after closing and opening its file."""
    insurer.close()
    return opened(insurer.path)


def backup(insurer: Insurer, to: Path) -> Path:
    """Return a copy of the insurer's file as it is now."""
    insurer.close()  # the last connection to leave brings the whole write-ahead log into the file
    shutil.copy(insurer.path, to)
    return to


def restore(insurer: Insurer, copy: Path) -> None:
    """Put a copy back in place and begin a new epoch, as restoring a backup does."""
    insurer.close()
    shutil.copy(copy, insurer.path)
    insurer.new_epoch()


@cache
def _made(companies: int) -> Path:
    folder = of_this_run("insurer-")
    insurer = opened(folder / "insurer.db")
    insurer.build_registry(_COMPANIES)
    insurer.open_workspace(WORKSPACE)
    demo.fill(insurer, WORKSPACE, companies, SEED)
    insurer.close()
    return folder


def envelope(args: Args, place: int, command_id: str | None = None) -> Envelope:
    """Return a command as it travels, at `place` in its client's order."""
    data = encode(args)
    return Envelope(
        id=command_id or str(uuid4()),
        ord=place,
        kind=args.KIND,
        version=args.VERSION,
        args=data,
        fingerprint=fingerprint(args.KIND, args.VERSION, data),
        actor="clerk",
    )


def record_of(change: Change) -> Record | None:
    """Return the record a change carries, None for one that is gone."""
    return None if change.data is None else decode(change.data, ENTITIES[change.entity])


def company_with_dra(companies: tuple[Company, ...], low: int, high: int) -> Company:
    """Return the first of `companies` whose DRA lies between `low` and `high` at START."""
    for company in companies:
        dra = arbitration.dra_on(SEED, company.easy_number, START.date())
        if dra is not None and low <= dra <= high:
            return company
    raise LookupError(f"no company with a DRA from {low} to {high}")

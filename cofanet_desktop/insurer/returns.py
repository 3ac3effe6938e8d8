"""Turnover declarations of the demonstration: the earlier periods were sent, the last one of monthly terms was not yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import Command, SaveTurnover, SendTurnover
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.turnover import (
    REMINDERS,
    TurnoverBy,
    TurnoverDeclaration,
    TurnoverLine,
)
from cofanet_desktop.domain.workspace import Loaded
from cofanet_desktop.insurer import correspondence, turnover
from cofanet_desktop.insurer.cases import CLERK
from cofanet_desktop.insurer.draws import draw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from cofanet_desktop.domain.commands import Args
    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.turnover import TurnoverTerms
    from cofanet_desktop.insurer.loading import Loader

DEBTORS = 12
"""Companies whose sales are declared."""

PERIODS = 4
"""Periods that were opened."""

_SENT_AFTER = timedelta(days=8, hours=10)


def tell(seed: int, now: datetime, loader: Loader, contract: Contract, sold_to: Sequence[Company]) -> None:
    """Load the declarations of the last periods of a contract, and note when the present one is opened."""
    terms = contract.turnover
    if terms is None:
        return
    present = turnover.period_end(terms, now.date())
    loader.later(turnover.OPEN, turnover.declaration_id(contract.id, present), turnover.opens_at(present))
    for back, ends_on in enumerate(_ended(terms, present)):
        opened = turnover.opened(contract, terms, ends_on)
        if not back and (terms.months == 1 or opened.due_on >= now.date()):
            _new(now, loader, contract, opened)
        else:
            is_nil = back == 2 or not sold_to
            sent = _sent(seed, opened, () if is_nil else _lines(seed, opened, sold_to))
            loader.put(sent)
            if back == 1:
                correspondence.send_list(loader, sent, contract.number)


def _ended(terms: TurnoverTerms, present: date) -> list[date]:
    """Return the ends of the periods before the present one, the latest first."""
    ends = [present]
    for _ in range(PERIODS):
        ends.append(turnover.period_start(terms, ends[-1]) - timedelta(days=1))
    return ends[1:]


def _new(now: datetime, loader: Loader, contract: Contract, declaration: TurnoverDeclaration) -> None:
    """Load a declaration that was not sent yet, with the reminders that came."""
    told = turnover.due_news(declaration, contract, turnover.opens_at(declaration.ends_on))
    loader.put(replace(told, is_read=True))
    while declaration.reminders < REMINDERS and turnover.reminder_at(declaration) <= now:
        at = turnover.reminder_at(declaration)
        declaration = replace(declaration, reminders=declaration.reminders + 1, updated_at=at)
        loader.put(turnover.due_news(declaration, contract, at))
    loader.put(declaration)
    if declaration.reminders < REMINDERS:
        loader.later(turnover.REMIND, declaration.id, turnover.reminder_at(declaration))


def _sent(seed: int, opened: TurnoverDeclaration, lines: tuple[TurnoverLine, ...]) -> TurnoverDeclaration:
    at = opened.updated_at + _SENT_AFTER
    saved = SaveTurnover(declaration_id=opened.id, lines=lines, is_nil=not lines, contact=CLERK)
    filled = _done(saved, opened, at)
    return turnover.received(_done(SendTurnover(declaration_id=opened.id), filled, at), seed)


def _done(args: Args, declaration: TurnoverDeclaration, at: datetime) -> TurnoverDeclaration:
    (record,) = execute(Command(declaration.id, args), Loaded((declaration,)), at)
    if not isinstance(record, TurnoverDeclaration):
        raise TypeError(f"no turnover declaration: {record!r}")
    return record


def _lines(
    seed: int, declaration: TurnoverDeclaration, sold_to: Sequence[Company]
) -> tuple[TurnoverLine, ...]:
    by_debtor = declaration.by is TurnoverBy.DEBTOR
    keys = dict.fromkeys(company.easy_number if by_debtor else company.country for company in sold_to)
    return tuple(
        TurnoverLine(key, Decimal(draw(seed, declaration.id, key) % 9_000_000) / 100) for key in keys
    )

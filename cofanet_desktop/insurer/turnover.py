"""Turnover declarations at the insurer: opened after each period, reminded of three times, received (rule 23)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain.days import Months
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.turnover import REMINDERS, TurnoverDeclaration, TurnoverLine, TurnoverStatus
from cofanet_desktop.insurer.days import start_of
from cofanet_desktop.insurer.decisions import reference_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.turnover import TurnoverTerms
    from cofanet_desktop.insurer.decisions import Desk

OPEN, REMIND = "open_turnover", "remind_turnover"
"""The jobs: the declaration of a period is opened, and reminded of."""

REMINDER_DAYS = (-10, 0, 7)
"""When the three reminders come, in days after the day it is due."""


def period_end(terms: TurnoverTerms, day: date) -> date:
    """Return the last day of the period `day` lies in; periods are counted from January."""
    month = (day.month - 1) // terms.months * terms.months + terms.months
    years, zero_based = divmod(month, 12)
    return date(day.year + years, zero_based + 1, 1) - timedelta(days=1)


def period_start(terms: TurnoverTerms, ends_on: date) -> date:
    """Return the first day of the period that ends on `ends_on`."""
    year, zero_based = divmod(ends_on.year * 12 + ends_on.month - terms.months, 12)
    return date(year, zero_based + 1, 1)


def declaration_id(contract_id: str, ends_on: date) -> str:
    """Return the id of the declaration of the period that ends on `ends_on`."""
    return f"{contract_id}:{ends_on.isoformat()}"


def opened(contract: Contract, terms: TurnoverTerms, ends_on: date) -> TurnoverDeclaration:
    """Return the new declaration of a period of the contract."""
    return TurnoverDeclaration(
        id=declaration_id(contract.id, ends_on),
        contract_id=contract.id,
        basis=terms.basis,
        by=terms.by,
        currency=contract.currency,
        starts_on=period_start(terms, ends_on),
        ends_on=ends_on,
        due_on=ends_on + timedelta(days=terms.days),
        updated_at=opens_at(ends_on),
    )


def opens_at(ends_on: date) -> datetime:
    """Return when the declaration of a period is opened: as the next period begins."""
    return start_of(ends_on + timedelta(days=1))


def open_period(desk: Desk, subject: str) -> None:
    """Open the declaration `subject` is the id of, tell so once, and note reminders and the next period."""
    contract_id, _, ends = subject.rpartition(":")
    contract = desk.ledger.contract(contract_id)
    if contract is None or contract.turnover is None:
        return
    ends_on = date.fromisoformat(ends)
    if desk.ledger.turnover(subject) is None:
        declaration = opened(contract, contract.turnover, ends_on)
        desk.ledger.put(declaration, due_news(declaration, contract, desk.at))
        desk.ledger.later(REMIND, declaration.id, reminder_at(declaration))
    following = period_end(contract.turnover, ends_on + timedelta(days=1))
    desk.ledger.later(OPEN, declaration_id(contract_id, following), opens_at(following))


def reminder_at(declaration: TurnoverDeclaration) -> datetime:
    """Return when the next reminder of a declaration comes, never before it was opened."""
    day = start_of(declaration.due_on + timedelta(days=REMINDER_DAYS[declaration.reminders]))
    return max(day, opens_at(declaration.ends_on) + timedelta(days=1))


def remind(desk: Desk, subject: str) -> None:
    """Remind of a declaration that was not sent, and note the next reminder; nothing once it is sent."""
    declaration = desk.ledger.turnover(subject)
    contract = desk.ledger.contract(declaration.contract_id) if declaration else None
    if declaration is None or contract is None or not declaration.is_editable:
        return
    reminded = replace(declaration, reminders=declaration.reminders + 1, updated_at=desk.at)
    desk.ledger.put(reminded, due_news(reminded, contract, desk.at))
    if reminded.reminders < REMINDERS:
        desk.ledger.later(REMIND, reminded.id, reminder_at(reminded))


def due_news(declaration: TurnoverDeclaration, contract: Contract, at: datetime) -> Notification:
    """Return the notification that a declaration is due: of its opening, or of its last reminder."""
    return Notification(
        id=f"{declaration.id}:due:{declaration.reminders}",
        contract_id=declaration.contract_id,
        category=Category.MANAGEMENT,
        kind=NotificationKind.TURNOVER_DUE,
        at=at,
        company_name=contract.holder,
        subject_id=declaration.id,
        before=str(Months.of(declaration.starts_on, declaration.ends_on)),
        after=declaration.due_on.isoformat(),
        is_important=declaration.reminders > 0,
    )


def renumbered(lines: Iterable[TurnoverLine], final_number: Callable[[str], str]) -> tuple[TurnoverLine, ...]:
    """Return the lines under the final numbers of their debtors; two that are the same debtor now are added up."""
    lines = tuple(lines)
    if all(final_number(line.key) == line.key for line in lines):
        return lines
    amounts: dict[str, Decimal] = {}
    for line in lines:
        key = final_number(line.key)
        amounts[key] = amounts.get(key, Decimal()) + line.amount
    return tuple(TurnoverLine(key, amount) for key, amount in amounts.items())


def settle(desk: Desk, declaration: TurnoverDeclaration) -> None:
    """Keep what a command left of a declaration; one that was sent gets the insurer's reference."""
    desk.ledger.put(received(declaration, desk.seed))


def received(declaration: TurnoverDeclaration, seed: int) -> TurnoverDeclaration:
    """Return a declaration with the insurer's reference once it was sent."""
    if declaration.status is not TurnoverStatus.SENT:
        return declaration
    return replace(declaration, reference=reference_of(seed, declaration.id))

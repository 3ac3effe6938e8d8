"""Turnover declarations: what a contract wants told of the outstanding or the sales of a period (rule 23)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.invoices import amount_problems
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import NO_CONTACT, Contact
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.sheets import (
    TURNOVER_BY_COUNTRY,
    TURNOVER_BY_DEBTOR,
    LineProblem,
    is_empty,
    missing_cells,
)
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cofanet_desktop.domain.sheets import Row, Sheet

REMINDERS = 3
"""How often the insurer reminds of a declaration that was not sent (rule 23)."""


class TurnoverBasis(StrEnum):
    """What is declared."""

    OUTSTANDING = "outstanding"
    SALES = "sales"


class TurnoverBy(StrEnum):
    """What each amount is about."""

    DEBTOR = "debtor"
    COUNTRY = "country"


class TurnoverStatus(StrEnum):
    """New: being filled in; sent: read-only (rule 23)."""

    NEW = "new"
    SENT = "sent"


BASIS_NAMES = {
    TurnoverBasis.OUTSTANDING: QT_TRANSLATE_NOOP("Turnover", "Outstanding"),
    TurnoverBasis.SALES: QT_TRANSLATE_NOOP("Turnover", "Sales"),
}
BY_NAMES = {
    TurnoverBy.DEBTOR: QT_TRANSLATE_NOOP("Turnover", "By debtor"),
    TurnoverBy.COUNTRY: QT_TRANSLATE_NOOP("Turnover", "By country"),
}
STATUS_NAMES = {
    TurnoverStatus.NEW: QT_TRANSLATE_NOOP("Turnover", "New"),
    TurnoverStatus.SENT: QT_TRANSLATE_NOOP("Turnover", "Sent"),
}


@dataclass(frozen=True, slots=True)
class TurnoverTerms:
    """What a contract wants declared, every `months` months, within `days` days after the period."""

    basis: TurnoverBasis
    by: TurnoverBy
    months: int = 1
    days: int = 20


@dataclass(frozen=True, slots=True)
class TurnoverLine:
    """One amount, in the declaration's currency, of a debtor (Easy number) or a country (code)."""

    key: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Filled:
    """What a declaration said when somebody looked at it: its amounts, and whether there was nothing to declare."""

    lines: tuple[TurnoverLine, ...] = ()
    is_nil: bool = False

    def is_same(self, other: Filled) -> bool:
        """Tell whether both say the same, in whatever order."""
        return self.is_nil is other.is_nil and frozenset(self.lines) == frozenset(other.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnoverDeclaration:
    """The declaration of one period, opened by the insurer; `is_nil` says that there is nothing to declare."""

    id: str
    contract_id: str
    basis: TurnoverBasis
    by: TurnoverBy
    currency: str
    starts_on: date
    ends_on: date
    due_on: date
    updated_at: datetime
    status: TurnoverStatus = TurnoverStatus.NEW
    lines: tuple[TurnoverLine, ...] = ()
    is_nil: bool = False
    contact: Contact = NO_CONTACT
    reminders: int = 0
    """How many reminders came."""
    sent_at: datetime | None = None
    reference: str = ""

    @property
    def is_editable(self) -> bool:
        """Tell whether it can still be filled in."""
        return self.status is TurnoverStatus.NEW

    @property
    def filled(self) -> Filled:
        """Return what it says now."""
        return Filled(self.lines, self.is_nil)

    @property
    def total(self) -> Money:
        """Return the sum of what is declared."""
        return Money(sum((line.amount for line in self.lines), Decimal()), self.currency)


def status_name(status: TurnoverStatus) -> Message:
    """Return the name of a status, to be translated."""
    return Message("Turnover", STATUS_NAMES[status])


def sheet_of(by: TurnoverBy) -> Sheet:
    """Return the columns a declaration by debtor or by country is filled in with."""
    return TURNOVER_BY_DEBTOR if by is TurnoverBy.DEBTOR else TURNOVER_BY_COUNTRY


def key_column(by: TurnoverBy) -> str:
    """Return the key of the column that names the debtor or the country."""
    return "debtor" if by is TurnoverBy.DEBTOR else "country"


def row_problems(
    rows: Sequence[Row], by: TurnoverBy, resolve: Callable[[str], str | None], currency: str = ""
) -> list[LineProblem]:
    """Return what is wrong with typed or imported lines, amounts in `currency`.

    `resolve` returns the Easy number a text names (itself, or a customer reference), or the country's code; None when
    nothing known is named.
    """
    sheet, column = sheet_of(by), key_column(by)
    problems: list[LineProblem] = []
    seen: set[str] = set()
    for n, row in enumerate(rows):
        problems += missing_cells(sheet, n, row)
        amount = row.get("amount")
        if isinstance(amount, Decimal):
            problems += amount_problems(n, "amount", amount, zero=True, currency=currency)
        given = row.get(column)
        if given is None or is_empty(given):
            continue
        key = resolve(str(given).strip())
        if key is None:
            problems.append(_unknown(n, column, str(given)))
        elif key in seen:
            problems.append(_twice(n, column, str(given)))
        else:
            seen.add(key)
    return problems


def lines_of(
    rows: Sequence[Row], by: TurnoverBy, resolve: Callable[[str], str | None]
) -> tuple[TurnoverLine, ...]:
    """Return the lines that rows without problems tell."""
    column = key_column(by)
    found = []
    for row in rows:
        key = resolve(str(row[column]).strip())
        if key is not None:
            found.append(TurnoverLine(key, Decimal(str(row["amount"]))))
    return tuple(found)


def _unknown(n: int, column: str, given: str) -> LineProblem:
    is_debtor = column == "debtor"
    error = InvalidInput(
        column,
        "DEBTOR_NOT_KNOWN" if is_debtor else "COUNTRY_NOT_KNOWN",
        Message(
            "Sheet",
            QT_TRANSLATE_NOOP(
                "Sheet", "No company of the portfolio has the Easy number or customer reference {given}."
            )
            if is_debtor
            else QT_TRANSLATE_NOOP("Sheet", "There is no country {given}."),
            {"given": given},
        ),
        Message(
            "Sheet",
            QT_TRANSLATE_NOOP("Sheet", "Correct it, or take the line out: nothing is guessed."),
        ),
    )
    return LineProblem(n, column, error)


def _twice(n: int, column: str, given: str) -> LineProblem:
    error = InvalidInput(
        column,
        "LINE_TWICE",
        Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "{given} is there more than once."), {"given": given}),
        Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Put the amounts together in one line.")),
    )
    return LineProblem(n, column, error)


# Rules -----------------------------------------------------------------------------------------------------------


def check_editable(declaration: TurnoverDeclaration) -> None:
    """Refuse to touch a declaration that was sent (rule 23)."""
    if not declaration.is_editable:
        raise refused(
            "TURNOVER_SENT",
            QT_TRANSLATE_NOOP("Rules", "This turnover declaration was sent and is read-only."),
            QT_TRANSLATE_NOOP("Rules", "Write to the insurer if it must be corrected."),
        )


def check_seen(declaration: TurnoverDeclaration, seen: Filled | None, wanted: Filled | None = None) -> None:
    """Refuse to write over, or to send, what somebody else filled in meanwhile; `seen` is None where nobody looked.

    Saying `wanted` again is no change.
    """
    if seen is None or any(one is not None and one.is_same(declaration.filled) for one in (seen, wanted)):
        return
    raise refused(
        "TURNOVER_CHANGED",
        QT_TRANSLATE_NOOP(
            "Rules", "Somebody else filled this declaration in meanwhile: {total} is saved there now."
        ),
        QT_TRANSLATE_NOOP("Rules", "Compare both. What you save or send next takes the place of theirs."),
        total=declaration.total,
    )


def check_lines(declaration: TurnoverDeclaration, lines: Iterable[TurnoverLine], is_nil: bool) -> None:
    """Refuse amounts beside the nil box, amounts below zero or too precise, and the same key twice (rule 23)."""
    listed = list(lines)
    if is_nil and listed:
        raise refused(
            "NIL_WITH_AMOUNTS",
            QT_TRANSLATE_NOOP("Rules", "Nothing to declare is ticked, and there are amounts."),
            QT_TRANSLATE_NOOP("Rules", "Untick the box, or take the amounts out."),
        )
    keys = [line.key for line in listed]
    if len(set(keys)) < len(keys):
        raise refused(
            "LINE_TWICE",
            QT_TRANSLATE_NOOP("Rules", "A debtor or country is there more than once."),
            QT_TRANSLATE_NOOP("Rules", "Put the amounts together in one line."),
        )
    for n, line in enumerate(listed):
        for problem in amount_problems(n, "amount", line.amount, zero=True, currency=declaration.currency):
            raise refused(
                problem.error.rule,
                QT_TRANSLATE_NOOP("Rules", "The amount {amount} of line {line} cannot be declared."),
                QT_TRANSLATE_NOOP("Rules", "Zero or more, to the cent."),
                line=n + 1,
                amount=str(line.amount),
            )


def check_sendable(declaration: TurnoverDeclaration) -> None:
    """Refuse to send a declaration that says nothing (rule 23)."""
    check_editable(declaration)
    if not declaration.is_nil and not declaration.lines:
        raise refused(
            "NOTHING_DECLARED",
            QT_TRANSLATE_NOOP("Rules", "The declaration has no amount."),
            QT_TRANSLATE_NOOP("Rules", "Fill in the amounts, or tick that there is nothing to declare."),
        )

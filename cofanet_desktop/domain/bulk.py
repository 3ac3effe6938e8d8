"""Bulk order files: what a line says, what the check says of it, how a line is written.

`bulk_reading` takes lines apart, `bulk_check` judges them, `bulk_orders` turns them into commands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, Protocol, TypeAlias

from cofanet_desktop.domain.bulk_errors import Cause, Problem
from cofanet_desktop.domain.companies import Identifier
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.custom_fields import LONGEST_REFERENCE
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.folding import latin
from cofanet_desktop.domain.identifiers import comparison_form, parse_easy_number
from cofanet_desktop.domain.products import KINDS, Action, Product, ProductCode
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

FIELD_COUNT = 10
LEAST_USUAL_AMOUNT = 1000
"""Amount in units of the contract's currency under which the insurer may complain."""

BULK_PRODUCTS = frozenset(
    {
        ProductCode.RLI,
        ProductCode.CRL,
        ProductCode.ECL,
        ProductCode.RCO,
        ProductCode.ROM,
        ProductCode.CCO,
        ProductCode.RSC,
        ProductCode.RSM,
    }
)
"""Products that can be ordered by file; their actions are those of `products.KINDS`."""

WITH_AMOUNT = frozenset({Action.ORDER, Action.UPDATE})
"""Actions that ask for an amount where the product takes one."""

OPERATIONS: dict[tuple[str, str], int] = {
    (code, action): 1 << place
    for place, (code, action) in enumerate(
        (code, action) for code in sorted(BULK_PRODUCTS) for action in sorted(KINDS[code].actions)
    )
}
"""A bit for each action of each product, so that what is open on a company fits one number."""

EVERY_ORDER = sum(bit for (_, action), bit in OPERATIONS.items() if action == Action.ORDER)
"""What is open on a company nothing was ever ordered on."""

CompanyKey: TypeAlias = str
"""What names a company, as the first four fields of a line: `FRA;00000012354897;;` or `FRA;;SIREN;657898456`, the
number in full, the identifier's value in its comparison form."""

CompanyLookup: TypeAlias = Callable[[Collection[CompanyKey]], Mapping[CompanyKey, tuple[str, ...]]]
"""Return the Easy numbers each key names, for all keys at once; () says that nobody has it, and a key that is left
out could not be verified."""


def easy_key(country: str, easy_number: str) -> CompanyKey:
    """Return the key of an Easy number."""
    return f"{country};{easy_number};;"


def legal_key(country: str, identifier: Identifier) -> CompanyKey:
    """Return the key of a legal identifier."""
    return f"{country};;{identifier.type};{comparison_form(identifier.value)}"


def easy_number_of(key: CompanyKey) -> str | None:
    """Return the Easy number a key is made of, None for a legal identifier."""
    return key[4:-2] if key.endswith(";;") else None


def identifier_of(key: CompanyKey) -> Identifier:
    """Return the legal identifier a key is made of."""
    return Identifier(*key[5:].split(";", 1))


@dataclass(frozen=True, slots=True)
class BulkOrder:
    """One order read from, or to be written to, a bulk file; amounts are whole units of the contract's currency."""

    line: int
    country: str
    easy_number: str | None
    identifier: Identifier | None
    """The legal identifier when there is no Easy number, which otherwise wins."""
    customer_reference: str
    product: ProductCode
    action: Action
    amount: Decimal | None
    outstanding: Decimal | None
    """None leaves the outstanding unchanged, zero sets it to zero."""
    operation: int


class LineResult(NamedTuple):
    """What the check says of one line (a named tuple: made much faster than a frozen dataclass)."""

    line: int
    text: str
    errors: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    company: str | None
    """Easy number of the company, when it is given or was found."""
    reading: BulkOrder | None = None
    """The order of a line that had to be taken apart; that of a plain line is made when it is asked for."""

    @property
    def order(self) -> BulkOrder | None:
        """Return the order, None when the line has an error."""
        return None if self.errors else self.reading or plain_order(self.line, self.text)

    @property
    def is_accepted(self) -> bool:
        """Tell whether the line can be ordered."""
        return not self.errors

    @property
    def proposal(self) -> str | None:
        """Return the line in plain ASCII when it is not, else None."""
        return None if self.text.isascii() else transliterate(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePolicy:
    """What the backend accepts in one file."""

    max_lines: int = 10_000
    max_bytes: int = 2 * 1024 * 1024
    max_line_length: int = 500
    products: frozenset[ProductCode] = BULK_PRODUCTS
    """Products the contract lets one order by file."""
    has_express_amount: bool | None = None
    """Whether the contract gives an express credit limit's amount; None when that is not known."""
    refuses_other_operations: bool = False
    """Whether an operation number on another product than CRL is an error and not a warning."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a contract already has on a company."""

    is_held: bool = False
    """Whether the company is in the portfolio."""
    products: tuple[Product, ...] = ()
    """Oldest first."""
    open: int = EVERY_ORDER
    """The OPERATIONS nothing stands in the way of, so that a line that asks for one needs no closer look."""
    unchanged: frozenset[str] = frozenset()
    """Amounts asked already, as a line writes them: asking for one of them again needs a closer look."""


class Portfolio(Protocol):
    """What the check asks about the contract's portfolio, in one question for many companies."""

    @property
    def contract(self) -> Contract:
        """Return the contract the orders are for."""

    @property
    def today(self) -> date:
        """Return the present day."""

    def standings(self, easy_numbers: Collection[str], /) -> Mapping[str, Standing]:
        """Return the standing of the companies known to the portfolio, by Easy number."""

    def room(self) -> int | None:
        """Return how many companies can still be added, None for no limit."""


class FileStatus(StrEnum):
    """How an imported file came out."""

    SCHEDULED = "scheduled"
    """Its lines wait for a moment that was chosen."""
    IN_PROGRESS = "in_progress"
    SUCCESSFUL = "successful"
    PARTIALLY_SUCCESSFUL = "partially_successful"
    FAILED = "failed"


def file_status(lines: int, errors: int, waiting: int) -> FileStatus:
    """Return the state of a file of `lines` lines, of which `errors` failed and `waiting` have no answer yet."""
    if waiting:
        return FileStatus.IN_PROGRESS
    if not errors and lines:
        return FileStatus.SUCCESSFUL
    return FileStatus.PARTIALLY_SUCCESSFUL if errors < lines else FileStatus.FAILED


def file_problems(lines: int, size: int, policy: FilePolicy) -> tuple[Problem, ...]:
    """Return what rejects a whole file of `lines` orders and `size` bytes."""
    found = []
    if size > policy.max_bytes:
        found.append(Problem(Cause.DATA_TOO_LARGE, detail=_limit(_BYTES_LIMIT, policy.max_bytes)))
    if lines > policy.max_lines:
        found.append(Problem(Cause.TOO_MANY_LINES, detail=_limit(_LINES_LIMIT, policy.max_lines)))
    return tuple(found)


def is_blank(text: str) -> bool:
    """Tell whether a line is skipped: nothing but spaces and tabulations."""
    return not text.strip(" \t\r")


def fields_of(text: str) -> tuple[str, ...]:
    """Return the ten fields of a line as they are written; what a line lacks is empty, what it has beyond is in the last."""
    values = text.split(";", FIELD_COUNT - 1)
    return (*values, *("",) * (FIELD_COUNT - len(values)))


def with_field(text: str, field: int, value: str) -> str:
    """Return a line with another value in one of its ten fields, 0 being the first."""
    values = list(fields_of(text))
    values[field] = value
    return ";".join(values)


def write_line(order: BulkOrder) -> str:
    """Return the order as one line: plain ASCII, ten fields, no line end; only the Easy number when there is one.

    Raises InvalidInput when a value cannot be written so; `transliterate` helps with accents.
    """
    identifier = None if order.easy_number else order.identifier
    values = (
        order.country,
        order.easy_number or "",
        identifier.type if identifier else "",
        identifier.value if identifier else "",
        order.customer_reference,
        order.product.value,
        order.action.value,
        _written_amount(order.amount, 8),
        _written_amount(order.outstanding, 9),
        str(order.operation or ""),
    )
    for number, value in enumerate(values, 1):
        if not _WRITABLE.fullmatch(value):
            raise _not_writable(number, Cause.MALFORMED_LINE if value.isascii() else Cause.NON_ASCII)
    if len(order.customer_reference) > LONGEST_REFERENCE:
        raise _not_writable(5, Cause.CUSTOMER_REFERENCE_TOO_LONG)
    return ";".join(values)


def transliterate(text: str) -> str:
    """Return `text` in plain ASCII; a character never becomes a field separator or a line end."""
    if text.isascii():
        return text
    return "".join(c if c.isascii() else _NO_SEPARATOR.sub(" ", latin(c)) for c in text)


_LINES_LIMIT = QT_TRANSLATE_NOOP("BulkErrors", "At most {limit} lines are accepted.")
_BYTES_LIMIT = QT_TRANSLATE_NOOP("BulkErrors", "At most {limit} bytes are accepted.")

_NO_SEPARATOR = re.compile(r"[;\x00-\x1f]+")
_WRITABLE = re.compile(r"(?:[!-:<-~](?:[ -:<-~]*[!-:<-~])?)?")


def _limit(template: str, limit: int) -> Message:
    return Message("BulkErrors", template, {"limit": limit})


def _written_amount(amount: Decimal | None, number: int) -> str:
    if amount is None:
        return ""
    if not amount.is_finite() or amount != amount.to_integral_value():
        raise _not_writable(number, Cause.INVALID_AMOUNT)
    return str(int(amount))


def _not_writable(number: int, cause: Cause) -> InvalidInput:
    problem = Problem(cause, number)
    return InvalidInput(problem.field_name or "", cause.value, problem.message)


def plain_order(line: int, text: str) -> BulkOrder:
    """Return the order of a line that was found plain: nothing to strip, nothing to say about it."""
    country, easy, kind, value, customer, product, action, amount, outstanding, operation = text.split(";")
    return BulkOrder(
        line,
        country,
        parse_easy_number(easy) if easy else None,
        None if easy else Identifier(kind, value),
        customer,
        ProductCode(product),
        Action(action),
        Decimal(amount) if amount else None,
        Decimal(outstanding) if outstanding else None,
        int(operation or 0),
    )

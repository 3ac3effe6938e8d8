"""Bulk order files: ten fields a line, read leniently where nothing can be misread, written strictly.

Every error of every line is found without sending anything. Lines that are right at first sight are accepted by one
regular expression; only the others are taken apart field by field.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from itertools import islice
from typing import NamedTuple, Protocol, TypeAlias

from cofanet_desktop.domain.bulk_errors import Cause, Notice, Problem
from cofanet_desktop.domain.companies import Identifier
from cofanet_desktop.domain.countries import Country, ReferenceData
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.folding import latin
from cofanet_desktop.domain.identifiers import (
    CRS,
    MAIN_DIGITS,
    comparison_form,
    parse_easy_number,
    parse_identifier,
)
from cofanet_desktop.domain.products import COVERS, KINDS, Action, ProductCode
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

FIELD_COUNT = 10
MAX_CUSTOMER_REFERENCE = 35
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

BATCH_LINES = 2_000
"""Lines whose companies are looked up at once."""

_OLD_CREDIT_LIMIT = "LCR"
_CREDIT_LIMIT = ProductCode.CRL
_ORDER = Action.ORDER
_EASY = ""

CompanyKey: TypeAlias = tuple[str, str, str]
"""Country code, identifier type (empty: Easy number), value in its comparison form."""

CompanyLookup: TypeAlias = Callable[[Collection[CompanyKey]], Mapping[CompanyKey, tuple[str, ...]]]
"""Return the Easy numbers each key names, for all keys at once; () says that nobody has it, and a key that is left
out could not be verified."""


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
        return None if self.errors else self.reading or _plain_order(self.line, self.text)

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
    """What a contract already has on a company, as far as a new order minds."""

    is_held: bool = False
    """Whether the company is in the portfolio."""
    cover: ProductCode | None = None
    """The cover in force, if any."""
    allowed: frozenset[ProductCode] | None = None
    """Products that can be ordered on it; None when that is not known."""


class Portfolio(Protocol):
    """What the check asks about the contract's portfolio, in one question for many companies."""

    def standings(self, easy_numbers: Collection[str], /) -> Mapping[str, Standing]:
        """Return the standing of the companies known to the portfolio, by Easy number."""

    def room(self) -> int | None:
        """Return how many companies can still be added, None for no limit."""


class FileStatus(StrEnum):
    """How an imported file came out."""

    IN_PROGRESS = "in_progress"
    SUCCESSFUL = "successful"
    PARTIALLY_SUCCESSFUL = "partially_successful"
    FAILED = "failed"


def file_status(lines: int, errors: int, waiting: int) -> FileStatus:
    """Return the state of a file of `lines` orders, of which `errors` failed and `waiting` have no answer yet."""
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


def check_lines(
    lines: Iterable[str],
    reference: ReferenceData,
    policy: FilePolicy | None = None,
    *,
    companies: CompanyLookup | None = None,
    portfolio: Portfolio | None = None,
) -> Iterator[LineResult]:
    """Return one result for each line that is not blank, with all its errors and warnings; lines count from 1.

    Companies are looked up for `BATCH_LINES` lines at a time. Without `companies` no company is verified, without
    `portfolio` nothing is said of what is already in force.
    """
    reader = _Reader(reference, policy or FilePolicy())
    judge = _Judge(companies, portfolio)
    rest, first = iter(lines), 1
    while texts := list(islice(rest, BATCH_LINES)):
        yield from judge.results(reader.read(first, texts))
        first += len(texts)


def is_blank(text: str) -> bool:
    """Tell whether a line is skipped: nothing but spaces and tabulations."""
    return not text.strip(" \t\r")


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
    if len(order.customer_reference) > MAX_CUSTOMER_REFERENCE:
        raise _not_writable(5, Cause.CUSTOMER_REFERENCE_TOO_LONG)
    return ";".join(values)


def transliterate(text: str) -> str:
    """Return `text` in plain ASCII; a character never becomes a field separator or a line end."""
    if text.isascii():
        return text
    return "".join(c if c.isascii() else _NO_SEPARATOR.sub(" ", latin(c)) for c in text)


_LINES_LIMIT = QT_TRANSLATE_NOOP("BulkErrors", "At most {limit} lines are accepted.")
_BYTES_LIMIT = QT_TRANSLATE_NOOP("BulkErrors", "At most {limit} bytes are accepted.")
_LENGTH_LIMIT = QT_TRANSLATE_NOOP("BulkErrors", "At most {limit} characters are accepted.")

_NO_SEPARATOR = re.compile(r"[;\x00-\x1f]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_WRITABLE = re.compile(r"(?:[!-:<-~](?:[ -:<-~]*[!-:<-~])?)?")
_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,15}")
_OPERATION = re.compile(r"[0-9]{1,9}")

# One match a line. The groups are those of a line without anything to say about it, if its country, identifier type
# and product have what it asks for; they are all empty for any other line.
_PLAIN_LINES = re.compile(
    r"^(?:([A-Z]{2}[A-Z0-9]);"
    r"(?:([0-9]{14}|[0-9]{1,13}|[0-9]{19}|Z[0-9]{1,18});;|;(\w+);([!-:<-~]+(?: [!-:<-~]+)*));"
    r"(?:\w{0,35}|[!-:<-~](?:[ -:<-~]{0,33}[!-:<-~]));"
    r"([A-Z]{3};[A-Z];(?:[1-9](?=[0-9]{3,14};))?)(?:(?<=[1-9])[0-9]+)?;"
    r"[0-9]{0,15};"
    r"([0-9]{0,9})|.*)$",
    re.ASCII | re.MULTILINE,
).findall


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


_Plain: TypeAlias = tuple[int, str, CompanyKey, tuple[ProductCode, Action], int]
"""A plain line on its way to its result: number, text, company, what is ordered, operation of a credit limit."""


@dataclass(slots=True)
class _Draft:
    """Another line on its way to its result: what it says, what is wrong with it so far."""

    line: int
    text: str
    key: CompanyKey | None
    product: ProductCode | None = None
    action: Action | None = None
    operation: int = 0
    """Operation number of a credit limit, which may come several times in a file."""
    reading: BulkOrder | None = None
    redundant_key: CompanyKey | None = None
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()


class _Reader:
    """Reads lines by what each alone says."""

    def __init__(self, reference: ReferenceData, policy: FilePolicy) -> None:
        self._reference = reference
        self._policy = policy
        # Identifier types by country for plain lines; "" stands for an Easy number, a Coface reference is never plain.
        self._types = {
            country.code: {"", *(kind.code for kind in country.identifiers)} - {CRS}
            for country in reference.countries.values()
        }
        # What a plain line orders: product, action, and the first digit of an amount where one is asked.
        self._orders = {
            f"{code};{action};{digit}": (code, action)
            for code in policy.products & BULK_PRODUCTS
            for action in KINDS[code].actions
            if (code, action) != (ProductCode.ECL, Action.ORDER) or policy.has_express_amount is not False
            for digit in ("123456789" if KINDS[code].asks_amount and action in _WITH_AMOUNT else ("",))
        }

    def read(self, first: int, texts: list[str]) -> list[_Plain | _Draft]:
        """Return what each line says, the errors and warnings of its fields included; blank lines are left out."""
        entries: list[_Plain | _Draft] = []
        orders, types, longest = self._orders, self._types, self._policy.max_line_length
        rows = _PLAIN_LINES("\n".join(texts))
        for line, (text, row) in enumerate(zip(texts, rows, strict=True), first):
            country, easy, kind, value, ordered, operation = row
            order = orders.get(ordered)
            if (
                order
                and kind in types.get(country, ())
                and len(text) <= longest
                and (not operation or order[0] is _CREDIT_LIMIT)
            ):
                if easy:
                    key = (country, _EASY, easy if len(easy) == MAIN_DIGITS else parse_easy_number(easy))
                else:
                    key = (country, kind, value if value.isdecimal() else comparison_form(value))
                entries.append((line, text, key, order, int(operation) if operation else 0))
            elif not is_blank(text):
                entries.append(_FieldReader(self._reference, self._policy, line, text).draft())
        return entries


def _plain_order(line: int, text: str) -> BulkOrder:
    """Return the order of a line found plain."""
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


_WITH_AMOUNT = frozenset({Action.ORDER, Action.UPDATE})


@dataclass(slots=True)
class _FieldReader:
    """Takes one line apart, field by field, and notes everything that is wrong with it."""

    reference: ReferenceData
    policy: FilePolicy
    line: int
    text: str
    errors: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)

    def draft(self) -> _Draft:
        """Return the draft of the line; its reading is None when anything is wrong."""
        values = [value.strip(" \t\r") for value in self.text.split(";")]
        if len(self.text) > self.policy.max_line_length:
            self.errors.append(
                Problem(Cause.LINE_TOO_LONG, detail=_limit(_LENGTH_LIMIT, self.policy.max_line_length))
            )
        if len(values) != FIELD_COUNT:
            self.errors.append(Problem(Cause.WRONG_FIELD_COUNT, detail=_field_count(len(values))))
            if not self.text.isascii():
                self._error(Cause.NON_ASCII)
            return _Draft(self.line, self.text, None, errors=tuple(self.errors))
        if not (self.text.isascii() and self.text.isprintable()):
            self._characters(values)
        return self._fields(values)

    def _fields(self, values: list[str]) -> _Draft:
        country = self._country(values[0])
        easy = self._easy_number(values[1])
        identifier = self._identifier(country, values[2], values[3], is_needed=not values[1])
        if len(values[4]) > MAX_CUSTOMER_REFERENCE:
            self._error(Cause.CUSTOMER_REFERENCE_TOO_LONG, 5)
        product = self._product(values[5])
        action = self._action(values[6], product)
        amount = self._amount(values[7], product, action)
        outstanding = self._outstanding(values[8])
        operation = self._operation(values[9], product)
        order = None
        if not self.errors and country and product and action:
            order = BulkOrder(
                self.line,
                country.code,
                easy,
                None if easy else identifier,
                values[4],
                product,
                action,
                amount,
                outstanding,
                operation,
            )
        legal = (
            (country.code, identifier.type, comparison_form(identifier.value))
            if country and identifier
            else None
        )
        return _Draft(
            self.line,
            self.text,
            (country.code, _EASY, easy) if country and easy else legal,
            product,
            action,
            operation if product is ProductCode.CRL else 0,
            order,
            legal if easy else None,
            tuple(self.errors),
            tuple(self.warnings),
        )

    def _error(self, cause: Cause, number: int | None = None, detail: str | Message | None = None) -> None:
        if isinstance(detail, str):
            detail = Message("BulkErrors", detail)
        self.errors.append(Problem(cause, number, detail))

    def _warning(self, code: Cause | Notice, number: int) -> None:
        self.warnings.append(Problem(code, number))

    def _characters(self, values: list[str]) -> None:
        for number, value in enumerate(values, 1):
            if not value.isascii():
                self._error(Cause.NON_ASCII, number)
            if _CONTROL.search(value):
                self._error(
                    Cause.MALFORMED_LINE,
                    number,
                    QT_TRANSLATE_NOOP("BulkErrors", "It holds a tabulation or another control character."),
                )

    def _country(self, value: str) -> Country | None:
        country = self.reference.countries.get(value)
        if country is None:
            self._error(Cause.INVALID_COUNTRY_CODE if value else Cause.MISSING_FIELD, 1)
        return country

    def _easy_number(self, value: str) -> str | None:
        if not value:
            return None
        try:
            return parse_easy_number(value)
        except InvalidInput as error:
            self._error(Cause.MALFORMED_LINE, 2, error.hint)
            return None

    def _identifier(
        self, country: Country | None, kind: str, value: str, *, is_needed: bool
    ) -> Identifier | None:
        if is_needed:
            missing = [number for number, text in ((3, kind), (4, value)) if not text]
            for number in missing:
                self._error(
                    Cause.MISSING_FIELD,
                    number,
                    QT_TRANSLATE_NOOP(
                        "BulkErrors", "Give an Easy number, or an identifier type and its value."
                    ),
                )
        elif kind or value:
            self._warning(Notice.REDUNDANT_IDENTIFIER, 3 if kind else 4)
        if country is None or not kind:
            return None
        try:
            return parse_identifier(country, kind, value)
        except InvalidInput as error:
            if error.rule != "MISSING_FIELD":  # an empty value was judged above
                self._error(
                    Cause.MALFORMED_LINE, 3 if error.rule == "UNKNOWN_IDENTIFIER_TYPE" else 4, error.hint
                )
            return None

    def _product(self, value: str) -> ProductCode | None:
        if not value:
            self._error(Cause.MISSING_FIELD, 6)
            return None
        if value == _OLD_CREDIT_LIMIT:
            self._warning(Notice.OLD_PRODUCT_CODE, 6)
            value = ProductCode.CRL
        if value not in self.policy.products or value not in BULK_PRODUCTS:
            self._error(Cause.UNSUPPORTED_PRODUCT, 6)
            return None
        return ProductCode(value)

    def _action(self, value: str, product: ProductCode | None) -> Action | None:
        if not value:
            self._error(Cause.MISSING_FIELD, 7)
            return None
        if value not in _ACTIONS:
            self._error(Cause.INVALID_ACTION, 7)
            return None
        action = Action(value)
        if product and action not in KINDS[product].actions:
            self._error(Cause.ACTION_NOT_ALLOWED, 7)
            return None
        if product is ProductCode.ECL and action is Action.ORDER and self.policy.has_express_amount is False:
            self._error(Cause.ECL_AMOUNT_NOT_FOUND, 6)
        return action

    def _amount(self, value: str, product: ProductCode | None, action: Action | None) -> Decimal | None:
        known = product is not None and action is not None
        asked = product is not None and KINDS[product].asks_amount and action in _WITH_AMOUNT
        if not value:
            if asked:
                self._error(Cause.MISSING_FIELD, 8)
            return None
        if not _WHOLE_NUMBER.fullmatch(value):
            self._error(
                Cause.INVALID_AMOUNT,
                8,
                QT_TRANSLATE_NOOP(
                    "BulkErrors", "Write a whole number, without spaces, decimals or currency."
                ),
            )
            return None
        if known and not asked:
            self._error(
                Cause.INVALID_AMOUNT,
                8,
                QT_TRANSLATE_NOOP(
                    "BulkErrors", "No amount goes with this product and action; leave it empty."
                ),
            )
            return None
        amount = Decimal(value)
        if amount <= 0:
            self._error(Cause.AMOUNT_MUST_BE_POSITIVE, 8)
        elif asked and amount < LEAST_USUAL_AMOUNT:
            self._warning(Cause.AMOUNT_BELOW_1000, 8)
        return amount

    def _outstanding(self, value: str) -> Decimal | None:
        if not value:
            return None
        if not _WHOLE_NUMBER.fullmatch(value) or value.startswith("-"):
            self._error(
                Cause.INVALID_AMOUNT,
                9,
                QT_TRANSLATE_NOOP("BulkErrors", "The outstanding is a whole number, 0 or more, or empty."),
            )
            return None
        return Decimal(value)

    def _operation(self, value: str, product: ProductCode | None) -> int:
        if not value:
            return 0
        if not _OPERATION.fullmatch(value):
            self._error(
                Cause.MALFORMED_LINE,
                10,
                QT_TRANSLATE_NOOP("BulkErrors", "The operation number is made of 1 to 9 digits, or empty."),
            )
            return 0
        operation = int(value)
        if operation and product and product is not ProductCode.CRL:
            if self.policy.refuses_other_operations:
                self._error(Cause.PRODUCT_NOT_ALLOWED_FOR_OPERATION, 10)
            else:
                self._warning(Cause.PRODUCT_NOT_ALLOWED_FOR_OPERATION, 10)
        return operation


_ACTIONS = frozenset(Action)


def _field_count(count: int) -> Message:
    return Message("BulkErrors", QT_TRANSLATE_NOOP("BulkErrors", "This line has {count}."), {"count": count})


_UNVERIFIED = (Problem(Notice.NOT_VERIFIED_OFFLINE),)


class _Judge:
    """Judges lines by what other lines, the insurer's companies and the portfolio say."""

    def __init__(self, companies: CompanyLookup | None, portfolio: Portfolio | None) -> None:
        self._look_up = companies
        self._portfolio = portfolio
        self._room = portfolio.room() if portfolio else None
        self._added: set[str] = set()
        # Operation numbers met for each company; None when it stands on a line that may not be repeated.
        self._seen: dict[str | CompanyKey, set[int] | None] = {}
        self._standings: Mapping[str, Standing] = {}

    def results(self, batch: list[_Plain | _Draft]) -> Iterator[LineResult]:
        """Yield the result of each line; companies and standings are asked for once for all of them."""
        keys = [entry[2] if isinstance(entry, tuple) else entry.key for entry in batch]
        names_of = self._names(keys)
        # A company is named by its Easy number: the only one found, else the one given.
        companies = [
            names[0] if names and len(names) == 1 else key[2] if key and not key[1] else None
            for key, names in zip(keys, names_of, strict=True)
        ]
        minding = self._minding(companies)
        seen, is_limited = self._seen, self._room is not None
        new = tuple.__new__  # twice as fast as calling LineResult, which does the same
        for entry, names, company in zip(batch, names_of, companies, strict=True):
            if isinstance(entry, _Draft):
                yield self._result(entry, names, company)
                continue
            # The same answer as _result for a line that meets no obstacle, without its cost.
            line, text, key, ordered, operation = entry
            name = company or key
            if (
                operation
                or name in seen
                or (names is not None and len(names) != 1)
                or (ordered[1] is _ORDER and (is_limited or company in minding))
            ):
                yield self._result(_Draft(line, text, key, *ordered, operation), names, company)
            else:
                seen[name] = None
                yield new(LineResult, (line, text, (), () if names else _UNVERIFIED, company, None))

    def _names(self, keys: list[CompanyKey | None]) -> list[tuple[str, ...] | None]:
        """Return the Easy numbers each key names, None when that cannot be verified."""
        if self._look_up is None:
            return [None] * len(keys)
        found = self._look_up({key for key in keys if key})
        return [found.get(key) if key else None for key in keys]

    def _minding(self, companies: list[str | None]) -> set[str]:
        """Learn the standings of some companies; return those where something may stand in the way of an order."""
        if self._portfolio is None:
            return set()
        self._standings = self._portfolio.standings({company for company in companies if company})
        return {
            company
            for company, standing in self._standings.items()
            if standing.cover or standing.allowed is not None
        }

    def _result(self, draft: _Draft, names: tuple[str, ...] | None, company: str | None) -> LineResult:
        """Return the result of a line with all that is wrong with it."""
        if draft.key:
            self._check_existence(draft, names)
            self._check_repetition(draft, company or draft.key)
        if self._portfolio and company and draft.action is _ORDER:
            self._check_standing(draft, company, self._standings.get(company, _UNKNOWN))
        return LineResult(draft.line, draft.text, draft.errors, draft.warnings, company, draft.reading)

    def _check_existence(self, draft: _Draft, names: tuple[str, ...] | None) -> None:
        if names is None:
            draft.warnings += _UNVERIFIED
        elif len(names) != 1:
            cause = Cause.COMPANY_NOT_UNIQUE if names else Cause.COMPANY_NOT_FOUND
            draft.errors += (Problem(cause, _key_field(draft.key)),)

    def _check_repetition(self, draft: _Draft, name: str | CompanyKey) -> None:
        """Refuse a company met before, unless each line is a credit limit with its own operation number."""
        repeated, refused = False, False
        for met in (name, draft.redundant_key):
            if met is None:
                continue
            if met not in self._seen:
                self._seen[met] = {draft.operation} if draft.operation else None
                continue
            repeated = True
            operations = self._seen[met]
            if operations is None or not draft.operation or draft.operation in operations:
                refused = True
            else:
                operations.add(draft.operation)
        problem = Problem(Cause.DUPLICATE_COMPANY, _key_field(draft.key))
        if refused:
            draft.errors += (problem,)
        elif repeated:
            draft.warnings += (problem,)

    def _check_standing(self, draft: _Draft, company: str, standing: Standing) -> None:
        """Refuse an order the portfolio cannot take."""
        found = []
        if standing.cover and draft.product in COVERS and not _is_other_operation(draft, standing.cover):
            found.append(Problem(Cause.ONE_COVER_PER_COMPANY, 6, _in_force(standing.cover)))
        if draft.product and standing.allowed is not None and draft.product not in standing.allowed:
            found.append(Problem(Cause.PRODUCT_NOT_ALLOWED_FOR_COMPANY, 6))
        is_new = not standing.is_held and company not in self._added
        if is_new and self._room is not None and len(self._added) >= self._room:
            found.append(Problem(Cause.PORTFOLIO_FULL, _key_field(draft.key)))
        draft.errors += tuple(found)
        if is_new and not draft.errors:
            self._added.add(company)


_UNKNOWN = Standing()


def _key_field(key: CompanyKey | None) -> int:
    """Return the number of the field that names the company."""
    return 2 if key is None or key[1] == _EASY else 4


def _is_other_operation(draft: _Draft, cover: ProductCode) -> bool:
    """Tell whether the line orders a further operation of the credit limit in force."""
    return bool(draft.operation) and cover is ProductCode.CRL


def _in_force(cover: ProductCode) -> Message:
    return Message(
        "BulkErrors", QT_TRANSLATE_NOOP("BulkErrors", "In force: {product}."), {"product": cover.value}
    )

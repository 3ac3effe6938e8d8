"""The check of bulk order files: every error of every line is found, and nothing is sent.

Lines that are right at first sight are accepted by one regular expression; only the others are taken apart field by
field. Companies and what stands on them are asked for once for a whole batch of lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice
from typing import TypeAlias

from cofanet_desktop.domain.bulk import (
    BULK_PRODUCTS,
    EASY,
    OPERATIONS,
    WITH_AMOUNT,
    BulkOrder,
    CompanyKey,
    CompanyLookup,
    FilePolicy,
    LineResult,
    Portfolio,
    Standing,
    is_blank,
    plain_order,
)
from cofanet_desktop.domain.bulk_errors import Cause, Notice, Problem
from cofanet_desktop.domain.bulk_orders import obstacle
from cofanet_desktop.domain.bulk_reading import Draft, FieldReader
from cofanet_desktop.domain.countries import ReferenceData
from cofanet_desktop.domain.identifiers import CRS, MAIN_DIGITS, comparison_form, parse_easy_number
from cofanet_desktop.domain.products import KINDS, Action, ProductCode

BATCH_LINES = 2_000
"""Lines whose companies are looked up at once."""

_Name: TypeAlias = str | CompanyKey
"""What names a company: its Easy number, else its legal identifier."""

_Names: TypeAlias = tuple[str, ...]

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

_UNVERIFIED = (Problem(Notice.NOT_VERIFIED_OFFLINE),)
_NEW = Standing()
_FREE = Standing(is_held=True, open=sum(OPERATIONS.values()))
_new = tuple.__new__  # twice as fast as calling LineResult, and the same


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
    checker = _Checker(reference, policy or FilePolicy(), companies, portfolio)
    rest, first = iter(lines), 1
    while texts := list(islice(rest, BATCH_LINES)):
        yield from checker.results(first, texts)
        first += len(texts)


def read_order(line: int, text: str, reference: ReferenceData) -> BulkOrder | None:
    """Return the order of a single line, whatever stands in its way; None when the line itself is wrong."""
    return FieldReader(reference, FilePolicy(), line, text).draft().reading


def key_of(text: str, reference: ReferenceData) -> CompanyKey | None:
    """Return what a single line calls its company, None when that cannot be read."""
    return FieldReader(reference, FilePolicy(), 0, text).draft().key


class _Checker:
    """Judges lines by what each says, what other lines say, the insurer's companies and the portfolio."""

    def __init__(
        self,
        reference: ReferenceData,
        policy: FilePolicy,
        companies: CompanyLookup | None,
        portfolio: Portfolio | None,
    ) -> None:
        self._reference = reference
        self._policy = policy
        self._look_up = companies
        self._portfolio = portfolio
        self._room = portfolio.room() if portfolio else None
        self._added: set[str] = set()
        # Operation numbers met for each company; None when it stands on a line that may not be repeated.
        self._seen: dict[_Name, set[int] | None] = {}
        self._standings: Mapping[str, Standing] = {}
        # Identifier types by country for plain lines; "" stands for an Easy number, a Coface reference is never plain.
        self._types = {
            country.code: {"", *(kind.code for kind in country.identifiers)} - {CRS}
            for country in reference.countries.values()
        }
        self._orders = _plain_orders(policy)
        # The bits that need no closer look once they are open: no amount to compare, no room to count.
        self._quick = {
            ordered: 0 if action is Action.UPDATE or self._room is not None else bit
            for ordered, (_, action, bit) in self._orders.items()
        }

    def results(self, first: int, texts: list[str]) -> Iterator[LineResult]:
        """Yield the result of each line that is not blank."""
        rows = _PLAIN_LINES("\n".join(texts))
        named, drafts = self._read(first, texts, rows)
        if self._look_up is None and self._portfolio is None:
            return self._judged_alone(first, texts, rows, named, drafts)
        return self._judged(first, texts, rows, named, drafts)

    def _read(
        self, first: int, texts: list[str], rows: Sequence[tuple[str, ...]]
    ) -> tuple[list[_Name], dict[int, Draft]]:
        """Return the company each line names ("" where none is) and, by their place, the lines that are not plain."""
        orders, types, crl = self._orders, self._types, ProductCode.CRL
        is_short = max(map(len, texts)) <= self._policy.max_line_length
        named: list[_Name] = []
        drafts: dict[int, Draft] = {}
        for country, easy, kind, value, ordered, operation in rows:
            order = orders.get(ordered)
            if order and is_short and kind in types.get(country, ()) and (not operation or order[0] is crl):
                if not easy:
                    named.append((country, kind, value if value.isdecimal() else comparison_form(value)))
                else:
                    named.append(easy if len(easy) == MAIN_DIGITS else parse_easy_number(easy))
                continue
            place = len(named)
            text = texts[place]
            if is_blank(text):
                named.append("")
                continue
            draft = FieldReader(self._reference, self._policy, first + place, text).draft()
            drafts[place] = draft
            named.append(_name(draft.key))
        return named, drafts

    def _judged_alone(
        self,
        first: int,
        texts: list[str],
        rows: Sequence[tuple[str, ...]],
        named: list[_Name],
        drafts: dict[int, Draft],
    ) -> Iterator[LineResult]:
        """Yield the results where nothing is known of companies: only other lines count."""
        seen = self._seen
        for place, (name, row, text) in enumerate(zip(named, rows, texts, strict=True)):
            if name and name not in seen and place not in drafts:
                seen[name] = {int(row[5])} if row[5] else None
                company = name if name.__class__ is str else None
                yield _new(LineResult, (first + place, text, (), _UNVERIFIED, company, None))
            elif draft := drafts.get(place) or self._draft(first + place, text, row, name):
                yield self._result(draft, None, _given(draft.key))

    def _judged(
        self,
        first: int,
        texts: list[str],
        rows: Sequence[tuple[str, ...]],
        named: list[_Name],
        drafts: dict[int, Draft],
    ) -> Iterator[LineResult]:
        """Yield the results; companies and standings are asked for once for all the lines."""
        found = self._companies(rows, named, drafts)
        companies = [
            names[0] if names and len(names) == 1 else name if name.__class__ is str else None
            for name, names in zip(named, found, strict=True)
        ]
        standing_of, quick, seen = self._learn(companies), self._quick, self._seen
        for place, (name, row, text, names, company) in enumerate(
            zip(named, rows, texts, found, companies, strict=True)
        ):
            key = company or name
            if (
                key
                and key not in seen
                and place not in drafts
                and (names is None or len(names) == 1)
                and (
                    company is None
                    or ((standing := standing_of(company, _NEW)).open & quick[row[4]] and not row[5])
                    or self._is_open(standing, row, text)
                )
            ):
                seen[key] = {int(row[5])} if row[5] else None
                yield _new(LineResult, (first + place, text, (), () if names else _UNVERIFIED, company, None))
            elif draft := drafts.get(place) or self._draft(first + place, text, row, name):
                yield self._result(draft, names, company)

    def _draft(self, line: int, text: str, row: tuple[str, ...], name: _Name) -> Draft | None:
        """Return a plain line as a draft, for a closer look; None for a blank one."""
        if not name:
            return None
        key = (row[0], EASY, name) if isinstance(name, str) else name
        product, action, _ = self._orders[row[4]]
        return Draft(line, text, key, product, action, int(row[5] or 0))

    def _is_open(self, standing: Standing, row: tuple[str, ...], text: str) -> bool:
        """Tell whether nothing the contract has on the company stands in the way of a plain line."""
        if self._portfolio is None:
            return True
        _, action, bit = self._orders[row[4]]
        if action is Action.ORDER:
            if self._room is not None and not standing.is_held:
                return False
            return not standing.products or bool(standing.open & bit and not row[5])
        if row[5] or not standing.open & bit:
            return False
        return action is not Action.UPDATE or text.split(";")[7] not in standing.unchanged

    def _companies(
        self, rows: Sequence[tuple[str, ...]], named: list[_Name], drafts: dict[int, Draft]
    ) -> list[_Names | None]:
        """Return the Easy numbers each line's company has, None where that cannot be verified."""
        if self._look_up is None:
            return [None] * len(named)
        keys: list[CompanyKey | None] = [
            (row[0], EASY, name) if name.__class__ is str else name  # type: ignore[misc]
            for row, name in zip(rows, named, strict=True)
        ]
        for place, name in enumerate(named):
            if not name:
                keys[place] = None
        for place, draft in drafts.items():
            keys[place] = draft.key
        found = self._look_up({key for key in keys if key})
        return [found.get(key) if key else None for key in keys]

    def _learn(self, companies: list[str | None]) -> Callable[[str, Standing], Standing]:
        """Ask what stands on some companies; return how to get at it."""
        if self._portfolio is None:
            return lambda _company, _default: _FREE
        self._standings = self._portfolio.standings({company for company in companies if company})
        return self._standings.get

    def _result(self, draft: Draft, names: _Names | None, company: str | None) -> LineResult:
        """Return the result of a line with all that is wrong with it."""
        if draft.key:
            self._check_existence(draft, names)
            self._check_repetition(draft, company or draft.key)
        if self._portfolio and company:
            self._check_standing(draft, company, self._portfolio)
        return LineResult(draft.line, draft.text, draft.errors, draft.warnings, company, draft.reading)

    def _check_existence(self, draft: Draft, names: _Names | None) -> None:
        if names is None:
            draft.warnings += _UNVERIFIED
        elif len(names) != 1:
            cause = Cause.COMPANY_NOT_UNIQUE if names else Cause.COMPANY_NOT_FOUND
            draft.errors += (Problem(cause, _key_field(draft.key)),)

    def _check_repetition(self, draft: Draft, name: _Name) -> None:
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

    def _check_standing(self, draft: Draft, company: str, portfolio: Portfolio) -> None:
        """Refuse what the contract's products on the company, or the room in the portfolio, do not allow."""
        standing = self._standings.get(company, _NEW)
        found = []
        if draft.product and draft.action:
            amount = _amount(draft)
            country = draft.key[0] if draft.key else ""
            in_the_way = obstacle(
                draft.product,
                draft.action,
                amount,
                draft.operation,
                (country, company),
                standing.products,
                portfolio.contract,
                portfolio.today,
            )
            if in_the_way and in_the_way.code not in {problem.code for problem in draft.errors}:
                found.append(in_the_way)
        is_new = draft.action is Action.ORDER and not standing.is_held and company not in self._added
        if is_new and self._room is not None and len(self._added) >= self._room:
            found.append(Problem(Cause.PORTFOLIO_FULL, _key_field(draft.key)))
        draft.errors += tuple(found)
        if is_new and not draft.errors:
            self._added.add(company)


def _plain_orders(policy: FilePolicy) -> dict[str, tuple[ProductCode, Action, int]]:
    """Return what a plain line can ask for (product, action and, where an amount goes with it, its first digit).

    Each with the product, the action and the bit of both together.
    """
    return {
        f"{code};{action};{digit}": (code, action, OPERATIONS[code, action])
        for code in policy.products & BULK_PRODUCTS
        for action in KINDS[code].actions
        if (code, action) != (ProductCode.ECL, Action.ORDER) or policy.has_express_amount is not False
        for digit in ("123456789" if KINDS[code].asks_amount and action in WITH_AMOUNT else ("",))
    }


def _amount(draft: Draft) -> Decimal | None:
    """Return the new amount a line asks for, None when it asks for none or it cannot be read."""
    if draft.action is not Action.UPDATE:
        return None
    if draft.reading is None and not draft.errors:
        return plain_order(draft.line, draft.text).amount
    return draft.reading.amount if draft.reading else None


def _name(key: CompanyKey | None) -> _Name:
    """Return what names the company of a line that is not plain."""
    if key is None:
        return ""
    return key if key[1] else key[2]


def _given(key: CompanyKey | None) -> str | None:
    """Return the Easy number a line gives, None when it gives none."""
    return key[2] if key and key[1] == EASY else None


def _key_field(key: CompanyKey | None) -> int:
    """Return the number of the field that names the company."""
    return 2 if key is None or key[1] == EASY else 4

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
    OPERATIONS,
    WITH_AMOUNT,
    BulkOrder,
    CompanyKey,
    CompanyLookup,
    FilePolicy,
    LineResult,
    Portfolio,
    Standing,
    easy_key,
    easy_number_of,
    is_blank,
    plain_order,
)
from cofanet_desktop.domain.bulk_errors import Cause, Notice, Problem
from cofanet_desktop.domain.bulk_orders import obstacle
from cofanet_desktop.domain.bulk_reading import Draft, FieldReader
from cofanet_desktop.domain.countries import ReferenceData
from cofanet_desktop.domain.identifiers import CRS, comparison_form, parse_easy_number
from cofanet_desktop.domain.products import KINDS, Action, ProductCode

BATCH_LINES = 2_000
"""Lines whose companies are looked up at once."""

_Names: TypeAlias = tuple[str, ...]

# One match a line. The groups are those of a line without anything to say about it, if its country, identifier type
# and product have what it asks for: key of the company, country with the type of a legal identifier, Easy number to be
# filled up with zeros, value to be brought to its comparison form, order, operation. They are all empty for any other
# line.
_PLAIN_LINES = re.compile(
    r"^(?:((?:([A-Z]{2}[A-Z0-9]);(?:[0-9]{14}|[0-9]{19}|Z[0-9]{1,18}|([0-9]{1,13}));;|([A-Z]{2}[A-Z0-9];;\w+);"
    r"(?:[0-9]+(?=;)|([!-:<-~]+(?: [!-:<-~]+)*))));"
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
        self._seen: dict[str, set[int] | None] = {}
        self._standings: Mapping[str, Standing] = {}
        # What may begin a plain line: a country, or a country with a type; a Coface reference is never plain.
        self._beginnings = set(reference.countries)
        for country in reference.countries.values():
            self._beginnings |= {
                f"{country.code};;{kind.code}" for kind in country.identifiers if kind.code != CRS
            }
        self._orders = _plain_orders(policy)
        # The bits that need no closer look once they are open: no amount to compare, no room to count.
        self._quick = {
            ordered: 0 if action is Action.UPDATE or self._room is not None else bit
            for ordered, (_, action, bit) in self._orders.items()
        }

    def results(self, first: int, texts: list[str]) -> list[LineResult]:
        """Return the result of each line that is not blank."""
        rows = _PLAIN_LINES("\n".join(texts))
        named, drafts = self._read(first, texts, rows)
        if self._look_up is None and self._portfolio is None:
            return self._judged_alone(first, texts, rows, named, drafts)
        return self._judged(first, texts, rows, named, drafts)

    def _read(
        self, first: int, texts: list[str], rows: Sequence[tuple[str, ...]]
    ) -> tuple[list[CompanyKey], dict[int, Draft]]:
        """Return the company each plain line names ("" for any other line) and the lines that are not plain, by place."""
        orders, beginnings, crl = self._orders, self._beginnings, ProductCode.CRL
        is_short = max(map(len, texts)) <= self._policy.max_line_length
        named: list[CompanyKey] = []
        drafts: dict[int, Draft] = {}
        for key, country, short, legal, value, ordered, operation in rows:
            order = orders.get(ordered)
            if order and is_short and (country or legal) in beginnings and (not operation or order[0] is crl):
                if short:
                    named.append(easy_key(country, parse_easy_number(short)))
                else:
                    named.append(f"{legal};{comparison_form(value)}" if value else key)
                continue
            place = len(named)
            named.append("")
            if not is_blank(texts[place]):
                reader = FieldReader(self._reference, self._policy, first + place, texts[place])
                drafts[place] = reader.draft()
        return named, drafts

    def _judged_alone(
        self,
        first: int,
        texts: list[str],
        rows: Sequence[tuple[str, ...]],
        named: list[CompanyKey],
        drafts: dict[int, Draft],
    ) -> list[LineResult]:
        """Return the results where nothing is known of companies: only other lines count."""
        seen = self._seen
        results: list[LineResult] = []
        add = results.append
        for line, (key, row, text) in enumerate(zip(named, rows, texts, strict=True), first):
            if key and key not in seen:
                seen[key] = {int(row[6])} if row[6] else None
                company = key[4:-2] if row[1] else None
                add(_new(LineResult, (line, text, (), _UNVERIFIED, company, None)))
            elif draft := drafts.get(line - first) or self._draft(line, text, row, key):
                add(self._result(draft, None, easy_number_of(draft.key) if draft.key else None, draft.key))
        return results

    def _judged(
        self,
        first: int,
        texts: list[str],
        rows: Sequence[tuple[str, ...]],
        named: list[CompanyKey],
        drafts: dict[int, Draft],
    ) -> list[LineResult]:
        """Return the results; companies and standings are asked for once for all the lines."""
        found = self._found(named, drafts)
        companies = [
            names[0] if names else key[4:-2] if row[1] else None
            for key, row, names in zip(named, rows, found, strict=True)
        ]
        for place in [at for at, names in enumerate(found) if names is not None and len(names) != 1]:
            draft = drafts.get(place) or self._draft(first + place, texts[place], rows[place], named[place])
            if draft is not None:
                drafts[place], named[place] = draft, ""
        for place, draft in drafts.items():
            names = found[place]
            given = easy_number_of(draft.key) if draft.key else None
            companies[place] = names[0] if names and len(names) == 1 else given
        standing_of, quick, seen = self._learn(companies), self._quick, self._seen
        results: list[LineResult] = []
        add = results.append
        for line, (key, row, text, names, company) in enumerate(
            zip(named, rows, texts, found, companies, strict=True), first
        ):
            name = company or key
            if (
                key
                and name not in seen
                and (
                    company is None
                    or ((standing := standing_of(company, _NEW)).open & quick[row[5]] and not row[6])
                    or self._is_open(standing, row, text)
                )
            ):
                seen[name] = {int(row[6])} if row[6] else None
                add(_new(LineResult, (line, text, (), () if names else _UNVERIFIED, company, None)))
            elif one := drafts.get(line - first) or self._draft(line, text, row, key):
                add(self._result(one, names, company, company or one.key))
        return results

    def _draft(self, line: int, text: str, row: tuple[str, ...], key: CompanyKey) -> Draft | None:
        """Return a plain line as a draft, for a closer look; None for a blank one."""
        if not key:
            return None
        product, action, _ = self._orders[row[5]]
        return Draft(line, text, key, product, action, int(row[6] or 0))

    def _is_open(self, standing: Standing, row: tuple[str, ...], text: str) -> bool:
        """Tell whether nothing the contract has on the company stands in the way of a plain line."""
        if self._portfolio is None:
            return True
        _, action, bit = self._orders[row[5]]
        if action is Action.ORDER:
            if self._room is not None and not standing.is_held:
                return False
            return not standing.products or bool(standing.open & bit and not row[6])
        if row[6] or not standing.open & bit:
            return False
        return action is not Action.UPDATE or text.split(";")[7] not in standing.unchanged

    def _found(self, named: list[CompanyKey], drafts: dict[int, Draft]) -> list[_Names | None]:
        """Return the Easy numbers each line's company has, None where that cannot be verified."""
        if self._look_up is None:
            return [None] * len(named)
        keys = named
        if drafts:
            keys = named.copy()
            for place, draft in drafts.items():
                keys[place] = draft.key or ""
        found = self._look_up(set(keys) - {""})
        return list(map(found.get, keys))

    def _learn(self, companies: list[str | None]) -> Callable[[str, Standing], Standing]:
        """Ask what stands on some companies; return how to get at it."""
        if self._portfolio is None:
            return lambda _company, _default: _FREE
        self._standings = self._portfolio.standings({company for company in companies if company})
        return self._standings.get

    def _result(
        self, draft: Draft, names: _Names | None, company: str | None, name: str | None
    ) -> LineResult:
        """Return the result of a line with all that is wrong with it; `name` is what its company is known by."""
        if name:
            self._check_existence(draft, names)
            self._check_repetition(draft, name)
        if self._portfolio and company and names != ():  # nothing stands on a company nobody knows
            self._check_standing(draft, company, self._portfolio)
        return LineResult(draft.line, draft.text, draft.errors, draft.warnings, company, draft.reading)

    def _check_existence(self, draft: Draft, names: _Names | None) -> None:
        if names is None:
            draft.warnings += _UNVERIFIED
        elif len(names) != 1:
            cause = Cause.COMPANY_NOT_UNIQUE if names else Cause.COMPANY_NOT_FOUND
            draft.errors += (Problem(cause, _key_field(draft.key)),)

    def _check_repetition(self, draft: Draft, name: str) -> None:
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
            country = draft.key[:3] if draft.key else ""
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


def _key_field(key: CompanyKey | None) -> int:
    """Return the number of the field that names the company."""
    return 2 if key is None or easy_number_of(key) else 4

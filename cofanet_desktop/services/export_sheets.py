"""An export as a list: which lines it has, which columns, and its cells, read from the store in batches (EXPORT-1 to EXPORT-5).

Whatever the size of the portfolio, only one batch of companies is in memory, and each batch takes two queries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Any

from cofanet_desktop.domain.exports import CATEGORY_NAMES, PERIOD_FIELDS, Aggregation, Category, Holds
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.portfolio import PortfolioFilter, Sort
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.sheet_writing import given_up
from cofanet_desktop.exchange.sheet_writing_cells import Cell, ColumnKind, ListColumn
from cofanet_desktop.services import export_covers, export_overdues
from cofanet_desktop.services.export_covers import CoverCells, CoverLine, CoverMonths
from cofanet_desktop.services.export_figures import spelled
from cofanet_desktop.services.export_overdues import DebtCells, DebtLine, DebtMonths

if TYPE_CHECKING:
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.exports import ExportField
    from cofanet_desktop.domain.portfolio import FieldCriterion
    from cofanet_desktop.domain.products import ProductCode
    from cofanet_desktop.services.export_words import Words
    from cofanet_desktop.store.queries.export_lines import Reading

BATCH = 1_000
"""Companies, or declarations, in memory at a time."""

TOTAL = QT_TRANSLATE_NOOP("Exports", "Total")
_CURRENCY = QT_TRANSLATE_NOOP("Exports", "Currency")
_WIDTHS = {
    "contract": 12, "easy_number": 21, "name": 34, "local_name": 34, "address": 34, "postcode": 12, "country": 20,
    "identifier": 20, "product": 28, "status": 20, "month": 10, "kind": 12, "intervention": 14, "collected_by": 14,
    "comment": 50, "clauses": 40, "phone": 20, "rating": 14,
}  # fmt: skip
"""Widths of texts in characters, where the usual one does not suit."""

_KINDS = {
    Holds.TEXT: ColumnKind.TEXT,
    Holds.INTEGER: ColumnKind.INTEGER,
    Holds.NUMBER: ColumnKind.NUMBER,
    Holds.AMOUNT: ColumnKind.AMOUNT,
    Holds.CURRENCY: ColumnKind.CURRENCY,
    Holds.DATE: ColumnKind.DATE,
    Holds.MOMENT: ColumnKind.MOMENT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be exported: of which contracts, which lines, gathered how, which fields in which order."""

    category: Category
    contracts: tuple[Contract, ...]
    fields: tuple[ExportField, ...]
    aggregation: Aggregation = Aggregation.PRODUCT
    company: str = ""
    """Part of the company's name as typed; "" for all."""
    criteria: tuple[FieldCriterion, ...] = ()
    products: tuple[ProductCode, ...] = ()
    gone: int = 0
    """How many fields of the template are no longer there."""
    lost: int = 0
    """How many contracts of the scenario are no longer there."""

    def notes(self) -> tuple[Message, ...]:
        """Return what the reader should know: that fields of the template, or contracts, were passed over."""
        fields = QT_TRANSLATE_NOOP(
            "Exports", "Fields of the template that no longer exist, passed over: {count}."
        )
        contracts = QT_TRANSLATE_NOOP("Exports", "Contracts that are no longer there, left out: {count}.")
        gone = 0 if self.aggregation is Aggregation.PERIOD else self.gone
        told = ((fields, gone), (contracts, self.lost))
        return tuple(Message("Exports", text, {"count": count}) for text, count in told if count)

    def check(self) -> None:
        """Raise RuleViolation (EXPORT_NO_FIELDS) when no field of the template is there any more."""
        if not self.shown():
            raise refused(
                "EXPORT_NO_FIELDS",
                QT_TRANSLATE_NOOP("Rules", "None of the fields of the template exists any more."),
                QT_TRANSLATE_NOOP("Rules", "Choose other fields in the template, or another template."),
            )

    def shown(self) -> tuple[ExportField, ...]:
        """Return the fields of the file: those of a list by month are always the same."""
        return PERIOD_FIELDS[self.category] if self.aggregation is Aggregation.PERIOD else self.fields

    def criteria_of(self, contract: Contract) -> PortfolioFilter:
        """Return which companies of a contract are wanted, by name."""
        return PortfolioFilter(
            contract_id=contract.id,
            name=fold(self.company.strip()),
            fields=tuple(replace(one, contains=fold(one.contains).strip()) for one in self.criteria),
            products=self.products,
            sort=Sort.NAME,
            descending=False,
        )


@dataclass(frozen=True, slots=True)
class Steps:
    """Told how far a list has come, and asked whether it is to be given up."""

    progress: Callable[[int, int], None] | None = None
    """Called with the number of companies (or declarations) done, and of all there are."""
    cancelled: Callable[[], bool] | None = None

    def take(self, done: int, total: int) -> None:
        """Tell how far it has come; raises InvalidInput (WRITING_CANCELLED) when it is given up."""
        if self.cancelled is not None and self.cancelled():
            raise given_up()
        if self.progress is not None:
            self.progress(done, total)


def title(wanted: Wanted, words: Words) -> str:
    """Return what the sheet is called in the reader's words."""
    return words.say("Exports", CATEGORY_NAMES[wanted.category])


def columns(wanted: Wanted, words: Words) -> tuple[ListColumn, ...]:
    """Return the columns of the file in the reader's words.

    Where the currency is a column of its own, amounts stand as bare figures; else each has its currency beside it.
    """
    fields = wanted.shown()
    beside = "" if _has_currency(fields) else words.say("Exports", _CURRENCY)
    return tuple(_column(one, wanted, words, beside if one.holds is Holds.AMOUNT else "") for one in fields)


def _column(field: ExportField, wanted: Wanted, words: Words, beside: str) -> ListColumn:
    label = field.label()
    heading = label if isinstance(label, str) else words.translate(label)
    width = max(_WIDTHS[field.key], len(heading) + 4) if field.key in _WIDTHS else 0
    is_totalled = _is_totalled(field, wanted)
    return ListColumn(heading, _KINDS[field.holds], width, currency_heading=beside, is_totalled=is_totalled)


def _has_currency(fields: Sequence[ExportField]) -> bool:
    return any(one.holds is Holds.CURRENCY for one in fields)


def _is_totalled(field: ExportField, wanted: Wanted) -> bool:
    if field.holds not in {Holds.AMOUNT, Holds.INTEGER} or field.key in export_covers.NEVER_TOTALLED:
        return False
    if wanted.aggregation is Aggregation.PERIOD:
        return field.key != "companies"  # a company may count in several lines
    repeats = wanted.category is Category.COVERS and wanted.aggregation is Aggregation.PRODUCT
    return not (repeats and field.key in export_covers.REPEATED)


class Lines:
    """The lines of an export as the store has them during one transaction; they can be gone through several times."""

    def __init__(self, reading: Reading, wanted: Wanted, words: Words, most: int = -1) -> None:
        """Find which companies, or declarations, are wanted; `most` of each contract when it is not negative."""
        self._reading, self._wanted, self._words = reading, wanted, words
        is_covers = wanted.category is Category.COVERS
        find: Callable[[PortfolioFilter, int], list[Any]] = (
            reading.companies if is_covers else reading.declarations
        )
        self._ids = [(one, find(wanted.criteria_of(one), most)) for one in wanted.contracts]
        self.total = sum(len(ids) for _, ids in self._ids)
        """How many companies, or declarations, there are."""

    def rows(self, steps: Steps) -> Iterator[tuple[Cell, ...]]:
        """Yield the cells of each line; raises InvalidInput (WRITING_CANCELLED)."""
        if self._wanted.aggregation is Aggregation.PERIOD:
            yield from self._months(steps)
            return
        cells = self._cells()
        for line in self._lines(steps):
            yield tuple([cell(line) for cell in cells])

    def _months(self, steps: Steps) -> Iterator[tuple[Cell, ...]]:
        months: Any = CoverMonths() if self._wanted.category is Category.COVERS else DebtMonths()
        for line in self._lines(steps):
            months.add(line)
        yield from months.rows(self._words)

    def _cells(self) -> list[Callable[[Any], Cell]]:
        known: Any = (
            CoverCells(self._words) if self._wanted.category is Category.COVERS else DebtCells(self._words)
        )
        shared = _has_currency(self._wanted.fields)
        return [
            _bare(known.of(one)) if shared and one.holds is Holds.AMOUNT else known.of(one)
            for one in self._wanted.fields
        ]

    def _lines(self, steps: Steps) -> Iterator[CoverLine | DebtLine]:
        done = 0
        for contract, ids in self._ids:
            batches = self._batches(ids, done, steps)
            is_covers = self._wanted.category is Category.COVERS
            yield from self._covers(contract, batches) if is_covers else self._debts(contract, batches)
            done += len(ids)
        steps.take(done, self.total)

    def _batches(self, ids: list[Any], before: int, steps: Steps) -> Iterator[list[Any]]:
        for start in range(0, len(ids), BATCH):
            steps.take(before + start, self.total)
            yield ids[start : start + BATCH]

    def _covers(self, contract: Contract, batches: Iterator[list[int]]) -> Iterator[CoverLine]:
        wanted, gathered = frozenset(self._wanted.products), self._wanted.aggregation
        for ids in batches:
            for found in self._reading.covered(ids):
                yield from export_covers.lines(found, contract, wanted, gathered)

    def _debts(self, contract: Contract, batches: Iterator[list[str]]) -> Iterator[DebtLine]:
        declared = (one for ids in batches for one in self._reading.declared(ids))
        for _company, found in groupby(declared, key=lambda one: one.declaration.easy_number):
            yield from export_overdues.lines(list(found), contract, self._wanted.aggregation)


def _bare(cell: Callable[[Any], Cell]) -> Callable[[Any], Cell]:
    """Return a cell whose currency is that of its line; a figure in another one is spelled out instead."""

    def bare(line: Any) -> Cell:
        value = cell(line)
        return spelled(value) if isinstance(value, Money) and value.currency != line.currency else value

    return bare

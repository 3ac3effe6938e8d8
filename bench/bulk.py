"""Checking a bulk order file: all rules and a set-wise look-up of its companies, beside reading and splitting it."""

from __future__ import annotations

import random
import tempfile
import time
import tracemalloc
from collections import deque
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median

from bench.report import Row, print_table
from cofanet_desktop.domain.bulk import BULK_PRODUCTS, CompanyKey, FilePolicy, Standing
from cofanet_desktop.domain.bulk_check import check_lines
from cofanet_desktop.domain.bulk_mapping import ACTION, PRODUCT, FieldSource, Sources, proposed
from cofanet_desktop.domain.bulk_orders import standing
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import KINDS, Product, ProductCode, ProductStatus
from cofanet_desktop.exchange.bulk import BulkReader, check_file, write_file
from cofanet_desktop.exchange.bulk_building import ListTable, build
from cofanet_desktop.exchange.raw_cells import RawCell, RawKind, RawRow
from cofanet_desktop.system.reference import reference_data

LINES = 10_000
ROUNDS = 9
GENEROUS = FilePolicy(max_lines=10**9, max_bytes=10**12)


TODAY = date(2026, 3, 16)
ORDERED_AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
CONTRACT = Contract(
    id="1",
    number="1",
    holder="ACME",
    currency="EUR",
    products=tuple(BULK_PRODUCTS),
)


def held(*codes: ProductCode) -> Standing:
    """Return that a company is held with these products, in force."""
    products = tuple(
        Product(
            id=code,
            contract_id="1",
            easy_number="",
            code=code,
            status=ProductStatus.GRANTED,
            ordered_at=ORDERED_AT,
            updated_at=ORDERED_AT,
            requested=Money.of(10_000, "EUR"),
            monitored=KINDS[code].monitored,
        )
        for code in codes
    )
    return standing(True, products, CONTRACT, TODAY)


class KnownCompanies:
    """Companies and portfolio in memory: answers for a whole set of keys, as the store does with one query."""

    contract = CONTRACT
    today = TODAY

    def __init__(self, lines: list[str]) -> None:
        self.names: dict[CompanyKey, tuple[str, ...]] = {}
        self.standing: dict[str, Standing] = {}
        stand = {"S": held(ProductCode.ROM), "U": held(ProductCode.CRL), "C": held()}
        for number, line in enumerate(lines):
            country, easy, kind, value, _, _, action, *_ = line.split(";")
            found = easy.zfill(14) if easy else f"{number + 5_000_000:014d}"
            self.names[f"{country};{easy};{kind};{value}"] = (found,)
            self.standing[found] = stand[action]

    def look_up(self, keys: Collection[CompanyKey]) -> Mapping[CompanyKey, tuple[str, ...]]:
        """Return the companies of the keys."""
        return {key: self.names[key] for key in keys if key in self.names}

    def standings(self, easy_numbers: Collection[str], /) -> Mapping[str, Standing]:
        """Return what stands on the companies: something to stop or to change where a line asks for that."""
        return {number: self.standing[number] for number in easy_numbers if number in self.standing}

    def room(self) -> int | None:
        """Return that there is no limit."""
        return None


def sample_lines(count: int) -> list[str]:
    """Return `count` lines, of which about one in twenty has something wrong."""
    rng = random.Random(1)
    lines = []
    for number in range(1, count + 1):
        company = f"FRA;{number:014d};;" if number % 2 else f"FRA;;SIREN;{number:09d}"
        order = rng.choice(("CCO;C;10000;15000;", "CRL;C;25000;;", "RLI;C;;0;", "ROM;S;;;", "CRL;U;5000;;"))
        line = f"{company};REF{number};{order}"
        if number % 20 == 0:
            line = rng.choice((line.replace("FRA", "XXX"), line + ";", line.replace("REF", "Réf"), line[:-9]))
        lines.append(line)
    return lines


def sample_list(count: int) -> tuple[ListTable, Sources]:
    """Return a list of customers with a limit each, in columns of its own, and what fills the fields of orders."""
    headings = ["Customer number", "Name", "Country", "Easy number", "Limit", "Balance"]
    rows = [RawRow(1, list(headings))]
    for number in range(2, count + 2):
        easy, limit = (RawCell(RawKind.NUMBER, str(figure)) for figure in (number, 1_000 + number))
        rows.append(RawRow(number, [f"C{number}", f"Société {number}", "France", easy, limit, "1 200,00"]))
    sources = list(proposed(headings))
    sources[PRODUCT], sources[ACTION] = FieldSource(constant="CRL"), FieldSource(constant="C")
    return ListTable("customers.xlsx", "Sheet1", (), tuple(rows)), tuple(sources)


def measure() -> list[Row]:
    """Return the figures for a file of 10,000 lines."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "orders.txt")
        lines = sample_lines(LINES)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        known = KnownCompanies([line for line in lines if line.count(";") == 9])
        reference = reference_data()

        def floor() -> object:
            with path.open(encoding="utf-8") as file:
                return [line.split(";") for line in file]

        def checked() -> object:
            return check_file(path, reference, companies=known.look_up, portfolio=known)

        def offline() -> object:
            return check_file(path, reference)

        table, sources = sample_list(LINES)

        def built() -> object:
            return build(table, 1, sources, reference)

        keys = list(known.names)
        split, look_up, whole, alone, made = _interleaved(
            floor, lambda: known.look_up(keys), checked, offline, built
        )
        return [
            Row("bulk: read + split, 10,000 lines (floor)", split * 1000, "ms", 1.0, ""),
            Row("bulk: one set-wise look-up", look_up * 1000, "ms", look_up / split, ""),
            Row("bulk: check, nothing known", alone * 1000, "ms", alone / split, "<= 5 x"),
            Row(
                "bulk: check, companies and portfolio", whole * 1000, "ms", whole / split, "<= 5 x + look-up"
            ),
            Row("bulk: lines made of a list of 10,000 rows", made * 1000, "ms", made / split, ""),
            *_memory(folder),
        ]


def _interleaved(*functions: Callable[[], object]) -> list[float]:
    """Return the median seconds of each function, run in turn so that a slow moment hits all of them."""
    times: list[list[float]] = [[] for _ in functions]
    for _ in range(ROUNDS):
        for function, spent in zip(functions, times, strict=True):
            start = time.perf_counter()
            function()
            spent.append(time.perf_counter() - start)
    return [median(spent) for spent in times]


def _memory(folder: str) -> list[Row]:
    """Return the peak memory of a check whose results are used one by one, for 10 and 100 thousand lines."""
    rows: list[Row] = []
    for count in (LINES, 10 * LINES):
        path = Path(folder, f"{count}.txt")
        write_file(path, (f"FRA;{number:014d};;;REF;CCO;C;10000;15000;" for number in range(count)))
        reference = reference_data()
        tracemalloc.start()
        deque(check_lines(BulkReader(path, GENEROUS.max_bytes), reference, GENEROUS), maxlen=0)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
        ratio = peak / rows[0].value if rows else 1.0
        rows.append(
            Row(f"bulk: memory of a check, {count:,} lines", peak, "MB", ratio, "flat but for company keys")
        )
    return rows


if __name__ == "__main__":
    print_table(measure())

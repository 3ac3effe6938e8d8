"""What a report says: title, sections and tables in one language, the same for a page and for a PDF.

Everything comes from the simulated insurer's own data; what it does not have is invented and marked as such.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.insurer import arbitration, enrolment, outlook
from cofanet_desktop.insurer.draws import draw_bytes
from cofanet_desktop.insurer.report_texts import DATE_FORMATS, SEPARATORS, text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.countries import ReferenceData
    from cofanet_desktop.domain.products import Product

_YEARS_OF_FIGURES = 3


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, a remark (may be empty) and a table; without a header each row is a label and its value."""

    heading: str
    rows: tuple[tuple[str, ...], ...]
    header: tuple[str, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A report ready to be set: `notice` belongs on every page, `page` is how pages are counted (`{page}`)."""

    language: str
    title: str
    subject: str
    dated: str
    notice: str
    page: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class _Writer:
    """Who writes one report: what it is about, and how its language writes words, numbers and days."""

    seed: int
    product: Product
    company: Company
    contract: Contract
    day: date

    def word(self, key: str, **values: str) -> str:
        return text(key, self.product.language).format(**values)

    def date(self, day: date) -> str:
        return day.strftime(DATE_FORMATS[self.product.language])

    def number(self, number: Decimal | int) -> str:
        thousands, point = SEPARATORS[self.product.language]
        return f"{number:,}".replace(",", "\0").replace(".", point).replace("\0", thousands)

    def dra(self) -> int | None:
        return arbitration.dra_on(self.seed, self.company.easy_number, self.day)


def write(seed: int, product: Product, company: Company, contract: Contract, day: date) -> Report:
    """Return the report `product` orders (its kind and language) about `company` as of `day`."""
    writer = _Writer(seed, product, company, contract, day)
    return Report(
        language=product.language,
        title=writer.word(product.code.value),
        subject=company.name,
        dated=_dated(writer),
        notice=writer.word("notice", holder=contract.holder, contract=contract.number),
        page=text("page", product.language),
        sections=tuple(_sections(writer)),
    )


def _dated(writer: _Writer) -> str:
    updated = writer.company.report_updated_on
    if writer.product.code is ProductCode.FRN:
        return writer.word("investigated", day=writer.date(writer.day))
    if writer.product.code is ProductCode.FRI and updated is not None:
        return writer.word("on_file", day=writer.date(updated))
    return writer.word("written", day=writer.date(writer.day))


def _sections(writer: _Writer) -> Iterator[Section]:
    yield _identity(writer)
    yield _assessment(writer)
    history = _history(writer)
    if history.rows:
        yield history
    if writer.product.code is ProductCode.CRR:
        yield _credit(writer)
    yield _figures(writer)
    if writer.product.code in {ProductCode.FRI, ProductCode.FRN}:
        yield _payment(writer)


@cache
def _reference() -> ReferenceData:
    return enrolment.reference_data()


def _identity(writer: _Writer) -> Section:
    company, language = writer.company, writer.product.language
    known = {kind.code: kind for kind in _reference().identifier_types(company.country)}
    rows = [(writer.word("name"), company.name)]
    if company.local_name:
        rows.append((writer.word("also"), company.local_name))
    place = " ".join(part for part in (company.postcode, company.city) if part)
    rows.append((writer.word("address"), ", ".join(part for part in (company.address, place) if part)))
    rows.append((writer.word("country"), _reference().name(company.country, language)))
    if company.phone:
        rows.append((writer.word("phone"), company.phone))
    rows.append((writer.word("easy"), company.easy_number))
    for one in company.identifiers:
        kind = known.get(one.type)
        rows.append((kind.label(language) if kind else one.type, one.value))
    return Section(writer.word("identity"), tuple(rows))


def _assessment(writer: _Writer) -> Section:
    dra = writer.dra()
    rows = [
        (writer.word("dra"), writer.word("none") if dra is None else str(dra)),
        (writer.word("rating"), arbitration.rating(dra)),
    ]
    if dra is not None:
        rows.append((writer.word("default"), f"{writer.number(outlook.default_percent(dra))} %"))
    return Section(writer.word("assessment"), tuple(rows))


def _history(writer: _Writer) -> Section:
    points = arbitration.five_years(writer.seed, writer.company.easy_number, writer.day)
    return Section(
        writer.word("history"),
        tuple(
            (writer.date(one.on), str(one.dra), f"{writer.number(one.default_percent)} %")
            for one in reversed(points)
        ),
        (writer.word("from"), "DRA", writer.word("default")),
    )


def _credit(writer: _Writer) -> Section:
    most = writer.number(arbitration.bearable(writer.dra()))
    return Section(writer.word("credit"), ((writer.word("most"), f"{most} {writer.contract.currency}"),))


def _figures(writer: _Writer) -> Section:
    """Return made-up figures of the last closed years, in proportion to what the company is thought to bear."""
    drawn = draw_bytes(2 + 3 * _YEARS_OF_FIGURES, writer.seed, writer.company.easy_number, "figures")
    size = max(arbitration.bearable(writer.dra()), 10_000) * (4 + drawn[0] % 12)
    rows = []
    for n in range(_YEARS_OF_FIGURES):
        change, margin, part = drawn[2 + 3 * n : 5 + 3 * n]
        turnover = size * (80 + change % 40) // 100_000 * 1_000
        result = turnover * (margin % 14 - 4) // 100
        equity = turnover * (10 + part % 30) // 100
        staff = turnover // (120_000 + 400 * drawn[1]) + 1
        year = writer.day.year - 1 - n
        rows.append((str(year), *(writer.number(one) for one in (turnover, result, equity, staff))))
    currency = writer.contract.currency
    header = [
        writer.word(key, currency=currency) for key in ("year", "turnover", "result", "equity", "staff")
    ]
    return Section(writer.word("figures"), tuple(rows), tuple(header), writer.word("invented"))


def _payment(writer: _Writer) -> Section:
    drawn = draw_bytes(2, writer.seed, writer.company.easy_number, "payment")
    on_time = min(99, 45 + 5 * (writer.dra() or 0) + drawn[0] % 8)
    return Section(
        writer.word("payment"),
        (
            (writer.word("on_time"), f"{on_time} %"),
            (writer.word("delay"), str((100 - on_time) // 3 + drawn[1] % 3)),
        ),
        remark=writer.word("invented"),
    )

"""The columns of the portfolio: what each shows, says, copies and writes to a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from cofanet_desktop.domain.custom_fields import MOST_OWN
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.portfolio import Sort
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.exchange.sheet_writing_cells import Cell, ColumnKind
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.widgets.custom_field_values import field_text
from cofanet_desktop.gui.widgets.dra_box import dra_word
from cofanet_desktop.gui.widgets.statuses import Look, product_look, product_word

if TYPE_CHECKING:
    from cofanet_desktop.domain.custom_fields import FieldDefinition
    from cofanet_desktop.domain.outbox import State
    from cofanet_desktop.domain.portfolio import PortfolioRow, ProductCell

_CONTEXT = "PortfolioColumns"
_OVERDUE = QT_TRANSLATE_NOOP("PortfolioColumns", "Overdue")
_OVERDUES = QT_TRANSLATE_NOOP("PortfolioColumns", "Overdues: {count}")


_NEVER = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Line:
    """One company of the list: its row and how far requests about its products have come."""

    row: PortfolioRow
    states: Mapping[str, State]

    @property
    def main(self) -> ProductCell | None:
        """Return the product that matters most, or None when there is none."""
        return self.row.products[0] if self.row.products else None

    def names(self, *, local_first: bool) -> tuple[str, str]:
        """Return the company's name as shown first and, beneath it, its other name and its city."""
        row = self.row
        if not row.local_name:
            return row.name, row.city
        first, second = (row.local_name, row.name) if local_first else (row.name, row.local_name)
        return first, " · ".join(part for part in (second, row.city) if part)

    def look(self) -> Look | None:
        """Return the pill of the main product."""
        main = self.main
        return None if main is None else product_look(main.status, self.states.get(main.id))


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What all lines are shown under: which name comes first, the present, the contract's own fields, its currency."""

    local_names_first: bool = True
    now: datetime = _NEVER
    own: tuple[FieldDefinition, ...] = ()
    currency: str = ""


class Field(StrEnum):
    """The columns, by the name they are remembered under."""

    COMPANY = "company"
    COUNTRY = "country"
    PRODUCT = "product"
    AMOUNT = "amount"
    DRA = "dra"
    STATUS = "status"
    UPDATED = "updated"
    DECISIONS = "decisions"
    RATING = "rating"
    REFERENCE = "reference"
    OUTSTANDING = "outstanding"
    COVER = "cover"
    UNCOVERED = "uncovered"
    IDLE = "idle"
    OVERDUES = "overdues"
    INTERNAL_LIMIT = "internal_limit"
    CITY = "city"
    EASY_NUMBER = "easy_number"
    OWN_1 = "own_1"
    OWN_2 = "own_2"
    OWN_3 = "own_3"
    OWN_4 = "own_4"
    OWN_5 = "own_5"


OWN = (Field.OWN_1, Field.OWN_2, Field.OWN_3, Field.OWN_4, Field.OWN_5)[:MOST_OWN]
"""Places for the contract's own fields, in its order; a contract uses as many as it has fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its heading (context PortfolioColumns), its text, and how it is shown, said, copied and written."""

    field: Field
    heading: str
    text: Callable[[Line, Around], str]
    letters: int
    """Usual width, in digits."""
    sort: Sort | None = None
    is_figure: bool = False
    is_optional: bool = False
    """Hidden until the person asks for it."""
    yields: int = 0
    """In a narrow window the column with the highest number leaves first; 0 stays."""
    spoken: Callable[[Line, Around], str] | None = None
    """The whole of a cell in words, where the delegate abbreviates or says it in colour."""
    kind: ColumnKind = ColumnKind.TEXT
    """What it holds in a file."""
    cell: Callable[[Line, Around], Cell] | None = None
    """Its cell in a file, where that is not its text."""


def heading(column: Column, around: Around = Around()) -> str:
    """Return the heading of a column: translated, or the person's own word for a field of the contract."""
    if column.field not in OWN:
        return translate(_CONTEXT, column.heading)
    place = OWN.index(column.field)
    return around.own[place].name if place < len(around.own) else ""


def is_offered(column: Column, around: Around) -> bool:
    """Tell whether a column can be shown: one of the contract's own fields only where the contract has it."""
    return column.field not in OWN or OWN.index(column.field) < len(around.own)


def spoken(column: Column, line: Line, around: Around) -> str:
    """Return the whole of a cell in words."""
    return (column.spoken or column.text)(line, around)


def copied(column: Column, line: Line, around: Around) -> str:
    """Return a cell as a spreadsheet takes it from the clipboard: in one line, figures without grouping."""
    cell = column.cell(line, around) if column.cell is not None else column.text(line, around)
    if isinstance(cell, datetime):
        return formats.day(cell)
    if cell is None or isinstance(cell, (str, int)):
        return " ".join(str("" if cell is None else cell).split())
    if isinstance(cell, Money):  # the figure alone: the contract has one currency
        return _plain(cell.amount)
    return _plain(cell) if isinstance(cell, Decimal) else formats.day(cell)


def _plain(number: Decimal) -> str:
    """Return a number as a spreadsheet reads it, without grouping."""
    return f"{number.normalize():f}".replace(".", QLocale().decimalPoint())


def overdues_word(count: int) -> str:
    """Return the mark of a company with open overdue declarations, empty for none."""
    if not count:
        return ""
    if count == 1:
        return translate(_CONTEXT, _OVERDUE)
    return translate(_CONTEXT, _OVERDUES).format(count=formats.integer(count))


def _company(line: Line, around: Around) -> str:
    return line.names(local_first=around.local_names_first)[0]


def _spoken_company(line: Line, around: Around) -> str:
    names = line.names(local_first=around.local_names_first)
    return ", ".join(part for part in (*names, overdues_word(line.row.overdues)) if part)


def _product(line: Line, _around: Around) -> str:
    return "" if line.main is None else product_word(line.main.code)


def _products(line: Line, _around: Around) -> str:
    return ", ".join(product_word(cell.code) for cell in line.row.products)


def _spoken_products(line: Line, _around: Around) -> str:
    said = (_said_product(cell, line) for cell in line.row.products)
    return "\n".join(part for part in (*said, overdues_word(line.row.overdues)) if part)


def _said_product(cell: ProductCell, line: Line) -> str:
    parts = (
        product_word(cell.code),
        formats.amount(cell.amount) if cell.amount else cell.rating,
        product_look(cell.status, line.states.get(cell.id)).word,
    )
    return " – ".join(part for part in parts if part)


def _amount(line: Line, _around: Around) -> str:
    main = line.main
    if main is None:
        return ""
    return formats.amount(main.amount) if main.amount else main.rating


def _amount_cell(line: Line, _around: Around) -> Cell:
    return None if line.main is None else line.main.amount or line.main.rating


def _status(line: Line, _around: Around) -> str:
    look = line.look()
    return "" if look is None else look.word


def _dra(line: Line, _around: Around) -> str:
    return "—" if line.row.dra is None else formats.integer(line.row.dra)


def _spoken_dra(line: Line, around: Around) -> str:
    return dra_word(None) if line.row.dra is None else f"{_dra(line, around)} – {dra_word(line.row.dra)}"


def _rating(line: Line, _around: Around) -> str:
    return next((cell.rating for cell in line.row.products if cell.rating), "")


def _decisions(line: Line) -> int:
    return sum(cell.decisions for cell in line.row.products)


def _count(count: Callable[[Line], int]) -> Callable[[Line, Around], str]:
    def text(line: Line, _around: Around) -> str:
        found = count(line)
        return formats.integer(found) if found else ""

    return text


def _money(read: Callable[[PortfolioRow], Money | None]) -> Callable[[Line, Around], str]:
    def text(line: Line, _around: Around) -> str:
        money = read(line.row)
        return "" if money is None else formats.amount(money)

    return text


def _amount_column(
    field: Field, heading_: str, read: Callable[[PortfolioRow], Money | None], sort: Sort | None = None
) -> Column:
    return Column(
        field=field,
        heading=heading_,
        text=_money(read),
        letters=15,
        sort=sort,
        is_figure=True,
        is_optional=True,
        kind=ColumnKind.AMOUNT,
        cell=lambda line, _around: read(line.row),
    )


def _own(place: int) -> Column:
    def text(line: Line, around: Around) -> str:
        if place >= len(around.own):
            return ""
        definition = around.own[place]
        value = next((one.value for one in line.row.fields if one.field == definition.id), "")
        return field_text(definition, value, around.currency)

    return Column(field=OWN[place], heading="", text=text, letters=16, is_optional=True)


COLUMNS: tuple[Column, ...] = (
    Column(
        field=Field.COMPANY,
        heading=QT_TRANSLATE_NOOP("PortfolioColumns", "Company"),
        text=_company,
        letters=30,
        sort=Sort.NAME,
        spoken=_spoken_company,
    ),
    Column(
        field=Field.COUNTRY,
        heading=QT_TRANSLATE_NOOP("PortfolioColumns", "Country"),
        text=lambda line, _: line.row.country,
        letters=9,
        sort=Sort.COUNTRY,
        yields=3,
    ),
    Column(
        field=Field.PRODUCT,
        heading=QT_TRANSLATE_NOOP("PortfolioColumns", "Product"),
        text=_product,
        letters=20,
        spoken=_spoken_products,
        cell=_products,
    ),
    Column(
        field=Field.AMOUNT,
        heading=QT_TRANSLATE_NOOP("PortfolioColumns", "Amount"),
        text=_amount,
        letters=14,
        sort=Sort.AMOUNT,
        is_figure=True,
        kind=ColumnKind.AMOUNT,
        cell=_amount_cell,
    ),
    Column(
        field=Field.DRA,
        heading=QT_TRANSLATE_NOOP("PortfolioColumns", "DRA"),
        text=_dra,
        letters=6,
        sort=Sort.DRA,
        yields=1,
        spoken=_spoken_dra,
        kind=ColumnKind.INTEGER,
        cell=lambda line, _: line.row.dra,
    ),
    Column(
        field=Field.STATUS,
        heading=QT_TRANSLATE_NOOP("PortfolioColumns", "Status"),
        text=_status,
        letters=20,
        sort=Sort.STATUS,
    ),
    Column(
        field=Field.UPDATED,
        heading=QT_TRANSLATE_NOOP("PortfolioColumns", "Updated"),
        text=lambda line, around: formats.relative(line.row.updated_at, around.now),
        letters=12,
        sort=Sort.UPDATED,
        yields=2,
        spoken=lambda line, _: formats.moment(line.row.updated_at),
        kind=ColumnKind.MOMENT,
        cell=lambda line, _: line.row.updated_at,
    ),
    Column(
        field=Field.DECISIONS,
        heading=QT_TRANSLATE_NOOP("PortfolioColumns", "Decisions"),
        text=lambda line, _: formats.integer(_decisions(line)),
        letters=10,
        is_figure=True,
        yields=4,
        kind=ColumnKind.INTEGER,
        cell=lambda line, _: _decisions(line),
    ),
    Column(
        field=Field.RATING,
        heading=QT_TRANSLATE_NOOP("PortfolioColumns", "Rating"),
        text=_rating,
        letters=8,
        is_optional=True,
        yields=5,
    ),
    Column(
        field=Field.REFERENCE,
        heading=QT_TRANSLATE_NOOP("PortfolioColumns", "Your reference"),
        text=lambda line, _: line.row.customer_reference,
        letters=16,
        is_optional=True,
    ),
    _amount_column(
        Field.OUTSTANDING,
        QT_TRANSLATE_NOOP("PortfolioColumns", "Outstanding"),
        lambda row: row.outstanding,
        Sort.OUTSTANDING,
    ),
    _amount_column(
        Field.COVER, QT_TRANSLATE_NOOP("PortfolioColumns", "Cover"), lambda row: row.cover, Sort.COVER
    ),
    _amount_column(
        Field.UNCOVERED,
        QT_TRANSLATE_NOOP("PortfolioColumns", "Uncovered"),
        lambda row: row.uncovered,
        Sort.UNCOVERED,
    ),
    _amount_column(
        Field.IDLE, QT_TRANSLATE_NOOP("PortfolioColumns", "Unused cover"), lambda row: row.idle, Sort.IDLE
    ),
    Column(
        field=Field.OVERDUES,
        heading=QT_TRANSLATE_NOOP("PortfolioColumns", "Overdues"),
        text=_count(lambda line: line.row.overdues),
        letters=12,
        is_figure=True,
        is_optional=True,
        kind=ColumnKind.INTEGER,
        cell=lambda line, _: line.row.overdues,
    ),
    _amount_column(
        Field.INTERNAL_LIMIT,
        QT_TRANSLATE_NOOP("PortfolioColumns", "Internal credit limit"),
        lambda row: row.internal_limit,
    ),
    Column(
        field=Field.CITY,
        heading=QT_TRANSLATE_NOOP("PortfolioColumns", "City"),
        text=lambda line, _: line.row.city,
        letters=16,
        is_optional=True,
    ),
    Column(
        field=Field.EASY_NUMBER,
        heading=QT_TRANSLATE_NOOP("PortfolioColumns", "Easy number"),
        text=lambda line, _: line.row.easy_number,
        letters=18,
        is_optional=True,
    ),
    *(_own(place) for place in range(len(OWN))),
)
"""Every column in its first order; its place here is its number in the model."""

NUMBER_OF = {column.field: at for at, column in enumerate(COLUMNS)}
"""The number of each column in the model."""


def fields_of(names: Sequence[str]) -> list[Field]:
    """Return the columns of these names; names nobody knows are passed over."""
    return [Field(name) for name in names if name in tuple(Field)]

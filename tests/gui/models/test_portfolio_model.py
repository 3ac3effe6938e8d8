"""The windowed model: ids in order, lines where one looks, nothing asked twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.portfolio import PortfolioRow, ProductCell
from cofanet_desktop.domain.products import ProductCode, ProductStatus
from cofanet_desktop.gui.models.portfolio import PAGE, PortfolioModel
from cofanet_desktop.gui.models.portfolio_columns import COLUMNS, Field, Line, copied

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
NUMBER = {column.field: at for at, column in enumerate(COLUMNS)}


def line(number: int, *, local: str = "", state: State | None = None) -> Line:
    """Return the line of a company with a credit limit of as many thousands."""
    cell = ProductCell(
        f"p{number}",
        ProductCode.CRL,
        ProductStatus.GRANTED,
        Money(Decimal(number * 1_000), "EUR"),
        "",
        2,
        is_waiting=False,
    )
    row = PortfolioRow(
        "4711", f"{number:014d}", f"Company {number}", local, "FRA", "Lyon", "REF", None, 6, AT, (cell,)
    )
    return Line(row, {} if state is None else {cell.id: state})


def lines(ids: Sequence[int]) -> list[Line]:
    """Return the lines of these ids."""
    return [line(one) for one in ids]


class Reader:
    """Answers what the model asks for, when told to; remembers the pages."""

    def __init__(self, model: PortfolioModel) -> None:
        self.model = model
        self.asked: list[tuple[int, list[int]]] = []
        model.page_wanted.connect(lambda page, ids: self.asked.append((page, ids)))

    def answer(self) -> None:
        """Answer what was asked last."""
        page, ids = self.asked[-1]
        self.model.put_page(page, ids, lines(ids))


@pytest.fixture
def model(app: QApplication) -> PortfolioModel:
    made = PortfolioModel()
    made.show_around(now=AT)
    return made


@pytest.fixture
def reader(model: PortfolioModel) -> Reader:
    return Reader(model)


def text(model: PortfolioModel, row: int, field: Field) -> str:
    """Return what a cell shows."""
    shown = model.index(row, NUMBER[field]).data()
    assert isinstance(shown, str)
    return shown


def test_the_model_keeps_every_promise_of_its_kind(
    qtbot: QtBot, model: PortfolioModel, reader: Reader
) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(range(1, 200), lines(range(1, PAGE + 1)))
    model.extend(range(1, 400))
    qtbot.waitUntil(lambda: bool(reader.asked))
    reader.answer()
    model.renew(lines(range(1, PAGE + 1)))
    model.show([], [])
    model.show([5], lines([5]))
    assert tester.model() is model


def test_the_first_lines_are_shown_without_being_asked_for(model: PortfolioModel, reader: Reader) -> None:
    model.show(range(1, 1_001), lines(range(1, PAGE + 1)))
    assert model.rowCount() == 1_000
    assert text(model, PAGE - 1, Field.COMPANY) == f"Company {PAGE}"
    assert text(model, 0, Field.AMOUNT).endswith("EUR")
    assert not reader.asked


def test_a_line_further_down_is_a_placeholder_until_its_page_is_read(
    qtbot: QtBot, model: PortfolioModel, reader: Reader
) -> None:
    model.show(range(1, 1_001), lines(range(1, PAGE + 1)))
    assert text(model, 500, Field.COMPANY) == ""
    assert model.index(500, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Loading…", (
        "a screen reader says so"
    )
    qtbot.waitUntil(lambda: bool(reader.asked))
    with qtbot.waitSignal(model.dataChanged):
        reader.answer()
    assert text(model, 500, Field.COMPANY) == "Company 501"
    assert [page for page, _ in reader.asked] == [500 // PAGE]


def test_a_page_is_asked_for_once_however_often_it_is_looked_at(
    qtbot: QtBot, model: PortfolioModel, reader: Reader
) -> None:
    model.show(range(1, 1_001), ())
    for _ in range(3):
        for row in range(PAGE):
            text(model, row, Field.STATUS)
        qtbot.waitUntil(lambda: bool(reader.asked))
    assert [page for page, _ in reader.asked] == [0]


def test_flying_through_the_list_reads_where_it_stops(
    qtbot: QtBot, model: PortfolioModel, reader: Reader
) -> None:
    model.show(range(1, 100_001), ())
    for row in range(0, 100_000, 500):
        text(model, row, Field.COMPANY)
    qtbot.waitUntil(lambda: bool(reader.asked))
    assert reader.asked[0][0] == 99_500 // PAGE, "the page in view is read first"
    while len(reader.asked) < 3:
        before = len(reader.asked)
        reader.answer()
        qtbot.waitUntil(lambda seen=before: len(reader.asked) > seen)  # type: ignore[misc]
    reader.answer()
    QApplication.processEvents()
    assert len(reader.asked) == 3, "what flew by is not read"


def test_only_a_few_pages_are_kept(qtbot: QtBot, model: PortfolioModel, reader: Reader) -> None:
    model.show(range(1, 100_001), lines(range(1, PAGE + 1)))
    for page in range(1, 40):
        ids = list(range(page * PAGE + 1, (page + 1) * PAGE + 1))
        model.put_page(page, ids, lines(ids))
    assert model.peek(39 * PAGE) is not None
    assert model.peek(0) is None, "the page not looked at for longest has gone"


def test_the_rest_of_the_ids_is_added_behind_what_is_shown(model: PortfolioModel) -> None:
    model.show(range(1, 257), lines(range(1, PAGE + 1)))
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    assert model.extend(range(1, 5_001))
    assert (model.rowCount(), resets) == (5_000, [])
    assert text(model, 0, Field.COMPANY) == "Company 1"


def test_other_ids_are_not_added_behind_what_is_shown(model: PortfolioModel) -> None:
    model.show([3, 1, 2], lines([3, 1, 2]))
    assert not model.extend([1, 2, 3, 4])
    assert list(model.ids) == [3, 1, 2]


def test_a_page_of_an_earlier_list_is_dropped(qtbot: QtBot, model: PortfolioModel, reader: Reader) -> None:
    model.show(range(1, 300), ())
    text(model, 0, Field.COMPANY)
    qtbot.waitUntil(lambda: bool(reader.asked))
    model.show([7, 8], lines([7, 8]))
    reader.answer()
    assert [text(model, row, Field.COMPANY) for row in (0, 1)] == ["Company 7", "Company 8"]


def test_renewing_keeps_the_order_and_shows_the_new_lines(model: PortfolioModel) -> None:
    model.show([1, 2], lines([1, 2]))
    model.renew([line(10), line(20)])
    assert list(model.ids) == [1, 2]
    assert text(model, 1, Field.COMPANY) == "Company 20"


def test_the_native_name_comes_first_unless_the_person_prefers_the_latin_one(model: PortfolioModel) -> None:
    model.show([1], [line(1, local="株式会社")])
    assert text(model, 0, Field.COMPANY) == "株式会社"
    model.show_around(local_names_first=False)
    assert text(model, 0, Field.COMPANY) == "Company 1"


def test_how_far_a_request_has_come_takes_the_place_of_the_status(model: PortfolioModel) -> None:
    model.show([1, 2], [line(1, state=State.QUEUED), line(2)])
    assert [text(model, row, Field.STATUS) for row in (0, 1)] == ["To send", "Granted"]


def test_what_colour_says_is_also_said_in_words(model: PortfolioModel) -> None:
    model.show([1], [line(1)])
    spoken = model.index(0, NUMBER[Field.DRA]).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "DRA: 6 – low risk"
    products = model.index(0, NUMBER[Field.PRODUCT]).data(Qt.ItemDataRole.ToolTipRole)
    assert products == "Credit limit – 1,000\u00a0EUR – Granted"


def test_a_copied_line_is_ready_for_a_spreadsheet(model: PortfolioModel) -> None:
    columns = [NUMBER[Field.COMPANY], NUMBER[Field.AMOUNT], NUMBER[Field.EASY_NUMBER]]
    cells = [copied(COLUMNS[at], line(25), model.around) for at in columns]
    assert cells == ["Company 25", "25000", "00000000000025"]


def test_headings_and_unknown_roles(model: PortfolioModel) -> None:
    model.show([1], [line(1)])
    horizontal = Qt.Orientation.Horizontal
    assert [model.headerData(at, horizontal) for at in (0, 2)] == ["Company", "Product"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None

"""The editable grid at 1,000 invoices: paste, one cell typed with its repaint, the rules asked, undo.

Beside it, in the same run: a bare repaint of the table, and the reading of as many cells without any model.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.report import Row as Figure
from bench.report import print_table
from cofanet_desktop.domain.invoices import invoice_row_problems
from cofanet_desktop.domain.sheets import INVOICES, LineProblem, Row
from cofanet_desktop.gui.grid.grid import Grid
from cofanet_desktop.gui.grid.lines import make_line
from cofanet_desktop.gui.grid.movement import Place
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.theme import Scheme, Theme

LINES = 1_000
TODAY = date(2026, 12, 31)
ROUNDS = 7
SIZE = (1200, 800)


def block_of(lines: int) -> str:
    """Return that many invoices as another spreadsheet puts them on the clipboard, one in fifty unreadable."""
    first = date(2026, 1, 1)
    return "\r\n".join(
        "\t".join(
            (
                "Credit note" if at % 9 == 0 else "Invoice",
                f"2026-{at:05d}",
                f"{first + timedelta(at % 90):%d/%m/%Y}",
                "31/02/2026" if at % 50 == 7 else f"{first + timedelta(120 + at % 90):%d/%m/%Y}",
                f"{1_250 + at:,}.50",
                f"{at}.25",
                ("EUR", "USD", "PLN")[at % 3],
            )
        )
        for at in range(lines)
    )


def totals(rows: Sequence[Row]) -> dict[str, Decimal]:
    """Return what the invoices come to by currency; credit notes subtract."""
    found: dict[str, Decimal] = {}
    for row in rows:
        currency, net, tax = row["currency"], row["net"], row["tax"]
        if isinstance(currency, str) and isinstance(net, Decimal) and isinstance(tax, Decimal):
            signed = -(net + tax) if row["kind"] == "credit_note" else net + tax
            found[currency] = found.get(currency, Decimal(0)) + signed
    return found


def rules(rows: Sequence[Row]) -> list[LineProblem]:
    """Return what the rules of invoices say."""
    return invoice_row_problems(rows, TODAY)


def timed(action: Callable[[], object]) -> float:
    """Return the milliseconds `action` takes."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1_000


class GridUnderTest:
    """A grid in a window, and the times it takes."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.grid = Grid(INVOICES, check=rules, totals=totals)
        self.grid.resize(*SIZE)
        self.grid.show()
        self.grid.view.setFocus()
        app.processEvents()

    def painted(self, action: Callable[[], object]) -> float:
        """Return the milliseconds from `action` to everything it changed painted."""

        def run() -> None:
            action()
            self.grid.view.viewport().repaint()

        spent = timed(run)
        self.app.processEvents()
        return spent

    def paste(self) -> float:
        """Return how long 1,000 lines take from Ctrl+V to the repaint, into an empty grid."""
        self.grid.set_rows([])
        self.grid.view.go_to(Place(0, 0))
        spent = self.painted(self.grid.view.actions_of_grid["paste"].trigger)
        assert len(self.grid.rows()) == LINES
        return spent

    def edits(self) -> list[float]:
        """Return how long it takes to put a text into one cell, totals and repaint included."""
        spent = []
        for at in range(40):
            index = self.grid.model.index(at * 20, 4)
            self.grid.view.go_to(Place(at * 20, 4))
            self.app.processEvents()
            spent.append(self.painted(partial(self.grid.model.setData, index, f"{at}00.5")))
        return spent

    def key_strokes(self) -> list[float]:
        """Return how long each key takes from the press to the repaint, Enter included."""
        spent = []
        for line in range(5):
            self.grid.view.go_to(Place(10 + line, 4))
            for letter in "1234.5":
                on = QApplication.focusWidget() or self.grid.view
                spent.append(self.painted(partial(QTest.keyClick, on, letter)))
            on = QApplication.focusWidget() or self.grid.view
            spent.append(self.painted(partial(QTest.keyClick, on, Qt.Key.Key_Return)))
        return spent


def measure() -> list[Figure]:
    """Return every figure of the grid."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as name:
        Theme(app, Path(name)).apply(Scheme.LIGHT)
        install_language(app, "en", "en_GB")
        return _measured(GridUnderTest(app))


def _measured(tried: GridUnderTest) -> list[Figure]:
    text = block_of(LINES)
    QGuiApplication.clipboard().setText(text)
    cells = [tuple(line.split("\t")) for line in text.split("\r\n")]
    reader = tried.grid.model.reader
    floor = median(timed(lambda: [make_line(reader, one) for one in cells]) for _ in range(ROUNDS))
    paste = median(tried.paste() for _ in range(ROUNDS))
    bare = median(tried.painted(lambda: None) for _ in range(ROUNDS))
    edits, keys = tried.edits(), tried.key_strokes()
    asked = [timed(tried.grid.checker.run) for _ in range(ROUNDS)]
    ruled = median(timed(lambda: rules(tried.grid.rows())) for _ in range(ROUNDS))
    undo = timed(tried.grid.model.stack.undo)
    return [
        Figure("grid: 7,000 cells read, no model (floor)", floor, "ms", None, ""),
        Figure("grid: 1,000 lines pasted", paste, "ms", paste / floor, "at most 300 ms"),
        Figure("grid: bare repaint (floor)", bare, "ms", None, ""),
        Figure(
            "grid: one cell of 1,000 lines, median",
            median(edits),
            "ms",
            median(edits) / bare,
            "at most 20 ms",
        ),
        Figure("grid: one cell of 1,000 lines, worst", max(edits), "ms", max(edits) / bare, ""),
        Figure("grid: key to repaint, median", median(keys), "ms", median(keys) / bare, "at most 20 ms"),
        Figure("grid: key to repaint, worst", max(keys), "ms", max(keys) / bare, ""),
        Figure("grid: rules alone (floor)", ruled, "ms", None, ""),
        Figure("grid: rules asked and marked", median(asked), "ms", median(asked) / ruled, "at most 50 ms"),
        Figure("grid: one step undone", undo, "ms", None, ""),
    ]


if __name__ == "__main__":
    print_table(measure())

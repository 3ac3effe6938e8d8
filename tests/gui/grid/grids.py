"""Grids of invoices for tests, and the keys that are pressed in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.sheets import INVOICES, Row, Sheet
from cofanet_desktop.gui.grid.grid import Grid
from cofanet_desktop.gui.grid.movement import Place

KIND, REFERENCE, ISSUED, DUE, NET, TAX, CURRENCY = range(7)
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def invoice(number: int, **changes: object) -> Row:
    """Return a right invoice, some cells changed."""
    row: dict[str, object] = {
        "kind": "invoice",
        "reference": f"R-{number}",
        "invoice_date": date(2026, 1, 5),
        "due_date": date(2026, 3, 5),
        "net": Decimal(1000 + number),
        "tax": Decimal(20),
        "currency": "EUR",
    }
    return {**row, **changes}  # type: ignore[dict-item]


def totals(rows: Sequence[Row]) -> dict[str, Decimal]:
    """Return the net amounts by currency; credit notes subtract."""
    found: dict[str, Decimal] = {}
    for row in rows:
        currency, net = row["currency"], row["net"]
        if isinstance(currency, str) and isinstance(net, Decimal):
            sign = -1 if row["kind"] == "credit_note" else 1
            found[currency] = found.get(currency, Decimal(0)) + sign * net
    return found


def make(rows: Sequence[Row] = (), locked: int = 0, sheet: Sheet = INVOICES, **given: object) -> Grid:
    """Return a grid with lines, not shown yet."""
    grid = Grid(sheet, **given)  # type: ignore[arg-type]
    grid.set_rows(rows, locked)
    return grid


def show(
    qtbot: QtBot, rows: Sequence[Row] = (), locked: int = 0, sheet: Sheet = INVOICES, **given: object
) -> Grid:
    """Return a grid in a window, the keyboard in its first cell that can be edited."""
    grid = make(rows, locked, sheet, **given)
    show_window(qtbot, grid, grid)
    return grid


def show_window(qtbot: QtBot, window: QWidget, grid: Grid) -> None:
    """Show the window that holds `grid`, the keyboard in its first cell that can be edited."""
    qtbot.addWidget(window)
    window.resize(1100, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    grid.view.setFocus()
    grid.view.go_to(Place(grid.locked, 0))


def press(key: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key, or type a text, where the keyboard is."""
    if isinstance(key, str):
        for letter in key:
            QTest.keyClicks(_focused(), letter)
    else:
        QTest.keyClick(_focused(), key, held)


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def texts(grid: Grid) -> list[tuple[str, ...]]:
    """Return what was typed, line by line."""
    return [line.texts for line in grid.model.lines]


def column(grid: Grid, at: int) -> list[str]:
    """Return what was typed into one column."""
    return [line.texts[at] for line in grid.model.lines]


def here(grid: Grid) -> tuple[int, int]:
    """Return the cell the keyboard is on."""
    place = grid.view.place()
    return place.line, place.column

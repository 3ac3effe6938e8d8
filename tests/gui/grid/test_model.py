"""The lines as a model: the empty line at the end, locked lines, steps, what is kept of drafts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.sheets import INVOICES, PLAN
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui.grid.clipboard import block_text
from cofanet_desktop.gui.grid.editing import Area, Editing
from cofanet_desktop.gui.grid.model import GridModel
from cofanet_desktop.gui.grid.reading import SheetReader
from tests.gui.grid.grids import CURRENCY, DUE, NET, REFERENCE, invoice

TEXTS = st.text(alphabet='aEUR1,.;/"\t\n é', max_size=8)
PLAN_STATES = st.lists(st.fixed_dictionaries({"due_date": TEXTS, "amount": TEXTS}), max_size=5)


@pytest.fixture
def model(app: QApplication) -> GridModel:
    made = GridModel(INVOICES)
    made.set_lines([invoice(1), invoice(2), invoice(3)], locked=1)
    return made


def references(model: GridModel) -> list[str]:
    """Return the second column."""
    return [line.texts[REFERENCE] for line in model.lines]


def test_qt_finds_nothing_wrong_with_the_model(model: GridModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    editing = Editing(model)
    model.setData(model.index(3, 0), "new")
    editing.paste("a\tb\nc\td\ne\tf", Area(4, 0, 4, 0))
    editing.insert_lines(1, 2)
    editing.delete_lines([1, 4, 6])
    editing.move_lines(2, 2, -1)
    editing.duplicate_lines(1, 2)
    while model.stack.canUndo():
        model.stack.undo()
    while model.stack.canRedo():
        model.stack.redo()
    editing.delete_lines(range(1, 99))
    assert references(model) == ["R-1"]
    assert tester.model() is model


def test_the_empty_line_at_the_end_becomes_a_line_when_something_is_put_into_it(model: GridModel) -> None:
    assert model.rowCount() == 4
    assert model.setData(model.index(3, REFERENCE), "new")
    assert model.rowCount() == 5
    assert references(model) == ["R-1", "R-2", "R-3", "new"]
    model.stack.undo()
    assert model.rowCount() == 4


def test_giving_the_same_text_is_no_step(model: GridModel) -> None:
    assert not model.setData(model.index(1, REFERENCE), "R-2")
    assert not model.setData(model.index(3, REFERENCE), "")
    assert model.stack.count() == 0
    assert model.rowCount() == 4


@pytest.mark.parametrize(
    "act",
    [
        lambda editing: editing.clear([(0, REFERENCE)]),
        lambda editing: editing.paste("x", Area(0, 1, 0, 1)),
        lambda editing: editing.fill_down(Area(0, 0, 0, 0)),
        lambda editing: editing.insert_lines(0, 1),
        lambda editing: editing.delete_lines([2, 0]),
        lambda editing: editing.move_lines(1, 1, -1),
        lambda editing: editing.move_lines(0, 0, 1),
    ],
)
def test_locked_lines_are_refused_as_a_whole(model: GridModel, act: Callable[[Editing], object]) -> None:
    editing, told = Editing(model), []
    editing.told.connect(lambda sentence, is_refusal: told.append((sentence, is_refusal)))
    assert not act(editing)
    editing.report()
    assert references(model) == ["R-1", "R-2", "R-3"]
    assert told in ([("Line 1 is locked: it stays as it is.", True)], [])


def test_locked_cells_are_said_to_be_locked_and_cannot_be_edited(model: GridModel) -> None:
    locked, free = model.index(0, NET), model.index(1, NET)
    assert not model.setData(locked, "1")
    assert not model.flags(locked) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(free) & Qt.ItemFlag.ItemIsEditable
    assert locked.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Locked."
    assert "locked" in model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)


def test_a_cell_shows_its_value_and_keeps_its_text(model: GridModel) -> None:
    model.setData(model.index(1, NET), "1234.5")
    model.setData(model.index(1, DUE), "7/9/26")
    assert model.index(1, NET).data() == "1,234.50"
    assert model.index(1, NET).data(Qt.ItemDataRole.EditRole) == "1234.5"
    assert model.index(1, DUE).data() == "7/9/2026"
    assert model.lines[1].row["due_date"] == date(2026, 7, 9)


def test_another_currency_reads_the_amounts_of_its_line_anew(model: GridModel) -> None:
    model.setData(model.index(1, NET), "10.50")
    model.setData(model.index(1, CURRENCY), "JPY")
    assert model.lines[1].errors.keys() == {"net"}
    assert model.lines[1].row["net"] is None
    model.stack.undo()
    assert model.lines[1].row["net"] == Decimal("10.50")


def test_marks_of_rules_are_spoken_and_shown_in_tool_tips(model: GridModel) -> None:
    error = InvalidInput("net", "RULE", Message("Sheet", "Too much."), Message("Sheet", "Take less."))
    model.set_marks({model.lines[1].serial: {"net": error, "": error}})
    assert (
        model.index(1, NET).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Error: Too much. Take less."
    )
    assert model.index(1, NET).data(Qt.ItemDataRole.ToolTipRole) == "1,002.00\nToo much. Take less."
    assert "Too much." in model.headerData(1, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)


def test_a_draft_keeps_no_locked_lines_and_goes_below_them(model: GridModel) -> None:
    model.setData(model.index(3, NET), "12,x")
    kept = model.state()
    assert len(kept) == 3
    other = GridModel(INVOICES)
    other.set_lines([invoice(9)], locked=1)
    other.restore(kept)
    assert references(other) == ["R-9", "R-2", "R-3", ""]
    assert other.lines[3].texts[NET] == "12,x"
    assert other.locked == 1


def test_a_draft_of_another_region_keeps_its_meaning(model: GridModel) -> None:
    model.setData(model.index(1, DUE), "3/4/2026")
    model.setData(model.index(1, NET), "1,234")
    model.setData(model.index(2, NET), "1,2,3")
    kept = model.state()
    model.set_reader(SheetReader(INVOICES, locale=QLocale("fr_FR")))
    assert model.lines[1].texts[DUE] == "04/03/2026"
    model.restore(kept)
    assert model.lines[1].row["due_date"] == date(2026, 3, 4)
    assert model.lines[1].row["net"] == Decimal(1234)
    assert model.lines[1].texts[NET] == "1234"
    assert model.lines[2].texts[NET] == "1,2,3"
    assert model.state()[0]["due_date"] == "04/03/2026"


@given(state=PLAN_STATES)
def test_state_and_restore_keep_every_text(qapp: QApplication, state: list[Mapping[str, str]]) -> None:
    model = GridModel(PLAN, "EUR")
    model.restore(state)
    kept = model.state()
    assert [{key: line[key] for key in ("due_date", "amount")} for line in kept] == state
    model.restore(kept)
    assert model.state() == kept


@given(state=PLAN_STATES.filter(bool))
def test_what_is_copied_from_one_grid_is_pasted_into_another_to_the_letter(
    qapp: QApplication, state: list[Mapping[str, str]]
) -> None:
    model, other = GridModel(PLAN, "EUR"), GridModel(PLAN, "EUR")
    model.restore(state)
    area = Area(0, 0, len(state) - 1, 1)
    everything = {(line, column) for line in range(len(state)) for column in range(2)}
    block = Editing(model).block(area, everything)
    Editing(other).paste(block_text(block), Area(0, 0, 0, 0))
    pasted = [other.texts(line) for line in range(len(state))]
    assert pasted == [(line["due_date"], line["amount"]) for line in state]


def _do(editing: Editing, model: GridModel, name: str, at: int, column: int, text: str) -> None:
    acts: dict[str, Callable[[], object]] = {
        "type": lambda: model.setData(model.index(at, column), text),
        "paste": lambda: editing.paste(text, Area(at, column, at + 1, column)),
        "insert": lambda: editing.insert_lines(at, 2),
        "delete": lambda: editing.delete_lines([at, at + 2]),
        "copy": lambda: editing.duplicate_lines(at, at + 1),
        "move": lambda: editing.move_lines(at, at, 1),
        "fill": lambda: editing.fill_down(Area(at, column, at + 1, 1)),
        "clear": lambda: editing.clear([(at, column)]),
    }
    acts[name]()


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["type", "paste", "insert", "delete", "copy", "move", "fill", "clear"]),
            st.integers(0, 5),
            st.integers(0, 1),
            TEXTS,
        ),
        max_size=8,
    )
)
def test_every_step_can_be_undone_and_done_again(
    qapp: QApplication, steps: list[tuple[str, int, int, str]]
) -> None:
    model = GridModel(PLAN, "EUR")
    model.restore([{"due_date": str(at), "amount": str(at)} for at in range(4)])
    editing = Editing(model)
    states = [model.state()]
    for name, line, column, text in steps:
        at = min(line, model.rowCount() - 1)
        _do(editing, model, name, at, column, text)
        if model.stack.count() == len(states):
            states.append(model.state())
        assert model.stack.count() == len(states) - 1
        assert model.state() == states[-1]
    for state in states[-2::-1]:
        model.stack.undo()
        assert model.state() == state
    for state in states[1:]:
        model.stack.redo()
        assert model.state() == state

"""Two payment plans side by side: what differs is said in words, sums and differences are exact."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.invoices import Instalment
from cofanet_desktop.gui.models.table import CELL_ROLE
from cofanet_desktop.gui.widgets.plan_comparison import Change, PlanComparison, compare
from tests.gui.accessibility import a11y_problems, clipped_texts

APRIL, MAY, JUNE, JULY = (date(2026, month, 1) for month in (4, 5, 6, 7))


def _plan(*lines: tuple[date, str]) -> tuple[Instalment, ...]:
    return tuple(Instalment(day, Decimal(amount)) for day, amount in lines)


def _changes(asked: tuple[Instalment, ...], answered: tuple[Instalment, ...]) -> list[Change]:
    return [line.change for line in compare(asked, answered, "EUR")]


def test_the_same_plan_has_no_line_that_differs() -> None:
    plan = _plan((APRIL, "600.10"), (MAY, "400"))
    assert _changes(plan, tuple(reversed(plan))) == [Change.SAME, Change.SAME, Change.TOTAL]


def test_lines_of_one_date_belong_together_whatever_is_left_out() -> None:
    asked = _plan((APRIL, "100"), (MAY, "200"), (JUNE, "300"))
    answered = _plan((MAY, "250"), (JUNE, "350"))
    assert _changes(asked, answered) == [Change.DROPPED, Change.AMOUNT, Change.AMOUNT, Change.TOTAL]


def test_an_earlier_date_for_the_same_amount_is_another_date() -> None:
    assert _changes(_plan((JULY, "100")), _plan((JUNE, "100"))) == [Change.DATE, Change.TOTAL]
    assert _changes(_plan((JULY, "100")), _plan((JUNE, "60"), (APRIL, "40"))) == [
        Change.BOTH,
        Change.ADDED,
        Change.TOTAL,
    ]


def test_two_lines_of_one_date_are_paired_one_by_one() -> None:
    asked = _plan((APRIL, "100"), (APRIL, "200"))
    assert _changes(asked, _plan((APRIL, "100"))) == [Change.SAME, Change.DROPPED, Change.TOTAL]


def test_totals_and_differences_are_exact() -> None:
    lines = compare(_plan((APRIL, "0.10"), (MAY, "0.20")), _plan((APRIL, "0.30")), "EUR")
    assert lines[-1].asked == lines[-1].answered == Decimal("0.30")
    assert not lines[-1].difference
    assert [line.difference for line in lines[:-1]] == [Decimal("0.20"), Decimal("-0.20")]


@pytest.fixture
def comparison(qtbot: QtBot, app: QApplication) -> PlanComparison:
    made = PlanComparison()
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


def _texts(comparison: PlanComparison, key: str) -> list[str]:
    model = comparison.table.rows_model
    column = next(at for at, one in enumerate(model.columns) if one.key == key)
    return [
        str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole)) for row in range(model.rowCount())
    ]


def test_lines_that_differ_carry_an_icon_and_a_word(comparison: PlanComparison) -> None:
    comparison.show_plans(_plan((APRIL, "600"), (JULY, "400")), _plan((APRIL, "600"), (JUNE, "400")), "EUR")
    assert _texts(comparison, "change") == ["As asked", "Other date", ""]
    model = comparison.table.rows_model
    cells = [model.index(row, len(model.columns) - 1).data(CELL_ROLE) for row in range(2)]
    assert [cell.icon for cell in cells] == ["check", "alert-triangle"]
    assert "1" in comparison.sentence.text()
    assert "1,000 EUR".replace(" ", "\u00a0") in comparison.sentence.text()
    assert a11y_problems(comparison) == []
    assert clipped_texts(comparison) == []


def test_figures_show_their_cents_and_the_difference_its_sign(comparison: PlanComparison) -> None:
    comparison.show_plans(_plan((APRIL, "600"), (MAY, "400")), _plan((APRIL, "700"), (MAY, "300")), "EUR")
    told = [text.replace("\u00a0", " ") for text in _texts(comparison, "difference")]
    assert told == ["+100.00 EUR", "-100.00 EUR", "–"]


def test_before_the_answer_only_the_plan_asked_for_is_shown(comparison: PlanComparison) -> None:
    comparison.show_plans(_plan((APRIL, "600")), (), "EUR")
    assert comparison.alone.isVisibleTo(comparison)
    assert not comparison.both.isVisibleTo(comparison)
    assert not comparison.sentence.isVisibleTo(comparison)
    comparison.show_plans(_plan((APRIL, "600")), _plan((APRIL, "600")), "EUR")
    assert comparison.both.isVisibleTo(comparison)
    assert "the one you asked for" in comparison.sentence.text()

"""The card of what is to do: a few lines or all, each one click from its fix."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.turnover import TurnoverBasis, TurnoverBy, TurnoverDeclaration
from cofanet_desktop.gui.pages.home_todo import FEW, ToDoCard, task_route
from cofanet_desktop.gui.routes import (
    Route,
    declaration_route,
    extension_route,
    ilu_route,
    new_declaration_route,
    turnover_route,
)
from cofanet_desktop.services.drafts import KeptDraft
from cofanet_desktop.services.todo import Task, TaskKind
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes

TODAY = date(2026, 3, 16)
BUYER = "00000000000001"
DRAFT = KeptDraft(
    f"declaration/4711/{BUYER}/uninsured", "declaration", BUYER, datetime(2026, 3, 1, tzinfo=UTC)
)
TURNOVER = TurnoverDeclaration(
    id="4711:2026-02-28",
    contract_id="4711",
    basis=TurnoverBasis.SALES,
    by=TurnoverBy.DEBTOR,
    currency="EUR",
    starts_on=date(2026, 2, 1),
    ends_on=date(2026, 2, 28),
    due_on=date(2026, 3, 20),
    updated_at=datetime(2026, 3, 1, tzinfo=UTC),
)


def task(kind: TaskKind, due: date | None = None) -> Task:
    return Task(kind=kind, id=f"{kind.value}-1", easy_number=BUYER, company_name="MÜLLER GMBH", due=due)


@pytest.fixture
def card(qtbot: QtBot, app: object) -> ToDoCard:
    made = ToDoCard()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


@pytest.mark.parametrize(
    ("one", "route"),
    [
        (task(TaskKind.DEADLINE, TODAY), new_declaration_route(BUYER, is_insured=True)),
        (replace(task(TaskKind.DRAFT), draft=DRAFT), new_declaration_route(BUYER, is_insured=False)),
        (
            Task(kind=TaskKind.TURNOVER, id=TURNOVER.id, due=TODAY, declaration=TURNOVER),
            turnover_route(TURNOVER.id),
        ),
        (task(TaskKind.ILU, TODAY), ilu_route("ilu-1")),
        (task(TaskKind.PROPOSAL), extension_route("proposal-1")),
        (task(TaskKind.REJECTED), declaration_route("rejected-1")),
        (task(TaskKind.DOCUMENT), Route("documents")),
        (task(TaskKind.REFUSED), Route("outbox")),
        (
            Task(kind=TaskKind.EXPOSURE, id="4711", count=12, excess=Money(Decimal(45_000), "EUR")),
            Route("portfolio", "uncovered"),
        ),
    ],
)
def test_a_task_is_one_click_from_its_fix(card: ToDoCard, qtbot: QtBot, one: Task, route: Route) -> None:
    assert task_route(one) == route
    heard: list[Route] = []
    card.chosen.connect(heard.append)
    card.show_tasks([one], TODAY)
    assert card.list.lines[0].text
    assert card.list.lines[0].detail
    first = card.list.visualRect(card.list.model().index(0, 0)).center()
    qtbot.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert heard == [route]


def test_every_kind_of_task_has_its_words(card: ToDoCard) -> None:
    card.show_tasks([task(kind, TODAY) for kind in TaskKind if kind is not TaskKind.TURNOVER], TODAY)
    details = [line.detail for line in card.list.lines]
    assert all(details)
    assert len(set(details)) == len(details)


@pytest.mark.parametrize(
    ("days", "remark", "color"),
    [
        (-2, "2 days late", "bad"),
        (0, "today", "warn"),
        (5, "5 days left", "warn"),
        (6, "6 days left", "secondary"),
    ],
)
def test_the_days_left_are_said_and_coloured(card: ToDoCard, days: int, remark: str, color: str) -> None:
    card.show_tasks([task(TaskKind.DEADLINE, TODAY + timedelta(days=days))], TODAY)
    line = card.list.lines[0]
    assert (line.remark, line.color) == (remark, color)
    assert remark in line.spoken


def test_a_bound_is_called_one(card: ToDoCard) -> None:
    exact = task(TaskKind.DEADLINE, date(2026, 3, 27))
    card.show_tasks([exact, replace(exact, is_latest=True)], TODAY)
    first, second = (line.detail for line in card.list.lines)
    assert first == "Declare the overdue by 3/27/2026"
    assert second == "Declare the overdue, by 3/27/2026 at the latest"


def test_an_exposure_above_the_cover_tells_how_many_and_the_largest(card: ToDoCard) -> None:
    one = Task(kind=TaskKind.EXPOSURE, id="4711", count=12, excess=Money(Decimal(45_000), "EUR"))
    card.show_tasks([one], TODAY)
    line = card.list.lines[0]
    assert line.text == "12 companies owe more than their cover"
    assert line.detail == "The largest excess is 45,000\u00a0EUR"
    assert (line.color, line.is_strong) == ("warn", False)
    assert line.spoken == f"{line.text}, {line.detail}"


def test_a_turnover_declaration_is_named_by_its_period(card: ToDoCard) -> None:
    one = Task(kind=TaskKind.TURNOVER, id=TURNOVER.id, due=TURNOVER.due_on, declaration=TURNOVER)
    card.show_tasks([one], TODAY)
    line = card.list.lines[0]
    assert line.text == "Turnover declaration of February 2026"
    assert (line.detail, line.remark) == ("Due on 3/20/2026", "4 days left")


def test_more_than_a_few_are_shown_when_asked_for(card: ToDoCard, qtbot: QtBot) -> None:
    card.show_tasks([replace(task(TaskKind.ILU, TODAY), id=f"{n}") for n in range(FEW + 3)], TODAY)
    link = next(one for one in card.findChildren(QPushButton) if one.isVisible())
    assert (len(card.list.lines), link.text()) == (FEW, f"Show all ({FEW + 3})")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert len(card.list.lines) == FEW + 3
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert len(card.list.lines) == FEW


def test_nothing_to_do_is_said(card: ToDoCard) -> None:
    card.show_tasks((), TODAY)
    assert not card.list.isVisible()
    assert card._nothing.isVisible()
    assert (a11y_problems(card), mnemonic_clashes(card), clipped_texts(card)) == ([], [], [])

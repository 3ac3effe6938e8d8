"""What needs the person, as a card of the start page: each line is one click from its fix (HOME-8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.models.portfolio_routes import criteria_argument
from cofanet_desktop.gui.models.turnover import period_text
from cofanet_desktop.gui.routes import (
    Route,
    declaration_route,
    extension_route,
    ilu_route,
    new_declaration_route,
    turnover_route,
)
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.line_list import Line, LineList
from cofanet_desktop.services.todo import TaskKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cofanet_desktop.services.todo import Task

FEW = 5
"""Lines shown before the person asks for all."""

_SOON = 5
_ICONS = {
    TaskKind.REFUSED: "ban",
    TaskKind.DOCUMENT: "file-text",
    TaskKind.REJECTED: "gavel",
    TaskKind.DRAFT: "edit",
    TaskKind.DEADLINE: "gavel",
    TaskKind.TURNOVER: "cash",
    TaskKind.ILU: "clipboard-check",
    TaskKind.PROPOSAL: "calendar-due",
    TaskKind.EXPOSURE: "shield-x",
}


class ToDoCard(TrMixin, Card):
    """The most urgent tasks first; a few of them, or all."""

    chosen = Signal(object)
    """A task was chosen: the Route to its fix."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__("", parent)
        self._tasks: Sequence[Task] = ()
        self._today: date | None = None
        self._shows_all = False
        self.list = LineList(self)
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        theme.set_role(self._nothing, "muted")
        self.body.addWidget(self.list)
        self.body.addWidget(self._nothing)
        self.body.addStretch(1)
        self.list.chosen.connect(self._choose)
        self.link_clicked.connect(self._flip)

    @property
    def tasks(self) -> Sequence[Task]:
        """Return everything that is to do, shown or not."""
        return self._tasks

    def show_tasks(self, tasks: Sequence[Task], today: date) -> None:
        """Show these, already in order."""
        self._tasks, self._today = tasks, today
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        count = len(self._tasks)
        self.set_heading(self.tr("To do"))
        self._nothing.setText(self.tr("Nothing waits for you: no deadline, no question, nothing refused."))
        self.list.setAccessibleName(self.tr("To do"))
        is_long = count > FEW
        text = self.tr("Show fewer") if self._shows_all else self.tr("Show all ({count})")
        self.set_link(text.format(count=formats.integer(count)) if is_long else "")
        shown = self._tasks if self._shows_all else self._tasks[:FEW]
        self.list.set_lines([self._line(one) for one in shown])
        self.list.setVisible(bool(shown))
        self._nothing.setVisible(not shown)

    @Slot()
    def _flip(self) -> None:
        self._shows_all = not self._shows_all
        self.retranslate()

    @Slot(object)
    def _choose(self, task: Task) -> None:
        self.chosen.emit(task_route(task))

    def _line(self, task: Task) -> Line:
        what, left = self._what(task), self._left(task)
        days = None if task.due is None or self._today is None else (task.due - self._today).days
        is_urgent = task.kind is not TaskKind.EXPOSURE and (days is None or days < 0)
        color = "bad" if is_urgent else "warn" if days is None or days <= _SOON else "secondary"
        return Line(
            task.company_name or task.name or what,
            left,
            _ICONS[task.kind],
            color,
            detail=what if task.company_name or task.name else self._detail(task),
            is_strong=is_urgent,
            value=task,
            spoken=", ".join(part for part in (what, task.company_name, self._detail(task), left) if part),
        )

    def _what(self, task: Task) -> str:
        """Return what is to be done."""
        if task.kind is TaskKind.TURNOVER and task.declaration is not None:
            period = period_text(task.declaration)
            return self.tr("Turnover declaration of {period}").format(period=period)
        if task.kind is TaskKind.DEADLINE:
            words = (
                self.tr("Declare the overdue, by {day} at the latest")
                if task.is_latest
                else self.tr("Declare the overdue by {day}")
            )
            return words.format(day=formats.day(task.due)) if task.due else words
        if task.kind is TaskKind.DRAFT and task.due is not None:
            words = self.tr("Overdue declaration begun: send it by {day}")
            return words.format(day=formats.day(task.due))
        if task.kind is TaskKind.ILU and task.due is not None:
            return self.tr("ILU: tell your real needs by {day}").format(day=formats.day(task.due))
        if task.kind is TaskKind.EXPOSURE:
            return self.trn("%n companies owe more than their cover", None, task.count)
        return {
            TaskKind.REFUSED: self.tr("A request was refused: correct it, or put it away"),
            TaskKind.DOCUMENT: self.tr("The file is no longer here: choose it again"),
            TaskKind.REJECTED: self.tr("Overdue declaration rejected: add what is missing"),
            TaskKind.DRAFT: self.tr("Overdue declaration begun and not sent"),
            TaskKind.PROPOSAL: self.tr("Extension: the insurer accepts another payment plan"),
        }.get(task.kind, "")

    def _detail(self, task: Task) -> str:
        """Return what stands under a task that is about no company or document."""
        if task.kind is TaskKind.EXPOSURE and task.excess is not None:
            return self.tr("The largest excess is {amount}").format(amount=formats.amount(task.excess))
        return self.tr("Due on {day}").format(day=formats.day(task.due)) if task.due is not None else ""

    def _left(self, task: Task) -> str:
        """Return how many days are left, or that the last one has passed."""
        if task.due is None or self._today is None or task.kind is TaskKind.PROPOSAL:
            return ""
        left = (task.due - self._today).days
        if left < 0:
            return self.trn("%n days late", None, -left)
        return self.trn("%n days left", None, left) if left else self.tr("today")


def task_route(task: Task) -> Route:
    """Return where a task is done."""
    if task.kind is TaskKind.DRAFT and task.draft is not None:
        from cofanet_desktop.gui.forms.form_routes import draft_form_route  # the page is shown by now

        return draft_form_route(task.draft) or Route("outbox", "drafts")
    routes = {
        TaskKind.DEADLINE: new_declaration_route(task.easy_number, is_insured=True),
        TaskKind.TURNOVER: turnover_route(task.id),
        TaskKind.ILU: ilu_route(task.id),
        TaskKind.PROPOSAL: extension_route(task.id),
        TaskKind.REJECTED: declaration_route(task.id),
        TaskKind.DOCUMENT: Route("documents"),
        TaskKind.EXPOSURE: Route("portfolio", criteria_argument(Criteria(is_uncovered=True))),
    }
    return routes.get(task.kind, Route("outbox"))

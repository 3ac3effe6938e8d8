"""Unpaid invoices declared in the real window: typed and clicked, online, offline, and closed in the middle."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.overdues import DeclarationStatus
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.application import Application
from cofanet_desktop.gui.forms.declaration_form import DeclarationForm
from cofanet_desktop.gui.grid.grid import Grid
from cofanet_desktop.gui.grid.movement import Place
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.company_offers import OffersDialog
from cofanet_desktop.gui.pages.declaration import DeclarationPage
from cofanet_desktop.gui.pages.outbox import OutboxPage
from cofanet_desktop.gui.pages.overdues import OverduesPage
from cofanet_desktop.gui.routes import Route, company_route
from cofanet_desktop.services import maintenance, notifications, outbox, overdues
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.window_request import WindowRequest
from tests.gui.accessibility import a11y_problems
from tests.gui.grid.grids import press
from tests.support.desks import advance
from tests.support.overdues import ADA, declarable


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home folder; programs started in the test find what earlier ones left there."""
    monkeypatch.setenv("COFANET_HOME", str(tmp_path / "cofanet"))
    return tmp_path


Start = Callable[[], Application]


@pytest.fixture
def start(app: QApplication, qtbot: QtBot, home: Path) -> Iterator[Start]:
    """Starts the program; at the end those still running are stopped."""
    running: list[Application] = []

    def started() -> Application:
        made = Application(app, WindowRequest(language="en", theme="light"))
        qtbot.addWidget(made.window)
        made.start()
        qtbot.waitUntil(lambda: _is_ready(made))
        running.append(made)
        return made

    yield started
    for one in running:
        one.stop()
    app.processEvents()


def _is_ready(program: Application) -> bool:
    page = program.window.pages.page
    return page is not None and page.state != "busy" and program.tasks.running == 0


def _session(program: Application) -> Session:
    assert program._opened is not None
    return program._opened.session


def _page(program: Application, qtbot: QtBot, kind: type[Page]) -> Page:
    qtbot.waitUntil(lambda: isinstance(program.window.pages.page, kind) and _is_ready(program))
    page = program.window.pages.page
    assert page is not None
    return page


def _type(qtbot: QtBot, grid: Grid, *texts: str) -> None:
    """Type a line into the first free one, cell by cell with Tab."""
    grid.window().activateWindow()
    grid.view.setFocus()
    qtbot.waitUntil(grid.view.hasFocus)
    grid.view.go_to(Place(len(grid.model.lines), 0))
    for text in texts:
        press(text)
        press(Qt.Key.Key_Tab)


def _begun(program: Application, qtbot: QtBot) -> DeclarationForm:
    """Begin a declaration from the company page with New action, and type one invoice and the contact."""
    session = _session(program)
    number = declarable(session).company.easy_number
    program.window.go(company_route(number))
    company = _page(program, qtbot, CompanyPage)
    assert isinstance(company, CompanyPage)
    qtbot.waitUntil(lambda: company.view is not None)
    program.window.frame_actions.new.trigger()
    offers = company.findChild(OffersDialog)
    assert offers is not None
    qtbot.mouseClick(offers.duty_buttons[Duty.OVERDUE], Qt.MouseButton.LeftButton)
    page = _page(program, qtbot, DeclarationPage)
    assert isinstance(page, DeclarationPage)
    qtbot.waitUntil(lambda: page.form.is_open)
    dated = formats.day(session.today() - timedelta(days=60))
    due = formats.day(session.today() - timedelta(days=20))
    _type(qtbot, page.form.debts.invoices, "Invoice", "4711", dated, due, "1000", "200.50", "EUR")
    for field, text in (
        (page.form.contact.name, ADA.name),
        (page.form.contact.phone, ADA.phone),
        (page.form.contact.email, ADA.email),
    ):
        field.clear()
        qtbot.keyClicks(field, text)
    qtbot.waitUntil(lambda: [one.text for one in page.form.missing()] == [])
    return page.form


def _submit(qtbot: QtBot, form: DeclarationForm) -> str:
    qtbot.keyClick(form.contact.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    if form.intervention.value():
        qtbot.mouseClick(form.confirmation.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.result.isVisible())
    return form._declared


def _status(program: Application, declaration_id: str) -> DeclarationStatus:
    return overdues.show(_session(program), declaration_id).record.status


def test_an_overdue_is_declared_with_an_intervention_and_examined_by_the_insurer(
    start: Start, qtbot: QtBot
) -> None:
    program = start()
    form = _begun(program, qtbot)
    assert a11y_problems(form) == []
    assert "Last day to declare" in form.deadline.text
    form.intervention.set_value(True)
    declared = _submit(qtbot, form)
    qtbot.waitUntil(lambda: not outbox.open_commands(_session(program)))
    qtbot.waitUntil(lambda: "The insurer has the declaration" in form.result.text)
    advance(_session(program), timedelta(hours=1))
    program.window.frame_actions.exchange.trigger()
    qtbot.waitUntil(lambda: _status(program, declared) is not DeclarationStatus.PENDING)
    number = overdues.show(_session(program), declared).record.easy_number
    assert any(one.easy_number == number for one in notifications.find(_session(program)))
    program.window.go(Route("overdues"))
    listed = _page(program, qtbot, OverduesPage)
    assert isinstance(listed, OverduesPage)
    qtbot.waitUntil(lambda: any(row.record.id == declared for row in listed.list.lines))


def test_an_overdue_declared_without_network_is_sent_once_when_it_is_back(start: Start, qtbot: QtBot) -> None:
    program = start()
    switch = program.window.status.offline
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.window.state.work_offline is True)
    form = _begun(program, qtbot)
    declared = _submit(qtbot, form)
    qtbot.waitUntil(lambda: program.window.state.outbox == 1)
    assert "as soon as the insurer can be reached" in form.result.text
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.window.state.outbox == 0)
    qtbot.waitUntil(lambda: bool(overdues.show(_session(program), declared).record.reference))
    session = _session(program)
    assert [one.kind for one in outbox.all_commands(session)] == ["declare_overdue"]
    number = overdues.show(session, declared).record.easy_number
    newest = next(row for row in overdues.listed(session) if row.record.easy_number == number)
    assert newest.record.id == declared
    assert all(check.is_ok for check in maintenance.doctor(session))


def test_a_declaration_begun_is_there_again_after_the_program_was_closed(start: Start, qtbot: QtBot) -> None:
    program = start()
    form = _begun(program, qtbot)
    argument = form.argument
    program.window.close()
    program.stop()
    again = start()
    again.window.go(Route("outbox", "drafts"))
    page = _page(again, qtbot, OutboxPage)
    assert isinstance(page, OutboxPage)
    qtbot.waitUntil(lambda: len(page.drafts.lines) == 1)
    page.drafts.table.select_first()
    qtbot.mouseClick(page.drafts.open, Qt.MouseButton.LeftButton)
    declaration = _page(again, qtbot, DeclarationPage)
    assert isinstance(declaration, DeclarationPage)
    qtbot.waitUntil(lambda: declaration.form.is_open)
    assert declaration.form.argument == argument
    assert "restored" in declaration.form.restored.text
    assert [row["reference"] for row in declaration.form.debts.invoices.rows()] == ["4711"]
    declared = _submit(qtbot, declaration.form)
    qtbot.waitUntil(lambda: not outbox.open_commands(_session(again)))
    assert overdues.show(_session(again), declared).record.contact == ADA
    again.window.go(Route("outbox", "drafts"))
    qtbot.waitUntil(lambda: page.drafts.lines == ())

"""A turnover declaration in the window: from its notification to the insurer, online, offline, closed in the middle."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.notifications import NotificationKind
from cofanet_desktop.domain.turnover import TurnoverDeclaration, TurnoverStatus
from cofanet_desktop.gui.dialogs.confirm import ConfirmDialog
from cofanet_desktop.gui.dialogs.import_lines import ImportDialog
from cofanet_desktop.gui.pages.home import HomePage
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.pages.outbox import OutboxPage
from cofanet_desktop.gui.pages.turnover import TurnoverPage
from cofanet_desktop.gui.pages.turnover_form import TurnoverFormPage
from cofanet_desktop.gui.routes import Route, turnover_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Theme
from cofanet_desktop.services import attachments, drafts, maintenance, notifications, outbox, turnover
from cofanet_desktop.services.session import Session
from cofanet_desktop.services.todo import TaskKind
from tests.support.clerks import Clerk
from tests.support.desks import demo_session, open_session, set_connected


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path)
    yield opened
    if not opened.is_closed:
        opened.close()


@pytest.fixture
def clerk(qtbot: QtBot, session: Session, tasks: Tasks, look: Theme) -> Clerk:
    return Clerk(qtbot, session, tasks, look)


def due(session: Session) -> TurnoverDeclaration:
    """Return the declaration that waits to be sent."""
    return next(row.record for row in turnover.listed(session) if row.record.is_editable)


def form_of(clerk: Clerk) -> TurnoverFormPage:
    page = clerk.page(TurnoverFormPage)
    clerk.qtbot.waitUntil(lambda: page.is_open)
    return page


def paste(page: TurnoverFormPage, session: Session, *amounts: str) -> None:
    numbers = sorted(turnover.debtors(session).names)
    text = "\n".join(f"{number}\t{amount}" for number, amount in zip(numbers, amounts, strict=False))
    QGuiApplication.clipboard().setText(text)
    assert page.lines is not None
    view = page.lines.grid.view
    view.setFocus()
    view.setCurrentIndex(page.lines.grid.model.index(0, 0))
    view.paste()


def send(clerk: Clerk, page: TurnoverFormPage) -> None:
    with clerk.qtbot.waitActive(clerk.window):
        clerk.window.activateWindow()
    clerk.qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    clerk.settled()
    clerk.click(clerk.dialog(ConfirmDialog).ui.confirm)


def test_the_notification_opens_the_form_and_what_is_sent_reaches_the_insurer(
    clerk: Clerk, session: Session, tmp_path: Path
) -> None:
    clerk.go(Route("notifications"))
    page = clerk.page(NotificationsPage)
    told = next(one for one in notifications.find(session) if one.kind is NotificationKind.TURNOVER_DUE)
    page.table.setCurrentIndex(page.table.model().index(page.table.rows_model.place_of(told.id), 0))
    clerk.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    clerk.settled()
    form = form_of(clerk)
    assert form.read is not None
    assert form.read.row.record.id == told.subject_id
    paste(form, session, "1000", "2500.25")
    proof = tmp_path / "ledger.csv"
    proof.write_text("number;amount\n1;2\n")
    form.attachments.add_file(proof)
    clerk.settled()
    send(clerk, form)
    clerk.exchange()
    assert outbox.open_commands(session) == []
    sent = turnover.show(session, told.subject_id).record
    assert (sent.status, str(sent.total.amount)) == (TurnoverStatus.SENT, "3500.25")
    assert sent.reference
    files = attachments.of_subject(session, sent.id)
    assert [line.row.record.file_name for line in files] == ["ledger.csv"]
    assert form.view.isVisible()
    assert form.view.pill.text == "Sent"


def test_without_a_network_the_declaration_waits_and_is_sent_once(clerk: Clerk, session: Session) -> None:
    set_connected(session, is_connected=False)
    declaration = due(session)
    clerk.go(Route("turnover"))
    clerk.click(clerk.page(TurnoverPage).open)
    form = form_of(clerk)
    paste(form, session, "100")
    clerk.click(form.save)
    paste(form, session, "150")
    send(clerk, form)
    clerk.exchange()
    assert form.view.pill.text == "To send"
    clerk.go(Route("turnover"))
    table = clerk.page(TurnoverPage).table
    row = next(row for row in table.rows_model.rows if row.record.id == declaration.id)
    assert row.state is not None
    set_connected(session, is_connected=True)
    clerk.exchange()
    clerk.exchange()
    assert [entry.kind for entry in outbox.all_commands(session)] == [
        "save_turnover",
        "save_turnover",
        "send_turnover",
    ]
    assert outbox.open_commands(session) == []
    sent = turnover.show(session, declaration.id).record
    assert (sent.status, str(sent.total.amount)) == (TurnoverStatus.SENT, "150")
    assert all(check.is_ok for check in maintenance.doctor(session))


def test_a_form_closed_in_the_middle_goes_on_after_the_program_was_started_again(
    clerk: Clerk, session: Session, tasks: Tasks, look: Theme, qtbot: QtBot
) -> None:
    declaration = due(session)
    clerk.go(turnover_route(declaration.id))
    form = form_of(clerk)
    paste(form, session, "70", "seventy")
    assert form.lines is not None
    typed = form.lines.grid.state()
    clerk.close()
    folder = session.store.path.parent
    session.close()
    again = open_session(folder)
    try:
        later = Clerk(qtbot, again, tasks, look)
        later.go(Route("outbox", "drafts"))
        later.click(later.page(OutboxPage).drafts.open)
        resumed = form_of(later)
        assert resumed.lines is not None
        assert resumed.lines.grid.state() == typed
        assert "Draft of" in resumed.restored.text
        paste(resumed, again, "70", "80")
        send(later, resumed)
        later.exchange()
        assert turnover.show(again, declaration.id).record.status is TurnoverStatus.SENT
        assert drafts.every(again) == []
        later.close()
    finally:
        again.close()


def test_amounts_of_a_file_are_imported_with_a_report_of_each_line(
    clerk: Clerk, session: Session, tmp_path: Path
) -> None:
    declaration = due(session)
    clerk.go(turnover_route(declaration.id))
    form = form_of(clerk)
    known = turnover.debtors(session)
    number = min(known.names)
    reference, owner = next(
        (key, found[0])
        for key, found in known.by_reference.items()
        if len(found) == 1 and number not in found
    )
    clerk.click(form.fill_button)
    assert form.lines is not None
    clerk.click(form.lines.grid.import_button)
    dialog = clerk.dialog(ImportDialog)
    listed = tmp_path / "sales.csv"
    listed.write_text(f"Customer reference;Amount\n{number};1250.50\n{reference};99\nnobody;5\n{number};-1\n")
    dialog.read_file(listed)
    clerk.qtbot.waitUntil(lambda: dialog.report is not None)
    assert dialog.report is not None
    assert (dialog.report.accepted, dialog.report.refused) == (2, 2)
    clerk.click(dialog.take)
    assert {line.key: str(line.amount) for line in form.lines.lines()} == {number: "1250.50", owner: "99"}
    send(clerk, form)
    assert str(turnover.show(session, declaration.id).record.total.amount) == "1349.50"


def test_home_names_the_declaration_until_it_is_sent(clerk: Clerk, session: Session) -> None:
    declaration = due(session)
    home = clerk.page(HomePage)
    line = next(one for one in home.todo.tasks if one.kind is TaskKind.TURNOVER)
    assert line.id == declaration.id
    at = home.todo.tasks.index(line)
    home.todo.list.setCurrentIndex(home.todo.list.model().index(at, 0))
    home.todo.list.setFocus()
    clerk.qtbot.keyClick(home.todo.list, Qt.Key.Key_Return)
    clerk.settled()
    form = form_of(clerk)
    form.nil.setFocus()
    clerk.qtbot.keyClick(form.nil, Qt.Key.Key_Space)
    send(clerk, form)
    clerk.go(Route("home"))
    assert TaskKind.TURNOVER not in {one.kind for one in home.todo.tasks}

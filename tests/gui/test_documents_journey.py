"""Information sent in the window: online to its result, offline and sent once, closed in between, refused files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.notifications import NotificationKind
from cofanet_desktop.domain.sent_documents import Analysis, DocumentKind, InformationForm
from cofanet_desktop.gui.dialogs.send_information import InformationDialog
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.documents import DocumentsPage
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.pages.outbox import OutboxPage
from cofanet_desktop.gui.routes import Route, company_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Theme
from cofanet_desktop.services import drafts, maintenance, notifications, outbox, sent_documents, uploads
from cofanet_desktop.services.sent_documents import SentFile, Standing
from cofanet_desktop.services.session import Session
from tests.support.clerks import Clerk
from tests.support.desks import advance, demo_session, embedded, open_session, set_connected
from tests.support.papers import small_pdf
from tests.support.uploading import PieceLine

COMPANY = "00000012354897"
NAME = "annual accounts.pdf"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    (tmp_path / "desk").mkdir()
    opened = demo_session(tmp_path / "desk", companies=12)
    yield opened
    if not opened.is_closed:
        opened.close()


@pytest.fixture
def clerk(qtbot: QtBot, session: Session, tasks: Tasks, look: Theme) -> Clerk:
    return Clerk(qtbot, session, tasks, look)


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    made = tmp_path / NAME
    made.write_bytes(small_pdf("Annual accounts of 2025"))
    return made


def press(clerk: Clerk, button: QPushButton) -> None:
    """Reach a button of a page that scrolls, and press it by keyboard."""
    button.setFocus()
    clerk.qtbot.keyClick(button, Qt.Key.Key_Space)
    clerk.settled()


def begin(clerk: Clerk, *papers: Path, form: InformationForm = InformationForm.COMPANY) -> InformationDialog:
    """Open the form from the company page, choose what is told and the files."""
    clerk.go(company_route(COMPANY))
    page = clerk.page(CompanyPage)
    clerk.qtbot.keyClick(page, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    clerk.qtbot.waitUntil(page.about.information.isVisible)
    press(clerk, page.about.information.send)
    dialog = clerk.dialog(InformationDialog)
    clerk.click(dialog.forms[form])
    for paper in papers:
        dialog.attachments.zone.file_dropped.emit(paper)
    clerk.settled()
    return dialog


def only(session: Session) -> SentFile:
    (found,) = sent_documents.listed(session, easy_number=COMPANY)
    return found


def hand_over(clerk: Clerk) -> None:
    """Exchange, let the bytes go up, and show what came of it."""
    clerk.exchange()
    uploads.send_waiting(clerk.session)
    clerk.exchange()


def test_accounts_are_sent_analysed_and_found_from_the_notification(
    clerk: Clerk, session: Session, paper: Path
) -> None:
    dialog = begin(clerk, paper)
    dialog.attachments.rows[0].kind.setCurrentIndex(4)
    clerk.qtbot.keyClicks(dialog.comment.edit, "Signed by the auditor.")
    clerk.click(dialog.submit_button)
    assert [line.remark for line in dialog.sent.lines] == ["To send"]
    clerk.click(dialog.documents)
    page = clerk.page(DocumentsPage)
    (row,) = page.table.rows_model.rows
    assert (row.document.file_name, row.document.kind) == (NAME, DocumentKind.ANNUAL_ACCOUNTS)
    hand_over(clerk)
    assert only(session).standing is Standing.SENT
    assert embedded(session).insurer.fetch(row.document.sha256) == paper.read_bytes()
    advance(session, timedelta(minutes=5))
    clerk.exchange()
    clerk.go(Route("notifications"))
    inbox = clerk.page(NotificationsPage)
    told = next(
        one
        for one in notifications.find(session)
        if one.kind is NotificationKind.DOCUMENT_ANALYSED and one.subject_id == row.document.id
    )
    inbox.table.setCurrentIndex(inbox.table.model().index(inbox.table.rows_model.place_of(told.id), 0))
    clerk.qtbot.keyClick(inbox.table, Qt.Key.Key_Return)
    clerk.settled()
    page = clerk.page(DocumentsPage)
    assert page.chosen is not None
    assert page.chosen.document.id == row.document.id
    assert page.chosen.document.analysis is Analysis.ANALYSED
    assert page._answer.isVisible()


def test_the_company_page_lists_what_was_sent_and_leads_to_it(
    clerk: Clerk, session: Session, paper: Path
) -> None:
    dialog = begin(clerk, paper)
    clerk.click(dialog.submit_button)
    clerk.click(dialog.close_button)
    part = clerk.page(CompanyPage).about.information
    clerk.qtbot.waitUntil(lambda: len(part.table.rows_model.rows) == 1)
    part.table.select_first()
    clerk.qtbot.keyClick(part.table, Qt.Key.Key_Return)
    clerk.settled()
    chosen = clerk.page(DocumentsPage).chosen
    assert chosen is not None
    assert chosen.document.id == only(session).document.id


def test_a_review_of_the_dra_is_asked_for_from_its_card(clerk: Clerk) -> None:
    clerk.go(company_route(COMPANY))
    page = clerk.page(CompanyPage)
    clerk.qtbot.waitUntil(page.dra.isVisible)
    press(clerk, page.dra.review)
    dialog = clerk.dialog(InformationDialog)
    assert dialog.forms[InformationForm.COMPANY].isChecked()
    dialog.close()


def test_without_a_network_it_waits_and_is_sent_once(clerk: Clerk, session: Session, paper: Path) -> None:
    set_connected(session, is_connected=False)
    dialog = begin(clerk, paper, form=InformationForm.NEGATIVE)
    clerk.click(dialog.submit_button)
    clerk.click(dialog.documents)
    hand_over(clerk)
    page = clerk.page(DocumentsPage)
    assert [one.standing for one in page.table.rows_model.rows] == [Standing.TO_SEND]
    set_connected(session, is_connected=True)
    line = PieceLine.of(session)
    hand_over(clerk)
    hand_over(clerk)
    assert [one.standing for one in page.table.rows_model.rows] == [Standing.SENT]
    assert line.pieces == sorted(set(line.pieces))
    assert [entry.kind for entry in outbox.all_commands(session)] == ["send_document"]
    assert all(check.is_ok for check in maintenance.doctor(session))


def test_closed_in_between_the_form_and_the_upload_go_on(
    clerk: Clerk, session: Session, paper: Path, tasks: Tasks, look: Theme, qtbot: QtBot
) -> None:
    dialog = begin(clerk, paper)
    clerk.qtbot.keyClicks(dialog.comment.edit, "as you asked")
    dialog.close()
    clerk.settled()
    later, again = started_again(clerk, session, tasks, look, qtbot)
    paper.unlink()
    later.go(Route("outbox", "drafts"))
    panel = later.page(OutboxPage).drafts
    assert [line.draft.kind for line in panel.lines] == ["information"]
    later.click(panel.open)
    resumed = later.dialog(InformationDialog)
    assert resumed.comment.text() == "as you asked"
    assert [one.file_name for one in resumed.attachments.attachments()] == [NAME]
    later.click(resumed.submit_button)
    later.click(resumed.close_button)
    line = PieceLine.of(again)
    later.exchange()
    uploads.send_waiting(again, lambda: len(line.pieces) < 1)
    assert only(again).standing is Standing.SENDING
    last, third = started_again(later, again, tasks, look, qtbot)
    try:
        assert only(third).standing is Standing.SENDING
        onward = PieceLine.of(third)
        hand_over(last)
        assert onward.pieces[0] == 1_000
        assert only(third).standing is Standing.SENT
        assert drafts.every(third) == []
        last.close()
    finally:
        third.close()


def started_again(
    clerk: Clerk, session: Session, tasks: Tasks, look: Theme, qtbot: QtBot
) -> tuple[Clerk, Session]:
    """Close the program and start it again on the same files."""
    clerk.close()
    folder = session.store.path.parent
    session.close()
    again = open_session(folder)
    return Clerk(qtbot, again, tasks, look), again


def test_files_that_cannot_be_sent_are_told_and_the_good_one_is_sent(
    clerk: Clerk, session: Session, paper: Path, tmp_path: Path
) -> None:
    bad = {"large.pdf": b"%PDF-" + b"0" * 20_000_000, "program.exe": b"MZ", "damaged.pdf": b"torn"}
    for name, data in bad.items():
        (tmp_path / name).write_bytes(data)
    dialog = begin(clerk, *(tmp_path / name for name in bad), paper)
    told = {row.file_name: row.sentence for row in dialog.attachments.refusals}
    assert "at most 20,000 kB can be sent" in told["large.pdf"]
    assert "files of this type cannot be sent" in told["program.exe"]
    assert "does not hold what its name says" in told["damaged.pdf"]
    clerk.click(dialog.submit_button)
    hand_over(clerk)
    assert only(session).document.file_name == NAME
    assert only(session).standing is Standing.SENT

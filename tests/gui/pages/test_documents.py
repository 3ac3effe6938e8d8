"""The page of documents sent: categories, filter, states, results, opening, saving, giving a lost file again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.notifications import NotificationKind
from cofanet_desktop.domain.sent_documents import DocumentCategory, InformationForm
from cofanet_desktop.gui.dialogs.choose_company import ChooseCompany
from cofanet_desktop.gui.dialogs.send_information import InformationDialog
from cofanet_desktop.gui.dialogs.sent_document import SentDocumentDialog
from cofanet_desktop.gui.forms.form_routes import correction_route
from cofanet_desktop.gui.models.notifications import notifications_model
from cofanet_desktop.gui.pages.documents import DocumentsPage
from cofanet_desktop.gui.pages.subjects import subject_route
from cofanet_desktop.gui.routes import Route, documents_route, search_route, send_information_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.services import attachments, information, notifications, outbox, uploads
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.information import InformationDraft
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import advance, demo_session, set_connected
from tests.support.papers import small_pdf
from tests.support.uploading import PieceLine

COMPANY = "00000012354897"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    (tmp_path / "desk").mkdir()
    opened = demo_session(tmp_path / "desk", companies=12)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> DocumentsPage:
    made = DocumentsPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1146, 708)
    made.show()
    return made


def settled(qtbot: QtBot, page: DocumentsPage) -> None:
    qtbot.waitUntil(lambda: page._tasks.running == 0 and page.state != "busy")


def enter(qtbot: QtBot, page: DocumentsPage, argument: str = "") -> None:
    page.activate(argument)
    settled(qtbot, page)


def send(
    session: Session,
    folder: Path,
    name: str = "rumours.txt",
    data: bytes = b"They pay late. " * 200,
    form: InformationForm = InformationForm.NEGATIVE,
) -> Path:
    """Send a file as information on the company; nothing is exchanged."""
    file = folder / name
    file.write_bytes(data)
    chosen = attachments.attach(session, file)
    draft = InformationDraft(easy_number=COMPANY, form=form, attachments=(chosen,), comment="as promised")
    information.send(session, draft)
    return file


def about_the_company(page: DocumentsPage) -> str:
    """Return the words of the one document on the company."""
    page._choose_category(DocumentCategory.COMPANIES)
    page.filter.setText(COMPANY)
    (row,) = page.table.rows_model.rows
    return " | ".join(column.cell(row).sentence() for column in page.table.rows_model.columns)


def click(qtbot: QtBot, button: QWidget) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_each_category_has_its_documents(qtbot: QtBot, page: DocumentsPage) -> None:
    enter(qtbot, page)
    names = {}
    for category in DocumentCategory:
        page._choose_category(category)
        names[category] = [one.document.file_name for one in page.table.rows_model.rows]
        assert {one.document.category for one in page.table.rows_model.rows} == {category}
    assert names[DocumentCategory.OVERDUES] == ["delivery note.pdf"]
    assert names[DocumentCategory.TURNOVER] == ["sales 2026-01.csv"]
    assert [page.tabs.tabText(at) for at in range(3)] == [
        "Overdue declarations",
        "Company information",
        "Turnover declarations",
    ]


def test_the_list_is_narrowed_as_one_types(
    qtbot: QtBot, page: DocumentsPage, session: Session, tmp_path: Path
) -> None:
    send(session, tmp_path)
    enter(qtbot, page)
    page._choose_category(DocumentCategory.COMPANIES)
    every = len(page.table.rows_model.rows)
    with qtbot.waitActive(page):
        page.activateWindow()
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, "negat distrib")
    assert [one.document.file_name for one in page.table.rows_model.rows] == ["rumours.txt"]
    qtbot.keyClicks(page.filter, " zzz")
    assert page._nothing.sentence == "No document has these words."
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    assert len(page.table.rows_model.rows) == every > 1


def test_a_document_is_followed_from_to_send_to_its_result(
    qtbot: QtBot, page: DocumentsPage, session: Session, tmp_path: Path
) -> None:
    line = PieceLine.of(session)
    set_connected(session, is_connected=False)
    send(session, tmp_path)
    enter(qtbot, page)
    assert "Negative information" in about_the_company(page)
    assert "To send" in about_the_company(page)
    assert page._comment.text() == "Your comment: as promised"
    set_connected(session, is_connected=True)
    exchange(session)
    uploads.send_waiting(session, lambda: len(line.pieces) < 2)
    enter(qtbot, page)
    assert "Sending 66 %" in about_the_company(page)
    uploads.send_waiting(session)
    qtbot.waitUntil(lambda: "Sent" in about_the_company(page))  # looked at again by itself
    assert "In progress" in about_the_company(page)
    advance(session, timedelta(minutes=5))
    exchange(session)
    page.refresh(None)
    settled(qtbot, page)
    assert "Analysed" in about_the_company(page)
    assert page._answer.text().startswith("The insurer: ")


def test_a_lost_file_is_chosen_again_and_no_other_is_taken(
    qtbot: QtBot, page: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = send(session, tmp_path)
    exchange(session)
    session.store.blobs.drop(attachments.listed(session, easy_number=COMPANY)[0].row.record.sha256)
    assert uploads.send_waiting(session).needs_file
    enter(qtbot, page)
    assert "Needs the file again" in about_the_company(page)
    assert not page.open.isVisible()
    other = tmp_path / "other.txt"
    other.write_text("something else")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(other), ""))
    click(qtbot, page.give)
    qtbot.waitUntil(page.banner.isVisible)
    assert "other.txt is not what was sent" in page.banner.text
    assert "send this one as a new document" in page.banner.text
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    click(qtbot, page.give)
    settled(qtbot, page)
    assert uploads.send_waiting(session).sent == 1
    page.refresh(None)
    settled(qtbot, page)
    assert "Sent" in about_the_company(page)
    assert not page.banner.isVisible()


def test_a_pdf_is_read_in_a_window_of_its_own(
    qtbot: QtBot, page: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = small_pdf("Accounts of 2025")
    send(session, tmp_path, "accounts.pdf", data)
    enter(qtbot, page)
    about_the_company(page)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settled(qtbot, page)
    qtbot.waitUntil(lambda: page.findChild(SentDocumentDialog) is not None)
    dialog = page.findChild(SentDocumentDialog)
    assert isinstance(dialog, SentDocumentDialog)
    assert dialog.windowTitle() == "accounts.pdf"
    assert a11y_problems(dialog) == mnemonic_clashes(dialog) == []
    target = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    click(qtbot, dialog.save_button)
    qtbot.waitUntil(lambda: dialog.tools.message.isVisible())
    assert target.read_bytes() == data
    dialog.close()


def test_other_files_are_saved(
    qtbot: QtBot, page: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    send(session, tmp_path)
    enter(qtbot, page)
    about_the_company(page)
    target = tmp_path / "copy.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    click(qtbot, page.open)
    settled(qtbot, page)
    assert target.read_bytes() == b"They pay late. " * 200


def test_a_document_that_is_not_here_says_so(qtbot: QtBot, page: DocumentsPage, session: Session) -> None:
    set_connected(session, is_connected=False)
    enter(qtbot, page)
    click(qtbot, page.open)
    qtbot.waitUntil(page.banner.isVisible)
    assert "delivery note.pdf is not kept on this computer" in page.banner.text


def test_the_declaration_and_the_company_are_gone_to(qtbot: QtBot, page: DocumentsPage) -> None:
    gone: list[Route] = []
    page.navigate.connect(gone.append)
    enter(qtbot, page)
    (one,) = page.table.rows_model.rows
    click(qtbot, page.declaration)
    click(qtbot, page.company)
    page._choose_category(DocumentCategory.TURNOVER)
    assert not page.company.isVisible()
    (turnover,) = page.table.rows_model.rows
    click(qtbot, page.declaration)
    assert gone == [
        Route("declaration", one.document.subject_id),
        Route("company", one.document.easy_number),
        Route("turnover_form", turnover.document.subject_id),
    ]


def test_the_menu_of_a_list_offers_what_the_buttons_do(qtbot: QtBot, page: DocumentsPage) -> None:
    gone: list[Route] = []
    page.navigate.connect(gone.append)
    enter(qtbot, page)
    offered = {entry.text(): entry for entry in page.table.actions() if entry.isVisible()}
    assert list(offered) == ["&Open", "Save &as…", "Open the &declaration", "Open the &company"]
    offered["Open the &company"].trigger()
    assert [route.page for route in gone] == ["company"]


def test_a_notification_leads_to_its_document(qtbot: QtBot, page: DocumentsPage, session: Session) -> None:
    for told in notifications.find(session):
        if told.kind is NotificationKind.DOCUMENT_ANALYSED:
            route = subject_route(told)
            assert route == documents_route(told.subject_id)
            enter(qtbot, page, route.argument)
            assert page.chosen is not None
            assert page.chosen.document.id == told.subject_id


def test_a_notification_about_the_contract_names_no_company(session: Session) -> None:
    model = notifications_model(session.now)
    due = next(one for one in notifications.find(session) if one.kind is NotificationKind.TURNOVER_DUE)
    company = next(column for column in model.columns if column.key == "company")
    assert company.cell(due).sentence() == f"Your contract, {due.company_name}"


def test_information_is_sent_after_the_company_was_chosen(
    qtbot: QtBot, page: DocumentsPage, tasks: Tasks
) -> None:
    enter(qtbot, page)
    click(qtbot, page.send)
    chooser = page.findChild(ChooseCompany)
    assert isinstance(chooser, ChooseCompany)
    assert not chooser.choose.isEnabled()
    qtbot.keyClicks(chooser.field, "distribution")
    qtbot.waitUntil(lambda: len(chooser.table.rows_model.rows) == 1)
    assert a11y_problems(chooser) == mnemonic_clashes(chooser) == clipped_texts(chooser) == []
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(InformationDialog) is not None)
    form = page.findChild(InformationDialog)
    assert isinstance(form, InformationDialog)
    assert form.begun.easy_number == COMPANY
    form.close()


@pytest.mark.parametrize("typed", ["12354897", "0000001235 4897", "exempl distrib"])
def test_a_company_is_found_by_part_of_its_name_or_number(
    qtbot: QtBot, page: DocumentsPage, typed: str
) -> None:
    enter(qtbot, page)
    click(qtbot, page.send)
    chooser = page.findChild(ChooseCompany)
    assert isinstance(chooser, ChooseCompany)
    qtbot.keyClicks(chooser.field, typed)
    qtbot.waitUntil(lambda: [one.easy_number for one in chooser.table.rows_model.rows] == [COMPANY])
    chooser.close()


def test_a_company_nobody_knows_here_is_searched_at_the_insurer(qtbot: QtBot, page: DocumentsPage) -> None:
    gone: list[Route] = []
    page.navigate.connect(gone.append)
    enter(qtbot, page)
    click(qtbot, page.send)
    chooser = page.findChild(ChooseCompany)
    assert isinstance(chooser, ChooseCompany)
    qtbot.keyClicks(chooser.field, "qqqq")
    qtbot.waitUntil(lambda: "No company known here" in chooser._hint.text())
    click(qtbot, chooser.search)
    assert gone == [search_route("qqqq")]


def test_a_route_opens_the_form_and_lists_one_company(qtbot: QtBot, page: DocumentsPage) -> None:
    enter(qtbot, page, send_information_route(COMPANY).argument)
    qtbot.waitUntil(lambda: page.findChild(InformationDialog) is not None)
    enter(qtbot, page, documents_route(easy_number=COMPANY).argument)
    assert page.category is DocumentCategory.COMPANIES
    assert page.filter.text() == COMPANY


def test_a_refused_document_is_corrected_from_the_outbox(
    qtbot: QtBot, page: DocumentsPage, session: Session, tmp_path: Path
) -> None:
    send(session, tmp_path)
    (entry,) = outbox.open_commands(session)
    route = correction_route(entry)
    assert route == Route("documents", f"correct={entry.id}")
    enter(qtbot, page, route.argument)
    qtbot.waitUntil(lambda: page.findChild(InformationDialog) is not None)
    form = page.findChild(InformationDialog)
    assert isinstance(form, InformationDialog)
    assert [one.file_name for one in form.attachments.attachments()] == ["rumours.txt"]
    form.close()


@pytest.mark.parametrize(("width", "percent"), [(1146, 100), (780, 100), (1146, 150)])
def test_the_page_is_accessible_and_uncut_at_any_size(
    qtbot: QtBot, page: DocumentsPage, look: Theme, width: int, percent: int
) -> None:
    look.apply(Scheme.DARK, percent)
    page.resize(width, 640)
    enter(qtbot, page)
    for category in DocumentCategory:
        page._choose_category(category)
        qtbot.waitUntil(lambda: clipped_texts(page) == [])
        assert a11y_problems(page) == mnemonic_clashes(page) == []

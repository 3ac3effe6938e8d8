"""The form that sends information on a company: what it asks, what it keeps, what it says and sends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.commands import SendDocument
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.protocol import Problem
from cofanet_desktop.domain.sent_documents import DocumentKind, InformationForm
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui.dialogs.information_form import TypedInformation
from cofanet_desktop.gui.dialogs.send_information import (
    InformationDialog,
    correct_information,
    open_information,
)
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import attachments, drafts, information, outbox
from cofanet_desktop.services.information import InformationDraft
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import demo_session

COMPANY = "00000012354897"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    (tmp_path / "desk").mkdir()
    opened = demo_session(tmp_path / "desk", companies=12)
    yield opened
    opened.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "accounts 2025.pdf"
    made.write_bytes(b"%PDF-1.7 figures")
    return made


class Desk:
    """A window over which the form is opened."""

    def __init__(self, qtbot: QtBot, session: Session, tasks: Tasks) -> None:
        self.qtbot, self.session, self.tasks = qtbot, session, tasks
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1000, 800)
        self.window.show()

    def open(self, form: InformationForm | None = None) -> InformationDialog:
        open_information(self.window, self.session, self.tasks, COMPANY, form)
        return self.found()

    def found(self) -> InformationDialog:
        self.settled()
        (dialog,) = [one for one in self.window.findChildren(InformationDialog) if one.isVisible()]
        return dialog

    def settled(self) -> None:
        self.qtbot.waitUntil(lambda: self.tasks.running == 0)
        self.qtbot.wait(1)

    def add(self, dialog: InformationDialog, path: Path) -> None:
        dialog.attachments.add_file(path)
        self.settled()

    def click(self, button: QWidget) -> None:
        assert button.isVisible()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settled()


@pytest.fixture
def desk(qtbot: QtBot, session: Session, tasks: Tasks) -> Desk:
    return Desk(qtbot, session, tasks)


def sent(session: Session) -> list[SendDocument]:
    found = (entry.command.args for entry in outbox.open_commands(session) if entry.command)
    return [args for args in found if isinstance(args, SendDocument)]


def test_nothing_is_sent_before_a_form_and_a_file_are_chosen(
    desk: Desk, session: Session, file: Path
) -> None:
    dialog = desk.open()
    desk.click(dialog.submit_button)
    assert dialog.form_error.isVisible()
    assert dialog.files_error.text() == "Add at least one file."
    assert dialog.forms[InformationForm.NEGATIVE].hasFocus()
    desk.click(dialog.forms[InformationForm.COMPANY])
    assert not dialog.form_error.isVisible()
    desk.add(dialog, file)
    assert not dialog.files_error.isVisible()
    assert sent(session) == []


def test_form_kinds_and_comment_are_sent_with_every_file(desk: Desk, session: Session, file: Path) -> None:
    other = file.with_name("rumours.txt")
    other.write_text("They do not pay any more.")
    dialog = desk.open()
    desk.qtbot.keyClick(dialog.forms[InformationForm.NEGATIVE], Qt.Key.Key_Space)
    desk.add(dialog, file)
    desk.add(dialog, other)
    desk.qtbot.keyClick(dialog.attachments.rows[0].kind, Qt.Key.Key_Home)
    desk.qtbot.keyClicks(dialog.comment.edit, "We heard it at the fair.")
    desk.click(dialog.submit_button)
    first, second = sent(session)
    assert (first.file_name, second.file_name) == ("accounts 2025.pdf", "rumours.txt")
    assert (first.kind, second.kind) == (DocumentKind.AGED_BALANCE, DocumentKind.OTHER)
    assert {one.form for one in (first, second)} == {InformationForm.NEGATIVE}
    assert {one.comment for one in (first, second)} == {"We heard it at the fair."}
    assert {one.easy_number for one in (first, second)} == {COMPANY}


def test_the_result_lists_each_file_as_to_send(desk: Desk, session: Session, file: Path) -> None:
    dialog = desk.open(InformationForm.COMPANY)
    desk.add(dialog, file)
    desk.click(dialog.submit_button)
    assert [(line.text, line.remark) for line in dialog.sent.lines] == [("accounts 2025.pdf", "To send")]
    assert not dialog.submit_button.isVisible()
    assert dialog.documents.isVisible()
    assert drafts.every(session) == []


def test_each_form_says_what_it_leads_to(desk: Desk) -> None:
    dialog = desk.open()
    assert not dialog.consequence.isVisible()
    desk.click(dialog.forms[InformationForm.NEGATIVE])
    assert "may reduce or end them" in dialog.consequence.text
    desk.click(dialog.forms[InformationForm.COMPANY])
    assert "assesses the company anew" in dialog.consequence.text


def test_a_comment_of_more_than_900_characters_is_not_sent(desk: Desk, session: Session, file: Path) -> None:
    dialog = desk.open(InformationForm.COMPANY)
    desk.add(dialog, file)
    dialog.comment.edit.setPlainText("x" * 901)
    desk.click(dialog.submit_button)
    assert sent(session) == []
    assert dialog.comment.edit.hasFocus()
    assert "901 of 900" in dialog.comment.counter.text()


def test_what_was_begun_is_kept_and_given_back(desk: Desk, session: Session, file: Path) -> None:
    dialog = desk.open()
    desk.click(dialog.forms[InformationForm.NEGATIVE])
    desk.add(dialog, file)
    desk.qtbot.keyClicks(dialog.comment.edit, "not yet")
    with desk.qtbot.waitSignal(dialog.kept):
        desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.settled()
    file.unlink()
    again = desk.open(InformationForm.COMPANY)
    assert again.restored.isVisible()
    assert again.typed() == TypedInformation(
        form=InformationForm.NEGATIVE, attachments=again.attachments.attachments(), comment="not yet"
    )
    assert [one.file_name for one in again.attachments.attachments()] == ["accounts 2025.pdf"]
    with desk.qtbot.waitSignal(again.thrown_away):
        desk.click(again.discard)
    desk.settled()
    assert drafts.every(session) == []


def test_a_file_chosen_just_before_closing_is_in_the_draft(desk: Desk, session: Session, file: Path) -> None:
    dialog = desk.open(InformationForm.COMPANY)
    dialog.attachments.add_file(file)
    with desk.qtbot.waitSignal(dialog.kept):
        desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.settled()
    again = desk.open()
    assert [one.file_name for one in again.attachments.attachments()] == ["accounts 2025.pdf"]
    again.close()


def test_a_form_opened_and_closed_keeps_nothing(desk: Desk, session: Session) -> None:
    dialog = desk.open(InformationForm.COMPANY)
    desk.click(dialog.close_button)
    assert drafts.every(session) == []


def test_a_refusal_shows_its_reason_and_loses_nothing(
    desk: Desk, session: Session, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_more: object) -> object:
        raise RuleViolation("TEST", Message("T", "Not today."), Message("T", "Try tomorrow."))

    monkeypatch.setattr(information, "send", refuse)
    dialog = desk.open(InformationForm.COMPANY)
    desk.add(dialog, file)
    desk.click(dialog.submit_button)
    assert dialog.refusal.text == "Not today. Try tomorrow."
    assert len(dialog.attachments.attachments()) == 1
    assert dialog.submit_button.isEnabled()
    assert [one.kind for one in drafts.every(session)] == ["information"]


def test_a_refused_document_is_corrected_in_the_form(desk: Desk, session: Session, file: Path) -> None:
    chosen = attachments.attach(session, file, DocumentKind.CAPITAL)
    draft = InformationDraft(
        easy_number=COMPANY, form=InformationForm.NEGATIVE, attachments=(chosen,), comment="first"
    )
    (issued,) = information.send(session, draft)
    with session.store.work("test") as unit:
        refusal = Problem.of(RuleViolation("TEST", Message("Test", "Not now."), None))
        unit.outbox.refuse(issued.command_id, refusal, session.now())
    correct_information(desk.window, session, desk.tasks, issued.command_id)
    dialog = desk.found()
    assert dialog.typed() == TypedInformation(
        form=InformationForm.NEGATIVE, attachments=(chosen,), comment="first"
    )
    desk.click(dialog.submit_button)
    assert outbox.find(session, issued.command_id).state is State.DISCARDED
    assert len(sent(session)) == 1


def test_it_works_by_keyboard_and_screen_reader(desk: Desk, file: Path) -> None:
    dialog = desk.open(InformationForm.NEGATIVE)
    desk.add(dialog, file)
    assert a11y_problems(dialog) == mnemonic_clashes(dialog) == clipped_texts(dialog) == []
    desk.click(dialog.submit_button)
    assert a11y_problems(dialog) == mnemonic_clashes(dialog) == clipped_texts(dialog) == []

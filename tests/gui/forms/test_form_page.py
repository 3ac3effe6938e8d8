"""Forms that are pages: what is typed is kept and found again, what is missing is said, a refusal loses nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui.forms.form_page import Begun, FormPage, Missing, begin, draft_id_of
from cofanet_desktop.gui.forms.form_routes import FORMS, draft_form_route
from cofanet_desktop.gui.forms.result_panel import Result
from cofanet_desktop.gui.routes import CORRECT, Route, new_declaration_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import drafts
from cofanet_desktop.services.drafts import KeptDraft
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, mnemonic_clashes, tab_order
from tests.support.desks import START, demo_session


@dataclass(frozen=True, slots=True)
class Note:
    """A form of one field."""

    text: str = ""


class NotePage(FormPage[Note]):
    """A form as small as can be; "no" is refused."""

    draft_kind = "note"

    def __init__(self, session: Session, tasks: Tasks) -> None:
        super().__init__(session, tasks)
        self.field = QLineEdit(self.content)
        self.field.setAccessibleName("Text")
        QVBoxLayout(self.content).addWidget(self.field)
        self.field.textEdited.connect(self.touch)
        self.sent: list[str] = []
        self.retranslate()

    def title(self) -> str:
        return "Note"

    def submit_text(self) -> str:
        return "&Send note"

    def load(self, argument: str) -> Begun[Note]:
        return begin(
            self.session, draft_id_of("note", "contract", argument), None, Note(f"about {argument}: ")
        )

    def fill(self, form: Note) -> None:
        self.field.setText(form.text)

    def form(self) -> Note:
        return Note(self.field.text())

    def missing(self) -> Sequence[Missing]:
        return () if self.field.text().partition(": ")[2] else (Missing("A text", self.field.setFocus),)

    def submission(self, begun: Begun[Note], form: Note) -> Callable[[], object]:
        def work() -> str:
            if "no" in form.text:
                raise RuleViolation(
                    "NO", Message("Rules", "Not that word."), Message("Rules", "Find another.")
                )
            drafts.drop(self.session, begun.draft_id)
            return form.text

        return work

    def submitted(self, result: object) -> None:
        self.sent.append(str(result))
        self.show_result(Result(heading="Sent", next_steps=("Wait.",), actions=(("Go on", self.sent.clear),)))

    def show_refusal(self, rule: str, sentence: str) -> QWidget | None:
        return self.field if rule == "NO" else None


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def stack(qtbot: QtBot) -> QStackedWidget:
    made = QStackedWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.addWidget(QWidget())
    made.show()
    return made


@pytest.fixture
def page(session: Session, tasks: Tasks, stack: QStackedWidget, qtbot: QtBot) -> NotePage:
    return opened(session, tasks, stack, qtbot)


def opened(session: Session, tasks: Tasks, stack: QStackedWidget, qtbot: QtBot) -> NotePage:
    made = NotePage(session, tasks)
    stack.addWidget(made)
    stack.setCurrentWidget(made)
    made.activate("one")
    qtbot.waitUntil(lambda: made.is_open)
    return made


def kept(session: Session, argument: str = "one") -> Note | None:
    return drafts.read(session, f"note/contract/{argument}", Note)


def typed(page: NotePage, qtbot: QtBot, text: str) -> None:
    page.field.setFocus()
    page.field.end(False)
    qtbot.keyClicks(page.field, text)


def test_the_keyboard_comes_to_the_fields_before_the_bar_under_them(page: NotePage) -> None:
    order = tab_order(page)
    assert order.index(page.field) < order.index(page.submit)


def test_what_is_typed_is_kept_by_itself_and_found_again(
    page: NotePage, session: Session, tasks: Tasks, stack: QStackedWidget, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.form_kept):
        typed(page, qtbot, "hello")
    assert kept(session) == Note("about one: hello")
    again = opened(session, tasks, stack, qtbot)
    assert again.field.text() == "about one: hello"
    assert "restored" in again.restored.text
    assert not again.restored.isHidden()


def test_nothing_typed_keeps_nothing(
    page: NotePage, session: Session, tasks: Tasks, stack: QStackedWidget
) -> None:
    stack.setCurrentIndex(0)
    tasks.shutdown()
    assert kept(session) is None
    assert page.restored.isHidden()


def test_leaving_the_page_keeps_what_is_typed_at_once(
    page: NotePage, session: Session, stack: QStackedWidget, qtbot: QtBot, tasks: Tasks
) -> None:
    typed(page, qtbot, "hello")
    stack.setCurrentIndex(0)
    qtbot.waitUntil(lambda: not tasks.running)
    assert kept(session) == Note("about one: hello")


def test_closing_the_window_keeps_what_is_typed(
    page: NotePage, session: Session, stack: QStackedWidget, qtbot: QtBot, tasks: Tasks
) -> None:
    typed(page, qtbot, "hello")
    stack.close()
    tasks.shutdown()
    assert kept(session) == Note("about one: hello")


def test_another_form_in_the_same_page_keeps_the_one_before(
    page: NotePage, session: Session, qtbot: QtBot, tasks: Tasks
) -> None:
    typed(page, qtbot, "hello")
    page.activate("two")
    qtbot.waitUntil(lambda: page.is_open and not tasks.running)
    assert kept(session) == Note("about one: hello")
    assert page.field.text() == "about two: "


def test_a_form_that_is_open_stays_as_it_is(page: NotePage, qtbot: QtBot) -> None:
    typed(page, qtbot, "hel")
    page.activate("one")
    typed(page, qtbot, "lo")
    assert page.field.text() == "about one: hello"


def test_a_draft_thrown_away_is_gone_and_comes_back_by_undo(
    page: NotePage, session: Session, qtbot: QtBot, tasks: Tasks
) -> None:
    typed(page, qtbot, "hello")
    page.keep()
    begun = page.begun
    qtbot.mouseClick(page.throw_away, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not tasks.running)
    assert page.field.text() == "about one: "
    assert kept(session) is None
    assert begun is not None
    page._give_back(begun, Note("about one: hello"))  # what the toast's button does
    qtbot.waitUntil(lambda: kept(session) == Note("about one: hello"))


def test_what_is_missing_is_listed_and_a_click_leads_there(page: NotePage, qtbot: QtBot) -> None:
    assert [link.text() for link in page.missing_links if not link.isHidden()] == ["A text"]
    qtbot.mouseClick(page.missing_links[0], Qt.MouseButton.LeftButton)
    assert page.field.hasFocus()
    typed(page, qtbot, "hello")
    qtbot.waitUntil(lambda: page.missing_links[0].isHidden())


def test_submitting_with_something_missing_goes_there_instead(page: NotePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.submit, Qt.MouseButton.LeftButton)
    assert page.field.hasFocus()
    assert page.sent == []


def test_ctrl_return_submits_and_the_draft_goes_with_it(
    page: NotePage, session: Session, stack: QStackedWidget, qtbot: QtBot, tasks: Tasks
) -> None:
    typed(page, qtbot, "hello")
    page.keep()
    qtbot.keyClick(page.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.sent == ["about one: hello"])
    assert page.result.isVisible()
    assert not page.bar.isVisible()
    stack.setCurrentIndex(0)
    qtbot.waitUntil(lambda: not tasks.running)
    assert kept(session) is None


def test_a_refused_form_keeps_everything_and_says_the_way_out(
    page: NotePage, session: Session, qtbot: QtBot
) -> None:
    typed(page, qtbot, "no")
    qtbot.mouseClick(page.submit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.refusal.isHidden())
    assert page.refusal.text == "Not that word. Find another."
    assert page.field.hasFocus()
    assert page.field.text() == "about one: no"
    qtbot.waitUntil(lambda: kept(session) == Note("about one: no"))


def test_a_form_names_its_widgets_and_can_be_reached_by_keys(page: NotePage) -> None:
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []


def test_kept_forms_of_every_kind_lead_to_their_page() -> None:
    new = KeptDraft("declaration/c/00000012354897/insured", "declaration", "00000012354897", START)
    assert draft_form_route(new) == new_declaration_route("00000012354897", is_insured=True)
    corrected = KeptDraft("declaration/c/00000012354897/insured/abc", "declaration", "00000012354897", START)
    assert draft_form_route(corrected) == Route("declaration", f"{CORRECT}abc")
    assert draft_form_route(KeptDraft("bulk", "bulk", None, START)) is None
    assert set(FORMS) >= {"declaration", "addition"}

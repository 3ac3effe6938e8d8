"""The frame of every request form: steps at the left, a summary, and the insurer's answer in the same window.

What is typed is kept as a draft within 300 ms and found again when the form is opened on the same company and
product; it is dropped when the request was saved, or thrown away by the person.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from cofanet_desktop.domain.errors import CofanetError, InvalidInput, RuleViolation
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.dialogs.decision import DecisionPanel, Followed
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.widgets.company_facts import address_of
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.wizards.step import Step, sentences
from cofanet_desktop.gui.wizards.summary import SummaryStep
from cofanet_desktop.services import drafts
from cofanet_desktop.ui_gen.ui_request_wizard import Ui_RequestWizard

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.gui.widgets.facts import Fact
    from cofanet_desktop.gui.wizards.answers import Answers, Request
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session

KEEP_AFTER = 250
"""Milliseconds after the last change before the draft is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """What a wizard starts from: the request, the company's file, and the answers, restored ones or new."""

    request: Request
    file: CompanyFile
    answers: Answers
    is_restored: bool = False

    @property
    def product(self) -> Product:
        """Return the product to change; raises LookupError when it has gone."""
        for product in self.file.products:
            if product.id == self.request.product_id:
                return product
        raise LookupError(self.request.product_id)


class RequestWizard(TrMixin, QDialog):
    """Base of the forms; a subclass gives its steps, the facts of the summary and what submitting does."""

    kept = Signal(str)
    """The window closed with something typed: the translated name of the draft that was kept."""
    thrown_away = Signal(object)
    """The person threw the form away: the answers, should they want them back."""
    gave_way = Signal(object, object)
    """Another form is wanted in the place of this one: its Request and the Answers it begins with."""
    issued = Signal(str)
    """The request was saved: its command id."""

    def __init__(self, session: Session, tasks: Tasks, begun: Begun, parent: QWidget) -> None:
        """Show the first step, or the one the person was on."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.session, self.tasks, self.begun = session, tasks, begun
        self.draft_id = begun.request.draft_id(begun.file.contract.id)
        self._is_submitted = self._is_busy = False
        self.ui = Ui_RequestWizard()
        self.ui.setupUi(self)
        self.pages = QStackedWidget(self)
        self.ui.pageLayout.addWidget(self.pages)
        self.summary = SummaryStep(self.facts, self)
        self.decision = DecisionPanel(session, tasks, self)
        self.steps: tuple[Step, ...] = (*self.make_steps(), self.summary)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_AFTER)
        self._keeping.timeout.connect(self.keep)
        self._lay_out()
        self._first = self.answers()
        self._kept_answers: Answers | None = begun.answers if begun.is_restored else None
        self.go_to(min(begun.answers.step, len(self.steps) - 1))
        self._tell_what_stands_in_the_way()

    # -- what a form of the family provides ---------------------------------------------------------

    def make_steps(self) -> tuple[Step, ...]:
        """Return the pages before the summary."""
        raise NotImplementedError

    def intent(self) -> str:
        """Return what the form asks for, translated: the window's heading."""
        raise NotImplementedError

    def facts(self, answers: Answers) -> Sequence[Fact]:
        """Return what the summary lists."""
        raise NotImplementedError

    def submission(self, answers: Answers) -> Callable[[], Issued]:
        """Return the work that saves the request and drops the draft; it runs elsewhere and touches no widget."""
        raise NotImplementedError

    def refusal(self) -> CofanetError | None:
        """Return what already forbids the request, before anything is typed."""
        return None

    def answer_headings(self) -> tuple[str, ...]:
        """Return the names of the pages that follow the summary, shown in the list of steps."""
        return (self.tr("Decision"),)

    def answers_passed(self) -> int:
        """Return how many of those pages were left behind."""
        return 0

    # -- for the page behind ------------------------------------------------------------------------

    def refresh(self, changes: object) -> None:
        """Look again: data changed."""
        if self._is_submitted:
            self.decision.refresh(changes)

    # -- answers and draft ----------------------------------------------------------------------------

    @property
    def index(self) -> int:
        """Return which page is shown; the answer of the insurer comes after the steps."""
        return self.pages.currentIndex()

    def answers(self) -> Answers:
        """Return everything typed so far."""
        found = self.begun.answers
        for step in self.steps:
            found = step.collect(found)
        return replace(found, step=min(self.index, len(self.steps) - 1))

    @Slot()
    def keep(self) -> None:
        """Keep what is typed as a draft, unless nothing was."""
        self._keeping.stop()
        answers = self.answers()
        if self._is_submitted or self._is_busy or answers == self._kept_answers or not self.is_begun:
            return
        self._kept_answers = answers
        session, draft_id, number = self.session, self.draft_id, self.begun.request.easy_number
        kind = self.begun.request.kind.value
        self.tasks.write(self, lambda: drafts.keep(session, draft_id, kind, number, answers)).run()

    @property
    def is_begun(self) -> bool:
        """Tell whether something was typed, now or before, that is worth keeping."""
        typed = replace(self.answers(), step=0)
        return self._kept_answers is not None or typed != replace(self._first, step=0)

    # -- moving ---------------------------------------------------------------------------------------

    def go_to(self, index: int) -> None:
        """Show the step `index`."""
        if index == len(self.steps) - 1:
            self.summary.fill(self.answers())
        self.pages.setCurrentIndex(index)
        self.ui.area.verticalScrollBar().setValue(0)
        self.retranslate()
        field = self.steps[index].first_field() if index < len(self.steps) else None
        (field or self.ui.next).setFocus(Qt.FocusReason.OtherFocusReason)
        if self.isVisible():  # what has just opened is said by its title
            announce(self, self.ui.steps.spoken)

    @Slot()
    def go_on(self) -> None:
        """Go to the next step, submit on the last one; a wrong field gets the focus instead."""
        if self.index < len(self.steps) - 1:
            wrong = self.steps[self.index].first_error()
            if wrong is not None:
                wrong.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            self.go_to(self.index + 1)
            self.keep()
        else:
            self._submit()

    @Slot()
    def go_back(self) -> None:
        """Go to the step before."""
        if self.index > 0:
            self.go_to(self.index - 1)

    def done(self, result: int) -> None:
        """Close; what is typed stays as a draft, and that is said."""
        if not (self._is_submitted or self._is_busy):
            begun = self.is_begun
            self.keep()
            if begun:
                self.kept.emit(self.intent())
        super().done(result)

    @Slot()
    def _throw_away(self) -> None:
        answers = self.answers()
        self._drop()
        self.thrown_away.emit(answers)
        self.reject()

    def give_way(self, request: Request, answers: Answers) -> None:
        """Close without keeping anything, for the form of `request` is wanted instead."""
        self._drop()
        self.gave_way.emit(request, answers)
        self.reject()

    def _drop(self) -> None:
        session, draft_id = self.session, self.draft_id
        self._is_submitted = True  # nothing is kept any more
        self._keeping.stop()
        self.tasks.write(self, lambda: drafts.drop(session, draft_id)).run()

    # -- submitting -------------------------------------------------------------------------------------

    def _submit(self) -> None:
        for at, step in enumerate(self.steps):
            wrong = step.first_error()
            if wrong is not None:
                self.go_to(at)
                wrong.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if self._is_busy:
            return
        self._keeping.stop()
        self._set_busy(True)
        self.run_submission(self.submission(self.answers()))

    def run_submission(self, work: Callable[[], Issued]) -> None:
        """Run what `submission` gave, after every draft kept before."""
        self.tasks.write(self, work).then(self._sent).failed(self._refused).run()

    def _sent(self, issued: Issued) -> None:
        self._set_busy(False)
        product = issued.product
        number = self.begun.request.easy_number
        self._show_answer(Followed(number, product.id if product else "", issued.command_id))
        self.issued.emit(issued.command_id)

    def _show_answer(self, followed: Followed) -> None:
        """Show the page after the steps, which follows the request."""
        self._is_submitted = True
        self.decision.follow(followed)
        self.ui.notice.hide()
        self.pages.setCurrentIndex(len(self.steps))
        self.retranslate()
        self.ui.close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, CofanetError):
            self.tasks.report(self, error)
            return
        rule = error.rule if isinstance(error, RuleViolation | InvalidInput) else ""
        sentence = sentences(error)
        self.summary.say(sentence)
        for at, step in enumerate(self.steps[:-1]):
            field = step.show_refusal(rule, sentence)
            if field is not None:
                self.go_to(at)
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.ui.next.setFocus(Qt.FocusReason.OtherFocusReason)  # it lost the focus while it was disabled

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        if busy:
            # Else Qt hands the focus of the button on to Throw away, and a second Space would press that.
            self.ui.close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.next.setEnabled(not busy)

    @Slot()
    def correct(self) -> None:
        """Go back to the form with everything as it was; submitting then replaces the refused request."""
        progress_command = self.decision.followed.command_id if self.decision.followed else ""
        self.begun = replace(self.begun, answers=replace(self.answers(), replaces=progress_command))
        self._is_submitted = False
        self.go_to(0)

    def keep_again(self) -> None:
        """Keep the form as a draft though nothing was typed since it was kept last: that draft has gone."""
        self._kept_answers = replace(self.answers(), step=-1)
        self.keep()

    # -- texts --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set the texts that depend on the step."""
        company, at, last = self.begun.file.company, self.index, len(self.steps) - 1
        self.setWindowTitle(self.intent())
        self.ui.heading.setText(self.intent())
        number = formats.isolated(company.easy_number)
        self.ui.subject.setText(f"{company.local_name or company.name} · {number} · {address_of(company)}")
        names = self.answer_headings()
        self.ui.steps.set_steps([*(step.heading() for step in self.steps), *names])
        self.ui.steps.set_current(at if at <= last else at + self.answers_passed())
        self.ui.back.setVisible(0 < at <= last)
        self.ui.discard.setVisible(at <= last)
        self.ui.next.setVisible(at <= last)
        self.ui.next.setText(self.tr("&Submit request") if at == last else self.tr("&Next"))
        self.pages.setAccessibleName(self.steps[at].heading() if at <= last else names[self.answers_passed()])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def _tell_what_stands_in_the_way(self) -> None:
        refusal = self.refusal()
        if refusal is not None:
            self.ui.notice.say(sentences(refusal), Tone.WARN)
        elif self.begun.is_restored:
            self.ui.notice.say(self.tr("Here is what you had begun. Go on, or throw it away."), Tone.NEUTRAL)
        else:
            self.ui.notice.hide()

    def _lay_out(self) -> None:
        for step in (*self.steps, self.decision):
            self.pages.addWidget(step)
        for step in self.steps:
            step.fill(self.begun.answers)
            step.changed.connect(self._keeping.start)
        before = _last_in_tab_order(self)  # the pages were made after the buttons, yet Tab visits them first
        for button in (self.ui.discard, self.ui.close, self.ui.back, self.ui.next):
            QWidget.setTabOrder(before, button)
            before = button
        self.ui.next.clicked.connect(self.go_on)
        self.ui.back.clicked.connect(self.go_back)
        self.ui.close.clicked.connect(self.reject)
        self.ui.discard.clicked.connect(self._throw_away)
        self.decision.correct_clicked.connect(self.correct)
        room = self.screen().availableSize()
        wanted = QSize(theme.scaled(880), theme.scaled(600))
        self.resize(wanted.boundedTo(room - QSize(40, 60)))


def _last_in_tab_order(root: QWidget) -> QWidget:
    """Return the last widget inside `root` that Tab visits."""
    widget = root.previousInFocusChain()
    while widget is not None and widget is not root and widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
        widget = widget.previousInFocusChain()
    return widget or root

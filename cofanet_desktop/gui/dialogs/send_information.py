"""Sending information on a company: negative information, or documents on the company itself (ACT-16, rule 25)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.errors import CofanetError, RuleViolation
from cofanet_desktop.domain.sent_documents import MOST_COMMENT, InformationForm
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.dialogs.information_form import (
    DRAFT_KIND,
    BegunInformation,
    TypedInformation,
    begin_correction,
    begin_information,
)
from cofanet_desktop.gui.forms.comment_field import CommentField
from cofanet_desktop.gui.i18n import TrMixin, translate
from cofanet_desktop.gui.models.sent_documents import form_word
from cofanet_desktop.gui.routes import documents_route
from cofanet_desktop.gui.widgets.attachments import Attachments, kind_word
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.company_facts import address_of
from cofanet_desktop.gui.widgets.line_list import Line, LineList
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.gui.wizards.start import go_to
from cofanet_desktop.gui.wizards.step import sentences
from cofanet_desktop.services import drafts, information

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

KEEP_AFTER = 250
"""Milliseconds after the last change before the form is kept."""

_CONTEXT = "InformationDialog"
_KEPT = QT_TRANSLATE_NOOP(
    "InformationDialog", "Kept as a draft: information on {company}. Open the form again to go on."
)
_THROWN_AWAY = QT_TRANSLATE_NOOP("InformationDialog", "The draft was thrown away.")


def open_information(
    owner: QWidget, session: Session, tasks: Tasks, easy_number: str, form: InformationForm | None = None
) -> None:
    """Open the form on a company over the window of `owner`, as it was left; else with `form` chosen."""
    _open(owner, session, tasks, lambda: begin_information(session, easy_number, form))


def correct_information(owner: QWidget, session: Session, tasks: Tasks, command_id: str) -> None:
    """Open the form filled in with what a refused command sent; sent, it takes its place."""
    _open(owner, session, tasks, lambda: begin_correction(session, command_id))


def _open(owner: QWidget, session: Session, tasks: Tasks, begin: Callable[[], BegunInformation]) -> None:
    def show(begun: BegunInformation) -> None:
        dialog = InformationDialog(session, tasks, begun, owner)
        name = begun.file.company.name
        dialog.kept.connect(lambda: tell(owner, translate(_CONTEXT, _KEPT).format(company=name)))
        dialog.thrown_away.connect(lambda: tell(owner, translate(_CONTEXT, _THROWN_AWAY)))
        dialog.documents_wanted.connect(lambda: go_to(owner, documents_route(easy_number=begun.easy_number)))
        dialog.open()

    tasks.read(owner, begin, latest="information").then(show).run()


class InformationDialog(TrMixin, QDialog):
    """Asks which form, which files and a comment; then shows what was saved."""

    kept = Signal()
    """The window closed with something typed, which was kept."""
    thrown_away = Signal()
    documents_wanted = Signal()
    """The documents sent on the company are to be shown."""

    def __init__(self, session: Session, tasks: Tasks, begun: BegunInformation, parent: QWidget) -> None:
        """Show the form as it begins."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._session, self._tasks, self.begun = session, tasks, begun
        self._is_open = True
        self._is_busy = self._is_leaving = False
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_AFTER)
        self._keeping.timeout.connect(self.keep)
        self._heading, self._subject = QLabel(self), QLabel(self)
        self.restored, self.refusal = Banner(self), Banner(self)
        self._make_form()
        self._make_result()
        self._lay_out()
        self._fill(begun.typed)
        self._kept_form = self.typed()
        self._first = self._kept_form if not begun.is_restored else TypedInformation()
        self._connect()
        wanted = QSize(theme.scaled(700), theme.scaled(760))
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(40, 60)))
        self.retranslate()

    # -- what is typed --------------------------------------------------------------------------------

    def typed(self) -> TypedInformation:
        """Return everything typed so far."""
        form = next((one for one, box in self.forms.items() if box.isChecked()), None)
        return TypedInformation(
            form=form, attachments=self.attachments.attachments(), comment=self.comment.text()
        )

    @Slot()
    def keep(self) -> None:
        """Keep what is typed, so that neither closing nor a crash loses it (ACT-17)."""
        self._keeping.stop()
        typed = self.typed()
        if not self._is_open or typed == self._kept_form:
            return
        self._kept_form = typed
        session, begun = self._session, self.begun
        work = self._tasks.write(
            self._tasks, lambda: drafts.keep(session, begun.draft_id, DRAFT_KIND, begun.easy_number, typed)
        )
        work.run()

    def done(self, result: int) -> None:
        """Close, once a file that was just chosen is read; what is typed stays as a draft, and that is said."""
        if self._is_open and self.attachments.is_busy:
            self._is_leaving = True
            return
        if self._is_open and not self._is_busy:
            self.keep()
            if self.typed() != self._first:
                self.kept.emit()
        super().done(result)

    @Slot()
    def _leave_when_read(self) -> None:
        if self._is_leaving and not self.attachments.is_busy:
            self.reject()

    @Slot()
    def _throw_away(self) -> None:
        self._is_open = False  # nothing is kept any more
        self._keeping.stop()
        session, draft_id = self._session, self.begun.draft_id
        self._tasks.write(self._tasks, lambda: drafts.drop(session, draft_id)).run()
        self.thrown_away.emit()
        self.reject()

    # -- submitting -----------------------------------------------------------------------------------

    @Slot()
    def submit(self) -> None:
        """Send the files, or say under the fields what is missing."""
        if self._is_busy or not self._is_open:
            return
        wrong = self._first_error()
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(wrong)
            announce(self, self.tr("Some fields need another look."))
            return
        self._keeping.stop()
        self._set_busy(True)
        typed, session, begun = self.typed(), self._session, self.begun
        draft = typed.draft(begun.easy_number)
        work = self._tasks.write(
            self,
            lambda: information.send(session, draft, form=begun.draft_id, replaces=begun.replaces or None),
        )
        work.then(lambda _issued: self._sent(typed)).failed(self._refused).run()

    def _sent(self, typed: TypedInformation) -> None:
        self._set_busy(False)
        self._is_open = False
        self._show_result(typed)
        self.retranslate()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._result.accessibleName())

    def _refused(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
            return
        self.refusal.say(sentences(error), Tone.BAD)
        self.keep()
        rule = error.rule if isinstance(error, RuleViolation) else ""
        field: QWidget = self.comment.edit if rule == "COMMENT_TOO_LONG" else self.submit_button
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self.submit_button.setEnabled(not busy)
        self._form.setEnabled(not busy)

    def _first_error(self) -> QWidget | None:
        """Check every field, show what is wrong under it, and return the first wrong one."""
        wrong: list[QWidget] = []
        typed = self.typed()
        self.form_error.setVisible(typed.form is None)
        if typed.form is None:
            wrong.append(self.forms[InformationForm.NEGATIVE])
        is_without = not typed.attachments or self.attachments.is_busy
        self.files_error.setText(
            self.tr("A file is still being read.")
            if self.attachments.is_busy
            else self.tr("Add at least one file.")
        )
        self.files_error.setVisible(is_without)
        if is_without:
            wrong.append(self.attachments.add)
        if self.comment.is_too_long:
            wrong.append(self.comment.edit)
        return next(iter(wrong), None)

    # -- the result -----------------------------------------------------------------------------------

    def _show_result(self, typed: TypedInformation) -> None:
        self.sent.set_lines(
            [
                Line(
                    one.file_name,
                    self.tr("To send"),
                    icon="send",
                    color="insurance",
                    detail=f"{kind_word(one.kind)} · {formats.data_size(one.size)}",
                )
                for one in typed.attachments
            ]
        )
        self.refusal.hide()
        self.restored.hide()
        self._stack.setCurrentWidget(self._done_view)

    # -- texts ----------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        company = self.begun.file.company
        name = company.local_name or company.name
        self.setWindowTitle(self.tr("Send information on {company}").format(company=name))
        self._heading.setText(self.windowTitle())
        self._subject.setText(f"{formats.isolated(company.easy_number)} · {address_of(company)}")
        if self.begun.is_restored and self._is_open:
            self.restored.say(
                self.tr("Here is what you had begun. Go on, or throw it away."), Tone.NEUTRAL, icon="edit"
            )
        self._retranslate_forms()
        self._files_heading.setText(self.tr("Files"))
        self._comment_label.setText(self.tr("C&omment for the insurer (optional)"))
        self.comment.set_name(self.tr("Comment for the insurer"))
        self.form_error.setText(self.tr("Choose one of the two."))
        self.discard.setText(self.tr("Throw a&way"))
        self.close_button.setText(self.tr("&Close"))
        self.documents.setText(self.tr("&Documents sent"))
        self.submit_button.setText(self.tr(" &Send information"))
        for button in (self.discard, self.submit_button):
            button.setVisible(self._is_open)
        self.documents.setVisible(not self._is_open)
        self.sent.setAccessibleName(self.tr("Files saved"))
        self._result.set_heading(self.tr("Saved, to be sent to the insurer"))
        self._next.setText(
            self.tr(
                "The files go to the insurer by themselves as soon as there is a network. A notification tells you"
                " the result of the analysis."
            )
        )
        self._follow_choice()

    def _retranslate_forms(self) -> None:
        self._forms_heading.setText(self.tr("What do you want to tell?"))
        texts = {
            InformationForm.NEGATIVE: self.tr(
                "Anything that makes you think the risk got worse, in the trade with this company or in its finances:"
                " broken promises of payment, disputes, rumours, a change of owner."
            ),
            InformationForm.COMPANY: self.tr(
                "Recent financial or commercial documents that show how solvent the company is: accounts, reports,"
                " an aged balance."
            ),
        }
        names = {
            InformationForm.NEGATIVE: self.tr("&Negative information"),
            InformationForm.COMPANY: self.tr("Company &information"),
        }
        for form, box in self.forms.items():
            box.setText(names[form])
            self._explanations[form].setText(texts[form])
            box.setAccessibleName(form_word(form))
            box.setAccessibleDescription(texts[form])

    @Slot()
    def _follow_choice(self) -> None:
        """Say what the form chosen leads to."""
        form = self.typed().form
        if form is None:
            self.consequence.hide()
            return
        text = self.tr(
            "The insurer assesses the company anew with what you send. Its assessment (DRA) may change, and with it the"
            " covers of everybody who deals with it."
        )
        if form is InformationForm.NEGATIVE:
            text = self.tr(
                "The insurer looks at your covers on this company again and may reduce or end them. This does not declare"
                " an overdue, which has its own form and its own deadline."
            )
        self.consequence.say(text, Tone.WARN if form is InformationForm.NEGATIVE else Tone.NEUTRAL)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # -- building -------------------------------------------------------------------------------------

    def _fill(self, typed: TypedInformation) -> None:
        if typed.form is not None:
            self.forms[typed.form].setChecked(True)
        self.attachments.set_attachments(typed.attachments)
        self.comment.set_text(typed.comment)

    def _make_form(self) -> None:
        self._form = QWidget(self)
        theme.set_role(self._form, "scrolled")
        self._forms_heading, self._files_heading = QLabel(self._form), QLabel(self._form)
        self._comment_label = QLabel(self._form)
        self.forms = {form: QRadioButton(self._form) for form in InformationForm}
        self._explanations = {form: QLabel(self._form) for form in InformationForm}
        self.form_error, self.files_error = QLabel(self._form), QLabel(self._form)
        self.attachments = Attachments(self._session, self._tasks, self._form)
        self.comment = CommentField(MOST_COMMENT, "", self._form)
        self._comment_label.setBuddy(self.comment.edit)
        self.consequence = Banner(self._form)
        for heading in (self._forms_heading, self._files_heading, self._comment_label):
            theme.set_role(heading, "strong")
        for error in (self.form_error, self.files_error):
            theme.set_role(error, "error")
            error.setWordWrap(True)
            error.hide()

    def _make_result(self) -> None:
        self._done_view = QWidget(self)
        self._result = Card("", self._done_view)
        self.sent = LineList(self._result)
        self._next = QLabel(self._result)
        self._next.setWordWrap(True)
        self._result.body.addWidget(self.sent)
        self._result.body.addWidget(self._next)
        layout = QVBoxLayout(self._done_view)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.addWidget(self._result)
        layout.addStretch(1)

    def _lay_out(self) -> None:
        theme.set_role(self._heading, "h2")
        theme.set_role(self._subject, "muted")
        for label in (self._heading, self._subject):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.restored.hide()
        self.refusal.hide()
        self._area = QScrollArea(self)
        self._area.setWidget(self._form)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out_form()
        self._stack = QStackedLayout()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self._done_view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        for widget in (self._heading, self._subject, self.restored, self.refusal):
            layout.addWidget(widget)
        layout.addLayout(self._stack, 1)
        layout.addLayout(self._buttons())

    def _lay_out_form(self) -> None:
        layout = QVBoxLayout(self._form)
        layout.setContentsMargins(0, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self._forms_heading)
        for form, box in self.forms.items():
            explanation = self._explanations[form]
            explanation.setWordWrap(True)
            theme.set_role(explanation, "muted")
            below = QHBoxLayout()
            below.addSpacing(theme.scaled(26))
            below.addWidget(explanation, 1)
            layout.addWidget(box)
            layout.addLayout(below)
        layout.addWidget(self.form_error)
        layout.addSpacing(10)
        layout.addWidget(self._files_heading)
        layout.addWidget(self.attachments)
        layout.addWidget(self.files_error)
        layout.addSpacing(10)
        layout.addWidget(self._comment_label)
        layout.addWidget(self.comment)
        layout.addSpacing(10)
        layout.addWidget(self.consequence)
        layout.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        self.discard, self.close_button, self.documents, self.submit_button = (
            QPushButton(self) for _ in range(4)
        )
        self.submit_button.setIcon(icons.icon("send", "on_accent"))
        theme.set_role(self.submit_button, "primary")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.discard)
        row.addStretch(1)
        for button in (self.close_button, self.documents, self.submit_button):
            row.addWidget(button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        return row

    def _connect(self) -> None:
        for box in self.forms.values():
            box.toggled.connect(self._keeping.start)
            box.toggled.connect(self._follow_choice)
            box.toggled.connect(self.form_error.hide)
        self.attachments.changed.connect(self._keeping.start)
        self.attachments.changed.connect(self.files_error.hide)
        self.attachments.changed.connect(self._leave_when_read)
        self.comment.changed.connect(self._keeping.start)
        self.submit_button.clicked.connect(self.submit)
        self.close_button.clicked.connect(self.reject)
        self.discard.clicked.connect(self._throw_away)
        self.documents.clicked.connect(self._show_documents)

    @Slot()
    def _show_documents(self) -> None:
        self.accept()
        self.documents_wanted.emit()

"""Answering an ILU: the real needs of a cover, or the cover given up (ACT-15, rule 24)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from cofanet_desktop.domain import covers
from cofanet_desktop.domain.errors import CofanetError, RuleViolation
from cofanet_desktop.domain.ilu import (
    EXPERIENCE_NAMES,
    MOST_COMMENT,
    PaymentExperience,
    check_answer,
    excess,
    status_name,
)
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.dialogs.ilu_form import DRAFT_KIND, IluForm, read_ilu, read_refused
from cofanet_desktop.gui.i18n import TrMixin, translate, translate_message
from cofanet_desktop.gui.widgets.company_facts import address_of, product_fact
from cofanet_desktop.gui.widgets.facts import Fact
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.gui.wizards.start import open_form
from cofanet_desktop.gui.wizards.step import sentences
from cofanet_desktop.services import drafts, ilus
from cofanet_desktop.ui_gen.ui_ilu import Ui_IluDialog

if TYPE_CHECKING:
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.gui.dialogs.ilu_form import AskedIlu
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session

KEEP_AFTER = 250
"""Milliseconds after the last change before the form is kept."""

URGENT_DAYS = 7
"""From so many days before the last one on, the time left is said as a warning."""

_KEPT = QT_TRANSLATE_NOOP("IluDialog", "Your answer is kept as a draft. Open the ILU again to go on.")
_THROWN_AWAY = QT_TRANSLATE_NOOP("IluDialog", "The draft was thrown away.")


def open_ilu(owner: QWidget, session: Session, tasks: Tasks, ilu_id: str) -> None:
    """Open an ILU over the window of `owner`: the form as it was left, or what was answered."""
    work = tasks.read(owner, lambda: read_ilu(session, ilu_id), latest="ilu")
    work.then(lambda asked: _show(owner, session, tasks, asked)).run()


def correct_ilu(owner: QWidget, session: Session, tasks: Tasks, command_id: str) -> None:
    """Open the ILU a refused answer was to, filled in with that answer; sent, the form replaces it."""
    work = tasks.read(owner, lambda: read_refused(session, command_id), latest="ilu")
    work.then(lambda asked: _show(owner, session, tasks, asked)).run()


def _show(owner: QWidget, session: Session, tasks: Tasks, asked: AskedIlu | None) -> None:
    if asked is None:
        return
    dialog = IluDialog(session, tasks, asked, owner)
    dialog.kept.connect(lambda: tell(owner, translate("IluDialog", _KEPT)))
    dialog.thrown_away.connect(lambda: tell(owner, translate("IluDialog", _THROWN_AWAY)))
    dialog.change_wanted.connect(partial(open_form, owner, session, tasks))
    dialog.open()


class IluDialog(TrMixin, QDialog):
    """Asks while the ILU is active, then shows what was answered."""

    kept = Signal()
    """The window closed with something typed, which was kept."""
    thrown_away = Signal()
    change_wanted = Signal(object, object)
    """More cover is to be asked for: the Request and the Answers it begins with."""
    answered = Signal(str)
    """The answer was saved: its command id."""

    def __init__(self, session: Session, tasks: Tasks, asked: AskedIlu, parent: QWidget) -> None:
        """Show `asked` as it was left."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._session, self._tasks, self.asked = session, tasks, asked
        self._is_open = asked.is_open
        self._sent: IluForm | None = None
        self.ui = Ui_IluDialog()
        self.ui.setupUi(self)
        self._experiences = {
            PaymentExperience.ON_TIME: self.ui.onTime,
            PaymentExperience.LATE: self.ui.late,
            PaymentExperience.WITH_DIFFICULTIES: self.ui.withDifficulties,
        }
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_AFTER)
        self._keeping.timeout.connect(self.keep)
        self._fill(asked.form)
        self._kept_form = self.form()
        self._connect()
        for label in (self.ui.experienceError, self.ui.tradingError, self.ui.refusal):
            label.hide()
        wanted = QSize(theme.scaled(660), theme.scaled(680))
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(40, 60)))
        (self.ui.onTime if self._is_open else self.ui.close).setFocus(Qt.FocusReason.OtherFocusReason)
        self.retranslate()

    # -- what is typed --------------------------------------------------------------------------------

    def form(self) -> IluForm:
        """Return everything typed so far."""
        ui = self.ui
        experience = next((one for one, box in self._experiences.items() if box.isChecked()), None)
        trading = True if ui.yes.isChecked() else False if ui.no.isChecked() else None
        return IluForm(
            experience=experience,
            still_trading=trading,
            needs=ui.needs.typed(),
            delete_cover=ui.deleteCover.isChecked(),
            comment=ui.comment.toPlainText(),
        )

    @Slot()
    def keep(self) -> None:
        """Keep what is typed, so that neither closing nor a crash loses it (ACT-17)."""
        self._keeping.stop()
        typed = self.form()
        if not self._is_open or typed == self._kept_form:
            return
        self._kept_form = typed
        session, asked = self._session, self.asked
        number = asked.ilu.easy_number
        self._tasks.write(
            self._tasks, lambda: drafts.keep(session, asked.draft_id, DRAFT_KIND, number, typed)
        ).run()

    def done(self, result: int) -> None:
        """Close; what is typed stays as a draft, and that is said."""
        if self._is_open:
            self.keep()
            if self.form() != IluForm():
                self.kept.emit()
        super().done(result)

    @Slot()
    def _throw_away(self) -> None:
        self._is_open = False  # nothing is kept any more
        self._keeping.stop()
        session, draft_id = self._session, self.asked.draft_id
        self._tasks.write(self._tasks, lambda: drafts.drop(session, draft_id)).run()
        self.thrown_away.emit()
        self.reject()

    # -- submitting -----------------------------------------------------------------------------------

    @Slot()
    def submit(self) -> None:
        """Answer, or say under the fields what is missing."""
        wrong = self._first_error()
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ui.area.ensureWidgetVisible(wrong)
            announce(self, self.tr("Some fields need another look."))
            return
        self._keeping.stop()
        self._set_busy(True)
        form, session, asked = self.form(), self._session, self.asked
        draft = form.draft(asked.ilu)
        work = self._tasks.write(
            self,
            lambda: ilus.answer(session, draft, replaces=asked.replaces or None, form=asked.draft_id),
        )
        work.then(partial(self._done, form)).failed(self._refused).run()

    def _done(self, form: IluForm, issued: Issued) -> None:
        self._set_busy(False)
        self._sent, self._is_open = form, False
        self.ui.refusal.hide()
        self.retranslate()
        self.ui.area.verticalScrollBar().setValue(0)
        self.ui.close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.answered.emit(issued.command_id)

    def _refused(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
            return
        self.ui.refusal.setText(sentences(error))
        self.ui.refusal.show()
        announce(self, self.ui.refusal.text())
        self.ui.submit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, busy: bool) -> None:
        self.ui.submit.setEnabled(not busy)
        self.ui.form.setEnabled(not busy)

    def _first_error(self) -> QWidget | None:
        """Check every field, show what is wrong under it, and return the first wrong one."""
        form, ui = self.form(), self.ui
        missing = self.tr("Choose one.")
        self._say(ui.experienceError, missing if form.experience is None else "")
        self._say(ui.tradingError, missing if form.still_trading is None else "")
        wrong: list[QWidget] = []
        if form.experience is None:
            wrong.append(ui.onTime)
        if form.still_trading is None:
            wrong.append(ui.yes)
        elif form.still_trading and not ui.needs.is_right():
            wrong.append(ui.needs.edit)
        if len(form.comment.strip()) > MOST_COMMENT:
            wrong.append(ui.comment)
        return next(iter(wrong), None)

    def _say(self, label: QWidget, text: str) -> None:
        label.setProperty("text", text)
        label.setVisible(bool(text))

    def _needs_rule(self, needs: Money | None) -> RuleViolation | None:
        asked = self.asked
        return covers.refusal(
            lambda: check_answer(asked.ilu, still_trading=True, needs=needs, comment="", today=asked.today)
        )

    @Slot()
    def _ask_for_more(self) -> None:
        """Close, and ask for the change of the cover in its own form."""
        wanted = self._change()
        self.accept()
        if wanted is not None:
            self.change_wanted.emit(*wanted)

    def _change(self) -> tuple[object, object] | None:
        """Return the form of the change that the needs told ask for, None when there is none or nothing was told."""
        answer = self.asked.ilu.answer
        if self._sent is not None:
            needs = self._sent.draft(self.asked.ilu).needs
        else:
            needs = answer.needs if answer is not None else None
        return None if self._is_open else self.asked.change_request(needs)

    # -- texts ----------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set the texts that depend on the ILU and on what is typed."""
        ui, asked = self.ui, self.asked
        company = asked.file.company
        heading = self.tr("ILU: tell your real needs") if self._is_open else self.tr("ILU")
        self.setWindowTitle(heading)
        ui.heading.setText(heading)
        number = formats.isolated(company.easy_number)
        ui.subject.setText(f"{company.local_name or company.name} · {number} · {address_of(company)}")
        ui.facts.set_facts(self._facts())
        ui.needs.prepare(asked.ilu.cover.currency, self.tr("Real needs"), self._needs_rule)
        ui.comment.setAccessibleName(self.tr("Comment"))
        for group, boxes in (
            (ui.experienceLabel, (ui.onTime, ui.late, ui.withDifficulties)),
            (ui.tradingLabel, (ui.yes, ui.no)),
        ):
            for box in boxes:
                box.setAccessibleDescription(group.text())
        ui.consequence.setText(
            self.tr(
                "Giving up a cover you do not need avoids monitoring fees. New invoices to this buyer will no longer"
                " be insured. The company stays in your portfolio, and overdues can be declared on it, for 2 years."
            )
        )
        reason = sentences(asked.deletion)
        ui.deletionHint.setText(
            reason
            or self.tr(
                "Without the tick the cover stays as it is, and the insurer may reduce or end it itself."
            )
        )
        theme.set_role(ui.deletionHint, "hint" if reason else "caption")
        ui.deleteCover.setEnabled(asked.deletion is None)
        self._tell_standing()
        self._show_parts()
        self._look_at_needs()
        self._count()

    def _facts(self) -> list[Fact]:
        ilu, product = self.asked.ilu, self.asked.product
        now = self.tr("no longer known")
        if product is not None:
            granted = "" if product.granted is None else formats.amount(product.granted)
            now = " · ".join(part for part in (product_fact(product).value, granted) if part)
        return [
            Fact(self.tr("Cover when asked"), formats.amount(ilu.cover)),
            Fact(self.tr("Cover today"), now),
            Fact(self.tr("Asked on"), formats.day(ilu.asked_at)),
            Fact(self.tr("To be answered by"), formats.day(ilu.answer_by)),
        ]

    def _answer_facts(self) -> list[Fact]:
        """Return what was answered, just now or before."""
        ilu, sent = self.asked.ilu, self._sent
        if sent is not None:
            draft = sent.draft(ilu)
            experience, trading, needs = draft.experience, draft.still_trading, draft.needs
            comment, when = draft.comment, ""
        elif ilu.answer is not None:
            answer = ilu.answer
            experience, trading, needs = answer.experience, answer.still_trading, answer.needs
            comment, when = answer.comment, formats.moment(answer.at)
        else:
            return []
        given_up = self.tr("yes") if sent is not None and sent.draft(ilu).delete_cover else ""
        return [
            Fact(self.tr("Answered"), when),
            Fact(self.tr("Payment experience"), translate("Ilu", EXPERIENCE_NAMES[experience])),
            Fact(self.tr("Still trading"), self.tr("yes") if trading else self.tr("no")),
            Fact(self.tr("Real needs"), "" if needs is None else formats.amount(needs)),
            Fact(self.tr("Cover given up"), given_up),
            Fact(self.tr("Comment"), comment),
        ]

    def _tell_standing(self) -> None:
        """Say above everything how much time is left, or why nothing can be answered any more."""
        ilu = self.asked.ilu
        left = (ilu.answer_by - self.asked.today).days
        if self._sent is not None:
            text = self.tr("Your answer is saved and goes to the insurer by itself.")
            if self._change() is not None:
                text += " " + self.tr("Now ask for a change of the cover, if you need more.")
            self.ui.notice.say(text, Tone.OK)
        elif self._is_open:
            day = formats.day(ilu.answer_by)
            text = self.trn("%n days left to answer: until {day}.", None, left).format(day=day)
            if left == 0:
                text = self.tr("Today is the last day to answer.")
            if self.asked.is_restored:
                text += " " + self.tr("Here is what you had begun. Go on, or throw it away.")
            self.ui.notice.say(text, Tone.WARN if left <= URGENT_DAYS else Tone.NEUTRAL)
        elif ilu.is_active:
            self.ui.notice.say(self.tr("The last day to answer has passed."), Tone.WARN)
        else:
            status = translate_message(status_name(ilu.status))
            text = self.tr("This ILU takes no answer any more: {status}.").format(status=status)
            self.ui.notice.say(text, Tone.NEUTRAL)

    @Slot()
    def _show_parts(self) -> None:
        """Show the questions that follow from those answered, or the answer."""
        ui = self.ui
        ui.form.setVisible(self._is_open)
        ui.needsBox.setVisible(ui.yes.isChecked())
        ui.deletionBox.setVisible(ui.no.isChecked())
        facts = [] if self._is_open else self._answer_facts()
        ui.answer.set_facts(facts)
        ui.answered.setVisible(bool(facts))
        for button in (ui.discard, ui.submit):
            button.setVisible(self._is_open)
        change = self._change() is not None
        ui.change.setVisible(change)
        theme.set_role(ui.change, "primary" if self._sent is not None else "")

    @Slot()
    def _look_at_needs(self) -> None:
        """Point to a change request while the needs typed are above the cover."""
        ilu = self.asked.ilu
        needs = self.ui.needs.typed().money(ilu.cover.currency)
        above = None if needs is None else excess(ilu, needs)
        if above is None:
            self.ui.excess.hide()
            return
        text = self.tr(
            "That is {amount} above the cover. This answer does not raise it: ask for a change of the cover in the"
            " usual way. You can do so right after the answer."
        )
        self.ui.excess.say(text.format(amount=formats.amount(above)), Tone.WARN)

    @Slot()
    def _count(self) -> None:
        used = len(self.ui.comment.toPlainText().strip())
        self.ui.counter.setText(
            self.tr("{used} of {most} characters").format(
                used=formats.integer(used), most=formats.integer(MOST_COMMENT)
            )
        )
        is_long = used > MOST_COMMENT
        theme.set_role(self.ui.counter, "error" if is_long else "caption")
        theme.set_invalid(self.ui.comment, is_long)
        self.ui.comment.setAccessibleDescription(self.ui.counter.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    # -- building -------------------------------------------------------------------------------------

    def _fill(self, form: IluForm) -> None:
        ui = self.ui
        if form.experience is not None:
            self._experiences[form.experience].setChecked(True)
        if form.still_trading is not None:
            (ui.yes if form.still_trading else ui.no).setChecked(True)
        ui.needs.put(form.needs, self.asked.ilu.cover.currency)
        ui.deleteCover.setChecked(form.delete_cover and self.asked.deletion is None)
        ui.comment.setPlainText(form.comment)

    def _connect(self) -> None:
        ui = self.ui
        for box in (*self._experiences.values(), ui.yes, ui.no, ui.deleteCover):
            box.toggled.connect(self._keeping.start)
        for box in (ui.yes, ui.no):
            box.toggled.connect(self._show_parts)
            box.toggled.connect(ui.tradingError.hide)
        for box in self._experiences.values():
            box.toggled.connect(ui.experienceError.hide)
        ui.needs.changed.connect(self._keeping.start)
        ui.needs.changed.connect(self._look_at_needs)
        ui.comment.textChanged.connect(self._keeping.start)
        ui.comment.textChanged.connect(self._count)
        ui.submit.clicked.connect(self.submit)
        ui.close.clicked.connect(self.reject)
        ui.discard.clicked.connect(self._throw_away)
        ui.change.clicked.connect(self._ask_for_more)
        ui.comment.setFixedHeight(theme.scaled(84))

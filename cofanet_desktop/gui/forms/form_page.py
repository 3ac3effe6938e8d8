"""The frame of every form that is a page: keeps what is typed, says what is missing, submits, shows refusals.

What is typed is kept as a draft within 400 ms and whenever the page is left, and is found again when the form is opened
on the same subject; it goes with the request once that is saved, or is thrown away by the person.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.errors import CofanetError, InvalidInput, RuleViolation
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.forms.result_panel import Result, ResultPanel
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.gui.wizards.step import sentences
from cofanet_desktop.services import drafts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

KEEP_AFTER = 400
"""Milliseconds after the last change before the draft is kept."""

LOOK_AFTER = 120
"""Milliseconds after the last change before the list of what is missing is made anew."""

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Missing:
    """Something without which the form cannot be submitted: what, translated and short, and how to get there."""

    text: str
    jump: Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun(Generic[F]):
    """What a form starts from: where its draft is kept, the form as it begins, and what was kept of it."""

    draft_id: str
    """`kind/contract/subject` and, of a correction, the refused command: see `draft_id_of`."""
    easy_number: str | None
    first: F
    """What is shown when nothing was typed: prefilled values included."""
    kept: F | None = None
    kept_at: datetime | None = None
    replaces: str | None = None
    """The refused command the form corrects."""


def draft_id_of(kind: str, contract_id: str, *subject: str, replaces: str | None = None) -> str:
    """Return the id a form is kept under; a correction never takes the place of a form begun anew."""
    return "/".join((kind, contract_id, *subject, *((replaces,) if replaces else ())))


def begin(
    session: Session, draft_id: str, easy_number: str | None, first: F, *, replaces: str | None = None
) -> Begun[F]:
    """Return what a form starts from, with the draft kept if there is one; called in a task."""
    kept = drafts.read(session, draft_id, type(first))
    at = next((one.updated_at for one in drafts.every(session) if one.id == draft_id), None)
    return Begun(
        draft_id=draft_id, easy_number=easy_number, first=first, kept=kept, kept_at=at, replaces=replaces
    )


class FormPage(Page, Generic[F]):
    """Base of the forms: a subclass puts fields on `self.content` and calls `touch` when one changes.

    It provides `load`, `fill`, `form`, `missing`, `submission`, `submitted`, `submit_text`, `form_name`; where needed also
    `opened`, `first_field`, `confirm` and `show_refusal`. A form is a frozen dataclass of plain values (`grid.state()` for a grid).
    """

    form_kept = Signal(str)
    """What was typed was kept: the id of the draft."""
    draft_kind: ClassVar[str] = ""
    """First part of the ids of its drafts."""
    scrolls = True

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """Create an empty form; `activate` loads it."""
        super().__init__()
        self.session, self.tasks = session, tasks
        self.argument = ""
        self.begun: Begun[F] | None = None
        self._first: F | None = None
        self._kept: F | None = None
        self._is_busy = self._is_filling = self._is_bar_last = False
        self.restored, self.refusal = Banner(self), Banner(self)
        self.bar, self.submit = QFrame(self), QPushButton(self)
        self.throw_away = QPushButton(self)
        self.result = ResultPanel(self)
        self.result.hide()
        self.secondary = QHBoxLayout()
        """Put further buttons here; they stand before the primary one."""
        self._missing_title = QLabel(self)
        self._missing_list = QWidget(self)
        self.missing_links: list[QPushButton] = []
        self._jumps: list[Callable[[], object]] = []
        self._pinned: list[QWidget] = []
        self.submit_action = QAction(self)
        self._keeping, self._looking = self._timer(KEEP_AFTER), self._timer(LOOK_AFTER)
        self._lay_out_frame()
        self._connect_frame()

    # -- what a form provides -----------------------------------------------------------------------

    def load(self, argument: str) -> Begun[F]:
        """Return what the form of this route starts from: see `begin`; runs in a task and touches no widget."""
        raise NotImplementedError

    def opened(self, begun: Begun[F]) -> None:
        """Prepare the widgets for this form, before `fill` is called."""

    def fill(self, form: F) -> None:
        """Show `form`."""
        raise NotImplementedError

    def form(self) -> F:
        """Return everything typed so far."""
        raise NotImplementedError

    def missing(self) -> Sequence[Missing]:
        """Return what is still missing or wrong, the first to be corrected first."""
        return ()

    def submission(self, begun: Begun[F], form: F) -> Callable[[], object]:
        """Return the work that saves the request and drops the draft (pass `form=begun.draft_id` to the service)."""
        raise NotImplementedError

    def submitted(self, result: object) -> None:
        """Show what comes next, for instance with `show_result`; `result` is what the work returned."""

    def confirm(self, form: F, go_on: Callable[[], None]) -> None:
        """Ask once more where the form needs it, and call `go_on`; without this nothing is asked."""
        go_on()

    def show_refusal(self, rule: str, sentence: str) -> QWidget | None:
        """Show the refusal of `rule` at the field it is about and return that field; None when there is none."""
        return None

    def first_field(self) -> QWidget | None:
        """Return the field the keyboard is put on when the form is opened."""
        return None

    def submit_text(self) -> str:
        """Return the words of the primary button: a verb and what is sent, with a mnemonic."""
        raise NotImplementedError

    def form_name(self) -> str:
        """Return what the form is called in messages, such as "overdue declaration on MÜLLER"."""
        return self.title()

    # -- opening ------------------------------------------------------------------------------------

    def activate(self, argument: str) -> None:
        """Open the form of `argument`; one that is open already stays as it is."""
        if argument == self.argument and self.is_open:
            return
        self.leave()
        self._put_bar_last()
        self.argument, self.begun, self._first = argument, None, None
        self._frame_visible(False)
        self.reload()

    def _put_bar_last(self) -> None:
        """Let Tab reach the bar after the fields, which subclasses make later than it."""
        layout = self.layout()
        if self._is_bar_last or not isinstance(layout, QVBoxLayout):
            return
        self._is_bar_last = True
        place = layout.indexOf(self.bar)
        self.bar.setParent(None)
        self.bar.setParent(self)
        layout.insertWidget(place, self.bar)

    @Slot()
    def reload(self) -> None:
        """Load the form named by the route, with the draft that is kept of it."""
        argument = self.argument
        self.show_busy()
        work = self.tasks.read(self, lambda: self.load(argument), latest="form")
        work.then(self._open).failed(self._not_opened).run()

    @property
    def is_open(self) -> bool:
        """Tell whether a form is shown that was not submitted yet."""
        return self.begun is not None and self._first is not None

    def _open(self, begun: Begun[F]) -> None:
        self.begun = begun
        self.refusal.hide()
        self.opened(begun)
        self._is_filling = True
        self.fill(begun.first)
        self._first, self._kept = self.form(), begun.kept
        if begun.kept is not None:
            self.fill(begun.kept)
        self._is_filling = False
        self._say_restored()
        self._frame_visible(True)
        self._look()
        self.retranslate()
        self.title_changed.emit()
        self.show_content()
        field = self.first_field()
        if field is not None and self.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_opened(self, error: BaseException) -> None:
        self.show_error(failure_sentence(error), failure_details(error), self.reload)

    def _say_restored(self) -> None:
        begun = self.begun
        if begun is None or self._kept is None:
            self.restored.hide()
        elif begun.kept_at is not None:
            text = self.tr("Draft of {moment} restored").format(moment=formats.moment(begun.kept_at))
            self.restored.say(text, Tone.NEUTRAL, self.tr("Throw away"), icon="edit")

    # -- draft --------------------------------------------------------------------------------------

    @Slot()
    def touch(self) -> None:
        """Something was typed or chosen: the draft is kept soon, and what is missing is said anew."""
        if self._is_filling or not self.is_open:
            return
        self._keeping.start()
        self._looking.start()

    @property
    def is_begun(self) -> bool:
        """Tell whether something is typed that is worth keeping."""
        return self.is_open and (self._kept is not None or self.form() != self._first)

    @Slot()
    def keep(self) -> None:
        """Keep what is typed as a draft now, unless nothing was or it is kept already."""
        self._keeping.stop()
        begun = self.begun
        if begun is None or self._is_busy or not self.is_begun:
            return
        form = self.form()
        if form == self._kept:
            return
        self._kept = form
        session, draft_id, number, kind = self.session, begun.draft_id, begun.easy_number, self.draft_kind
        work = self.tasks.write(self, lambda: drafts.keep(session, draft_id, kind, number, form))
        work.then(lambda _none: self.form_kept.emit(draft_id)).run()

    def leave(self) -> None:
        """Keep what is typed and say so, for the form goes out of sight."""
        if self.is_begun and not self._is_busy:
            self.keep()
            tell(self, self.tr("Kept as a draft: {form}").format(form=self.form_name()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when another page is shown or the window closes."""
        if not event.spontaneous():
            self.leave()
        super().hideEvent(event)

    @Slot()
    def discard(self) -> None:
        """Throw away what was typed; a toast gives it back."""
        begun = self.begun
        if begun is None or self._is_busy or self._first is None:
            return
        typed, first = self.form(), begun.first
        self._keeping.stop()
        self._kept = None
        self.refill(first)
        self.restored.hide()
        self.refusal.hide()
        session = self.session
        self.tasks.write(self, lambda: drafts.drop(session, begun.draft_id)).run()
        tell(
            self,
            self.tr("Thrown away: {form}").format(form=self.form_name()),
            undo=lambda: self._give_back(begun, typed),
        )

    def _give_back(self, begun: Begun[F], typed: F) -> None:
        if self.begun is begun and self.is_open:
            self.refill(typed)
            self.keep()

    def refill(self, form: F) -> None:
        """Show another form in place of what is typed, without counting it as typed."""
        self._is_filling = True
        self.fill(form)
        self._is_filling = False
        self._look()

    # -- submitting ---------------------------------------------------------------------------------

    @Slot()
    def try_to_submit(self) -> None:
        """Submit the form; where something is missing go there instead."""
        if not self.is_open or self._is_busy or self.begun is None:
            return
        self.submit.setFocus(Qt.FocusReason.OtherFocusReason)  # ends the typing in a cell
        found = self._look()
        if found:
            self._jump(found[0].jump)
            return
        form = self.form()
        self.confirm(form, lambda: self._submit(form))

    def _submit(self, form: F) -> None:
        if self.begun is None or self._is_busy:
            return
        self._keeping.stop()
        self.refusal.hide()
        self._set_busy(True)
        work = self.tasks.write(self, self.submission(self.begun, form))
        work.then(self._sent).failed(self._refused).run()

    def _sent(self, result: object) -> None:
        self._set_busy(False)
        self._first = self._kept = None
        self.restored.hide()
        self.submitted(result)

    def _refused(self, error: BaseException) -> None:
        self._set_busy(False)
        self.back_to_form()
        if not isinstance(error, CofanetError):
            self.tasks.report(self, error)
        rule = error.rule if isinstance(error, RuleViolation | InvalidInput) else ""
        sentence = sentences(error) if isinstance(error, CofanetError) else failure_sentence(error)
        self.refusal.say(sentence, Tone.BAD)
        self.keep()
        field = self.show_refusal(rule, sentence) or self.submit
        self._jump(lambda: field.setFocus(Qt.FocusReason.OtherFocusReason))

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self.submit.setEnabled(not busy)

    # -- instead of the form ------------------------------------------------------------------------

    def add_panel(self, panel: QWidget) -> None:
        """Take in a widget that `show_panel` will show; until then it is hidden."""
        self._stack.addWidget(panel)

    def show_panel(self, panel: QWidget) -> None:
        """Show `panel`, which has its own buttons, in the place of the form and its bar."""
        if self._stack.indexOf(panel) < 0:
            self.add_panel(panel)
        self._call_off_skeleton()
        self._frame_visible(False)
        self._stack.setCurrentWidget(panel)

    def back_to_form(self) -> None:
        """Show the form again as it was left."""
        self._frame_visible(True)
        self.show_content()

    def show_result(self, result: Result) -> None:
        """Show what became of the form: it was submitted."""
        self.restored.hide()
        self.refusal.hide()
        self.result.show_result(result)
        self.show_panel(self.result)
        self.result.focus_first()

    # -- the frame ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set the texts of the frame; a subclass calls this, then sets its own."""
        self.submit.setText(f" {self.submit_text()}")
        self.submit.setToolTip(self._keys())
        self.submit_action.setText(self.submit_text().replace("&", ""))
        self.throw_away.setText(self.tr("&Throw away"))
        self.throw_away.setAccessibleDescription(self.tr("Forget what was typed in this form"))
        self._missing_title.setText(self.tr("Still to do:"))
        self._say_restored()
        if self.is_open:
            self._look()

    def _keys(self) -> str:
        return self.submit_action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    @Slot()
    def _look(self) -> Sequence[Missing]:
        """Say what is missing; return it."""
        self._looking.stop()
        self.throw_away.setVisible(self.is_begun)
        found = list(self.missing()) if self.is_open else []
        for at, one in enumerate(found):
            if at == len(self.missing_links):
                self.missing_links.append(self._missing_link(at))
            self.missing_links[at].setText(one.text)
            self.missing_links[at].setAccessibleDescription(self.tr("Missing: go there"))
        for at, link in enumerate(self.missing_links):
            link.setVisible(at < len(found))
        self._jumps = [one.jump for one in found]
        self._missing_title.setVisible(bool(found))
        self._missing_list.setVisible(bool(found))
        return found

    def _missing_link(self, at: int) -> QPushButton:
        link = QPushButton(self._missing_list)
        theme.set_role(link, "link")
        link.clicked.connect(lambda: self._jump(self._jumps[at]))
        self._missing_flow.addWidget(link)
        return link

    def _jump(self, jump: Callable[[], object]) -> None:
        """Go where something is missing, and scroll there."""
        jump()
        focused = QApplication.focusWidget()
        if focused is not None and self.content.isAncestorOf(focused):
            self.scroll_to(focused)

    def pin(self, widget: QWidget) -> None:
        """Keep `widget` in sight above the form, which scrolls under it."""
        self._pinned.append(widget)
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.insertWidget(outer.indexOf(self.restored) + len(self._pinned), widget)

    def _frame_visible(self, is_visible: bool) -> None:
        for widget in (self.bar, *self._pinned):
            widget.setVisible(is_visible)
        self.submit_action.setEnabled(is_visible)
        if not is_visible:
            self.restored.hide()
            self.refusal.hide()

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        return timer

    def _lay_out_frame(self) -> None:
        self.add_panel(self.result)
        theme.set_role(self.submit, "primary")
        self.submit.setIcon(icons.icon("send", "on_accent"))
        theme.set_role(self.throw_away, "link")
        theme.set_role(self._missing_title, "muted")
        self._missing_flow = FlowLayout(spacing=10)
        self._missing_flow.addWidget(self._missing_title)
        self._missing_list.setLayout(self._missing_flow)
        self.secondary.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.throw_away)
        buttons.addStretch(1)
        buttons.addLayout(self.secondary)
        buttons.addWidget(self.submit)
        inside = QVBoxLayout(self.bar)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        line = QFrame(self.bar)
        theme.set_role(line, "line")
        inside.addWidget(line)
        inside.addWidget(self._missing_list)
        inside.addLayout(buttons)
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.insertWidget(1, self.restored)
            outer.addWidget(self.refusal)
            outer.addWidget(self.bar)
        self.submit_action.setShortcuts(
            [
                QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return),
                QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Enter),
            ]
        )
        self.submit_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self.submit_action)
        self._frame_visible(False)

    def _connect_frame(self) -> None:
        self._keeping.timeout.connect(self.keep)
        self._looking.timeout.connect(self._look)
        self.submit.clicked.connect(self.try_to_submit)
        self.submit_action.triggered.connect(self.try_to_submit)
        self.throw_away.clicked.connect(self.discard)
        self.restored.action_clicked.connect(self.discard)

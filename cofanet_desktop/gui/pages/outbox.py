"""The outbox: what is on its way to the insurer, what needs the person, and everything there ever was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.commands import OrderProduct, TransformProduct, UpdateProduct
from cofanet_desktop.domain.outbox import ATTENTION, OutboxEntry, State
from cofanet_desktop.exchange.csv_list import write_csv
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.forms.form_routes import correction_route
from cofanet_desktop.gui.models.outbox import (
    company,
    export_rows,
    outbox_model,
    reason,
    sentence,
    since,
)
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.outbox_drafts import DraftsPanel
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.statuses import state_look
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.gui.wizards.start import correct_request, refresh_forms
from cofanet_desktop.services import outbox, requests

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.requests import RequestLine
    from cofanet_desktop.services.session import Session

_OPEN, _HISTORY, _DRAFTS = 0, 1, 2


def can_withdraw(entry: OutboxEntry) -> bool:
    """Tell whether the insurer can certainly not have seen the request."""
    return entry.state is State.QUEUED


def can_correct(line: RequestLine) -> bool:
    """Tell whether the request has a form that can be filled in again."""
    if line.entry.state not in ATTENTION:
        return False
    args = line.entry.command.args if line.entry.command else None
    has_dialog = isinstance(args, OrderProduct | UpdateProduct | TransformProduct) and bool(line.easy_number)
    return has_dialog or correction_route(line.entry) is not None


class OutboxPage(Page):
    """A table of requests, and under it the one chosen in full with what can be done about it."""

    icon_name = "send"

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """List the requests of the profile."""
        super().__init__()
        self._session, self._tasks = session, tasks
        self._is_loaded = False
        self.table = RowTable(outbox_model(session.now))
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.tabs = QTabBar()
        for _ in (_OPEN, _HISTORY, _DRAFTS):
            self.tabs.addTab("")
        self.drafts = DraftsPanel(session, tasks)
        self._drafts_count = 0
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._make_details()
        self._make_actions()
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Outbox")

    def activate(self, argument: str) -> None:
        """Read the list; `history` as argument shows every request, `drafts` the forms not sent."""
        tab = {"history": _HISTORY, "drafts": _DRAFTS}.get(argument, self.tabs.currentIndex())
        self.tabs.setCurrentIndex(tab)
        self._load()

    def refresh(self, changes: object) -> None:
        """Read the list again; the choice stays, forms over the page look again too."""
        self._load()
        refresh_forms(self, changes)

    def retranslate(self) -> None:
        """Set every text."""
        self.tabs.setTabText(_OPEN, self.tr("On their way"))
        self.tabs.setTabText(_HISTORY, self.tr("History"))
        self._name_drafts(self._drafts_count)
        self.tabs.setAccessibleName(self.tr("Which requests to list"))
        self.table.setAccessibleName(self.tr("Requests"))
        self.export.setText(self.tr(" &Export list…"))
        self.withdraw.setText(self.tr(" &Withdraw"))
        self.correct.setText(self.tr(" &Correct and send…"))
        self.retry.setText(self.tr(" Send &again"))
        self.discard.setText(self.tr(" &Discard"))
        self.open_company.setText(self.tr("Open c&ompany"))
        self._discard_action.setText(self.tr("Withdraw or discard the request"))
        self.table.rows_model.retranslate()
        self._show_choice()

    # -- reading -----------------------------------------------------------------------------------

    @Slot(int)
    def _name_drafts(self, count: int) -> None:
        """Say in the tab how many forms are begun."""
        self._drafts_count = count
        counted = self.tr("Drafts ({count})").format(count=formats.integer(count))
        self.tabs.setTabText(_DRAFTS, counted if count else self.tr("Drafts"))

    @Slot()
    def _load(self) -> None:
        is_drafts = self.tabs.currentIndex() == _DRAFTS
        self._lists.setCurrentIndex(int(is_drafts))
        for widget in (self.export, self._count):
            widget.setVisible(not is_drafts)
        self.drafts.load()
        if is_drafts:
            self._discard_action.setEnabled(False)
            self.show_content()
            return
        if not self._is_loaded:
            self.show_busy()
        read = requests.history if self.tabs.currentIndex() == _HISTORY else requests.under_way
        session = self._session
        self._tasks.read(self, lambda: read(session), latest="list").then(self._show).failed(
            self._failed
        ).run()

    def _show(self, lines: list[RequestLine]) -> None:
        is_first = not self._is_loaded
        self._is_loaded = True
        self.table.set_rows(lines)
        if is_first or not self.table.selected():
            self.table.select_first()
        self._nothing.setText(
            self.tr("No request was made yet.")
            if self.tabs.currentIndex() == _HISTORY
            else self.tr("Everything has been sent and answered. Nothing needs your attention.")
        )
        self._nothing.setVisible(not lines)
        self.table.setVisible(bool(lines))
        self.export.setEnabled(bool(lines))
        self._count.setText(self.trn("%n requests", None, len(lines)) if lines else "")
        self._show_choice()
        self.show_content()

    def _failed(self, error: BaseException) -> None:
        self.show_error(failure_sentence(error), failure_details(error), self._load)

    @property
    def chosen(self) -> RequestLine | None:
        """Return the request chosen, if any."""
        return next(iter(self.table.selected()), None)

    @Slot()
    def _show_choice(self) -> None:
        """Show the chosen request in full and what can be done about it."""
        line = self.chosen
        self._details.setVisible(line is not None)
        self._say_refusal("")
        if line is None:
            return
        entry, look = line.entry, state_look(line.entry.state)
        self._what.setText(" · ".join(part for part in (sentence(line), company(line)) if part))
        self._pill.set_status(look.word, look.tone, look.icon)
        self._history.setText(self._told(entry))
        why, hint = reason(entry)
        self._why.setText(why)
        theme.set_tone(self._why, Tone.BAD if entry.problem else Tone.WARN)
        self._hint.setText(hint)
        self._why.setVisible(bool(why))
        self._hint.setVisible(bool(hint))
        self._offer(line)

    def _told(self, entry: OutboxEntry) -> str:
        parts = [
            self.tr("Asked on {moment} by {actor}").format(
                moment=formats.moment(entry.created_at), actor=entry.actor
            )
        ]
        if entry.attempts and entry.last_try is not None:
            parts.append(
                self.tr("{attempts}, the last on {moment}").format(
                    attempts=self.trn("%n attempts", None, entry.attempts),
                    moment=formats.moment(entry.last_try),
                )
            )
        elif entry.state is State.QUEUED:
            parts.append(self.tr("never sent yet"))
        if entry.settled_at is not None:
            parts.append(
                self.tr("{state} on {moment}").format(
                    state=state_look(entry.state).word, moment=formats.moment(since(entry))
                )
            )
        return " · ".join(parts)

    def _offer(self, line: RequestLine) -> None:
        entry = line.entry
        needs_person = entry.state in ATTENTION
        self.withdraw.setVisible(can_withdraw(entry))
        self.correct.setVisible(can_correct(line))
        self.retry.setVisible(needs_person)
        self.discard.setVisible(needs_person)
        self.open_company.setVisible(bool(line.company_name and line.easy_number))
        is_shown = self.tabs.currentIndex() != _DRAFTS
        self._discard_action.setEnabled(is_shown and (needs_person or can_withdraw(entry)))

    # -- doing -------------------------------------------------------------------------------------

    @Slot()
    def _withdraw(self) -> None:
        """Take back a request nobody has seen; asked first, for its form is then in the history only."""
        if self.chosen is not None:
            self._ask(
                self.chosen,
                self.tr("Withdraw this request?"),
                self.tr("It was never sent: the insurer will not hear of it."),
                self.tr("&Withdraw"),
            )

    @Slot()
    def _discard(self) -> None:
        if self.chosen is not None:
            self._ask(
                self.chosen,
                self.tr("Put this request away?"),
                self.tr("It was not accepted and is not sent again. It stays in the history."),
                self.tr("&Discard"),
            )

    @Slot()
    def _withdraw_or_discard(self) -> None:
        if self.chosen is not None and can_withdraw(self.chosen.entry):
            self._withdraw()
        else:
            self._discard()

    def _ask(self, line: RequestLine, question: str, consequence: str, verb: str) -> None:
        box = QMessageBox(self)
        box.setObjectName("confirm")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.title())
        box.setText(question)
        box.setInformativeText(
            "\n".join(part for part in (sentence(line), company(line), consequence) if part)
        )
        go = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        go.clicked.connect(lambda: self._write(lambda: outbox.discard(self._session, line.entry.id)))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    @Slot()
    def _retry(self) -> None:
        line = self.chosen
        if line is not None:
            self._write(lambda: outbox.retry(self._session, line.entry.id))

    def _write(self, work: Callable[[], object]) -> None:
        self._tasks.write(self, work).then(self._written).failed(self._refused).run()

    def _written(self, _result: object) -> None:
        self._load()

    def _refused(self, error: BaseException) -> None:
        self._say_refusal(failure_sentence(error))
        announce(self, self._refusal.text())

    def _say_refusal(self, text: str) -> None:
        self._refusal.setText(text)
        self._refusal.setVisible(bool(text))

    @Slot()
    def _correct(self) -> None:
        if self.chosen is not None:
            line = self.chosen
            correct_request(self, self._session, self._tasks, line.entry.id, line.easy_number)

    @Slot()
    def _open_company(self) -> None:
        if self.chosen is not None and self.chosen.easy_number:
            self.navigate.emit(Route("company", self.chosen.easy_number))

    @Slot(object)
    def _open(self, line: RequestLine) -> None:
        """Correct what was refused; of anything else show the company."""
        if can_correct(line):
            self._correct()
        else:
            self._open_company()

    @Slot()
    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the list"), self.tr("requests") + ".csv", self.tr("Lists (*.csv)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the requests shown to a CSV file."""
        headings, rows = export_rows(self.table.rows_model.rows)
        self._tasks.read(self, lambda: write_csv(path, headings, rows)).then(
            lambda count: self._say_exported(count, path)
        ).failed(self._refused).run()

    def _say_exported(self, count: int, path: Path) -> None:
        tell(
            self,
            self.tr("{count} written to {file}.").format(
                count=self.trn("%n requests", None, count), file=path.name
            ),
        )

    # -- building ----------------------------------------------------------------------------------

    def _make_details(self) -> None:
        self._details = QFrame()
        theme.set_role(self._details, "card")
        self._what, self._history, self._why = QLabel(), QLabel(), QLabel()
        self._hint, self._refusal = QLabel(), QLabel()
        self._pill = Pill("", Tone.NEUTRAL)
        theme.set_role(self._what, "h2")
        theme.set_role(self._history, "muted")
        theme.set_role(self._refusal, "error")
        theme.set_role(self._why, "strong")
        for label in (self._what, self._history, self._why, self._hint, self._refusal):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing = QLabel()
        theme.set_role(self._nothing, "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._count = QLabel()
        theme.set_role(self._count, "muted")

    def _make_actions(self) -> None:
        self.export = self._button("table-export", self._export)
        self.withdraw = self._button("arrow-back-up", self._withdraw)
        self.correct = self._button("edit", self._correct)
        theme.set_role(self.correct, "primary")
        self.correct.setIcon(icons.icon("edit", "on_accent"))
        self.retry = self._button("refresh", self._retry)
        self.discard = self._button("trash", self._discard)
        self.open_company = self._button("", self._open_company)
        self._discard_action = QAction(self)
        self._discard_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._discard_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._discard_action.triggered.connect(self._withdraw_or_discard)
        self.addAction(self._discard_action)

    def _button(self, icon: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        if icon:
            button.setIcon(icons.icon(icon, "secondary"))
        button.clicked.connect(lambda: run())
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.tabs)
        top.addStretch(1)
        top.addWidget(self._count)
        top.addWidget(self.export)
        heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.addWidget(self._what, 1)
        heading.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.correct, self.retry, self.withdraw, self.discard, self.open_company):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card = QVBoxLayout(self._details)
        card.setContentsMargins(16, 12, 16, 12)
        card.setSpacing(6)
        card.addLayout(heading)
        for label in (self._history, self._why, self._hint, self._refusal):
            card.addWidget(label)
        card.addLayout(buttons)
        requests_list = QWidget()
        inside = QVBoxLayout(requests_list)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self.table, 1)
        inside.addWidget(self._nothing, 1)
        inside.addWidget(self._details)
        self._lists = QStackedWidget()
        self._lists.addWidget(requests_list)
        self._lists.addWidget(self.drafts)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self._lists, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._load)
        self.drafts.open_wanted.connect(self.navigate)
        self.drafts.counted.connect(self._name_drafts)
        self.drafts.failed.connect(self._failed)
        self.table.opened.connect(self._open)
        self.table.selection_changed.connect(self._show_choice)

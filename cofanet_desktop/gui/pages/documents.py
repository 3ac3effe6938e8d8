"""The documents sent to the insurer, in their three categories: how far each has come and what the analysis said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
)

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.outbox import SENDABLE
from cofanet_desktop.domain.sent_documents import DocumentCategory
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.dialogs.choose_company import choose_company
from cofanet_desktop.gui.dialogs.send_information import correct_information, open_information
from cofanet_desktop.gui.dialogs.sent_document import open_sent_document, save_sent_document
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.models.sent_documents import (
    analysis_look,
    category_word,
    matching,
    sent_documents_model,
    standing_look,
)
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.routes import (
    ABOUT,
    CORRECT,
    NEW,
    SENT,
    Route,
    company_route,
    declaration_route,
    turnover_route,
)
from cofanet_desktop.gui.widgets.company_facts import insurer_comment
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import sent_documents
from cofanet_desktop.services.sent_documents import SentFile, Standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

LOOK_AGAIN = 1000
"""Milliseconds after which the list is read again while bytes go up."""


class DocumentsPage(Page):
    """Three lists under one filter; what is done concerns the chosen document, told in full under the list."""

    icon_name = "folder-open"

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """List the documents sent under the contract in use."""
        super().__init__()
        self._session, self._tasks = session, tasks
        self._files: list[SentFile] = []
        self._is_loaded = False
        self._sought = ""
        """Id of the document that is to be chosen once the list is read."""
        self.tabs = QTabBar(self.content)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tables = {
            category: RowTable(sent_documents_model(category), self.content) for category in DocumentCategory
        }
        for _ in self.tables:
            self.tabs.addTab("")
        self._lists = QStackedWidget(self.content)
        self._nothing = EmptyState(parent=self.content)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN)
        self._again.timeout.connect(self._load)
        self._make_filter()
        self._make_details()
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- the page -----------------------------------------------------------------------------------------

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Documents")

    def filter_field(self) -> QLineEdit:
        """Return the filter."""
        return self.filter

    @property
    def category(self) -> DocumentCategory:
        """Return the category listed."""
        return tuple(self.tables)[self.tabs.currentIndex()]

    @property
    def table(self) -> RowTable[SentFile]:
        """Return the list shown."""
        return self.tables[self.category]

    def activate(self, argument: str) -> None:
        """Show what the route names: one document, those on a company, or the form that sends some."""
        if argument.startswith(SENT):
            self._sought = argument.removeprefix(SENT)
            self.filter.clear()
        elif argument.startswith(ABOUT):
            self._choose_category(DocumentCategory.COMPANIES)
            self.filter.setText(argument.removeprefix(ABOUT))
        elif argument.startswith(NEW):
            self._choose_category(DocumentCategory.COMPANIES)
            self.send_on(argument.removeprefix(NEW))
        elif argument.startswith(CORRECT):
            self._choose_category(DocumentCategory.COMPANIES)
            correct_information(self, self._session, self._tasks, argument.removeprefix(CORRECT))
        self._load()

    def refresh(self, changes: object) -> None:
        """Read the list again; what is chosen stays."""
        self._load()

    def retranslate(self) -> None:
        """Set every text."""
        for at, category in enumerate(self.tables):
            self.tabs.setTabText(at, category_word(category))
            self.tables[category].setAccessibleName(category_word(category))
            self.tables[category].rows_model.retranslate()
        self.tabs.setAccessibleName(self.tr("Category of documents"))
        self.filter.setPlaceholderText(self.tr("File, kind, company, reference, result…"))
        self.filter.setAccessibleName(self.tr("Filter documents"))
        self.send.setText(self.tr(" &Send information…"))
        self.open.setText(self.tr(" &Open"))
        self.save.setText(self.tr(" Save &as…"))
        self.give.setText(self.tr(" Choose the &file again…"))
        self.declaration.setText(self.tr(" Open the &declaration"))
        self.company.setText(self.tr(" Open the &company"))
        self._clear_action.setText(self.tr("Clear the filter"))
        self._send_action.setText(self.tr("Send information on a company"))
        for button, action in self._menu.items():
            action.setText(button.text().strip())
        self._show_rows()

    # -- reading ------------------------------------------------------------------------------------------

    @Slot()
    def _load(self) -> None:
        if not self._is_loaded:
            self.show_busy()
        session = self._session
        work = self._tasks.read(self, lambda: sent_documents.listed(session), latest="list")
        work.then(self._show).failed(self._failed).run()

    def _show(self, files: list[SentFile]) -> None:
        self._files, self._is_loaded = files, True
        self._show_sought()
        self._show_rows()
        self.show_content()
        if self.isVisible() and any(_goes_up(one) for one in files):
            self._again.start()

    def _failed(self, error: BaseException) -> None:
        self.show_error(failure_sentence(error), failure_details(error), self._load)

    def _show_sought(self) -> None:
        """Turn to the category of the document the route names; it is chosen once its list is filled."""
        found = next((one for one in self._files if one.document.id == self._sought), None)
        if found is not None:
            self._choose_category(found.document.category)

    @Slot()
    def _show_rows(self) -> None:
        """Fill the list shown, narrowed to what is typed."""
        table = self.table
        files = [one for one in self._files if one.document.category is self.category]
        table.set_rows(matching(files, self.filter.text()))
        rows = table.rows_model.rows
        at = table.rows_model.place_of(self._sought) if self._sought else -1
        if at >= 0:
            table.setCurrentIndex(table.rows_model.index(at, 0))
            self._sought = ""
        elif rows and not table.selected():
            table.select_first()
        self._count.setText(self.trn("%n documents", None, len(rows)))
        self._say_nothing(is_empty=not files)
        self._lists.setCurrentWidget(table if rows else self._nothing)
        self._follow_choice()

    def _say_nothing(self, *, is_empty: bool) -> None:
        if not is_empty:
            sentence = self.tr("No document has these words.")
            self._nothing.fill("filter", sentence, self.tr("Clear the filter"), self.filter.clear)
            return
        sentences = {
            DocumentCategory.OVERDUES: self.tr("No document was sent with an overdue declaration yet."),
            DocumentCategory.COMPANIES: self.tr(
                "No information on a company was sent yet. What you send can change how it is assessed."
            ),
            DocumentCategory.TURNOVER: self.tr("No document was sent with a turnover declaration yet."),
        }
        if self.category is DocumentCategory.COMPANIES:
            self._nothing.fill("send", sentences[self.category], self.tr("Send information…"), self._send)
        else:
            self._nothing.fill("folder-open", sentences[self.category])

    def _choose_category(self, category: DocumentCategory) -> None:
        self.tabs.setCurrentIndex(tuple(self.tables).index(category))

    @Slot()
    def _turn(self) -> None:
        self._lists.setCurrentWidget(self.table)
        self._show_rows()

    # -- the chosen document ------------------------------------------------------------------------------

    @property
    def chosen(self) -> SentFile | None:
        """Return the document chosen, if any."""
        return next(iter(self.table.selected()), None)

    @Slot()
    def _follow_choice(self) -> None:
        """Tell of the chosen document in full, and offer what can be done with it."""
        one = self.chosen
        self._details.setVisible(one is not None)
        if one is None:
            return
        document, needs = one.document, one.standing is Standing.NEEDS_FILE
        self._told.setText(self._sentence(one))
        theme.set_tone(self._told, Tone.BAD.value if needs else "")
        self._comment.setText(self.tr("Your comment: {text}").format(text=document.comment))
        self._comment.setVisible(bool(document.comment))
        said = insurer_comment(document.insurers_comment)
        self._answer.setText(self.tr("The insurer: {text}").format(text=said))
        self._answer.setVisible(bool(document.insurers_comment))
        self.give.setVisible(needs)
        for button in (self.open, self.save):
            button.setVisible(not needs)
        self.declaration.setVisible(bool(document.subject_id))
        self.company.setVisible(bool(document.easy_number))
        for button, action in self._menu.items():
            action.setVisible(not button.isHidden())

    def _sentence(self, one: SentFile) -> str:
        document = one.document
        if one.standing is Standing.NEEDS_FILE:
            text = self.tr(
                "{file} was told of, and its bytes are damaged or gone on this computer. Choose the same file again, and"
                " it goes to the insurer."
            )
            return text.format(file=document.file_name)
        if one.standing is not Standing.SENT:
            text = self.tr("{file} goes to the insurer by itself: {standing}.")
            return text.format(file=document.file_name, standing=standing_look(one).word)
        text = self.tr("{file}, sent on {moment}. Analysis: {result}.")
        return text.format(
            file=document.file_name,
            moment=formats.moment(document.sent_at),
            result=analysis_look(document.analysis).word,
        )

    @Slot()
    def _open_chosen(self) -> None:
        if self.chosen is not None:
            self._open(self.chosen)

    @Slot(object)
    def _open(self, one: SentFile) -> None:
        if one.standing is Standing.NEEDS_FILE:
            self._give_again()
        else:
            open_sent_document(self, self._session, self._tasks, one.document, self._refused)

    @Slot()
    def _save(self) -> None:
        if self.chosen is not None:
            save_sent_document(self, self._session, self._tasks, self.chosen.document, self._refused)

    @Slot()
    def _give_again(self) -> None:
        one = self.chosen
        if one is None:
            return
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose {file} again").format(file=one.document.file_name), one.document.file_name
        )
        if name:
            self.give_file(one, Path(name))

    def give_file(self, one: SentFile, path: Path) -> None:
        """Give the bytes of a document again; any other file is refused."""
        session, document = self._session, one.document
        self.banner.hide()

        def done(_none: None) -> None:
            tell(self, self.tr("{file} goes to the insurer now.").format(file=document.file_name))
            self._load()

        work = self._tasks.write(self, lambda: sent_documents.give_again(session, document, path))
        work.then(done).failed(self._refused).run()

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
        self.banner.say(failure_sentence(error), Tone.BAD, self.tr("Close"))
        announce(self, self.banner.text)

    @Slot()
    def _open_declaration(self) -> None:
        one = self.chosen
        if one is not None and one.document.subject_id:
            is_turnover = one.document.category is DocumentCategory.TURNOVER
            route: Callable[[str], Route] = turnover_route if is_turnover else declaration_route
            self.navigate.emit(route(one.document.subject_id))

    @Slot()
    def _open_company(self) -> None:
        if self.chosen is not None:
            self.navigate.emit(company_route(self.chosen.document.easy_number))

    # -- sending ------------------------------------------------------------------------------------------

    @Slot()
    def _send(self) -> None:
        choose_company(
            self, self._session, self._tasks, self.tr("Send information on which company?"), self.send_on
        )

    @Slot(str)
    def send_on(self, easy_number: str) -> None:
        """Open the form that sends information on a company."""
        open_information(self, self._session, self._tasks, easy_number)

    # -- building -----------------------------------------------------------------------------------------

    def _make_filter(self) -> None:
        self.filter = QLineEdit(self.content)
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icons.icon("filter", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setMinimumWidth(theme.scaled(180))
        self._clear_action = QAction(self.filter)
        self._clear_action.setShortcut(QKeySequence("Esc"))
        self._clear_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._clear_action.triggered.connect(self.filter.clear)
        self.filter.addAction(self._clear_action)
        self._count = QLabel(self.content)
        theme.set_role(self._count, "muted")
        self._send_action = QAction(self)
        self._send_action.triggered.connect(self._send)
        self.addAction(self._send_action)
        self.send = QPushButton(self.content)
        self.send.setIcon(icons.icon("send", "on_accent"))
        theme.set_role(self.send, "primary")

    def _make_details(self) -> None:
        self._details = QFrame(self.content)
        theme.set_role(self._details, "card")
        self._told, self._comment, self._answer = (QLabel(self._details) for _ in range(3))
        theme.set_role(self._comment, "muted")
        theme.set_role(self._answer, "strong")
        for label in (self._told, self._comment, self._answer):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.open = self._button("eye")
        self.save = self._button("download")
        self.give = self._button("upload")
        self.declaration = self._button("external-link")
        self.company = self._button("building")
        self._menu = {button: self._entry(button) for button in self._buttons()}

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.open, self.save, self.give, self.declaration, self.company

    def _entry(self, button: QPushButton) -> QAction:
        """Return the entry of the menu of the lists that does what `button` does."""
        entry = QAction(button.icon(), "", self)
        entry.triggered.connect(button.click)
        for table in self.tables.values():
            table.addAction(entry)
        return entry

    def _button(self, icon: str) -> QPushButton:
        button = QPushButton(self._details)
        button.setIcon(icons.icon(icon, "secondary"))
        return button

    def _lay_out(self) -> None:
        for table in self.tables.values():
            table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
            table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            self._lists.addWidget(table)
        self._lists.addWidget(self._nothing)
        above = QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(self.filter, 1)
        above.addWidget(self._count)
        above.addWidget(self.send)
        buttons = FlowLayout()
        for button in self._buttons():
            buttons.addWidget(button)
        inside = QVBoxLayout(self._details)
        inside.setContentsMargins(16, 10, 16, 12)
        inside.setSpacing(6)
        for label in (self._told, self._answer, self._comment):
            inside.addWidget(label)
        inside.addLayout(buttons)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.tabs)
        layout.addLayout(above)
        layout.addWidget(self._lists, 1)
        layout.addWidget(self._details)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.filter.textChanged.connect(self._show_rows)
        for table in self.tables.values():
            table.opened.connect(self._open)
            table.selection_changed.connect(self._follow_choice)
        self.banner.action_clicked.connect(self.banner.hide)
        for button, run in (
            (self.send, self._send),
            (self.open, self._open_chosen),
            (self.save, self._save),
            (self.give, self._give_again),
            (self.declaration, self._open_declaration),
            (self.company, self._open_company),
        ):
            button.clicked.connect(run)


def _goes_up(one: SentFile) -> bool:
    """Tell whether the insurer knows of a document and its bytes are on their way, which nothing else tells of."""
    return one.standing is Standing.SENDING or (
        one.standing is Standing.TO_SEND and one.line.row.state not in SENDABLE
    )

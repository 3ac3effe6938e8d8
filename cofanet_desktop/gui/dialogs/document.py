"""A delivered document in a window of its own: read, searched, copied, saved, printed; nothing leaves the application."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QStandardPaths, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.documents import MediaType, suggested_name
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.documents.html_limits import is_showable
from cofanet_desktop.gui.documents.html_pane import HtmlPane
from cofanet_desktop.gui.documents.pdf_pane import PdfPane
from cofanet_desktop.gui.documents.printing import confidential_note
from cofanet_desktop.gui.documents.tools import DocumentTools
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.skeleton import Skeleton
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.services import documents

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.documents.pane import DocumentPane
    from cofanet_desktop.gui.documents.printing import PrintedNote
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.documents import Opened
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Readable:
    """A document, and whether it is of a kind and size that can be shown here."""

    opened: Opened
    is_showable: bool


def read(session: Session, document_id: str, *, again: bool = False) -> Readable:
    """Return a document to be shown, with `again` fetched anew; called in a task, raises like the service."""
    opened = (documents.fetch_again if again else documents.opened)(session, document_id)
    kind = opened.document.media_type
    return Readable(opened, kind == MediaType.PDF or (kind == MediaType.HTML and is_showable(opened.data)))


def open_document(owner: QWidget, session: Session, tasks: Tasks, document_id: str) -> DocumentDialog:
    """Show a document over the window of `owner`; one that is open already comes to the front."""
    for shown in owner.window().findChildren(DocumentDialog):
        if shown.document_id == document_id and shown.isVisible():
            shown.raise_()
            shown.activateWindow()
            return shown
    dialog = DocumentDialog(session, tasks, document_id, owner)
    dialog.show()
    return dialog


class DocumentDialog(TrMixin, QDialog):
    """Shows one document; closes by Esc, other windows stay usable meanwhile."""

    def __init__(self, session: Session, tasks: Tasks, document_id: str, parent: QWidget) -> None:
        """Load the document and show it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._session, self._tasks, self.document_id = session, tasks, document_id
        self.readable: Readable | None = None
        self.pane: DocumentPane | None = None
        self._heading, self._about = QLabel(self), QLabel(self)
        self.mark = Pill(parent=self)
        self.tools = DocumentTools(self)
        self.notice = EmptyState(parent=self)
        self._skeleton = Skeleton(parent=self)
        self.save_button, self.print_button, self.close_button = (QPushButton(self) for _ in range(3))
        self._lay_out()
        self._connect()
        self.retranslate()
        self._load()

    # -- loading ------------------------------------------------------------------------------------------------

    @Slot()
    def _load(self, *, again: bool = False) -> None:
        session, document_id = self._session, self.document_id
        self._show_tools(is_shown=False)
        self._stack.setCurrentWidget(self._skeleton)
        work = self._tasks.read(self, lambda: read(session, document_id, again=again), latest="document")
        work.then(self._show).failed(self._failed).run()

    def _fetch_again(self) -> None:
        self._load(again=True)

    def _show(self, readable: Readable) -> None:
        self.readable = readable
        self._forget_pane()
        if readable.is_showable:
            self._show_pane(self._made(readable.opened))
        else:
            self._say_not_shown()
        self.retranslate()

    def _made(self, opened: Opened) -> DocumentPane:
        maker: type[PdfPane] | type[HtmlPane]
        maker = PdfPane if opened.document.media_type == MediaType.PDF else HtmlPane
        return maker(opened.data, self)

    def _show_pane(self, pane: DocumentPane) -> None:
        if pane.is_damaged:
            pane.deleteLater()
            self.notice.fill(
                "alert-triangle",
                self.tr("This document is damaged and cannot be shown."),
                self.tr("Fetch it again"),
                self._fetch_again,
            )
            self._stack.setCurrentWidget(self.notice)
            return
        self.pane = pane
        self._stack.addWidget(pane)
        self._stack.setCurrentWidget(pane)
        self.tools.serve(pane)
        self._show_tools(is_shown=True)
        pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_pane(self) -> None:
        if self.pane is not None:
            self._stack.removeWidget(self.pane)
            self.pane.hide()
            self.pane.deleteLater()
            self.pane = None

    def _say_not_shown(self) -> None:
        self.notice.fill(
            "file-text",
            self.tr("This document is too large or of a kind that is not shown here. It can be saved."),
            self.tr("Save as…"),
            self.ask_where_to_save,
        )
        self._stack.setCurrentWidget(self.notice)
        self.save_button.setEnabled(True)

    def _failed(self, error: BaseException) -> None:
        self.notice.fill_error(failure_sentence(error), failure_details(error), self._load)
        self._stack.setCurrentWidget(self.notice)
        announce(self, self.notice.sentence)
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)

    def _show_tools(self, *, is_shown: bool) -> None:
        self.tools.setVisible(is_shown)
        self.print_button.setEnabled(is_shown)
        self.save_button.setEnabled(is_shown)

    # -- saving, printing -------------------------------------------------------------------------------------------

    @Slot()
    def ask_where_to_save(self) -> None:
        """Ask for a file; the name suggested is safe whatever the insurer called the document."""
        if self.readable is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = suggested_name(self.readable.opened.document)
        dialog = QFileDialog(self, self.tr("Save the document"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda file: self.save(Path(file)))
        dialog.open()

    def save(self, file: Path) -> None:
        """Write the document to `file`, whole or not at all, and say so."""
        if self.readable is None:
            return
        session, document = self._session, self.readable.opened.document
        work = self._tasks.write(self, lambda: documents.save(session, document, file))
        work.then(self._saved).failed(self._not_saved).run()

    def _saved(self, file: Path) -> None:
        self.tools.say(self.tr("Saved: {file}").format(file=formats.isolated(str(file))))

    def _not_saved(self, error: BaseException) -> None:
        self.tools.say(failure_sentence(error), is_wrong=True)
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)

    @Slot()
    def ask_how_to_print(self) -> None:
        """Ask for a printer, then print."""
        if self.pane is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._heading.text())
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print the document; every page says for whom it is and that it is confidential."""
        note = self.note()
        if self.pane is not None and note is not None:
            self.pane.print_on(printer, note)

    def note(self) -> PrintedNote | None:
        """Return what is printed at the foot of each page; None before the document is loaded."""
        if self.readable is None:
            return None
        opened = self.readable.opened
        return confidential_note(
            opened.holder,
            opened.contract_number,
            opened.company_name,
            self._session.now(),
            is_simulated=opened.document.is_simulated,
        )

    # -- texts and layout -------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        self.save_button.setText(" " + self.tr("&Save as…"))
        self.print_button.setText(" " + self.tr("&Print…"))
        self.close_button.setText(self.tr("&Close"))
        self.mark.set_status(self.tr("Demonstration"), Tone.WARN, "alert-triangle")
        if self.readable is None:
            self.setWindowTitle(self.tr("Document"))
            self.mark.hide()
            return
        opened = self.readable.opened
        document = opened.document
        self._heading.setText(f"{product_word(document.product)} – {opened.company_name}")
        self._about.setText(
            self.tr("Easy number {number}, delivered on {day}").format(
                number=formats.isolated(document.easy_number), day=formats.day(document.delivered_at)
            )
        )
        self.setWindowTitle(self._heading.text())
        self.mark.setVisible(document.is_simulated)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.ask_where_to_save)
        self.print_button.clicked.connect(self.ask_how_to_print)
        self.close_button.clicked.connect(self.reject)
        for keys, run in (
            (QKeySequence.StandardKey.Save, self.ask_where_to_save),
            (QKeySequence.StandardKey.Print, self.ask_how_to_print),
            (QKeySequence.StandardKey.Copy, self._copy),
        ):
            self._add_shortcut(keys, run)

    def _add_shortcut(self, keys: QKeySequence.StandardKey, run: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcuts(keys)
        action.triggered.connect(lambda: run())
        self.addAction(action)

    @Slot()
    def _copy(self) -> None:
        if self.pane is not None:
            QGuiApplication.clipboard().setText(self.pane.copied_text())
            self.tools.say(self.tr("Text copied."))

    def _lay_out(self) -> None:
        theme.set_role(self._heading, "h2")
        theme.set_role(self._about, "muted")
        for label in (self._heading, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._about.setWordWrap(True)
        self.save_button.setIcon(icons.icon("download", "secondary"))
        self.print_button.setIcon(icons.icon("printer", "secondary"))
        self.tools.copy_clicked.connect(self._copy)
        for button in (self.save_button, self.print_button, self.close_button):
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._heading, 1)
        top.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedLayout()
        for widget in (self._skeleton, self.notice):
            self._stack.addWidget(widget)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.save_button)
        bottom.addWidget(self.print_button)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._about)
        layout.addWidget(self.tools)
        layout.addLayout(self._stack, 1)
        layout.addLayout(bottom)
        room = self.screen().availableSize()
        wanted = QSize(theme.scaled(900), theme.scaled(820))
        self.resize(wanted.boundedTo(room - QSize(40, 60)))

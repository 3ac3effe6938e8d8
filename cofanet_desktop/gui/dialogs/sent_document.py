"""A sent document opened from here: a PDF is read in a window of its own, anything else is saved as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.documents import MediaType
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.documents.pdf_pane import PdfPane
from cofanet_desktop.gui.documents.tools import DocumentTools
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TrMixin, translate
from cofanet_desktop.gui.widgets.attachments import kind_word
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import sent_documents

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.domain.sent_documents import SentDocument
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

_CONTEXT = "SentDocumentDialog"
_SAVE = QT_TRANSLATE_NOOP("SentDocumentDialog", "Save the document")
_SAVED = QT_TRANSLATE_NOOP("SentDocumentDialog", "Saved: {file}")


def open_sent_document(
    owner: QWidget,
    session: Session,
    tasks: Tasks,
    document: SentDocument,
    refused: Callable[[BaseException], object],
) -> None:
    """Show a PDF over the window of `owner`, ask where to save anything else; `refused` gets what stands in the way."""
    if document.media_type != MediaType.PDF:
        save_sent_document(owner, session, tasks, document, refused)
        return
    for shown in owner.window().findChildren(SentDocumentDialog):
        if shown.document.id == document.id and shown.isVisible():
            shown.raise_()
            shown.activateWindow()
            return

    def show(data: bytes) -> None:
        dialog = SentDocumentDialog(document, data, owner)
        dialog.save_button.clicked.connect(
            lambda: save_sent_document(
                dialog, session, tasks, document, dialog.tell_failure, dialog.tell_saved
            )
        )
        if dialog.pane.is_damaged:
            dialog.close()
            save_sent_document(owner, session, tasks, document, refused)
        else:
            dialog.show()

    work = tasks.read(owner, lambda: sent_documents.content(session, document), latest="sent document")
    work.then(show).failed(refused).run()


def save_sent_document(
    owner: QWidget,
    session: Session,
    tasks: Tasks,
    document: SentDocument,
    refused: Callable[[BaseException], object],
    saved: Callable[[Path], object] | None = None,
    _checked: bool = False,
) -> None:
    """Ask for a file over the window of `owner` and write the document there; said in a toast unless by `saved`."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    suggested = str(Path(folder) / Path(document.file_name).name)
    name, _ = QFileDialog.getSaveFileName(owner, translate(_CONTEXT, _SAVE), suggested)
    if not name:
        return

    def done(file: Path) -> None:
        if saved is not None:
            saved(file)
        else:
            tell(owner, translate(_CONTEXT, _SAVED).format(file=formats.isolated(str(file))))

    work = tasks.write(owner, lambda: sent_documents.save(session, document, Path(name)))
    work.then(done).failed(refused).run()


class SentDocumentDialog(TrMixin, QDialog):
    """Shows one PDF; closes by Esc, other windows stay usable meanwhile."""

    def __init__(self, document: SentDocument, data: bytes, parent: QWidget) -> None:
        """Show `data`, the bytes of `document`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.document = document
        self._heading, self._about = QLabel(document.file_name, self), QLabel(self)
        self.tools = DocumentTools(self)
        self.pane = PdfPane(data, self)
        self.save_button, self.close_button = QPushButton(self), QPushButton(self)
        self.save_button.setIcon(icons.icon("download", "secondary"))
        self._lay_out()
        self.tools.serve(self.pane)
        self.tools.copy.hide()
        self.close_button.clicked.connect(self.reject)
        self.retranslate()

    def tell_saved(self, file: Path) -> None:
        """Say where the document was saved."""
        self.tools.say(self.tr("Saved: {file}").format(file=formats.isolated(str(file))))

    def tell_failure(self, error: BaseException) -> None:
        """Say why the document was not saved."""
        self.tools.say(failure_sentence(error), is_wrong=isinstance(error, CofanetError))

    def retranslate(self) -> None:
        """Set every text."""
        document = self.document
        self.setWindowTitle(document.file_name)
        self._about.setText(
            self.tr("{kind}, sent on {day}").format(
                kind=kind_word(document.kind), day=formats.day(document.sent_at)
            )
        )
        self.save_button.setText(" " + self.tr("&Save as…"))
        self.close_button.setText(self.tr("&Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        theme.set_role(self._heading, "h2")
        theme.set_role(self._about, "muted")
        for label in (self._heading, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for button in (self.save_button, self.close_button):
            button.setAutoDefault(False)
        bottom = QHBoxLayout()
        bottom.addWidget(self.save_button)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        for widget in (self._heading, self._about, self.tools):
            layout.addWidget(widget)
        layout.addWidget(self.pane, 1)
        layout.addLayout(bottom)
        wanted = QSize(theme.scaled(900), theme.scaled(820))
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(40, 60)))

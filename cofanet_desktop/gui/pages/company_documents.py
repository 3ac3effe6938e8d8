"""The documents about a company: those delivered, as a table; those sent, with the buttons that send more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget, TrMixin, translate
from cofanet_desktop.gui.models.sent_documents import sent_documents_model
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.fitted_table import FittedTable
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.gui.wizards.report_step import language_word
from cofanet_desktop.services.documents import Listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.services.sent_documents import SentFile

_CONTEXT = "CompanyDocuments"
_KEPT = QT_TRANSLATE_NOOP("CompanyDocuments", "Kept here")
_NOT_KEPT = QT_TRANSLATE_NOOP("CompanyDocuments", "To be fetched")


def documents_model() -> TableModel[Listed]:
    """Return an empty list of documents."""
    columns: tuple[Column[Listed], ...] = (
        Column(
            "kind",
            QT_TRANSLATE_NOOP("CompanyDocuments", "Document"),
            lambda one: Cell(product_word(one.document.product), icon="file-text", color="information"),
            210,
            stretch=1,
            order=lambda one: product_word(one.document.product).casefold(),
        ),
        Column(
            "language",
            QT_TRANSLATE_NOOP("CompanyDocuments", "Language"),
            lambda one: Cell(language_word(one.document.language)),
            100,
            hides=1,
            order=lambda one: language_word(one.document.language).casefold(),
        ),
        Column(
            "day",
            QT_TRANSLATE_NOOP("CompanyDocuments", "Delivered"),
            lambda one: Cell(formats.day(one.document.delivered_at)),
            100,
            order=lambda one: one.document.delivered_at,
        ),
        Column(
            "size",
            QT_TRANSLATE_NOOP("CompanyDocuments", "Size"),
            lambda one: Cell(formats.data_size(one.document.size)),
            80,
            at_end=True,
            hides=2,
            order=lambda one: one.document.size,
        ),
        Column("kept", QT_TRANSLATE_NOOP("CompanyDocuments", "Without a network"), _kept, 170, hides=3),
    )
    return TableModel("CompanyDocuments", columns, lambda one: one.document.id)


def _kept(one: Listed) -> Cell:
    if one.is_kept:
        return Cell(translate(_CONTEXT, _KEPT), pill=Tone.OK, icon="circle-check")
    return Cell(translate(_CONTEXT, _NOT_KEPT), pill=Tone.NEUTRAL, icon="download")


class DocumentTable(TrMixin, RowTable[Listed]):
    """The table as high as its lines need, so that the page scrolls and the table does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty table."""
        super().__init__(documents_model(), parent)
        theme.set_role(self, "bare")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows_model.modelReset.connect(self.fit)
        self.retranslate()

    def show_documents(self, documents: Sequence[Listed]) -> None:
        """List these documents; what was chosen stays."""
        self.set_rows(documents)

    def retranslate(self) -> None:
        """Name the table, and ask for the texts again."""
        self.setAccessibleName(self.tr("Documents"))
        self.setAccessibleDescription(self.tr("Enter opens a document."))
        self.rows_model.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def fit(self) -> None:
        """Take the height of header and lines."""
        rows = self.verticalHeader().defaultSectionSize() * len(self.rows_model.rows)
        scroll = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + scroll)


class CompanyInformation(TranslatedWidget):
    """What was sent on the company, with the buttons “Send information” and “Documents sent”."""

    send_wanted = Signal()
    documents_wanted = Signal()
    opened = Signal(object)
    """One of the documents was opened: its SentFile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the buttons; `show_files` lists what was sent."""
        super().__init__(parent)
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        theme.set_role(self._hint, "muted")
        self.table = FittedTable(sent_documents_model(), self)
        self.send, self.documents = QPushButton(self), QPushButton(self)
        self.send.setIcon(icons.icon("send", "secondary"))
        self.documents.setIcon(icons.icon("folder-open", "secondary"))
        buttons = FlowLayout()
        for button in (self.send, self.documents):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._hint)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        self.send.clicked.connect(self.send_wanted)
        self.documents.clicked.connect(self.documents_wanted)
        self.table.opened.connect(self.opened)
        self.show_files(())
        self.retranslate()

    def show_files(self, files: Sequence[SentFile]) -> None:
        """List these documents; what was chosen stays."""
        self.table.set_rows(files)
        self.table.setVisible(bool(files))
        self._hint.setVisible(not files)

    def retranslate(self) -> None:
        """Set the texts."""
        self._hint.setText(
            self.tr(
                "Tell the insurer what you know: accounts, reports, an aged balance, or that the risk got worse."
            )
        )
        self.send.setText(self.tr(" Send information…"))
        self.documents.setText(self.tr(" Documents sent"))
        self.table.setAccessibleName(self.tr("Documents sent"))
        self.table.setAccessibleDescription(self.tr("Enter leads to the document on the page of documents."))

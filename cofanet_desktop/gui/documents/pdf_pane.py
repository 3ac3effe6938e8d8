"""A PDF shown from memory: pages, zoom, search, text to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QPointF, QSize, Slot
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cofanet_desktop.gui.documents.pane import DocumentPane, Found, within
from cofanet_desktop.gui.documents.pdf_view import PdfView
from cofanet_desktop.gui.documents.printing import PrintedNote, print_pdf

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SPOKEN = 4_000
"""Characters of a page that screen readers are given at once."""


class PdfPane(DocumentPane):
    """Shows a PDF; `is_damaged` when the bytes are none, or are behind a password."""

    has_pages = True

    def __init__(self, data: bytes, parent: QWidget | None = None) -> None:
        """Show `data`."""
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(self)
        self.document.load(self._buffer)
        self.view = PdfView(self.document, self)
        self._hits = QPdfSearchModel(self)
        self._hits.setDocument(self.document)
        self._at = -1
        self.view.setSearchModel(self._hits)
        self._hits.countChanged.connect(self._count_hits)
        self.view.pageNavigator().currentPageChanged.connect(self._show_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the page shown, and give its text, to screen readers."""
        page, pages = self.page
        self.view.setAccessibleName(self.tr("Page {page} of {pages}").format(page=page, pages=pages))
        text = self.document.getAllText(page - 1).text() if not self.is_damaged else ""
        self.view.setAccessibleDescription(text[:_SPOKEN])

    @property
    def is_damaged(self) -> bool:
        """Tell whether the bytes are no PDF that can be shown."""
        return self.document.status() is not QPdfDocument.Status.Ready or self.document.pageCount() < 1

    @property
    def page(self) -> tuple[int, int]:
        """Return the page shown, counted from 1, and how many there are."""
        return self.view.pageNavigator().currentPage() + 1, max(1, self.document.pageCount())

    def go_to_page(self, page: int) -> None:
        """Show the page of that number, counted from 1."""
        if 1 <= page <= self.document.pageCount() and page != self.page[0]:
            self.view.pageNavigator().jump(page - 1, QPointF(), 0)

    @property
    def zoom(self) -> float:
        """Return the size; 1.0 is that of the paper."""
        return self.view.factor

    def set_zoom(self, factor: float) -> None:
        """Show the pages in this size."""
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(within(factor))
        self.zoom_changed.emit(round(within(factor) * 100))

    def fit_width(self) -> None:
        """Show pages as wide as the window."""
        self._fit(QPdfView.ZoomMode.FitToWidth)

    def fit_page(self) -> None:
        """Show whole pages."""
        self._fit(QPdfView.ZoomMode.FitInView)

    def _fit(self, mode: QPdfView.ZoomMode) -> None:
        self.view.setZoomMode(mode)
        self.zoom_changed.emit(round(self.zoom * 100))

    def search(self, text: str) -> None:
        """Look for `text`; hits are counted as they are found."""
        self._at = -1
        self.view.setCurrentSearchResultIndex(-1)
        self._hits.setSearchString(text)
        self._count_hits()

    @Slot()
    def _count_hits(self) -> None:
        if self._at < 0 and self._hits.rowCount(QModelIndex()):
            self.step(1)
        else:
            self.found_changed.emit(Found(self._at + 1, self._hits.rowCount(QModelIndex())))

    def step(self, by: int) -> None:
        """Show the next hit, or the one before."""
        total = self._hits.rowCount(QModelIndex())
        if total:
            self._at = (self._at + by) % total
            self.view.setCurrentSearchResultIndex(self._at)
            hit = self._hits.resultAtIndex(self._at)
            self.view.show_place(hit.page(), hit.location())
        self.found_changed.emit(Found(self._at + 1, total))

    def copied_text(self) -> str:
        """Return the text chosen with the mouse, or that of the page shown."""
        return self.view.chosen_text or self.document.getAllText(self.page[0] - 1).text()

    def print_on(self, printer: QPrinter, note: PrintedNote) -> None:
        """Print the pages."""
        print_pdf(self.document, printer, note)

    def sizeHint(self) -> QSize:
        """Return a comfortable size to read in."""
        return QSize(760, 800)

    @Slot()
    def _show_page(self) -> None:
        self.page_changed.emit(*self.page)
        self.retranslate()

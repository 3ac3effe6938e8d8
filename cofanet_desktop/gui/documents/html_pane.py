"""HTML shown without ever loading anything: no network, no file, no link followed, no script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, QUrl, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.documents.pane import DocumentPane, Found, within
from cofanet_desktop.gui.documents.printing import PrintedNote, print_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtPrintSupport import QPrinter

_LARGEST_IMAGE = 4_000
_FORMATS = frozenset({b"png", b"jpeg", b"jpg", b"gif"})
_MOST_HITS = 2_000
_POINTS_PER_PIXEL = 0.75


class SealedDocument(QTextDocument):
    """A text document that gets nothing from outside itself: pictures inside it are shown, all else is blank.

    A blank picture rather than none: Qt would look for a missing one in the files of this computer.
    """

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return the picture of a data: address, a blank one for any other, and no style sheet at all."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        url = QUrl(name)
        return _image_inside(url) if url.scheme() == "data" else _blank()


def _blank() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _image_inside(url: QUrl) -> QImage:
    """Return the picture that a data: address carries; blank when it is none, too large or of an odd format."""
    head, comma, body = url.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(",")
    if not comma or not head.endswith(";base64"):
        return _blank()
    plain = QByteArray.fromPercentEncoding(QByteArray(body.encode()))
    buffer = QBuffer()
    buffer.setData(QByteArray.fromBase64(plain))
    reader = QImageReader(buffer)
    size = reader.size()
    is_fit = size.isValid() and max(size.width(), size.height()) <= _LARGEST_IMAGE
    if bytes(reader.format().data()) not in _FORMATS or not is_fit:
        return _blank()
    image = reader.read()
    return _blank() if image.isNull() else image


class SealedBrowser(QTextBrowser):
    """Shows a SealedDocument; links lead at most to another place of the same document."""

    def __init__(self, pane: DocumentPane) -> None:
        """Show nothing yet."""
        super().__init__(pane)
        self._pane = pane
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._go_inside)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return what the document itself returns, whichever of the two is asked."""
        document = self.document()
        return document.loadResource(kind, name) if isinstance(document, SealedDocument) else QByteArray()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel, scroll otherwise."""
        if not self._pane.wheel_zooms(event):
            super().wheelEvent(event)

    @Slot(QUrl)
    def _go_inside(self, url: QUrl) -> None:
        if url.isRelative() and not url.path() and url.hasFragment():
            self.scrollToAnchor(url.fragment())


class HtmlPane(DocumentPane):
    """Shows HTML on white paper, as it would be printed."""

    def __init__(self, data: bytes, parent: QWidget | None = None) -> None:
        """Show `data`, which is_showable, read as UTF-8 whatever it says of itself."""
        super().__init__(parent)
        self._text = data.decode("utf-8", "replace")
        self.browser = SealedBrowser(self)
        self._zoom = 1.0
        self._hits: list[QTextCursor] = []
        self._at = -1
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.browser)
        self._document = self._made()
        percent = theme.scaled(100)  # the text size of the settings is where reading begins
        self._points = self._document.defaultFont().pointSizeF() * 100 / percent
        self._sizes = tuple(_sizes(self._document))
        self.browser.setDocument(self._document)
        theme.set_role(self.browser, "paper")  # a document brings its own colours, made for white paper
        self.set_zoom(percent / 100)
        self.setFocusProxy(self.browser)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the document for screen readers."""
        self.browser.setAccessibleName(self.tr("Text of the document"))

    def _made(self) -> SealedDocument:
        document = SealedDocument(self.browser)
        document.setDocumentMargin(24)
        document.setHtml(self._text)
        return document

    @property
    def zoom(self) -> float:
        """Return the size; 1.0 is the document's own."""
        return self._zoom

    def set_zoom(self, factor: float) -> None:
        """Show the text in this size."""
        self._zoom = within(factor)
        font = self._document.defaultFont()
        font.setPointSizeF(self._points * self._zoom)
        self._document.setDefaultFont(font)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for begin, end, points in self._sizes:
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setFontPointSize(points * self._zoom)
            cursor.mergeCharFormat(look)
        cursor.endEditBlock()
        self.zoom_changed.emit(round(self._zoom * 100))

    def search(self, text: str) -> None:
        """Highlight what is found and show the first of it at or after what is seen."""
        self._hits, self._at = list(_hits(self._document, text)), -1
        self.step(1)

    def step(self, by: int) -> None:
        """Show the next hit, or the one before."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            place = QTextCursor(self._hits[self._at])
            place.clearSelection()
            self.browser.setTextCursor(place)
            self.browser.ensureCursorVisible()
        self._highlight()
        self.found_changed.emit(Found(self._at + 1, len(self._hits)))

    def _highlight(self) -> None:
        selections = []
        for at, cursor in enumerate(self._hits):
            marked = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setBackground(QColor("#F0A000" if at == self._at else "#FBE08A"))
            look.setForeground(QColor("#17202E"))
            marked.format, marked.cursor = look, cursor
            selections.append(marked)
        self.browser.setExtraSelections(selections)

    def copied_text(self) -> str:
        """Return the selected text, or all of it."""
        chosen = self.browser.textCursor().selection().toPlainText()
        return chosen or self._document.toPlainText()

    def print_on(self, printer: QPrinter, note: PrintedNote) -> None:
        """Print the document on the printer's paper; what is shown stays as it is."""
        print_text(self._made(), printer, note)

    def sizeHint(self) -> QSize:
        """Return a comfortable size to read in."""
        return QSize(760, 800)


def _sizes(document: QTextDocument) -> Iterator[tuple[int, int, float]]:
    """Return begin, end and size in points of each piece of text that does not take the document's own size."""
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            look = piece.charFormat()
            points = look.fontPointSize()
            if not points and look.hasProperty(QTextFormat.Property.FontPixelSize.value):
                points = look.intProperty(QTextFormat.Property.FontPixelSize.value) * _POINTS_PER_PIXEL
            if points:
                yield piece.position(), piece.position() + piece.length(), points
            pieces += 1
        block = block.next()


def _hits(document: QTextDocument, text: str) -> list[QTextCursor]:
    found: list[QTextCursor] = []
    cursor = document.find(text) if text else QTextCursor()
    while not cursor.isNull() and len(found) < _MOST_HITS:
        found.append(cursor)
        cursor = document.find(text, cursor)
    return found

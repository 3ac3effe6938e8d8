"""One chapter of the user guide as it is read: the product's type and colours, pictures as wide as there is room."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QImage,
    QPixmap,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from cofanet_desktop.assets import data_dir
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TrMixin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cofanet_desktop.gui.help.chapters import Chapter

_SIZES = {1: theme.TextRole.TITLE, 2: theme.TextRole.H2}
_PICTURES = "../../pictures/"
"""Where chapters have their pictures from, seen from their files."""
_MARGIN = 24
_ABOVE = {1: 0, 2: 22, 3: 16, 4: 12}
_LOOKS_ANEW = (QEvent.Type.FontChange, QEvent.Type.PaletteChange)
_PICTURE_LINE = re.compile(r"^!\[([^\]]+)\]\([^)\s]+\)[ \t]*$", re.MULTILINE)
_WORD = re.compile(r"[^\W_]+")


class GuideView(TrMixin, QTextBrowser):
    """Shows a chapter; links are only reported, and nothing is read but the guide's own pictures."""

    _built = False
    """Qt may announce fonts and colours while the constructor still runs."""

    link_followed = Signal(str)
    """Emitted with what a link names, such as `portfolio.md#saved-views`."""

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._chapter: Chapter | None = None
        self._headings: dict[str, int] = {}
        self._marked: tuple[str, ...] = ()
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._follow)
        self._built = True

    def show_chapter(self, chapter: Chapter, anchor: str = "", words: Sequence[str] = ()) -> None:
        """Show `chapter` from its heading `anchor` on, folded `words` marked."""
        if chapter is not self._chapter:
            self._chapter = chapter
            self._lay_out()
        self._marked = tuple(words)
        self._mark()
        self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Bring the heading `anchor` to the top; an unknown or empty one means the beginning."""
        block = self.document().findBlockByNumber(self._headings.get(anchor, 0))
        self.setTextCursor(QTextCursor(block))
        self._scroll_to(block)

    def _scroll_to(self, block: QTextBlock) -> None:
        top = self.document().documentLayout().blockBoundingRect(block).top()
        is_first = block.blockNumber() <= 0
        self.verticalScrollBar().setValue(0 if is_first else round(top) - theme.scaled(8))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the guide by the last part of its address, and nothing else at all."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return ""
        return QPixmap.fromImage(self._picture(QUrl(name).toString()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures into the new width; what was read stays at the top."""
        top = self.cursorForPosition(QPoint(0, 0)).blockNumber()
        super().resizeEvent(event)
        self._fit_pictures()
        self._scroll_to(self.document().findBlockByNumber(top))

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if self._built and self._chapter is not None and event.type() in _LOOKS_ANEW:
            at = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
            self._lay_out()
            self._mark()
            self.verticalScrollBar().setValue(round(at * self.verticalScrollBar().maximum()))

    # -- laying out --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        assert self._chapter is not None  # noqa: S101 - there is one to lay out
        document = self.document()
        document.setDefaultFont(self.font())
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(
            _captioned(self._chapter.markdown), features.MarkdownDialectGitHub | features.MarkdownNoHTML
        )
        self._headings = {}
        anchors = iter([one.anchor for one in self._chapter.sections if one.level])
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for block in _blocks(document):
            level = block.blockFormat().headingLevel()
            if level:
                self._headings[next(anchors, "")] = block.blockNumber()
                self._dress_heading(block, level)
            elif _is_picture(block.previous()):
                self._dress_caption(block)
            else:
                self._dress_text(block)
        cursor.endEditBlock()
        self._fit_pictures()

    def _dress_heading(self, block: QTextBlock, level: int) -> None:
        role = _SIZES.get(level)
        font = theme.text_font(self.font(), role) if role else self.font()
        for begin, end, look in _pieces(block):
            look.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)  # it would win over the size
            look.setFontPointSize(font.pointSizeF())
            look.setFontWeight(QFont.Weight.DemiBold)
            look.setForeground(theme.tokens().color("text"))
            self._cursor(begin, end).setCharFormat(look)
        cursor = QTextCursor(block)
        space = QTextBlockFormat()
        space.setTopMargin(theme.scaled(_ABOVE.get(level, 12)))
        space.setBottomMargin(theme.scaled(6))
        cursor.mergeBlockFormat(space)

    def _dress_caption(self, block: QTextBlock) -> None:
        look = QTextCharFormat()
        look.setFontPointSize(theme.text_font(self.font(), theme.TextRole.CAPTION).pointSizeF())
        look.setForeground(theme.tokens().color("secondary"))
        look.setFontItalic(False)
        space = QTextBlockFormat()
        space.setBottomMargin(theme.scaled(12))
        cursor = _whole(block)
        cursor.mergeCharFormat(look)
        cursor.mergeBlockFormat(space)

    def _dress_text(self, block: QTextBlock) -> None:
        space = QTextBlockFormat()
        if not _is_picture(block):
            space.setLineHeight(135.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if block.textList() is None and QTextCursor(block).currentTable() is None:
            space.setBottomMargin(theme.scaled(8))
        _whole(block).mergeBlockFormat(space)
        for begin, end, look in _pieces(block):
            colored = QTextCharFormat()
            if look.isAnchor():
                colored.setForeground(theme.tokens().color("insurance"))
                colored.setFontUnderline(True)
            elif look.fontFixedPitch():
                colored.setBackground(theme.tokens().color("sunken"))
            else:
                continue
            self._cursor(begin, end).mergeCharFormat(colored)

    def _fit_pictures(self) -> None:
        room = self.viewport().width() - 2 * _MARGIN - 4
        if room <= 0:
            return
        for block in _blocks(self.document()):
            for begin, end, look in _pieces(block):
                if look.isImageFormat():
                    self._fit_picture(begin, end, look.toImageFormat(), room)

    def _fit_picture(self, begin: int, end: int, look: QTextImageFormat, room: int) -> None:
        """Show a picture no wider than `room`, scaled here: the text itself would scale it roughly."""
        picture = self._picture(look.name())
        width = min(picture.width(), room)
        if look.width() == width or picture.width() <= 1:
            return
        ratio = self.devicePixelRatioF()
        smooth = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        smooth.setDevicePixelRatio(ratio)
        self.document().addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(look.name()), QPixmap.fromImage(smooth)
        )
        look.setWidth(width)
        look.setHeight(picture.height() * width / picture.width())
        self._cursor(begin, end).setCharFormat(look)

    def _picture(self, address: str) -> QImage:
        """Return the picture of the guide that an address names; a blank one for any other address."""
        file = _file_of(address)
        picture = QImage(str(file)) if file is not None else QImage()
        if picture.isNull():
            picture = QImage(1, 1, QImage.Format.Format_ARGB32)
            picture.fill(Qt.GlobalColor.transparent)
        return picture.convertToFormat(QImage.Format.Format_ARGB32)

    def _cursor(self, begin: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self) -> None:
        """Mark each word that holds one that was looked for."""
        selections = []
        look = QTextCharFormat()
        look.setBackground(theme.tokens().color("warn_bg"))
        look.setForeground(theme.tokens().color("warn"))
        for block in _blocks(self.document()) if self._marked else ():
            for found in _WORD.finditer(block.text()):
                if any(word in fold(found[0]) for word in self._marked):
                    selection = QTextEdit.ExtraSelection()
                    selection.cursor = QTextCursor(block)
                    selection.cursor.setPosition(block.position() + found.start())
                    selection.cursor.setPosition(
                        block.position() + found.end(), QTextCursor.MoveMode.KeepAnchor
                    )
                    selection.format = look
                    selections.append(selection)
        self.setExtraSelections(selections)

    @property
    def marked(self) -> list[str]:
        """Return the words that are marked, in the order of the text."""
        return [one.cursor.selectedText() for one in self.extraSelections()]

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        self.link_followed.emit(url.toString())


def _file_of(address: str) -> Path | None:
    """Return the file of `../../pictures/…` among the pictures of the guide; None when it is elsewhere or missing."""
    _, _, named = address.rpartition(_PICTURES)
    folder = data_dir("pictures").resolve()
    file = (folder / named).resolve()
    return file if address.startswith(_PICTURES) and file.is_relative_to(folder) and file.is_file() else None


def _captioned(markdown: str) -> str:
    """Return a chapter with the description of each picture below it: a screen reader reads it there too."""
    return _PICTURE_LINE.sub(r"\g<0>\n\n*\1*", markdown)


def _is_picture(block: QTextBlock) -> bool:
    return block.isValid() and any(look.isImageFormat() for _, _, look in _pieces(block))


def _whole(block: QTextBlock) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Return begin, end and look of each piece of a block, read before any of them is changed."""
    found = []
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        found.append((piece.position(), piece.position() + piece.length(), piece.charFormat()))
        pieces += 1
    return found

"""Printing what the insurer delivered: every page carries to whom it was given and that it is confidential."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtPrintSupport import QPrinter

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.theme import LIGHT

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QTextDocument
    from PySide6.QtPdf import QPdfDocument

_NOTE_POINTS = 7.5
_GAP_POINTS = 6.0
_POINTS_PER_INCH = 72
_SHARPEST = 300
"""Dots per inch beyond which a rendered page only takes memory."""


@dataclass(frozen=True, slots=True)
class PrintedNote:
    """What stands at the foot of every printed page, translated; `mark` above it when the document is simulated."""

    footer: str
    mark: str = ""

    def lines(self) -> tuple[str, ...]:
        """Return the lines of the foot, from top to bottom."""
        return tuple(line for line in (self.mark, self.footer) if line)


_CONFIDENTIAL = QT_TRANSLATE_NOOP(
    "Printing",
    "Confidential: for {holder}, contract {contract}, only. Do not pass on. {company}, printed on {moment}.",
)
_SIMULATED = QT_TRANSLATE_NOOP(
    "Printing", "DEMONSTRATION – simulated: this says nothing about a real company"
)


def confidential_note(
    holder: str, contract: str, company: str, now: datetime, *, is_simulated: bool
) -> PrintedNote:
    """Return the note for what was given to `holder` about `company`, printed at the instant `now`."""
    footer = translate("Printing", _CONFIDENTIAL).format(
        holder=holder, contract=contract, company=company, moment=formats.moment(now)
    )
    return PrintedNote(footer, translate("Printing", _SIMULATED) if is_simulated else "")


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The printable area of a page in device pixels: the part for the document, and the foot under it."""

    body: QRectF
    foot: QRectF


def print_pdf(document: QPdfDocument, printer: QPrinter, note: PrintedNote) -> None:
    """Print every page of a PDF as large as fits above the note."""
    painter = QPainter(printer)
    sheet = _sheet(printer, note)
    for page in _chosen(printer, document.pageCount()):
        if page != _chosen(printer, document.pageCount())[0]:
            printer.newPage()
        _draw_pdf_page(painter, document, page, sheet.body, printer.resolution())
        _draw_note(painter, sheet.foot, note)
    painter.end()


def _draw_pdf_page(
    painter: QPainter, document: QPdfDocument, page: int, body: QRectF, resolution: int
) -> None:
    size = document.pagePointSize(page).scaled(body.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = body.left() + (body.width() - size.width()) / 2
    sharpness = min(1.0, _SHARPEST / resolution)
    image = document.render(page, QSize(int(size.width() * sharpness), int(size.height() * sharpness)))
    painter.fillRect(QRectF(left, body.top(), size.width(), size.height()), Qt.GlobalColor.white)
    painter.drawImage(QRectF(QPointF(left, body.top()), size), image)


def print_text(document: QTextDocument, printer: QPrinter, note: PrintedNote) -> None:
    """Print a text document, which takes the width of the paper; it is laid out for the printer and stays so."""
    painter = QPainter(printer)
    sheet = _sheet(printer, note)
    document.documentLayout().setPaintDevice(printer)
    document.setPageSize(QSizeF(sheet.body.size()))
    chosen = _chosen(printer, document.pageCount())
    for page in chosen:
        if page != chosen[0]:
            printer.newPage()
        painter.save()
        painter.translate(sheet.body.left(), sheet.body.top() - page * sheet.body.height())
        part = QRectF(0, page * sheet.body.height(), sheet.body.width(), sheet.body.height())
        painter.setClipRect(part)
        document.documentLayout().draw(painter, _on_paper(part))
        painter.restore()
        _draw_note(painter, sheet.foot, note)
    painter.end()


def _on_paper(part: QRectF) -> QAbstractTextDocumentLayout.PaintContext:
    """Return what draws `part` in dark letters whatever the theme of the window."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = context.palette
    palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
    context.palette, context.clip = palette, part
    return context


def _chosen(printer: QPrinter, pages: int) -> range:
    """Return the pages asked for in the print dialog, counted from 0."""
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        return range(min(printer.fromPage(), pages) - 1, min(printer.toPage(), pages))
    return range(pages)


def _sheet(printer: QPrinter, note: PrintedNote) -> _Sheet:
    area = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    area.moveTo(0, 0)
    per_point = printer.resolution() / _POINTS_PER_INCH
    metrics = QFontMetricsF(_note_font(), printer)
    foot = sum(_line_height(metrics, line, area.width()) for line in note.lines()) + _GAP_POINTS * per_point
    body = area.adjusted(0, 0, 0, -foot - _GAP_POINTS * per_point)
    return _Sheet(body, QRectF(area.left(), area.bottom() - foot, area.width(), foot))


def _note_font() -> QFont:
    font = QFont()
    font.setPointSizeF(_NOTE_POINTS)
    return font


def _line_height(metrics: QFontMetricsF, line: str, width: float) -> float:
    box = QRectF(0, 0, width, 1e6)
    return metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), line).height()


def _draw_note(painter: QPainter, foot: QRectF, note: PrintedNote) -> None:
    painter.save()
    font = _note_font()
    painter.setFont(font)
    painter.setPen(QPen(QColor(LIGHT.secondary), 0))
    painter.drawLine(foot.topLeft(), foot.topRight())
    top = foot.top() + (foot.height() - _note_height(painter, note, foot.width()))
    for line in note.lines():
        font.setBold(line == note.mark)
        painter.setFont(font)
        height = _line_height(QFontMetricsF(font, painter.device()), line, foot.width())
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignHCenter)
        painter.drawText(QRectF(foot.left(), top, foot.width(), height * 1.1), flags, line)
        top += height
    painter.restore()


def _note_height(painter: QPainter, note: PrintedNote, width: float) -> float:
    metrics = QFontMetricsF(_note_font(), painter.device())
    return sum(_line_height(metrics, line, width) for line in note.lines())

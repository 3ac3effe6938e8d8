"""The assessment of the portfolio on paper and as a picture: the figure, both charts, and the same as tables (HOME-3)."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

from cofanet_desktop.gui import formats
from cofanet_desktop.gui.documents.printing import confidential_note, print_text
from cofanet_desktop.gui.models.quality import HIGHEST, LOWEST, Quality
from cofanet_desktop.gui.theme import LIGHT
from cofanet_desktop.gui.widgets.bar_chart import BarChart
from cofanet_desktop.gui.widgets.trend_chart import TrendChart

if TYPE_CHECKING:
    from datetime import date, datetime

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.gui.models.quality import Sheet
    from cofanet_desktop.gui.widgets.chart import Chart

_BARS, _TREND = "chart:distribution", "chart:trend"
_WIDTH, _HEIGHT = 640, 220
_SHARPNESS = 3
_MARGIN = 16


def portfolio_sheet(quality: Quality, contract: Contract, today: date) -> QTextDocument:
    """Return the sheet, black on white in every theme."""
    document = QTextDocument()
    heading = f"{contract.number} – {contract.holder}, {formats.day(today)}"
    told = (quality.scale(), quality.changes(), quality.origin())
    document.setHtml(
        f"<h2>{escape(quality.title())}</h2><p>{escape(heading)}</p>"
        f"<p style='font-size:x-large'><b>{escape(quality.spoken_figure())}</b></p>"
        + "".join(f"<p>{escape(line)}</p>" for line in told if line)
        + _part(document, _BARS, _distribution(quality), quality.distribution_sheet())
        + (_part(document, _TREND, _trend(quality), quality.trend_sheet()) if quality.has_history else "")
    )
    return document


def print_portfolio(
    printer: QPrinter, quality: Quality, contract: Contract, now: datetime, today: date
) -> None:
    """Print the sheet; every page says for whom it is, that it is confidential, and when it is simulated."""
    note = confidential_note(
        contract.holder, contract.number, quality.title(), now, is_simulated=contract.is_demonstration
    )
    print_text(portfolio_sheet(quality, contract, today), printer, note)


def preview(
    owner: QWidget, quality: Quality, contract: Contract, now: datetime, today: date
) -> QPrintPreviewDialog:
    """Show over the window of `owner` how the sheet will be printed, and print it from there; return the dialog."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(quality.title())
    dialog = QPrintPreviewDialog(printer, owner)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setWindowTitle(quality.title())
    dialog.paintRequested.connect(lambda paper: print_portfolio(paper, quality, contract, now, today))
    room = owner.screen().availableSize()
    dialog.resize(min(900, room.width() - 40), min(760, room.height() - 60))
    dialog.open()
    return dialog


def whole_picture(quality: Quality) -> QImage:
    """Return figure and charts as one picture, for a mail or a slide."""
    charts = [_distribution(quality), *([_trend(quality)] if quality.has_history else [])]
    titles = [quality.distribution_title(), quality.trend_title()]
    lines = [f"{quality.title()} – {quality.spoken_figure()}", quality.scale()]
    lines += [line for line in (quality.changes(), quality.origin()) if line]
    step = 22
    height = 2 * _MARGIN + len(lines) * step + len(charts) * (_HEIGHT + 2 * step)
    image = _blank(_WIDTH + 2 * _MARGIN, height)
    painter = QPainter(image)
    painter.scale(_SHARPNESS, _SHARPNESS)
    painter.setPen(QColor(LIGHT.text))
    y = float(_MARGIN)
    for at, line in enumerate(lines):
        painter.setFont(_letters(1.3 if at == 0 else 1.0, is_strong=at == 0))
        painter.drawText(QRectF(_MARGIN, y, _WIDTH, step), _line_flags(), line)
        y += step
    for chart, title in zip(charts, titles, strict=False):
        painter.setFont(_letters(1.0, is_strong=True))
        painter.drawText(QRectF(_MARGIN, y + step / 2, _WIDTH, step), _line_flags(), title)
        chart.paint(painter, QRectF(_MARGIN, y + 1.75 * step, _WIDTH, _HEIGHT), LIGHT)
        y += _HEIGHT + 2 * step
    painter.end()
    return image


def _part(document: QTextDocument, name: str, chart: Chart, sheet: Sheet) -> str:
    """Return a heading, a chart and its table."""
    image = _blank(_WIDTH, _HEIGHT)
    painter = QPainter(image)
    painter.scale(_SHARPNESS, _SHARPNESS)
    chart.paint(painter, QRectF(0, 0, _WIDTH, _HEIGHT), LIGHT)
    painter.end()
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
    heads = "".join(f"<th align='left'>{escape(heading)}</th>" for heading in sheet.headings)
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in sheet.rows)
    return (
        f"<h3>{escape(sheet.title)}</h3><p><img src='{name}' width='{_WIDTH}' height='{_HEIGHT}'></p>"
        f"<table cellspacing='0' cellpadding='3' width='100%'><tr>{heads}</tr>{rows}</table>"
    )


def _distribution(quality: Quality) -> BarChart:
    chart = BarChart()
    chart.set_bars(quality.bars(), quality.marker)
    return chart


def _trend(quality: Quality) -> TrendChart:
    chart = TrendChart(LOWEST, HIGHEST)
    chart.set_points(quality.points())
    return chart


def _blank(width: int, height: int) -> QImage:
    image = QImage(width * _SHARPNESS, height * _SHARPNESS, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def _letters(factor: float, *, is_strong: bool) -> QFont:
    font = QGuiApplication.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(is_strong)
    return font


def _line_flags() -> Qt.AlignmentFlag:
    """Return how a line of words stands: at the side where reading begins."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

"""A debtor risk assessment as a sheet to print: the figure, the chart, and the same as a table."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.documents.printing import confidential_note, print_text
from cofanet_desktop.gui.theme import LIGHT
from cofanet_desktop.gui.widgets.assessment_chart import AssessmentChart, percent_text
from cofanet_desktop.gui.widgets.dra_box import dra_word
from cofanet_desktop.gui.widgets.statuses import product_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.products import AssessmentPoint, Product
    from cofanet_desktop.services.companies import CompanyFile

_CONTEXT = "AssessmentSheet"
_HEADINGS = (
    QT_TRANSLATE_NOOP("AssessmentSheet", "From"),
    QT_TRANSLATE_NOOP("AssessmentSheet", "DRA"),
    QT_TRANSLATE_NOOP("AssessmentSheet", "Probability of default"),
)
_SUBJECT = QT_TRANSLATE_NOOP("AssessmentSheet", "Easy number {number}, as of {day}")
_CHART = "chart:dra"
_WIDTH, _HEIGHT = 640, 240
_SHARPNESS = 3


def assessment_sheet(
    title: str, number: str, points: Sequence[AssessmentPoint], until: date
) -> QTextDocument:
    """Return the sheet, black on white in every theme; `title` names product and company, translated."""
    document = QTextDocument()
    document.addResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl(_CHART), _picture(points, until)
    )
    subject = _tr(_SUBJECT).format(number=formats.isolated(number), day=formats.day(until))
    heads = "".join(f"<th align='left'>{escape(_tr(heading))}</th>" for heading in _HEADINGS)
    rows = "".join(_row(point) for point in reversed(points))
    document.setHtml(
        f"<h2>{escape(title)}</h2><p>{escape(subject)}</p>"
        f"<p><img src='{_CHART}' width='{_WIDTH}' height='{_HEIGHT}'></p>"
        f"<table cellspacing='0' cellpadding='4' width='100%'><tr>{heads}</tr>{rows}</table>"
    )
    return document


def ask_how_to_print(owner: QWidget, file: CompanyFile, product: Product, now: datetime) -> QPrintDialog:
    """Ask for a printer over the window of `owner`, then print the assessment of `product`; return the dialog."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, owner)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.accepted.connect(lambda: print_assessment(printer, file, product, now))
    dialog.show()
    return dialog


def print_assessment(printer: QPrinter, file: CompanyFile, product: Product, now: datetime) -> None:
    """Print the assessment of a product; every page says for whom it is and that it is confidential."""
    company, contract = file.company, file.contract
    title = f"{product_word(product.code)} – {company.name}"
    sheet = assessment_sheet(title, company.easy_number, product.assessments, now.date())
    note = confidential_note(
        contract.holder, contract.number, company.name, now, is_simulated=contract.is_demonstration
    )
    print_text(sheet, printer, note)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def _row(point: AssessmentPoint) -> str:
    cells = (formats.day(point.on), f"{point.dra} – {dra_word(point.dra)}", f"{percent_text(point)} %")
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"


def _picture(points: Sequence[AssessmentPoint], until: date) -> QImage:
    chart = AssessmentChart()
    chart.show_points(points, until)
    image = QImage(_WIDTH * _SHARPNESS, _HEIGHT * _SHARPNESS, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(_SHARPNESS, _SHARPNESS)
    chart.paint(painter, QRectF(0, 0, _WIDTH, _HEIGHT), LIGHT)
    painter.end()
    return image

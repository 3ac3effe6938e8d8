"""A report as a PDF (A4) with the Bitstream Vera fonts that come with ReportLab inside it.

ReportLab is imported by the first report: together with its imaging library it would slow down every start.
"""

from __future__ import annotations

from functools import cache
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Any

from cofanet_desktop.domain.folding import latin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate

    from cofanet_desktop.insurer.report_contents import Report, Section

REGULAR, BOLD = "CofaNetVera", "CofaNetVeraBold"
_BLUE, _RED, _GREY, _LIGHT = "#00457c", "#8a1c1c", "#52606d", "#e4ecf3"
_LAST_LATIN = 0x24F
_MARGIN = 54.0
"""Points on each side; the notice stands below, on every page."""


def render(report: Report) -> bytes:
    """Return the document; the same report gives the same bytes."""
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import SimpleDocTemplate

    _fonts()
    stream = BytesIO()
    document = SimpleDocTemplate(
        stream,
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN + 36,
        title=f"{report.title}: {report.subject}",
        author="CofaNet Desktop",
        subject=report.notice,
        lang=report.language,
        invariant=1,
    )

    def on_page(canvas: Canvas, template: SimpleDocTemplate) -> None:
        _put_notice(canvas, template, report)

    document.build([*_story(report)], onFirstPage=on_page, onLaterPages=on_page)
    return stream.getvalue()


@cache
def _fonts() -> frozenset[int]:
    """Make the fonts known and return the characters they have."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    regular, bold = TTFont(REGULAR, "Vera.ttf"), TTFont(BOLD, "VeraBd.ttf")
    for font in (regular, bold):
        pdfmetrics.registerFont(font)
    return frozenset(regular.face.charToGlyph) & frozenset(bold.face.charToGlyph)


def printable(text: str) -> str:
    """Return `text` with letters the fonts do not have, and whole other scripts, in Latin letters."""
    known = _fonts()
    return "".join(
        char if ord(char) in known and (ord(char) <= _LAST_LATIN or not char.isalpha()) else latin(char)
        for char in text
    )


def _paragraph(
    text: str, size: float = 9, color: str = "#1f2933", font: str = REGULAR, **style: Any
) -> Paragraph:
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph

    look = ParagraphStyle(
        "text", fontName=font, fontSize=size, leading=size * 1.3, textColor=HexColor(color), **style
    )
    return Paragraph(escape(printable(text), quote=False), look)


def _put_notice(canvas: Canvas, template: SimpleDocTemplate, report: Report) -> None:
    page = report.page.format(page=canvas.getPageNumber())
    notice = _paragraph(f"{report.notice} {page}", 7, _RED)
    notice.wrapOn(canvas, template.width, _MARGIN)
    notice.drawOn(canvas, _MARGIN, _MARGIN - 18)


def _story(report: Report) -> Iterator[Flowable]:
    yield _paragraph(report.subject, 18, _BLUE, BOLD, spaceAfter=4)
    yield _paragraph(report.title, 11, font=BOLD)
    yield _paragraph(report.dated, 9, _GREY)
    for section in report.sections:
        yield _paragraph(section.heading, 12, _BLUE, BOLD, spaceBefore=14, spaceAfter=4, keepWithNext=1)
        if section.remark:
            yield _paragraph(section.remark, 8, _GREY, spaceAfter=4, keepWithNext=1)
        yield _table(section)


def _table(section: Section) -> Flowable:
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import Table, TableStyle

    look: list[tuple[Any, ...]] = [
        ("LINEBELOW", (0, 0), (-1, -1), 0.25, HexColor(_LIGHT)),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    rows = [
        [_paragraph(cell, alignment=_alignment(section, n)) for n, cell in enumerate(row)]
        for row in section.rows
    ]
    if section.header:
        rows.insert(
            0,
            [
                _paragraph(cell, 8, font=BOLD, alignment=_alignment(section, n))
                for n, cell in enumerate(section.header)
            ],
        )
        look.append(("BACKGROUND", (0, 0), (-1, 0), HexColor(_LIGHT)))
    columns = len(rows[0])
    widths = [f"{100 / columns}%"] * columns if section.header else ["38%", "62%"]
    return Table(rows, colWidths=widths, repeatRows=1 if section.header else 0, style=TableStyle(look))


def _alignment(section: Section, column: int) -> int:
    """Return right for the numbers of a table, left for everything else."""
    from reportlab.lib.enums import TA_LEFT, TA_RIGHT

    return TA_RIGHT if section.header and column else TA_LEFT

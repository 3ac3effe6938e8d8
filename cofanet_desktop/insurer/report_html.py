"""A report as one HTML page that needs nothing from elsewhere: no scripts, no images, no links."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cofanet_desktop.insurer.report_contents import Report, Section

_STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #1f2933; background-color: #ffffff; }
h1 { font-size: 18pt; color: #00457c; margin-top: 12px; margin-bottom: 4px; }
h2 { font-size: 12pt; color: #00457c; margin-top: 20px; margin-bottom: 6px; }
p { margin-top: 2px; margin-bottom: 6px; }
p.notice { color: #8a1c1c; font-size: 8pt; margin-top: 12px; margin-bottom: 12px; }
p.remark { color: #52606d; font-style: italic; }
th { text-align: left; background-color: #e4ecf3; }
td.label { color: #52606d; }
.number { text-align: right; }
"""
"""Within CSS 2.1 and what QTextDocument understands of it."""


def render(report: Report) -> bytes:
    """Return the page in UTF-8; the notice stands at its top and at its end."""
    notice = f'<p class="notice">{escape(report.notice)}</p>'
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(report.language)}"><head><meta charset="utf-8">',
            f"<title>{escape(report.title)}: {escape(report.subject)}</title>",
            f'<style type="text/css">{_STYLE}</style></head><body>',
            notice,
            f"<h1>{escape(report.subject)}</h1>",
            f"<p><b>{escape(report.title)}</b><br>{escape(report.dated)}</p>",
            *(line for section in report.sections for line in _section(section)),
            notice,
            "</body></html>\n",
        )
    ).encode()


def _section(section: Section) -> Iterator[str]:
    yield f"<h2>{escape(section.heading)}</h2>"
    if section.remark:
        yield f'<p class="remark">{escape(section.remark)}</p>'
    yield '<table width="100%" border="0" cellspacing="0" cellpadding="4">'
    if section.header:
        yield _row("th", section.header, 100 // len(section.header))
    for row in section.rows:
        yield _row("td", row, 0) if section.header else _pair(row)
    yield "</table>"


def _row(tag: str, cells: tuple[str, ...], width: int) -> str:
    """Return one row of a table of numbers; `width` of each column in percent, 0 where the header tells it."""
    wide = f' width="{width}%"' if width else ""
    first, *others = map(escape, cells)
    numbers = "".join(f'<{tag}{wide} class="number">{cell}</{tag}>' for cell in others)
    return f"<tr><{tag}{wide}>{first}</{tag}>{numbers}</tr>"


def _pair(cells: tuple[str, ...]) -> str:
    label, value = map(escape, cells)
    return f'<tr><td class="label" width="38%">{label}</td><td>{value}</td></tr>'

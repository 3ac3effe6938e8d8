"""Workbooks written part by part, to hold what no spreadsheet program would write."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_IDS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": f'<Relationships {_RELATIONSHIPS}><Relationship Id="r1" Type="{_KIND}officeDocument"'
    ' Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook {_MAIN} {_IDS}><sheets><sheet name="List" sheetId="1" r:id="r1"/></sheets>'
    "</workbook>",
    "xl/_rels/workbook.xml.rels": f'<Relationships {_RELATIONSHIPS}><Relationship Id="r1" Type="{_KIND}worksheet"'
    f' Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{_KIND}sharedStrings" Target="sharedStrings.xml"/>'
    "</Relationships>",
    "xl/sharedStrings.xml": f"<sst {_MAIN}/>",
}

SHEET = "xl/worksheets/sheet1.xml"


def sheet_xml(rows: str, after: str = "") -> str:
    """Return the part of a sheet: the elements of its rows, then those that come after them."""
    return f"<worksheet {_MAIN}><sheetData>{rows}</sheetData>{after}</worksheet>"


def row_xml(*cells: str) -> str:
    """Return a row of texts; a cell that begins with `<` is taken as it is."""
    texts = (one if one.startswith("<") else f'<c t="inlineStr"><is><t>{one}</t></is></c>' for one in cells)
    return f"<row>{''.join(texts)}</row>"


def shared_xml(*texts: str) -> str:
    """Return the part of the shared texts."""
    return f"<sst {_MAIN}>{''.join(f'<si><t>{one}</t></si>' for one in texts)}</sst>"


def write_workbook(
    path: Path, rows: str, *, after: str = "", parts: Mapping[str, str | bytes] | None = None
) -> Path:
    """Write a workbook of one sheet, with other parts added or put in place of the usual ones."""
    contents: dict[str, str | bytes] = {**PARTS, SHEET: sheet_xml(rows, after), **(parts or {})}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return path

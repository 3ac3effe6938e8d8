"""What the parts around a sheet say: which sheets there are, the texts they share, which formats show a date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.exchange.file_limits import MAX_CELL_CHARACTERS, cell_too_large, not_a_workbook, refused
from cofanet_desktop.exchange.packages import Attributes, Package
from cofanet_desktop.exchange.raw_cells import RawKind

_NAMESPACES = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main ",
    "http://purl.oclc.org/ooxml/spreadsheetml/main ",  # the strict variant
)
_RELATIONSHIP_IDS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships id",
    "http://purl.oclc.org/ooxml/officeDocument/relationships id",
)
_DATE_FORMATS = frozenset([*range(14, 18), 22, *range(27, 37), *range(50, 59)])
_TIME_FORMATS = frozenset([*range(18, 22), *range(45, 48)])
_NOT_A_PLACEHOLDER = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def named(name: str) -> frozenset[str]:
    """Return the full names an element of a workbook may have."""
    return frozenset(namespace + name for namespace in _NAMESPACES)


_WORKBOOK, _PROPERTIES, _SHEET = named("workbook"), named("workbookPr"), named("sheet")
_ITEM, _TEXT, _PHONETIC = named("si"), named("t"), named("rPh")
_FORMAT, _FORMATS_OF_CELLS, _FORMAT_OF_CELLS = named("numFmt"), named("cellXfs"), named("xf")


@dataclass(slots=True)
class Workbook:
    """The sheets of cells by name, in order, with their part and whether they are shown; and the other parts."""

    sheets: dict[str, tuple[str, bool]] = field(default_factory=dict)
    texts: str = ""
    styles: str = ""
    counts_from_1904: bool = False
    """Whether day 0 is 1904-01-01, as old Macintosh workbooks have it."""

    def chosen(self, name: str) -> tuple[str, str]:
        """Return name and part of the sheet of that name, of the first one shown when it is ""; or NO_SHEET."""
        for sheet, (part, is_shown) in self.sheets.items():
            if sheet == name or (is_shown and not name):
                return sheet, part
        raise refused(
            "NO_SHEET",
            QT_TRANSLATE_NOOP("ListFiles", "The workbook has no such sheet, or none that is shown."),
            QT_TRANSLATE_NOOP("ListFiles", "Choose one of its sheets: {sheets}."),
            sheets=", ".join(self.sheets) or "–",
        )


def read_structure(package: Package) -> Workbook:
    """Return what the workbook consists of; raises InvalidInput, NOT_A_WORKBOOK when it is another document."""
    entrance = [one.target for one in package.relationships("").values() if one.kind == "officeDocument"]
    part = entrance[0] if entrance else "xl/workbook.xml"
    related = package.relationships(part)
    found = Workbook()
    for one in related.values():
        if one.kind == "sharedStrings":
            found.texts = one.target
        elif one.kind == "styles":
            found.styles = one.target
    roots: list[str] = []

    def start(element: str, attributes: Attributes) -> None:
        if not roots:
            roots.append(element)
        if element in _PROPERTIES:
            found.counts_from_1904 = attributes.get("date1904") in ("1", "true")
        elif element in _SHEET:
            target = next(
                (related.get(attributes[key]) for key in _RELATIONSHIP_IDS if key in attributes), None
            )
            if target and target.kind == "worksheet":
                found.sheets[attributes["name"]] = (
                    target.target,
                    attributes.get("state", "visible") == "visible",
                )

    package.parse(part, start)
    if not set(roots) <= _WORKBOOK:
        raise not_a_workbook()
    return found


def read_texts(package: Package, part: str) -> list[str]:
    """Return the texts that cells refer to by number; none when `part` is ""."""
    texts: list[str] = []
    collector = TextCollector()

    def start(element: str, attributes: Attributes) -> None:
        if element in _ITEM:
            collector.clear()
        collector.start(element)

    def end(element: str) -> None:
        collector.end(element)
        if element in _ITEM:
            texts.append(collector.taken())

    if part:
        package.parse(part, start, end, collector.text)
    return texts


class TextCollector:
    """Puts together the runs of a text, without the reading aids of Japanese texts."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._is_open = False
        self._is_phonetic = False

    def clear(self) -> None:
        """Begin another text."""
        self._pieces.clear()
        self._length = 0

    def start(self, element: str) -> None:
        """Note the start of an element."""
        if element in _TEXT:
            self._is_open = not self._is_phonetic
        elif element in _PHONETIC:
            self._is_phonetic = True

    def end(self, element: str) -> None:
        """Note the end of an element."""
        if element in _TEXT:
            self._is_open = False
        elif element in _PHONETIC:
            self._is_phonetic = False

    def text(self, text: str) -> None:
        """Take what stands in the element that is open; raises InvalidInput (CELL_TOO_LARGE)."""
        if self._is_open:
            self._pieces.append(text)
            self._length += len(text)
            if self._length > MAX_CELL_CHARACTERS:
                raise cell_too_large()

    def taken(self) -> str:
        """Return the text, with the characters that XML cannot hold put back."""
        return unescaped("".join(self._pieces))


def unescaped(text: str) -> str:
    """Return a text with its `_x000D_` sequences put back as the characters they stand for."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def read_date_kinds(package: Package, part: str) -> list[RawKind | None]:
    """Return, for each style of a cell, whether it shows a number as DATE or TIME; none when `part` is ""."""
    codes: dict[int, str] = {}
    kinds: list[RawKind | None] = []
    inside: list[bool] = [False]

    def start(element: str, attributes: Attributes) -> None:
        if element in _FORMAT:
            codes[int(attributes["numFmtId"])] = attributes.get("formatCode", "")
        elif element in _FORMATS_OF_CELLS:
            inside[0] = True
        elif element in _FORMAT_OF_CELLS and inside[0]:
            number = int(attributes.get("numFmtId", "0"))
            kinds.append(_shown_as(codes[number]) if number in codes else _built_in(number))

    def end(element: str) -> None:
        if element in _FORMATS_OF_CELLS:
            inside[0] = False

    if part:
        package.parse(part, start, end)
    return kinds


def _built_in(number: int) -> RawKind | None:
    if number in _DATE_FORMATS:
        return RawKind.DATE
    return RawKind.TIME if number in _TIME_FORMATS else None


def _shown_as(code: str) -> RawKind | None:
    """Return what a format code makes of a number: its letters outside of literals and colours tell."""
    letters = set(_NOT_A_PLACEHOLDER.sub("", code.partition(";")[0]).lower())
    has_time = bool(letters & {"h", "s"})
    if letters & {"d", "y"} and "general" not in code.lower():
        return RawKind.DATE
    if "m" in letters and not has_time:
        return RawKind.DATE
    return RawKind.TIME if has_time else None


def outside_parts(names: Sequence[str]) -> bool:
    """Tell whether the workbook refers to other workbooks or to data sources; nothing of it is ever opened."""
    return any(name.lower().startswith(("xl/externallinks/", "xl/connections")) for name in names)

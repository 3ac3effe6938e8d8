"""Lines of the command palette: what they say, what they are found by, what they do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP

RECENT = 6
"""How many lines used last are offered first."""
_LEAST_STEM = 4
_LONGEST_ENDING = 3


class Kind(StrEnum):
    """The groups of the palette, in the order in which they stand."""

    RECENT = "recent"
    COMPANY = "company"
    SEARCH = "search"
    PAGE = "page"
    HERE = "here"
    ACTION = "action"
    SETTING = "setting"


HEADINGS = {
    Kind.RECENT: QT_TRANSLATE_NOOP("CommandPalette", "Used last"),
    Kind.COMPANY: QT_TRANSLATE_NOOP("CommandPalette", "Companies"),
    Kind.SEARCH: QT_TRANSLATE_NOOP("CommandPalette", "Search"),
    Kind.PAGE: QT_TRANSLATE_NOOP("CommandPalette", "Pages"),
    Kind.HERE: QT_TRANSLATE_NOOP("CommandPalette", "On this page"),
    Kind.ACTION: QT_TRANSLATE_NOOP("CommandPalette", "Actions"),
    Kind.SETTING: QT_TRANSLATE_NOOP("CommandPalette", "Settings"),
}


KEYWORDS = {
    "home": QT_TRANSLATE_NOOP("PaletteKeywords", "start dashboard overview to-do"),
    "search": QT_TRANSLATE_NOOP("PaletteKeywords", "find debtor buyer customer identifier"),
    "portfolio": QT_TRANSLATE_NOOP("PaletteKeywords", "customers debtors buyers covers limits"),
    "overdues": QT_TRANSLATE_NOOP("PaletteKeywords", "unpaid claims late payment"),
    "notifications": QT_TRANSLATE_NOOP("PaletteKeywords", "inbox messages alerts decisions"),
    "bulk": QT_TRANSLATE_NOOP("PaletteKeywords", "import list file spreadsheet many"),
    "turnover": QT_TRANSLATE_NOOP("PaletteKeywords", "declare sales period"),
    "outbox": QT_TRANSLATE_NOOP("PaletteKeywords", "queue waiting sent refused drafts"),
    "documents": QT_TRANSLATE_NOOP("PaletteKeywords", "papers files upload balance sheets"),
    "settings": QT_TRANSLATE_NOOP("PaletteKeywords", "preferences options configuration"),
    "new": QT_TRANSLATE_NOOP("PaletteKeywords", "order request cover information declare"),
    "exchange": QT_TRANSLATE_NOOP("PaletteKeywords", "synchronise send receive fetch"),
    "refresh": QT_TRANSLATE_NOOP("PaletteKeywords", "reload update"),
    "filter": QT_TRANSLATE_NOOP("PaletteKeywords", "find narrow"),
    "sidebar": QT_TRANSLATE_NOOP("PaletteKeywords", "collapse rail navigation"),
    "larger": QT_TRANSLATE_NOOP("PaletteKeywords", "zoom in font bigger"),
    "smaller": QT_TRANSLATE_NOOP("PaletteKeywords", "zoom out font"),
    "normal": QT_TRANSLATE_NOOP("PaletteKeywords", "zoom reset font"),
    "guide": QT_TRANSLATE_NOOP("PaletteKeywords", "help manual documentation"),
    "shortcuts": QT_TRANSLATE_NOOP("PaletteKeywords", "keys hotkeys"),
    "about": QT_TRANSLATE_NOOP("PaletteKeywords", "version licences"),
    "quit": QT_TRANSLATE_NOOP("PaletteKeywords", "exit leave end close"),
}
"""What pages and actions of the frame are found by besides their names: words people know them by elsewhere."""


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """A line of the palette: what it says, what stands at its end (a shortcut, a place), what it does.

    `keywords` are found too, though not shown. `key` names the line among those used last; one without is never there.
    """

    title: str
    detail: str
    icon: str
    run: Callable[[], object]
    kind: Kind = Kind.ACTION
    keywords: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class UsedCompany:
    """A company opened from the palette before: its Easy number, and how the line read."""

    easy_number: str
    name: str
    detail: str


def matching(entries: Iterable[PaletteEntry], text: str) -> list[PaletteEntry]:
    """Return the entries in which every word of `text` is found, in any of its forms; the best matches first.

    Best is a title that begins with the text, then one with every word, then one found by keywords or by the stems
    of words (“companies” finds “Company”). Entries that match alike keep their order.
    """
    words = fold(text).split()
    ranked = [(rank, entry) for entry in entries if (rank := _rank(entry, words)) is not None]
    return [entry for _, entry in sorted(ranked, key=lambda found: found[0])]


def _rank(entry: PaletteEntry, words: Sequence[str]) -> int | None:
    title = fold(entry.title)
    if title.startswith(" ".join(words)):
        return 0
    if all(word in title for word in words):
        return 1
    known = f"{title} {fold(entry.keywords)}"
    if all(word in known for word in words):
        return 2
    stems = known.replace(":", " ").split()
    return 3 if all(word in known or _is_form_of_any(word, stems) for word in words) else None


def _is_form_of_any(word: str, stems: Iterable[str]) -> bool:
    """Tell whether `word` is one of `stems` with another ending (plural, gender, tense)."""
    shared = max(_LEAST_STEM, len(word) - _LONGEST_ENDING)
    if len(word) < shared:
        return False
    return any(stem.startswith(word[:shared]) and len(stem) <= len(word) + _LONGEST_ENDING for stem in stems)

"""The user guide as data: chapters of Markdown, their sections, and what is found in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.assets import data_dir
from cofanet_desktop.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

INDEX = "index"
"""The chapter that lists the others, in the order in which they are offered."""

LANGUAGES = ("en", "fr")
"""Languages the guide is written in; anybody else reads English."""

_HEADING = re.compile(r"(#{1,4})\s+(.+?)\s*#*")
_FENCE = ("```", "~~~")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
_LINK = re.compile(r"\[([^\]]*)\]\(([^)\s]+)\)")
_MARKS = re.compile(r"[*`|]+|^\s*(?:[-+>]|\d+\.)\s+|\\(?=\W)")
_BEGINS = re.compile(r"\s*(?:[-+*>|]|\d+\.|!\[)\s?")
_EXCERPT = 120


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, its level (1 is the chapter's own), the anchor links name it by, and the plain text below it."""

    heading: str
    level: int
    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of the guide; `key` is the key of the page it is about, or `index`."""

    key: str
    language: str
    markdown: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """Return the chapter's heading; its key when it has none."""
        return next((one.heading for one in self.sections if one.level == 1), self.key)

    def links(self) -> list[str]:
        """Return what the links of the chapter name, pictures left out."""
        return [found[2] for found in _LINK.finditer(_PICTURE.sub("", self.markdown))]

    def pictures(self) -> list[str]:
        """Return the addresses of the pictures, relative to the file."""
        return [found[2] for found in _PICTURE.finditer(self.markdown)]


@dataclass(frozen=True, slots=True)
class Hit:
    """A section that was looked for: where it is, what it is called, and a line of it."""

    key: str
    anchor: str
    chapter: str
    heading: str
    excerpt: str


def guide(language: str, folder: Path | None = None) -> dict[str, Chapter]:
    """Return the chapters by key in the order of the index; one missing in `language` is there in English.

    `folder` holds a folder for each language; by default the guide that comes with the program.
    """
    place = folder or data_dir("guide")
    found = dict(_read(place, "en"))
    if language in LANGUAGES and language != "en":
        found.update(_read(place, language))
    order = (
        [link.partition("#")[0].removesuffix(".md") for link in found[INDEX].links()]
        if INDEX in found
        else []
    )
    keys = dict.fromkeys([INDEX, *order, *sorted(found)])
    return {key: found[key] for key in keys if key in found}


def _read(place: Path, language: str) -> Iterator[tuple[str, Chapter]]:
    for file in sorted((place / language).glob("*.md")):
        yield file.stem, parsed(file.stem, language, file.read_text(encoding="utf-8"))


def parsed(key: str, language: str, markdown: str) -> Chapter:
    """Return the chapter a Markdown text makes; what stands in code blocks is no heading."""
    sections: list[Section] = []
    lines: list[str] = []
    heading, level, anchor = "", 0, ""
    taken: dict[str, int] = {}
    is_code = False

    def close() -> None:
        text = "\n".join(plain for line in _paragraphs(lines) if (plain := plain_text(line)))
        if heading or text:
            sections.append(Section(heading, level, anchor, text))
        lines.clear()

    for line in markdown.splitlines():
        is_code ^= line.startswith(_FENCE)
        found = None if is_code else _HEADING.fullmatch(line)
        if found is None:
            lines.append(line)
            continue
        close()
        heading, level = plain_text(found[2]), len(found[1])
        anchor = _anchor(heading, taken)
    close()
    return Chapter(key, language, markdown, tuple(sections))


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """Yield paragraphs, items and lines of tables, each on one line however it is broken in the file."""
    gathered: list[str] = []
    for line in (*lines, ""):
        begins = not line.strip() or _BEGINS.match(line) is not None
        if begins and gathered:
            yield " ".join(gathered)
            gathered = []
        if line.strip():
            gathered.append(line.strip())


def plain_text(line: str) -> str:
    """Return a line of Markdown as it is read, without marks; of pictures their description."""
    shown = _LINK.sub(r"\1", _PICTURE.sub(r"\1", line))
    return "" if set(shown) <= set("-|: \t") else _MARKS.sub("", shown).strip()


def _anchor(heading: str, taken: dict[str, int]) -> str:
    """Return the name links give a heading: small letters and dashes, numbered when it comes again."""
    slug = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
    before = taken.get(slug, 0)
    taken[slug] = before + 1
    return f"{slug}-{before}" if before else slug


def find(chapters: Sequence[Chapter], text: str) -> list[Hit]:
    """Return the sections that hold every word of `text`, accents and case aside; found in the heading comes first."""
    words = fold(text).split()
    if not words:
        return []
    named, others = [], []
    for chapter in chapters:
        if chapter.key == INDEX:
            continue
        for section in chapter.sections:
            heading = fold(f"{chapter.title} {section.heading}")
            if all(word in heading for word in words) and _is_named(section, words):
                named.append(_hit(chapter, section, words))
            elif all(word in f"{heading} {fold(section.text)}" for word in words) and _holds(section, words):
                others.append(_hit(chapter, section, words))
    return [*named, *others]


def _is_named(section: Section, words: Sequence[str]) -> bool:
    return any(word in fold(section.heading) for word in words)


def _holds(section: Section, words: Sequence[str]) -> bool:
    """Tell whether the section itself has one of the words: that of its chapter's title alone finds every section."""
    own = fold(f"{section.heading} {section.text}")
    return any(word in own for word in words)


def _hit(chapter: Chapter, section: Section, words: Sequence[str]) -> Hit:
    lines = section.text.splitlines()
    line = next((one for one in lines if any(word in fold(one) for word in words)), lines[0] if lines else "")
    return Hit(chapter.key, section.anchor, chapter.title, section.heading, _excerpt(line, words))


def _excerpt(line: str, words: Sequence[str]) -> str:
    """Return the part of a long line in which the first word is found."""
    if len(line) <= _EXCERPT:
        return line
    pieces = line.split()
    at = next((place for place, piece in enumerate(pieces) if any(word in fold(piece) for word in words)), 0)
    begin = max(0, at - 6)
    cut = " ".join(pieces[begin:])
    shown = cut if len(cut) <= _EXCERPT else cut[:_EXCERPT].rsplit(" ", 1)[0] + " …"
    return f"… {shown}" if begin else shown

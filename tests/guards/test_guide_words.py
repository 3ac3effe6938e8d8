"""The user guide says what the window says, in both languages, and shows each page as it is.

In the guide, **bold** is a word of the window (a button, a field, a column, a status) and *italics* are a message of it,
an ellipsis standing for what changes. Keys are in `code`.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from PIL import Image

from cofanet_desktop.gui.help.chapters import LANGUAGES, Chapter, parsed
from cofanet_desktop.gui.page_specs import KEYS
from tools.check_i18n import read_entries
from tools.pictures import HEIGHT, SCENES, WIDTH

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"
PICTURES = ROOT / "docs" / "pictures"

MOST_BYTES = 80_000
MOST_BYTES_IN_ALL = 1_600_000

_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_ITALIC = re.compile(r"(?<!\*)\*([^*\s][^*]*?)\*(?!\*)", re.DOTALL)
_CODE = re.compile(r"```.*?```|`[^`]*`", re.DOTALL)
_ANYTHING = re.compile(r"(?<=[\s“])…|…(?=.)")
_COUNT = re.compile(r"%L?n")


@cache
def chapters(language: str) -> dict[str, Chapter]:
    """Return the chapters of a language by key."""
    files = (GUIDE / language).glob("*.md")
    return {file.stem: parsed(file.stem, language, file.read_text(encoding="utf-8")) for file in files}


@cache
def texts(language: str) -> tuple[tuple[str, str], ...]:
    """Return every English source with its text in that language, mnemonics and margins left out."""
    found = []
    for entry in read_entries(ROOT / "i18n" / f"cofanet_{'fr' if language == 'en' else language}.ts"):
        shown = (entry.source,) if language == "en" else entry.forms
        found += [(plain(entry.source), plain(form)) for form in shown if form]
    return tuple(found)


def plain(text: str) -> str:
    """Return a text as it is read: no mnemonic, one kind of space, no dots at the end."""
    bare = text.replace("&&", "\0").replace("&", "").replace("\0", "&").replace("\xa0", " ")
    return " ".join(bare.split()).rstrip("…: ")


@cache
def labels(language: str) -> dict[str, set[str]]:
    """Return the English sources by what the window shows for them in that language."""
    found: dict[str, set[str]] = {}
    for source, shown in texts(language):
        found.setdefault(shown, set()).add(source)
    return found


@cache
def patterns(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return what texts with a count look like, with their English source."""
    counted = (one for one in texts(language) if _COUNT.search(one[1]))
    return tuple((re.compile(_COUNT.sub(r"\\d+", re.escape(shown))), source) for source, shown in counted)


def sources_of(label: str, language: str) -> set[str]:
    """Return the English sources the window shows as `label`; empty when it shows none so."""
    if _ANYTHING.search(label):
        wanted = re.compile(re.escape(" ".join(label.split())).replace("…", ".+"))
        return {source for source, shown in texts(language) if wanted.fullmatch(shown)}
    bare = plain(label)
    exact = labels(language).get(bare, set())
    return exact or {source for pattern, source in patterns(language) if pattern.fullmatch(bare)}


def prose(chapter: Chapter) -> str:
    """Return the text of a chapter without what stands in `code`."""
    return _CODE.sub("", chapter.markdown)


def quoted(chapter: Chapter) -> list[str]:
    """Return the words of the window that a chapter quotes."""
    return [" ".join(found.split()) for found in _BOLD.findall(prose(chapter))]


def messages(chapter: Chapter) -> list[str]:
    """Return the messages of the window that a chapter quotes."""
    return [plain(found) for found in _ITALIC.findall(_BOLD.sub("", prose(chapter)))]


def is_said(message: str, language: str) -> bool:
    """Tell whether some text of the window holds `message`, an ellipsis standing for anything."""
    wanted = re.compile(".*?".join(map(re.escape, message.split("…"))))
    return any(wanted.search(shown) for _source, shown in texts(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_shown_on_a_picture_of_its_own(language: str) -> None:
    folder = "pictures" if language == "en" else f"pictures/{language}"
    shown = {key: f"../../{folder}/{key}.png" in chapters(language)[key].pictures() for key in KEYS}
    assert [key for key, is_shown in shown.items() if not is_shown] == []


def test_a_picture_of_every_page_can_be_made_anew() -> None:
    assert set(SCENES) == set(KEYS)


def size_of(file: Path) -> tuple[int, int]:
    with Image.open(file) as picture:
        return picture.size


def test_pictures_are_small_and_each_is_used() -> None:
    files = {file.resolve(): file.stat().st_size for file in PICTURES.rglob("*.png")}
    used = {
        (GUIDE / language / picture).resolve()
        for language in LANGUAGES
        for chapter in chapters(language).values()
        for picture in chapter.pictures()
    }
    assert set(files) == used
    assert {file.name: size for file, size in files.items() if size > MOST_BYTES} == {}
    assert sum(files.values()) <= MOST_BYTES_IN_ALL
    assert {size_of(file) for file in files} == {(WIDTH, HEIGHT)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quoted_word_is_shown_by_the_window(language: str) -> None:
    unknown = {
        f"{key}: {label}"
        for key, chapter in chapters(language).items()
        for label in quoted(chapter)
        if not sources_of(label, language)
    }
    assert sorted(unknown) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quoted_message_is_one_of_the_window(language: str) -> None:
    unknown = {
        f"{key}: {message}"
        for key, chapter in chapters(language).items()
        for message in messages(chapter)
        if not is_said(message, language)
    }
    assert sorted(unknown) == []


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
@pytest.mark.parametrize("key", sorted(chapters("en")))
def test_chapters_quote_the_same_words_in_every_language(key: str, language: str) -> None:
    english = [sources_of(label, "en") for label in quoted(chapters("en")[key])]
    other = [sources_of(label, language) for label in quoted(chapters(language)[key])]
    here = set().union(*english)
    there = set().union(*other)
    assert [next(iter(sources)) for sources in english if not sources & there] == []
    assert [next(iter(sources)) for sources in other if not sources & here] == []


def test_french_is_set_with_unbroken_spaces() -> None:
    loose = {
        f"{key}: {found.group()}"
        for key, chapter in chapters("fr").items()
        for found in re.finditer(r"\S* [:;!?»]|« \S*|\d \d{3}\b", prose(chapter))
    }
    assert sorted(loose) == []

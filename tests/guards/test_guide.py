"""The user guide has a chapter for every page in both languages, and everything it leads to exists."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from cofanet_desktop.gui.help.chapters import INDEX, LANGUAGES, Chapter, guide
from cofanet_desktop.gui.page_specs import KEYS

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"
LARGEST_PICTURE = 400_000


def chapters(language: str) -> dict[str, Chapter]:
    """Return the chapters written in that very language."""
    return {key: one for key, one in guide(language, GUIDE).items() if one.language == language}


def levels(chapter: Chapter) -> list[int]:
    return [section.level for section in chapter.sections]


def pictured(chapter: Chapter) -> list[str]:
    """Return the names of the pictures; each language may have its own."""
    return [Path(picture).name for picture in chapter.pictures()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_chapter(language: str) -> None:
    assert {INDEX, *KEYS} - set(chapters(language)) == set()


def test_every_chapter_is_there_in_every_language() -> None:
    assert len({frozenset(chapters(language)) for language in LANGUAGES}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_leads_to_every_chapter_once(language: str) -> None:
    written = chapters(language)
    listed = [link for link in written[INDEX].links() if "#" not in link]
    assert sorted(listed) == sorted(f"{key}.md" for key in written if key != INDEX)


def test_the_languages_tell_the_same_under_corresponding_headings() -> None:
    first, *others = (chapters(language) for language in LANGUAGES)
    differing = [
        f"{other[key].language}/{key}"
        for other in others
        for key in first.keys() & other.keys()
        if levels(other[key]) != levels(first[key]) or pictured(other[key]) != pictured(first[key])
    ]
    assert differing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chapter_begins_with_its_only_title_and_skips_no_level(language: str) -> None:
    odd = []
    for key, chapter in chapters(language).items():
        found = levels(chapter)
        is_title_first = found[:1] == [1] and found.count(1) == 1
        skips = any(after > before + 1 for before, after in pairwise(found))
        if not is_title_first or skips:
            odd.append(key)
    assert odd == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_chapters_and_headings_that_exist(language: str) -> None:
    known = chapters(language)
    broken = []
    for key, chapter in known.items():
        for link in chapter.links():
            file, _, anchor = link.partition("#")
            target = known.get(file.removesuffix(".md") if file else key)
            anchors = {section.anchor for section in target.sections} if target else set()
            if target is None or (anchor and anchor not in anchors):
                broken.append(f"{key}: {link}")
    assert broken == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_exist_are_described_and_stay_small(language: str) -> None:
    wrong = []
    for key, chapter in chapters(language).items():
        wrong += [f"{key}: a picture without a description" for _ in range(chapter.markdown.count("![]("))]
        for picture in chapter.pictures():
            file = (GUIDE / language / picture).resolve()
            if not file.is_file() or not file.is_relative_to(ROOT / "docs" / "pictures"):
                wrong.append(f"{key}: {picture} is not in docs/pictures")
            elif file.stat().st_size > LARGEST_PICTURE:
                wrong.append(f"{key}: {picture} is too large")
    assert wrong == []

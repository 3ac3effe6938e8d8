"""The guide is read in the reader's language, chapter by chapter, and found in."""

from __future__ import annotations

from pathlib import Path

import pytest

from cofanet_desktop.gui.help.chapters import find, guide, parsed, plain_text

HOME = """# Home

Begins **here**, with `code`
and a [link](portfolio.md#to-see).

![The page](../../pictures/home.png)

## What is new

- One thing
- Another, as in the Café

```
# no heading
```

## What is new

| Name | Value |
|------|-------|
| DRA  | 7     |
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for language, name, text in (
        ("en", "index", "# Guide\n\n- [Portfolio](portfolio.md)\n- [Home](home.md)\n"),
        ("en", "home", HOME),
        ("en", "portfolio", "# Portfolio\n\nAll companies.\n"),
        ("en", "zoo", "# Zoo\n"),
        ("fr", "home", "# Accueil\n\nLe début.\n"),
    ):
        (tmp_path / language).mkdir(exist_ok=True)
        (tmp_path / language / f"{name}.md").write_text(text, encoding="utf-8")
    return tmp_path


def test_chapters_come_in_the_order_of_the_index_and_the_rest_after_them(place: Path) -> None:
    assert list(guide("en", place)) == ["index", "portfolio", "home", "zoo"]


def test_a_chapter_missing_in_a_language_is_read_in_english(place: Path) -> None:
    french = guide("fr", place)
    assert (french["home"].title, french["portfolio"].title) == ("Accueil", "Portfolio")
    assert guide("de", place)["home"].title == "Home"


def test_sections_have_plain_text_and_anchors_of_their_own() -> None:
    chapter = parsed("home", "en", HOME)
    assert [(one.heading, one.level, one.anchor) for one in chapter.sections] == [
        ("Home", 1, "home"),
        ("What is new", 2, "what-is-new"),
        ("What is new", 2, "what-is-new-1"),
    ]
    assert chapter.sections[0].text == "Begins here, with code and a link.\nThe page"
    assert chapter.sections[1].text.splitlines()[:2] == ["One thing", "Another, as in the Café"]
    assert "DRA" in chapter.sections[2].text
    assert chapter.links() == ["portfolio.md#to-see"]
    assert chapter.pictures() == ["../../pictures/home.png"]


def test_marks_are_not_read() -> None:
    assert plain_text("1. Press **F1**, then [read](home.md)") == "Press F1, then read"


def test_every_word_must_be_found_and_headings_come_first(place: Path) -> None:
    chapters = list(guide("en", place).values())
    assert [(hit.key, hit.anchor) for hit in find(chapters, "cafe thing")] == [("home", "what-is-new")]
    assert [hit.key for hit in find(chapters, "portfolio")] == ["portfolio"]
    assert [hit.heading for hit in find(chapters, "NEW")] == ["What is new", "What is new"]
    assert find(chapters, "cafe nowhere") == []
    assert find(chapters, "  ") == []


def test_an_excerpt_shows_the_word_within_a_long_line() -> None:
    chapter = parsed("long", "en", "# Long\n\n" + "before " * 40 + "needle " + "after " * 40)
    [hit] = find([chapter], "needle")
    assert "needle" in hit.excerpt
    assert len(hit.excerpt) <= 130
    assert hit.excerpt.startswith("… ")
    assert hit.excerpt.endswith(" …")

"""The guide opens beside the work, at the page one is on, and is read and searched with the keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.help.help_window import HelpWindow
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.theme import Scheme, Theme
from tests.gui.accessibility import a11y_problems, clipped_texts, tab_order

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def guide(app: QApplication, qtbot: QtBot) -> HelpWindow:
    made = HelpWindow()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.open_at("home")
    return made


def key(guide: HelpWindow) -> str:
    assert guide.chapter is not None
    return guide.chapter.key


def contents(guide: HelpWindow, at: int) -> QTreeWidgetItem:
    item = guide.contents.topLevelItem(at)
    assert item is not None
    return item


def top_line(guide: HelpWindow) -> str:
    """Return the text at the top of what is seen."""
    return guide.view.cursorForPosition(QPoint(40, 14)).block().text()


def test_it_opens_at_the_chapter_of_the_page_and_at_the_contents_for_a_page_without_one(
    guide: HelpWindow,
) -> None:
    assert key(guide) == "home"
    assert guide.windowTitle() == "Home · User guide"
    assert top_line(guide) == "Home"
    guide.open_at("nowhere")
    assert key(guide) == "index"
    assert guide.windowTitle() == "User guide"


def test_links_lead_to_chapters_and_the_keys_lead_back(guide: HelpWindow, qtbot: QtBot) -> None:
    guide.go("index")
    guide.view.link_followed.emit("home.md#to-do")
    assert key(guide) == "home"
    marked = guide.contents.currentItem()
    assert marked is not None
    assert marked.text(0) == "To do"
    qtbot.keyClick(guide, Qt.Key.Key_Left, ALT)
    assert key(guide) == "index"
    qtbot.keyClick(guide, Qt.Key.Key_Right, ALT)
    assert key(guide) == "home"
    guide.view.link_followed.emit("https://example.org/home.md")
    assert key(guide) == "home"


def test_a_link_is_followed_with_the_keyboard(guide: HelpWindow, qtbot: QtBot) -> None:
    guide.go("index")
    guide.view.setFocus()
    qtbot.keyClick(guide.view, Qt.Key.Key_Tab)
    qtbot.keyClick(guide.view, Qt.Key.Key_Return)
    assert key(guide) == "home"


def test_what_is_typed_is_found_opened_and_marked(guide: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(guide, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(guide.search.hasFocus)
    qtbot.keyClicks(guide.search, "start PORTFOLIO")
    assert guide.count.text() == f"{guide.hits.count()} places found" or guide.hits.count() == 1
    assert guide.hits.isVisible()
    wanted = next(
        at
        for at in range(guide.hits.count())
        if guide.hits.item(at).text().startswith("Home › Begin elsewhere")
    )
    for _ in range(wanted + 1):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert guide.hits.currentRow() == wanted
    qtbot.keyClick(guide.hits, Qt.Key.Key_Return)
    assert key(guide) == "home"
    assert {"portfolio", "Start"} <= set(guide.view.marked)
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert guide.search.text() == ""
    assert guide.contents.isVisible()
    assert guide.view.marked == []
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_nothing_found_is_said(guide: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(guide.search, "xyzzy")
    assert guide.count.text() == "Nothing found. Try fewer words."
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert key(guide) == "home"


def test_a_heading_in_the_contents_scrolls_to_it(guide: HelpWindow, qtbot: QtBot) -> None:
    guide.resize(1000, 300)
    assert guide.contents.currentItem() is contents(guide, 1)
    section = contents(guide, 1).child(0)
    assert section is not None
    heading = section.text(0)
    place = guide.contents.visualItemRect(section).center()
    qtbot.mouseClick(guide.contents.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: top_line(guide) == heading)


def test_pictures_are_as_wide_as_there_is_room(guide: HelpWindow, qtbot: QtBot) -> None:
    def width() -> float:
        found = guide.view.document().find("￼", 0)
        return found.charFormat().toImageFormat().width()

    wide = width()
    assert 300 < wide <= guide.view.viewport().width()
    guide.resize(700, 600)
    qtbot.waitUntil(lambda: width() < wide)
    assert width() <= guide.view.viewport().width()


def test_a_picture_is_described_below_it(guide: HelpWindow) -> None:
    picture = guide.view.document().find("￼", 0).block()
    assert picture.next().text().startswith("The home page: ")


def test_nothing_but_pictures_of_the_guide_is_read(guide: HelpWindow) -> None:
    image = QTextDocument.ResourceType.ImageResource.value
    for address in (
        "file:///etc/hosts",
        "https://example.org/../../pictures/home.png",
        "../../pictures/../../README.md",
        "../../pictures/../../resources/app/cofanet.svg",
    ):
        blank = guide.view.loadResource(image, address)
        assert blank.width() == 1  # type: ignore[attr-defined] # a picture
    assert guide.view.loadResource(image, "../../pictures/home.png").width() > 1  # type: ignore[attr-defined]
    assert guide.view.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, "a.css") == ""


def test_the_language_changes_while_it_is_open(guide: HelpWindow, app: QApplication, qtbot: QtBot) -> None:
    def title() -> str:
        assert guide.chapter is not None
        return guide.chapter.title

    install_language(app, "fr", "fr_FR")
    qtbot.waitUntil(lambda: title() == "Accueil")
    assert contents(guide, 0).text(0) == "Guide de l’utilisateur"
    install_language(app, "de", "de_DE")
    qtbot.waitUntil(lambda: title() == "Home")


def test_text_size_and_theme_are_followed(guide: HelpWindow, look: Theme) -> None:
    before = guide.view.document().size().height()
    look.apply(Scheme.DARK, 150)
    assert guide.view.document().size().height() > before
    heading = guide.view.document().firstBlock().begin().fragment().charFormat()
    assert heading.foreground().color().name() == "#e7ecf3"


@pytest.mark.parametrize("percent", [90, 150])
def test_everything_has_a_name_and_is_reached_by_keys(guide: HelpWindow, look: Theme, percent: int) -> None:
    look.apply(Scheme.LIGHT, percent)
    assert a11y_problems(guide) == []
    assert clipped_texts(guide) == []
    order = tab_order(guide)
    assert {guide.search, guide.contents, guide.view} <= set(order)

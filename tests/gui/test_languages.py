"""The language changes while the window is open: on every page nothing of the former one remains, and no old format."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from cofanet_desktop.gui.i18n import LANGUAGES, install_language
from cofanet_desktop.gui.theme import Theme
from tests.support.tour import STOPS, Tour, Wear, touring
from tools.check_i18n import read_entries
from tools.update_translations import ROOT

_MARK = re.compile(r"\{[^{}]*\}|%L?n")
_LEAST_LETTERS = 8
"""A template with fewer letters of its own could be any text."""
_MOST_ROWS = 40


class Vocabulary:
    """The texts of one language: whole ones, and templates with something to fill in."""

    def __init__(self, language: str) -> None:
        self.whole: set[str] = set()
        self.templates: set[str] = set()
        for entry in read_entries(ROOT / "i18n" / f"cofanet_{language}.ts"):
            self._add(entry.forms if entry.finished else ())
        # Each language is offered by its own name, whatever the present one.
        self.whole.update(LANGUAGES.values())
        if language == "en":
            for entry in read_entries(ROOT / "i18n" / "cofanet_fr.ts"):
                self._add(() if entry.plural else (entry.source,))

    def _add(self, forms: tuple[str, ...]) -> None:
        for form in forms:
            (self.templates if _MARK.search(form) else self.whole).add(_plain(form))

    def remains_in(self, now: Vocabulary) -> Leftovers:
        """Return what tells texts of this language from those of another."""
        former = self.templates - now.templates
        return Leftovers(self.whole - now.whole, _pattern(former), now.whole, _pattern(now.templates))


class Leftovers:
    """Finds texts of a former language; what could be said in the present one as well is none."""

    def __init__(
        self, whole: set[str], templates: re.Pattern[str], now: set[str], now_templates: re.Pattern[str]
    ) -> None:
        self._whole, self._templates = whole, templates
        self._now, self._now_templates = now, now_templates

    def find(self, texts: set[str]) -> set[str]:
        return {text for text in texts if text in self._whole or self._is_filled_in(text)}

    def _is_filled_in(self, text: str) -> bool:
        if text in self._now or self._templates.fullmatch(text) is None:
            return False
        return self._now_templates.fullmatch(text) is None


def _pattern(templates: set[str]) -> re.Pattern[str]:
    told = (one for one in templates if len(re.sub(r"[^\w]", "", _MARK.sub("", one))) >= _LEAST_LETTERS)
    patterns = (
        "".join(".+?" if _MARK.fullmatch(part) else re.escape(part) for part in _parts(one)) for one in told
    )
    return re.compile("|".join(patterns) or "(?!)", re.DOTALL)


def _parts(template: str) -> list[str]:
    return re.split(f"({_MARK.pattern})", template)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def texts_of(root: QWidget) -> set[str]:
    """Return every text a person reads, or hears, in a widget and what is visible in it."""
    found: set[str] = set()
    for widget in (root, *root.findChildren(QWidget)):
        if widget is root or widget.isVisibleTo(root):
            found.update(_texts(widget))
    return {plain for text in found if (plain := _plain(text))}


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(min(widget.count(), _MOST_ROWS)))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model(), has_headings=isinstance(widget, (QTableView, QTreeView)))
    yield from (action.text() for action in widget.actions() if _is_own(action, widget))


def _is_own(action: QAction, widget: QWidget) -> bool:
    return action.isVisible() and bool(action.text()) and not widget.objectName().startswith("qt_")


def _cells(model: QAbstractItemModel, *, has_headings: bool) -> Iterator[str]:
    for column in range(model.columnCount() if has_headings else 1):
        if has_headings:
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), _MOST_ROWS)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, column).data(role) or "")


@pytest.fixture(scope="module")
def tour(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, look: Theme) -> Iterator[Tour]:
    """The window with every page entered once, in English."""
    with touring(tmp_path_factory.mktemp("languages"), look) as made:
        made.wear(Wear("en", 100, "wide"))
        for stop in STOPS:
            made.visit(stop)
        yield made
    install_language(qapp, "en", "en_US")


@pytest.mark.timeout(300)
def test_nothing_of_the_former_language_remains_on_any_page(tour: Tour) -> None:
    words = {language: Vocabulary(language) for language in ("de", "en", "es", "fr")}
    remains: dict[str, set[str]] = {}
    former = "en"
    for language in ("de", "es", "fr", "en"):
        tour.wear(Wear(language, 100, "wide"))
        leftovers = words[former].remains_in(words[language])
        page = tour.window.pages.page
        assert page is not None
        remains[f"{former} to {language}, before leaving the page"] = leftovers.find(texts_of(tour.window))
        for stop in STOPS:
            tour.visit(stop)
            remains[f"{former} to {language}, {stop}"] = leftovers.find(texts_of(tour.window))
        former = language
    assert {place: found for place, found in remains.items() if found} == {}


_AMERICAN = re.compile(r"\b\d{1,2}/\d{1,2}/\d{4}\b|\b\d{1,3}(,\d{3})+\b")
"""Dates and figures as they are written in the United States."""


@pytest.mark.timeout(300)
@pytest.mark.parametrize("stop", STOPS)
def test_dates_and_figures_follow_the_regional_format_at_once(
    tour: Tour, qapp: QApplication, stop: str
) -> None:
    install_language(qapp, "en", "en_US")
    tour.visit(stop)
    install_language(qapp, "en", "de_DE")
    tour.settle()
    found = {text for text in texts_of(tour.window) if _AMERICAN.search(text)}
    assert found == set()

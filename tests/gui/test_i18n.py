"""The language can be changed while the window is open, plurals and messages follow."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui import i18n
from cofanet_desktop.gui.i18n import TranslatedWidget, install_language, translate_message
from cofanet_desktop.gui.widgets.company_facts import insurer_comment
from cofanet_desktop.insurer import comments


class Words(QTranslator):
    """A translator that knows what it is given: (context, source, count or -1) → text."""

    def __init__(self, words: dict[tuple[str, str, int], str], parent: QApplication) -> None:
        super().__init__(parent)
        self._words = words

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks by this name
        return False

    def translate(self, context: str, text: str, _comment: str | None = None, n: int = -1) -> str | None:
        return self._words.get((context, text, n))


@pytest.fixture
def words(app: QApplication) -> Iterator[dict[tuple[str, str, int], str]]:
    """A dictionary that the application translates with, to be filled by the test."""
    known: dict[tuple[str, str, int], str] = {}
    translator = Words(known, app)
    app.installTranslator(translator)
    yield known
    app.removeTranslator(translator)


class Greeting(TranslatedWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        QVBoxLayout(self).addWidget(self.label)
        self.retranslate()

    def retranslate(self) -> None:
        self.label.setText(self.tr("Hello"))

    def companies(self, n: int) -> str:
        return self.trn("%n companies", None, n)


class LoudGreeting(Greeting):
    pass


def test_texts_change_when_the_language_changes(
    app: QApplication, words: dict[tuple[str, str, int], str], qtbot: QtBot
) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    greeting = Greeting(outer)
    assert greeting.label.text() == "Hello"
    words["Greeting", "Hello", -1] = "Bonjour"
    install_language(app, "fr")
    qtbot.waitUntil(lambda: greeting.label.text() == "Bonjour")


@pytest.mark.usefixtures("app")
def test_plurals_work_in_classes_derived_from_where_they_are_written(
    words: dict[tuple[str, str, int], str], qtbot: QtBot
) -> None:
    loud = LoudGreeting()
    qtbot.addWidget(loud)
    words["Greeting", "%n companies", 1] = "une entreprise"
    assert loud.companies(1) == "une entreprise"
    assert loud.companies(7) == "7 companies"


def test_qt_itself_speaks_the_language(app: QApplication, qtbot: QtBot) -> None:
    assert install_language(app, "fr") == "fr"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Annuler"
    install_language(app, "en")
    qtbot.waitUntil(lambda: box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancel")


def test_formats_may_differ_from_the_language(app: QApplication) -> None:
    install_language(app, "fr", "de_CH")
    assert QLocale().name() == "de_CH"
    assert i18n.current_language() == "fr"
    install_language(app, "fr")
    assert QLocale().language() == QLocale.Language.French


def test_a_language_that_is_not_offered_becomes_english(app: QApplication) -> None:
    assert install_language(app, "xx") == "en"
    assert i18n.current_language() == "en"


def test_every_language_is_offered_under_its_own_name() -> None:
    assert i18n.LANGUAGES == {"de": "Deutsch", "en": "English", "es": "Español", "fr": "Français"}
    assert i18n.system_language() in i18n.LANGUAGES


@pytest.mark.usefixtures("app")
def test_a_message_is_translated_and_filled_in_the_local_way(words: dict[tuple[str, str, int], str]) -> None:
    message = Message(
        "Cover",
        "Granted: {amount} until {end}.",
        {"amount": Money.of(40000, "EUR"), "end": date(2027, 1, 31)},
    )
    assert translate_message(message) == "Granted: 40,000\u00a0EUR until 1/31/2027."
    words["Cover", "Granted: {amount} until {end}.", -1] = "Jusqu'au {end} : {amount}."
    assert translate_message(message) == "Jusqu'au 1/31/2027 : 40,000\u00a0EUR."


@pytest.mark.usefixtures("app")
def test_a_spoilt_translation_falls_back_to_english(words: dict[tuple[str, str, int], str]) -> None:
    words["Cover", "Refused: {reason}.", -1] = "Refusé : {raison}."
    assert translate_message(Message("Cover", "Refused: {reason}.", {"reason": "age"})) == "Refused: age."


@pytest.mark.usefixtures("app")
def test_an_unknown_text_stays_english() -> None:
    assert QCoreApplication.translate("Nowhere", "As it is") == i18n.translate("Nowhere", "As it is")


def test_what_the_simulated_insurer_says_is_read_in_the_language_in_force(app: QApplication) -> None:
    install_language(app, "fr")
    assert insurer_comment(comments.OFFER_REFUSED) == "L’assuré a refusé l’offre."
    assert insurer_comment("Bonitätsprüfung läuft") == "Bonitätsprüfung läuft"

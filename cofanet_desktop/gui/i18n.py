"""The language of the window: loading translations, switching at run time, plurals, domain messages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QWidget

from cofanet_desktop.assets import data_dir
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui import formats

LANGUAGES = {"de": "Deutsch", "en": "English", "es": "Español", "fr": "Français"}
"""The languages offered, each under its own name, so that anyone finds the way back."""

_installed: list[QTranslator] = []


def system_language() -> str:
    """Return the code of the offered language that suits the operating system best (`en` when none does)."""
    for name in QLocale.system().uiLanguages():
        code = name.partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def install_language(app: QCoreApplication, code: str, formats_code: str = "") -> str:
    """Show `app` in language `code` and return the code in force (`en` when `code` is not offered).

    `formats_code` (such as `de_CH`) sets how dates and figures are written; empty follows the language,
    in the territory of the operating system when that speaks the same language.
    """
    language = code if code in LANGUAGES else "en"
    QLocale.setDefault(QLocale(formats_code) if formats_code else _formats_of(language))
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_texts), ("cofanet", str(data_dir("i18n")))):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)
            _installed.append(translator)
    app.setProperty("language", language)
    return language


def current_language() -> str:
    """Return the code of the language in force."""
    app = QCoreApplication.instance()
    return str(app.property("language") or "en") if app else "en"


def _formats_of(language: str) -> QLocale:
    system = QLocale.system()
    return system if system.name().partition("_")[0] == language else QLocale(language)


def translate(context: str, text: str) -> str:
    """Return `text`, marked elsewhere with QT_TRANSLATE_NOOP(context, …), in the language in force."""
    return QCoreApplication.translate(context, text)


def translate_message(message: Message) -> str:
    """Return `message` in the language in force, its dates, amounts and figures in the local way.

    A translation whose placeholders do not fit falls back to the English sentence rather than failing.
    """
    values = {
        name: translate_message(value) if isinstance(value, Message) else formats.value_text(value)
        for name, value in message.values.items()
    }
    template = translate(message.context, message.template)
    try:
        return template.format(**values)
    except (KeyError, IndexError, ValueError):
        return message.template.format(**values)


class TrMixin:
    """Adds translated plurals to a QObject; put it before the Qt class: `class Page(TrMixin, QWidget)`."""

    def trn(self, text: str, disambiguation: str | None, n: int) -> str:
        """Return `text` in the plural form for `n`, `%n` filled in; works in subclasses as well.

        Qt looks only into the context of the concrete class, so every base class is asked in turn.
        """
        plain = text.replace("%Ln", QLocale().toString(n)).replace("%n", str(n))
        for cls in type(self).__mro__:
            translated = QCoreApplication.translate(cls.__name__, text, disambiguation, n)
            if translated != plain:
                return translated
        return plain


class TranslatedWidget(TrMixin, QWidget):
    """A widget whose texts are set in `retranslate`, called again whenever the language changes.

    Call `self.retranslate()` once at the end of the constructor.
    """

    def retranslate(self) -> None:
        """Set every text of the widget; subclasses override it."""

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew when the language changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

"""The words of exports that are made without a window, in the language the person reads the window in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

from cofanet_desktop.assets import data_dir
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import LANGUAGES, system_language
from cofanet_desktop.services.export_words import Words

if TYPE_CHECKING:
    from cofanet_desktop.system.settings import UserSettings


def reader_words(settings: UserSettings) -> Words:
    """Return the words of a person with these settings; no application has to run, and none is changed."""
    language = settings.language or system_language()
    if language not in LANGUAGES:
        language = "en"
    translator = QTranslator()
    translator.load(f"cofanet_{language}", str(data_dir("i18n")))
    locale = QLocale(settings.regional_format or language)

    def said(message: Message) -> str:
        values = {
            name: said(value) if isinstance(value, Message) else formats.value_text(value)
            for name, value in message.values.items()
        }
        template = translator.translate(message.context, message.template) or message.template
        try:
            return template.format(**values)
        except (KeyError, IndexError, ValueError):
            return message.template.format(**values)

    def translate(message: Message) -> str:
        before = QLocale()
        QLocale.setDefault(locale)  # dates and figures follow it
        try:
            return said(message)
        finally:
            QLocale.setDefault(before)

    return Words(translate, language)

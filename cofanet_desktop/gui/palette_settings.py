"""Every setting that is a choice, as lines of the command palette: applied at once, undone from a toast."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, tray
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import LANGUAGES, TrMixin, translate
from cofanet_desktop.gui.pages.settings import HORIZONS, LOCALES, ROWS, TEXT_SIZES, SectionKey
from cofanet_desktop.gui.palette_entries import Kind, PaletteEntry
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.theme import Scheme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.gui.desk import Choice
    from cofanet_desktop.gui.preferences import Preferences
    from cofanet_desktop.gui.widgets.toast import Toaster

_CONTEXT = "PaletteSettings"


@dataclass(frozen=True, slots=True)
class _Setting:
    """A field of UserSettings: its name, its icon, and other words it is looked for by."""

    field: str
    name: str
    icon: str
    keywords: str


_SETTINGS = (
    _Setting(
        "theme",
        QT_TRANSLATE_NOOP("PaletteSettings", "Theme"),
        "circle-half-2",
        QT_TRANSLATE_NOOP("PaletteSettings", "appearance colours scheme mode night day"),
    ),
    _Setting(
        "text_size",
        QT_TRANSLATE_NOOP("PaletteSettings", "Text size"),
        "adjustments-horizontal",
        QT_TRANSLATE_NOOP("PaletteSettings", "font larger smaller zoom"),
    ),
    _Setting(
        "language",
        QT_TRANSLATE_NOOP("PaletteSettings", "Language"),
        "language",
        "language langue sprache idioma",
    ),
    _Setting(
        "regional_format",
        QT_TRANSLATE_NOOP("PaletteSettings", "Dates and figures"),
        "calendar",
        QT_TRANSLATE_NOOP("PaletteSettings", "regional format locale numbers amounts decimal separator"),
    ),
    _Setting(
        "start_page",
        QT_TRANSLATE_NOOP("PaletteSettings", "Start page"),
        "home",
        QT_TRANSLATE_NOOP("PaletteSettings", "begin opening first"),
    ),
    _Setting(
        "imminent_days",
        QT_TRANSLATE_NOOP("PaletteSettings", "Covers ending soon"),
        "calendar-due",
        QT_TRANSLATE_NOOP("PaletteSettings", "imminent end days horizon expiry"),
    ),
    _Setting(
        "rows_per_page",
        QT_TRANSLATE_NOOP("PaletteSettings", "Rows per page"),
        "list-details",
        QT_TRANSLATE_NOOP("PaletteSettings", "portfolio lines companies length"),
    ),
    _Setting(
        "show_local_names",
        QT_TRANSLATE_NOOP("PaletteSettings", "Local names and addresses"),
        "world",
        QT_TRANSLATE_NOOP("PaletteSettings", "alphabet script non-Latin"),
    ),
    _Setting(
        "show_crs",
        QT_TRANSLATE_NOOP("PaletteSettings", "CRS number"),
        "id",
        QT_TRANSLATE_NOOP("PaletteSettings", "identifier column"),
    ),
    _Setting(
        "close_to_tray",
        QT_TRANSLATE_NOOP("PaletteSettings", "Closing hides the window in the tray"),
        "bell",
        QT_TRANSLATE_NOOP("PaletteSettings", "background icon quit notices"),
    ),
    _Setting(
        "default_country",
        QT_TRANSLATE_NOOP("PaletteSettings", "Country of the search"),
        "flag",
        QT_TRANSLATE_NOOP("PaletteSettings", "default nation"),
    ),
)


_SECTIONS = {
    SectionKey.GENERAL: (
        QT_TRANSLATE_NOOP("PaletteSettings", "General"),
        QT_TRANSLATE_NOOP("PaletteSettings", "language start page contract country tray"),
    ),
    SectionKey.PORTFOLIO: (
        QT_TRANSLATE_NOOP("PaletteSettings", "Portfolio and covers"),
        QT_TRANSLATE_NOOP("PaletteSettings", "rows ending soon local names CRS"),
    ),
    SectionKey.NOTIFICATIONS: (
        QT_TRANSLATE_NOOP("PaletteSettings", "Notifications"),
        QT_TRANSLATE_NOOP("PaletteSettings", "thresholds increase decrease told"),
    ),
    SectionKey.MAIL: (
        QT_TRANSLATE_NOOP("PaletteSettings", "E-mail"),
        QT_TRANSLATE_NOOP("PaletteSettings", "daily digest SMTP account"),
    ),
    SectionKey.APPEARANCE: (
        QT_TRANSLATE_NOOP("PaletteSettings", "Appearance"),
        QT_TRANSLATE_NOOP("PaletteSettings", "theme colours text size"),
    ),
    SectionKey.FORMATS: (
        QT_TRANSLATE_NOOP("PaletteSettings", "Regional format"),
        QT_TRANSLATE_NOOP("PaletteSettings", "dates figures amounts"),
    ),
    SectionKey.PROFILE: (
        QT_TRANSLATE_NOOP("PaletteSettings", "Profile and data"),
        QT_TRANSLATE_NOOP("PaletteSettings", "folder key check store"),
    ),
    SectionKey.SIMULATION: (
        QT_TRANSLATE_NOOP("PaletteSettings", "Simulated insurer"),
        QT_TRANSLATE_NOOP("PaletteSettings", "clock time advance day"),
    ),
    SectionKey.ABOUT: (
        QT_TRANSLATE_NOOP("PaletteSettings", "About"),
        QT_TRANSLATE_NOOP("PaletteSettings", "version licences"),
    ),
}
"""Sections of the settings page: name and other words."""


class PaletteSettings(TrMixin):
    """Makes the lines in the language in force."""

    def __init__(self, preferences: Preferences, toaster: Toaster, go: Callable[[Route], object]) -> None:
        """Change `preferences`, tell and undo in `toaster`, `go` to a section of the settings."""
        self._preferences = preferences
        self._toaster = toaster
        self._go = go

    def sections(self) -> Iterator[PaletteEntry]:
        """Yield a line for each section of the settings."""
        for key, (name, keywords) in _SECTIONS.items():
            yield PaletteEntry(
                translate(_CONTEXT, QT_TRANSLATE_NOOP("PaletteSettings", "Settings: {section}")).format(
                    section=translate(_CONTEXT, name)
                ),
                "",
                "settings",
                partial(self._go, Route("settings", key.value)),
                Kind.SETTING,
                translate(_CONTEXT, keywords),
                f"settings:{key}",
            )

    def entries(self, countries: Sequence[Choice]) -> Iterator[PaletteEntry]:
        """Yield a line for each value of each setting, the one in force said to be so."""
        choices = self._choices(countries)
        for setting in _SETTINGS:
            name = translate(_CONTEXT, setting.name)
            now = getattr(self._preferences.current, setting.field)
            for value, shown in choices.get(setting.field, {}).items():
                title = translate(
                    _CONTEXT, QT_TRANSLATE_NOOP("PaletteSettings", "{setting}: {value}")
                ).format(setting=name, value=shown)
                yield PaletteEntry(
                    title,
                    translate(_CONTEXT, QT_TRANSLATE_NOOP("PaletteSettings", "in use"))
                    if value == now
                    else "",
                    setting.icon,
                    partial(self._choose, setting.field, value, title),
                    Kind.SETTING,
                    translate(_CONTEXT, setting.keywords),
                    f"setting:{setting.field}={value}",
                )

    def _choices(self, countries: Sequence[Choice]) -> dict[str, Mapping[Any, str]]:
        like_system = translate(_CONTEXT, QT_TRANSLATE_NOOP("PaletteSettings", "like the system"))
        like_language = translate(_CONTEXT, QT_TRANSLATE_NOOP("PaletteSettings", "like the language"))
        on_off = {
            True: translate(_CONTEXT, QT_TRANSLATE_NOOP("PaletteSettings", "on")),
            False: translate(_CONTEXT, QT_TRANSLATE_NOOP("PaletteSettings", "off")),
        }
        return {
            "theme": {
                Scheme.SYSTEM.value: like_system,
                Scheme.LIGHT.value: translate(_CONTEXT, QT_TRANSLATE_NOOP("PaletteSettings", "light")),
                Scheme.DARK.value: translate(_CONTEXT, QT_TRANSLATE_NOOP("PaletteSettings", "dark")),
            },
            "text_size": {
                size: translate(_CONTEXT, QT_TRANSLATE_NOOP("PaletteSettings", "{size} %")).format(
                    size=formats.integer(size)
                )
                for size in TEXT_SIZES
            },
            "language": {"": like_system, **LANGUAGES},
            "regional_format": {"": like_language, **{code: _locale_name(code) for code in LOCALES}},
            "start_page": {key: translate("Pages", name) for key, name in _START_PAGES.items()},
            "imminent_days": {days: self.trn("%n days", None, days) for days in HORIZONS},
            "rows_per_page": {rows: self._rows(rows) for rows in ROWS},
            "show_local_names": on_off,
            "show_crs": on_off,
            "close_to_tray": on_off if tray.is_available() else {},
            "default_country": {one.key: one.label for one in countries},
        }

    def _rows(self, rows: int) -> str:
        every = translate(_CONTEXT, QT_TRANSLATE_NOOP("PaletteSettings", "all in one long list"))
        return formats.integer(rows) if rows else every

    def _choose(self, field: str, value: object, title: str) -> None:
        """Apply and tell; undone, the value before is back."""
        before = getattr(self._preferences.current, field)
        if before != value and self._change(field, value):
            self._toaster.show(title, undo=lambda: self._change(field, before))

    def _change(self, field: str, value: object) -> bool:
        try:
            self._preferences.change(**{field: value})
        except CofanetError as error:
            self._toaster.show(failure_sentence(error), icon="alert-triangle")
            return False
        return True


_START_PAGES = {"home": "Home", "portfolio": "Portfolio"}
"""Names marked for translation in `page_specs`."""


def _locale_name(code: str) -> str:
    locale = QLocale(code)
    return f"{locale.nativeLanguageName()} ({locale.nativeTerritoryName()})"

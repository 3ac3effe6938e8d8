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
from cofanet_desktop.gui.navigation import Route
from cofanet_desktop.gui.pages.settings import HORIZONS, LOCALES, ROWS, TEXT_SIZES, SectionKey
from cofanet_desktop.gui.palette_entries import Kind, PaletteEntry
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
        QT_TRANSLATE_NOOP(_CONTEXT, "Theme"),
        "circle-half-2",
        QT_TRANSLATE_NOOP(_CONTEXT, "appearance colours scheme mode night day"),
    ),
    _Setting(
        "text_size",
        QT_TRANSLATE_NOOP(_CONTEXT, "Text size"),
        "adjustments-horizontal",
        QT_TRANSLATE_NOOP(_CONTEXT, "font larger smaller zoom"),
    ),
    _Setting(
        "language",
        QT_TRANSLATE_NOOP(_CONTEXT, "Language"),
        "language",
        "language langue sprache idioma",
    ),
    _Setting(
        "regional_format",
        QT_TRANSLATE_NOOP(_CONTEXT, "Dates and figures"),
        "calendar",
        QT_TRANSLATE_NOOP(_CONTEXT, "regional format locale numbers amounts decimal separator"),
    ),
    _Setting(
        "start_page",
        QT_TRANSLATE_NOOP(_CONTEXT, "Start page"),
        "home",
        QT_TRANSLATE_NOOP(_CONTEXT, "begin opening first"),
    ),
    _Setting(
        "imminent_days",
        QT_TRANSLATE_NOOP(_CONTEXT, "Covers ending soon"),
        "calendar-due",
        QT_TRANSLATE_NOOP(_CONTEXT, "imminent end days horizon expiry"),
    ),
    _Setting(
        "rows_per_page",
        QT_TRANSLATE_NOOP(_CONTEXT, "Rows per page"),
        "list-details",
        QT_TRANSLATE_NOOP(_CONTEXT, "portfolio lines companies length"),
    ),
    _Setting(
        "show_local_names",
        QT_TRANSLATE_NOOP(_CONTEXT, "Local names and addresses"),
        "world",
        QT_TRANSLATE_NOOP(_CONTEXT, "alphabet script non-Latin"),
    ),
    _Setting(
        "show_crs",
        QT_TRANSLATE_NOOP(_CONTEXT, "CRS number"),
        "id",
        QT_TRANSLATE_NOOP(_CONTEXT, "identifier column"),
    ),
    _Setting(
        "close_to_tray",
        QT_TRANSLATE_NOOP(_CONTEXT, "Closing hides the window in the tray"),
        "bell",
        QT_TRANSLATE_NOOP(_CONTEXT, "background icon quit notices"),
    ),
    _Setting(
        "default_country",
        QT_TRANSLATE_NOOP(_CONTEXT, "Country of the search"),
        "flag",
        QT_TRANSLATE_NOOP(_CONTEXT, "default nation"),
    ),
)


_SECTIONS = {
    SectionKey.GENERAL: (
        QT_TRANSLATE_NOOP(_CONTEXT, "General"),
        QT_TRANSLATE_NOOP(_CONTEXT, "language start page contract country tray"),
    ),
    SectionKey.PORTFOLIO: (
        QT_TRANSLATE_NOOP(_CONTEXT, "Portfolio and covers"),
        QT_TRANSLATE_NOOP(_CONTEXT, "rows ending soon local names CRS"),
    ),
    SectionKey.NOTIFICATIONS: (
        QT_TRANSLATE_NOOP(_CONTEXT, "Notifications"),
        QT_TRANSLATE_NOOP(_CONTEXT, "thresholds increase decrease told"),
    ),
    SectionKey.MAIL: (
        QT_TRANSLATE_NOOP(_CONTEXT, "E-mail"),
        QT_TRANSLATE_NOOP(_CONTEXT, "daily digest SMTP account"),
    ),
    SectionKey.APPEARANCE: (
        QT_TRANSLATE_NOOP(_CONTEXT, "Appearance"),
        QT_TRANSLATE_NOOP(_CONTEXT, "theme colours text size"),
    ),
    SectionKey.FORMATS: (
        QT_TRANSLATE_NOOP(_CONTEXT, "Regional format"),
        QT_TRANSLATE_NOOP(_CONTEXT, "dates figures amounts"),
    ),
    SectionKey.PROFILE: (
        QT_TRANSLATE_NOOP(_CONTEXT, "Profile and data"),
        QT_TRANSLATE_NOOP(_CONTEXT, "folder key check store"),
    ),
    SectionKey.SIMULATION: (
        QT_TRANSLATE_NOOP(_CONTEXT, "Simulated insurer"),
        QT_TRANSLATE_NOOP(_CONTEXT, "clock time advance day"),
    ),
    SectionKey.ABOUT: (
        QT_TRANSLATE_NOOP(_CONTEXT, "About"),
        QT_TRANSLATE_NOOP(_CONTEXT, "version licences"),
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
                translate(_CONTEXT, QT_TRANSLATE_NOOP(_CONTEXT, "Settings: {section}")).format(
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
                title = translate(_CONTEXT, QT_TRANSLATE_NOOP(_CONTEXT, "{setting}: {value}")).format(
                    setting=name, value=shown
                )
                yield PaletteEntry(
                    title,
                    translate(_CONTEXT, QT_TRANSLATE_NOOP(_CONTEXT, "in use")) if value == now else "",
                    setting.icon,
                    partial(self._choose, setting.field, value, title),
                    Kind.SETTING,
                    translate(_CONTEXT, setting.keywords),
                    f"setting:{setting.field}={value}",
                )

    def _choices(self, countries: Sequence[Choice]) -> dict[str, Mapping[Any, str]]:
        like_system = translate(_CONTEXT, QT_TRANSLATE_NOOP(_CONTEXT, "like the system"))
        like_language = translate(_CONTEXT, QT_TRANSLATE_NOOP(_CONTEXT, "like the language"))
        on_off = {
            True: translate(_CONTEXT, QT_TRANSLATE_NOOP(_CONTEXT, "on")),
            False: translate(_CONTEXT, QT_TRANSLATE_NOOP(_CONTEXT, "off")),
        }
        return {
            "theme": {
                Scheme.SYSTEM.value: like_system,
                Scheme.LIGHT.value: translate(_CONTEXT, QT_TRANSLATE_NOOP(_CONTEXT, "light")),
                Scheme.DARK.value: translate(_CONTEXT, QT_TRANSLATE_NOOP(_CONTEXT, "dark")),
            },
            "text_size": {
                size: translate(_CONTEXT, QT_TRANSLATE_NOOP(_CONTEXT, "{size} %")).format(
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
        every = translate(_CONTEXT, QT_TRANSLATE_NOOP(_CONTEXT, "all in one long list"))
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
"""Names marked for translation in `navigation`."""


def _locale_name(code: str) -> str:
    locale = QLocale(code)
    return f"{locale.nativeLanguageName()} ({locale.nativeTerritoryName()})"

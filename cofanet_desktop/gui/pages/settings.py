"""Settings: applied as they are chosen and kept for this person; and what there is to know of the profile."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, Slot, qVersion
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from cofanet_desktop import __version__
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.dialogs.licences import LicencesDialog
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import LANGUAGES, translate
from cofanet_desktop.gui.navigation import Page
from cofanet_desktop.gui.theme import Scheme
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.services import maintenance, simulation
from cofanet_desktop.services.simulation import REAL, STEPPED
from cofanet_desktop.system.settings import KeyStorage
from cofanet_desktop.ui_gen.ui_settings import Ui_Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from cofanet_desktop.gui.preferences import Preferences
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.maintenance import Check
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.services.simulation import SimulatedTime

LOCALES = (
    "de_AT", "de_CH", "de_DE", "en_GB", "en_IE", "en_US", "es_ES", "fr_BE", "fr_CH", "fr_FR", "it_IT", "ja_JP",
    "nl_NL", "pl_PL", "pt_PT", "sv_SE", "zh_CN",
)  # fmt: skip
"""Regional formats offered, each under its own name."""

ACCELERATED = 600.0
"""Ten minutes of the simulated insurer in one second."""

TEXT_SIZES = (90, 100, 110, 120, 130, 140, 150)
"""Text sizes offered, in percent of the system's."""

HORIZONS = (7, 14, 30, 45, 60, 90)
"""Days before its end in which a cover can count as ending soon."""

_CHECKS = {
    "store file": QT_TRANSLATE_NOOP("Checks", "File of the store"),
    "outbox": QT_TRANSLATE_NOOP("Checks", "Outbox"),
    "records": QT_TRANSLATE_NOOP("Checks", "Records"),
    "portfolio": QT_TRANSLATE_NOOP("Checks", "Portfolio"),
    "documents": QT_TRANSLATE_NOOP("Checks", "Documents"),
    "audit trail": QT_TRANSLATE_NOOP("Checks", "Audit trail"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileFacts:
    """What the page tells of the open profile."""

    name: str
    folder: Path
    backend: str
    key_storage: KeyStorage
    is_demonstration: bool


class SettingsPage(Page):
    """Cards of preferences at the start, the profile and its upkeep at the end."""

    icon_name = "settings"
    scrolls = True

    def __init__(
        self, session: Session, tasks: Tasks, preferences: Preferences, profile: ProfileFacts
    ) -> None:
        """Show and change `preferences`; tell of `profile`."""
        super().__init__()
        self._session, self._tasks = session, tasks
        self._preferences, self._profile = preferences, profile
        self._is_filling = False
        self._checks: list[Check] | None = None
        self.ui = Ui_Settings()
        self.ui.setupUi(self.content)
        self._facts = FactGrid(parent=self.ui.profileCard)
        self.ui.profileCardLayout.addWidget(self._facts)
        self.ui.simulationCard.hide()
        self.ui.checkResults.hide()
        self.ui.check.setIcon(icons.icon("clipboard-check", "secondary"))
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Settings")

    def activate(self, argument: str) -> None:
        """Show the settings in force."""
        self._show_preferences()
        self._read_time()

    def refresh(self, changes: object) -> None:
        """Show the settings in force: menus change some of them too."""
        self._show_preferences()
        self._read_time()

    def retranslate(self) -> None:
        """Set every text and fill the lists."""
        ui = self.ui
        ui.retranslateUi(self.content)
        names = {
            code: f"{locale.nativeLanguageName()} ({locale.nativeTerritoryName()})"
            for code, locale in ((code, QLocale(code)) for code in LOCALES)
        }
        self._fill(ui.language, {"": self.tr("Like the system"), **LANGUAGES})
        self._fill(ui.formats, {"": self.tr("Like the language"), **names})
        self._fill(
            ui.theme,
            {
                Scheme.SYSTEM.value: self.tr("Like the system"),
                Scheme.LIGHT.value: self.tr("Light"),
                Scheme.DARK.value: self.tr("Dark"),
            },
        )
        self._fill(
            ui.textSize, {size: self.tr("{size} %").format(size=formats.integer(size)) for size in TEXT_SIZES}
        )
        self._fill(ui.startPage, {"home": self.tr("Home"), "portfolio": self.tr("Portfolio")})
        self._fill(
            ui.clockMode,
            {
                str(REAL): self.tr("Real time"),
                str(ACCELERATED): self.tr("Accelerated: ten minutes a second"),
                str(STEPPED): self.tr("Stepped by hand"),
            },
        )
        ui.aboutText.setText(
            self.tr("CofaNet Desktop {version}, with Qt {qt} and Python {python}.").format(
                version=__version__, qt=qVersion(), python=platform.python_version()
            )
        )
        self._show_preferences()
        self._show_profile()
        self._show_checks()

    # -- preferences -------------------------------------------------------------------------------

    def _show_preferences(self) -> None:
        current, ui = self._preferences.current, self.ui
        self._is_filling = True
        _choose(ui.language, current.language)
        _choose(ui.formats, current.regional_format)
        _choose(ui.theme, current.theme)
        _choose(ui.startPage, current.start_page)
        _choose(ui.textSize, _nearest(TEXT_SIZES, current.text_size))
        self._fill_days(current.imminent_days)
        ui.country.set_code(current.default_country)
        ui.localNames.setChecked(current.show_local_names)
        self._is_filling = False
        ui.formatsSample.setText(
            self.tr("For example {amount} · {day}").format(
                amount=formats.amount(Money(Decimal("1234567.50"), "EUR")),
                day=formats.day(date(2026, 12, 31)),
            )
        )

    def _change(self, **values: object) -> None:
        """Apply and keep what was chosen by the person; lists being filled choose nothing."""
        if self._is_filling:
            return
        try:
            self._preferences.change(**values)
        except CofanetError as error:
            self.banner.say(failure_sentence(error), Tone.BAD)
        else:
            self.banner.hide()
        self._show_preferences()

    def _change_to_chosen(self, field: str, combo: QComboBox, _at: int) -> None:
        self._change(**{field: combo.currentData()})

    # -- profile -----------------------------------------------------------------------------------

    def _show_profile(self) -> None:
        profile = self._profile
        keys = {
            KeyStorage.KEYRING: self.tr("In the keyring of the operating system"),
            KeyStorage.PASSPHRASE: self.tr("Behind your passphrase"),
            KeyStorage.BESIDE: self.tr("Beside the store: fit for demonstration data only"),
        }
        self._facts.set_facts(
            [
                Fact(self.tr("Name"), profile.name),
                Fact(self.tr("Folder"), str(profile.folder)),
                Fact(self.tr("Insurer"), self._insurer_word()),
                Fact(self.tr("Key"), keys[profile.key_storage]),
                Fact(
                    self.tr("Data"),
                    self.tr("Demonstration data: nothing in it is real") if profile.is_demonstration else "",
                ),
            ]
        )

    def _insurer_word(self) -> str:
        if self._session.capabilities.is_simulation:
            return self.tr("Simulated on this computer ({backend})").format(backend=self._profile.backend)
        return self._profile.backend

    # -- simulated insurer -------------------------------------------------------------------------

    def _read_time(self) -> None:
        session = self._session
        self._tasks.read(self, lambda: simulation.time(session), latest="time").then(self._show_time).run()

    def _show_time(self, shown: SimulatedTime | None) -> None:
        self.ui.simulationCard.setVisible(shown is not None)
        if shown is None:
            return
        self._is_filling = True
        _choose(self.ui.clockMode, str(float(shown.rate)))
        self._is_filling = False
        self.ui.clockNow.setText(
            self.tr("Its clock shows {moment}.").format(moment=formats.moment(shown.now))
        )

    @Slot()
    def _choose_clock(self) -> None:
        if not self._is_filling:
            rate = float(self.ui.clockMode.currentData())
            self._at_the_insurer(lambda: simulation.set_rate(self._session, rate))

    @Slot()
    def _advance(self) -> None:
        self.ui.advance.setEnabled(False)
        self._at_the_insurer(lambda: simulation.advance(self._session, timedelta(days=1)))

    def _at_the_insurer(self, work: Callable[[], None]) -> None:
        self._tasks.write(self, work).then(self._time_changed).failed(self._not_changed).run()

    def _time_changed(self, _result: object) -> None:
        self.ui.advance.setEnabled(True)
        self._read_time()

    def _not_changed(self, error: BaseException) -> None:
        self.ui.advance.setEnabled(True)
        self.banner.say(failure_sentence(error), Tone.BAD)

    # -- upkeep ------------------------------------------------------------------------------------

    @Slot()
    def _check(self) -> None:
        self.ui.check.setEnabled(False)
        session = self._session
        self._tasks.read(self, lambda: maintenance.doctor(session)).then(self._checked).failed(
            self._not_checked
        ).run()

    def _checked(self, checks: list[Check]) -> None:
        self._checks = checks
        self.ui.check.setEnabled(True)
        self._show_checks()
        faults = sum(not check.is_ok for check in checks)
        announce(
            self, self.trn("%n checks failed", None, faults) if faults else self.tr("Everything is sound.")
        )

    def _not_checked(self, error: BaseException) -> None:
        self.ui.check.setEnabled(True)
        self.banner.say(failure_sentence(error), Tone.BAD)

    def _show_checks(self) -> None:
        self.ui.checkResults.setVisible(self._checks is not None)
        layout = self.ui.checkResultsLayout
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for check in self._checks or ():
            layout.addWidget(self._check_line(check))

    def _check_line(self, check: Check) -> QWidget:
        line = QWidget(self.ui.checkResults)
        word = self.tr("Sound") if check.is_ok else self.tr("Not sound")
        name = translate("Checks", _CHECKS.get(check.name, check.name))
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        text = self.tr("{check}: {result}").format(check=name, result=word)
        pill = Pill(text, Tone.OK if check.is_ok else Tone.BAD)
        column.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeading)
        if not check.is_ok:
            detail = QLabel(check.detail)
            detail.setWordWrap(True)
            theme.set_role(detail, "error")
            column.addWidget(detail)
        return line

    @Slot()
    def _show_licences(self) -> None:
        dialog = LicencesDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # -- building ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        for field, combo in (
            ("language", ui.language),
            ("regional_format", ui.formats),
            ("theme", ui.theme),
            ("text_size", ui.textSize),
            ("start_page", ui.startPage),
            ("imminent_days", ui.imminentDays),
            ("default_country", ui.country),
        ):
            combo.currentIndexChanged.connect(partial(self._change_to_chosen, field, combo))
        ui.localNames.toggled.connect(lambda value: self._change(show_local_names=value))
        ui.clockMode.currentIndexChanged.connect(self._choose_clock)
        ui.advance.clicked.connect(self._advance)
        ui.check.clicked.connect(self._check)
        ui.licences.clicked.connect(self._show_licences)

    def _fill_days(self, days: int) -> None:
        """Offer the usual horizons, and the one in force where it is another."""
        self._fill(
            self.ui.imminentDays, {one: self.trn("%n days", None, one) for one in sorted({*HORIZONS, days})}
        )
        _choose(self.ui.imminentDays, days)

    def _fill(self, combo: QComboBox, entries: Mapping[Any, str]) -> None:
        """List `entries` (key to text), keeping the choice."""
        chosen = combo.currentData()
        was_filling, self._is_filling = self._is_filling, True
        combo.clear()
        for key, text in entries.items():
            combo.addItem(text, key)
        _choose(combo, chosen)
        self._is_filling = was_filling


def _choose(combo: QComboBox, key: object) -> None:
    combo.setCurrentIndex(max(0, combo.findData(key)))


def _nearest(offered: Sequence[int], value: int) -> int:
    return min(offered, key=lambda one: abs(one - value))

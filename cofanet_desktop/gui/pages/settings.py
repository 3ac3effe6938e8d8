"""Settings: sections with a list beside them and a search over all; applied as they are chosen and kept (PREF-1 to PREF-3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidgetItem, QWidget

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.money import Money
from cofanet_desktop.gui import formats, icons, theme, tray
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import LANGUAGES
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.settings_mail import MailPart, MailRead, read_mail
from cofanet_desktop.gui.pages.settings_profile import (
    AboutPart,
    ChecksPart,
    ProfileFacts,
    ProfilePart,
    SimulationPart,
)
from cofanet_desktop.gui.pages.settings_rows import SettingRow, SettingsCard, choose, fill
from cofanet_desktop.gui.pages.settings_thresholds import ThresholdTable, watched_by
from cofanet_desktop.gui.tasks import after
from cofanet_desktop.gui.theme import Scheme
from cofanet_desktop.gui.widgets.country_combo import CountryCombo
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.services import preferences, simulation
from cofanet_desktop.ui_gen.ui_settings import Ui_Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.preferences import Preferences as Preferred
    from cofanet_desktop.domain.preferences import Threshold
    from cofanet_desktop.gui.preferences import Preferences
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.services.simulation import SimulatedTime

LOCALES = (
    "de_AT", "de_CH", "de_DE", "en_GB", "en_IE", "en_US", "es_ES", "fr_BE", "fr_CH", "fr_FR", "it_IT", "ja_JP",
    "nl_NL", "pl_PL", "pt_PT", "sv_SE", "zh_CN",
)  # fmt: skip
"""Regional formats offered, each under its own name."""

TEXT_SIZES = (90, 100, 110, 120, 130, 140, 150)
"""Text sizes offered, in percent of the system's."""

HORIZONS = (7, 14, 30, 45, 60, 90)
"""Days before its end in which a cover can count as ending soon."""

ROWS = (25, 50, 100, 200, 0)
"""Rows of the portfolio shown at once; 0 is one long list."""

UNDONE = ("language", "regional_format", "theme", "text_size")
"""Settings that change the look of everything: a toast takes them back."""

_SIDE = 200


class SectionKey(StrEnum):
    """The sections, from top to bottom; also the argument of a route that leads to one."""

    GENERAL = "general"
    PORTFOLIO = "portfolio"
    NOTIFICATIONS = "notifications"
    MAIL = "mail"
    APPEARANCE = "appearance"
    FORMATS = "formats"
    PROFILE = "profile"
    SIMULATION = "simulation"
    ABOUT = "about"


_ICONS = {
    SectionKey.GENERAL: "adjustments-horizontal",
    SectionKey.PORTFOLIO: "shield-check",
    SectionKey.NOTIFICATIONS: "bell",
    SectionKey.MAIL: "mail",
    SectionKey.APPEARANCE: "sun",
    SectionKey.FORMATS: "language",
    SectionKey.PROFILE: "database",
    SectionKey.SIMULATION: "clock",
    SectionKey.ABOUT: "info-circle",
}


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows besides the settings of this computer, read at one moment."""

    contracts: tuple[Contract, ...]
    mine: Preferred
    mail: MailRead
    time: SimulatedTime | None


class SettingsPage(Page):
    """One card for each section; the one chosen is shown, and while something is searched all that contain it."""

    icon_name = "settings"
    _is_built = False
    """Qt may announce fonts while the constructor still runs."""

    def __init__(
        self, session: Session, tasks: Tasks, preferences: Preferences, profile: ProfileFacts
    ) -> None:
        """Show and change `preferences`; tell of `profile`."""
        super().__init__()
        self._session, self._tasks = session, tasks
        self._preferences, self._profile = preferences, profile
        self._read: _Read | None = None
        self._unsaved = 0
        """Choices on their way into the store, which is older than what is shown until they are there."""
        self.ui = Ui_Settings()
        self.ui.setupUi(self.content)
        self._make_controls()
        self._make_parts()
        self.cards = {key: SettingsCard(self.ui.cards) for key in SectionKey}
        self._fill_cards()
        self._fill_list()
        self._connect()
        self.retranslate()
        self.ui.sections.setCurrentRow(0)
        self._show_cards()
        self._is_built = True

    # -- the page ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Settings")

    def activate(self, argument: str) -> None:
        """Show the settings in force, and the section a route names."""
        if argument in tuple(SectionKey):
            self.ui.search.clear()
            self.ui.sections.setCurrentRow(list(SectionKey).index(SectionKey(argument)))
        self._load()

    def refresh(self, changes: object) -> None:
        """Show the settings in force: menus change some of them too."""
        self._load()

    def filter_field(self) -> QLineEdit:
        """Return the field that searches the settings."""
        return self.ui.search

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the list of sections its share of the width."""
        super().resizeEvent(event)
        self._fit_list()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the list of sections when the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._is_built:
            self._fit_list()

    # -- texts -------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text and fill the lists."""
        self.ui.retranslateUi(self.content)
        self._name_sections()
        self._name_general()
        self._name_portfolio()
        self._name_look()
        self._fill_choices()
        self._show_settings()
        self._show_contracts()
        self._show_cards()

    def _name_sections(self) -> None:
        names = {
            SectionKey.GENERAL: self.tr("General"),
            SectionKey.PORTFOLIO: self.tr("Portfolio and covers"),
            SectionKey.NOTIFICATIONS: self.tr("Notifications"),
            SectionKey.MAIL: self.tr("E-mail"),
            SectionKey.APPEARANCE: self.tr("Appearance"),
            SectionKey.FORMATS: self.tr("Regional format"),
            SectionKey.PROFILE: self.tr("Profile and data"),
            SectionKey.SIMULATION: self.tr("Simulated insurer"),
            SectionKey.ABOUT: self.tr("About"),
        }
        everywhere = self.tr("These settings follow you to every computer.")
        here = self.tr("These settings belong to this computer.")
        notes = {
            SectionKey.GENERAL: everywhere,
            SectionKey.PORTFOLIO: everywhere,
            SectionKey.NOTIFICATIONS: self.tr(
                "Choose how large a change must be to be told. The choice follows you to every computer."
            ),
            SectionKey.MAIL: self.tr(
                "The account belongs to this computer, and no password is in its files."
            ),
            SectionKey.APPEARANCE: here,
            SectionKey.FORMATS: here,
            SectionKey.SIMULATION: self.tr(
                "No real insurer is behind this profile. Decisions are simulated, and so is their time."
            ),
        }
        for key, name in names.items():
            self.cards[key].set_texts(name, notes.get(key, ""))
            item = self.ui.sections.item(list(SectionKey).index(key))
            item.setText(name)
            item.setToolTip(name)  # cut where the list is narrow

    def _name_general(self) -> None:
        self._rows["language"].set_texts(
            self.tr("&Language"), self.tr("The window changes at once; what you have typed stays.")
        )
        self._rows["start_page"].set_texts(
            self.tr("&Start page"), self.tr("What the program shows first when it opens.")
        )
        self._rows["contract_id"].set_texts(
            self.tr("&Default contract"),
            self.tr("In use from the start wherever you have not chosen another contract yet."),
        )
        self._rows["default_country"].set_texts(
            self.tr("Default &country"), self.tr("Chosen beforehand wherever companies are searched.")
        )
        self._rows["close_to_tray"].set_texts(
            self.tr("&Keep running in the background"),
            self.tr(
                "Closing the window only hides it on this computer: requests are sent and answers fetched meanwhile."
            ),
        )

    def _name_portfolio(self) -> None:
        self._rows["rows_per_page"].set_texts(
            self.tr("&Rows per page"), self.tr("How many companies the portfolio shows at once.")
        )
        self._rows["imminent_days"].set_texts(
            self.tr("Covers ending &soon"),
            self.tr("A cover whose end is this near is listed as ending soon, on the start page too."),
        )
        self._rows["show_local_names"].set_texts(
            self.tr("&Names and addresses in their own script"),
            self.tr("First the name as it is written in its country, beneath it the one in Latin letters."),
        )
        self._rows["show_crs"].set_texts(
            self.tr("Show the CRS n&umber"),
            self.tr("The insurer's own reference, with the identifiers of a company."),
        )

    def _name_look(self) -> None:
        self._rows["theme"].set_texts(
            self.tr("&Theme"), self.tr("“Like the system” changes along with it, by day and by night.")
        )
        self._rows["text_size"].set_texts(
            self.tr("Text si&ze"), self.tr("Everything grows along with the text; so do Ctrl and + or −.")
        )
        self._rows["regional_format"].set_texts(
            self.tr("&Format of dates and figures"), self.tr("Whatever the language of the window is.")
        )

    def _fill_choices(self) -> None:
        names = {
            code: f"{locale.nativeLanguageName()} ({locale.nativeTerritoryName()})"
            for code, locale in ((code, QLocale(code)) for code in LOCALES)
        }
        combos = self._combos
        fill(combos["language"], {"": self.tr("Like the system"), **LANGUAGES})
        fill(combos["regional_format"], {"": self.tr("Like the language"), **names})
        fill(
            combos["theme"],
            {
                Scheme.SYSTEM.value: self.tr("Like the system"),
                Scheme.LIGHT.value: self.tr("Light"),
                Scheme.DARK.value: self.tr("Dark"),
            },
        )
        fill(combos["start_page"], {"home": self.tr("Home"), "portfolio": self.tr("Portfolio")})

    # -- what is in force --------------------------------------------------------------------------

    def _load(self) -> None:
        self._show_settings()
        session, profile = self._session, self._profile
        may_ask = not self.mail.knows_password and self.cards[SectionKey.MAIL].isVisible()

        def read() -> _Read:
            return _Read(
                contracts=tuple(session.contracts()),
                mine=preferences.mine(session),
                mail=read_mail(session, profile, may_ask=may_ask),
                time=simulation.time(session),
            )

        self._tasks.read(self, read, latest="page").then(self._show_read).failed(self._say_failure).run()

    def _show_read(self, read: _Read) -> None:
        self._read = read
        simulated = self.ui.sections.item(list(SectionKey).index(SectionKey.SIMULATION))
        if read.time is not None:
            self.simulation.show_time(read.time)
        self.cards[SectionKey.SIMULATION].set_present(self.simulation, is_present=read.time is not None)
        simulated.setHidden(read.time is None)
        self.mail.show_mail(read.mail)
        if not self._unsaved:
            self._show_contracts()
            self.thresholds.show_thresholds(watched_by(read.contracts), read.mine.thresholds)
        self._show_cards()

    def _show_settings(self) -> None:
        current, combos = self._preferences.current, self._combos
        sizes = sorted({*TEXT_SIZES, current.text_size})
        fill(
            combos["text_size"], {one: self.tr("{size} %").format(size=formats.integer(one)) for one in sizes}
        )
        days = sorted({*HORIZONS, current.imminent_days})
        fill(combos["imminent_days"], {one: self.trn("%n days", None, one) for one in days})
        rows = dict.fromkeys((*ROWS[:-1], *([current.rows_per_page] if current.rows_per_page else []), 0))
        fill(
            combos["rows_per_page"],
            {one: formats.integer(one) if one else self.tr("All in one long list") for one in rows},
        )
        for name, combo in combos.items():
            if name == "default_country":
                self.country.set_code(current.default_country)
            elif name != "contract_id":
                choose(combo, getattr(current, name))
        for name, box in self._boxes.items():
            box.setChecked(getattr(current, name))
        self._show_sample()

    def _show_contracts(self) -> None:
        if self._read is None:
            return
        known = {one.id: f"{one.number} — {one.holder}" for one in self._read.contracts}
        fill(self._combos["contract_id"], {"": self.tr("The first one"), **known})
        choose(self._combos["contract_id"], self._read.mine.contract_id or "")

    def _show_sample(self) -> None:
        at = datetime(2026, 12, 31, 14, 5)  # noqa: DTZ001 - an example, in no time zone
        self.sample.set_facts(
            [
                Fact(self.tr("Date"), formats.day(date(2026, 12, 31))),
                Fact(self.tr("Time"), formats.time(at)),
                Fact(self.tr("Figure"), formats.number(Decimal("-1234.5"), 1)),
                Fact(self.tr("Amount"), formats.amount(Money(Decimal("1234567.50"), "EUR"))),
            ]
        )

    # -- choosing ----------------------------------------------------------------------------------

    def _choose(self, name: str, _at: int) -> None:
        combo = self._combos[name]
        self._change(name, combo.currentData(), combo.currentText())

    def _tick(self, name: str) -> None:
        self._change(name, self._boxes[name].isChecked(), "")

    def _change(self, name: str, value: object, word: str) -> None:
        """Apply and keep what the person chose; a change of the look of everything can be taken back."""
        before = getattr(self._preferences.current, name)
        if self._apply(name, value) and name in UNDONE and before != value:
            after(
                0, self, lambda: self._offer_undo(name, before, word)
            )  # once the texts are in the new language

    def _offer_undo(self, name: str, before: object, word: str) -> None:
        setting = self._rows[name].label.text().replace("&", "")
        said = self.tr("{setting}: {choice}").format(setting=setting, choice=word)
        self.tell(said, undo=lambda: self._apply(name, before))

    def _apply(self, name: str, value: object) -> bool:
        try:
            self._preferences.change(**{name: value})
        except CofanetError as error:
            self._say_failure(error)
            self._show_settings()
            return False
        self.banner.hide()
        self._show_settings()
        return True

    @Slot()
    def _choose_contract(self) -> None:
        self._share(contract_id=self._combos["contract_id"].currentData())

    @Slot(tuple)
    def _choose_thresholds(self, thresholds: tuple[Threshold, ...]) -> None:
        self._share(thresholds=thresholds)

    def _share(self, **chosen: object) -> None:
        """Keep what a person has everywhere alike; it is sent as soon as the insurer is reached."""
        session = self._session
        self._unsaved += 1
        work = self._tasks.write(self, lambda: preferences.change(session, **chosen))
        work.then(self._is_shared).failed(self._is_not_shared).run()

    def _is_shared(self, _issued: object) -> None:
        self._unsaved -= 1
        self.banner.hide()
        self._load()

    def _is_not_shared(self, error: BaseException) -> None:
        self._unsaved -= 1
        self._say_failure(error)
        self._load()

    @Slot(Exception)
    def _say_failure(self, error: BaseException) -> None:
        if isinstance(error, CofanetError):
            self.banner.say(failure_sentence(error), Tone.BAD)
        else:
            self._tasks.report(self, error)

    # -- sections and search -----------------------------------------------------------------------

    @Slot()
    def _show_cards(self) -> None:
        """Show the section chosen, or every setting that contains what is searched."""
        words = fold(self.ui.search.text()).split()
        is_there = {key: self._is_there(key) for key in SectionKey}
        found = {key: self.cards[key].narrow(words) and is_there[key] for key in SectionKey}
        for at, key in enumerate(SectionKey):
            chosen = found[key] if words else at == self.ui.sections.currentRow()
            self.cards[key].setVisible(chosen)
            self.ui.sections.item(at).setHidden(not (found[key] if words else is_there[key]))
        self._fit_list()
        self.ui.nothing.setVisible(bool(words) and not any(found.values()))
        self.ui.nothing.setText(
            self.tr("No setting contains “{text}”.").format(text=self.ui.search.text().strip())
        )

    def _fit_list(self) -> None:
        """Give every section a line a finger can hit, and the list no more room than its lines take."""
        sections, line = self.ui.sections, self.fontMetrics().height() + theme.scaled(16)
        sections.setIconSize(QSize(theme.scaled(18), theme.scaled(18)))
        shown = 0
        for at in range(sections.count()):
            sections.item(at).setSizeHint(QSize(0, line))
            shown += not sections.item(at).isHidden()
        sections.setMaximumHeight(shown * line + 2 * sections.frameWidth() + 4)
        self.ui.side.setFixedWidth(min(theme.scaled(_SIDE), self.width() * 30 // 100))

    def _is_there(self, key: SectionKey) -> bool:
        simulated = self._read is not None and self._read.time is not None
        return key is not SectionKey.SIMULATION or simulated

    @Slot(int)
    def _choose_section(self, at: int) -> None:
        """Show a section from its beginning; among what was found, come to it."""
        self._show_cards()
        if at < 0:
            return
        key = list(SectionKey)[at]
        bar = self.ui.area.verticalScrollBar()
        bar.setValue(self.cards[key].y() if self.ui.search.text().strip() else 0)
        self.argument_changed.emit(key.value)
        if key is SectionKey.MAIL and self._read is not None and not self.mail.knows_password:
            self._load()

    @Slot()
    def _enter_list(self) -> None:
        """Come from the search to the sections found."""
        self.ui.sections.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _enter_found(self) -> None:
        """Put the keyboard on the first setting found."""
        for key in SectionKey:
            card = self.cards[key]
            controls = (
                one for one in card.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
            )
            first = next((one for one in controls if one.isVisible() and one.isEnabled()), None)
            if card.isVisible() and first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return

    # -- building ----------------------------------------------------------------------------------

    def _make_controls(self) -> None:
        parent = self.ui.cards
        self.country = CountryCombo(parent)
        names = (
            "language", "start_page", "contract_id", "default_country", "rows_per_page", "imminent_days",
            "theme", "text_size", "regional_format",
        )  # fmt: skip
        self._combos: dict[str, QComboBox] = {
            name: self.country if name == "default_country" else ElidedComboBox(parent) for name in names
        }
        ticked = ("show_local_names", "show_crs", "close_to_tray")
        self._boxes = {name: QCheckBox(parent) for name in ticked}
        controls: dict[str, QWidget] = {**self._combos, **self._boxes}
        self._rows = {name: SettingRow(control, parent) for name, control in controls.items()}

    def _make_parts(self) -> None:
        session, tasks, parent = self._session, self._tasks, self.ui.cards
        self.thresholds = ThresholdTable(parent)
        self.mail = MailPart(session, tasks, self._profile, parent)
        self.sample = FactGrid(parent)
        self.profile = ProfilePart(session, self._profile, parent)
        self.checks = ChecksPart(session, tasks, parent)
        self.simulation = SimulationPart(session, tasks, parent)
        self.about = AboutPart(parent)

    def _fill_cards(self) -> None:
        rows = self._rows
        parts: dict[SectionKey, Sequence[QWidget]] = {
            SectionKey.GENERAL: [
                rows[name]
                for name in ("language", "start_page", "contract_id", "default_country", "close_to_tray")
            ],
            SectionKey.PORTFOLIO: [
                rows[name] for name in ("rows_per_page", "imminent_days", "show_local_names", "show_crs")
            ],
            SectionKey.NOTIFICATIONS: [self.thresholds],
            SectionKey.MAIL: [self.mail],
            SectionKey.APPEARANCE: [rows["theme"], rows["text_size"]],
            SectionKey.FORMATS: [rows["regional_format"], self.sample],
            SectionKey.PROFILE: [self.profile, self.checks],
            SectionKey.SIMULATION: [self.simulation],
            SectionKey.ABOUT: [self.about],
        }
        for key, some in parts.items():
            for part in some:
                self.cards[key].add(part)
            self.ui.cardsLayout.insertWidget(self.ui.cardsLayout.count() - 1, self.cards[key])
        self.cards[SectionKey.GENERAL].set_present(rows["close_to_tray"], is_present=tray.is_available())

    def _fill_list(self) -> None:
        sections = self.ui.sections
        for key in SectionKey:
            sections.addItem(QListWidgetItem(icons.icon(_ICONS[key], "secondary"), ""))

    def _connect(self) -> None:
        ui = self.ui
        for name, combo in self._combos.items():
            chosen = self._choose_contract if name == "contract_id" else partial(self._choose, name)
            combo.activated.connect(chosen)
        for name, box in self._boxes.items():
            box.clicked.connect(partial(self._tick, name))
        self.thresholds.chosen.connect(self._choose_thresholds)
        for part in (self.mail, self.checks, self.simulation):
            part.failed.connect(self._say_failure)
        self._preferences.changed.connect(self._show_settings)
        self._preferences.not_shared.connect(self._say_failure)
        ui.search.textChanged.connect(self._show_cards)
        ui.search.returnPressed.connect(self._enter_found)
        ui.sections.currentRowChanged.connect(self._choose_section)
        ui.sections.itemActivated.connect(self._enter_found)
        for key, act in ((Qt.Key.Key_Escape, ui.search.clear), (Qt.Key.Key_Down, self._enter_list)):
            shortcut = QShortcut(QKeySequence(key), ui.search, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

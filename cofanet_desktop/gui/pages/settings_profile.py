"""What there is to know of the open profile, its checks, the clock of a simulated insurer, and the program itself."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop import __version__
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, icons
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.dialogs.licences import LicencesDialog
from cofanet_desktop.gui.i18n import TranslatedWidget, translate
from cofanet_desktop.gui.pages.settings_rows import SettingRow, SideLabel, choose, fill
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.services import maintenance, simulation
from cofanet_desktop.services.simulation import REAL, STEPPED
from cofanet_desktop.system.settings import KeyStorage

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.maintenance import Check
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.services.simulation import SimulatedTime

ACCELERATED = 600.0
"""Ten minutes of the simulated insurer in one second."""

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
    """What the page tells of the open profile; `id` names it in the keyring."""

    id: str
    name: str
    folder: Path
    backend: str
    key_storage: KeyStorage
    is_demonstration: bool


def button(parent: QWidget) -> QPushButton:
    """Return a button that Return does not press by itself."""
    made = QPushButton(parent)
    made.setAutoDefault(False)
    return made


class ProfilePart(TranslatedWidget):
    """Where the profile lies and how it is protected."""

    def __init__(self, session: Session, profile: ProfileFacts, parent: QWidget | None = None) -> None:
        """Tell of `profile`."""
        super().__init__(parent)
        self._session, self._profile = session, profile
        self.facts = FactGrid(parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.facts)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        profile = self._profile
        keys = {
            KeyStorage.KEYRING: self.tr("In the keyring of the operating system"),
            KeyStorage.PASSPHRASE: self.tr("Behind your passphrase"),
            KeyStorage.BESIDE: self.tr("Beside the store: fit for demonstration data only"),
        }
        is_demonstration = profile.is_demonstration
        self.facts.set_facts(
            [
                Fact(self.tr("Name"), profile.name),
                Fact(self.tr("Folder"), str(profile.folder)),
                Fact(self.tr("Insurer"), self._insurer_word()),
                Fact(self.tr("Key"), keys[profile.key_storage]),
                Fact(
                    self.tr("Data"),
                    self.tr("Demonstration data: nothing in it is real") if is_demonstration else "",
                ),
            ]
        )

    def _insurer_word(self) -> str:
        if self._session.capabilities.is_simulation:
            return self.tr("Simulated on this computer ({backend})").format(backend=self._profile.backend)
        return self._profile.backend


class ChecksPart(TranslatedWidget):
    """Checks that the data of the profile is sound, on request."""

    failed = Signal(Exception)

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Check the profile of `session`."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._checks: list[Check] | None = None
        self._text = SideLabel("muted", self)
        self.check = button(self)
        self.check.setIcon(icons.icon("clipboard-check", "secondary"))
        self.check.clicked.connect(self._check)
        self.results = QWidget(self)
        self._results = QVBoxLayout(self.results)
        self._results.setContentsMargins(0, 0, 0, 0)
        self._results.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._text, 1)
        row.addWidget(self.check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self.results)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._text.setText(
            self.tr("Looks whether the store, the outbox, the records and the audit trail are sound.")
        )
        self.check.setText(self.tr(" Chec&k the data"))
        self._show()

    @Slot()
    def _check(self) -> None:
        self.check.setEnabled(False)
        session = self._session
        self._tasks.read(self, lambda: maintenance.doctor(session)).then(self._checked).failed(
            self._not_checked
        ).run()

    def _checked(self, checks: list[Check]) -> None:
        self._checks = checks
        self.check.setEnabled(True)
        self._show()
        faults = sum(not check.is_ok for check in checks)
        announce(
            self, self.trn("%n checks failed", None, faults) if faults else self.tr("Everything is sound.")
        )

    def _not_checked(self, error: BaseException) -> None:
        self.check.setEnabled(True)
        self.failed.emit(error)

    def _show(self) -> None:
        self.results.setVisible(self._checks is not None)
        while (item := self._results.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for check in self._checks or ():
            self._results.addWidget(self._line(check))

    def _line(self, check: Check) -> QWidget:
        line = QWidget(self.results)
        word = self.tr("Sound") if check.is_ok else self.tr("Not sound")
        name = translate("Checks", _CHECKS.get(check.name, check.name))
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        text = self.tr("{check}: {result}").format(check=name, result=word)
        pill = Pill(text, Tone.OK if check.is_ok else Tone.BAD)
        column.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeading)
        if not check.is_ok:
            detail = SideLabel("error", line)
            detail.setText(check.detail)
            column.addWidget(detail)
        return line


class SimulationPart(TranslatedWidget):
    """The clock of the simulated insurer: how it goes, what it shows, one day forward."""

    failed = Signal(Exception)

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Steer the insurer of `session`; see `show_time`."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._shown: SimulatedTime | None = None
        self.clock = ElidedComboBox(self)
        self.clock.activated.connect(self._choose)
        self._row = SettingRow(self.clock, self)
        self.now = SideLabel("", self)
        self.advance = button(self)
        self.advance.clicked.connect(self._advance)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.now, 1)
        row.addWidget(self.advance)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self._row)
        layout.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        fill(
            self.clock,
            {
                str(REAL): self.tr("Real time"),
                str(ACCELERATED): self.tr("Accelerated: ten minutes a second"),
                str(STEPPED): self.tr("Stepped by hand"),
            },
        )
        self._row.set_texts(
            self.tr("Its cl&ock"), self.tr("Decisions, deadlines and renewals come by this clock.")
        )
        self.advance.setText(self.tr("A&dvance one day"))
        self.show_time(self._shown)

    def show_time(self, shown: SimulatedTime | None) -> None:
        """Show what the clock shows now."""
        self._shown = shown
        if shown is not None:
            choose(self.clock, str(float(shown.rate)))
            moment = formats.moment(shown.now)
            self.now.setText(self.tr("Its clock shows {moment}.").format(moment=moment))

    @Slot()
    def _choose(self) -> None:
        rate = float(self.clock.currentData())
        self._at_the_insurer(lambda: simulation.set_rate(self._session, rate))

    @Slot()
    def _advance(self) -> None:
        self.advance.setEnabled(False)
        self._at_the_insurer(lambda: simulation.advance(self._session, timedelta(days=1)))

    def _at_the_insurer(self, work: Callable[[], None]) -> None:
        session = self._session

        def changed() -> SimulatedTime | None:
            work()
            return simulation.time(session)

        self._tasks.write(self, changed).then(self._changed).failed(self._not_changed).run()

    def _changed(self, shown: SimulatedTime | None) -> None:
        self.advance.setEnabled(True)
        self.show_time(shown)

    def _not_changed(self, error: BaseException) -> None:
        self.advance.setEnabled(True)
        self.show_time(self._shown)
        self.failed.emit(error)


class AboutPart(TranslatedWidget):
    """Which program this is, and what it is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Tell of the running program."""
        super().__init__(parent)
        self._text = SideLabel("", self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.licences = button(self)
        self.licences.clicked.connect(self._show_licences)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._text, 1)
        row.addWidget(self.licences)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._text.setText(
            self.tr("CofaNet Desktop {version}, with Qt {qt} and Python {python}.").format(
                version=__version__, qt=qVersion(), python=platform.python_version()
            )
        )
        self.licences.setText(self.tr("L&icences…"))

    @Slot()
    def _show_licences(self) -> None:
        dialog = LicencesDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

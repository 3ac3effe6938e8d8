"""The tabs of the company page: reached with the mouse, with Alt and a digit, with Ctrl+Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTabBar, QWidget

from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.pages.company_sections import Section

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from cofanet_desktop.gui.pages.company_data import CompanyView


class SectionBar(TrMixin, QTabBar):
    """One tab for each section; those that a company does not have are hidden."""

    chosen = Signal(object)
    """A section was chosen: its Section."""

    def __init__(self, page: QWidget) -> None:
        """Show every tab; the actions belong to `page`, so that the palette and the shortcut sheet list them."""
        super().__init__(page)
        self.setDrawBase(False)
        self.setExpanding(False)
        self._debts = 0
        self._names: dict[Section, tuple[str, str]] = {}
        """What each section is called, and in short where it can be."""
        self.actions_of: dict[Section, QAction] = {}
        for at, section in enumerate(Section):
            self.addTab("")
            action = QAction(page)
            action.setShortcut(QKeySequence(f"Alt+{at + 1}"))
            action.triggered.connect(lambda _on=False, section=section: self.choose(section))
            page.addAction(action)
            self.actions_of[section] = action
        self.next_action, self.previous_action = QAction(page), QAction(page)
        self.next_action.setShortcuts([QKeySequence("Ctrl+Tab"), QKeySequence("Ctrl+PgDown")])
        self.previous_action.setShortcuts([QKeySequence("Ctrl+Shift+Tab"), QKeySequence("Ctrl+PgUp")])
        for action, step in ((self.next_action, 1), (self.previous_action, -1)):
            action.triggered.connect(lambda _on=False, step=step: self._step(step))
            page.addAction(action)
        self.currentChanged.connect(self._changed)

    @property
    def section(self) -> Section:
        """Return the section chosen."""
        return tuple(Section)[max(0, self.currentIndex())]

    def choose(self, section: Section) -> None:
        """Choose a section; one that is hidden is not."""
        at = tuple(Section).index(section)
        if self.isTabVisible(at):
            self.setCurrentIndex(at)

    def offer(self, section: Section, *, is_offered: bool) -> None:
        """Show the tab of a section, or hide it."""
        self.setTabVisible(tuple(Section).index(section), is_offered)
        self.actions_of[section].setEnabled(is_offered)

    def show_view(self, view: CompanyView) -> None:
        """Say in the tabs what waits in them."""
        file = view.file
        self._debts = sum(1 for row in file.declarations if not row.record.is_final) + sum(
            1 for row in file.ilus if row.record.is_active
        )
        self.offer(Section.CONTRACTS, is_offered=file.contracts > 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Name tabs and actions."""
        self._names = {
            Section.COVERS: (self.tr("Covers and information"), self.tr("Covers")),
            Section.DEBTS: (self.tr("Overdues and due dates"), self.tr("Overdues")),
            Section.INFORMATION: (self.tr("Company"), ""),
            Section.CONTRACTS: (self.tr("Contracts"), ""),
            Section.TIMELINE: (self.tr("Timeline"), ""),
        }
        for at, section in enumerate(Section):
            name, action = self._names[section][0], self.actions_of[section]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.setTabToolTip(at, f"{name} ({keys})")
            action.setText(self.tr("Company page: {section}").format(section=name))
        self._fit()
        self.next_action.setText(self.tr("Next section"))
        self.previous_action.setText(self.tr("Previous section"))
        self.setAccessibleName(self.tr("Sections of the company"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the names that fit."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the names anew in another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Show the names in full where there is room for all of them, else the short ones."""
        self._name_tabs(is_short=False)
        needed = sum(self.tabSizeHint(at).width() for at in range(self.count()) if self.isTabVisible(at))
        if needed > self.width():
            self._name_tabs(is_short=True)

    def _name_tabs(self, *, is_short: bool) -> None:
        for at, (section, (name, short)) in enumerate(self._names.items()):
            shown = short if is_short and short else name
            if section is Section.DEBTS and self._debts:
                shown = f"{shown} ({formats.integer(self._debts)})"
            if self.tabText(at) != shown:
                self.setTabText(at, shown)

    def _step(self, by: int) -> None:
        """Choose the next section that is shown, the first one after the last."""
        at = self.currentIndex()
        for _ in range(self.count()):
            at = (at + by) % self.count()
            if self.isTabVisible(at):
                self.setCurrentIndex(at)
                return

    @Slot(int)
    def _changed(self, _at: int) -> None:
        self.chosen.emit(self.section)

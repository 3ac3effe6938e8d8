"""The closed list of countries to choose from, under their names in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.gui.i18n import current_language
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.system.reference import reference_data


class CountryCombo(ElidedComboBox):
    """A drop-down list of every country; `code()` is the insurer's own code of the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """List the countries, the first one chosen."""
        super().__init__(parent)
        self.setMaxVisibleItems(18)
        self._fill()

    def code(self) -> str:
        """Return the code of the country chosen."""
        return str(self.currentData())

    def set_code(self, code: str) -> None:
        """Choose a country; a code that is not on the list changes nothing."""
        at = self.findData(code)
        if at >= 0:
            self.setCurrentIndex(at)

    def changeEvent(self, event: QEvent) -> None:
        """Name the countries anew when the language changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)

    def _fill(self) -> None:
        chosen, language = self.currentData(), current_language()
        named = sorted(
            (fold(country.name(language)), country.name(language), code)
            for code, country in reference_data().countries.items()
        )
        was_blocked = self.blockSignals(True)
        self.clear()
        for _, name, code in named:
            self.addItem(name, code)
        self.set_code(str(chosen))
        self.blockSignals(was_blocked)

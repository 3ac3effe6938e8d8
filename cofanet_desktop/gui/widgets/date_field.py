"""A field for a date, with a calendar, always showing four digits of the year."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QDateEdit, QWidget

from cofanet_desktop.gui import formats


class DateField(QDateEdit):
    """Shows and returns Python dates."""

    def __init__(self, value: date, name: str, parent: QWidget | None = None) -> None:
        """Show `value`; `name` (translated) is what screen readers say."""
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        self.setLocale(QLocale())
        self.setDisplayFormat(formats.date_pattern())
        self.set_value(value)

    def set_value(self, value: date) -> None:
        """Show `value`."""
        self.setDate(formats.to_qdate(value))

    def value(self) -> date:
        """Return the date shown."""
        return formats.from_qdate(self.date())

    def changeEvent(self, event: QEvent) -> None:
        """Write the date in the way of the new language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.setLocale(QLocale())
            self.setDisplayFormat(formats.date_pattern())
        super().changeEvent(event)

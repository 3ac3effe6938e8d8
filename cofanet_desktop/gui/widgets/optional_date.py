"""A field for a date that may stay empty: typed in the regional way, or chosen in a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from cofanet_desktop.gui import formats, icons
from cofanet_desktop.gui.grid.calendar import MonthCalendar
from cofanet_desktop.gui.grid.calendar_popup import CalendarPopup
from cofanet_desktop.gui.grid.dates import parse_day
from cofanet_desktop.gui.i18n import TranslatedWidget


class OptionalDate(TranslatedWidget):
    """A line for the date with a button beside it; F4 or Alt+Down shows the calendar."""

    changed = Signal()

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        """Show no date; `name` (translated) is what screen readers say, `today` what the calendar begins at."""
        super().__init__(parent)
        self._today = today
        self.edit, self.button = QLineEdit(self), QToolButton(self)
        self.edit.setAccessibleName(name)
        self.edit.textChanged.connect(self.changed)
        self.button.setIcon(icons.icon("calendar", "secondary"))
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self.open_calendar)
        self.setFocusProxy(self.edit)
        self._popup = CalendarPopup(self)
        self._popup.taken.connect(self._take)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.button)
        self.retranslate()

    @property
    def calendar(self) -> MonthCalendar | None:
        """Return the calendar, None before it was first asked for."""
        return self._popup.calendar

    def retranslate(self) -> None:
        """Name the button, and say how a date is written here."""
        self.edit.setPlaceholderText(formats.date_pattern())
        self.button.setToolTip(self.tr("Choose a day (F4)"))
        self.button.setAccessibleName(
            self.tr("Choose a day: {field}").format(field=self.edit.accessibleName())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar by the keys that open lists."""
        is_alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or is_alt_down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Make the calendar anew in another language."""
        if event.type() is QEvent.Type.LanguageChange and self.calendar is not None:
            self.calendar.setLocale(QLocale())
        super().changeEvent(event)

    @Slot()
    def open_calendar(self) -> None:
        """Show the calendar at the date typed, at today without one."""
        shown = parse_day(self.edit.text(), QLocale()) or self._today
        self._popup.open_at(shown, QLocale(), self.tr("Calendar"))

    @Slot(object)
    def _take(self, chosen: date) -> None:
        self.edit.setText(formats.day(chosen))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

"""A month to choose a day from, in the look of the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from cofanet_desktop.gui import icons, theme

_CELL = QSize(40, 30)


class MonthCalendar(QCalendarWidget):
    """Shows a month in the way of `locale`: its first day of the week, its names, no day in red."""

    def __init__(self, locale: QLocale, name: str, parent: QWidget) -> None:
        """Show the present month; `name` (translated) is what screen readers say."""
        super().__init__(parent)
        self.setLocale(locale)
        self.setFirstDayOfWeek(locale.firstDayOfWeek())
        self.setAccessibleName(name)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._color_days()
        for part, icon in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
            button = self.findChild(QToolButton, f"qt_calendar_{part}")
            if button is not None:
                button.setIcon(icons.icon(icon, "secondary"))

    def sizeHint(self) -> QSize:
        """Return the size at which every day is readable."""
        return QSize(theme.scaled(_CELL.width()) * 7 + 8, theme.scaled(_CELL.height()) * 8 + 8)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a smaller month cannot be read."""
        return self.sizeHint()

    def _color_days(self) -> None:
        plain, heading = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(theme.tokens().color("text"))
        heading.setForeground(theme.tokens().color("secondary"))
        heading.setBackground(theme.tokens().color("surface"))
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, plain)
        self.setHeaderTextFormat(heading)

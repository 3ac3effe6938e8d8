"""A calendar that opens at a field and gives back the day chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.grid.calendar import MonthCalendar

if TYPE_CHECKING:
    from datetime import date


class CalendarPopup(QFrame):
    """The calendar of a field: a day is taken by a click or by Enter, Escape closes it."""

    taken = Signal(object)
    """Emitted with the date chosen, once the calendar is closed."""

    def __init__(self, field: QWidget) -> None:
        """Belong to `field`, at which it opens."""
        super().__init__(field, Qt.WindowType.Popup)
        self._field = field
        self.calendar: MonthCalendar | None = None
        """Made when it is first asked for."""
        theme.set_role(self, "panel")

    def open_at(self, shown: date, locale: QLocale, name: str) -> None:
        """Show the calendar at a day; `name` (translated) is what screen readers say."""
        calendar = self.calendar or self._make(locale, name)
        calendar.setSelectedDate(formats.to_qdate(shown))
        self.adjustSize()
        self.move(_corner(self._field, self.sizeHint()))
        self.show()
        calendar.setFocus()

    def _make(self, locale: QLocale, name: str) -> MonthCalendar:
        calendar = self.calendar = MonthCalendar(locale, name, self)
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(calendar)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.hide)
        return calendar

    @Slot()
    def _take(self) -> None:
        if self.calendar is not None and self.isVisible():
            self.hide()
            self.taken.emit(formats.from_qdate(self.calendar.selectedDate()))


def _corner(field: QWidget, size: QSize) -> QPoint:
    """Return where a popup of that size begins: under `field`, above it where the screen ends, always in view."""
    below = field.mapToGlobal(QPoint(0, field.height()))
    room = field.screen().availableGeometry()
    x = below.x()
    if field.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        x += field.width() - size.width()
    y = (
        below.y()
        if below.y() + size.height() <= room.bottom()
        else below.y() - field.height() - size.height()
    )
    return QPoint(min(max(x, room.left()), room.right() - size.width()), max(y, room.top()))

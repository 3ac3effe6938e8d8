"""A field for a date that may stay empty: typed in the regional way, or chosen in a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.grid.calendar import MonthCalendar
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
        self.calendar: MonthCalendar | None = None
        """Made when it is first asked for."""
        self.setFocusProxy(self.edit)
        self._frame = QFrame(self, Qt.WindowType.Popup)
        theme.set_role(self._frame, "panel")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.button)
        self.retranslate()

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
        calendar = self.calendar or self._make_calendar()
        calendar.setSelectedDate(formats.to_qdate(parse_day(self.edit.text(), QLocale()) or self._today))
        self._frame.adjustSize()
        self._frame.move(self._corner(self._frame.sizeHint()))
        self._frame.show()
        calendar.setFocus()

    def _make_calendar(self) -> MonthCalendar:
        calendar = self.calendar = MonthCalendar(QLocale(), self.tr("Calendar"), self._frame)
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        layout = QVBoxLayout(self._frame)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(calendar)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self._frame, self._frame.hide)
        return calendar

    @Slot()
    def _take(self) -> None:
        if self.calendar is not None and self._frame.isVisible():
            self._frame.hide()
            self.edit.setText(formats.day(formats.from_qdate(self.calendar.selectedDate())))
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _corner(self, size: QSize) -> QPoint:
        """Return where the calendar begins: under the field, above it where the screen ends, always in view."""
        below = self.mapToGlobal(QPoint(0, self.height()))
        room = self.screen().availableGeometry()
        y = (
            below.y()
            if below.y() + size.height() <= room.bottom()
            else below.y() - self.height() - size.height()
        )
        return QPoint(min(max(below.x(), room.left()), room.right() - size.width()), max(y, room.top()))

"""Now, or at a moment that is chosen."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, QEvent, QLocale, Signal, Slot
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QRadioButton, QWidget

from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import TranslatedWidget

_EARLY = 6
"""The hour proposed: nobody works yet."""


class MomentField(QDateTimeEdit):
    """A date and a time of day, in the time zone of this computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the present moment."""
        super().__init__(parent)
        self.setCalendarPopup(True)
        self._write_locally()

    def set_moment(self, moment: datetime) -> None:
        """Show an aware moment."""
        local = moment.astimezone()
        self.setDateTime(QDateTime(local.year, local.month, local.day, local.hour, local.minute, 0))

    def moment(self) -> datetime:
        """Return the moment shown, aware of the time zone of this computer."""
        shown = self.dateTime()
        day, time = shown.date(), shown.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute()).astimezone()

    def changeEvent(self, event: QEvent) -> None:
        """Write date and time in the way of the new language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._write_locally()
        super().changeEvent(event)

    def _write_locally(self) -> None:
        locale = QLocale()
        self.setLocale(locale)
        time = locale.timeFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat(f"{formats.date_pattern()} {time}")


def next_morning(now: datetime) -> datetime:
    """Return early in the morning of the day after `now`, in the time zone of this computer."""
    tomorrow = now.astimezone() + timedelta(days=1)
    return tomorrow.replace(hour=_EARLY, minute=0, second=0, microsecond=0)


class MomentChoice(TranslatedWidget):
    """Two choices side by side: now, or at the moment of the field."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with now."""
        super().__init__(parent)
        self.now, self.later = QRadioButton(self), QRadioButton(self)
        self.field = MomentField(self)
        self.now.setChecked(True)
        self.field.setEnabled(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self.now, self.later, self.field):
            layout.addWidget(widget)
        self.later.toggled.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.now.setText(self.tr("Import &now"))
        self.later.setText(self.tr("Import a&t:"))
        self.field.setAccessibleName(self.tr("Moment of the import"))

    def begin(self, now: datetime) -> None:
        """Begin with now, and propose the next morning."""
        self.now.setChecked(True)
        self.field.set_moment(next_morning(now))

    def moment(self) -> datetime | None:
        """Return the moment chosen, None for now."""
        return self.field.moment() if self.later.isChecked() else None

    @Slot(bool)
    def _follow(self, is_later: bool) -> None:
        self.field.setEnabled(is_later)
        self.changed.emit()

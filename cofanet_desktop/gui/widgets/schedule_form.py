"""When something takes place: how often, from when to when, at which time; and in a sentence when next (EXPORT-4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QTimeEdit, QVBoxLayout

from cofanet_desktop.domain.schedules import Frequency, Schedule, frequency_name
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.models.schedules import next_sentence
from cofanet_desktop.gui.widgets.date_field import DateField
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.labelled import Labelled

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget


class ScheduleForm(TranslatedWidget):
    """The fields of a Schedule; the sentence follows them at once."""

    changed = Signal()
    """Something was chosen by the person."""

    def __init__(self, schedule: Schedule, now: datetime, time_zone: str, parent: QWidget) -> None:
        """Show `schedule`; the sentence counts from the instant `now`, by the clocks of `time_zone`."""
        super().__init__(parent)
        self._now, self._zone = now, time_zone
        self.frequency = ElidedComboBox(self)
        for one in Frequency:
            self.frequency.addItem("", one.value)
        self.starts_on, self.ends_on = (
            DateField(schedule.starts_on, "", self),
            DateField(schedule.starts_on, "", self),
        )
        self.at = QTimeEdit(QTime(schedule.at.hour, schedule.at.minute), self)
        self.at.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else hours and minutes change places
        self.has_end = QCheckBox(self)
        self.has_end.setChecked(schedule.ends_on is not None)
        self.ends_on.set_value(schedule.ends_on or schedule.starts_on)
        self.frequency.setCurrentIndex(self.frequency.findData(schedule.frequency.value))
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        theme.set_role(self._sentence, "strong")
        self.rows = {
            name: Labelled(field, parent=self)
            for name, field in (
                ("frequency", self.frequency),
                ("at", self.at),
                ("starts_on", self.starts_on),
                ("ends_on", self.ends_on),
            )
        }
        self._lay_out()
        self._connect()
        self.retranslate()

    def schedule(self) -> Schedule:
        """Return the schedule as it is chosen."""
        at = self.at.time()
        chosen = Schedule(
            frequency=Frequency(self.frequency.currentData()),
            starts_on=self.starts_on.value(),
            at=time(at.hour(), at.minute()),
        )
        return replace(chosen, ends_on=self.ends_on.value()) if self._ends else chosen

    @property
    def sentence(self) -> str:
        """Return when it takes place next, in words."""
        return self._sentence.text()

    def row_of(self, rule: str) -> Labelled | None:
        """Return the field a refused rule of schedules is about."""
        if rule in {"SCHEDULE_ENDED", "SCHEDULE_ENDS_FIRST"}:
            return self.rows["ends_on"]
        return self.rows["starts_on"] if rule in {"SCHEDULE_TOO_FAR", "SCHEDULE_OVER"} else None

    def retranslate(self) -> None:
        """Set every text."""
        for at, one in enumerate(Frequency):
            self.frequency.setItemText(at, translate_message(frequency_name(one)))
        self.at.setLocale(QLocale())
        self.at.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        is_once = self._is_once
        self.rows["frequency"].label.setText(self.tr("&How often"))
        self.rows["at"].label.setText(self.tr("A&t"))
        self.rows["starts_on"].label.setText(self.tr("On (&day)") if is_once else self.tr("First &day"))
        self.rows["ends_on"].label.setText(self.tr("Last da&y"))
        self.has_end.setText(self.tr("It ends on a d&ay"))
        self.frequency.setAccessibleName(self.tr("How often"))
        self.at.setAccessibleName(self.tr("Time of day"))
        self.starts_on.setAccessibleName(self.tr("First day"))
        self.ends_on.setAccessibleName(self.tr("Last day"))
        self._tell()

    @property
    def _is_once(self) -> bool:
        return bool(self.frequency.currentData() == Frequency.ONCE.value)

    @property
    def _ends(self) -> bool:
        return self.has_end.isChecked() and not self._is_once

    @Slot()
    def _follow(self) -> None:
        for row in self.rows.values():
            row.say("")
        self.retranslate()
        self.changed.emit()

    def _tell(self) -> None:
        self.has_end.setVisible(not self._is_once)
        self.rows["ends_on"].setVisible(self._ends)
        schedule = self.schedule()
        next_at = schedule.next_after(self._now, self._zone)
        self._sentence.setText(next_sentence(schedule, next_at, self._zone))

    def _connect(self) -> None:
        self.frequency.currentIndexChanged.connect(self._follow)
        self.has_end.toggled.connect(self._follow)
        for field in (self.starts_on, self.ends_on):
            field.dateChanged.connect(self._follow)
        self.at.timeChanged.connect(self._follow)

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        fields.addWidget(self.rows["frequency"], 0, 0)
        fields.addWidget(self.rows["at"], 0, 1)
        fields.addWidget(self.rows["starts_on"], 1, 0)
        fields.addWidget(self.rows["ends_on"], 1, 1)
        fields.setColumnStretch(0, 1)
        fields.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(fields)
        layout.addWidget(self.has_end, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._sentence)


def usual_schedule(today: date) -> Schedule:
    """Return what a new scenario is offered: every week from today on, in the morning."""
    return Schedule(frequency=Frequency.WEEKLY, starts_on=today)

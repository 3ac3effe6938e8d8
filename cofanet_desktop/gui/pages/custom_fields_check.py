"""A file of custom fields that was read: everything that is wrong with it at once, and how it is imported (FIELD-3)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.models.import_report import (
    ReportLine,
    cause,
    column_text,
    import_model,
    report_lines,
    value_text,
)
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.import_progress import ImportProgress
from cofanet_desktop.gui.widgets.moment_choice import MomentChoice
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import line_import

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.field_imports import CheckedFields


class FieldsProgress(ImportProgress):
    """How far an import of custom fields has come."""

    def sentence(self) -> str:
        """Return what is said of `{done}` and `{total}`."""
        return self.tr("{done} of {total} companies saved")


class FieldsCheck(TranslatedWidget):
    """Counts, the report with the refused lines first, and the choice of how and when the file is imported."""

    back_clicked = Signal()
    import_clicked = Signal(bool)
    """Brings whether only the valid lines are to be imported."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Show no file yet."""
        super().__init__(parent)
        self._tasks = tasks
        self.checked: CheckedFields | None = None
        self._said: tuple[ReportLine, ...] = ()
        self.table: RowTable[ReportLine] | None = None
        self.back = self._button("arrow-left")
        self.save = self._button("download")
        self.name = ElidedLabel("", self)
        self.valid, self.refused, self.unchanged = (
            Pill("", tone) for tone in (Tone.OK, Tone.BAD, Tone.NEUTRAL)
        )
        self.only_refused = QPushButton(self)
        self.banner = Banner(self)
        self.banner.hide()
        self._remarks, self.chosen = QLabel(self), QLabel(self)
        self.moment = MomentChoice(self)
        self.whole, self.only_valid = QPushButton(self), QPushButton(self)
        self.progress = FieldsProgress(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_checked(self, checked: CheckedFields, now: datetime) -> None:
        """Show what a file that was just read says."""
        self.checked = checked
        self._said = tuple(sorted(report_lines(checked.report), key=lambda one: not one.is_refused))
        self._make_table()
        self.banner.hide()
        self.progress.hide()
        self.moment.begin(now)
        self.only_refused.setChecked(False)
        self._filter()
        self.retranslate()
        if self.table is not None:
            self.table.select_first()
        self._say_lasting()
        announce(self, self._verdict(checked.report.accepted, checked.report.refused))
        target = self.whole if self.whole.isEnabled() else self.back
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh_state(self) -> None:
        """Offer importing unless it is under way."""
        checked, is_busy = self.checked, self.progress.is_under_way
        accepted = checked.report.accepted if checked else 0
        refused = checked.report.refused if checked else 0
        self.whole.setVisible(not refused)
        self.only_valid.setVisible(bool(refused))
        self.whole.setEnabled(bool(accepted) and not is_busy)
        self.only_valid.setEnabled(bool(accepted) and not is_busy)
        for widget in (self.back, self.moment, self.save):
            widget.setEnabled(not is_busy)

    def say_refused(self, sentence: str) -> None:
        """Say why the import did not begin; everything stays as it was."""
        self.progress.hide()
        self.refresh_state()
        self.banner.say(sentence, Tone.BAD)
        announce(self, sentence)

    def retranslate(self) -> None:
        """Set every text."""
        self.back.setText(self.tr(" &Back"))
        self.save.setText(self.tr(" Save the re&port…"))
        self.only_refused.setText(self.tr("Only &refused lines"))
        if self.table is not None:
            self.table.setAccessibleName(self.tr("Lines of the file"))
            self.table.rows_model.retranslate()
        checked = self.checked
        if checked is None:
            return
        report = checked.report
        self.name.setText(report.file_name)
        self.valid.set_status(self.trn("%Ln valid lines", None, report.accepted), Tone.OK)
        self.refused.set_status(self.trn("%Ln lines refused", None, report.refused), Tone.BAD)
        self.refused.setVisible(report.refused > 0)
        self.unchanged.set_status(
            self.trn("%Ln lines change nothing", None, checked.unchanged), Tone.NEUTRAL, "minus"
        )
        self.unchanged.setVisible(checked.unchanged > 0)
        self.only_refused.setVisible(0 < report.refused < len(report.rows))
        self.whole.setText(self.trn("&Import all %Ln lines", None, report.accepted))
        self.only_valid.setText(self.trn("&Import only the %Ln valid lines", None, report.accepted))
        remarks = [translate_message(one) for one in report.warnings]
        if report.ignored_columns:
            columns = ", ".join(report.ignored_columns)
            remarks.append(self.tr("Columns that were not read: {columns}.").format(columns=columns))
        self._remarks.setText("\n".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self._follow_choice()
        self.refresh_state()

    def _verdict(self, accepted: int, refused: int) -> str:
        valid = self.trn("%Ln valid lines", None, accepted)
        return ", ".join((valid, self.trn("%Ln lines refused", None, refused)))

    def _say_lasting(self) -> None:
        """Say what is to be known before the file is imported."""
        checked = self.checked
        if checked is None:
            return
        if not checked.report.accepted:
            self.banner.say(
                self.tr("No line can be imported: correct the file as the report says, and choose it again."),
                Tone.BAD,
            )
        elif checked.earlier:
            text = self.tr(
                "This very file was imported on {moment}. Values that are so already are not sent."
            )
            self.banner.say(text.format(moment=formats.moment(checked.earlier[0].imported_at)), Tone.WARN)
        elif not checked.changed:
            self.banner.say(
                self.tr("Every value of the file is so already: importing it would send nothing."),
                Tone.NEUTRAL,
            )

    # -- the report -----------------------------------------------------------------------------------

    @Slot()
    def _filter(self) -> None:
        if self.table is not None:
            only = self.only_refused.isChecked()
            self.table.set_rows(one for one in self._said if one.is_refused or not only)
        self._follow_choice()

    @Slot()
    def _follow_choice(self) -> None:
        """Say in full what is wrong with the chosen line."""
        one = next(iter(self.table.selected()), None) if self.table is not None else None
        if one is None or self.checked is None:
            self.chosen.clear()
        else:
            sheet = self.checked.report.sheet
            parts = (column_text(sheet, one), value_text(sheet, one))
            place = ": ".join(part for part in parts if part)
            said = (place, " ".join(cause(one)))
            self.chosen.setText("\n".join(part for part in said if part.strip()))
        self.chosen.setVisible(bool(self.chosen.text()))

    @Slot()
    def _ask_for_report(self) -> None:
        if self.checked is None:
            return
        stem = Path(self.checked.report.file_name).stem
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), f"{stem}-report.csv", self.tr("CSV file (*.csv)")
        )
        if name:
            self.save_report(Path(name))

    def save_report(self, target: Path) -> None:
        """Write what became of each line as a CSV file."""
        if self.checked is None:
            return
        report = self.checked.report
        work = self._tasks.write(
            self, lambda: line_import.save_report(report, target, translate=translate_message)
        )
        work.then(
            lambda _lines: tell(self, self.tr("Saved: {file}").format(file=formats.isolated(str(target))))
        ).failed(self._not_saved).run()

    def _not_saved(self, error: BaseException) -> None:
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
        self.banner.say(failure_sentence(error), Tone.BAD)

    # -- building -------------------------------------------------------------------------------------

    def _make_table(self) -> None:
        """Make the table of the report anew: its columns are those of the file that was read."""
        assert self.checked is not None  # noqa: S101 - it was just set
        table = RowTable(import_model(self.checked.report.sheet), self)
        table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        table.selection_changed.connect(self._follow_choice)
        if self.table is None:
            self._place.addWidget(table)
        else:
            self._place.replaceWidget(self.table, table)
            self.table.hide()
            self.table.deleteLater()
        self.table = table

    def _button(self, icon: str) -> QPushButton:
        button = QPushButton(self)
        button.setIcon(icons.icon(icon, "secondary"))
        return button

    def _lay_out(self) -> None:
        theme.set_role(self.name, "h2")
        theme.set_role(self.only_refused, "chip")
        self.only_refused.setIcon(icons.icon("circle-x", "bad"))
        self.only_refused.setCheckable(True)
        theme.set_role(self._remarks, "muted")
        for label in (self._remarks, self.chosen):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.chosen.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for button in (self.whole, self.only_valid):
            theme.set_role(button, "primary")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.back)
        top.addWidget(self.name, 1)
        top.addWidget(self.save)
        counts = FlowLayout()
        for widget in (self.valid, self.refused, self.unchanged, self.only_refused):
            counts.addWidget(widget)
        self._place = QVBoxLayout()
        bottom = FlowLayout()
        bottom.addWidget(self.moment)
        for button in (self.whole, self.only_valid):
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.banner)
        layout.addLayout(counts)
        layout.addWidget(self._remarks)
        layout.addLayout(self._place, 1)
        layout.addWidget(self.chosen)
        layout.addWidget(self.progress)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_clicked)
        self.save.clicked.connect(self._ask_for_report)
        self.only_refused.toggled.connect(self._filter)
        self.whole.clicked.connect(lambda: self.import_clicked.emit(False))
        self.only_valid.clicked.connect(lambda: self.import_clicked.emit(True))

"""Bulk orders from an Excel or CSV list: its columns are given to the ten fields, the lines checked as they result."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain import bulk_mapping
from cofanet_desktop.domain.bulk_mapping import Sources
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.exchange.bulk_building import LINES_ABOVE_HEADINGS
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.models.bulk import ERROR, FINE, WARNING
from cofanet_desktop.gui.models.bulk_choices import field_word
from cofanet_desktop.gui.models.bulk_from_sheet import BuiltRow, FirstLines, built_model, built_rows
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel
from cofanet_desktop.gui.widgets.field_sources import FieldSources
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.labelled import Labelled
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import bulk, bulk_building
from cofanet_desktop.services.bulk_building import KeptMapping

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from cofanet_desktop.exchange.bulk_building import Built, ListTable
    from cofanet_desktop.gui.tasks import Task, Tasks
    from cofanet_desktop.services.bulk import BulkDraft
    from cofanet_desktop.services.session import Session

_WIDEST = 320
_SOON = 150
"""Milliseconds after the last change before the lines are made anew."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What is known once a list was read: its cells, the kept mappings."""

    table: ListTable
    mappings: tuple[KeptMapping, ...]


@dataclass(frozen=True, slots=True)
class _Made:
    """The lines of a list and what the check says of them, ready to be shown."""

    built: Built
    rows: list[BuiltRow]
    fine: int
    errors: int
    warnings: int


class BulkFromSheet(TranslatedWidget):
    """A list is read, its columns mapped on the left, what comes of it shown on the right."""

    back_clicked = Signal()
    built = Signal(object)
    """Brings the BulkDraft that is to be corrected and imported like any other file."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Show no list yet."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._path = Path()
        self._stop = Event()
        self._reading: Task[_Read] | None = None
        self.table_read: ListTable | None = None
        self._mappings: tuple[KeptMapping, ...] = ()
        self.made: _Made | None = None
        self.is_making = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._make)
        self._build()
        self._connect()
        self.retranslate()

    # -- reading -----------------------------------------------------------------------------------

    def open(self, path: Path, failed: Callable[[BaseException], object]) -> None:
        """Read a list in a task; `failed` is told when it is refused."""
        self._path = path
        self.table_read, self.made = None, None
        self._read_sheet("", failed)

    @property
    def is_reading(self) -> bool:
        """Tell whether a list is being read."""
        return self._reading is not None

    def _read_sheet(self, sheet: str, failed: Callable[[BaseException], object]) -> None:
        self._stop = stop = Event()
        path, session = self._path, self._session
        self._stack.setCurrentWidget(self._busy)
        self.retranslate()
        self.stop_button.setFocus()

        def work() -> _Read:
            table = bulk_building.read(path, sheet=sheet, cancelled=stop.is_set)
            return _Read(table, bulk_building.kept(session))

        self._reading = self._tasks.read(self, work, latest="list")
        self._reading.then(self._show).failed(partial(self._not_read, failed)).run()

    def _not_read(self, failed: Callable[[BaseException], object], error: BaseException) -> None:
        self._reading = None
        if self.table_read is not None:  # another sheet could not be read: the one shown stays
            self._stack.setCurrentWidget(self._content)
            self.banner.say(failure_sentence(error), Tone.BAD)
            self._fill_sheets()
            return
        failed(error)

    @Slot()
    def stop_reading(self) -> None:
        """End the reading; whoever opened the list shows what was shown before."""
        self._stop.set()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self.back_clicked.emit()

    def _show(self, found: _Read) -> None:
        self._reading = None
        self.table_read, self._mappings = found.table, found.mappings
        self.banner.hide()
        self._fill_sheets()
        self._fill_lines(found.table.heading_line())
        self._stack.setCurrentWidget(self._content)
        self._take_headings()
        self.sources.rows[0].column.setFocus()

    def _fill_sheets(self) -> None:
        table = self.table_read
        if table is None:
            return
        blocked = self.sheets.blockSignals(True)
        self.sheets.clear()
        self.sheets.addItem(table.sheet)
        self.sheets.addItems(table.other_sheets)
        self.sheets.blockSignals(blocked)
        self._sheet_row.setVisible(bool(table.other_sheets))

    def _fill_lines(self, chosen: int) -> None:
        """Offer the first rows as that of the headings, `chosen` being the one."""
        table = self.table_read
        if table is None:
            return
        blocked = self.heading_line.blockSignals(True)
        self.heading_line.clear()
        for row in table.rows[:LINES_ABOVE_HEADINGS]:
            number = formats.integer(row.number)
            self.heading_line.addItem(self.tr("row {number}").format(number=number), row.number)
        self.heading_line.addItem(self.tr("There are none"), 0)
        self.heading_line.setCurrentIndex(max(0, self.heading_line.findData(chosen)))
        self.heading_line.blockSignals(blocked)

    @property
    def _heading_row(self) -> int:
        return int(self.heading_line.currentData() or 0)

    @Slot(int)
    def _choose_sheet(self, _at: int) -> None:
        self._read_sheet(self.sheets.currentText(), lambda _error: None)

    # -- mapping -----------------------------------------------------------------------------------

    @property
    def headings(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        table = self.table_read
        return () if table is None else table.headings(self._heading_row)

    @Slot()
    def _take_headings(self) -> None:
        """Show the columns under other headings, mapped as last time with these headings or as they are called."""
        if self.table_read is None:
            return
        self.first.show_table(self.table_read, self._heading_row)
        self.preview.resizeColumnsToContents()
        for column in range(self.first.columnCount()):
            width = min(self.preview.columnWidth(column), theme.scaled(_WIDEST))
            self.preview.setColumnWidth(column, width)
        remembered = bulk_building.remembered(self._mappings, self.headings)
        self._fill_mappings(remembered)
        self._apply(remembered)

    def _fill_mappings(self, chosen: KeptMapping | None) -> None:
        blocked = self.mapping.blockSignals(True)
        self.mapping.clear()
        self.mapping.addItem(self.tr("As the headings say"), "")
        for one in bulk_building.offered(self._mappings, self.headings):
            self.mapping.addItem(one.name, one.id)
        self.mapping.setCurrentIndex(max(0, self.mapping.findData(chosen.id if chosen else "")))
        self.mapping.blockSignals(blocked)

    @property
    def chosen_mapping(self) -> KeptMapping | None:
        """Return the kept mapping that was chosen, if one was."""
        wanted = self.mapping.currentData()
        return next((one for one in self._mappings if one.id == wanted), None)

    @Slot()
    def _choose_mapping(self) -> None:
        self._apply(self.chosen_mapping)

    def _apply(self, mapping: KeptMapping | None) -> None:
        sources: Sources = mapping.sources if mapping else bulk_building.proposed(self.headings)
        self.sources.set_columns(self.headings, sources)
        self.name.setText(mapping.name if mapping else "")
        self.remember.say("")
        self.delete.setEnabled(mapping is not None)
        self._make()

    @Slot()
    def _delete(self) -> None:
        mapping, session = self.chosen_mapping, self._session
        if mapping is None:
            return

        def gone(every: tuple[KeptMapping, ...]) -> None:
            self._mappings = every
            self._fill_mappings(None)
            self.name.clear()
            self.delete.setEnabled(False)
            text = self.tr("Mapping “{name}” deleted.").format(name=mapping.name)
            tell(self, text, undo=partial(self._put_back, mapping))

        def work() -> tuple[KeptMapping, ...]:
            bulk_building.delete(session, mapping.id)
            return bulk_building.kept(session)

        self._tasks.write(self, work).then(gone).run()

    def _put_back(self, mapping: KeptMapping) -> None:
        session = self._session

        def back(every: tuple[KeptMapping, ...]) -> None:
            self._mappings = every
            self._fill_mappings(mapping)
            self.name.setText(mapping.name)
            self.delete.setEnabled(True)

        def work() -> tuple[KeptMapping, ...]:
            bulk_building.keep(session, mapping)
            return bulk_building.kept(session)

        self._tasks.write(self, work).then(back).run()

    # -- lines -------------------------------------------------------------------------------------

    @Slot()
    def _make_soon(self) -> None:
        self.is_making = True
        self._offer()
        self._soon.start(_SOON)

    @Slot()
    def _make(self) -> None:
        """Make the lines anew and check them, in a task."""
        table = self.table_read
        if table is None:
            return
        self.is_making = True
        self._offer()
        session, sources = self._session, self.sources.sources()
        line, comma = self._heading_row, QLocale().decimalPoint() == ","

        def work() -> _Made:
            made = bulk_building.build(table, line, sources, decimal_comma=comma, translate=translate_message)
            checked = bulk.check_texts(session, made.name, made.texts)
            rows = built_rows(made, checked)
            errors = sum(row.severity == ERROR for row in rows)
            warnings = sum(row.severity == WARNING for row in rows)
            return _Made(made, rows, len(rows) - errors, errors, warnings)

        self._tasks.read(self, work, latest="lines").then(self._show_made).failed(self._not_made).run()

    def _show_made(self, made: _Made) -> None:
        self.made, self.is_making = made, False
        self.lines.set_rows(made.rows)
        if all(row.severity == FINE for row in self.lines.selected()):  # what is wrong is told first
            self.lines.select_first()
        self._show_counts()
        self._show_choice()
        self._offer()

    def _not_made(self, error: BaseException) -> None:
        self.is_making = False
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
        self.banner.say(failure_sentence(error), Tone.BAD)

    def _show_counts(self) -> None:
        made = self.made
        if made is None:
            return
        self.fine.set_status(self.trn("%n lines can be ordered", None, made.fine), Tone.OK)
        self.wrong.set_status(
            self.trn("%n lines in error", None, made.errors), Tone.BAD if made.errors else Tone.NEUTRAL
        )
        self.remarks.set_status(
            self.trn("%n lines with a warning", None, made.warnings),
            Tone.WARN if made.warnings else Tone.NEUTRAL,
        )

    @Slot()
    def _show_choice(self) -> None:
        row = next(iter(self.lines.selected()), None)
        said = [] if row is None else row.sentences()
        self.detail.setText("\n".join(said))
        self.detail.setVisible(bool(said))

    def _offer(self) -> None:
        count = len(self.made.rows) if self.made else 0
        self.go_on.setText(self.trn(" &Check %n lines", None, count))
        self.go_on.setEnabled(count > 0 and not self.is_making)
        missing = bulk_mapping.missing_fields(self.sources.sources())
        names = ", ".join(field_word(field) for field in missing)
        self.missing.setText(self.tr("Still to be chosen: {fields}.").format(fields=names))
        self.missing.setVisible(bool(missing))

    @Slot()
    def _go_on(self) -> None:
        """Keep the mapping, unless it has no name, and hand the lines over."""
        made, session = self.made, self._session
        if made is None:
            return
        chosen = self.chosen_mapping or bulk_building.remembered(self._mappings, self.headings)
        mapping = KeptMapping(
            id=chosen.id if chosen else "",
            name=self.name.text(),
            headings=bulk_mapping.signature(self.headings),
            sources=self.sources.sources(),
        )
        is_kept = bool(mapping.name.strip())
        self.go_on.setEnabled(False)

        def work() -> BulkDraft:
            if is_kept:
                bulk_building.keep(session, mapping)
            return bulk_building.keep_as_draft(session, made.built)

        self._tasks.write(self, work).then(self.built.emit).failed(self._not_kept).run()

    def _not_kept(self, error: BaseException) -> None:
        self._offer()
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
            return
        self.remember.say(failure_sentence(error))
        self.name.setFocus()
        announce(self, failure_sentence(error))

    # -- texts and building ------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        self.back.setText(self.tr(" &All files"))
        self._title.setText(self._path.name)
        self._reading_text.setText(self.tr("Reading {file}…").format(file=self._path.name))
        self._bar.setAccessibleName(self.tr("Reading the file"))
        self.stop_button.setText(self.tr(" &Stop reading"))
        self._lead.setText(self.tr("What fills each field"))
        for row, text in (
            (self._sheet_row, self.tr("&Sheet")),
            (self._line_row, self.tr("&Headings are on")),
            (self._mapping_row, self.tr("Columns are &mapped")),
            (self.remember, self.tr("&Remember this mapping as")),
        ):
            row.label.setText(text)
            row.fields[0].setAccessibleName(text.replace("&", ""))
        self.name.setPlaceholderText(self.tr("A name of your own"))
        self.delete.setToolTip(self.tr("Delete this mapping"))
        self.delete.setAccessibleName(self.tr("Delete this mapping"))
        self._first_heading.setText(self.tr("First lines of the list"))
        self.preview.setAccessibleName(self.tr("First lines of the list"))
        self._lines_heading.setText(self.tr("Lines that result"))
        self.lines.setAccessibleName(self.tr("Lines that result"))
        self.lines.rows_model.retranslate()
        self._fill_lines(self._heading_row)
        if self.table_read is not None:
            self._fill_mappings(self.chosen_mapping)
        self._show_counts()
        self._show_choice()
        self._offer()

    def _build(self) -> None:
        self._busy, self._content = QWidget(self), QWidget(self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._content)
        self._stack.addWidget(self._busy)
        self._build_busy()
        self.back, self.go_on = QPushButton(self._content), QPushButton(self._content)
        self.back.setIcon(icons.icon("arrow-left", "secondary"))
        self.go_on.setIcon(icons.icon("clipboard-check", "on_accent"))
        theme.set_role(self.go_on, "primary")
        self._title = ElidedLabel("", self._content)
        theme.set_role(self._title, "h2")
        self.banner = Banner(self._content)
        self.banner.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.back)
        top.addWidget(self._title, 1)
        top.addWidget(self.go_on)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self._left(), 2)
        body.addLayout(self._right(), 3)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.banner)
        layout.addLayout(body, 1)

    def _build_busy(self) -> None:
        self._reading_text = ElidedLabel("", self._busy)
        self._bar = QProgressBar(self._busy)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self.stop_button = QPushButton(self._busy)
        self.stop_button.setIcon(icons.icon("player-stop", "secondary"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop_button)
        layout = QVBoxLayout(self._busy)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(self._reading_text)
        layout.addLayout(row)
        layout.addStretch(2)

    def _left(self) -> QWidget:
        card = QFrame(self._content)
        theme.set_role(card, "card")
        inner = QWidget(card)
        theme.set_role(inner, "scrolled")
        self.sheets, self.heading_line, self.mapping = (ElidedComboBox(inner) for _ in range(3))
        for combo in (self.sheets, self.heading_line, self.mapping):
            combo.setMinimumContentsLength(8)
        self.delete = QPushButton(inner)
        self.delete.setIcon(icons.icon("trash", "secondary"))
        self._sheet_row, self._line_row = (
            Labelled(self.sheets, parent=inner),
            Labelled(self.heading_line, parent=inner),
        )
        self._mapping_row = Labelled(self.mapping, parent=inner)
        self._lead, self.missing = QLabel(inner), QLabel(inner)
        self._lead.setWordWrap(True)
        theme.set_role(self._lead, "strong")
        theme.set_role(self.missing, "error")
        self.missing.setWordWrap(True)
        self.sources = FieldSources(inner)
        self.name = QLineEdit(inner)
        self.name.setMaxLength(bulk_building.LONGEST_NAME)
        self.remember = Labelled(self.name, parent=inner)
        mapped = QHBoxLayout()
        mapped.setSpacing(8)
        mapped.addWidget(self._mapping_row, 1)
        mapped.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignBottom)
        within = QVBoxLayout(inner)
        within.setContentsMargins(0, 0, 12, 0)
        within.setSpacing(10)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self._sheet_row, 1)
        where.addWidget(self._line_row, 1)
        within.addLayout(where)
        within.addLayout(mapped)
        for widget in (self.remember, self._lead, self.missing, self.sources):
            within.addWidget(widget)
        within.addStretch(1)
        self._left_inner, self._left_area = inner, QScrollArea(card)
        area = self._left_area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        outer = QVBoxLayout(card)
        outer.setContentsMargins(16, 12, 4, 12)
        outer.addWidget(area)
        return card

    def _right(self) -> QVBoxLayout:
        self._first_heading, self._lines_heading = QLabel(self._content), QLabel(self._content)
        for label in (self._first_heading, self._lines_heading):
            theme.set_role(label, "strong")
        self.first = FirstLines()
        self.preview = QTableView(self._content)
        self.preview.setModel(self.first)
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setTabKeyNavigation(False)
        self.preview.setWordWrap(False)
        self.preview.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.fine, self.wrong, self.remarks = (Pill("", Tone.NEUTRAL) for _ in range(3))
        self.lines = RowTable(built_model(), self._content)
        self.lines.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.detail = QLabel(self._content)
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.hide()
        counts = FlowLayout()
        for pill in (self.fine, self.wrong, self.remarks):
            counts.addWidget(pill)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._first_heading)
        right.addWidget(self.preview, 2)
        right.addWidget(self._lines_heading)
        right.addLayout(counts)
        right.addWidget(self.lines, 3)
        right.addWidget(self.detail)
        return right

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the fields the width they need before the tables beside them."""
        super().resizeEvent(event)
        bar = self._left_area.verticalScrollBar().sizeHint().width()
        self._left_area.setMinimumWidth(self._left_inner.minimumSizeHint().width() + bar)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_clicked)
        self.stop_button.clicked.connect(self.stop_reading)
        self.go_on.clicked.connect(self._go_on)
        self.sheets.currentIndexChanged.connect(self._choose_sheet)
        self.heading_line.currentIndexChanged.connect(self._take_headings)
        self.mapping.currentIndexChanged.connect(self._choose_mapping)
        self.delete.clicked.connect(self._delete)
        self.sources.changed.connect(self._make_soon)
        self.name.textChanged.connect(lambda: self.remember.say(""))
        self.lines.selection_changed.connect(self._show_choice)

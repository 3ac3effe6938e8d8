"""The list of overdue declarations with its filters, for the page of overdues and for the portfolio (PORT-6)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.exports import Category
from cofanet_desktop.domain.overdues import Collector, DeclarationStatus, collector_name
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.models.exports import window_words
from cofanet_desktop.gui.models.overdues import Overdue, OverdueFilter, declaration_look, overdues_model
from cofanet_desktop.gui.pages.exports_ways import ExportWays
from cofanet_desktop.gui.routes import add_to_declaration_route, company_route, declaration_route
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.services import overdues, overdues_export

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.exchange.sheet_writing import Written
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

_NAMED = 2
"""Statuses named on the chip before it says that there are more."""


class OverdueList(TranslatedWidget):
    """Filters above a table; Enter opens a declaration. The words typed narrow the list as one types."""

    wanted = Signal(object)
    """Another page is wanted: its Route."""
    failed = Signal(object)
    """The list could not be read: the error."""
    loaded = Signal(int)
    """The list was read: how many declarations there are in all."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Create an empty list; `load` fills it."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._rows: tuple[Overdue, ...] = ()
        self.table = RowTable(overdues_model(), self)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self._make_filter()
        self._make_chips()
        self._make_actions()
        self._nothing = EmptyState(parent=self)
        self._nothing.hide()
        self._make_export()
        self._lay_out()
        self.table.opened.connect(self._open)
        self.table.selection_changed.connect(self._follow_choice)
        self.retranslate()

    @property
    def lines(self) -> tuple[Overdue, ...]:
        """Return the declarations shown."""
        return self.table.rows_model.rows

    @property
    def total(self) -> int:
        """Return how many declarations there are in all."""
        return len(self._rows)

    def criteria(self) -> OverdueFilter:
        """Return which declarations are wanted."""
        kinds = {True: self.insured.isChecked(), False: self.uninsured.isChecked()}
        asked = {True: self.asked.isChecked(), False: self.not_asked.isChecked()}
        return OverdueFilter(
            text=self.filter.text(),
            statuses=tuple(status for status, entry in self.statuses.items() if entry.isChecked()),
            is_insured=_one_of(kinds),
            wants_intervention=_one_of(asked),
            collectors=tuple(one for one, chip in self.collectors.items() if chip.isChecked()),
        )

    @Slot()
    def load(self) -> None:
        """Read the list; what is chosen stays."""
        session = self._session
        work = self._tasks.read(self, lambda: overdues.listed(session), latest="overdues")
        work.then(self._show).failed(self.failed.emit).run()

    def show_only(self, status: DeclarationStatus) -> None:
        """Show the declarations of that status and no others."""
        self.clear_filters()
        self.statuses[status].setChecked(True)
        self._narrow()

    @Slot()
    def clear_filters(self) -> None:
        """Show every declaration."""
        for chip in self._chips:
            chip.setChecked(False)
        for entry in self.statuses.values():
            entry.setChecked(False)
        self.filter.clear()
        self._narrow()

    def retranslate(self) -> None:
        """Set every text."""
        self.filter.setPlaceholderText(self.tr("Company, number, reference, invoice…"))
        self.filter.setAccessibleName(self.tr("Filter overdue declarations"))
        self.insured.setText(self.tr(" Insu&red"))
        self.uninsured.setText(self.tr(" Uninsure&d"))
        self.asked.setText(self.tr(" &Intervention asked"))
        self.not_asked.setText(self.tr(" N&o intervention"))
        for collector, chip in self.collectors.items():
            name = translate_message(collector_name(collector))
            chip.setText(self.tr(" Collected by: {name}").format(name=name))
        for status, entry in self.statuses.items():
            entry.setText(declaration_look(status).word)
        self.clear.setText(self.tr("C&lear"))
        self.clear.setAccessibleName(self.tr("Clear every filter"))
        self.export.setText(self.tr(" E&xport…"))
        self.export.setAccessibleName(self.tr("Export the overdue declarations"))
        self._export_action.setText(self.tr("Export the overdue declarations…"))
        self._open_action.setText(self.tr("Open the declaration"))
        self._add_action.setText(self.tr("Add to the declaration"))
        self._company_action.setText(self.tr("Open the company"))
        self._clear_action.setText(self.tr("Clear the filter"))
        self.table.setAccessibleName(self.tr("Overdue declarations"))
        self.table.rows_model.retranslate()
        self._tell()

    # -- showing ----------------------------------------------------------------------------------

    def _show(self, rows: Sequence[Overdue]) -> None:
        self._rows = tuple(rows)
        self._narrow()
        self.loaded.emit(len(rows))

    @Slot()
    def _narrow(self) -> None:
        shown = self.criteria().chosen(self._rows)
        self.table.set_rows(shown)
        if shown and not self.table.selected():
            self.table.select_first()
        self.table.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._follow_choice()
        self._tell()

    def _tell(self) -> None:
        """Say how many are shown of how many, and what is chosen."""
        shown, total = len(self.lines), self.total
        counted = self.trn("%n declarations", None, total)
        if shown != total:
            counted = self.tr("{shown} of {total}").format(
                shown=formats.integer(shown), total=formats.integer(total)
            )
        self._count.setText(counted)
        chosen = [declaration_look(status).word for status in self.criteria().statuses]
        name = self.tr(" &Status")
        if chosen:
            name = self.tr(" &Status: {names}").format(names=", ".join(chosen[:_NAMED]))
        self.status.setText(f"{name}…" if len(chosen) > _NAMED else name)
        self.status.setChecked(bool(chosen))
        self.clear.setVisible(self.criteria().is_narrowed)
        if self._rows:
            text = self.tr("No declaration fits these filters.")
            self._nothing.fill("filter", text, self.tr("Clear every filter"), self.clear_filters)
        else:
            self._nothing.fill("gavel", self.tr("No overdue has been declared under this contract."))

    @Slot()
    def _follow_choice(self) -> None:
        row = next(iter(self.table.selected()), None)
        self._open_action.setEnabled(row is not None)
        self._company_action.setEnabled(row is not None)
        self._add_action.setEnabled(row is not None and not row.record.is_final)

    @Slot(object)
    def _open(self, row: Overdue) -> None:
        self.wanted.emit(declaration_route(row.record.id))

    @Slot()
    def _open_chosen(self) -> None:
        for row in self.table.selected():
            self._open(row)

    @Slot()
    def _open_company(self) -> None:
        for row in self.table.selected():
            self.wanted.emit(company_route(row.record.easy_number))

    @Slot()
    def _add_to_chosen(self) -> None:
        for row in self.table.selected():
            self.wanted.emit(add_to_declaration_route(row.record.id))

    # -- exporting --------------------------------------------------------------------------------

    def _ask_shown(self) -> None:
        """Ask for a file and write the declarations shown to it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        overdue = self.tr("overdues")
        name = f"{overdue} {self._session.today().isoformat()}.xlsx"
        kinds = self.tr("Workbooks (*.xlsx)") + ";;" + self.tr("Lists (*.csv)")
        title = self.tr("Export the overdue declarations as shown")
        chosen, kind = QFileDialog.getSaveFileName(self, title, str(Path(folder) / name), kinds)
        if chosen:
            has_ending = Path(chosen).suffix.lower() in {".csv", ".xlsx"}
            ending = ".csv" if "csv" in kind else ".xlsx"
            self.export_shown(Path(chosen if has_ending else chosen + ending))

    def export_shown(self, file: Path) -> None:
        """Write the declarations shown to `file`, a workbook or a CSV file by its ending."""
        session, words = self._session, window_words()
        ids = [row.record.id for row in self.lines]

        def write(progress: Callable[[int], None], cancelled: Callable[[], bool]) -> Written:
            return overdues_export.export(
                session, ids, file, words=words, progress=progress, cancelled=cancelled
            )

        self.ways.run.write_shown(Category.OVERDUES, file, len(ids), write)

    # -- building ---------------------------------------------------------------------------------

    def _make_export(self) -> None:
        self.ways = ExportWays(self._session, self._tasks, Category.OVERDUES, self._ask_shown, self)
        self.ways.wanted.connect(self.wanted)
        self.export = QPushButton(self)
        self.export.setIcon(icons.icon("table-export", "secondary"))
        self._export_action = QAction(icons.icon("table-export"), "", self)
        self._export_action.setShortcut(QKeySequence("Ctrl+E"))
        self._export_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._export_action)
        self._export_action.triggered.connect(self.ways.ask)
        self.export.clicked.connect(self.ways.ask)

    def _make_filter(self) -> None:
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icons.icon("filter", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setMinimumWidth(theme.scaled(140))
        self.filter.setMaximumWidth(theme.scaled(420))
        self.filter.textChanged.connect(self._narrow)
        self._count = QLabel(self)
        theme.set_role(self._count, "muted")

    def _make_chips(self) -> None:
        self.status = self._chip("")
        menu = QMenu(self.status)
        self.statuses: dict[DeclarationStatus, QAction] = {}
        for status in DeclarationStatus:
            entry = menu.addAction("")
            entry.setCheckable(True)
            entry.triggered.connect(self._narrow)
            self.statuses[status] = entry
        menu.aboutToHide.connect(self._tell)
        self.status.setMenu(menu)
        self.insured, self.uninsured = self._chip("shield-check"), self._chip("shield-x")
        self.asked, self.not_asked = self._chip("gavel"), self._chip("ban")
        self.collectors = {
            Collector.COFACE: self._chip("briefcase"),
            Collector.THIRD_PARTY: self._chip("users"),
        }
        self._chips = (self.insured, self.uninsured, self.asked, self.not_asked, *self.collectors.values())
        for chip in self._chips:
            chip.clicked.connect(self._narrow)
        self.clear = QPushButton(self)
        theme.set_role(self.clear, "link")
        self.clear.clicked.connect(self.clear_filters)

    def _chip(self, icon: str) -> QPushButton:
        chip = QPushButton(self)
        theme.set_role(chip, "chip")
        chip.setCheckable(True)
        if icon:
            chip.setIcon(icons.icon(icon, "claims"))
        return chip

    def _make_actions(self) -> None:
        self._open_action = QAction(icons.icon("gavel"), "", self.table)
        self._add_action = QAction(icons.icon("plus"), "", self.table)
        self._company_action = QAction(icons.icon("external-link"), "", self.table)
        self._open_action.triggered.connect(self._open_chosen)
        self._add_action.triggered.connect(self._add_to_chosen)
        self._company_action.triggered.connect(self._open_company)
        self.table.addActions([self._open_action, self._add_action, self._company_action])
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._clear_action = QAction(self.filter)
        self._clear_action.setShortcut(QKeySequence("Esc"))
        self._clear_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._clear_action.triggered.connect(self.filter.clear)
        self.filter.addAction(self._clear_action)

    def _lay_out(self) -> None:
        self.top = QHBoxLayout()
        self.top.setSpacing(10)
        self.top.addWidget(self.filter, 4)
        self.top.addWidget(self._count)
        self.top.addStretch(1)
        self.top.addWidget(self.export)
        chips = FlowLayout(spacing=8)
        for chip in (self.status, *self._chips, self.clear):
            chips.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(self.top)
        layout.addLayout(chips)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self.ways.run)


def _one_of(chosen: dict[bool, bool]) -> bool | None:
    """Return the one kind that is wanted, None when both or neither are."""
    return None if chosen[True] is chosen[False] else chosen[True]

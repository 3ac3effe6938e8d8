"""What is done with companies of the portfolio: mark, copy, export, order for many, renew (PORT-8, PREF-4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui import icons
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.dialogs.portfolio_bulk import BulkFromSelection
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.portfolio_columns import COLUMNS, copied, heading
from cofanet_desktop.gui.pages import portfolio_reading as reading
from cofanet_desktop.gui.pages.portfolio_export import export_columns
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.gui.wizards.start import open_renewal
from cofanet_desktop.services import bulk, portfolio_orders, preferences

if TYPE_CHECKING:
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.gui.models.portfolio_columns import Line
    from cofanet_desktop.gui.pages.portfolio_companies import PortfolioCompanies
    from cofanet_desktop.gui.pages.portfolio_export import PortfolioExport
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.bulk import BulkDraft
    from cofanet_desktop.services.portfolio_export import ExportColumn
    from cofanet_desktop.services.portfolio_orders import Wanted
    from cofanet_desktop.services.session import Session

Keys = QKeySequence | QKeySequence.StandardKey | Qt.Key | str


def make_action(
    owner: QWidget, icon: str, done: Callable[[], object] | None, keys: Keys | None = None
) -> QAction:
    """Return an action of `owner` that works while the focus is within it."""
    action = QAction(icons.icon(icon), "", owner)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    if keys is not None:
        action.setShortcut(keys)
    if done is not None:
        action.triggered.connect(lambda: done())
    owner.addAction(action)
    return action


class CompanyActions(TrMixin, QObject):
    """The actions on the companies selected in `companies`; they belong to the page and to the bar under the list."""

    route_wanted = Signal(object)
    """A Route is to be gone to."""
    export_asked = Signal()
    """The portfolio is to be exported, in whatever way."""

    def __init__(
        self,
        page: QWidget,
        companies: PortfolioCompanies,
        export: PortfolioExport,
        session: Session,
        tasks: Tasks,
    ) -> None:
        """Act on what is selected in `companies`, under the window of `page`."""
        super().__init__(page)
        self._page, self._companies, self._export = page, companies, export
        self._session, self._tasks = session, tasks
        self.open = make_action(page, "external-link", self._open_current)
        self.favourite = make_action(page, "star", self._flip_favourites, "Ctrl+D")
        self.renew = make_action(page, "refresh", self._renew)
        self.bulk = make_action(page, "table-import", self._order_for_all)
        self.copy = make_action(companies.table, "copy", self._copy, QKeySequence.StandardKey.Copy)
        self.export_selected = make_action(page, "table-export", self._export_selected)
        self.export = make_action(page, "table-export", self.export_asked.emit, "Ctrl+E")
        self._on_selection = (
            self.open,
            self.favourite,
            self.renew,
            self.bulk,
            self.copy,
            self.export_selected,
        )
        for action in self._on_selection[1:]:
            companies.selection_bar.add(action)
        for action in self._on_selection:
            companies.table.addAction(action)
        companies.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        companies.selection_changed.connect(self.follow_selection)
        companies.table.star_clicked.connect(self._flip_star)
        companies.table.opened.connect(self._open_row)
        companies.inspector.open_clicked.connect(self._open_current)
        self.retranslate()
        self.follow_selection()

    def retranslate(self) -> None:
        """Set every text."""
        self.open.setText(self.tr("Open the company"))
        self._name_favourite()
        self.renew.setText(self.tr("Renew the selected covers…"))
        self.renew.setIconText(self.tr("Renew…"))
        self.bulk.setText(self.tr("Bulk orders for the selected companies…"))
        self.bulk.setIconText(self.tr("Bulk orders…"))
        self.copy.setText(self.tr("Copy the selected lines"))
        self.copy.setIconText(self.tr("Copy"))
        self.export_selected.setText(self.tr("Export the selected companies…"))
        self.export_selected.setIconText(self.tr("Export selection…"))
        self.export.setText(self.tr("Export the portfolio…"))
        self.export.setIconText(self.tr("Export…"))

    def _name_favourite(self) -> None:
        if self._are_favourites:
            self.favourite.setText(self.tr("Remove the selected companies from the favourites"))
            self.favourite.setIconText(self.tr("Remove from favourites"))
        else:
            self.favourite.setText(self.tr("Mark the selected companies as favourites"))
            self.favourite.setIconText(self.tr("Favourite"))

    # What is selected ------------------------------------------------------------------------------------------

    @property
    def _ids(self) -> list[int]:
        return [self._companies.model.id_at(row) for row in self._companies.table.selected_rows()]

    @property
    def _are_favourites(self) -> bool:
        """Tell whether every company selected that is at hand is a favourite already."""
        model = self._companies.model
        lines = [model.peek(row) for row in self._companies.table.selected_rows()]
        known = [line.row.easy_number for line in lines if line is not None]
        return bool(known) and len(known) == len(lines) and model.favourites.issuperset(known)

    @Slot()
    def follow_selection(self) -> None:
        """Offer what can be done with the companies selected now."""
        is_any = self._companies.table.selectionModel().hasSelection()
        for action in self._on_selection:
            action.setEnabled(is_any)
        self._name_favourite()

    # Opening ---------------------------------------------------------------------------------------------------

    @Slot(int)
    def _open_row(self, row: int) -> None:
        line = self._companies.model.line(row)
        if line is not None:
            self.route_wanted.emit(Route("company", line.row.easy_number))

    @Slot()
    def _open_current(self) -> None:
        rows = self._companies.table.selected_rows()
        current = self._companies.table.currentIndex().row()
        if rows:
            self._open_row(current if current in rows else rows[0])

    # Favourites ------------------------------------------------------------------------------------------------

    @Slot(int)
    def _flip_star(self, row: int) -> None:
        line = self._companies.model.line(row)
        if line is not None:
            number = line.row.easy_number
            self._mark([number], is_favourite=number not in self._companies.model.favourites)

    @Slot()
    def _flip_favourites(self) -> None:
        session, ids, is_favourite = self._session, self._ids, not self._are_favourites
        if not ids:
            return

        def mark(lines: Sequence[Line]) -> None:
            self._mark([line.row.easy_number for line in lines], is_favourite=is_favourite)

        self._tasks.read(self, lambda: reading.lines(session, ids), latest="marked").then(mark).run()

    def _mark(self, numbers: Sequence[str], *, is_favourite: bool) -> None:
        """Mark companies, or no longer, and offer to undo it."""
        session = self._session
        marked = self._companies.model.favourites
        changed = [one for one in numbers if (one in marked) is not is_favourite]
        if not changed:
            return

        def done(_issued: object) -> None:
            text = (
                self.trn("%n companies marked as favourites.", None, len(changed))
                if is_favourite
                else self.trn("%n companies removed from the favourites.", None, len(changed))
            )
            tell(self._page, text, undo=lambda: self._mark_quietly(changed, not is_favourite))
            self._companies.load_desk()

        self._tasks.write(
            self, lambda: preferences.mark_favourites(session, changed, is_favourite=is_favourite)
        ).then(done).failed(self._refused).run()

    def _mark_quietly(self, numbers: Sequence[str], is_favourite: bool) -> None:
        session = self._session
        self._tasks.write(
            self, lambda: preferences.mark_favourites(session, numbers, is_favourite=is_favourite)
        ).then(lambda _issued: self._companies.load_desk()).failed(self._refused).run()

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
            return
        tell(self._page, failure_sentence(error))

    # Copying and exporting -------------------------------------------------------------------------------------

    @Slot()
    def _copy(self) -> None:
        """Put the selected lines on the clipboard with their headings, for spreadsheets and for mail."""
        table, model, session, ids = self._companies.table, self._companies.model, self._session, self._ids
        columns = [COLUMNS[number] for number in table.shown_columns]
        around = model.around

        def copy(lines: Sequence[Line]) -> None:
            cells = [[heading(column, around) for column in columns]]
            cells += [[copied(column, line, around) for column in columns] for line in lines]
            data = QMimeData()
            data.setText("\n".join("\t".join(row) for row in cells))
            data.setHtml(_table(cells))
            QGuiApplication.clipboard().setMimeData(data)
            announce(self._page, self.trn("%n companies copied", None, len(lines)))

        self._tasks.read(self, lambda: reading.lines(session, ids), latest="copy").then(copy).run()

    @Slot()
    def export_shown(self) -> None:
        """Export every company that matches, as the list shows them."""
        self._export.ask(self._companies.wanted_ids(), self.columns())

    @Slot()
    def _export_selected(self) -> None:
        ids = self._ids
        self._export.ask(lambda: ids, self.columns())

    def columns(self) -> list[ExportColumn]:
        """Return the columns of a file as the list shows them."""
        return export_columns(self._companies.table.chosen_columns, self._companies.model.around)

    # Orders ----------------------------------------------------------------------------------------------------

    @Slot()
    def _renew(self) -> None:
        session, ids = self._session, self._ids

        def ask(products: Sequence[str]) -> None:
            if products:
                open_renewal(self._page, session, self._tasks, products)
            else:
                tell(self._page, self.tr("None of the covers selected can be renewed now."))

        self._tasks.read(self, lambda: portfolio_orders.renewable(session, ids), latest="renewable").then(
            ask
        ).failed(self._refused).run()

    @Slot()
    def _order_for_all(self) -> None:
        session, ids = self._session, self._ids

        def ask(found: tuple[Contract, BulkDraft | None]) -> None:
            contract, draft = found
            dialog = BulkFromSelection(
                len(ids), contract.products, contract.currency, draft.name if draft else "", self._page
            )
            dialog.opened.connect(lambda wanted: self._open_lines(ids, wanted))
            dialog.saved.connect(lambda wanted: self._save_lines(ids, wanted))
            dialog.open()

        self._tasks.read(self, lambda: (session.contract(), bulk.kept_draft(session)), latest="orders").then(
            ask
        ).run()

    def _file_name(self) -> str:
        name = self.tr("selection")
        return f"{name}-{self._session.today().isoformat()}.txt"

    def _open_lines(self, ids: Sequence[int], wanted: Wanted) -> None:
        session, name = self._session, self._file_name()
        self._tasks.write(self, lambda: portfolio_orders.keep_as_draft(session, name, ids, wanted)).then(
            lambda _draft: self.route_wanted.emit(Route("bulk", "draft"))
        ).failed(self._refused).run()

    def _save_lines(self, ids: Sequence[int], wanted: Wanted) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Save the bulk orders"),
            self._file_name(),
            self.tr("Bulk order files (*.txt *.csv);;All files (*)"),
        )
        if chosen:
            self.save_lines_to(Path(chosen), ids, wanted)

    def save_lines_to(self, file: Path, ids: Sequence[int], wanted: Wanted) -> None:
        """Write the lines of these companies to a bulk order file."""
        session = self._session
        self._tasks.read(
            self, lambda: bulk.save(file, portfolio_orders.lines(session, ids, wanted)), latest="saved"
        ).then(lambda _done: tell(self._page, self.tr("Saved as {file}.").format(file=file.name))).failed(
            self._refused
        ).run()


def _table(cells: Sequence[Sequence[str]]) -> str:
    """Return cells as a table mail programs take; the first row holds the headings."""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in cells[0])
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in cells[1:]
    )
    return f'<table border="1" cellspacing="0" cellpadding="4"><tr>{head}</tr>{rows}</table>'

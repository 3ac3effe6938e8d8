"""One of the lists of the page of exports: filter, count, what can be done with what is selected, table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.exports import matching
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.selection_bar import SelectionBar
from cofanet_desktop.gui.widgets.toast import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.gui.models.table import TableModel
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.export_overview import Overview
    from cofanet_desktop.services.session import Session

R = TypeVar("R")


class ExportsPart(TranslatedWidget, Generic[R]):
    """What is ticked is meant, and what is selected as long as nothing is ticked."""

    changed = Signal()
    """Something was changed: the lists are to be read again."""
    wanted = Signal(object)
    """Another page is wanted: its Route."""
    refused = Signal(str)
    """Something could not be done: why, in a sentence."""

    def __init__(self, session: Session, tasks: Tasks, model: TableModel[R], parent: QWidget) -> None:
        """Show an empty list; `show_overview` fills it."""
        super().__init__(parent)
        self.session, self.tasks = session, tasks
        self.overview: Overview | None = None
        self._every: tuple[R, ...] = ()
        self.filter, self._count = QLineEdit(self), QLabel(self)
        self.new = QPushButton(self)
        self.table = RowTable(model, self)
        self.nothing = EmptyState(parent=self)
        self.bar = SelectionBar(self._count, self)
        self.beneath = QVBoxLayout()
        self._make_filter()
        self._lay_out()
        self.table.selection_changed.connect(self._follow)
        self.table.opened.connect(self._open_row)
        model.dataChanged.connect(self._follow)
        self.new.clicked.connect(self.begin)

    # -- what the lists say -------------------------------------------------------------------------------

    def rows_of(self, overview: Overview) -> Sequence[R]:
        """Return the rows the list shows of what was read."""
        raise NotImplementedError

    def begin(self) -> None:
        """Begin something new."""
        raise NotImplementedError

    def open_row(self, row: R) -> None:
        """Open a row: Enter, or a double click."""
        raise NotImplementedError

    def offer(self, rows: Sequence[R]) -> None:
        """Offer what can be done with these rows."""
        raise NotImplementedError

    def say_nothing(self) -> None:
        """Fill `nothing` for a list without a single row."""
        raise NotImplementedError

    def counted(self, count: int) -> str:
        """Return how many rows there are, in words."""
        raise NotImplementedError

    # -- the list -----------------------------------------------------------------------------------------

    def show_overview(self, overview: Overview) -> None:
        """Show what was read; choice, ticks and filter stay."""
        self.overview = overview
        self._every = tuple(self.rows_of(overview))
        self._narrow()

    @property
    def total(self) -> int:
        """Return how many rows there are, whatever is typed."""
        return len(self._every)

    def meant(self) -> list[R]:
        """Return the rows something is to be done with: those ticked, else those selected."""
        model = self.table.rows_model
        if model.checked:
            return [row for row in model.rows if model.key(row) in model.checked]
        return self.table.selected()

    def act(self, icon: str, done: Callable[[], object], keys: str = "") -> QAction:
        """Return a new action on what is meant: a button above the list and an entry of its menu."""
        action = QAction(icons.icon(icon), "", self.table)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: done())
        self.table.addAction(action)
        self.bar.add(action)
        return action

    def do(self, work: Callable[[], object], done: Callable[[], object]) -> None:
        """Change something in a task, then `done`, then the lists are read again; a refusal is told."""

        def finish(_result: object) -> None:
            done()
            self.changed.emit()

        self.tasks.write(self, work).then(finish).failed(self.fail).run()

    def fail(self, error: BaseException) -> None:
        """Tell why something could not be done."""
        if isinstance(error, CofanetError):
            self.refused.emit(failure_sentence(error))
        else:
            self.tasks.report(self, error)
        self.changed.emit()

    def tell(
        self,
        text: str,
        action: str = "",
        clicked: Callable[[], object] | None = None,
        **undo: Callable[[], object],
    ) -> None:
        """Say `text` in a toast; see `widgets.toast.tell`."""
        tell(self, text, action, clicked, **undo)

    @Slot()
    def _narrow(self) -> None:
        rows = matching(self._every, self.table.rows_model, self.filter.text())
        self.table.set_rows(rows)
        if rows and not self.table.selected():
            self.table.select_first()
        self._count.setText(self.counted(len(rows)) if self._every else "")
        self.filter.setVisible(bool(self._every))
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if not rows and self._every:
            text = self.tr("Nothing in this list has these words.")
            self.nothing.fill("filter", text, self.tr("Clear the filter"), self.filter.clear)
        elif not rows:
            self.say_nothing()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        meant = self.meant()
        for action in self.bar.buttons:
            action.setVisible(bool(meant))
        self.bar.show_count(len(meant))
        self.offer(meant)

    @Slot(object)
    def _open_row(self, row: R) -> None:
        self.open_row(row)

    def retranslate(self) -> None:
        """Set every text."""
        self.filter.setPlaceholderText(self.tr("Filter this list as you type…"))
        self.filter.setAccessibleName(self.tr("Filter the list"))
        self._clear_action.setText(self.tr("Clear the filter"))
        self.table.rows_model.retranslate()
        if self.overview is not None:
            self._narrow()

    # -- building -----------------------------------------------------------------------------------------

    def _make_filter(self) -> None:
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icons.icon("filter", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setMinimumWidth(theme.scaled(160))
        self.filter.setMaximumWidth(theme.scaled(420))
        self.filter.textChanged.connect(self._narrow)
        self._clear_action = QAction(self.filter)
        self._clear_action.setShortcut(QKeySequence("Esc"))
        self._clear_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._clear_action.triggered.connect(self.filter.clear)
        self.filter.addAction(self._clear_action)
        theme.set_role(self._count, "muted")
        theme.set_role(self.new, "primary")
        self.new.setIcon(icons.icon("plus", "on_accent"))

    def _lay_out(self) -> None:
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        above = QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(self.filter, 4)
        above.addStretch(1)
        above.addWidget(self.new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(above)
        layout.addWidget(self.bar)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.nothing, 1)
        layout.addLayout(self.beneath)

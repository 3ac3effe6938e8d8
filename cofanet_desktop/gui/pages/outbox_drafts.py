"""Forms begun and not sent: opened to go on, or thrown away (ACT-17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.forms.form_routes import draft_form_route
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.drafts import company_word, drafts_model, form_word
from cofanet_desktop.gui.routes import Route, draft_route, new_company_route
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.gui.wizards.answers import request_of_draft
from cofanet_desktop.services import drafts

if TYPE_CHECKING:
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.drafts import DraftLine, ThrownAway
    from cofanet_desktop.services.session import Session

_PAGES = {"create_company": new_company_route(), "bulk": Route("bulk")}
"""Where the forms that are about no product go on."""


class DraftsPanel(TranslatedWidget):
    """The kept forms, last changed first."""

    open_wanted = Signal(object)
    """A form is to go on: the Route of its page."""
    counted = Signal(int)
    """The list was read: how many forms there are."""
    failed = Signal(object)
    """Something could not be read or written: the error."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Create an empty list; `load` fills it."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self.table = RowTable(drafts_model(session.now), self)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.open, self.throw_away = QPushButton(self), QPushButton(self)
        self.open.setIcon(icons.icon("edit", "on_accent"))
        theme.set_role(self.open, "primary")
        self.throw_away.setIcon(icons.icon("trash", "secondary"))
        self._nothing = EmptyState(parent=self)
        self._throw_action = QAction(self)
        self._throw_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._throw_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.table.addAction(self._throw_action)
        self._lay_out()
        self.table.opened.connect(self._open)
        self.table.selection_changed.connect(self._follow_choice)
        self.open.clicked.connect(self._open_chosen)
        self.throw_away.clicked.connect(self._throw_away)
        self._throw_action.triggered.connect(self._throw_away)
        self.retranslate()

    @property
    def lines(self) -> tuple[DraftLine, ...]:
        """Return the forms shown."""
        return self.table.rows_model.rows

    @property
    def chosen(self) -> DraftLine | None:
        """Return the form chosen, if any."""
        return next(iter(self.table.selected()), None)

    def retranslate(self) -> None:
        """Set every text."""
        self.table.setAccessibleName(self.tr("Forms begun and not sent"))
        self.open.setText(self.tr(" &Open"))
        self.open.setAccessibleDescription(self.tr("Go on with the form chosen"))
        self.throw_away.setText(self.tr(" &Throw away"))
        self.throw_away.setAccessibleDescription(self.tr("Forget the form chosen"))
        self._throw_action.setText(self.tr("Throw the form away"))
        self._nothing.fill(
            "edit",
            self.tr("No form is begun. What you begin and do not send is kept here, whatever happens."),
        )
        self.table.rows_model.retranslate()
        self._follow_choice()

    @Slot()
    def load(self) -> None:
        """Read the list; what is chosen stays."""
        session = self._session
        work = self._tasks.read(self, lambda: drafts.listed(session), latest="drafts")
        work.then(self._show).failed(self.failed.emit).run()

    def _show(self, found: list[DraftLine]) -> None:
        self.table.set_rows(found)
        if found and self.chosen is None:
            self.table.select_first()
        self.table.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._follow_choice()
        self.counted.emit(len(found))

    @Slot()
    def _follow_choice(self) -> None:
        line = self.chosen
        self.open.setEnabled(line is not None and _route(line) is not None)
        for one in (self.throw_away, self._throw_action):
            one.setEnabled(line is not None)

    @Slot()
    def _open_chosen(self) -> None:
        if self.chosen is not None:
            self._open(self.chosen)

    @Slot(object)
    def _open(self, line: DraftLine) -> None:
        """Go on with a form on its page; one whose product has gone can only be thrown away."""
        route = _route(line)
        if route is not None:
            self.open_wanted.emit(route)

    @Slot()
    def _throw_away(self) -> None:
        line, session = self.chosen, self._session
        if line is None:
            return
        draft_id = line.draft.id
        name = " · ".join(part for part in (form_word(line), company_word(line)) if part)
        work = self._tasks.write(self, lambda: drafts.throw_away(session, draft_id))
        work.then(lambda thrown: self._thrown(name, thrown)).failed(self.failed.emit).run()

    def _thrown(self, name: str, thrown: ThrownAway | None) -> None:
        self.load()
        if thrown is not None:
            tell(
                self,
                self.tr("Thrown away: {form}").format(form=name),
                undo=lambda: self._put_back(thrown),
            )

    def _put_back(self, thrown: ThrownAway) -> None:
        session = self._session
        work = self._tasks.write(self, lambda: drafts.put_back(session, thrown))
        work.then(lambda _none: self.load()).failed(self.failed.emit).run()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open)
        buttons.addWidget(self.throw_away)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._nothing, 1)
        layout.addLayout(buttons)


def _route(line: DraftLine) -> Route | None:
    """Return where the form goes on; None when what it was about has gone."""
    request = request_of_draft(line)
    if request is not None:
        return draft_route(request.easy_number, line.draft.id)
    return draft_form_route(line.draft) or _PAGES.get(line.draft.kind)

"""Saved views of the portfolio: chosen, saved under a name, overwritten, renamed, deleted, opened first (PORT-9)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.portfolio import Sort
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget, TrMixin
from cofanet_desktop.gui.models.portfolio_columns import fields_of
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.models.portfolio_routes import criteria_argument, parse_criteria
from cofanet_desktop.gui.widgets.labelled import Labelled
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import views
from cofanet_desktop.services.views import SavedView

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.pages.portfolio_companies import PortfolioCompanies
    from cofanet_desktop.gui.pages.portfolio_reading import Desk
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session


class PortfolioViews(TranslatedWidget):
    """A button with the views and what can be done with the one chosen."""

    def __init__(self, companies: PortfolioCompanies, session: Session, tasks: Tasks) -> None:
        """Offer views of `companies`; those saved appear once they are read."""
        super().__init__(companies)
        self._companies, self._session, self._tasks = companies, session, tasks
        self._views: tuple[SavedView, ...] = ()
        self._chosen = ""
        self.button = QPushButton(self)
        self.button.setIcon(icons.icon("eye"))
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        self.menu.aboutToShow.connect(self._fill)
        companies.desk_read.connect(self._take)
        self.retranslate()

    @property
    def chosen(self) -> SavedView | None:
        """Return the saved view chosen last, None when none was or it is gone."""
        return next((one for one in self._views if one.id == self._chosen), None)

    @property
    def default(self) -> SavedView | None:
        """Return the view the portfolio opens on, if one was made so."""
        return next((one for one in self._views if one.is_default), None)

    def retranslate(self) -> None:
        """Set every text."""
        self.menu.setTitle(self.tr("Views"))
        self.button.setAccessibleDescription(self.tr("Criteria, columns and sorting saved under a name"))
        self._name_button()
        self._fill()

    def show_view(self, view: SavedView) -> None:
        """Show criteria, columns and sorting of a saved view."""
        self._chosen = view.id
        self._name_button()
        table = self._companies.table
        if view.columns:
            table.show_columns(fields_of(view.columns))
        if view.sort in tuple(Sort):
            table.show_sort(Sort(view.sort), descending=view.is_descending)
        self._companies.set_criteria(parse_criteria(view.argument))

    def _show_fixed(self, criteria: Criteria) -> None:
        """Show one of the views everybody has: other criteria, last changed first."""
        self._chosen = ""
        self._name_button()
        self._companies.table.show_sort(Sort.UPDATED, descending=True)
        self._companies.set_criteria(criteria)

    @Slot(object)
    def _take(self, found: Desk) -> None:
        self._views = found.views
        self._name_button()

    def _name_button(self) -> None:
        chosen = self.chosen
        text = self.tr(" Vie&ws") if chosen is None else f" {chosen.name}".replace("&", "&&")
        self.button.setText(
            self.button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, theme.scaled(180))
        )
        name = self.tr("Views") if chosen is None else self.tr("View: {name}").format(name=chosen.name)
        self.button.setAccessibleName(name)

    # The menu --------------------------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        """List the views; what concerns one is offered for the one chosen."""
        self.menu.clear()
        for text, criteria in (
            (self.tr("&Latest companies"), Criteria()),
            (self.tr("&Whole portfolio"), Criteria(shows_all=True)),
            (self.tr("&Favourites"), Criteria(is_favourite=True)),
            (self.tr("Outstanding &above cover"), Criteria(is_uncovered=True)),
        ):
            is_shown = not self._chosen and self._companies.criteria == criteria
            self._entry(text, partial(self._show_fixed, criteria), is_on=is_shown)
        if self._views:
            self.menu.addSeparator()
        for view in self._views:
            name = view.name.replace("&", "&&")
            self._entry(name, partial(self.show_view, view), is_on=view.id == self._chosen)
        self.menu.addSeparator()
        self._entry(self.tr("&Save as a view…"), self.save_as)
        chosen = self.chosen
        if chosen is not None:
            self._fill_chosen(chosen)

    def _fill_chosen(self, chosen: SavedView) -> None:
        name = chosen.name.replace("&", "&&")
        self._entry(self.tr("&Overwrite “{name}”").format(name=name), partial(self._overwrite, chosen))
        self._entry(self.tr("&Rename “{name}”…").format(name=name), partial(self._rename, chosen))
        self._entry(self.tr("&Delete “{name}”").format(name=name), partial(self._delete, chosen))
        self._entry(
            self.tr("O&pen the portfolio with “{name}”").format(name=name),
            partial(self._flip_default, chosen),
            is_on=chosen.is_default,
        )

    def _entry(self, text: str, done: Callable[[], object], *, is_on: bool | None = None) -> QAction:
        entry = self.menu.addAction(text)
        entry.setCheckable(is_on is not None)
        entry.setChecked(bool(is_on))
        entry.triggered.connect(lambda: done())
        return entry

    # Saving ----------------------------------------------------------------------------------------------------

    def _present(self, name: str) -> SavedView:
        table = self._companies.table
        return SavedView(
            name=name,
            argument=criteria_argument(self._companies.criteria),
            columns=tuple(table.chosen_columns),
            sort=table.sort.value,
            is_descending=table.is_descending,
        )

    @Slot()
    def save_as(self) -> None:
        """Ask for a name and save the present criteria, columns and sorting under it."""
        self._ask(self._present(""), self.tr("Save as a view"))

    def _rename(self, view: SavedView) -> None:
        self._ask(view, self.tr("Rename the view"))

    def _ask(self, view: SavedView, title: str) -> None:
        session = self._session

        def show(number: str) -> None:
            dialog = ViewDialog(self._tasks, view, title, number, self._keep, self)
            dialog.kept.connect(self._kept)
            dialog.open()

        self._tasks.read(self, lambda: session.contract().number, latest="contract").then(show).run()

    def _keep(self, view: SavedView, *, for_contract: bool) -> SavedView:
        """Keep a view in the store; called in a task."""
        contract_id = self._session.contract().id if for_contract else ""
        return views.keep(self._session, replace(view, contract_id=contract_id))

    @Slot(object)
    def _kept(self, view: SavedView) -> None:
        self._chosen = view.id
        tell(self, self.tr("View “{name}” saved.").format(name=view.name))
        self._companies.load_desk()

    def _overwrite(self, view: SavedView) -> None:
        present = self._present(view.name)
        changed = replace(present, id=view.id, contract_id=view.contract_id, is_default=view.is_default)
        self._write(changed, self.tr("View “{name}” saved.").format(name=view.name), undo=view)

    def _flip_default(self, view: SavedView) -> None:
        changed = replace(view, is_default=not view.is_default)
        text = (
            self.tr("The portfolio opens with “{name}”.")
            if changed.is_default
            else self.tr("The portfolio no longer opens with “{name}”.")
        )
        self._write(changed, text.format(name=view.name), undo=view)

    def _delete(self, view: SavedView) -> None:
        session = self._session

        def done(_gone: object) -> None:
            self._chosen = ""
            text = self.tr("View “{name}” deleted.").format(name=view.name)
            tell(self, text, undo=lambda: self._put_back(view))
            self._companies.load_desk()

        self._tasks.write(self, lambda: views.delete(session, view.id)).then(done).failed(self._refused).run()

    def _write(self, view: SavedView, text: str, *, undo: SavedView) -> None:
        """Keep a view as it is, say `text`, and offer to put back `undo` and what gave way to the view."""
        session = self._session

        def work() -> tuple[SavedView, ...]:
            gave_way = views.gives_way(session, view)
            views.keep(session, view)
            return gave_way

        def done(gave_way: tuple[SavedView, ...]) -> None:
            self._chosen = view.id
            tell(self, text, undo=lambda: self._put_back(undo, *gave_way))
            self._companies.load_desk()

        self._tasks.write(self, work).then(done).failed(self._refused).run()

    def _put_back(self, chosen: SavedView, *others: SavedView) -> None:
        """Keep views as they were; `chosen` is the one chosen again. A view the portfolio opens on since stays so."""
        session = self._session

        def work() -> None:
            for one in (chosen, *others):
                is_default = one.is_default and not views.gives_way(session, one)
                views.keep(session, replace(one, is_default=is_default))

        def done(_kept: None) -> None:
            self._chosen = chosen.id
            self._companies.load_desk()

        self._tasks.write(self, work).then(done).failed(self._refused).run()

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
            return
        tell(self, failure_sentence(error))


class ViewDialog(TrMixin, QDialog):
    """Asks for the name of a view and whether it is of one contract only; what is wrong is told under the name."""

    kept = Signal(object)
    """The SavedView as it was kept."""

    def __init__(
        self,
        tasks: Tasks,
        view: SavedView,
        title: str,
        contract: str,
        keep: Callable[..., SavedView],
        parent: QWidget,
    ) -> None:
        """Ask about `view`; `keep(view, for_contract=…)` keeps it in a task, under the contract numbered `contract`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self._tasks, self._view, self._contract, self._keep = tasks, view, contract, keep
        self.name = QLineEdit(view.name, self)
        self.name.setMaxLength(views.LONGEST_NAME)
        self.name.selectAll()
        self.row = Labelled(self.name, parent=self)
        self.only_here = QCheckBox(self)
        self.only_here.setChecked(bool(view.contract_id))
        self.save, self.cancel = QPushButton(self), QPushButton(self)
        theme.set_role(self.save, "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.row)
        layout.addWidget(self.only_here)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.scaled(380))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.row.label.setText(self.tr("&Name of the view"))
        self.name.setAccessibleName(self.tr("Name of the view"))
        self.only_here.setText(self.tr("&Only for contract {number}").format(number=self._contract))
        self.save.setText(self.tr("&Save view"))
        self.cancel.setText(self.tr("&Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _save(self) -> None:
        view, is_here = replace(self._view, name=self.name.text()), self.only_here.isChecked()
        self.save.setEnabled(False)
        self._tasks.write(self, lambda: self._keep(view, for_contract=is_here)).then(self._done).failed(
            self._refused
        ).run()

    def _done(self, view: SavedView) -> None:
        self.kept.emit(view)
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
            return
        self.row.say(failure_sentence(error))
        self.name.setFocus()

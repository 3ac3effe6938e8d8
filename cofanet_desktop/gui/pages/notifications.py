"""The inbox: listed, filtered as one types, marked, emptied, opened at its subject."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QMessageBox, QPushButton, QVBoxLayout

from cofanet_desktop.domain.notifications import Category, Notification
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.models.notifications import CATEGORY_LOOKS, category_word, notifications_model
from cofanet_desktop.gui.navigation import Page
from cofanet_desktop.gui.pages.subjects import open_subject
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.services import notifications

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


class NotificationsPage(Page):
    """A table of notifications with a filter above; what is done concerns the ticked rows, else the chosen ones."""

    icon_name = "bell"

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """List the notifications of the contract in use."""
        super().__init__()
        self._session, self._tasks = session, tasks
        self._total = 0
        self._is_loaded = False
        self.table = RowTable(notifications_model(session.now))
        self._make_filter()
        self._make_actions()
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Notifications")

    def filter_field(self) -> QLineEdit:
        """Return the filter."""
        return self.filter

    def activate(self, argument: str) -> None:
        """Read the list."""
        self._load()

    def refresh(self, changes: object) -> None:
        """Read the list again; what is ticked and chosen stays."""
        self._load()

    def retranslate(self) -> None:
        """Set every text."""
        self.filter.setPlaceholderText(self.tr("Company, country, reference, Easy number…"))
        self.filter.setAccessibleName(self.tr("Filter notifications"))
        for category, chip in self.chips.items():
            chip.setText(" " + category_word(category))
        self.unread_only.setText(" " + self.tr("Unread"))
        self.select_all.setText(self.tr("Se&lect all"))
        self.mark_read.setText(self.tr(" Mark as &read"))
        self.mark_unread.setText(self.tr(" Mark as &unread"))
        self.delete.setText(self.tr(" &Delete"))
        self._toggle_action.setText(self.tr("Mark as read or unread"))
        self._delete_action.setText(self.tr("Delete notifications"))
        self.table.setAccessibleName(self.tr("Notifications"))
        self.table.rows_model.retranslate()
        self._say_count()

    # -- reading -----------------------------------------------------------------------------------

    @Slot()
    def _load(self) -> None:
        if not self._is_loaded:
            self.show_busy()
        text = self.filter.text()
        categories = tuple(category for category, chip in self.chips.items() if chip.isChecked())
        is_read = False if self.unread_only.isChecked() else None
        session = self._session

        def read() -> tuple[list[Notification], int]:
            found = notifications.find(session, text=text, categories=categories, is_read=is_read)
            is_filtered = bool(text.strip() or categories or is_read is not None)
            return found, len(notifications.find(session)) if is_filtered else len(found)

        self._tasks.read(self, read, latest="list").then(self._show).failed(self._failed).run()

    def _show(self, read: tuple[list[Notification], int]) -> None:
        found, self._total = read
        self._is_loaded = True
        self.table.set_rows(found)
        self._say_count()
        self._follow_choice()
        if self._total:
            self.show_content()
        else:
            self.show_empty("bell", self.tr("No notification yet: the insurer's answers will be told here."))

    def _failed(self, error: BaseException) -> None:
        self.show_error(failure_sentence(error), failure_details(error), self._load)

    def _say_count(self) -> None:
        shown = len(self.table.rows_model.rows)
        if shown == self._total:
            self._count.setText(self.trn("%n notifications", None, shown))
        else:
            self._count.setText(
                self.tr("{shown} of {total}").format(
                    shown=shown, total=self.trn("%n notifications", None, self._total)
                )
            )

    # -- doing -------------------------------------------------------------------------------------

    def targets(self) -> list[Notification]:
        """Return the rows that a button concerns: the ticked ones, else the chosen ones."""
        model = self.table.rows_model
        return [row for row in model.rows if row.id in model.checked] or self.table.selected()

    @Slot(object)
    def _open(self, one: Notification) -> None:
        """Mark a notification read and go to its subject (NOTIF-8)."""
        if not one.is_read:
            self._mark([one.id], is_read=True)
        if one.easy_number or one.subject_id:
            open_subject(self, self._session, self._tasks, one)

    def _mark_targets(self, *, is_read: bool) -> None:
        ids = [one.id for one in self.targets() if one.is_read is not is_read]
        if ids:
            self._mark(ids, is_read=is_read)

    def _mark(self, ids: list[str], *, is_read: bool) -> None:
        self._write(lambda: notifications.mark(self._session, ids, is_read=is_read))

    @Slot()
    def _toggle_read(self) -> None:
        self._mark_targets(is_read=any(not one.is_read for one in self.targets()))

    @Slot()
    def _delete_targets(self) -> None:
        ids = [one.id for one in self.targets()]
        if len(ids) > 1:
            self._confirm(ids)
        elif ids:
            self._delete(ids)

    def _confirm(self, ids: list[str]) -> None:
        box = QMessageBox(self)
        box.setObjectName("confirm")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Delete notifications"))
        box.setText(self.trn("Delete %n notifications?", None, len(ids)))
        box.setInformativeText(
            self.tr("They cannot be brought back. The decisions they tell of are not touched.")
        )
        delete = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        delete.clicked.connect(lambda: self._delete(ids))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _delete(self, ids: list[str]) -> None:
        self._write(lambda: notifications.delete(self._session, ids))
        announce(self, self.trn("%n notifications deleted", None, len(ids)))

    def _write(self, work: Callable[[], Issued]) -> None:
        self._tasks.write(self, work).then(lambda _issued: self._load()).run()

    @Slot()
    def _follow_choice(self) -> None:
        """Offer only what can be done with the ticked or chosen rows."""
        targets, model = self.targets(), self.table.rows_model
        self.mark_read.setEnabled(any(not one.is_read for one in targets))
        self.mark_unread.setEnabled(any(one.is_read for one in targets))
        self.delete.setEnabled(bool(targets))
        ticked = len(model.checked)
        state = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        if ticked and ticked == len(model.rows):
            state = Qt.CheckState.Checked
        self.select_all.setCheckState(state)
        self.select_all.setEnabled(bool(model.rows))

    @Slot()
    def _tick_all(self) -> None:
        model = self.table.rows_model
        everything = {row.id for row in model.rows}
        model.set_checked(set() if model.checked == everything else everything)

    # -- building ----------------------------------------------------------------------------------

    def _make_filter(self) -> None:
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icons.icon("filter", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setMinimumWidth(180)
        self.chips = {category: self._chip(*CATEGORY_LOOKS[category]) for category in Category}
        self.unread_only = self._chip("mail", "secondary")
        self._count = QLabel()
        theme.set_role(self._count, "muted")

    def _chip(self, icon: str, color: str) -> QPushButton:
        chip = QPushButton()
        chip.setCheckable(True)
        chip.setIcon(icons.icon(icon, color))
        theme.set_role(chip, "chip")
        return chip

    def _make_actions(self) -> None:
        self.select_all = QCheckBox()
        self.select_all.setTristate(True)
        self.mark_read, self.mark_unread, self.delete = QPushButton(), QPushButton(), QPushButton()
        self.mark_read.setIcon(icons.icon("mail-opened", "secondary"))
        self.mark_unread.setIcon(icons.icon("mail", "secondary"))
        self.delete.setIcon(icons.icon("trash", "secondary"))
        self._toggle_action = self._action("Ctrl+Shift+M", self._toggle_read)
        self._delete_action = self._action(QKeySequence.StandardKey.Delete, self._delete_targets)
        self._clear_action = QAction(self.filter)
        self._clear_action.setShortcut(QKeySequence("Esc"))
        self._clear_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._clear_action.triggered.connect(self.filter.clear)
        self.filter.addAction(self._clear_action)

    def _action(self, keys: str | QKeySequence.StandardKey, run: Callable[[], object]) -> QAction:
        action = QAction(self.table)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: run())
        self.table.addAction(action)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        chips, buttons = FlowLayout(), FlowLayout()
        for chip in (*self.chips.values(), self.unread_only):
            chips.addWidget(chip)
        for button in (self.mark_read, self.mark_unread, self.delete):
            buttons.addWidget(button)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.filter, 1)
        above.addLayout(chips)
        above.setAlignment(chips, Qt.AlignmentFlag.AlignVCenter)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addSpacing(10)
        below.addWidget(self.select_all)
        below.addSpacing(8)
        below.addLayout(buttons, 1)
        below.addWidget(self._count)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(above)
        layout.addLayout(below)
        layout.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._load)
        for chip in (*self.chips.values(), self.unread_only):
            chip.toggled.connect(self._load)
        self.table.opened.connect(self._open)
        self.table.selection_changed.connect(self._follow_choice)
        self.table.rows_model.dataChanged.connect(self._follow_choice)
        self.select_all.clicked.connect(self._tick_all)
        self.mark_read.clicked.connect(partial(self._mark_targets, is_read=True))
        self.mark_unread.clicked.connect(partial(self._mark_targets, is_read=False))
        self.delete.clicked.connect(self._delete_targets)

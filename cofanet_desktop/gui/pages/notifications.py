"""The inbox: listed, filtered as one types and by tabs of filters, marked, emptied, exported, opened at its subject."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from cofanet_desktop.domain.companies import Identifier
from cofanet_desktop.domain.errors import CofanetError, InvalidInput
from cofanet_desktop.domain.notifications import Notification
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.models.notification_criteria import (
    Criteria,
    KeptBack,
    criteria_argument,
    parse_criteria,
)
from cofanet_desktop.gui.models.notifications import CONTRACT, matching, notifications_model, searched
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.notifications_chips import NotificationChips
from cofanet_desktop.gui.pages.notifications_filters import Choices, FilterPanel
from cofanet_desktop.gui.pages.notifications_pane import WIDTH, NotificationPane
from cofanet_desktop.gui.pages.notifications_written import NotificationsWritten
from cofanet_desktop.gui.pages.subjects import open_subject
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.services import notification_export, notifications

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.exchange.sheet_writing import Written
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session

_LAYOUT = "notifications"
_PANE = "notifications/pane"
_ROOM_FOR_PANE = 1_120
_PAUSE = 600
"""Milliseconds without a key before the count is said."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read: the notifications that fit, their searched texts, how many there are at all and are kept back."""

    found: list[Notification]
    texts: list[str]
    total: int
    kept_back: int
    choices: Choices


class NotificationsPage(Page):
    """A table of notifications with filters above; what is done concerns the ticked rows, else the chosen ones."""

    icon_name = "bell"

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        layout: QSettings | None = None,
        choose_contract: Callable[[str], None] | None = None,
    ) -> None:
        """List the notifications of the contract in use.

        `layout` keeps widths and order of the columns; `choose_contract` takes a contract into use for the whole window.
        """
        super().__init__()
        self._session, self._tasks, self._kept = session, tasks, layout
        self._choose_contract = choose_contract or self._use_contract
        self._criteria, self._argument = Criteria(), ""
        self._last: _Read | None = None
        self._numbers: dict[str, str] = {}
        self._place_after_deleting: int | None = None
        self._cancelled = threading.Event()
        self._announcing = QTimer(self)
        self._announcing.setSingleShot(True)
        self._announcing.timeout.connect(self._announce_count)
        self.table = RowTable(notifications_model(session.now, self._numbers))
        self.table.leave_out({CONTRACT})
        if layout is not None:
            self.table.remember_layout(layout, _LAYOUT)
        self._wants_pane = layout is None or str(layout.value(_PANE, "true")) == "true"
        self._make_filter()
        self._make_actions()
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- what the frame asks -----------------------------------------------------------------------

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Notifications")

    def filter_field(self) -> QLineEdit:
        """Return the filter."""
        return self.filter

    @property
    def criteria(self) -> Criteria:
        """Return what the list is narrowed to."""
        return self._criteria

    def activate(self, argument: str) -> None:
        """Show what the route names (`gui/models/notification_criteria.py`); the same route again changes nothing."""
        if argument != self._argument:
            self._argument = argument
            self._take(parse_criteria(argument))
        self._load()

    def refresh(self, changes: object) -> None:
        """Read the list again; filters, what is ticked and what is chosen stay."""
        self._load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the chosen notification beside the list where there is room."""
        super().resizeEvent(event)
        self._fit_pane(is_needed=bool(self.table.selected()))
        self.panel.limit(self.height() * 2 // 5)

    def retranslate(self) -> None:
        """Set every text."""
        self.filter.setPlaceholderText(self.tr("Company, country, reference, Easy number, text…"))
        self.filter.setAccessibleName(self.tr("Filter notifications"))
        self.filter.setAccessibleDescription(
            self.tr("Looks for every word in what is displayed, without accents or case.")
        )
        self.more.setText(" " + self.tr("&Advanced filters"))
        self.export.setText(" " + self.tr("&Export…"))
        self.select_all.setText(self.tr("Se&lect all"))
        self.mark_read.setText(self.tr(" Mark as &read"))
        self.mark_unread.setText(self.tr(" Mark as &unread"))
        self.delete.setText(self.tr(" &Delete"))
        self._open_action.setText(self.tr("Open what it tells of"))
        self._toggle_action.setText(self.tr("Mark as read or unread"))
        self._delete_action.setText(self.tr("Delete notifications"))
        self._export_action.setText(self.tr("Export the notifications shown"))
        self._pane_action.setText(self.tr("Show the chosen notification beside the list"))
        self._reset_action.setText(self.tr("Clear every filter"))
        self.table.setAccessibleName(self.tr("Notifications"))
        self.table.rows_model.retranslate()
        if self._last is not None:
            self._last = replace(self._last, texts=searched(self._last.found))
            self._narrow()
        self._say_count()

    # -- reading -----------------------------------------------------------------------------------

    @Slot()
    def _load(self) -> None:
        if self._last is None:
            self.show_busy()
        session, criteria = self._session, self._criteria
        self._tasks.read(self, lambda: _read(session, criteria), latest="list").then(self._show).failed(
            self._failed
        ).run()

    def _show(self, read: _Read) -> None:
        self._last = read
        self._numbers.clear()
        self._numbers.update({key: name.partition(" — ")[0] for key, name in read.choices.contracts.items()})
        self.table.leave_out(() if len(self._criteria.contracts) > 1 or self._is_elsewhere() else {CONTRACT})
        self.panel.show_choices(read.choices)
        self.chips.show_criteria(self._criteria, read.choices.contracts)
        self._narrow()
        if read.total or read.kept_back or self._criteria.is_narrowed:
            self.show_content()
        else:
            self.show_empty("bell", self.tr("No notification yet: the insurer's answers will be told here."))

    def _is_elsewhere(self) -> bool:
        """Tell whether the notifications listed came under another contract than the one in use."""
        chosen = self._criteria.contracts
        return bool(chosen) and self._last is not None and chosen != (self._last.choices.in_use,)

    def _narrow(self) -> None:
        """List those of the notifications read that have the words typed."""
        if self._last is None:
            return
        self.table.set_rows(matching(self._last.found, self._last.texts, self._criteria.text))
        if self._place_after_deleting is not None and not self.table.selected():
            self.table.select_place(self._place_after_deleting)
        self._place_after_deleting = None
        self._lists.setCurrentWidget(self.table if self.table.rows_model.rows else self._nothing)
        self._say_count()
        self._follow_choice()

    def _failed(self, error: BaseException) -> None:
        self.show_error(failure_sentence(error), failure_details(error), self._load)

    def _say_count(self) -> None:
        shown, last = len(self.table.rows_model.rows), self._last
        total, kept_back = (last.total, last.kept_back) if last is not None else (0, 0)
        self._count.setText(self._count_text(shown, total))
        self.kept_back.setVisible(bool(kept_back) and self._criteria.kept_back is KeptBack.HIDDEN)
        self.kept_back.setText(self.trn("%n kept back by your thresholds: show", None, kept_back))
        self._nothing.fill(
            "filter",
            self.tr("No notification fits these filters."),
            self.tr("Clear filters"),
            self._reset,
        )

    def _count_text(self, shown: int, total: int) -> str:
        if shown == total:
            return self.trn("%n notifications", None, shown)
        return self.tr("{shown} of {total}").format(
            shown=shown, total=self.trn("%n notifications", None, total)
        )

    @Slot()
    def _announce_count(self) -> None:
        announce(self.table, self._count.text())

    # -- narrowing ---------------------------------------------------------------------------------

    @Slot(str)
    def _text_typed(self, text: str) -> None:
        self._criteria = replace(self._criteria, text=text)
        self._tell_criteria()
        self._narrow()

    @Slot(object)
    def _criteria_chosen(self, criteria: Criteria) -> None:
        self._take(criteria)
        self._tell_criteria()
        self._load()

    @Slot()
    def _reset(self) -> None:
        """Clear every filter; the keyboard goes on in the instant one."""
        self._criteria_chosen(Criteria())
        self.filter.setFocus()

    @Slot()
    def _show_kept_back(self) -> None:
        self._criteria_chosen(replace(self._criteria, kept_back=KeptBack.ONLY))
        self.table.setFocus()

    @Slot()
    def _go_to_thresholds(self) -> None:
        self.navigate.emit(Route("settings", "notifications"))

    @Slot(bool)
    def _show_panel(self, is_open: bool) -> None:
        self.panel.setVisible(is_open)
        self.more.setIcon(icons.icon("chevron-up" if is_open else "chevron-down", "secondary"))
        if is_open:
            self.panel.tabs.setFocus()

    def _take(self, criteria: Criteria) -> None:
        """Show other criteria everywhere."""
        self._criteria = criteria
        if self.filter.text() != criteria.text:
            self.filter.blockSignals(True)
            self.filter.setText(criteria.text)
            self.filter.blockSignals(False)
        self.panel.show_criteria(criteria)
        self.chips.show_criteria(criteria, self._contracts())

    def _tell_criteria(self) -> None:
        """Have the history remember what is shown, and the count said once the person pauses."""
        self._argument = criteria_argument(self._criteria)
        self.argument_changed.emit(self._argument)
        self.chips.show_criteria(self._criteria, self._contracts())
        self._announcing.start(_PAUSE)

    def _contracts(self) -> dict[str, str]:
        return {} if self._last is None else dict(self._last.choices.contracts)

    # -- doing -------------------------------------------------------------------------------------

    def targets(self) -> list[Notification]:
        """Return the rows that a button concerns: the ticked ones, else the chosen ones."""
        model = self.table.rows_model
        if not model.checked:
            return self.table.selected()
        return [row for row in model.rows if row.id in model.checked]

    @Slot(object)
    def _open(self, one: Notification) -> None:
        """Go to the subject of a notification, under its contract, and mark it read (NOTIF-8)."""
        if self._last is None or one.contract_id == self._last.choices.in_use:
            self._go_to_subject(one)
            return
        self._tasks.write(self, lambda: self._choose_contract(one.contract_id)).then(
            lambda _none: self._contract_taken(one)
        ).run()

    def _contract_taken(self, one: Notification) -> None:
        name = self._contracts().get(one.contract_id, one.contract_id)
        self.tell(self.tr("Contract {name} is in use now.").format(name=name))
        self._load()
        self._go_to_subject(one)

    def _go_to_subject(self, one: Notification) -> None:
        if not one.is_read:
            self._mark([one.id], is_read=True)
        open_subject(self, self._session, self._tasks, one)

    def _use_contract(self, contract_id: str) -> None:
        self._session.contract_id = contract_id

    @Slot()
    def _open_chosen(self) -> None:
        for one in self.table.selected()[:1]:
            self._open(one)

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
    def _delete_by_key(self) -> None:
        """Delete, unless the keyboard is at the filters: there the key was not meant for the list."""
        focus = QApplication.focusWidget()
        is_elsewhere = focus is not None and any(one.isAncestorOf(focus) for one in (self.chips, self.panel))
        if not is_elsewhere:
            self._delete_targets()

    @Slot()
    def _delete_targets(self) -> None:
        """Delete at once: a toast puts them back (NOTIF-2)."""
        ids = [one.id for one in self.targets()]
        if not ids:
            return
        self._place_after_deleting = self.table.rows_model.place_of(ids[0])
        self._write(lambda: notifications.delete(self._session, ids))
        self.tell(
            self.trn("%n notifications deleted", None, len(ids)),
            undo=lambda: self._write(lambda: notifications.delete(self._session, ids, is_deleted=False)),
        )

    def _write(self, work: Callable[[], Issued]) -> None:
        self._tasks.write(self, work).then(lambda _issued: self._load()).run()

    @Slot()
    def _follow_choice(self) -> None:
        """Offer only what can be done with the ticked or chosen rows."""
        targets, model = self.targets(), self.table.rows_model
        self.mark_read.setEnabled(any(not one.is_read for one in targets))
        self.mark_unread.setEnabled(any(one.is_read for one in targets))
        for action in (self._toggle_action, self._delete_action):
            action.setEnabled(bool(targets))
        self._open_action.setEnabled(bool(self.table.selected()))
        self.delete.setEnabled(bool(targets))
        self.export.setEnabled(bool(model.rows))
        self._export_action.setEnabled(bool(model.rows))
        chosen = self.table.selected()
        self.pane.show_chosen(chosen, self._contracts())
        self._fit_pane(is_needed=bool(chosen))
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

    # -- exporting ---------------------------------------------------------------------------------

    @Slot()
    def _export(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("notifications {day}").format(day=self._session.today().isoformat()) + ".xlsx"
        kinds = self.tr("Workbooks (*.xlsx)") + ";;" + self.tr("Lists (*.csv)")
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the notifications shown"), str(Path(folder) / name), kinds
        )
        if chosen:
            ending = ".csv" if "csv" in kind else ".xlsx"
            self.export_to(Path(chosen) if Path(chosen).suffix else Path(chosen + ending))

    def export_to(self, file: Path) -> None:
        """Write exactly the notifications shown, in their order, to a workbook or a CSV file (NOTIF-5)."""
        rows, session = self.table.rows_model.rows, self._session
        cancelled = self._cancelled = threading.Event()
        progress = self._tasks.gui_call(self, self.written.show_done)
        self.banner.hide()
        self.written.begin(len(rows))

        def work() -> Written:
            return notification_export.export(
                session,
                rows,
                file,
                translate=translate_message,
                progress=progress,
                cancelled=cancelled.is_set,
            )

        self._tasks.read(self, work, latest="export").then(
            lambda written: self.written.finish(file, written.rows)
        ).failed(self._not_written).run()

    def _not_written(self, error: BaseException) -> None:
        self.written.end()
        if isinstance(error, InvalidInput) and error.rule == "WRITING_CANCELLED":
            self.tell(failure_sentence(error))
        elif isinstance(error, CofanetError):
            self.banner.say(failure_sentence(error), Tone.BAD)
        else:
            self._tasks.report(self, error)

    @Slot()
    def _cancel_export(self) -> None:
        self._cancelled.set()

    # -- the pane ----------------------------------------------------------------------------------

    @Slot(bool)
    def _want_pane(self, is_wanted: bool) -> None:
        self._wants_pane = is_wanted
        if self._kept is not None:
            self._kept.setValue(_PANE, "true" if is_wanted else "false")
        self._fit_pane(is_needed=bool(self.table.selected()))

    def _fit_pane(self, *, is_needed: bool) -> None:
        """Show the pane where it is wanted and has room; without a choice the list has all of it."""
        has_room = self.width() >= theme.scaled(_ROOM_FOR_PANE)
        is_shown = self._wants_pane and has_room and is_needed
        focus = QApplication.focusWidget()
        if not is_shown and focus is not None and self.pane.isAncestorOf(focus):
            self.table.setFocus()
        self.pane.setVisible(is_shown)
        self.pane.setFixedWidth(theme.scaled(WIDTH))

    # -- building ----------------------------------------------------------------------------------

    def _make_filter(self) -> None:
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icons.icon("filter", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setMinimumWidth(180)
        self.more, self.export = QPushButton(), QPushButton()
        self.more.setIcon(icons.icon("chevron-down", "secondary"))
        self.more.setCheckable(True)
        self.export.setIcon(icons.icon("table-export", "secondary"))
        self.chips = NotificationChips()
        self.panel = FilterPanel(self._session.today())
        self.panel.hide()
        self.written = NotificationsWritten()
        self.pane = NotificationPane()
        self._nothing = EmptyState()
        self.kept_back = QPushButton()
        theme.set_role(self.kept_back, "link")
        self._count = QLabel()
        theme.set_role(self._count, "muted")

    def _make_actions(self) -> None:
        self.select_all = QCheckBox()
        self.select_all.setTristate(True)
        self.mark_read, self.mark_unread, self.delete = QPushButton(), QPushButton(), QPushButton()
        self.mark_read.setIcon(icons.icon("mail-opened", "secondary"))
        self.mark_unread.setIcon(icons.icon("mail", "secondary"))
        self.delete.setIcon(icons.icon("trash", "secondary"))
        self._toggle_action = self._action("Ctrl+Shift+M", self._toggle_read)
        self._delete_action = self._action(QKeySequence.StandardKey.Delete, self._delete_by_key)
        self._open_action = self._action("", self._open_chosen)
        self._export_action = self._action("Ctrl+E", self._export)
        self._pane_action = self._action("Ctrl+I", lambda: None)
        self._pane_action.setCheckable(True)
        self._pane_action.setChecked(self._wants_pane)
        self._pane_action.toggled.connect(self._want_pane)
        self._reset_action = self._action("", self._reset)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions([self._open_action, self._toggle_action, self._delete_action])
        self._clear_action = QAction(self.filter)
        self._clear_action.setShortcut(QKeySequence("Esc"))
        self._clear_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._clear_action.triggered.connect(self.filter.clear)
        self.filter.addAction(self._clear_action)

    def _action(self, keys: str | QKeySequence.StandardKey, run: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: run())
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        below = FlowLayout()
        for widget in (
            self.select_all,
            self.mark_read,
            self.mark_unread,
            self.delete,
            self._count,
            self.kept_back,
        ):
            below.addWidget(widget)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.filter, 1)
        above.addWidget(self.more)
        above.addWidget(self.export)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._nothing)
        beside = QHBoxLayout()
        beside.setSpacing(14)
        beside.addWidget(self._lists, 1)
        beside.addWidget(self.pane)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(above)
        layout.addWidget(self.chips)
        layout.addWidget(self.panel)
        layout.addLayout(below)
        layout.addWidget(self.written)
        layout.addLayout(beside, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._text_typed)
        self.more.toggled.connect(self._show_panel)
        self.export.clicked.connect(self._export)
        self.chips.changed.connect(self._criteria_chosen)
        self.chips.reset.connect(self._reset)
        self.panel.changed.connect(self._criteria_chosen)
        self.panel.thresholds_clicked.connect(self._go_to_thresholds)
        self.kept_back.clicked.connect(self._show_kept_back)
        self.written.cancel_clicked.connect(self._cancel_export)
        self.pane.open_clicked.connect(self._open_chosen)
        self.pane.toggle_clicked.connect(self._toggle_read)
        self.pane.delete_clicked.connect(self._delete_targets)
        self.table.opened.connect(self._open)
        self.table.selection_changed.connect(self._follow_choice)
        self.table.rows_model.dataChanged.connect(self._follow_choice)
        self.select_all.clicked.connect(self._tick_all)
        self.mark_read.clicked.connect(partial(self._mark_targets, is_read=True))
        self.mark_unread.clicked.connect(partial(self._mark_targets, is_read=False))
        self.delete.clicked.connect(self._delete_targets)


def _read(session: Session, criteria: Criteria) -> _Read:
    """Return the notifications that fit `criteria`, words typed left out, and what there is to choose from."""
    plain = notifications.everything(session)
    scope = replace(plain, contract_ids=criteria.contracts or plain.contract_ids)
    found = notifications.listed(session, criteria.wanted(plain, _identified(session, criteria)))
    with_quiet = scope if criteria.kept_back is KeptBack.HIDDEN else replace(scope, is_quiet=None)
    return _Read(
        found=found,
        texts=searched(found),
        total=notifications.count(session, with_quiet),
        kept_back=notifications.count(session, replace(scope, is_quiet=True)) if scope.thresholds else 0,
        choices=Choices(
            contracts={one.id: f"{one.number} — {one.holder}" for one in session.contracts()},
            in_use=plain.contract_ids[0],
            countries=tuple(notifications.countries(session, scope.contract_ids)),
        ),
    )


def _identified(session: Session, criteria: Criteria) -> tuple[str, ...] | None:
    """Return the companies that have the identifier asked for, None when none is."""
    if not (criteria.identifier_type and criteria.identifier.strip()):
        return None
    wanted = Identifier(criteria.identifier_type, criteria.identifier.strip())
    return notifications.identified(session, criteria.country, wanted)

"""Values of custom fields, company by company: typed or pasted in a table, sent when a row is left (FIELD-2)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain import custom_fields as domain_fields
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.portfolio import FieldCriterion, PortfolioFilter, Sort
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.forms.form_page import draft_id_of
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.models.field_values import (
    COMPANY,
    FIRST_FIELD,
    PAGE,
    FieldValuesModel,
    ValueLine,
)
from cofanet_desktop.gui.pages.company_fields_form import DRAFT_KIND, TypedFields, begin_fields
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.custom_field_values import field_label
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.field_values_table import FieldValuesTable
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import custom_fields, drafts, portfolio
from cofanet_desktop.services.custom_fields import NoteState, RowValues

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.custom_fields import RowsNoted
    from cofanet_desktop.services.session import Session

FILTER_AFTER = 120
"""Milliseconds after the last key before the list is narrowed."""
_MOST_PASTED = 5_000
"""Rows that can be pasted at once; more come by file."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which companies are listed, in which order."""

    text: str = ""
    with_field: str = ""
    without_field: str = ""
    order_by: str = ""
    """Id of a field; empty for the names of the companies."""
    descending: bool = False
    only: tuple[str, ...] | None = None
    """Easy numbers of those of which something was typed; None lists all."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was typed of a company before, and what is noted of it."""

    easy_number: str
    noted: Mapping[str, str]
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Listed:
    """The companies listed, the first of them read, how many there are in all, and what was typed before."""

    ids: list[int]
    lines: list[ValueLine]
    total: int
    kept: tuple[_Kept, ...] = ()


class ValuesView(TranslatedWidget):
    """Filter, table, and what is to be said of the cell the keyboard is on."""

    company_asked = Signal(str)
    correction_asked = Signal(str)
    """Brings the id of a refused command."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Show nothing before `show_contract`."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._contract: Contract | None = None
        self._wanted = _Wanted()
        self._is_restored = False
        self._last: tuple[RowValues, ...] = ()
        """What the fields changed last held before."""
        self._sending: set[str] = set()
        self.model = FieldValuesModel(self)
        self.table = FieldValuesTable(self.model, self)
        self.filter, self.shown = QLineEdit(self), QComboBox(self)
        self.count, self.told = QLabel(self), QLabel(self)
        self.undo, self.reset, self.correct = QPushButton(self), QPushButton(self), QPushButton(self)
        self.banner = Banner(self)
        self.banner.hide()
        self.nothing = EmptyState(parent=self)
        self._stack = QStackedWidget(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(FILTER_AFTER)
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- what is listed -------------------------------------------------------------------------------

    def show_contract(self, contract: Contract) -> None:
        """Show the companies and fields of a contract; what is typed and where one is stay."""
        is_other = self._contract is not None and self._contract.id != contract.id
        self._contract = contract
        if is_other:
            self.model.typed.clear()
            self._last, self._is_restored = (), False
        if self.model.show_fields(domain_fields.definitions(contract), contract.currency):
            self._name_choices()
        self._load()

    def choose_field(self, field: str) -> None:
        """Put the keyboard on the column of a field."""
        at = next((at for at, one in enumerate(self.model.definitions) if one.id == field), 0)
        row = max(0, self.table.currentIndex().row())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setCurrentIndex(self.model.index_of(row, FIRST_FIELD + at))

    @Slot()
    def _load(self) -> None:
        contract = self._contract
        if contract is None:
            return
        session, wanted, with_drafts = self._session, self._now_wanted(), not self._is_restored
        self._is_restored = True

        def work() -> _Listed:
            kept = _kept(session, contract.id) if with_drafts else ()
            return replace(_listed(session, contract, wanted), kept=kept)

        self._tasks.read(self, work, latest="values").then(self._show).failed(self._failed).run()

    def _now_wanted(self) -> _Wanted:
        return replace(self._wanted, only=tuple(self.model.typed) if self._is_only_typed else None)

    _is_only_typed = False

    def _show(self, found: _Listed) -> None:
        known = {definition.id: definition for definition in self.model.definitions}
        for one in found.kept:
            for field in one.texts.keys() & known.keys():
                self.model.put_text(one.easy_number, one.noted, known[field], one.texts[field])
        number, column = self._place()
        is_same = set(found.ids) == set(self.model.ids) and not self._reorder
        if not self.table.is_editing or is_same:
            ids = list(self.model.ids) if is_same else found.ids
            lines = found.lines if ids == found.ids else []
            self.model.show(ids, lines)
            self._reorder = False
            self._back_to(number, column)
        self._say_count(found)
        if found.kept:
            self.banner.say(
                self.trn("%n rows typed before are restored; they are not sent yet.", None, len(found.kept)),
                Tone.NEUTRAL,
                self.tr("Send them"),
            )
        self._follow()

    _reorder = True
    """Whether another order or other companies were asked for: a row does not jump because it was changed."""

    def _place(self) -> tuple[str, int]:
        index = self.table.currentIndex()
        return self.model.number_at(index.row()), index.column()

    def _back_to(self, number: str, column: int) -> None:
        """Put the keyboard back on the company it was on, where that is at hand."""
        if not number or self.table.currentIndex().isValid():
            return
        rows = min(PAGE, self.model.rowCount())
        row = next((row for row in range(rows) if self.model.number_at(row) == number), -1)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index_of(row, column))

    def _say_count(self, found: _Listed) -> None:
        shown, total = len(found.ids), found.total
        if shown == total:
            self.count.setText(self.trn("%Ln companies", None, total))
        else:
            text = self.tr("{shown} of {total}")
            self.count.setText(text.format(shown=formats.integer(shown), total=formats.integer(total)))
        if shown:
            self._stack.setCurrentWidget(self.table)
        elif total:
            self.nothing.fill(
                "filter", self.tr("No company is like that."), self.tr("Show all"), self._show_all
            )
            self._stack.setCurrentWidget(self.nothing)
        else:
            self.nothing.fill("shield-check", self.tr("The portfolio has no company yet."))
            self._stack.setCurrentWidget(self.nothing)

    @Slot()
    def _show_all(self) -> None:
        self.filter.clear()
        self.shown.setCurrentIndex(0)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
        self.banner.say(failure_sentence(error), Tone.BAD)

    @Slot(int, object)
    def _read_page(self, page: int, ids: list[int]) -> None:
        session, contract = self._session, self._contract
        if contract is not None:
            self._tasks.read(self, lambda: _lines(session, contract.id, ids)).then(
                lambda lines: self.model.put_page(page, ids, lines)
            ).failed(self._failed).run()

    @Slot()
    def _narrow(self) -> None:
        kind, field = self.shown.currentData() or ("", "")
        self._is_only_typed = kind == "typed"
        self._wanted = replace(
            self._wanted,
            text=self.filter.text(),
            with_field=field if kind == "with" else "",
            without_field=field if kind == "without" else "",
        )
        self._reorder = True
        self._load()

    @Slot(int, bool)
    def _sort(self, column: int, descending: bool) -> None:
        definition = self.model.definition(column)
        if definition is None and column != COMPANY:
            return
        self._wanted = replace(
            self._wanted, order_by=definition.id if definition else "", descending=descending
        )
        self._reorder = True
        self._load()

    # -- typing ---------------------------------------------------------------------------------------

    @Slot(str)
    def _keep(self, number: str) -> None:
        """Keep what is typed of a company, so that no crash loses it (ACT-17)."""
        contract, session = self._contract, self._session
        if contract is None:
            return
        draft = draft_id_of(DRAFT_KIND, contract.id, number)
        typed = self.model.typed.get(number)
        if typed is None:
            self._tasks.write(self, lambda: drafts.drop(session, draft)).run()
        else:
            texts = self.model.texts(number, typed.noted)
            form = TypedFields(texts, self.model.meant(number))
            self._tasks.write(self, lambda: drafts.keep(session, draft, DRAFT_KIND, number, form)).run()
        self._follow()

    @Slot(str)
    def send_row(self, number: str) -> None:
        """Send what was typed of a company, unless something of it cannot be read."""
        values = self.model.values(number)
        if number in self.model.typed and values and number not in self._sending:
            self._send([self._row(number, values)], is_told=False)

    def _row(self, number: str, values: Mapping[str, str]) -> RowValues:
        contract_id = self._contract.id if self._contract else ""
        return RowValues(number, dict(values), draft_id_of(DRAFT_KIND, contract_id, number))

    def send_typed(self) -> None:
        """Send everything typed that can be read."""
        found = ((number, self.model.values(number)) for number in self.model.typed)
        rows = [self._row(number, values) for number, values in found if values]
        if rows:
            self._send(rows, is_told=True)
        self.banner.hide()

    def _send(self, rows: list[RowValues], *, is_told: bool) -> None:
        session, contract = self._session, self._contract
        if contract is None:
            return
        self._sending.update(row.easy_number for row in rows)
        work = self._tasks.write(self, lambda: custom_fields.set_rows(session, contract.id, rows))
        work.then(lambda noted: self._sent(rows, noted, is_told=is_told)).failed(
            lambda error: self._not_sent(rows, error)
        ).run()

    def _sent(self, rows: list[RowValues], noted: RowsNoted, *, is_told: bool) -> None:
        for row in rows:
            self._sending.discard(row.easy_number)
            if row.easy_number not in noted.refused:
                self.model.take(row.easy_number, row.values)
        if noted.before:
            self._last = noted.before
        if noted.refused:
            first = next(iter(noted.refused.values()))
            self.banner.say(translate_message(first.message), Tone.BAD)
        if is_told and noted.before:
            said = self.trn("Custom fields of %n companies saved, to be sent.", None, len(noted.before))
            tell(self, said, undo=self.undo_last)
        self._load()

    def _not_sent(self, rows: list[RowValues], error: BaseException) -> None:
        self._sending.difference_update(row.easy_number for row in rows)
        self._failed(error)

    @Slot()
    def undo_last(self) -> None:
        """Give the fields changed last the values they had before, by new commands."""
        session, contract, before = self._session, self._contract, self._last
        if contract is None or not before:
            return
        self._last = ()
        work = self._tasks.write(self, lambda: custom_fields.set_rows(session, contract.id, before))
        work.then(lambda _noted: self._undone(len(before))).failed(self._failed).run()

    def _undone(self, count: int) -> None:
        tell(self, self.trn("The values of %n companies are as they were before.", None, count))
        self._load()

    @Slot()
    def reset_row(self) -> None:
        """Take back what was typed of the company the keyboard is on and not sent."""
        number = self.model.number_at(self.table.currentIndex().row())
        if number in self.model.typed:
            self.model.forget(number)
            self._keep(number)
            announce(self, self.tr("What was typed in the row was taken back."))

    @Slot(int, int, object)
    def _paste(self, top: int, left: int, block: list[list[str]]) -> None:
        """Put a block of cells into rows that may have to be read first; what can be read is sent at once."""
        ids = list(self.model.ids[top : top + len(block)])
        if len(block) > _MOST_PASTED:
            self.banner.say(self.tr("So many rows come by file: choose the tab Import."), Tone.WARN)
            return
        session, contract = self._session, self._contract
        if contract is None or not ids:
            return
        self._tasks.read(self, lambda: _lines(session, contract.id, ids), latest="paste").then(
            lambda lines: self._pasted(left, block, lines)
        ).failed(self._failed).run()

    def _pasted(self, left: int, block: list[list[str]], lines: Sequence[ValueLine]) -> None:
        touched = [
            line.row.easy_number
            for cells, line in zip(block, lines, strict=False)
            if self._put_cells(line, left, cells)
        ]
        self.model.retranslate()
        for number in touched:
            self._keep(number)
        found = {number: self.model.values(number) for number in touched}
        rows = [self._row(number, values) for number, values in found.items() if values]
        if rows:
            self._send(rows, is_told=True)
        wrong = sum(values is None for values in found.values())
        beyond = max(map(len, block)) - (self.model.columnCount() - left)
        self._say_left_out(wrong, beyond, len(block) - len(lines))
        self._follow()

    def _put_cells(self, line: ValueLine, left: int, cells: Sequence[str]) -> bool:
        """Put texts into the row of a company; return whether something of it is to be sent."""
        for at, text in enumerate(cells):
            definition = self.model.definition(left + at)
            if definition is not None:
                self.model.put_text(line.row.easy_number, line.noted, definition, text)
        return line.row.easy_number in self.model.typed

    def _say_left_out(self, wrong: int, columns: int, rows: int) -> None:
        said = []
        if wrong:
            said.append(self.trn("%n rows have values that cannot be read: they are not sent.", None, wrong))
        if columns > 0:
            said.append(self.trn("%n columns beyond the table were left out.", None, columns))
        if rows > 0:
            said.append(self.trn("%n rows beyond the last company were left out.", None, rows))
        if said:
            self.banner.say(" ".join(said), Tone.WARN)

    # -- what is said of a cell -----------------------------------------------------------------------

    @Slot()
    def _follow(self) -> None:
        """Say what is wrong with the cell the keyboard is on, and offer what can be done."""
        index = self.table.currentIndex()
        number = self.model.number_at(index.row())
        line = self.model.line(index.row()) if number else None
        problem = self.model.problem(index.row(), index.column()) if number else ""
        refused = line.state.refused if line is not None and number not in self.model.typed else ""
        said = problem or (self.tr("The insurer refused values of this company.") if refused else "")
        theme.set_role(self.told, "error" if said else "muted")
        said = said or self.tr(
            "Type or press F2 to change a cell. A row is sent when you leave it; Esc takes it back."
        )
        if line is not None:  # the names may be out of sight beside many fields
            name = formats.isolated(line.row.local_name or line.row.name)
            place = self.tr("{company}, {field}:").format(
                company=name, field=self.model.heading(index.column())
            )
            said = f"{place} {said}"
        self.told.setText(said)
        self.correct.setVisible(bool(refused))
        self.reset.setEnabled(number in self.model.typed)
        self.undo.setEnabled(bool(self._last))

    @Slot()
    def _correct(self) -> None:
        line = self.model.line(self.table.currentIndex().row())
        if line is not None and line.state.refused:
            self.correction_asked.emit(line.state.refused)

    def hideEvent(self, event: QHideEvent) -> None:
        """Send the row one was on when another tab or page is shown."""
        if not event.spontaneous():
            self.table.leave_row()
        super().hideEvent(event)

    # -- texts and building ---------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        self.filter.setPlaceholderText(self.tr("Company, reference, value…"))
        self.filter.setAccessibleName(self.tr("Filter companies"))
        self.shown.setAccessibleName(self.tr("Companies shown"))
        self.table.setAccessibleName(self.tr("Values by company"))
        self.table.setAccessibleDescription(self.tr("F2 or Enter changes a cell, Ctrl+V pastes cells"))
        self.undo.setText(self.tr(" &Undo the last change"))
        self.reset.setText(self.tr(" &Take the row back"))
        self.correct.setText(self.tr(" &Correct and send…"))
        self._name_choices()
        self.model.retranslate()
        self._follow()

    def _name_choices(self) -> None:
        """Name what the list can be narrowed to, the choice as it was."""
        chosen = self.shown.currentData()
        self.shown.blockSignals(True)
        self.shown.clear()
        self.shown.addItem(self.tr("All companies"), ("", ""))
        self.shown.addItem(self.tr("Typed, not sent yet"), ("typed", ""))
        for template, kind in ((self.tr("Without {field}"), "without"), (self.tr("With {field}"), "with")):
            for one in self.model.definitions:
                self.shown.addItem(template.format(field=field_label(one)), (kind, one.id))
        every = [self.shown.itemData(at) for at in range(self.shown.count())]
        self.shown.setCurrentIndex(every.index(chosen) if chosen in every else 0)
        self.shown.blockSignals(False)

    def _lay_out(self) -> None:
        self.filter.setClearButtonEnabled(True)
        theme.set_role(self.count, "muted")
        self.told.setWordWrap(True)
        self.shown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.shown.setMinimumContentsLength(18)
        for button, icon in ((self.undo, "arrow-back-up"), (self.reset, "x"), (self.correct, "edit")):
            button.setIcon(icons.icon(icon, "secondary"))
        above = QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(self.filter, 2)
        above.addWidget(self.shown, 1)
        above.addWidget(self.count)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.told, 1)
        for button in (self.correct, self.reset, self.undo):
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.banner)
        layout.addLayout(above)
        layout.addWidget(self._stack, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._narrow)
        self.shown.currentIndexChanged.connect(self._narrow)
        self.model.page_wanted.connect(self._read_page)
        self.model.sort_asked.connect(self._sort)
        self.model.typed_in.connect(self._keep)
        self.table.row_left.connect(self.send_row)
        self.table.pasted.connect(self._paste)
        self.table.undo_asked.connect(self.undo_last)
        self.table.reset_asked.connect(self.reset_row)
        self.table.company_opened.connect(self.company_asked)
        self.table.selectionModel().currentChanged.connect(self._follow)
        self.model.dataChanged.connect(self._follow)
        self.undo.clicked.connect(self.undo_last)
        self.reset.clicked.connect(self.reset_row)
        self.correct.clicked.connect(self._correct)
        self.banner.action_clicked.connect(self.send_typed)


# -- reading, in tasks ----------------------------------------------------------------------------------


def _listed(session: Session, contract: Contract, wanted: _Wanted) -> _Listed:
    base = PortfolioFilter(
        contract_id=contract.id,
        words=portfolio.words(wanted.text, {}),
        easy_numbers=wanted.only,
        sort=Sort.NAME,
        descending=wanted.descending and not wanted.order_by,
    )
    if wanted.with_field:
        base = replace(base, fields=(FieldCriterion(wanted.with_field),))
    ids = portfolio.ids(session, base)
    if wanted.without_field:
        held = portfolio.ids(session, replace(base, fields=(FieldCriterion(wanted.without_field),)))
        gone = set(held)
        ids = [one for one in ids if one not in gone]
    known = {one.id: one for one in domain_fields.definitions(contract)}
    if wanted.order_by in known:
        ids = custom_fields.sorted_ids(session, ids, known[wanted.order_by], descending=wanted.descending)
    return _Listed(ids, _lines(session, contract.id, ids[:PAGE]), portfolio.count(session))


def _lines(session: Session, contract_id: str, ids: Sequence[int]) -> list[ValueLine]:
    """Return the lines of these ids, or none at all when one of them has left the portfolio meanwhile."""
    rows = portfolio.rows(session, ids)
    if len(rows) != len(ids):
        return []
    states = custom_fields.note_states(session, contract_id, [row.easy_number for row in rows])
    return [ValueLine(row, states.get(row.easy_number, NoteState())) for row in rows]


def _kept(session: Session, contract_id: str) -> tuple[_Kept, ...]:
    """Return what was typed before and not sent, here or in the form of a company."""
    found = []
    for draft in drafts.every(session):
        if draft.kind != DRAFT_KIND or len(draft.parts) != 3 or draft.parts[1] != contract_id:
            continue
        begun = begin_fields(session, draft.parts[2])
        if begun.file.entry is None or begun.kept is None:
            continue
        first, typed = begun.first.texts, begun.kept.texts
        texts = {field: typed[field] for field in first if typed.get(field, "") != first[field]}
        if texts:
            found.append(_Kept(draft.parts[2], domain_fields.values_of(begun.file.entry), texts))
    return tuple(found)

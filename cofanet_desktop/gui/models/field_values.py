"""Companies × fields as a table that is typed in: lines are read where one looks, what is typed is kept by company.

The model holds what was typed until it is sent: a cell keeps its text, shows what it means, and says why it cannot be
read. Nothing here reads or writes the store.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from cofanet_desktop.domain.custom_fields import FieldDefinition, FieldKind, values_of
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui.formats import AmountError
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.models.table import CELL_ROLE, Cell, Index
from cofanet_desktop.gui.widgets.custom_field_values import field_label, field_text, read_field, typed_text
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import state_look
from cofanet_desktop.services.custom_fields import NoteState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cofanet_desktop.domain.portfolio import PortfolioRow

PAGE = 128
"""Lines read at a time."""
_KEPT_PAGES = 24
COMPANY, STATE, FIRST_FIELD = 0, 1, 2
_CONTEXT = "FieldValues"
_FIGURES = (FieldKind.NUMBER, FieldKind.AMOUNT)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


@dataclass(frozen=True, slots=True)
class ValueLine:
    """One company: its row of the portfolio, and how far notes about it have come."""

    row: PortfolioRow
    state: NoteState

    @property
    def noted(self) -> dict[str, str]:
        """Return its values by field id."""
        return values_of(self.row)


@dataclass(slots=True)
class Typed:
    """What was typed of one company and not sent: texts by field id, over the values noted."""

    noted: dict[str, str]
    texts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text means for a field: its canonical value, or why it means none."""

    value: str = ""
    problem: str = ""


def reading(definition: FieldDefinition, text: str, currency: str) -> Reading:
    """Return what was typed means, with the sentence that says why it means nothing."""
    try:
        return Reading(read_field(definition, text, currency))
    except AmountError as error:
        return Reading(problem=translate_message(error.message))
    except RuleViolation as error:
        parts = (error.message, error.hint)
        return Reading(problem=" ".join(translate_message(part) for part in parts if part))


class FieldValuesModel(QAbstractTableModel):
    """Companies in order, a chunk of lines where one looks; cells of fields can be typed in."""

    page_wanted = Signal(int, object)
    """Emitted with the number of a chunk and its ids; answer with `put_page`."""
    sort_asked = Signal(int, bool)
    """Emitted with column and whether it runs downwards when another order is asked for."""
    typed_in = Signal(str)
    """Emitted with the Easy number of a company of which something was typed or taken back."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.definitions: tuple[FieldDefinition, ...] = ()
        self.currency = ""
        self.typed: dict[str, Typed] = {}
        """What was typed and not sent, by Easy number."""
        self._ids: array[int] = array("q")
        self._chunks: OrderedDict[int, tuple[ValueLine, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._wanted: list[int] = []
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)

    # What is listed ----------------------------------------------------------------------------------

    @property
    def ids(self) -> Sequence[int]:
        """Return the ids of the companies listed, in order."""
        return self._ids

    def show_fields(self, definitions: Sequence[FieldDefinition], currency: str) -> bool:
        """Show these fields; return whether others were shown before. Texts of fields that are gone are forgotten."""
        if (tuple(definitions), currency) == (self.definitions, self.currency):
            return False
        self.beginResetModel()
        self.definitions, self.currency = tuple(definitions), currency
        known = {one.id for one in definitions}
        for number, one in list(self.typed.items()):
            one.texts = {key: text for key, text in one.texts.items() if key in known}
            if not one.texts:
                del self.typed[number]
        self.endResetModel()
        return True

    def show(self, ids: Sequence[int], lines: Sequence[ValueLine]) -> None:
        """List the companies of `ids`; `lines` are the first, already read. The same ones keep their places."""
        is_other = array("q", ids) != self._ids
        if is_other:
            self.beginResetModel()
        self._ids = array("q", ids)
        self._chunks.clear()
        self._asked.clear()
        self._wanted.clear()
        self._put(0, lines)
        if is_other:
            self.endResetModel()
        elif self._ids:
            self.repaint_rows(0, len(self._ids) - 1)

    def put_page(self, page: int, ids: Sequence[int], lines: Sequence[ValueLine]) -> None:
        """Take in the lines of a chunk that was wanted; one that is no longer listed like that is dropped."""
        self._asked.discard(page)
        start = page * PAGE
        if list(self._ids[start : start + PAGE]) == list(ids) and len(lines) == len(ids):
            self._put(page, lines)
            self.repaint_rows(start, start + len(ids) - 1)
        if self._wanted:
            self._asking.start(0)

    def _put(self, page: int, lines: Sequence[ValueLine]) -> None:
        if not lines:
            return
        self._chunks[page] = tuple(lines)
        for line in lines:
            typed = self.typed.get(line.row.easy_number)
            if typed is not None:
                typed.noted = line.noted
        while len(self._chunks) > _KEPT_PAGES:
            self._chunks.popitem(last=False)

    def line(self, row: int) -> ValueLine | None:
        """Return the line of a row, None while it is being read."""
        page, at = divmod(row, PAGE)
        lines = self._chunks.get(page)
        if lines is None:
            self._want(page)
            return None
        return lines[at] if at < len(lines) else None

    def number_at(self, row: int) -> str:
        """Return the Easy number of a row, empty while it is being read."""
        line = self.line(row) if 0 <= row < len(self._ids) else None
        return line.row.easy_number if line else ""

    def repaint_rows(self, first: int, last: int) -> None:
        """Have rows painted again."""
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def repaint_company(self, easy_number: str) -> None:
        """Have the row of a company painted again, where it is at hand."""
        for page, lines in self._chunks.items():
            for at, line in enumerate(lines):
                if line.row.easy_number == easy_number:
                    self.repaint_rows(page * PAGE + at, page * PAGE + at)

    def _want(self, page: int) -> None:
        if page not in self._asked and page not in self._wanted:
            self._wanted.append(page)
            del self._wanted[:-3]
            if not self._asking.isActive():
                self._asking.start(0)

    @Slot()
    def _ask(self) -> None:
        if self._wanted and not self._asked:
            page = self._wanted.pop()
            self._asked.add(page)
            self.page_wanted.emit(page, list(self._ids[page * PAGE : (page + 1) * PAGE]))

    # What is typed -----------------------------------------------------------------------------------

    def put_text(
        self, easy_number: str, noted: Mapping[str, str], definition: FieldDefinition, text: str
    ) -> None:
        """Keep what was typed in a cell; a text that means what is noted takes the typing back."""
        kept = self.typed.setdefault(easy_number, Typed(dict(noted)))
        now = kept.noted.get(definition.id, "")
        found = reading(definition, text, self.currency)
        if not found.problem and found.value == now:
            kept.texts.pop(definition.id, None)
        else:
            kept.texts[definition.id] = text
        if not kept.texts:
            del self.typed[easy_number]

    def take(self, easy_number: str, values: Mapping[str, str]) -> None:
        """Take values as noted: what was typed and means the same is typed no more."""
        kept = self.typed.get(easy_number)
        if kept is None:
            return
        kept.noted = {**kept.noted, **values}
        for one in self.definitions:
            if one.id in values and one.id in kept.texts:
                self.put_text(easy_number, kept.noted, one, kept.texts[one.id])

    def forget(self, easy_number: str) -> None:
        """Take back everything typed of a company."""
        if self.typed.pop(easy_number, None) is not None:
            self.repaint_company(easy_number)

    def values(self, easy_number: str) -> dict[str, str] | None:
        """Return what was typed of a company as values by field id; None while one cannot be read."""
        kept = self.typed.get(easy_number)
        if kept is None:
            return {}
        read = {
            one.id: reading(one, kept.texts[one.id], self.currency)
            for one in self.definitions
            if one.id in kept.texts
        }
        if any(one.problem for one in read.values()):
            return None
        return {key: one.value for key, one in read.items()}

    def meant(self, easy_number: str) -> dict[str, str]:
        """Return the values of every field of a company in which something was typed, those that cannot be read left out."""
        kept = self.typed[easy_number]
        read = {
            one.id: reading(one, kept.texts[one.id], self.currency)
            for one in self.definitions
            if one.id in kept.texts
        }
        meant = {key: value for key, value in kept.noted.items() if key not in read}
        return meant | {key: one.value for key, one in read.items() if not one.problem}

    def texts(self, easy_number: str, noted: Mapping[str, str]) -> dict[str, str]:
        """Return the texts of every field of a company, typed or noted."""
        kept = self.typed.get(easy_number)
        typed = kept.texts if kept else {}
        return {
            one.id: typed.get(one.id, typed_text(one, noted.get(one.id, ""), self.currency))
            for one in self.definitions
        }

    def problem(self, row: int, column: int) -> str:
        """Return why what was typed in a cell cannot be read, empty when it can."""
        line, definition = self.line(row), self.definition(column)
        kept = self.typed.get(line.row.easy_number) if line else None
        if kept is None or definition is None or definition.id not in kept.texts:
            return ""
        return reading(definition, kept.texts[definition.id], self.currency).problem

    def definition(self, column: int) -> FieldDefinition | None:
        """Return the field of a column, None for the others."""
        at = column - FIRST_FIELD
        return self.definitions[at] if 0 <= at < len(self.definitions) else None

    # What Qt asks ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many companies are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns: company, state, fields."""
        return 0 if parent is not None and parent.isValid() else FIRST_FIELD + len(self.definitions)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the cells of fields be typed in."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if self.definition(index.column()) else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell in one of its roles; the editor gets what was typed, or what is noted as one would type it."""
        if not index.isValid():
            return None
        line, definition = self.line(index.row()), self.definition(index.column())
        if role == Qt.ItemDataRole.EditRole:
            return "" if line is None or definition is None else self._edited(line, definition)
        if role not in (*_SAID, CELL_ROLE):
            return None
        cell = Cell("…", is_muted=True) if line is None else self._cell(line, index.column(), definition)
        return cell if role == CELL_ROLE else self._said(cell, index.column(), role)

    def _said(self, cell: Cell, column: int, role: int) -> str:
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (cell.text, cell.detail, cell.spoken) if part)
        empty = _tr(QT_TRANSLATE_NOOP("FieldValues", "empty"))
        parts = (cell.text or empty, cell.detail, cell.spoken)
        return f"{self.heading(column)}: {', '.join(part for part in parts if part)}"

    def _edited(self, line: ValueLine, definition: FieldDefinition) -> str:
        kept = self.typed.get(line.row.easy_number)
        if kept is not None and definition.id in kept.texts:
            return kept.texts[definition.id]
        return typed_text(definition, line.noted.get(definition.id, ""), self.currency)

    def _cell(self, line: ValueLine, column: int, definition: FieldDefinition | None) -> Cell:
        if definition is not None:
            return self._value(line, definition)
        if column == COMPANY:
            row = line.row
            return Cell(row.local_name or row.name, row.easy_number, is_strong=True)
        return self._state(line)

    def _value(self, line: ValueLine, definition: FieldDefinition) -> Cell:
        kept = self.typed.get(line.row.easy_number)
        if kept is None or definition.id not in kept.texts:
            return Cell(field_text(definition, line.noted.get(definition.id, ""), self.currency))
        typed = kept.texts[definition.id]
        found = reading(definition, typed, self.currency)
        if found.problem:
            return Cell(typed, icon="alert-circle", color="bad", spoken=found.problem)
        not_sent = _tr(QT_TRANSLATE_NOOP("FieldValues", "typed, not sent yet"))
        text = field_text(definition, found.value, self.currency)
        return Cell(text, icon="edit", color="accent", spoken=not_sent)

    def _state(self, line: ValueLine) -> Cell:
        number = line.row.easy_number
        if number in self.typed:
            if self.values(number) is None:
                wrong = _tr(QT_TRANSLATE_NOOP("FieldValues", "To correct"))
                return Cell(wrong, pill=Tone.BAD, icon="alert-circle")
            return Cell(_tr(QT_TRANSLATE_NOOP("FieldValues", "Typed")), pill=Tone.NEUTRAL, icon="edit")
        if line.state.state is not None:
            look = state_look(line.state.state)
            return Cell(look.word, pill=look.tone, icon=look.icon)
        if line.state.refused:
            refused = _tr(QT_TRANSLATE_NOOP("FieldValues", "Refused"))
            return Cell(refused, pill=Tone.BAD, icon="ban")
        return Cell()

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Keep what was typed in a cell."""
        line, definition = self.line(index.row()), self.definition(index.column())
        if role != Qt.ItemDataRole.EditRole or line is None or definition is None:
            return False
        self.put_text(line.row.easy_number, line.noted, definition, str(value))
        self.repaint_rows(index.row(), index.row())
        self.typed_in.emit(line.row.easy_number)
        return True

    def heading(self, column: int) -> str:
        """Return the heading of a column."""
        definition = self.definition(column)
        if definition is not None:
            return field_label(definition)
        if column == COMPANY:
            return _tr(QT_TRANSLATE_NOOP("FieldValues", "Company"))
        return _tr(QT_TRANSLATE_NOOP("FieldValues", "State"))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column, figures to the end."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.heading(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            definition = self.definition(section)
            at_end = definition is not None and definition.kind in _FIGURES
            side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order: the store makes it."""
        self.sort_asked.emit(column, order is Qt.SortOrder.DescendingOrder)

    def retranslate(self) -> None:
        """Have headings and cells asked for again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        if self._ids:
            self.repaint_rows(0, len(self._ids) - 1)

    def index_of(self, row: int, column: int) -> QModelIndex:
        """Return the index of a cell, an invalid one beyond the table."""
        return self.index(row, column) if 0 <= row < len(self._ids) else QModelIndex()


_SAID = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)

"""The fields of a contract as rows of a table: fixed ones, own ones, and what was refused about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal

from cofanet_desktop.domain.commands import DefineField, RenameField
from cofanet_desktop.domain.custom_fields import FieldKind
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.models.table import Cell, Column, Index, TableModel
from cofanet_desktop.gui.widgets.custom_field_values import field_label
from cofanet_desktop.gui.widgets.statuses import state_look
from cofanet_desktop.services.field_definitions import DefinedField

if TYPE_CHECKING:
    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.services.field_definitions import Definitions

_CONTEXT = "FieldDefinitions"
NAME_COLUMN = 0

_KINDS = {
    FieldKind.TEXT: QT_TRANSLATE_NOOP("FieldDefinitions", "Text"),
    FieldKind.NUMBER: QT_TRANSLATE_NOOP("FieldDefinitions", "Number"),
    FieldKind.DATE: QT_TRANSLATE_NOOP("FieldDefinitions", "Date"),
    FieldKind.AMOUNT: QT_TRANSLATE_NOOP("FieldDefinitions", "Amount"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def kind_word(kind: FieldKind) -> str:
    """Return what a field holds, in a word."""
    return _tr(_KINDS[kind])


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field, or a command about one that was refused."""

    field: DefinedField | None = None
    refused: OutboxEntry | None = None

    @property
    def key(self) -> str:
        """Return what names the row for good."""
        return self.field.definition.id if self.field else self.refused.id if self.refused else ""

    @property
    def is_own(self) -> bool:
        """Tell whether it is a field that can be renamed and deleted."""
        return self.field is not None and not self.field.definition.is_fixed

    @property
    def can_be_corrected(self) -> bool:
        """Tell whether a refused command can be filled in again."""
        args = self.refused.command.args if self.refused and self.refused.command else None
        return isinstance(args, DefineField | RenameField)


def rows_of(found: Definitions) -> list[FieldRow]:
    """Return the fields, then what was refused about them."""
    return [
        *(FieldRow(field=one) for one in found.fields),
        *(FieldRow(refused=one) for one in found.refused),
    ]


def row_name(row: FieldRow) -> str:
    """Return the name of the field, or the name that was refused."""
    if row.field is not None:
        return field_label(row.field.definition)
    args = row.refused.command.args if row.refused and row.refused.command else None
    if isinstance(args, DefineField | RenameField):
        return args.name
    return _tr(QT_TRANSLATE_NOOP("FieldDefinitions", "Deletion of a field"))


def _name(row: FieldRow) -> Cell:
    icon = "lock" if row.field is not None and row.field.definition.is_fixed else "tag"
    return Cell(row_name(row), is_strong=True, icon="alert-circle" if row.refused else icon)


def _kind(row: FieldRow) -> Cell:
    if row.field is None:
        args = row.refused.command.args if row.refused and row.refused.command else None
        return Cell(kind_word(args.kind) if isinstance(args, DefineField) else "")
    detail = ""
    if row.field.definition.is_fixed:
        detail = _tr(QT_TRANSLATE_NOOP("FieldDefinitions", "Part of every contract"))
    return Cell(kind_word(row.field.definition.kind), detail)


def _companies(row: FieldRow) -> Cell:
    if row.field is None:
        return Cell()
    return Cell(formats.integer(row.field.companies), is_muted=not row.field.companies)


def _state(row: FieldRow) -> Cell:
    if row.refused is not None:
        look = state_look(row.refused.state)
        problem = row.refused.problem
        why = translate_message(problem.violation().message) if problem else ""
        return Cell(look.word, why, pill=look.tone, icon=look.icon)
    if row.field is None or row.field.state is None:
        return Cell()
    look = state_look(row.field.state)
    return Cell(look.word, pill=look.tone, icon=look.icon)


_COLUMNS: tuple[Column[FieldRow], ...] = (
    Column("name", QT_TRANSLATE_NOOP("FieldDefinitions", "Field"), _name, 260, stretch=3),
    Column("kind", QT_TRANSLATE_NOOP("FieldDefinitions", "Holds"), _kind, 170, stretch=1),
    Column(
        "companies",
        QT_TRANSLATE_NOOP("FieldDefinitions", "Companies with a value"),
        _companies,
        235,
        at_end=True,
        hides=1,
    ),
    Column("state", QT_TRANSLATE_NOOP("FieldDefinitions", "State"), _state, 190, stretch=2),
)


class DefinitionsModel(TableModel[FieldRow]):
    """The fields of a contract; names of one's own are changed in place."""

    renamed = Signal(str, str)
    """Emitted with field id and new name when a person changed it; the row is left to the listener."""

    def __init__(self) -> None:
        """Show no field yet."""
        super().__init__(_CONTEXT, _COLUMNS, lambda row: row.key)
        self.typed: dict[str, str] = {}
        """Names typed that were not taken, by field id: what the editor begins with."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the names of own fields be changed."""
        usual = super().flags(index)
        is_name = index.column() == NAME_COLUMN and self.rows[index.row()].is_own
        return usual | Qt.ItemFlag.ItemIsEditable if is_name else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell in one of its roles; the editor gets the name."""
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            row = self.rows[index.row()]
            return self.typed.get(row.key, row_name(row))
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell of a changed name."""
        row = self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or not row.is_own:
            return False
        name = " ".join(str(value).split())
        if name == row_name(row):
            self.typed.pop(row.key, None)
        else:
            self.typed[row.key] = str(value)
            self.renamed.emit(row.key, name)
        return True

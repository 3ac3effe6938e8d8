"""The fields of the contract: added above the list, renamed in it, deleted after a warning (FIELD-1)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.commands import DefineField, RenameField
from cofanet_desktop.domain.custom_fields import MOST_OWN, FieldKind
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.field_definitions import LONGEST_NAME, OWN_KINDS
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.models.field_definitions import (
    NAME_COLUMN,
    DefinitionsModel,
    FieldRow,
    kind_word,
    row_name,
    rows_of,
)
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import field_definitions, outbox

if TYPE_CHECKING:
    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.field_definitions import Definitions
    from cofanet_desktop.services.session import Session


class DefinitionsView(TranslatedWidget):
    """A form of one line over the table of fields; under it what can be done with the one chosen."""

    outbox_asked = Signal()
    values_asked = Signal(str)
    """Brings the id of the field whose values are wanted."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Show no field yet."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self.found: Definitions | None = None
        self._replaces: str | None = None
        """The refused command that the form corrects."""
        self._to_correct: OutboxEntry | None = None
        """A refused command to be filled in once the fields are read."""
        self._renaming: dict[str, str] = {}
        """The refused commands that a name typed in the table corrects, by field id."""
        self.name, self.kind, self.add = QLineEdit(self), QComboBox(self), QPushButton(self)
        self._name_label, self._kind_label = QLabel(self), QLabel(self)
        self.error, self.remark = QLabel(self), QLabel(self)
        self.model = DefinitionsModel()
        self.table: RowTable[FieldRow] = RowTable(self.model, self)
        self.rename = self._button("edit", self._edit)
        self.values = self._button("list-details", self._show_values)
        self.delete = self._button("trash", self._ask_to_delete)
        self.correct = self._button("edit", self._correct)
        self.in_outbox = self._button("send", self.outbox_asked.emit)
        self._rename_action = QAction(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- what is shown --------------------------------------------------------------------------------

    def show_definitions(self, found: Definitions) -> None:
        """Show the fields of a contract; what is typed stays."""
        self.found = found
        is_editing = self.table.state() is QAbstractItemView.State.EditingState
        if not is_editing:
            self.table.set_rows(rows_of(found))
        if self.table.rows_model.rows and not self.table.selected():
            self.table.select_first()
        self._follow()
        entry, self._to_correct = self._to_correct, None
        if entry is not None:
            self._fill_in(entry)

    def retranslate(self) -> None:
        """Set every text."""
        self._name_label.setText(self.tr("&Name of a new field"))
        self.name.setPlaceholderText(self.tr("Such as Branch, Sales area, Date of review"))
        self._kind_label.setText(self.tr("&Holds"))
        chosen = max(0, self.kind.currentIndex())
        self.kind.clear()
        for kind in OWN_KINDS:
            self.kind.addItem(kind_word(kind), kind)
        self.kind.setCurrentIndex(chosen)
        self.table.setAccessibleName(self.tr("Fields of the contract"))
        self.table.setAccessibleDescription(self.tr("F2 changes the name of a field of your own"))
        self.model.retranslate()
        self.rename.setText(self.tr(" &Rename"))
        self._rename_action.setText(self.tr("Rename the field"))
        self.values.setText(self.tr(" Fill &in values"))
        self.delete.setText(self.tr(" &Delete…"))
        self.correct.setText(self.tr(" &Correct and send"))
        self.in_outbox.setText(self.tr(" Show in the &outbox"))
        self._follow()

    @property
    def chosen(self) -> FieldRow | None:
        """Return the row chosen, if any."""
        return next(iter(self.table.selected()), None)

    @Slot()
    def _follow(self) -> None:
        """Offer what can be done with the row chosen, and say why nothing can be added."""
        row = self.chosen
        self.rename.setVisible(row is not None and row.is_own)
        self.delete.setVisible(row is not None and row.is_own)
        self.values.setVisible(row is not None and row.field is not None)
        self.correct.setVisible(row is not None and row.can_be_corrected)
        self.in_outbox.setVisible(row is not None and row.refused is not None)
        is_full = self.found is not None and self.found.is_full
        own = len(self.found.contract.custom_fields) if self.found else 0
        text = self.tr("{count} of {most} fields of your own. What a field holds cannot be changed later.")
        full = self.tr("A contract has at most {most} fields of your own: delete one to add another.")
        self.remark.setText((full if is_full else text).format(count=own, most=MOST_OWN))
        theme.set_role(self.remark, "hint" if is_full else "muted")
        self.add.setEnabled(self.found is not None and not is_full)
        self.add.setToolTip(self.remark.text() if is_full else "")
        self.add.setAccessibleDescription(self.remark.text() if is_full else "")
        self.name.setEnabled(not is_full)
        self.kind.setEnabled(not is_full)
        self.add.setText(self.tr("&Correct the field") if self._replaces else self.tr("&Add the field"))

    # -- adding ---------------------------------------------------------------------------------------

    @Slot()
    def _add(self) -> None:
        session, name, kind = self._session, self.name.text(), FieldKind(self.kind.currentData())
        replaces = self._replaces
        self.add.setEnabled(False)
        work = self._tasks.write(
            self, lambda: field_definitions.define(session, name, kind, replaces=replaces)
        )
        work.then(lambda _issued: self._added(name)).failed(self._not_added).run()

    def _added(self, name: str) -> None:
        self._replaces = None
        self.name.clear()
        self._say("")
        tell(
            self, self.tr("The field {name} was added, to be sent to the insurer.").format(name=name.strip())
        )
        self._follow()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_added(self, error: BaseException) -> None:
        self._follow()
        self._refused(error)
        theme.set_invalid(self.name, True)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
        self._say(failure_sentence(error))

    @Slot()
    def _forget_error(self) -> None:
        self._say("")

    def _say(self, sentence: str) -> None:
        """Show what is wrong with a name, nothing for an empty sentence."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        theme.set_invalid(self.name, False)
        if sentence:
            announce(self, sentence)

    # -- renaming -------------------------------------------------------------------------------------

    @Slot()
    def _edit(self) -> None:
        index = self.table.currentIndex()
        if index.isValid() and self.model.rows[index.row()].is_own:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.edit(index.siblingAtColumn(NAME_COLUMN))

    @Slot(str, str)
    def _rename(self, field: str, name: str) -> None:
        session, replaces = self._session, self._renaming.get(field)
        self._say("")
        work = self._tasks.write(
            self, lambda: field_definitions.rename(session, field, name, replaces=replaces)
        )
        work.then(lambda _issued: self._renamed(field, name)).failed(
            lambda error: self._not_renamed(field, error)
        ).run()

    def _renamed(self, field: str, name: str) -> None:
        self.model.typed.pop(field, None)
        self._renaming.pop(field, None)
        tell(self, self.tr("The field is called {name} now.").format(name=name))

    def _not_renamed(self, field: str, error: BaseException) -> None:
        """Say why, and open the name again with what was typed."""
        self._refused(error)
        place = self.model.place_of(field)
        if place >= 0:
            self.table.select_place(place)
            self._edit()

    # -- deleting -------------------------------------------------------------------------------------

    @Slot()
    def _ask_to_delete(self) -> None:
        row = self.chosen
        if row is None or row.field is None or not row.is_own:
            return
        field, name, count = row.field.definition.id, row_name(row), row.field.companies
        box = QMessageBox(self)
        box.setObjectName("confirm")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Delete a field"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Delete the field {name}?").format(name=name))
        held = self.trn("%n companies have a value in it: it is shown nowhere afterwards.", None, count)
        nothing = self.tr("No company has a value in it.")
        forever = self.tr("A field deleted cannot be put back, for everybody who works under this contract.")
        box.setInformativeText(f"{held if count else nothing} {forever}")
        save = box.addButton(self.tr("&Export the values first…"), QMessageBox.ButtonRole.ActionRole)
        save.setVisible(bool(count))
        go = box.addButton(self.tr("&Delete the field"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("&Keep it"), QMessageBox.ButtonRole.RejectRole))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go.clicked.connect(lambda: self.delete_field(field, name))
        save.clicked.connect(lambda: self._ask_for_file(field, name))
        box.open()

    def delete_field(self, field: str, name: str) -> None:
        """Take a field off the contract."""
        session = self._session
        work = self._tasks.write(self, lambda: field_definitions.delete(session, field))
        said = self.tr("The field {name} was deleted.").format(name=name)
        work.then(lambda _issued: tell(self, said)).failed(self._refused).run()

    def _ask_for_file(self, field: str, name: str) -> None:
        target, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the values"),
            f"{name}.xlsx",
            self.tr("Excel workbook (*.xlsx);;CSV file (*.csv)"),
        )
        if target:
            path = Path(target)
            if path.suffix.lower() not in (".xlsx", ".csv"):
                path = path.with_name(f"{path.name}{'.csv' if 'csv' in kind else '.xlsx'}")
            self.export_values(field, path)

    def export_values(self, field: str, path: Path) -> None:
        """Write the values of a field to a list, then ask again whether it is to be deleted."""
        session = self._session
        work = self._tasks.read(
            self,
            lambda: field_definitions.export_values(session, field, path, translate=translate_message),
        )
        work.then(lambda written: self._exported(written.rows, path)).failed(self._refused).run()

    def _exported(self, count: int, path: Path) -> None:
        said = self.tr("{count} written to {file}.")
        tell(self, said.format(count=self.trn("%n companies", None, count), file=formats.isolated(path.name)))
        self._ask_to_delete()

    # -- what was refused -----------------------------------------------------------------------------

    @Slot()
    def _correct(self) -> None:
        row = self.chosen
        if row is not None and row.refused is not None:
            self._fill_in(row.refused)

    def correct_command(self, command_id: str) -> None:
        """Fill in what a refused command asked for, so that it can be corrected."""
        session = self._session
        self._tasks.read(self, lambda: outbox.find(session, command_id), latest="correct").then(
            self._fill_in
        ).failed(self._refused).run()

    def _fill_in(self, entry: OutboxEntry) -> None:
        if self.found is None:
            self._to_correct = entry
            return
        args = entry.command.args if entry.command else None
        problem = entry.problem
        if isinstance(args, DefineField):
            self._replaces = entry.id
            self.name.setText(args.name)
            self.kind.setCurrentIndex(OWN_KINDS.index(args.kind))
            self._follow()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.name.selectAll()
        elif isinstance(args, RenameField):
            place = self.model.place_of(args.field)
            if place >= 0:
                self.model.typed[args.field] = args.name
                self._renaming[args.field] = entry.id
                self.table.select_place(place)
                self._edit()
        if problem is not None:
            violation = problem.violation()
            parts = (violation.message, violation.hint)
            self._say(" ".join(translate_message(part) for part in parts if part))

    @Slot()
    def _show_values(self) -> None:
        row = self.chosen
        if row is not None and row.field is not None:
            self.values_asked.emit(row.field.definition.id)

    @Slot(QModelIndex)
    def _opened(self, row: FieldRow) -> None:
        if row.is_own:
            self._edit()
        elif row.can_be_corrected:
            self._correct()

    # -- building -------------------------------------------------------------------------------------

    def _button(self, icon: str, run: object) -> QPushButton:
        button = QPushButton(self)
        button.setIcon(icons.icon(icon, "secondary"))
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        self._name_label.setBuddy(self.name)
        self._kind_label.setBuddy(self.kind)
        self.name.setMaxLength(LONGEST_NAME)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        theme.set_role(self.add, "primary")
        theme.set_role(self.error, "error")
        theme.set_role(self.remark, "muted")
        for label in (self.error, self.remark):
            label.setWordWrap(True)
        self.error.hide()
        card = QFrame(self)
        theme.set_role(card, "card")
        form = QHBoxLayout()
        form.setSpacing(10)
        for label, field, stretch in ((self._name_label, self.name, 1), (self._kind_label, self.kind, 0)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(label)
            column.addWidget(field)
            form.addLayout(column, stretch)
        form.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(6)
        inside.addLayout(form)
        inside.addWidget(self.error)
        inside.addWidget(self.remark)
        buttons = FlowLayout()
        for button in (self.rename, self.values, self.delete, self.correct, self.in_outbox):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(card)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.selection_changed.connect(self._follow)
        self.table.opened.connect(self._opened)
        self.model.renamed.connect(self._rename)
        self.name.textEdited.connect(self._forget_error)
        self.name.returnPressed.connect(self.add.click)
        self.add.clicked.connect(self._add)
        self._rename_action.setShortcut(QKeySequence(Qt.Key.Key_F2))
        self._rename_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._rename_action.triggered.connect(self._edit)
        self.table.addAction(self._rename_action)

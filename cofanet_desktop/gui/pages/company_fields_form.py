"""The form in which the custom fields of a company are filled in: one field each by its kind (COMP-6, rule 26)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.commands import SetFields
from cofanet_desktop.domain.custom_fields import FieldKind, definitions, values_of
from cofanet_desktop.domain.errors import CofanetError, RuleViolation
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.formats import AmountError
from cofanet_desktop.gui.forms.form_page import draft_id_of
from cofanet_desktop.gui.i18n import TrMixin, translate, translate_message
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.custom_field_values import field_label, read_field, typed_text
from cofanet_desktop.gui.widgets.optional_date import OptionalDate
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.gui.wizards.step import sentences
from cofanet_desktop.services import companies, custom_fields, drafts, outbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.domain.custom_fields import FieldDefinition
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.session import Session

DRAFT_KIND = "fields"
"""Kind under which an unfinished form is kept."""
KEEP_AFTER = 250
"""Milliseconds after the last change before the form is kept."""

_CONTEXT = "FieldsDialog"
_KEPT = QT_TRANSLATE_NOOP("FieldsDialog", "Kept as a draft: custom fields of {company}.")
_THROWN_AWAY = QT_TRANSLATE_NOOP("FieldsDialog", "The draft was thrown away.")
_SAVED = QT_TRANSLATE_NOOP("FieldsDialog", "Custom fields saved, to be sent to the insurer.")

Editor: TypeAlias = QLineEdit | OptionalDate


@dataclass(frozen=True, slots=True)
class TypedFields:
    """The form as it was left: the texts by field id, as typed."""

    texts: dict[str, str]
    values: dict[str, str] = field(default_factory=dict, compare=False)
    """What the texts stood for: another format may read them differently. What could not be read is missing."""


@dataclass(frozen=True, slots=True)
class BegunFields:
    """The company with what its form begins with; `first` is what was noted before anything was typed."""

    file: CompanyFile
    first: TypedFields
    kept: TypedFields | None = None
    replaces: str = ""
    """The refused command it corrects, empty when it corrects none."""
    is_restored: bool = False
    """Whether `kept` is a draft of before."""

    @property
    def draft_id(self) -> str:
        """Return the id under which the form is kept."""
        number = self.file.company.easy_number
        return draft_id_of(DRAFT_KIND, self.file.contract.id, number, replaces=self.replaces or None)


def begin_fields(session: Session, easy_number: str) -> BegunFields:
    """Return the form of a company as it was left, else with what is noted; called in a task."""
    file = companies.show(session, easy_number)
    noted = values_of(file.entry) if file.entry is not None else {}
    return _as_kept(session, BegunFields(file, _typed(file, noted)))


def begin_correction(session: Session, command_id: str) -> BegunFields | None:
    """Return the form filled in with what a refused command noted; None when it is no such command any more."""
    entry = outbox.find(session, command_id)
    args = entry.command.args if entry.command else None
    if not isinstance(args, SetFields):
        return None
    file = companies.show(session, args.easy_number)
    noted = values_of(file.entry) if file.entry is not None else {}
    wanted = {one.field: one.value for one in args.values}
    begun = BegunFields(file, _typed(file, noted), replaces=command_id)
    return _as_kept(session, replace(begun, kept=_typed(file, {**noted, **wanted})))


def _typed(file: CompanyFile, values: dict[str, str]) -> TypedFields:
    currency = file.contract.currency
    known = definitions(file.contract)
    return TypedFields({one.id: typed_text(one, values.get(one.id, ""), currency) for one in known})


def _as_kept(session: Session, begun: BegunFields) -> BegunFields:
    kept = drafts.read(session, begun.draft_id, TypedFields)
    return begun if kept is None else replace(begun, kept=_as_read(begun.file, kept), is_restored=True)


def _as_read(file: CompanyFile, kept: TypedFields) -> TypedFields:
    """Return the form as it was left, in the format in force: a day typed as 03/04 may be another one in it."""
    currency = file.contract.currency
    texts = dict(kept.texts)
    for one in definitions(file.contract):
        value = kept.values.get(one.id)
        if value is not None and _value(one, texts.get(one.id, ""), currency) != value:
            texts[one.id] = typed_text(one, value, currency)
    return replace(kept, texts=texts)


def _value(one: FieldDefinition, text: str, currency: str) -> str | None:
    """Return the canonical value of what was typed, None when it does not fit the field."""
    try:
        return read_field(one, text, currency)
    except (AmountError, RuleViolation):
        return None


def open_fields(owner: QWidget, session: Session, tasks: Tasks, easy_number: str) -> None:
    """Open the form of a company over the window of `owner`, as it was left."""
    _open(owner, session, tasks, lambda: begin_fields(session, easy_number))


def correct_fields(owner: QWidget, session: Session, tasks: Tasks, command_id: str) -> None:
    """Open the form filled in with what a refused command noted; saved, it takes its place."""
    _open(owner, session, tasks, lambda: begin_correction(session, command_id))


def _open(owner: QWidget, session: Session, tasks: Tasks, begin: Callable[[], BegunFields | None]) -> None:
    def show(begun: BegunFields | None) -> None:
        if begun is None or begun.file.entry is None:
            return
        dialog = FieldsDialog(session, tasks, begun, owner)
        name = begun.file.company.local_name or begun.file.company.name
        dialog.kept.connect(lambda: tell(owner, translate(_CONTEXT, _KEPT).format(company=name)))
        dialog.thrown_away.connect(lambda: tell(owner, translate(_CONTEXT, _THROWN_AWAY)))
        dialog.saved.connect(lambda: tell(owner, translate(_CONTEXT, _SAVED)))
        dialog.open()

    tasks.read(owner, begin, latest="fields").then(show).run()


class FieldsDialog(TrMixin, QDialog):
    """Every field with its editor and what is wrong under it; only what was changed is sent."""

    kept = Signal()
    """The window closed with something typed, which was kept."""
    thrown_away = Signal()
    saved = Signal()

    def __init__(self, session: Session, tasks: Tasks, begun: BegunFields, parent: QWidget) -> None:
        """Show the form as it begins."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._session, self._tasks, self.begun = session, tasks, begun
        self._definitions = definitions(begun.file.contract)
        self._currency = begun.file.contract.currency
        self._is_open, self._is_busy = True, False
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_AFTER)
        self._keeping.timeout.connect(self.keep)
        self._subject = QLabel(self)
        self.restored, self.refusal = Banner(self), Banner(self)
        self.editors: dict[str, Editor] = {}
        self.errors: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self.save_button, self.close_button, self.discard = (QPushButton(self) for _ in range(3))
        self._lay_out()
        self._show_typed(begun.kept or begun.first)
        self._kept_form = self._opened_with = self.typed()
        self._is_restored = begun.is_restored
        self._connect()
        self.retranslate()
        first = self.line(self._definitions[0].id)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()
        self.resize(QSize(theme.scaled(520), self.sizeHint().height()).boundedTo(self._most()))

    # -- what is typed --------------------------------------------------------------------------------

    def line(self, field: str) -> QLineEdit:
        """Return the line a field is typed in."""
        editor = self.editors[field]
        return editor if isinstance(editor, QLineEdit) else editor.edit

    def typed(self) -> TypedFields:
        """Return everything typed so far."""
        texts = {one.id: self.line(one.id).text() for one in self._definitions}
        read = {one.id: _value(one, texts[one.id], self._currency) for one in self._definitions}
        return TypedFields(texts, {key: value for key, value in read.items() if value is not None})

    @Slot()
    def keep(self) -> None:
        """Keep what is typed, so that neither closing nor a crash loses it (ACT-17)."""
        self._keeping.stop()
        typed = self.typed()
        if not self._is_open or typed == self._kept_form:
            return
        self._kept_form = typed
        session, begun = self._session, self.begun
        number = begun.file.company.easy_number
        is_as_noted = typed == begun.first and not begun.replaces
        if is_as_noted:
            self._tasks.write(self._tasks, lambda: drafts.drop(session, begun.draft_id)).run()
        else:
            self._tasks.write(
                self._tasks, lambda: drafts.keep(session, begun.draft_id, DRAFT_KIND, number, typed)
            ).run()

    def done(self, result: int) -> None:
        """Close; what is typed stays as a draft, and that is said."""
        if self._is_open and not self._is_busy:
            self.keep()
            if self.typed() != self.begun.first and (self._is_restored or self.typed() != self._opened_with):
                self.kept.emit()
        super().done(result)

    @Slot()
    def _throw_away(self) -> None:
        self._is_open = False  # nothing is kept any more
        self._keeping.stop()
        session, draft_id = self._session, self.begun.draft_id
        self._tasks.write(self._tasks, lambda: drafts.drop(session, draft_id)).run()
        self.thrown_away.emit()
        self.reject()

    # -- saving ---------------------------------------------------------------------------------------

    @Slot()
    def submit(self) -> None:
        """Save what was changed, or say under the fields what does not fit them."""
        if self._is_busy or not self._is_open:
            return
        values, wrong = self._read()
        if wrong:
            self.line(wrong).setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(self.editors[wrong])
            announce(self, self.errors[wrong].text())
            return
        noted = values_of(self.begun.file.entry) if self.begun.file.entry is not None else {}
        changed = {field: value for field, value in values.items() if value != noted.get(field, "")}
        if not changed and not self.begun.replaces:
            self._throw_away_unchanged()
            return
        self.keep()  # the window may be closed before a refusal comes
        self._set_busy(True)
        session, begun = self._session, self.begun
        work = self._tasks.write(
            self,
            lambda: custom_fields.set_values(
                session,
                begun.file.company.easy_number,
                changed or values,
                form=begun.draft_id,
                replaces=begun.replaces or None,
            ),
        )
        work.then(self._sent).failed(self._refused).run()

    def _throw_away_unchanged(self) -> None:
        """Close: everything is as it was noted already."""
        self._is_open = False
        self._keeping.stop()
        session, draft_id = self._session, self.begun.draft_id
        self._tasks.write(self._tasks, lambda: drafts.drop(session, draft_id)).run()
        self.accept()

    def _sent(self, _issued: object) -> None:
        self._set_busy(False)
        self._is_open = False
        self.saved.emit()
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
            return
        self.refusal.say(sentences(error), Tone.BAD)
        self.keep()
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self.save_button.setEnabled(not busy)
        self._form.setEnabled(not busy)

    def _read(self) -> tuple[dict[str, str], str]:
        """Return the canonical values and the first field that holds what does not fit it, empty when all fit."""
        values: dict[str, str] = {}
        wrong = ""
        for one in self._definitions:
            value = self._check(one)
            if value is None:
                wrong = wrong or one.id
            else:
                values[one.id] = value
        return values, wrong

    def _check(self, one: FieldDefinition) -> str | None:
        """Return the canonical value of a field and show nothing under it, or say there why there is none."""
        problem = ""
        value: str | None = None
        try:
            value = read_field(one, self.line(one.id).text(), self._currency)
        except AmountError as error:
            problem = translate_message(error.message)
        except RuleViolation as error:
            problem = sentences(error)
        self._say(one.id, problem)
        return value

    def _left(self, one: FieldDefinition) -> None:
        """Write what was typed as it is read, or say what does not fit."""
        value = self._check(one)
        if value is not None:
            self.line(one.id).setText(typed_text(one, value, self._currency))

    def _say(self, field: str, problem: str) -> None:
        self.errors[field].setText(problem)
        self.errors[field].setVisible(bool(problem))
        self.line(field).setAccessibleDescription(problem)
        theme.set_invalid(self.line(field), bool(problem))

    # -- texts ----------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        company = self.begun.file.company
        self.setWindowTitle(self.tr("Custom fields"))
        name = company.local_name or company.name
        self._subject.setText(f"{name} · {formats.isolated(company.easy_number)}")
        for one in self._definitions:
            label = field_label(one)
            self._labels[one.id].setText(label)
            self.line(one.id).setAccessibleName(label)
            editor = self.editors[one.id]
            if isinstance(editor, OptionalDate):
                editor.retranslate()
        if self.begun.kept is not None and self._is_open:
            text = (
                self.tr("Here is what was refused. Change it, and send it again.")
                if self.begun.replaces
                else self.tr("Here is what you had begun. Go on, or throw it away.")
            )
            self.restored.say(text, Tone.NEUTRAL, icon="edit")
        self.discard.setText(self.tr("&Throw away"))
        self.discard.setVisible(self.begun.kept is not None and not self.begun.replaces)
        self.close_button.setText(self.tr("&Close"))
        self.save_button.setText(self.tr("&Save fields"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # -- building -------------------------------------------------------------------------------------

    def _show_typed(self, typed: TypedFields) -> None:
        for one in self._definitions:
            self.line(one.id).setText(typed.texts.get(one.id, ""))

    def _editor(self, one: FieldDefinition) -> Editor:
        if one.kind is FieldKind.DATE:
            return OptionalDate("", self._session.today(), self._form)
        line = QLineEdit(self._form)
        if one.kind in (FieldKind.NUMBER, FieldKind.AMOUNT):
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        return line

    def _add_row(self, grid: QGridLayout, one: FieldDefinition) -> None:
        row = grid.rowCount()
        editor, label, error = self._editor(one), QLabel(self._form), QLabel(self._form)
        label.setBuddy(editor if isinstance(editor, QLineEdit) else editor.edit)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        error.setWordWrap(True)
        theme.set_role(error, "error")
        error.hide()
        self.editors[one.id], self._labels[one.id], self.errors[one.id] = editor, label, error
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(editor, row, 1)
        if one.kind is FieldKind.AMOUNT:
            grid.addWidget(QLabel(self._currency, self._form), row, 2)
        grid.addWidget(error, row + 1, 1, 1, 2)
        line = self.line(one.id)
        line.textEdited.connect(lambda _text, field=one.id: self._say(field, ""))
        line.textChanged.connect(self._keeping.start)
        line.editingFinished.connect(lambda one=one: self._left(one))

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.submit)
        self.close_button.clicked.connect(self.reject)
        self.discard.clicked.connect(self._throw_away)

    def _lay_out(self) -> None:
        theme.set_role(self._subject, "muted")
        theme.set_role(self.save_button, "primary")
        self.save_button.setDefault(True)
        self._subject.setWordWrap(True)
        self._subject.setTextFormat(Qt.TextFormat.PlainText)
        self._form = QWidget(self)
        theme.set_role(self._form, "scrolled")
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for one in self._definitions:
            self._add_row(grid, one)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area = QScrollArea(self)
        self._area.setWidget(self._form)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setMinimumHeight(min(self._form.sizeHint().height() + 4, theme.scaled(420)))
        for banner in (self.restored, self.refusal):
            banner.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(10)
        for widget in (self._subject, self.restored, self.refusal):
            layout.addWidget(widget)
        layout.addWidget(self._area, 1)
        layout.addLayout(buttons)

    def _most(self) -> QSize:
        return self.screen().availableSize() - QSize(40, 60)

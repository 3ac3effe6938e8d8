"""The editor of a template: its name, its fields in their order, and how the file will look (EXPORT-3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from cofanet_desktop.domain.exports import LONGEST_DESCRIPTION, LONGEST_NAME, MOST_OWN
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.dialogs.kept_form import KeptFormDialog
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.models.exports import category_word, field_choice, template_word, window_words
from cofanet_desktop.gui.reading_order import put_in_reading_order
from cofanet_desktop.gui.widgets.dual_list import DualList
from cofanet_desktop.gui.widgets.labelled import Labelled
from cofanet_desktop.gui.widgets.preview_table import PreviewTable
from cofanet_desktop.services import export_templates, exports

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.exports import Template
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.export_overview import Overview
    from cofanet_desktop.services.session import Session

_SOON = 200
"""Milliseconds after the last change when the preview follows."""
_NAME_RULES = {"EXPORT_NAME_NOT_VALID", "EXPORT_NAME_TAKEN"}


class TemplateDialog(KeptFormDialog):
    """The standard template is shown and can be duplicated; one of one's own is changed and saved."""

    duplicated = Signal(object)
    """A copy of the Template shown is to be made."""

    def __init__(
        self, session: Session, tasks: Tasks, template: Template, overview: Overview, parent: QWidget
    ) -> None:
        """Edit `template`; one without id is new."""
        super().__init__(tasks, parent)
        self._session, self._template, self._overview = session, template, overview
        self.name, self.description = QLineEdit(template.name, self), QLineEdit(template.description, self)
        self.name.setMaxLength(LONGEST_NAME)
        self.description.setMaxLength(LONGEST_DESCRIPTION)
        self.name_row = Labelled(self.name, parent=self)
        self.description_row = Labelled(self.description, parent=self)
        self.fields = DualList(self)
        self.duplicate = QPushButton(self)
        self.duplicate.setIcon(icons.icon("copy", "secondary"))
        self.duplicate.setAutoDefault(False)
        self._lead, self._preview_name = QLabel(self), QLabel(self)
        self.preview = PreviewTable(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._is_standard = template.is_standard
        self._fill()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._look()
        (self.fields.chosen if self._is_standard else self.name).setFocus()

    def _fill(self) -> None:
        self.fields.set_choices(map(field_choice, self._overview.fields), self._template.fields)
        self.fields.set_fixed(is_fixed=self._is_standard)
        for widget in (self.name_row, self.description_row, self.save):
            widget.setVisible(not self._is_standard)
        self.duplicate.setVisible(self._is_standard)
        self._lead.setVisible(self._is_standard)

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        self.setWindowTitle(self._title())
        self.name_row.label.setText(self.tr("&Name"))
        self.description_row.label.setText(self.tr("D&escription (optional)"))
        self.name.setAccessibleName(self.tr("Name of the template"))
        self.description.setAccessibleName(self.tr("Description of the template"))
        self.save.setText(self.tr("&Save template"))
        self.duplicate.setText(self.tr(" Dupl&icate…"))
        has_room = self._overview.has_room_for_template
        full = self.tr("There are {most} templates of your own, and there can be no more. Delete one first.")
        self.duplicate.setEnabled(has_room)
        self.duplicate.setToolTip("" if has_room else full.format(most=MOST_OWN))
        if self._is_standard:
            self.cancel.setText(self.tr("&Close"))
        self._lead.setText(
            self.tr(
                "Everyone has the standard template, and nobody can change it. Duplicate it, and change the copy."
            )
        )
        self._preview_name.setText(
            self.tr("The first lines of the file, with the data of the contract in use:")
        )
        self.preview.setAccessibleName(self.tr("First lines of the file"))
        self.fields.set_choices(map(field_choice, self._overview.fields), self.fields.keys())

    def _title(self) -> str:
        if not self._template.id:
            text = self.tr("New template: {category}")
            return text.format(category=category_word(self._template.category))
        return self.tr("Template “{name}”").format(name=template_word(self._template.name))

    # -- saving -------------------------------------------------------------------------------------------

    def edited(self) -> Template:
        """Return the template as it is typed."""
        return replace(
            self._template,
            name=self.name.text(),
            description=self.description.text(),
            fields=self.fields.keys(),
        )

    def work(self) -> Callable[[], object] | None:
        """Return what keeps the template."""
        session, template = self._session, self.edited()
        return lambda: export_templates.keep(session, template)

    def row_of(self, rule: str) -> Labelled | None:
        """Return the field a refused rule is about."""
        if rule in _NAME_RULES:
            return self.name_row
        return self.description_row if rule == "EXPORT_DESCRIPTION_TOO_LONG" else None

    @Slot()
    def _typed(self) -> None:
        self.name_row.say("")
        self.description_row.say("")
        self.touch()

    @Slot()
    def _chosen(self) -> None:
        self.touch()
        self._soon.start()

    @Slot()
    def _duplicate(self) -> None:
        self.accept()
        self.duplicated.emit(self._template)

    # -- preview ------------------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        session, template, in_words = self._session, self.edited(), window_words()
        if not template.fields:
            self.preview.set_lines((), [])
            return
        work = self.tasks.read(
            self, lambda: exports.preview(session, template, words=in_words), latest="preview"
        )
        work.then(lambda found: self.preview.set_lines(*found)).failed(self._not_looked).run()

    def _not_looked(self, error: BaseException) -> None:
        self.preview.set_lines((), [])
        self.preview.setToolTip(failure_sentence(error))

    # -- building -----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.name.textEdited.connect(self._typed)
        self.description.textEdited.connect(self._typed)
        self.name.returnPressed.connect(self.submit)
        self.description.returnPressed.connect(self.submit)
        self.fields.changed.connect(self._chosen)
        self._soon.timeout.connect(self._look)
        self.duplicate.clicked.connect(self._duplicate)

    def _lay_out(self) -> None:
        for label in (self._lead, self._preview_name):
            label.setWordWrap(True)
        theme.set_role(self._preview_name, "caption")
        self._preview_name.setBuddy(self.preview)
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        names = QHBoxLayout()
        names.setSpacing(12)
        names.addWidget(self.name_row, 2)
        names.addWidget(self.description_row, 3)
        self.buttons.insertWidget(0, self.duplicate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self._lead)
        layout.addLayout(names)
        layout.addWidget(self.fields, 1)
        layout.addWidget(self._preview_name)
        layout.addWidget(self.preview)
        layout.addWidget(self.error)
        layout.addLayout(self.buttons)
        self.resize(theme.scaled(820), theme.scaled(640))
        put_in_reading_order(self)

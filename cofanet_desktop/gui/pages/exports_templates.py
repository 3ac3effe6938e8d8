"""The templates of exports: the standard one everyone has, and up to ten of one's own (EXPORT-3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from cofanet_desktop.domain.exports import LONGEST_NAME, MOST_OWN, Template
from cofanet_desktop.gui.dialogs.export_template import TemplateDialog
from cofanet_desktop.gui.models.exports import template_word, templates_model
from cofanet_desktop.gui.pages.exports_part import ExportsPart
from cofanet_desktop.services import export_templates

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.export_overview import Overview
    from cofanet_desktop.services.session import Session


class TemplatesPart(ExportsPart[Template]):
    """Enter or a double click opens a template; the standard one can be looked at and duplicated."""

    exported = Signal(str)
    """An export by the template of that name is to be made."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget) -> None:
        """Show an empty list."""
        super().__init__(session, tasks, templates_model(self._users), parent)
        self.edit = self.act("edit", self._edit)
        self.duplicate = self.act("copy", self._duplicate)
        self.export = self.act("table-export", self._export)
        self.delete = self.act("trash", self._delete, "Del")
        self.retranslate()

    def _users(self, template: Template) -> Sequence[str]:
        return () if self.overview is None else self.overview.users_of(template)

    def rows_of(self, overview: Overview) -> Sequence[Template]:
        """Return the templates."""
        return overview.templates

    def counted(self, count: int) -> str:
        """Return how many templates there are."""
        return self.trn("%n templates", None, count)

    def say_nothing(self) -> None:
        """Say nothing: the standard template is always there."""

    def begin(self) -> None:
        """Make a template, beginning with the fields of the standard one."""
        if self.overview is not None and self.overview.has_room_for_template:
            standard = next(one for one in self.overview.templates if one.is_standard)
            self._open_editor(replace(standard, id="", name="", fields=()))

    def open_row(self, row: Template) -> None:
        """Open a template in the editor."""
        self._open_editor(row)

    def retranslate(self) -> None:
        """Set every text."""
        self.new.setText(self.tr(" &New template…"))
        self.table.setAccessibleName(self.tr("Templates"))
        self.edit.setText(self.tr("&Edit…"))
        self.duplicate.setText(self.tr("Dupl&icate…"))
        self.export.setText(self.tr("E&xport with it…"))
        self.delete.setText(self.tr("&Delete"))
        super().retranslate()

    def offer(self, rows: Sequence[Template]) -> None:
        """Offer what can be done with these templates."""
        one = rows[0] if len(rows) == 1 else None
        has_room = self.overview is not None and self.overview.has_room_for_template
        full = self.tr("There are {most} templates of your own, and there can be no more. Delete one first.")
        told = "" if has_room else full.format(most=MOST_OWN)
        for control in (self.new, self.duplicate):
            control.setToolTip(told)
        self.new.setEnabled(has_room)
        self.new.setAccessibleDescription(told)
        self.duplicate.setEnabled(one is not None and has_room)
        is_standard = one is not None and one.is_standard
        self.edit.setText(self.tr("Sh&ow…") if is_standard else self.tr("&Edit…"))
        self.edit.setEnabled(one is not None)
        self.export.setEnabled(one is not None)
        self.delete.setEnabled(bool(rows) and not any(each.is_standard for each in rows))

    # -- what is done -------------------------------------------------------------------------------------

    def _edit(self) -> None:
        for one in self.meant()[:1]:
            self._open_editor(one)

    def _duplicate(self) -> None:
        for one in self.meant()[:1]:
            self.duplicate_template(one)

    def duplicate_template(self, one: Template) -> None:
        """Open the editor on a copy of a template."""
        name = self.tr("{name} (copy)").format(name=template_word(one.name))[:LONGEST_NAME]
        self._open_editor(replace(one, id="", name=name))

    def _export(self) -> None:
        for one in self.meant()[:1]:
            self.exported.emit(one.name)

    def _open_editor(self, template: Template) -> None:
        overview = self.overview
        if overview is None:
            return
        dialog = TemplateDialog(self.session, self.tasks, template, overview, self)
        dialog.kept.connect(self._kept)
        dialog.duplicated.connect(self.duplicate_template)
        dialog.open()

    def _kept(self, template: Template) -> None:
        self.tell(self.tr("Template “{name}” saved.").format(name=template.name))
        self.changed.emit()

    def _delete(self) -> None:
        some, session = self.meant(), self.session
        if not some or not self.delete.isEnabled():
            return

        def done() -> None:
            self.tell(self.trn("%n templates deleted.", None, len(some)), undo=lambda: self._put_back(some))

        self.do(lambda: export_templates.delete(session, [one.id for one in some]), done)

    def _put_back(self, some: Sequence[Template]) -> None:
        session = self.session
        self.do(lambda: export_templates.put_back(session, some), lambda: None)

"""The search criteria on the custom fields of the contract: what a text contains, from and to for the rest (PORT-2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QWidget,
)

from cofanet_desktop.domain.custom_fields import FieldKind
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.portfolio import FieldCriterion
from cofanet_desktop.gui.formats import AmountError
from cofanet_desktop.gui.widgets.custom_field_values import field_label, read_field, typed_text
from cofanet_desktop.gui.widgets.labelled import Labelled
from cofanet_desktop.gui.widgets.optional_date import OptionalDate

if TYPE_CHECKING:
    from cofanet_desktop.domain.custom_fields import FieldDefinition
    from cofanet_desktop.gui.models.portfolio_criteria import Criteria

from cofanet_desktop.gui.widgets.criteria_block import Block, bounds, edit_of, set_text


class FieldsBlock(Block):
    """The custom fields of the contract: what a text contains, from and to for everything else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Know no field yet; `set_definitions` asks for those of the contract."""
        super().__init__(parent)
        self._definitions: tuple[FieldDefinition, ...] = ()
        self._currency = ""
        self._fields: dict[str, Labelled] = {}
        self.rows.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.heading.setText(self.tr("Custom fields"))
        for one in self._definitions:
            row, name = self._fields[one.id], field_label(one)
            contains = self.tr("{field} contains").format(field=name)
            row.label.setText(contains if one.kind is FieldKind.TEXT else name)
            names = (self.tr("{field}, from"), self.tr("{field}, to"))
            for field, word, hint in zip(row.fields, names, (self.tr("from"), self.tr("to")), strict=False):
                edit = edit_of(field)
                edit.setAccessibleName(contains if one.kind is FieldKind.TEXT else word.format(field=name))
                if isinstance(field, OptionalDate):
                    field.retranslate()
                elif one.kind is not FieldKind.TEXT:
                    edit.setPlaceholderText(hint)

    def field(self, field_id: str) -> Labelled:
        """Return the row of a field."""
        return self._fields[field_id]

    def set_definitions(self, definitions: Sequence[FieldDefinition], currency: str) -> None:
        """Ask for these fields; nothing happens when they are asked for already."""
        if (tuple(definitions), currency) == (self._definitions, self._currency):
            return
        for row in self._fields.values():
            self.rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._definitions, self._currency = tuple(definitions), currency
        self._fields = {one.id: self._row(one) for one in definitions}
        for row in self._fields.values():
            self.rows.insertWidget(self.rows.count() - 1, row)
        self.retranslate()

    def _row(self, definition: FieldDefinition) -> Labelled:
        if definition.kind is FieldKind.TEXT:
            return Labelled(self._line(), parent=self)
        if definition.kind is FieldKind.DATE:
            return Labelled(self._day(), self._day(), parent=self, is_stacked=True)
        return Labelled(self._line(), self._line(), parent=self)

    def fill(self, criteria: Criteria) -> None:
        """Show the criteria on the fields of the contract."""
        by_id = {one.field: one for one in criteria.fields}
        for one in self._definitions:
            row, kept = self._fields[one.id], by_id.get(one.id, FieldCriterion(one.id))
            if row.error:
                continue
            values = (kept.contains,) if one.kind is FieldKind.TEXT else (kept.at_least, kept.at_most)
            for field, value in zip(row.fields, values, strict=True):
                edit = edit_of(field)
                is_same = self._canonical(one, edit.text()) == value
                set_text(edit, typed_text(one, value, self._currency), is_same)

    def _canonical(self, one: FieldDefinition, text: str) -> str | None:
        try:
            return text.strip() if one.kind is FieldKind.TEXT else read_field(one, text, self._currency)
        except (AmountError, RuleViolation):
            return None

    def apply(self, criteria: Criteria) -> Criteria:
        """Return the criteria with those on the fields of the contract; fields of others stay."""
        mine = {one.id for one in self._definitions}
        others = [one for one in criteria.fields if one.field not in mine]
        found = [self._criterion(one) for one in self._definitions]
        return replace(criteria, fields=(*others, *(one for one in found if one is not None)))

    def _criterion(self, one: FieldDefinition) -> FieldCriterion | None:
        row = self._fields[one.id]
        if one.kind is FieldKind.TEXT:
            text = edit_of(row.fields[0]).text().strip()
            return FieldCriterion(one.id, contains=text) if text else None
        is_number = one.kind in (FieldKind.NUMBER, FieldKind.AMOUNT)

        def read(text: str) -> str:
            return read_field(one, text, self._currency)

        first, last = bounds(
            row,
            read,
            lambda: self.tr("The first value must not be above the second."),
            lambda value: Decimal(value) if value and is_number else value,
        )
        if not first and not last:
            return None
        return FieldCriterion(one.id, at_least=first or "", at_most=last or "", is_number=is_number)

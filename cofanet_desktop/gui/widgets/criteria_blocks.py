"""The three groups of search criteria of the portfolio: company, product, custom fields (PORT-2).

Each shows criteria (`fill`) and returns criteria with what is typed in it (`apply`); what cannot be read is told under
its field and narrows nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.custom_fields import FieldKind
from cofanet_desktop.domain.errors import InvalidInput, RuleViolation
from cofanet_desktop.domain.identifiers import CRS, parse_easy_number, parse_identifier
from cofanet_desktop.domain.portfolio import Clause, FieldCriterion
from cofanet_desktop.domain.products import FAMILY_NAMES, KINDS, Family, ProductCode, ProductStatus
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.formats import AmountError
from cofanet_desktop.gui.grid.dates import parse_day
from cofanet_desktop.gui.i18n import TranslatedWidget, current_language, translate, translate_message
from cofanet_desktop.gui.models.identifier_kinds import EASY_NUMBER
from cofanet_desktop.gui.models.portfolio_told import clause_word, kind_word
from cofanet_desktop.gui.widgets.custom_field_values import field_label, read_field, typed_text
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.labelled import Labelled, roomy_rows
from cofanet_desktop.gui.widgets.optional_date import OptionalDate
from cofanet_desktop.gui.widgets.statuses import product_word, status_look
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from cofanet_desktop.domain.custom_fields import FieldDefinition
    from cofanet_desktop.gui.models.portfolio_criteria import Criteria

_STATUS_ROWS = 4.5
_V = TypeVar("_V")


class Block(TranslatedWidget):
    """One group under its heading."""

    changed = Signal()
    """Something was typed or chosen in it."""
    entered = Signal()
    """Enter was pressed in one of its fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty group."""
        super().__init__(parent)
        self.heading = QLabel(self)
        theme.set_role(self.heading, "strong")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(8)
        self.rows.addWidget(self.heading)

    def fill(self, criteria: Criteria) -> None:
        """Show `criteria`; what stands for the same already stays as it was typed."""

    def apply(self, criteria: Criteria) -> Criteria:
        """Return `criteria` with those of this group."""
        return criteria

    def _line(self) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setClearButtonEnabled(True)
        edit.textChanged.connect(self.changed)
        edit.returnPressed.connect(self.entered)
        return edit

    def _day(self) -> OptionalDate:
        field = OptionalDate("", date.today(), self)  # noqa: DTZ011 - only where the calendar opens
        field.changed.connect(self.changed)
        field.edit.returnPressed.connect(self.entered)
        return field

    def _combo(self) -> ElidedComboBox:
        combo = ElidedComboBox(self)
        combo.setMaxVisibleItems(18)
        combo.setMinimumContentsLength(8)
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _check(self) -> QCheckBox:
        check = QCheckBox(self)
        check.toggled.connect(self.changed)
        return check


class CompanyBlock(Block):
    """Name, country, legal identifier."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Know no country yet; `set_countries` offers those of the portfolio."""
        super().__init__(parent)
        self._countries: tuple[str, ...] = ()
        self.name, self.value = self._line(), self._line()
        self.country, self.kind = self._combo(), self._combo()
        self.country.currentIndexChanged.connect(self._fill_kinds)
        self._rows = [Labelled(one, parent=self) for one in (self.name, self.country, self.kind, self.value)]
        for row in self._rows:
            self.rows.addWidget(row)
        self.rows.addStretch(1)
        self.retranslate()

    def set_countries(self, codes: Sequence[str]) -> None:
        """Offer these countries; the one chosen stays."""
        self._countries = tuple(codes)
        self._fill_countries(self._chosen_countries)

    @property
    def error(self) -> str:
        """Return what is wrong with the identifier."""
        return self._rows[-1].error

    def retranslate(self) -> None:
        """Set every text."""
        names = (self.tr("Name contains"), self.tr("Country"), self.tr("Identifier"), self.tr("Its value"))
        self.heading.setText(self.tr("Company"))
        for row, name in zip(self._rows, names, strict=True):
            row.label.setText(name)
            row.fields[0].setAccessibleName(name)
        self._fill_countries(self._chosen_countries)
        self._fill_kinds()

    def fill(self, criteria: Criteria) -> None:
        """Show the criteria of this group."""
        _set_text(self.name, criteria.name, self.name.text().strip() == criteria.name)
        self._fill_countries(criteria.countries)
        self._fill_kinds()
        if criteria.identifier:
            self.kind.setCurrentIndex(max(0, self.kind.findData(criteria.identifier_kind)))
        is_same = self.value.text().strip() == criteria.identifier or bool(self.error)
        _set_text(self.value, criteria.identifier, is_same)

    def apply(self, criteria: Criteria) -> Criteria:
        """Return the criteria with those of this group."""
        countries = self._chosen_countries
        value, kind = self.value.text().strip(), str(self.kind.currentData())
        error = _identifier_error(kind, value, countries) if value else ""
        self._rows[-1].say(error)
        if error:
            value = ""
        return replace(
            criteria,
            name=self.name.text().strip(),
            countries=countries,
            identifier=value,
            identifier_kind=kind if value else "",
        )

    @property
    def _chosen_countries(self) -> tuple[str, ...]:
        return _codes(self.country)

    def _fill_countries(self, chosen: Sequence[str]) -> None:
        language = current_language()
        named = sorted((reference_data().name(code, language), code) for code in self._countries)
        entries = [(self.tr("All countries"), ""), *named]
        if chosen and _joined(chosen) not in [codes for _, codes in entries]:
            names = ", ".join(reference_data().name(code, language) for code in chosen)
            entries.append((names, _joined(chosen)))
        _fill_combo(self.country, entries, _joined(chosen))

    def _fill_kinds(self) -> None:
        """Offer the types of the one country chosen, the Coface reference and the Easy number always."""
        countries = self._chosen_countries
        known = reference_data().countries
        kinds = known[countries[0]].identifiers if len(countries) == 1 and countries[0] in known else ()
        entries = [(kind_word(EASY_NUMBER), EASY_NUMBER)]
        entries += [(kind.label(current_language()), kind.code) for kind in kinds if kind.code != CRS]
        entries.append((kind_word(CRS), CRS))
        _fill_combo(self.kind, entries, self.kind.currentData() or EASY_NUMBER)


def _identifier_error(kind: str, value: str, countries: tuple[str, ...]) -> str:
    """Return what is wrong with an identifier, empty for nothing."""
    try:
        if kind == EASY_NUMBER:
            parse_easy_number(value)
        else:
            code = countries[0] if countries else next(iter(reference_data().countries))
            parse_identifier(reference_data().country(code), kind, value)
    except InvalidInput as error:
        return failure_sentence(error)
    return ""


class ProductBlock(Block):
    """Families and product, amount, date of the last update."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing chosen."""
        super().__init__(parent)
        self.currency = ""
        self.families = {family: self._check() for family in Family}
        self.product = self._combo()
        self.amount_from, self.amount_to = self._line(), self._line()
        self.updated_from, self.updated_until = self._day(), self._day()
        self.amounts = Labelled(self.amount_from, self.amount_to, parent=self)
        self.days = Labelled(self.updated_from, self.updated_until, parent=self, is_stacked=True)
        self._product_row = Labelled(self.product, parent=self)
        for family, check in self.families.items():
            check.toggled.connect(lambda _on: self._fill_products())
            check.setObjectName(family.value)
            self.rows.addWidget(check)
        for row in (self._product_row, self.amounts, self.days):
            self.rows.addWidget(row)
        self.rows.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.heading.setText(self.tr("Product"))
        for family, check in self.families.items():
            check.setText(translate("Family", FAMILY_NAMES[family]))
        self._product_row.label.setText(self.tr("Product"))
        self.product.setAccessibleName(self.tr("Product"))
        amount = self.tr("Decision amount")
        self.amounts.label.setText(f"{amount} ({self.currency})" if self.currency else amount)
        self.days.label.setText(self.tr("Last update"))
        self._name_bounds(self.amounts, amount)
        self._name_bounds(self.days, self.tr("Last update"))
        for field in (self.amount_from, self.amount_to):
            field.setPlaceholderText(self.tr("from") if field is self.amount_from else self.tr("to"))
        self._fill_products()

    def _name_bounds(self, row: Labelled, name: str) -> None:
        words = (self.tr("{field}, from"), self.tr("{field}, to"))
        for field, word in zip(row.fields, words, strict=True):
            edit = field.edit if isinstance(field, OptionalDate) else field
            edit.setAccessibleName(word.format(field=name))
            if isinstance(field, OptionalDate):
                field.retranslate()

    def set_currency(self, currency: str) -> None:
        """Ask for amounts in the currency of the contract."""
        if currency != self.currency:
            self.currency = currency
            self.retranslate()

    def fill(self, criteria: Criteria) -> None:
        """Show the criteria of this group."""
        for family, check in self.families.items():
            check.setChecked(family in criteria.families)
        self._fill_products(criteria.products)
        if not self.amounts.error:
            self._fill_amounts(criteria)
        if not self.days.error:
            for field, day in (
                (self.updated_from, criteria.updated_from),
                (self.updated_until, criteria.updated_until),
            ):
                text = field.edit.text().strip()
                is_same = (parse_day(text, QLocale()) if text else None) == day
                _set_text(field.edit, "" if day is None else formats.day(day), is_same)

    def _fill_amounts(self, criteria: Criteria) -> None:
        for edit, number in (
            (self.amount_from, criteria.amount_from),
            (self.amount_to, criteria.amount_to),
        ):
            text = "" if number is None else formats.number(number, max(0, -int(number.as_tuple().exponent)))
            _set_text(edit, text, _amount_or_none(edit.text(), self.currency) == number)

    def apply(self, criteria: Criteria) -> Criteria:
        """Return the criteria with those of this group."""
        amounts = _bounds(self.amounts, self._read_amount, self._order_error)
        days = _bounds(self.days, self._read_day, self._order_error)
        products = tuple(ProductCode(code) for code in _codes(self.product))
        return replace(
            criteria,
            families=tuple(family for family, check in self.families.items() if check.isChecked()),
            products=products,
            amount_from=amounts[0],
            amount_to=amounts[1],
            updated_from=days[0],
            updated_until=days[1],
        )

    def _order_error(self) -> str:
        return self.tr("The first value must not be above the second.")

    def _read_amount(self, text: str) -> Decimal:
        money = formats.parse_amount(text, self.currency or "EUR")
        if money.amount < 0:
            raise ValueError(self.tr("An amount cannot be below zero."))
        return money.amount

    def _read_day(self, text: str) -> date:
        return _read_day(text, self.tr("“{typed}” is not a date.").format(typed=text))

    def _fill_products(self, chosen: Sequence[ProductCode] | None = None) -> None:
        """Offer every product of the families ticked, of all when none is."""
        some = tuple(ProductCode(code) for code in _codes(self.product)) if chosen is None else chosen
        ticked = {family for family, check in self.families.items() if check.isChecked()}
        codes = [code for code in ProductCode if not ticked or KINDS[code].family in ticked]
        entries = [(self.tr("All products"), ""), *((product_word(code), code.value) for code in codes)]
        if some and _joined(some) not in [data for _, data in entries]:
            entries.append((", ".join(map(product_word, some)), _joined(some)))
        _fill_combo(self.product, entries, _joined(some))


class StateBlock(Block):
    """Statuses, clauses and what else is true of a product or its company."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing chosen."""
        super().__init__(parent)
        self.statuses = QListWidget(self)
        for status in ProductStatus:
            item = QListWidgetItem(self.statuses)
            item.setData(Qt.ItemDataRole.UserRole, status.value)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Unchecked)
        self.statuses.itemChanged.connect(self.changed)
        self.clauses = {clause: self._check() for clause in Clause}
        self.waiting, self.overdues, self.uncovered = self._check(), self._check(), self._check()
        self._status_row = Labelled(self.statuses, parent=self)
        self._clause_name = QLabel(self)
        theme.set_role(self._clause_name, "caption")
        self.rows.addWidget(self._status_row)
        self.rows.addWidget(self._clause_name)
        for check in (*self.clauses.values(), self.waiting, self.overdues, self.uncovered):
            self.rows.addWidget(check)
        self.rows.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.heading.setText(self.tr("State"))
        self._status_row.label.setText(self.tr("Status (several at once)"))
        self.statuses.setAccessibleName(self.tr("Status"))
        self._clause_name.setText(self.tr("Clause (insurance only)"))
        for clause, check in self.clauses.items():
            check.setText(clause_word(clause))
            check.setAccessibleName(self.tr("Clause: {name}").format(name=clause_word(clause)))
        self.waiting.setText(self.tr("An answer is awaited"))
        self.overdues.setText(self.tr("Has overdues"))
        self.uncovered.setText(self.tr("Outstanding above cover"))
        self.statuses.blockSignals(True)
        for item in self._items():
            item.setText(status_look(ProductStatus(item.data(Qt.ItemDataRole.UserRole))).word)
        self.statuses.blockSignals(False)
        self._fit_statuses()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of texts."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_status_row"):
            self._fit_statuses()

    def _fit_statuses(self) -> None:
        """Give each status the room of its box, and show a few at a time."""
        height = roomy_rows(self.statuses)
        self.statuses.setFixedHeight(int(_STATUS_ROWS * height) + 4)

    def _items(self) -> list[QListWidgetItem]:
        return [self.statuses.item(row) for row in range(self.statuses.count())]

    def fill(self, criteria: Criteria) -> None:
        """Show the criteria of this group; nothing but insurance has clauses."""
        for item in self._items():
            is_on = item.data(Qt.ItemDataRole.UserRole) in criteria.statuses
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        for clause, check in self.clauses.items():
            check.setChecked(clause in criteria.clauses)
        self.waiting.setChecked(criteria.is_waiting)
        self.overdues.setChecked(criteria.has_overdues)
        self.uncovered.setChecked(criteria.is_uncovered)
        self.offer_clauses(criteria)

    def offer_clauses(self, criteria: Criteria) -> None:
        """Offer clauses only while products of insurance are looked for."""
        families = {KINDS[code].family for code in criteria.products} or set(criteria.families or Family)
        for check in self.clauses.values():
            check.setEnabled(Family.INSURANCE in families)

    def apply(self, criteria: Criteria) -> Criteria:
        """Return the criteria with those of this group."""
        statuses = [
            ProductStatus(item.data(Qt.ItemDataRole.UserRole))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        ]
        self.offer_clauses(criteria)
        ticked = (clause for clause, check in self.clauses.items() if check.isChecked() and check.isEnabled())
        return replace(
            criteria,
            statuses=tuple(statuses),
            clauses=tuple(ticked),
            is_waiting=self.waiting.isChecked(),
            has_overdues=self.overdues.isChecked(),
            is_uncovered=self.uncovered.isChecked(),
        )


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
                edit = _edit(field)
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
                edit = _edit(field)
                is_same = self._canonical(one, edit.text()) == value
                _set_text(edit, typed_text(one, value, self._currency), is_same)

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
            text = _edit(row.fields[0]).text().strip()
            return FieldCriterion(one.id, contains=text) if text else None
        is_number = one.kind in (FieldKind.NUMBER, FieldKind.AMOUNT)

        def read(text: str) -> str:
            return read_field(one, text, self._currency)

        first, last = _bounds(
            row,
            read,
            lambda: self.tr("The first value must not be above the second."),
            lambda value: Decimal(value) if value and is_number else value,
        )
        if not first and not last:
            return None
        return FieldCriterion(one.id, at_least=first or "", at_most=last or "", is_number=is_number)


def _bounds(
    row: Labelled,
    read: Callable[[str], _V],
    order_error: Callable[[], str],
    order: Callable[[_V], Any] = lambda value: value,
) -> tuple[_V | None, _V | None]:
    """Return both bounds of a row, None where nothing is typed; both None, and the error told, when one is wrong."""
    try:
        found = [read(text) if (text := _edit(field).text().strip()) else None for field in row.fields]
    except AmountError as error:
        row.say(translate_message(error.message))
        return None, None
    except RuleViolation as error:
        row.say(failure_sentence(error))
        return None, None
    except ValueError as error:
        row.say(str(error))
        return None, None
    first, last = found
    is_wrong = first is not None and last is not None and order(first) > order(last)
    row.say(order_error() if is_wrong else "")
    return (None, None) if is_wrong else (first, last)


def _edit(field: QWidget) -> QLineEdit:
    """Return the line in which a value is typed."""
    return field.edit if isinstance(field, OptionalDate) else cast("QLineEdit", field)


def _read_day(text: str, problem: str) -> date:
    day = parse_day(text, QLocale())
    if day is None:
        raise ValueError(problem)
    return day


def _amount_or_none(text: str, currency: str) -> Decimal | None:
    try:
        return formats.parse_amount(text, currency or "EUR").amount if text.strip() else None
    except AmountError:
        return None


def _set_text(edit: QLineEdit, text: str, is_same: bool) -> None:
    if not is_same:
        edit.setText(text)


def _joined(codes: Iterable[str]) -> str:
    """Return codes as the data of an entry: Qt makes lists of tuples."""
    return ",".join(codes)


def _codes(combo: QComboBox) -> tuple[str, ...]:
    data = combo.currentData()
    return tuple(str(data).split(",")) if data else ()


def _fill_combo(combo: QComboBox, entries: Iterable[tuple[str, str]], chosen: str) -> None:
    """List other entries; the one whose data are `chosen` is chosen, without a signal."""
    blocked = combo.blockSignals(True)
    combo.clear()
    at = 0
    for place, (text, data) in enumerate(entries):
        combo.addItem(text, data)
        if data == chosen:
            at = place
    combo.setCurrentIndex(at)
    combo.blockSignals(blocked)

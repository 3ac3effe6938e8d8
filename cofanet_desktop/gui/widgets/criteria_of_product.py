"""The search criteria of products: family, product, amount, last update; status, clause, what is awaited (PORT-2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from cofanet_desktop.domain.portfolio import Clause
from cofanet_desktop.domain.products import FAMILY_NAMES, KINDS, Family, ProductCode, ProductStatus
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.formats import AmountError
from cofanet_desktop.gui.grid.dates import parse_day
from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.models.portfolio_told import clause_word
from cofanet_desktop.gui.widgets.labelled import Labelled, roomy_rows
from cofanet_desktop.gui.widgets.optional_date import OptionalDate
from cofanet_desktop.gui.widgets.statuses import product_word, status_look

if TYPE_CHECKING:
    from cofanet_desktop.gui.models.portfolio_criteria import Criteria

from cofanet_desktop.gui.widgets.criteria_block import Block, bounds, codes_of, fill_combo, joined, set_text

_STATUS_ROWS = 4.5


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
                set_text(field.edit, "" if day is None else formats.day(day), is_same)

    def _fill_amounts(self, criteria: Criteria) -> None:
        for edit, number in (
            (self.amount_from, criteria.amount_from),
            (self.amount_to, criteria.amount_to),
        ):
            text = "" if number is None else formats.number(number, max(0, -int(number.as_tuple().exponent)))
            set_text(edit, text, _amount_or_none(edit.text(), self.currency) == number)

    def apply(self, criteria: Criteria) -> Criteria:
        """Return the criteria with those of this group."""
        amounts = bounds(self.amounts, self._read_amount, self._order_error)
        days = bounds(self.days, self._read_day, self._order_error)
        products = tuple(ProductCode(code) for code in codes_of(self.product))
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
        some = tuple(ProductCode(code) for code in codes_of(self.product)) if chosen is None else chosen
        ticked = {family for family, check in self.families.items() if check.isChecked()}
        codes = [code for code in ProductCode if not ticked or KINDS[code].family in ticked]
        entries = [(self.tr("All products"), ""), *((product_word(code), code.value) for code in codes)]
        if some and joined(some) not in [data for _, data in entries]:
            entries.append((", ".join(map(product_word, some)), joined(some)))
        fill_combo(self.product, entries, joined(some))


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

"""Input fields of forms made in Designer: an amount that may be left empty, with the rule it must keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from cofanet_desktop.gui.formats import AmountError
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.widgets.amount_field import AmountField
from cofanet_desktop.gui.wizards.answers import TypedAmount
from cofanet_desktop.gui.wizards.step import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.errors import RuleViolation
    from cofanet_desktop.domain.money import Money


class FormAmount(AmountField):
    """An amount field whose rule is set after it was made by a form; `mandatory` unless told otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty field; call `prepare` before it is shown."""
        super().__init__("EUR", "", parent)
        self._rule: Callable[[Money | None], RuleViolation | None] = lambda money: None
        self.edit.editingFinished.connect(self._left)

    def prepare(self, currency: str, name: str, rule: Callable[[Money | None], RuleViolation | None]) -> None:
        """Ask for `currency` under `name`; `rule` gets the amount, or None when nothing was typed."""
        self.set_currency(currency)
        self.edit.setAccessibleName(name)
        self._rule = rule

    def put(self, typed: TypedAmount, currency: str) -> None:
        """Show what was typed before."""
        money = typed.money(currency)
        if money is not None:
            self.set_money(money)
        else:
            self.edit.setText(typed.text)

    def typed(self) -> TypedAmount:
        """Return what is typed now."""
        try:
            return TypedAmount(self.edit.text(), self.money().amount)
        except AmountError:
            return TypedAmount(self.edit.text())

    def is_right(self) -> bool:
        """Show under the field what is wrong with it, an empty mandatory one included; tell whether nothing is."""
        self.show_error(self._problem_sentence())
        return not self.error

    def _problem_sentence(self) -> str:
        if not self.edit.text().strip():
            return sentences(self._rule(None))
        try:
            return sentences(self._rule(self.money()))
        except AmountError as problem:
            return translate_message(problem.message)

    @Slot()
    def _left(self) -> None:
        """Apply the rule when the field is left; that it is empty is said only on going on."""
        if self.edit.text().strip():
            self.is_right()

"""A field for an amount of one currency, typed in the local way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from cofanet_desktop.domain.money import Money
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.formats import AmountError
from cofanet_desktop.gui.i18n import translate_message


class AmountField(QWidget):
    """A line for the figure, the currency code after it, and what is wrong beneath it.

    The figure is checked and written in groups when the field is left; what was typed is never thrown away.
    """

    changed = Signal()
    """The text changed; ask `money()`."""

    def __init__(self, currency: str, name: str, parent: QWidget | None = None) -> None:
        """Create an empty field for `currency`, called `name` (translated) by screen readers."""
        super().__init__(parent)
        self._currency = currency
        self._problem: AmountError | None = None
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(name)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.edit.textEdited.connect(self._edited)
        self.edit.editingFinished.connect(self.check)
        self._code = QLabel(currency, self)
        self._error = QLabel(self)
        self._error.setWordWrap(True)
        theme.set_role(self._error, "error")
        self._error.hide()
        self.setFocusProxy(self.edit)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self._code)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._error)

    @property
    def error(self) -> str:
        """Return the sentence under the field, empty when there is none."""
        return self._error.text() if not self._error.isHidden() else ""

    def set_currency(self, currency: str) -> None:
        """Ask for another currency; the figure stays."""
        self._currency = currency
        self._code.setText(currency)

    def set_money(self, money: Money) -> None:
        """Show `money` and its currency."""
        self.set_currency(money.currency)
        self.edit.setText(formats.figure(money))
        self._show_problem(None)

    def money(self) -> Money:
        """Return the amount typed; raises AmountError when it is not one."""
        return formats.parse_amount(self.edit.text(), self._currency)

    @Slot()
    def check(self) -> bool:
        """Show what is wrong under the field, or the figure in groups; tell whether it is an amount."""
        try:
            money = self.money()
        except AmountError as problem:
            self._show_problem(problem if self.edit.text().strip() else None)
            return False
        self._show_problem(None)
        self.edit.setText(formats.figure(money))
        return True

    def show_error(self, sentence: str) -> None:
        """Show a translated `sentence` of a rule that the amount breaks; empty removes it."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        theme.set_invalid(self.edit, bool(sentence))

    def changeEvent(self, event: QEvent) -> None:
        """Say what is wrong in the new language."""
        if event.type() is QEvent.Type.LanguageChange and self._problem is not None:
            self._show_problem(self._problem)
        super().changeEvent(event)

    @Slot()
    def _edited(self) -> None:
        self._show_problem(None)
        self.changed.emit()

    def _show_problem(self, problem: AmountError | None) -> None:
        self._problem = problem
        self.show_error(translate_message(problem.message) if problem is not None else "")

"""A bulk order file made of the companies selected: product, action and amount are asked, nothing is sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.bulk import BULK_PRODUCTS, WITH_AMOUNT
from cofanet_desktop.domain.products import KINDS, Action, ProductCode
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TrMixin, translate
from cofanet_desktop.gui.widgets.amount_field import AmountField
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.labelled import Labelled
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.services.portfolio_orders import Wanted

if TYPE_CHECKING:
    from collections.abc import Collection

_ACTIONS = {
    Action.ORDER: QT_TRANSLATE_NOOP("BulkFromSelection", "Order"),
    Action.UPDATE: QT_TRANSLATE_NOOP("BulkFromSelection", "Change the amount"),
    Action.STOP: QT_TRANSLATE_NOOP("BulkFromSelection", "Stop monitoring"),
    Action.DELETE: QT_TRANSLATE_NOOP("BulkFromSelection", "Delete"),
}


class BulkFromSelection(TrMixin, QDialog):
    """Asks what is to be ordered for every company selected; `opened` and `saved` bring what was chosen."""

    opened = Signal(object)
    """The Wanted whose lines are to be checked as a new file."""
    saved = Signal(object)
    """The Wanted whose lines are to be saved to a file."""

    def __init__(
        self,
        companies: int,
        products: Collection[ProductCode],
        currency: str,
        begun: str,
        parent: QWidget,
    ) -> None:
        """Ask for `companies`; `products` are those of the contract, `begun` names the file being corrected now."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._companies, self._begun = companies, begun
        self._codes = [code for code in ProductCode if code in BULK_PRODUCTS and code in products]
        self._lead, self._note = QLabel(self), QLabel(self)
        self._lead.setWordWrap(True)
        self._note.setWordWrap(True)
        theme.set_role(self._note, "muted")
        self.product, self.action = ElidedComboBox(self), ElidedComboBox(self)
        self.amount = AmountField(currency, "", self)
        self._rows = (Labelled(self.product), Labelled(self.action), Labelled(self.amount))
        self.open_button, self.save_button, self.cancel_button = (QPushButton(self) for _ in range(3))
        self.open_button.setIcon(icons.icon("table-import", "on_accent"))
        self.save_button.setIcon(icons.icon("device-floppy", "secondary"))
        theme.set_role(self.open_button, "primary")
        self.open_button.setDefault(True)
        self.product.currentIndexChanged.connect(self._fill_actions)
        self.action.currentIndexChanged.connect(self._offer)
        self.open_button.clicked.connect(self._open)
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out()
        for code in self._codes:
            self.product.addItem(product_word(code), code.value)
        self._fill_actions()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Bulk orders for the selection"))
        self._lead.setText(
            self.trn("The same order for %n companies. Nothing is sent yet.", None, self._companies)
        )
        note = self.tr("The lines are checked first, where you can correct and import them.")
        if self._begun:
            replaced = self.tr("Opening them replaces {file}, which is being corrected there.")
            note = f"{note} {replaced.format(file=self._begun)}"
        self._note.setText(note)
        for row, name, field in zip(
            self._rows,
            (self.tr("&Product"), self.tr("&Action"), self.tr("A&mount")),
            (self.product, self.action, self.amount.edit),
            strict=True,
        ):
            row.label.setText(name)
            field.setAccessibleName(name.replace("&", ""))
        self.open_button.setText(self.tr(" &Check the lines"))
        self.save_button.setText(self.tr(" &Save to a file…"))
        self.cancel_button.setText(self.tr("Ca&ncel"))
        for place, code in enumerate(self._codes):
            self.product.setItemText(place, product_word(code))
        for place in range(self.action.count()):
            self.action.setItemText(place, _word(Action(self.action.itemData(place))))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _fill_actions(self) -> None:
        chosen = self.action.currentData()
        allowed = KINDS[ProductCode(self.product.currentData())].actions if self._codes else ()
        _refill(self.action, [one for one in _ACTIONS if one in allowed], chosen)
        self._offer()

    @property
    def _needs_amount(self) -> bool:
        if not self._codes or self.action.currentData() is None:
            return False
        kind = KINDS[ProductCode(self.product.currentData())]
        return kind.asks_amount and Action(self.action.currentData()) in WITH_AMOUNT

    @Slot()
    def _offer(self) -> None:
        self._rows[-1].setVisible(self._needs_amount)
        for button in (self.open_button, self.save_button):
            button.setEnabled(bool(self._codes))

    def _wanted(self) -> Wanted | None:
        """Return what was chosen, or None when the amount cannot be used; its field says why."""
        amount: Decimal | None = None
        if self._needs_amount:
            money = self.amount.money() if self.amount.check() else None
            if money is None or money.amount <= 0 or money.amount != money.amount.to_integral_value():
                error = self.tr("Type an amount above zero, in whole units.")
                self.amount.show_error(error)
                self.amount.setFocus()
                announce(self, error)
                return None
            amount = money.amount
        return Wanted(ProductCode(self.product.currentData()), Action(self.action.currentData()), amount)

    @Slot()
    def _open(self) -> None:
        wanted = self._wanted()
        if wanted is not None:
            self.opened.emit(wanted)
            self.accept()

    @Slot()
    def _save(self) -> None:
        wanted = self._wanted()
        if wanted is not None:
            self.saved.emit(wanted)
            self.accept()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._lead)
        for row in self._rows:
            layout.addWidget(row)
        layout.addWidget(self._note)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.scaled(420))


def _word(action: Action) -> str:
    return translate("BulkFromSelection", _ACTIONS[action])


def _refill(combo: QComboBox, actions: list[Action], chosen: object) -> None:
    blocked = combo.blockSignals(True)
    combo.clear()
    for one in actions:
        combo.addItem(_word(one), one.value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.blockSignals(blocked)

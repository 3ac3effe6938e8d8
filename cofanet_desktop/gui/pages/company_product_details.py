"""What opens under a product of a company: the decision in full, earlier ones, the assessments, what can be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.covers import TRANSFORMATIONS
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget, translate
from cofanet_desktop.gui.pages.company_data import ProductAction
from cofanet_desktop.gui.widgets.assessment_panel import AssessmentPanel
from cofanet_desktop.gui.widgets.company_facts import decision_facts, insurer_comment
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.statuses import product_word, status_look
from cofanet_desktop.gui.wizards.step import sentences

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from cofanet_desktop.domain.products import PastDecision, Product
    from cofanet_desktop.gui.pages.company_data import ActionChoice

ACTION_ICONS = {
    ProductAction.AMOUNT: "edit",
    ProductAction.TRANSFORM: "replace",
    ProductAction.RENEW: "refresh",
    ProductAction.STOP: "player-stop",
    ProductAction.DELETE: "trash",
    ProductAction.BUY: "check",
    ProductAction.REFUSE: "x",
    ProductAction.SIMULATE: "refresh",
}
_TEXTS = {
    ProductAction.AMOUNT: QT_TRANSLATE_NOOP("ProductAction", "Modify the amount…"),
    ProductAction.TRANSFORM: QT_TRANSLATE_NOOP("ProductAction", "Transform into: {product}…"),
    ProductAction.RENEW: QT_TRANSLATE_NOOP("ProductAction", "Renew…"),
    ProductAction.BUY: QT_TRANSLATE_NOOP("ProductAction", "Buy…"),
    ProductAction.REFUSE: QT_TRANSLATE_NOOP("ProductAction", "Refuse the offer…"),
    ProductAction.SIMULATE: QT_TRANSLATE_NOOP("ProductAction", "New simulation…"),
    ProductAction.STOP: QT_TRANSLATE_NOOP("ProductAction", "Stop monitoring…"),
    ProductAction.DELETE: QT_TRANSLATE_NOOP("ProductAction", "Delete…"),
}


def action_text(action: ProductAction, product: Product) -> str:
    """Return what an action is called in a menu or on a button."""
    into = TRANSFORMATIONS.get(product.code)
    return translate("ProductAction", _TEXTS[action]).format(product=product_word(into) if into else "")


class ProductDetails(TranslatedWidget):
    """The terms of a decision, its history, its assessments, and a button for each action."""

    chosen = Signal(object)
    """Something is to be asked about the product: the ProductAction."""

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet; `show_product` fills it."""
        super().__init__(parent)
        self._product: Product | None = None
        self._choices: tuple[ActionChoice, ...] = ()
        self._names: Mapping[str, str] = {}
        self._today: date | None = None
        self.buttons: dict[ProductAction, QPushButton] = {}
        self.facts = FactGrid(self, may_pair=True)
        self._earlier = QLabel(self)
        self.past = FactGrid(self)
        self.assessment = AssessmentPanel(self)
        self.reasons = QLabel(self)
        self._button_row = FlowLayout(spacing=8)
        self._lay_out()

    def show_product(
        self, product: Product, choices: tuple[ActionChoice, ...], names: Mapping[str, str], today: date
    ) -> None:
        """Show everything known of `product`; `names` names guarantors."""
        shown = {choice.action for choice in self._choices}
        self._product, self._choices, self._names, self._today = product, choices, names, today
        if shown != {choice.action for choice in choices}:
            self._make_buttons()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text from the product."""
        product = self._product
        if product is None:
            return
        self.facts.set_facts(decision_facts(product, self._names))
        self._earlier.setText(self.tr("Earlier decisions"))
        self.past.set_facts([self._past(one) for one in reversed(product.history)])
        for widget in (self._earlier, self.past):
            widget.setVisible(bool(product.history))
        self.assessment.setVisible(bool(product.assessments))
        if product.assessments and self._today is not None:
            self.assessment.show_points(product.assessments, self._today)
        self._name_buttons(product)

    def _past(self, one: PastDecision) -> Fact:
        """Return a decision of before in one line."""
        asked = (
            self.tr("requested {amount}").format(amount=formats.amount(one.requested))
            if one.requested
            else ""
        )
        granted = formats.amount(one.granted) if one.granted is not None else ""
        parts = (status_look(one.status).word, granted, asked, insurer_comment(one.comment))
        return Fact(formats.day(one.on), " · ".join(part for part in parts if part))

    def _name_buttons(self, product: Product) -> None:
        """Set texts and states of the buttons; what is not possible says why and the way out."""
        reasons: dict[str, list[str]] = {}
        for choice in self._choices:
            text, why = action_text(choice.action, product), sentences(choice.refusal)
            button = self.buttons[choice.action]
            button.setText(" " + text)
            button.setEnabled(choice.refusal is None)
            button.setToolTip(why)
            button.setAccessibleName(f"{text} – {product_word(product.code)}")
            button.setAccessibleDescription(why)
            if why:
                reasons.setdefault(why, []).append(text.removesuffix("…"))
        self.reasons.setText("\n".join(f"{', '.join(texts)} – {why}" for why, texts in reasons.items()))
        self.reasons.setVisible(bool(reasons))

    def _make_buttons(self) -> None:
        for button in self.buttons.values():
            self._button_row.removeWidget(button)
            button.deleteLater()
        self.buttons = {}
        for choice in self._choices:
            kind = choice.action
            button = QPushButton(icons.icon(ACTION_ICONS[kind], "secondary"), "", self)
            button.clicked.connect(lambda _on=False, kind=kind: self.chosen.emit(kind))
            self._button_row.addWidget(button)
            self.buttons[kind] = button

    def _lay_out(self) -> None:
        theme.set_role(self._earlier, "section")
        theme.set_role(self.reasons, "caption")
        self.reasons.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self.facts, self._earlier, self.past, self.assessment):
            layout.addWidget(widget)
        layout.addLayout(self._button_row)
        layout.addWidget(self.reasons)

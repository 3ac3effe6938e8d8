"""What can be done about a TopLiner offer: buy it, refuse it, or simulate anew (ACT-5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.products import ProductCode, ProductStatus
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.services import topliner

if TYPE_CHECKING:
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


class OfferActions(TranslatedWidget):
    """The buttons under an offer; a refusal of a rule is said under them."""

    answered = Signal(object)
    """The offer was bought or refused: the Issued command."""
    new_simulation = Signal()
    """Another offer is wanted; the one that was open has been refused."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Show no button yet; `show_product` does."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._product: Product | None = None
        self.buy, self.refuse, self.simulate = (QPushButton(self) for _ in range(3))
        self.buy.setIcon(icons.icon("check", "on_accent"))
        theme.set_role(self.buy, "primary")
        self.refuse.setIcon(icons.icon("x", "secondary"))
        self.simulate.setIcon(icons.icon("refresh", "secondary"))
        self._error = QLabel(self)
        self._error.setWordWrap(True)
        theme.set_role(self._error, "error")
        self._error.hide()
        buttons = FlowLayout(spacing=8)
        for button in (self.buy, self.refuse, self.simulate):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(buttons)
        layout.addWidget(self._error)
        self.buy.clicked.connect(self._buy)
        self.refuse.clicked.connect(self._refuse)
        self.simulate.clicked.connect(self._simulate)
        self.retranslate()

    @property
    def error(self) -> str:
        """Return why an answer was refused, empty when none was."""
        return self._error.text()

    def show_product(self, product: Product | None) -> None:
        """Show what can be done about `product`; nothing about one without an offer, or none."""
        if product != self._product:
            self._say("")
        self._product = product
        is_open = product is not None and product.has_open_offer
        is_over = product is not None and product.status in {ProductStatus.REFUSED, ProductStatus.EXPIRED}
        self.buy.setVisible(is_open)
        self.refuse.setVisible(is_open)
        is_topliner = product is not None and product.code is ProductCode.TPL
        self.setVisible(is_topliner and (is_open or is_over))
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts; buying names its price."""
        offer = self._product.offer if self._product else None
        price = "" if offer is None else formats.amount(offer.price)
        self.buy.setText(self.tr(" &Buy for {price}").format(price=price))
        self.refuse.setText(self.tr(" &Refuse"))
        self.refuse.setAccessibleDescription(self.tr("Refuse the offer; nothing is due"))
        self.simulate.setText(self.tr(" New &simulation"))
        self.simulate.setAccessibleDescription(
            self.tr("Refuse the offer, and ask for another with the values kept")
        )

    @Slot()
    def _buy(self) -> None:
        self._answer(accept=True, anew=False)

    @Slot()
    def _refuse(self) -> None:
        self._answer(accept=False, anew=False)

    @Slot()
    def _simulate(self) -> None:
        if self._product is not None and self._product.has_open_offer:
            self._answer(accept=False, anew=True)
        else:
            self.new_simulation.emit()

    def _answer(self, *, accept: bool, anew: bool) -> None:
        if self._product is None:
            return
        session, product_id = self._session, self._product.id
        self.setEnabled(False)

        def done(issued: Issued) -> None:
            self.setEnabled(True)
            if anew:
                self.new_simulation.emit()
            else:
                self.answered.emit(issued)

        work = self._tasks.write(self, lambda: topliner.answer(session, product_id, accept=accept))
        work.then(done).failed(self._refused).run()

    def _refused(self, error: BaseException) -> None:
        self.setEnabled(True)
        self._say(failure_sentence(error))

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

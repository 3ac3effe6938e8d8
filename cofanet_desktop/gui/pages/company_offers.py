"""New action: all that can be ordered or begun on a company; what is not possible now with the reason and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.products import KINDS, Family, ProductCode
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.forms.duty_routes import DUTY_ICONS, duty_word
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.widgets.painting import FAMILY_ICONS
from cofanet_desktop.gui.widgets.painting import Family as LookFamily
from cofanet_desktop.gui.widgets.product_label import family_word
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.gui.wizards.step import sentences

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from cofanet_desktop.domain.covers import Offer
    from cofanet_desktop.domain.duties import Duty, DutyOffer
    from cofanet_desktop.domain.errors import RuleViolation
    from cofanet_desktop.services.companies import CompanyFile

_ICONS = {
    ProductCode.CRL: "shield-plus",
    ProductCode.RLI: "percentage",
    ProductCode.ECL: "sparkles",
    ProductCode.TPL: "trending-up",
    ProductCode.RSC: "chart-histogram",
    ProductCode.RSM: "bell",
    ProductCode.RCO: "star",
    ProductCode.ROM: "bell",
    ProductCode.CCO: "clipboard-check",
    ProductCode.SNR: "file-text",
    ProductCode.FRI: "file-analytics",
    ProductCode.FRN: "search",
    ProductCode.CRR: "receipt",
}

_GAP = 8


class OffersDialog(TrMixin, QDialog):
    """Lists the products by family, then what can be begun about debts."""

    chosen = Signal(object)
    """A product is ordered: its ProductCode."""
    duty_chosen = Signal(object)
    """A declaration or an extension is begun: its Duty."""

    def __init__(self, file: CompanyFile, parent: QWidget) -> None:
        """Offer the products of the contract on the company of `file`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._file = file
        self.buttons: dict[ProductCode, QPushButton] = {}
        self.duty_buttons: dict[Duty, QPushButton] = {}
        self._reasons: dict[ProductCode | Duty, QLabel] = {}
        self._sections: dict[LookFamily, QLabel] = {}
        self._tiles: list[tuple[QGridLayout, list[QWidget]]] = []
        self._lead, self._close = QLabel(self), QPushButton(self)
        self._lead.setWordWrap(True)
        theme.set_role(self._lead, "muted")
        self._close.clicked.connect(self.reject)
        self._close.setAutoDefault(False)
        self._columns = 0
        self._lay_out()
        self.retranslate()
        room = self.screen().availableSize()
        self.resize(QSize(theme.scaled(620), theme.scaled(520)).boundedTo(room - QSize(40, 60)))
        first = next((one.code for one in file.offers if one.refusal is None), None)
        begun = next((one.duty for one in file.duties if one.refusal is None), None)
        duty = self.duty_buttons[begun] if begun else self._close
        (self.buttons[first] if first else duty).setFocus(Qt.FocusReason.OtherFocusReason)

    def reason(self, code: ProductCode | Duty) -> str:
        """Return why `code` cannot be ordered or begun and the way out; empty when it can."""
        return self._reasons[code].text()

    def retranslate(self) -> None:
        """Set every text."""
        company = self._file.company
        self.setWindowTitle(self.tr("New action"))
        self._lead.setText(
            self.tr("What can be ordered on {company} under contract {contract}").format(
                company=company.local_name or company.name, contract=self._file.contract.number
            )
        )
        self._close.setText(self.tr("&Close"))
        for family, label in self._sections.items():
            label.setText(self.tr("Overdues") if family is LookFamily.OVERDUE else family_word(family))
        for offer in self._file.offers:
            self._name(self.buttons[offer.code], offer.code, product_word(offer.code), offer.refusal)
        for one in self._file.duties:
            self._name(self.duty_buttons[one.duty], one.duty, duty_word(one.duty), one.refusal)
        self._arrange()

    def _name(
        self, button: QPushButton, code: ProductCode | Duty, name: str, refusal: RuleViolation | None
    ) -> None:
        why = sentences(refusal)
        button.setText(f" {name}")
        button.setToolTip(why)
        button.setAccessibleDescription(why)
        self._reasons[code].setText(why)
        self._reasons[code].setVisible(bool(why))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _order(self, code: ProductCode) -> None:
        self.chosen.emit(code)
        self.accept()

    def _begin(self, duty: Duty) -> None:
        self.accept()
        self.duty_chosen.emit(duty)

    def _lay_out(self) -> None:
        content = QWidget(self)
        theme.set_role(content, "scrolled")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.setSpacing(8)
        for family in Family:
            offers = [one for one in self._file.offers if KINDS[one.code].family is family]
            if offers:
                tiles = [self._offer_tile(offer, family) for offer in offers]
                self._add_section(inside, LookFamily(family.value), tiles)
        if self._file.duties:
            duties = [self._duty_tile(one) for one in self._file.duties]
            self._add_section(inside, LookFamily.OVERDUE, duties)
        inside.addStretch(1)
        area = self._area = QScrollArea(self)
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self._lead)
        layout.addWidget(area, 1)
        layout.addLayout(bottom)

    def _add_section(self, layout: QVBoxLayout, family: LookFamily, tiles: list[QWidget]) -> None:
        heading = QLabel(self)
        theme.set_role(heading, "section")
        theme.set_tone(heading, family.value)
        self._sections[family] = heading
        layout.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(_GAP)
        self._tiles.append((grid, tiles))
        layout.addLayout(grid)
        layout.addSpacing(4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the products in two columns where their names fit, else in one."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self._area.viewport().width() - _GAP
        every = (*self.buttons.values(), *self.duty_buttons.values())
        widest = max((button.sizeHint().width() for button in every), default=0)
        columns = 2 if 2 * widest + _GAP <= room else 1
        if columns == self._columns:
            return
        self._columns = columns
        for grid, tiles in self._tiles:
            for at, tile in enumerate(tiles):
                grid.addWidget(tile, *divmod(at, columns))
            for column in range(2):
                grid.setColumnStretch(column, int(column < columns))

    def _offer_tile(self, offer: Offer, family: Family) -> QWidget:
        code = offer.code
        icon = _ICONS.get(code, FAMILY_ICONS[LookFamily(family.value)])
        button = self._tile_button(icon, family.value, is_possible=offer.refusal is None)
        button.clicked.connect(lambda: self._order(code))
        self.buttons[code] = button
        return self._tile(button, code)

    def _duty_tile(self, one: DutyOffer) -> QWidget:
        duty = one.duty
        button = self._tile_button(DUTY_ICONS[duty], "claims", is_possible=one.refusal is None)
        button.clicked.connect(lambda: self._begin(duty))
        self.duty_buttons[duty] = button
        return self._tile(button, duty)

    def _tile_button(self, icon: str, color: str, *, is_possible: bool) -> QPushButton:
        button = QPushButton(self)
        theme.set_role(button, "tile")
        button.setIcon(icons.icon(icon, color))
        button.setIconSize(QSize(20, 20))
        button.setEnabled(is_possible)
        button.setAutoDefault(True)
        return button

    def _tile(self, button: QPushButton, code: ProductCode | Duty) -> QWidget:
        place, reason = QWidget(self), QLabel(self)
        reason.setWordWrap(True)
        theme.set_role(reason, "caption")
        self._reasons[code] = reason
        tile = QVBoxLayout(place)
        tile.setContentsMargins(0, 0, 0, 0)
        tile.setSpacing(2)
        tile.addWidget(button)
        tile.addWidget(reason)
        tile.addStretch(1)
        return place

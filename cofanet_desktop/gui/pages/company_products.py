"""The products of a company: one line each, which opens to show the decision, its terms and what can be asked."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.outbox import UNSETTLED
from cofanet_desktop.domain.products import REPORTS, ProductCode
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.pages.company_data import ActionChoice, ProductAction, in_order
from cofanet_desktop.gui.pages.company_product_details import ACTION_ICONS, ProductDetails, action_text
from cofanet_desktop.gui.widgets.assessment_panel import AssessmentPanel
from cofanet_desktop.gui.widgets.facts import FactGrid, reading_side
from cofanet_desktop.gui.widgets.painting import BAR, Family
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.product_label import ProductLabel
from cofanet_desktop.gui.widgets.statuses import product_word, state_look, status_look
from cofanet_desktop.gui.wizards.report_step import language_word
from cofanet_desktop.gui.wizards.step import sentences

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from cofanet_desktop.domain.outbox import State
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.gui.pages.company_data import CompanyView

ASSESSMENTS = frozenset({ProductCode.RSC, ProductCode.RSM})
"""Products whose answer is a DRA."""


class ProductRow(TranslatedWidget):
    """One product; `chosen(product, action)` when something is asked about it."""

    chosen = Signal(object, object)
    decision_wanted = Signal(object)
    """The person wants to see the countdown of the awaited decision."""
    offer_wanted = Signal(object)
    """The person wants to read the open offer and answer it."""
    company_wanted = Signal(str)
    """The guarantor was chosen: its Easy number."""
    document_wanted = Signal(str)
    """The delivered report is to be opened: the id of its document."""
    print_wanted = Signal(object)
    """The assessment of the product is to be printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty row; `show_product` fills it."""
        super().__init__(parent)
        self._product: Product | None = None
        self._sync: State | None = None
        self._choices: tuple[ActionChoice, ...] = ()
        self._names: Mapping[str, str] = {}
        self._actions: dict[ProductAction, QAction] = {}
        self._label = ProductLabel(Family.INSURANCE, parent=self)
        self.status, self.sync = Pill(parent=self), Pill(parent=self)
        self._amount, self._line = QLabel(self), QLabel(self)
        self.menu_button, self.show_button = QPushButton(self), QPushButton(self)
        self.waiting, self.offer = QPushButton(self), QPushButton(self)
        self._today: date | None = None
        self.report = QPushButton(self)
        self.details = QFrame(self)
        self._menu = QMenu(self)
        self._lay_out()
        self._connect()

    @property
    def is_open(self) -> bool:
        """Tell whether the details are shown."""
        return self.show_button.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the details."""
        self.show_button.setChecked(is_open)

    def button(self, action: ProductAction) -> QPushButton:
        """Return the button of an action in the details; raises KeyError when the product does not know it."""
        self._fill_details()
        return self._inside.buttons[action]

    @cached_property
    def _inside(self) -> ProductDetails:
        """Return what is in the details, built when they are first opened: most never are."""
        made = ProductDetails(self.details)
        made.chosen.connect(self._choose)
        made.facts.link_clicked.connect(self.company_wanted)
        made.assessment.print_clicked.connect(lambda: self.print_wanted.emit(self._product))
        layout = QVBoxLayout(self.details)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(made)
        return made

    def _fill_details(self) -> None:
        if self._product is not None and self._today is not None:
            self._inside.show_product(self._product, self._choices, self._names, self._today)

    @property
    def facts(self) -> FactGrid:
        """Return the terms of the decision."""
        return self._inside.facts

    @property
    def assessment(self) -> AssessmentPanel:
        """Return the assessments over time."""
        return self._inside.assessment

    @property
    def reasons(self) -> str:
        """Return why actions are not possible now."""
        return self._inside.reasons.text()

    def show_product(
        self,
        product: Product,
        sync: State | None,
        choices: tuple[ActionChoice, ...],
        names: Mapping[str, str],
        today: date,
    ) -> None:
        """Show `product`; `sync` tells where its newest request stands, `names` names guarantors."""
        self._today = today
        shown = {choice.action for choice in self._choices}
        self._product, self._sync, self._choices, self._names = product, sync, choices, names
        if shown != {choice.action for choice in choices}:
            self._make_actions()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text from the product."""
        product = self._product
        if product is None:
            return
        name = product_word(product.code)
        self._label.set_product(Family(product.family.value), name)
        look = status_look(product.status)
        self.status.set_status(look.word, look.tone, look.icon)
        self._show_sync()
        self._amount.setText(self._figure(product))
        self._line.setText(self._terms(product))
        self._line.setAlignment(reading_side(self) | Qt.AlignmentFlag.AlignVCenter)
        self.waiting.setText(" " + self._awaited(product))
        self.waiting.setAccessibleName(self.tr("Decision awaited: {product}").format(product=name))
        self.waiting.setVisible(product.asked is not None)
        self._name_offer(product, name)
        self._show_answer(product, name)
        self._name_buttons(name)
        self._name_actions(product)
        if self.is_open:
            self._fill_details()
        self.setAccessibleName(f"{name}: {look.word}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme in the icons of the menu."""
        if event.type() is QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def _show_sync(self) -> None:
        self.sync.setVisible(self._sync in UNSETTLED)
        if self._sync is not None:
            look = state_look(self._sync)
            self.sync.set_status(look.word, look.tone, look.icon)

    def _name_offer(self, product: Product, name: str) -> None:
        """Show until when the offer is open; it opens in its window."""
        self.offer.setVisible(product.has_open_offer)
        if product.offer is not None:
            until = formats.moment(product.offer.valid_until)
            self.offer.setText(" " + self.tr("Offer open until {moment}…").format(moment=until))
            self.offer.setAccessibleName(f"{self.offer.text().strip()} – {name}")

    def _awaited(self, product: Product) -> str:
        expected = product.asked.answer_expected_at if product.asked else None
        if product.code in REPORTS and expected is not None:
            return self.tr("Report expected on {day}…").format(day=formats.day(expected))
        return self.tr("Decision awaited…")

    def _show_answer(self, product: Product, name: str) -> None:
        """Show the delivered report as a link."""
        self.report.setVisible(product.document_id is not None)
        self.report.setText(" " + self.tr("Open the report"))
        self.report.setAccessibleName(self.tr("Open the report: {product}").format(product=name))

    def _figure(self, product: Product) -> str:
        if product.granted is not None:
            return formats.amount(product.granted)
        if product.code in ASSESSMENTS and product.rating:
            return self.tr("DRA {dra}").format(dra=product.rating)
        return product.rating

    def _terms(self, product: Product) -> str:
        """Return requested amount and dates on one line that wraps."""
        parts = []
        if product.requested is not None:
            parts.append(self.tr("Requested {amount}").format(amount=formats.amount(product.requested)))
        if product.asked is not None and product.asked.amount not in (None, product.requested):
            assert product.asked.amount is not None  # noqa: S101 - said by the line above
            parts.append(
                self.tr("{amount} being examined").format(amount=formats.amount(product.asked.amount))
            )
        if product.decided_on is not None:
            parts.append(self.tr("decided on {day}").format(day=formats.day(product.decided_on)))
        else:
            parts.append(self.tr("ordered on {day}").format(day=formats.day(product.ordered_at)))
        if product.ends_on is not None:
            parts.append(self.tr("ends on {day}").format(day=formats.day(product.ends_on)))
            if product.code is ProductCode.TPL and product.is_in_force and self._today is not None:
                left = max(0, (product.ends_on - self._today).days)
                parts.append(self.trn("%n days left", None, left))
        if product.monitored:
            parts.append(self.tr("monitored: every change is notified"))
        elif product.code is ProductCode.CCO and product.is_in_force:
            parts.append(self.tr("only downgrades are notified"))
        if product.language:
            parts.append(language_word(product.language))
        if product.declarable_until is not None:
            parts.append(
                self.tr("overdues declarable until {day}").format(day=formats.day(product.declarable_until))
            )
        return " · ".join(parts)

    def _name_buttons(self, name: str) -> None:
        words = {False: self.tr("Show"), True: self.tr("Hide")}
        self.show_button.setText(words[self.is_open])
        widest = max(self.fontMetrics().horizontalAdvance(word) for word in words.values())
        self.show_button.setMinimumWidth(widest + theme.scaled(56))  # the same open and closed
        self.show_button.setAccessibleName(f"{self.show_button.text()} – {name}")
        self.menu_button.setText(self.tr("Actions"))
        self.menu_button.setAccessibleName(f"{self.menu_button.text()} – {name}")
        self.menu_button.setVisible(bool(self._choices))

    def _name_actions(self, product: Product) -> None:
        """Set texts and states of the menu; what is not possible says why and the way out."""
        for choice in self._choices:
            text, why = action_text(choice.action, product), sentences(choice.refusal)
            action = self._actions[choice.action]
            action.setText(text)
            action.setEnabled(choice.refusal is None)
            action.setToolTip(why or text)

    def _make_actions(self) -> None:
        self._menu.clear()
        self._actions = {}
        for choice in self._choices:
            kind = choice.action
            action = self._menu.addAction(icons.icon(ACTION_ICONS[kind], "secondary"), "")
            action.triggered.connect(lambda _checked=False, kind=kind: self._choose(kind))
            self._actions[kind] = action

    @Slot(object)
    def _choose(self, action: ProductAction) -> None:
        self.chosen.emit(self._product, action)

    @Slot()
    def _open_report(self) -> None:
        if self._product is not None and self._product.document_id is not None:
            self.document_wanted.emit(self._product.document_id)

    @Slot(bool)
    def _toggle(self, is_open: bool) -> None:
        if is_open:
            self._fill_details()
        self.details.setVisible(is_open)
        self.show_button.setIcon(icons.icon("chevron-up" if is_open else "chevron-down", "secondary"))
        if self._product is not None:
            self._name_buttons(product_word(self._product.code))

    def _connect(self) -> None:
        self.show_button.toggled.connect(self._toggle)
        self.waiting.clicked.connect(lambda: self.decision_wanted.emit(self._product))
        self.report.clicked.connect(self._open_report)
        self.offer.clicked.connect(lambda: self.offer_wanted.emit(self._product))
        self._menu.setToolTipsVisible(True)
        self.menu_button.setMenu(self._menu)

    def _lay_out(self) -> None:
        theme.set_role(self._amount, "strong")
        theme.set_role(self._line, "caption")
        theme.set_role(self.waiting, "link")
        theme.set_role(self.offer, "link")
        theme.set_role(self.report, "link")
        self.report.setIcon(icons.icon("file-text", "insurance"))
        self._line.setWordWrap(True)
        self.show_button.setCheckable(True)
        self.show_button.setIcon(icons.icon("chevron-down", "secondary"))
        self.waiting.setIcon(icons.icon("hourglass", "insurance"))
        self.offer.setIcon(icons.icon("tag", "insurance"))
        for button in (self.show_button, self.waiting, self.offer, self.report):
            button.setIconSize(QSize(16, 16))
        top = QHBoxLayout()
        top.setSpacing(10)
        first: tuple[QWidget, ...] = (self._label, self.status, self.sync)
        last: tuple[QWidget, ...] = (self._amount, self.menu_button, self.show_button)
        for widget in first:
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        for widget in last:
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.details.hide()
        self.separator = QFrame(self)
        self.separator.setFixedHeight(1)
        theme.set_role(self.separator, "line")
        below = QVBoxLayout()
        below.setContentsMargins(BAR + 8 + theme.scaled(18) + 6, 0, 0, 0)  # under the name of the product
        below.addWidget(self._line)
        below.addWidget(self.waiting, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.report, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 10)
        layout.setSpacing(8)
        layout.addWidget(self.separator)
        layout.addLayout(top)
        layout.addLayout(below)


class ProductList(QWidget):
    """The rows of all products; opened rows stay open when the data changes."""

    chosen = Signal(object, object)
    decision_wanted = Signal(object)
    offer_wanted = Signal(object)
    company_wanted = Signal(str)
    document_wanted = Signal(str)
    print_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty list."""
        super().__init__(parent)
        self.rows: dict[str, ProductRow] = {}
        self._spare: list[ProductRow] = []
        """Rows of products that are gone, hidden."""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_view(self, view: CompanyView) -> None:
        """Show the products of `view`, in their order, each in the row it had before."""
        products = in_order(view.file.products)
        for gone in self.rows.keys() - {product.id for product in products}:
            self._put_aside(self.rows.pop(gone))
        for at, product in enumerate(products):
            row = self.rows.get(product.id) or self._free_row(product.id)
            if self._layout.indexOf(row) != at:
                self._layout.insertWidget(at, row)
            row.separator.setVisible(at > 0)
            row.show_product(
                product, view.file.sync.get(product.id), view.actions[product.id], view.names, view.today
            )
            row.show()

    def _put_aside(self, row: ProductRow) -> None:
        """Keep the row of a product that is gone for another one; making rows takes longer than filling them."""
        row.set_open(False)
        row.hide()
        self._layout.removeWidget(row)
        self._spare.append(row)

    def _free_row(self, product_id: str) -> ProductRow:
        row = self._spare.pop() if self._spare else self._new_row()
        self.rows[product_id] = row
        return row

    def _new_row(self) -> ProductRow:
        row = ProductRow(self)
        row.chosen.connect(self.chosen)
        row.decision_wanted.connect(self.decision_wanted)
        row.offer_wanted.connect(self.offer_wanted)
        row.company_wanted.connect(self.company_wanted)
        row.document_wanted.connect(self.document_wanted)
        row.print_wanted.connect(self.print_wanted)
        return row

"""The advanced filters of the inbox, in tabs that are combined (NOTIF-4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.notifications import Category
from cofanet_desktop.domain.products import KINDS, PRODUCT_NAMES, Family, ProductCode
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.grid.dates import parse_day
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.identifier_kinds import fill_kinds
from cofanet_desktop.gui.models.notification_criteria import Criteria, KeptBack
from cofanet_desktop.gui.models.notifications import (
    CATEGORY_LOOKS,
    KIND_NAMES,
    category_word,
    country_word,
    kind_word,
    state_word,
)
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.optional_date import OptionalDate
from cofanet_desktop.gui.widgets.statuses import product_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

T = TypeVar("T")
_CHIP_TOP = 5
"""Pixels from the top of a chip to its text, where the label beside it begins."""
_FAMILY_LOOKS = {
    Family.INSURANCE: ("shield-check", "insurance"),
    Family.INFORMATION: ("file-analytics", "information"),
}


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from: contracts by id with their names, and the countries of the inbox."""

    contracts: Mapping[str, str]
    in_use: str
    countries: tuple[str, ...]


class FilterPanel(TranslatedWidget):
    """Tabs of filters; `changed` brings the criteria with what a person changed, `thresholds_clicked` asks for these."""

    changed = Signal(object)
    thresholds_clicked = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """Show no criteria; dates are chosen in a calendar that begins at `today`."""
        super().__init__(parent)
        self._criteria = Criteria()
        self._choices = Choices({}, "", ())
        self._is_filling = False
        self._labels: dict[str, QLabel] = {}
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self._pages: list[QWidget] = []
        self._most = 10_000
        self._make_company()
        self._make_fields()
        self._make_products()
        self._make_contracts()
        self._make_notification(today)
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_tab)
        self._show_tab(0)
        self.retranslate()

    # -- what it shows -----------------------------------------------------------------------------

    def show_criteria(self, criteria: Criteria) -> None:
        """Show other criteria; a field that already says the same keeps what is typed in it."""
        self._criteria = criteria
        self._is_filling = True
        for name, field in self._texts.items():
            if field.text() != getattr(criteria, name) and not field.hasFocus():
                field.setText(getattr(criteria, name))
        _choose(self.country, criteria.country)
        self._fill_identifier_kinds()
        for code, chip in self.products.items():
            chip.setChecked(code in criteria.products)
        self.ilu.setChecked(criteria.has_ilu)
        chosen = criteria.contracts or (self._choices.in_use,)
        for contract_id, chip in self.contracts.items():
            chip.setChecked(contract_id in chosen)
        self.every_contract.setChecked(set(self.contracts) <= set(chosen))
        _choose(self.read, criteria.is_read)
        _choose(self.importance, criteria.is_important)
        _choose(self.kept_back, criteria.kept_back)
        for kind, chip in self.kinds.items():
            chip.setChecked(kind in criteria.kinds)
        for category, chip in self.categories.items():
            chip.setChecked(category in criteria.categories)
        for name, day in self.days.items():
            self._show_day(day, getattr(criteria, name))
        self._is_filling = False

    def show_choices(self, choices: Choices) -> None:
        """Offer these contracts and countries."""
        if choices == self._choices:
            return
        self._choices = choices
        self._fill_countries()
        self._fill_contracts()
        self.show_criteria(self._criteria)

    def retranslate(self) -> None:
        """Set every text."""
        self._is_filling = True
        names = (
            self.tr("Company"),
            self.tr("Custom fields"),
            self.tr("Product"),
            self.tr("Contract"),
            self.tr("Notification"),
        )
        for at, name in enumerate(names):
            self.tabs.setTabText(at, name)
        self.tabs.setAccessibleName(self.tr("Advanced filters"))
        for name, text in self._label_texts().items():
            self._labels[name].setText(text)
        self.name.setPlaceholderText(self.tr("Part of the name"))
        self.easy_number.setPlaceholderText(self.tr("Part of the number"))
        self.identifier.setPlaceholderText(self.tr("Its first digits or letters"))
        self.identifier.setAccessibleName(self.tr("Legal identifier"))
        self.identifier_type.setAccessibleName(self.tr("Type of the legal identifier"))
        self.reference.setPlaceholderText(self.tr("Part of the reference"))
        self.every_contract.setText(self.tr("All contracts"))
        self.ilu.setText(" " + self.tr("ILU"))
        self.thresholds.setText(self.tr("Change the thresholds…"))
        for code, chip in self.products.items():
            chip.setText(" " + product_word(code))
        for kind, chip in self.kinds.items():
            chip.setText(kind_word(kind))
        for category, chip in self.categories.items():
            chip.setText(" " + category_word(category))
        self._fill_lists()
        self._fill_countries()
        for field, label in self._field_labels():
            field.setAccessibleName(self._labels[label].text())
        for day in self.days.values():
            day.retranslate()
        self._is_filling = False
        self.show_criteria(self._criteria)
        self._fit()

    def _label_texts(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "country": self.tr("Country"),
            "easy_number": self.tr("Easy number"),
            "identifier": self.tr("Legal identifier"),
            "reference": self.tr("Customer reference"),
            "products": self.tr("Notifications on these products; without a choice, on all of them"),
            "contracts": self.tr(
                "Notifications under these contracts; opening one takes its contract into use"
            ),
            "read": self.tr("State"),
            "importance": self.tr("Importance"),
            "category": self.tr("Category"),
            "since": self.tr("From"),
            "until": self.tr("To"),
            "kept_back": self.tr("Thresholds"),
            "kinds": self.tr("Type"),
        }

    def _field_labels(self) -> tuple[tuple[QWidget, str], ...]:
        return (
            (self.name, "name"),
            (self.country, "country"),
            (self.easy_number, "easy_number"),
            (self.reference, "reference"),
            (self.read, "read"),
            (self.importance, "importance"),
            (self.kept_back, "kept_back"),
            (self.days["since"].edit, "since"),
            (self.days["until"].edit, "until"),
        )

    # -- what a person does ------------------------------------------------------------------------

    def _change(self, **values: object) -> None:
        if self._is_filling:
            return
        changed: Criteria = replace(self._criteria, **values)  # type: ignore[arg-type] # of the fields' types
        if changed != self._criteria:
            self._criteria = changed
            self.changed.emit(changed)

    @Slot()
    def _country_chosen(self) -> None:
        # An identifier is one of a country: of another country it would find nothing.
        self._change(country=self.country.currentData() or "", identifier_type="", identifier="")
        self.show_criteria(self._criteria)

    @Slot()
    def _identifier_typed(self) -> None:
        self._change(
            identifier=self.identifier.text(), identifier_type=self.identifier_type.currentData() or ""
        )

    def _flip(self, name: str, one: object) -> None:
        chosen: tuple[object, ...] = getattr(self._criteria, name)
        fewer = tuple(other for other in chosen if other != one)
        self._change(**{name: fewer if one in chosen else (*chosen, one)})

    def _flip_contract(self, contract_id: str) -> None:
        chosen = set(self._criteria.contracts or (self._choices.in_use,)) ^ {contract_id}
        self._choose_contracts(one for one in self._choices.contracts if one in chosen)

    @Slot(bool)
    def _flip_every_contract(self, is_on: bool) -> None:
        self._choose_contracts(self._choices.contracts if is_on else ())

    def _choose_contracts(self, contract_ids: Iterable[str]) -> None:
        some = tuple(contract_ids)
        self._change(contracts=() if some == (self._choices.in_use,) else some)
        self.show_criteria(self._criteria)

    def _day_typed(self, name: str) -> None:
        """Take a date once it can be read; what cannot is marked and narrows nothing."""
        field = self.days[name]
        text = field.edit.text().strip()
        day = parse_day(text, QLocale()) if text else None
        theme.set_invalid(field.edit, bool(text) and day is None)
        self._change(**{name: day})

    def _show_day(self, field: OptionalDate, day: date | None) -> None:
        text = field.edit.text().strip()
        shown = parse_day(text, QLocale()) if text else None
        if shown != day:
            field.edit.setText("" if day is None else formats.day(day))
            theme.set_invalid(field.edit, False)

    @Slot(int)
    def _show_tab(self, shown: int) -> None:
        for at, page in enumerate(self._pages):
            page.setVisible(at == shown)
        self._fit()

    def limit(self, most: int) -> None:
        """Be at most so many pixels high below the tabs; what needs more is scrolled."""
        self._most = most
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the tab shown needs at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self._pages[self.tabs.currentIndex()].layout()
        assert layout is not None  # noqa: S101 - each page is made with one
        needed = layout.totalHeightForWidth(self._area.viewport().width())
        self._area.setFixedHeight(min(max(needed, layout.totalSizeHint().height()), self._most))

    def _lay_out(self) -> None:
        inner = QWidget(self)
        theme.set_role(inner, "scrolled")
        pages = QVBoxLayout(inner)
        pages.setContentsMargins(0, 0, 0, 0)
        for page in self._pages:
            pages.addWidget(page)
        self._area = QScrollArea(self)
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        panel, line = QFrame(self), QFrame(self)
        theme.set_role(panel, "panel")
        theme.set_role(line, "line")
        column = QVBoxLayout(panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for widget in (self.tabs, line, self._area):
            column.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)

    # -- building ----------------------------------------------------------------------------------

    def _make_company(self) -> None:
        self.name, self.easy_number, self.identifier, self.reference = (
            QLineEdit(),
            QLineEdit(),
            QLineEdit(),
            QLineEdit(),
        )
        self._texts = {
            "name": self.name,
            "easy_number": self.easy_number,
            "identifier": self.identifier,
            "reference": self.reference,
        }
        for name, field in self._texts.items():
            field.setClearButtonEnabled(True)
            if name != "identifier":
                field.textChanged.connect(partial(self._text_typed, name))
        self.identifier.textChanged.connect(self._identifier_typed)
        self.country, self.identifier_type = ElidedComboBox(), ElidedComboBox()
        self.country.activated.connect(self._country_chosen)
        self.identifier_type.activated.connect(self._identifier_typed)
        both = QHBoxLayout()
        both.setSpacing(8)
        both.addWidget(self.identifier_type, 1)
        both.addWidget(self.identifier, 1)
        grid = self._grid_tab(2)
        self._put(grid, 0, 0, "name", self.name)
        self._put(grid, 0, 1, "country", self.country)
        self._put(grid, 1, 0, "easy_number", self.easy_number)
        self._put(grid, 1, 1, "identifier", both, self.identifier)

    def _text_typed(self, name: str, *_text: str) -> None:
        self._change(**{name: self._texts[name].text()})

    def _make_fields(self) -> None:
        self._put(self._grid_tab(2), 0, 0, "reference", self.reference)

    def _make_products(self) -> None:
        flow = self._chip_tab("products")
        self.products: dict[ProductCode, QPushButton] = {}
        for code in PRODUCT_NAMES:
            self.products[code] = self._chip(flow, _FAMILY_LOOKS[KINDS[code].family])
            self.products[code].clicked.connect(partial(self._flip, "products", code))
        self.ilu = self._chip(flow, CATEGORY_LOOKS[Category.MANAGEMENT])
        self.ilu.clicked.connect(lambda: self._change(has_ilu=not self._criteria.has_ilu))

    def _make_contracts(self) -> None:
        self._contract_flow = self._chip_tab("contracts")
        self.every_contract = self._chip(self._contract_flow)
        self.every_contract.clicked.connect(self._flip_every_contract)
        self.contracts: dict[str, QPushButton] = {}

    def _make_notification(self, today: date) -> None:
        self.read, self.importance, self.kept_back = ElidedComboBox(), ElidedComboBox(), ElidedComboBox()
        for combo, name in ((self.read, "is_read"), (self.importance, "is_important")):
            combo.activated.connect(lambda _at, c=combo, n=name: self._change(**{n: c.currentData()}))
        self.kept_back.activated.connect(lambda: self._change(kept_back=self.kept_back.currentData()))
        self.days = {name: OptionalDate("", today) for name in ("since", "until")}
        for name, day in self.days.items():
            day.changed.connect(partial(self._day_typed, name))
        self.thresholds = QPushButton()
        theme.set_role(self.thresholds, "link")
        self.thresholds.clicked.connect(self.thresholds_clicked)
        grid = self._grid_tab(4)
        for at, (name, field) in enumerate(
            (
                ("read", self.read),
                ("importance", self.importance),
                ("since", self.days["since"]),
                ("until", self.days["until"]),
            )
        ):
            self._put(grid, 0, at, name, field)
        categories, kinds = FlowLayout(), FlowLayout()
        self.categories = {one: self._chip(categories, CATEGORY_LOOKS[one]) for one in Category}
        self.kinds = {one: self._chip(kinds) for one in KIND_NAMES}
        for category, chip in self.categories.items():
            chip.clicked.connect(partial(self._flip, "categories", category))
        for kind, chip in self.kinds.items():
            chip.clicked.connect(partial(self._flip, "kinds", kind))
        self._put_line(grid, 1, "category", categories)
        self._put_line(grid, 2, "kinds", kinds)
        kept = QHBoxLayout()
        kept.setSpacing(8)
        kept.addWidget(self.kept_back, 1)
        kept.addWidget(self.thresholds)
        kept.addStretch(1)
        self._put_line(grid, 3, "kept_back", kept)
        self._labels["kept_back"].setBuddy(self.kept_back)

    def _grid_tab(self, pairs: int) -> QGridLayout:
        tab = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for pair in range(pairs):
            grid.setColumnStretch(2 * pair + 1, 1)
        outer = QVBoxLayout(tab)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.addLayout(grid)
        outer.addStretch(1)
        self.tabs.addTab("")
        self._pages.append(tab)
        return grid

    def _chip_tab(self, label: str) -> FlowLayout:
        tab, flow = QWidget(), FlowLayout()
        outer = QVBoxLayout(tab)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.setSpacing(8)
        self._labels[label] = QLabel(tab)
        self._labels[label].setWordWrap(True)
        theme.set_role(self._labels[label], "muted")
        outer.addWidget(self._labels[label])
        outer.addLayout(flow)
        outer.addStretch(1)
        self.tabs.addTab("")
        self._pages.append(tab)
        return flow

    def _put(
        self,
        grid: QGridLayout,
        row: int,
        pair: int,
        name: str,
        field: QWidget | QHBoxLayout,
        buddy: QWidget | None = None,
    ) -> None:
        label = self._labels[name] = QLabel()
        grid.addWidget(label, row, 2 * pair)
        if isinstance(field, QWidget):
            grid.addWidget(field, row, 2 * pair + 1)
            label.setBuddy(field)
        else:
            grid.addLayout(field, row, 2 * pair + 1)
            if buddy is not None:
                label.setBuddy(buddy)

    def _put_line(self, grid: QGridLayout, row: int, name: str, layout: FlowLayout | QHBoxLayout) -> None:
        self._labels[name] = QLabel()
        is_flow = isinstance(layout, FlowLayout)
        self._labels[name].setContentsMargins(0, _CHIP_TOP if is_flow else 0, 0, 0)
        top = Qt.AlignmentFlag.AlignTop if is_flow else Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self._labels[name], row, 0, top)
        grid.addLayout(layout, row, 1, 1, -1)

    def _chip(self, flow: FlowLayout, look: tuple[str, str] | None = None) -> QPushButton:
        chip = QPushButton()
        chip.setCheckable(True)
        if look is not None:
            chip.setIcon(icons.icon(*look))
        theme.set_role(chip, "chip")
        flow.addWidget(chip)
        return chip

    def _fill_lists(self) -> None:
        """List what the fixed lists offer, in the language in force."""
        _fill(
            self.read,
            (
                (self.tr("Read and unread"), None),
                (state_word(is_read=False), False),
                (state_word(is_read=True), True),
            ),
        )
        _fill(
            self.importance,
            ((self.tr("All"), None), (self.tr("Important"), True), (self.tr("Ordinary"), False)),
        )
        _fill(
            self.kept_back,
            (
                (self.tr("Without what my thresholds keep back"), KeptBack.HIDDEN),
                (self.tr("With what my thresholds keep back"), KeptBack.SHOWN),
                (self.tr("Only what my thresholds keep back"), KeptBack.ONLY),
            ),
        )

    def _fill_countries(self) -> None:
        named = sorted(
            ((country_word(one), one) for one in self._choices.countries), key=lambda n: fold(n[0])
        )
        _fill(self.country, ((self.tr("All countries"), ""), *named))

    def _fill_identifier_kinds(self) -> None:
        has_country = bool(self._criteria.country)
        self.identifier.setEnabled(has_country)
        self.identifier_type.setEnabled(has_country)
        if not has_country:
            _fill(self.identifier_type, ((self.tr("Choose a country first"), ""),))
            return
        fill_kinds(self.identifier_type, self._criteria.country, has_easy_number=False)
        if self._criteria.identifier_type:
            _choose(self.identifier_type, self._criteria.identifier_type)

    def _fill_contracts(self) -> None:
        for chip in self.contracts.values():
            chip.hide()
            chip.deleteLater()
        self.contracts = {one: self._chip(self._contract_flow) for one in self._choices.contracts}
        for contract_id, chip in self.contracts.items():
            chip.setText(self._choices.contracts[contract_id].replace("&", "&&"))
            chip.clicked.connect(partial(self._flip_contract, contract_id))


def _fill(combo: QComboBox, entries: Sequence[tuple[str, T]]) -> None:
    """List the entries, the one with the value chosen before still chosen."""
    before = combo.currentData()
    combo.clear()
    for text, value in entries:
        combo.addItem(text, value)
    _choose(combo, before)


def _choose(combo: QComboBox, value: object) -> None:
    """Choose the entry of that value; the first one when there is none."""
    # findData compares as Qt does, for which None is like nothing at all.
    places = (at for at in range(combo.count()) if combo.itemData(at) == value)
    combo.setCurrentIndex(next(places, 0))

"""What narrows the inbox, as chips: some to choose at once, one more for each advanced filter in force."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from cofanet_desktop.domain.notifications import Category
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.notification_criteria import Criteria, KeptBack
from cofanet_desktop.gui.models.notifications import (
    CATEGORY_LOOKS,
    category_word,
    country_word,
    kind_word,
    state_word,
)
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.statuses import product_word

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAMED = 2
"""How many of the values of one filter a chip names."""

_LONGEST = 40


class NotificationChips(TranslatedWidget):
    """Shows `criteria` as chips; `changed` brings them as a person changed them, `reset` asks for none at all."""

    changed = Signal(object)
    reset = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show that nothing narrows the list."""
        super().__init__(parent)
        self._criteria = Criteria()
        self._contracts: Mapping[str, str] = {}
        flow = FlowLayout(self)
        self.categories = {one: self._chip(flow, *CATEGORY_LOOKS[one]) for one in Category}
        self.unread = self._chip(flow, "mail", "secondary")
        self.important = self._chip(flow, "flag", "warn")
        self.filters = {name: self._chip(flow, "x", "secondary") for name in _FORGET}
        for chip in self.filters.values():
            chip.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clear = QPushButton(self)
        theme.set_role(self.clear, "link")
        flow.addWidget(self.clear)
        for category, chip in self.categories.items():
            chip.clicked.connect(partial(self._flip_category, category))
        self.unread.clicked.connect(self._flip_unread)
        self.important.clicked.connect(self._flip_important)
        for name, chip in self.filters.items():
            chip.clicked.connect(partial(self._forget, name))
        self.clear.clicked.connect(self.reset)
        self.retranslate()

    def show_criteria(self, criteria: Criteria, contracts: Mapping[str, str]) -> None:
        """Show other criteria; `contracts` are the names of contracts by id."""
        self._criteria, self._contracts = criteria, contracts
        self._fill()

    def retranslate(self) -> None:
        """Set every text."""
        for category, chip in self.categories.items():
            chip.setText(" " + category_word(category))
        self.unread.setText(" " + state_word(is_read=False))
        self.important.setText(" " + self.tr("Important"))
        self.clear.setText(self.tr("&Clear filters"))
        self.clear.setAccessibleName(self.tr("Clear every filter"))
        self._fill()

    def _chip(self, flow: FlowLayout, icon: str, color: str) -> QPushButton:
        chip = QPushButton(self)
        chip.setCheckable(True)
        chip.setIcon(icons.icon(icon, color))
        theme.set_role(chip, "chip")
        flow.addWidget(chip)
        return chip

    def _fill(self) -> None:
        criteria = self._criteria
        for category, chip in self.categories.items():
            chip.setChecked(category in criteria.categories)
        self.unread.setChecked(criteria.is_read is False)
        self.important.setChecked(criteria.is_important is True)
        for name, text in self._texts().items():
            self._show_filter(self.filters[name], text)
        self.clear.setVisible(criteria.is_narrowed)
        self.updateGeometry()

    def _show_filter(self, chip: QPushButton, text: str) -> None:
        shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        chip.setText(" " + shown.replace("&", "&&"))
        chip.setToolTip(text if shown != text else "")
        chip.setChecked(True)
        chip.setVisible(bool(text))
        chip.setAccessibleName(self.tr("Remove the filter {name}").format(name=text) if text else "")

    def _texts(self) -> dict[str, str]:
        """Return for each filter what its chip says, nothing where it is not in force."""
        criteria = self._criteria
        products = [product_word(code) for code in criteria.products]
        products += [self.tr("ILU")] if criteria.has_ilu else []
        contracts = [self._contracts.get(one, one) for one in criteria.contracts]
        return {
            "name": self._named(self.tr("Name: {text}"), criteria.name),
            "country": country_word(criteria.country),
            "easy_number": self._named(self.tr("Easy number: {text}"), criteria.easy_number),
            "identifier": self._named(
                self.tr("Identifier: {text}"), criteria.identifier if criteria.identifier_type else ""
            ),
            "reference": self._named(self.tr("Reference: {text}"), criteria.reference),
            "products": _some(products),
            "contracts": self._contracts_text(contracts),
            "is_read": state_word(is_read=True) if criteria.is_read else "",
            "is_important": self.tr("Ordinary") if criteria.is_important is False else "",
            "kinds": _some([kind_word(kind) for kind in criteria.kinds]),
            "days": self._days_text(),
            "kept_back": self._kept_back_text(),
        }

    def _named(self, pattern: str, text: str) -> str:
        return pattern.format(text=text.strip()) if text.strip() else ""

    def _contracts_text(self, names: list[str]) -> str:
        if not names:
            return ""
        if len(names) > 1 and len(names) == len(self._contracts):
            return self.tr("All contracts")
        return self.tr("Contract {numbers}").format(numbers=_some([one.partition(" — ")[0] for one in names]))

    def _days_text(self) -> str:
        since, until = self._criteria.since, self._criteria.until
        if since is not None and until is not None:
            return self.tr("{first} to {last}").format(first=formats.day(since), last=formats.day(until))
        if since is not None:
            return self.tr("From {day}").format(day=formats.day(since))
        return self.tr("Until {day}").format(day=formats.day(until)) if until is not None else ""

    def _kept_back_text(self) -> str:
        return {
            KeptBack.HIDDEN: "",
            KeptBack.SHOWN: self.tr("With what thresholds keep back"),
            KeptBack.ONLY: self.tr("Only what thresholds keep back"),
        }[self._criteria.kept_back]

    def _change(self, criteria: Criteria) -> None:
        self._criteria = criteria
        self._fill()
        self.changed.emit(criteria)

    def _flip_category(self, category: Category) -> None:
        chosen = self._criteria.categories
        fewer = tuple(one for one in chosen if one is not category)
        self._change(replace(self._criteria, categories=fewer if category in chosen else (*chosen, category)))

    @Slot()
    def _flip_unread(self) -> None:
        self._change(replace(self._criteria, is_read=None if self._criteria.is_read is False else False))

    @Slot()
    def _flip_important(self) -> None:
        self._change(replace(self._criteria, is_important=None if self._criteria.is_important else True))

    def _forget(self, name: str) -> None:
        """Drop one filter; the keyboard goes on at a chip that stays."""
        self.categories[Category.INSURANCE].setFocus()
        self._change(_FORGET[name](self._criteria))


def _some(names: Iterable[str]) -> str:
    """Return the first names in a row, and a sign when there are more."""
    listed = list(names)
    joined = ", ".join(listed[:_NAMED])
    return joined if len(listed) <= _NAMED else f"{joined}…"


_FORGET: dict[str, Callable[[Criteria], Criteria]] = {
    "contracts": lambda criteria: replace(criteria, contracts=()),
    "name": lambda criteria: replace(criteria, name=""),
    "country": lambda criteria: replace(criteria, country="", identifier_type="", identifier=""),
    "easy_number": lambda criteria: replace(criteria, easy_number=""),
    "identifier": lambda criteria: replace(criteria, identifier_type="", identifier=""),
    "reference": lambda criteria: replace(criteria, reference=""),
    "products": lambda criteria: replace(criteria, products=(), has_ilu=False),
    "is_read": lambda criteria: replace(criteria, is_read=None),
    "is_important": lambda criteria: replace(criteria, is_important=None),
    "kinds": lambda criteria: replace(criteria, kinds=()),
    "days": lambda criteria: replace(criteria, since=None, until=None),
    "kept_back": lambda criteria: replace(criteria, kept_back=KeptBack.HIDDEN),
}
"""How each filter that has a chip of its own is dropped, in the order of the chips."""

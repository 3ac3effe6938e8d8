"""The chips that narrow the portfolio: families, pending, statuses, and what a link brought along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cofanet_desktop.domain.products import Family, ProductStatus
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget, current_language
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.statuses import product_word, status_look
from cofanet_desktop.system.reference import reference_data

_T = TypeVar("_T")


class FilterBar(TranslatedWidget):
    """Shows `criteria` as chips and changes them; the words typed are somebody else's."""

    changed = Signal(object)
    """Emitted with the new Criteria when a person changed them."""
    reset = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show chips for no criteria."""
        super().__init__(parent)
        self._criteria = Criteria()
        self._families = {
            Family.INSURANCE: self._chip("shield-check", "insurance"),
            Family.INFORMATION: self._chip("file-analytics", "information"),
        }
        self._waiting = self._chip("hourglass", "neutral")
        self._statuses = self._chip("", "")
        self._menu = QMenu(self._statuses)
        self._entries = {status: self._entry(status) for status in ProductStatus}
        self._statuses.setMenu(self._menu)
        self._menu.aboutToHide.connect(self._fill)
        self._extra = [self._chip("x", "secondary") for _ in range(4)]
        self.clear = QPushButton(self)
        theme.set_role(self.clear, "link")
        self.clear.clicked.connect(self.reset)
        layout = FlowLayout(self)
        for chip in (*self._families.values(), self._waiting, self._statuses, *self._extra, self.clear):
            layout.addWidget(chip)
        for family, chip in self._families.items():
            chip.clicked.connect(lambda _on, one=family: self._flip_family(one))
        self._waiting.clicked.connect(self._flip_waiting)
        for chip, forget in zip(self._extra, _FORGET, strict=True):
            chip.clicked.connect(lambda _on, how=forget: self._change(how(self._criteria)))
        self.retranslate()

    def show_criteria(self, criteria: Criteria) -> None:
        """Show other criteria."""
        self._criteria = criteria
        self._fill()

    def status_entry(self, status: ProductStatus) -> QAction:
        """Return the entry of the menu that chooses a status or drops it again."""
        return self._entries[status]

    def retranslate(self) -> None:
        """Name the chips."""
        self._families[Family.INSURANCE].setText(self.tr(" &Insurance"))
        self._families[Family.INFORMATION].setText(self.tr(" In&formation"))
        self._waiting.setText(self.tr(" &Pending"))
        self.clear.setText(self.tr("C&lear"))
        self.clear.setAccessibleName(self.tr("Clear every filter"))
        for status, entry in self._entries.items():
            entry.setText(status_look(status).word)
        self._fill()

    def _chip(self, icon: str, color: str) -> QPushButton:
        chip = QPushButton(self)
        theme.set_role(chip, "chip")
        chip.setCheckable(True)
        if icon:
            chip.setIcon(icons.icon(icon, color))
        return chip

    def _entry(self, status: ProductStatus) -> QAction:
        entry = self._menu.addAction("")
        entry.setCheckable(True)
        entry.triggered.connect(lambda _on: self._flip_status(status))
        return entry

    def _fill(self) -> None:
        criteria = self._criteria
        for family, chip in self._families.items():
            chip.setChecked(family in criteria.families)
        self._waiting.setChecked(criteria.is_waiting)
        for status, entry in self._entries.items():
            entry.setChecked(status in criteria.statuses)
        words = [status_look(status).word for status in criteria.statuses]
        name = (
            self.tr("&Status")
            if not words
            else self.tr("&Status: {names}").format(names=", ".join(words[:2]))
        )
        self._statuses.setText(name if len(words) <= 2 else f"{name}…")
        self._statuses.setChecked(bool(words))
        for chip, text in zip(self._extra, self._extra_texts(), strict=True):
            chip.setText(f" {text}")
            chip.setChecked(True)
            chip.setVisible(bool(text))
            chip.setAccessibleName(self.tr("Remove the filter {name}").format(name=text) if text else "")
        self.clear.setVisible(criteria.is_narrowed)
        self.updateGeometry()

    def _extra_texts(self) -> tuple[str, str, str, str]:
        criteria, language = self._criteria, current_language()
        dras = ", ".join(self.tr("none") if dra is None else str(dra) for dra in criteria.dras)
        ending = criteria.ends_within
        return (
            ", ".join(product_word(code) for code in criteria.products),
            "" if ending is None else self.trn("Ends within %n days", None, ending),
            self.tr("DRA {figures}").format(figures=dras) if dras else "",
            ", ".join(reference_data().name(code, language) for code in criteria.countries),
        )

    def _change(self, criteria: Criteria) -> None:
        self._criteria = criteria
        self._fill()
        self.changed.emit(criteria)

    def _flip_family(self, family: Family) -> None:
        self._change(replace(self._criteria, families=_flipped(self._criteria.families, family)))

    def _flip_status(self, status: ProductStatus) -> None:
        self._change(replace(self._criteria, statuses=_flipped(self._criteria.statuses, status)))

    @Slot()
    def _flip_waiting(self) -> None:
        self._change(replace(self._criteria, is_waiting=not self._criteria.is_waiting))


def _flipped(chosen: tuple[_T, ...], one: _T) -> tuple[_T, ...]:
    return tuple(other for other in chosen if other != one) if one in chosen else (*chosen, one)


_FORGET: tuple[Callable[[Criteria], Criteria], ...] = (
    lambda criteria: replace(criteria, products=()),
    lambda criteria: replace(criteria, ends_within=None),
    lambda criteria: replace(criteria, dras=()),
    lambda criteria: replace(criteria, countries=()),
)

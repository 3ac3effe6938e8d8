"""The chips that narrow the portfolio: families, overdues, favourites, pending, statuses; and one for each criterion set."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cofanet_desktop.domain.custom_fields import FieldDefinition
from cofanet_desktop.domain.products import Family, ProductStatus
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.models.portfolio_told import Told, told
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.statuses import status_look

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
        self._overdues = self._chip("gavel", "claims")
        self._favourites = self._chip("star", "secondary")
        self._waiting = self._chip("hourglass", "neutral")
        self._statuses = self._chip("", "")
        self._menu = QMenu(self._statuses)
        self._entries = {status: self._entry(status) for status in ProductStatus}
        self._statuses.setMenu(self._menu)
        self._menu.aboutToHide.connect(self._fill)
        self._removable: list[QPushButton] = []
        self._told: tuple[Told, ...] = ()
        self._definitions: tuple[FieldDefinition, ...] = ()
        self._currency = ""
        self.clear = QPushButton(self)
        theme.set_role(self.clear, "link")
        self.clear.clicked.connect(self.reset)
        self._flow = FlowLayout(self)
        fixed = (*self._families.values(), self._overdues, self._favourites, self._waiting, self._statuses)
        for chip in (*fixed, self.clear):
            self._flow.addWidget(chip)
        for family, chip in self._families.items():
            chip.clicked.connect(lambda _on, one=family: self._flip_family(one))
        for chip, name in self._flags().items():
            chip.clicked.connect(lambda _on, one=name: self._flip(one))
        self.retranslate()

    def show_criteria(self, criteria: Criteria) -> None:
        """Show other criteria; while one types in the filter nothing of it is shown here."""
        before, self._criteria = self._criteria, criteria
        shown = replace(criteria, text="") != replace(before, text="")
        if shown or criteria.is_narrowed is not before.is_narrowed:
            self._fill()

    def name_fields(self, definitions: tuple[FieldDefinition, ...], currency: str) -> None:
        """Name criteria on custom fields by these definitions of the contract, whose amounts are in `currency`."""
        if (definitions, currency) != (self._definitions, self._currency):
            self._definitions, self._currency = definitions, currency
            self._fill()

    def status_entry(self, status: ProductStatus) -> QAction:
        """Return the entry of the menu that chooses a status or drops it again."""
        return self._entries[status]

    def retranslate(self) -> None:
        """Name the chips."""
        self._families[Family.INSURANCE].setText(self.tr(" &Insurance"))
        self._families[Family.INFORMATION].setText(self.tr(" In&formation"))
        self._overdues.setText(self.tr(" Overd&ues"))
        self._favourites.setText(self.tr(" Favourites"))
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
        for chip, flag in self._flags().items():
            chip.setChecked(getattr(criteria, flag))
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
        self._told = told(criteria, self._definitions, self._currency)
        self._show_removable()
        self.clear.setVisible(criteria.is_narrowed)
        self.updateGeometry()

    def _show_removable(self) -> None:
        """Show one chip for each criterion that no chip of its own tells, before the link that clears them all."""
        while len(self._removable) < len(self._told):
            self._add_removable(len(self._removable))
        for at, chip in enumerate(self._removable):
            text = self._told[at].text if at < len(self._told) else ""
            shown = f" {text}".replace("&", "&&")
            chip.setText(chip.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, theme.scaled(260)))
            chip.setToolTip(text)
            chip.setChecked(True)
            chip.setVisible(bool(text))
            chip.setAccessibleName(self.tr("Remove the filter {name}").format(name=text) if text else "")

    def _add_removable(self, place: int) -> None:
        chip = self._chip("x", "secondary")
        chip.clicked.connect(lambda: self._change(self._told[place].without(self._criteria)))
        self._removable.append(chip)
        self._flow.removeWidget(self.clear)
        self._flow.addWidget(chip)
        self._flow.addWidget(self.clear)
        QWidget.setTabOrder(self._removable[-2] if place else self._statuses, chip)

    def _flags(self) -> dict[QPushButton, str]:
        """Return the chips that stand for a yes or no, by the criterion they set."""
        return {
            self._overdues: "has_overdues",
            self._favourites: "is_favourite",
            self._waiting: "is_waiting",
        }

    def _change(self, criteria: Criteria) -> None:
        self._criteria = criteria
        self._fill()
        self.changed.emit(criteria)

    def _flip_family(self, family: Family) -> None:
        self._change(replace(self._criteria, families=_flipped(self._criteria.families, family)))

    def _flip_status(self, status: ProductStatus) -> None:
        self._change(replace(self._criteria, statuses=_flipped(self._criteria.statuses, status)))

    def _flip(self, flag: str) -> None:
        changed: Criteria = replace(self._criteria, **{flag: not getattr(self._criteria, flag)})  # type: ignore[arg-type] # names of flags
        self._change(changed)


def _flipped(chosen: tuple[_T, ...], one: _T) -> tuple[_T, ...]:
    return tuple(other for other in chosen if other != one) if one in chosen else (*chosen, one)

"""The same company under every contract of the profile, side by side (COMP-1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import TranslatedWidget, translate
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.dra_box import dra_word
from cofanet_desktop.gui.widgets.exposure_bar import Exposure
from cofanet_desktop.gui.widgets.fitted_table import FittedTable
from cofanet_desktop.gui.widgets.painting import dra_tone
from cofanet_desktop.gui.widgets.statuses import product_word, status_look
from cofanet_desktop.services.companies import Standing

if TYPE_CHECKING:
    from collections.abc import Sequence

_CONTEXT = "CompanyContracts"
_IN_USE = QT_TRANSLATE_NOOP("CompanyContracts", "in use")
_NOT_HELD = QT_TRANSLATE_NOOP("CompanyContracts", "Not in this portfolio")
_NOT_COVERED = QT_TRANSLATE_NOOP("CompanyContracts", "Not covered")
_EXCESS = QT_TRANSLATE_NOOP("CompanyContracts", "{amount} not covered")
_NONE = "–"


def standings_model() -> TableModel[Standing]:
    """Return an empty table of contracts."""
    columns: tuple[Column[Standing], ...] = (
        Column("contract", QT_TRANSLATE_NOOP("CompanyContracts", "Contract"), _contract, 190, stretch=2),
        Column("covers", QT_TRANSLATE_NOOP("CompanyContracts", "Covers"), _covers, 190, stretch=2),
        Column(
            "effective",
            QT_TRANSLATE_NOOP("CompanyContracts", "Effective cover"),
            _effective,
            150,
            at_end=True,
        ),
        Column(
            "outstanding",
            QT_TRANSLATE_NOOP("CompanyContracts", "Outstanding"),
            _outstanding,
            150,
            at_end=True,
        ),
        Column("dra", QT_TRANSLATE_NOOP("CompanyContracts", "DRA"), _dra, 160, hides=2),
        Column(
            "decided",
            QT_TRANSLATE_NOOP("CompanyContracts", "Last decision"),
            _decided,
            190,
            stretch=1,
            hides=1,
        ),
    )
    return TableModel("CompanyContracts", columns, lambda one: one.contract.id)


def _contract(one: Standing) -> Cell:
    detail = one.contract.holder
    if one.is_in_use:
        detail = f"{detail} · {translate(_CONTEXT, _IN_USE)}"
    return Cell(
        one.contract.number,
        detail,
        icon="circle-check" if one.is_in_use else "briefcase",
        color="ok" if one.is_in_use else "secondary",
        is_strong=one.is_in_use,
    )


def _covers(one: Standing) -> Cell:
    if not one.holds_something:
        return Cell(translate(_CONTEXT, _NOT_HELD), is_muted=True)
    names = ", ".join(product_word(cover.code) for cover in one.covers)
    statuses = ", ".join(status_look(cover.status).word for cover in one.covers)
    return Cell(names, statuses) if names else Cell(translate(_CONTEXT, _NOT_COVERED), is_muted=True)


def _effective(one: Standing) -> Cell:
    cover = one.effective_cover
    return Cell(_NONE, is_muted=True) if cover is None else Cell(formats.amount(cover.amount), is_strong=True)


def _outstanding(one: Standing) -> Cell:
    owed = one.entry.outstanding if one.entry else None
    if owed is None:
        return Cell(_NONE, is_muted=True)
    excess = Exposure(owed, one.effective_cover.amount if one.effective_cover else None).excess
    detail = "" if excess is None else translate(_CONTEXT, _EXCESS).format(amount=formats.amount(excess))
    return Cell(formats.amount(owed), detail)


def _dra(one: Standing) -> Cell:
    dra = one.entry.dra if one.entry else None
    if dra is None:
        return Cell(dra_word(None), is_muted=True)
    return Cell(f"{formats.integer(dra)} – {dra_word(dra)}", pill=dra_tone(dra))


def _decided(one: Standing) -> Cell:
    product = one.last_decision
    if product is None or product.decided_on is None:
        return Cell(_NONE, is_muted=True)
    return Cell(
        formats.day(product.decided_on),
        f"{product_word(product.code)}: {status_look(product.status).word}",
    )


class ContractsSection(TranslatedWidget):
    """The table, and what a click in it does."""

    contract_wanted = Signal(str)
    """A contract was chosen that is not in use: its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no contract yet."""
        super().__init__(parent)
        self.card = Card("", self)
        self.table = FittedTable(standings_model(), self.card)
        self._hint = QLabel(self.card)
        self._hint.setWordWrap(True)
        self.card.body.addWidget(self._hint)
        self.card.body.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        layout.addStretch(1)
        self.table.clicked.connect(lambda index: self._open(self.table.rows_model.rows[index.row()]))
        self.table.opened.connect(self._open)
        self.retranslate()

    def show_standings(self, some: Sequence[Standing]) -> None:
        """List these contracts; the choice stays."""
        self.table.set_rows(some)

    def retranslate(self) -> None:
        """Set every text."""
        self.card.set_heading(self.tr("Under every contract"))
        self._hint.setText(
            self.tr("Choose a contract to take it into use; the window stays on this company.")
        )
        self.table.setAccessibleName(self.tr("The company under every contract"))
        self.table.setAccessibleDescription(self.tr("Enter takes a contract into use."))
        self.table.rows_model.retranslate()

    @Slot(object)
    def _open(self, one: Standing) -> None:
        if not one.is_in_use:
            self.contract_wanted.emit(one.contract.id)

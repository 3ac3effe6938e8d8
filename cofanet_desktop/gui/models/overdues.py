"""Overdue declarations as rows of a table, and how their statuses look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cofanet_desktop.domain.duties import DutyRow
from cofanet_desktop.domain.folding import fold, search_text
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import (
    Collector,
    DeclarationStatus,
    OverdueDeclaration,
    collector_name,
    status_name,
)
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import current_language, translate_message
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import Look, state_look
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Iterable

Overdue = DutyRow[OverdueDeclaration]

_STATUSES: dict[DeclarationStatus, tuple[Tone, str]] = {
    DeclarationStatus.PENDING: (Tone.NEUTRAL, "hourglass"),
    DeclarationStatus.IN_PROGRESS: (Tone.CLAIMS, "gavel"),
    DeclarationStatus.REJECTED: (Tone.BAD, "ban"),
    DeclarationStatus.CLOSED: (Tone.OK, "circle-check"),
    DeclarationStatus.CANCELLED: (Tone.NEUTRAL, "x"),
}


def declaration_look(status: DeclarationStatus) -> Look:
    """Return how the status of a declaration is shown."""
    tone, icon = _STATUSES[status]
    return Look(translate_message(status_name(status)), tone, icon)


@dataclass(frozen=True, slots=True)
class OverdueFilter:
    """Which declarations are wanted; empty is every one."""

    text: str = ""
    statuses: tuple[DeclarationStatus, ...] = ()
    is_insured: bool | None = None
    wants_intervention: bool | None = None
    collectors: tuple[Collector, ...] = ()

    @property
    def is_narrowed(self) -> bool:
        """Tell whether anything is left out."""
        return self != OverdueFilter()

    def chosen(self, rows: Iterable[Overdue]) -> list[Overdue]:
        """Return the rows wanted, in order."""
        words = fold(self.text).split()
        return [row for row in rows if self._takes(row) and all(word in _searched(row) for word in words)]

    def _takes(self, row: Overdue) -> bool:
        one = row.record
        return (
            (not self.statuses or one.status in self.statuses)
            and self.is_insured in (None, one.is_insured)
            and self.wants_intervention in (None, one.wants_intervention)
            and (not self.collectors or one.collected_by in self.collectors)
        )


def _searched(row: Overdue) -> str:
    one = row.record
    references = " ".join(invoice.reference for invoice in one.every_invoice())
    country = reference_data().name(row.country, current_language())
    return search_text(
        row.company_name, one.easy_number, row.customer_reference, one.reference, country, references
    )


def overdues_model(*, with_company: bool = True) -> TableModel[Overdue]:
    """Return an empty table of declarations; without the company where the page is about one."""
    columns: tuple[Column[Overdue], ...] = (
        Column(
            "company",
            QT_TRANSLATE_NOOP("OverdueTable", "Company"),
            _company,
            200,
            stretch=4,
            order=lambda row: row.company_name.casefold(),
        ),
        Column(
            "reference",
            QT_TRANSLATE_NOOP("OverdueTable", "Reference"),
            _reference,
            130,
            stretch=1,
            hides=3,
            order=lambda row: row.record.reference,
        ),
        Column(
            "status",
            QT_TRANSLATE_NOOP("OverdueTable", "Status"),
            _status,
            150,
            stretch=1,
            order=lambda row: list(DeclarationStatus).index(row.record.status),
        ),
        Column(
            "intervention",
            QT_TRANSLATE_NOOP("OverdueTable", "Intervention"),
            _intervention,
            130,
            stretch=1,
            hides=1,
            order=lambda row: (row.record.wants_intervention, row.record.collected_by or ""),
        ),
        Column(
            "open",
            QT_TRANSLATE_NOOP("OverdueTable", "Open amount"),
            _open,
            140,
            stretch=1,
            at_end=True,
            order=lambda row: sum(row.record.open_totals().values()),
        ),
        Column(
            "declared",
            QT_TRANSLATE_NOOP("OverdueTable", "Declared on"),
            lambda row: Cell(formats.day(row.record.declared_at)),
            130,
            at_end=True,
            order=lambda row: row.record.declared_at,
        ),
        Column(
            "deadline",
            QT_TRANSLATE_NOOP("OverdueTable", "Last day"),
            _deadline,
            120,
            at_end=True,
            hides=2,
            order=lambda row: row.record.deadline or row.record.declared_on,
        ),
    )
    kind: Column[Overdue] = Column(
        "kind",
        QT_TRANSLATE_NOOP("OverdueTable", "Declaration"),
        lambda row: Cell(kind_word(row.record), row.record.reference, icon="gavel", color="claims"),
        150,
        stretch=2,
        order=lambda row: row.record.is_insured,
    )
    shown = columns if with_company else (kind, *columns[2:])
    return TableModel("OverdueTable", shown, lambda row: row.record.id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OverdueTable", text)


def kind_word(declared: OverdueDeclaration) -> str:
    """Return whether the debt is insured, in words."""
    if declared.is_insured:
        return _tr(QT_TRANSLATE_NOOP("OverdueTable", "Insured debt"))
    return _tr(QT_TRANSLATE_NOOP("OverdueTable", "Uninsured debt"))


def _company(row: Overdue) -> Cell:
    one = row.record
    icon, color = ("gavel", "claims") if one.is_insured else ("gavel", "secondary")
    return Cell(row.company_name or one.easy_number, kind_word(one), icon=icon, color=color, is_strong=True)


def _reference(row: Overdue) -> Cell:
    pending = _tr(QT_TRANSLATE_NOOP("OverdueTable", "not given yet"))
    return Cell(row.record.reference or pending, row.customer_reference, is_muted=not row.record.reference)


def overdue_look(row: Overdue) -> Look:
    """Return the one pill of a declaration: how far its newest request has come, else its status."""
    return declaration_look(row.record.status) if row.state is None else state_look(row.state)


def _status(row: Overdue) -> Cell:
    look, status = overdue_look(row), declaration_look(row.record.status)
    detail = "" if row.state is None else status.word
    return Cell(look.word, detail, pill=look.tone, icon=look.icon)


def collected_word(declared: OverdueDeclaration) -> str:
    """Return who collects, in words; empty while nobody does."""
    if declared.collected_by is None:
        return ""
    return translate_message(collector_name(declared.collected_by))


def intervention_word(declared: OverdueDeclaration) -> str:
    """Return whether the insurer was asked to intervene, in words."""
    if declared.wants_intervention:
        return _tr(QT_TRANSLATE_NOOP("OverdueTable", "Asked for"))
    return _tr(QT_TRANSLATE_NOOP("OverdueTable", "Not asked for"))


def _intervention(row: Overdue) -> Cell:
    collected = collected_word(row.record)
    told = _tr(QT_TRANSLATE_NOOP("OverdueTable", "Collected by: {collector}")).format(collector=collected)
    word = intervention_word(row.record)
    return Cell(word, told if collected else "", is_muted=not row.record.wants_intervention)


def _open(row: Overdue) -> Cell:
    amounts = [
        formats.amount(Money(amount, currency))
        for currency, amount in sorted(row.record.open_totals().items())
    ]
    if len(amounts) > 2:
        more = _tr(QT_TRANSLATE_NOOP("OverdueTable", "and {count} more")).format(count=len(amounts) - 1)
        return Cell(amounts[0], more, spoken=", ".join(amounts))
    return Cell(amounts[0] if amounts else "", amounts[1] if len(amounts) > 1 else "")


def _deadline(row: Overdue) -> Cell:
    one = row.record
    if one.deadline is None:
        return Cell("–", is_muted=True, spoken=_tr(QT_TRANSLATE_NOOP("OverdueTable", "no last day")))
    late = _tr(QT_TRANSLATE_NOOP("OverdueTable", "declared late"))
    return Cell(
        formats.day(one.deadline),
        late if one.is_late else "",
        icon="alert-triangle" if one.is_late else "",
        color="bad",
    )

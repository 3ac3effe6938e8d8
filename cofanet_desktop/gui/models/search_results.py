"""Companies found, as rows: branches under their head office, same names marked so that nobody is mistaken."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cofanet_desktop.domain.companies import Company, Establishment
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui.i18n import current_language
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cofanet_desktop.domain.companies import Identifier


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A company found; `namesakes` counts the other head offices of the same name, `is_under` a shown head office."""

    company: Company
    namesakes: int = 0
    is_under: bool = False


def result_rows(companies: Iterable[Company]) -> tuple[ResultRow, ...]:
    """Return the companies in their order, each branch moved under its head office when that was found too."""
    found = tuple(companies)
    heads = {one.easy_number for one in found if one.establishment is Establishment.MAIN}
    names = Counter(fold(one.name) for one in found if one.establishment is Establishment.MAIN)
    under: dict[str, list[Company]] = {}
    for one in found:
        if one.head_office in heads:
            under.setdefault(one.head_office or "", []).append(one)
    rows: list[ResultRow] = []
    for one in found:
        if one.head_office in heads:
            continue
        is_main = one.establishment is Establishment.MAIN
        rows.append(ResultRow(one, names[fold(one.name)] - 1 if is_main else 0))
        rows += [ResultRow(branch, is_under=True) for branch in under.get(one.easy_number, ())]
    return tuple(rows)


def results_model(shows_local_names: Callable[[], bool]) -> TableModel[ResultRow]:
    """Return an empty table of search results; local names lead where the person wants that (PREF-1)."""
    columns: tuple[Column[ResultRow], ...] = (
        Column(
            "name",
            QT_TRANSLATE_NOOP("SearchTable", "Company"),
            lambda row: _name(row, local_first=shows_local_names()),
            210,
            stretch=4,
        ),
        Column("address", QT_TRANSLATE_NOOP("SearchTable", "Address"), _address, 150, stretch=3),
        Column("establishment", QT_TRANSLATE_NOOP("SearchTable", "Establishment"), _establishment, 130),
        Column("identifiers", QT_TRANSLATE_NOOP("SearchTable", "Identifiers"), _identifiers, 140, stretch=2),
        Column("easy", QT_TRANSLATE_NOOP("SearchTable", "Easy number"), _easy_number, 150),
    )
    return TableModel("SearchTable", columns, lambda row: row.company.easy_number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SearchTable", text)


def _name(row: ResultRow, *, local_first: bool) -> Cell:
    company = row.company
    names = [name for name in (company.local_name, company.name) if name]
    shown = names if local_first else names[::-1]
    detail = shown[1] if len(shown) > 1 and shown[1] != shown[0] else ""
    if row.namesakes:
        warning = _tr(QT_TRANSLATE_NOOP("SearchTable", "Not the only one of this name"))
        detail = f"{detail} · {warning}" if detail else warning
    return Cell(shown[0], detail, is_strong=not row.is_under, indent=int(row.is_under))


def _address(row: ResultRow) -> Cell:
    company = row.company
    place = " ".join(part for part in (company.postcode, company.city) if part)
    where = ", ".join(part for part in (place, company.region) if part)
    return Cell(company.address or where, where if company.address else "")


def _establishment(row: ResultRow) -> Cell:
    company = row.company
    if company.is_temporary:
        return Cell(
            _tr(QT_TRANSLATE_NOOP("SearchTable", "Being identified")), pill=Tone.NEUTRAL, icon="hourglass"
        )
    if company.establishment is Establishment.MAIN:
        return Cell(_tr(QT_TRANSLATE_NOOP("SearchTable", "Main")), icon="building-skyscraper")
    branch_of = _tr(QT_TRANSLATE_NOOP("SearchTable", "of {number}")).format(number=company.head_office)
    return Cell(
        _tr(QT_TRANSLATE_NOOP("SearchTable", "Branch")), "" if row.is_under else branch_of, icon="building"
    )


def _identifiers(row: ResultRow) -> Cell:
    """Return the first identifier, value before type for the value is what tells companies apart."""
    found = row.company.identifiers
    if not found:
        return Cell("—", is_muted=True, spoken=_tr(QT_TRANSLATE_NOOP("SearchTable", "No identifier known")))
    labels = [_label(row.company, one) for one in found]
    more = f" · +{len(found) - 1}" if len(found) > 1 else ""
    spoken = ", ".join(f"{label} {one.value}" for label, one in zip(labels, found, strict=True))
    return Cell(found[0].value, labels[0] + more, spoken=spoken)


def _label(company: Company, identifier: Identifier) -> str:
    country = reference_data().countries.get(company.country)
    kind = country.identifier_type(identifier.type) if country else None
    return kind.label(current_language()) if kind else identifier.type


def _easy_number(row: ResultRow) -> Cell:
    return Cell(row.company.easy_number)

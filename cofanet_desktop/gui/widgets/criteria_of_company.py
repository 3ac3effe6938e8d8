"""The search criteria of a company: name, country, legal identifier (PORT-2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QWidget,
)

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.identifiers import CRS, parse_easy_number, parse_identifier
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import current_language
from cofanet_desktop.gui.models.identifier_kinds import EASY_NUMBER
from cofanet_desktop.gui.models.portfolio_told import kind_word
from cofanet_desktop.gui.widgets.labelled import Labelled
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from cofanet_desktop.gui.models.portfolio_criteria import Criteria

from cofanet_desktop.gui.widgets.criteria_block import Block, codes_of, fill_combo, joined, set_text


class CompanyBlock(Block):
    """Name, country, legal identifier."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Know no country yet; `set_countries` offers those of the portfolio."""
        super().__init__(parent)
        self._countries: tuple[str, ...] = ()
        self.name, self.value = self._line(), self._line()
        self.country, self.kind = self._combo(), self._combo()
        self.country.currentIndexChanged.connect(self._fill_kinds)
        self._rows = [Labelled(one, parent=self) for one in (self.name, self.country, self.kind, self.value)]
        for row in self._rows:
            self.rows.addWidget(row)
        self.rows.addStretch(1)
        self.retranslate()

    def set_countries(self, codes: Sequence[str]) -> None:
        """Offer these countries; the one chosen stays."""
        self._countries = tuple(codes)
        self._fill_countries(self._chosen_countries)

    @property
    def error(self) -> str:
        """Return what is wrong with the identifier."""
        return self._rows[-1].error

    def retranslate(self) -> None:
        """Set every text."""
        names = (self.tr("Name contains"), self.tr("Country"), self.tr("Identifier"), self.tr("Its value"))
        self.heading.setText(self.tr("Company"))
        for row, name in zip(self._rows, names, strict=True):
            row.label.setText(name)
            row.fields[0].setAccessibleName(name)
        self._fill_countries(self._chosen_countries)
        self._fill_kinds()

    def fill(self, criteria: Criteria) -> None:
        """Show the criteria of this group."""
        set_text(self.name, criteria.name, self.name.text().strip() == criteria.name)
        self._fill_countries(criteria.countries)
        self._fill_kinds()
        if criteria.identifier:
            self.kind.setCurrentIndex(max(0, self.kind.findData(criteria.identifier_kind)))
        is_same = self.value.text().strip() == criteria.identifier or bool(self.error)
        set_text(self.value, criteria.identifier, is_same)

    def apply(self, criteria: Criteria) -> Criteria:
        """Return the criteria with those of this group."""
        countries = self._chosen_countries
        value, kind = self.value.text().strip(), str(self.kind.currentData())
        error = _identifier_error(kind, value, countries) if value else ""
        self._rows[-1].say(error)
        if error:
            value = ""
        return replace(
            criteria,
            name=self.name.text().strip(),
            countries=countries,
            identifier=value,
            identifier_kind=kind if value else "",
        )

    @property
    def _chosen_countries(self) -> tuple[str, ...]:
        return codes_of(self.country)

    def _fill_countries(self, chosen: Sequence[str]) -> None:
        language = current_language()
        named = sorted((reference_data().name(code, language), code) for code in self._countries)
        entries = [(self.tr("All countries"), ""), *named]
        if chosen and joined(chosen) not in [codes for _, codes in entries]:
            names = ", ".join(reference_data().name(code, language) for code in chosen)
            entries.append((names, joined(chosen)))
        fill_combo(self.country, entries, joined(chosen))

    def _fill_kinds(self) -> None:
        """Offer the types of the one country chosen, the Coface reference and the Easy number always."""
        countries = self._chosen_countries
        known = reference_data().countries
        kinds = known[countries[0]].identifiers if len(countries) == 1 and countries[0] in known else ()
        entries = [(kind_word(EASY_NUMBER), EASY_NUMBER)]
        entries += [(kind.label(current_language()), kind.code) for kind in kinds if kind.code != CRS]
        entries.append((kind_word(CRS), CRS))
        fill_combo(self.kind, entries, self.kind.currentData() or EASY_NUMBER)


def _identifier_error(kind: str, value: str, countries: tuple[str, ...]) -> str:
    """Return what is wrong with an identifier, empty for nothing."""
    try:
        if kind == EASY_NUMBER:
            parse_easy_number(value)
        else:
            code = countries[0] if countries else next(iter(reference_data().countries))
            parse_identifier(reference_data().country(code), kind, value)
    except InvalidInput as error:
        return failure_sentence(error)
    return ""

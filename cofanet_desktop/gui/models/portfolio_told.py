"""The criteria of the portfolio in words: each as a chip says it, and the criteria without it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.portfolio import Clause, FieldCriterion
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import current_language, translate
from cofanet_desktop.gui.models.identifier_kinds import EASY_NUMBER
from cofanet_desktop.gui.widgets.custom_field_values import field_label, field_text
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from cofanet_desktop.domain.custom_fields import FieldDefinition
    from cofanet_desktop.gui.models.portfolio_criteria import Criteria

_CONTEXT = "PortfolioCriteria"
_NONE = QT_TRANSLATE_NOOP("PortfolioCriteria", "none")
_DRA = QT_TRANSLATE_NOOP("PortfolioCriteria", "DRA {figures}")
_NAME = QT_TRANSLATE_NOOP("PortfolioCriteria", "Name: {text}")
_IDENTIFIER = QT_TRANSLATE_NOOP("PortfolioCriteria", "{kind}: {value}")
_AT_LEAST = QT_TRANSLATE_NOOP("PortfolioCriteria", "{what}: from {first}")
_AT_MOST = QT_TRANSLATE_NOOP("PortfolioCriteria", "{what}: up to {last}")
_BETWEEN = QT_TRANSLATE_NOOP("PortfolioCriteria", "{what}: {first} to {last}")
_AMOUNT = QT_TRANSLATE_NOOP("PortfolioCriteria", "Amount")
_UPDATED = QT_TRANSLATE_NOOP("PortfolioCriteria", "Updated")
_DELETED = QT_TRANSLATE_NOOP("PortfolioCriteria", "Deleted field")
_CONTAINS = QT_TRANSLATE_NOOP("PortfolioCriteria", "{what}: {text}")
_ENDING = QT_TRANSLATE_NOOP("PortfolioCriteria", "Days before the end: {days}")
_LINKED = QT_TRANSLATE_NOOP("PortfolioCriteria", "Companies of a link: {count}")
_UNCOVERED = QT_TRANSLATE_NOOP("PortfolioCriteria", "Outstanding above cover")
_CLAUSES = {
    Clause.GUARANTOR: QT_TRANSLATE_NOOP("PortfolioCriteria", "Guarantor"),
    Clause.CONDITIONS: QT_TRANSLATE_NOOP("PortfolioCriteria", "Conditions"),
    Clause.ENDING: QT_TRANSLATE_NOOP("PortfolioCriteria", "End date"),
}
_EASY = QT_TRANSLATE_NOOP("PortfolioCriteria", "Easy number")


@dataclass(frozen=True, slots=True)
class Told:
    """One criterion in words, and what takes it away."""

    text: str
    without: Callable[[Criteria], Criteria]


def told(criteria: Criteria, definitions: Sequence[FieldDefinition], currency: str) -> tuple[Told, ...]:
    """Return the criteria that no chip of their own shows; fields are named by their definitions."""
    return tuple(one for one in _all(criteria, definitions, currency) if one.text)


def clause_word(clause: Clause) -> str:
    """Return the translated name of a clause."""
    return _say(_CLAUSES[clause])


def kind_word(kind: str, country: str = "") -> str:
    """Return what a type of identifier is called, of a country where that matters."""
    if kind == EASY_NUMBER:
        return _say(_EASY)
    countries = reference_data().countries
    among = [countries[country]] if country in countries else list(countries.values())
    found = (known for one in among if (known := one.identifier_type(kind)) is not None)
    first = next(found, None)
    return kind if first is None else first.label(current_language())


def span_text(what: str, first: str, last: str) -> str:
    """Return a criterion with one or two bounds in words, empty for none."""
    if first and last:
        return _say(_BETWEEN).format(what=what, first=first, last=last)
    if first:
        return _say(_AT_LEAST).format(what=what, first=first)
    return _say(_AT_MOST).format(what=what, last=last) if last else ""


def _all(criteria: Criteria, definitions: Sequence[FieldDefinition], currency: str) -> Iterator[Told]:
    language = current_language()
    yield Told(", ".join(map(product_word, criteria.products)), lambda c: replace(c, products=()))
    ending = criteria.ends_within
    ends = "" if ending is None else translate(_CONTEXT, _ENDING).format(days=formats.integer(ending))
    yield Told(ends, lambda c: replace(c, ends_within=None))
    dras = ", ".join(_say(_NONE) if dra is None else str(dra) for dra in criteria.dras)
    yield Told(_say(_DRA).format(figures=dras) if dras else "", lambda c: replace(c, dras=()))
    countries = ", ".join(reference_data().name(code, language) for code in criteria.countries)
    yield Told(countries, lambda c: replace(c, countries=()))
    yield Told(_say(_NAME).format(text=criteria.name) if criteria.name else "", lambda c: replace(c, name=""))
    yield Told(_identifier(criteria), lambda c: replace(c, identifier="", identifier_kind=""))
    yield Told(_companies(len(criteria.easy_numbers)), lambda c: replace(c, easy_numbers=()))
    amounts = (_figure(one, currency) for one in (criteria.amount_from, criteria.amount_to))
    yield Told(span_text(_say(_AMOUNT), *amounts), lambda c: replace(c, amount_from=None, amount_to=None))
    days = (
        "" if day is None else formats.day(day) for day in (criteria.updated_from, criteria.updated_until)
    )
    yield Told(span_text(_say(_UPDATED), *days), lambda c: replace(c, updated_from=None, updated_until=None))
    yield Told(", ".join(map(clause_word, criteria.clauses)), lambda c: replace(c, clauses=()))
    yield Told(_say(_UNCOVERED) if criteria.is_uncovered else "", lambda c: replace(c, is_uncovered=False))
    for one in criteria.fields:
        yield Told(_field(one, definitions, currency), _without_field(one))


def _without_field(one: FieldCriterion) -> Callable[[Criteria], Criteria]:
    return lambda criteria: replace(
        criteria, fields=tuple(other for other in criteria.fields if other != one)
    )


def _field(one: FieldCriterion, definitions: Sequence[FieldDefinition], currency: str) -> str:
    definition = next((known for known in definitions if known.id == one.field), None)
    if definition is None:
        return _say(_DELETED) if definitions else one.field
    name = field_label(definition)
    if one.contains:
        return _say(_CONTAINS).format(what=name, text=one.contains)
    bounds = (field_text(definition, value, currency) for value in (one.at_least, one.at_most))
    return span_text(name, *bounds)


def _identifier(criteria: Criteria) -> str:
    if not criteria.identifier:
        return ""
    kind = kind_word(criteria.identifier_kind, next(iter(criteria.countries), ""))
    return _say(_IDENTIFIER).format(kind=kind, value=formats.isolated(criteria.identifier))


def _figure(number: Decimal | None, currency: str) -> str:
    if number is None:
        return ""
    return formats.amount(Money(number, currency)) if currency else formats.number(number, 0)


def _companies(count: int) -> str:
    return translate(_CONTEXT, _LINKED).format(count=formats.integer(count)) if count else ""


def _say(text: str) -> str:
    return translate(_CONTEXT, text)

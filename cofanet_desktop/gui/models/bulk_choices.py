"""The fields of a bulk order line that hold one of a few codes: which, and in what words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.bulk_errors import FIELD_NAMES
from cofanet_desktop.domain.bulk_mapping import ACTION, COUNTRY, IDENTIFIER_TYPE, PRODUCT, PRODUCTS
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.products import KINDS, Action, ProductCode
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui.i18n import current_language, translate
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Sequence

CLOSED = frozenset({COUNTRY, IDENTIFIER_TYPE, PRODUCT, ACTION})
"""Fields whose values are chosen from a list."""

_ACTION_WORDS = {
    Action.ORDER: QT_TRANSLATE_NOOP("BulkFromSelection", "Order"),
    Action.UPDATE: QT_TRANSLATE_NOOP("BulkFromSelection", "Change the amount"),
    Action.STOP: QT_TRANSLATE_NOOP("BulkFromSelection", "Stop monitoring"),
    Action.DELETE: QT_TRANSLATE_NOOP("BulkFromSelection", "Delete"),
}

Choice = tuple[str, str]
"""A code and the words a person chooses it by."""


def field_word(field: int) -> str:
    """Return the name of a field; 0 is the first."""
    return translate("BulkFields", FIELD_NAMES[field])


def choices(field: int, values: Sequence[str]) -> list[Choice]:
    """Return what a field of a line with these ten `values` can hold, empty for one that takes any text."""
    if field == COUNTRY:
        return _countries()
    if field == IDENTIFIER_TYPE:
        return _identifier_types(values[COUNTRY])
    if field == PRODUCT:
        return [
            (str(one.code), _labelled(str(one.code), product_word(ProductCode(one.code)))) for one in PRODUCTS
        ]
    if field == ACTION:
        return [(one.value, _labelled(one.value, action_word(one))) for one in _actions(values[PRODUCT])]
    return []


def action_word(action: Action) -> str:
    """Return what an action does, in the language in force."""
    return translate("BulkFromSelection", _ACTION_WORDS[action])


def _actions(product: str) -> list[Action]:
    known = product in {str(one.code) for one in PRODUCTS}
    allowed = KINDS[ProductCode(product)].actions if known else frozenset(_ACTION_WORDS)
    return [one for one in _ACTION_WORDS if one in allowed]


def _countries() -> list[Choice]:
    language = current_language()
    named = sorted(
        (fold(country.name(language)), code, country.name(language))
        for code, country in reference_data().countries.items()
    )
    return [(code, _labelled(code, name)) for _, code, name in named]


def _identifier_types(country: str) -> list[Choice]:
    known = reference_data().countries.get(country)
    language = current_language()
    if known is not None:
        return [(kind.code, _labelled(kind.code, kind.label(language))) for kind in known.identifiers]
    every = {kind.code: kind for one in reference_data().countries.values() for kind in one.identifiers}
    return [(code, _labelled(code, kind.label(language))) for code, kind in sorted(every.items())]


def _labelled(code: str, words: str) -> str:
    return f"{code} — {words}"

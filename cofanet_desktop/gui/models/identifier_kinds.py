"""The types of identifiers a country knows, to choose from, and a second look at what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cofanet_desktop.gui.i18n import current_language
from cofanet_desktop.system.check_digits import check_digit_fits
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

EASY_NUMBER = "EASY"
"""What the list holds for the Easy number, which is no legal identifier."""


def fill_kinds(combo: QComboBox, country: str, *, has_easy_number: bool) -> None:
    """List the identifier types of `country` (Coface reference included), keeping the choice where it still exists."""
    chosen, language = combo.currentData(), current_language()
    was_blocked = combo.blockSignals(True)
    combo.clear()
    for kind in reference_data().identifier_types(country):
        combo.addItem(kind.label(language), kind.code)
    if has_easy_number:
        combo.addItem(QCoreApplication.translate("Identifiers", "Easy number"), EASY_NUMBER)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.blockSignals(was_blocked)


def check_digit_hint(country: str, kind_code: str, value: str) -> str:
    """Return a hint to look again when the check digit of `value` does not fit, else nothing; it is no refusal."""
    kind = reference_data().country(country).identifier_type(kind_code)
    if kind is None or not value.strip() or check_digit_fits(kind, value.strip()) is not False:
        return ""
    return QCoreApplication.translate(
        "Identifiers", "The check digit of this {type} does not fit. Look again; it can be used all the same."
    ).format(type=kind.label(current_language()))

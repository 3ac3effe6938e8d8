"""What can be begun about the debts of a company: its words, its icon, its way in."""

from __future__ import annotations

from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.routes import Route, new_declaration_route, new_extension_route

_WORDS = {
    Duty.OVERDUE: QT_TRANSLATE_NOOP("Duty", "Declare an overdue, insured debt"),
    Duty.UNINSURED_OVERDUE: QT_TRANSLATE_NOOP("Duty", "Declare an overdue, uninsured debt"),
    Duty.EXTENSION: QT_TRANSLATE_NOOP("Duty", "Ask to extend due dates"),
}

DUTY_ICONS = {Duty.OVERDUE: "gavel", Duty.UNINSURED_OVERDUE: "shield-x", Duty.EXTENSION: "calendar-due"}
"""The icon of each."""


def duty_word(duty: Duty) -> str:
    """Return what is begun, in words."""
    return translate("Duty", _WORDS[duty])


def duty_route(duty: Duty, easy_number: str) -> Route:
    """Return the route to the form that is begun on a company."""
    if duty is Duty.EXTENSION:
        return new_extension_route(easy_number)
    return new_declaration_route(easy_number, is_insured=duty is Duty.OVERDUE)

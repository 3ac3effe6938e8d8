"""E-mail addresses and telephone numbers as people write them: checked for what cannot be one, else left as they are."""

from __future__ import annotations

import re

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

LONGEST_EMAIL = 254
"""Longest address that mail can be sent to."""

LONGEST_PHONE = 40

_LOCAL = re.compile(r"[!#-'*+/-9=?A-Z^-~-]+(?:\.[!#-'*+/-9=?A-Z^-~-]+)*", re.ASCII)
_LONGEST_LOCAL = 64
_HOST = re.compile(r"(?:[^\W_](?:[^\W_]|-){0,62}(?<!-)\.)+[^\W\d_](?:[^\W_]|-){0,61}[^\W_]")
_PHONE = re.compile(r"\+?[0-9 ().\-/]+(?:(?:ext\.?|poste|x|#) ?[0-9]{1,6})?", re.IGNORECASE | re.ASCII)
_LEAST_DIGITS, _MOST_DIGITS = 3, 20


def parse_email(text: str, field: str = "email") -> str:
    """Return an e-mail address as written, without blanks around it; raises InvalidInput (EMAIL_NOT_VALID) for `field`.

    Only its form is checked: letters of any script may stand behind the @. Two addresses are the same when `email_key`
    says so.
    """
    address = text.strip()
    local, _, host = address.rpartition("@")
    is_sound = _LOCAL.fullmatch(local) and len(local) <= _LONGEST_LOCAL and _HOST.fullmatch(host)
    if not is_sound or len(address) > LONGEST_EMAIL:
        raise InvalidInput(
            field,
            "EMAIL_NOT_VALID",
            Message(
                "ContactDetails",
                QT_TRANSLATE_NOOP("ContactDetails", "{text} is not an e-mail address."),
                {"text": address[:60]},
            ),
            Message(
                "ContactDetails",
                QT_TRANSLATE_NOOP("ContactDetails", "Write the address alone, as name@company.com."),
            ),
        )
    return address


def email_key(address: str) -> str:
    """Return an address in the form in which two are compared: capitals make no difference."""
    return address.strip().casefold()


def parse_phone(text: str, field: str = "phone") -> str:
    """Return a telephone or fax number as written, single blanks between its groups.

    Raises InvalidInput (PHONE_NOT_VALID) for `field` where it has other signs than + ( ) . - / and an extension (x12),
    fewer than 3 digits or more than 20.
    """
    number = " ".join(text.split())
    digits = sum(one.isdigit() for one in number)
    if not _PHONE.fullmatch(number) or not _LEAST_DIGITS <= digits <= _MOST_DIGITS:
        raise InvalidInput(
            field,
            "PHONE_NOT_VALID",
            Message(
                "ContactDetails",
                QT_TRANSLATE_NOOP("ContactDetails", "{text} is not a telephone number."),
                {"text": number[:60]},
            ),
            Message(
                "ContactDetails",
                QT_TRANSLATE_NOOP("ContactDetails", "Write it with its country, as +33 1 23 45 67 89."),
            ),
        )
    return number

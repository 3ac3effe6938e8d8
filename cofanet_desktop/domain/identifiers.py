"""Numbers that name a company: Easy numbers, Coface references (CRS) and national legal identifiers."""

from __future__ import annotations

import re

from cofanet_desktop.domain.companies import Identifier
from cofanet_desktop.domain.countries import Country
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

CRS = "CRScny"
"""Identifier type of a Coface reference, valid for every country, in exactly this case."""

DUNS_ALIAS = "DnB"
"""How the guide's text calls the types its list writes `DUN_USA` and `DUN_CAN`."""

MAIN_DIGITS = 14
BRANCH_DIGITS = 19

_CRS_VALUE = re.compile(r"[0-9]{3}[0-9A-Za-z]{6}")
_DIGITS = re.compile(r"[0-9]+")
_TEMPORARY = re.compile(r"Z[0-9]{1,18}")
_NOT_COMPARED = str.maketrans("", "", " .-\t\u00a0\u202f\u2010\u2011\u2013/")


def parse_easy_number(text: str) -> str:
    """Return the Easy number as the insurer writes it: 14 digits, 19 for a branch, or Z and digits.

    Up to 14 digits are padded on the left with zeros; spaces are ignored. Raises InvalidInput
    (MALFORMED_EASY_NUMBER) otherwise, also for 15 to 18 digits, which could be read as either kind.
    """
    number = "".join(text.split())
    if _DIGITS.fullmatch(number):
        if len(number) <= MAIN_DIGITS:
            return number.zfill(MAIN_DIGITS)
        if len(number) == BRANCH_DIGITS:
            return number
    elif _TEMPORARY.fullmatch(number):
        return number
    raise InvalidInput(
        "easy_number",
        "MALFORMED_EASY_NUMBER",
        Message(
            "Identifiers",
            QT_TRANSLATE_NOOP("Identifiers", "{number} is not an Easy number."),
            {"number": text.strip()},
        ),
        Message(
            "Identifiers",
            QT_TRANSLATE_NOOP(
                "Identifiers",
                "An Easy number has at most 14 digits, exactly 19 for a branch, or is Z and digits.",
            ),
        ),
    )


def is_branch(easy_number: str) -> bool:
    """Tell whether a parsed Easy number names a branch."""
    return len(easy_number) == BRANCH_DIGITS and not is_temporary(easy_number)


def is_temporary(easy_number: str) -> bool:
    """Tell whether a parsed Easy number is provisional: the company is not identified yet."""
    return easy_number.startswith("Z")


def parse_identifier(country: Country, kind: str, value: str) -> Identifier:
    """Return the legal identifier of a company of `country`, its value trimmed and otherwise as written.

    `DnB` is read as the country's D-U-N-S type. No check digit is enforced. Raises InvalidInput with rule
    UNKNOWN_IDENTIFIER_TYPE, MISSING_FIELD or MALFORMED_CRS.
    """
    code = kind.strip()
    if code == DUNS_ALIAS:
        code = f"DUN_{country.code}"
    if country.identifier_type(code) is None:
        raise _unknown_type(kind, country)
    trimmed = value.strip()
    if not trimmed:
        raise InvalidInput(
            "identifier",
            "MISSING_FIELD",
            Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The legal identifier has no value.")),
        )
    if code == CRS and not is_crs(trimmed):
        raise _malformed_crs(trimmed)
    return Identifier(code, trimmed)


def is_crs(value: str) -> bool:
    """Tell whether `value` is written like a Coface reference: three digits, then six letters or digits."""
    return _CRS_VALUE.fullmatch(value) is not None


def comparison_form(value: str) -> str:
    """Return an identifier's value as it is compared: no space, dot, dash or slash, capitals."""
    return value.translate(_NOT_COMPARED).upper()


def _unknown_type(kind: str, country: Country) -> InvalidInput:
    return InvalidInput(
        "identifier",
        "UNKNOWN_IDENTIFIER_TYPE",
        Message(
            "Identifiers",
            QT_TRANSLATE_NOOP("Identifiers", "{kind} is not an identifier type of this country ({country})."),
            {"kind": kind.strip(), "country": country.code},
        ),
        Message(
            "Identifiers",
            QT_TRANSLATE_NOOP("Identifiers", "Types known there: {types}."),
            {"types": ", ".join(known.code for known in country.identifiers)},
        ),
    )


def _malformed_crs(value: str) -> InvalidInput:
    return InvalidInput(
        "identifier",
        "MALFORMED_CRS",
        Message(
            "Identifiers",
            QT_TRANSLATE_NOOP("Identifiers", "{value} is not a Coface reference."),
            {"value": value},
        ),
        Message(
            "Identifiers",
            QT_TRANSLATE_NOOP(
                "Identifiers", "A Coface reference is three digits, then six letters or digits."
            ),
        ),
    )

"""The closed list of countries and of the legal identifier types each one knows (rule 29)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

LABEL_LANGUAGES = ("en", "fr", "de", "es")
"""Languages every identifier type is named in; French as the official list prints it."""


@dataclass(frozen=True, slots=True)
class IdentifierType:
    """One type of legal identifier: code of the closed list, label by language, and how it could be checked."""

    code: str
    labels: Mapping[str, str]
    stdnum: str | None = None
    """python-stdnum module that knows the number, or None."""
    exact: bool = False
    """Whether that module checks exactly this number; a mere look-alike is not worth a warning."""

    def label(self, language: str) -> str:
        """Return the label in `language` (en, fr, de, es), else in English, else as the official list prints it."""
        return self.labels.get(language) or self.labels.get("en") or self.labels["fr"]


@dataclass(frozen=True, slots=True)
class Country:
    """One country of the closed list; `code` is the insurer's own (`SCG`, `AR1`…), not always an ISO code."""

    code: str
    iso2: str
    names: Mapping[str, str]
    identifiers: tuple[IdentifierType, ...]
    """Types a company of this country can be named by, those valid everywhere last."""

    def name(self, language: str) -> str:
        """Return the name in `language` (en, fr, de, es), English when there is none."""
        return self.names.get(language) or self.names["en"]

    def identifier_type(self, code: str) -> IdentifierType | None:
        """Return the type with that exact code, or None when this country has no such type."""
        return next((kind for kind in self.identifiers if kind.code == code), None)


@dataclass(frozen=True, slots=True)
class ReferenceData:
    """Every country of the closed list, by code."""

    countries: Mapping[str, Country]

    def country(self, code: str) -> Country:
        """Return the country; raises InvalidInput (INVALID_COUNTRY_CODE) when the list does not hold it."""
        found = self.countries.get(code)
        if found is None:
            raise InvalidInput(
                "country",
                "INVALID_COUNTRY_CODE",
                Message(
                    "Identifiers",
                    QT_TRANSLATE_NOOP("Identifiers", "{code} is not a country code of the list."),
                    {"code": code},
                ),
                Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "Choose a country in the list.")),
            )
        return found

    def identifier_types(self, country: str) -> tuple[IdentifierType, ...]:
        """Return the identifier types of a country code, the Coface reference included; raises InvalidInput."""
        return self.country(country).identifiers

    def name(self, country: str, language: str) -> str:
        """Return the name of a country code in a language; an unknown code is returned as it is."""
        found = self.countries.get(country)
        return found.name(language) if found else country


def parse_reference(json_text: str) -> ReferenceData:
    """Return the closed list read from the text of `resources/reference/countries.json`."""
    raw = json.loads(json_text)
    types = {
        code: IdentifierType(
            code,
            {language: entry[language] for language in LABEL_LANGUAGES if language in entry},
            entry.get("stdnum"),
            entry.get("exact", False),
        )
        for code, entry in raw["identifier_types"].items()
    }
    universal = raw["universal_identifiers"]
    return ReferenceData(
        {
            entry["code"]: Country(
                entry["code"],
                entry["iso2"],
                entry["names"],
                tuple(types[code] for code in (*entry["identifiers"], *universal)),
            )
            for entry in raw["countries"]
        }
    )

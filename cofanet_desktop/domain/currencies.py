"""The closed list of currencies: names and number of decimals (rule 29)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Currency:
    """One currency: three-letter code, decimals of an amount, names by language."""

    code: str
    digits: int
    names: Mapping[str, str]

    def name(self, language: str) -> str:
        """Return the name in `language` (en, fr, de, es), English when there is none."""
        return self.names.get(language) or self.names["en"]


def parse_currencies(json_text: str) -> Mapping[str, Currency]:
    """Return the currencies by code, read from the text of `resources/reference/currencies.json`."""
    return {
        entry["code"]: Currency(entry["code"], entry["digits"], entry["names"])
        for entry in json.loads(json_text)
    }

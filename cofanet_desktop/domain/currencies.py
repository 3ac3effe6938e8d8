"""The closed list of currencies: names and number of decimals (rule 29)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

_DIGITS = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF"), 0),
    **dict.fromkeys(("UGX", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}


def digits_of(code: str) -> int:
    """Return how many decimals invoices in a currency have by ISO 4217: 2 unless the currency says otherwise.

    The closed list tells how amounts are usually shown, which for some currencies is less than what invoices have.
    """
    return _DIGITS.get(code, 2)


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

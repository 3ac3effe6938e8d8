"""The reference lists that come with the program, read once: countries, identifier types, currencies."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from cofanet_desktop.assets import resource
from cofanet_desktop.domain.countries import ReferenceData, parse_reference
from cofanet_desktop.domain.currencies import Currency, parse_currencies


@cache
def reference_data() -> ReferenceData:
    """Return the closed list of countries and their identifier types."""
    return parse_reference(resource("reference", "countries.json").read_text(encoding="utf-8"))


@cache
def currencies() -> Mapping[str, Currency]:
    """Return the closed list of currencies by code."""
    return parse_currencies(resource("reference", "currencies.json").read_text(encoding="utf-8"))

"""Rules of reports: kinds, languages and countries as the contract allows, and what is on file (rule 11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.products import ProductCode, product_name
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.domain.contracts import Contract


def languages(code: ProductCode, contract: Contract) -> tuple[str, ...]:
    """Return the languages (two letters) a kind of report can be ordered in; empty when the contract has none."""
    terms = contract.report_terms(code)
    return terms.languages if terms else ()


def check_available(code: ProductCode, contract: Contract, company: Company) -> None:
    """Refuse a report the contract, the country or the insurer's files do not allow."""
    terms = contract.report_terms(code)
    if terms is None or (terms.countries and company.country not in terms.countries):
        raise RuleViolation(
            "REPORT_NOT_AVAILABLE",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP(
                    "Rules", "The product {product} does not exist for this country under the contract."
                ),
                {"product": product_name(code)},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Choose another report.")),
        )
    if code is ProductCode.FRI and company.report_updated_on is None:
        raise RuleViolation(
            "NO_REPORT_ON_FILE",
            Message(
                "Rules", QT_TRANSLATE_NOOP("Rules", "The insurer has no full report of this company on file.")
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Order a full report with a new investigation.")),
        )


def check_language(code: ProductCode, language: str, contract: Contract) -> None:
    """Refuse a language the report cannot be had in."""
    offered = languages(code, contract)
    if language not in offered:
        raise RuleViolation(
            "LANGUAGE_NOT_OFFERED",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP(
                    "Rules", "The product {product} is not available in this language ({language})."
                ),
                {"product": product_name(code), "language": language or "-"},
            ),
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "Choose one of: {languages}."),
                {"languages": ", ".join(offered)},
            ),
        )

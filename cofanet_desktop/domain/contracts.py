"""Contracts: what the policyholder may order and on which terms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from cofanet_desktop.domain.custom_fields import FieldDefinition
from cofanet_desktop.domain.days import civil_day
from cofanet_desktop.domain.deadlines import DeclarationTerms
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import InterventionMode
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.sent_documents import DocumentLimits
from cofanet_desktop.domain.turnover import TurnoverTerms

_DECLARATION = DeclarationTerms()
_DOCUMENTS = DocumentLimits()


@dataclass(frozen=True, slots=True)
class ReportTerms:
    """A kind of report the contract includes: its languages (two letters), and the countries it exists for (empty: all)."""

    code: ProductCode
    languages: tuple[str, ...]
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """A contract (police): number, holder, currency, products it includes and its terms."""

    id: str
    number: str
    holder: str
    currency: str
    products: tuple[ProductCode, ...]
    insured_percentage: Decimal = Decimal(90)
    express_amount: Money | None = None
    """Amount of an express credit limit; None when the contract has none (rule 4)."""
    maximum_companies: int | None = None
    topliner_days: tuple[int, int] = (30, 90)
    """Shortest and longest TopLiner, in days, both included (rule 3)."""
    reports: tuple[ReportTerms, ...] = ()
    declaration: DeclarationTerms = _DECLARATION
    """Maximum credit period and days to declare (rules 12 and 22)."""
    intervention: InterventionMode = InterventionMode.OPTIONAL
    """Whether the insurer collects (rule 19)."""
    uninsured_debts: bool = False
    """Whether uninsured debts are collected too (rule 20)."""
    turnover: TurnoverTerms | None = None
    """What has to be declared of the turnover; None when nothing has (rule 23)."""
    documents: DocumentLimits = _DOCUMENTS
    """Documents that can be sent (rule 25)."""
    time_zone: str = "UTC"
    """IANA name of the zone whose days count for every date of the contract, its deadlines above all."""
    collection_email: str = ""
    """Where the collection department reads its mail (rule 16)."""
    custom_fields: tuple[FieldDefinition, ...] = ()
    """Fields of the policyholder's own, at most five, beside the three fixed ones (rule 26)."""
    is_demonstration: bool = False

    def day(self, at: datetime) -> date:
        """Return the day it is for the contract at the instant `at`."""
        return civil_day(at, self.time_zone)

    def includes(self, code: ProductCode) -> bool:
        """Tell whether `code` can be ordered under this contract."""
        return code in self.products

    def report_terms(self, code: ProductCode) -> ReportTerms | None:
        """Return the terms of a kind of report, or None when the contract has none of it."""
        return next((terms for terms in self.reports if terms.code is code), None)

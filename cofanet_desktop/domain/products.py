"""Products ordered on a company: codes, families, actions, statuses and the ordered product itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message


class ProductCode(StrEnum):
    """Codes of the products a clerk can order, as bulk files and the command line write them."""

    CRL = "CRL"
    RLI = "RLI"
    ECL = "ECL"
    TPL = "TPL"
    RSC = "RSC"
    RSM = "RSM"
    RCO = "RCO"
    ROM = "ROM"
    CCO = "CCO"
    SNR = "SNR"
    FRI = "FRI"
    FRN = "FRN"
    CRR = "CRR"


class Family(StrEnum):
    """What a product is for; each family has its colour and icon."""

    INSURANCE = "insurance"
    INFORMATION = "information"


class Action(StrEnum):
    """What can be asked about a product, with the letter bulk files use."""

    ORDER = "C"
    DELETE = "D"
    UPDATE = "U"
    STOP = "S"


class ProductStatus(StrEnum):
    """Where a product stands; the guide's eleven statuses and pending."""

    PENDING = "pending"
    GRANTED = "granted"
    PARTIALLY_GRANTED = "partially_granted"
    REDUCED = "reduced"
    REFUSED = "refused"
    REPLACED = "replaced"
    TERMINATED = "terminated"
    BEING_CANCELLED = "being_cancelled"
    BEING_DELETED = "being_deleted"
    DELETED = "deleted"
    EXPIRED = "expired"
    DONE = "done"


IN_FORCE = frozenset({ProductStatus.GRANTED, ProductStatus.PARTIALLY_GRANTED, ProductStatus.REDUCED})
"""Statuses under which a cover insures invoices."""

STANDING = IN_FORCE | {ProductStatus.PENDING, ProductStatus.BEING_DELETED, ProductStatus.BEING_CANCELLED}
"""Statuses under which a cover stands in the way of another one."""

COVERS = (ProductCode.CRL, ProductCode.RLI, ProductCode.ECL)
"""Covers of which at most one is in force per company and contract (rule 1)."""

REPORTS = (ProductCode.SNR, ProductCode.FRI, ProductCode.FRN, ProductCode.CRR)
"""Reports: delivered as a document, at once or within days (rule 11)."""

PRODUCT_NAMES = {
    ProductCode.CRL: QT_TRANSLATE_NOOP("Product", "Credit limit"),
    ProductCode.RLI: QT_TRANSLATE_NOOP("Product", "@rating limit"),
    ProductCode.ECL: QT_TRANSLATE_NOOP("Product", "Express credit limit"),
    ProductCode.TPL: QT_TRANSLATE_NOOP("Product", "TopLiner"),
    ProductCode.RSC: QT_TRANSLATE_NOOP("Product", "DRA flash"),
    ProductCode.RSM: QT_TRANSLATE_NOOP("Product", "DRA monitored"),
    ProductCode.RCO: QT_TRANSLATE_NOOP("Product", "@rating opinion flash"),
    ProductCode.ROM: QT_TRANSLATE_NOOP("Product", "@rating opinion monitored"),
    ProductCode.CCO: QT_TRANSLATE_NOOP("Product", "Customised credit opinion"),
    ProductCode.SNR: QT_TRANSLATE_NOOP("Product", "Snapshot report"),
    ProductCode.FRI: QT_TRANSLATE_NOOP("Product", "Full report, immediate"),
    ProductCode.FRN: QT_TRANSLATE_NOOP("Product", "Full report, new investigation"),
    ProductCode.CRR: QT_TRANSLATE_NOOP("Product", "Credit report"),
}

STATUS_NAMES = {
    ProductStatus.PENDING: QT_TRANSLATE_NOOP("ProductStatus", "Pending"),
    ProductStatus.GRANTED: QT_TRANSLATE_NOOP("ProductStatus", "Granted"),
    ProductStatus.PARTIALLY_GRANTED: QT_TRANSLATE_NOOP("ProductStatus", "Partially granted"),
    ProductStatus.REDUCED: QT_TRANSLATE_NOOP("ProductStatus", "Reduced"),
    ProductStatus.REFUSED: QT_TRANSLATE_NOOP("ProductStatus", "Refused"),
    ProductStatus.REPLACED: QT_TRANSLATE_NOOP("ProductStatus", "Replaced"),
    ProductStatus.TERMINATED: QT_TRANSLATE_NOOP("ProductStatus", "Terminated"),
    ProductStatus.BEING_CANCELLED: QT_TRANSLATE_NOOP("ProductStatus", "Being cancelled"),
    ProductStatus.BEING_DELETED: QT_TRANSLATE_NOOP("ProductStatus", "Being deleted"),
    ProductStatus.DELETED: QT_TRANSLATE_NOOP("ProductStatus", "Deleted"),
    ProductStatus.EXPIRED: QT_TRANSLATE_NOOP("ProductStatus", "Expired"),
    ProductStatus.DONE: QT_TRANSLATE_NOOP("ProductStatus", "Done"),
}

FAMILY_NAMES = {
    Family.INSURANCE: QT_TRANSLATE_NOOP("Family", "Insurance"),
    Family.INFORMATION: QT_TRANSLATE_NOOP("Family", "Information"),
}


@dataclass(frozen=True, slots=True)
class ProductKind:
    """What a product code allows: its family, its actions, whether an amount is asked, whether it is followed."""

    code: ProductCode
    family: Family
    actions: frozenset[Action]
    asks_amount: bool = False
    monitored: bool = False


_CD = frozenset({Action.ORDER, Action.DELETE})
_CDU = _CD | {Action.UPDATE}
_CSD = _CD | {Action.STOP}

KINDS = {
    kind.code: kind
    for kind in (
        ProductKind(ProductCode.CRL, Family.INSURANCE, _CDU, asks_amount=True),
        ProductKind(ProductCode.RLI, Family.INSURANCE, _CD),
        ProductKind(ProductCode.ECL, Family.INSURANCE, _CD),
        ProductKind(ProductCode.TPL, Family.INSURANCE, frozenset({Action.ORDER}), asks_amount=True),
        ProductKind(ProductCode.RSC, Family.INFORMATION, _CD),
        ProductKind(ProductCode.RSM, Family.INFORMATION, _CSD, monitored=True),
        ProductKind(ProductCode.RCO, Family.INFORMATION, _CD),
        ProductKind(ProductCode.ROM, Family.INFORMATION, _CSD, monitored=True),
        ProductKind(ProductCode.CCO, Family.INFORMATION, _CDU, asks_amount=True),
        ProductKind(ProductCode.SNR, Family.INFORMATION, frozenset({Action.ORDER})),
        ProductKind(ProductCode.FRI, Family.INFORMATION, frozenset({Action.ORDER})),
        ProductKind(ProductCode.FRN, Family.INFORMATION, frozenset({Action.ORDER})),
        ProductKind(ProductCode.CRR, Family.INFORMATION, frozenset({Action.ORDER})),
    )
}
"""Every product by code (rules.md vocabulary; actions of the guide's product × action table)."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request waiting for its answer: amount (contract currency) or None, when, and when an answer is expected."""

    amount: Money | None
    at: datetime
    answer_expected_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TopLinerOffer:
    """What the insurer offers for some weeks, to buy or to refuse; amounts and price as the insurer gives them (rule 3)."""

    granted: Money
    """Total cover while the TopLiner runs, the primary cover included."""
    price: Money
    days: int
    valid_until: datetime
    is_simulated: bool = False
    """Whether the price comes from the simulated insurer and stands for nothing."""


@dataclass(frozen=True, slots=True)
class AssessmentPoint:
    """One point of a debtor risk assessment over time: from `on`, the DRA and the probability of default in percent."""

    on: date
    dra: int
    default_percent: Decimal


@dataclass(frozen=True, slots=True)
class PastDecision:
    """One line of the history of a product: the decision that was in force from `on`."""

    on: date
    status: ProductStatus
    requested: Money | None
    granted: Money | None
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """Something ordered on a company under a contract; `id` is the id of the command that ordered it."""

    id: str
    contract_id: str
    easy_number: str
    code: ProductCode
    status: ProductStatus
    ordered_at: datetime
    updated_at: datetime
    requested: Money | None = None
    granted: Money | None = None
    rating: str = ""
    """What an information product answers: a DRA figure, an @rating opinion."""
    decided_on: date | None = None
    ends_on: date | None = None
    asked: Asked | None = None
    """The request being examined; the decision in force stands until it is answered (rule 6)."""
    guarantor: str | None = None
    clauses: tuple[str, ...] = ()
    comment: str = ""
    operation: int = 0
    replaces: str | None = None
    declarable_until: date | None = None
    """Last day overdues can be declared on a deleted cover (rule 5)."""
    retry_from: date | None = None
    """First day a refused express limit can be asked again (rule 4)."""
    monitored: bool = False
    reference: str = ""
    """The insurer's own reference of the order."""
    history: tuple[PastDecision, ...] = ()
    days: int | None = None
    """How many days a TopLiner was asked for."""
    offer: TopLinerOffer | None = None
    """The offer made; open as long as the product is pending and nothing is asked."""
    language: str = ""
    """Language of a report (two letters)."""
    document_id: str | None = None
    """The delivered report."""
    assessments: tuple[AssessmentPoint, ...] = ()
    """What a debtor risk assessment shows of the last five years, oldest first."""

    @property
    def kind(self) -> ProductKind:
        """Return what its code allows."""
        return KINDS[self.code]

    @property
    def family(self) -> Family:
        """Return insurance or information."""
        return self.kind.family

    @property
    def is_cover(self) -> bool:
        """Tell whether it is one of the mutually exclusive covers (CRL, RLI, ECL)."""
        return self.code in COVERS

    @property
    def is_in_force(self) -> bool:
        """Tell whether it insures invoices or informs today."""
        return self.status in IN_FORCE

    @property
    def stands(self) -> bool:
        """Tell whether it stands in the way of another cover."""
        return self.status in STANDING

    @property
    def has_open_offer(self) -> bool:
        """Tell whether an offer waits for the person to buy or refuse it."""
        return self.offer is not None and self.status is ProductStatus.PENDING and self.asked is None

    @property
    def is_waiting(self) -> bool:
        """Tell whether an answer of the insurer is awaited."""
        if self.has_open_offer:
            return False
        return self.asked is not None or self.status in {
            ProductStatus.PENDING,
            ProductStatus.BEING_DELETED,
            ProductStatus.BEING_CANCELLED,
        }


@dataclass(frozen=True, slots=True)
class NamedProduct:
    """A product with the name of its company."""

    product: Product
    company_name: str


def product_name(code: ProductCode) -> Message:
    """Return the name of a product, to be translated."""
    return Message("Product", PRODUCT_NAMES[code])


def status_name(status: ProductStatus) -> Message:
    """Return the name of a status, to be translated."""
    return Message("ProductStatus", STATUS_NAMES[status])

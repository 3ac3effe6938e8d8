"""Companies one sells to: identity as the insurer knows it, and what a contract keeps about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain.custom_fields import FieldValue
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from cofanet_desktop.domain.commands import CreateCompany


class Establishment(StrEnum):
    """Whether a record is the company itself or one of its branches."""

    MAIN = "main"
    BRANCH = "branch"


@dataclass(frozen=True, slots=True)
class Identifier:
    """A legal identifier: type code of the closed list (`SIREN`, `HRN_DEU`, `CRScny`) and its value as written."""

    type: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """A company of the insurer's registry, by Easy number (14 digits, 19 for a branch, Z… while temporary)."""

    easy_number: str
    name: str
    country: str
    local_name: str = ""
    """The name in its own script, when `name` is its Latin form."""
    address: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    phone: str = ""
    establishment: Establishment = Establishment.MAIN
    head_office: str | None = None
    identifiers: tuple[Identifier, ...] = ()
    report_updated_on: date | None = None
    """Day of the last update of the full report kept at the insurer; None when there is none (rule 11)."""
    is_demonstration: bool = False

    @property
    def id(self) -> str:
        """Return the key of the record: its Easy number."""
        return self.easy_number

    @property
    def is_temporary(self) -> bool:
        """Tell whether the insurer has not identified it yet (SEARCH-6)."""
        return self.easy_number.startswith("Z")


@dataclass(frozen=True, slots=True)
class DraChange:
    """One line of a DRA history: the assessment (0–10, higher is safer) from a day on."""

    on: date
    dra: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioEntry:
    """What a contract keeps about a company: own reference, outstanding, and the DRA it is shown (rule 8)."""

    contract_id: str
    easy_number: str
    updated_at: datetime
    customer_reference: str = ""
    outstanding: Money | None = None
    dra: int | None = None
    dra_history: tuple[DraChange, ...] = ()
    oldest_unpaid_due: date | None = None
    """Due date of the oldest invoice the insurer knows to be unpaid; None when it knows of none (rule 3)."""
    is_in_default: bool = False
    """Whether the insurer knows the buyer to be in default as the contract defines it (rule 12)."""
    internal_limit: Money | None = None
    """The policyholder's own credit limit (FIELD-1)."""
    fields: tuple[FieldValue, ...] = ()
    """Values of the contract's own fields, by field id; fields that hold nothing are left out."""

    @property
    def id(self) -> str:
        """Return the key of the record: contract and company."""
        return entry_id(self.contract_id, self.easy_number)


def entry_id(contract_id: str, easy_number: str) -> str:
    """Return the key of the portfolio entry of a company under a contract."""
    return f"{contract_id}/{easy_number}"


def check_new_company(args: CreateCompany) -> None:
    """Refuse a new company without name, address, city, postcode or country (SEARCH-6), or without a Z number."""
    if not (args.temporary_number.startswith("Z") and args.temporary_number[1:].isdigit()):
        raise RuleViolation(
            "TEMPORARY_NUMBER_NOT_VALID",
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "A temporary number is Z followed by digits.")),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Create the company again.")),
        )
    mandatory = (args.name, args.address, args.city, args.postcode, args.country)
    if not all(value.strip() for value in mandatory):
        raise RuleViolation(
            "MISSING_FIELD",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "Name, address, city, postcode and country are mandatory."),
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Fill them in; phone and legal identifier help.")),
        )

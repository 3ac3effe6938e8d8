"""What commands look at: the kinds of records, read access to them, and looking one up or saying that it is missing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

from cofanet_desktop.domain.companies import Company, PortfolioEntry, entry_id
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.extensions import Extension
from cofanet_desktop.domain.ilu import Ilu
from cofanet_desktop.domain.notifications import Notification
from cofanet_desktop.domain.overdues import OverdueDeclaration
from cofanet_desktop.domain.preferences import Preferences
from cofanet_desktop.domain.products import Product
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.sent_documents import SentDocument
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.domain.turnover import TurnoverDeclaration

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

Record: TypeAlias = (
    Contract
    | Company
    | PortfolioEntry
    | Product
    | Notification
    | Document
    | OverdueDeclaration
    | Extension
    | TurnoverDeclaration
    | Ilu
    | SentDocument
    | Preferences
)
"""What the store and the insurer keep, exchange and show; each has an `id`."""

R = TypeVar(
    "R",
    Contract,
    Company,
    PortfolioEntry,
    Product,
    Notification,
    OverdueDeclaration,
    Extension,
    TurnoverDeclaration,
    Ilu,
    SentDocument,
    Preferences,
)
C = TypeVar("C", Product, OverdueDeclaration, Extension)
T = TypeVar("T")


class Workspace(Protocol):
    """Read access to the records a command may look at; the desk's store and the insurer both provide it."""

    def contract(self, contract_id: str) -> Contract | None:
        """Return the contract of that id."""

    def company(self, easy_number: str) -> Company | None:
        """Return the company of that Easy number."""

    def entry(self, contract_id: str, easy_number: str) -> PortfolioEntry | None:
        """Return what the contract keeps about the company."""

    def product(self, product_id: str) -> Product | None:
        """Return the ordered product of that id."""

    def products(self, contract_id: str, easy_number: str) -> Sequence[Product]:
        """Return the products of a company under a contract, oldest first."""

    def notification(self, notification_id: str) -> Notification | None:
        """Return the notification of that id."""

    def declaration(self, declaration_id: str) -> OverdueDeclaration | None:
        """Return the overdue declaration of that id."""

    def declarations(self, contract_id: str, easy_number: str) -> Sequence[OverdueDeclaration]:
        """Return the overdue declarations on a company under a contract, oldest first."""

    def extension(self, extension_id: str) -> Extension | None:
        """Return the extension of that id."""

    def extensions(self, contract_id: str, easy_number: str) -> Sequence[Extension]:
        """Return the extensions of a company under a contract, oldest first."""

    def turnover(self, declaration_id: str) -> TurnoverDeclaration | None:
        """Return the turnover declaration of that id."""

    def ilu(self, ilu_id: str) -> Ilu | None:
        """Return the ILU of that id."""

    def sent_document(self, document_id: str) -> SentDocument | None:
        """Return the sent document of that id."""

    def preferences(self, user: str) -> Preferences | None:
        """Return what that person prefers, None when nothing was chosen yet."""


class Loaded:
    """A workspace of the records handed over: for asking the rules before anything is asked for, and for trying them."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        """Know `records`; of two with one id the later."""
        self._records: dict[tuple[type[Record], str], Record] = {}
        self.put(*records)

    def put(self, *records: Record) -> None:
        """Know these records too, in place of those with the same id."""
        self._records.update({(type(record), record.id): record for record in records})

    def every(self) -> tuple[Record, ...]:
        """Return every record known."""
        return tuple(self._records.values())

    def contract(self, contract_id: str) -> Contract | None:
        """Return the contract of that id."""
        return self._one(Contract, contract_id)

    def company(self, easy_number: str) -> Company | None:
        """Return the company of that Easy number."""
        return self._one(Company, easy_number)

    def entry(self, contract_id: str, easy_number: str) -> PortfolioEntry | None:
        """Return what the contract keeps about the company."""
        return self._one(PortfolioEntry, entry_id(contract_id, easy_number))

    def product(self, product_id: str) -> Product | None:
        """Return the ordered product of that id."""
        return self._one(Product, product_id)

    def products(self, contract_id: str, easy_number: str) -> Sequence[Product]:
        """Return the products of a company under a contract, in the order they were handed over."""
        return self._of_company(Product, contract_id, easy_number)

    def notification(self, notification_id: str) -> Notification | None:
        """Return the notification of that id."""
        return self._one(Notification, notification_id)

    def declaration(self, declaration_id: str) -> OverdueDeclaration | None:
        """Return the overdue declaration of that id."""
        return self._one(OverdueDeclaration, declaration_id)

    def declarations(self, contract_id: str, easy_number: str) -> Sequence[OverdueDeclaration]:
        """Return the overdue declarations on a company under a contract, in the order they were handed over."""
        return self._of_company(OverdueDeclaration, contract_id, easy_number)

    def extension(self, extension_id: str) -> Extension | None:
        """Return the extension of that id."""
        return self._one(Extension, extension_id)

    def extensions(self, contract_id: str, easy_number: str) -> Sequence[Extension]:
        """Return the extensions of a company under a contract, in the order they were handed over."""
        return self._of_company(Extension, contract_id, easy_number)

    def turnover(self, declaration_id: str) -> TurnoverDeclaration | None:
        """Return the turnover declaration of that id."""
        return self._one(TurnoverDeclaration, declaration_id)

    def ilu(self, ilu_id: str) -> Ilu | None:
        """Return the ILU of that id."""
        return self._one(Ilu, ilu_id)

    def sent_document(self, document_id: str) -> SentDocument | None:
        """Return the sent document of that id."""
        return self._one(SentDocument, document_id)

    def preferences(self, user: str) -> Preferences | None:
        """Return what that person prefers, None when nothing was chosen yet."""
        return self._one(Preferences, user)

    def _one(self, kind: type[R], record_id: str) -> R | None:
        found = self._records.get((kind, record_id))
        return found if isinstance(found, kind) else None

    def _of_company(self, kind: type[C], contract_id: str, easy_number: str) -> list[C]:
        owner = (contract_id, easy_number)
        return [
            one
            for one in self._records.values()
            if isinstance(one, kind) and (one.contract_id, one.easy_number) == owner
        ]


_MISSING: dict[type[Record], tuple[str, str, str]] = {
    Contract: (
        "CONTRACT_NOT_FOUND",
        QT_TRANSLATE_NOOP("Rules", "This contract does not exist."),
        QT_TRANSLATE_NOOP("Rules", "Choose a contract in the list at the top left."),
    ),
    Company: (
        "COMPANY_NOT_FOUND",
        QT_TRANSLATE_NOOP("Rules", "This company is not known."),
        QT_TRANSLATE_NOOP("Rules", "Search it first, or create it."),
    ),
    Product: (
        "PRODUCT_NOT_FOUND",
        QT_TRANSLATE_NOOP("Rules", "This product does not exist."),
        QT_TRANSLATE_NOOP("Rules", "Open the company page to see its products."),
    ),
    OverdueDeclaration: (
        "DECLARATION_NOT_FOUND",
        QT_TRANSLATE_NOOP("Rules", "This overdue declaration does not exist."),
        QT_TRANSLATE_NOOP("Rules", "Open the list of overdue declarations."),
    ),
    Extension: (
        "EXTENSION_NOT_FOUND",
        QT_TRANSLATE_NOOP("Rules", "This extension does not exist."),
        QT_TRANSLATE_NOOP("Rules", "Open the company page to see its extensions."),
    ),
    TurnoverDeclaration: (
        "TURNOVER_NOT_FOUND",
        QT_TRANSLATE_NOOP("Rules", "This turnover declaration does not exist."),
        QT_TRANSLATE_NOOP("Rules", "Open the list of turnover declarations."),
    ),
    Ilu: (
        "ILU_NOT_FOUND",
        QT_TRANSLATE_NOOP("Rules", "This ILU does not exist."),
        QT_TRANSLATE_NOOP("Rules", "Open the list of ILUs in the portfolio."),
    ),
}
"""Rule, reason and way out where a record of a kind is not there."""


def known(found: T | None, kind: type[Record]) -> T:
    """Return what was found; raises RuleViolation when no record of that kind was."""
    if found is None:
        raise refused(*_MISSING[kind])
    return found


def known_contract(workspace: Workspace, contract_id: str) -> Contract:
    """Return the contract of that id; raises RuleViolation when there is none."""
    return known(workspace.contract(contract_id), Contract)


def known_company(workspace: Workspace, easy_number: str) -> Company:
    """Return the company of that Easy number; raises RuleViolation when there is none."""
    return known(workspace.company(easy_number), Company)


def known_product(workspace: Workspace, product_id: str) -> Product:
    """Return the product of that id; raises RuleViolation when there is none."""
    return known(workspace.product(product_id), Product)


def known_declaration(workspace: Workspace, record_id: str) -> OverdueDeclaration:
    """Return the overdue declaration of that id; raises RuleViolation when there is none."""
    return known(workspace.declaration(record_id), OverdueDeclaration)


def known_extension(workspace: Workspace, record_id: str) -> Extension:
    """Return the extension of that id; raises RuleViolation when there is none."""
    return known(workspace.extension(record_id), Extension)


def known_turnover(workspace: Workspace, record_id: str) -> TurnoverDeclaration:
    """Return the turnover declaration of that id; raises RuleViolation when there is none."""
    return known(workspace.turnover(record_id), TurnoverDeclaration)


def known_ilu(workspace: Workspace, record_id: str) -> Ilu:
    """Return the ILU of that id; raises RuleViolation when there is none."""
    return known(workspace.ilu(record_id), Ilu)


def entry_touched(
    workspace: Workspace, contract_id: str, easy_number: str, at: datetime
) -> tuple[PortfolioEntry, ...]:
    """Return what the contract keeps about the company as changed at the instant `at`; nothing when it keeps nothing."""
    entry = workspace.entry(contract_id, easy_number)
    return () if entry is None else (replace(entry, updated_at=at),)

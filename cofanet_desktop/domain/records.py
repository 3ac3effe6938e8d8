"""The kinds of records that are exchanged: their name in the change feed and their type."""

from __future__ import annotations

from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.extensions import Extension
from cofanet_desktop.domain.ilu import Ilu
from cofanet_desktop.domain.notifications import Notification
from cofanet_desktop.domain.overdues import OverdueDeclaration
from cofanet_desktop.domain.preferences import Preferences
from cofanet_desktop.domain.products import Product
from cofanet_desktop.domain.sent_documents import SentDocument
from cofanet_desktop.domain.turnover import TurnoverDeclaration
from cofanet_desktop.domain.workspace import Record

ENTITIES: dict[str, type[Record]] = {
    "contract": Contract,
    "company": Company,
    "entry": PortfolioEntry,
    "product": Product,
    "notification": Notification,
    "document": Document,
    "declaration": OverdueDeclaration,
    "extension": Extension,
    "turnover": TurnoverDeclaration,
    "ilu": Ilu,
    "sent_document": SentDocument,
    "preferences": Preferences,
}
"""Record types by the name the change feed gives them."""

_NAMES = {record_type: name for name, record_type in ENTITIES.items()}


def entity_of(record: Record) -> str:
    """Return the change feed's name for the kind of `record`."""
    return _NAMES[type(record)]

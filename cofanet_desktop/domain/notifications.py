"""Notifications: what happened, told once, pointing at its subject."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain import extensions, overdues, sent_documents
from cofanet_desktop.domain.days import Months
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import PRODUCT_NAMES, ProductCode
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from cofanet_desktop.domain.text import Value


class Category(StrEnum):
    """The three categories of the inbox (NOTIF-1)."""

    INSURANCE = "insurance"
    INFORMATION = "information"
    MANAGEMENT = "management"


class NotificationKind(StrEnum):
    """What a notification tells."""

    DECISION = "decision"
    REFUSAL = "refusal"
    REDUCTION = "reduction"
    CHANGE = "change"
    DELETION = "deletion"
    DRA_CHANGE = "dra_change"
    COMPANY_IDENTIFIED = "company_identified"
    OFFER = "offer"
    REPORT_RECEIVED = "report_received"
    TOPLINER_ENDING = "topliner_ending"
    EXPIRY = "expiry"
    TERMINATION = "termination"
    EXTENSION_ANSWERED = "extension_answered"
    DECLARATION_CHANGED = "declaration_changed"
    TURNOVER_DUE = "turnover_due"
    ILU_ASKED = "ilu_asked"
    DOCUMENT_ANALYSED = "document_analysed"


CATEGORY_NAMES = {
    Category.INSURANCE: QT_TRANSLATE_NOOP("NotificationCategory", "Insurance"),
    Category.INFORMATION: QT_TRANSLATE_NOOP("NotificationCategory", "Information"),
    Category.MANAGEMENT: QT_TRANSLATE_NOOP("NotificationCategory", "Management"),
}

_TEXTS = {
    NotificationKind.DECISION: QT_TRANSLATE_NOOP("Notification", "{product} granted: {amount}, {company}"),
    NotificationKind.REFUSAL: QT_TRANSLATE_NOOP("Notification", "{product} refused, {company}"),
    NotificationKind.REDUCTION: QT_TRANSLATE_NOOP("Notification", "{product} reduced to {amount}, {company}"),
    NotificationKind.CHANGE: QT_TRANSLATE_NOOP("Notification", "{product} answered: {rating}, {company}"),
    NotificationKind.DELETION: QT_TRANSLATE_NOOP("Notification", "{product} deleted, {company}"),
    NotificationKind.DRA_CHANGE: QT_TRANSLATE_NOOP(
        "Notification", "DRA changed from {before} to {after}, {company}"
    ),
    NotificationKind.COMPANY_IDENTIFIED: QT_TRANSLATE_NOOP(
        "Notification", "Company identified: {company} now has Easy number {rating}"
    ),
    NotificationKind.OFFER: QT_TRANSLATE_NOOP("Notification", "TopLiner offered: {amount}, {company}"),
    NotificationKind.REPORT_RECEIVED: QT_TRANSLATE_NOOP("Notification", "{product} received, {company}"),
    NotificationKind.TOPLINER_ENDING: QT_TRANSLATE_NOOP(
        "Notification", "TopLiner of {amount} ends on {after}, {company}"
    ),
    NotificationKind.EXPIRY: QT_TRANSLATE_NOOP("Notification", "{product} expired, {company}"),
    NotificationKind.TERMINATION: QT_TRANSLATE_NOOP("Notification", "{product} terminated, {company}"),
    NotificationKind.EXTENSION_ANSWERED: QT_TRANSLATE_NOOP("Notification", "Extension: {status}, {company}"),
    NotificationKind.DECLARATION_CHANGED: QT_TRANSLATE_NOOP(
        "Notification", "Overdue declaration: {status}, {company}"
    ),
    NotificationKind.TURNOVER_DUE: QT_TRANSLATE_NOOP(
        "Notification", "Turnover declaration of {before} due on {after}"
    ),
    NotificationKind.ILU_ASKED: QT_TRANSLATE_NOOP(
        "Notification", "ILU: tell your real needs by {after}, {company}"
    ),
    NotificationKind.DOCUMENT_ANALYSED: QT_TRANSLATE_NOOP(
        "Notification", "Document {before}: {status}, {company}"
    ),
}

_UNRATED = QT_TRANSLATE_NOOP("Notification", "{product} answered: no assessment is known, {company}")
"""What is said of a change to an opinion that holds none."""

_WITH_DAY = frozenset(
    {NotificationKind.TOPLINER_ENDING, NotificationKind.TURNOVER_DUE, NotificationKind.ILU_ASKED}
)
"""Kinds whose `after` is a day."""

_STATUS_NAMES: dict[NotificationKind, Callable[[str], Message]] = {
    NotificationKind.EXTENSION_ANSWERED: lambda code: extensions.status_name(
        extensions.ExtensionStatus(code)
    ),
    NotificationKind.DECLARATION_CHANGED: lambda code: overdues.status_name(overdues.DeclarationStatus(code)),
    NotificationKind.DOCUMENT_ANALYSED: lambda code: sent_documents.analysis_name(
        sent_documents.Analysis(code)
    ),
}
"""How the status in `after` is said, by kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """One line of the inbox; `product_id`, `subject_id` and `easy_number` are what it opens (NOTIF-8)."""

    id: str
    contract_id: str
    category: Category
    kind: NotificationKind
    at: datetime
    company_name: str
    easy_number: str | None = None
    country: str = ""
    customer_reference: str = ""
    product_id: str | None = None
    product: ProductCode | None = None
    amount: Money | None = None
    subject_id: str = ""
    """The declaration, extension, ILU or sent document it tells of; its kind follows from `kind`."""
    rating: str = ""
    before: str = ""
    after: str = ""
    is_important: bool = False
    is_read: bool = False
    is_deleted: bool = False

    def text(self) -> Message:
        """Return the sentence shown in the inbox, amount and company filled in."""
        values: dict[str, Value] = {
            "company": self.company_name,
            "product": Message("Product", PRODUCT_NAMES[self.product]) if self.product else "",
            "amount": self.amount or "",
            "rating": self.rating,
            "before": self._before(),
            "after": self._after(),
            "status": self._status(),
        }
        is_unrated = self.kind is NotificationKind.CHANGE and not self.rating
        return Message("Notification", _UNRATED if is_unrated else _TEXTS[self.kind], values)

    def _before(self) -> Value:
        """Return what was before the change; the period of a turnover declaration as months."""
        is_period = self.kind is NotificationKind.TURNOVER_DUE
        return Months.parse(self.before) or self.before if is_period else self.before

    def _after(self) -> Value:
        """Return the value after the change; a day is shown in the reader's way."""
        is_day = self.kind in _WITH_DAY and self.after
        return date.fromisoformat(self.after) if is_day else self.after

    def _status(self) -> Value:
        """Return the status told, to be translated; it travels by its name in `after`."""
        names = _STATUS_NAMES.get(self.kind)
        return names(self.after) if names is not None and self.after else ""

"""News about what a contract obliges to: one notification per occasion, pointing at what it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cofanet_desktop.domain.extensions import Extension
from cofanet_desktop.domain.ilu import Ilu
from cofanet_desktop.domain.notifications import Notification
from cofanet_desktop.domain.overdues import OverdueDeclaration
from cofanet_desktop.domain.sent_documents import SentDocument

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.domain.companies import Company, PortfolioEntry
    from cofanet_desktop.domain.notifications import Category, NotificationKind
    from cofanet_desktop.insurer.ledger import Ledger

Subject: TypeAlias = Extension | OverdueDeclaration | Ilu | SentDocument
"""What can be told of that belongs to a company."""


def about(
    subject: Subject,
    debtor: tuple[Company | None, PortfolioEntry | None],
    occasion: str,
    kind: NotificationKind,
    category: Category,
    at: datetime,
    *,
    before: str = "",
    after: str = "",
    is_important: bool = False,
) -> Notification:
    """Return the notification of `occasion` (its id), which opens `subject`; `debtor` as `debtor_of` gives it."""
    company, entry = debtor
    return Notification(
        id=occasion,
        contract_id=subject.contract_id,
        category=category,
        kind=kind,
        at=at,
        company_name=company.name if company else subject.easy_number,
        easy_number=subject.easy_number or None,
        country=company.country if company else "",
        customer_reference=entry.customer_reference if entry else "",
        subject_id=subject.id,
        before=before,
        after=after,
        is_important=is_important,
    )


def debtor_of(ledger: Ledger, subject: Subject) -> tuple[Company | None, PortfolioEntry | None]:
    """Return the company of a subject and what the contract keeps about it, each None when not known."""
    return ledger.company(subject.easy_number), ledger.entry(subject.contract_id, subject.easy_number)

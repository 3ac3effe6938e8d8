"""What the inbox is filtered by (NOTIF-3, NOTIF-4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from cofanet_desktop.domain.notifications import Category, NotificationKind
from cofanet_desktop.domain.preferences import Threshold
from cofanet_desktop.domain.products import ProductCode


@dataclass(frozen=True, slots=True, kw_only=True)
class NotificationFilter:
    """Which notifications to list; every criterion must hold, an empty one always does."""

    contract_ids: tuple[str, ...]
    """Contracts; none means those of every contract."""
    words: tuple[str, ...] = ()
    """Folded words, each to be found in company name, country code, customer reference or Easy number."""
    name: str = ""
    """Folded part of the company's name."""
    reference: str = ""
    """Folded part of the customer reference."""
    countries: tuple[str, ...] = ()
    easy_number: str = ""
    """Part of the Easy number."""
    easy_numbers: tuple[str, ...] | None = None
    """Only about these companies; None means all."""
    products: tuple[ProductCode, ...] = ()
    has_ilu: bool = False
    """Whether ILUs are wanted among the products."""
    kinds: tuple[NotificationKind, ...] = ()
    categories: tuple[Category, ...] = ()
    is_read: bool | None = None
    is_important: bool | None = None
    since: datetime | None = None
    before: datetime | None = None
    """Instants it came between, the first included."""
    thresholds: tuple[Threshold, ...] = ()
    is_quiet: bool | None = None
    """Whether the thresholds keep it back; None lists both."""

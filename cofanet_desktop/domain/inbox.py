"""What the inbox is filtered by (NOTIF-3, NOTIF-4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cofanet_desktop.domain.notifications import Category, NotificationKind
from cofanet_desktop.domain.preferences import Threshold
from cofanet_desktop.domain.products import ProductCode


@dataclass(frozen=True, slots=True)
class NotificationWord:
    """One word typed in the filter, folded, and the codes whose displayed names contain it."""

    folded: str
    kinds: tuple[NotificationKind, ...] = ()
    countries: tuple[str, ...] = ()
    products: tuple[ProductCode, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NotificationFilter:
    """Which notifications to list; every criterion must hold, an empty one always does."""

    contract_ids: tuple[str, ...]
    """Contracts; none means those of every contract."""
    words: tuple[NotificationWord, ...] = ()
    """Each to be found in company name, country, customer reference or Easy number, or in what is told."""
    name: str = ""
    """Folded part of the company's name."""
    reference: str = ""
    """Folded part of the customer reference."""
    countries: tuple[str, ...] = ()
    easy_numbers: tuple[str, ...] | None = None
    """Only about these companies; None means all."""
    products: tuple[ProductCode, ...] = ()
    has_ilu: bool = False
    """Whether ILUs are wanted among the products."""
    kinds: tuple[NotificationKind, ...] = ()
    categories: tuple[Category, ...] = ()
    is_read: bool | None = None
    is_important: bool | None = None
    since: date | None = None
    until: date | None = None
    """Days, both included, by UTC."""
    thresholds: tuple[Threshold, ...] = ()
    is_quiet: bool | None = None
    """Whether the thresholds keep it back; None lists both."""

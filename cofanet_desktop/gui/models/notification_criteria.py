"""What the inbox is narrowed to, and how a route says it (NOTIF-4).

The argument of a notifications route is written like the query of a web address, such as
`text=m%C3%BCller&read=no&category=insurance&product=CRL&product=ILU`. Names and values that are not known are passed
over: a link may come from another version.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar
from urllib.parse import parse_qsl, urlencode

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.inbox import NotificationFilter
from cofanet_desktop.domain.notifications import Category, NotificationKind
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui import formats

ILU = "ILU"
"""Stands among the product codes for ILUs, which are no product."""

_Code = TypeVar("_Code", bound=StrEnum)


class KeptBack(StrEnum):
    """What becomes of the notifications that a person's thresholds keep back (PREF-3)."""

    HIDDEN = "hidden"
    SHOWN = "shown"
    ONLY = "only"


IS_QUIET = {KeptBack.HIDDEN: False, KeptBack.SHOWN: None, KeptBack.ONLY: True}
"""The value of `NotificationFilter.is_quiet` for each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Criteria:
    """What a person narrowed the inbox to; every criterion must hold, an empty one always does."""

    text: str = ""
    """Words typed in the instant filter."""
    name: str = ""
    country: str = ""
    easy_number: str = ""
    identifier_type: str = ""
    identifier: str = ""
    reference: str = ""
    products: tuple[ProductCode, ...] = ()
    has_ilu: bool = False
    contracts: tuple[str, ...] = ()
    """Ids of contracts; none means the one in use."""
    is_read: bool | None = None
    is_important: bool | None = None
    kinds: tuple[NotificationKind, ...] = ()
    categories: tuple[Category, ...] = ()
    since: date | None = None
    until: date | None = None
    """Days, both included, where this computer is."""
    kept_back: KeptBack = KeptBack.HIDDEN

    @property
    def is_narrowed(self) -> bool:
        """Tell whether anything makes the list other than the inbox of the contract in use."""
        return replace(self, text=self.text.strip(), identifier_type="") != Criteria()

    def wanted(self, plain: NotificationFilter, identified: tuple[str, ...] | None) -> NotificationFilter:
        """Return the filter of the store: `plain` narrowed to everything but the words typed.

        `identified` are the companies that have the identifier, None when none is asked for.
        """
        return replace(
            plain,
            contract_ids=self.contracts or plain.contract_ids,
            name=fold(self.name).strip(),
            reference=fold(self.reference).strip(),
            countries=(self.country,) if self.country else (),
            easy_number="".join(self.easy_number.split()),
            easy_numbers=identified,
            products=self.products,
            has_ilu=self.has_ilu,
            kinds=self.kinds,
            categories=self.categories,
            is_read=self.is_read,
            is_important=self.is_important,
            since=None if self.since is None else formats.beginning(self.since),
            before=None if self.until is None else formats.end(self.until),
            is_quiet=IS_QUIET[self.kept_back],
        )


def parse_criteria(argument: str) -> Criteria:
    """Return the criteria a route's argument names; an empty argument names none."""
    values: dict[str, list[str]] = {}
    for name, value in parse_qsl(argument):
        values.setdefault(name, []).append(value)
    criteria = Criteria()
    for name, some in values.items():
        if name in _READERS:
            criteria = _READERS[name](criteria, some)
    return criteria


def criteria_argument(criteria: Criteria) -> str:
    """Return the argument of a route that leads to `criteria`."""
    pairs: list[tuple[str, str]] = [(name, getattr(criteria, field)) for name, field in _TEXTS.items()]
    pairs += [("product", code.value) for code in criteria.products]
    pairs += [("product", ILU)] if criteria.has_ilu else []
    pairs += [("contract", one) for one in criteria.contracts]
    pairs += [("kind", one.value) for one in criteria.kinds]
    pairs += [("category", one.value) for one in criteria.categories]
    pairs += [(name, _WORD_OF[getattr(criteria, field)]) for name, field in _ANSWERS.items()]
    pairs += [(name, _day_text(getattr(criteria, field))) for name, field in _DAYS.items()]
    pairs += [] if criteria.kept_back is KeptBack.HIDDEN else [("kept-back", criteria.kept_back.value)]
    return urlencode([(name, value) for name, value in pairs if value])


_TEXTS = {
    "text": "text",
    "name": "name",
    "country": "country",
    "easy": "easy_number",
    "identifier-type": "identifier_type",
    "identifier": "identifier",
    "reference": "reference",
}
_ANSWERS = {"read": "is_read", "important": "is_important"}
_DAYS = {"since": "since", "until": "until"}
_ANSWER_OF = {"yes": True, "no": False}
_WORD_OF: Mapping[bool | None, str] = {True: "yes", False: "no", None: ""}


def _day_text(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _codes(kind: type[_Code], values: Iterable[str]) -> tuple[_Code, ...]:
    known = {code.value: code for code in kind}
    return tuple(known[value] for value in values if value in known)


def _day(values: list[str]) -> date | None:
    try:
        return date.fromisoformat(values[0])
    except ValueError:
        return None


def _read_products(criteria: Criteria, values: list[str]) -> Criteria:
    return replace(criteria, products=_codes(ProductCode, values), has_ilu=ILU in values)


def _read_kept_back(criteria: Criteria, values: list[str]) -> Criteria:
    return replace(criteria, kept_back=next(iter(_codes(KeptBack, values)), KeptBack.HIDDEN))


def _setting(field: str, read: Callable[[list[str]], object]) -> Callable[[Criteria, list[str]], Criteria]:
    def change(criteria: Criteria, values: list[str]) -> Criteria:
        changed: Criteria = replace(criteria, **{field: read(values)})  # type: ignore[arg-type] # of the field's type
        return changed

    return change


_READERS: dict[str, Callable[[Criteria, list[str]], Criteria]] = {
    **{name: _setting(field, lambda values: values[0]) for name, field in _TEXTS.items()},
    **{name: _setting(field, lambda values: _ANSWER_OF.get(values[0])) for name, field in _ANSWERS.items()},
    **{name: _setting(field, _day) for name, field in _DAYS.items()},
    "product": _read_products,
    "contract": _setting("contracts", tuple),
    "kind": _setting("kinds", lambda values: _codes(NotificationKind, values)),
    "category": _setting("categories", lambda values: _codes(Category, values)),
    "kept-back": _read_kept_back,
}

"""What a person prefers, wherever that person signs in (PREF-1 to PREF-4); what belongs to one computer is not here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain.notifications import Notification, NotificationKind
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from cofanet_desktop.domain.commands import ChangePreferences

MOST_FAVOURITES = 1_000
"""How many companies a person can mark: more are a list to be filtered, not favourites."""


class Watched(StrEnum):
    """What a threshold is about: a product, the DRA of a company, or overdue declarations."""

    CRL = "CRL"
    RLI = "RLI"
    ECL = "ECL"
    TPL = "TPL"
    CCO = "CCO"
    ROM = "ROM"
    RSM = "RSM"
    DRA = "DRA"
    OVERDUES = "overdues"


class Direction(StrEnum):
    """Which way an assessment or an amount went."""

    INCREASE = "increase"
    DECREASE = "decrease"


class Unit(StrEnum):
    """What the size of a change is measured in."""

    PERCENT = "percent"
    """Of the amount before."""
    STEPS = "steps"
    """Of the assessment's scale."""
    NONE = "none"
    """It has no size."""


UNITS = {
    Watched.CRL: Unit.PERCENT,
    Watched.RLI: Unit.PERCENT,
    Watched.ECL: Unit.PERCENT,
    Watched.TPL: Unit.PERCENT,
    Watched.CCO: Unit.STEPS,
    Watched.ROM: Unit.STEPS,
    Watched.RSM: Unit.STEPS,
    Watched.DRA: Unit.STEPS,
    Watched.OVERDUES: Unit.NONE,
}

_OPINIONS = ("X", "R5", "R4", "R3", "R2", "R1")
"""@rating opinions from the worst to the best."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """From which size on a change is told; `at_least` is in the unit of `watched`, None when it is not told at all."""

    watched: Watched
    direction: Direction
    at_least: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """A person's preferences; None is what was never chosen, so that a program falls back on its own."""

    id: str
    """Who: the user code."""
    start_page: str | None = None
    contract_id: str | None = None
    language: str | None = None
    default_country: str | None = None
    rows_per_page: int | None = None
    show_local_names: bool | None = None
    show_crs: bool | None = None
    imminent_days: int | None = None
    email_digest: bool | None = None
    thresholds: tuple[Threshold, ...] = ()
    favourites: tuple[str, ...] = ()
    """Easy numbers, the one marked last first."""

    def threshold(self, watched: Watched, direction: Direction) -> Threshold:
        """Return the threshold in force; everything is told where none was chosen."""
        found = (one for one in self.thresholds if (one.watched, one.direction) == (watched, direction))
        return next(found, Threshold(watched, direction, 0))

    def wants(self, notification: Notification) -> bool:
        """Tell whether the person is to be told of it: what a threshold keeps back stays in the inbox, quietly."""
        watched = watched_as(notification)
        if watched is None:
            return True
        size = size_of(notification)
        if size is None:
            kept_back = [self.threshold(watched, way).at_least is None for way in Direction]
            return not all(kept_back)
        way = Direction.DECREASE if size < 0 else Direction.INCREASE
        at_least = self.threshold(watched, way).at_least
        return at_least is not None and abs(size) >= at_least


def changed(preferences: Preferences, wanted: ChangePreferences) -> Preferences:
    """Return the preferences with what was chosen; raises RuleViolation for values no program offers."""
    for value, lowest, highest in ((wanted.imminent_days, 1, 365), (wanted.rows_per_page, 0, 1_000)):
        if value is not None and not lowest <= value <= highest:
            raise refused(
                "PREFERENCE_OUT_OF_RANGE",
                QT_TRANSLATE_NOOP("Rules", "This preference must be between {lowest} and {highest}."),
                QT_TRANSLATE_NOOP("Rules", "Choose one of the values offered."),
                lowest=lowest,
                highest=highest,
            )
    names = {one.name for one in fields(Preferences)} - {"id", "favourites"}
    chosen = {name: getattr(wanted, name) for name in names}
    return replace(preferences, **{name: value for name, value in chosen.items() if value is not None})


def marked(preferences: Preferences, easy_numbers: Iterable[str], *, is_favourite: bool) -> Preferences:
    """Return the preferences with these companies marked as favourites, or no longer (PREF-4)."""
    some = tuple(dict.fromkeys(easy_numbers))
    others = tuple(one for one in preferences.favourites if one not in set(some))
    favourites = (*some, *others) if is_favourite else others
    if len(favourites) > MOST_FAVOURITES and is_favourite:
        raise refused(
            "TOO_MANY_FAVOURITES",
            QT_TRANSLATE_NOOP("Rules", "There can be at most {most} favourites."),
            QT_TRANSLATE_NOOP("Rules", "Remove some first, or keep a saved view of the portfolio instead."),
            most=MOST_FAVOURITES,
        )
    return replace(preferences, favourites=favourites)


def watched_as(notification: Notification) -> Watched | None:
    """Return what a change told by a notification is watched as; None for answers and all else that is always told."""
    if notification.kind is NotificationKind.DRA_CHANGE:
        return Watched.DRA
    if notification.kind is NotificationKind.DECLARATION_CHANGED:
        return Watched.OVERDUES
    if notification.kind not in _CHANGES or notification.product is None:
        return None
    return Watched(notification.product.value) if notification.product.value in tuple(Watched) else None


_CHANGES = (NotificationKind.REDUCTION, NotificationKind.TERMINATION, NotificationKind.CHANGE)


def size_of(notification: Notification) -> int | None:
    """Return how much changed, in the unit of what is watched, below zero for the worse; None when it has no size."""
    if notification.kind is NotificationKind.TERMINATION:
        return -100
    if notification.kind is NotificationKind.REDUCTION:
        return _percent(notification)
    before, after = _step(notification.before), _step(notification.after)
    return None if before is None or after is None else after - before


def _percent(notification: Notification) -> int | None:
    """Return by how many percent an amount was reduced; at least one, or it would look like no change."""
    if notification.amount is None or not notification.before.isdigit() or not int(notification.before):
        return None
    before = int(notification.before)
    return min(-1, round((int(notification.amount.amount) - before) * 100 / before))


def _step(text: str) -> int | None:
    if text.isdigit():
        return int(text)
    return _OPINIONS.index(text) if text in _OPINIONS else None

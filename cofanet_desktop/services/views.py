"""Views of the portfolio a person saved under a name: criteria, columns and sorting, kept in the profile (PORT-9).

A view belongs to one contract or to all of them; one of those that can be seen may be what the portfolio opens on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.services.issuing import new_id
from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from cofanet_desktop.services.session import Session

LONGEST_NAME = 60
MOST = 100

_KEY = "portfolio_views"


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A view: what it is called and what it shows; `argument` and `columns` are in the words of who saved it."""

    name: str
    argument: str
    """The route argument that names the criteria."""
    columns: tuple[str, ...] = ()
    """Columns shown, in their order; empty leaves them as they are."""
    sort: str = ""
    is_descending: bool = True
    contract_id: str = ""
    """Empty: it is offered under every contract."""
    is_default: bool = False
    id: str = ""
    """Given when it is first kept."""


def saved(session: Session) -> tuple[SavedView, ...]:
    """Return the views offered under the contract in use, by name."""
    contract_id = session.contract().id
    with session.store.read() as connection:
        every = _every(UnitOfWork(connection))
    offered = (one for one in every if one.contract_id in ("", contract_id))
    return tuple(sorted(offered, key=lambda one: one.name.casefold()))


def keep(session: Session, view: SavedView) -> SavedView:
    """Keep a view, in the place of the one with its id; returns it with its id.

    Raises RuleViolation for a name that is empty, too long or taken by another view offered together with it, and when
    there are too many.
    """
    kept = replace(view, id=view.id or new_id(), name=" ".join(view.name.split()))

    def change(every: list[SavedView]) -> list[SavedView]:
        others = [one for one in every if one.id != kept.id]
        _check(kept, others)
        if kept.is_default:
            others = [_not_default(one, kept) for one in others]
        return [*others, kept]

    _change(session, change)
    return kept


def gives_way(session: Session, view: SavedView) -> tuple[SavedView, ...]:
    """Return the views the portfolio opens on now and would not any more, were `view` kept."""
    with session.store.read() as connection:
        every = _every(UnitOfWork(connection))
    others = (one for one in every if one.id != view.id and one.is_default)
    return tuple(one for one in others if view.is_default and _meet(one, view))


def delete(session: Session, view_id: str) -> None:
    """Delete a view; one that is gone already is passed over."""
    _change(session, lambda every: [one for one in every if one.id != view_id])


def _change(session: Session, change: Callable[[list[SavedView]], list[SavedView]]) -> None:
    with session.store.work("views") as unit:
        unit.set_meta(_KEY, [asdict(one) for one in change(_every(unit))])


def _every(unit: UnitOfWork) -> list[SavedView]:
    return [_view(one) for one in unit.meta(_KEY) or ()]


def _view(kept: dict[str, Any]) -> SavedView:
    known = {name: value for name, value in kept.items() if name in SavedView.__dataclass_fields__}
    return SavedView(**{**known, "columns": tuple(known.get("columns", ()))})


def _not_default(one: SavedView, chosen: SavedView) -> SavedView:
    """Return a view that gives way to the new default where both would be offered."""
    return replace(one, is_default=False) if _meet(one, chosen) else one


def _meet(one: SavedView, other: SavedView) -> bool:
    """Tell whether there is a contract under which both are offered."""
    return not one.contract_id or not other.contract_id or one.contract_id == other.contract_id


def _check(view: SavedView, others: list[SavedView]) -> None:
    if not view.name or len(view.name) > LONGEST_NAME:
        raise refused(
            "VIEW_NAME_NOT_VALID",
            QT_TRANSLATE_NOOP("Rules", "A view needs a name of at most {longest} characters."),
            QT_TRANSLATE_NOOP("Rules", "Type another name."),
            longest=LONGEST_NAME,
        )
    if any(one.name.casefold() == view.name.casefold() and _meet(one, view) for one in others):
        raise refused(
            "VIEW_NAME_TAKEN",
            QT_TRANSLATE_NOOP("Rules", "Another view is called {name}."),
            QT_TRANSLATE_NOOP("Rules", "Type another name, or overwrite that view."),
            name=view.name,
        )
    if len(others) >= MOST:
        raise refused(
            "TOO_MANY_VIEWS",
            QT_TRANSLATE_NOOP("Rules", "There can be at most {most} views."),
            QT_TRANSLATE_NOOP("Rules", "Delete one first."),
            most=MOST,
        )

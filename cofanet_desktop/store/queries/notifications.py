"""The inbox as a list, newest first."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.notifications import Notification
from cofanet_desktop.domain.preferences import Direction

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from cofanet_desktop.domain.inbox import NotificationFilter, NotificationWord
    from cofanet_desktop.domain.preferences import Threshold


@dataclass(slots=True)
class _Conditions:
    """SQL conditions that must all hold, with their values."""

    sql: list[str] = field(default_factory=lambda: ["is_deleted = 0"])
    values: list[Any] = field(default_factory=list)

    def add(self, sql: str, *values: object) -> None:
        self.sql.append(sql)
        self.values += values

    def any_of(self, what: str, some: Iterable[str]) -> None:
        """Require that `what` is one of `some`, unless there are none."""
        listed = [str(one) for one in some]
        if listed:
            self.add(f"{what} IN (SELECT value FROM json_each(?))", json.dumps(listed))


def _held(name: str) -> str:
    """Return the SQL of what a record holds under `name`."""
    return f"(CAST(data AS TEXT) ->> '$.{name}')"


def _conditions(wanted: NotificationFilter) -> _Conditions:
    found = _Conditions()
    found.any_of("contract_id", wanted.contract_ids)
    for word in wanted.words:
        _word_condition(found, word)
    found.any_of("category", wanted.categories)
    found.any_of(_held("kind"), wanted.kinds)
    found.any_of(_held("country"), wanted.countries)
    if wanted.products or wanted.has_ilu:
        _product_condition(found, wanted)
    if wanted.easy_numbers is not None:
        found.add(
            f"{_held('easy_number')} IN (SELECT value FROM json_each(?))", json.dumps(wanted.easy_numbers)
        )
    for part in (wanted.name, wanted.reference):
        if part:
            found.add("instr(folded, ?) > 0", part)  # somewhere in it; _fits looks closer
    _state_conditions(found, wanted)
    return found


def _state_conditions(found: _Conditions, wanted: NotificationFilter) -> None:
    """Require what concerns the notification itself, not what it tells of."""
    if wanted.is_read is not None:
        found.add("is_read = ?", int(wanted.is_read))
    if wanted.is_important is not None:
        found.add(f"{_held('is_important')} = ?", int(wanted.is_important))
    if wanted.since is not None:
        found.add("at >= ?", wanted.since.isoformat())
    if wanted.until is not None:
        found.add("at < ?", (wanted.until + timedelta(days=1)).isoformat())
    if wanted.is_quiet is not None:
        kept_back, values = _kept_back(wanted.thresholds)
        found.add(kept_back if wanted.is_quiet else f"NOT {kept_back}", *values)


def _word_condition(found: _Conditions, word: NotificationWord) -> None:
    """Require a typed word in the text, or in the displayed name of what the notification is about."""
    sql, values = ["instr(folded, ?) > 0"], [word.folded]
    for name, some in (("kind", word.kinds), ("country", word.countries), ("product", word.products)):
        if some:
            sql.append(f"{_held(name)} IN (SELECT value FROM json_each(?))")
            values.append(json.dumps([str(one) for one in some]))
    found.add(f"({' OR '.join(sql)})", *values)


def _product_condition(found: _Conditions, wanted: NotificationFilter) -> None:
    sql = [f"{_held('product')} IN (SELECT value FROM json_each(?))"]
    if wanted.has_ilu:
        sql.append(f"{_held('kind')} = 'ilu_asked'")
    found.add(f"({' OR '.join(sql)})", json.dumps([str(one) for one in wanted.products]))


def _kept_back(thresholds: Sequence[Threshold]) -> tuple[str, list[Any]]:
    """Return the condition under which a person is not told, the same as `Preferences.wants` (PREF-3)."""
    sql: list[str] = []
    values: list[Any] = []
    silent = {one.watched: set[Direction]() for one in thresholds}
    for one in thresholds:
        way = "< 0" if one.direction is Direction.DECREASE else ">= 0"
        if one.at_least is None:
            silent[one.watched].add(one.direction)
            sql.append(f"(watched = ? AND change {way})")
            values.append(one.watched.value)
        else:
            sql.append(f"(watched = ? AND change {way} AND abs(change) < ?)")
            values += [one.watched.value, one.at_least]
    for watched, ways in silent.items():
        if len(ways) == len(Direction):
            sql.append("(watched = ? AND change IS NULL)")
            values.append(watched.value)
    joined = " OR ".join(sql) or "0"
    return f"coalesce(({joined}), 0)", values


def find(connection: Connection, wanted: NotificationFilter, limit: int = -1) -> list[Notification]:
    """Return the notifications that match, newest first; at most `limit` when it is not negative."""
    conditions = _conditions(wanted)
    rows = connection.exec_driver_sql(
        f"SELECT data FROM notification WHERE {' AND '.join(conditions.sql)} ORDER BY at DESC, id LIMIT ?",
        (*conditions.values, -1 if wanted.name or wanted.reference else limit),
    )
    listed = (decode(row[0], Notification) for row in rows)
    return list(listed) if not (wanted.name or wanted.reference) else _fitting(listed, wanted, limit)


def _fitting(listed: Iterable[Notification], wanted: NotificationFilter, limit: int) -> list[Notification]:
    """Return those whose company name and customer reference have the parts wanted."""
    fitting = (
        one
        for one in listed
        if wanted.name in fold(one.company_name) and wanted.reference in fold(one.customer_reference)
    )
    return list(islice(fitting, None if limit < 0 else limit))


def count(connection: Connection, wanted: NotificationFilter) -> int:
    """Return how many notifications match."""
    if wanted.name or wanted.reference:
        return len(find(connection, wanted))
    conditions = _conditions(wanted)
    sql = f"SELECT count(*) FROM notification WHERE {' AND '.join(conditions.sql)}"
    return int(connection.exec_driver_sql(sql, tuple(conditions.values)).scalar() or 0)


def unread(connection: Connection, contract_id: str, thresholds: Sequence[Threshold] = ()) -> int:
    """Return how many notifications of the contract are unread, without those the thresholds keep back."""
    sql = "SELECT count(*) FROM notification WHERE contract_id = ? AND is_deleted = 0 AND is_read = 0"
    if not thresholds:
        return int(connection.exec_driver_sql(sql, (contract_id,)).scalar() or 0)
    kept_back, values = _kept_back(thresholds)
    return int(connection.exec_driver_sql(f"{sql} AND NOT {kept_back}", (contract_id, *values)).scalar() or 0)

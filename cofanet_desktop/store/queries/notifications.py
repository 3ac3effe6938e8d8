"""The inbox as a list, newest first."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.inbox import NotificationFilter
from cofanet_desktop.domain.notifications import Notification, NotificationKind
from cofanet_desktop.domain.preferences import Direction
from cofanet_desktop.store.records import stamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from cofanet_desktop.domain.companies import Identifier
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
        found.add("instr(folded, ?) > 0", word)
    found.any_of("category", wanted.categories)
    found.any_of(_held("kind"), wanted.kinds)
    found.any_of(_held("country"), wanted.countries)
    if wanted.products or wanted.has_ilu:
        _product_condition(found, wanted)
    if wanted.easy_numbers is not None:
        found.add(
            f"{_held('easy_number')} IN (SELECT value FROM json_each(?))", json.dumps(wanted.easy_numbers)
        )
    if wanted.easy_number:
        found.add(f"instr({_held('easy_number')}, ?) > 0", wanted.easy_number)
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
        found.add("at >= ?", stamp(wanted.since))
    if wanted.before is not None:
        found.add("at < ?", stamp(wanted.before))
    if wanted.is_quiet is not None:
        kept_back, values = _kept_back(wanted.thresholds)
        found.add(kept_back if wanted.is_quiet else f"NOT {kept_back}", *values)


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


def countries(connection: Connection, contract_ids: Sequence[str]) -> list[str]:
    """Return the codes of the countries that notifications of these contracts are about; of all when none is named."""
    conditions = _conditions(NotificationFilter(contract_ids=tuple(contract_ids)))
    sql = f"SELECT DISTINCT {_held('country')} FROM notification WHERE {' AND '.join(conditions.sql)}"
    return sorted(row[0] for row in connection.exec_driver_sql(sql, tuple(conditions.values)) if row[0])


def identified(connection: Connection, country: str, identifier: Identifier) -> tuple[str, ...]:
    """Return the Easy numbers of known companies, branches included, whose identifier begins like this one."""
    from cofanet_desktop.domain.bulk import legal_key  # the start page looks for no identifier

    key = legal_key(country, identifier)
    rows = connection.exec_driver_sql(
        "WITH main AS (SELECT easy_number AS id FROM company_identifier WHERE key >= ? AND key < ?)"
        " SELECT id FROM main UNION SELECT c.id FROM company c JOIN main ON c.head_office = main.id",
        (key, f"{key}\U0010ffff"),
    )
    return tuple(row[0] for row in rows)


_SUBJECTS = {
    NotificationKind.EXTENSION_ANSWERED: "extension",
    NotificationKind.DECLARATION_CHANGED: "declaration",
    NotificationKind.TURNOVER_DUE: "turnover",
    NotificationKind.ILU_ASKED: "ilu",
    NotificationKind.DOCUMENT_ANALYSED: "sent_document",
}
"""Where the subject of a notification is kept, for those that tell neither of a product nor of a company alone."""


def has_subject(connection: Connection, one: Notification) -> bool:
    """Tell whether the store still holds what a notification tells of; a company can be asked for elsewhere."""
    if one.kind in _SUBJECTS:
        return _is_held(connection, _SUBJECTS[one.kind], one.subject_id)
    if one.product_id:
        return _is_held(connection, "product", one.product_id)
    return bool(one.easy_number)


def _is_held(connection: Connection, table: str, record_id: str) -> bool:
    return connection.exec_driver_sql(f"SELECT 1 FROM {table} WHERE id = ?", (record_id,)).first() is not None


def unread(connection: Connection, contract_id: str, thresholds: Sequence[Threshold] = ()) -> int:
    """Return how many notifications of the contract are unread, without those the thresholds keep back."""
    sql = "SELECT count(*) FROM notification WHERE contract_id = ? AND is_deleted = 0 AND is_read = 0"
    if not thresholds:
        return int(connection.exec_driver_sql(sql, (contract_id,)).scalar() or 0)
    kept_back, values = _kept_back(thresholds)
    return int(connection.exec_driver_sql(f"{sql} AND NOT {kept_back}", (contract_id, *values)).scalar() or 0)

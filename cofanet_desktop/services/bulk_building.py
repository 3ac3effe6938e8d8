"""Bulk orders made of an Excel or CSV list: read, its columns given to the ten fields, kept by its headings (BULK-5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from cofanet_desktop.domain import bulk_mapping
from cofanet_desktop.domain.bulk_mapping import FieldSource, Sources
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange import bulk_building as exchange
from cofanet_desktop.exchange.cell_reading import Region
from cofanet_desktop.services import bulk
from cofanet_desktop.services.bulk import BulkDraft
from cofanet_desktop.services.issuing import new_id
from cofanet_desktop.store.unit_of_work import UnitOfWork
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from pathlib import Path

    from cofanet_desktop.exchange.bulk_building import Built, ListTable
    from cofanet_desktop.exchange.cell_reading import Translate
    from cofanet_desktop.services.session import Session

LONGEST_NAME = 60
MOST = 100

_KEY = "bulk_mappings"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMapping:
    """What fills each field of lists with certain headings, kept under a name."""

    name: str
    headings: tuple[str, ...]
    """The headings of the list it was made for, as `bulk_mapping.signature` gives them."""
    sources: Sources
    id: str = ""
    """Given when it is first kept."""


def read(path: Path, *, sheet: str = "", cancelled: Callable[[], bool] | None = None) -> ListTable:
    """Return the cells of a .xlsx or .csv file; raises InvalidInput when it is refused or was cancelled."""
    return exchange.read_list(path, sheet=sheet, cancelled=cancelled)


def proposed(headings: Sequence[str]) -> Sources:
    """Return what probably fills each field of lists with these headings."""
    kinds = {kind.code for country in reference_data().countries.values() for kind in country.identifiers}
    return bulk_mapping.proposed(headings, kinds)


def build(
    table: ListTable,
    heading_line: int,
    sources: Sources,
    *,
    decimal_comma: bool = True,
    translate: Translate = Message.english,
) -> Built:
    """Return a line for each row under the headings, with what could not be taken as it is; see `exchange.build`."""
    region = Region(decimal_comma=decimal_comma)
    return exchange.build(table, heading_line, sources, reference_data(), region=region, translate=translate)


def keep_as_draft(session: Session, built: Built) -> BulkDraft:
    """Keep the lines as the file being corrected, in the place of another one."""
    draft = BulkDraft(built.name, built.texts)
    bulk.keep_draft(session, draft)
    return draft


def build_by_name(session: Session, path: Path, name: str, *, decimal_comma: bool = True) -> Built:
    """Return the lines a kept mapping makes of a file, its headings looked for in the first rows.

    Raises InvalidInput when the file is refused, RuleViolation (MAPPING_NOT_FOUND, MAPPING_DOES_NOT_FIT).
    """
    mapping, table = named(session, name), read(path)
    above = [row.number for row in table.rows[: exchange.LINES_ABOVE_HEADINGS]]
    fitting = (line for line in above if bulk_mapping.fitting(mapping.sources, table.headings(line)))
    line = next(fitting, None)
    if line is None:
        raise refused(
            "MAPPING_DOES_NOT_FIT",
            QT_TRANSLATE_NOOP("Rules", "The list does not have the columns of the mapping {name}."),
            QT_TRANSLATE_NOOP("Rules", "Map its columns in the window, and keep that under a name."),
            name=mapping.name,
        )
    return build(table, line, mapping.sources, decimal_comma=decimal_comma)


# Kept mappings -------------------------------------------------------------------------------------------------


def kept(session: Session) -> tuple[KeptMapping, ...]:
    """Return every kept mapping, by name."""
    with session.store.read() as connection:
        every = _every(UnitOfWork(connection))
    return tuple(sorted(every, key=lambda one: one.name.casefold()))


def offered(mappings: Sequence[KeptMapping], headings: Sequence[str]) -> tuple[KeptMapping, ...]:
    """Return the mappings whose columns a list with these headings has, those made for the very same headings first."""
    fitting = [one for one in mappings if bulk_mapping.fitting(one.sources, headings)]
    own = bulk_mapping.signature(headings)
    return tuple(sorted(fitting, key=lambda one: one.headings != own))


def remembered(mappings: Sequence[KeptMapping], headings: Sequence[str]) -> KeptMapping | None:
    """Return the mapping made for lists with exactly these headings, if there is one."""
    own = bulk_mapping.signature(headings)
    return next((one for one in mappings if one.headings == own), None)


def named(session: Session, name: str) -> KeptMapping:
    """Return the mapping of that name; raises RuleViolation (MAPPING_NOT_FOUND) when there is none."""
    wanted = " ".join(name.split()).casefold()
    for one in kept(session):
        if one.name.casefold() == wanted:
            return one
    raise refused(
        "MAPPING_NOT_FOUND",
        QT_TRANSLATE_NOOP("Rules", "No mapping is called {name}."),
        QT_TRANSLATE_NOOP("Rules", "Choose one of those that are kept, or map the columns in the window."),
        name=name,
    )


def keep(session: Session, mapping: KeptMapping) -> KeptMapping:
    """Keep a mapping, in the place of the one with its id; returns it with its id.

    Raises RuleViolation for a name that is empty, too long or that of another one, and when there are too many.
    """
    made = replace(mapping, id=mapping.id or new_id(), name=" ".join(mapping.name.split()))
    with session.store.work("bulk.mappings") as unit:
        others = [one for one in _every(unit) if one.id != made.id]
        _check(made, others)
        _set(unit, [*others, made])
    return made


def delete(session: Session, mapping_id: str) -> None:
    """Delete a mapping; one that is gone already is passed over."""
    with session.store.work("bulk.mappings") as unit:
        _set(unit, [one for one in _every(unit) if one.id != mapping_id])


def _set(unit: UnitOfWork, mappings: Sequence[KeptMapping]) -> None:
    unit.set_meta(_KEY, [asdict(one) for one in mappings])


def _every(unit: UnitOfWork) -> list[KeptMapping]:
    return [_mapping(one) for one in unit.meta(_KEY) or ()]


def _mapping(kept_: dict[str, Any]) -> KeptMapping:
    return KeptMapping(
        id=kept_["id"],
        name=kept_["name"],
        headings=tuple(kept_["headings"]),
        sources=tuple(FieldSource(one["column"], one["constant"]) for one in kept_["sources"]),
    )


def _check(mapping: KeptMapping, others: Sequence[KeptMapping]) -> None:
    if not mapping.name or len(mapping.name) > LONGEST_NAME:
        raise refused(
            "MAPPING_NAME_NOT_VALID",
            QT_TRANSLATE_NOOP("Rules", "A mapping needs a name of at most {longest} characters."),
            QT_TRANSLATE_NOOP("Rules", "Type another name."),
            longest=LONGEST_NAME,
        )
    if any(one.name.casefold() == mapping.name.casefold() for one in others):
        raise refused(
            "MAPPING_NAME_TAKEN",
            QT_TRANSLATE_NOOP("Rules", "Another mapping is called {name}."),
            QT_TRANSLATE_NOOP("Rules", "Type another name."),
            name=mapping.name,
        )
    if len(others) >= MOST:
        raise refused(
            "TOO_MANY_MAPPINGS",
            QT_TRANSLATE_NOOP("Rules", "There can be at most {most} mappings."),
            QT_TRANSLATE_NOOP("Rules", "Delete one first."),
            most=MOST,
        )

"""The unit of work: everything one user action or one page of changes does to the store, committed once or not at all.

Invariants (docs/sync.md):
* a command, its effect, the server's images under it and its audit line are written in one transaction (R1, R2);
* what is shown = the server's images with every unsettled command replayed over them, in order (R5);
* the cursor moves in the transaction that applied the page it covers (R4).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from cofanet_desktop.database.codec import encode
from cofanet_desktop.domain.companies import Company, PortfolioEntry, entry_id
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.extensions import Extension
from cofanet_desktop.domain.ilu import Ilu
from cofanet_desktop.domain.notifications import Notification
from cofanet_desktop.domain.overdues import OverdueDeclaration
from cofanet_desktop.domain.preferences import Preferences
from cofanet_desktop.domain.products import Product
from cofanet_desktop.domain.records import entity_of
from cofanet_desktop.domain.sent_documents import SentDocument
from cofanet_desktop.domain.turnover import TurnoverDeclaration
from cofanet_desktop.store import portfolio
from cofanet_desktop.store.audit import AuditTrail
from cofanet_desktop.store.cursors import Cursors
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.store.records import Image, Key, decode_record, delete, image, write
from cofanet_desktop.store.schema import RECORD_TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection

    from cofanet_desktop.domain.workspace import Record

C = TypeVar("C", Product, OverdueDeclaration, Extension)


@dataclass(slots=True)
class _Slot:
    """One record in this unit of work: the server's image, the record as it is now, whether that must be written."""

    image: Image | None
    record: Record | None
    is_dirty: bool = False
    is_image: bool = True
    """Whether the record is still what the image says."""


class UnitOfWork:
    """Records, outbox, cursors and audit trail within one write transaction; also the rules' `Workspace`."""

    def __init__(self, connection: Connection) -> None:
        """Work on `connection`, which is in a write transaction."""
        self.connection = connection
        self.outbox = Outbox(connection)
        self.cursors = Cursors(connection)
        self.audit = AuditTrail(connection)
        self._slots: dict[Key, _Slot] = {}
        self._ids: dict[tuple[str, str, str], list[str]] = {}
        self._new_ids: dict[tuple[str, str, str], dict[str, None]] = {}
        self._stale_lines: set[portfolio.PortfolioKey] = set()

    # Workspace -------------------------------------------------------------------------------------------------

    def contract(self, contract_id: str) -> Contract | None:
        """Return the contract of that id."""
        record = self.get(("contract", contract_id))
        return record if isinstance(record, Contract) else None

    def company(self, easy_number: str) -> Company | None:
        """Return the company of that Easy number, from the portfolio or an earlier search."""
        record = self.get(("company", easy_number))
        return record if isinstance(record, Company) else None

    def entry(self, contract_id: str, easy_number: str) -> PortfolioEntry | None:
        """Return what the contract keeps about the company."""
        record = self.get(("entry", entry_id(contract_id, easy_number)))
        return record if isinstance(record, PortfolioEntry) else None

    def product(self, product_id: str) -> Product | None:
        """Return the ordered product of that id."""
        record = self.get(("product", product_id))
        return record if isinstance(record, Product) else None

    def notification(self, notification_id: str) -> Notification | None:
        """Return the notification of that id."""
        record = self.get(("notification", notification_id))
        return record if isinstance(record, Notification) else None

    def declaration(self, declaration_id: str) -> OverdueDeclaration | None:
        """Return the overdue declaration of that id."""
        record = self.get(("declaration", declaration_id))
        return record if isinstance(record, OverdueDeclaration) else None

    def extension(self, extension_id: str) -> Extension | None:
        """Return the extension of that id."""
        record = self.get(("extension", extension_id))
        return record if isinstance(record, Extension) else None

    def turnover(self, declaration_id: str) -> TurnoverDeclaration | None:
        """Return the turnover declaration of that id."""
        record = self.get(("turnover", declaration_id))
        return record if isinstance(record, TurnoverDeclaration) else None

    def ilu(self, ilu_id: str) -> Ilu | None:
        """Return the ILU of that id."""
        record = self.get(("ilu", ilu_id))
        return record if isinstance(record, Ilu) else None

    def sent_document(self, document_id: str) -> SentDocument | None:
        """Return the sent document of that id."""
        record = self.get(("sent_document", document_id))
        return record if isinstance(record, SentDocument) else None

    def preferences(self, user: str) -> Preferences | None:
        """Return what that person prefers, None when nothing was chosen yet."""
        record = self.get(("preferences", user))
        return record if isinstance(record, Preferences) else None

    def products(self, contract_id: str, easy_number: str) -> Sequence[Product]:
        """Return the products of a company under a contract, oldest first."""
        found = self._of_company("product", Product, contract_id, easy_number)
        return sorted(found, key=lambda product: (product.ordered_at, product.id))

    def declarations(self, contract_id: str, easy_number: str) -> Sequence[OverdueDeclaration]:
        """Return the overdue declarations on a company under a contract, oldest first."""
        found = self._of_company("declaration", OverdueDeclaration, contract_id, easy_number)
        return sorted(found, key=lambda declaration: (declaration.declared_at, declaration.id))

    def extensions(self, contract_id: str, easy_number: str) -> Sequence[Extension]:
        """Return the extensions of a company under a contract, oldest first."""
        found = self._of_company("extension", Extension, contract_id, easy_number)
        return sorted(found, key=lambda extension: (extension.asked_at, extension.id))

    def _of_company(self, entity: str, kind: type[C], contract_id: str, easy_number: str) -> list[C]:
        """Return the records of a kind on a company under a contract, in no particular order."""
        ids = self._ids_of_company(entity, contract_id, easy_number)
        found = (self.get((entity, one)) for one in ids)
        return [
            record
            for record in found
            if isinstance(record, kind)
            and (record.contract_id, record.easy_number) == (contract_id, easy_number)
        ]

    def _ids_of_company(self, entity: str, contract_id: str, easy_number: str) -> list[str]:
        key = (entity, contract_id, easy_number)
        if key not in self._ids:
            rows = self.connection.exec_driver_sql(
                f"SELECT id FROM {entity} WHERE easy_number = ? AND contract_id = ?",
                (easy_number, contract_id),
            )
            ids = [row[0] for row in rows]
            ids += [one for one in self._new_ids.get(key, ()) if one not in ids]
            self._ids[key] = ids
        return self._ids[key]

    # Records ---------------------------------------------------------------------------------------------------

    def get(self, key: Key) -> Record | None:
        """Return the record as this unit of work sees it."""
        return self._slot(key).record

    def _slot(self, key: Key) -> _Slot:
        slot = self._slots.get(key)
        if slot is None:
            found = image(self.connection, key)
            slot = _Slot(found, None if found is None else decode_record(key[0], found[1]))
            self._slots[key] = slot
        return slot

    def put(self, record: Record) -> Key:
        """Show `record` from now on; its version stays that of the server's image under it."""
        key = (entity_of(record), record.id)
        slot = self._slot(key)
        slot.record, slot.is_dirty, slot.is_image = record, True, False
        self._note(record)
        return key

    def _note(self, record: Record) -> None:
        """Remember what else depends on a record that changes: lists already read, lines of the portfolio."""
        if isinstance(record, Product | OverdueDeclaration | Extension):
            key = (entity_of(record), record.contract_id, record.easy_number)
            ids = self._ids.get(key)
            if ids is None:
                self._new_ids.setdefault(key, {})[record.id] = None
            elif record.id not in ids:
                ids.append(record.id)
        if isinstance(record, Product | PortfolioEntry | OverdueDeclaration):
            self._stale_lines.add((record.contract_id, record.easy_number))

    def cache_companies(self, companies: Iterable[Company]) -> None:
        """Keep companies found by a search; what the change feed brought is never replaced by them."""
        for company in companies:
            slot = self._slot(("company", company.easy_number))
            if slot.image is None or slot.image[0] == 0:
                self.put(company)

    # Commands --------------------------------------------------------------------------------------------------

    def touch(self, ord_: int, keys: Iterable[Key]) -> None:
        """Remember that the command at place `ord_` shows these records changed, with the server's image of each."""
        self.touch_all([(key, ord_) for key in keys])

    def touch_all(self, touched: Sequence[tuple[Key, int]]) -> None:
        """Remember which records are shown changed by the commands at which places; the records were put before."""
        if not touched:
            return
        self.connection.exec_driver_sql(
            "INSERT OR IGNORE INTO sync_base (entity, id, version, data) VALUES (?, ?, ?, ?)",
            [
                (*key, *(self._slots[key].image or (0, None)))
                for key in dict.fromkeys(key for key, _ in touched)
            ],
        )
        self.connection.exec_driver_sql(
            "INSERT OR IGNORE INTO touched (entity, id, ord) VALUES (?, ?, ?)",
            [(*key, ord_) for key, ord_ in touched],
        )

    def touched_by(self, ord_: int) -> list[Key]:
        """Return the keys of the records the command at place `ord_` shows changed."""
        rows = self.connection.exec_driver_sql("SELECT entity, id FROM touched WHERE ord = ?", (ord_,))
        return [(row[0], row[1]) for row in rows]

    def base_images(self) -> dict[Key, Image | None]:
        """Return the server's image of every record an unsettled command touched."""
        rows = self.connection.exec_driver_sql("SELECT entity, id, version, data FROM sync_base")
        return {(r[0], r[1]): None if r[3] is None else (r[2], r[3]) for r in rows}

    def restore(self, images: Mapping[Key, Image | None]) -> None:
        """Show the server's images and forget which commands touched what, ready for a replay.

        They are written at the end, as the replay leaves them: once, and what it only takes back not at all.
        """
        self.connection.exec_driver_sql("DELETE FROM sync_base")
        self.connection.exec_driver_sql("DELETE FROM touched")
        self._ids.clear()
        self._new_ids.clear()
        self._note_lines_of(images)
        for key, found in images.items():
            record = None if found is None else decode_record(key[0], found[1])
            self._slots[key] = _Slot(found, record, is_dirty=True)
            if record is not None:
                self._note(record)

    def _note_lines_of(self, keys: Iterable[Key]) -> None:
        """Remember the portfolio lines of records that are about to change or go."""
        unread: dict[str, list[str]] = {"product": [], "declaration": []}
        for key in keys:
            slot = self._slots.get(key)
            if slot is not None and slot.record is not None:
                self._note(slot.record)
            elif key[0] == "entry":
                contract_id, _, easy_number = key[1].rpartition("/")
                self._stale_lines.add((contract_id, easy_number))
            elif key[0] in unread:
                unread[key[0]].append(key[1])
        for entity, ids in unread.items():
            rows = self.connection.exec_driver_sql(
                f"SELECT p.contract_id, p.easy_number FROM json_each(?) j JOIN {entity} p ON p.id = j.value",
                (json.dumps(ids),),
            )
            self._stale_lines.update((row[0], row[1]) for row in rows)

    def _note_companies(self, easy_numbers: list[str]) -> None:
        for start in range(0, len(easy_numbers), 500):
            some = easy_numbers[start : start + 500]
            rows = self.connection.exec_driver_sql(
                f"SELECT contract_id, easy_number FROM entry WHERE easy_number IN ({','.join('?' * len(some))})",
                tuple(some),
            )
            self._stale_lines.update((row[0], row[1]) for row in rows)

    def all_ids(self) -> set[Key]:
        """Return the keys of every record the server has sent."""
        return {
            (entity, row[0])
            for entity in RECORD_TABLES
            for row in self.connection.exec_driver_sql(f"SELECT id FROM {entity} WHERE version > 0")
        }

    def as_cached(self, key: Key) -> Image | None:
        """Return the image to keep of a record the server no longer has: a company stays known, the rest goes."""
        found = image(self.connection, key) if key[0] == "company" else None
        return None if found is None else (0, found[1])

    def count_records(self) -> int:
        """Return how many records the server has sent."""
        return sum(
            int(
                self.connection.exec_driver_sql(f"SELECT count(*) FROM {entity} WHERE version > 0").scalar()
                or 0
            )
            for entity in RECORD_TABLES
        )

    def digest(self) -> dict[str, tuple[int, int]]:
        """Return, per kind of record, how many the server has sent and the sum of their versions."""
        found: dict[str, tuple[int, int]] = {}
        for entity in RECORD_TABLES:
            count, versions = self.connection.exec_driver_sql(
                f"SELECT count(*), coalesce(sum(version), 0) FROM {entity} WHERE version > 0"
            ).one()
            if count:
                found[entity] = (count, versions)
        return found

    # A complete new copy ---------------------------------------------------------------------------------------

    def stage(self, rows: list[tuple[str, str, int, bytes]]) -> None:
        """Keep records of a complete new copy aside: entity, id, version, JSON."""
        if rows:
            self.connection.exec_driver_sql(
                "INSERT OR REPLACE INTO staging (entity, id, version, data) VALUES (?, ?, ?, ?)", rows
            )

    def unstage(self, keys: Sequence[Key]) -> None:
        """Take records of a complete new copy out again."""
        if keys:
            self.connection.exec_driver_sql("DELETE FROM staging WHERE entity = ? AND id = ?", list(keys))

    def staged(self) -> dict[Key, Image]:
        """Return the records kept aside."""
        rows = self.connection.exec_driver_sql("SELECT entity, id, version, data FROM staging")
        return {(r[0], r[1]): (r[2], r[3]) for r in rows}

    def drop_staging(self) -> None:
        """Forget the copy kept aside."""
        self.connection.exec_driver_sql("DELETE FROM staging")
        self.cursors.move_staging(None)

    # The end ---------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Write what changed and bring the portfolio's lines up to date."""
        gone: dict[str, list[str]] = {}
        kept: dict[str, list[tuple[Record, Image]]] = {}
        for (entity, one), slot in self._slots.items():
            if not slot.is_dirty:
                continue
            slot.is_dirty = False
            if slot.record is None:
                gone.setdefault(entity, []).append(one)
            elif slot.image is not None and slot.is_image:
                kept.setdefault(entity, []).append((slot.record, slot.image))
            else:
                version = slot.image[0] if slot.image else 0
                kept.setdefault(entity, []).append((slot.record, (version, encode(slot.record))))
        for entity, ids in gone.items():
            delete(self.connection, entity, ids)
        for entity, rows in kept.items():
            write(self.connection, entity, rows)
        self._note_companies(
            [*gone.get("company", ()), *(record.id for record, _ in kept.get("company", ()))]
        )
        portfolio.refresh(self.connection, self._stale_lines, self._at_hand)
        self._stale_lines.clear()

    def _at_hand(self, key: Key) -> Record | None:
        slot = self._slots.get(key)
        return None if slot is None else slot.record

    def meta(self, key: str) -> Any:
        """Return a value kept for this store, or None."""
        value = self.connection.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (key,)).scalar()
        return None if value is None else json.loads(value)

    def set_meta(self, key: str, value: object) -> None:
        """Keep a JSON value for this store."""
        self.connection.exec_driver_sql(
            "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, json.dumps(value)),
        )

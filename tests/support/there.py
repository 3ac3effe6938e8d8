"""Records put straight where the insurer keeps its own."""

from __future__ import annotations

from cofanet_desktop.domain.workspace import Record
from cofanet_desktop.insurer.ledger import Ledger
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.support.desks import embedded


def put_there(session: Session, *records: Record) -> None:
    """Have the insurer keep these records as they are, and fetch them."""
    insurer = embedded(session).insurer
    with insurer.writing("arrange") as connection:
        ledger = Ledger(connection, "main")
        ledger.put(*records)
        ledger.write()
    assert exchange(session).trouble is None

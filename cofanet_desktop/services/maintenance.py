"""Keeping a profile sound: checks of everything that can be checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.outbox import ATTENTION, SENDABLE, State
from cofanet_desktop.store.audit import AuditTrail
from cofanet_desktop.store.blobs import BlobDamaged
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.store.queries.integrity import portfolio_faults
from cofanet_desktop.store.uploads import Uploads
from cofanet_desktop.sync.verify import differences

if TYPE_CHECKING:
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name, whether it passed, and what it found."""

    name: str
    is_ok: bool
    detail: str


def doctor(session: Session) -> list[Check]:
    """Check file, outbox, shown records, portfolio, documents to send and audit trail; waits for an exchange under way, changes nothing.

    What a damaged file holds is not looked into.
    """
    with session.exchanging:
        problems = session.store.check()
        if problems:
            return [_check("store file", problems, "")]
        different = differences(session.store)
        with session.store.read() as connection:
            outbox = Outbox(connection)
            broken = AuditTrail(connection).first_broken()
            stuck = outbox.count((State.INFLIGHT,))
            waiting, attention = outbox.count(SENDABLE), outbox.count(ATTENTION)
            lines = portfolio_faults(connection)
            papers = Uploads(connection).unfinished()
        gone = [one.sha256 for one in papers if not _is_whole(session, one.sha256)]
    return [
        _check("store file", [], "pages and encryption are sound"),
        Check("outbox", stuck == 0, f"{waiting} to send, {attention} need attention, {stuck} stuck"),
        _check("records", different, "what is shown is the insurer's records with own requests over them"),
        _check("portfolio", lines, "every company of the portfolio has its line and is found by it"),
        _check(
            "documents",
            [f"{len(gone)} of {len(papers)} to hand over are damaged or gone here"] if gone else [],
            f"{len(papers)} to hand over, all of them whole",
        ),
        _check(
            "audit trail", [] if broken is None else [f"line {broken} was changed"], "no line was changed"
        ),
    ]


def _is_whole(session: Session, sha256: str) -> bool:
    """Tell whether the bytes of a document are here as they were chosen."""
    try:
        session.store.blobs.get(sha256)
    except (BlobDamaged, OSError):
        return False
    return True


def _check(name: str, faults: list[str], sound: str) -> Check:
    return Check(name, not faults, "; ".join(faults[:5]) or sound)

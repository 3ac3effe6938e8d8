"""Deliberate mistakes in the sync engine and the insurer, one at a time, to show that the schedules notice them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from cofanet_desktop.database import commit_points
from cofanet_desktop.domain.commands import SaveTurnover, SendTurnover
from cofanet_desktop.domain.outbox import OutboxEntry, State
from cofanet_desktop.domain.sent_documents import DocumentCategory
from cofanet_desktop.insurer import commands
from cofanet_desktop.insurer.insurer import Insurer
from cofanet_desktop.services import attachments, overdues, turnover, uploads
from cofanet_desktop.store.cursors import Cursor
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.store.uploads import Uploads
from cofanet_desktop.sync import pull, rebase
from tests.support import schedules

if TYPE_CHECKING:
    import pytest

    from cofanet_desktop.domain.protocol import Envelope, PullPage, Receipt
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.overdues import DeclarationDraft
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.services.turnover import TurnoverDraft
    from cofanet_desktop.store.database import Store
    from cofanet_desktop.store.unit_of_work import UnitOfWork
    from cofanet_desktop.store.uploads import Upload

Mistake = Callable[["pytest.MonkeyPatch"], None]


def new_key_on_retry(patch: pytest.MonkeyPatch) -> None:
    """Send a command again under another id."""
    original = OutboxEntry.envelope

    def envelope(entry: OutboxEntry) -> Envelope:
        found = original(entry)
        return found if entry.attempts == 0 else replace(found, id=f"{found.id}#{entry.attempts}")

    patch.setattr(OutboxEntry, "envelope", envelope)


def dedup_outside_the_transaction(patch: pytest.MonkeyPatch) -> None:
    """Remember the answer in a second transaction, after the effect."""
    remember, take = commands._remember, Insurer._take
    kept: list[tuple[Any, ...]] = []
    patch.setattr(commands, "_remember", lambda connection, *rest: kept.append(rest))

    def take_then_remember(insurer: Insurer, *asked: Any) -> Receipt:
        kept.clear()
        receipt = take(insurer, *asked)
        for rest in kept:
            with insurer.writing("insurer.push") as connection:
                remember(connection, *rest)
        return receipt

    patch.setattr(Insurer, "_take", take_then_remember)


def cursor_before_the_rows(patch: pytest.MonkeyPatch) -> None:
    """Save the cursor in a transaction of its own, before the page it covers."""
    original = pull.apply_page

    def apply_page(
        store: Store, page: PullPage, asked: Cursor, at: Any, *, accept_deletions: bool = False
    ) -> Any:
        with store.work("pull.apply") as unit:
            before, is_plain = unit.cursors.current(), unit.cursors.staging() is None and not page.reset
            if is_plain and asked == before:
                unit.cursors.move(Cursor(page.epoch, page.to))
        commit_points.reach("pull.apply.between")
        if is_plain and asked == before:
            with store.work("pull.apply") as unit:
                unit.cursors.move(before)
                applied, again = pull._apply(unit, page, asked, at, accept_deletions=accept_deletions)
            return pull.Pulled(applied, len(page.changes), page.more, again, page.server_time)
        return original(store, page, asked, at, accept_deletions=accept_deletions)

    patch.setattr(pull, "apply_page", apply_page)


def no_replay(patch: pytest.MonkeyPatch) -> None:
    """Show the server's records and forget what is still on its way."""
    patch.setattr(rebase, "_replay", lambda unit, entry, shown: ())


def refusal_dropped(patch: pytest.MonkeyPatch) -> None:
    """Put a refused command away without telling anyone."""

    def refuse(outbox: Outbox, command_id: str, problem: Any, at: Any) -> None:
        outbox._connection.exec_driver_sql("UPDATE outbox SET state = 'done' WHERE id = ?", (command_id,))

    patch.setattr(Outbox, "refuse", refuse)


def epoch_ignored(patch: pytest.MonkeyPatch) -> None:
    """Offer nothing again after the server was restored."""
    patch.setattr(Outbox, "offer_again", lambda outbox, epoch: 0)


def sent_before_fetched_after_a_restore(patch: pytest.MonkeyPatch) -> None:
    """Send new commands to a restored server before the ones it may have lost."""
    original = schedules.Network.push

    def without_epoch(network: Any, client_id: str, envelopes: Any, *, epoch: str = "") -> Any:
        return original(network, client_id, envelopes)

    patch.setattr(schedules.Network, "push", without_epoch)


def dropped_at_the_ack(patch: pytest.MonkeyPatch) -> None:
    """Archive a command when it is answered, before the feed has brought its effect."""
    original = Outbox.acknowledge

    def acknowledge(outbox: Outbox, command_id: str, epoch: str, seq: int) -> None:
        original(outbox, command_id, epoch, seq)
        outbox._connection.exec_driver_sql("UPDATE outbox SET state = 'done' WHERE id = ?", (command_id,))

    patch.setattr(Outbox, "acknowledge", acknowledge)


def late_page_applied(patch: pytest.MonkeyPatch) -> None:
    """Apply a page wherever it starts."""
    original = pull._apply

    def apply(unit: UnitOfWork, page: PullPage, asked: Cursor, at: Any, *, accept_deletions: bool) -> Any:
        if page.reset or unit.cursors.staging() is not None:
            return original(unit, page, asked, at, accept_deletions=accept_deletions)
        return pull._advance(unit, page, at, accept_deletions=accept_deletions), 0

    patch.setattr(pull, "_apply", apply)


def never_tried_again(patch: pytest.MonkeyPatch) -> None:
    """Send only what was never tried."""
    from cofanet_desktop.store import outbox

    patch.setattr(outbox, "SENDABLE", (State.QUEUED,))


def sent_out_of_order(patch: pytest.MonkeyPatch) -> None:
    """Send the commands of a batch in another order."""
    original = schedules.Network.push

    def reversed_push(network: Any, client_id: str, envelopes: Any, *, epoch: str = "") -> Any:
        return original(network, client_id, list(reversed(envelopes)), epoch=epoch)

    patch.setattr(schedules.Network, "push", reversed_push)


def inflight_written_too_late(patch: pytest.MonkeyPatch) -> None:
    """Send first and write down that it was sent afterwards."""

    def claim(outbox: Outbox, limit: int, at: Any) -> list[OutboxEntry]:
        return outbox.in_states((State.QUEUED, State.INFLIGHT, State.UNKNOWN), limit)

    def release(outbox: Outbox, ids: Any, state: State) -> None:
        """Nothing was written, so there is nothing to take back."""

    patch.setattr(Outbox, "claim", claim)
    patch.setattr(Outbox, "release", release)


def settled_too_early(patch: pytest.MonkeyPatch) -> None:
    """Archive answered commands with any page, not with the last one."""
    original = pull._advance

    def advance(unit: UnitOfWork, page: PullPage, at: Any, *, accept_deletions: bool) -> Any:
        unit.outbox.settle(page.epoch, 1 << 40, at)
        return original(unit, page, at, accept_deletions=accept_deletions)

    patch.setattr(pull, "_advance", advance)


MISTAKES: tuple[Mistake, ...] = (
    new_key_on_retry,
    dedup_outside_the_transaction,
    cursor_before_the_rows,
    no_replay,
    refusal_dropped,
    epoch_ignored,
    sent_before_fetched_after_a_restore,
    dropped_at_the_ack,
    late_page_applied,
    never_tried_again,
    sent_out_of_order,
    inflight_written_too_late,
    settled_too_early,
)


def goes_on_from_its_own_memory(patch: pytest.MonkeyPatch) -> None:
    """Send a document from where this desk believes to have stopped, without asking."""
    patch.setattr(schedules.Network, "received", lambda network, sha256, size: network.remembered(sha256))


def uploaded_for_ever(patch: pytest.MonkeyPatch) -> None:
    """Offer no document again after the server was restored."""
    patch.setattr(Uploads, "waiting", lambda uploads: uploads._accepted("u.state = 'queued'"))


def bytes_before_the_command(patch: pytest.MonkeyPatch) -> None:
    """Send the bytes of a document as soon as it was chosen."""
    original = Uploads._accepted

    def accepted(uploads: Uploads, where: str, *values: str) -> list[Upload]:
        rows = uploads._connection.exec_driver_sql("SELECT sha256 FROM upload WHERE state = 'queued'")
        return list(uploads.of([row[0] for row in rows]).values()) or original(uploads, where, *values)

    patch.setattr(Uploads, "_accepted", accepted)


def done_before_the_last_piece(patch: pytest.MonkeyPatch) -> None:
    """Count a piece as handed over before it is sent."""
    original = uploads._piece

    def piece(session: Session, upload: Upload, data: bytes, held: int) -> int:
        with session.store.work("upload.progress") as unit:
            ahead = min(upload.size, held + session.capabilities.piece_bytes)
            Uploads(unit.connection).progress(upload.sha256, ahead)
        return original(session, upload, data, held)

    patch.setattr(uploads, "_piece", piece)


DOCUMENT_MISTAKES: tuple[Mistake, ...] = (
    goes_on_from_its_own_memory,
    uploaded_for_ever,
    bytes_before_the_command,
    done_before_the_last_piece,
)


def documents_apart_from_their_declaration(patch: pytest.MonkeyPatch) -> None:
    """Save a declaration first and its documents in a second transaction."""
    original = overdues.declare

    def declare(session: Session, draft: DeclarationDraft, **more: Any) -> Issued:
        issued = original(session, replace(draft, documents=()), **more)
        with session.store.work("issue") as unit:
            attachments.send_in(
                unit,
                session,
                draft.documents,
                DocumentCategory.OVERDUES,
                easy_number=draft.easy_number,
                subject_id=issued.command_id,
            )
        return issued

    patch.setattr(overdues, "declare", declare)


def turnover_saved_apart_from_its_sending(patch: pytest.MonkeyPatch) -> None:
    """Save the amounts first and send the declaration in a second transaction."""

    def send(session: Session, draft: TurnoverDraft, **more: Any) -> None:
        turnover.save(session, draft, **more)
        turnover.send_saved(session, draft.declaration_id)

    patch.setattr(turnover, "send", send)


def own_declarations_not_replayed(patch: pytest.MonkeyPatch) -> None:
    """Forget a declaration that is on its way when anything comes from the insurer."""
    original = rebase._replay

    def replay(unit: UnitOfWork, entry: OutboxEntry, shown: Any) -> Any:
        return () if entry.kind == "declare_overdue" else original(unit, entry, shown)

    patch.setattr(rebase, "_replay", replay)


def turnover_sent_unseen(patch: pytest.MonkeyPatch) -> None:
    """Save and send turnover without saying what it takes the place of and what was in the form."""
    original = turnover._save

    def save(unit: UnitOfWork, draft: TurnoverDraft) -> SaveTurnover:
        return replace(original(unit, draft), seen=None)

    def send(declaration_id: str, seen: object = None) -> SendTurnover:
        return SendTurnover(declaration_id=declaration_id)

    patch.setattr(turnover, "_save", save)
    patch.setattr(turnover, "SendTurnover", send)


DUTY_MISTAKES: tuple[Mistake, ...] = (
    documents_apart_from_their_declaration,
    turnover_saved_apart_from_its_sending,
    own_declarations_not_replayed,
)

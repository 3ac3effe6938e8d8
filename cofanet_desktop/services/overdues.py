"""Overdue declarations: declared, added to, cancelled, listed; the last day to declare (rules 17–22)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cofanet_desktop.domain import deadlines
from cofanet_desktop.domain.commands import AddToDeclaration, CancelDeclaration, ChangeContact, DeclareOverdue
from cofanet_desktop.domain.days import civil_day
from cofanet_desktop.domain.extensions import agreed_due_dates
from cofanet_desktop.domain.outbox import SENDABLE
from cofanet_desktop.domain.overdues import NO_CONTACT, Contact, OverdueDeclaration
from cofanet_desktop.domain.sent_documents import DocumentCategory
from cofanet_desktop.domain.workspace import known
from cofanet_desktop.services import attachments, drafts
from cofanet_desktop.services.issuing import Issued, issue, issue_in
from cofanet_desktop.store.drafts import Drafts
from cofanet_desktop.store.queries import duties

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from cofanet_desktop.domain.deadlines import Deadline
    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.invoices import Invoice, Payment
    from cofanet_desktop.services.attachments import Attachment
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclarationDraft:
    """A declaration as it is filled in; `intervention` is None as long as nothing was said (rule 19)."""

    easy_number: str
    is_insured: bool
    invoices: tuple[Invoice, ...]
    payments: tuple[Payment, ...] = ()
    intervention: bool | None = None
    contact: Contact = NO_CONTACT
    comment: str = ""
    documents: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AdditionDraft:
    """What is added to a declaration: further invoices and payments, a comment, documents."""

    declaration_id: str
    invoices: tuple[Invoice, ...] = ()
    payments: tuple[Payment, ...] = ()
    comment: str = ""
    documents: tuple[Attachment, ...] = ()


def declare(
    session: Session, draft: DeclarationDraft, *, replaces: str | None = None, form: str | None = None
) -> Issued:
    """Declare an overdue with its documents, all or nothing; raises RuleViolation (rules 17–22, 25).

    `replaces` is the refused command this one corrects; `form` the kept draft, dropped in the same transaction.
    """
    drafts.check_contract(session, form)
    args = DeclareOverdue(
        contract_id=session.contract().id,
        easy_number=draft.easy_number,
        is_insured=draft.is_insured,
        invoices=draft.invoices,
        payments=draft.payments,
        intervention=draft.intervention,
        contact=draft.contact,
        comment=draft.comment,
        saved_at=session.now(),
    )
    with session.store.work("issue") as unit:
        issued = issue_in(unit, session, args, replaces=replaces)
        attachments.send_in(
            unit,
            session,
            draft.documents,
            DocumentCategory.OVERDUES,
            easy_number=draft.easy_number,
            subject_id=issued.command_id,
        )
        if form is not None:
            Drafts(unit.connection).delete(form)
    session.on_issued()
    return issued


def add(
    session: Session, draft: AdditionDraft, *, replaces: str | None = None, form: str | None = None
) -> None:
    """Add to a declaration, all or nothing; documents alone are enough. Raises RuleViolation (rules 17, 18, 21, 25)."""
    drafts.check_contract(session, form)
    declaration = show(session, draft.declaration_id).record
    args = AddToDeclaration(
        declaration_id=draft.declaration_id,
        invoices=draft.invoices,
        payments=draft.payments,
        comment=draft.comment,
    )
    has_words = bool(draft.invoices or draft.payments or draft.comment.strip())
    with session.store.work("issue") as unit:
        if has_words or not draft.documents:
            issue_in(unit, session, args, replaces=replaces)
        attachments.send_in(
            unit,
            session,
            draft.documents,
            DocumentCategory.OVERDUES,
            easy_number=declaration.easy_number,
            subject_id=declaration.id,
            replaces=None if has_words else replaces,
        )
        if form is not None:
            Drafts(unit.connection).delete(form)
    session.on_issued()


def cancel(session: Session, declaration_id: str) -> Issued:
    """Take a pending declaration back; raises RuleViolation (rule 21)."""
    return issue(session, CancelDeclaration(declaration_id=declaration_id))


def change_contact(session: Session, declaration_id: str, contact: Contact) -> Issued:
    """Name another contact; raises RuleViolation (rule 21)."""
    return issue(session, ChangeContact(declaration_id=declaration_id, contact=contact))


def listed(session: Session) -> list[DutyRow[OverdueDeclaration]]:
    """Return the overdue declarations of the contract in use, newest first.

    One that still waits here when its last day is over cannot be declared before now: it is late (rule 22).
    """
    contract_id, now = session.contract().id, session.now()
    with session.store.read() as connection:
        return [_as_of(row, now) for row in duties.declarations(connection, contract_id)]


def _as_of(row: DutyRow[OverdueDeclaration], now: datetime) -> DutyRow[OverdueDeclaration]:
    one = row.record
    waits = row.state in SENDABLE and not (one.is_taken or one.is_final)
    if not waits or one.deadline is None or civil_day(now, one.time_zone) <= one.deadline:
        return row
    return replace(row, record=replace(one, declared_at=now))


def show(session: Session, declaration_id: str) -> DutyRow[OverdueDeclaration]:
    """Return one declaration; raises RuleViolation when there is none of that id under the contract in use."""
    contract_id, now = session.contract().id, session.now()
    with session.store.read() as connection:
        found = duties.declarations(connection, contract_id, record_id=declaration_id)
    return _as_of(known(next(iter(found), None), OverdueDeclaration), now)


def deadline(
    session: Session, easy_number: str, invoices: Sequence[Invoice], payments: Sequence[Payment] = ()
) -> Deadline | None:
    """Return the last day to declare these invoices of a buyer under the contract in use (rule 22); None when none.

    Due dates that accepted extensions moved count.
    """
    contract = session.contract()
    with session.store.read() as connection:
        extended = duties.extensions(connection, contract.id, easy_number)
    moved = agreed_due_dates(row.record for row in reversed(extended))
    return deadlines.buyers_deadline(invoices, payments, contract.declaration, moved)

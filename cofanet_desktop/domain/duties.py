"""What commands about the duties of a contract do: extensions, overdue and turnover declarations, ILUs, documents.

Every function takes the command's arguments, its id, the records and the instant, and returns the records as they are
afterwards; it raises RuleViolation when a rule forbids the command (rules 12–25).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from cofanet_desktop.domain import deadlines, extensions, ilu, overdues, sent_documents, turnover
from cofanet_desktop.domain.companies import PortfolioEntry
from cofanet_desktop.domain.covers import refusal
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.extensions import Extension, ExtensionStatus
from cofanet_desktop.domain.ilu import IluAnswer, IluStatus
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.overdues import Addition, DeclarationStatus, OverdueDeclaration
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.sent_documents import DocumentCategory, SentDocument
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.domain.turnover import Filled, TurnoverStatus
from cofanet_desktop.domain.workspace import (
    entry_touched,
    known_company,
    known_contract,
    known_declaration,
    known_extension,
    known_ilu,
    known_turnover,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from cofanet_desktop.domain.commands import (
        AddToDeclaration,
        AnswerIlu,
        CancelDeclaration,
        CancelExtension,
        ChangeContact,
        DeclareOverdue,
        ModifyExtension,
        RequestExtension,
        SaveTurnover,
        SendDocument,
        SendTurnover,
    )
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.invoices import Instalment, Invoice
    from cofanet_desktop.domain.workspace import Record, Workspace


T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRow(Generic[T]):
    """A declaration, extension, ILU or document as a list shows it; empty texts where nothing is known of a company.

    `state` is where the newest command about it stands, None when nothing is on its way.
    """

    record: T
    company_name: str
    country: str
    customer_reference: str
    state: State | None


class Duty(StrEnum):
    """What can be begun about the debts of a company (group "overdues" of New action, COMP-5)."""

    OVERDUE = "overdue"
    UNINSURED_OVERDUE = "uninsured_overdue"
    EXTENSION = "extension"


@dataclass(frozen=True, slots=True)
class DutyOffer:
    """What can be begun on the company, or why it cannot."""

    duty: Duty
    refusal: RuleViolation | None


def offers(contract: Contract, easy_number: str, workspace: Workspace, today: date) -> tuple[DutyOffer, ...]:
    """Return everything that can be begun about the debts of a company, each possible or with the reason why not."""
    products = workspace.products(contract.id, easy_number)
    declared = workspace.declarations(contract.id, easy_number)
    extended = workspace.extensions(contract.id, easy_number)

    def check_declaration(is_insured: bool) -> None:
        overdues.check_new(
            declared, products, today, is_insured=is_insured, allows_uninsured=contract.uninsured_debts
        )

    return (
        DutyOffer(Duty.OVERDUE, refusal(lambda: check_declaration(is_insured=True))),
        DutyOffer(Duty.UNINSURED_OVERDUE, refusal(lambda: check_declaration(is_insured=False))),
        DutyOffer(
            Duty.EXTENSION,
            refusal(lambda: extensions.check_possible(extended, declared, products, today)),
        ),
    )


# Extensions ------------------------------------------------------------------------------------------------------


def request_extension(
    args: RequestExtension, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    """Return the pending extension (rules 12–16)."""
    known_company(workspace, args.easy_number)
    _check_new(workspace.extension(command_id))
    _check_extension(
        workspace, args.contract_id, args.easy_number, args.currency, args.invoices, args.plan, at
    )
    asked = Extension(
        id=command_id,
        contract_id=args.contract_id,
        easy_number=args.easy_number,
        currency=args.currency,
        reason=args.reason,
        invoices=args.invoices,
        plan=args.plan,
        status=ExtensionStatus.PENDING,
        asked_at=at,
        updated_at=at,
    )
    return asked, *entry_touched(workspace, args.contract_id, args.easy_number, at)


def _check_extension(
    workspace: Workspace,
    contract_id: str,
    easy_number: str,
    currency: str,
    invoices: Sequence[Invoice],
    plan: Sequence[Instalment],
    at: datetime,
    modified: str | None = None,
) -> None:
    contract = known_contract(workspace, contract_id)
    today = contract.day(at)
    products = workspace.products(contract_id, easy_number)
    extensions.check_possible(
        workspace.extensions(contract_id, easy_number),
        workspace.declarations(contract_id, easy_number),
        products,
        today,
        modified=modified,
    )
    extensions.check_form(invoices, plan, currency, contract.declaration, today)
    entry = workspace.entry(contract_id, easy_number)
    extensions.check_needed(invoices, plan, contract.declaration, products, entry)


def modify_extension(
    args: ModifyExtension, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    """Return the extension with a new pending version (rule 15)."""
    found = known_extension(workspace, args.extension_id)
    extensions.check_modify(found)
    _check_extension(
        workspace,
        found.contract_id,
        found.easy_number,
        found.currency,
        args.invoices,
        args.plan,
        at,
        modified=found.id,
    )
    modified = replace(
        found,
        reason=args.reason,
        invoices=args.invoices,
        plan=args.plan,
        status=ExtensionStatus.PENDING,
        asked_at=at,
        updated_at=at,
        answered_plan=(),
        decided_on=None,
        answer_expected_at=None,
        comment="",
        history=(*found.history, found.as_version()),
    )
    return modified, *entry_touched(workspace, found.contract_id, found.easy_number, at)


def cancel_extension(
    args: CancelExtension, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    """Return the extension cancelled, or as it was agreed before it was modified (rule 15)."""
    found = known_extension(workspace, args.extension_id)
    extensions.check_cancel(found)
    entry = entry_touched(workspace, found.contract_id, found.easy_number, at)
    if not found.history:
        return replace(found, status=ExtensionStatus.CANCELLED, updated_at=at), *entry
    before = found.history[-1]
    restored = replace(
        found,
        reason=before.reason,
        invoices=before.invoices,
        plan=before.plan,
        status=before.status,
        asked_at=before.asked_at,
        updated_at=at,
        answered_plan=before.answered_plan,
        decided_on=before.decided_on,
        answer_expected_at=None,
        comment=before.comment,
        history=found.history[:-1],
    )
    return restored, *entry


# Overdue declarations --------------------------------------------------------------------------------------------


def declare_overdue(
    args: DeclareOverdue, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    """Return the pending declaration, and the portfolio entry of a debtor that had none (rules 17–22)."""
    contract = known_contract(workspace, args.contract_id)
    company = known_company(workspace, args.easy_number)
    today = contract.day(at)
    _check_new(workspace.declaration(command_id))
    overdues.check_new(
        workspace.declarations(contract.id, company.easy_number),
        workspace.products(contract.id, company.easy_number),
        today,
        is_insured=args.is_insured,
        allows_uninsured=contract.uninsured_debts,
    )
    overdues.check_lines(args.invoices, args.payments, today)
    overdues.check_comment(args.comment)
    overdues.check_contact(args.contact)
    moved = extensions.agreed_due_dates(workspace.extensions(contract.id, company.easy_number))
    deadline = deadlines.buyers_deadline(args.invoices, args.payments, contract.declaration, moved)
    declared = OverdueDeclaration(
        id=command_id,
        contract_id=contract.id,
        easy_number=company.easy_number,
        is_insured=args.is_insured,
        status=DeclarationStatus.PENDING,
        declared_at=at,
        updated_at=at,
        invoices=args.invoices,
        payments=args.payments,
        wants_intervention=overdues.intervention(contract.intervention, args.intervention),
        contact=args.contact,
        comment=args.comment,
        deadline=deadline.on if deadline is not None and args.is_insured else None,
        time_zone=contract.time_zone,
        saved_at=args.saved_at,
    )
    entry = workspace.entry(contract.id, company.easy_number) or PortfolioEntry(
        contract_id=contract.id, easy_number=company.easy_number, updated_at=at
    )
    return company, replace(entry, updated_at=at), declared


def add_to_declaration(
    args: AddToDeclaration, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    """Return the declaration with the addition; a rejected one is examined again (rule 17)."""
    found = known_declaration(workspace, args.declaration_id)
    _check_new(next((one for one in found.additions if one.command_id == command_id), None))
    overdues.check_addition(found, args.invoices, args.payments, args.comment)
    today = known_contract(workspace, found.contract_id).day(at)
    overdues.check_lines(args.invoices, args.payments, today, found)
    overdues.check_comment(args.comment)
    addition = Addition(command_id, at, args.invoices, args.payments, args.comment)
    is_rejected = found.status is DeclarationStatus.REJECTED
    added = replace(
        found,
        status=DeclarationStatus.PENDING if is_rejected else found.status,
        additions=(*found.additions, addition),
        updated_at=at,
    )
    return added, *entry_touched(workspace, found.contract_id, found.easy_number, at)


def cancel_declaration(
    args: CancelDeclaration, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    """Return the declaration cancelled (rule 21)."""
    found = known_declaration(workspace, args.declaration_id)
    overdues.check_cancel(found)
    cancelled = replace(found, status=DeclarationStatus.CANCELLED, updated_at=at)
    return cancelled, *entry_touched(workspace, found.contract_id, found.easy_number, at)


def change_contact(
    args: ChangeContact, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    """Return the declaration with another contact (rule 21)."""
    found = known_declaration(workspace, args.declaration_id)
    overdues.check_add(found)
    overdues.check_contact(args.contact)
    return (replace(found, contact=args.contact, updated_at=at),)


# Turnover declarations -------------------------------------------------------------------------------------------


def save_turnover(
    args: SaveTurnover, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    """Return the declaration as it was filled in (rule 23)."""
    found = known_turnover(workspace, args.declaration_id)
    turnover.check_editable(found)
    turnover.check_seen(found, args.seen, Filled(args.lines, args.is_nil))
    turnover.check_lines(found, args.lines, args.is_nil)
    return (replace(found, lines=args.lines, is_nil=args.is_nil, contact=args.contact, updated_at=at),)


def send_turnover(
    args: SendTurnover, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    """Return the declaration sent, read-only from then on (rule 23)."""
    found = known_turnover(workspace, args.declaration_id)
    turnover.check_sendable(found)
    turnover.check_seen(found, args.seen)
    return (replace(found, status=TurnoverStatus.SENT, sent_at=at, updated_at=at),)


# ILUs and documents ----------------------------------------------------------------------------------------------


def answer_ilu(args: AnswerIlu, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    """Return the ILU answered (rule 24)."""
    found = known_ilu(workspace, args.ilu_id)
    today = known_contract(workspace, found.contract_id).day(at)
    ilu.check_answer(found, args.still_trading, args.needs, args.comment, today=today)
    answer = IluAnswer(args.experience, args.still_trading, args.needs, args.comment, at)
    answered = replace(found, status=IluStatus.ANSWERED, answer=answer, updated_at=at)
    return answered, *entry_touched(workspace, found.contract_id, found.easy_number, at)


def send_document(
    args: SendDocument, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    """Return the document as one the insurer analyses (rule 25)."""
    contract = known_contract(workspace, args.contract_id)
    if args.easy_number:
        known_company(workspace, args.easy_number)
    _check_new(workspace.sent_document(command_id))
    sent_documents.check_document(args.file_name, args.size, args.comment, contract.documents)
    _check_subject(args, workspace)
    sent = SentDocument(
        id=command_id,
        contract_id=contract.id,
        category=args.category,
        kind=args.kind,
        file_name=args.file_name,
        media_type=args.media_type,
        size=args.size,
        sha256=args.sha256,
        sent_at=at,
        updated_at=at,
        easy_number=args.easy_number,
        subject_id=args.subject_id,
        form=args.form,
        comment=args.comment,
    )
    return (sent,)


def _check_subject(args: SendDocument, workspace: Workspace) -> None:
    """Refuse a document that would be listed under nothing: of no company and no declaration of the contract."""
    if args.category is DocumentCategory.COMPANIES:
        is_known = bool(args.easy_number) and args.form is not None
    else:
        declared = args.category is DocumentCategory.OVERDUES
        subject = (workspace.declaration if declared else workspace.turnover)(args.subject_id)
        is_known = subject is not None and subject.contract_id == args.contract_id
    if not is_known:
        raise refused(
            "DOCUMENT_WITHOUT_SUBJECT",
            QT_TRANSLATE_NOOP("Rules", "{file} belongs to no company and no declaration of this contract."),
            QT_TRANSLATE_NOOP("Rules", "Send it from the page of the company or of the declaration."),
            file=args.file_name,
        )


def _check_new(found: object | None) -> None:
    if found is not None:
        raise refused(
            "ALREADY_TAKEN",
            QT_TRANSLATE_NOOP("Rules", "This request was already taken."),
            QT_TRANSLATE_NOOP("Rules", "Open it on the company page."),
        )

"""What needs the person: days that run out, questions to answer, what was refused; the most urgent first (HOME-8)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.deadlines import Basis, end_of_dmc
from cofanet_desktop.domain.duties import Duty, offers
from cofanet_desktop.domain.extensions import agreed_due_dates
from cofanet_desktop.domain.outbox import ATTENTION
from cofanet_desktop.services.drafts import KeptDraft
from cofanet_desktop.store.drafts import Drafts
from cofanet_desktop.store.queries import todo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.domain.turnover import TurnoverDeclaration
    from cofanet_desktop.store.unit_of_work import UnitOfWork

AHEAD, PASSED = timedelta(days=30), timedelta(days=60)
"""Last days to declare are told this long before, and still this long after."""

PROPOSED = timedelta(days=14)
"""How long another payment plan of the insurer stays on the list."""

_DAY = timedelta(days=1)
_MOST = 50
"""Of each kind."""

_DECLARATION_DRAFTS = frozenset({"declaration", "addition"})
"""Kinds of kept forms that declare overdues."""


class TaskKind(StrEnum):
    """What is to be done; within one day in this order."""

    REFUSED = "refused"
    DOCUMENT = "document"
    REJECTED = "rejected"
    DRAFT = "draft"
    DEADLINE = "deadline"
    TURNOVER = "turnover"
    ILU = "ilu"
    PROPOSAL = "proposal"
    EXPOSURE = "exposure"


_ORDER = {kind: at for at, kind in enumerate(TaskKind)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One thing to do: about which company and record, until when."""

    kind: TaskKind
    id: str
    """Of the record it is about: declaration, turnover declaration, ILU, extension, sent document or command."""
    easy_number: str = ""
    company_name: str = ""
    due: date | None = None
    """The last day; None where only the sooner the better counts."""
    is_latest: bool = False
    """Whether `due` is only a bound: the true last day may be earlier, as it depends on the invoice's date."""
    name: str = ""
    """Name of the document."""
    count: int = 0
    """Companies whose outstanding exceeds their cover; `excess` is the largest."""
    excess: Money | None = None
    declaration: TurnoverDeclaration | None = None
    draft: KeptDraft | None = None
    entry: OutboxEntry | None = None


def tasks(records: UnitOfWork, contract: Contract, today: date) -> tuple[Task, ...]:
    """Return everything that waits for the person under `contract`, the most urgent first."""
    drafts = list(_drafts(records, contract))
    begun = {draft.easy_number for draft in drafts if draft.draft and draft.draft.kind == "declaration"}
    deadlines = {one.easy_number: one for one in _deadlines(records, contract, today)}
    found = [
        *(_with_deadline(draft, deadlines.get(draft.easy_number)) for draft in drafts),
        *(one for number, one in deadlines.items() if number not in begun),
        *_asked(records, contract, today),
        *_answered(records, contract, today),
        *_refused(records, contract),
        *_exposed(records, contract),
    ]
    return tuple(sorted(found, key=lambda one: (one.due or today, _ORDER[one.kind], one.company_name)))


def latest_last_day(contract: Contract, due_date: date) -> tuple[date, bool]:
    """Return the last day to declare an invoice of which only the due date is known, and whether it is only a bound."""
    terms = contract.declaration
    start = end_of_dmc(due_date, terms) if terms.basis is Basis.END_OF_DMC else due_date
    return start + timedelta(days=terms.days), terms.basis is not Basis.DUE_DATE


def _name(records: UnitOfWork, easy_number: str) -> str:
    company = records.company(easy_number) if easy_number else None
    return company.name if company is not None else easy_number


@dataclass(frozen=True, slots=True)
class _Dated:
    """What a kept declaration says of its day; everything else in it is passed over."""

    last_day: date | None = None


def _drafts(records: UnitOfWork, contract: Contract) -> Iterator[Task]:
    kept = Drafts(records.connection)
    for row in kept.every():
        draft = KeptDraft(*row)
        is_here = len(draft.parts) > 2 and draft.parts[1] == contract.id
        if draft.kind in _DECLARATION_DRAFTS and is_here:
            number = draft.easy_number or ""
            yield Task(
                kind=TaskKind.DRAFT,
                id=draft.id,
                easy_number=number,
                company_name=_name(records, number),
                due=decode(kept.data(draft.id) or b"{}", _Dated).last_day,
                draft=draft,
            )


def _with_deadline(draft: Task, deadline: Task | None) -> Task:
    """Return the kept form with its day, or that of an older invoice the insurer knows of."""
    if deadline is None or deadline.due is None or (draft.due is not None and draft.due <= deadline.due):
        return draft
    return replace(draft, due=deadline.due, is_latest=deadline.is_latest)


def _deadlines(records: UnitOfWork, contract: Contract, today: date) -> Iterator[Task]:
    """Return the buyers with an unpaid invoice that is known, is not declared, and can be."""
    furthest = latest_last_day(contract, today)[0] - today
    running = today - furthest
    # Those whose days still run come before those whose days are over, should there be too many of both.
    to_come = todo.unpaid(records.connection, contract.id, running, today, _MOST)
    over = todo.unpaid(
        records.connection, contract.id, running - PASSED, running - _DAY, _MOST // 2, newest=True
    )
    for number in (*to_come, *over):
        entry = records.entry(contract.id, number)
        if entry is None or entry.oldest_unpaid_due is None:
            continue
        due, is_latest = entry.oldest_unpaid_due, False
        agreed = agreed_due_dates(records.extensions(contract.id, number))
        if agreed and contract.declaration.extensions_move:
            due, is_latest = max(due, *agreed.values()), True
        last, is_bound = latest_last_day(contract, due)
        if not today - PASSED <= last <= today + AHEAD:
            continue
        offered = {offer.duty: offer for offer in offers(contract, number, records, today)}
        if offered[Duty.OVERDUE].refusal is None:
            yield Task(
                kind=TaskKind.DEADLINE,
                id=number,
                easy_number=number,
                company_name=_name(records, number),
                due=last,
                is_latest=is_bound or is_latest,
            )


def _asked(records: UnitOfWork, contract: Contract, today: date) -> Iterator[Task]:
    """Return what the insurer asks for."""
    for declaration in todo.turnovers(records.connection, contract.id, _MOST):
        yield Task(kind=TaskKind.TURNOVER, id=declaration.id, due=declaration.due_on, declaration=declaration)
    for ilu in todo.ilus(records.connection, contract.id, today, _MOST):
        yield Task(
            kind=TaskKind.ILU,
            id=ilu.id,
            easy_number=ilu.easy_number,
            company_name=_name(records, ilu.easy_number),
            due=ilu.answer_by,
        )


def _answered(records: UnitOfWork, contract: Contract, today: date) -> Iterator[Task]:
    """Return what the insurer answered and needs an answer again."""
    for extension in todo.counter_proposals(records.connection, contract.id, today - PROPOSED, _MOST):
        yield Task(
            kind=TaskKind.PROPOSAL,
            id=extension.id,
            easy_number=extension.easy_number,
            company_name=_name(records, extension.easy_number),
            due=(extension.decided_on or today) + PROPOSED,
        )
    for declaration in todo.rejected(records.connection, contract.id, _MOST):
        yield Task(
            kind=TaskKind.REJECTED,
            id=declaration.id,
            easy_number=declaration.easy_number,
            company_name=_name(records, declaration.easy_number),
        )


def _exposed(records: UnitOfWork, contract: Contract) -> Iterator[Task]:
    """Return, as one task, that companies owe more than they are covered for (PORT-9)."""
    count = todo.count_uncovered(records.connection, contract.id)
    for line in todo.uncovered(records.connection, contract.id, 1):
        yield Task(kind=TaskKind.EXPOSURE, id=contract.id, count=count, excess=line.uncovered)


def _refused(records: UnitOfWork, contract: Contract) -> Iterator[Task]:
    """Return what cannot go on without the person."""
    for document in todo.lost_documents(records.connection, contract.id, _MOST):
        yield Task(
            kind=TaskKind.DOCUMENT,
            id=document.id,
            easy_number=document.easy_number,
            company_name=_name(records, document.easy_number),
            name=document.file_name,
        )
    for entry in records.outbox.in_states(ATTENTION, _MOST):
        from cofanet_desktop.services.requests import request_line  # most starts find nothing refused

        line = request_line(entry, records)
        yield Task(
            kind=TaskKind.REFUSED,
            id=entry.id,
            easy_number=line.easy_number,
            company_name=line.company_name or line.easy_number,
            entry=entry,
        )

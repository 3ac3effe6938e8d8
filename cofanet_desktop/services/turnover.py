"""Turnover declarations: filled in, saved, sent, listed (rule 23)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import TURNOVER_CHANGES, SaveTurnover, SendTurnover
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.identifiers import parse_easy_number
from cofanet_desktop.domain.outbox import ATTENTION
from cofanet_desktop.domain.overdues import NO_CONTACT, Contact
from cofanet_desktop.domain.sent_documents import DocumentCategory
from cofanet_desktop.domain.turnover import Filled, TurnoverBy, TurnoverDeclaration
from cofanet_desktop.domain.workspace import known
from cofanet_desktop.services import attachments, drafts
from cofanet_desktop.services.issuing import issue, issue_in
from cofanet_desktop.store.drafts import Drafts
from cofanet_desktop.store.queries import companies, duties
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.turnover import TurnoverLine
    from cofanet_desktop.services.attachments import Attachment
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnoverDraft:
    """A declaration as it is filled in; `is_nil` says that there is nothing to declare."""

    declaration_id: str
    lines: tuple[TurnoverLine, ...] = ()
    is_nil: bool = False
    contact: Contact = NO_CONTACT
    documents: tuple[Attachment, ...] = ()
    seen: Filled | None = None
    """What the declaration said when the form was opened; None: what it says here as this is saved."""


@dataclass(frozen=True, slots=True)
class Debtors:
    """The companies of a contract's portfolio by what a line may name them: Easy number or customer reference."""

    by_reference: Mapping[str, tuple[str, ...]]
    """Easy numbers by folded customer reference; more than one where a reference is used twice."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Company names by Easy number."""

    def resolve(self, text: str) -> str | None:
        """Return the Easy number `text` names; None when it names nothing, or several: nothing is guessed."""
        named = self.by_reference.get(fold(text), ())
        if len(named) == 1:
            return named[0]
        try:
            number = parse_easy_number(text)
        except InvalidInput:
            return None
        return number if number in self.names else None


def debtors(session: Session) -> Debtors:
    """Return the companies a declaration by debtor can name."""
    contract_id = session.contract().id
    by_reference: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    with session.store.read() as connection:
        for easy_number, name, reference in companies.named_entries(connection, contract_id):
            names[easy_number] = name
            if reference:
                by_reference.setdefault(fold(reference), []).append(easy_number)
    return Debtors({key: tuple(found) for key, found in by_reference.items()}, names)


def resolver(session: Session, by: TurnoverBy) -> Callable[[str], str | None]:
    """Return what finds the debtor or the country a line names, for the checks of `domain.turnover`."""
    if by is TurnoverBy.DEBTOR:
        return debtors(session).resolve
    known = reference_data().countries
    return lambda code: code.upper() if code.upper() in known else None


def portfolio_countries(session: Session) -> list[str]:
    """Return the codes of the countries a declaration by country is about: those of the portfolio."""
    contract_id = session.contract().id
    with session.store.read() as connection:
        return companies.entry_countries(connection, contract_id)


def save(session: Session, draft: TurnoverDraft, *, form: str | None = None) -> None:
    """Keep what was filled in, at the insurer too; raises RuleViolation (rule 23). `form` is the kept draft to drop.

    What was refused of the same declaration before is put away: this takes its place.
    """
    drafts.check_contract(session, form)
    with session.store.work("issue") as unit:
        _put_away_refused(unit, session, draft.declaration_id)
        issue_in(unit, session, _save(unit, draft))
        if form is not None:
            Drafts(unit.connection).delete(form)
    session.on_issued()


def send(session: Session, draft: TurnoverDraft, *, form: str | None = None) -> None:
    """Save and send what was filled in with its documents, all or nothing; raises RuleViolation (rule 23).

    What was refused of the same declaration before is put away: this takes its place.
    """
    drafts.check_contract(session, form)
    with session.store.work("issue") as unit:
        _put_away_refused(unit, session, draft.declaration_id)
        issue_in(unit, session, _save(unit, draft))
        seen = Filled(draft.lines, draft.is_nil)
        issue_in(unit, session, SendTurnover(declaration_id=draft.declaration_id, seen=seen))
        attachments.send_in(
            unit, session, draft.documents, DocumentCategory.TURNOVER, subject_id=draft.declaration_id
        )
        if form is not None:
            Drafts(unit.connection).delete(form)
    session.on_issued()


def send_saved(session: Session, declaration_id: str) -> None:
    """Send a declaration as it is saved here now; raises RuleViolation (rule 23)."""
    seen = show(session, declaration_id).record.filled
    issue(session, SendTurnover(declaration_id=declaration_id, seen=seen))


def _put_away_refused(unit: UnitOfWork, session: Session, declaration_id: str) -> None:
    at = session.now()
    for entry in unit.outbox.in_states(ATTENTION):
        args = entry.command.args if entry.command else None
        if isinstance(args, TURNOVER_CHANGES) and args.declaration_id == declaration_id:
            unit.outbox.discard(entry.id, at)
            unit.audit.add(at, session.actor, "corrected", entry.id)


def _save(unit: UnitOfWork, draft: TurnoverDraft) -> SaveTurnover:
    """Return the command that saves a form, which names what the form takes the place of."""
    before = unit.turnover(draft.declaration_id)
    return SaveTurnover(
        declaration_id=draft.declaration_id,
        lines=draft.lines,
        is_nil=draft.is_nil,
        contact=draft.contact,
        seen=draft.seen or (before.filled if before is not None else None),
    )


def listed(session: Session) -> list[DutyRow[TurnoverDeclaration]]:
    """Return the turnover declarations of the contract in use, last period first."""
    contract_id = session.contract().id
    with session.store.read() as connection:
        return duties.turnovers(connection, contract_id)


def show(session: Session, declaration_id: str) -> DutyRow[TurnoverDeclaration]:
    """Return one declaration; raises RuleViolation when there is none of that id under the contract in use."""
    contract_id = session.contract().id
    with session.store.read() as connection:
        found = duties.turnovers(connection, contract_id, record_id=declaration_id)
    return known(next(iter(found), None), TurnoverDeclaration)

"""Extensions of due dates: asked, modified, cancelled, listed; the e-mail where only one helps (rules 12–16)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import CancelExtension, ModifyExtension, RequestExtension
from cofanet_desktop.domain.extensions import Extension
from cofanet_desktop.domain.workspace import known
from cofanet_desktop.services import drafts
from cofanet_desktop.services.issuing import Issued, issue
from cofanet_desktop.store.queries import duties

if TYPE_CHECKING:
    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.extensions import ExtensionReason
    from cofanet_desktop.domain.invoices import Instalment, Invoice
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionDraft:
    """A request as it is filled in; amounts in `currency`, the one of the whole form."""

    easy_number: str
    reason: ExtensionReason
    currency: str
    invoices: tuple[Invoice, ...]
    plan: tuple[Instalment, ...]


def request(
    session: Session, draft: ExtensionDraft, *, replaces: str | None = None, form: str | None = None
) -> Issued:
    """Ask to extend due dates; raises RuleViolation (rules 12–16). `form` is the kept draft to drop."""
    drafts.check_contract(session, form)
    args = RequestExtension(
        contract_id=session.contract().id,
        easy_number=draft.easy_number,
        reason=draft.reason,
        currency=draft.currency,
        invoices=draft.invoices,
        plan=draft.plan,
    )
    return issue(session, args, replaces=replaces, form=form)


def modify(
    session: Session,
    extension_id: str,
    draft: ExtensionDraft,
    *,
    replaces: str | None = None,
    form: str | None = None,
) -> Issued:
    """Ask for an accepted extension to be changed; raises RuleViolation (rules 12, 14, 15)."""
    args = ModifyExtension(
        extension_id=extension_id, reason=draft.reason, invoices=draft.invoices, plan=draft.plan
    )
    return issue(session, args, replaces=replaces, form=form)


def cancel(session: Session, extension_id: str) -> Issued:
    """Take a pending request back; raises RuleViolation (rule 15)."""
    return issue(session, CancelExtension(extension_id=extension_id))


def listed(session: Session) -> list[DutyRow[Extension]]:
    """Return the extensions of the contract in use, newest first."""
    contract_id = session.contract().id
    with session.store.read() as connection:
        return duties.extensions(connection, contract_id)


def show(session: Session, extension_id: str) -> DutyRow[Extension]:
    """Return one extension; raises RuleViolation when there is none of that id under the contract in use."""
    contract_id = session.contract().id
    with session.store.read() as connection:
        found = duties.extensions(connection, contract_id, record_id=extension_id)
    return known(next(iter(found), None), Extension)

"""What the form of an extension starts from: a new request, an accepted one to change, a refused one to correct."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cofanet_desktop.domain import extensions as rules
from cofanet_desktop.domain.commands import ModifyExtension, RequestExtension
from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.invoices import instalment_row, is_unpaid
from cofanet_desktop.domain.sheets import PLAN
from cofanet_desktop.gui.forms.debt_grids import invoice_state
from cofanet_desktop.gui.forms.form_page import Begun, begin, draft_id_of
from cofanet_desktop.gui.grid.reading import SheetReader
from cofanet_desktop.gui.routes import CORRECT, MODIFY, NEW
from cofanet_desktop.services import companies, extensions, outbox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cofanet_desktop.domain.extensions import Extension
    from cofanet_desktop.domain.invoices import Instalment
    from cofanet_desktop.domain.overdues import OverdueDeclaration
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.session import Session

DRAFT_KIND = "extension"

GridState = list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class ExtensionForm:
    """The form as it is typed: code of the reason (empty: none chosen), currency, both grids."""

    reason: str = ""
    currency: str = ""
    invoices: GridState = field(default_factory=list)
    plan: GridState = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionBegun(Begun[ExtensionForm]):
    """What the form starts from, with the buyer's file and the extension it changes, if it changes one."""

    file: CompanyFile
    modified: Extension | None = None

    @property
    def declarations(self) -> tuple[OverdueDeclaration, ...]:
        """Return the declarations because of which due dates are no longer extended here (rule 16)."""
        return in_the_way(self.file)


class StandingExtension(RuleViolation):
    """Another extension stands on the buyer; `extension_id` leads to it."""

    def __init__(self, refusal: RuleViolation, extension_id: str) -> None:
        super().__init__(refusal.rule, refusal.message, refusal.hint)
        self.extension_id = extension_id


def in_the_way(file: CompanyFile) -> tuple[OverdueDeclaration, ...]:
    """Return the declarations on the buyer that are not void, newest first (rule 16)."""
    return tuple(row.record for row in file.declarations if not row.record.is_void)


def begin_extension(session: Session, argument: str) -> ExtensionBegun:
    """Return what the form of a route starts from; raises RuleViolation where nothing can be asked."""
    if argument.startswith(CORRECT):
        return _correction(session, argument.removeprefix(CORRECT))
    if argument.startswith(MODIFY):
        return _modification(session, argument.removeprefix(MODIFY))
    return _new(session, argument.removeprefix(NEW))


def _new(session: Session, easy_number: str) -> ExtensionBegun:
    file = companies.show(session, easy_number)
    _check_possible(file)
    declared = in_the_way(file)
    first = ExtensionForm(currency=file.contract.currency)
    if declared:
        unpaid = [
            invoice
            for one in declared
            for invoice in one.every_invoice()
            if is_unpaid(invoice, one.every_payment())
        ]
        currency = unpaid[0].currency if unpaid else file.contract.currency
        first = ExtensionForm(
            currency=currency, invoices=invoice_state([one for one in unpaid if one.currency == currency])
        )
    return _begun(session, file, easy_number, first)


def _modification(session: Session, extension_id: str) -> ExtensionBegun:
    record = extensions.show(session, extension_id).record
    rules.check_modify(record)
    file = companies.show(session, record.easy_number)
    agreed = record.agreed() or record.as_version()
    first = ExtensionForm(
        agreed.reason.value,
        record.currency,
        invoice_state(agreed.invoices),
        _plan_state(agreed.answered_plan or agreed.plan),
    )
    return _begun(session, file, f"{MODIFY}{extension_id}", first, modified=record)


def _correction(session: Session, command_id: str) -> ExtensionBegun:
    command = outbox.find(session, command_id).command
    args = command.args if command else None
    if isinstance(args, ModifyExtension):
        record = extensions.show(session, args.extension_id).record
        file = companies.show(session, record.easy_number)
        subject, currency = f"{MODIFY}{record.id}", record.currency
    elif isinstance(args, RequestExtension):
        record, file = None, companies.show(session, args.easy_number)
        subject, currency = args.easy_number, args.currency
    else:
        raise TypeError(f"no form for {command_id}")
    first = ExtensionForm(args.reason.value, currency, invoice_state(args.invoices), _plan_state(args.plan))
    return _begun(session, file, subject, first, modified=record, replaces=command_id)


def _check_possible(file: CompanyFile) -> None:
    """Refuse what no form could ask for; a declared overdue is no hindrance: an e-mail is written instead (rule 16)."""
    if in_the_way(file):
        return
    refusal = next((one.refusal for one in file.duties if one.duty is Duty.EXTENSION), None)
    if refusal is None:
        return
    standing = next((row.record.id for row in file.extensions if row.record.stands), "")
    if refusal.rule == "ONE_EXTENSION_PER_BUYER" and standing:
        raise StandingExtension(refusal, standing)
    raise refusal


def _begun(
    session: Session,
    file: CompanyFile,
    subject: str,
    first: ExtensionForm,
    *,
    modified: Extension | None = None,
    replaces: str | None = None,
) -> ExtensionBegun:
    draft_id = draft_id_of(DRAFT_KIND, file.contract.id, subject, replaces=replaces)
    begun = begin(session, draft_id, file.company.easy_number, first, replaces=replaces)
    return ExtensionBegun(
        draft_id=begun.draft_id,
        easy_number=begun.easy_number,
        first=begun.first,
        kept=begun.kept,
        kept_at=begun.kept_at,
        replaces=begun.replaces,
        file=file,
        modified=modified,
    )


def _plan_state(plan: Iterable[Instalment]) -> GridState:
    """Return a plan as the grid keeps what was typed."""
    reader, keys = SheetReader(PLAN), [column.key for column in PLAN.columns]
    return [dict(zip(keys, reader.texts(instalment_row(one)), strict=True)) for one in plan]

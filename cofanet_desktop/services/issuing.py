"""Issuing a command: checked, shown, queued and audited in one transaction; the one way anything is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from uuid_utils.compat import uuid7

from cofanet_desktop.domain.commands import (
    DECLARATION_CHANGES,
    EXTENSION_CHANGES,
    FIELD_CHANGES,
    ON_A_COMPANY,
    PRODUCT_CHANGES,
    TURNOVER_CHANGES,
    Command,
    CreateCompany,
    SendDocument,
    SetFields,
)
from cofanet_desktop.domain.custom_fields import FIXED
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.outbox import ATTENTION, UNSETTLED, State
from cofanet_desktop.domain.products import Product
from cofanet_desktop.domain.sent_documents import DocumentCategory
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.store.drafts import Drafts
from cofanet_desktop.store.uploads import Uploads

if TYPE_CHECKING:
    from cofanet_desktop.domain.commands import Args, DeleteField, RenameField
    from cofanet_desktop.domain.workspace import Record
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.store.records import Key
    from cofanet_desktop.store.unit_of_work import UnitOfWork


_FIXED = frozenset(one.id for one in FIXED)


@dataclass(frozen=True, slots=True)
class Issued:
    """A command that was saved and the records as they are shown from now on."""

    command_id: str
    records: tuple[Record, ...]

    @property
    def product(self) -> Product | None:
        """Return the product the command is about, if it is about one."""
        return next((record for record in self.records if isinstance(record, Product)), None)


def new_id() -> str:
    """Return a new command id: unique everywhere, never used for order."""
    return str(uuid7())


def issue(session: Session, args: Args, *, replaces: str | None = None, form: str | None = None) -> Issued:
    """Save a command with its effect; raises RuleViolation when a rule forbids it, and then nothing is changed.

    `replaces` is the refused command this one corrects, which is then put away; `form` the draft it was typed in,
    which goes with it, so that no crash leaves a form that could be sent a second time.
    """
    with session.store.work("issue") as unit:
        issued = issue_in(unit, session, args, replaces=replaces)
        if form is not None:
            Drafts(unit.connection).delete(form)
    session.on_issued()
    return issued


def issue_in(
    unit: UnitOfWork, session: Session, args: Args, *, replaces: str | None = None, after: str | None = None
) -> Issued:
    """Save a command within a larger unit of work; the caller commits it and wakes the exchange.

    `after` is a command this one makes no sense without, besides those about its subject: it is held if that is refused.
    """
    at = session.now()
    command = Command(new_id(), args)
    records = execute(command, unit, at)
    depends_on = [*_builds_on(unit, args), *([after] if after is not None else [])]
    ord_ = unit.outbox.add(
        command.id, args, actor=session.actor, at=at, depends_on=depends_on, replaces=replaces
    )
    unit.touch(ord_, [unit.put(record) for record in records])
    unit.audit.add(at, session.actor, args.KIND, command.id)
    if isinstance(args, SendDocument):
        Uploads(unit.connection).add(args.sha256, args.size, command.id, at)
    if replaces is not None:
        _put_away(unit, session, replaces, command.id)
    return Issued(command.id, records)


def _builds_on(unit: UnitOfWork, args: Args) -> list[str]:
    """Return the unsettled commands this one makes no sense without: about its subject, or creating its company."""
    subject = _subject(args)
    if subject is not None:
        return unit.outbox.touching([subject])
    if isinstance(args, ON_A_COMPANY) and args.easy_number.startswith("Z"):
        found = (unit.outbox.find(one) for one in unit.outbox.touching([("company", args.easy_number)]))
        return [entry.id for entry in found if entry is not None and entry.kind == CreateCompany.KIND]
    if isinstance(args, (SetFields, *FIELD_CHANGES)):
        return _definitions_under_way(unit, args)
    return []


def _definitions_under_way(unit: UnitOfWork, args: SetFields | RenameField | DeleteField) -> list[str]:
    """Return the commands still on their way that define a field named by `args`: a field has its command's id."""
    named = {one.field for one in args.values} if isinstance(args, SetFields) else {args.field}
    found = (unit.outbox.find(one) for one in sorted(named - _FIXED))
    return [entry.id for entry in found if entry is not None and entry.state in UNSETTLED]


def _subject(args: Args) -> Key | None:
    """Return the record of an earlier command that `args` is about, or None."""
    if isinstance(args, PRODUCT_CHANGES):
        return "product", args.product_id
    if isinstance(args, DECLARATION_CHANGES):
        return "declaration", args.declaration_id
    if isinstance(args, EXTENSION_CHANGES):
        return "extension", args.extension_id
    if isinstance(args, TURNOVER_CHANGES):
        return "turnover", args.declaration_id
    if isinstance(args, SendDocument) and args.category is DocumentCategory.OVERDUES:
        return "declaration", args.subject_id
    return None


def _put_away(unit: UnitOfWork, session: Session, replaced: str, by: str) -> None:
    """Put away the refused or held command that another one corrects; one still on its way would count twice."""
    entry = unit.outbox.find(replaced)
    if entry is None or entry.state is State.DISCARDED:
        return
    if entry.state not in ATTENTION:
        raise RuleViolation(
            "NOT_REFUSED",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "This request is on its way and is sent again by itself."),
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Wait for the insurer's answer.")),
        )
    at = session.now()
    unit.outbox.discard(replaced, at)
    unit.audit.add(at, session.actor, "corrected", replaced, by)

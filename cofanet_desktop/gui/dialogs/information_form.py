"""What the form that sends information shows and what was typed into it so far: plain values, kept as a draft."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import SendDocument
from cofanet_desktop.domain.sent_documents import InformationForm
from cofanet_desktop.gui.forms.form_page import draft_id_of
from cofanet_desktop.services import companies, drafts, outbox
from cofanet_desktop.services.attachments import Attachment
from cofanet_desktop.services.information import InformationDraft

if TYPE_CHECKING:
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.session import Session

DRAFT_KIND = "information"
"""Kind under which an unfinished form is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedInformation:
    """The form as it was left; `form` is None as long as neither was chosen."""

    form: InformationForm | None = None
    attachments: tuple[Attachment, ...] = ()
    comment: str = ""

    def draft(self, easy_number: str) -> InformationDraft:
        """Return what is sent; call it once nothing is missing."""
        return InformationDraft(
            easy_number=easy_number,
            form=self.form or InformationForm.COMPANY,
            attachments=self.attachments,
            comment=self.comment.strip(),
        )


@dataclass(frozen=True, slots=True)
class BegunInformation:
    """The company with the form as it begins."""

    file: CompanyFile
    typed: TypedInformation
    is_restored: bool
    replaces: str = ""
    """The refused command it corrects, empty when it corrects none."""

    @property
    def easy_number(self) -> str:
        """Return the number of the company."""
        return self.file.company.easy_number

    @property
    def draft_id(self) -> str:
        """Return the id under which the form is kept."""
        return draft_id_of(
            DRAFT_KIND, self.file.contract.id, self.easy_number, replaces=self.replaces or None
        )


def begin_information(
    session: Session, easy_number: str, form: InformationForm | None = None
) -> BegunInformation:
    """Return the form on a company as it was left, else with `form` chosen; raises RuleViolation when nobody knows it."""
    begun = BegunInformation(
        companies.show(session, easy_number), TypedInformation(form=form), is_restored=False
    )
    return _as_kept(session, begun)


def begin_correction(session: Session, command_id: str) -> BegunInformation:
    """Return the form filled in with what a refused command sent; raises RuleViolation when it sent no such thing."""
    command = outbox.find(session, command_id).command
    args = command.args if command else None
    if not isinstance(args, SendDocument):
        raise TypeError(f"{command_id} sends no document")
    file = Attachment(args.file_name, args.media_type, args.size, args.sha256, args.kind)
    typed = TypedInformation(form=args.form, attachments=(file,), comment=args.comment)
    begun = BegunInformation(
        companies.show(session, args.easy_number), typed, is_restored=False, replaces=command_id
    )
    return _as_kept(session, begun)


def _as_kept(session: Session, begun: BegunInformation) -> BegunInformation:
    kept = drafts.read(session, begun.draft_id, TypedInformation)
    return begun if kept is None else replace(begun, typed=kept, is_restored=True)

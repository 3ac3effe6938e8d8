"""Information sent on a company: the two forms of documents that may change how it is assessed (ACT-16)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.sent_documents import DocumentCategory, InformationForm
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.services import attachments, drafts
from cofanet_desktop.store.drafts import Drafts

if TYPE_CHECKING:
    from cofanet_desktop.services.attachments import Attachment
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class InformationDraft:
    """The form: what is known of which company, the files and a comment of at most 900 characters."""

    easy_number: str
    form: InformationForm
    attachments: tuple[Attachment, ...] = ()
    comment: str = ""


def send(
    session: Session, draft: InformationDraft, *, form: str | None = None, replaces: str | None = None
) -> list[Issued]:
    """Send the files of the form, all or none; raises RuleViolation (rule 25).

    `form` is the kept draft to drop, `replaces` a refused document that these take the place of.
    """
    drafts.check_contract(session, form)
    if not draft.attachments:
        raise refused(
            "DOCUMENT_MISSING",
            QT_TRANSLATE_NOOP("Rules", "No document was chosen."),
            QT_TRANSLATE_NOOP("Rules", "Add at least one file."),
        )
    with session.store.work("issue") as unit:
        sent = attachments.send_in(
            unit,
            session,
            draft.attachments,
            DocumentCategory.COMPANIES,
            easy_number=draft.easy_number,
            form=draft.form,
            comment=draft.comment,
            replaces=replaces,
        )
        if form is not None:
            Drafts(unit.connection).delete(form)
    session.on_issued()
    return sent

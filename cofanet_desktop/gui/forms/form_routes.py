"""Which page a kept form goes on at, and which page corrects a refused command; every form that is a page is listed here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import (
    AddToDeclaration,
    AnswerIlu,
    DeclareOverdue,
    DefineField,
    ModifyExtension,
    RenameField,
    RequestExtension,
    SaveTurnover,
    SendDocument,
    SendTurnover,
    SetFields,
)
from cofanet_desktop.domain.sent_documents import DocumentCategory
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui.routes import (
    ADD,
    CORRECT,
    MODIFY,
    Route,
    add_to_declaration_route,
    draft_route,
    ilu_route,
    new_declaration_route,
    new_extension_route,
    send_information_route,
    turnover_route,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.services.drafts import KeptDraft


@dataclass(frozen=True, slots=True)
class FormKind:
    """A kind of draft: its English name (marked under "DraftsTable") and the route a kept form of it goes on at.

    A draft that corrects a refused command goes on by itself: see `draft_form_route`.
    """

    name: str
    route: Callable[[KeptDraft], Route]
    subject_parts: int = 1
    """How many parts of the draft's id, after kind and contract, name what it is about."""
    within: str = ""
    """What the argument of the route has before `correct=` where the page holds several forms."""


FORMS: dict[str, FormKind] = {
    "declaration": FormKind(
        QT_TRANSLATE_NOOP("DraftsTable", "Overdue declaration"),
        lambda draft: new_declaration_route(draft.parts[2], is_insured=draft.parts[3] == "insured"),
        subject_parts=2,
    ),
    "addition": FormKind(
        QT_TRANSLATE_NOOP("DraftsTable", "Addition to an overdue declaration"),
        lambda draft: add_to_declaration_route(draft.parts[2]),
        within=ADD,
    ),
    "extension": FormKind(
        QT_TRANSLATE_NOOP("DraftsTable", "Due date extension"),
        lambda draft: _extension_form(draft.parts[2]),
    ),
    "ilu": FormKind(
        QT_TRANSLATE_NOOP("DraftsTable", "Answer to an ILU"),
        lambda draft: ilu_route(draft.parts[3]),
        subject_parts=2,
    ),
    "information": FormKind(
        QT_TRANSLATE_NOOP("DraftsTable", "Information on a company"),
        lambda draft: send_information_route(draft.parts[2]),
    ),
    "fields": FormKind(
        QT_TRANSLATE_NOOP("DraftsTable", "Custom fields"),
        lambda draft: draft_route(draft.parts[2], draft.id),
    ),
    "turnover": FormKind(
        QT_TRANSLATE_NOOP("DraftsTable", "Turnover declaration"),
        lambda draft: turnover_route(draft.parts[2]),
    ),
}
"""The forms that are pages or open over one, by kind of draft: the first part of the draft's id."""

CORRECTED_AT: dict[str, str] = {
    DeclareOverdue.KIND: "declaration",
    AddToDeclaration.KIND: "declaration",
    RequestExtension.KIND: "extension",
    ModifyExtension.KIND: "extension",
    AnswerIlu.KIND: "portfolio",
    SendDocument.KIND: "documents",
    SaveTurnover.KIND: "turnover_form",
    SendTurnover.KIND: "turnover_form",
    SetFields.KIND: "company",
    DefineField.KIND: "custom_fields",
    RenameField.KIND: "custom_fields",
}
"""The page whose form fills itself in again with a refused command, by kind of command."""


def _extension_form(subject: str) -> Route:
    """Return the route to the form of a new extension on a company, or of the change of one."""
    return Route("extension", subject) if subject.startswith(MODIFY) else new_extension_route(subject)


def correction_route(entry: OutboxEntry) -> Route | None:
    """Return the route to the form that corrects this command, None when it has no form that is a page.

    A document that belongs to a declaration has no form of its own.
    """
    args = entry.command.args if entry.command else None
    if isinstance(args, SendDocument) and args.category is not DocumentCategory.COMPANIES:
        return None
    page = CORRECTED_AT.get(entry.kind)
    within = ADD if entry.kind == AddToDeclaration.KIND else ""
    return None if page is None else Route(page, f"{within}{CORRECT}{entry.id}")


def draft_form_route(draft: KeptDraft) -> Route | None:
    """Return the route to the page a kept form goes on at, None when its kind is no page."""
    kind = FORMS.get(draft.kind)
    if kind is None:
        return None
    corrected = draft.parts[2 + kind.subject_parts :]
    if not corrected:
        return kind.route(draft)
    return Route(kind.route(draft).page, f"{kind.within}{CORRECT}{corrected[0]}")

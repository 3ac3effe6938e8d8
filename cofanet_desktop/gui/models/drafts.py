"""Forms begun and not sent as rows of a table: what they ask for, on which company, when they were last changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.forms.form_routes import FORMS
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.gui.wizards.answers import RequestKind, request_of_draft
from cofanet_desktop.services.drafts import DraftLine

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

_KINDS = {
    RequestKind.ORDER.value: QT_TRANSLATE_NOOP("DraftsTable", "New request"),
    RequestKind.AMOUNT.value: QT_TRANSLATE_NOOP("DraftsTable", "Change of amount"),
    RequestKind.TRANSFORM.value: QT_TRANSLATE_NOOP("DraftsTable", "Transformation"),
    "create_company": QT_TRANSLATE_NOOP("DraftsTable", "New company"),
    "bulk": QT_TRANSLATE_NOOP("DraftsTable", "Bulk order being corrected"),
    **{kind: form.name for kind, form in FORMS.items()},
}


def drafts_model(now: Callable[[], datetime]) -> TableModel[DraftLine]:
    """Return an empty table of forms; `now` is the instant times are counted from."""
    columns: tuple[Column[DraftLine], ...] = (
        Column(
            "what",
            QT_TRANSLATE_NOOP("DraftsTable", "Form"),
            lambda line: Cell(form_word(line), icon="edit", is_strong=True),
            260,
            stretch=3,
            order=lambda line: form_word(line).casefold(),
        ),
        Column(
            "company",
            QT_TRANSLATE_NOOP("DraftsTable", "Company"),
            lambda line: Cell(company_word(line), line.draft.easy_number or ""),
            220,
            stretch=3,
            order=lambda line: company_word(line).casefold(),
        ),
        Column(
            "changed",
            QT_TRANSLATE_NOOP("DraftsTable", "Last changed"),
            lambda line: Cell(
                formats.moment(line.draft.updated_at), formats.relative(line.draft.updated_at, now())
            ),
            170,
            at_end=True,
            order=lambda line: line.draft.updated_at,
        ),
    )
    return TableModel("DraftsTable", columns, lambda line: line.draft.id)


def form_word(line: DraftLine) -> str:
    """Return what the form asks for: its kind and, where it is about a product, the product."""
    name = _KINDS.get(line.draft.kind)
    word = line.draft.kind if name is None else QCoreApplication.translate("DraftsTable", name)
    request = request_of_draft(line)
    return word if request is None else f"{word} – {product_word(request.code)}"


def company_word(line: DraftLine) -> str:
    """Return the company the form is about: its name, or the Easy number while no name is known."""
    return line.company_name or line.draft.easy_number or ""

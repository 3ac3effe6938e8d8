"""Documents that were sent as rows of a table: what, about whom, how far it has come, what the analysis said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.sent_documents import (
    ANALYSIS_NAMES,
    CATEGORY_NAMES,
    FORM_NAMES,
    KIND_NAMES,
    Analysis,
    DocumentCategory,
    InformationForm,
)
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.company_facts import insurer_comment
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import Look
from cofanet_desktop.services.sent_documents import SentFile, Standing

_CONTEXT = "SentDocuments"

_STANDINGS = {
    Standing.TO_SEND: (QT_TRANSLATE_NOOP("SentDocuments", "To send"), Tone.INSURANCE, "send"),
    Standing.SENDING: (QT_TRANSLATE_NOOP("SentDocuments", "Sending {percent} %"), Tone.INSURANCE, "upload"),
    Standing.SENT: (QT_TRANSLATE_NOOP("SentDocuments", "Sent"), Tone.NEUTRAL, "check"),
    Standing.NEEDS_FILE: (
        QT_TRANSLATE_NOOP("SentDocuments", "Needs the file again"),
        Tone.BAD,
        "alert-triangle",
    ),
}

_ANALYSES = {
    Analysis.IN_PROGRESS: (Tone.NEUTRAL, "hourglass"),
    Analysis.ANALYSED: (Tone.OK, "circle-check"),
    Analysis.INCOMPATIBLE: (Tone.BAD, "circle-x"),
    Analysis.ALREADY_KNOWN: (Tone.WARN, "copy"),
}


def category_word(category: DocumentCategory) -> str:
    """Return the translated name of a category."""
    return translate("SentDocument", CATEGORY_NAMES[category])


def form_word(form: InformationForm) -> str:
    """Return the translated name of a form."""
    return translate("SentDocument", FORM_NAMES[form])


def standing_look(one: SentFile) -> Look:
    """Return how the way of a document to the insurer is shown."""
    word, tone, icon = _STANDINGS[one.standing]
    return Look(_tr(word).format(percent=formats.integer(one.percent)), tone, icon)


def analysis_look(analysis: Analysis) -> Look:
    """Return how the result of the analysis is shown."""
    return Look(translate("SentDocument", ANALYSIS_NAMES[analysis]), *_ANALYSES[analysis])


def company_word(one: SentFile) -> str:
    """Return the company a document is about: its name, or the Easy number while no name is known."""
    return one.line.row.company_name or one.document.easy_number


def subject_word(one: SentFile) -> str:
    """Return the declaration a document belongs to: its day or its period; empty when it belongs to none."""
    subject = one.subject
    if subject is None:
        return _tr(QT_TRANSLATE_NOOP("SentDocuments", "Declaration")) if one.document.subject_id else ""
    if subject.declared_on is not None:
        text = _tr(QT_TRANSLATE_NOOP("SentDocuments", "Declaration of {day}"))
        return text.format(day=formats.day(subject.declared_on))
    if subject.starts_on is None or subject.ends_on is None:
        return ""
    text = _tr(QT_TRANSLATE_NOOP("SentDocuments", "{first} to {last}"))
    return text.format(first=formats.day(subject.starts_on), last=formats.day(subject.ends_on))


def matching(files: list[SentFile], typed: str) -> list[SentFile]:
    """Return the documents that have every word typed in what is shown of them."""
    words = fold(typed).split()
    return [one for one in files if all(word in _searched(one) for word in words)] if words else files


def _searched(one: SentFile) -> str:
    document = one.document
    shown = (
        document.file_name,
        translate("SentDocument", KIND_NAMES[document.kind]),
        form_word(document.form) if document.form else "",
        company_word(one),
        document.easy_number,
        one.line.row.customer_reference,
        subject_word(one),
        formats.day(document.sent_at),
        standing_look(one).word,
        analysis_look(document.analysis).word,
        document.comment,
        insurer_comment(document.insurers_comment),
    )
    return fold(" ".join(shown))


def sent_documents_model(category: DocumentCategory | None = None) -> TableModel[SentFile]:
    """Return an empty list of documents of a category; None: of one company, whatever the category."""
    columns = {
        "file": Column(
            "file", QT_TRANSLATE_NOOP("SentDocuments", "File"), _file, 220, stretch=3, order=_file_order
        ),
        "form": Column("form", QT_TRANSLATE_NOOP("SentDocuments", "Form"), _form, 165, hides=3),
        "company": Column(
            "company",
            QT_TRANSLATE_NOOP("SentDocuments", "Company"),
            _company,
            180,
            stretch=2,
            order=lambda one: company_word(one).casefold(),
        ),
        "subject": Column(
            "subject",
            QT_TRANSLATE_NOOP("SentDocuments", "Declaration"),
            lambda one: Cell(subject_word(one)),
            190,
            hides=3,
        ),
        "sent": Column(
            "sent",
            QT_TRANSLATE_NOOP("SentDocuments", "Sent on"),
            lambda one: Cell(formats.day(one.document.sent_at), spoken=formats.moment(one.document.sent_at)),
            100,
            hides=2,
            order=lambda one: one.document.sent_at,
        ),
        "standing": Column(
            "standing",
            QT_TRANSLATE_NOOP("SentDocuments", "To the insurer"),
            _standing,
            190,
            order=lambda one: one.standing.value,
        ),
        "analysis": Column(
            "analysis",
            QT_TRANSLATE_NOOP("SentDocuments", "Analysis"),
            _analysis,
            160,
            order=lambda one: one.document.analysis.value,
        ),
    }
    return TableModel(_CONTEXT, [columns[key] for key in _COLUMNS_OF[category]], lambda one: one.document.id)


_COLUMNS_OF: dict[DocumentCategory | None, tuple[str, ...]] = {
    DocumentCategory.OVERDUES: ("file", "company", "subject", "sent", "standing", "analysis"),
    DocumentCategory.COMPANIES: ("file", "form", "company", "sent", "standing", "analysis"),
    DocumentCategory.TURNOVER: ("file", "subject", "sent", "standing", "analysis"),
    None: ("file", "form", "sent", "standing", "analysis"),
}


def _file(one: SentFile) -> Cell:
    document = one.document
    kind = translate("SentDocument", KIND_NAMES[document.kind])
    return Cell(
        document.file_name, f"{kind} · {formats.data_size(document.size)}", icon="file-text", is_strong=True
    )


def _file_order(one: SentFile) -> str:
    return one.document.file_name.casefold()


def _form(one: SentFile) -> Cell:
    form = one.document.form
    if form is None:
        return Cell(category_word(one.document.category), is_muted=True)
    if form is InformationForm.NEGATIVE:
        return Cell(form_word(form), pill=Tone.WARN, icon="trending-down")
    return Cell(form_word(form))


def _company(one: SentFile) -> Cell:
    parts = (one.document.easy_number, one.line.row.customer_reference)
    return Cell(company_word(one), " · ".join(part for part in parts if part))


def _standing(one: SentFile) -> Cell:
    look = standing_look(one)
    return Cell(look.word, pill=look.tone, icon=look.icon)


def _analysis(one: SentFile) -> Cell:
    if one.standing is not Standing.SENT:
        return Cell("")  # there is nothing to analyse yet
    look = analysis_look(one.document.analysis)
    return Cell(
        look.word,
        pill=look.tone,
        icon=look.icon,
        spoken=", ".join(
            part for part in (look.word, insurer_comment(one.document.insurers_comment)) if part
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)

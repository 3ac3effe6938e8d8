"""Documents sent to the insurer: kinds, forms, the three categories, limits, and what the analysis said (rule 25)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

_FORBIDDEN = frozenset('<>:"|?*/\\')
_LONGEST_NAME = 120

MOST_COMMENT = 900
"""Longest comment sent with a document."""


class DocumentKind(StrEnum):
    """The seven kinds of documents (rule 25)."""

    AGED_BALANCE = "aged_balance"
    ANNUAL_REPORT = "annual_report"
    CAPITAL = "capital"
    CONSOLIDATED_ACCOUNTS = "consolidated_accounts"
    ANNUAL_ACCOUNTS = "annual_accounts"
    INTERIM_ACCOUNTS = "interim_accounts"
    OTHER = "other"


class DocumentCategory(StrEnum):
    """Where a sent document is listed."""

    OVERDUES = "overdues"
    COMPANIES = "companies"
    TURNOVER = "turnover"


class InformationForm(StrEnum):
    """The two forms information on a company is sent with; negative information tells of a risk that got worse."""

    NEGATIVE = "negative"
    COMPANY = "company"


class Analysis(StrEnum):
    """What the insurer's analysis said."""

    IN_PROGRESS = "in_progress"
    ANALYSED = "analysed"
    INCOMPATIBLE = "incompatible"
    ALREADY_KNOWN = "already_known"


KIND_NAMES = {
    DocumentKind.AGED_BALANCE: QT_TRANSLATE_NOOP("SentDocument", "Aged balance"),
    DocumentKind.ANNUAL_REPORT: QT_TRANSLATE_NOOP("SentDocument", "Annual report"),
    DocumentKind.CAPITAL: QT_TRANSLATE_NOOP("SentDocument", "Information on capital and equity"),
    DocumentKind.CONSOLIDATED_ACCOUNTS: QT_TRANSLATE_NOOP("SentDocument", "Consolidated annual accounts"),
    DocumentKind.ANNUAL_ACCOUNTS: QT_TRANSLATE_NOOP("SentDocument", "Annual accounts"),
    DocumentKind.INTERIM_ACCOUNTS: QT_TRANSLATE_NOOP("SentDocument", "Interim accounts"),
    DocumentKind.OTHER: QT_TRANSLATE_NOOP("SentDocument", "Other or delivery documents"),
}
CATEGORY_NAMES = {
    DocumentCategory.OVERDUES: QT_TRANSLATE_NOOP("SentDocument", "Overdue declarations"),
    DocumentCategory.COMPANIES: QT_TRANSLATE_NOOP("SentDocument", "Company information"),
    DocumentCategory.TURNOVER: QT_TRANSLATE_NOOP("SentDocument", "Turnover declarations"),
}
FORM_NAMES = {
    InformationForm.NEGATIVE: QT_TRANSLATE_NOOP("SentDocument", "Negative information"),
    InformationForm.COMPANY: QT_TRANSLATE_NOOP("SentDocument", "Company information"),
}
ANALYSIS_NAMES = {
    Analysis.IN_PROGRESS: QT_TRANSLATE_NOOP("SentDocument", "In progress"),
    Analysis.ANALYSED: QT_TRANSLATE_NOOP("SentDocument", "Analysed"),
    Analysis.INCOMPATIBLE: QT_TRANSLATE_NOOP("SentDocument", "Not compatible"),
    Analysis.ALREADY_KNOWN: QT_TRANSLATE_NOOP("SentDocument", "Already known"),
}

MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".csv": "text/csv",
    ".txt": "text/plain",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
}
"""Types of files that can be sent, by suffix."""


@dataclass(frozen=True, slots=True)
class DocumentLimits:
    """What the insurer takes: bytes of one document, and suffixes; values of its policy (rule 25)."""

    most_bytes: int = 20_000_000
    suffixes: tuple[str, ...] = tuple(MEDIA_TYPES)


@dataclass(frozen=True, slots=True, kw_only=True)
class SentDocument:
    """A document sent to the insurer; `id` is the id of the command that sent it, `sha256` (hex) names its bytes."""

    id: str
    contract_id: str
    category: DocumentCategory
    kind: DocumentKind
    file_name: str
    media_type: str
    size: int
    sha256: str
    sent_at: datetime
    updated_at: datetime
    easy_number: str = ""
    """The company it is about; empty for a turnover declaration."""
    subject_id: str = ""
    """The overdue or turnover declaration it belongs to."""
    form: InformationForm | None = None
    """The form it was sent with; None when it belongs to a declaration."""
    comment: str = ""
    analysis: Analysis = Analysis.IN_PROGRESS
    analysed_on: date | None = None
    insurers_comment: str = ""


def kind_name(kind: DocumentKind) -> Message:
    """Return the name of a kind, to be translated."""
    return Message("SentDocument", KIND_NAMES[kind])


def analysis_name(analysis: Analysis) -> Message:
    """Return the name of a result, to be translated."""
    return Message("SentDocument", ANALYSIS_NAMES[analysis])


def suffix_of(file_name: str) -> str:
    """Return the suffix of a file name in lower case, with its point; empty when it has none."""
    stem, point, suffix = file_name.rpartition(".")
    return f".{suffix.lower()}" if point and stem else ""


def shown_name(file_name: str) -> str:
    """Return the name a file is sent under: composed characters, nothing hidden, undecodable or for paths, at most 120."""
    composed = unicodedata.normalize("NFC", file_name)
    plain = "".join(
        "_" if one in _FORBIDDEN or unicodedata.category(one) == "Cs" else one
        for one in composed
        if unicodedata.category(one) not in {"Cc", "Cf"}
    )
    plain = " ".join(plain.split())
    suffix = suffix_of(plain)
    return plain if len(plain) <= _LONGEST_NAME else plain[: _LONGEST_NAME - len(suffix)].rstrip() + suffix


def check_document(file_name: str, size: int, comment: str, limits: DocumentLimits) -> None:
    """Refuse a document of a type or size the insurer does not take (rule 25)."""
    suffix = suffix_of(file_name)
    if suffix not in limits.suffixes:
        raise refused(
            "DOCUMENT_TYPE",
            QT_TRANSLATE_NOOP("Rules", "{file}: files of this type cannot be sent."),
            QT_TRANSLATE_NOOP("Rules", "Save it as one of: {types}."),
            file=file_name,
            types=", ".join(limits.suffixes),
        )
    if size <= 0:
        raise refused(
            "DOCUMENT_EMPTY",
            QT_TRANSLATE_NOOP("Rules", "{file} is empty."),
            QT_TRANSLATE_NOOP("Rules", "Choose the file again once it is complete."),
            file=file_name,
        )
    if size > limits.most_bytes:
        raise refused(
            "DOCUMENT_TOO_LARGE",
            QT_TRANSLATE_NOOP("Rules", "{file} has {size} kB, at most {most} kB can be sent."),
            QT_TRANSLATE_NOOP("Rules", "Send it in parts, or with pictures of a lower resolution."),
            file=file_name,
            size=-(-size // 1000),
            most=limits.most_bytes // 1000,
        )
    if len(comment) > MOST_COMMENT:
        raise refused(
            "COMMENT_TOO_LONG",
            QT_TRANSLATE_NOOP("Rules", "The comment has {length} characters, {most} are allowed."),
            QT_TRANSLATE_NOOP("Rules", "Shorten it, or attach a document."),
            length=len(comment),
            most=MOST_COMMENT,
        )

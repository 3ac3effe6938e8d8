"""Documents the insurer was sent: analysed once their bytes are here, and the result told (rule 25)."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.sent_documents import (
    MEDIA_TYPES,
    Analysis,
    DocumentCategory,
    DocumentKind,
    SentDocument,
)
from cofanet_desktop.insurer import arbitration, comments, news, schema, uploads
from cofanet_desktop.insurer.days import start_of
from cofanet_desktop.insurer.decisions import ASSESS
from cofanet_desktop.insurer.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from sqlalchemy import Connection

    from cofanet_desktop.domain.companies import Company, PortfolioEntry
    from cofanet_desktop.insurer.decisions import Desk

ANALYSE = "analyse_document"
"""The job that analyses a document."""

SHORTEST_ANALYSIS, LONGEST_ANALYSIS = timedelta(minutes=1), timedelta(minutes=3)

ACCOUNTS = frozenset(
    {DocumentKind.ANNUAL_ACCOUNTS, DocumentKind.CONSOLIDATED_ACCOUNTS, DocumentKind.INTERIM_ACCOUNTS}
)
"""Kinds after which a company's assessment is looked at anew."""

SMALLEST_PICTURE = 1_000
"""Bytes below which nothing can be read on a picture."""

_CATEGORIES = {
    DocumentCategory.OVERDUES: Category.INSURANCE,
    DocumentCategory.COMPANIES: Category.INFORMATION,
    DocumentCategory.TURNOVER: Category.MANAGEMENT,
}

_PDF_PAGE = re.compile(rb"/Type\s*/Page\b|/ObjStm\b")


@dataclass(frozen=True, slots=True)
class Result:
    """What the analysis of a document says."""

    analysis: Analysis
    comment: str


def settle(desk: Desk, document: SentDocument) -> None:
    """Keep a document that was told of; it is analysed soon if its bytes are here, else when they have come."""
    desk.ledger.put(document)
    if uploads.is_complete(desk.ledger.connection, document.sha256):
        desk.ledger.later(ANALYSE, document.id, desk.at + duration(desk.seed, document.id))


def arrived(connection: Connection, sha256: str, seed: int, at: datetime) -> None:
    """Note the analysis of every document told of, in any workspace, whose bytes are complete now."""
    for workspace in connection.execute(select(schema.workspace.c.id)).scalars().all():
        ledger = Ledger(connection, workspace)
        for document in ledger.sent_documents():
            if document.sha256 == sha256 and document.analysis is Analysis.IN_PROGRESS:
                ledger.later(ANALYSE, document.id, at + duration(seed, document.id))
        ledger.write_jobs()


def duration(seed: int, document_id: str) -> timedelta:
    """Return how long the analysis of a document takes."""
    return arbitration.waiting(seed, document_id, SHORTEST_ANALYSIS, LONGEST_ANALYSIS)


def analyse(desk: Desk, document_id: str) -> None:
    """Analyse a document and tell the result once; accounts have the assessment looked at the next day."""
    document = desk.ledger.sent_document(document_id)
    data = desk.ledger.bytes_of(document.sha256) if document else None
    if document is None or data is None or document.analysis is not Analysis.IN_PROGRESS:
        return
    analysed = as_analysed(document, examine(document, data, desk.ledger.sent_documents()), desk.at)
    desk.ledger.put(analysed, result_news(analysed, *_subject(desk, analysed)))
    if analysed.analysis is Analysis.ANALYSED and document.easy_number and document.kind in ACCOUNTS:
        desk.ledger.later(ASSESS, document.easy_number, start_of(desk.today + timedelta(days=1)))


def examine(document: SentDocument, data: bytes, others: Iterable[SentDocument]) -> Result:
    """Return the result for a document of these bytes, `others` being what was sent besides."""
    unreadable = _problem(document.media_type, data)
    if unreadable:
        return Result(Analysis.INCOMPATIBLE, unreadable)
    if any(_is_before(one, document) for one in others):
        return Result(Analysis.ALREADY_KNOWN, comments.DOCUMENT_KNOWN)
    return Result(Analysis.ANALYSED, comments.DOCUMENT_ANALYSED)


def _is_before(other: SentDocument, document: SentDocument) -> bool:
    """Tell whether `other` is the same document, sent earlier under the same contract."""
    return (other.sha256, other.contract_id) == (document.sha256, document.contract_id) and (
        other.sent_at,
        other.id,
    ) < (document.sent_at, document.id)


def _problem(media_type: str, data: bytes) -> str:
    """Return why bytes cannot be read as what they are said to be, empty when they can."""
    check = _CHECKS.get(media_type)
    return comments.DOCUMENT_OTHER_TYPE if check is None else check(data)


def _pdf_problem(data: bytes) -> str:
    if b"%PDF-" not in data[:1024]:
        return comments.DOCUMENT_OTHER_TYPE
    return "" if _PDF_PAGE.search(data) else comments.DOCUMENT_WITHOUT_PAGES


def _archive_problem(member: str) -> Callable[[bytes], str]:
    """Return the check of an Office document, which has `member`; nothing of it is unpacked."""

    def check(data: bytes) -> str:
        try:
            names = zipfile.ZipFile(io.BytesIO(data)).namelist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error):
            return comments.DOCUMENT_OTHER_TYPE
        return "" if member in names else comments.DOCUMENT_OTHER_TYPE

    return check


def _picture_problem(*beginnings: bytes) -> Callable[[bytes], str]:
    def check(data: bytes) -> str:
        if not data.startswith(beginnings):
            return comments.DOCUMENT_OTHER_TYPE
        return comments.DOCUMENT_TOO_SMALL if len(data) < SMALLEST_PICTURE else ""

    return check


def _text_problem(data: bytes) -> str:
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return comments.DOCUMENT_OTHER_TYPE
    return "" if data.strip() else comments.DOCUMENT_WITHOUT_PAGES


_CHECKS: dict[str, Callable[[bytes], str]] = {
    MEDIA_TYPES[".pdf"]: _pdf_problem,
    MEDIA_TYPES[".xlsx"]: _archive_problem("xl/workbook.xml"),
    MEDIA_TYPES[".docx"]: _archive_problem("word/document.xml"),
    MEDIA_TYPES[".csv"]: _text_problem,
    MEDIA_TYPES[".txt"]: _text_problem,
    MEDIA_TYPES[".png"]: _picture_problem(b"\x89PNG\r\n\x1a\n"),
    MEDIA_TYPES[".jpg"]: _picture_problem(b"\xff\xd8\xff"),
    MEDIA_TYPES[".tif"]: _picture_problem(b"II*\0", b"MM\0*"),
}


def as_analysed(document: SentDocument, result: Result, at: datetime) -> SentDocument:
    """Return the document with the result of its analysis."""
    return replace(
        document,
        analysis=result.analysis,
        insurers_comment=result.comment,
        analysed_on=at.date(),
        updated_at=at,
    )


def result_news(
    document: SentDocument, name: str, entry: PortfolioEntry | None, country: str
) -> Notification:
    """Return the notification of a result; `name` is the company's, or the contract's number."""
    told = news.about(
        document,
        (None, entry),
        f"{document.id}:analysed",
        NotificationKind.DOCUMENT_ANALYSED,
        _CATEGORIES[document.category],
        document.updated_at,
        before=document.file_name,
        after=document.analysis.value,
        is_important=document.analysis is Analysis.INCOMPATIBLE,
    )
    return replace(told, company_name=name, country=country)


def _subject(desk: Desk, document: SentDocument) -> tuple[str, PortfolioEntry | None, str]:
    """Return the name, the entry and the country a document is about; the contract's number without a company."""
    company: Company | None = None
    entry: PortfolioEntry | None = None
    if document.easy_number:
        company, entry = news.debtor_of(desk.ledger, document)
        return (company.name if company else document.easy_number), entry, company.country if company else ""
    contract = desk.ledger.contract(document.contract_id)
    return (contract.number if contract else document.contract_id), entry, ""

"""ILUs and sent documents of the demonstration portfolio, told with the insurer's own rules."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import AnswerIlu, SendDocument
from cofanet_desktop.domain.ilu import Ilu, IluStatus, PaymentExperience
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import Product, ProductStatus
from cofanet_desktop.domain.sent_documents import (
    MEDIA_TYPES,
    DocumentCategory,
    DocumentKind,
    InformationForm,
    SentDocument,
    suffix_of,
)
from cofanet_desktop.insurer import analysis, ilus
from cofanet_desktop.insurer.days import start_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from cofanet_desktop.domain.overdues import OverdueDeclaration
    from cofanet_desktop.domain.turnover import TurnoverDeclaration
    from cofanet_desktop.insurer.cases import Case
    from cofanet_desktop.insurer.loading import Loader


# ILUs ------------------------------------------------------------------------------------------------------------


def is_hardly_used(case: Case) -> bool:
    """Tell whether the company has a cover an ILU is asked about."""
    return _cover(case) is not None


def has_ended(case: Case) -> bool:
    """Tell whether a cover of the company was given up or ended."""
    return _ended(case) is not None


def _cover(case: Case) -> Product | None:
    return next(
        (
            one
            for one in case.products
            if one.is_cover
            and one.status is ProductStatus.GRANTED
            and one.asked is None
            and one.granted is not None
            and ilus.is_hardly_used(one.granted, case.entry)
            and (case.now - one.updated_at).days > 60
        ),
        None,
    )


def _ended(case: Case) -> Product | None:
    ended = (ProductStatus.DELETED, ProductStatus.TERMINATED)
    return next((one for one in case.products if one.is_cover and one.status in ended and one.granted), None)


def _asked(case: Case, days_ago: int) -> Ilu | None:
    cover = _cover(case)
    if cover is None or cover.granted is None:
        return None
    return _about(case, cover, cover.granted, case.ago(days_ago))


def _about(case: Case, product: Product, granted: Money, at: datetime) -> Ilu:
    ilu = ilus.asked_about(product, granted, 1, at)
    case.tell(ilus.ask_news(ilu, *case.debtor))
    return ilu


def _active(days_ago: int) -> Callable[[Case], None]:
    def tell(case: Case) -> None:
        ilu = _asked(case, days_ago)
        if ilu is not None:
            case.loader.later(ilus.EXPIRE_ILU, ilu.id, ilus.expires_at(ilu))
            case.loader.put(ilu)

    return tell


def _answered(case: Case) -> None:
    """Answer that less than the cover, but not far less, is needed."""
    ilu = _asked(case, 40)
    if ilu is not None:
        needs = Money(ilu.cover.amount * 3 / 4, ilu.cover.currency)
        args = AnswerIlu(
            ilu_id=ilu.id,
            experience=PaymentExperience.ON_TIME,
            still_trading=True,
            needs=needs,
            comment="Orders of the autumn are expected.",
        )
        case.loader.put(case.do(Ilu, args, "answer", case.ago(35), ilu))


def _no_more_trade(case: Case) -> None:
    ilu = _asked(case, 25)
    if ilu is not None:
        args = AnswerIlu(ilu_id=ilu.id, experience=PaymentExperience.LATE, still_trading=False)
        case.loader.put(case.do(Ilu, args, "answer", case.ago(20), ilu))


def _expired(case: Case) -> None:
    ilu = _asked(case, 45)
    if ilu is not None:
        case.loader.put(replace(ilu, status=IluStatus.EXPIRED, updated_at=ilus.expires_at(ilu)))


def _closed(case: Case) -> None:
    ended = _ended(case)
    if ended is not None and ended.granted is not None:
        ilu = _about(case, ended, ended.granted, ended.updated_at - timedelta(days=9))
        case.loader.put(replace(ilu, status=IluStatus.CLOSED, updated_at=ended.updated_at))


# Documents -------------------------------------------------------------------------------------------------------

_PAGE = (
    b"%PDF-1.4\n"
    b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
"""A document of one empty page."""


def has_entry(case: Case) -> bool:
    """Tell whether information can be sent on the company."""
    return case.entry.oldest_unpaid_due is None


def _send(
    case: Case,
    at: datetime,
    file_name: str,
    kind: DocumentKind,
    data: bytes,
    form: InformationForm | None = InformationForm.COMPANY,
    declaration: OverdueDeclaration | None = None,
) -> SentDocument:
    """Return a document sent on the company; its bytes are loaded."""
    args = SendDocument(
        contract_id=case.contract.id,
        easy_number=case.company.easy_number,
        category=DocumentCategory.COMPANIES if form else DocumentCategory.OVERDUES,
        kind=kind,
        file_name=file_name,
        media_type=MEDIA_TYPES[suffix_of(file_name)],
        size=len(data),
        sha256=_kept(case.loader, data, MEDIA_TYPES[suffix_of(file_name)]),
        subject_id=declaration.id if declaration else "",
        form=form,
    )
    known = () if declaration is None else (declaration,)
    return case.do(SentDocument, args, file_name + str(at), at, *known)


def _kept(loader: Loader, data: bytes, media_type: str) -> str:
    sha256 = hashlib.sha256(data).hexdigest()
    loader.keep_bytes(sha256, data, media_type)
    return sha256


def _read(case: Case, document: SentDocument, data: bytes, *others: SentDocument) -> SentDocument:
    """Load a document with what its analysis said two minutes later."""
    at = document.sent_at + timedelta(minutes=2)
    analysed = analysis.as_analysed(document, analysis.examine(document, data, others), at)
    case.tell(analysis.result_news(analysed, case.company.name, case.entry, case.company.country))
    case.loader.put(analysed)
    return analysed


def _page(case: Case, about: str) -> bytes:
    return _PAGE + f"% {about} {case.company.easy_number}\n".encode()


def _accounts(case: Case) -> None:
    data = _page(case, "accounts")
    sent = _send(case, case.ago(12), "accounts 2025.pdf", DocumentKind.ANNUAL_ACCOUNTS, data)
    _read(case, sent, data)
    again = _send(case, case.ago(4), "accounts 2025 signed.pdf", DocumentKind.ANNUAL_ACCOUNTS, data)
    _read(case, again, data, sent)


def _damaged(case: Case) -> None:
    data = _page(case, "interim")[:60]
    sent = _send(case, case.ago(8), "interim accounts.pdf", DocumentKind.INTERIM_ACCOUNTS, data)
    _read(case, sent, data)


def _negative(case: Case) -> None:
    data = f"Supplier;Days late\n{case.company.name};45\n".encode()
    form = InformationForm.NEGATIVE
    sent = _send(case, case.ago(2), "payments.csv", DocumentKind.AGED_BALANCE, data, form)
    _read(case, sent, data)


def _being_read(case: Case) -> None:
    data = _page(case, "capital")
    sent = _send(case, case.ago(0, 30), "capital increase.pdf", DocumentKind.CAPITAL, data)
    case.loader.later(analysis.ANALYSE, sent.id, case.now + timedelta(hours=18))
    case.loader.put(sent)


def send_delivery_note(case: Case, declaration: OverdueDeclaration) -> None:
    """Load a delivery note sent with a declaration, and its analysis."""
    data = _page(case, "delivery note")
    at = declaration.declared_at + timedelta(minutes=1)
    sent = _send(case, at, "delivery note.pdf", DocumentKind.OTHER, data, None, declaration)
    _read(case, sent, data)


def send_list(loader: Loader, declaration: TurnoverDeclaration, number: str) -> None:
    """Load the list a turnover declaration was sent with, and its analysis; `number` is the contract's."""
    data = "\n".join(f"{line.key};{line.amount}" for line in declaration.lines).encode() + b"\n"
    at = declaration.sent_at or start_of(declaration.due_on)
    media_type = MEDIA_TYPES[".csv"]
    sent = SentDocument(
        id=f"{declaration.id}:list",
        contract_id=declaration.contract_id,
        category=DocumentCategory.TURNOVER,
        kind=DocumentKind.OTHER,
        file_name=f"sales {declaration.ends_on:%Y-%m}.csv",
        media_type=media_type,
        size=len(data),
        sha256=_kept(loader, data, media_type),
        sent_at=at,
        updated_at=at,
        subject_id=declaration.id,
    )
    analysed = analysis.as_analysed(sent, analysis.examine(sent, data, ()), at + timedelta(minutes=2))
    loader.put(analysed, replace(analysis.result_news(analysed, number, None, ""), is_read=True))


DOSSIERS: tuple[tuple[Callable[[Case], bool], Callable[[Case], None]], ...] = (
    (is_hardly_used, _active(18)),
    (has_entry, _accounts),
    (is_hardly_used, _answered),
    (is_hardly_used, _active(27)),
    (has_entry, _damaged),
    (has_ended, _closed),
    (is_hardly_used, _expired),
    (has_entry, _negative),
    (is_hardly_used, _active(5)),
    (is_hardly_used, _no_more_trade),
    (has_entry, _being_read),
)
"""What happened, in turn, and which company it fits."""

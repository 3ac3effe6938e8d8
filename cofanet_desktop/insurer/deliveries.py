"""Reports at the insurer: written from what it knows, kept by hash, delivered as a document (rule 11)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.notifications import NotificationKind
from cofanet_desktop.domain.products import ProductCode, ProductStatus
from cofanet_desktop.insurer import registry, report_contents, report_html, report_pdf
from cofanet_desktop.insurer.decisions import entry_of, notify

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.insurer.decisions import Desk

AS_PAGE = frozenset({ProductCode.SNR, ProductCode.CRR})
"""Reports delivered as HTML; the others are PDF."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """A report as it is delivered: the ordered product, its document, and the document's bytes."""

    product: Product
    document: Document
    data: bytes


def deliver(seed: int, product: Product, company: Company, contract: Contract, at: datetime) -> Delivery:
    """Return the report `product` orders, written at the instant `at` in the language it asks."""
    report = report_contents.write(seed, product, company, contract, at.date())
    if product.code in AS_PAGE:
        data, media_type, suffix = report_html.render(report), "text/html", "html"
    else:
        data, media_type, suffix = report_pdf.render(report), "application/pdf", "pdf"
    document = Document(
        id=f"{product.id}:{product.language}",
        contract_id=contract.id,
        easy_number=company.easy_number,
        product_id=product.id,
        product=product.code,
        language=product.language,
        media_type=media_type,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        delivered_at=at,
        file_name=f"{product.code}-{company.easy_number}-{at.date()}-{product.language}.{suffix}",
        is_simulated=True,
    )
    delivered = replace(
        product,
        status=ProductStatus.DONE,
        asked=None,
        decided_on=at.date(),
        document_id=document.id,
        updated_at=at,
    )
    return Delivery(delivered, document, data)


def answer(desk: Desk, product: Product, contract: Contract) -> None:
    """Deliver a report and tell so once; a new investigation is the full report on file from then on."""
    company = desk.ledger.company(product.easy_number)
    if company is None:
        return
    if product.code is ProductCode.FRN:
        company = replace(company, report_updated_on=desk.today)
        desk.ledger.put(company)
        registry.update(desk.ledger.connection, company)
    delivery = deliver(desk.seed, product, company, contract, desk.at)
    desk.ledger.keep(delivery.document, delivery.data)
    desk.ledger.put(delivery.product)
    notify(
        desk,
        delivery.product,
        entry_of(desk, delivery.product),
        NotificationKind.REPORT_RECEIVED,
        f"{product.id}:report",
    )

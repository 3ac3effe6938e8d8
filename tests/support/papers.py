"""Documents as an insurer delivers them: small real PDFs, and any bytes under any name."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from cofanet_desktop.database.codec import encode
from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.services.session import Session

PDF, HTML = "application/pdf", "text/html"


def small_pdf(*pages: str) -> bytes:
    """Return a PDF with one line of text on each page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(72)
    painter = QPainter(writer)
    for at, text in enumerate(pages):
        if at:
            writer.newPage()
        painter.drawText(60, 80, text)
    painter.end()
    return bytes(buffer.data().data())


def delivered(
    session: Session,
    easy_number: str,
    data: bytes,
    media_type: str = PDF,
    file_name: str = "report.pdf",
    *,
    is_kept: bool = True,
    is_simulated: bool = True,
) -> Document:
    """Return a document that was delivered about a company; the insurer does not have its bytes."""
    sha256 = hashlib.sha256(data).hexdigest()
    document = Document(
        id=f"document-{sha256[:8]}",
        contract_id=session.contract().id,
        easy_number=easy_number,
        product_id=f"product-{sha256[:8]}",
        product=ProductCode.SNR,
        language="en",
        media_type=media_type,
        sha256=sha256,
        size=len(data),
        delivered_at=session.now(),
        file_name=file_name,
        is_simulated=is_simulated,
    )
    with session.store.work("test") as unit:
        unit.restore({("document", document.id): (1, encode(document))})
    if is_kept:
        session.store.blobs.put(data)
    return document

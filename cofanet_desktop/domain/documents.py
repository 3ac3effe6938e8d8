"""Documents received from the insurer: what they are about; their bytes are kept apart, by hash."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cofanet_desktop.domain.products import ProductCode


class MediaType(StrEnum):
    """The kinds of documents that can be shown here."""

    PDF = "application/pdf"
    HTML = "text/html"


_SUFFIXES = {MediaType.PDF.value: ".pdf", MediaType.HTML.value: ".html"}
_UNKNOWN_SUFFIX = ".bin"
_FORBIDDEN = frozenset('<>:"|?*')
_LONGEST_NAME = 120
_DEVICES = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"{port}{at}" for port in ("COM", "LPT") for at in range(1, 10))}
)
"""Names that are devices on Windows, whatever follows the first point."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A delivered document; `sha256` (hex) names its bytes, wherever they are."""

    id: str
    contract_id: str
    easy_number: str
    product_id: str
    product: ProductCode
    language: str
    media_type: str
    """`application/pdf` or `text/html`."""
    sha256: str
    size: int
    delivered_at: datetime
    file_name: str
    is_simulated: bool = False


def suggested_name(document: Document) -> str:
    """Return a file name to save the document under: no folders, no device, no hidden character, the right suffix."""
    suffix = _SUFFIXES.get(document.media_type, _UNKNOWN_SUFFIX)
    last = document.file_name.replace("\\", "/").rpartition("/")[2]
    shown = "".join(one for one in last if one not in _FORBIDDEN and unicodedata.category(one)[0] != "C")
    stem = shown[: -len(suffix)] if shown.lower().endswith(suffix) else shown
    stem = " ".join(stem.split()).strip(". ")[:_LONGEST_NAME].strip(". ")
    if not stem or stem.partition(".")[0].strip().upper() in _DEVICES:
        stem = f"{document.product.value}-{document.delivered_at:%Y-%m-%d}"
    return stem + suffix

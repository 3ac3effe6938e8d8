"""Documents received from the insurer: what they are about; their bytes are kept apart, by hash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from cofanet_desktop.domain.products import ProductCode


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

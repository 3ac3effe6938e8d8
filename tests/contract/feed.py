"""Reading an adapter's change feed to the end."""

from __future__ import annotations

from collections.abc import Iterator

from cofanet_desktop.backend.port import BackendAdapter
from cofanet_desktop.domain.products import Product
from cofanet_desktop.domain.protocol import Change, PullPage
from tests.support.insurers import record_of


def pages(adapter: BackendAdapter, epoch: str = "", since: int = 0, limit: int = 500) -> Iterator[PullPage]:
    """Yield the pages from a cursor to the end."""
    while True:
        page = adapter.pull(epoch, since, limit, digest=True)
        yield page
        if not page.more:
            return
        epoch, since = page.epoch, page.to


def everything(adapter: BackendAdapter) -> dict[tuple[str, str], Change]:
    """Return what a new desk gets, by entity and id."""
    return {(one.entity, one.id): one for page in pages(adapter) for one in page.changes}


def products(adapter: BackendAdapter) -> dict[str, Product]:
    """Return every product, by id."""
    found = (record_of(change) for change in everything(adapter).values() if change.entity == "product")
    return {product.id: product for product in found if isinstance(product, Product)}

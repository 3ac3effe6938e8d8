"""Delivered documents as lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.documents import Document

if TYPE_CHECKING:
    from sqlalchemy import Connection


def of_company(connection: Connection, contract_id: str, easy_number: str) -> list[Document]:
    """Return the documents delivered about a company under a contract, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT data FROM document WHERE easy_number = ? AND contract_id = ? ORDER BY delivered_at DESC, id",
        (easy_number, contract_id),
    )
    return [decode(row[0], Document) for row in rows]


def find(connection: Connection, document_id: str) -> Document | None:
    """Return the document of that id."""
    sql = "SELECT data FROM document WHERE id = ?"
    data = connection.exec_driver_sql(sql, (document_id,)).scalar()
    return None if data is None else decode(data, Document)


def of_product(connection: Connection, product_id: str) -> Document | None:
    """Return the newest document that answers an order."""
    sql = "SELECT data FROM document WHERE product_id = ? ORDER BY delivered_at DESC LIMIT 1"
    data = connection.exec_driver_sql(sql, (product_id,)).scalar()
    return None if data is None else decode(data, Document)


def every(connection: Connection, contract_id: str) -> list[Document]:
    """Return every document delivered under a contract, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT data FROM document WHERE contract_id = ? ORDER BY delivered_at DESC, id", (contract_id,)
    )
    return [decode(row[0], Document) for row in rows]

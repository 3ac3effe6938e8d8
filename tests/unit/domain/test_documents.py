"""Names to save documents under, whatever the insurer called them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cofanet_desktop.domain.documents import Document, suggested_name
from cofanet_desktop.domain.products import ProductCode


def called(name: str, media_type: str = "application/pdf") -> str:
    return suggested_name(
        Document(
            id="d",
            contract_id="c",
            easy_number="00000012354897",
            product_id="p",
            product=ProductCode.FRI,
            language="fr",
            media_type=media_type,
            sha256="0" * 64,
            size=1,
            delivered_at=datetime(2026, 3, 16, tzinfo=UTC),
            file_name=name,
        )
    )


@pytest.mark.parametrize(
    ("name", "suggested"),
    [
        ("FRI-2026.pdf", "FRI-2026.pdf"),
        ("Bilan de l’année.PDF", "Bilan de l’année.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Windows\\system32\\drivers.pdf", "drivers.pdf"),
        ("/absolute/path.pdf", "path.pdf"),
        ("report.pdf.exe", "report.pdf.exe.pdf"),
        ("report\u202efdp.exe", "reportfdp.exe.pdf"),
        ("two\nlines\x00.pdf", "twolines.pdf"),
        ('a<b>:"c|d?*.pdf', "abcd.pdf"),
        (".hidden.pdf", "hidden.pdf"),
        ("trailing. . .pdf", "trailing.pdf"),
        ("日本語.pdf", "日本語.pdf"),
    ],
)
def test_a_name_is_made_safe_and_ends_as_the_document_does(name: str, suggested: str) -> None:
    assert called(name) == suggested


@pytest.mark.parametrize("name", ["", "..", "/", "CON", "con.pdf", "nul.tar.pdf", "LPT1.html", "\u200b"])
def test_a_name_that_is_none_gives_way_to_product_and_day(name: str) -> None:
    assert called(name) == "FRI-2026-03-16.pdf"


def test_a_long_name_is_cut_and_keeps_its_suffix() -> None:
    name = called("x" * 5_000 + ".html", "text/html")
    assert len(name) <= 130
    assert name.endswith(".html")


def test_an_unknown_type_gets_no_suffix_that_something_would_run() -> None:
    assert called("report.exe", "application/x-msdownload") == "report.exe.bin"

"""Reports at the insurer: who gets which, when they are delivered, and what is in the documents (rule 11)."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from cofanet_desktop.domain.companies import Company, Identifier
from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.notifications import Category, NotificationKind
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.insurer import deliveries, demo, enrolment, report_contents, report_pdf, report_texts
from tests.insurer.desk import TODAY, Desk, ordering
from tests.support.insurers import SEED, START

SNR, FRI, FRN, CRR = ProductCode.SNR, ProductCode.FRI, ProductCode.FRN, ProductCode.CRR
CONTRACT = demo.CONTRACTS[0]
COMPANY = Company(
    easy_number="00000012354897",
    name="Żuraw & Søn <Hellas>",
    local_name="Ελληνική Ενέργεια",
    country="GRC",
    address="1 Demo Street",
    postcode="10000",
    city="Athina",
    identifiers=(Identifier("CRScny", "100156874"),),
    report_updated_on=date(2025, 2, 3),
)


def with_report(desk: Desk, country: str = "FRA") -> Company:
    return next(one for one in desk.companies if one.country == country and one.report_updated_on)


def delivered(desk: Desk, product_id: str) -> tuple[Product, Document, bytes]:
    product = desk.product(product_id)
    document = desk.document(product.document_id)
    data = desk.insurer.fetch(document.sha256)
    assert data is not None
    return product, document, data


@pytest.mark.parametrize(
    ("code", "language", "media_type"),
    [(SNR, "fr", "text/html"), (CRR, "en", "text/html"), (FRI, "de", "application/pdf")],
)
def test_a_report_on_file_is_delivered_at_once_and_told_once(
    desk: Desk, code: ProductCode, language: str, media_type: str
) -> None:
    company = with_report(desk)
    product, document, data = delivered(desk, desk.order(code, company, language=language))
    assert (product.status, product.decided_on, product.asked) == (ProductStatus.DONE, TODAY, None)
    assert document.id == f"{product.id}:{language}"
    assert (document.product_id, document.product, document.language) == (product.id, code, language)
    assert (document.media_type, document.size) == (media_type, len(data))
    assert document.sha256 == hashlib.sha256(data).hexdigest()
    assert document.is_simulated
    assert document.easy_number == company.easy_number
    (told,) = desk.news(product.id)
    assert (told.kind, told.category) == (NotificationKind.REPORT_RECEIVED, Category.INFORMATION)


def test_a_new_investigation_takes_days_and_is_the_report_on_file_from_then_on(desk: Desk) -> None:
    company = next(one for one in desk.companies if one.report_updated_on is None)
    assert desk.refused(ordering(FRI, company, language="en")) == "NO_REPORT_ON_FILE"
    product_id = desk.order(FRN, company, language="es")
    waiting = desk.product(product_id)
    assert waiting.is_waiting
    assert waiting.asked is not None
    assert waiting.asked.answer_expected_at is not None
    wait = waiting.asked.answer_expected_at - START
    assert timedelta(days=3) <= wait <= timedelta(days=6)
    assert desk.refused(ordering(FRN, company, language="en")) == "ALREADY_ORDERED"
    desk.insurer.advance(wait - timedelta(seconds=1))
    assert desk.product(product_id).is_waiting
    desk.insurer.advance(timedelta(seconds=1))
    product, document, data = delivered(desk, product_id)
    assert product.status is ProductStatus.DONE
    assert document.delivered_at == waiting.asked.answer_expected_at
    assert data.startswith(b"%PDF-")
    assert len(desk.news(product_id)) == 1
    found = desk.insurer.companies("main", [company.easy_number])[0]
    assert found.report_updated_on == document.delivered_at.date()
    desk.order(FRI, company, language="en")


def test_a_report_has_the_languages_and_countries_of_the_contract(desk: Desk) -> None:
    company = with_report(desk)
    assert desk.refused(ordering(SNR, company, language="de")) == "LANGUAGE_NOT_OFFERED"
    assert desk.refused(ordering(FRI, company)) == "LANGUAGE_NOT_OFFERED"
    far = next(
        one for one in desk.companies if one.country not in {"FRA", "DEU", "ITA", "ESP", "GBR", "BEL", "NLD"}
    )
    assert desk.refused(ordering(CRR, far, language="en")) == "REPORT_NOT_AVAILABLE"
    elsewhere = replace(ordering(SNR, company, language="en"), contract_id="4712")
    assert desk.refused(elsewhere) == "PRODUCT_NOT_IN_CONTRACT"


def test_four_companies_in_five_and_the_guides_have_a_report_on_file(desk: Desk) -> None:
    mains = desk.companies
    share = sum(one.report_updated_on is not None for one in mains) / len(mains)
    assert 0.75 < share < 0.85
    guide = {number for _, number, *_ in enrolment.GUIDE_COMPANIES}
    assert all(one.report_updated_on for one in mains if one.easy_number in guide)
    assert all(one.report_updated_on < TODAY for one in mains if one.report_updated_on)


def ordered(code: ProductCode, language: str) -> Product:
    return Product(
        id="p1",
        contract_id=CONTRACT.id,
        easy_number=COMPANY.easy_number,
        code=code,
        status=ProductStatus.PENDING,
        ordered_at=START,
        updated_at=START,
        language=language,
    )


def written(code: ProductCode, language: str) -> deliveries.Delivery:
    return deliveries.deliver(SEED, ordered(code, language), COMPANY, CONTRACT, START)


class _Page(HTMLParser):
    """The tags and texts of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_page_says_who_it_is_about_and_that_it_is_simulated_and_confidential(language: str) -> None:
    page = _Page(written(CRR, language).data.decode())
    text = "\n".join(page.texts)
    for expected in (COMPANY.name, COMPANY.local_name, COMPANY.easy_number, "100156874", "DRA", "@rating"):
        assert expected in text
    notice = report_texts.text("notice", language).format(holder="ACME Export", contract="4711")
    assert page.texts.count(notice) == 2


def test_a_page_loads_nothing_and_runs_nothing() -> None:
    page = _Page(written(SNR, "fr").data.decode())
    assert not {"script", "img", "link", "iframe", "object", "a", "svg"} & set(page.tags)
    assert not {"src", "href", "background", "onload"} & set(page.attributes)
    assert "url(" not in written(SNR, "fr").data.decode()


def pages_of(data: bytes, path: Path) -> list[str]:
    """Return the text of each page of a PDF as a reader finds it."""
    path.write_bytes(data)
    document = QPdfDocument()
    document.load(str(path))
    pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return [" ".join(page.split()) for page in pages]


def test_the_notice_is_on_every_page_of_a_pdf(tmp_path: Path, qapp: object) -> None:
    report = report_contents.write(SEED, ordered(FRI, "en"), COMPANY, CONTRACT, START.date())
    section = replace(report.sections[-1], rows=report.sections[-1].rows * 60)
    long = report_pdf.render(replace(report, sections=(*report.sections, section)))
    pages = pages_of(long, tmp_path / "long.pdf")
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"{report.notice} Page {number}" in page


def test_a_pdf_can_be_searched_for_who_it_is_about(tmp_path: Path, qapp: object) -> None:
    (page,) = pages_of(written(FRI, "es").data, tmp_path / "report.pdf")
    for expected in ("Zuraw & Søn <Hellas>", "Elliniki Energeia", COMPANY.easy_number, "Grecia", "@rating"):
        assert expected in page


def test_the_same_report_is_the_same_bytes() -> None:
    assert written(FRN, "es") == written(FRN, "es")
    assert written(FRN, "es").data != written(FRN, "en").data


def test_letters_the_fonts_lack_are_written_in_latin_letters() -> None:
    assert report_pdf.printable("Söhne, Øst, Łódź – € 5") == "Söhne, Øst, Łódz – € 5"
    assert report_pdf.printable("Ελλάς Ω").isascii()


@pytest.mark.parametrize("language", report_texts.LANGUAGES)
def test_a_full_report_has_all_its_parts_in_each_language(language: str) -> None:
    report = report_contents.write(SEED, ordered(FRI, language), COMPANY, CONTRACT, START.date())
    assert len(report.sections) == 5
    assert len({section.heading for section in report.sections}) == 5
    assert "03" in report.dated
    assert "2025" in report.dated
    history = report.sections[2]
    assert all(len(row) == len(history.header) for row in history.rows)
    figures = report.sections[3]
    assert figures.remark
    assert [row[0] for row in figures.rows] == ["2025", "2024", "2023"]

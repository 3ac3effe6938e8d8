"""Documents and information products on the company page, and the way to them from a notification."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.notifications import NotificationKind
from cofanet_desktop.domain.products import REPORTS, Product, ProductCode, ProductStatus
from cofanet_desktop.gui.dialogs.confirm import ConfirmDialog
from cofanet_desktop.gui.dialogs.document import DocumentDialog
from cofanet_desktop.gui.documents.assessment_sheet import print_assessment
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.company_data import ProductAction
from cofanet_desktop.gui.pages.company_products import ProductRow
from cofanet_desktop.gui.pages.company_sections import Section
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.routes import Route, company_route, company_terms
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import covers, documents, notifications
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.covers import OrderDraft
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import advance, demo_session
from tests.support.requests import find_file
from tests.support.widgets import the

WANTED = frozenset(
    {ProductCode.SNR, ProductCode.FRN, ProductCode.RSC, ProductCode.RSM, ProductCode.ROM, ProductCode.CCO}
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def file(session: Session) -> CompanyFile:
    """A company with a DRA on which every information product can be ordered."""

    def fits(one: CompanyFile) -> bool:
        is_rated = one.entry is not None and one.entry.dra is not None
        has_report = any(product.document_id for product in one.products)
        return is_rated and not has_report and {o.code for o in one.offers if o.refusal is None} >= WANTED

    return find_file(session, fits)


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> CompanyPage:
    made = CompanyPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1094, 720)
    made.show()
    return made


def ordered(session: Session, file: CompanyFile, code: ProductCode) -> str:
    """Order an information product, have it answered if it is at once, and return its id."""
    draft = OrderDraft(
        easy_number=file.company.easy_number,
        product=code,
        amount=Money.of(5_000, file.contract.currency) if code is ProductCode.CCO else None,
        language="en" if code in REPORTS else "",
    )
    issued = covers.order(session, draft)
    assert exchange(session).trouble is None
    return issued.command_id


def show(qtbot: QtBot, page: CompanyPage, argument: str) -> None:
    page.activate(argument)
    qtbot.waitUntil(lambda: page.view is not None and page._tasks.running == 0)


def reload(qtbot: QtBot, page: CompanyPage) -> None:
    before = page.view
    page.refresh(None)
    qtbot.waitUntil(lambda: page.view is not before and page._tasks.running == 0)


def product_of(page: CompanyPage, product_id: str) -> Product:
    assert page.view is not None
    return next(one for one in page.view.file.products if one.id == product_id)


def row_of(page: CompanyPage, product_id: str) -> ProductRow:
    return page.products.rows[product_id]


def test_documents_are_listed_and_say_whether_they_are_kept(
    qtbot: QtBot, page: CompanyPage, session: Session, file: CompanyFile, tasks: Tasks
) -> None:
    show(qtbot, page, file.company.easy_number)
    page.bar.choose(Section.INFORMATION)
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert not page.about.documents.isVisibleTo(page)
    assert "No document was received" in page.about.quiet
    ordered(session, file, ProductCode.SNR)
    reload(qtbot, page)
    qtbot.waitUntil(lambda: page.about.documents.isVisibleTo(page))
    model = page.about.documents.model()
    cells = [model.index(0, column).data() for column in range(5)]
    assert cells[:2] == ["Snapshot report", "English"]
    assert cells[3].endswith("kB")
    assert cells[4] == "To be fetched"
    documents.fetch_missing(session)
    reload(qtbot, page)
    qtbot.waitUntil(lambda: bool(model.index(0, 4).data() == "Kept here"))
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []
    assert clipped_texts(page) == []


def test_enter_opens_a_document_and_so_does_the_link_of_its_product(
    qtbot: QtBot, page: CompanyPage, session: Session, file: CompanyFile
) -> None:
    product_id = ordered(session, file, ProductCode.SNR)
    show(qtbot, page, file.company.easy_number)
    page.bar.choose(Section.INFORMATION)
    qtbot.waitUntil(lambda: page.about.documents.isVisibleTo(page))
    page.about.documents.select_first()
    qtbot.keyClick(page.about.documents, Qt.Key.Key_Return)
    dialog = the(page, DocumentDialog)
    assert dialog.document_id == product_of(page, product_id).document_id
    page.bar.choose(Section.COVERS)
    row = row_of(page, product_id)
    assert row.report.isVisibleTo(page)
    qtbot.mouseClick(row.report, Qt.MouseButton.LeftButton)
    assert len(page.findChildren(DocumentDialog)) == 1
    qtbot.waitUntil(lambda: dialog.pane is not None)


def test_an_awaited_report_says_when_it_is_expected(
    qtbot: QtBot, page: CompanyPage, session: Session, file: CompanyFile
) -> None:
    product_id = ordered(session, file, ProductCode.FRN)
    show(qtbot, page, file.company.easy_number)
    assert "Report expected on" in row_of(page, product_id).waiting.text()
    assert not row_of(page, product_id).report.isVisibleTo(page)


def test_an_assessment_shows_figure_bands_and_five_years(
    qtbot: QtBot, page: CompanyPage, session: Session, file: CompanyFile
) -> None:
    product_id = ordered(session, file, ProductCode.RSM)
    show(qtbot, page, company_route(file.company.easy_number, product_id).argument)
    row, product = row_of(page, product_id), product_of(page, product_id)
    assert row.is_open
    assert row.assessment.dra.dra == product.assessments[-1].dra == int(product.rating)
    assert row._amount.text() == f"DRA {product.rating}"
    assert row.assessment.chart.points == product.assessments
    first = product.assessments[0].on
    assert (session.today() - first) >= timedelta(days=5 * 365)
    assert "Probability of default" in row.assessment.default.text()
    assert a11y_problems(row) == []
    qtbot.waitUntil(lambda: clipped_texts(row) == [])


def test_an_assessment_is_printed_with_its_confidential_note(
    qtbot: QtBot, page: CompanyPage, session: Session, file: CompanyFile, tmp_path: Path
) -> None:
    product_id = ordered(session, file, ProductCode.RSC)
    show(qtbot, page, file.company.easy_number)
    product = product_of(page, product_id)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "dra.pdf"))
    print_assessment(printer, file, product, session.now())
    printed = QPdfDocument()
    printed.load(str(tmp_path / "dra.pdf"))
    text = " ".join(printed.getAllText(0).text().split())
    for part in ("DRA flash", file.company.easy_number, "Confidential", "DEMONSTRATION"):
        assert part in text


@pytest.mark.parametrize("code", [ProductCode.RSM, ProductCode.ROM])
def test_a_monitored_product_says_so_and_can_be_stopped(
    qtbot: QtBot, page: CompanyPage, session: Session, file: CompanyFile, code: ProductCode
) -> None:
    product_id = ordered(session, file, code)
    show(qtbot, page, file.company.easy_number)
    row = row_of(page, product_id)
    assert "monitored: every change is notified" in row._line.text()
    row.set_open(True)
    assert "Stop the monitoring first." in row.reasons
    qtbot.mouseClick(row.button(ProductAction.STOP), Qt.MouseButton.LeftButton)
    ask = the(page, ConfirmDialog)
    with qtbot.waitSignal(ask.confirmed):
        qtbot.mouseClick(ask.ui.confirm, Qt.MouseButton.LeftButton)
    exchange(session)
    advance(session, timedelta(days=2))
    exchange(session)
    reload(qtbot, page)
    assert product_of(page, product_id).status is ProductStatus.DELETED
    assert "monitored" not in row_of(page, product_id)._line.text()


def test_a_customised_opinion_says_that_only_downgrades_are_told(
    qtbot: QtBot, page: CompanyPage, session: Session, file: CompanyFile
) -> None:
    product_id = ordered(session, file, ProductCode.CCO)
    show(qtbot, page, file.company.easy_number)
    assert "only downgrades are notified" in row_of(page, product_id)._line.text()


def test_the_notification_of_a_report_opens_it(
    qtbot: QtBot, session: Session, tasks: Tasks, file: CompanyFile
) -> None:
    product_id = ordered(session, file, ProductCode.SNR)
    inbox = NotificationsPage(session, tasks)
    qtbot.addWidget(inbox)
    inbox.show()
    inbox.activate("")
    qtbot.waitUntil(lambda: bool(inbox.table.rows_model.rows))
    told = next(one for one in inbox.table.rows_model.rows if one.product_id == product_id)
    assert told.kind is NotificationKind.REPORT_RECEIVED
    inbox.table.setCurrentIndex(inbox.table.rows_model.index(inbox.table.rows_model.place_of(told.id), 1))
    qtbot.keyClick(inbox.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: inbox.findChild(DocumentDialog) is not None)
    assert the(inbox, DocumentDialog).document_id == f"{product_id}:en"
    qtbot.waitUntil(lambda: next(n for n in notifications.find(session) if n.id == told.id).is_read)


def test_the_notification_of_a_change_opens_the_product_on_its_page(
    qtbot: QtBot, session: Session, tasks: Tasks, page: CompanyPage, file: CompanyFile
) -> None:
    product_id = ordered(session, file, ProductCode.RSM)
    told = next(one for one in notifications.find(session) if one.product_id == product_id)
    inbox = NotificationsPage(session, tasks)
    qtbot.addWidget(inbox)
    inbox.show()
    heard: list[Route] = []
    inbox.navigate.connect(heard.append)
    inbox.activate("")
    qtbot.waitUntil(lambda: bool(inbox.table.rows_model.rows))
    inbox._open(told)
    qtbot.waitUntil(lambda: heard == [company_route(file.company.easy_number, product_id)])
    show(qtbot, page, heard[0].argument)
    assert row_of(page, product_id).is_open
    assert page.focusWidget() is row_of(page, product_id).show_button
    row_of(page, product_id).set_open(False)
    reload(qtbot, page)
    assert not row_of(page, product_id).is_open


def test_a_route_to_a_product_that_is_not_here_shows_the_company(
    qtbot: QtBot, page: CompanyPage, file: CompanyFile
) -> None:
    show(qtbot, page, company_route(file.company.easy_number, "gone").argument)
    assert page.state == "content"
    assert company_terms("123/a") == ("123", "a")
    assert company_terms("123") == ("123", "")

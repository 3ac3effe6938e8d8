"""The window of a document: reading, searching, copying, saving and printing; hostile documents get nothing."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QImage,
    QMouseEvent,
    QPageSize,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui.dialogs.document import DocumentDialog, open_document
from cofanet_desktop.gui.documents.html_limits import is_showable
from cofanet_desktop.gui.documents.html_pane import HtmlPane
from cofanet_desktop.gui.documents.pdf_pane import PdfPane
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.services import covers, documents
from cofanet_desktop.services.covers import OrderDraft
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import advance, demo_session, set_connected
from tests.support.papers import HTML, delivered, small_pdf
from tests.support.requests import find_file
from tests.support.widgets import the


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=30)
    yield opened
    opened.close()


@pytest.fixture
def number(session: Session) -> str:
    """A company on which every report can be ordered."""
    wanted = {ProductCode.SNR, ProductCode.FRI, ProductCode.FRN, ProductCode.CRR}

    def fits(file: object) -> bool:
        offers = getattr(file, "offers", ())
        return wanted <= {one.code for one in offers if one.refusal is None}

    return find_file(session, fits).company.easy_number


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def shown(qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, document: Document) -> DocumentDialog:
    """Return the window of a document once it has loaded it, or said that it cannot."""
    dialog = open_document(owner, session, tasks, document.id)
    qtbot.waitUntil(lambda: dialog._stack.currentWidget() is not dialog._skeleton and tasks.running == 0)
    return dialog


def pdf_text(file: Path) -> list[str]:
    """Return the text of each page of a PDF file."""
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    return [document.getAllText(page).text() for page in range(document.pageCount())]


def pdf_printer(file: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer


def wheel(widget: QWidget, turns: int) -> None:
    """Turn the wheel with Ctrl held; up is above zero."""
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 120 * turns),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def drag(widget: QWidget, to: QPoint) -> None:
    """Move the pointer with the left button held."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(widget.mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def test_every_report_of_the_insurer_opens(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str
) -> None:
    for code in (ProductCode.SNR, ProductCode.FRI, ProductCode.FRN, ProductCode.CRR):
        covers.order(session, OrderDraft(easy_number=number, product=code, language="fr"))
    exchange(session)
    advance(session, timedelta(days=8))
    exchange(session)
    found = documents.of_company(session, number)
    assert {one.product for one in found} >= {"SNR", "FRI", "FRN", "CRR"}
    for document in found:
        dialog = shown(qtbot, session, tasks, owner, document)
        assert dialog.pane is not None, document.product
        assert isinstance(dialog.pane, PdfPane if document.media_type == "application/pdf" else HtmlPane)
        assert number in dialog.pane.copied_text()
        assert dialog.mark.isVisibleTo(dialog)
        assert a11y_problems(dialog) == []
        assert mnemonic_clashes(dialog) == []
        assert clipped_texts(dialog) == []
        dialog.reject()


def test_pages_are_leafed_through_and_zoomed(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str
) -> None:
    document = delivered(session, number, small_pdf("first", "second", "third"))
    dialog = shown(qtbot, session, tasks, owner, document)
    pane, tools = dialog.pane, dialog.tools
    assert isinstance(pane, PdfPane)
    assert (tools.page.value(), tools.page.maximum(), tools._pages.text()) == (1, 3, "of 3")
    assert not tools.before.isEnabled()
    qtbot.mouseClick(tools.after, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.page == (2, 3))
    assert tools.page.value() == 2
    tools.page.setValue(3)
    qtbot.waitUntil(lambda: pane.page == (3, 3))
    assert not tools.after.isEnabled()
    assert "Page 3 of 3" in pane.view.accessibleName()
    assert "third" in pane.view.accessibleDescription()
    qtbot.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert tools.percent.text() == "100 %"
    qtbot.mouseClick(tools.larger, Qt.MouseButton.LeftButton)
    assert tools.percent.text() == "120 %"
    wheel(pane.view.viewport(), -1)
    assert tools.percent.text() == "100 %"
    for _ in range(30):
        qtbot.mouseClick(tools.larger, Qt.MouseButton.LeftButton)
    assert tools.percent.text() == "500 %"
    qtbot.mouseClick(tools.whole, Qt.MouseButton.LeftButton)
    whole = pane.zoom
    qtbot.mouseClick(tools.wide, Qt.MouseButton.LeftButton)
    assert pane.zoom > whole


def test_text_is_searched_forwards_and_backwards(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str
) -> None:
    pdf = delivered(session, number, small_pdf("Müller one", "nothing", "müller two"))
    html = delivered(session, number, "<p>Müller one</p><p>x</p><p>müller two</p>".encode(), HTML, "a.html")
    for document in (pdf, html):
        dialog = shown(qtbot, session, tasks, owner, document)
        tools = dialog.tools
        qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda tools=tools: tools.search.hasFocus())  # type: ignore[misc]
        qtbot.keyClicks(tools.search, "LLER")
        qtbot.waitUntil(lambda tools=tools: tools.count.text() == "1 of 2")  # type: ignore[misc]
        qtbot.keyClick(tools.search, Qt.Key.Key_Return)
        assert tools.count.text() == "2 of 2"
        assert dialog.isVisible()
        qtbot.keyClick(tools.search, Qt.Key.Key_F3)
        assert tools.count.text() == "1 of 2"
        qtbot.keyClick(tools.search, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
        assert tools.count.text() == "2 of 2"
        tools.search.setText("absent")
        qtbot.waitUntil(lambda tools=tools: tools.count.text() == "not found")  # type: ignore[misc]
        assert not tools.later.isEnabled()
        tools.search.clear()
        assert tools.count.text() == ""
        dialog.reject()


def test_what_is_found_is_scrolled_to_on_whichever_page(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str
) -> None:
    document = delivered(session, number, small_pdf("x", "x", "wanted", "x", "wanted"))
    dialog = shown(qtbot, session, tasks, owner, document)
    pane = dialog.pane
    assert isinstance(pane, PdfPane)
    pane.set_zoom(3.0)
    for page in (3, 5, 3):
        if not dialog.tools.search.text():
            dialog.tools.search.setText("wanted")
        else:
            qtbot.keyClick(dialog, Qt.Key.Key_F3)
        qtbot.waitUntil(lambda: dialog.tools.count.text().endswith("of 2"))
        hit = pane._hits.resultAtIndex(pane._at)
        assert hit.page() + 1 == page
        place, _ = pane.view._to_page(hit.page()).inverted()
        assert pane.view.viewport().rect().contains(place.map(hit.location()).toPoint())
        assert dialog.tools.page.value() == page


def test_what_is_found_is_highlighted_on_the_page(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str
) -> None:
    html = delivered(session, number, b"<p>alpha beta alpha</p>", HTML, "a.html")
    dialog = shown(qtbot, session, tasks, owner, html)
    assert isinstance(dialog.pane, HtmlPane)
    dialog.tools.search.setText("alpha")
    marked = dialog.pane.browser.extraSelections()
    assert [one.cursor.selectedText() for one in marked] == ["alpha", "alpha"]


def test_text_is_chosen_with_the_mouse_and_copied(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str
) -> None:
    document = delivered(session, number, small_pdf("To be copied", "second page"))
    dialog = shown(qtbot, session, tasks, owner, document)
    pane = dialog.pane
    assert isinstance(pane, PdfPane)
    qtbot.mouseClick(dialog.tools.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().strip() == "To be copied"
    text, points = pane.document.getAllText(0).boundingRectangle(), pane.document.pagePointSize(0)
    box = pane.view.page_rect(0)
    scale, height = box.width() / points.width(), text.center().y()
    beside, first, last, beyond = (
        QPointF(box.left() + across * scale, box.top() + height * scale).toPoint()
        for across in (20, text.left() + 1, text.right() - 1, text.right() + 200)
    )
    view = pane.view.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=beside)
    for place in (first, last, beyond):
        drag(view, place)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=beyond)
    assert "copied" in pane.view.chosen_text
    assert "second" not in pane.view.chosen_text
    qtbot.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == pane.view.chosen_text


def test_escape_closes_and_opening_again_comes_back_to_the_same_window(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str
) -> None:
    document = delivered(session, number, small_pdf("one"))
    dialog = shown(qtbot, session, tasks, owner, document)
    assert open_document(owner, session, tasks, document.id) is dialog
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_document_is_saved_under_a_safe_name(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str, tmp_path: Path
) -> None:
    data = small_pdf("to save")
    document = delivered(session, number, data, file_name="..\\..\\evil\u202efdp.exe")
    dialog = shown(qtbot, session, tasks, owner, document)
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    ask = the(dialog, QFileDialog)
    assert Path(ask.selectedFiles()[0]).name == "evilfdp.exe.pdf"
    ask.reject()
    target = tmp_path / "saved.pdf"
    dialog.save(target)
    qtbot.waitUntil(lambda: "saved.pdf" in dialog.tools.message.text())
    assert target.read_bytes() == data
    dialog.save(tmp_path / "no such folder" / "saved.pdf")
    qtbot.waitUntil(lambda: "could not be saved" in dialog.tools.message.text())


def test_every_printed_page_is_confidential_and_says_that_it_is_simulated(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str, tmp_path: Path
) -> None:
    many = "".join(f"<p>Line {at}</p>" for at in range(150)).encode()
    for document in (
        delivered(session, number, small_pdf("one", "two", "three")),
        delivered(session, number, many, HTML, "a.html"),
    ):
        dialog = shown(qtbot, session, tasks, owner, document)
        file = tmp_path / f"{document.id}.pdf"
        dialog.print_on(pdf_printer(file))
        pages = pdf_text(file)
        assert len(pages) >= 3
        for page in pages:
            joined = " ".join(page.split())
            assert "Confidential" in joined
            assert session.contract().holder in joined
            assert "DEMONSTRATION" in joined
        dialog.reject()


def test_a_dark_window_prints_dark_letters_on_white(
    qtbot: QtBot,
    session: Session,
    tasks: Tasks,
    owner: QWidget,
    number: str,
    tmp_path: Path,
    look: Theme,
) -> None:
    look.apply(Scheme.DARK, 100)
    document = delivered(session, number, b"<h1>Printed</h1>" * 9, HTML, "a.html", is_simulated=False)
    dialog = shown(qtbot, session, tasks, owner, document)
    dialog.print_on(pdf_printer(tmp_path / "dark.pdf"))
    printed = QPdfDocument()
    printed.load(str(tmp_path / "dark.pdf"))
    page = printed.render(0, QSize(400, 565))
    upper = [page.pixelColor(x, y) for x in range(400) for y in range(200)]
    assert any(one.alpha() > 200 and one.lightness() < 60 for one in upper)


def test_a_document_that_is_not_simulated_is_not_called_so(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str
) -> None:
    document = delivered(session, number, small_pdf("real"), is_simulated=False)
    dialog = shown(qtbot, session, tasks, owner, document)
    note = dialog.note()
    assert note is not None
    assert note.mark == ""
    assert not dialog.mark.isVisibleTo(dialog)


def test_a_text_document_prints_only_the_pages_asked_for(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str, tmp_path: Path
) -> None:
    dialog = shown(qtbot, session, tasks, owner, delivered(session, number, small_pdf("one", "two", "three")))
    printer = pdf_printer(tmp_path / "range.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    dialog.print_on(printer)
    assert len(pdf_text(tmp_path / "range.pdf")) == 2


def test_without_a_network_a_missing_document_says_so_and_opens_once_connected(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str
) -> None:
    covers.order(session, OrderDraft(easy_number=number, product=ProductCode.SNR, language="en"))
    exchange(session)
    document = documents.of_company(session, number)[0]
    set_connected(session, is_connected=False)
    dialog = shown(qtbot, session, tasks, owner, document)
    assert "not kept on this computer" in dialog.notice.sentence
    assert not dialog.save_button.isEnabled()
    set_connected(session, is_connected=True)
    qtbot.mouseClick(dialog.notice.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(dialog.pane, HtmlPane))
    assert dialog.save_button.isEnabled()


def test_a_damaged_document_offers_to_be_fetched_again(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str
) -> None:
    broken = delivered(session, number, b"%PDF-1.7 and then nothing")
    dialog = shown(qtbot, session, tasks, owner, broken)
    assert dialog.pane is None
    assert "damaged" in dialog.notice.sentence
    assert dialog.notice.button.text() == "Fetch it again"
    qtbot.mouseClick(dialog.notice.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "does not have this document" in dialog.notice.sentence)


def test_html_is_read_on_white_paper_in_a_dark_window(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str, look: Theme
) -> None:
    look.apply(Scheme.DARK, 140)
    dialog = shown(qtbot, session, tasks, owner, delivered(session, number, b"<p>x</p>", HTML, "a.html"))
    assert isinstance(dialog.pane, HtmlPane)
    drawn = dialog.pane.browser.viewport().grab().toImage()
    corners = ((2, 2), (drawn.width() - 3, drawn.height() - 3))
    assert {drawn.pixelColor(*corner).name() for corner in corners} == {"#ffffff"}
    palette = dialog.pane.browser.palette()
    assert palette.color(palette.ColorRole.Text).lightness() < 80
    assert clipped_texts(dialog) == []


# -- hostile documents ---------------------------------------------------------------------------------------------


@pytest.fixture
def visitors() -> Iterator[tuple[int, list[bytes]]]:
    """A server on this computer: its port, and whatever anyone asked of it."""
    heard: list[bytes] = []
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(0.1)
    is_over = threading.Event()

    def listen() -> None:
        while not is_over.is_set():
            try:
                connection, _ = server.accept()
            except TimeoutError:
                continue
            heard.append(connection.recv(1000))
            connection.close()

    thread = threading.Thread(target=listen)
    thread.start()
    yield server.getsockname()[1], heard
    is_over.set()
    thread.join()
    server.close()


def test_hostile_html_loads_nothing_and_opens_nothing(
    qtbot: QtBot,
    session: Session,
    tasks: Tasks,
    owner: QWidget,
    number: str,
    tmp_path: Path,
    visitors: tuple[int, list[bytes]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url))
    port, heard = visitors
    secret = tmp_path / "secret.png"
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(secret))
    remote = f"http://127.0.0.1:{port}"
    page = f"""<html><head><script src="{remote}/a.js">alert(1)</script><script>fetch('{remote}/b')</script>
      <link rel="stylesheet" href="{remote}/c.css"><style>@import url("{remote}/d.css");
      body {{ background-image: url("{remote}/e.png"); }}</style><meta http-equiv="refresh" content="0;url={remote}/f">
      </head><body background="{remote}/g.png" onload="alert(1)"><iframe src="{remote}/h"></iframe>
      <img src="{remote}/i.png"><img src="{secret}"><img src="file://{secret}"><img src="//127.0.0.1:{port}/j.png">
      <object data="{remote}/k"></object><form action="{remote}/l"><input type="image" src="{remote}/m.png"></form>
      <p><a href="file://{secret}">file</a> <a href="{remote}/n">remote</a> <a href="javascript:alert(1)">script</a>
      <a href="#end">inside</a></p><p><a name="end">the end</a></p></body></html>"""
    dialog = shown(qtbot, session, tasks, owner, delivered(session, number, page.encode(), HTML, "a.html"))
    pane = dialog.pane
    assert isinstance(pane, HtmlPane)
    assert "the end" in pane.copied_text()
    for url in (str(secret), f"file://{secret}", f"{remote}/i.png"):
        for kind in QTextDocument.ResourceType:
            got = pane._document.resource(kind.value, QUrl(url))
            assert not isinstance(got, QImage) or got.width() == 1
            assert isinstance(got, QImage) or not got
    drawn = pane.browser.viewport().grab().toImage()
    reds = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(0, drawn.height(), 9)}
    assert "#ff0000" not in reds
    for link in (f"file://{secret}", f"{remote}/n", "javascript:alert(1)", "#end", "other.html"):
        pane.browser.anchorClicked.emit(QUrl(link))
    dialog.print_on(pdf_printer(tmp_path / "hostile.pdf"))
    qtbot.wait(300)
    assert (heard, opened) == ([], [])
    assert "the end" in pane.copied_text()
    assert pane.browser.source().isEmpty()


def test_a_picture_inside_the_document_is_shown(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str
) -> None:
    dot = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg=="
    page = f'<p>x</p><img src="data:image/png;base64,{dot}">'.encode()
    dialog = shown(qtbot, session, tasks, owner, delivered(session, number, page, HTML, "a.html"))
    assert isinstance(dialog.pane, HtmlPane)
    url = QUrl(f"data:image/png;base64,{dot}")
    found = dialog.pane._document.loadResource(QTextDocument.ResourceType.ImageResource.value, url)
    assert isinstance(found, QImage)
    assert (found.width(), found.height()) == (2, 2)
    svg = QUrl("data:image/svg+xml;base64,PHN2Zy8+")
    blank = dialog.pane._document.loadResource(QTextDocument.ResourceType.ImageResource.value, svg)
    assert isinstance(blank, QImage)
    assert blank.width() == 1


@pytest.mark.parametrize(
    "data",
    [
        b"<p>word</p>" * 200_000,
        b"<div>" * 50_000,
        b"<table><tr><td>" * 5_000,
        b"<b><i>" * 20_000,
        b"<table>" + b"<tr><td>x" * 50_000,
    ],
    ids=["long", "deep", "nested tables", "nested marks", "many cells"],
)
def test_html_that_would_hang_or_end_the_window_is_only_saved(
    qtbot: QtBot,
    session: Session,
    tasks: Tasks,
    owner: QWidget,
    number: str,
    data: bytes,
) -> None:
    assert not is_showable(data)
    dialog = shown(qtbot, session, tasks, owner, delivered(session, number, data, HTML, "a.html"))
    assert dialog.pane is None
    assert "can be saved" in dialog.notice.sentence
    assert dialog.save_button.isEnabled()
    assert not dialog.print_button.isEnabled()


def test_an_unknown_kind_of_document_is_only_saved(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str
) -> None:
    document = delivered(session, number, b"MZ...", "application/x-msdownload", "report.exe")
    dialog = shown(qtbot, session, tasks, owner, document)
    assert dialog.pane is None
    assert "can be saved" in dialog.notice.sentence


def test_names_with_markup_are_shown_as_they_are(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, number: str
) -> None:
    dialog = shown(qtbot, session, tasks, owner, delivered(session, number, small_pdf("x")))
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in (dialog._heading, dialog._about))
    assert dialog.findChildren(QLabel)

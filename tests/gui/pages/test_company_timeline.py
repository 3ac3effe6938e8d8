"""The timeline of a company: by months, narrowed by chips and words, opened, copied, exported; fast with thousands (COMP-7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.commands import DeleteProduct
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui.dialogs.document import DocumentDialog
from cofanet_desktop.gui.dialogs.ilu import IluDialog
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.company_dra_history import DraHistoryDialog
from cofanet_desktop.gui.pages.company_happenings import told
from cofanet_desktop.gui.pages.company_sections import Section
from cofanet_desktop.gui.pages.company_timeline import Month, by_months
from cofanet_desktop.gui.routes import (
    Route,
    declaration_route,
    documents_route,
    extension_route,
    turnover_route,
)
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import company_history, covers, custom_fields, documents, turnover
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.company_history import Happening, Kind, What
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, accessible_name
from tests.support.desks import demo_session, set_connected
from tests.support.requests import ask_elsewhere, covered_by, find_file, in_force
from tests.support.widgets import the

NBSP = "\u00a0"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> CompanyPage:
    made = CompanyPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1142, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def show(qtbot: QtBot, page: CompanyPage, tasks: Tasks, easy_number: str) -> None:
    """Open the timeline of a company with its key."""
    page.activate(easy_number)
    qtbot.waitUntil(lambda: page.view is not None)
    qtbot.keyClick(page, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: tasks.running == 0 and bool(page.timeline.table.entries()))


def open_entry(qtbot: QtBot, page: CompanyPage, one: Happening) -> None:
    """Go to an entry and press Enter."""
    table = page.timeline.table
    table.setFocus()
    table.setCurrentIndex(table.timeline.index(table.timeline.place_of(one.key), 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)


def entry(page: CompanyPage, what: What) -> Happening:
    return next(one for one in page.timeline.table.entries() if one.what is what)


def test_everything_is_listed_newest_first_under_its_months(
    qtbot: QtBot, page: CompanyPage, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, lambda one: len(one.products) > 2 and bool(one.declarations))
    show(qtbot, page, tasks, file.company.easy_number)
    rows = page.timeline.table.timeline.rows
    assert page.timeline.table.entries() == list(
        company_history.of_company(session, file.company.easy_number)
    )
    month = None
    for row in rows:
        if isinstance(row, Month):
            assert month is None or row.first < month
            month = row.first
        else:
            assert row.on.replace(day=1) == month
    model = page.timeline.table.timeline
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.index(0, 0).data() == "March 2026"
    assert page.timeline._count.text() == f"{len(page.timeline.table.entries())} entries"
    assert a11y_problems(page) == []


def test_arrow_keys_pass_over_the_months(
    qtbot: QtBot, page: CompanyPage, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, lambda one: len(one.products) > 2)
    show(qtbot, page, tasks, file.company.easy_number)
    table = page.timeline.table
    table.setFocus()
    visited = []
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in table.entries():
        visited.append(table.timeline.rows[table.currentIndex().row()])
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert visited == table.entries()


def test_chips_and_words_narrow_it_and_say_how_many_are_left(
    qtbot: QtBot, page: CompanyPage, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, lambda one: len(one.products) > 2 and bool(one.declarations))
    show(qtbot, page, tasks, file.company.easy_number)
    timeline = page.timeline
    total = len(timeline.table.entries())
    qtbot.mouseClick(timeline.chips[Kind.PRODUCT], Qt.MouseButton.LeftButton)
    products = timeline.table.entries()
    assert {one.kind for one in products} == {Kind.PRODUCT}
    assert timeline._count.text() == f"{len(products)} of {total} entries"
    qtbot.mouseClick(timeline.chips[Kind.OVERDUE], Qt.MouseButton.LeftButton)
    assert {one.kind for one in timeline.table.entries()} == {Kind.PRODUCT, Kind.OVERDUE}
    assert not timeline.chips[Kind.EXTENSION].isVisible()  # nothing of it happened
    assert page.filter_field() is timeline.filter
    timeline.filter.setFocus()
    qtbot.keyClicks(timeline.filter, "ORDERED")
    assert {one.what for one in timeline.table.entries()} == {What.ORDERED}
    qtbot.keyClicks(timeline.filter, " nonsense")
    assert timeline.table.isHidden()
    assert timeline._none.text().startswith("Nothing fits.")
    assert not timeline.copy.isEnabled()
    qtbot.keyClick(timeline.filter, Qt.Key.Key_Escape)
    assert timeline.filter.text() == ""
    for kind in (Kind.PRODUCT, Kind.OVERDUE):
        qtbot.mouseClick(timeline.chips[kind], Qt.MouseButton.LeftButton)
    assert len(timeline.table.entries()) == total


def test_our_requests_say_who_asked_and_what_became_of_them(
    qtbot: QtBot, page: CompanyPage, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    product = in_force(file, ProductCode.CRL)
    assert product is not None
    set_connected(session, is_connected=False)
    covers.delete(session, product.id)
    show(qtbot, page, tasks, file.company.easy_number)
    model = page.timeline.table.timeline
    row = model.place_of(entry(page, What.REQUESTED).key)
    assert [model.index(row, column).data() for column in (1, 2, 3)] == [
        "Deletion: Credit limit",
        "To send",
        "clerk",
    ]
    ask_elsewhere(session, DeleteProduct(product_id=product.id))
    set_connected(session, is_connected=True)
    exchange(session)
    page.refresh(None)
    qtbot.waitUntil(lambda: any(one.what is What.REFUSED for one in page.timeline.table.entries()))
    words = model.told(entry(page, What.REQUESTED))
    assert words.outcome is not None
    assert words.outcome.word == "Refused"
    assert "is not in force" in words.detail
    refused = model.told(entry(page, What.REFUSED))
    assert (refused.text, refused.who) == ("Refused: Deletion: Credit limit", "Insurer")


def test_an_entry_of_the_page_opens_in_place(
    qtbot: QtBot, page: CompanyPage, session: Session, tasks: Tasks
) -> None:
    file = find_file(
        session, lambda one: bool(one.products and one.entry and one.entry.dra_history and not one.ilus)
    )
    custom_fields.set_values(session, file.company.easy_number, {"own1": "Z"})
    show(qtbot, page, tasks, file.company.easy_number)
    one = entry(page, What.ORDERED)
    open_entry(qtbot, page, one)
    assert page.bar.section is Section.COVERS
    assert page.products.rows[one.subject_id].is_open
    page.bar.choose(Section.TIMELINE)
    open_entry(qtbot, page, entry(page, What.ASSESSED))
    the(page, DraHistoryDialog).accept()
    open_entry(qtbot, page, entry(page, What.REQUESTED))
    assert section_of(page) is Section.INFORMATION


@pytest.mark.parametrize(
    ("what", "fits", "route"),
    [
        (What.DECLARED, lambda one: bool(one.declarations), declaration_route),
        (What.EXTENSION_ASKED, lambda one: bool(one.extensions), extension_route),
    ],
)
def test_an_entry_that_has_a_page_leads_there(
    qtbot: QtBot, page: CompanyPage, session: Session, tasks: Tasks, what: What, fits: object, route: object
) -> None:
    file = find_file(session, fits)  # type: ignore[arg-type] # a test of a file
    show(qtbot, page, tasks, file.company.easy_number)
    routes: list[Route] = []
    page.navigate.connect(routes.append)
    one = entry(page, what)
    open_entry(qtbot, page, one)
    assert routes == [route(one.subject_id)]  # type: ignore[operator] # makes a route of an id


def test_documents_turnover_and_notifications_open_their_subject(
    qtbot: QtBot, page: CompanyPage, session: Session, tasks: Tasks
) -> None:
    routes: list[Route] = []
    page.navigate.connect(routes.append)
    sent = next(one for number in numbers(session) for one in happened(session, number, What.SENT))
    show(qtbot, page, tasks, owner(session, sent))
    open_entry(qtbot, page, sent)
    assert routes == [documents_route(sent.subject_id)]
    record = next(row.record for row in turnover.listed(session) if row.record.sent_at and row.record.lines)
    show(qtbot, page, tasks, record.lines[0].key)
    declared = entry(page, What.TURNOVER_DECLARED)
    open_entry(qtbot, page, declared)
    assert routes[-1] == turnover_route(declared.subject_id)
    reported = find_file(session, lambda one: any(product.document_id for product in one.products))
    documents.fetch_missing(session)
    show(qtbot, page, tasks, reported.company.easy_number)
    open_entry(qtbot, page, entry(page, What.RECEIVED))
    dialog = the(page, DocumentDialog)
    assert dialog.document_id == entry(page, What.RECEIVED).subject_id
    dialog.close()
    noticed = find_file(session, lambda one: bool(happened(session, one.company.easy_number, What.NOTIFIED)))
    show(qtbot, page, tasks, noticed.company.easy_number)
    open_entry(qtbot, page, entry(page, What.NOTIFIED))
    qtbot.waitUntil(lambda: tasks.running == 0)
    asked = find_file(session, lambda one: bool(one.ilus))
    show(qtbot, page, tasks, asked.company.easy_number)
    open_entry(qtbot, page, entry(page, What.ILU_ASKED))
    qtbot.waitUntil(lambda: page.findChild(IluDialog) is not None)


def section_of(page: CompanyPage) -> Section:
    return page.bar.section


def numbers(session: Session) -> list[str]:
    found: list[str] = []

    def is_enough(one: CompanyFile) -> bool:
        found.append(one.company.easy_number)
        return len(found) == 50

    find_file(session, is_enough)
    return found


def happened(session: Session, easy_number: str, what: What) -> list[Happening]:
    return [one for one in company_history.of_company(session, easy_number) if one.what is what]


def owner(session: Session, one: Happening) -> str:
    return next(number for number in numbers(session) if one in happened(session, number, one.what))


def test_what_is_shown_is_copied_and_exported_as_it_is_shown(
    qtbot: QtBot, page: CompanyPage, session: Session, tasks: Tasks, tmp_path: Path
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    show(qtbot, page, tasks, file.company.easy_number)
    qtbot.mouseClick(page.timeline.chips[Kind.PRODUCT], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.timeline.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == len(page.timeline.table.entries())
    assert all(line.split("\t")[2] == "Products" for line in copied)
    target = tmp_path / "timeline.csv"
    page.timeline.export_to(target)
    qtbot.waitUntil(target.exists)
    text = target.read_text(encoding="utf-8-sig").replace(NBSP, " ")
    assert all(line.split("\t")[3] in text for line in copied)
    table = page.timeline.table
    table.setFocus()
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line for line in QGuiApplication.clipboard().text().splitlines() if line.strip()]
    assert len(lines) == len(copied)


def test_another_company_begins_with_nothing_of_the_one_before(
    qtbot: QtBot, page: CompanyPage, session: Session, tasks: Tasks
) -> None:
    first = find_file(session, covered_by(ProductCode.CRL))
    second = find_file(session, lambda one: one.company != first.company and bool(one.products))
    show(qtbot, page, tasks, first.company.easy_number)
    page.timeline.load(second.company.easy_number)
    assert page.timeline.table.entries() == []
    qtbot.waitUntil(lambda: bool(page.timeline.table.entries()))
    assert {one.subject_id for one in page.timeline.table.entries() if one.what is What.ORDERED} == {
        one.id for one in second.products
    }


def test_thousands_of_entries_are_shown_without_making_their_words(
    qtbot: QtBot, page: CompanyPage, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    show(qtbot, page, tasks, file.company.easy_number)
    one = entry(page, What.DECIDED)
    many = tuple(replace(one, key=f"{one.key}/{n}", on=one.on - timedelta(days=n // 3)) for n in range(5_000))
    page.timeline._take(many)
    QApplication.processEvents()
    assert len(page.timeline.table.entries()) == 5_000
    assert len(page.timeline.table.timeline._words) < 200  # only what is in sight
    assert len(by_months(many)) > 5_000
    assert accessible_name(page.timeline.table) == "Timeline"


@pytest.mark.parametrize("language", ["en", "fr", "de", "es"])
def test_every_kind_of_entry_has_words_in_every_language(
    app: QApplication, session: Session, language: str
) -> None:
    install_language(app, language)
    entries: dict[What, Happening] = {}

    def collect(file: CompanyFile) -> bool:
        entries.update(
            {one.what: one for one in company_history.of_company(session, file.company.easy_number)}
        )
        return False

    with pytest.raises(StopIteration):
        find_file(session, collect)
    assert len(entries) > 10
    for what, one in entries.items():
        words = told(one)
        assert words.text, what
        assert "{" not in words.text, what


def test_a_timeline_that_cannot_be_read_says_so(
    qtbot: QtBot, page: CompanyPage, session: Session, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    show(qtbot, page, tasks, file.company.easy_number)

    def broken(_session: Session, _easy_number: str) -> tuple[Happening, ...]:
        raise OSError("the disk is gone")

    monkeypatch.setattr(company_history, "of_company", broken)
    page.refresh(None)
    qtbot.waitUntil(lambda: "the disk is gone" in page.timeline._none.text())
    assert page.timeline._none.isVisible()

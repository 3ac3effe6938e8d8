"""The company page: who it is, what it is covered for, what can be asked, and what became of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.commands import DeleteProduct, OrderProduct
from cofanet_desktop.domain.companies import DraChange
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import CompanyQuery
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.dialogs.confirm import ConfirmDialog
from cofanet_desktop.gui.dialogs.decision import DecisionDialog, Phase
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.company_data import ProductAction
from cofanet_desktop.gui.pages.company_offers import OffersDialog
from cofanet_desktop.gui.pages.company_products import ProductRow
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.gui.wizards.order import OrderWizard
from cofanet_desktop.gui.wizards.order_step import OrderStep
from cofanet_desktop.gui.wizards.wizard import RequestWizard
from cofanet_desktop.services import companies, covers, outbox
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.covers import OrderDraft
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import advance, demo_session, set_connected
from tests.support.requests import ask_elsewhere, covered_by, find_file, in_force, without_cover
from tests.support.widgets import the


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> CompanyPage:
    made = CompanyPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1094, 720)
    made.show()
    return made


def show(qtbot: QtBot, page: CompanyPage, file: CompanyFile) -> None:
    page.activate(file.company.easy_number)
    qtbot.waitUntil(lambda: page.view is not None and page.view.file.company == file.company)


def reload(qtbot: QtBot, page: CompanyPage) -> None:
    """Refresh the page as the window does after a change, and wait until it shows it."""
    before = page.view
    page.refresh(None)
    qtbot.waitUntil(lambda: page.view is not before and page._tasks.running == 0)


def row_of(page: CompanyPage, product: Product) -> ProductRow:
    return page.products.rows[product.id]


def wanted(file: CompanyFile, code: ProductCode) -> Product:
    product = in_force(file, code)
    assert product is not None
    return product


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_header_says_who_the_company_is(qtbot: QtBot, page: CompanyPage, session: Session) -> None:
    file = find_file(session, lambda one: bool(one.company.local_name))
    show(qtbot, page, file)
    ui = page.header.ui
    assert (ui.name.text(), ui.latinName.text()) == (file.company.local_name, file.company.name)
    assert not ui.latinName.isHidden()
    assert page.title() == file.company.local_name
    assert file.company.easy_number in ui.number.text()
    assert not page.header.demonstration.isHidden()
    assert page.header.dra.dra == (file.entry.dra if file.entry else None)
    shown = {fact.value for fact in ui.facts.facts}
    assert {one.value for one in file.company.identifiers if not one.type.startswith("CRS")} <= shown
    click(qtbot, ui.copy)
    assert QGuiApplication.clipboard().text() == file.company.easy_number


def test_the_effective_cover_is_one_explained_sentence(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    covered = find_file(session, covered_by(ProductCode.CRL))
    show(qtbot, page, covered)
    assert covered.effective_cover is not None
    assert page.cover.text == translate_message(covered.effective_cover.explanation)
    show(qtbot, page, find_file(session, lambda one: one.effective_cover is None))
    assert page.cover.text == "Not covered: no cover is in force on this company."


def test_show_opens_the_decision_and_a_refresh_keeps_it_open(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    product = wanted(file, ProductCode.CRL)
    show(qtbot, page, file)
    row = row_of(page, product)
    assert row.details.isHidden()
    click(qtbot, row.show_button)
    assert not row.details.isHidden()
    values = {fact.name: fact.value for fact in row.facts.facts}
    assert values["Decision"] == row.status.text
    assert values["Insurer's reference"] == product.reference
    row.show_button.setFocus()
    reload(qtbot, page)
    assert row_of(page, product) is row
    assert row.is_open
    assert row.show_button.hasFocus()


def test_an_awaited_decision_blocks_the_actions_and_says_why(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, without_cover)
    covers.order(session, OrderDraft(easy_number=file.company.easy_number, product=ProductCode.RLI))
    show(qtbot, page, file)
    awaited = next(one for one in page.products.rows.values() if one.waiting.isVisibleTo(page))
    awaited.set_open(True)
    button = awaited.button(ProductAction.DELETE)
    assert not button.isEnabled()
    assert "Wait for the insurer's answer." in button.toolTip()
    assert button.accessibleDescription() == button.toolTip()
    assert button.toolTip() in awaited.reasons


def test_new_action_groups_the_products_and_says_why_one_is_refused(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    show(qtbot, page, file)
    click(qtbot, page.header.ui.newAction)
    offers = the(page, OffersDialog)
    assert set(offers.buttons) == set(file.contract.products)
    assert not offers.buttons[ProductCode.RLI].isEnabled()
    assert "Transform it" in offers.reason(ProductCode.RLI)
    assert offers.buttons[ProductCode.RLI].accessibleDescription() == offers.reason(ProductCode.RLI)
    assert offers.reason(ProductCode.RSC) == ""
    assert a11y_problems(offers) == []
    click(qtbot, offers.buttons[ProductCode.RSC])
    qtbot.waitUntil(lambda: page.findChild(OrderWizard) is not None)
    assert the(page, OrderWizard).begun.request.code is ProductCode.RSC


def test_an_amount_is_modified_from_its_row_and_the_page_follows(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    product = wanted(file, ProductCode.CRL)
    show(qtbot, page, file)
    row = row_of(page, product)
    row.set_open(True)
    click(qtbot, row.button(ProductAction.AMOUNT))
    qtbot.waitUntil(lambda: page.findChild(RequestWizard) is not None)
    form = the(page, RequestWizard)
    field = form.steps[0].first_field()
    assert field is not None
    qtbot.keyClicks(field, "61000")
    for _ in form.steps:
        click(qtbot, form.ui.next)
    qtbot.waitUntil(lambda: form.decision.progress is not None)
    reload(qtbot, page)
    assert row.sync.text == "To send"
    assert "61,000\u00a0EUR being examined" in row._line.text()
    exchange(session)
    reload(qtbot, page)
    qtbot.waitUntil(
        lambda: form.decision.progress is not None and form.decision.progress.phase is Phase.WAITING
    )
    assert row.sync.isHidden()
    form.reject()
    click(qtbot, row.waiting)
    window = the(page, DecisionDialog)
    qtbot.waitUntil(lambda: window.panel.title == "Decision awaited")
    advance(session, timedelta(minutes=2))
    exchange(session)
    reload(qtbot, page)
    qtbot.waitUntil(
        lambda: window.panel.progress is not None and window.panel.progress.phase is Phase.ANSWERED
    )
    assert a11y_problems(window) == []
    assert row.waiting.isHidden()
    assert row.is_open


def test_a_refusal_by_the_insurer_shows_the_truth_again_and_offers_the_filled_form(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, without_cover)
    number = file.company.easy_number
    set_connected(session, is_connected=False)
    issued = covers.order(
        session, OrderDraft(easy_number=number, product=ProductCode.ECL, customer_reference="MINE")
    )
    show(qtbot, page, file)
    assert page.products.rows[issued.command_id].sync.text == "To send"
    ask_elsewhere(
        session, OrderProduct(contract_id=session.contract().id, easy_number=number, product=ProductCode.RLI)
    )
    set_connected(session, is_connected=True)
    exchange(session)
    reload(qtbot, page)
    assert issued.command_id not in page.products.rows
    strip = page.strips[issued.command_id]
    assert strip.text.startswith("Express credit limit – refused: Only one cover per company")
    click(qtbot, the(strip, QPushButton))
    qtbot.waitUntil(lambda: page.findChild(OrderWizard) is not None)
    form = the(page, OrderWizard)
    step = form.steps[0]
    assert isinstance(step, OrderStep)
    assert step.ui.reference.text() == "MINE"
    assert form.answers().replaces == issued.command_id


def test_a_corrected_request_replaces_the_refused_one(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, without_cover)
    number = file.company.easy_number
    contract = session.contract().id
    issued = covers.order(session, OrderDraft(easy_number=number, product=ProductCode.ROM))
    ask_elsewhere(session, OrderProduct(contract_id=contract, easy_number=number, product=ProductCode.ROM))
    exchange(session)
    show(qtbot, page, file)
    monitored = next(one for one in companies.show(session, number).products if one.monitored)
    covers.stop_monitoring(session, monitored.id)  # now it can be ordered again
    exchange(session)
    reload(qtbot, page)
    click(qtbot, the(page.strips[issued.command_id], QPushButton))
    qtbot.waitUntil(lambda: page.findChild(OrderWizard) is not None)
    form = the(page, OrderWizard)
    for _ in form.steps:
        click(qtbot, form.ui.next)
    qtbot.waitUntil(lambda: form.decision.progress is not None)
    reload(qtbot, page)
    assert page.strips == {}
    assert outbox.find(session, issued.command_id).state == "discarded"


def test_deleting_asks_with_the_consequence_and_overdues_stay_declarable(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    product = wanted(file, ProductCode.CRL)
    show(qtbot, page, file)
    row = row_of(page, product)
    row.set_open(True)
    click(qtbot, row.button(ProductAction.DELETE))
    asked = the(page, ConfirmDialog)
    values = " ".join(fact.value for fact in asked.ui.facts.facts)
    assert file.company.name in values
    assert file.company.easy_number in values
    assert "Credit limit" in values
    assert "for 2 years" in asked.ui.consequence.text()
    assert asked.ui.cancel.isDefault()
    assert a11y_problems(asked) == []
    assert mnemonic_clashes(asked) == []
    click(qtbot, asked.ui.confirm)
    qtbot.waitUntil(lambda: page.findChild(ConfirmDialog) is None)
    reload(qtbot, page)
    assert row.status.text == "Being deleted"
    exchange(session)
    reload(qtbot, page)
    assert row.status.text == "Deleted"
    assert "overdues declarable until" in row._line.text()
    assert row.menu_button.isHidden()


def test_keeping_a_product_asks_nothing_of_the_insurer(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    show(qtbot, page, file)
    page._act(wanted(file, ProductCode.CRL), ProductAction.DELETE)
    asked = the(page, ConfirmDialog)
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert not asked.isVisible()
    assert outbox.open_commands(session) == []


def test_monitoring_is_stopped_after_a_question(qtbot: QtBot, page: CompanyPage, session: Session) -> None:
    file = find_file(session, lambda one: any(p.monitored and p.is_in_force for p in one.products))
    product = next(one for one in file.products if one.monitored and one.is_in_force)
    show(qtbot, page, file)
    row = row_of(page, product)
    row.set_open(True)
    assert not row.button(ProductAction.DELETE).isEnabled()
    assert "Stop the monitoring first." in row.button(ProductAction.DELETE).toolTip()
    click(qtbot, row.button(ProductAction.STOP))
    click(qtbot, the(page, ConfirmDialog).ui.confirm)
    qtbot.waitUntil(lambda: len(outbox.open_commands(session)) == 2)  # stopped, then given up (rule 9)
    exchange(session)
    after = companies.show(session, file.company.easy_number)
    stopped = next(one for one in after.products if one.id == product.id)
    assert (stopped.monitored, stopped.status) == (False, ProductStatus.DELETED)


def test_past_decisions_are_listed_newest_first(qtbot: QtBot, page: CompanyPage, session: Session) -> None:
    file = find_file(session, lambda one: len(companies.past_decisions(one)) >= 1)
    show(qtbot, page, file)
    past = companies.past_decisions(file)
    lines = page.history.lines
    assert lines.rowCount() == len(past)
    assert str(past[0][1].on.year) in str(lines.data(lines.index(0, 0)))
    assert lines.headerData(4, Qt.Orientation.Horizontal) == "Granted"


def test_the_history_of_the_dra_is_drawn_and_told(qtbot: QtBot, page: CompanyPage, session: Session) -> None:
    file = find_file(session, lambda one: one.entry is not None and len(one.entry.dra_history) > 1)
    show(qtbot, page, file)
    assert file.entry is not None
    spoken = page.dra.chart.accessibleDescription()
    assert all(f": {change.dra} – " in spoken for change in file.entry.dra_history)
    assert len(page.dra.lines) == min(4, len(file.entry.dra_history))
    page.dra.chart.resize(200, 72)
    page.dra.chart.show_changes(
        [DraChange(date(2025, 1, 1), 2), DraChange(date(2025, 7, 1), 8)], date(2026, 1, 1)
    )
    low, high = page.dra.chart.block(0), page.dra.chart.block(1)
    assert low.height() < high.height()
    assert low.right() <= high.left()


def test_a_company_nobody_knows_leads_to_the_search(qtbot: QtBot, page: CompanyPage) -> None:
    routes: list[Route] = []
    page.navigate.connect(routes.append)
    page.activate("00000099999999")
    qtbot.waitUntil(lambda: page.state == "notice")
    assert "00000099999999" in page._empty.sentence
    click(qtbot, page._empty.button)
    assert routes == [Route("search")]


def test_a_company_that_must_be_fetched_can_be_tried_again_once_connected(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    query = CompanyQuery(country="DEU", name="GmbH")
    unknown = session.backend.search_companies(query).companies[-1]
    set_connected(session, is_connected=False)
    page.activate(unknown.easy_number)
    qtbot.waitUntil(lambda: page.state == "notice")
    assert "the insurer cannot be asked now" in page._empty.sentence
    set_connected(session, is_connected=True)
    click(qtbot, page._empty.button)
    qtbot.waitUntil(lambda: page.state == "content")
    assert page.header.ui.name.text() == (unknown.local_name or unknown.name)
    assert page.header.ui.standing.text() == "Not in your portfolio yet: a first order adds it."


def test_opened_a_product_shows_its_earlier_decisions_too(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, lambda one: any(product.history for product in one.products))
    product = next(one for one in file.products if one.history)
    show(qtbot, page, file)
    row = row_of(page, product)
    click(qtbot, row.show_button)
    past = row._inside.past
    assert past.isVisible()
    assert [fact.name for fact in past.facts] == [formats.day(one.on) for one in reversed(product.history)]
    newest = product.history[-1]
    assert newest.granted is None or formats.amount(newest.granted) in past.facts[0].value


def test_another_company_is_never_shown_with_the_products_of_the_one_before(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    first = find_file(session, covered_by(ProductCode.CRL))
    second = find_file(session, lambda one: one.company != first.company)
    show(qtbot, page, first)
    page.activate(second.company.easy_number)
    assert first.company.easy_number in page.header.ui.number.text()
    assert set(page.products.rows) == {
        product.id for product in first.products
    }  # still the one before, whole
    click(qtbot, page.header.ui.newAction)
    page._act(wanted(first, ProductCode.CRL), ProductAction.DELETE)
    assert page.findChild(OffersDialog) is None  # nothing can be asked about it any more
    assert page.findChild(ConfirmDialog) is None
    qtbot.waitUntil(lambda: page.view is not None)
    assert second.company.easy_number in page.header.ui.number.text()
    assert set(page.products.rows) == {product.id for product in second.products}


def test_a_company_that_takes_long_to_read_takes_the_one_before_away(
    qtbot: QtBot, page: CompanyPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(qtbot, page, find_file(session, covered_by(ProductCode.CRL)))
    gate = threading.Event()
    second = find_file(session, lambda one: page.view is not None and one.company != page.view.file.company)
    read = companies.show

    def slow(opened: Session, easy_number: str) -> CompanyFile:
        assert gate.wait(10)
        return read(opened, easy_number)

    monkeypatch.setattr(companies, "show", slow)
    page.activate(second.company.easy_number)
    qtbot.waitUntil(lambda: not page.header.isVisible())
    qtbot.waitUntil(lambda: page.state == "busy")
    gate.set()
    qtbot.waitUntil(lambda: page.header.isVisible())
    assert second.company.easy_number in page.header.ui.number.text()


def test_guarantor_and_clauses_are_shown_and_the_guarantor_is_a_link(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    product = wanted(file, ProductCode.CRL)
    show(qtbot, page, file)
    routes: list[Route] = []
    page.navigate.connect(routes.append)
    row = row_of(page, product)
    guaranteed = replace(product, guarantor="00000012354897", clauses=("Guarantee required.",))
    row.show_product(guaranteed, None, (), {"00000012354897": "BETA"}, session.today())
    row.set_open(True)
    values = {fact.name: fact.value for fact in row.facts.facts}
    assert values["Clauses"] == "Guarantee required."
    assert values["Guarantor"].startswith("BETA (")
    click(qtbot, the(row.facts, QPushButton))
    assert routes == [Route("company", "00000012354897")]


@pytest.mark.parametrize(("width", "percent"), [(1094, 100), (880, 100), (880, 150)])
def test_the_page_is_accessible_and_uncut_at_any_size(
    width: int, percent: int, qtbot: QtBot, page: CompanyPage, session: Session, look: Theme
) -> None:
    look.apply(Scheme.DARK, percent)
    page.resize(width, 700)
    show(qtbot, page, find_file(session, covered_by(ProductCode.CRL)))
    for row in page.products.rows.values():
        row.set_open(True)
    qtbot.waitUntil(lambda: clipped_texts(page) == [])
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []
    assert page.content.width() <= page.width()


def test_a_refused_deletion_is_asked_again_in_its_dialog(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    product = wanted(file, ProductCode.CRL)
    issued = covers.delete(session, product.id)
    ask_elsewhere(session, DeleteProduct(product_id=product.id))
    exchange(session)
    show(qtbot, page, file)
    click(qtbot, the(page.strips[issued.command_id], QPushButton))
    qtbot.waitUntil(lambda: page.findChild(ConfirmDialog) is not None)
    asked = the(page, ConfirmDialog)
    click(qtbot, asked.ui.confirm)
    qtbot.waitUntil(lambda: "is not in force" in asked.ui.error.text())
    assert asked.ui.confirm.isEnabled()
    assert outbox.find(session, issued.command_id).state == "refused"

"""Forms begun and not sent: listed in the outbox, opened on their page, thrown away and put back (ACT-17)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui.dialogs.create_company import CreateCompanyDialog
from cofanet_desktop.gui.models.drafts import form_word
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.home import HomePage
from cofanet_desktop.gui.pages.outbox import OutboxPage
from cofanet_desktop.gui.pages.search import SearchPage
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import Route, draft_route, new_company_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.widgets.toast import Toaster
from cofanet_desktop.gui.wizards.amount import AmountWizard
from cofanet_desktop.gui.wizards.amount_step import AmountStep
from cofanet_desktop.gui.wizards.answers import Answers, Request, RequestKind, TypedAmount
from cofanet_desktop.gui.wizards.topliner import TopLinerWizard
from cofanet_desktop.gui.wizards.topliner_step import TopLinerStep
from cofanet_desktop.services import drafts
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.settings import UserSettings
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.gui.wizards.test_topliner import possible
from tests.support.desks import demo_session, open_session
from tests.support.requests import covered_by, find_file, in_force
from tests.support.widgets import the

ANSWERS = Answers(amount=TypedAmount("77000", Decimal(77_000)), days=50)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, tasks: Tasks) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1094, 700)
    Toaster(made)
    return made


@pytest.fixture
def page(qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks) -> OutboxPage:
    made = OutboxPage(session, tasks)
    made.setParent(window)
    made.resize(window.size())
    window.show()
    return made


def keep(session: Session, request: Request, answers: Answers = ANSWERS) -> str:
    """Keep a form as the wizard does and return its id."""
    draft_id = request.draft_id(session.contract().id)
    drafts.keep(session, draft_id, request.kind.value, request.easy_number, answers)
    return draft_id


def topliner_request(file: CompanyFile) -> Request:
    return Request(kind=RequestKind.ORDER, easy_number=file.company.easy_number, code=ProductCode.TPL)


def amount_request(file: CompanyFile) -> Request:
    product = in_force(file, ProductCode.CRL)
    assert product is not None
    return Request(
        kind=RequestKind.AMOUNT,
        easy_number=file.company.easy_number,
        code=product.code,
        product_id=product.id,
    )


def show(qtbot: QtBot, page: OutboxPage, count: int) -> None:
    page.activate("drafts")
    qtbot.waitUntil(lambda: len(page.drafts.lines) == count)


def test_every_kept_form_is_listed_with_its_company_the_last_changed_first(
    qtbot: QtBot, page: OutboxPage, session: Session
) -> None:
    file, other = find_file(session, possible), find_file(session, covered_by(ProductCode.CRL))
    keep(session, topliner_request(file))
    keep(session, amount_request(other))
    drafts.keep(session, "create_company", "create_company", None, ANSWERS)
    drafts.keep(session, "bulk", "bulk", None, ANSWERS)
    show(qtbot, page, 4)
    assert {form_word(line) for line in page.drafts.lines} == {
        "New request – TopLiner",
        "Change of amount – Credit limit",
        "New company",
        "Bulk order being corrected",
    }
    named = {form_word(line): line.company_name for line in page.drafts.lines}
    assert named["New request – TopLiner"] == file.company.name
    assert page.tabs.tabText(2) == "Drafts (4)"
    moments = [line.draft.updated_at for line in page.drafts.lines]
    assert moments == sorted(moments, reverse=True)


def test_without_forms_it_says_what_would_be_kept(qtbot: QtBot, page: OutboxPage) -> None:
    show(qtbot, page, 0)
    assert page.tabs.tabText(2) == "Drafts"
    assert not page.drafts.open.isEnabled()
    assert not page.drafts.throw_away.isEnabled()
    assert page.state == "content"


def test_opening_leads_to_the_page_of_the_company_where_the_form_is_restored(
    qtbot: QtBot, page: OutboxPage, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, possible)
    draft_id = keep(session, topliner_request(file))
    show(qtbot, page, 1)
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    qtbot.mouseClick(page.drafts.open, Qt.MouseButton.LeftButton)
    assert heard == [draft_route(file.company.easy_number, draft_id)]
    company = CompanyPage(session, tasks)
    qtbot.addWidget(company)
    company.show()
    company.activate(heard[0].argument)
    qtbot.waitUntil(lambda: bool(company.findChildren(TopLinerWizard)))
    form = company.findChildren(TopLinerWizard)[0]
    step = form.steps[0]
    assert isinstance(step, TopLinerStep)
    assert step.ui.amount.money().amount == 77_000
    assert step.ui.days.value() == 50
    assert form.begun.is_restored
    qtbot.waitUntil(lambda: company.view is not None)


def test_a_change_of_amount_is_restored_too(
    qtbot: QtBot, page: OutboxPage, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    draft_id = keep(session, amount_request(file))
    company = CompanyPage(session, tasks)
    qtbot.addWidget(company)
    company.show()
    company.activate(draft_route(file.company.easy_number, draft_id).argument)
    qtbot.waitUntil(lambda: bool(company.findChildren(AmountWizard)))
    step = company.findChildren(AmountWizard)[0].steps[0]
    assert isinstance(step, AmountStep)
    assert step.ui.amount.money().amount == 77_000


def test_a_form_sent_meanwhile_opens_nothing(
    qtbot: QtBot, page: OutboxPage, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, possible)
    gone = topliner_request(file).draft_id(session.contract().id)
    company = CompanyPage(session, tasks)
    qtbot.addWidget(company)
    company.show()
    company.activate(draft_route(file.company.easy_number, gone).argument)
    qtbot.waitUntil(lambda: company.view is not None and not tasks.running)
    assert company.findChildren(TopLinerWizard) == []


def test_throwing_away_can_be_undone(
    qtbot: QtBot, page: OutboxPage, window: QWidget, session: Session
) -> None:
    draft_id = keep(session, topliner_request(find_file(session, possible)))
    show(qtbot, page, 1)
    page.drafts.table.setFocus()
    qtbot.keyClick(page.drafts.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.drafts.lines == ())
    assert drafts.read(session, draft_id, Answers) is None
    toaster = the(window, Toaster)
    qtbot.waitUntil(lambda: bool(toaster.texts))
    assert toaster.texts[-1].startswith("Thrown away: New request – TopLiner")
    undo = next(one for one in window.findChildren(QPushButton) if one.text().replace("&", "") == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.drafts.lines) == 1)
    assert drafts.read(session, draft_id, Answers) == ANSWERS


def test_forms_of_another_contract_are_listed_under_that_contract_only(session: Session) -> None:
    keep(session, topliner_request(find_file(session, possible)))
    assert drafts.count(session) == 1
    session.contract_id = next(one.id for one in session.contracts() if one.id != session.contract().id)
    assert drafts.listed(session) == []
    assert drafts.count(session) == 0


def test_the_start_page_counts_the_forms_and_leads_to_them(
    qtbot: QtBot, session: Session, tasks: Tasks
) -> None:
    keep(session, topliner_request(find_file(session, possible)))
    home = HomePage(session, tasks, Preferences(UserSettings, lambda _changed: None))
    qtbot.addWidget(home)
    home.show()
    home.activate("")
    qtbot.waitUntil(lambda: bool(home.pending.lines))
    last = home.pending.lines[-1]
    assert (last.text, last.remark, last.value) == (
        "Forms begun and not sent",
        "1",
        Route("outbox", "drafts"),
    )


def test_a_new_company_survives_a_crash_and_goes_on_from_the_list(
    qtbot: QtBot, page: OutboxPage, session: Session, tasks: Tasks, tmp_path: Path
) -> None:
    search = SearchPage(session, tasks, Preferences(UserSettings, lambda _changed: None))
    qtbot.addWidget(search)
    dialog = CreateCompanyDialog(session, tasks, search)
    dialog.fill(country="FRA", name="ATELIER NEUF")
    dialog.show()
    qtbot.keyClicks(dialog.ui.address, "3 rue du Port")
    qtbot.waitUntil(lambda: drafts.count(session) == 1)
    dialog.setParent(None)  # as after a crash: nothing is closed
    session.close()
    again = open_session(tmp_path)
    listing = OutboxPage(again, tasks)
    qtbot.addWidget(listing)
    show(qtbot, listing, 1)
    heard: list[Route] = []
    listing.navigate.connect(heard.append)
    qtbot.mouseClick(listing.drafts.open, Qt.MouseButton.LeftButton)
    assert heard == [new_company_route()]
    found = SearchPage(again, tasks, Preferences(UserSettings, lambda _changed: None))
    qtbot.addWidget(found)
    found.show()
    found.activate(heard[0].argument)
    restored = the(found, CreateCompanyDialog)
    qtbot.waitUntil(lambda: restored.ui.address.text() == "3 rue du Port")
    assert restored.ui.name.text() == "ATELIER NEUF"
    restored.close()
    again.close()


def test_the_list_is_accessible_and_uncut(qtbot: QtBot, page: OutboxPage, session: Session) -> None:
    keep(session, topliner_request(find_file(session, possible)))
    show(qtbot, page, 1)
    assert (a11y_problems(page), mnemonic_clashes(page), clipped_texts(page)) == ([], [], [])

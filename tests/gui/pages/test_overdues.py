"""Overdues listed and filtered, in the portfolio, on the company page, among the new actions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.duties import Duty, DutyRow
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.overdues import Collector, DeclarationStatus, OverdueDeclaration
from cofanet_desktop.domain.protocol import Problem
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui.models.overdues import OverdueFilter, overdues_model
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.company_offers import OffersDialog
from cofanet_desktop.gui.pages.company_sections import Section
from cofanet_desktop.gui.pages.overdues import OverduesPage
from cofanet_desktop.gui.pages.portfolio import PortfolioPage
from cofanet_desktop.gui.pages.search import SearchPage
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import (
    CORRECT,
    OVERDUE_LIST,
    Route,
    add_to_declaration_route,
    declaration_route,
    new_declaration_route,
    new_extension_route,
    pick_duty_route,
)
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import companies, overdues
from cofanet_desktop.services.session import Session
from cofanet_desktop.sync.rebase import rebase
from cofanet_desktop.system.settings import UserSettings
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.debts import declaration
from tests.support.desks import demo_session
from tests.support.overdues import declarable, declared, invoice
from tests.support.widgets import the


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> OverduesPage:
    made = OverduesPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1142, 716)
    made.show()
    made.activate("")
    qtbot.waitUntil(lambda: made.list.total > 0)
    return made


def usual() -> Preferences:
    """Return preferences as nobody has changed them."""
    return Preferences(UserSettings, lambda _settings: None)


def row(name: str = "Negoce", **more: object) -> DutyRow[OverdueDeclaration]:
    return DutyRow(
        record=declaration(DeclarationStatus.PENDING, invoice("4711"), **more),
        company_name=name,
        country="FRA",
        customer_reference="C-12",
        state=None,
    )


def test_a_route_narrows_the_list_to_a_status(page: OverduesPage, qtbot: QtBot, session: Session) -> None:
    page.list.filter.setText("words typed before")
    page.activate("status=pending")
    wanted = {
        one.record.id for one in overdues.listed(session) if one.record.status is DeclarationStatus.PENDING
    }
    assert wanted
    qtbot.waitUntil(lambda: {one.record.id for one in page.list.lines} == wanted)
    page.activate("status=unheard-of")
    assert page.list.statuses[DeclarationStatus.PENDING].isChecked()


# Filters -----------------------------------------------------------------------------------------------------------


def test_words_are_looked_for_everywhere_without_accents_or_case() -> None:
    rows = [row("Société Générale"), row("Other", reference="SIM-77")]
    names = {
        text: [one.company_name for one in OverdueFilter(text=text).chosen(rows)]
        for text in ("generale societe", "sim-77", "c-12 france", "4711 other", "nothing")
    }
    assert names == {
        "generale societe": ["Société Générale"],
        "sim-77": ["Other"],
        "c-12 france": ["Société Générale", "Other"],
        "4711 other": ["Other"],
        "nothing": [],
    }


def test_kinds_statuses_intervention_and_collectors_narrow_together() -> None:
    plain = row("a")
    asked = row("b", wants_intervention=True, collected_by=Collector.COFACE)
    rejected = replace(row("c"), record=declaration(DeclarationStatus.REJECTED, is_insured=False))
    rows = [plain, asked, rejected]

    def names(wanted: OverdueFilter) -> str:
        return "".join(one.company_name for one in wanted.chosen(rows))

    both = (DeclarationStatus.PENDING, DeclarationStatus.REJECTED)
    assert names(OverdueFilter()) == "abc"
    assert names(OverdueFilter(statuses=both)) == "abc"
    assert names(OverdueFilter(statuses=both[1:])) == "c"
    assert names(OverdueFilter(is_insured=False)) == "c"
    assert names(OverdueFilter(wants_intervention=True)) == "b"
    assert names(OverdueFilter(collectors=(Collector.COFACE,), is_insured=True)) == "b"
    assert names(OverdueFilter(collectors=(Collector.THIRD_PARTY,))) == ""


def test_each_currency_of_what_is_open_is_shown() -> None:
    several = [invoice("1"), invoice("2", currency="USD"), invoice("3", currency="GBP")]
    one = replace(row(), record=declaration(DeclarationStatus.PENDING, *several))
    cell = next(column for column in overdues_model().columns if column.key == "open").cell(one)
    assert cell.detail == "and 2 more"
    assert cell.spoken.count("1,200.50") == 3


# The page ----------------------------------------------------------------------------------------------------------


def test_the_list_says_how_many_of_how_many(page: OverduesPage, qtbot: QtBot) -> None:
    listed = page.list
    assert listed._count.text() == f"{listed.total} declarations"
    first = listed.lines[0]
    page.filter_field().setFocus()
    qtbot.keyClicks(page.filter_field(), first.record.easy_number)
    assert [one.record.easy_number for one in listed.lines] == [first.record.easy_number]
    assert listed._count.text() == f"1 of {listed.total}"
    qtbot.keyClick(page.filter_field(), Qt.Key.Key_Escape)
    assert len(listed.lines) == listed.total


def test_several_statuses_are_chosen_at_once(page: OverduesPage) -> None:
    listed = page.list
    there = {one.record.status for one in listed.lines}
    assert len(there) >= 3
    chosen = sorted(there)[:2]
    for status in chosen:
        listed.statuses[status].trigger()
    assert {one.record.status for one in listed.lines} == set(chosen)
    assert listed.status.isChecked()
    listed.clear.click()
    assert len(listed.lines) == listed.total


def test_a_filter_that_leaves_nothing_says_so_with_the_way_back(page: OverduesPage) -> None:
    page.list.filter.setText("no company is called like this")
    assert page.list.lines == ()
    assert not page.list._nothing.isHidden()
    page.list.clear_filters()
    assert page.list.lines


def test_enter_opens_a_declaration_and_the_button_begins_one(page: OverduesPage, qtbot: QtBot) -> None:
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    table = page.list.table
    table.setFocus()
    table.select_first()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    page.new.click()
    assert heard == [declaration_route(page.list.lines[0].record.id), pick_duty_route()]


def test_what_was_just_declared_is_listed_first_and_to_be_sent(
    page: OverduesPage, session: Session, qtbot: QtBot
) -> None:
    made = declared(session)
    page.refresh(None)
    qtbot.waitUntil(lambda: page.list.lines[0].record.id == made)
    status = next(column for column in page.list.table.rows_model.columns if column.key == "status")
    assert status.cell(page.list.lines[0]).text == "To send"


def test_the_page_names_its_widgets(page: OverduesPage) -> None:
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []
    assert clipped_texts(page) == []


# Elsewhere ---------------------------------------------------------------------------------------------------------


def test_the_portfolio_shows_its_overdues(
    session: Session, tasks: Tasks, tmp_path: Path, qtbot: QtBot
) -> None:
    portfolio = PortfolioPage(
        session, tasks, usual(), QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    )
    qtbot.addWidget(portfolio)
    portfolio.show()
    portfolio.activate(OVERDUE_LIST)
    qtbot.waitUntil(lambda: portfolio.overdues.total == len(overdues.listed(session)))
    assert portfolio.overdues.isVisible()
    assert portfolio.filter_field() is portfolio.overdues.filter
    heard: list[Route] = []
    portfolio.navigate.connect(heard.append)
    portfolio.overdues.table.select_first()
    portfolio.overdues._add_action.trigger()
    portfolio.overdues._company_action.trigger()
    first = portfolio.overdues.table.selected()[0].record
    assert heard[-1] == Route("company", first.easy_number)


def opened_company(qtbot: QtBot, session: Session, tasks: Tasks, number: str) -> CompanyPage:
    made = CompanyPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1094, 720)
    made.show()
    made.activate(number)
    qtbot.waitUntil(lambda: made.view is not None)
    return made


def test_the_company_page_lists_every_declaration_and_offers_what_is_possible(
    session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    number = declarable(session).company.easy_number
    company = opened_company(qtbot, session, tasks, number)
    heard: list[Route] = []
    company.navigate.connect(heard.append)
    company.bar.choose(Section.DEBTS)
    company.debts.overdues.declare[Duty.OVERDUE].click()
    made = declared(session, easy_number=number)
    company.refresh(None)
    qtbot.waitUntil(lambda: len(company.debts.overdues.table.rows_model.rows) > 0)
    assert company.debts.overdues.declare[Duty.OVERDUE].isHidden()
    company.debts.overdues.add.click()
    company.debts.overdues.table.select_first()
    company.debts.overdues.table.opened.emit(company.debts.overdues.table.rows_model.rows[0])
    assert heard == [
        new_declaration_route(number, is_insured=True),
        add_to_declaration_route(made),
        declaration_route(made),
    ]
    assert a11y_problems(company) == []


def test_a_refused_declaration_stands_above_the_company_and_is_corrected_from_there(
    session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    number = declarable(session).company.easy_number
    made = declared(session, easy_number=number)
    why = RuleViolation("NO", Message("Rules", "Not so."), Message("Rules", "Otherwise."))
    with session.store.work("test") as unit:
        unit.outbox.claim(10, session.now())
        unit.outbox.refuse(made, Problem.of(why), session.now())
        rebase(unit, {})
    company = opened_company(qtbot, session, tasks, number)
    strip = company.strips[made]
    assert "Overdue declaration" in strip.text
    assert "Not so." in strip.text
    heard: list[Route] = []
    company.navigate.connect(heard.append)
    strip.action_clicked.emit()
    qtbot.waitUntil(lambda: heard == [Route("declaration", f"{CORRECT}{made}")])


def test_new_action_offers_duties_each_with_the_reason_it_is_not_possible(
    session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    number = declarable(session).company.easy_number
    company = opened_company(qtbot, session, tasks, number)
    heard: list[Route] = []
    company.navigate.connect(heard.append)
    company.show_offers()
    offers = the(company, OffersDialog)
    assert a11y_problems(offers) == []
    assert offers.duty_buttons[Duty.OVERDUE].isEnabled()
    qtbot.mouseClick(offers.duty_buttons[Duty.OVERDUE], Qt.MouseButton.LeftButton)
    assert heard == [new_declaration_route(number, is_insured=True)]
    declared(session, easy_number=number)
    after = OffersDialog(companies.show(session, number), company)
    assert not after.duty_buttons[Duty.OVERDUE].isEnabled()
    assert "stands on this debtor already" in after.reason(Duty.OVERDUE)


def test_the_search_for_a_debtor_ends_in_a_declaration_or_an_extension(
    session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    search = SearchPage(session, tasks, usual())
    qtbot.addWidget(search)
    search.show()
    search.activate(pick_duty_route().argument)
    assert "invoices are unpaid" in search.banner.text
    number = declarable(session, Duty.EXTENSION).company.easy_number
    heard: list[Route] = []
    search.navigate.connect(heard.append)
    search._go_to(number)
    qtbot.waitUntil(lambda: search.findChild(OffersDialog) is not None)
    offers = the(search, OffersDialog)
    assert offers.buttons == {}
    qtbot.mouseClick(offers.duty_buttons[Duty.EXTENSION], Qt.MouseButton.LeftButton)
    assert heard == [new_extension_route(number)]

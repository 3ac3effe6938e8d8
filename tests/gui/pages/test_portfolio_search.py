"""The search criteria of the portfolio (PORT-2), its pages (PORT-4) and the way back to what was narrowed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.bulk import legal_key
from cofanet_desktop.domain.portfolio import Clause
from cofanet_desktop.domain.products import KINDS, Family, ProductCode, ProductStatus
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.models.portfolio_routes import parse_criteria
from cofanet_desktop.gui.pages.portfolio import PortfolioPage
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Theme
from cofanet_desktop.gui.widgets.criteria_panel import CriteriaPanel
from cofanet_desktop.services import companies
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.clerks import Clerk
from tests.support.desks import demo_session
from tests.support.portfolio_pages import OpenedPortfolio


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=160)
    yield opened
    opened.close()


@pytest.fixture
def opened(qtbot: QtBot, session: Session, tasks: Tasks, tmp_path: Path) -> OpenedPortfolio:
    return OpenedPortfolio(qtbot, session, tasks, tmp_path)


@pytest.fixture
def searching(opened: OpenedPortfolio) -> OpenedPortfolio:
    """The page with the criteria open, by their keys."""
    opened.go()
    opened.page.table.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(opened.page.table, Qt.Key.Key_F, keys)
    opened.settle()
    return opened


def panel(opened: OpenedPortfolio) -> CriteriaPanel:
    return opened.page.companies.panel


def type_in(opened: OpenedPortfolio, edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    QTest.keyClicks(edit, text)
    opened.settle()


def test_the_criteria_open_by_their_keys_with_the_focus_on_the_first(searching: OpenedPortfolio) -> None:
    assert panel(searching).isVisible()
    assert panel(searching).company.name.hasFocus()
    searching.click("Search criteria")
    assert not panel(searching).isVisible()


def test_part_of_a_name_narrows_the_whole_portfolio(searching: OpenedPortfolio) -> None:
    part = searching.every[-1].name.split()[0][:5]
    type_in(searching, panel(searching).company.name, part)
    found = [row for row in searching.every if part.casefold() in f"{row.name} {row.local_name}".casefold()]
    assert searching.numbers == searching.expected(*(row.easy_number for row in found))
    assert searching.chips() == [f"Name: {part}"]
    assert searching.arguments[-1] == f"name:{part}"


def test_the_countries_offered_are_those_present(searching: OpenedPortfolio) -> None:
    country = panel(searching).company.country
    offered = {country.itemData(at) for at in range(country.count())} - {""}
    assert offered == {row.country for row in searching.every}
    country.setCurrentIndex(country.findData("FRA"))
    searching.settle()
    assert {row.country for row in searching.rows} == {"FRA"}


def test_the_types_of_identifiers_follow_the_country(searching: OpenedPortfolio) -> None:
    block = panel(searching).company
    assert [block.kind.itemData(at) for at in range(block.kind.count())] == ["EASY", "CRScny"]
    block.country.setCurrentIndex(block.country.findData("FRA"))
    searching.settle()
    kinds = [block.kind.itemData(at) for at in range(block.kind.count())]
    assert "SIREN" in kinds
    assert {"EASY", "CRScny"} <= set(kinds)


def test_an_easy_number_finds_its_company_however_it_is_written(searching: OpenedPortfolio) -> None:
    wanted = next(row for row in searching.every if len(row.easy_number) == 14)
    type_in(searching, panel(searching).company.value, wanted.easy_number.lstrip("0"))
    assert searching.numbers == {wanted.easy_number}


def test_a_legal_identifier_finds_its_company(searching: OpenedPortfolio, session: Session) -> None:
    row, identifier = next(
        (row, one)
        for row in searching.every
        for one in companies.show(session, row.easy_number).company.identifiers
        if one.type != "CRScny"
    )
    assert legal_key(row.country, identifier)
    block = panel(searching).company
    block.country.setCurrentIndex(block.country.findData(row.country))
    block.kind.setCurrentIndex(block.kind.findData(identifier.type))
    type_in(searching, block.value, identifier.value.lower())
    assert searching.numbers == {row.easy_number}


def test_a_malformed_easy_number_is_told_and_narrows_nothing(searching: OpenedPortfolio) -> None:
    before = searching.numbers
    block = panel(searching).company
    type_in(searching, block.value, "12x")
    assert "not an Easy number" in block.error
    assert searching.numbers == before
    assert block.value.text() == "12x"
    block.value.clear()
    searching.settle()
    assert block.error == ""


def test_families_narrow_the_products_offered(searching: OpenedPortfolio) -> None:
    block = panel(searching).product
    block.families[Family.INFORMATION].click()
    searching.settle()
    offered = [block.product.itemData(at) for at in range(1, block.product.count())]
    assert offered == [code for code in ProductCode if KINDS[code].family is Family.INFORMATION]
    block.product.setCurrentIndex(block.product.findData("RSM"))
    searching.settle()
    assert searching.rows
    assert all(any(cell.code is ProductCode.RSM for cell in row.products) for row in searching.rows)


def test_amounts_are_bounds_of_one_product(searching: OpenedPortfolio) -> None:
    block = panel(searching).product
    type_in(searching, block.amount_from, "20,000")
    type_in(searching, block.amount_to, "50000")
    expected = {
        row.easy_number
        for row in searching.every
        if any(cell.amount and 20_000 <= cell.amount.amount <= 50_000 for cell in row.products)
    }
    assert searching.numbers == searching.expected(*expected)
    assert searching.page.criteria.amount_from == Decimal(20_000)
    assert block.amount_from.text() == "20,000", "what was typed stays"


def test_bounds_the_wrong_way_round_are_told_and_narrow_nothing(searching: OpenedPortfolio) -> None:
    block = panel(searching).product
    type_in(searching, block.amount_from, "500")
    type_in(searching, block.amount_to, "20")
    assert block.amounts.error == "The first value must not be above the second."
    assert searching.page.criteria == Criteria()
    type_in(searching, block.amount_to, "000")
    assert block.amounts.error == ""
    assert searching.page.criteria.amount_to == Decimal(20_000)


def test_several_statuses_at_once(searching: OpenedPortfolio) -> None:
    wanted = {ProductStatus.EXPIRED, ProductStatus.DELETED}
    entries = panel(searching).state.statuses
    entries.setFocus()
    for row in range(entries.count()):
        if entries.item(row).data(Qt.ItemDataRole.UserRole) in wanted:
            entries.setCurrentRow(row)
            QTest.keyClick(entries, Qt.Key.Key_Space)
    searching.settle()
    found = [row for row in searching.every if wanted & {cell.status for cell in row.products}]
    assert searching.numbers == searching.expected(*(row.easy_number for row in found))


def test_the_days_of_the_last_update_are_both_included(searching: OpenedPortfolio) -> None:
    day = sorted(row.updated_at for row in searching.every)[40].astimezone().date()
    block = panel(searching).product
    type_in(searching, block.updated_from.edit, day.isoformat())
    type_in(searching, block.updated_until.edit, day.isoformat())
    found = [row for row in searching.every if row.updated_at.astimezone().date() == day]
    assert searching.numbers == searching.expected(*(row.easy_number for row in found))
    type_in(searching, block.updated_until.edit, "x")
    assert "is not a date" in block.days.error


def test_clauses_are_offered_for_insurance_only(searching: OpenedPortfolio) -> None:
    block = panel(searching).state
    block.clauses[Clause.ENDING].click()
    searching.settle()
    ending = [row for row in searching.every if any(Clause.ENDING in cell.clauses for cell in row.products)]
    assert searching.numbers == searching.expected(*(row.easy_number for row in ending))
    panel(searching).product.families[Family.INFORMATION].click()
    searching.settle()
    assert not block.clauses[Clause.ENDING].isEnabled()
    assert searching.page.criteria.clauses == ()


def test_what_is_awaited_overdue_or_uncovered(searching: OpenedPortfolio) -> None:
    block = panel(searching).state
    for check, holds in (
        (block.waiting, lambda row: any(cell.is_waiting for cell in row.products)),
        (block.overdues, lambda row: row.overdues > 0),
        (block.uncovered, lambda row: row.uncovered is not None),
    ):
        check.click()
        searching.settle()
        found = {row.easy_number for row in searching.every if holds(row)}
        assert searching.numbers == found
        check.click()
        searching.settle()


def test_each_custom_field_by_its_kind(searching: OpenedPortfolio) -> None:
    fields = panel(searching).fields
    outstanding = fields.field("outstanding").fields[0]
    assert isinstance(outstanding, QLineEdit)
    type_in(searching, outstanding, "10,000")
    found = {
        row.easy_number
        for row in searching.every
        if row.outstanding is not None and row.outstanding.amount >= 10_000
    }
    assert searching.numbers == searching.expected(*found)
    assert searching.chips() == ["Total outstanding: from 10,000\u00a0EUR"]
    type_in(searching, outstanding, "x")
    assert fields.field("outstanding").error
    assert searching.page.criteria.fields == ()


def test_a_text_field_of_the_contract_contains_what_is_typed(searching: OpenedPortfolio) -> None:
    own = searching.own_fields[0]
    field = panel(searching).fields.field(own.id).fields[0]
    assert isinstance(field, QLineEdit)
    value = next(one.value for row in searching.every for one in row.fields if one.field == own.id)
    type_in(searching, field, value[:4].upper())
    found = {
        row.easy_number
        for row in searching.every
        if any(one.field == own.id and value[:4].casefold() in one.value.casefold() for one in row.fields)
    }
    assert searching.numbers == searching.expected(*found)


def test_one_click_resets_every_criterion(searching: OpenedPortfolio) -> None:
    type_in(searching, panel(searching).company.name, "a")
    panel(searching).state.overdues.click()
    searching.settle()
    searching.click("Reset the criteria")
    assert searching.page.criteria == Criteria()
    assert panel(searching).company.name.text() == ""
    assert not panel(searching).state.overdues.isChecked()


def test_enter_applies_at_once(searching: OpenedPortfolio) -> None:
    name = panel(searching).company.name
    QTest.keyClicks(name, "gmbh")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert searching.page.criteria.name == "gmbh"
    assert not panel(searching).is_waiting


def test_a_chip_takes_its_criterion_out_of_the_panel(searching: OpenedPortfolio) -> None:
    type_in(searching, panel(searching).company.name, "gmbh")
    searching.click("Name: gmbh")
    assert panel(searching).company.name.text() == ""
    assert searching.page.criteria == Criteria()


def test_a_route_fills_the_panel(opened: OpenedPortfolio) -> None:
    route = "country:FRA;status:granted;overdue;amount:1000.."
    opened.go(route)
    opened.click("Search criteria")
    shown = panel(opened)
    assert shown.company.country.currentData() == "FRA"
    assert shown.product.amount_from.text() == "1,000"
    assert shown.state.overdues.isChecked()
    shown.apply()
    assert opened.page.criteria == parse_criteria(route)


def test_companies_of_a_link_are_listed(opened: OpenedPortfolio) -> None:
    opened.go("all")
    some = [row.easy_number for row in opened.every[3:5]]
    opened.go(f"easy:{','.join(some)}")
    assert opened.numbers == set(some)


def test_names_and_texts_of_the_criteria_are_in_order(searching: OpenedPortfolio) -> None:
    assert a11y_problems(searching.page) == []
    assert mnemonic_clashes(searching.page) == []
    assert clipped_texts(searching.page) == []


# Pages ---------------------------------------------------------------------------------------------------------


def test_rows_per_page_are_those_of_the_preferences(
    qtbot: QtBot, session: Session, tasks: Tasks, tmp_path: Path
) -> None:
    opened = OpenedPortfolio(qtbot, session, tasks, tmp_path, rows_per_page=25).go("all")
    page, pager = opened.page, opened.page.companies.pager
    total = len(opened.every)
    pages = -(-total // 25)
    assert (page.model.rowCount(), pager.text) == (25, f"Page 1 of {pages}")
    pager.last.click()
    opened.settle()
    assert page.model.rowCount() == total - 25 * (pages - 1)
    assert pager.text == f"Page {pages} of {pages}"
    assert not pager.next.isEnabled()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert pager.text == f"Page {pages - 1} of {pages}"
    last = page.model.line(0)
    qtbot.waitUntil(lambda: page.model.line(0) is not None)
    assert last is None or last.row.easy_number == opened.rows[25 * (pages - 2)].easy_number
    page.refresh(None)
    opened.settle()
    assert pager.text == f"Page {pages - 1} of {pages}", "a refresh stays on the page"
    opened.prefer(rows_per_page=0)
    assert page.model.rowCount() == total
    assert not pager.isVisible()


def test_narrowing_starts_at_the_first_page(
    qtbot: QtBot, session: Session, tasks: Tasks, tmp_path: Path
) -> None:
    opened = OpenedPortfolio(qtbot, session, tasks, tmp_path, rows_per_page=25).go("all")
    opened.page.companies.pager.next.click()
    opened.go("all;family:insurance")
    assert opened.page.model.page == 0
    assert session.now() - opened.rows[0].updated_at >= timedelta(0)


def test_back_and_forward_find_what_was_narrowed(
    qtbot: QtBot, session: Session, tasks: Tasks, look: Theme
) -> None:
    clerk = Clerk(qtbot, session, tasks, look)
    clerk.go(Route("portfolio"))
    page = clerk.window.findChild(PortfolioPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.is_complete and not tasks.running)
    page.companies.panel.company.name.setText("gmbh")
    page.companies.panel.apply()
    qtbot.waitUntil(lambda: page.is_complete and not tasks.running)
    found = list(page.model.ids)
    clerk.go(Route("portfolio", "overdue"))
    assert page.criteria == Criteria(has_overdues=True)
    clerk.window.pages.back()
    clerk.settled()
    assert page.criteria == Criteria(name="gmbh")
    assert list(page.model.ids)[: len(found)] == found
    clerk.window.pages.forward()
    clerk.settled()
    assert page.criteria == Criteria(has_overdues=True)

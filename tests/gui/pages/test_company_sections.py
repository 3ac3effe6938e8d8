"""The sections of the company page: by mouse and keys, remembered, filled when looked at; every contract side by side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.company_sections import Section
from cofanet_desktop.gui.routes import company_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.services import companies
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.clerks import Clerk
from tests.support.desks import demo_session
from tests.support.requests import covered_by, find_file
from tests.support.widgets import the

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def clerk(qtbot: QtBot, session: Session, tasks: Tasks, look: Theme) -> Clerk:
    return Clerk(qtbot, session, tasks, look)


def page_of(clerk: Clerk, easy_number: str) -> CompanyPage:
    clerk.go(company_route(easy_number))
    return clerk.page(CompanyPage)


def shown(page: CompanyPage) -> list[Section]:
    return [section for section, part in page._parts.items() if part.isVisible()]


def test_sections_are_chosen_by_click_digit_and_ctrl_tab(clerk: Clerk, session: Session) -> None:
    page = page_of(clerk, find_file(session, covered_by(ProductCode.CRL)).company.easy_number)
    assert shown(page) == [Section.COVERS]
    clerk.qtbot.mouseClick(
        page.bar, Qt.MouseButton.LeftButton, pos=page.bar.tabRect(list(Section).index(Section.DEBTS)).center()
    )
    assert shown(page) == [Section.DEBTS]
    clerk.qtbot.keyClick(page, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert shown(page) == [Section.INFORMATION]
    clerk.qtbot.keyClick(page, Qt.Key.Key_Tab, CONTROL)
    assert shown(page) == [Section.CONTRACTS]
    clerk.qtbot.keyClick(page, Qt.Key.Key_PageDown, CONTROL)
    assert shown(page) == [Section.TIMELINE]
    clerk.qtbot.keyClick(page, Qt.Key.Key_PageDown, CONTROL)
    assert shown(page) == [Section.COVERS]
    clerk.qtbot.keyClick(page, Qt.Key.Key_Backtab, CONTROL | SHIFT)
    assert shown(page) == [Section.TIMELINE]
    page.bar.setFocus()
    clerk.qtbot.keyClick(page.bar, Qt.Key.Key_Left)
    assert shown(page) == [Section.CONTRACTS]


def test_a_company_is_found_again_at_the_section_it_was_left_at(clerk: Clerk, session: Session) -> None:
    first = find_file(session, lambda one: bool(one.declarations)).company.easy_number
    second = find_file(session, lambda one: one.company.easy_number != first).company.easy_number
    page = page_of(clerk, first)
    clerk.qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    page_of(clerk, second)
    assert shown(page) == [Section.COVERS]
    clerk.window.pages.back()
    clerk.settled()
    assert page.view is not None
    assert page.view.file.company.easy_number == first
    assert shown(page) == [Section.DEBTS]


def test_a_company_is_found_again_scrolled_as_it_was_left(clerk: Clerk, session: Session) -> None:
    clerk.window.resize(1000, 600)
    file = find_file(session, lambda one: len(one.products) > 2)
    page = page_of(clerk, file.company.easy_number)
    for row in page.products.rows.values():
        clerk.click(row.show_button)
    area = the(page, QScrollArea)
    clerk.qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 80)
    area.verticalScrollBar().setValue(80)
    page_of(clerk, find_file(session, lambda one: one.company != file.company).company.easy_number)
    clerk.window.pages.back()
    clerk.settled()
    assert page.view is not None
    assert page.view.file.company == file.company
    bar = area.verticalScrollBar()
    clerk.qtbot.waitUntil(lambda: 0 < bar.value() == min(80, bar.maximum()))


def test_a_product_that_is_gone_to_is_shown_whatever_section_was_left(clerk: Clerk, session: Session) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    page = page_of(clerk, file.company.easy_number)
    clerk.qtbot.keyClick(page, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    page_of(clerk, find_file(session, lambda one: one.company != file.company).company.easy_number)
    product = file.products[0]
    clerk.go(company_route(file.company.easy_number, product.id))
    assert shown(page) == [Section.COVERS]
    assert page.products.rows[product.id].is_open


def test_a_product_of_the_company_shown_is_gone_to_from_another_section(
    clerk: Clerk, session: Session
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    page = page_of(clerk, file.company.easy_number)
    clerk.qtbot.keyClick(page, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    clerk.go(company_route(file.company.easy_number, file.products[0].id))
    assert shown(page) == [Section.COVERS]
    assert page.products.rows[file.products[0].id].is_open


def test_what_is_empty_is_one_sentence(clerk: Clerk, session: Session) -> None:
    file = find_file(session, lambda one: not one.ilus and not one.extensions and bool(one.products))
    page = page_of(clerk, file.company.easy_number)
    clerk.qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert "No ILU was asked." in page.debts.quiet
    assert not page.debts.ilus.isVisible()
    without = find_file(session, lambda one: not companies.past_decisions(one))
    page_of(clerk, without.company.easy_number)
    assert page.covers.quiet == "No cover was granted before the present ones."


def test_the_tab_of_overdues_says_how_many_wait(clerk: Clerk, session: Session) -> None:
    file = find_file(session, lambda one: any(not row.record.is_final for row in one.declarations))
    page = page_of(clerk, file.company.easy_number)
    waiting = sum(not row.record.is_final for row in file.declarations)
    waiting += sum(row.record.is_active for row in file.ilus)
    assert page.bar.tabText(1) == f"Overdues and due dates ({waiting})"


def test_in_a_narrow_window_the_tabs_have_short_names(clerk: Clerk, session: Session) -> None:
    page = page_of(clerk, find_file(session, covered_by(ProductCode.CRL)).company.easy_number)
    assert page.bar.tabText(0) == "Covers and information"
    page.bar.setFixedWidth(420)
    clerk.qtbot.waitUntil(lambda: page.bar.tabText(0) == "Covers")
    assert page.bar.tabText(1).startswith("Overdues")
    assert page.bar.tabToolTip(0) == "Covers and information (Alt+1)"


def test_every_contract_is_side_by_side_and_one_is_taken_into_use_in_place(
    clerk: Clerk, session: Session
) -> None:
    file = find_file(session, lambda one: bool(one.held_under))
    other = file.held_under[0]
    page = page_of(clerk, file.company.easy_number)
    assert page.header.ui.elsewhere.text().strip() == f"Also under contract {other.number}"
    clerk.click(page.header.ui.elsewhere)
    table = page.contracts.table
    assert shown(page) == [Section.CONTRACTS]
    rows = table.rows_model.rows
    assert [row.contract.number for row in rows] == [one.number for one in session.contracts()]
    there = next(row for row in rows if row.contract.id == other.id)
    assert there.entry is not None
    cells = {column.key: column.cell(there) for column in table.rows_model.columns}
    assert cells["contract"].text == other.number
    if there.effective_cover is not None:
        amount = there.effective_cover.amount.amount
        assert f"{amount:,.0f}" in cells["effective"].text
    assert a11y_problems(page) == []
    place = table.visualRect(table.rows_model.index(rows.index(there), 0)).center()
    clerk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    clerk.settled()
    assert session.contract().id == other.id
    assert page.view is not None
    assert page.view.file.contract.id == other.id
    assert page.view.file.company == file.company
    clerk.qtbot.waitUntil(
        lambda: [row.is_in_use for row in table.rows_model.rows if row.contract.id == other.id] == [True]
    )
    clerk.qtbot.waitUntil(lambda: clerk.window.sidebar.contracts.currentData() == other.id)
    table.setFocus()
    table.setCurrentIndex(table.rows_model.index(0, 0))
    clerk.qtbot.keyClick(table, Qt.Key.Key_Return)
    clerk.settled()
    assert session.contract().id == rows[0].contract.id


def test_a_company_of_one_portfolio_only_leads_to_no_other_contract(clerk: Clerk, session: Session) -> None:
    page = page_of(clerk, find_file(session, lambda one: not one.held_under).company.easy_number)
    assert not page.header.ui.elsewhere.isVisible()


@pytest.mark.parametrize(("percent", "width"), [(100, 1142), (150, 1000)])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_section_can_be_read_and_reached(
    clerk: Clerk,
    session: Session,
    look: Theme,
    app: QApplication,
    percent: int,
    width: int,
    direction: Qt.LayoutDirection,
) -> None:
    app.setLayoutDirection(direction)
    look.apply(Scheme.DARK, percent)
    clerk.window.resize(width, 700)
    file = find_file(session, lambda one: bool(one.declarations) and bool(one.held_under or one.products))
    page = page_of(clerk, file.company.easy_number)
    for section in Section:
        page.bar.choose(section)
        clerk.settled()
        assert a11y_problems(page) == [], section
        assert mnemonic_clashes(page) == [], section
        clerk.qtbot.waitUntil(lambda: clipped_texts(page) == [])
        assert page.content.width() <= page.width(), section

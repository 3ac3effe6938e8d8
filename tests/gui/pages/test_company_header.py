"""The head of the company page: favourite, names and numbers as preferred, the DRA's history, exposure (COMP-1, PREF-2, PREF-4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui.dialogs.send_information import InformationDialog
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.company_dra_history import DraHistoryDialog
from cofanet_desktop.gui.pages.company_sections import Section
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import company_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Theme
from cofanet_desktop.services import companies, custom_fields, outbox, preferences
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.settings import UserSettings
from tests.gui.accessibility import a11y_problems, mnemonic_clashes
from tests.support.clerks import Clerk
from tests.support.desks import demo_session, set_connected
from tests.support.requests import covered_by, find_file

NBSP = "\u00a0"


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


def favourites(session: Session) -> tuple[str, ...]:
    return preferences.mine(session).favourites


def test_the_star_marks_a_favourite_and_its_toast_undoes_it(clerk: Clerk, session: Session) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    page = page_of(clerk, file.company.easy_number)
    star = page.header.ui.favourite
    assert not star.isChecked()
    clerk.click(star)
    assert favourites(session) == (file.company.easy_number,)
    assert star.isChecked()
    assert star.accessibleDescription() == "Remove from the favourites"
    assert clerk.window.toaster.texts[-1].endswith("is a favourite now.")
    clerk.window.toaster.shown[-1].act()
    clerk.settled()
    assert favourites(session) == ()
    clerk.qtbot.waitUntil(lambda: not star.isChecked())


def test_ctrl_d_marks_a_favourite_without_a_network_and_ctrl_z_undoes_it(
    clerk: Clerk, session: Session
) -> None:
    set_connected(session, is_connected=False)
    file = find_file(session, covered_by(ProductCode.CRL))
    page = page_of(clerk, file.company.easy_number)
    clerk.qtbot.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    clerk.settled()
    assert favourites(session) == (file.company.easy_number,)
    assert [entry.kind for entry in outbox.open_commands(session)] == ["mark_favourites"]
    clerk.qtbot.keyClick(clerk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    clerk.settled()
    assert favourites(session) == ()
    clerk.qtbot.waitUntil(lambda: not page.header.ui.favourite.isChecked())


def test_the_undo_of_a_favourite_is_about_its_company_wherever_one_is(clerk: Clerk, session: Session) -> None:
    first = find_file(session, covered_by(ProductCode.CRL))
    second = find_file(session, lambda one: one.company != first.company)
    page = page_of(clerk, first.company.easy_number)
    clerk.click(page.header.ui.favourite)
    page_of(clerk, second.company.easy_number)
    clerk.window.toaster.shown[-1].act()
    clerk.settled()
    assert favourites(session) == ()
    clerk.qtbot.waitUntil(lambda: not page.header.ui.favourite.isChecked())


def test_names_and_crs_numbers_are_shown_as_preferred(qtbot: QtBot, session: Session, tasks: Tasks) -> None:
    kept = [UserSettings()]
    preferred = Preferences(lambda: kept[0], lambda changed: kept.__setitem__(0, changed))
    page = CompanyPage(session, tasks, preferred)
    qtbot.addWidget(page)
    page.show()
    file = find_file(session, lambda one: bool(one.company.local_name))
    page.activate(file.company.easy_number)
    qtbot.waitUntil(lambda: page.view is not None)
    ui = page.header.ui
    crs = {one.value for one in file.company.identifiers if one.type.startswith("CRS")}
    assert crs
    assert (ui.name.text(), ui.latinName.text()) == (file.company.local_name, file.company.name)
    assert not crs & {fact.value for fact in ui.facts.facts}
    preferred.change(show_local_names=False, show_crs=True)
    assert (ui.name.text(), ui.latinName.text()) == (file.company.name, file.company.local_name)
    assert page.title() == file.company.name
    assert crs <= {fact.value for fact in ui.facts.facts}
    page.bar.choose(Section.INFORMATION)
    assert crs <= {fact.value for fact in page.about.identity.facts.facts}


def test_the_history_of_the_dra_is_one_click_away_as_chart_and_table(clerk: Clerk, session: Session) -> None:
    file = find_file(session, lambda one: one.entry is not None and len(one.entry.dra_history) > 1)
    page = page_of(clerk, file.company.easy_number)
    assert file.entry is not None
    assert page.header.dra.dra == file.entry.dra
    clerk.click(page.header.dra)
    dialog = clerk.dialog(DraHistoryDialog)
    rows = dialog.table.rows_model.rows
    assert [row.now for row in rows] == list(reversed(file.entry.dra_history))
    first, last = file.entry.dra_history[-2:]
    step = last.dra - first.dra
    sign = "+" if step > 0 else "\N{MINUS SIGN}"
    assert dialog.table.rows_model.columns[2].cell(rows[0]).text == (f"{sign}{abs(step)}" if step else "")
    assert all(f": {one.dra} – " in dialog.chart.accessibleDescription() for one in file.entry.dra_history)
    assert a11y_problems(dialog) == []
    assert mnemonic_clashes(dialog) == []
    clerk.click(dialog.review)
    assert clerk.dialog(InformationDialog).isVisible()


def test_without_a_dra_its_button_says_when_there_will_be_one(clerk: Clerk, session: Session) -> None:
    file = find_file(session, lambda one: one.entry is None or not one.entry.dra_history)
    page = page_of(clerk, file.company.easy_number)
    assert "not rated" in page.header.dra.accessibleName()
    page.header.dra.setFocus()
    clerk.qtbot.keyClick(page.header.dra, Qt.Key.Key_Space)
    clerk.settled()
    dialog = clerk.dialog(DraHistoryDialog)
    assert dialog.table.isHidden()
    assert dialog._none.isVisible()


def test_the_outstanding_stands_beside_the_cover_with_the_excess_and_the_own_limit(
    clerk: Clerk, session: Session
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    assert file.effective_cover is not None
    cover = file.effective_cover.amount.amount
    values = {"outstanding": str(int(cover) + 20_000), "internal_limit": str(int(cover))}
    custom_fields.set_values(session, file.company.easy_number, values)
    page = page_of(clerk, file.company.easy_number)
    assert page.cover.exposure.sentence == f"20,000{NBSP}EUR not covered"
    assert page.cover.exposure.strip.accessibleDescription().endswith("not covered")
    assert page.cover.limit.endswith("is exceeded.")
    custom_fields.set_values(session, file.company.easy_number, {"outstanding": ""})
    clerk.window.pages.refresh(None)
    clerk.settled()
    assert page.cover.exposure.sentence == "No outstanding is noted."
    assert page.cover.limit.startswith("Your internal limit: ")


def test_a_company_nothing_is_owed_by_and_nothing_covers_shows_no_strip(
    clerk: Clerk, session: Session
) -> None:
    file = find_file(
        session,
        lambda one: one.effective_cover is None and one.entry is not None and one.entry.outstanding is None,
    )
    page = page_of(clerk, file.company.easy_number)
    assert not page.cover.exposure.isVisible()


def test_a_reference_is_in_the_header_and_an_empty_one_leaves_no_gap(clerk: Clerk, session: Session) -> None:
    file = find_file(session, lambda one: one.entry is not None and bool(one.entry.customer_reference))
    page = page_of(clerk, file.company.easy_number)
    shown = {fact.name: fact.value for fact in page.header.ui.facts.facts}
    assert file.entry is not None
    assert shown["Your reference"] == file.entry.customer_reference
    without = replace(companies.show(session, file.company.easy_number), entry=None)
    page.header.show_file(without)
    assert "Your reference" not in {fact.name for fact in page.header.ui.facts.facts}

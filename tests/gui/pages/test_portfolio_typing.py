"""The search criteria while one types: what cannot be read, what arrives meanwhile, what an old link says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.widgets.criteria_panel import CriteriaPanel
from cofanet_desktop.services.session import Session
from tests.support.desks import demo_session
from tests.support.portfolio_pages import OpenedPortfolio


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = demo_session(tmp_path)
    yield made
    made.close()


@pytest.fixture
def opened(qtbot: QtBot, session: Session, tasks: Tasks, tmp_path: Path) -> OpenedPortfolio:
    return OpenedPortfolio(qtbot, session, tasks, tmp_path)


@pytest.fixture
def searching(opened: OpenedPortfolio) -> OpenedPortfolio:
    opened.go()
    opened.click("Search criteria")
    return opened


def panel(opened: OpenedPortfolio) -> CriteriaPanel:
    return opened.page.companies.panel


def type_in(opened: OpenedPortfolio, edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    QTest.keyClicks(edit, text)
    opened.settle()


def test_a_reset_empties_what_could_not_be_read(searching: OpenedPortfolio) -> None:
    amount, number = panel(searching).product.amount_from, panel(searching).company.value
    type_in(searching, amount, "12x")
    type_in(searching, number, "zz")
    assert panel(searching).product.amounts.error
    assert panel(searching).company.error
    assert searching.page.criteria == Criteria()
    searching.click("Reset the criteria")
    assert (amount.text(), number.text()) == ("", "")
    assert (panel(searching).product.amounts.error, panel(searching).company.error) == ("", "")


def test_news_of_the_insurer_leave_what_is_being_typed(searching: OpenedPortfolio, qtbot: QtBot) -> None:
    name = panel(searching).company.name
    QTest.keyClicks(name, "gmbh")
    searching.page.refresh(None)
    qtbot.waitUntil(lambda: not searching.tasks.running)
    assert name.text() == "gmbh"
    searching.settle()
    assert searching.page.criteria == Criteria(name="gmbh")


def test_a_day_typed_stays_the_same_day_in_another_format(
    searching: OpenedPortfolio, app: QApplication
) -> None:
    install_language(app, "fr", "fr_FR")
    updated = panel(searching).product.updated_from.edit
    type_in(searching, updated, "03/04/2026")
    assert searching.page.criteria == Criteria(updated_from=date(2026, 4, 3))
    install_language(app, "en", "en_US")
    app.processEvents()
    assert updated.text() == formats.day(date(2026, 4, 3))
    type_in(searching, panel(searching).company.name, "a")
    assert searching.page.criteria == Criteria(updated_from=date(2026, 4, 3), name="a")


def test_a_link_with_a_malformed_identifier_lists_nobody(opened: OpenedPortfolio) -> None:
    opened.go("identifier:EASY,abc")
    assert opened.rows == []
    opened.go("favourites;identifier:EASY,abc")
    assert opened.rows == []

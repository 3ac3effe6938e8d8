"""Covers that end soon: listed, ticked, renewed several at once from the portfolio, the start page and a company."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui.dialogs.renewal import RenewalDialog
from cofanet_desktop.gui.models.renewals import standing
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.company_data import ProductAction
from cofanet_desktop.gui.pages.home import HomePage
from cofanet_desktop.gui.pages.portfolio import PortfolioPage
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.services import outbox, products, renewals
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.renewals import Renewal
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.settings import UserSettings
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import advance, demo_session, set_connected

HORIZON = 60


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def preferences(app: object) -> Preferences:
    settings = replace(UserSettings(), imminent_days=HORIZON)
    return Preferences(lambda: settings, lambda _changed: None)


@pytest.fixture
def page(
    qtbot: QtBot, session: Session, tasks: Tasks, preferences: Preferences, tmp_path: Path
) -> PortfolioPage:
    layout = QSettings(str(tmp_path / "layout.ini"), QSettings.Format.IniFormat)
    made = PortfolioPage(session, tasks, preferences, layout)
    qtbot.addWidget(made)
    made.resize(1094, 700)
    made.show()
    made.activate(f"ending:{HORIZON}")
    qtbot.waitUntil(lambda: bool(made.ending.lines))
    return made


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def dialog_over(qtbot: QtBot, owner: QWidget) -> RenewalDialog:
    def shown() -> list[RenewalDialog]:
        return [one for one in owner.findChildren(RenewalDialog) if one.isVisible() and one.lines]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def words(dialog: RenewalDialog) -> dict[str, str]:
    """Return what the last column says of each product."""
    return {line.id: standing(line).text for line in dialog.lines}


def renewable(session: Session) -> list[Renewal]:
    return [one for one in renewals.ending(session, HORIZON) if one.can_be_asked]


def send(qtbot: QtBot, dialog: RenewalDialog, session: Session) -> None:
    click(qtbot, dialog.renew)
    qtbot.waitUntil(lambda: bool(outbox.open_commands(session)))


def test_the_route_leads_to_the_list_of_covers_that_end(page: PortfolioPage, session: Session) -> None:
    expected = [one.product.id for one in renewals.ending(session, HORIZON)]
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Ending soon"
    assert [line.id for line in page.ending.lines] == expected
    assert len(renewable(session)) > 1
    ends = [line.renewal.product.ends_on for line in page.ending.lines]
    assert ends == sorted(day for day in ends if day is not None)


def test_another_horizon_lists_other_covers(page: PortfolioPage, qtbot: QtBot, session: Session) -> None:
    page.ending.days.setValue(1)
    qtbot.waitUntil(lambda: len(page.ending.lines) == len(renewals.ending(session, 1)))
    page.ending.days.setValue(300)
    qtbot.waitUntil(lambda: len(page.ending.lines) == len(renewals.ending(session, 300)) > 3)


def test_a_topliner_is_listed_thirty_days_before_its_end_whatever_the_horizon(session: Session) -> None:
    listed = [one for one in renewals.ending(session, 1) if one.product.code is ProductCode.TPL]
    assert listed
    assert all(one.refusal is not None for one in listed)
    days = [(one.product.ends_on - session.today()).days for one in listed if one.product.ends_on]
    assert all(1 < left <= 30 for left in days)
    assert "A TopLiner is not renewed" in str(listed[0].refusal)


def test_the_companies_are_one_tab_away_and_back(page: PortfolioPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    page.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: page.ending.isVisible())
    assert page.ending.days.value() == HORIZON
    page.activate("country:FRA;ending:300")
    assert page.tabs.currentIndex() == 0


def test_a_cover_opens_its_company(page: PortfolioPage, qtbot: QtBot) -> None:
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    page.ending.table.setFocus()
    qtbot.keyClick(page.ending.table, Qt.Key.Key_Return)
    assert heard == [Route("company", page.ending.lines[0].renewal.product.easy_number)]


def test_one_summary_names_what_can_be_renewed_and_why_the_rest_cannot(
    page: PortfolioPage, qtbot: QtBot, session: Session
) -> None:
    click(qtbot, page.ending.select_all)
    click(qtbot, page.ending.renew)
    dialog = dialog_over(qtbot, page)
    assert len(dialog.lines) == len(page.ending.lines)
    count = len(renewable(session))
    assert dialog.lead.startswith(f"{count} of {len(dialog.lines)} covers can be renewed")
    assert f"Renew {count} covers" in dialog.renew.text()
    impossible = [line for line in dialog.lines if not line.renewal.can_be_asked]
    assert impossible
    assert all(words(dialog)[line.id] == "Cannot be renewed" for line in impossible)


def test_several_are_asked_at_once_and_each_company_gets_its_result(
    page: PortfolioPage, qtbot: QtBot, session: Session
) -> None:
    before = {one.product.id: one.product for one in renewable(session)}
    page.ending.table.rows_model.set_checked(before)
    click(qtbot, page.ending.renew)
    dialog = dialog_over(qtbot, page)
    send(qtbot, dialog, session)
    qtbot.waitUntil(lambda: set(words(dialog).values()) == {"To send"})
    assert not dialog.renew.isVisible()
    assert len(outbox.open_commands(session)) == len(before)
    assert exchange(session).trouble is None
    advance(session, timedelta(minutes=5))
    assert exchange(session).trouble is None
    page.refresh(None)
    qtbot.waitUntil(lambda: set(words(dialog).values()) <= {"Renewed", "Not renewed"})
    for product_id, word in words(dialog).items():
        after = products.find(session, product_id)
        assert after.ends_on is not None
        assert (after.ends_on > (before[product_id].ends_on or session.today())) is (word == "Renewed")
        assert after.granted == before[product_id].granted
    assert "Renewed" in words(dialog).values()
    qtbot.waitUntil(lambda: len(page.ending.lines) == len(renewals.ending(session, HORIZON)))


def test_without_a_network_renewals_wait_to_be_sent(
    page: PortfolioPage, qtbot: QtBot, session: Session
) -> None:
    set_connected(session, is_connected=False)
    wanted = renewable(session)[0].product.id
    page.ending.table.rows_model.set_checked([wanted])
    click(qtbot, page.ending.renew)
    dialog = dialog_over(qtbot, page)
    send(qtbot, dialog, session)
    qtbot.waitUntil(lambda: words(dialog) == {wanted: "To send"})
    click(qtbot, dialog.close_button)
    page.refresh(None)
    qtbot.waitUntil(lambda: {line.id: standing(line).text for line in page.ending.lines}[wanted] == "To send")
    set_connected(session, is_connected=True)
    assert exchange(session).trouble is None
    assert outbox.open_commands(session) == []


def test_one_that_became_impossible_does_not_stop_the_others(session: Session) -> None:
    first, second = (one.product.id for one in renewable(session)[:2])
    renewals.renew(session, [first])
    asked = renewals.renew(session, [first, second, "unknown"])
    assert isinstance(asked[0].outcome, RuleViolation)
    assert (asked[0].outcome.rule, bool(asked[1].command_id)) == ("ANSWER_PENDING", True)
    assert [one.product.id for one in renewals.results(session, asked)] == [first, second]


def test_the_start_page_renews_what_ends_within_the_horizon(
    qtbot: QtBot, session: Session, tasks: Tasks, preferences: Preferences
) -> None:
    home = HomePage(session, tasks, preferences)
    qtbot.addWidget(home)
    home.show()
    home.activate("")
    qtbot.waitUntil(lambda: home.renew.isVisible())
    click(qtbot, home.renew)
    dialog = dialog_over(qtbot, home)
    assert {line.id for line in dialog.lines} == {one.product.id for one in renewals.ending(session, HORIZON)}
    send(qtbot, dialog, session)
    home.refresh(None)
    qtbot.waitUntil(lambda: "To send" in words(dialog).values())


def test_the_company_page_renews_a_cover_that_ends(qtbot: QtBot, session: Session, tasks: Tasks) -> None:
    product = renewable(session)[0].product
    company = CompanyPage(session, tasks)
    qtbot.addWidget(company)
    company.show()
    company.activate(product.easy_number)
    qtbot.waitUntil(lambda: product.id in company.products.rows)
    row = company.products.rows[product.id]
    row.set_open(True)
    click(qtbot, row.button(ProductAction.RENEW))
    dialog = dialog_over(qtbot, company)
    assert dialog.lead == "1 cover is asked to go on, for the amount in force."
    send(qtbot, dialog, session)
    company.refresh(None)
    qtbot.waitUntil(lambda: not row.button(ProductAction.RENEW).isEnabled())


@pytest.mark.parametrize("percent", [90, 150])
def test_list_and_summary_are_accessible_and_uncut(
    page: PortfolioPage, qtbot: QtBot, look: Theme, percent: int
) -> None:
    look.apply(Scheme.DARK, percent)
    QCoreApplication.processEvents()
    assert (a11y_problems(page), mnemonic_clashes(page), clipped_texts(page)) == ([], [], [])
    click(qtbot, page.ending.select_all)
    click(qtbot, page.ending.renew)
    dialog = dialog_over(qtbot, page)
    QCoreApplication.processEvents()
    assert (a11y_problems(dialog), mnemonic_clashes(dialog), clipped_texts(dialog)) == ([], [], [])


def test_the_keyboard_ticks_and_renews(page: PortfolioPage, qtbot: QtBot) -> None:
    table = page.ending.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert page.ending.targets() == [page.ending.lines[1].id]
    assert page.ending.select_all.checkState() is Qt.CheckState.PartiallyChecked
    renew: QPushButton = page.ending.renew
    renew.setFocus()
    qtbot.keyClick(renew, Qt.Key.Key_Space)
    assert [line.id for line in dialog_over(qtbot, page).lines] == page.ending.targets()

"""The first working hour in the real window, on a profile that makes itself: clicked and typed, nothing faked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.products import ProductCode, ProductStatus
from cofanet_desktop.gui.application import Application
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.company_offers import OffersDialog
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.pages.search import SearchPage
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.wizards.wizard import RequestWizard
from cofanet_desktop.services import companies, maintenance, notifications, outbox
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.window_request import WindowRequest
from tests.gui.accessibility import a11y_problems
from tests.support.desks import advance
from tests.support.widgets import the

COUNTRY = "DEU"


@pytest.fixture
def program(
    app: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    """The application on a fresh home folder, its window open on the demonstration profile."""
    monkeypatch.setenv("COFANET_HOME", str(tmp_path / "cofanet"))
    made = Application(app, WindowRequest(language="en", theme="light"))
    qtbot.addWidget(made.window)
    made.start()
    qtbot.waitUntil(lambda: _page_is_ready(made))
    yield made
    made.stop()
    app.processEvents()


def _page_is_ready(program: Application) -> bool:
    page = program.window.pages.page
    return page is not None and page.state == "content" and program.tasks.running == 0


def _session(program: Application) -> Session:
    assert program._opened is not None
    return program._opened.session


def _search(program: Application, qtbot: QtBot, text: str) -> SearchPage:
    bar = program.window.top_bar
    qtbot.waitUntil(lambda: bar.country.findData(COUNTRY) >= 0)
    bar.country.setCurrentIndex(bar.country.findData(COUNTRY))
    bar.search.setText(text)
    qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    page = program.window.pages.page
    assert isinstance(page, SearchPage)
    qtbot.waitUntil(lambda: the(page, RowTable).model().rowCount() > 0)
    return page


def _open_row(program: Application, qtbot: QtBot, page: SearchPage, row: int) -> CompanyPage:
    table = the(page, RowTable)
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(program.window.pages.page, CompanyPage))
    company = program.window.pages.page
    assert isinstance(company, CompanyPage)
    qtbot.waitUntil(lambda: company.view is not None and _page_is_ready(program))
    return company


def _opened(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    found: list[QWidget] = []

    def is_there() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        return bool(found)

    qtbot.waitUntil(is_there)
    return found[0]


def _order(program: Application, qtbot: QtBot, amount: str) -> RequestWizard:
    """Ask for a credit limit on the company shown, with keys and clicks, up to the result page."""
    program.window.frame_actions.new.trigger()
    offers = _opened(qtbot, OffersDialog)
    assert a11y_problems(offers) == []
    limit = next(button for button in offers.findChildren(QPushButton) if "Credit limit" in button.text())
    qtbot.mouseClick(limit, Qt.MouseButton.LeftButton)
    wizard = _opened(qtbot, RequestWizard)
    assert isinstance(wizard, RequestWizard)
    first = next(field for field in wizard.findChildren(QLineEdit) if field.isVisible())
    qtbot.keyClicks(first, amount)
    for _ in range(3):  # request, guarantor, summary: the last click submits
        qtbot.mouseClick(the(wizard, QPushButton, "next"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: program.tasks.running == 0)
    return wizard


def _limit_of(program: Application, company: CompanyPage) -> ProductStatus | None:
    assert company.view is not None
    file = companies.show(_session(program), company.view.file.company.easy_number)
    found = [product for product in file.products if product.code is ProductCode.CRL]
    return found[-1].status if found else None


def _answer_is_announced(program: Application, company: CompanyPage) -> bool:
    """Tell whether the insurer has the request and has said when it will answer."""
    assert company.view is not None
    file = companies.show(_session(program), company.view.file.company.easy_number)
    return any(product.asked and product.asked.answer_expected_at for product in file.products)


def test_a_limit_is_searched_asked_for_and_decided_at_once(program: Application, qtbot: QtBot) -> None:
    page = _search(program, qtbot, "müler")  # a typing error
    assert a11y_problems(page) == []
    company = _open_row(program, qtbot, page, 0)
    assert a11y_problems(company) == []
    wizard = _order(program, qtbot, "20000")
    qtbot.waitUntil(lambda: _limit_of(program, company) not in (None, ProductStatus.PENDING))
    wizard.close()
    assert _told(program, company)


def _told(program: Application, company: CompanyPage) -> bool:
    assert company.view is not None
    number = company.view.file.company.easy_number
    return any(one.easy_number == number for one in notifications.find(_session(program)))


def test_a_pending_decision_arrives_as_a_notification_while_one_works_on(
    program: Application, qtbot: QtBot
) -> None:
    company = _open_row(program, qtbot, _search(program, qtbot, "müller"), 0)
    _order(program, qtbot, "180000").close()
    qtbot.waitUntil(lambda: _limit_of(program, company) is ProductStatus.PENDING)
    qtbot.waitUntil(lambda: not outbox.open_commands(_session(program)))  # time passes there
    program.window.go(Route("notifications"))
    qtbot.waitUntil(lambda: _page_is_ready(program))
    inbox = program.window.pages.page
    assert isinstance(inbox, NotificationsPage)
    advance(_session(program), timedelta(minutes=10))
    program.window.frame_actions.exchange.trigger()
    qtbot.waitUntil(lambda: _told(program, company))
    assert _limit_of(program, company) is not ProductStatus.PENDING


def test_requests_made_without_network_are_sent_once_when_it_is_back(
    program: Application, qtbot: QtBot
) -> None:
    company = _open_row(program, qtbot, _search(program, qtbot, "müller"), 1)
    switch = program.window.status.offline
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.window.state.work_offline is True)
    _order(program, qtbot, "20000").close()
    qtbot.waitUntil(lambda: program.window.state.outbox == 1)
    assert _limit_of(program, company) is ProductStatus.PENDING
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.window.state.outbox == 0)
    qtbot.waitUntil(lambda: _limit_of(program, company) is not ProductStatus.PENDING)
    session = _session(program)
    assert [one.kind for one in outbox.all_commands(session)] == ["order_product"]
    assert all(check.is_ok for check in maintenance.doctor(session))


def test_every_page_can_be_entered_and_names_its_widgets(program: Application, qtbot: QtBot) -> None:
    faults: dict[str, list[str]] = {}
    for key in program.window.pages.specs:
        if key == "company":
            continue
        program.window.go(Route(key))
        qtbot.waitUntil(lambda: program.tasks.running == 0)
        page = program.window.pages.page
        assert page is not None
        faults[key] = a11y_problems(page)
    assert {key: found for key, found in faults.items() if found} == {}


def test_the_language_changes_while_the_window_is_open(program: Application, qtbot: QtBot) -> None:
    def label() -> str:
        return program.window.pages.specs["portfolio"].label()

    assert label() == "Portfolio"
    program._request = WindowRequest()
    program.preferences.change(language="fr")
    assert label() == "Portefeuille"
    program.preferences.change(language="en")
    assert label() == "Portfolio"

"""Company search: what is asked, what is refused at the field, what is found, with and without a network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.companies import Company, Establishment, Identifier
from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.products import Family
from cofanet_desktop.domain.protocol import CompanyQuery
from cofanet_desktop.gui.dialogs.create_company import CreateCompanyDialog
from cofanet_desktop.gui.forms.duty_routes import duty_route
from cofanet_desktop.gui.models.search_results import result_rows
from cofanet_desktop.gui.pages.company_offers import OffersDialog
from cofanet_desktop.gui.pages.search import SearchPage
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import Route, pick_route, search_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import companies, outbox
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.settings import UserSettings
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes, tab_order
from tests.support.desks import demo_session, set_connected
from tests.support.requests import find_file
from tests.support.widgets import the


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> SearchPage:
    kept = UserSettings()
    made = SearchPage(session, tasks, Preferences(lambda: kept, lambda _: None))
    qtbot.addWidget(made)
    made.resize(1140, 700)
    made.show()
    made.activate("")
    return made


def search(page: SearchPage, qtbot: QtBot, text: str) -> None:
    page.filter_field().setText(text)
    qtbot.keyClick(page.filter_field(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._found is not None)


def found(page: SearchPage) -> list[str]:
    return [row.company.easy_number for row in page.table.rows_model.rows]


def test_every_country_can_be_chosen_and_the_preferred_one_is(page: SearchPage) -> None:
    assert page.ui.country.count() == 153
    assert page.ui.country.code() == "FRA"
    assert page.ui.country.currentText() == "France"


def test_enter_searches_and_enter_again_opens_the_company(page: SearchPage, qtbot: QtBot) -> None:
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    search(page, qtbot, "exemple textiles")
    assert found(page)[0] == "00000012354921"
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert heard == [Route("company", "00000012354921")]


def test_a_route_of_the_top_bar_searches_at_once(page: SearchPage, qtbot: QtBot) -> None:
    page.activate(search_route("exemple", "FRA").argument)
    qtbot.waitUntil(lambda: page._found is not None)
    assert len(found(page)) >= 5
    assert page.form.isHidden()


def test_the_search_can_be_modified_with_everything_still_there(page: SearchPage, qtbot: QtBot) -> None:
    search(page, qtbot, "exemple")
    qtbot.mouseClick(page._modify, Qt.MouseButton.LeftButton)
    assert page.form.isVisible()
    assert page.ui.name.text() == "exemple"


def test_an_easy_number_is_padded_and_found(page: SearchPage, qtbot: QtBot) -> None:
    search(page, qtbot, "12354921")
    assert found(page) == ["00000012354921"]


@pytest.mark.parametrize("typed", ["123456789012345", "123456789012345678"])
def test_a_number_that_is_no_easy_number_is_refused_under_the_field(
    page: SearchPage, qtbot: QtBot, typed: str
) -> None:
    page.ui.name.setText(typed)
    qtbot.keyClick(page.ui.name, Qt.Key.Key_Return)
    assert page.ui.error.isVisible()
    assert typed in page.ui.error.text()
    assert page.ui.name.property("invalid") is True
    assert page.ui.name.text() == typed
    qtbot.keyClick(page.ui.name, Qt.Key.Key_Backspace)
    assert page.ui.error.isHidden()


def test_letters_in_an_easy_number_are_refused_under_the_field(page: SearchPage, qtbot: QtBot) -> None:
    page.ui.byIdentifier.click()
    page.ui.kind.setCurrentIndex(page.ui.kind.count() - 1)
    page.ui.value.setText("12A34")
    qtbot.mouseClick(page.ui.search, Qt.MouseButton.LeftButton)
    assert "12A34" in page.ui.error.text()
    assert page.ui.value.hasFocus()


def test_a_malformed_coface_reference_is_refused_under_the_field(page: SearchPage, qtbot: QtBot) -> None:
    page.ui.byIdentifier.click()
    page.ui.kind.setCurrentIndex(page.ui.kind.findData("CRScny"))
    page.ui.value.setText("AB")
    qtbot.mouseClick(page.ui.search, Qt.MouseButton.LeftButton)
    assert "Coface reference" in page.ui.error.text()


def test_nothing_typed_is_said_under_the_field(page: SearchPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.ui.search, Qt.MouseButton.LeftButton)
    assert page.ui.error.text() == "Enter a name or an Easy number."


def test_a_check_digit_that_does_not_fit_is_a_hint_and_no_refusal(page: SearchPage, qtbot: QtBot) -> None:
    page.ui.byIdentifier.click()
    page.ui.kind.setCurrentIndex(page.ui.kind.findData("SIREN"))
    page.ui.value.setText("958478954")
    qtbot.keyClick(page.ui.value, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._found is not None)
    assert "check digit" in page.ui.hint.text()
    assert found(page) == ["00000012354921"]


def test_without_a_network_the_known_companies_are_searched_and_that_is_said(
    page: SearchPage, qtbot: QtBot, session: Session
) -> None:
    set_connected(session, is_connected=False)
    search(page, qtbot, "exemple")
    assert found(page)
    assert page.banner.isVisible()
    assert "known on this computer" in page.banner.text
    assert page._extend.isHidden()


def test_the_search_is_extended_to_partner_databases(page: SearchPage, qtbot: QtBot) -> None:
    search(page, qtbot, "exemple")
    qtbot.mouseClick(page._extend, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "partner databases included" in page._told.text())
    assert page._extend.isHidden()


def test_branches_stand_under_their_head_office(page: SearchPage, qtbot: QtBot, session: Session) -> None:
    wanted = CompanyQuery(country="ARE", name="asian gold", branches=True)
    assert len(companies.search(session, wanted).companies) > 1
    page.ui.country.set_code("ARE")
    page.ui.mainOnly.setChecked(False)
    search(page, qtbot, "asian gold")
    rows = page.table.rows_model.rows
    assert rows[0].company.establishment is Establishment.MAIN
    assert rows[1].is_under
    assert rows[1].company.head_office == rows[0].company.easy_number


def company(number: str, name: str, head_office: str | None = None) -> Company:
    kind = Establishment.BRANCH if head_office else Establishment.MAIN
    identifiers = (Identifier("SIREN", number[-9:]),)
    return Company(
        easy_number=number,
        name=name,
        country="FRA",
        establishment=kind,
        head_office=head_office,
        identifiers=identifiers,
    )


def test_companies_of_the_same_name_are_marked_their_branches_are_not() -> None:
    first, second = company("00000000000001", "Müller SA"), company("00000000000002", "MULLER SA")
    branch = company("0000000000000100001", "Müller SA", first.easy_number)
    rows = result_rows([second, branch, first, company("00000000000003", "Other")])
    assert [(row.company.easy_number, row.namesakes, row.is_under) for row in rows] == [
        (second.easy_number, 1, False),
        (first.easy_number, 1, False),
        (branch.easy_number, 0, True),
        ("00000000000003", 0, False),
    ]


def test_a_request_begun_at_home_goes_on_with_the_products_meant(page: SearchPage, qtbot: QtBot) -> None:
    page.activate(pick_route(Family.INSURANCE).argument)
    assert "covered on" in page.banner.text
    search(page, qtbot, "exemple textiles")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(OffersDialog) is not None)
    the(page, OffersDialog).close()


@pytest.mark.parametrize("wanted", [Duty.OVERDUE, Duty.EXTENSION])
def test_a_duty_begun_at_home_ends_in_its_form(
    page: SearchPage, qtbot: QtBot, session: Session, wanted: Duty
) -> None:
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    file = find_file(
        session, lambda file: all(one.refusal is None for one in file.duties if one.duty is wanted)
    )
    number = file.company.easy_number
    page.activate(pick_route(wanted).argument)
    assert "unpaid" in page.banner.text
    page._go_to(number)
    qtbot.waitUntil(lambda: bool(heard) or page.findChild(OffersDialog) is not None)
    offered = page.findChild(OffersDialog)
    if offered is not None:  # insured and uninsured are possible
        qtbot.mouseClick(offered.duty_buttons[wanted], Qt.MouseButton.LeftButton)
    assert heard == [duty_route(wanted, number)]


def test_a_duty_that_is_not_possible_says_why(page: SearchPage, qtbot: QtBot, session: Session) -> None:
    file = find_file(
        session,
        lambda file: any(one.refusal is not None for one in file.duties if one.duty is Duty.EXTENSION),
    )
    page.activate(pick_route(Duty.EXTENSION).argument)
    page._go_to(file.company.easy_number)
    qtbot.waitUntil(lambda: page.findChild(OffersDialog) is not None)
    offered = the(page, OffersDialog)
    assert not offered.duty_buttons[Duty.EXTENSION].isEnabled()
    assert set(offered.duty_buttons) == {Duty.EXTENSION}
    offered.close()


def test_nothing_found_offers_to_create_the_company(page: SearchPage, qtbot: QtBot, session: Session) -> None:
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    search(page, qtbot, "qqzx vwyk")
    assert not found(page)
    page._notice.button.click()
    dialog = the(page, CreateCompanyDialog)
    assert dialog.ui.name.text() == "qqzx vwyk"
    qtbot.mouseClick(dialog.ui.create, Qt.MouseButton.LeftButton)
    assert dialog.ui.addressError.isVisible()
    assert dialog.ui.address.hasFocus() or not dialog.isActiveWindow()
    for field, text in (
        (dialog.ui.address, "1 rue X"),
        (dialog.ui.postcode, "75001"),
        (dialog.ui.city, "Paris"),
    ):
        qtbot.keyClicks(field, text)
    assert dialog.ui.addressError.isHidden()
    qtbot.mouseClick(dialog.ui.create, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0].argument.startswith("Z")
    assert [entry.kind for entry in outbox.open_commands(session)] == ["create_company"]


def test_a_form_left_behind_is_there_again(page: SearchPage, qtbot: QtBot, tasks: Tasks) -> None:
    page._create_company()
    first = the(page, CreateCompanyDialog)
    first.ui.name.setText("Left Behind SA")
    first.ui.address.setText("2 rue Y")
    first.reject()
    qtbot.waitUntil(lambda: not tasks.running)
    qtbot.waitUntil(lambda: page.findChild(CreateCompanyDialog) is None)
    page._create_company()
    again = the(page, CreateCompanyDialog)
    qtbot.waitUntil(lambda: again.ui.address.text() == "2 rue Y")
    assert again.ui.name.text() == "Left Behind SA"
    again.close()


def test_everything_has_a_name_and_fits(page: SearchPage, qtbot: QtBot) -> None:
    page.ui.more.click()
    for _ in range(2):
        assert a11y_problems(page) == []
        assert mnemonic_clashes(page) == []
        assert clipped_texts(page) == []
        page.ui.byIdentifier.click()
    order = tab_order(page.form)
    assert order.index(page.ui.country) < order.index(page.ui.value) < order.index(page.ui.search)


def test_the_dialog_has_names_and_room_for_its_messages(page: SearchPage, qtbot: QtBot) -> None:
    page._create_company()
    dialog = the(page, CreateCompanyDialog)
    dialog.submit()
    assert a11y_problems(dialog) == []
    assert mnemonic_clashes(dialog) == []
    errors = [label for label in dialog.findChildren(QLabel) if label.property("role") == "error"]
    qtbot.waitUntil(
        lambda: all(not one.isVisible() or one.height() >= one.sizeHint().height() for one in errors)
    )
    dialog.close()

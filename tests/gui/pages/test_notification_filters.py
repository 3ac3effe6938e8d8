"""The advanced filters of the inbox: combined, said by chips, dropped, kept in the history (NOTIF-3, NOTIF-4, PREF-3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.preferences import Direction, Threshold, Watched
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.models.notification_criteria import Criteria, KeptBack, criteria_argument
from cofanet_desktop.gui.models.notifications import country_word, matching, searched, sentence
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import companies, notifications, preferences
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import demo_session

COMPANY, FIELDS, PRODUCT, CONTRACT, NOTIFICATION = range(5)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> NotificationsPage:
    made = NotificationsPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1140, 760)
    made.show()
    made.activate("")
    qtbot.waitUntil(lambda: bool(made.table.rows_model.rows))
    made.more.setChecked(True)
    return made


class Hand:
    """Works the filters as a person does, and waits for the list."""

    def __init__(self, page: NotificationsPage, qtbot: QtBot, tasks: Tasks) -> None:
        self.page, self.qtbot, self.tasks = page, qtbot, tasks

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.running)
        QApplication.processEvents()

    def tab(self, at: int) -> None:
        self.page.panel.tabs.setCurrentIndex(at)

    def click(self, button: QPushButton) -> None:
        assert button.isVisible(), button.text()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def choose(self, combo: QComboBox, text: str) -> None:
        at = combo.findText(text)
        assert at >= 0, text
        combo.setCurrentIndex(at)
        combo.activated.emit(at)
        self.settle()

    def shown(self) -> list[Notification]:
        return list(self.page.table.rows_model.rows)


@pytest.fixture
def hand(page: NotificationsPage, qtbot: QtBot, tasks: Tasks) -> Hand:
    return Hand(page, qtbot, tasks)


def those(session: Session, fits: Callable[[Notification], bool]) -> list[str]:
    return [one.id for one in notifications.find(session) if fits(one)]


def ids(rows: list[Notification]) -> list[str]:
    return [one.id for one in rows]


def test_company_name_country_and_easy_number_are_combined(
    page: NotificationsPage, hand: Hand, session: Session, qtbot: QtBot
) -> None:
    one = next(row for row in hand.shown() if row.easy_number)
    hand.tab(COMPANY)
    hand.choose(page.panel.country, country_word(one.country))
    assert ids(hand.shown()) == those(session, lambda row: row.country == one.country)
    qtbot.keyClicks(page.panel.name, one.company_name[:6].lower())
    hand.settle()
    assert set(ids(hand.shown())) <= set(those(session, lambda row: row.country == one.country))
    assert one.id in ids(hand.shown())
    assert one.easy_number is not None
    qtbot.keyClicks(page.panel.easy_number, one.easy_number[2:])
    hand.settle()
    assert {row.easy_number for row in hand.shown()} == {one.easy_number}
    assert page._count.text().startswith(f"{len(hand.shown())} of ")


def test_only_countries_that_are_there_are_offered(page: NotificationsPage, session: Session) -> None:
    offered = {page.panel.country.itemData(at) for at in range(1, page.panel.country.count())}
    assert offered == {one.country for one in notifications.find(session) if one.country}


def test_a_company_is_found_by_an_identifier_of_its_country(
    page: NotificationsPage, hand: Hand, session: Session, qtbot: QtBot
) -> None:
    hand.tab(COMPANY)
    assert not page.panel.identifier.isEnabled()
    one, company = next(
        (row, known)
        for row in hand.shown()
        if row.easy_number and (known := companies.show(session, row.easy_number).company).identifiers
    )
    identifier = company.identifiers[0]
    hand.choose(page.panel.country, country_word(company.country))
    kind = page.panel.identifier_type
    kind.setCurrentIndex(kind.findData(identifier.type))
    qtbot.keyClicks(page.panel.identifier, identifier.value[:-1])
    hand.settle()
    assert one.easy_number in {row.easy_number for row in hand.shown()}
    qtbot.keyClicks(page.panel.identifier, identifier.value[-1])
    hand.settle()
    assert {row.easy_number for row in hand.shown()} == {one.easy_number}
    hand.choose(page.panel.country, "All countries")
    assert page.panel.identifier.text() == ""
    assert page.criteria == Criteria()


def test_the_customer_reference_narrows(page: NotificationsPage, hand: Hand, qtbot: QtBot) -> None:
    one = next(row for row in hand.shown() if row.customer_reference)
    hand.tab(FIELDS)
    qtbot.keyClicks(page.panel.reference, one.customer_reference[1:].lower())
    hand.settle()
    assert {row.customer_reference for row in hand.shown()} == {one.customer_reference}


def test_products_and_ilus_are_chosen_together(page: NotificationsPage, hand: Hand, session: Session) -> None:
    hand.tab(PRODUCT)
    assert set(page.panel.products) == set(ProductCode)
    hand.click(page.panel.products[ProductCode.TPL])
    assert {row.product for row in hand.shown()} == {ProductCode.TPL}
    hand.click(page.panel.ilu)
    expected = those(
        session, lambda row: row.product is ProductCode.TPL or row.kind is NotificationKind.ILU_ASKED
    )
    assert ids(hand.shown()) == expected
    assert page.chips.filters["products"].text() == " TopLiner, ILU"


def test_contracts_are_chosen_one_several_or_all(page: NotificationsPage, hand: Hand) -> None:
    hand.tab(CONTRACT)
    assert page.panel.contracts["4711"].isChecked()
    hand.click(page.panel.contracts["4712"])
    assert {row.contract_id for row in hand.shown()} == {"4711", "4712"}
    assert not page.table.isColumnHidden(7)
    model = page.table.rows_model
    assert {model.index(at, 7).data() for at in range(len(model.rows))} == {"4711", "4712"}
    hand.click(page.panel.contracts["4711"])
    assert {row.contract_id for row in hand.shown()} == {"4712"}
    assert not page.table.isColumnHidden(7)
    hand.click(page.panel.every_contract)
    assert page.chips.filters["contracts"].text() == " All contracts"
    hand.click(page.chips.filters["contracts"])
    assert {row.contract_id for row in hand.shown()} == {"4711"}
    assert page.table.isColumnHidden(7)


def test_what_is_read_important_of_a_type_and_from_some_days_is_combined(
    page: NotificationsPage, hand: Hand, session: Session, qtbot: QtBot
) -> None:
    hand.tab(NOTIFICATION)
    hand.choose(page.panel.importance, "Important")
    assert all(row.is_important for row in hand.shown())
    hand.choose(page.panel.read, "Unread")
    hand.click(page.panel.kinds[NotificationKind.TOPLINER_ENDING])
    hand.click(page.panel.kinds[NotificationKind.REFUSAL])
    wanted = {NotificationKind.TOPLINER_ENDING, NotificationKind.REFUSAL}
    expected = those(session, lambda row: row.is_important and not row.is_read and row.kind in wanted)
    assert ids(hand.shown()) == expected
    hand.click(page.chips.clear)
    days = sorted(row.at.astimezone().date() for row in hand.shown())
    first, last = days[len(days) // 3], days[len(days) // 2]
    for field, day in (("since", first), ("until", last)):
        qtbot.keyClicks(page.panel.days[field].edit, f"{day.month}/{day.day}/{day.year}")
        hand.settle()
    assert sorted(row.at.astimezone().date() for row in hand.shown()) == [
        day for day in days if first <= day <= last
    ]
    page.panel.days["since"].edit.setText("soon")
    assert page.panel.days["since"].edit.property("invalid") is True
    assert page.criteria.since is None


def test_chips_say_what_narrows_and_drop_it(page: NotificationsPage, hand: Hand, qtbot: QtBot) -> None:
    everything = len(hand.shown())
    hand.tab(PRODUCT)
    hand.click(page.panel.products[ProductCode.CRL])
    hand.click(page.chips.categories[Category.INSURANCE])
    chip = page.chips.filters["products"]
    assert chip.isVisible()
    assert chip.accessibleName() == "Remove the filter Credit limit"
    hand.click(chip)
    assert not chip.isVisible()
    assert page.criteria.categories == (Category.INSURANCE,)
    hand.click(page.chips.clear)
    assert len(hand.shown()) == everything
    assert not page.chips.clear.isVisible()
    assert page._count.text() == f"{everything} notifications"


def test_filters_that_nothing_fits_offer_to_clear_them(
    page: NotificationsPage, hand: Hand, qtbot: QtBot
) -> None:
    everything = ids(hand.shown())
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, "nobody is called so")
    assert page._lists.currentWidget() is page._nothing
    button = next(one for one in page._nothing.findChildren(QPushButton) if one.isVisible())
    hand.click(button)
    assert ids(hand.shown()) == everything
    assert page.filter.text() == ""


def test_filters_outlive_a_refresh_and_are_found_again_by_the_route(
    page: NotificationsPage, hand: Hand, qtbot: QtBot
) -> None:
    heard: list[str] = []
    page.argument_changed.connect(heard.append)
    hand.click(page.chips.unread)
    name = hand.shown()[0].company_name
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, name)
    narrowed = ids(hand.shown())
    page.refresh(None)
    hand.settle()
    assert ids(hand.shown()) == narrowed
    page.activate("")
    hand.settle()
    assert len(hand.shown()) > len(narrowed)
    page.activate(heard[-1])
    hand.settle()
    assert ids(hand.shown()) == narrowed
    assert page.filter.text() == name


def test_what_thresholds_keep_back_is_one_click_away(
    page: NotificationsPage, hand: Hand, session: Session
) -> None:
    assert not page.kept_back.isVisible()
    before, unread = ids(hand.shown()), notifications.unread(session)
    silent = tuple(Threshold(Watched.OVERDUES, way, None) for way in Direction)
    preferences.change(session, thresholds=silent)
    page.refresh(None)
    hand.settle()
    quiet = those(session, lambda row: row.kind is NotificationKind.DECLARATION_CHANGED)
    assert quiet
    assert ids(hand.shown()) == [one for one in before if one not in quiet]
    assert page.kept_back.text() == f"{len(quiet)} kept back by your thresholds: show"
    unread_there = those(session, lambda row: row.id in quiet and not row.is_read)
    assert notifications.unread(session) == unread - len(unread_there)
    hand.click(page.kept_back)
    assert ids(hand.shown()) == quiet
    assert page.criteria.kept_back is KeptBack.ONLY
    hand.click(page.chips.filters["kept_back"])
    assert ids(hand.shown()) == [one for one in before if one not in quiet]
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    hand.tab(NOTIFICATION)
    hand.click(page.panel.thresholds)
    assert heard == [Route("settings", "notifications")]


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_typed_words_are_looked_for_in_what_is_displayed_in_the_language_of_the_window(
    session: Session, app: QApplication, language: str
) -> None:
    rows = notifications.find(session)
    install_language(app, language)
    texts = searched(rows)
    one = next(row for row in rows if row.amount and row.easy_number and row.customer_reference)
    for typed in (
        one.company_name.upper(),
        country_word(one.country),
        one.customer_reference,
        one.easy_number or "",
        sentence(one),
        f"{one.amount.amount:f}" if one.amount else "",
    ):
        assert one in matching(rows, texts, typed), typed
    install_language(app, "en")


def test_the_english_words_are_not_looked_for_in_another_language(
    session: Session, app: QApplication
) -> None:
    rows = [
        replace(row, company_name="X")
        for row in notifications.find(session)
        if row.kind is NotificationKind.REFUSAL or row.kind is NotificationKind.DECISION
    ]
    assert matching(rows, searched(rows), "granted")
    install_language(app, "fr")
    assert not matching(rows, searched(rows), "granted")
    install_language(app, "en")


@pytest.mark.parametrize("tab", range(5))
def test_every_tab_has_names_and_fits(page: NotificationsPage, hand: Hand, tab: int) -> None:
    narrowed = Criteria(
        country="FRA", contracts=("4711", "4712"), products=(ProductCode.CRL,), kept_back=KeptBack.SHOWN
    )
    page.activate(criteria_argument(narrowed))
    hand.settle()
    hand.tab(tab)
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []
    assert clipped_texts(page) == []

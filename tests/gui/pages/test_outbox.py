"""The outbox: what waits, what was refused and why, and what can be done about each."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.commands import OrderProduct
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.protocol import CompanyQuery, Problem
from cofanet_desktop.domain.text import Message
from cofanet_desktop.exchange.csv_list import write_csv
from cofanet_desktop.gui.pages.outbox import OutboxPage
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.wizards.wizard import RequestWizard
from cofanet_desktop.services import companies, covers, notifications, outbox
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.sync.rebase import rebase
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import demo_session
from tests.support.widgets import the

REASON = "The insurer does not know this company."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> OutboxPage:
    made = OutboxPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1140, 700)
    made.show()
    return made


def free_company(session: Session) -> str:
    """Return a company nothing was ordered on."""
    for country in ("FRA", "DEU", "ITA", "ESP"):
        for one in companies.search(session, CompanyQuery(country=country, name="a")).companies:
            if not companies.show(session, one.easy_number).products:
                return one.easy_number
    raise AssertionError("every company has products")


def order(session: Session, easy_number: str) -> str:
    amount = Money.of(50_000, "EUR")
    draft = covers.OrderDraft(easy_number=easy_number, product=ProductCode.CRL, amount=amount)
    return covers.order(session, draft).command_id


def refuse(session: Session, command_id: str) -> None:
    """Have the store note a refusal as an answer of the insurer would."""
    why = RuleViolation("NO", Message("Rules", REASON), Message("Rules", "Search it again."))
    with session.store.work("test") as unit:
        unit.outbox.claim(10, session.now())
        unit.outbox.refuse(command_id, Problem.of(why), session.now())


def opened(page: OutboxPage, qtbot: QtBot, tasks: Tasks, argument: str = "") -> None:
    page.activate(argument)
    qtbot.waitUntil(lambda: page._is_loaded and not tasks.running)


def confirm(page: OutboxPage, qtbot: QtBot, button: str) -> None:
    box = the(page, QMessageBox, "confirm")
    chosen = next(one for one in box.buttons() if one.text() == button)
    qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)


def test_an_empty_outbox_says_that_nothing_waits(page: OutboxPage, qtbot: QtBot, tasks: Tasks) -> None:
    opened(page, qtbot, tasks)
    assert "Nothing needs your attention" in page._nothing.text()
    assert page._details.isHidden()


def test_a_request_never_sent_can_be_withdrawn(
    page: OutboxPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    command_id = order(session, free_company(session))
    opened(page, qtbot, tasks)
    assert page._what.text().startswith("Order: Credit limit, 50,000\u00a0EUR · ")
    assert page._pill.text == "To send"
    assert page.retry.isHidden()
    qtbot.mouseClick(page.withdraw, Qt.MouseButton.LeftButton)
    confirm(page, qtbot, "&Withdraw")
    qtbot.waitUntil(lambda: not page.table.rows_model.rows)
    assert outbox.find(session, command_id).state is State.DISCARDED


def test_withdrawing_can_be_thought_better_of(
    page: OutboxPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    command_id = order(session, free_company(session))
    opened(page, qtbot, tasks)
    qtbot.mouseClick(page.withdraw, Qt.MouseButton.LeftButton)
    confirm(page, qtbot, "&Keep")
    assert outbox.find(session, command_id).state is State.QUEUED


def test_a_refused_request_shows_reason_and_way_out(
    page: OutboxPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    refuse(session, order(session, free_company(session)))
    opened(page, qtbot, tasks)
    assert page._why.text() == REASON
    assert page._hint.text() == "Search it again."
    assert page._pill.text == "Refused"
    assert page.withdraw.isHidden()
    assert all(button.isVisible() for button in (page.correct, page.retry, page.discard))


def test_a_refused_request_is_sent_again_as_a_new_one(
    page: OutboxPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    old = order(session, free_company(session))
    refuse(session, old)
    with session.store.work("test") as unit:  # the refusal took its effect back
        rebase(unit, {})
    opened(page, qtbot, tasks)
    qtbot.mouseClick(page.retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.entry.replaces == old)
    assert outbox.find(session, old).state is State.DISCARDED


def test_a_refusal_of_the_rules_is_said_where_it_was_asked(
    page: OutboxPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    easy_number = free_company(session)
    refused = order(session, easy_number)
    refuse(session, refused)
    with session.store.work("test") as unit:
        rebase(unit, {})
    order(session, easy_number)
    opened(page, qtbot, tasks)
    assert page.chosen is not None
    assert page.chosen.entry.id == refused
    qtbot.mouseClick(page.retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page._refusal.isVisible)
    assert "Only one cover" in page._refusal.text()
    assert outbox.find(session, refused).state is State.REFUSED


def test_correcting_opens_the_form_filled_in_again(
    page: OutboxPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    refuse(session, order(session, free_company(session)))
    opened(page, qtbot, tasks)
    qtbot.mouseClick(page.correct, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.findChild(RequestWizard) is not None)
    the(page, RequestWizard).close()


def test_discarding_puts_a_refused_request_into_the_history(
    page: OutboxPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    refuse(session, order(session, free_company(session)))
    opened(page, qtbot, tasks)
    page._discard_action.trigger()
    confirm(page, qtbot, "&Discard")
    qtbot.waitUntil(lambda: not page.table.rows_model.rows)
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(page.table.rows_model.rows))
    assert page._pill.text == "Withdrawn"


def test_a_warning_says_that_a_request_will_probably_be_refused(
    page: OutboxPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    command_id = order(session, free_company(session))
    with session.store.work("test") as unit:
        unit.outbox.warn(command_id, Problem.of(RuleViolation("NO", Message("Rules", REASON))))
    opened(page, qtbot, tasks)
    assert page._why.text() == f"Will probably be refused: {REASON}"
    assert page.withdraw.isVisible()


def test_what_was_answered_is_in_the_history_only(
    page: OutboxPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    order(session, free_company(session))
    assert exchange(session).trouble is None
    opened(page, qtbot, tasks)
    assert not page.table.rows_model.rows
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(page.table.rows_model.rows))
    assert page.table.rows_model.rows[0].entry.state is State.DONE


def test_enter_opens_the_company_of_a_request(
    page: OutboxPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    easy_number = free_company(session)
    order(session, easy_number)
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    opened(page, qtbot, tasks)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert heard == [Route("company", easy_number)]


def test_every_kind_of_request_is_told_in_words(
    page: OutboxPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    ids = [one.id for one in notifications.find(session)]
    notifications.mark(session, ids[:3], is_read=True)
    notifications.delete(session, ids[:2])
    draft = companies.CompanyDraft(name="New SA", country="FRA", address="1", postcode="2", city="Paris")
    companies.create(session, draft)
    opened(page, qtbot, tasks)
    told = [page.table.rows_model.index(row, 0).data() for row in range(3)]
    assert told == [
        "Notifications marked as read: 3",
        "Notifications deleted: 2",
        "New company: New SA, Paris",
    ]


def test_the_list_is_exported_as_a_spreadsheet_reads_it(
    page: OutboxPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    command_id = order(session, free_company(session))
    opened(page, qtbot, tasks)
    file = tmp_path / "requests.csv"
    page.export_to(file)
    qtbot.waitUntil(lambda: not tasks.running)
    rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert len(rows) == 2
    assert rows[0][-1] == "Number of the request"
    assert rows[1][-1] == command_id
    assert rows[1][1] == "Order: Credit limit, 50,000\u00a0EUR"


def test_no_text_of_an_export_is_a_formula(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    assert write_csv(file, ["a"], [["=1+1"], ["plain"]]) == 1 + 1
    assert file.read_text(encoding="utf-8-sig").split() == ["a", "'=1+1", "plain"]


def test_everything_has_a_name_and_fits(
    page: OutboxPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    refuse(session, order(session, free_company(session)))
    opened(page, qtbot, tasks)
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []
    assert clipped_texts(page) == []
    assert isinstance(page.chosen.entry.command.args, OrderProduct)  # type: ignore[union-attr]

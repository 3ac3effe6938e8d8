"""Later due dates from the company page to the insurer's answer: online and offline, changed, cancelled, by e-mail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.commands import RequestExtension
from cofanet_desktop.domain.extensions import Extension, ExtensionReason, ExtensionStatus
from cofanet_desktop.domain.notifications import NotificationKind
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.dialogs.confirm import ConfirmDialog
from cofanet_desktop.gui.main_window import MainWindow
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.page_specs import standard_pages
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.extension import ExtensionPage
from cofanet_desktop.gui.pages.extension_file import ExtensionFilePage
from cofanet_desktop.gui.pages.extension_form import ExtensionFormPage
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.pages.subjects import subject_route
from cofanet_desktop.gui.routes import Route, company_route, extension_route, new_extension_route
from cofanet_desktop.gui.session_desk import SessionDesk
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Theme
from cofanet_desktop.insurer import arbitration
from cofanet_desktop.insurer.extensions import most_days
from cofanet_desktop.insurer.ledger import Ledger
from cofanet_desktop.services import drafts, extensions, notifications, outbox
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.gui.grid.grids import press
from tests.support.desks import SEED, START, advance, demo_session, embedded, set_connected
from tests.support.requests import ask_elsewhere, find_file

TODAY = START.date()
DATED = TODAY - timedelta(days=70)
DUE = TODAY - timedelta(days=10)
END_OF_PERIOD = DATED + timedelta(days=120)


class Desk:
    """The window of one clerk and what she does in it."""

    def __init__(self, qtbot: QtBot, session: Session, tasks: Tasks, look: Theme) -> None:
        self.qtbot, self.session, self.tasks = qtbot, session, tasks
        factories: dict[str, Callable[[], Page]] = {
            "company": lambda: CompanyPage(session, tasks),
            "notifications": lambda: NotificationsPage(session, tasks),
            "extension": lambda: ExtensionPage(session, tasks),
        }
        self.window = MainWindow(
            SessionDesk(session, lambda _contract: None), tasks, look, standard_pages(factories)
        )
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.window.start(Route("notifications"))
        self.settled()

    def settled(self) -> None:
        """Wait until nothing is under way any more."""
        self.qtbot.waitUntil(lambda: self.tasks.running == 0)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: self.tasks.running == 0)

    def go(self, route: Route) -> None:
        self.window.go(route)
        self.settled()

    def exchange(self) -> None:
        """Exchange with the insurer and show what it brought."""
        exchange(self.session)
        self.window.pages.refresh(None)
        self.settled()

    @property
    def page(self) -> ExtensionPage:
        page = self.window.pages.page
        assert isinstance(page, ExtensionPage), page
        return page

    @property
    def form(self) -> ExtensionFormPage:
        shown = self.page.shown
        assert isinstance(shown, ExtensionFormPage)
        self.qtbot.waitUntil(lambda: shown.is_open)
        return shown

    @property
    def file(self) -> ExtensionFilePage:
        shown = self.page.shown
        assert isinstance(shown, ExtensionFilePage)
        self.qtbot.waitUntil(lambda: shown.view is not None)
        self.settled()
        return shown

    def click(self, button: QPushButton) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settled()

    def paste_invoices(self, *lines: str) -> None:
        """Paste lines of a spreadsheet into the grid of invoices."""
        grid = self.form.invoices
        QGuiApplication.clipboard().setText("\n".join(lines))
        grid.view.setFocus()
        self.qtbot.keyClick(grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def choose_reason(self) -> None:
        """Choose the first reason by keyboard."""
        self.form.reason.setFocus()
        self.qtbot.keyClick(self.form.reason, Qt.Key.Key_Down)

    def plan(self, *lines: tuple[date, str]) -> None:
        """Paste a plan in place of what is in the grid."""
        grid = self.form.plan
        text = "\n".join(f"{formats.day(day)}\t{amount}" for day, amount in lines)
        QGuiApplication.clipboard().setText(text)
        grid.view.setFocus()
        grid.view.setCurrentIndex(grid.model.index(0, 0))
        self.qtbot.keyClick(grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def typed_request(self, easy_number: str, last: date) -> None:
        """Fill in a request of 1,800 EUR, the second half of it paid on `last`."""
        self.go(new_extension_route(easy_number))
        self.fill_in(last)

    def fill_in(self, last: date) -> None:
        """Fill in the form shown: 1,800 EUR, the second half of it paid on `last`."""
        self.choose_reason()
        self.paste_invoices(f"Invoice\tA-1\t{formats.day(DATED)}\t{formats.day(DUE)}\t1500\t300")
        self.plan((END_OF_PERIOD, "900"), (last, "900"))

    def submit(self) -> Extension:
        """Submit the form with the keyboard and return the extension shown then."""
        self.form.submit.setFocus()
        self.qtbot.keyClick(self.form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.waitUntil(lambda: isinstance(self.page.shown, ExtensionFilePage))
        view = self.file.view
        assert view is not None
        return view.record

    def answered(self) -> Extension:
        """Let the insurer answer and return the extension shown."""
        self.exchange()
        for _ in range(3):
            advance(self.session, timedelta(hours=1))
            self.exchange()
        view = self.file.view
        assert view is not None
        return view.record


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, session: Session, tasks: Tasks, look: Theme, app: QApplication) -> Desk:
    return Desk(qtbot, session, tasks, look)


def _can_ask(file: CompanyFile) -> bool:
    """Tell whether an extension can be asked for on a company with cover, and the insurer allows some days."""
    possible = any(one.duty.value == "extension" and one.refusal is None for one in file.duties)
    return possible and any(one.is_cover and one.is_in_force for one in file.products) and _most(file) > 10


def _most(file: CompanyFile) -> int:
    in_default = file.entry is not None and file.entry.is_in_default
    dra = arbitration.dra_on(SEED, file.company.easy_number, TODAY)
    return most_days(dra, is_doubtful=in_default)


def _buyer(session: Session) -> tuple[str, int]:
    """Return a covered buyer and the days beyond the credit period the insurer accepts on it."""
    file = find_file(session, _can_ask)
    return file.company.easy_number, _most(file)


def _there(session: Session, easy_number: str) -> list[Extension]:
    """Return what the insurer holds about the buyer."""
    with embedded(session).insurer.reading() as connection:
        return list(Ledger(connection, "main").extensions(session.contract().id, easy_number))


def test_asked_online_the_insurer_answers_with_another_plan_beside_the_one_asked(
    desk: Desk, session: Session
) -> None:
    easy_number, most = _buyer(session)
    desk.go(company_route(easy_number))
    company = desk.window.pages.page
    assert isinstance(company, CompanyPage)
    desk.qtbot.keyClick(company, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    desk.click(company.debts.extensions.ask)
    desk.fill_in(END_OF_PERIOD + timedelta(days=2 * most))
    assert a11y_problems(desk.form) == []
    assert mnemonic_clashes(desk.form) == []
    desk.qtbot.waitUntil(lambda: "Approval needed" in desk.form.need.text)
    desk.qtbot.waitUntil(lambda: desk.form.balance.text == "Balanced")
    asked = desk.submit()
    assert asked.status is ExtensionStatus.PENDING
    assert desk.file.head.sync.text == "To send"
    desk.exchange()
    assert not desk.file.head.sync.isVisibleTo(desk.file)
    assert "Answer expected in" in desk.file.head.countdown.text()
    answered = desk.answered()
    assert answered.status is ExtensionStatus.ACCEPTED_WITH_ANOTHER_PLAN
    assert desk.file.head.status.text == "Accepted with another plan"
    assert "differ" in desk.file.plans.sentence.text()
    assert sum(one.amount for one in answered.answered_plan) == Decimal(1800)
    assert a11y_problems(desk.file) == []
    told = next(one for one in notifications.find(session) if one.kind is NotificationKind.EXTENSION_ANSWERED)
    assert subject_route(told) == extension_route(asked.id)


def test_asked_without_a_network_it_is_sent_once_afterwards(desk: Desk, session: Session) -> None:
    easy_number, most = _buyer(session)
    set_connected(session, is_connected=False)
    desk.typed_request(easy_number, END_OF_PERIOD + timedelta(days=most))
    asked = desk.submit()
    desk.exchange()
    assert desk.file.head.sync.text == "To send"
    assert _there(session, easy_number) == []
    desk.go(company_route(easy_number))
    company = desk.window.pages.page
    assert isinstance(company, CompanyPage)
    desk.qtbot.keyClick(company, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert company.debts.extensions.table.rows_model.rows[0].state is State.QUEUED
    set_connected(session, is_connected=True)
    desk.exchange()
    desk.exchange()
    assert [one.id for one in _there(session, easy_number)] == [asked.id]
    company.debts.extensions.table.setFocus()
    company.debts.extensions.table.select_first()
    desk.qtbot.keyClick(company.debts.extensions.table, Qt.Key.Key_Return)
    desk.settled()
    assert desk.answered().status is ExtensionStatus.ACCEPTED
    assert "the one you asked for" in desk.file.plans.sentence.text()


def test_closed_in_the_middle_what_was_typed_is_there_again(
    desk: Desk, session: Session, tasks: Tasks, look: Theme, qtbot: QtBot
) -> None:
    easy_number, most = _buyer(session)
    desk.typed_request(easy_number, END_OF_PERIOD + timedelta(days=most))
    typed = desk.form.form()
    desk.window.close()
    desk.settled()
    again = Desk(qtbot, session, tasks, look)
    again.go(new_extension_route(easy_number))
    assert again.form.form() == typed
    assert again.form.restored.isVisibleTo(again.form)
    again.submit()
    assert drafts.every(session) == []


def test_inside_the_credit_period_the_page_says_that_no_request_is_needed(
    desk: Desk, session: Session
) -> None:
    easy_number, _ = _buyer(session)
    desk.typed_request(easy_number, END_OF_PERIOD - timedelta(days=1))
    desk.qtbot.waitUntil(lambda: "No request is needed" in desk.form.need.text)
    desk.click(desk.form.submit)
    desk.qtbot.waitUntil(lambda: desk.form.refusal.isVisibleTo(desk.form))
    assert "freely" in desk.form.refusal.text
    assert len(desk.form.invoices.rows()) == 1
    assert extensions.listed(session) == [
        row for row in extensions.listed(session) if row.record.easy_number != easy_number
    ]


def test_the_rest_is_filled_to_the_cent_and_only_needs_its_date(desk: Desk, session: Session) -> None:
    easy_number, most = _buyer(session)
    desk.go(new_extension_route(easy_number))
    desk.choose_reason()
    desk.paste_invoices(f"Invoice\tA-1\t{formats.day(DATED)}\t{formats.day(DUE)}\t1000.10\t250")
    desk.plan((END_OF_PERIOD, "0.05"))
    desk.qtbot.waitUntil(lambda: desk.form.balance.text.replace("\u00a0", " ") == "1,250.05 EUR short")
    desk.click(desk.form.fill_rest)
    desk.qtbot.waitUntil(lambda: desk.form.balance.text == "Balanced")
    assert not desk.form.fill_rest.isEnabled()
    assert desk.form.plan.rows()[1]["amount"] == Decimal("1250.05")
    desk.click(desk.form.submit)
    assert "1 error in Payment plan" in desk.form.missing_links[0].text()
    press(formats.day(END_OF_PERIOD + timedelta(days=most)))
    press(Qt.Key.Key_Return)
    assert desk.submit().status is ExtensionStatus.PENDING


def test_the_whole_form_follows_its_currency(desk: Desk, session: Session) -> None:
    easy_number, _ = _buyer(session)
    desk.typed_request(easy_number, END_OF_PERIOD + timedelta(days=1))
    assert [row["currency"] for row in desk.form.invoices.rows()] == ["EUR"]
    combo = desk.form.currency
    combo.setFocus()
    desk.qtbot.keyClicks(combo, "USD")
    assert combo.currentData() == "USD"
    assert [row["currency"] for row in desk.form.invoices.rows()] == ["USD"]
    assert desk.form.invoices.problems() == []
    desk.paste_invoices(f"Invoice\tA-2\t{formats.day(DATED)}\t{formats.day(DUE)}\t10\t0\tEUR")
    assert [one.error.rule for one in desk.form.invoices.problems()] == ["ONE_CURRENCY_PER_FORM"]


def test_an_accepted_one_is_changed_and_the_change_cancelled(
    desk: Desk, session: Session, qtbot: QtBot
) -> None:
    easy_number, most = _buyer(session)
    desk.typed_request(easy_number, END_OF_PERIOD + timedelta(days=most))
    agreed = desk.submit()
    assert not desk.file.head.modify.isEnabled()
    assert "Only an accepted extension is modified" in desk.file.head.reason.text()
    assert desk.answered().status is ExtensionStatus.ACCEPTED
    desk.click(desk.file.head.modify)
    assert not desk.form.currency.isEnabled()
    assert [row["amount"] for row in desk.form.plan.rows()] == [Decimal(900), Decimal(900)]
    desk.plan((END_OF_PERIOD, "600"), (END_OF_PERIOD + timedelta(days=most), "1200"))
    changed = desk.submit()
    assert (changed.id, changed.version, changed.status) == (agreed.id, 2, ExtensionStatus.PENDING)
    assert desk.file.versions.rows_model.rowCount() == 1
    desk.exchange()
    qtbot.mouseClick(desk.file.head.cancel, Qt.MouseButton.LeftButton)
    dialog = desk.file.findChild(ConfirmDialog)
    assert dialog is not None
    assert "What was agreed before counts again" in dialog.ui.consequence.text()
    desk.click(dialog.ui.confirm)
    desk.exchange()
    view = desk.file.view
    assert view is not None
    assert (view.record.status, view.record.version) == (ExtensionStatus.ACCEPTED, 1)
    assert [one.status for one in _there(session, easy_number)] == [ExtensionStatus.ACCEPTED]


def test_a_first_request_is_cancelled_and_can_be_asked_anew(
    desk: Desk, session: Session, qtbot: QtBot
) -> None:
    easy_number, most = _buyer(session)
    desk.typed_request(easy_number, END_OF_PERIOD + timedelta(days=most))
    desk.submit()
    qtbot.mouseClick(desk.file.head.cancel, Qt.MouseButton.LeftButton)
    dialog = desk.file.findChild(ConfirmDialog)
    assert dialog is not None
    assert "Nothing is asked" in dialog.ui.consequence.text()
    desk.click(dialog.ui.confirm)
    desk.exchange()
    assert desk.file.head.status.text == "Cancelled"
    desk.click(desk.file.head.ask_anew)
    assert desk.form.form().invoices == []


def test_where_one_stands_the_form_leads_to_it(desk: Desk, session: Session) -> None:
    standing = next(row.record for row in extensions.listed(session) if row.record.stands)
    desk.go(new_extension_route(standing.easy_number))
    assert desk.page.shown.state == "notice"
    button = next(
        one for one in desk.page.shown.findChildren(QPushButton) if one.text() == "Open the extension"
    )
    desk.click(button)
    assert desk.window.pages.history.current == extension_route(standing.id)


def test_a_refused_request_is_corrected_with_everything_it_asked(
    desk: Desk, session: Session, tasks: Tasks
) -> None:
    easy_number, most = _buyer(session)
    desk.typed_request(easy_number, END_OF_PERIOD + timedelta(days=most))
    asked = desk.submit()
    _asks_first(session, easy_number, most)
    desk.exchange()
    refused = next(one for one in outbox.open_commands(session) if one.state is State.REFUSED)
    assert refused.id == asked.id
    desk.go(Route("extension", f"correct={refused.id}"))
    form = desk.form
    assert form.form().reason == ExtensionReason.CASH_FLOW.value
    assert [row["reference"] for row in form.invoices.rows()] == ["A-1"]
    assert form.begun is not None
    assert form.begun.replaces == refused.id


def _asks_first(session: Session, easy_number: str, most: int) -> None:
    """Have another desk ask for an extension on the same buyer."""
    record = next(row.record for row in extensions.listed(session) if row.record.easy_number == easy_number)
    ask_elsewhere(
        session,
        RequestExtension(
            contract_id=record.contract_id,
            easy_number=easy_number,
            reason=ExtensionReason.OTHER,
            currency="EUR",
            invoices=record.invoices,
            plan=record.plan,
        ),
    )


def test_with_an_overdue_declared_an_e_mail_is_prepared_instead(
    desk: Desk, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = find_file(session, lambda one: any(not row.record.is_void for row in one.declarations))
    desk.go(company_route(file.company.easy_number))
    company = desk.window.pages.page
    assert isinstance(company, CompanyPage)
    desk.qtbot.keyClick(company, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert "the e-mail is prepared for you" in company.debts.extensions.reason
    desk.click(company.debts.extensions.ask)
    form = desk.form
    assert form.is_mail
    assert "collection department" in form.lead.text
    assert a11y_problems(form) == []
    assert mnemonic_clashes(form) == []
    rows = form.invoices.rows()
    assert rows
    last = max(row["due_date"] for row in rows if isinstance(row["due_date"], date))
    desk.plan((max(last, TODAY) + timedelta(days=90), "1"))
    desk.click(form.fill_rest)
    form.plan.model.set_cells("", {(1, 0): formats.day(max(last, TODAY) + timedelta(days=120))})
    desk.qtbot.waitUntil(lambda: form.mail.text.toPlainText().count(" on ") >= 2)
    desk.click(form.mail.copy)
    copied = QGuiApplication.clipboard().text()
    assert session.contract().collection_email in copied
    assert str(rows[0]["reference"]) in copied
    form.mail.write(tmp_path / "mail.eml")
    desk.settled()
    assert b"X-Unsent: 1" in (tmp_path / "mail.eml").read_bytes()
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr("cofanet_desktop.gui.pages.extension_mail.QDesktopServices.openUrl", open_url)
    desk.click(form.submit)
    assert len(opened) == 1
    assert opened[0].startswith(f"mailto:{session.contract().collection_email}?subject=")
    assert outbox.open_commands(session) == []


def test_nothing_is_cut_off_at_any_text_size(desk: Desk, session: Session, look: Theme) -> None:
    easy_number, most = _buyer(session)
    desk.window.resize(1000, 700)
    desk.typed_request(easy_number, END_OF_PERIOD + timedelta(days=most))
    desk.settled()
    assert clipped_texts(desk.form) == []
    desk.submit()
    assert clipped_texts(desk.file) == []

"""Extensions: what changes while a form or a file is open, lines from files, refusals that come back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.commands import ModifyExtension
from cofanet_desktop.domain.extensions import Extension, ExtensionReason
from cofanet_desktop.domain.invoices import invoice_row
from cofanet_desktop.domain.overdues import Contact
from cofanet_desktop.domain.sheets import Row
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.pages.company_extensions import CompanyExtensions
from cofanet_desktop.gui.pages.extension import ExtensionPage
from cofanet_desktop.gui.routes import Route, new_extension_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.services import companies, extensions, overdues
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.extensions import ExtensionDraft
from cofanet_desktop.services.overdues import DeclarationDraft
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts
from tests.support.desks import START, demo_session
from tests.support.requests import ask_elsewhere, find_file

TODAY = START.date()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> ExtensionPage:
    made = ExtensionPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1094, 720)
    made.show()
    return made


def _is_free(file: CompanyFile) -> bool:
    offer = next(one for one in file.duties if one.duty.value == "extension")
    covered = any(one.is_cover and one.is_in_force for one in file.products)
    return covered and offer.refusal is None


def _open_form(qtbot: QtBot, page: ExtensionPage, session: Session) -> str:
    number = find_file(session, _is_free).company.easy_number
    page.activate(new_extension_route(number).argument)
    qtbot.waitUntil(lambda: page.form.is_open)
    return number


def _invoice(reference: str = "A-1", currency: str = "EUR") -> Row:
    return {
        "kind": "invoice",
        "reference": reference,
        "invoice_date": TODAY - timedelta(days=70),
        "due_date": TODAY - timedelta(days=10),
        "net": Decimal("1000.00"),
        "tax": Decimal("0.00"),
        "currency": currency,
    }


def _accepted(session: Session) -> Extension:
    return next(row.record for row in extensions.listed(session) if row.record.is_accepted)


def _open_file(qtbot: QtBot, page: ExtensionPage, record: Extension) -> None:
    page.activate(record.id)
    qtbot.waitUntil(lambda: page.file.view is not None and page.file.view.record.id == record.id)


def test_an_overdue_declared_meanwhile_turns_the_form_into_an_e_mail(
    qtbot: QtBot, page: ExtensionPage, session: Session
) -> None:
    number = _open_form(qtbot, page, session)
    page.form.invoices.append_rows([_invoice()])
    typed = page.form.form()
    assert not page.form.is_mail
    overdues.declare(
        session,
        DeclarationDraft(
            easy_number=number,
            is_insured=True,
            invoices=page.form.whole_invoices(),
            intervention=True,
            contact=Contact("Ada", phone="+33 1 00 00 00 00"),
        ),
    )
    page.refresh(None)
    qtbot.waitUntil(lambda: page.form.is_mail)
    assert page.form.form() == typed
    assert page.form.mail.isVisibleTo(page)
    assert "e-mail program" in page.form.submit.text()
    assert "A-1" in page.form.mail.text.toPlainText()


def test_the_overdue_that_stands_in_the_way_fills_in_its_unpaid_invoices(
    qtbot: QtBot, page: ExtensionPage, session: Session
) -> None:
    file = find_file(session, lambda one: any(not row.record.is_void for row in one.declarations))
    page.activate(new_extension_route(file.company.easy_number).argument)
    qtbot.waitUntil(lambda: page.form.is_open)
    declared = {
        one.reference
        for row in file.declarations
        if not row.record.is_void
        for one in row.record.every_invoice()
    }
    assert {str(row["reference"]) for row in page.form.invoices.rows()} <= declared
    assert not page.form.is_begun


def test_lines_from_a_file_bring_their_currency_into_an_empty_form(
    qtbot: QtBot, page: ExtensionPage, session: Session
) -> None:
    _open_form(qtbot, page, session)
    rows = [_invoice("A-1", "USD"), _invoice("A-2", "USD")]
    assert page.form._check_imported(rows) == []
    page.form._take_invoices(rows)
    assert page.form.currency.currentData() == "USD"
    assert [row["currency"] for row in page.form.invoices.rows()] == ["USD", "USD"]
    found = page.form._check_imported([_invoice("A-3", "EUR")])
    assert [one.error.rule for one in found] == ["ONE_CURRENCY_PER_FORM"]


def test_a_refused_change_is_said_with_the_way_to_correct_it(
    qtbot: QtBot, page: ExtensionPage, session: Session
) -> None:
    record = _accepted(session)
    later = tuple((one.due_date + timedelta(days=9), one.amount) for one in record.plan)
    plan = tuple(type(record.plan[0])(day, amount) for day, amount in later)
    draft = ExtensionDraft(
        easy_number=record.easy_number,
        reason=ExtensionReason.OTHER,
        currency=record.currency,
        invoices=record.invoices,
        plan=plan,
    )
    issued = extensions.modify(session, record.id, draft)
    ask_elsewhere(
        session,
        ModifyExtension(
            extension_id=record.id, reason=ExtensionReason.DISPUTE, invoices=record.invoices, plan=plan
        ),
    )
    exchange(session)
    _open_file(qtbot, page, record)
    (strip,) = page.file.strips
    assert "Only an accepted extension is modified" in strip.text
    routes: list[object] = []
    page.navigate.connect(routes.append)
    button = next(one for one in strip.findChildren(QPushButton) if one.isVisibleTo(strip))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: routes == [Route("extension", f"correct={issued.command_id}")])


def test_a_pending_one_counts_down_and_looks_again_once_the_time_has_come(
    qtbot: QtBot, page: ExtensionPage, session: Session
) -> None:
    record = next(
        row.record for row in extensions.listed(session) if row.record.is_pending and row.record.version == 1
    )
    assert record.answer_expected_at is not None
    _open_file(qtbot, page, record)
    head, view = page.file.head, page.file.view
    assert view is not None
    asked: list[bool] = []
    head.time_passed.connect(lambda: asked.append(True))
    head.show_view(view, record.answer_expected_at - timedelta(seconds=65))
    assert head.countdown.text() == "Answer expected in 1:05"
    head._tick()
    assert head.countdown.text() == "Answer expected in 1:04"
    for _ in range(70):
        head._tick()
    assert head.countdown.text() == "The answer is due any moment."
    assert asked == [True]


def test_the_versions_before_are_listed_with_their_answers(
    qtbot: QtBot, page: ExtensionPage, session: Session
) -> None:
    record = _accepted(session)
    draft = ExtensionDraft(
        easy_number=record.easy_number,
        reason=ExtensionReason.OTHER,
        currency=record.currency,
        invoices=record.invoices,
        plan=tuple(type(one)(one.due_date + timedelta(days=9), one.amount) for one in record.plan),
    )
    extensions.modify(session, record.id, draft)
    _open_file(qtbot, page, record)
    rows = page.file.versions.rows_model.rows
    assert [(row.number, row.version.status) for row in rows] == [(1, record.status)]
    facts = {fact.name: fact.value for fact in page.file.head.facts.facts}
    assert formats.day(record.answered_plan[0].due_date) in facts["Counts until then"]
    moved = [row.new_due_date for row in page.file.invoices.rows_model.rows]
    assert record.answered_plan[0].due_date in moved
    assert page.file.head.cancel.isVisibleTo(page)
    assert not page.file.head.modify.isEnabled()


def test_on_its_company_page_one_that_stands_keeps_another_out(
    qtbot: QtBot, session: Session, app: object
) -> None:
    section = CompanyExtensions()
    qtbot.addWidget(section)
    section.show()
    section.show_file(companies.show(session, _accepted(session).easy_number))
    assert section.concerns
    assert not section.ask.isVisibleTo(section)
    assert "An extension stands on this buyer already" in section.reason
    free = find_file(session, _is_free)
    section.show_file(free)
    routes: list[object] = []
    section.wanted.connect(routes.append)
    qtbot.mouseClick(section.ask, Qt.MouseButton.LeftButton)
    assert routes == [new_extension_route(free.company.easy_number)]
    assert section.reason == ""


@pytest.mark.parametrize(("width", "percent"), [(1146, 100), (780, 100), (780, 150)])
def test_form_and_file_are_accessible_and_uncut_at_any_size(
    width: int, percent: int, qtbot: QtBot, page: ExtensionPage, session: Session, look: Theme
) -> None:
    look.apply(Scheme.DARK, percent)
    page.resize(width, 700)
    _open_file(qtbot, page, _accepted(session))
    qtbot.waitUntil(lambda: clipped_texts(page.file) == [])
    assert a11y_problems(page.file) == []
    _open_form(qtbot, page, session)
    page.form.invoices.set_rows([_invoice(), invoice_row(_accepted(session).invoices[0])])
    qtbot.waitUntil(lambda: clipped_texts(page.form) == [])
    assert a11y_problems(page.form) == []

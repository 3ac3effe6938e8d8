"""An overdue declaration on its page: typed, confirmed, added to, corrected, cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.deadlines import Basis, Deadline, DeclarationTerms
from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import ATTENTION, State
from cofanet_desktop.domain.overdues import DeclarationStatus, InterventionMode
from cofanet_desktop.domain.protocol import Problem
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui.dialogs.confirm import ConfirmDialog
from cofanet_desktop.gui.dialogs.contact import ContactDialog
from cofanet_desktop.gui.dialogs.import_lines import ImportDialog
from cofanet_desktop.gui.forms.deadline_banner import DeadlineBanner
from cofanet_desktop.gui.forms.declaration_form import DeclarationForm
from cofanet_desktop.gui.forms.form_routes import correction_route
from cofanet_desktop.gui.forms.intervention_choice import InterventionChoice
from cofanet_desktop.gui.pages.declaration import DeclarationPage
from cofanet_desktop.gui.pages.declaration_file import DeclarationFile
from cofanet_desktop.gui.routes import (
    CORRECT,
    Route,
    add_to_declaration_route,
    declaration_route,
    new_declaration_route,
)
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.services import attachments, companies, outbox, overdues
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.overdues import AdditionDraft, DeclarationDraft
from cofanet_desktop.services.session import Session
from cofanet_desktop.sync.rebase import rebase
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import advance, demo_session, set_connected
from tests.support.overdues import ADA, declarable, declared, invoice, invoice_line, payment_line
from tests.support.shown import strangers
from tests.support.widgets import the

TODAY = date(2026, 3, 16)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> DeclarationPage:
    return new_page(qtbot, session, tasks)


def new_page(qtbot: QtBot, session: Session, tasks: Tasks) -> DeclarationPage:
    made = DeclarationPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show()
    return made


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def begin(
    qtbot: QtBot, page: DeclarationPage, easy_number: str, *, is_insured: bool = True
) -> DeclarationForm:
    page.activate(new_declaration_route(easy_number, is_insured=is_insured).argument)
    qtbot.waitUntil(lambda: page.form.is_open)
    return page.form


def fill(form: DeclarationForm, *lines: object) -> None:
    """Type invoices and a contact."""
    form.debts.invoices.append_rows(lines or [invoice_line()])  # type: ignore[arg-type]
    form.contact.set_contact(ADA)


def is_sent(form: DeclarationForm) -> bool:
    return form.result.isVisible()


def shown(qtbot: QtBot, page: DeclarationPage, declaration_id: str) -> DeclarationFile:
    page.activate(declaration_id)
    qtbot.waitUntil(lambda: page.file.view is not None and page.file.view.row.record.id == declaration_id)
    return page.file


def refuse(session: Session, command_id: str) -> None:
    """Have the store note a refusal as an answer of the insurer would."""
    why = RuleViolation("NO", Message("Rules", "Not so."), Message("Rules", "Otherwise."))
    with session.store.work("test") as unit:
        unit.outbox.claim(1, session.now())
        unit.outbox.refuse(command_id, Problem.of(why), session.now())
        rebase(unit, {})


# The last day to declare -------------------------------------------------------------------------------------------


def told(banner: DeadlineBanner, deadline: Deadline | None, terms: DeclarationTerms | None = None) -> str:
    banner.show_deadline(deadline, terms or DeclarationTerms(), TODAY, is_insured=True)
    return plain(banner)


def plain(banner: DeadlineBanner) -> str:
    """Return what the banner says without the marks that keep numbers in their direction."""
    return banner.text.replace("\u2068", "").replace("\u2069", "")


def test_the_banner_says_the_last_day_how_far_it_is_and_because_of_which_invoice(
    qtbot: QtBot, tasks: Tasks
) -> None:
    banner = DeadlineBanner()
    qtbot.addWidget(banner)
    one = invoice("4711", date(2026, 2, 18))
    assert "shown here once" in told(banner, None)
    assert told(banner, Deadline(date(2026, 3, 20), one, one.due_date)) == (
        "Last day to declare: 3/20/2026, in 4 days, because invoice 4711 was due on 2/18/2026."
    )
    assert told(banner, Deadline(TODAY, one, one.due_date)).startswith(
        "Last day to declare: today, 3/16/2026"
    )
    late = told(banner, Deadline(date(2026, 3, 10), one, one.due_date))
    assert "has passed 6 days ago" in late
    assert "You can still declare" in late


def test_the_banner_names_the_basis_of_the_contract(qtbot: QtBot, tasks: Tasks) -> None:
    banner = DeadlineBanner()
    qtbot.addWidget(banner)
    one = invoice("4711", date(2026, 2, 18))
    found = Deadline(date(2026, 3, 20), one, one.due_date)
    assert "is dated 1/10/2026" in told(banner, found, DeclarationTerms(basis=Basis.INVOICE_DATE))
    assert "credit period of invoice 4711 ends on 5/10/2026" in told(
        banner, found, DeclarationTerms(basis=Basis.END_OF_DMC)
    )
    moved = Deadline(date(2026, 3, 20), one, date(2026, 2, 19))
    assert "an extension moved the due date of invoice 4711 to 2/19/2026" in told(banner, moved)


def test_the_deadline_follows_what_is_typed_and_a_late_form_stays_usable(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    form = begin(qtbot, page, declarable(session).company.easy_number)
    assert "shown here once" in plain(form.deadline)
    form.debts.invoices.append_rows([invoice_line("1", date(2026, 3, 10))])
    qtbot.waitUntil(lambda: "because invoice 1 was due" in plain(form.deadline))
    form.debts.invoices.append_rows([invoice_line("2", date(2026, 1, 20))])
    qtbot.waitUntil(lambda: "because invoice 2 was due" in plain(form.deadline))
    assert "has passed" in plain(form.deadline)
    form.contact.set_contact(ADA)
    click(qtbot, form.submit)
    qtbot.waitUntil(lambda: is_sent(form))
    assert overdues.show(session, form._declared).record.is_late


def test_an_invoice_paid_in_full_no_longer_drives_the_deadline(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    form = begin(qtbot, page, declarable(session).company.easy_number)
    form.debts.invoices.append_rows([invoice_line("1", date(2026, 2, 1)), invoice_line("2")])
    form.debts.payments.append_rows([payment_line("1", amount=invoice("1").gross.amount)])
    qtbot.waitUntil(lambda: "because invoice 2 was due" in plain(form.deadline))


# Typing ------------------------------------------------------------------------------------------------------------


def test_new_lines_are_in_the_currency_of_the_contract(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    form = begin(qtbot, page, declarable(session).company.easy_number)
    grid = form.debts.invoices
    grid.model.set_cells("typing", {(0, 1): "4711"})
    assert (grid.rows()[0]["currency"], grid.rows()[0]["kind"]) == ("EUR", "invoice")
    form.debts.payments.model.set_cells("typing", {(0, 1): "4711"})
    assert form.debts.payments.rows()[0]["kind"] == "payment"


def test_totals_are_told_for_each_currency_credit_notes_and_payments_subtracted(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    form = begin(qtbot, page, declarable(session).company.easy_number)
    fill(form, invoice_line("1"), invoice_line("2", kind="credit_note"), invoice_line("3", currency="USD"))
    form.debts.payments.append_rows([payment_line("3", currency="USD")])
    qtbot.waitUntil(lambda: len(form.debts.totals.totals) == 2)
    euros, dollars = form.debts.totals.totals
    assert (str(euros.invoices), str(euros.credit_notes), str(euros.open)) == ("1200.50", "1200.50", "0.00")
    assert (str(dollars.payments), str(dollars.open)) == ("100", "1100.50")


def test_a_payment_is_right_as_soon_as_its_invoice_is_there(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    form = begin(qtbot, page, declarable(session).company.easy_number)
    form.debts.payments.append_rows([payment_line("4711")])
    qtbot.waitUntil(
        lambda: [one.error.rule for one in form.debts.payments.problems()] == ["INVOICE_NOT_LISTED"]
    )
    fill(form)
    qtbot.waitUntil(lambda: not form.debts.payments.problems())


def test_what_is_missing_is_listed_and_nothing_is_sent(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    form = begin(qtbot, page, declarable(session).company.easy_number)
    form.contact.set_contact()
    form.comment.set_text("x" * 901)
    assert [one.text for one in form.missing()] == [
        "An unpaid invoice",
        "Contact: a name, and a phone number or an e-mail address",
        "Comment is too long",
    ]
    before = len(outbox.all_commands(session))
    click(qtbot, form.submit)
    assert form.debts.invoices.view.hasFocus()
    assert len(outbox.all_commands(session)) == before


def test_the_counter_stops_being_green_early_and_refuses_beyond_the_limit(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    comment = begin(qtbot, page, declarable(session).company.easy_number).comment
    tones = []
    for length in (720, 721, 900, 902):
        comment.set_text("x" * length)
        tones.append(str(comment.counter.property("tone")))
    assert tones == ["ok", "warn", "warn", "bad"]
    assert comment.is_too_long
    assert "Take out 2 characters" in comment.counter.text()


def test_the_contact_used_last_is_there_already(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    declared(session)
    form = begin(qtbot, page, declarable(session).company.easy_number)
    assert form.contact.contact() == ADA


def test_what_was_typed_is_there_again_after_the_program_was_closed(
    qtbot: QtBot, page: DeclarationPage, session: Session, tasks: Tasks
) -> None:
    number = declarable(session).company.easy_number
    form = begin(qtbot, page, number)
    fill(form, invoice_line("77"))
    form.comment.set_text("Promised for May.")
    form.intervention.set_value(True)
    page.close()
    qtbot.waitUntil(lambda: not tasks.running)
    again = begin(qtbot, new_page(qtbot, session, tasks), number)
    assert [row["reference"] for row in again.debts.invoices.rows()] == ["77"]
    assert (again.comment.text(), again.intervention.value()) == ("Promised for May.", True)
    assert "restored" in again.restored.text


def test_invoices_come_from_a_file_and_one_that_is_there_already_is_refused(
    qtbot: QtBot, page: DeclarationPage, session: Session, tmp_path: Path
) -> None:
    form = begin(qtbot, page, declarable(session).company.easy_number)
    fill(form, invoice_line("1"))
    file = tmp_path / "invoices.csv"
    file.write_text(
        "Type;Reference;Invoice date;Due date;Net amount;Tax amount;Currency\n"
        "Invoice;1;2026-01-10;2026-02-10;100;20;EUR\n"
        "Invoice;2;2026-01-10;2026-02-10;100;20;EUR\n",
        encoding="utf-8",
    )
    click(qtbot, form.debts.invoices.import_button)
    dialog = the(page, ImportDialog)
    dialog.zone.file_dropped.emit(file)
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert dialog.report is not None
    assert dialog.report.accepted == 1
    click(qtbot, dialog.take)
    assert [row["reference"] for row in form.debts.invoices.rows()] == ["1", "2"]


# Intervention ------------------------------------------------------------------------------------------------------


def test_the_intervention_is_stated_offered_or_to_be_chosen(qtbot: QtBot, tasks: Tasks) -> None:
    choice = InterventionChoice()
    qtbot.addWidget(choice)
    choice.set_mode(InterventionMode.MANDATORY)
    assert choice.value() is True
    assert choice.asked.isHidden()
    choice.set_mode(InterventionMode.OPTIONAL)
    assert choice.value() is False
    choice.set_mode(InterventionMode.MUST_CHOOSE)
    assert choice.value() is None
    assert not choice.yes.isChecked()
    assert not choice.no.isChecked()
    choice.no.click()
    assert choice.value() is False
    choice.set_value(None)
    assert choice.value() is None


def test_an_intervention_is_confirmed_on_a_page_of_its_own(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    form = begin(qtbot, page, declarable(session).company.easy_number)
    fill(form)
    form.intervention.set_value(True)
    click(qtbot, form.submit)
    assert form.confirmation.isVisible()
    assert not form.bar.isVisible()
    assert a11y_problems(page) == []
    assert "1,200.50" in " ".join(fact.value for fact in form.confirmation._facts.facts)
    click(qtbot, form.confirmation.back)
    assert form.bar.isVisible()
    assert form.debts.invoices.rows()
    click(qtbot, form.submit)
    click(qtbot, form.confirmation.confirm)
    qtbot.waitUntil(lambda: is_sent(form))
    assert overdues.show(session, form._declared).record.wants_intervention


def test_without_an_intervention_nothing_more_is_asked(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    form = begin(qtbot, page, declarable(session).company.easy_number)
    fill(form)
    click(qtbot, form.submit)
    qtbot.waitUntil(lambda: is_sent(form))
    assert not overdues.show(session, form._declared).record.wants_intervention


# What becomes of it ------------------------------------------------------------------------------------------------


def test_the_result_follows_the_declaration_to_the_insurer(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    form = begin(qtbot, page, declarable(session).company.easy_number)
    fill(form)
    click(qtbot, form.submit)
    qtbot.waitUntil(lambda: is_sent(form))
    assert "as soon as the insurer can be reached" in form.result.text
    exchange(session)
    page.refresh(None)
    qtbot.waitUntil(lambda: "The insurer has the declaration" in form.result.text)
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    click(qtbot, form.result.buttons[0])
    assert heard == [declaration_route(form._declared)]


def test_an_uninsured_debt_has_no_deadline_and_adds_the_debtor_to_the_portfolio(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    number = strangers(session)[0].easy_number
    assert companies.show(session, number).entry is None
    form = begin(qtbot, page, number, is_insured=False)
    assert "no last day" in plain(form.deadline)
    assert "the declaration adds it" in " ".join(fact.value for fact in form.company.facts)
    fill(form)
    click(qtbot, form.submit)
    qtbot.waitUntil(lambda: is_sent(form))
    assert "added to your portfolio" in form.result.text
    assert companies.show(session, number).entry is not None
    assert overdues.show(session, form._declared).record.deadline is None


def test_a_debtor_without_cover_is_refused_beforehand_with_the_way_out(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    form = begin(qtbot, page, strangers(session)[0].easy_number)
    assert "No cover is in force" in form.banner.text
    fill(form)
    click(qtbot, form.submit)
    qtbot.waitUntil(lambda: not form.refusal.isHidden())
    assert "No cover is in force" in form.refusal.text
    assert form.debts.invoices.rows()


def test_a_second_declaration_leads_to_an_addition(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    number = declarable(session).company.easy_number
    first = declared(session, easy_number=number)
    form = begin(qtbot, page, number)
    assert "stands on this debtor already" in form.banner.text
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    form.banner.action_clicked.emit()
    assert heard == [add_to_declaration_route(first)]


def test_a_refused_declaration_is_corrected_and_sent_in_its_place(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    number = declarable(session).company.easy_number
    refused = declared(session, invoice("9"), easy_number=number)
    refuse(session, refused)
    route = correction_route(outbox.find(session, refused))
    assert route is not None
    page.activate(route.argument)
    qtbot.waitUntil(lambda: page.form.is_open)
    assert [row["reference"] for row in page.form.debts.invoices.rows()] == ["9"]
    assert page.form.contact.contact() == ADA
    page.form.debts.invoices.model.set_cells("typing", {(0, 1): "10"})
    click(qtbot, page.form.submit)
    qtbot.waitUntil(lambda: is_sent(page.form))
    assert outbox.find(session, refused).state is State.DISCARDED
    assert overdues.show(session, page.form._declared).record.invoices[0].reference == "10"


def test_the_documents_of_a_refused_declaration_go_with_the_corrected_one(
    qtbot: QtBot, page: DeclarationPage, session: Session, tmp_path: Path
) -> None:
    paper = tmp_path / "reminder.txt"
    paper.write_text("Please pay.")
    kept = attachments.attach(session, paper)
    draft = DeclarationDraft(
        easy_number=declarable(session).company.easy_number,
        is_insured=True,
        invoices=(invoice("9"),),
        contact=ADA,
        documents=(kept,),
    )
    refused = overdues.declare(session, draft).command_id
    refuse(session, refused)
    with session.store.work("test") as unit:
        why = RuleViolation("NO", Message("Rules", "Not so."), Message("Rules", "Otherwise."))
        unit.outbox.hold_dependents(refused, Problem.of(why))
    page.activate(f"{CORRECT}{refused}")
    qtbot.waitUntil(lambda: page.form.is_open)
    assert page.form.documents.attachments() == (kept,)
    click(qtbot, page.form.submit)
    qtbot.waitUntil(lambda: is_sent(page.form))
    (sent,) = attachments.of_subject(session, page.form._declared)
    assert sent.row.record.file_name == "reminder.txt"
    waiting = [one for one in outbox.open_commands(session) if one.state in ATTENTION]
    assert waiting == []
    exchange(session)
    assert not [one for one in outbox.all_commands(session) if one.state in ATTENTION]


# Adding ------------------------------------------------------------------------------------------------------------


def test_initial_lines_are_locked_and_new_ones_become_additional(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    first = declared(session, invoice("1"))
    page.activate(add_to_declaration_route(first).argument)
    form = page.addition
    qtbot.waitUntil(lambda: form.is_open)
    assert form.debts.invoices.locked == 1
    assert [one.text for one in form.missing()] == ["An invoice, a payment, a document or a comment"]
    form.debts.invoices.append_rows([invoice_line("1")])
    assert [one.error.rule for one in form.debts.invoices.problems()] == ["REFERENCE_TWICE"]
    form.debts.invoices.model.set_cells("typing", {(1, 1): "2"})
    form.debts.payments.append_rows([payment_line("1")])
    click(qtbot, form.submit)
    qtbot.waitUntil(lambda: form.result.isVisible())
    record = overdues.show(session, first).record
    assert [one.reference for one in record.invoices] == ["1"]
    assert [one.reference for one in record.additions[0].invoices] == ["2"]
    assert len(record.additions[0].payments) == 1


def test_a_declaration_refused_while_one_looks_on_says_why_and_leads_to_the_correction(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    form = begin(qtbot, page, declarable(session).company.easy_number)
    fill(form)
    click(qtbot, form.submit)
    qtbot.waitUntil(lambda: is_sent(form))
    refuse(session, form._declared)
    page.refresh(None)
    qtbot.waitUntil(lambda: "Not so." in form.result.text)
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    click(qtbot, form.result.buttons[0])
    assert heard == [Route("declaration", f"{CORRECT}{form._declared}")]


def test_the_way_to_what_is_missing_is_scrolled(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    page.resize(900, 420)
    form = begin(qtbot, page, declarable(session).company.easy_number)
    fill(form)
    form.contact.set_contact()
    qtbot.waitUntil(lambda: any("Contact" in link.text() for link in form.missing_links))
    assert form.contact.name.visibleRegion().isEmpty()
    link = next(one for one in form.missing_links if "Contact" in one.text() and one.isVisible())
    click(qtbot, link)
    qtbot.waitUntil(lambda: not form.contact.name.visibleRegion().isEmpty())
    assert form.contact.name.hasFocus()


def test_a_refused_addition_is_corrected_on_its_declaration(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    first = declared(session, invoice("1"))
    exchange(session)
    overdues.add(session, AdditionDraft(declaration_id=first, comment="They promised."))
    (added,) = [one for one in outbox.open_commands(session) if one.kind == "add_to_declaration"]
    refuse(session, added.id)
    route = correction_route(outbox.find(session, added.id))
    assert route is not None
    file = shown(qtbot, page, first)
    assert "Not so." in file.banner.text
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    file.banner.action_clicked.emit()
    assert heard == [route]
    page.activate(route.argument)
    qtbot.waitUntil(lambda: page.addition.is_open)
    assert page.addition.comment.text() == "They promised."
    click(qtbot, page.addition.submit)
    qtbot.waitUntil(lambda: page.addition.result.isVisible())
    assert outbox.find(session, added.id).state is State.DISCARDED


# The declaration that was made -------------------------------------------------------------------------------------


def test_the_page_says_in_time_only_once_the_insurer_has_the_declaration(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    first = declared(session, invoice(due=TODAY - timedelta(days=30)))

    def deadline() -> str:
        page.activate(first)
        file = shown(qtbot, page, first)
        qtbot.waitUntil(lambda: bool(file.facts.facts))
        return {fact.name: fact.value for fact in file.facts.facts}["Last day to declare"]

    assert deadline().endswith("the insurer does not have it yet")
    set_connected(session, is_connected=False)
    advance(session, timedelta(days=1))
    page.refresh(None)
    qtbot.waitUntil(lambda: "passed, and the insurer does not have it yet" in deadline())
    set_connected(session, is_connected=True)
    assert exchange(session).trouble is None
    page.refresh(None)
    qtbot.waitUntil(lambda: "saved here in time" in deadline())


def test_the_page_marks_what_was_initial_and_what_was_added(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    first = declared(session, invoice("1"))
    overdues.add(session, AdditionDraft(declaration_id=first, invoices=(invoice("2"),), comment="More."))
    file = shown(qtbot, page, first)
    model = file.invoices.rows_model
    assert [(row.line.reference, row.added_at is None) for row in model.rows] == [("1", True), ("2", False)]
    text = file.invoices.whole_text()
    assert "Initial" in text
    assert "Additional, 3/16/2026" in text
    assert [step.name for step in file.comments.steps] == ["Additional"]
    assert file.pill.text == "To send"
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []


def test_what_the_insurer_did_is_told_in_its_words(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    first = declared(session, intervention=True)
    exchange(session)
    advance(session, timedelta(days=1))
    exchange(session)
    file = shown(qtbot, page, first)
    record = overdues.show(session, first).record
    assert len(file.timeline.steps) == len(record.events) >= 2
    assert record.status is not DeclarationStatus.PENDING
    assert file.timeline.steps[-1].words
    assert record.reference in file._cards["state"].accessibleName()


def test_a_pending_declaration_is_cancelled_after_a_question_and_an_examined_one_is_not(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    number = declarable(session).company.easy_number
    first = declared(session, easy_number=number)
    file = shown(qtbot, page, first)
    click(qtbot, file.cancel)
    dialog = the(page, ConfirmDialog)
    click(qtbot, dialog.ui.confirm)
    qtbot.waitUntil(lambda: overdues.show(session, first).record.status is DeclarationStatus.CANCELLED)
    second = declared(session, easy_number=declarable(session, Duty.OVERDUE, number).company.easy_number)
    exchange(session)
    advance(session, timedelta(days=1))
    exchange(session)
    file = shown(qtbot, page, second)
    assert not file.cancel.isEnabled()
    assert "Only a pending declaration is cancelled" in file.cancel.toolTip()


def test_the_contact_is_changed_and_an_incomplete_one_refused_in_place(
    qtbot: QtBot, page: DeclarationPage, session: Session
) -> None:
    first = declared(session)
    file = shown(qtbot, page, first)
    click(qtbot, file.change_contact)
    dialog = the(page, ContactDialog)
    dialog.fields.set_contact(replace(ADA, phone="", email=""))
    click(qtbot, dialog.change)
    qtbot.waitUntil(lambda: bool(dialog.error.text()))
    dialog.fields.set_contact(replace(ADA, name="Grace"))
    click(qtbot, dialog.change)
    qtbot.waitUntil(lambda: overdues.show(session, first).record.contact.name == "Grace")


def test_the_lines_are_copied_as_a_table(qtbot: QtBot, page: DeclarationPage, session: Session) -> None:
    file = shown(qtbot, page, declared(session, invoice("1"), invoice("2")))
    click(qtbot, file.copy)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[0] == "Reference"
    assert [line.split("\t")[0] for line in lines[1:]] == ["1", "2"]


def test_a_declaration_that_is_gone_is_said_with_the_way_to_the_list(
    qtbot: QtBot, page: DeclarationPage
) -> None:
    page.activate("unknown")
    qtbot.waitUntil(lambda: page.file.state == "notice")


@pytest.mark.parametrize("size", [(776, 620), (1142, 716)])
def test_nothing_is_cut_off_in_the_form(
    qtbot: QtBot, page: DeclarationPage, session: Session, look: Theme, size: tuple[int, int]
) -> None:
    form = begin(qtbot, page, declarable(session).company.easy_number)
    fill(form)
    for percent in (100, 150):
        look.apply(Scheme.LIGHT, percent)
        page.resize(*size)
        qtbot.waitUntil(lambda: not clipped_texts(page))
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []

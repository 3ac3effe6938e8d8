"""The custom fields of a company: shown, typed by kind, checked in place, kept as a draft, sent later (COMP-6, FIELD-2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.custom_fields import definitions, values_of
from cofanet_desktop.domain.protocol import CompanyQuery
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.company_fields_form import FieldsDialog, TypedFields
from cofanet_desktop.gui.pages.company_sections import Section
from cofanet_desktop.gui.pages.outbox import OutboxPage
from cofanet_desktop.gui.routes import Route, company_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.insurer.ledger import Ledger
from cofanet_desktop.services import companies, custom_fields, drafts, outbox, portfolio
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.clerks import Clerk
from tests.support.desks import demo_session, embedded, set_connected
from tests.support.requests import find_file
from tests.support.widgets import the

NBSP = "\u00a0"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def clerk(qtbot: QtBot, session: Session, tasks: Tasks, look: Theme) -> Clerk:
    return Clerk(qtbot, session, tasks, look)


@pytest.fixture
def file(session: Session) -> CompanyFile:
    """A company of which every field is noted."""
    return find_file(session, lambda one: one.entry is not None and len(values_of(one.entry)) == 6)


def page_of(clerk: Clerk, file: CompanyFile) -> CompanyPage:
    clerk.go(company_route(file.company.easy_number))
    return clerk.page(CompanyPage)


def form_of(clerk: Clerk, file: CompanyFile) -> FieldsDialog:
    """Open the form with its key."""
    page = page_of(clerk, file)
    clerk.qtbot.keyClick(page, Qt.Key.Key_F2)
    clerk.settled()
    return clerk.dialog(FieldsDialog)


def retype(clerk: Clerk, form: FieldsDialog, field: str, text: str) -> None:
    line = form.line(field)
    line.setFocus()
    line.selectAll()
    clerk.qtbot.keyClick(line, Qt.Key.Key_Delete)
    clerk.qtbot.keyClicks(line, text)


def noted(session: Session, file: CompanyFile) -> dict[str, str]:
    entry = companies.show(session, file.company.easy_number).entry
    assert entry is not None
    return values_of(entry)


def shown(page: CompanyPage) -> dict[str, str]:
    return {fact.name: fact.value for fact in page.about.fields.facts.facts}


def test_every_field_of_the_contract_is_listed_with_its_value(
    clerk: Clerk, session: Session, file: CompanyFile
) -> None:
    page = page_of(clerk, file)
    clerk.qtbot.keyClick(page, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    clerk.settled()
    entry = file.entry
    assert entry is not None
    assert entry.outstanding is not None
    values = values_of(entry)
    assert shown(page) == {
        "Customer reference": entry.customer_reference,
        "Total outstanding": formats.amount(entry.outstanding),
        "Internal credit limit": formats.amount(entry.internal_limit) if entry.internal_limit else "–",
        "Account manager": values["own1"],
        "Next review": formats.day(date.fromisoformat(values["own2"])),
        "Payment days": values["own3"],
    }
    assert page.about.fields.sync.isHidden()
    custom_fields.set_values(session, file.company.easy_number, {"own1": ""})
    clerk.window.pages.refresh(None)
    clerk.settled()
    assert shown(page)["Account manager"] == "–"


def test_fields_typed_in_the_regional_way_are_saved_without_a_network_and_sent_later(
    clerk: Clerk, session: Session, file: CompanyFile
) -> None:
    set_connected(session, is_connected=False)
    form = form_of(clerk, file)
    assert form.line("customer_reference").hasFocus()
    for field, text in (
        ("customer_reference", "NEW-1"),
        ("outstanding", "12,500.50"),
        ("own2", "12/24/2026"),
        ("own3", "7.125"),
    ):
        retype(clerk, form, field, text)
    clerk.click(form.save_button)
    clerk.settled()
    assert noted(session, file)["customer_reference"] == "NEW-1"
    assert noted(session, file)["outstanding"] == "12500.5"
    assert noted(session, file)["own2"] == "2026-12-24"
    assert noted(session, file)["own3"] == "7.125"
    [entry] = outbox.open_commands(session)
    assert entry.command is not None
    changed = {one.field for one in entry.command.args.values}  # type: ignore[union-attr] # it sets fields
    assert changed == {"customer_reference", "outstanding", "own2", "own3"}
    page = clerk.page(CompanyPage)
    page.bar.choose(Section.INFORMATION)
    clerk.settled()
    assert page.about.fields.sync.text == "To send"
    assert clerk.window.toaster.texts[-1] == "Custom fields saved, to be sent to the insurer."
    set_connected(session, is_connected=True)
    clerk.exchange()
    assert page.about.fields.sync.isHidden()
    assert shown(page)["Total outstanding"] == f"12,500.50{NBSP}EUR"
    assert drafts.every(session) == []


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("customer_reference", "x" * 36, "Customer reference has more than 35 characters. Shorten it."),
        ("outstanding", "-5", "Total outstanding cannot be below zero."),
        ("outstanding", "a lot", "is not an amount"),
        ("own1", "y" * 101, "Account manager has more than 100 characters."),
        ("own2", "31/31/2026", "Next review must be a date. Choose a day of the calendar"),
        ("own3", "many", "Payment days must be a number. Type digits only"),
    ],
)
def test_what_does_not_fit_its_field_is_said_under_it_and_nothing_is_sent(
    clerk: Clerk, session: Session, file: CompanyFile, field: str, typed: str, sentence: str
) -> None:
    form = form_of(clerk, file)
    retype(clerk, form, field, typed)
    clerk.click(form.save_button)
    assert sentence in form.errors[field].text()
    assert form.errors[field].isVisible()
    assert form.line(field).hasFocus()
    assert form.line(field).accessibleDescription() == form.errors[field].text()
    assert form.line(field).text() == typed
    assert outbox.open_commands(session) == []
    clerk.qtbot.keyClicks(form.line(field), "1")
    assert not form.errors[field].isVisible()


def test_a_day_is_chosen_in_the_calendar_with_keys(clerk: Clerk, session: Session, file: CompanyFile) -> None:
    form = form_of(clerk, file)
    retype(clerk, form, "own2", "12/24/2026")
    clerk.qtbot.keyClick(form.line("own2"), Qt.Key.Key_F4)
    editor = form.editors["own2"]
    calendar = editor.calendar  # type: ignore[union-attr] # it is a date
    assert calendar is not None
    assert formats.from_qdate(calendar.selectedDate()) == date(2026, 12, 24)
    clerk.qtbot.keyClick(calendar.focusWidget() or calendar, Qt.Key.Key_Right)
    clerk.qtbot.keyClick(calendar.focusWidget() or calendar, Qt.Key.Key_Return)
    assert form.line("own2").text() == "12/25/2026"
    clerk.click(form.save_button)
    assert noted(session, file)["own2"] == "2026-12-25"


def test_what_was_typed_is_kept_when_the_window_closes_and_goes_on_from_the_drafts(
    clerk: Clerk, session: Session, file: CompanyFile
) -> None:
    form = form_of(clerk, file)
    retype(clerk, form, "own1", "B. Half")
    clerk.click(form.close_button)
    clerk.settled()
    assert clerk.window.toaster.texts[-1].startswith("Kept as a draft: custom fields of ")
    [draft] = drafts.every(session)
    assert draft.kind == "fields"
    clerk.go(Route("outbox", "drafts"))
    panel = clerk.page(OutboxPage).drafts
    assert panel.table.rows_model.columns[0].cell(panel.lines[0]).text.startswith("Custom fields")
    panel.table.select_first()
    clerk.click(panel.open)
    again = clerk.dialog(FieldsDialog)
    assert again.line("own1").text() == "B. Half"
    assert again.restored.isVisible()
    clerk.click(again.discard)
    clerk.settled()
    assert drafts.every(session) == []
    assert "B. Half" not in noted(session, file).values()


def test_a_draft_means_the_same_in_another_format(
    clerk: Clerk, session: Session, file: CompanyFile, app: QApplication
) -> None:
    install_language(app, "fr", "fr_FR")
    form = form_of(clerk, file)
    retype(clerk, form, "own2", "03/04/2026")
    clerk.click(form.close_button)
    install_language(app, "en", "en_US")
    clerk.go(Route("outbox", "drafts"))
    panel = clerk.page(OutboxPage).drafts
    panel.table.select_first()
    clerk.click(panel.open)
    again = clerk.dialog(FieldsDialog)
    assert again.line("own2").text() == formats.day(date(2026, 4, 3))
    clerk.click(again.save_button)
    assert noted(session, file)["own2"] == "2026-04-03"


def test_saving_what_is_noted_already_sends_nothing(
    clerk: Clerk, session: Session, file: CompanyFile
) -> None:
    form = form_of(clerk, file)
    clerk.click(form.save_button)
    clerk.settled()
    assert outbox.open_commands(session) == []
    assert drafts.every(session) == []


def test_a_refused_note_is_corrected_from_its_strip_and_from_the_outbox(
    clerk: Clerk, session: Session, file: CompanyFile
) -> None:
    set_connected(session, is_connected=False)
    issued = custom_fields.set_values(session, file.company.easy_number, {"own1": "C. Late", "own3": "9"})
    set_connected(session, is_connected=True)
    contract = session.contract()
    without = tuple(one for one in contract.custom_fields if one.id != "own3")
    put_there_unseen(session, replace(contract, custom_fields=without))
    page = page_of(clerk, file)
    clerk.exchange()
    strip = page.strips[issued.command_id]
    assert "refused: The contract has no custom field of this kind." in strip.text
    page.bar.choose(Section.INFORMATION)
    clerk.settled()
    assert page.about.fields.sync.text == "Refused"
    clerk.click(the(strip, QPushButton))
    form = clerk.dialog(FieldsDialog)
    assert form.line("own1").text() == "C. Late"
    assert set(form.editors) == {one.id for one in definitions(session.contract())}
    clerk.click(form.close_button)
    clerk.go(Route("company", f"correct={issued.command_id}"))
    again = clerk.dialog(FieldsDialog)
    assert again.line("own1").text() == "C. Late"
    clerk.click(again.save_button)
    clerk.qtbot.waitUntil(lambda: page.strips == {})
    clerk.exchange()
    assert noted(session, file)["own1"] == "C. Late"
    assert outbox.find(session, issued.command_id).state == "discarded"


def put_there_unseen(session: Session, record: Contract) -> None:
    """Have the insurer keep a record that this desk has not fetched yet."""
    with embedded(session).insurer.writing("arrange") as connection:
        ledger = Ledger(connection, "main")
        ledger.put(record)
        ledger.write()


def test_a_company_outside_of_the_portfolio_has_no_fields_yet(clerk: Clerk, session: Session) -> None:
    found = companies.search(session, CompanyQuery(country="DEU", name="GmbH")).companies
    files = (companies.show(session, one.easy_number) for one in found)
    outside = next(one for one in files if one.entry is None)
    clerk.go(company_route(outside.company.easy_number))
    page = clerk.page(CompanyPage)
    page.bar.choose(Section.INFORMATION)
    clerk.settled()
    assert page.about.fields.hint.startswith("Fields can be filled in once the company is in your portfolio")
    assert not page.about.fields.edit.isVisible()
    clerk.qtbot.keyClick(page, Qt.Key.Key_F2)
    clerk.settled()
    assert clerk.window.findChildren(FieldsDialog) == []


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("language", ["en", "de"])
def test_the_form_can_be_read_and_worked_by_keys(
    clerk: Clerk, file: CompanyFile, look: Theme, app: QApplication, percent: int, language: str
) -> None:
    look.apply(Scheme.LIGHT, percent)
    install_language(app, language)
    form = form_of(clerk, file)
    assert a11y_problems(form) == []
    assert mnemonic_clashes(form) == []
    clerk.qtbot.waitUntil(lambda: clipped_texts(form) == [])


def test_a_form_begun_under_another_contract_is_not_saved_under_the_one_in_use_now(
    clerk: Clerk, session: Session
) -> None:
    other = next(one.id for one in session.contracts() if one.id != session.contract().id)
    own, session.contract_id = session.contract().id, other
    ids = portfolio.ids(session, portfolio.everything(session))
    elsewhere = {one.easy_number for one in portfolio.rows(session, ids)}
    session.contract_id = own
    file = find_file(session, lambda one: one.entry is not None and one.company.easy_number in elsewhere)
    form = form_of(clerk, file)
    retype(clerk, form, "customer_reference", "OWN-1")
    session.contract_id = other  # as a notice of the desktop does
    before = noted(session, file)
    clerk.click(form.save_button)
    clerk.settled()
    assert noted(session, file) == before
    assert "Choose that contract" in form.refusal.text
    session.contract_id = own
    clerk.click(form.save_button)
    clerk.settled()
    assert noted(session, file)["customer_reference"] == "OWN-1"


def test_what_was_typed_last_is_kept_when_the_window_closes_before_the_refusal(
    clerk: Clerk, session: Session, file: CompanyFile
) -> None:
    form = form_of(clerk, file)
    retype(clerk, form, "customer_reference", "LAST-1")
    draft_id = form.begun.draft_id
    session.contract_id = next(one.id for one in session.contracts() if one.id != session.contract().id)
    form.submit()
    form.reject()
    clerk.settled()
    kept = drafts.read(session, draft_id, TypedFields)
    assert kept is not None
    assert kept.texts["customer_reference"] == "LAST-1"

"""Turnover declarations: the list, the form in its four variants, what is saved, what is sent (rule 23)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.commands import SaveTurnover, SendTurnover
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.overdues import Contact
from cofanet_desktop.domain.turnover import (
    Filled,
    TurnoverBasis,
    TurnoverBy,
    TurnoverDeclaration,
    TurnoverLine,
    TurnoverStatus,
)
from cofanet_desktop.gui.dialogs.confirm import ConfirmDialog
from cofanet_desktop.gui.forms.turnover_lines import TurnoverLines
from cofanet_desktop.gui.pages.turnover import TurnoverPage
from cofanet_desktop.gui.pages.turnover_form import TurnoverFormPage
from cofanet_desktop.gui.routes import Route, turnover_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.services import drafts, outbox, turnover
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.services.turnover import TurnoverDraft
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import demo_session
from tests.support.requests import ask_elsewhere
from tests.support.there import put_there
from tests.support.turnovers import turnover_there

VARIANTS = [(by, basis) for by in TurnoverBy for basis in TurnoverBasis]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> TurnoverFormPage:
    made = TurnoverFormPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1094, 800)
    made.show()
    return made


def settled(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.running == 0)
    QCoreApplication.processEvents()


def open_form(
    qtbot: QtBot, page: TurnoverFormPage, tasks: Tasks, declaration: TurnoverDeclaration
) -> TurnoverLines:
    page.activate(declaration.id)
    settled(qtbot, tasks)
    qtbot.waitUntil(lambda: page.is_open)
    assert page.lines is not None
    return page.lines


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def tick(qtbot: QtBot, box: QAbstractButton) -> None:
    """Tick or clear a box by its key, as it may be out of view."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)


def paste(lines: TurnoverLines, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    lines.grid.view.setFocus()
    lines.grid.view.setCurrentIndex(lines.grid.model.index(0, 0))
    lines.grid.view.paste()


def question(qtbot: QtBot, page: QWidget) -> ConfirmDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(ConfirmDialog)))
    return next(one for one in page.findChildren(ConfirmDialog) if one.isVisible())


def send(qtbot: QtBot, page: TurnoverFormPage, tasks: Tasks) -> None:
    click(qtbot, page.submit)
    click(qtbot, question(qtbot, page).ui.confirm)
    settled(qtbot, tasks)


def debtors(session: Session) -> list[str]:
    return sorted(turnover.debtors(session).names)


def asked(session: Session) -> list[object]:
    return [entry.command.args for entry in outbox.open_commands(session) if entry.command]


@pytest.mark.parametrize(("by", "basis"), VARIANTS)
def test_each_variant_is_filled_in_and_sent(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage, by: TurnoverBy, basis: TurnoverBasis
) -> None:
    declaration = turnover_there(session, by, basis)
    lines = open_form(qtbot, page, tasks, declaration)
    shown = {fact.name: fact.value for fact in page.facts.facts}
    assert basis.value in shown["What is declared"].lower()
    assert by.value in shown["What is declared"].lower()
    first, second = ("FRA", "DEU") if by is TurnoverBy.COUNTRY else debtors(session)[:2]
    paste(lines, f"{first}\t1250.50\n{second}\t0")
    assert lines.grid.footer.totals.text() == "Total: \u20681,250.50\u00a0EUR\u2069"
    send(qtbot, page, tasks)
    amounts = (TurnoverLine(first, Decimal("1250.50")), TurnoverLine(second, Decimal(0)))
    assert asked(session) == [
        SaveTurnover(
            declaration_id=declaration.id,
            lines=amounts,
            is_nil=False,
            contact=page.read.row.record.contact if page.read else Contact(),
            seen=Filled(),
        ),
        SendTurnover(declaration_id=declaration.id, seen=Filled(amounts)),
    ]
    qtbot.waitUntil(lambda: page.view.isVisible())
    assert not page.bar.isVisible()
    assert page.view.pill.text == "To send"
    assert {fact.name: fact.value for fact in page.view.facts.facts}["Total"] == "1,250.50\u00a0EUR"
    assert exchange(session).trouble is None
    stored = turnover.show(session, declaration.id).record
    assert (stored.status, stored.total.amount) == (TurnoverStatus.SENT, Decimal("1250.50"))


def test_the_name_of_each_company_stands_beside_its_line(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    lines = open_form(qtbot, page, tasks, turnover_there(session))
    known = turnover.debtors(session)
    number = debtors(session)[0]
    reference = next(
        key for key, found in known.by_reference.items() if len(found) == 1 and number not in found
    )
    paste(lines, f"{number}\t1\n{reference.upper()}\t2\nnobody\t3")
    assert lines.names is not None
    beside = [lines.names.model().index(line, 0).data().strip("\u2068\u2069") for line in range(4)]
    assert beside == [known.names[number], known.names[known.by_reference[reference][0]], "", ""]
    assert [one.error.rule for one in lines.grid.problems()] == ["DEBTOR_NOT_KNOWN"]


def test_the_whole_portfolio_is_listed_by_name_and_lines_without_amount_are_left_out(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    declaration = turnover_there(session)
    lines = open_form(qtbot, page, tasks, declaration)
    names = turnover.debtors(session).names
    paste(lines, f"{debtors(session)[3]}\t700")
    click(qtbot, page.fill_button)
    numbers = [str(row["debtor"]) for row in lines.grid.rows()]
    assert sorted(numbers) == debtors(session)
    assert numbers[1:] == sorted(numbers[1:], key=lambda one: (fold(names[one]), one))
    assert lines.grid.problems() == []
    assert lines.left_out() == len(numbers) - 1
    click(qtbot, page.submit)
    assert f"{len(numbers) - 1} lines without an amount" in question(qtbot, page).ui.consequence.text()
    click(qtbot, question(qtbot, page).ui.confirm)
    settled(qtbot, tasks)
    assert turnover.show(session, declaration.id).record.lines == (
        TurnoverLine(debtors(session)[3], Decimal(700)),
    )


def test_by_country_the_countries_of_the_portfolio_are_filled_in(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    lines = open_form(qtbot, page, tasks, turnover_there(session, TurnoverBy.COUNTRY))
    click(qtbot, page.fill_button)
    assert sorted(str(row["country"]) for row in lines.grid.rows()) == turnover.portfolio_countries(session)
    assert lines.names is None


def test_lines_of_a_file_go_to_the_debtors_that_wait_for_an_amount(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    lines = open_form(qtbot, page, tasks, turnover_there(session))
    click(qtbot, page.fill_button)
    before = len(lines.grid.rows())
    first, second = debtors(session)[:2]
    lines.take([{"debtor": second, "amount": Decimal(5)}, {"debtor": first, "amount": Decimal("6.10")}])
    assert len(lines.grid.rows()) == before
    assert {one.key: one.amount for one in lines.lines()} == {first: Decimal("6.10"), second: Decimal(5)}
    lines.take([{"debtor": first, "amount": Decimal(9)}])
    assert len(lines.grid.rows()) == before + 1
    assert {one.error.rule for one in lines.grid.problems()} == {"LINE_TWICE"}


def test_nothing_to_declare_excludes_the_amounts_which_come_back(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    declaration = turnover_there(session)
    lines = open_form(qtbot, page, tasks, declaration)
    paste(lines, f"{debtors(session)[0]}\t10\nnobody\t20")
    assert page.missing()
    tick(qtbot, page.nil)
    assert not lines.isEnabled()
    assert list(page.missing()) == []
    page.keep()
    settled(qtbot, tasks)
    tick(qtbot, page.nil)
    assert lines.isEnabled()
    assert len(lines.grid.rows()) == 2
    tick(qtbot, page.nil)
    click(qtbot, page.submit)
    dialog = question(qtbot, page)
    assert "amounts typed are not part" in dialog.ui.consequence.text()
    click(qtbot, dialog.ui.confirm)
    settled(qtbot, tasks)
    stored = turnover.show(session, declaration.id).record
    assert (stored.is_nil, stored.lines, stored.status) == (True, (), TurnoverStatus.SENT)


def test_an_empty_form_cannot_be_sent(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    open_form(qtbot, page, tasks, turnover_there(session))
    click(qtbot, page.submit)
    assert [one.text for one in page.missing()] == ["An amount, or that there is nothing to declare"]
    assert asked(session) == []


def test_saved_it_stays_new_and_can_be_changed(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    declaration = turnover_there(session)
    lines = open_form(qtbot, page, tasks, declaration)
    paste(lines, f"{debtors(session)[0]}\t10")
    page.contact.name.setText("Ada")
    click(qtbot, page.save)
    settled(qtbot, tasks)
    assert exchange(session).trouble is None
    stored = turnover.show(session, declaration.id).record
    assert stored.status is TurnoverStatus.NEW
    assert stored.lines == (TurnoverLine(debtors(session)[0], Decimal(10)),)
    assert stored.contact.name == "Ada"
    assert drafts.every(session) == []
    assert not page.is_begun
    paste(lines, f"{debtors(session)[0]}\t25")
    click(qtbot, page.save)
    settled(qtbot, tasks)
    assert turnover.show(session, declaration.id).record.total.amount == 25


def test_wrong_lines_are_not_saved(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    lines = open_form(qtbot, page, tasks, turnover_there(session))
    paste(lines, f"{debtors(session)[0]}\t-10")
    click(qtbot, page.save)
    settled(qtbot, tasks)
    assert asked(session) == []
    assert lines.grid.view.currentIndex().column() == 1


def test_what_was_typed_comes_back_when_the_form_is_opened_again(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    declaration = turnover_there(session)
    lines = open_form(qtbot, page, tasks, declaration)
    paste(lines, f"{debtors(session)[0]}\t10\n{debtors(session)[1]}\tten")
    page.hide()
    settled(qtbot, tasks)
    again = TurnoverFormPage(session, tasks)
    qtbot.addWidget(again)
    again.show()
    restored = open_form(qtbot, again, tasks, declaration)
    assert restored.grid.state() == lines.grid.state()
    assert again.restored.isVisible()
    again.discard()
    settled(qtbot, tasks)
    assert restored.grid.rows() == []
    assert drafts.every(session) == []


def test_lines_taken_out_of_a_saved_declaration_stay_out_of_its_draft(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    declaration = turnover_there(session)
    line = TurnoverLine(debtors(session)[0], Decimal(10))
    turnover.save(session, TurnoverDraft(declaration_id=declaration.id, lines=(line,)))
    lines = open_form(qtbot, page, tasks, declaration)
    assert lines.lines() == (line,)
    lines.grid.view.selectAll()
    lines.grid.view.delete_lines()
    page.keep()
    settled(qtbot, tasks)
    again = TurnoverFormPage(session, tasks)
    qtbot.addWidget(again)
    again.show()
    assert open_form(qtbot, again, tasks, declaration).grid.rows() == []


def test_one_sent_from_another_desk_is_shown_as_it_was_sent(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    declaration = turnover_there(session)
    open_form(qtbot, page, tasks, declaration)
    contact = Contact("Colleague")
    ask_elsewhere(
        session, SaveTurnover(declaration_id=declaration.id, lines=(), is_nil=True, contact=contact)
    )
    ask_elsewhere(session, SendTurnover(declaration_id=declaration.id))
    assert exchange(session).trouble is None
    page.refresh(None)
    qtbot.waitUntil(page.view.isVisible)
    assert not page.bar.isVisible()


def test_what_somebody_else_saved_while_the_form_was_open_is_told_before_it_is_written_over(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    declaration = turnover_there(session)
    lines = open_form(qtbot, page, tasks, declaration)
    first, second = debtors(session)[:2]
    paste(lines, f"{first}\t1250.50")
    theirs = (TurnoverLine(second, Decimal(4_711)),)
    ask_elsewhere(session, SaveTurnover(declaration_id=declaration.id, lines=theirs))
    assert exchange(session).trouble is None
    page.refresh(None)
    settled(qtbot, tasks)
    click(qtbot, page.save)
    settled(qtbot, tasks)
    assert page.refusal.isVisible()
    assert "4,711" in page.refusal.text
    assert turnover.show(session, declaration.id).record.lines == theirs
    click(qtbot, page.save)
    settled(qtbot, tasks)
    assert turnover.show(session, declaration.id).record.lines == (TurnoverLine(first, Decimal("1250.50")),)


def test_what_was_refused_is_corrected_in_the_form_and_put_away(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    declaration = turnover_there(session)
    line = TurnoverLine(debtors(session)[0], Decimal(10))
    turnover.send(session, TurnoverDraft(declaration_id=declaration.id, lines=(line,)))
    contact = Contact("Colleague")
    ask_elsewhere(
        session, SaveTurnover(declaration_id=declaration.id, lines=(), is_nil=True, contact=contact)
    )
    ask_elsewhere(session, SendTurnover(declaration_id=declaration.id))
    assert exchange(session).trouble is None
    put_there(session, replace(declaration, reference="open again"))
    refused = next(entry for entry in outbox.open_commands(session) if entry.kind == SaveTurnover.KIND)
    page.activate(f"correct={refused.id}")
    settled(qtbot, tasks)
    qtbot.waitUntil(lambda: page.is_open)
    assert page.lines is not None
    assert page.lines.lines() == (line,)
    send(qtbot, page, tasks)
    assert exchange(session).trouble is None
    assert outbox.open_commands(session) == []
    assert turnover.show(session, declaration.id).record.status is TurnoverStatus.SENT


def test_what_was_sent_can_be_copied_as_a_table(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    sent = next(
        row.record for row in turnover.listed(session) if not row.record.is_editable and row.record.lines
    )
    page.activate(sent.id)
    settled(qtbot, tasks)
    click(qtbot, page.view.copy)
    rows = QGuiApplication.clipboard().text().split("\n")
    assert rows[0] == "Name\tNumber or code\tAmount"
    assert len(rows) == len(sent.lines) + 1
    assert {row.split("\t")[1] for row in rows[1:]} == {line.key for line in sent.lines}


def test_the_list_says_what_is_due_and_leads_to_the_form(
    qtbot: QtBot, session: Session, tasks: Tasks
) -> None:
    late = turnover_there(session, due_on=date(2026, 3, 10))
    made = TurnoverPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1094, 600)
    made.show()
    made.activate("")
    settled(qtbot, tasks)
    rows = made.table.rows_model.rows
    assert [row.record.ends_on for row in rows] == sorted((row.record.ends_on for row in rows), reverse=True)
    assert "was due on" in made.banner.text
    heard: list[Route] = []
    made.navigate.connect(heard.append)
    made.banner.action_clicked.emit()
    made.table.setFocus()
    qtbot.keyClick(made.table, Qt.Key.Key_Return)
    assert heard == [turnover_route(late.id), turnover_route(rows[0].record.id)]
    assert (a11y_problems(made), mnemonic_clashes(made), clipped_texts(made)) == ([], [], [])


@pytest.mark.parametrize(
    ("percent", "width", "by"), [(90, 776, TurnoverBy.DEBTOR), (150, 1094, TurnoverBy.COUNTRY)]
)
def test_form_and_view_are_accessible_and_uncut(
    qtbot: QtBot,
    session: Session,
    tasks: Tasks,
    page: TurnoverFormPage,
    look: Theme,
    percent: int,
    width: int,
    by: TurnoverBy,
) -> None:
    look.apply(Scheme.DARK, percent)
    page.resize(width, 700)
    declaration = turnover_there(session, by)
    open_form(qtbot, page, tasks, declaration)
    click(qtbot, page.fill_button)
    QCoreApplication.processEvents()
    assert (a11y_problems(page), mnemonic_clashes(page), clipped_texts(page)) == ([], [], [])
    sent = next(row.record for row in turnover.listed(session) if not row.record.is_editable)
    page.activate(sent.id)
    settled(qtbot, tasks)
    assert (a11y_problems(page), mnemonic_clashes(page), clipped_texts(page)) == ([], [], [])


def test_another_contract_chosen_meanwhile_is_no_failure(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    declaration = turnover_there(session)
    open_form(qtbot, page, tasks, declaration)
    reported: list[BaseException] = []
    tasks.on_error(lambda _owner, error: reported.append(error))
    session.contract_id = next(one.id for one in session.contracts() if one.id != declaration.contract_id)
    page.hide()
    page.refresh(())
    settled(qtbot, tasks)
    assert page.is_open
    page.show()
    page.refresh(())
    settled(qtbot, tasks)
    assert page.state == "notice"
    assert reported == []


def test_what_somebody_else_saved_while_a_draft_lay_here_is_told_before_it_is_written_over(
    qtbot: QtBot, session: Session, tasks: Tasks, page: TurnoverFormPage
) -> None:
    declaration = turnover_there(session)
    first, second = debtors(session)[:2]
    paste(open_form(qtbot, page, tasks, declaration), f"{first}\t10")
    page.leave()
    settled(qtbot, tasks)
    put_there(session, replace(declaration, lines=(TurnoverLine(second, Decimal(99)),)))
    again = TurnoverFormPage(session, tasks)
    qtbot.addWidget(again)
    again.show()
    open_form(qtbot, again, tasks, declaration)
    click(qtbot, again.save)
    settled(qtbot, tasks)
    assert not again.refusal.isHidden()
    assert turnover.show(session, declaration.id).record.lines == (TurnoverLine(second, Decimal(99)),)
    click(qtbot, again.save)
    settled(qtbot, tasks)
    assert turnover.show(session, declaration.id).record.lines == (TurnoverLine(first, Decimal(10)),)

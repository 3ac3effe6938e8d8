"""What a colleague did first: what was asked here without a line is refused, told and kept, and nothing goes half through."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from cofanet_desktop.domain.commands import AnswerIlu, DeclareOverdue, SaveTurnover
from cofanet_desktop.domain.deadlines import Basis
from cofanet_desktop.domain.ilu import Ilu, PaymentExperience
from cofanet_desktop.domain.invoices import Invoice, InvoiceKind
from cofanet_desktop.domain.outbox import OutboxEntry, State
from cofanet_desktop.domain.overdues import Contact
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import Problem
from cofanet_desktop.domain.text import Message, pack
from cofanet_desktop.domain.turnover import TurnoverLine
from cofanet_desktop.services import attachments, companies, ilus, outbox, overdues, turnover
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.ilus import IluDraft
from cofanet_desktop.services.overdues import AdditionDraft, DeclarationDraft
from cofanet_desktop.services.session import Session
from cofanet_desktop.services.turnover import TurnoverDraft
from cofanet_desktop.sync.rebase import rebase
from tests.support.desks import START, advance, set_connected
from tests.support.requests import ask_elsewhere, covered_by, find_file, in_force
from tests.support.there import put_there
from tests.support.turnovers import turnover_there

TODAY = START.date()
CONTACT = Contact("Ada", phone="+33 1 00 00 00 00")


def invoice(reference: str) -> Invoice:
    return Invoice(
        kind=InvoiceKind.INVOICE,
        reference=reference,
        invoice_date=TODAY.replace(month=1),
        due_date=TODAY.replace(month=2),
        net=Decimal(1_000),
        tax=Decimal(0),
        currency="EUR",
    )


def debtor(session: Session) -> CompanyFile:
    """Return a company on which an insured overdue can be declared."""
    return find_file(session, lambda file: any(d.refusal is None for d in file.duties[:1]))


def in_state(session: Session, *states: State) -> list[OutboxEntry]:
    return [entry for entry in outbox.open_commands(session) if entry.state in states]


def asked_ilu(session: Session) -> Ilu:
    """Have the insurer ask about a cover in force."""
    cover = in_force(find_file(session, covered_by(ProductCode.CRL)), ProductCode.CRL)
    assert cover is not None
    assert cover.granted is not None
    ilu = Ilu(
        id="asked",
        contract_id=cover.contract_id,
        easy_number=cover.easy_number,
        product_id=cover.id,
        cover=cover.granted,
        asked_at=START,
        answer_by=TODAY + timedelta(days=20),
        updated_at=START,
    )
    put_there(session, ilu)
    return ilu


def cover_of(session: Session, ilu: Ilu) -> Product:
    products = companies.show(session, ilu.easy_number).products
    return next(one for one in products if one.id == ilu.product_id)


def given_up(ilu: Ilu) -> IluDraft:
    return IluDraft(ilu_id=ilu.id, experience=PaymentExperience.LATE, still_trading=False, delete_cover=True)


def test_a_cover_is_not_given_up_when_the_answer_it_goes_with_is_refused(desk: Session) -> None:
    ilu = asked_ilu(desk)
    ilus.answer(desk, given_up(ilu))
    still = AnswerIlu(
        ilu_id=ilu.id, experience=PaymentExperience.ON_TIME, still_trading=True, needs=ilu.cover
    )
    ask_elsewhere(desk, still)
    assert exchange(desk).trouble is None
    assert cover_of(desk, ilu).status is ProductStatus.GRANTED
    answer, deletion = in_state(desk, State.REFUSED, State.HELD)
    assert (answer.state, deletion.state) == (State.REFUSED, State.HELD)


def test_a_cover_is_given_up_with_the_answer_in_one_exchange(desk: Session) -> None:
    ilu = asked_ilu(desk)
    ilus.answer(desk, given_up(ilu))
    assert exchange(desk).trouble is None
    assert cover_of(desk, ilu).status is ProductStatus.DELETED
    assert not outbox.open_commands(desk)


def test_a_corrected_answer_takes_the_deletion_that_was_held_with_it(desk: Session) -> None:
    ilu = asked_ilu(desk)
    refused = ilus.answer(desk, given_up(ilu)).command_id
    [answer, deletion] = outbox.open_commands(desk)
    with desk.store.work("test") as unit:
        unit.outbox.claim(1, START)
        unit.outbox.refuse(refused, Problem("TEST", pack(Message("", "No."))), START)
        unit.outbox.hold_dependents(refused, Problem("TEST", pack(Message("", "No."))))
        rebase(unit, {})
    assert outbox.find(desk, deletion.id).state is State.HELD
    ilus.answer(desk, given_up(ilu), replaces=answer.id)
    assert exchange(desk).trouble is None
    assert [outbox.find(desk, one.id).state for one in (answer, deletion)] == [State.DISCARDED] * 2
    assert cover_of(desk, ilu).status is ProductStatus.DELETED


def test_documents_of_a_refused_declaration_never_leave_and_wait_with_it(
    desk: Session, tmp_path: Path
) -> None:
    number = debtor(desk).company.easy_number
    file = tmp_path / "order.pdf"
    file.write_bytes(b"%PDF-1.7 order")
    papers = (attachments.attach(desk, file),)
    contract_id = desk.contract().id
    mine = DeclarationDraft(
        easy_number=number,
        is_insured=True,
        invoices=(invoice("F1"),),
        intervention=True,
        contact=CONTACT,
        documents=papers,
    )
    overdues.declare(desk, mine)
    ask_elsewhere(
        desk,
        DeclareOverdue(
            contract_id=contract_id,
            easy_number=number,
            is_insured=True,
            invoices=(invoice("F2"),),
            intervention=True,
            contact=CONTACT,
        ),
    )
    assert exchange(desk).trouble is None
    declared, document = in_state(desk, State.REFUSED, State.HELD)
    assert declared.problem is not None
    assert declared.problem.rule == "ONE_DECLARATION_PER_DEBTOR"
    assert (document.state, document.attempts) == (State.HELD, 0)


def test_an_addition_corrected_to_documents_alone_takes_the_place_of_the_refused_one(
    desk: Session, tmp_path: Path
) -> None:
    number = debtor(desk).company.easy_number
    draft = DeclarationDraft(
        easy_number=number, is_insured=True, invoices=(invoice("F1"),), intervention=True, contact=CONTACT
    )
    declared = overdues.declare(desk, draft).command_id
    overdues.add(desk, AdditionDraft(declaration_id=declared, comment="a word"))
    [added] = [one for one in outbox.open_commands(desk) if one.kind == "add_to_declaration"]
    with desk.store.work("test") as unit:
        unit.connection.exec_driver_sql("UPDATE outbox SET state = 'refused' WHERE id = ?", (added.id,))
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"%PDF-1.7 letter")
    papers = (attachments.attach(desk, file),)
    overdues.add(desk, AdditionDraft(declaration_id=declared, documents=papers), replaces=added.id)
    assert outbox.find(desk, added.id).state is State.DISCARDED


def test_what_was_saved_in_time_and_arrives_late_is_late_and_says_when_it_was_saved(desk: Session) -> None:
    terms = desk.contract().declaration
    assert terms.basis is Basis.DUE_DATE
    last_day = replace(invoice("F1"), due_date=TODAY - timedelta(days=terms.days))
    draft = DeclarationDraft(
        easy_number=debtor(desk).company.easy_number,
        is_insured=True,
        invoices=(last_day,),
        intervention=True,
        contact=CONTACT,
    )
    set_connected(desk, is_connected=False)
    declared = overdues.declare(desk, draft).command_id
    assert not overdues.show(desk, declared).record.is_late
    advance(desk, timedelta(days=2))
    here = overdues.show(desk, declared).record
    assert (here.is_taken, here.is_late, here.was_saved_in_time) == (False, True, True)
    set_connected(desk, is_connected=True)
    assert exchange(desk).trouble is None
    there = overdues.show(desk, declared).record
    assert (there.deadline, there.declared_at.date()) == (TODAY, TODAY + timedelta(days=2))
    assert (there.is_taken, there.is_late, there.was_saved_in_time) == (True, True, True)
    assert there.saved_at == START


def amounts(session: Session, amount: int) -> tuple[TurnoverLine, ...]:
    return (
        TurnoverLine(find_file(session, covered_by(ProductCode.CRL)).company.easy_number, Decimal(amount)),
    )


def test_turnover_a_colleague_filled_in_meanwhile_is_not_written_over_unseen(desk: Session) -> None:
    period = turnover_there(desk).id
    turnover.save(desk, TurnoverDraft(declaration_id=period, lines=amounts(desk, 100)))
    ask_elsewhere(desk, SaveTurnover(declaration_id=period, lines=amounts(desk, 4_711)))
    assert exchange(desk).trouble is None
    assert turnover.show(desk, period).record.lines == amounts(desk, 4_711)
    [refused] = in_state(desk, State.REFUSED)
    assert refused.problem is not None
    assert refused.problem.rule == "TURNOVER_CHANGED"
    assert "4,711 EUR" in refused.problem.violation().message.english()
    turnover.save(desk, TurnoverDraft(declaration_id=period, lines=amounts(desk, 100)))
    assert exchange(desk).trouble is None
    assert turnover.show(desk, period).record.lines == amounts(desk, 100), "seen, it takes their place"
    assert not outbox.open_commands(desk)


def test_turnover_is_not_sent_with_amounts_nobody_here_saw(desk: Session) -> None:
    period = turnover_there(desk).id
    turnover.save(desk, TurnoverDraft(declaration_id=period, lines=amounts(desk, 100)))
    assert exchange(desk).trouble is None
    turnover.send_saved(desk, period)
    ask_elsewhere(desk, SaveTurnover(declaration_id=period, lines=amounts(desk, 4_711)))
    assert exchange(desk).trouble is None
    assert turnover.show(desk, period).record.is_editable
    [refused] = in_state(desk, State.REFUSED)
    assert refused.problem is not None
    assert refused.problem.rule == "TURNOVER_CHANGED"


def test_turnover_saved_again_and_again_without_a_line_arrives_as_it_was_left(desk: Session) -> None:
    period = turnover_there(desk).id
    for amount in (1, 2, 2, 3):
        turnover.save(desk, TurnoverDraft(declaration_id=period, lines=amounts(desk, amount)))
    turnover.send(desk, TurnoverDraft(declaration_id=period, lines=amounts(desk, 4)))
    assert exchange(desk).trouble is None
    sent = turnover.show(desk, period).record
    assert (sent.lines, sent.is_editable) == (amounts(desk, 4), False)
    assert not outbox.open_commands(desk)


def test_a_reminder_does_not_stand_in_the_way_of_what_was_filled_in(desk: Session) -> None:
    declaration = turnover_there(desk)
    turnover.save(desk, TurnoverDraft(declaration_id=declaration.id, lines=amounts(desk, 100)))
    put_there(desk, replace(declaration, reminders=1, updated_at=START + timedelta(days=1)))
    shown = turnover.show(desk, declaration.id).record
    assert not outbox.open_commands(desk)
    assert shown.reminders == 1

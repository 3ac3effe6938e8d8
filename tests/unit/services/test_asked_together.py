"""What one form asks for is saved as a whole with its draft dropped, or not at all; and what follows a refusal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from cofanet_desktop.database import commit_points
from cofanet_desktop.domain.commands import (
    Args,
    DeclareOverdue,
    DeleteProduct,
    SaveTurnover,
    SendTurnover,
)
from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.ilu import IluStatus, PaymentExperience
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.overdues import DeclarationStatus
from cofanet_desktop.domain.products import Product, ProductCode
from cofanet_desktop.domain.protocol import Envelope, Outcome, Problem, PushReply, Receipt
from cofanet_desktop.domain.refusals import refused as refusal
from cofanet_desktop.domain.sent_documents import DocumentCategory, InformationForm
from cofanet_desktop.domain.turnover import TurnoverLine, TurnoverStatus
from cofanet_desktop.services import (
    attachments,
    covers,
    drafts,
    ilus,
    information,
    outbox,
    overdues,
    products,
    turnover,
    uploads,
)
from cofanet_desktop.services.attachments import Attachment
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.ilus import IluDraft
from cofanet_desktop.services.information import InformationDraft
from cofanet_desktop.services.overdues import AdditionDraft, DeclarationDraft
from cofanet_desktop.services.session import Session
from cofanet_desktop.services.turnover import TurnoverDraft
from tests.support import overdues as debts
from tests.support.desks import START, embedded
from tests.support.duty_lists import put_ilu
from tests.support.lines import Line
from tests.support.requests import ask_elsewhere, covered_by, find_file, in_force

FORM = "form/4711/typed"


@pytest.fixture
def debtor(desk: Session) -> str:
    return debts.declarable(desk).company.easy_number


@pytest.fixture
def period(desk: Session) -> str:
    """A turnover declaration that is to be filled in."""
    return next(row.record.id for row in turnover.listed(desk) if row.record.is_editable)


@pytest.fixture
def cover(desk: Session) -> Product:
    """A credit limit in force, about which an ILU "asked" is to be answered."""
    product = in_force(find_file(desk, covered_by(ProductCode.CRL)), ProductCode.CRL)
    assert product is not None
    put_ilu(desk, product)
    return product


def kept(session: Session) -> list[str]:
    return [entry.kind for entry in outbox.all_commands(session)]


def states(session: Session) -> dict[str, State]:
    return {entry.kind: entry.state for entry in outbox.all_commands(session)}


def paper(session: Session, name: str = "note.pdf") -> Attachment:
    data = b"%PDF-1.7 " + name.encode()
    return Attachment(name, "application/pdf", len(data), uploads.keep(session, data))


def declaration(session: Session, easy_number: str, *documents: Attachment) -> DeclarationDraft:
    return DeclarationDraft(
        easy_number=easy_number,
        is_insured=True,
        invoices=(debts.invoice(),),
        intervention=False,
        contact=debts.ADA,
        documents=documents,
    )


def filled(session: Session, period: str, *documents: Attachment) -> TurnoverDraft:
    line = TurnoverLine("00000012354905", Decimal(5))
    return TurnoverDraft(declaration_id=period, lines=(line,), documents=documents)


def answer(**more: Any) -> IluDraft:
    told: dict[str, Any] = {"still_trading": False, "delete_cover": True}
    return IluDraft(ilu_id="asked", experience=PaymentExperience.LATE, **{**told, **more})


@contextmanager
def dying_at(point: str) -> Iterator[None]:
    """Let the program end when it reaches `point`."""

    def reached(name: str) -> None:
        if name == point:
            raise KeyboardInterrupt

    previous = commit_points.install(reached)
    try:
        with pytest.raises(KeyboardInterrupt):
            yield
    finally:
        commit_points.install(previous)


def one_at_a_time(session: Session) -> None:
    """Let the insurer take a single request at a time: what builds on a refused one has then not left."""
    line = Line.of(session)
    line.capabilities = replace(line.inner.capabilities, max_batch=1)  # type: ignore[attr-defined]


Ask = Callable[[Session, str], object]

FORMS: dict[str, Ask] = {
    "declaration": lambda session, number: overdues.declare(
        session, declaration(session, number, paper(session), paper(session, "order.pdf")), form=FORM
    ),
    "information": lambda session, number: information.send(
        session,
        InformationDraft(
            easy_number=number,
            form=InformationForm.NEGATIVE,
            attachments=(paper(session), paper(session, "b.pdf")),
        ),
        form=FORM,
    ),
    "turnover": lambda session, _number: turnover.send(
        session,
        filled(session, next(row.record.id for row in turnover.listed(session)), paper(session)),
        form=FORM,
    ),
}


@pytest.mark.parametrize("ask", FORMS.values(), ids=FORMS.keys())
def test_the_draft_goes_with_what_was_asked_and_stays_when_the_program_ends_before(
    desk: Session, debtor: str, ask: Ask
) -> None:
    drafts.keep(desk, FORM, "form", None, debts.ADA)
    with dying_at("issue.before_commit"):
        ask(desk, debtor)
    assert (kept(desk), drafts.count(desk)) == ([], 1)
    ask(desk, debtor)
    assert len(kept(desk)) > 1
    assert drafts.count(desk) == 0


def test_a_document_that_is_not_taken_keeps_the_declaration_and_its_draft_back(
    desk: Session, debtor: str
) -> None:
    drafts.keep(desk, FORM, "form", None, debts.ADA)
    before = [row.record.id for row in overdues.listed(desk)]
    wrong = replace(paper(desk), file_name="setup.exe")
    with pytest.raises(RuleViolation) as refused:
        overdues.declare(desk, declaration(desk, debtor, paper(desk), wrong), form=FORM)
    assert refused.value.rule == "DOCUMENT_TYPE"
    assert (kept(desk), drafts.count(desk)) == ([], 1)
    assert [row.record.id for row in overdues.listed(desk)] == before


def test_a_declaration_is_listed_with_its_documents_at_once(desk: Session, debtor: str) -> None:
    issued = overdues.declare(desk, declaration(desk, debtor, paper(desk)))
    row = overdues.show(desk, issued.command_id)
    assert (row.record.status, row.state) == (DeclarationStatus.PENDING, State.QUEUED)
    (line,) = attachments.of_subject(desk, issued.command_id)
    assert line.row.record.category is DocumentCategory.OVERDUES
    assert line.row.record.easy_number == debtor
    assert line.upload is not None
    assert line.upload.sent == 0


def rival_declares(session: Session, easy_number: str) -> None:
    ask_elsewhere(
        session,
        DeclareOverdue(
            contract_id=session.contract().id,
            easy_number=easy_number,
            is_insured=True,
            invoices=(debts.invoice("other"),),
            intervention=False,
            contact=debts.ADA,
        ),
    )


def test_documents_of_a_refused_declaration_are_held(desk: Session, debtor: str) -> None:
    one_at_a_time(desk)
    overdues.declare(desk, declaration(desk, debtor, paper(desk)))
    rival_declares(desk, debtor)
    exchange(desk)
    assert states(desk) == {"declare_overdue": State.REFUSED, "send_document": State.HELD}
    assert uploads.send_waiting(desk).sent == 0, "no byte goes up for what was refused"


def test_a_corrected_declaration_takes_the_place_of_the_refused_one(desk: Session, debtor: str) -> None:
    first = overdues.declare(desk, declaration(desk, debtor)).command_id
    rival_declares(desk, debtor)
    exchange(desk)
    second = overdues.declare(desk, declaration(desk, another(desk, debtor)), replaces=first).command_id
    assert outbox.find(desk, first).state is State.DISCARDED
    assert outbox.find(desk, second).replaces == first
    assert [entry.id for entry in outbox.open_commands(desk)] == [second]


def another(session: Session, but: str) -> str:
    return debts.declarable(session, Duty.OVERDUE, but).company.easy_number


def test_what_is_on_its_way_is_not_corrected(desk: Session, debtor: str) -> None:
    first = overdues.declare(desk, declaration(desk, debtor)).command_id
    with pytest.raises(RuleViolation) as refused:
        overdues.declare(desk, declaration(desk, another(desk, debtor)), replaces=first)
    assert refused.value.rule == "NOT_REFUSED"
    assert kept(desk) == ["declare_overdue"]


def test_documents_alone_are_an_addition_without_words(desk: Session, debtor: str) -> None:
    declared = overdues.declare(desk, declaration(desk, debtor)).command_id
    overdues.add(desk, AdditionDraft(declaration_id=declared, comment="  ", documents=(paper(desk),)))
    assert kept(desk) == ["declare_overdue", "send_document"]
    with pytest.raises(RuleViolation) as refused:
        overdues.add(desk, AdditionDraft(declaration_id=declared))
    assert refused.value.rule == "NOTHING_ADDED"


# Turnover --------------------------------------------------------------------------------------------------------


def test_sending_waits_for_saving_and_is_held_when_that_is_refused(desk: Session, period: str) -> None:
    one_at_a_time(desk)
    turnover.send(desk, filled(desk, period))
    elsewhere: tuple[Args, ...] = (
        SaveTurnover(declaration_id=period, is_nil=True),
        SendTurnover(declaration_id=period),
    )
    for args in elsewhere:
        ask_elsewhere(desk, args)
    exchange(desk)
    assert states(desk) == {"save_turnover": State.REFUSED, "send_turnover": State.HELD}
    shown = turnover.show(desk, period).record
    assert (shown.status, shown.is_nil) == (TurnoverStatus.SENT, True), "what the insurer has"


def test_filled_in_again_what_was_refused_before_is_put_away(desk: Session, period: str) -> None:
    line = Line.of(desk)
    line.on_push = refusing
    turnover.save(desk, filled(desk, period))
    exchange(desk)
    assert states(desk) == {"save_turnover": State.REFUSED}
    line.on_push = None
    turnover.send(desk, filled(desk, period))
    found = [entry.state for entry in outbox.all_commands(desk)]
    assert found == [State.DISCARDED, State.QUEUED, State.QUEUED]
    exchange(desk)
    assert turnover.show(desk, period).record.status is TurnoverStatus.SENT


def refusing(commands: Sequence[Envelope]) -> PushReply:
    """Refuse everything, as the insurer might."""
    problem = Problem.of(refusal("NOT_NOW", "Not now.", "Later."))
    receipts = tuple(Receipt(one.id, Outcome.REFUSED, 0, problem) for one in commands)
    return PushReply(receipts=receipts, epoch="", server_time=START)


# ILUs ------------------------------------------------------------------------------------------------------------


def test_the_cover_is_given_up_with_the_answer(desk: Session, cover: Product) -> None:
    ilus.answer(desk, answer())
    assert kept(desk) == ["answer_ilu", "delete_product"]
    exchange(desk)
    assert set(states(desk).values()) == {State.DONE}
    assert ilus.show(desk, "asked").record.status is IluStatus.ANSWERED


def test_a_cover_that_cannot_be_given_up_keeps_the_answer_back(desk: Session, cover: Product) -> None:
    covers.delete(desk, cover.id)
    with pytest.raises(RuleViolation):
        ilus.answer(desk, answer())
    assert kept(desk) == ["delete_product"]
    assert ilus.show(desk, "asked").record.is_active


def test_one_still_trades_so_the_cover_stays(desk: Session, cover: Product) -> None:
    needs = Money(Decimal(0), cover.granted.currency if cover.granted else "EUR")
    ilus.answer(desk, answer(still_trading=True, needs=needs))
    assert kept(desk) == ["answer_ilu"]


def test_an_answer_the_insurer_refuses_is_corrected(desk: Session, cover: Product) -> None:
    first = ilus.answer(desk, answer(delete_cover=False)).command_id
    line = Line.of(desk)
    line.on_push = refusing
    exchange(desk)
    line.on_push = None
    second = ilus.answer(desk, answer(delete_cover=False, comment="Again"), replaces=first).command_id
    assert outbox.find(desk, first).state is State.DISCARDED
    exchange(desk)
    assert outbox.find(desk, second).state is State.DONE
    assert products.find(desk, cover.id).is_in_force
    assert DeleteProduct.KIND not in kept(desk)


# Information and documents ---------------------------------------------------------------------------------------


def test_information_needs_a_document(desk: Session, debtor: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        information.send(desk, InformationDraft(easy_number=debtor, form=InformationForm.COMPANY))
    assert refused.value.rule == "DOCUMENT_MISSING"


def test_only_the_first_of_new_documents_takes_the_place_of_a_refused_one(desk: Session, debtor: str) -> None:
    def form(*names: str) -> InformationDraft:
        papers = tuple(paper(desk, name) for name in names)
        return InformationDraft(easy_number=debtor, form=InformationForm.COMPANY, attachments=papers)

    (first,) = information.send(desk, form("a.pdf"))
    line = Line.of(desk)
    line.on_push = refusing
    exchange(desk)
    line.on_push = None
    sent = information.send(desk, form("b.pdf", "c.pdf"), replaces=first.command_id)
    assert [outbox.find(desk, one.command_id).replaces for one in sent] == [first.command_id, None]
    exchange(desk)
    assert uploads.send_waiting(desk).sent == 2, "the refused one stays here"
    assert embedded(desk).insurer.fetch(paper(desk, "a.pdf").sha256) is None
    listed = attachments.listed(desk, DocumentCategory.COMPANIES, debtor)
    assert {line.row.record.file_name for line in listed} >= {"b.pdf", "c.pdf"}

"""Overdue declarations at a desk: what is found, and the last day that accepted extensions move."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cofanet_desktop.domain.commands import Args, CancelDeclaration
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.extensions import agreed_due_dates
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.overdues import Contact, DeclarationStatus
from cofanet_desktop.services import extensions, ilus, outbox, overdues, turnover
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.support import overdues as debts
from tests.support.requests import ask_elsewhere


def test_what_is_not_there_is_refused_with_the_way_to_the_list(desk: Session) -> None:
    for show, rule in (
        (overdues.show, "DECLARATION_NOT_FOUND"),
        (extensions.show, "EXTENSION_NOT_FOUND"),
        (turnover.show, "TURNOVER_NOT_FOUND"),
        (ilus.show, "ILU_NOT_FOUND"),
    ):
        with pytest.raises(RuleViolation) as refused:
            show(desk, "nothing")
        assert refused.value.rule == rule
        assert refused.value.hint is not None


def test_what_belongs_to_another_contract_is_not_there(desk: Session) -> None:
    declared = debts.declared(desk)
    desk.contract_id = "4712"
    with pytest.raises(RuleViolation):
        overdues.show(desk, declared)


def test_the_last_day_follows_an_accepted_extension(desk: Session) -> None:
    agreed = {row.record.id: agreed_due_dates([row.record]) for row in extensions.listed(desk)}
    extension_id, moved = next((one, dates) for one, dates in agreed.items() if dates)
    extension = extensions.show(desk, extension_id).record
    invoice = next(one for one in extension.invoices if one.reference in moved)
    days = timedelta(days=desk.contract().declaration.days)
    found = overdues.deadline(desk, extension.easy_number, [invoice])
    assert found is not None
    assert (found.due_date, found.on) == (moved[invoice.reference], moved[invoice.reference] + days)
    elsewhere = overdues.deadline(desk, "00000000000000", [invoice])
    assert elsewhere is not None
    assert elsewhere.on == invoice.due_date + days < found.on


def test_nothing_owed_has_no_last_day(desk: Session) -> None:
    assert overdues.deadline(desk, "00000000000000", []) is None
    due = overdues.deadline(desk, "00000000000000", [debts.invoice(due=date(2026, 3, 1))])
    assert due is not None
    assert due.on == date(2026, 3, 31)


def test_a_contact_is_changed_and_half_a_contact_is_not(desk: Session) -> None:
    declared = debts.declared(desk)
    overdues.change_contact(desk, declared, Contact("Bob", email="bob@acme.example"))
    assert overdues.show(desk, declared).record.contact.name == "Bob"
    with pytest.raises(RuleViolation) as refused:
        overdues.change_contact(desk, declared, Contact("Bob"))
    assert refused.value.rule == "CONTACT_INCOMPLETE"


def test_what_a_colleague_took_back_is_refused_to_this_desk_and_told(desk: Session) -> None:
    declared = debts.declared(desk)
    assert exchange(desk).trouble is None
    cancelled = overdues.cancel(desk, declared).command_id
    elsewhere: Args = CancelDeclaration(declaration_id=declared)
    ask_elsewhere(desk, elsewhere)
    exchange(desk)
    entry = outbox.find(desk, cancelled)
    assert entry.state is State.REFUSED
    assert entry.problem is not None
    assert entry.problem.rule == "DECLARATION_NOT_PENDING"
    assert overdues.show(desk, declared).record.status is DeclarationStatus.CANCELLED


def test_a_cancelled_declaration_makes_room_for_another(desk: Session) -> None:
    easy_number = debts.declarable(desk).company.easy_number
    first = debts.declared(desk, easy_number=easy_number)
    with pytest.raises(RuleViolation) as refused:
        debts.declared(desk, easy_number=easy_number)
    assert refused.value.rule == "ONE_DECLARATION_PER_DEBTOR"
    overdues.cancel(desk, first)
    second = debts.declared(desk, easy_number=easy_number)
    exchange(desk)
    assert {outbox.find(desk, one).state for one in (first, second)} == {State.DONE}

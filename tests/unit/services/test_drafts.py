"""Forms begun and not sent: kept through a crash, gone with the request they became."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.insurer import demo
from cofanet_desktop.services import covers, drafts
from cofanet_desktop.services.session import Session
from tests.support.desks import demo_session, open_session
from tests.support.insurers import euros
from tests.support.shown import strangers


@dataclass(frozen=True, slots=True)
class Form:
    """A form with everything a form can hold."""

    amount: Money | None
    text: str
    step: int = 0


def test_a_form_comes_back_as_it_was_left(desk: Session) -> None:
    form = Form(euros(40_000), "é 日本 ' \"", 2)
    drafts.keep(desk, "one", "order", "1", form)
    assert drafts.read(desk, "one", Form) == form
    assert drafts.read(desk, "other", Form) is None


def test_a_form_survives_the_end_of_the_program(tmp_path: Path) -> None:
    session = demo_session(tmp_path, companies=12)
    drafts.keep(session, "one", "order", None, Form(None, "half a wor"))
    session.close()
    session = open_session(tmp_path)
    assert drafts.read(session, "one", Form) == Form(None, "half a wor")
    session.close()


def test_a_form_kept_again_replaces_itself_and_the_last_changed_comes_first(desk: Session) -> None:
    drafts.keep(desk, "one", "order", None, Form(None, "a"))
    drafts.keep(desk, "two", "order", None, Form(None, "b"))
    assert len(drafts.every(desk)) == 2
    drafts.keep(desk, "one", "order", None, Form(None, "c"))
    assert len(drafts.every(desk)) == 2
    assert drafts.read(desk, "one", Form) == Form(None, "c")


def test_a_form_goes_in_the_step_that_sends_it_and_stays_when_a_rule_refuses(desk: Session) -> None:
    easy_number = strangers(desk)[0].easy_number
    drafts.keep(desk, "one", "order", easy_number, Form(None, "a"))
    for amount, is_kept in ((0, True), (40_000, False)):
        draft = covers.OrderDraft(easy_number=easy_number, product=ProductCode.CRL, amount=euros(amount))
        try:
            covers.order(desk, draft, form="one")
        except RuleViolation:
            assert is_kept
        assert (drafts.read(desk, "one", Form) is not None) == is_kept


def test_a_form_thrown_away_can_be_put_back_unless_another_was_begun(desk: Session) -> None:
    drafts.keep(desk, "one", "order", None, Form(None, "a"))
    thrown = drafts.throw_away(desk, "one")
    assert thrown is not None
    assert drafts.every(desk) == []
    assert drafts.throw_away(desk, "one") is None
    drafts.put_back(desk, thrown)
    assert drafts.read(desk, "one", Form) == Form(None, "a")
    drafts.keep(desk, "one", "order", None, Form(None, "b"))
    drafts.put_back(desk, thrown)
    assert drafts.read(desk, "one", Form) == Form(None, "b")


@pytest.mark.parametrize("times", [1, 2])
def test_dropping_a_form_twice_is_no_mistake(desk: Session, times: int) -> None:
    drafts.keep(desk, "one", "order", None, Form(None, "a"))
    for _ in range(times):
        drafts.drop(desk, "one")
    assert drafts.every(desk) == []


def test_a_form_begun_under_another_contract_is_not_sent_under_the_one_in_use(desk: Session) -> None:
    begun_under, other = (demo.EUR, demo.USD)
    easy_number = strangers(desk)[0].easy_number
    form = f"order/{begun_under}/{easy_number}/CRL"
    drafts.keep(desk, form, "order", easy_number, Form(None, "a"))
    draft = covers.OrderDraft(easy_number=easy_number, product=ProductCode.CRL, amount=euros(40_000))
    desk.contract_id = other
    with pytest.raises(RuleViolation) as refused:
        covers.order(desk, draft, form=form)
    assert refused.value.rule == "OTHER_CONTRACT"
    assert [one.id for one in drafts.every(desk)] == [form]
    desk.contract_id = begun_under
    covers.order(desk, draft, form=form)
    assert drafts.every(desk) == []

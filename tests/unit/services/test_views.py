"""Saved views of the portfolio: kept under a name, for one contract or all, one of them opened first (PORT-9)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.services import views
from cofanet_desktop.services.session import Session
from cofanet_desktop.services.views import SavedView
from cofanet_desktop.store.unit_of_work import UnitOfWork

VIEW = SavedView(
    name="  French   covers ",
    argument="country:FRA",
    columns=("company", "cover"),
    sort="cover",
    is_descending=False,
)


def test_a_view_comes_back_as_it_was_saved_with_a_tidy_name(desk: Session) -> None:
    kept = views.keep(desk, VIEW)
    assert views.saved(desk) == (replace(VIEW, name="French covers", id=kept.id),)


def test_a_view_kept_again_takes_its_own_place(desk: Session) -> None:
    kept = views.keep(desk, VIEW)
    changed = views.keep(desk, replace(kept, argument="overdue"))
    assert views.saved(desk) == (changed,)


def test_views_of_two_contracts_may_have_one_name(desk: Session) -> None:
    first, second = (one.id for one in desk.contracts()[:2])
    views.keep(desk, replace(VIEW, contract_id=first))
    views.keep(desk, replace(VIEW, contract_id=second))
    with pytest.raises(RuleViolation, match="Another view"):
        views.keep(desk, VIEW)


def test_one_view_at_a_time_is_opened_first(desk: Session) -> None:
    first = views.keep(desk, replace(VIEW, is_default=True))
    views.keep(desk, replace(VIEW, name="Another", is_default=True))
    assert {one.name: one.is_default for one in views.saved(desk)} == {"Another": True, first.name: False}


def test_a_view_of_another_contract_is_not_offered_and_keeps_its_own_default(desk: Session) -> None:
    views.keep(desk, replace(VIEW, contract_id="another", is_default=True))
    views.keep(desk, replace(VIEW, name="Mine", contract_id=desk.contract().id, is_default=True))
    assert [one.name for one in views.saved(desk)] == ["Mine"]
    with desk.store.read() as connection:
        kept = UnitOfWork(connection).meta("portfolio_views")
    assert {one["contract_id"]: one["is_default"] for one in kept}["another"]


def test_a_deleted_view_can_be_kept_again_as_it_was(desk: Session) -> None:
    kept = views.keep(desk, VIEW)
    views.delete(desk, kept.id)
    views.delete(desk, kept.id)
    assert views.saved(desk) == ()
    views.keep(desk, kept)
    assert views.saved(desk) == (kept,)


@pytest.mark.parametrize(
    ("name", "rule"),
    [("  ", "VIEW_NAME_NOT_VALID"), ("x" * 61, "VIEW_NAME_NOT_VALID"), ("FRENCH covers", "VIEW_NAME_TAKEN")],
)
def test_a_name_that_cannot_be_used_changes_nothing(desk: Session, name: str, rule: str) -> None:
    kept = views.keep(desk, VIEW)
    with pytest.raises(RuleViolation) as refusal:
        views.keep(desk, replace(VIEW, name=name))
    assert refusal.value.rule == rule
    assert views.saved(desk) == (kept,)


def test_there_is_a_limit_to_how_many_there_are(desk: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "MOST", 1)
    views.keep(desk, VIEW)
    with pytest.raises(RuleViolation) as refusal:
        views.keep(desk, replace(VIEW, name="Another"))
    assert refusal.value.rule == "TOO_MANY_VIEWS"

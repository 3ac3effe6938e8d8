"""ILUs at the insurer: asked about covers hardly used, expired, closed, answered, and what an answer brings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from uuid import UUID

import pytest

from cofanet_desktop.domain.commands import (
    AnswerIlu,
    DeleteProduct,
    OrderProduct,
    TransformProduct,
    UpdateProduct,
)
from cofanet_desktop.domain.ilu import Ilu, IluStatus, PaymentExperience
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.insurer import comments, decisions, ilus
from cofanet_desktop.insurer.ledger import Ledger
from tests.insurer.desk import TODAY, Desk
from tests.support.insurers import SEED, WORKSPACE, euros, restarted

S = IluStatus


@dataclass
class Asked:
    """A cover about which an ILU was asked, and that ILU."""

    desk: Desk
    product_id: str

    @property
    def ilu(self) -> Ilu:
        return self.desk.record(Ilu, f"{self.product_id}:ilu:1")

    @property
    def product(self) -> Product:
        return self.desk.product(self.product_id)

    def answer(self, needs: int | None) -> None:
        args = AnswerIlu(
            ilu_id=self.ilu.id,
            experience=PaymentExperience.ON_TIME,
            still_trading=needs is not None,
            needs=None if needs is None else euros(needs),
        )
        self.desk.ask(args)


def cover(desk: Desk, outstanding: int | None = None, code: ProductCode = ProductCode.CRL) -> str:
    """Order a cover of 40,000 euros whose use the insurer will look at; its id decides that."""
    company = desk.steady(6, 9)
    args = OrderProduct(
        contract_id="4711",
        easy_number=company.easy_number,
        product=code,
        amount=euros(40_000),
        outstanding=None if outstanding is None else euros(outstanding),
    )
    for n in count():
        product_id = str(UUID(int=n))
        product = Product(
            id=product_id,
            contract_id="4711",
            easy_number="1",
            code=code,
            status=ProductStatus.GRANTED,
            ordered_at=desk.insurer.now(),
            updated_at=desk.insurer.now(),
        )
        if ilus.look_at(SEED, product) is not None:
            return desk.ask(args, product_id)
    raise AssertionError


@pytest.fixture
def asked(desk: Desk) -> Asked:
    found = Asked(desk, cover(desk))
    while not any(isinstance(one, Ilu) for one in desk.records()):
        desk.pass_time(days=1)
    return found


def every(desk: Desk) -> list[Ilu]:
    return [one for one in desk.records() if isinstance(one, Ilu)]


def test_the_real_needs_of_a_cover_hardly_used_are_asked(asked: Asked) -> None:
    ilu = asked.ilu
    assert (ilu.status, ilu.cover, ilu.product_id) == (S.ACTIVE, euros(40_000), asked.product_id)
    assert ilu.answer_by == ilu.asked_at.date() + timedelta(days=30)
    assert timedelta(days=30) <= ilu.asked_at.date() - TODAY <= timedelta(days=120)


def test_it_is_told_once_as_important(asked: Asked) -> None:
    asked.desk.insurer = restarted(asked.desk.insurer)
    asked.desk.pass_time(days=20)
    (told,) = asked.desk.told(asked.ilu.id)
    assert (told.kind, told.category) == (NotificationKind.ILU_ASKED, Category.INSURANCE)
    assert (told.after, told.amount, told.is_important) == (
        asked.ilu.answer_by.isoformat(),
        euros(40_000),
        True,
    )


def test_nothing_is_asked_about_a_cover_that_is_used(desk: Desk) -> None:
    cover(desk, outstanding=10_000)
    desk.pass_time(days=125)
    assert every(desk) == []


def test_an_ilu_expires_after_the_last_day_to_answer(asked: Asked) -> None:
    asked.desk.insurer.advance(ilus.expires_at(asked.ilu) - asked.desk.insurer.now() - timedelta(minutes=1))
    assert asked.ilu.is_active
    asked.desk.pass_time(minutes=2)
    assert asked.ilu.status is S.EXPIRED
    assert len(asked.desk.told(asked.ilu.id)) == 1


def test_it_is_closed_when_its_cover_is_deleted(asked: Asked) -> None:
    asked.desk.ask(DeleteProduct(product_id=asked.product_id))
    assert asked.ilu.status is S.CLOSED
    asked.desk.pass_time(days=40)
    assert asked.ilu.status is S.CLOSED


def test_it_is_closed_when_its_cover_is_replaced(asked: Asked) -> None:
    asked.desk.ask(TransformProduct(product_id=asked.product_id, into=ProductCode.RLI))
    assert asked.ilu.status is S.CLOSED


def test_it_is_closed_when_its_cover_is_terminated(desk: Desk) -> None:
    company, falls_on = desk.changing(lambda before, after: before > 0 and after == 0)
    product = desk.product(desk.order(ProductCode.CRL, company, 5_000))
    asked_just_before = desk.insurer.now() + (falls_on - TODAY)
    with desk.insurer.writing("test") as connection:
        ledger = Ledger(connection, WORKSPACE)
        ledger.put(ilus.asked_about(product, euros(5_000), 1, asked_just_before))
        ledger.write()
    desk.pass_time(days=(falls_on - TODAY).days + 3)
    assert desk.product(product.id).status is ProductStatus.TERMINATED
    assert desk.record(Ilu, f"{product.id}:ilu:1").status is S.CLOSED


def test_an_answered_one_neither_expires_nor_is_closed(asked: Asked) -> None:
    asked.answer(30_000)
    asked.desk.pass_time(days=40)
    asked.desk.ask(DeleteProduct(product_id=asked.product_id))
    assert asked.ilu.status is S.ANSWERED


def test_there_is_never_more_than_one_active_about_a_cover(asked: Asked) -> None:
    insurer = asked.desk.insurer
    with insurer.writing("test") as connection:
        ledger = Ledger(connection, WORKSPACE)
        ilus.ask(decisions.Desk(ledger, SEED, insurer.now()), asked.product_id)
        ledger.write()
    assert [one.id for one in every(asked.desk)] == [asked.ilu.id]


def test_a_cover_still_hardly_used_is_asked_about_again_after_a_while(asked: Asked) -> None:
    for _ in range(10):
        asked.desk.pass_time(days=20)
        assert sum(one.is_active for one in every(asked.desk)) <= 1
    assert len(every(asked.desk)) > 1


def test_needs_far_below_have_the_cover_reduced_to_them_days_later(asked: Asked) -> None:
    asked.answer(12_300)
    asked.desk.pass_time(days=2)
    assert asked.product.granted == euros(40_000)
    asked.desk.pass_time(days=2)
    assert (asked.product.status, asked.product.granted) == (ProductStatus.REDUCED, euros(13_000))
    assert asked.product.comment == comments.LOWERED_TO_NEEDS
    reductions = [one for one in asked.desk.news(asked.product_id) if one.kind is NotificationKind.REDUCTION]
    assert len(reductions) == 1


@pytest.mark.parametrize("needs", [20_001, 40_000, 90_000, 0, None])
def test_needs_near_the_cover_none_or_no_trade_leave_it(asked: Asked, needs: int | None) -> None:
    asked.answer(needs)
    asked.desk.pass_time(days=5)
    assert (asked.product.status, asked.product.granted) == (ProductStatus.GRANTED, euros(40_000))


def test_a_cover_changed_since_is_left_as_it_is(asked: Asked) -> None:
    asked.answer(12_000)
    asked.desk.ask(UpdateProduct(product_id=asked.product_id, amount=euros(30_000)))
    asked.desk.pass_time(days=5)
    assert asked.product.granted == euros(30_000)


def test_an_ilu_points_at_itself_not_at_its_product(asked: Asked) -> None:
    about = [one for one in asked.desk.records() if isinstance(one, Notification) and one.product_id]
    assert NotificationKind.ILU_ASKED not in {one.kind for one in about}

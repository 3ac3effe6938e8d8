"""ILU: the insurer asks for the real needs of a cover, and the answer (rule 24).

What the three letters stand for is published nowhere, so they are never spelled out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

MOST_COMMENT = 250
"""Longest comment of an answer."""


class IluStatus(StrEnum):
    """Active until it is answered, expires, or the insurer closes it."""

    ACTIVE = "active"
    ANSWERED = "answered"
    EXPIRED = "expired"
    CLOSED = "closed"


class PaymentExperience(StrEnum):
    """How the buyer has paid."""

    ON_TIME = "on_time"
    LATE = "late"
    WITH_DIFFICULTIES = "with_difficulties"


STATUS_NAMES = {
    IluStatus.ACTIVE: QT_TRANSLATE_NOOP("Ilu", "Active"),
    IluStatus.ANSWERED: QT_TRANSLATE_NOOP("Ilu", "Answered"),
    IluStatus.EXPIRED: QT_TRANSLATE_NOOP("Ilu", "Expired"),
    IluStatus.CLOSED: QT_TRANSLATE_NOOP("Ilu", "Closed"),
}
EXPERIENCE_NAMES = {
    PaymentExperience.ON_TIME: QT_TRANSLATE_NOOP("Ilu", "On time"),
    PaymentExperience.LATE: QT_TRANSLATE_NOOP("Ilu", "Late"),
    PaymentExperience.WITH_DIFFICULTIES: QT_TRANSLATE_NOOP("Ilu", "With difficulties"),
}


@dataclass(frozen=True, slots=True)
class IluAnswer:
    """What was answered: experience, whether one still trades with the buyer, and then the real needs."""

    experience: PaymentExperience
    still_trading: bool
    needs: Money | None
    comment: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Ilu:
    """A question about one cover, of `cover` when it was asked; to be answered until `answer_by` (included)."""

    id: str
    contract_id: str
    easy_number: str
    product_id: str
    cover: Money
    asked_at: datetime
    answer_by: date
    updated_at: datetime
    status: IluStatus = IluStatus.ACTIVE
    answer: IluAnswer | None = None

    @property
    def is_active(self) -> bool:
        """Tell whether it waits for an answer."""
        return self.status is IluStatus.ACTIVE


def status_name(status: IluStatus) -> Message:
    """Return the name of a status, to be translated."""
    return Message("Ilu", STATUS_NAMES[status])


def check_answer(ilu: Ilu, still_trading: bool, needs: Money | None, comment: str, *, today: date) -> None:
    """Refuse an answer to what is not active, without needs, in another currency or with too long a comment (rule 24)."""
    if not ilu.is_active or today > ilu.answer_by:
        raise refused(
            "ILU_NOT_ACTIVE",
            QT_TRANSLATE_NOOP("Rules", "This ILU takes no answer any more: {status}."),
            QT_TRANSLATE_NOOP("Rules", "Ask for a change of the cover if it does not fit."),
            status=status_name(ilu.status if not ilu.is_active else IluStatus.EXPIRED),
        )
    if still_trading and needs is None:
        raise refused(
            "NEEDS_MISSING",
            QT_TRANSLATE_NOOP("Rules", "The real needs are missing."),
            QT_TRANSLATE_NOOP("Rules", "Enter the highest outstanding you expect; zero is an answer."),
        )
    if not still_trading and needs is not None:
        raise refused(
            "NEEDS_WITHOUT_TRADE",
            QT_TRANSLATE_NOOP("Rules", "Needs are told only of a buyer one still trades with."),
            QT_TRANSLATE_NOOP("Rules", "Leave the needs empty."),
        )
    if needs is not None and (needs.amount < 0 or needs.currency != ilu.cover.currency):
        raise refused(
            "NEEDS_NOT_VALID",
            QT_TRANSLATE_NOOP("Rules", "The real needs must be zero or more, in {currency}."),
            QT_TRANSLATE_NOOP("Rules", "Correct the amount."),
            currency=ilu.cover.currency,
        )
    if len(comment) > MOST_COMMENT:
        raise refused(
            "COMMENT_TOO_LONG",
            QT_TRANSLATE_NOOP("Rules", "The comment has {length} characters, {most} are allowed."),
            QT_TRANSLATE_NOOP("Rules", "Shorten it."),
            length=len(comment),
            most=MOST_COMMENT,
        )


def excess(ilu: Ilu, needs: Money) -> Money | None:
    """Return by how much the needs are above the cover: that is asked for with a change request (rule 24)."""
    above = needs.amount - ilu.cover.amount
    return Money(above, needs.currency) if above > Decimal() else None

"""Extensions at the insurer: accepted as asked, accepted with another plan, or refused, by DRA and length (rule 15)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain.currencies import digits_of
from cofanet_desktop.domain.deadlines import allot, end_of_dmc
from cofanet_desktop.domain.extensions import Extension, ExtensionStatus
from cofanet_desktop.domain.invoices import Instalment
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.insurer import arbitration, comments, news
from cofanet_desktop.insurer.decisions import IDENTIFICATION_MARGIN, reference_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from cofanet_desktop.domain.companies import Company, PortfolioEntry
    from cofanet_desktop.domain.deadlines import DeclarationTerms
    from cofanet_desktop.domain.invoices import Invoice
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.insurer.decisions import Desk

ANSWER_EXTENSION = "answer_extension"
"""The job that answers a request."""

DAYS_BY_DRA = (0, 15, 30, 45, 60, 75, 90, 105, 120, 135, 150)
"""Days beyond the maximum credit period that are accepted as asked, by DRA."""

DAYS_WITHOUT_DRA = 45

OTHER_PLAN_UP_TO = 3
"""Up to this many times those days another plan is offered, beyond the request is refused."""

_SHORTEST_STEP = 7
"""Days between two instalments the insurer proposes, at least."""

_Part = tuple["Invoice", Instalment]


@dataclass(frozen=True, slots=True)
class Answer:
    """How a request is answered; `plan` is empty when it is refused."""

    status: ExtensionStatus
    plan: tuple[Instalment, ...] = ()
    comment: str = ""


def most_days(dra: int | None, *, is_doubtful: bool = False) -> int:
    """Return the days beyond the DMC that are accepted; half of them where no cover is in force or in default."""
    days = DAYS_WITHOUT_DRA if dra is None else DAYS_BY_DRA[dra]
    return days // 2 if is_doubtful else days


def days_beyond(invoices: Sequence[Invoice], plan: Sequence[Instalment], terms: DeclarationTerms) -> int:
    """Return how many days the plan goes beyond the DMC of the invoice it exceeds most, 0 or below when nowhere."""
    parts = _parts(invoices, plan)
    return max((part.due_date - end_of_dmc(one.invoice_date, terms)).days for one, part in parts)


def decide(extension: Extension, terms: DeclarationTerms, most: int, today: date) -> Answer:
    """Return the answer to a request of which `most` days beyond the DMC are acceptable."""
    asked = days_beyond(extension.invoices, extension.plan, terms)
    if not most or asked > most * OTHER_PLAN_UP_TO:
        return Answer(ExtensionStatus.REFUSED, comment=comments.EXTENSION_REFUSED)
    plan = extension.plan if asked <= most else other_plan(extension, terms, most, today)
    if sorted(plan, key=_due) == sorted(extension.plan, key=_due):
        return Answer(ExtensionStatus.ACCEPTED, extension.plan, comments.EXTENSION_ACCEPTED)
    return Answer(ExtensionStatus.ACCEPTED_WITH_ANOTHER_PLAN, plan, comments.OTHER_PLAN)


def other_plan(
    extension: Extension, terms: DeclarationTerms, most: int, today: date
) -> tuple[Instalment, ...]:
    """Return a plan of the same sum with earlier dates: not beyond `most` days, and one instalment more for each day.

    Every date stays after the due dates it replaces (rule 14).
    """
    asked: defaultdict[date, list[_Part]] = defaultdict(list)
    for invoice, part in _parts(extension.invoices, extension.plan):
        asked[part.due_date].append((invoice, part))
    wanted: defaultdict[date, Decimal] = defaultdict(Decimal)
    moved: defaultdict[date, list[list[_Part]]] = defaultdict(list)
    for day, parts in asked.items():
        latest = _latest(parts, terms, most, today)
        if latest < day:
            moved[latest].append(parts)
        else:
            wanted[day] += _sum(parts)
    for latest, instalments in moved.items():
        for day, amount in _spread(instalments, latest, today):
            wanted[day] += amount
    return tuple(Instalment(day, wanted[day]) for day in sorted(wanted))


def _latest(parts: Sequence[_Part], terms: DeclarationTerms, most: int, today: date) -> date:
    """Return the last day an instalment is accepted for: a week from now at least, and after what it replaces."""
    allowed = min(end_of_dmc(invoice.invoice_date, terms) for invoice, _ in parts) + timedelta(days=most)
    return max(allowed, _last_due(parts) + timedelta(days=1), today + timedelta(days=7))


def _spread(instalments: Sequence[Sequence[_Part]], latest: date, today: date) -> list[tuple[date, Decimal]]:
    """Return what was asked for later days in one part more than it was asked, evenly spread until `latest`."""
    amount = sum((_sum(parts) for parts in instalments), Decimal())
    start = max(today, *(_last_due(parts) for parts in instalments))
    count = len(instalments) + 1
    smallest = Decimal(1).scaleb(-digits_of(instalments[0][0][0].currency))
    each = (amount / count).quantize(smallest, ROUND_DOWN)
    step = (latest - start) // count
    if step.days < _SHORTEST_STEP or not each:
        return [(latest, amount)]
    earlier = [(latest - step * back, each) for back in range(count - 1, 0, -1)]
    return [*earlier, (latest, amount - each * (count - 1))]


def _sum(parts: Sequence[_Part]) -> Decimal:
    return sum((part.amount for _, part in parts), Decimal())


def _last_due(parts: Sequence[_Part]) -> date:
    return max(invoice.due_date for invoice, _ in parts)


def _parts(invoices: Sequence[Invoice], plan: Sequence[Instalment]) -> list[_Part]:
    by_reference = {one.reference: one for one in invoices}
    return [
        (by_reference[reference], part)
        for reference, parts in allot(invoices, plan).items()
        for part in parts
    ]


def _due(instalment: Instalment) -> tuple[date, Decimal]:
    return instalment.due_date, instalment.amount


def settle(desk: Desk, extension: Extension) -> None:
    """Keep what a command left of an extension; a request gets a reference and waits for its answer."""
    if not extension.is_pending:
        desk.ledger.put(extension)
        return
    delay = arbitration.waiting(desk.seed, f"{extension.id}{extension.asked_at}")
    if extension.easy_number.startswith("Z"):
        delay += IDENTIFICATION_MARGIN
    desk.ledger.put(taken_up(extension, desk.seed, desk.at + delay))
    desk.ledger.later(ANSWER_EXTENSION, extension.id, desk.at + delay)


def taken_up(extension: Extension, seed: int, answer_expected_at: datetime) -> Extension:
    """Return a request as the insurer has received it."""
    reference = reference_of(seed, extension.id)
    return replace(extension, reference=reference, answer_expected_at=answer_expected_at)


def answer(desk: Desk, extension_id: str) -> None:
    """Answer a request and tell so once; nothing when it was cancelled meanwhile."""
    extension = desk.ledger.extension(extension_id)
    contract = desk.ledger.contract(extension.contract_id) if extension else None
    if extension is None or contract is None or not extension.is_pending:
        return
    products = desk.ledger.products(contract.id, extension.easy_number)
    debtor = news.debtor_of(desk.ledger, extension)
    dra = arbitration.dra_on(desk.seed, extension.easy_number, desk.today)
    most = most_days(dra, is_doubtful=is_doubtful(products, debtor[1]))
    answered = as_answered(extension, decide(extension, contract.declaration, most, desk.today), desk.at)
    desk.ledger.put(answered, answer_news(answered, *debtor))


def is_doubtful(products: Sequence[Product], entry: PortfolioEntry | None) -> bool:
    """Tell whether less is accepted on a buyer: no cover is in force any more, or it is in default."""
    is_covered = any(product.is_cover and product.is_in_force for product in products)
    return not is_covered or (entry is not None and entry.is_in_default)


def as_answered(extension: Extension, answer: Answer, at: datetime) -> Extension:
    """Return the request as the answer leaves it."""
    return replace(
        extension,
        status=answer.status,
        answered_plan=answer.plan,
        comment=answer.comment,
        decided_on=at.date(),
        answer_expected_at=None,
        updated_at=at,
    )


def answer_news(extension: Extension, company: Company | None, entry: PortfolioEntry | None) -> Notification:
    """Return the notification of an answer, one for each version of the request."""
    return news.about(
        extension,
        (company, entry),
        f"{extension.id}:answer:{extension.version}",
        NotificationKind.EXTENSION_ANSWERED,
        Category.INSURANCE,
        extension.updated_at,
        after=extension.status.value,
        is_important=extension.status is not ExtensionStatus.ACCEPTED,
    )

"""Lists as a clerk's own program writes them, dated around today, and the companies of a profile they can be about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.extensions import ACCEPTED
from cofanet_desktop.domain.ilu import Ilu, IluStatus
from cofanet_desktop.domain.products import Product
from cofanet_desktop.domain.turnover import TurnoverBasis, TurnoverBy, TurnoverDeclaration
from cofanet_desktop.domain.workspace import Record
from cofanet_desktop.insurer.ledger import Ledger
from cofanet_desktop.services import companies, extensions, ilus, overdues, portfolio
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.support.desks import embedded

INVOICES = "Type;Reference;Invoice date;Due date;Net amount;Tax amount;Currency"
PAYMENTS = "Type;Invoice reference;Payment date;Amount;Currency"
PLAN = "New due date;Amount"
TURNOVER = "Easy number or customer reference;Amount"


def days(after: int) -> str:
    """Return the day so many days after today, before it where below zero."""
    return (datetime.now(tz=UTC).date() + timedelta(days=after)).isoformat()


def written(file: Path, heading: str, *lines: str) -> str:
    """Write a list and return where it is."""
    file.write_text("\n".join((heading, *lines)) + "\n", encoding="utf-8")
    return str(file)


def invoice(reference: str = "F1", net: str = "1000.00", *, sold: int = -100, due: int = -40) -> str:
    """Return the line of an invoice, sold and due so many days after today."""
    return f"Invoice;{reference};{days(sold)};{days(due)};{net};0;EUR"


def payment(reference: str = "F1", amount: str = "250.00") -> str:
    """Return the line of a payment received ten days ago."""
    return f"Payment;{reference};{days(-10)};{amount};EUR"


@dataclass(frozen=True, slots=True)
class Dossier:
    """What of the duties a demonstration profile has, by the ids and Easy numbers that name it."""

    insured: str
    """A company with a cover: an overdue can be declared on it, an extension asked for."""
    uninsured: str
    declared: str
    """A company an overdue is declared on, of the declaration `declaration`."""
    declaration: str
    accepted: str
    """An accepted extension of `accepted_total`, as text."""
    accepted_total: str
    turnover: str
    """A turnover declaration by debtor that is to be filled in."""
    debtor: str
    reference: str
    """A customer reference of another debtor."""
    ilu: str
    cover: str
    """The product the ILU is about."""


def dossier(session: Session) -> Dossier:
    """Return what there is, after a turnover declaration to be filled in was opened, whatever the day."""
    turnover_id = _open_turnover(session)
    files = [companies.show(session, number) for number in _numbers(session)]
    declarations = [row.record for row in overdues.listed(session) if not row.record.is_final]
    declaration = next(one for one in declarations if one.is_insured)
    accepted = next(row.record for row in extensions.listed(session) if row.record.status in ACCEPTED)
    ilu = next(row.record for row in ilus.listed(session) if row.record.status is IluStatus.ACTIVE)
    named = [file.entry for file in files if file.entry and file.entry.customer_reference]
    return Dossier(
        insured=_first(files, Duty.OVERDUE, Duty.EXTENSION),
        uninsured=_first(files, Duty.UNINSURED_OVERDUE),
        declared=declaration.easy_number,
        declaration=declaration.id,
        accepted=accepted.id,
        accepted_total=f"{accepted.total.amount:f}",
        turnover=turnover_id,
        debtor=named[0].easy_number,
        reference=named[1].customer_reference,
        ilu=ilu.id,
        cover=ilu.product_id,
    )


def _numbers(session: Session) -> list[str]:
    rows = portfolio.rows(session, portfolio.ids(session, portfolio.everything(session)))
    return [row.easy_number for row in rows]


def _first(files: Iterable[companies.CompanyFile], *duties: Duty) -> str:
    """Return the Easy number of the first company on which all this can be begun."""
    return next(
        file.company.easy_number
        for file in files
        if {offer.duty for offer in file.duties if offer.refusal is None} >= set(duties)
    )


def put_ilu(session: Session, cover: Product, ilu_id: str = "asked") -> Ilu:
    """Let the insurer ask about a cover, and fetch that."""
    assert cover.granted is not None
    ilu = Ilu(
        id=ilu_id,
        contract_id=cover.contract_id,
        easy_number=cover.easy_number,
        product_id=cover.id,
        cover=cover.granted,
        asked_at=session.now(),
        answer_by=session.today() + timedelta(days=20),
        updated_at=session.now(),
    )
    _put(session, ilu)
    return ilu


def _put(session: Session, record: Record) -> None:
    with embedded(session).insurer.writing("arrange") as connection:
        ledger = Ledger(connection, "main")
        ledger.put(record)
        ledger.write()
    assert exchange(session).trouble is None


def _open_turnover(session: Session) -> str:
    contract = session.contract()
    today = session.today()
    opened = TurnoverDeclaration(
        id=f"{contract.id}:test",
        contract_id=contract.id,
        basis=TurnoverBasis.SALES,
        by=TurnoverBy.DEBTOR,
        currency=contract.currency,
        starts_on=today - timedelta(days=40),
        ends_on=today - timedelta(days=10),
        due_on=today + timedelta(days=10),
        updated_at=session.now(),
    )
    _put(session, opened)
    return opened.id

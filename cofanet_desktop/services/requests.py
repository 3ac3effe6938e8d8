"""Requests of the outbox with what they are about: the company and the product, as they are known here now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import (
    DECLARATION_CHANGES,
    EXTENSION_CHANGES,
    ON_A_COMPANY,
    PRODUCT_CHANGES,
    AnswerIlu,
    CreateCompany,
    OrderProduct,
)
from cofanet_desktop.domain.outbox import ATTENTION, UNSETTLED, State
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cofanet_desktop.domain.commands import Args
    from cofanet_desktop.domain.extensions import Extension
    from cofanet_desktop.domain.ilu import Ilu
    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.domain.overdues import OverdueDeclaration
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request; empty texts and None where nothing is known of its company or product."""

    entry: OutboxEntry
    easy_number: str
    company_name: str
    product: Product | None


def under_way(session: Session) -> list[RequestLine]:
    """Return the requests that wait for a person, then those still on their way, oldest first."""
    return [*_in_states(session, ATTENTION), *_in_states(session, UNSETTLED)]


def history(session: Session) -> list[RequestLine]:
    """Return every request ever made in this profile, newest first."""
    return _in_states(session, tuple(State))[::-1]


def _in_states(session: Session, states: Iterable[State]) -> list[RequestLine]:
    with session.store.read() as connection:
        records = UnitOfWork(connection)
        return [request_line(entry, records) for entry in Outbox(connection).in_states(states)]


def request_line(entry: OutboxEntry, records: UnitOfWork) -> RequestLine:
    """Return a request with what it is about, as `records` have it now."""
    args = entry.command.args if entry.command else None
    product = _product(args, entry.id, records)
    easy_number = _easy_number(args, product, records)
    company = records.company(easy_number) if easy_number else None
    if company is not None:
        return RequestLine(entry, easy_number, company.name, product)
    return RequestLine(entry, easy_number, args.name if isinstance(args, CreateCompany) else "", product)


def _product(args: Args | None, command_id: str, records: UnitOfWork) -> Product | None:
    if isinstance(args, PRODUCT_CHANGES):
        return records.product(args.product_id)
    return records.product(command_id) if isinstance(args, OrderProduct) else None


def _easy_number(args: Args | None, product: Product | None, records: UnitOfWork) -> str:
    if isinstance(args, ON_A_COMPANY):
        return args.easy_number
    about = _duty(args, records)
    if about is not None:
        return about.easy_number
    if isinstance(args, CreateCompany):
        return args.temporary_number
    return product.easy_number if product is not None else ""


def _duty(args: Args | None, records: UnitOfWork) -> OverdueDeclaration | Extension | Ilu | None:
    """Return the declaration, extension or ILU of a company that a command is about."""
    if isinstance(args, DECLARATION_CHANGES):
        return records.declaration(args.declaration_id)
    if isinstance(args, EXTENSION_CHANGES):
        return records.extension(args.extension_id)
    return records.ilu(args.ilu_id) if isinstance(args, AnswerIlu) else None

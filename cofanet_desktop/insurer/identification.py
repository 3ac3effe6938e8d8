"""How a company a clerk created gets its final Easy number, and everything asked about it follows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cofanet_desktop.domain import custom_fields
from cofanet_desktop.domain.companies import entry_id
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.products import Product, ProductStatus
from cofanet_desktop.insurer import comments, enrolment, registry, schema, turnover
from cofanet_desktop.insurer.decisions import after_decision, past, shows_dra, with_dra
from cofanet_desktop.insurer.draws import draw

if TYPE_CHECKING:
    from cofanet_desktop.domain.companies import Company, PortfolioEntry
    from cofanet_desktop.insurer.decisions import Desk


def identify(desk: Desk, temporary_number: str) -> None:
    """Give the created company its final number: that of the company with its identifier, else a new one."""
    created = desk.ledger.company(temporary_number)
    if created is None or not created.is_temporary:
        return
    final = _known(desk, created) or _registered(desk, created)
    schema.upsert(
        desk.ledger.connection,
        schema.alias,
        [
            {
                "workspace": desk.ledger.workspace,
                "temporary_number": temporary_number,
                "easy_number": final.easy_number,
            }
        ],
    )
    desk.ledger.put(final)
    for contract in desk.ledger.contracts():
        entry = desk.ledger.entry(contract.id, temporary_number)
        if entry is not None:
            _move(desk, entry, final)
    for mine in desk.ledger.everyone():
        if temporary_number in mine.favourites:
            numbers = (final.easy_number if one == temporary_number else one for one in mine.favourites)
            desk.ledger.put(replace(mine, favourites=tuple(dict.fromkeys(numbers))))
    desk.ledger.remove(created)


def _known(desk: Desk, created: Company) -> Company | None:
    keys = [(created.country, one) for one in created.identifiers]
    named = {
        number for numbers in registry.identify(desk.ledger.connection, keys).values() for number in numbers
    }
    if len(named) != 1:
        return None
    return desk.ledger.company(named.pop())


def _registered(desk: Desk, created: Company) -> Company:
    attempt = 0
    while True:
        number = f"9{draw(desk.seed, desk.ledger.workspace, created.easy_number, attempt) % 10**13:013d}"
        if desk.ledger.company(number) is None:
            break
        attempt += 1
    final = replace(created, easy_number=number, is_demonstration=True)
    enrolment.add(desk.ledger.connection, [final])
    return final


def _move(desk: Desk, entry: PortfolioEntry, final: Company) -> None:
    """Hand entry, products and notifications of the temporary number over to the final one."""
    known = desk.ledger.entry(entry.contract_id, final.easy_number)
    products = desk.ledger.products(entry.contract_id, entry.easy_number)
    notifications = desk.ledger.notifications(entry.contract_id, entry.easy_number)
    standing = desk.ledger.products(entry.contract_id, final.easy_number)
    desk.ledger.remove(entry)
    moved = replace(known or entry, easy_number=final.easy_number, updated_at=desk.at)
    if known is not None:
        moved = custom_fields.with_notes_of(moved, entry)
    desk.ledger.put(moved)
    for notification in notifications:
        desk.ledger.put(replace(notification, easy_number=final.easy_number))
    has_cover = any(product.is_cover and product.stands for product in standing)
    for product in products:
        _hand_over(desk, replace(product, easy_number=final.easy_number, updated_at=desk.at), has_cover)
    _move_duties(desk, entry, final)
    everything = desk.ledger.products(entry.contract_id, final.easy_number)
    desk.ledger.put(with_dra(moved, shows_dra(everything), desk.seed, desk.at))
    _tell(desk, moved, final)


def _move_duties(desk: Desk, entry: PortfolioEntry, final: Company) -> None:
    """Hand over what was asked, declared and sent about the temporary company."""
    owner = (entry.contract_id, entry.easy_number)
    ledger = desk.ledger
    for extension in ledger.extensions(*owner):
        ledger.put(replace(extension, easy_number=final.easy_number, updated_at=desk.at))
    for declaration in ledger.declarations(*owner):
        ledger.put(replace(declaration, easy_number=final.easy_number, updated_at=desk.at))
    for ilu in ledger.ilus(*owner):
        ledger.put(replace(ilu, easy_number=final.easy_number, updated_at=desk.at))
    for document in ledger.documents_on(*owner):
        ledger.put(replace(document, easy_number=final.easy_number, updated_at=desk.at))
    for told in ledger.turnovers(entry.contract_id):
        if any(line.key == entry.easy_number for line in told.lines):
            lines = turnover.renumbered(told.lines, desk.ledger.final_number)
            ledger.put(replace(told, lines=lines, updated_at=desk.at))


def _hand_over(desk: Desk, product: Product, has_cover: bool) -> None:
    """Move one product; a cover that would be a second one on the company is refused (rule 1)."""
    if not (has_cover and product.is_cover and product.stands):
        desk.ledger.put(product)
        return
    refused = replace(
        product,
        status=ProductStatus.REFUSED,
        asked=None,
        decided_on=desk.today,
        comment=comments.COVERED_ALREADY,
        history=(*product.history, *past(product)),
    )
    desk.ledger.put(refused)
    after_decision(desk, refused)


def _tell(desk: Desk, entry: PortfolioEntry, final: Company) -> None:
    desk.ledger.put(
        Notification(
            id=f"{entry_id(entry.contract_id, final.easy_number)}:identified",
            contract_id=entry.contract_id,
            category=Category.MANAGEMENT,
            kind=NotificationKind.COMPANY_IDENTIFIED,
            at=desk.at,
            company_name=final.name,
            easy_number=final.easy_number,
            country=final.country,
            customer_reference=entry.customer_reference,
            rating=final.easy_number,
        )
    )

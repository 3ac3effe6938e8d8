"""Companies: searched at the insurer or, without a network, among those known here; shown; created."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from cofanet_desktop.backend.errors import BackendError
from cofanet_desktop.domain import covers, overdues
from cofanet_desktop.domain.commands import CreateCompany
from cofanet_desktop.domain.duties import offers
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import ATTENTION, UNSETTLED
from cofanet_desktop.domain.products import Family
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.domain.workspace import Loaded
from cofanet_desktop.services import outbox
from cofanet_desktop.services.issuing import issue, new_id
from cofanet_desktop.store.drafts import Drafts
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.store.queries import companies, contracts, duties, products

if TYPE_CHECKING:
    from cofanet_desktop.domain.companies import Company, Identifier, PortfolioEntry
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.covers import EffectiveCover, Offer
    from cofanet_desktop.domain.duties import DutyOffer, DutyRow
    from cofanet_desktop.domain.extensions import Extension
    from cofanet_desktop.domain.ilu import Ilu
    from cofanet_desktop.domain.outbox import OutboxEntry, State
    from cofanet_desktop.domain.overdues import OverdueDeclaration
    from cofanet_desktop.domain.products import PastDecision, Product
    from cofanet_desktop.domain.protocol import CompanyQuery
    from cofanet_desktop.domain.workspace import Record
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Found:
    """Companies found, best first; `is_from_cache` tells that only those known here were looked through."""

    companies: tuple[Company, ...]
    is_from_cache: bool
    is_complete: bool = True


def search(session: Session, query: CompanyQuery, *, offline: bool = False) -> Found:
    """Return the companies that match; what the insurer finds is kept for later use without a network (SEARCH-7)."""
    if not offline:
        try:
            result = session.backend.search_companies(query)
        except BackendError as error:
            if not error.can_retry:
                raise
        else:
            with session.store.work("cache") as unit:
                unit.cache_companies(result.companies)
            return Found(result.companies, is_from_cache=False, is_complete=result.is_complete)
    with session.store.read() as connection:
        return Found(tuple(companies.search(connection, query)), is_from_cache=True)


@dataclass(frozen=True, slots=True)
class CompanyFile:
    """Everything the company page shows under the contract in use."""

    company: Company
    contract: Contract
    entry: PortfolioEntry | None
    products: tuple[Product, ...]
    sync: dict[str, State]
    """Where the newest command about a product stands; a product not in here is synced."""
    effective_cover: EffectiveCover | None
    offers: tuple[Offer, ...]
    branches: tuple[Company, ...]
    declarations: tuple[DutyRow[OverdueDeclaration], ...]
    """Overdue declarations, insured or not, newest first (COMP-4)."""
    extensions: tuple[DutyRow[Extension], ...]
    ilus: tuple[DutyRow[Ilu], ...]
    duties: tuple[DutyOffer, ...]
    """What can be begun about the company's debts (COMP-5)."""
    requests: tuple[OutboxEntry, ...] = ()
    """Commands about the company that are on their way or wait for a person, oldest first."""
    contracts: int = 1
    """How many contracts the profile has."""
    held_under: tuple[Contract, ...] = ()
    """The other contracts whose portfolio holds the company."""

    def records(self) -> tuple[Record, ...]:
        """Return every record of the file, for asking the rules about it."""
        return (
            self.contract,
            self.company,
            *((self.entry,) if self.entry is not None else ()),
            *self.products,
            *(row.record for row in reversed(self.declarations)),
            *(row.record for row in reversed(self.extensions)),
            *(row.record for row in self.ilus),
        )


def show(session: Session, easy_number: str) -> CompanyFile:
    """Return the file of a company, from the store or fetched once; raises RuleViolation when nobody knows it."""
    contract = session.contract()
    company = _known(session, easy_number)
    with session.store.read() as connection:
        ordered = products.of_company(connection, contract.id, company.easy_number)
        states = products.sync_states(connection, [product.id for product in ordered])
        entries = {one.contract_id: one for one in companies.entries(connection, company.easy_number)}
        branches = companies.branches(connection, company.easy_number)
        declared = duties.declarations(connection, contract.id, company.easy_number)
        extended = duties.extensions(connection, contract.id, company.easy_number)
        ilus = duties.ilus(connection, contract.id, company.easy_number)
        every = contracts.every(connection)
        under_way = Outbox(connection).in_states((*UNSETTLED, *ATTENTION))
    entry = entries.get(contract.id)
    subjects = {company.easy_number, *(product.id for product in ordered)}
    subjects |= {row.record.id for row in declared} | {row.record.id for row in extended}
    subjects |= {row.record.id for row in ilus}
    unpaid = overdues.oldest_unpaid_due(row.record for row in declared)
    at_hand = Loaded(ordered)
    at_hand.put(*(row.record for row in reversed(declared)))
    at_hand.put(*(row.record for row in reversed(extended)))
    return CompanyFile(
        company=company,
        contract=contract,
        entry=entry,
        products=tuple(ordered),
        sync=states,
        effective_cover=covers.effective_cover(ordered),
        offers=covers.offers(contract, company, ordered, session.today(), entry, unpaid),
        branches=tuple(branches),
        declarations=tuple(declared),
        extensions=tuple(extended),
        ilus=tuple(ilus),
        duties=offers(contract, company.easy_number, at_hand, session.today()),
        requests=tuple(one for one in under_way if _is_about(one, subjects, contract.id)),
        contracts=len(every),
        held_under=tuple(one for one in every if one.id in entries and one.id != contract.id),
    )


_NAMED_BY = ("easy_number", "temporary_number", "product_id", "declaration_id", "extension_id", "ilu_id")
"""Under which names commands say what they are about."""


def _is_about(entry: OutboxEntry, subjects: set[str], contract_id: str) -> bool:
    """Tell whether a command concerns one of these numbers and ids under a contract."""
    args = entry.command.args if entry.command else None
    if getattr(args, "contract_id", contract_id) != contract_id:
        return False
    return any(getattr(args, name, None) in subjects for name in _NAMED_BY)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a company stands under one contract (COMP-1)."""

    contract: Contract
    is_in_use: bool
    """Whether it is the contract of the session."""
    entry: PortfolioEntry | None
    """What the contract keeps about the company; None when it is not in that portfolio."""
    covers: tuple[Product, ...]
    """The covers in force or awaited."""
    effective_cover: EffectiveCover | None
    last_decision: Product | None
    """The product decided last."""

    @property
    def holds_something(self) -> bool:
        """Tell whether the company is known under the contract."""
        return self.entry is not None or bool(self.covers) or self.last_decision is not None


def standings(session: Session, easy_number: str) -> tuple[Standing, ...]:
    """Return how a company stands under every contract of the profile, by contract number."""
    with session.store.read() as connection:
        every = contracts.every(connection)
        entries = {one.contract_id: one for one in companies.entries(connection, easy_number)}
        ordered = products.under_every_contract(connection, easy_number)
    used = next((one.id for one in every if one.id == session.contract_id), every[0].id if every else "")
    return tuple(
        _standing(one, entries.get(one.id), [p for p in ordered if p.contract_id == one.id], used)
        for one in every
    )


def _standing(contract: Contract, entry: PortfolioEntry | None, some: list[Product], used: str) -> Standing:
    return Standing(
        contract=contract,
        is_in_use=contract.id == used,
        entry=entry,
        covers=tuple(one for one in some if one.family is Family.INSURANCE and one.stands),
        effective_cover=covers.effective_cover(some),
        last_decision=max(
            (one for one in some if one.decided_on is not None),
            key=lambda one: (one.decided_on or date.min, one.updated_at),
            default=None,
        ),
    )


def _known(session: Session, easy_number: str) -> Company:
    """Return a company from the store, or from the insurer, which is then kept.

    A temporary number that was replaced finds the company it names now; forms begun under it go on under the final one.
    """
    with session.store.read() as connection:
        found = companies.by_numbers(connection, [easy_number])
    if found:
        return found[0]
    fetched = _fetched(session, easy_number)
    if fetched is None:
        raise RuleViolation(
            "COMPANY_NOT_FOUND",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "No company has the Easy number {number}."),
                {"number": easy_number},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Check the number, or search the company by name.")),
        )
    with session.store.work("cache") as unit:
        unit.cache_companies([fetched])
        if fetched.easy_number != easy_number:
            Drafts(unit.connection).follow(easy_number, fetched.easy_number)
    return fetched


def _fetched(session: Session, easy_number: str) -> Company | None:
    try:
        return next(iter(session.backend.companies([easy_number])), None)
    except BackendError as error:
        raise RuleViolation(
            "COMPANY_NOT_KNOWN_HERE",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP(
                    "Rules",
                    "The company {number} is not known here yet, and the insurer cannot be asked now.",
                ),
                {"number": easy_number},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Try again once you are connected.")),
        ) from error


def past_decisions(file: CompanyFile) -> tuple[tuple[Product, PastDecision], ...]:
    """Return the covers granted before on the company (COMP-3), newest first, each with its product."""
    lines = [(product, past) for product in file.products if product.is_cover for past in product.history]
    return tuple(sorted(lines, key=lambda line: line[1].on, reverse=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyDraft:
    """The form of a company the insurer does not list (SEARCH-6)."""

    name: str
    country: str
    address: str
    postcode: str
    city: str
    phone: str = ""
    identifier: Identifier | None = None


def create(
    session: Session, draft: CompanyDraft, *, replaces: str | None = None, form: str | None = None
) -> Issued:
    """Tell the insurer of a company it does not list; it gets a temporary number until it is identified.

    Correcting a refused one keeps its number: what was asked on the company still finds it.
    """
    args = CreateCompany(
        contract_id=session.contract().id,
        temporary_number=_number_of(session, replaces) or _temporary_number(),
        name=draft.name.strip(),
        country=draft.country,
        address=draft.address.strip(),
        postcode=draft.postcode.strip(),
        city=draft.city.strip(),
        phone=draft.phone.strip(),
        identifier=draft.identifier,
    )
    return issue(session, args, replaces=replaces, form=form)


def _number_of(session: Session, command_id: str | None) -> str:
    """Return the temporary number the command gave a company, empty when it created none."""
    if command_id is None:
        return ""
    command = outbox.find(session, command_id).command
    args = command.args if command else None
    return args.temporary_number if isinstance(args, CreateCompany) else ""


def _temporary_number() -> str:
    """Return Z and thirteen digits drawn from a fresh command id: no two desks draw the same."""
    return f"Z{UUID(new_id()).int % 10**13:013d}"

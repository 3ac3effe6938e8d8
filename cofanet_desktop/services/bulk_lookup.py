"""What the check of a bulk file asks about companies and portfolio: a whole set of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.backend.errors import BackendError
from cofanet_desktop.domain.bulk import CompanyKey, Standing, easy_number_of, identifier_of
from cofanet_desktop.domain.bulk_orders import standing
from cofanet_desktop.store.queries import bulk, companies, portfolio

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.services.session import Session


class Registry:
    """Looks companies up: first those known here, then, for the others, at the insurer; all keys at once."""

    def __init__(self, session: Session, *, offline: bool) -> None:
        self._session = session
        self.is_unreachable = offline
        """Whether the insurer is not asked, or did not answer."""

    def __call__(self, keys: Collection[CompanyKey]) -> Mapping[CompanyKey, tuple[str, ...]]:
        """Return the Easy numbers each key names; one that could not be verified is left out."""
        with self._session.store.read() as connection:
            found = companies.by_keys(connection, keys)
        unknown = [key for key in keys if key not in found]
        if unknown and not self.is_unreachable:
            try:
                found |= self._asked(unknown)
            except BackendError:
                self.is_unreachable = True
        return found

    def _asked(self, keys: list[CompanyKey]) -> dict[CompanyKey, tuple[str, ...]]:
        """Return what the insurer says of the keys, and keep the companies it names."""
        backend = self._session.backend
        legal = {key: (key[:3], identifier_of(key)) for key in keys if easy_number_of(key) is None}
        named = backend.identify(list(legal.values())) if legal else {}
        found = {key: named.get(asked, ()) for key, asked in legal.items()}
        given = {key: number for key in keys if (number := easy_number_of(key))}
        numbers = {number for number in given.values() if not number.startswith("Z")}
        fetched = {
            company.easy_number: company
            for company in backend.companies(sorted(numbers.union(*found.values())))
        }
        for key, number in given.items():
            company = self._followed(number) if number.startswith("Z") else fetched.get(number)
            is_there = company is not None and company.country == key[:3]
            found[key] = (company.easy_number,) if company is not None and is_there else ()
        with self._session.store.work("cache") as unit:
            unit.cache_companies(fetched.values())
        return found

    def _followed(self, temporary_number: str) -> Company | None:
        """Return the company a temporary number stands for, which has its final number by now."""
        return next(iter(self._session.backend.companies([temporary_number])), None)


class Holdings:
    """What the contract's portfolio holds, asked for many companies at once."""

    def __init__(self, session: Session, contract: Contract) -> None:
        self._session = session
        self.contract = contract
        self.today: date = session.today()
        self._shapes: dict[tuple[object, ...], Standing] = {}

    def standings(self, easy_numbers: Collection[str], /) -> Mapping[str, Standing]:
        """Return the standing of the companies the portfolio holds or that have products."""
        with self._session.store.read() as connection:
            held, products = bulk.holdings(connection, self.contract.id, easy_numbers)
        found = {number: self._standing(number in held, tuple(some)) for number, some in products.items()}
        bare = self._standing(True, ())
        return found | dict.fromkeys(held - found.keys(), bare)

    def _standing(self, is_held: bool, products: tuple[Product, ...]) -> Standing:
        """Return a standing; what is open is worked out once for all companies with the like products."""
        shape = (
            is_held,
            *((p.code, p.status, p.monitored, p.asked is None, p.operation, p.retry_from) for p in products),
        )
        alike = self._shapes.get(shape)
        if alike is None:
            alike = self._shapes[shape] = standing(is_held, products, self.contract, self.today)
        amounts = frozenset(str(p.requested.amount) for p in products if p.requested)
        return Standing(is_held, products, alike.open, amounts)

    def room(self) -> int | None:
        """Return how many companies can still be added, None for no limit."""
        if self.contract.maximum_companies is None:
            return None
        with self._session.store.read() as connection:
            return max(0, self.contract.maximum_companies - portfolio.count(connection, self.contract.id))


class KnownCompanies:
    """Looks every key up once: what was found, and what could not be, is known from then on."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._found: dict[CompanyKey, tuple[str, ...]] = {}
        self._asked: set[CompanyKey] = set()

    def __call__(self, keys: Collection[CompanyKey]) -> Mapping[CompanyKey, tuple[str, ...]]:
        """Return the Easy numbers each key names; one that could not be verified is left out."""
        new = set(keys) - self._asked
        if new:
            self._found |= self._registry(new)
            self._asked |= new
        return self._found


class KnownHoldings:
    """Asks about every company of a portfolio once."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self.contract, self.today = holdings.contract, holdings.today
        self._standings: dict[str, Standing] = {}
        self._asked: set[str] = set()
        self._room = holdings.room()

    def standings(self, easy_numbers: Collection[str], /) -> Mapping[str, Standing]:
        """Return the standing of the companies the portfolio holds or that have products."""
        new = set(easy_numbers) - self._asked
        if new:
            self._standings |= self._holdings.standings(new)
            self._asked |= new
        return self._standings

    def room(self) -> int | None:
        """Return how many companies can still be added, None for no limit."""
        return self._room

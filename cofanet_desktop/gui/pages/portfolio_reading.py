"""What the portfolio reads in tasks: the companies that match, their lines, and what they are shown under."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.portfolio import PortfolioFilter, Sort, Word, token
from cofanet_desktop.domain.products import PRODUCT_NAMES, STATUS_NAMES
from cofanet_desktop.gui.i18n import current_language
from cofanet_desktop.gui.models.portfolio_columns import Line
from cofanet_desktop.gui.widgets.statuses import product_word, status_look
from cofanet_desktop.services import custom_fields, portfolio, preferences, views
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from cofanet_desktop.domain.custom_fields import FieldDefinition
    from cofanet_desktop.gui.models.portfolio_criteria import Criteria
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.services.views import SavedView

_COUNTRY_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Listing:
    """What a read of the list brings: ids in order, the first lines, the size of the whole portfolio."""

    ids: Sequence[int]
    lines: tuple[Line, ...]
    total: int
    is_complete: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """What belongs to the person and the contract: favourites, views, custom fields, currency."""

    favourites: tuple[str, ...]
    views: tuple[SavedView, ...]
    definitions: tuple[FieldDefinition, ...]
    currency: str


def desk(session: Session) -> Desk:
    """Return what belongs to the person and the contract in use."""
    return Desk(
        preferences.mine(session).favourites,
        views.saved(session),
        custom_fields.definitions(session),
        session.contract().currency,
    )


def lines(session: Session, ids: Sequence[int]) -> tuple[Line, ...]:
    """Return the lines of these ids, or none at all when one of them has left the portfolio meanwhile."""
    rows = portfolio.rows(session, ids)
    if len(rows) != len(ids):
        return ()
    states = portfolio.sync_states(session, rows)
    return tuple(Line(row, states) for row in rows)


def warm_up(session: Session) -> None:
    """Look through every text once for what no text holds, so that the first key pressed finds the pages decrypted."""
    nowhere = replace(portfolio.everything(session), words=(Word("\x00"),))
    portfolio.ids(session, nowhere, 1)


def question(
    session: Session, criteria: Criteria, words: tuple[Word, ...], sort: Sort, *, descending: bool
) -> Callable[[], PortfolioFilter]:
    """Return what makes the filter of the store; it reads the store itself and is called in a task."""

    def wanted() -> PortfolioFilter:
        contract_id, today = session.contract().id, session.today()
        among = _named(session, criteria) if criteria.is_by_number else None
        plain = criteria.wanted(contract_id, today, sort, descending=descending, among=among)
        return replace(plain, words=words)

    return wanted


def _named(session: Session, criteria: Criteria) -> tuple[str, ...]:
    """Return the companies named one by one, in every way they are."""
    ways: list[Sequence[str]] = []
    if criteria.easy_numbers:
        ways.append(criteria.easy_numbers)
    if criteria.is_favourite:
        ways.append(preferences.mine(session).favourites)
    if criteria.identifier:
        ways.append(_identified(session, criteria))
    rest = [set(way) for way in ways[1:]]
    return tuple(one for one in ways[0] if all(one in others for others in rest))


def _identified(session: Session, criteria: Criteria) -> tuple[str, ...]:
    """Return the companies that have the identifier; a malformed one, such as that of an old link, nobody has."""
    try:
        return portfolio.identified(
            session, criteria.identifier_kind, criteria.identifier, criteria.countries
        )
    except InvalidInput:
        return ()


class Words:
    """The words typed in the filter, with the codes whose displayed names contain them."""

    def __init__(self) -> None:
        """Know no language yet."""
        self._labels: tuple[str, Mapping[str, str], Mapping[str, str]] = ("", {}, {})

    def of(self, text: str) -> tuple[Word, ...]:
        """Return the words of `text`; one of a letter or two is not looked for in the names of countries.

        Nearly every country has such letters, and the list shows countries by their codes.
        """
        labels, with_countries = self._shown_labels()
        found: list[Word] = []
        for word in text.split():
            found += portfolio.words(word, labels if len(word) < _COUNTRY_LETTERS else with_countries)
        return tuple(found)

    def _shown_labels(self) -> tuple[Mapping[str, str], Mapping[str, str]]:
        """Return the marks of products and statuses with the names they are shown under; then countries' as well."""
        language = current_language()
        if self._labels[0] != language:
            labels = {token(code.value): product_word(code) for code in PRODUCT_NAMES}
            labels |= {token(status.value): status_look(status).word for status in STATUS_NAMES}
            countries = reference_data().countries
            names = {token(code): country.name(language) for code, country in countries.items()}
            self._labels = (language, labels, labels | names)
        return self._labels[1], self._labels[2]

"""The desk of the window over an open session: its state, its exchange with the insurer, its news."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.portfolio import Sort
from cofanet_desktop.domain.products import product_name
from cofanet_desktop.gui.desk import Choice, CompanySuggestion, DeskState, PendingDecision
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.services import frame
from cofanet_desktop.services.arrivals import Arrivals
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.notifications import Notification
    from cofanet_desktop.domain.products import NamedProduct
    from cofanet_desktop.services.exchanging import Exchanger, ExchangeResult
    from cofanet_desktop.services.session import Session

_SUGGESTIONS = 10


class SessionDesk:
    """Serves the frame; `start` begins exchanging with the insurer, `stop` ends it without losing anything."""

    def __init__(self, session: Session, contract_chosen: Callable[[str], None]) -> None:
        """Serve `session`; `contract_chosen(id)` is called when another contract is taken into use."""
        self._session = session
        self._contract_chosen = contract_chosen
        self._exchanger: Exchanger | None = None
        self._arrivals = Arrivals(session)
        self._told: Callable[[Sequence[Notification]], None] = lambda _fresh: None
        self._listeners: list[Callable[[object], None]] = []
        self._lock = threading.Lock()
        self._last_exchange: datetime | None = None
        self._trouble: CofanetError | None = None
        session.on_issued = self._issued

    def start(self) -> None:
        """Begin exchanging in the background; reads the store first, so call it in a task."""
        # Imported here: the first page, which is shown by now, would have waited for it.
        from cofanet_desktop.services.exchanging import Exchanger

        self._arrivals.begin()
        exchanger = Exchanger(self._session, self._exchanged, kept=lambda: self._tell(None))
        exchanger.start()
        self._exchanger = exchanger

    def tell_arrivals(self, told: Callable[[Sequence[Notification]], None]) -> None:
        """Call `told(fresh)` with the unread notifications each exchange brings from now on, from its thread."""
        self._told = told

    def stop(self) -> None:
        """Finish the step under way and stop exchanging."""
        if self._exchanger is not None:
            self._exchanger.stop()

    def subscribe(self, heard: Callable[[object], None]) -> None:
        """Call `heard(changes)` after every change of the data or the connection, from any thread."""
        self._listeners.append(heard)

    def _tell(self, changes: object) -> None:
        for heard in tuple(self._listeners):
            heard(changes)

    def _issued(self) -> None:
        self.exchange_now()
        self._tell(None)

    def _exchanged(self, result: ExchangeResult) -> None:
        with self._lock:
            had_trouble = self._trouble is not None
            self._trouble = result.trouble
            if result.done is not None:
                self._last_exchange = result.done.server_time
        brought = result.done is not None and (
            result.done.sent or result.done.received or result.done.refused
        )
        if result.done is not None and result.done.received:
            fresh = self._arrivals.fresh()
            if fresh:
                self._told(fresh)
        if brought or had_trouble != (result.trouble is not None):
            self._tell(result)

    def state(self) -> DeskState:
        """Return what the frame shows now."""
        shown = frame.frame(self._session)
        with self._lock:
            trouble, last = self._trouble, self._last_exchange
        return DeskState(
            contracts=tuple(Choice(one.id, _label(one)) for one in shown.contracts),
            contract=shown.contract_id,
            online=trouble is None and not shown.is_disconnected,
            work_offline=shown.is_disconnected,
            unread=shown.unread,
            outbox=shown.to_send,
            needs_attention=shown.needs_attention,
            unsent_money=shown.money_to_send,
            last_exchange=last,
            pending=tuple(_pending(one) for one in shown.awaited if _expected(one) is not None),
            demonstration=shown.is_demonstration,
            trouble="" if trouble is None or shown.is_disconnected else translate_message(trouble.message),
        )

    def choose_contract(self, contract: str) -> None:
        """Make `contract` the one in use."""
        self._session.contract_id = contract
        self._contract_chosen(contract)
        self._tell(None)

    def set_work_offline(self, offline: bool) -> None:
        """Switch the network off or on; switched on, what waits is sent at once."""
        frame.switch_network(self._session, on=not offline)
        self.exchange_now()
        self._tell(None)

    def exchange_now(self) -> None:
        """Send what waits and fetch what is new, as soon as possible; before `start` it is about to happen anyway."""
        if self._exchanger is not None:
            self._exchanger.wake()

    def find_companies(self, text: str, country: str) -> Sequence[CompanySuggestion]:
        """Return the companies of the portfolio that contain every word of `text`, at most ten."""
        from cofanet_desktop.services import portfolio  # as above

        wanted = replace(
            portfolio.narrowed(portfolio.everything(self._session), text, {}),
            countries=(country,) if country else (),
            sort=Sort.NAME,
            descending=False,
        )
        found = portfolio.rows(self._session, portfolio.ids(self._session, wanted, _SUGGESTIONS))
        return [CompanySuggestion(one.easy_number, one.name, f"{one.city}, {one.country}") for one in found]

    def countries(self, language: str) -> Sequence[Choice]:
        """Return the countries under their names in `language`, sorted for it."""
        named = [Choice(one.code, one.name(language)) for one in reference_data().countries.values()]
        return sorted(named, key=lambda choice: fold(choice.label))


def _label(contract: Contract) -> str:
    return f"{contract.number} — {contract.holder}"


def _expected(awaited: NamedProduct) -> datetime | None:
    return awaited.product.asked.answer_expected_at if awaited.product.asked else None


def _pending(awaited: NamedProduct) -> PendingDecision:
    expected = _expected(awaited)
    assert expected is not None  # noqa: S101 - asked for only then
    product = translate_message(product_name(awaited.product.code))
    return PendingDecision(awaited.company_name, product, expected)

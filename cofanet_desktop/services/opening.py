"""Opening a profile: store, backend and sync engine put together into a session."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

from cofanet_desktop.backend.registry import BackendSettings, open_backend
from cofanet_desktop.services.clock_kept import resume_clock
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.cursors import START
from cofanet_desktop.store.database import Store
from cofanet_desktop.sync.engine import SyncEngine
from cofanet_desktop.system.clock import ServerClock

if TYPE_CHECKING:
    from cofanet_desktop.backend.port import BackendAdapter
    from cofanet_desktop.system.profiles import Profile


def open_session(profile: Profile) -> Session:
    """Return the session of an open profile; at the very first start everything the insurer has is fetched.

    Where no contract was chosen on this computer the person's default contract is the one in use (PREF-1).

    Raises DatabaseProblem when a file of the profile cannot be used, InvalidInput for an unknown backend.
    """
    store = Store(profile.store_file, profile.key)
    try:
        settings = BackendSettings(
            folder=profile.folder, key=profile.key, options=dict(profile.settings.backend_options)
        )
        backend = open_backend(profile.settings.backend, settings)
        return _session(store, backend, profile.settings.contract_id)
    except BaseException:
        store.close()
        raise


def _session(store: Store, backend: BackendAdapter, contract_id: str) -> Session:
    clock = ServerClock()
    resume_clock(store, clock)
    client_id, is_new = _client(store)
    session = Session(
        store=store,
        backend=backend,
        engine=SyncEngine(store, backend, client_id, clock),
        clock=clock,
        actor=getpass.getuser(),
        contract_id=contract_id,
    )
    # Imported where they are needed: few starts are the first, and each would wait for them with its first page.
    if is_new:
        from cofanet_desktop.services.exchanging import exchange

        exchange(session)
    if not contract_id:  # none was chosen on this computer
        from cofanet_desktop.services import preferences

        session.contract_id = preferences.mine(session).contract_id or ""
    return session


def _client(store: Store) -> tuple[str, bool]:
    """Return the id under which this store is known to the backend, and whether nothing was ever fetched.

    A restored backup gets a new id: its places in the order were used by what came after the backup.
    """
    with store.work("client") as unit:
        client_id = unit.meta("client_id")
        if client_id is None:
            from cofanet_desktop.services.issuing import new_id  # as above

            client_id = new_id()
            unit.set_meta("client_id", client_id)
        return str(client_id), unit.cursors.current() == START

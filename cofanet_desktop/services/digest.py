"""The daily e-mail of what was not opened, sent from the person's own account to whoever they chose (NOTIF-6).

One e-mail a day at most, by the days of the contract in use; it covers every contract of the profile, from the newest
notification the last one told (a day back for the first): what the insurer told before it was sent, but was fetched only
later, comes with the next one. When nothing is left unopened nothing is sent.

Before the server is spoken to, the store remembers that the day's e-mail is being sent. When the program ends meanwhile
(or the connection breaks after the e-mail was handed over) it cannot be known whether it arrived, and the day counts as
done: two a day would annoy, and nothing is lost, because the next e-mail covers everything since the last one known to
be sent. What failed for certain is tried again the same day, after growing pauses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from cofanet_desktop.domain.days import civil_day, zone
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.inbox import NotificationFilter
from cofanet_desktop.domain.text import Message, Packed, pack, unpack
from cofanet_desktop.exchange.whole_file import whole_file
from cofanet_desktop.services import preferences
from cofanet_desktop.services.digest_mail import Digest, compose, trial_mail
from cofanet_desktop.store.queries import notifications
from cofanet_desktop.store.unit_of_work import UnitOfWork
from cofanet_desktop.system import mail

if TYPE_CHECKING:
    from email.message import EmailMessage
    from pathlib import Path

    from cofanet_desktop.services.export_notes import Translate
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.system.mail_account import MailAccount

_META = "digest"
_DAY = timedelta(days=1)
_PAUSES = tuple(timedelta(minutes=minutes) for minutes in (5, 15, 60, 180))
_MOST_LOGINS = 3
"""Refused logins in a row after which a person has to look: servers lock accounts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestState:
    """How the daily e-mail stands; kept with the profile."""

    day: date | None = None
    """The last day whose e-mail was sent, begun, or not needed."""
    is_under_way: bool = False
    """Whether one is being sent, or the program ended while it was."""
    covered_until: datetime | None = None
    """Where the next one begins: the instant of the newest notification told."""
    sent_at: datetime | None = None
    sent_count: int = 0
    """Notifications in the last one."""
    refused_recipients: tuple[str, ...] = ()
    """Whom the server refused the last one for, while others got it."""
    failures: int = 0
    """Failures in a row; 0 after a success."""
    refused_logins: int = 0
    failed_at: datetime | None = None
    next_try: datetime | None = None
    packed_reason: Packed | None = None
    packed_way_out: Packed | None = None

    @property
    def reason(self) -> Message | None:
        """Return why the last one failed; None after a success."""
        return unpack(self.packed_reason) if self.packed_reason else None

    @property
    def way_out(self) -> Message | None:
        """Return what can be done about it."""
        return unpack(self.packed_way_out) if self.packed_way_out else None

    @property
    def needs_person(self) -> bool:
        """Tell whether no more is tried until the account was looked at (`forget_failures`)."""
        return self.refused_logins >= _MOST_LOGINS


def digest_state(session: Session) -> DigestState:
    """Return how the daily e-mail of the profile stands."""
    with session.store.read() as connection:
        return _kept(UnitOfWork(connection))


def due(session: Session, now: datetime, *, account: MailAccount | None, is_wanted: bool) -> bool:
    """Tell whether the e-mail of the day is to be sent at the instant `now`; False until a contract was received."""
    if account is None or not is_wanted or not session.contracts():
        return False
    return _is_due(digest_state(session), now, session.contract().time_zone, account)


def send_if_due(
    session: Session,
    now: datetime,
    *,
    account: MailAccount | None,
    password: Callable[[], str],
    is_wanted: bool,
    translate: Translate = Message.english,
    patience_s: float = mail.PATIENCE_S,
) -> DigestState:
    """Send the e-mail of the day when it is due and something was not opened; return how things stand then.

    Call it from any thread but that of the window, now and then; `password` is called only when something is sent. A
    refusal is not raised but told by `reason` and `way_out` of the state.
    """
    if account is None or not due(session, now, account=account, is_wanted=is_wanted):
        return digest_state(session)
    before, digest = _begin(session, now, account)
    if digest is None or not digest.count:
        return digest_state(session)
    try:
        message = compose(digest, account, translate)
        refused = mail.send(account, password() if account.user else "", message, patience_s=patience_s)
    except CofanetError as error:
        return _keep(session, _failed(before, now, digest.day, error))
    sent = DigestState(
        day=digest.day,
        covered_until=digest.newest,
        sent_at=now,
        sent_count=digest.count,
        refused_recipients=refused,
    )
    return _keep(session, sent)


def unopened(session: Session, now: datetime) -> Digest:
    """Return what an e-mail sent at the instant `now` would tell; what thresholds keep back is left out."""
    wanted = _wanted(session)
    with session.store.read() as connection:
        unit = UnitOfWork(connection)
        return _unopened(unit, session, wanted, now, _kept(unit))


def send_test(
    account: MailAccount,
    password: str,
    now: datetime,
    translate: Translate = Message.english,
    *,
    patience_s: float = mail.PATIENCE_S,
) -> tuple[str, ...]:
    """Send an e-mail that tells nothing, to see whether the account works; return the recipients that were refused.

    Raises InvalidInput and MailNotSent as `system.mail.send` does.
    """
    return mail.send(account, password, trial_mail(account, now, translate), patience_s=patience_s)


def forget_failures(session: Session) -> DigestState:
    """Let the next try take place at once: the account was changed, or a test succeeded."""
    with session.store.work("digest.forget") as unit:
        state = replace(
            _kept(unit), failures=0, refused_logins=0, next_try=None, packed_reason=None, packed_way_out=None
        )
        _put(unit, state)
    return state


def write_eml(message: EmailMessage, target: Path) -> None:
    """Write the e-mail to `target` as a draft that e-mail programs open to be sent (.eml), whole or not at all.

    Raises InvalidInput (FILE_NOT_WRITABLE).
    """
    del message["X-Unsent"]
    message["X-Unsent"] = "1"
    with whole_file(target) as file:
        file.write(message.as_bytes())


def _is_due(state: DigestState, now: datetime, time_zone: str, account: MailAccount) -> bool:
    if state.needs_person or now.astimezone(zone(time_zone)).hour < account.digest_hour:
        return False
    today = civil_day(now, time_zone)
    # Days far ahead were noted by a clock that was wrong: they block nothing.
    is_done = state.day is not None and 0 <= (state.day - today).days <= 1
    is_pause = state.next_try is not None and now < state.next_try <= now + _DAY
    return not (is_done or is_pause)


def _begin(session: Session, now: datetime, account: MailAccount) -> tuple[DigestState, Digest | None]:
    """Return the state before and what is to be sent, the day taken; None when another thread was quicker."""
    wanted = _wanted(session)
    with session.store.work("digest.begin") as unit:
        before = _kept(unit)
        if not _is_due(before, now, session.time_zone, account):
            return before, None
        before = replace(
            before, covered_until=_since(before, now)
        )  # the next one begins there if this one fails
        digest = _unopened(unit, session, wanted, now, before)
        if digest.count:
            _put(unit, replace(before, day=digest.day, is_under_way=True))
        else:
            _put(unit, replace(before, day=digest.day, is_under_way=False))
    return before, digest


def _since(state: DigestState, now: datetime) -> datetime:
    """Return where an e-mail sent now begins: a day back where none ended, or one ended by a clock that was wrong."""
    until = state.covered_until
    return now - _DAY if until is None or until > now else until


def _wanted(session: Session) -> dict[str, NotificationFilter]:
    """Return which notifications are told, by contract number."""
    session.contract()  # the session knows the time zone of the one read last
    thresholds = preferences.mine(session).thresholds
    return {
        one.number: NotificationFilter(
            contract_ids=(one.id,), is_read=False, thresholds=thresholds, is_quiet=False
        )
        for one in session.contracts()
    }


def _unopened(
    unit: UnitOfWork,
    session: Session,
    wanted: dict[str, NotificationFilter],
    now: datetime,
    state: DigestState,
) -> Digest:
    since = _since(state, now)
    found = {
        number: tuple(one for one in notifications.find(unit.connection, which) if since < one.at <= now)
        for number, which in wanted.items()
    }
    return Digest(
        at=now,
        day=civil_day(now, session.time_zone),
        zone=zone(session.time_zone),
        groups=tuple((number, some) for number, some in found.items() if some),
        is_demonstration=session.capabilities.is_simulation,
    )


def _failed(before: DigestState, now: datetime, day: date, error: CofanetError) -> DigestState:
    """Return the state after a failure: tried again later, unless the e-mail may have arrived all the same."""
    is_login = getattr(error, "rule", "") == "MAIL_LOGIN_REFUSED"
    pause = _DAY if is_login else _PAUSES[min(before.failures, len(_PAUSES) - 1)]
    is_certain = getattr(error, "is_certain", True)
    return replace(
        before,
        day=before.day if is_certain else day,
        is_under_way=False,
        failures=before.failures + 1,
        refused_logins=before.refused_logins + 1 if is_login else 0,
        failed_at=now,
        next_try=now + pause,
        packed_reason=pack(error.message),
        packed_way_out=pack(error.hint) if error.hint else None,
    )


def _keep(session: Session, state: DigestState) -> DigestState:
    with session.store.work("digest.end") as unit:
        _put(unit, state)
    return state


def _kept(unit: UnitOfWork) -> DigestState:
    kept = unit.meta(_META)
    return DigestState() if kept is None else msgspec.convert(kept, DigestState)


def _put(unit: UnitOfWork, state: DigestState) -> None:
    unit.set_meta(_META, msgspec.to_builtins(state))

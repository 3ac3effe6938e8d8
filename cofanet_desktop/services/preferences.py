"""What the person prefers: kept at the insurer, so that it is the same at every computer (PREF-1 to PREF-4)."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from cofanet_desktop.domain.preferences import Preferences
from cofanet_desktop.store.queries import preferences
from cofanet_desktop.system.settings import UserSettings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.system.mail_account import MailAccount

SHARED = frozenset(one.name for one in fields(UserSettings)) & {one.name for one in fields(Preferences)}
"""The settings of this computer that a person has everywhere alike."""


def mine(session: Session) -> Preferences:
    """Return what the person of this session prefers; nothing is chosen in them before the first change."""
    with session.store.read() as connection:
        return preferences.of(connection, session.actor) or Preferences(id=session.actor)


def change(session: Session, **chosen: object) -> Issued:
    """Change the named preferences; raises RuleViolation for a value that is not offered (PREF-1 to PREF-3)."""
    # Imported here: every start reads preferences, few change any.
    from cofanet_desktop.domain.commands import ChangePreferences
    from cofanet_desktop.services.issuing import issue

    return issue(session, ChangePreferences(user=session.actor, **chosen))  # type: ignore[arg-type] # names are checked


def mark_favourites(session: Session, easy_numbers: Iterable[str], *, is_favourite: bool) -> Issued:
    """Mark companies as favourites, or no longer (PREF-4); raises RuleViolation when they become too many."""
    from cofanet_desktop.domain.commands import MarkFavourites  # as above
    from cofanet_desktop.services.issuing import issue

    return issue(
        session,
        MarkFavourites(user=session.actor, easy_numbers=tuple(easy_numbers), is_favourite=is_favourite),
    )


def wants_digest(preferred: Preferences, account: MailAccount) -> bool:
    """Tell whether this computer is to send the daily e-mail: asked for here, and switched off nowhere (PREF-2, NOTIF-6)."""
    return account.is_digest_wanted and preferred.email_digest is not False


def followed(settings: UserSettings, preferred: Preferences) -> UserSettings:
    """Return the settings of this computer with what the person chose, here or elsewhere."""
    chosen = {name: getattr(preferred, name) for name in SHARED}
    return replace(settings, **{name: value for name, value in chosen.items() if value is not None})

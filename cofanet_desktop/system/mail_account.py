"""The account e-mails are sent from, as the settings of a profile keep it; its password lies in the keyring."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

_HOST = re.compile(r"[A-Za-z0-9_-]{1,63}(\.[A-Za-z0-9_-]{1,63}){0,50}\.?|[0-9A-Fa-f]*:[0-9A-Fa-f:.]{1,45}")
_ADDRESS = re.compile(r"[!#-'*+/-9=?A-Z^-~.-]{1,64}@[A-Za-z0-9.-]{1,253}")
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class MailSecurity(StrEnum):
    """How the connection to the mail server is protected."""

    NONE = "none"
    STARTTLS = "starttls"
    """Begins in the open and is encrypted before anything is said (usually port 587)."""
    TLS = "tls"
    """Encrypted from the beginning (usually port 465)."""


USUAL_PORTS = {MailSecurity.NONE: 25, MailSecurity.STARTTLS: 587, MailSecurity.TLS: 465}


@dataclass(frozen=True, slots=True, kw_only=True)
class MailAccount:
    """A person's own SMTP account, whom its e-mails go to, and whether and when the daily digest does (NOTIF-6)."""

    host: str
    port: int = 587
    security: MailSecurity = MailSecurity.STARTTLS
    user: str = ""
    """Name to log in with; empty for a server that asks for none."""
    sender: str = ""
    recipients: tuple[str, ...] = ()
    is_digest_wanted: bool = False
    """Whether somebody asked for the digest at this computer."""
    digest_hour: int = 8
    """Hour of the contract's day from which the digest is sent, 0 to 23."""

    def checked(self) -> MailAccount:
        """Return the account without blanks around its values.

        Raises InvalidInput, `field` naming the value: MAIL_HOST, MAIL_PORT, MAIL_HOUR, MAIL_ADDRESS, MAIL_NO_RECIPIENT,
        MAIL_UNPROTECTED_PASSWORD.
        """
        clean = replace(
            self,
            host=self.host.strip(),
            user=self.user.strip(),
            sender=self.sender.strip(),
            recipients=tuple(one.strip() for one in self.recipients if one.strip()),
        )
        _check_server(clean)
        _check_addresses(clean)
        return clean


def _check_server(account: MailAccount) -> None:
    if not _HOST.fullmatch(account.host):
        raise _refused("host", "MAIL_HOST", _NO_HOST, _HOST_HINT)
    if not 1 <= account.port <= 65535:
        raise _refused("port", "MAIL_PORT", _NO_PORT, _PORT_HINT)
    if not 0 <= account.digest_hour <= 23:
        raise _refused("digest_hour", "MAIL_HOUR", _NO_HOUR, _HOUR_HINT)
    if account.user and account.security is MailSecurity.NONE and account.host not in _LOOPBACK:
        raise _refused("security", "MAIL_UNPROTECTED_PASSWORD", _UNPROTECTED, _UNPROTECTED_HINT)


def _check_addresses(account: MailAccount) -> None:
    if not account.recipients:
        raise _refused("recipients", "MAIL_NO_RECIPIENT", _NO_RECIPIENT, _NO_RECIPIENT_HINT)
    for field, address in (("sender", account.sender), *(("recipients", one) for one in account.recipients)):
        if not _ADDRESS.fullmatch(address):
            raise _refused(field, "MAIL_ADDRESS", _NO_ADDRESS, _ADDRESS_HINT, address)


_NO_HOST = QT_TRANSLATE_NOOP("MailAccount", "The name of the mail server is missing or cannot be one.")
_HOST_HINT = QT_TRANSLATE_NOOP("MailAccount", "Type it as your provider gives it, such as smtp.example.com.")
_NO_PORT = QT_TRANSLATE_NOOP("MailAccount", "A port is a number from 1 to 65535.")
_PORT_HINT = QT_TRANSLATE_NOOP("MailAccount", "Usual ones are 587 (STARTTLS) and 465 (TLS).")
_NO_HOUR = QT_TRANSLATE_NOOP("MailAccount", "The hour of the digest is a number from 0 to 23.")
_HOUR_HINT = QT_TRANSLATE_NOOP("MailAccount", "Type 8 for eight in the morning.")
_UNPROTECTED = QT_TRANSLATE_NOOP(
    "MailAccount", "The password would travel over the network for anyone to read."
)
_UNPROTECTED_HINT = QT_TRANSLATE_NOOP(
    "MailAccount", "Choose STARTTLS or TLS, or a server that needs no login."
)
_NO_RECIPIENT = QT_TRANSLATE_NOOP("MailAccount", "Nobody is named to receive the e-mails.")
_NO_RECIPIENT_HINT = QT_TRANSLATE_NOOP("MailAccount", "Type at least one e-mail address.")
_NO_ADDRESS = QT_TRANSLATE_NOOP("MailAccount", "“{address}” is not an e-mail address.")
_ADDRESS_HINT = QT_TRANSLATE_NOOP(
    "MailAccount", "Type the address alone, without accents, such as name@example.com."
)


def _refused(field: str, rule: str, cause: str, way_out: str, address: str = "") -> InvalidInput:
    return InvalidInput(
        field, rule, Message("MailAccount", cause, {"address": address}), Message("MailAccount", way_out)
    )

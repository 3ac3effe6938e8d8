"""E-mails handed to a mail server: certificates checked, time limited, every failure said with its way out."""

from __future__ import annotations

import base64
import smtplib
import socket
import ssl
from contextlib import suppress
from email.message import EmailMessage
from email.policy import SMTP

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.system.mail_account import MailAccount, MailSecurity

PATIENCE_S = 20.0
"""How long the server may take for each answer."""

_MOST_ANSWER = 200
_POLICY = SMTP.clone(cte_type="7bit")  # every server takes it


class MailNotSent(CofanetError):  # noqa: N818
    """An e-mail was not sent; `rule` is the stable id of the cause.

    `is_certain` is False when the connection broke after the e-mail was handed over: it may have been delivered.
    """

    def __init__(self, rule: str, message: Message, hint: Message, *, is_certain: bool = True) -> None:
        super().__init__(message, hint)
        self.rule = rule
        self.is_certain = is_certain


class _HandedOver(Exception):  # noqa: N818
    """The connection broke after the e-mail was handed over; the cause is that of the break."""


def send(
    account: MailAccount, password: str, message: EmailMessage, *, patience_s: float = PATIENCE_S
) -> tuple[str, ...]:
    """Hand the e-mail to the account's server for its recipients; return those it refused while it took the others.

    The password is sent once, over one login. Raises InvalidInput (what `MailAccount.checked` raises) and MailNotSent:
    MAIL_HOST_UNKNOWN, MAIL_CONNECTION_REFUSED, MAIL_TIMEOUT, MAIL_CERTIFICATE, MAIL_ENCRYPTION, MAIL_NOT_OFFERED,
    MAIL_LOGIN_REFUSED, MAIL_SENDER_REFUSED, MAIL_RECIPIENT_REFUSED, MAIL_REFUSED, MAIL_BROKEN_OFF, MAIL_NETWORK.
    """
    account = account.checked()
    content = message.as_bytes(policy=_POLICY)
    try:
        server = _connected(account, patience_s)
        try:
            if account.user:
                _log_in(server, account.user, password)
            refused = _hand_over(server, account, content)
            with suppress(OSError):  # it has the e-mail; how it takes leave no longer matters
                server.quit()
        finally:
            server.close()
    except _HandedOver as error:
        raise _problem(error.__cause__, account, password, is_certain=False) from error.__cause__
    except OSError as error:  # errors of smtplib and ssl are OSErrors too
        raise _problem(error, account, password, is_certain=True) from error
    return refused


def _connected(account: MailAccount, patience_s: float) -> smtplib.SMTP:
    context = ssl.create_default_context()
    if account.security is MailSecurity.TLS:
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            account.host, account.port, timeout=patience_s, context=context
        )
    else:
        server = smtplib.SMTP(account.host, account.port, timeout=patience_s)
    try:
        server.ehlo_or_helo_if_needed()
        if account.security is MailSecurity.STARTTLS:
            server.starttls(context=context)
            server.ehlo_or_helo_if_needed()
    except BaseException:
        server.close()
        raise
    return server


def _log_in(server: smtplib.SMTP, user: str, password: str) -> None:
    """Log in by one method only: smtplib tries all in turn, and a server counts each as a wrong password."""
    offered = server.esmtp_features.get("auth", "").upper().split()
    if "PLAIN" in offered:
        secret = _encoded(f"\0{user}\0{password}")
        code, answer = server.docmd("AUTH", f"PLAIN {secret}")
    elif "LOGIN" in offered:
        code, answer = server.docmd("AUTH", f"LOGIN {_encoded(user)}")
        if code == 334:
            code, answer = server.docmd(_encoded(password))
    else:
        raise smtplib.SMTPNotSupportedError("AUTH PLAIN, AUTH LOGIN")
    if code >= 500:
        raise smtplib.SMTPAuthenticationError(code, answer)
    if code != 235:
        raise smtplib.SMTPResponseException(code, answer)


def _encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")


def _hand_over(server: smtplib.SMTP, account: MailAccount, content: bytes) -> tuple[str, ...]:
    code, answer = server.mail(account.sender)
    if code != 250:
        raise smtplib.SMTPSenderRefused(code, answer, account.sender)
    refused: dict[str, tuple[int, bytes]] = {}
    for recipient in account.recipients:
        code, answer = server.rcpt(recipient)
        if code not in {250, 251}:
            refused[recipient] = (code, answer)
    if len(refused) == len(account.recipients):
        raise smtplib.SMTPRecipientsRefused(refused)
    try:
        code, answer = server.data(content)
    except smtplib.SMTPResponseException:
        raise
    except OSError as error:
        raise _HandedOver from error
    if code != 250:
        raise smtplib.SMTPDataError(code, answer)
    return tuple(refused)


_CAUSES: tuple[tuple[type[BaseException], str, str, str], ...] = (
    (
        socket.gaierror,
        "MAIL_HOST_UNKNOWN",
        QT_TRANSLATE_NOOP("Mail", "The mail server {host} is not known to the network."),
        QT_TRANSLATE_NOOP("Mail", "Check its name, and that this computer is connected."),
    ),
    (
        ConnectionRefusedError,
        "MAIL_CONNECTION_REFUSED",
        QT_TRANSLATE_NOOP("Mail", "{host} takes no connection at port {port}."),
        QT_TRANSLATE_NOOP("Mail", "Check the port (usually 587 with STARTTLS, 465 with TLS)."),
    ),
    (
        TimeoutError,
        "MAIL_TIMEOUT",
        QT_TRANSLATE_NOOP("Mail", "{host} did not answer in time at port {port}."),
        QT_TRANSLATE_NOOP("Mail", "Check port and security, or try again later."),
    ),
    (
        ssl.SSLCertVerificationError,
        "MAIL_CERTIFICATE",
        QT_TRANSLATE_NOOP("Mail", "The certificate of {host} cannot be trusted: {answer}."),
        QT_TRANSLATE_NOOP(
            "Mail",
            "Check the name of the server; an authority of your own company must be known to this computer.",
        ),
    ),
    (
        ssl.SSLError,
        "MAIL_ENCRYPTION",
        QT_TRANSLATE_NOOP("Mail", "No encrypted connection with {host} came about at port {port}: {answer}."),
        QT_TRANSLATE_NOOP("Mail", "Check port and security (usually 587 with STARTTLS, 465 with TLS)."),
    ),
    (
        smtplib.SMTPNotSupportedError,
        "MAIL_NOT_OFFERED",
        QT_TRANSLATE_NOOP("Mail", "{host} does not offer what the account asks for: {answer}"),
        QT_TRANSLATE_NOOP("Mail", "Check security and port, or leave the user empty if no login is needed."),
    ),
    (
        smtplib.SMTPAuthenticationError,
        "MAIL_LOGIN_REFUSED",
        QT_TRANSLATE_NOOP("Mail", "{host} refused user or password: {answer}"),
        QT_TRANSLATE_NOOP("Mail", "Type both again; some providers want a password made for programs."),
    ),
    (
        smtplib.SMTPSenderRefused,
        "MAIL_SENDER_REFUSED",
        QT_TRANSLATE_NOOP("Mail", "{host} refused the sender's address: {answer}"),
        QT_TRANSLATE_NOOP(
            "Mail", "Give an address that belongs to the account, and a user if a login is needed."
        ),
    ),
    (
        smtplib.SMTPRecipientsRefused,
        "MAIL_RECIPIENT_REFUSED",
        QT_TRANSLATE_NOOP("Mail", "{host} refused every recipient: {answer}"),
        QT_TRANSLATE_NOOP("Mail", "Check their addresses."),
    ),
    (
        smtplib.SMTPServerDisconnected,
        "MAIL_BROKEN_OFF",
        QT_TRANSLATE_NOOP("Mail", "{host} broke the connection off."),
        QT_TRANSLATE_NOOP("Mail", "Check port and security, or try again later."),
    ),
    (
        smtplib.SMTPException,
        "MAIL_REFUSED",
        QT_TRANSLATE_NOOP("Mail", "{host} refused the e-mail: {answer}"),
        QT_TRANSLATE_NOOP("Mail", "Try again later, or ask who runs the mail server."),
    ),
    (
        BaseException,
        "MAIL_NETWORK",
        QT_TRANSLATE_NOOP("Mail", "{host} cannot be reached: {answer}."),
        QT_TRANSLATE_NOOP("Mail", "Check that this computer is connected, then try again."),
    ),
)


def _problem(
    error: BaseException | None, account: MailAccount, password: str, *, is_certain: bool
) -> MailNotSent:
    cause = _cause(error)
    rule, text, hint = next(row[1:] for row in _CAUSES if isinstance(cause, row[0]))
    answer = _answer(cause)
    if password:
        answer = answer.replace(password, "…")
    values = {"host": account.host, "port": str(account.port), "answer": answer}
    return MailNotSent(rule, Message("Mail", text, values), Message("Mail", hint), is_certain=is_certain)


def _cause(error: BaseException | None) -> BaseException:
    """Return what broke the connection where smtplib tells only that it is gone."""
    if isinstance(error, smtplib.SMTPServerDisconnected) and isinstance(error.__context__, TimeoutError):
        return error.__context__
    return error or OSError()


def _answer(error: BaseException) -> str:
    """Return what the server, or the system, says, on one line and not for ever."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        told = "; ".join(
            f"{address}: {code} {_text(answer)}" for address, (code, answer) in error.recipients.items()
        )
    elif isinstance(error, smtplib.SMTPResponseException):
        told = f"{error.smtp_code} {_text(error.smtp_error)}"
    elif isinstance(error, ssl.SSLCertVerificationError):
        told = error.verify_message
    else:
        told = (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
    told = " ".join(told.split())
    return told if len(told) <= _MOST_ANSWER else f"{told[:_MOST_ANSWER]}…"


def _text(answer: bytes | str) -> str:
    return answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer

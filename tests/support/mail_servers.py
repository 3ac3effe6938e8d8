"""Mail servers on this machine that really speak SMTP, STARTTLS and AUTH, and can be made to misbehave.

with mail_server(Postbox(), security=STARTTLS, users={"clerk": "pässword"}) as server:
    server.account()                    # an account that fits it
    server.postbox.messages             # what arrived, parsed
"""

from __future__ import annotations

import socket
import ssl
from asyncio import WriteTransport
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from cofanet_desktop.system.mail_account import MailAccount, MailSecurity


@dataclass(slots=True)
class Postbox:
    """Takes e-mails, unless told to refuse them."""

    refused: frozenset[str] = frozenset()
    """Addresses no e-mail is taken for."""
    answer: str = "250 taken"
    """What is said to the content of an e-mail; the word `drop` breaks the connection off instead, having taken it."""
    drops_at_sender: bool = False
    messages: list[EmailMessage] = field(default_factory=list)
    recipients: list[list[str]] = field(default_factory=list)
    contents: list[bytes] = field(default_factory=list)
    logins: list[tuple[str, str]] = field(default_factory=list)
    was_encrypted: list[bool] = field(default_factory=list)

    async def handle_MAIL(  # noqa: N802 - the name aiosmtpd calls
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.drops_at_sender:
            _line(server).abort()
        envelope.mail_from = address
        return "250 welcome"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refused:
            return "550 5.1.1 nobody of that name"
        envelope.rcpt_tos.append(address)
        return "250 known"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        if self.answer == "drop":
            _line(server).abort()
        if self.answer in {"drop", "250 taken"}:
            self.contents.append(content)
            self.messages.append(message_from_bytes(content, policy=policy.default))
            self.recipients.append(list(envelope.rcpt_tos))
            self.was_encrypted.append(_line(server).get_extra_info("ssl_object") is not None)
        return self.answer


@dataclass(frozen=True, slots=True)
class RunningServer:
    """A server that listens on this machine."""

    postbox: Postbox
    port: int
    security: MailSecurity
    user: str

    def account(self, **changes: Any) -> MailAccount:
        """Return an account that fits the server."""
        values: dict[str, Any] = {
            "host": "localhost",
            "port": self.port,
            "security": self.security,
            "user": self.user,
            "sender": "clerk@example.com",
            "recipients": ("clerk@example.com",),
            "is_digest_wanted": True,
        }
        return MailAccount(**values | changes)


@contextmanager
def mail_server(
    postbox: Postbox,
    *,
    security: MailSecurity = MailSecurity.NONE,
    certificate: Path | None = None,
    users: Mapping[str, str] | None = None,
    methods: tuple[str, ...] = ("PLAIN", "LOGIN"),
) -> Iterator[RunningServer]:
    """Give a server that listens until the end; `certificate` holds its key too, `users` are passwords by name."""

    def knows(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        name, given = data.login.decode(), data.password.decode()
        postbox.logins.append((name, given))
        return AuthResult(success=(users or {}).get(name) == given, handled=False)

    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    options: dict[str, Any] = {
        "auth_exclude_mechanism": {"PLAIN", "LOGIN"} - set(methods if users else ()),
        "auth_require_tls": False,
    }
    if users is not None:
        options["authenticator"] = knows
    if security is MailSecurity.STARTTLS:
        options |= {"tls_context": context, "require_starttls": True}
    elif security is MailSecurity.TLS:
        options["ssl_context"] = context
    controller = Controller(postbox, hostname="localhost", port=free_port(), **options)
    controller.start()
    try:
        yield RunningServer(postbox, controller.port, security, next(iter(users)) if users else "")
    finally:
        controller.stop()


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def silent_server() -> Iterator[int]:
    """Give the port of a server that takes connections and never says a word."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        one.listen()
        yield int(one.getsockname()[1])


def make_certificates(folder: Path, name: str = "localhost") -> tuple[Path, Path]:
    """Return the files of an authority's certificate, and of a server's for `name` with its key."""
    authority_key, server_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = _certificate(
        "Test authority", "Test authority", authority_key, authority_key, is_authority=True
    )
    server = _certificate(name, "Test authority", server_key, authority_key, is_authority=False)
    authority_file, server_file = folder / "authority.pem", folder / f"{name}.pem"
    authority_file.write_bytes(authority.public_bytes(Encoding.PEM))
    secret = server_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    server_file.write_bytes(secret + server.public_bytes(Encoding.PEM))
    return authority_file, server_file


def _certificate(
    subject: str,
    issuer: str,
    key: ec.EllipticCurvePrivateKey,
    signer: ec.EllipticCurvePrivateKey,
    *,
    is_authority: bool,
) -> x509.Certificate:
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
    )
    if not is_authority:
        names: list[x509.GeneralName] = [x509.DNSName(subject)]
        if subject == "localhost":
            names.append(x509.IPAddress(ip_address("127.0.0.1")))
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(signer, hashes.SHA256())


def _line(server: SMTP) -> WriteTransport:
    """Return the open connection to the one who sends."""
    assert isinstance(server.transport, WriteTransport)
    return server.transport

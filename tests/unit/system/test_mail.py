from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path

import pytest

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.system import mail
from cofanet_desktop.system.mail import MailNotSent
from cofanet_desktop.system.mail_account import MailAccount, MailSecurity
from tests.support.mail_servers import Postbox, free_port, mail_server, make_certificates, silent_server

USERS = {"clerk": "pässwörd"}
ENCRYPTED = [MailSecurity.STARTTLS, MailSecurity.TLS]


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def trusted(certificates: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file of a server's certificate; this computer trusts its authority."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates[0]))
    return certificates[1]


def letter(text: str = "Größe — 株式会社\n.\nend\n") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "clerk@example.com"
    message["To"] = "clerk@example.com"
    message["Subject"] = "Été 株式"
    message.set_content(text)
    return message


@contextmanager
def refusal(rule: str, *, is_certain: bool = True) -> Iterator[None]:
    with pytest.raises(MailNotSent) as refused:
        yield
    assert (refused.value.rule, refused.value.is_certain) == (rule, is_certain)
    assert refused.value.hint is not None
    assert "{" not in str(refused.value)
    assert USERS["clerk"] not in str(refused.value)


@pytest.mark.parametrize("security", ENCRYPTED)
@pytest.mark.parametrize("methods", [("PLAIN", "LOGIN"), ("LOGIN",)])
def test_an_email_arrives_encrypted_after_one_login(
    trusted: Path, security: MailSecurity, methods: tuple[str, ...]
) -> None:
    with mail_server(
        Postbox(), security=security, certificate=trusted, users=USERS, methods=methods
    ) as server:
        assert mail.send(server.account(), USERS["clerk"], letter()) == ()
    (arrived,) = server.postbox.messages
    assert arrived["Subject"] == "Été 株式"
    assert arrived.get_content().splitlines() == ["Größe — 株式会社", ".", "end"]
    assert server.postbox.contents[0].isascii()
    assert server.postbox.was_encrypted == [True]
    assert server.postbox.logins == [("clerk", USERS["clerk"])]


def test_a_server_of_the_same_machine_needs_neither_login_nor_encryption() -> None:
    with mail_server(Postbox()) as server:
        account = server.account(recipients=("a@example.com", "b@example.com"))
        assert mail.send(account, "", letter()) == ()
    assert server.postbox.recipients == [["a@example.com", "b@example.com"]]


@pytest.mark.parametrize("security", ENCRYPTED)
def test_a_wrong_password_is_tried_once_and_told(trusted: Path, security: MailSecurity) -> None:
    with mail_server(Postbox(), security=security, certificate=trusted, users=USERS) as server:
        with refusal("MAIL_LOGIN_REFUSED"):
            mail.send(server.account(), "wrong", letter())
        assert server.postbox.logins == [("clerk", "wrong")]
    assert server.postbox.messages == []


def test_a_login_the_server_does_not_offer_is_told() -> None:
    with mail_server(Postbox()) as server, refusal("MAIL_NOT_OFFERED"):
        mail.send(server.account(user="clerk"), "secret", letter())


def test_nothing_is_said_to_a_server_that_does_not_offer_the_encryption_asked_for() -> None:
    with mail_server(Postbox(), users=USERS) as server:
        with refusal("MAIL_NOT_OFFERED"):
            mail.send(server.account(security=MailSecurity.STARTTLS), USERS["clerk"], letter())
        assert server.postbox.logins == []


@pytest.mark.parametrize("security", ENCRYPTED)
def test_a_certificate_of_an_unknown_authority_is_refused(
    certificates: tuple[Path, Path], security: MailSecurity
) -> None:
    with mail_server(Postbox(), security=security, certificate=certificates[1], users=USERS) as server:
        with refusal("MAIL_CERTIFICATE"):
            mail.send(server.account(), USERS["clerk"], letter())
        assert server.postbox.logins == []


def test_a_certificate_of_another_server_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority, certificate = make_certificates(tmp_path, "mail.example.org")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    encrypted = mail_server(Postbox(), security=MailSecurity.STARTTLS, certificate=certificate)
    with encrypted as server, refusal("MAIL_CERTIFICATE"):
        mail.send(server.account(), "", letter())


def test_encryption_asked_of_a_port_without_it_is_told() -> None:
    with mail_server(Postbox()) as server, refusal("MAIL_ENCRYPTION"):
        mail.send(server.account(security=MailSecurity.TLS), "", letter())


def test_a_port_nobody_listens_at_is_told() -> None:
    with refusal("MAIL_CONNECTION_REFUSED"):
        mail.send(account(port=free_port()), "", letter())


def test_an_unknown_server_is_told() -> None:
    with refusal("MAIL_HOST_UNKNOWN"):
        mail.send(account(host="nowhere.invalid"), "", letter())


@pytest.mark.parametrize("security", [MailSecurity.NONE, *ENCRYPTED])
def test_a_silent_server_is_given_up(security: MailSecurity) -> None:
    with silent_server() as port, refusal("MAIL_TIMEOUT"):
        mail.send(account(port=port, security=security), "", letter(), patience_s=0.2)


def test_a_sender_is_dropped_before_anything_was_handed_over() -> None:
    with mail_server(Postbox(drops_at_sender=True)) as server, refusal("MAIL_BROKEN_OFF"):
        mail.send(server.account(), "", letter())


def test_a_connection_that_breaks_after_the_email_was_handed_over_leaves_it_uncertain() -> None:
    with mail_server(Postbox(answer="drop")) as server, refusal("MAIL_BROKEN_OFF", is_certain=False):
        mail.send(server.account(), "", letter())
    assert len(server.postbox.messages) == 1


@pytest.mark.parametrize("answer", ["554 5.7.1 spam", "451 4.3.0 later"])
def test_what_the_server_says_to_an_email_it_refuses_is_told(answer: str) -> None:
    with mail_server(Postbox(answer=answer)) as server, pytest.raises(MailNotSent) as refused:
        mail.send(server.account(), "", letter())
    assert (refused.value.rule, refused.value.is_certain) == ("MAIL_REFUSED", True)
    assert answer in str(refused.value)


def test_recipients_that_are_refused_are_named() -> None:
    postbox = Postbox(refused=frozenset({"gone@example.com"}))
    with mail_server(postbox) as server:
        both = server.account(recipients=("gone@example.com", "clerk@example.com"))
        assert mail.send(both, "", letter()) == ("gone@example.com",)
        with pytest.raises(MailNotSent, match=r"gone@example.com: 550 5.1.1 nobody") as refused:
            mail.send(server.account(recipients=("gone@example.com",)), "", letter())
    assert refused.value.rule == "MAIL_RECIPIENT_REFUSED"
    assert postbox.recipients == [["clerk@example.com"]]


def account(**changes: object) -> MailAccount:
    values: dict[str, object] = {
        "host": "localhost",
        "port": 25,
        "security": MailSecurity.NONE,
        "sender": "clerk@example.com",
        "recipients": ("clerk@example.com",),
    }
    return MailAccount(**values | changes)  # type: ignore[arg-type]


def test_blanks_around_what_was_typed_do_not_matter() -> None:
    typed = account(host=" smtp.example.com ", sender=" a@b.c ", recipients=(" d@e.f ", " "))
    assert typed.checked() == account(host="smtp.example.com", sender="a@b.c", recipients=("d@e.f",))


@pytest.mark.parametrize(
    ("change", "field", "rule"),
    [
        ({"host": ""}, "host", "MAIL_HOST"),
        ({"host": "a b"}, "host", "MAIL_HOST"),
        ({"host": "a..b"}, "host", "MAIL_HOST"),
        ({"host": "x\r\nEHLO"}, "host", "MAIL_HOST"),
        ({"port": 0}, "port", "MAIL_PORT"),
        ({"port": 65536}, "port", "MAIL_PORT"),
        ({"digest_hour": 24}, "digest_hour", "MAIL_HOUR"),
        ({"sender": ""}, "sender", "MAIL_ADDRESS"),
        ({"sender": "a@b\r\nRCPT TO:<x@y>"}, "sender", "MAIL_ADDRESS"),
        ({"recipients": ("a@b.c", "jürgen@example.com")}, "recipients", "MAIL_ADDRESS"),
        ({"recipients": ()}, "recipients", "MAIL_NO_RECIPIENT"),
        ({"host": "smtp.example.com", "user": "clerk"}, "security", "MAIL_UNPROTECTED_PASSWORD"),
    ],
)
def test_an_account_that_cannot_work_is_refused_before_anything_is_sent(
    change: dict[str, object], field: str, rule: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        mail.send(account(**change), "secret", letter())
    assert (refused.value.field, refused.value.rule) == (field, rule)

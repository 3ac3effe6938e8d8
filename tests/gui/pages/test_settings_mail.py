"""The account of the daily e-mail: kept, refused at the field at fault, tried against a real mail server, taken away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.text import Message, pack
from cofanet_desktop.gui.pages.settings_mail import MailPart, read_mail
from cofanet_desktop.gui.pages.settings_profile import ProfileFacts
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.widgets.toast import Toaster
from cofanet_desktop.services import preferences
from cofanet_desktop.services.digest import DigestState
from cofanet_desktop.services.session import Session
from cofanet_desktop.system import credentials
from cofanet_desktop.system.mail_account import MailAccount, MailSecurity
from cofanet_desktop.system.settings import KeyStorage, ProfileSettings, load_profile_settings, save_settings
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import demo_session
from tests.support.keyrings import LockedKeyring, MemoryKeyring
from tests.support.mail_servers import Postbox, RunningServer, free_port, mail_server

PROFILE = ProfileSettings(id="one", created=datetime(2026, 1, 1, tzinfo=UTC), contract_id="c1")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=12)
    save_settings(tmp_path / "profile.json", PROFILE)
    yield opened
    opened.close()


@pytest.fixture
def server() -> Iterator[RunningServer]:
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    with mail_server(Postbox(), users={"clerk": "secret"}) as running:
        yield running
    keyring.set_keyring(before)


class Form:
    """The part of the page, filled in and clicked as a person does."""

    def __init__(self, session: Session, tasks: Tasks, folder: Path, qtbot: QtBot) -> None:
        self.session, self._tasks, self._qtbot, self._folder = session, tasks, qtbot, folder
        self.facts = ProfileFacts(
            id="one",
            name="demo",
            folder=folder,
            backend="embedded",
            key_storage=KeyStorage.BESIDE,
            is_demonstration=True,
        )
        self.part = MailPart(session, tasks, self.facts)
        qtbot.addWidget(self.part)
        self.toaster = Toaster(self.part)
        self.part.resize(800, 760)
        self.part.show()
        self.part.show_mail(read_mail(session, self.facts))

    def fill(self, account: MailAccount, password: str = "secret") -> None:
        part = self.part
        part.security.setCurrentIndex(part.security.findData(account.security.value))
        part.port.setValue(account.port)
        for field, text in (
            (part.host, account.host),
            (part.user, account.user),
            (part.password, password),
            (part.from_address, account.sender),
            (part.recipients, ", ".join(account.recipients)),
        ):
            self.type(field, text)

    def type(self, field: QLineEdit, text: str) -> None:
        field.selectAll()
        self._qtbot.keyClick(field, Qt.Key.Key_Delete)
        self._qtbot.keyClicks(field, text)

    def click(self, button: QPushButton) -> None:
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def settle(self) -> None:
        for _ in range(2):
            self._qtbot.waitUntil(lambda: self._tasks.running == 0)
            QApplication.processEvents()

    @property
    def kept(self) -> MailAccount | None:
        return load_profile_settings(self._folder / "profile.json").mail


@pytest.fixture
def form(session: Session, tasks: Tasks, tmp_path: Path, qtbot: QtBot, server: RunningServer) -> Form:
    return Form(session, tasks, tmp_path, qtbot)


def test_the_account_is_kept_and_its_password_in_the_keyring_alone(
    form: Form, server: RunningServer, tmp_path: Path
) -> None:
    account = server.account(is_digest_wanted=False, recipients=("a@example.com", "b@example.com"))
    form.fill(account)
    form.click(form.part.save)
    assert form.kept == account
    assert form.part.result.text() == "The account was saved."
    assert credentials.mail_password("one") == "secret"
    assert "secret" not in (tmp_path / "profile.json").read_text()
    assert (form.part.password.text(), form.part.password.placeholderText()) == ("", "Kept in the keyring")
    assert load_profile_settings(tmp_path / "profile.json").contract_id == "c1"


def test_the_password_kept_stays_when_none_is_typed(form: Form, server: RunningServer) -> None:
    form.fill(server.account())
    form.click(form.part.save)
    form.type(form.part.from_address, "other@example.com")
    form.click(form.part.save)
    assert form.kept is not None
    assert form.kept.sender == "other@example.com"
    assert credentials.mail_password("one") == "secret"


@pytest.mark.parametrize(
    ("field", "changes"),
    [
        ("host", {"host": "no host at all"}),
        ("sender", {"sender": "somebody"}),
        ("recipients", {"recipients": ()}),
        ("recipients", {"recipients": ("a@example.com", "b")}),
        ("security", {"host": "smtp.example.com", "security": MailSecurity.NONE}),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_kept(
    form: Form, server: RunningServer, field: str, changes: dict[str, object]
) -> None:
    form.fill(replace(server.account(), **changes))  # type: ignore[arg-type]
    form.click(form.part.save)
    row = form.part.rows[field]
    assert row.error.isVisible()
    assert row.control.property("invalid") is True
    assert row.control.accessibleDescription() == row.error.text()
    assert form.kept is None
    form.fill(server.account())
    form.click(form.part.save)
    assert not row.error.isVisible()
    assert form.kept is not None


def test_a_keyring_that_stays_locked_is_said_at_the_password(form: Form, server: RunningServer) -> None:
    keyring.set_keyring(LockedKeyring())
    form.fill(server.account())
    form.click(form.part.save)
    assert "The keyring of this computer did not open" in form.part.rows["password"].error.text()
    assert form.kept is None
    assert form.part.save.isEnabled()


def test_a_test_message_really_arrives(form: Form, server: RunningServer) -> None:
    form.fill(server.account())
    form.click(form.part.test)
    assert (
        form.part.result.text() == "The test message was sent to clerk@example.com. Look whether it arrived."
    )
    assert server.postbox.messages[0]["Subject"] == "CofaNet Desktop: test"
    assert form.kept is None


def test_a_test_message_uses_the_password_that_was_kept(form: Form, server: RunningServer) -> None:
    form.fill(server.account())
    form.click(form.part.save)
    form.click(form.part.test)
    assert server.postbox.logins == [("clerk", "secret")]


def test_why_a_test_message_was_not_sent_is_said_with_the_way_out(form: Form, server: RunningServer) -> None:
    form.fill(server.account(), "wrong")
    form.click(form.part.test)
    assert "refused user or password" in form.part.result.text()
    assert "Type both again" in form.part.result.text()
    assert form.part.password.text() == "wrong"
    form.fill(server.account(port=free_port()))
    form.click(form.part.test)
    assert "takes no connection at port" in form.part.result.text()


def test_a_recipient_the_server_does_not_take_is_named(form: Form, server: RunningServer) -> None:
    server.postbox.refused = frozenset({"gone@example.com"})
    form.fill(server.account(recipients=("clerk@example.com", "gone@example.com")))
    form.click(form.part.test)
    assert "did not take it for gone@example.com" in form.part.result.text()


def test_the_daily_email_is_asked_for_and_put_off_again(form: Form, server: RunningServer) -> None:
    assert not form.part.wanted.isEnabled()
    form.fill(server.account())
    form.click(form.part.save)
    assert not form.part.wanted.isChecked()
    form.part.wanted.click()
    form.settle()
    assert form.kept is not None
    assert form.kept.is_digest_wanted
    assert preferences.mine(form.session).email_digest is True
    form.part.hour.setCurrentIndex(17)
    form.part.hour.activated.emit(17)
    form.settle()
    assert form.kept.digest_hour == 17
    form.part.wanted.click()
    form.settle()
    assert not form.kept.is_digest_wanted
    assert preferences.mine(form.session).email_digest is False


def test_switched_off_at_another_computer_it_is_off_here(form: Form, server: RunningServer) -> None:
    form.fill(server.account())
    form.click(form.part.save)
    form.part.wanted.click()
    form.settle()
    preferences.change(form.session, email_digest=False)
    form.part.show_mail(read_mail(form.session, form.facts))
    assert not form.part.wanted.isChecked()


def test_without_an_account_here_it_can_still_be_switched_off_everywhere(form: Form) -> None:
    preferences.change(form.session, email_digest=True)
    form.part.show_mail(read_mail(form.session, form.facts))
    assert form.part.wanted.isChecked()
    assert form.part.last.text() == "Another computer sends it: this one has no account."
    form.part.wanted.click()
    form.settle()
    assert preferences.mine(form.session).email_digest is False
    assert form.kept is None
    assert form.part.wanted.isEnabled()


def test_the_account_goes_with_its_password_and_comes_back(
    form: Form, server: RunningServer, qtbot: QtBot
) -> None:
    form.fill(server.account())
    form.click(form.part.save)
    account = form.kept
    form.click(form.part.remove)
    assert (form.kept, credentials.mail_password("one"), form.part.host.text()) == (None, "", "")
    undo = next(one for one in form.part.findChildren(QPushButton) if "Undo" in one.text())
    form.click(undo)
    assert (form.kept, credentials.mail_password("one")) == (account, "secret")


def test_what_is_being_typed_stays_when_data_arrives(form: Form, server: RunningServer) -> None:
    form.type(form.part.host, "smtp.exam")
    form.part.show_mail(read_mail(form.session, form.facts))
    assert form.part.host.text() == "smtp.exam"


def test_the_usual_port_follows_the_encryption_and_an_unusual_one_stays(form: Form) -> None:
    security = form.part.security
    for kind, port in ((MailSecurity.TLS, 465), (MailSecurity.NONE, 25), (MailSecurity.STARTTLS, 587)):
        at = security.findData(kind.value)
        security.setCurrentIndex(at)
        security.activated.emit(at)
        assert form.part.port.value() == port
    form.part.port.setValue(2525)
    security.setCurrentIndex(security.findData(MailSecurity.TLS.value))
    security.activated.emit(security.currentIndex())
    assert form.part.port.value() == 2525


AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
_REASON = pack(Message("Mail", "The server is asleep."))


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (DigestState(), "No e-mail was sent yet."),
        (DigestState(sent_at=AT, sent_count=3), "with 3 notifications."),
        (DigestState(sent_at=AT, sent_count=1, refused_recipients=("x@y.z",)), "did not take it for x@y.z."),
        (DigestState(failed_at=AT, failures=1, packed_reason=_REASON, next_try=AT), "It is tried again from"),
        (DigestState(failed_at=AT, refused_logins=3, packed_reason=_REASON), "No more is tried until"),
        (DigestState(is_under_way=True), "whether it arrived is not known"),
    ],
)
def test_how_the_last_one_went_is_told(
    form: Form, server: RunningServer, state: DigestState, said: str
) -> None:
    read = replace(read_mail(form.session, form.facts), account=server.account(), state=state)
    form.part.show_mail(read)
    assert said in form.part.last.text()


def test_every_field_has_a_name_and_fits(form: Form) -> None:
    assert (a11y_problems(form.part), mnemonic_clashes(form.part), clipped_texts(form.part)) == ([], [], [])


def test_what_is_being_typed_stays_when_the_hour_or_the_wish_changes(
    form: Form, server: RunningServer
) -> None:
    form.fill(server.account(is_digest_wanted=False))
    form.click(form.part.save)
    form.type(form.part.host, "smtp.exam")
    form.part.hour.setCurrentIndex(5)
    form.part.hour.activated.emit(5)
    form.part.wanted.click()  # before the hour is kept: neither undoes the other
    form.settle()
    assert form.kept is not None
    assert (form.kept.digest_hour, form.kept.is_digest_wanted) == (5, True)
    assert form.part.host.text() == "smtp.exam"


def test_undoing_a_removal_leaves_alone_an_account_saved_since(form: Form, server: RunningServer) -> None:
    form.fill(server.account(is_digest_wanted=False))
    form.click(form.part.save)
    form.click(form.part.remove)
    undo = next(one for one in form.part.findChildren(QPushButton) if "Undo" in one.text())
    newer = server.account(is_digest_wanted=False, recipients=("newer@example.com",))
    form.fill(newer, password="newer")
    form.click(form.part.save)
    form.click(undo)
    assert (form.kept, credentials.mail_password("one")) == (newer, "newer")

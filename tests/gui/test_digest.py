"""The daily e-mail of the open window: really sent, once, in the language of the window; failures are told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui import digest as window_digest
from cofanet_desktop.gui.application import Application
from cofanet_desktop.gui.digest import DigestSender
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.insurer import demo
from cofanet_desktop.services import digest, preferences
from cofanet_desktop.services.session import Session
from cofanet_desktop.system import credentials, launch
from cofanet_desktop.system.credentials import passphrase_source
from cofanet_desktop.system.mail_account import MailAccount
from cofanet_desktop.system.profiles import SETTINGS_FILE
from cofanet_desktop.system.settings import ProfileSettings, change_profile_settings, save_settings
from cofanet_desktop.system.window_request import WindowRequest
from tests.support.desks import demo_session
from tests.support.keyrings import MemoryKeyring
from tests.support.mail_servers import Postbox, RunningServer, free_port, mail_server

PROFILE = ProfileSettings(id="one", created=datetime(2026, 1, 1, tzinfo=UTC))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=12)
    save_settings(tmp_path / SETTINGS_FILE, PROFILE)
    tell(opened)
    yield opened
    opened.close()


@pytest.fixture
def server() -> Iterator[RunningServer]:
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    with mail_server(Postbox(), users={"clerk": "secret"}) as running:
        yield running
    keyring.set_keyring(before)


@pytest.fixture
def sender(session: Session, tasks: Tasks, tmp_path: Path) -> DigestSender:
    return DigestSender(session, tasks, tmp_path)


def tell(session: Session) -> None:
    """Put something nobody has opened into the inbox."""
    one = Notification(
        id="fresh",
        contract_id=demo.EUR,
        category=Category.INSURANCE,
        kind=NotificationKind.REFUSAL,
        at=session.now() - timedelta(minutes=5),
        company_name="HOTEL LITTRE",
        product=ProductCode.CRL,
    )
    with session.store.work("test") as unit:
        unit.put(one)


def give(folder: Path, account: MailAccount | None, password: str = "secret") -> None:
    settings = change_profile_settings(folder / SETTINGS_FILE, mail=account)
    credentials.keep_mail_password(settings.id, password)


def look(sender: DigestSender, tasks: Tasks, qtbot: QtBot) -> None:
    sender.look()
    qtbot.waitUntil(lambda: tasks.running == 0)
    QApplication.processEvents()


def test_it_is_sent_once_in_the_language_of_the_window(
    app: QApplication, sender: DigestSender, server: RunningServer, tmp_path: Path, tasks: Tasks, qtbot: QtBot
) -> None:
    install_language(app, "fr", "fr_FR")
    give(tmp_path, server.account(digest_hour=0))
    with qtbot.waitSignal(sender.changed):
        look(sender, tasks, qtbot)
    look(sender, tasks, qtbot)
    [message] = server.postbox.messages
    body = message.get_body(("plain",))
    assert body is not None
    assert "HOTEL LITTRE" in body.get_content()
    assert "16/03/2026" in body.get_content()
    assert server.postbox.logins == [("clerk", "secret")]


@pytest.mark.parametrize(
    ("is_wanted_here", "chosen", "sent"),
    [(True, None, 1), (True, True, 1), (True, False, 0), (False, True, 0)],
)
def test_it_is_sent_where_it_was_asked_for_unless_switched_off_anywhere(
    sender: DigestSender,
    server: RunningServer,
    session: Session,
    tmp_path: Path,
    tasks: Tasks,
    qtbot: QtBot,
    is_wanted_here: bool,
    chosen: bool | None,
    sent: int,
) -> None:
    give(tmp_path, server.account(digest_hour=0, is_digest_wanted=is_wanted_here))
    if chosen is not None:
        preferences.change(session, email_digest=chosen)
    look(sender, tasks, qtbot)
    assert len(server.postbox.messages) == sent


def test_a_failure_is_told_once_and_tried_again_later(
    sender: DigestSender, server: RunningServer, session: Session, tmp_path: Path, tasks: Tasks, qtbot: QtBot
) -> None:
    give(tmp_path, server.account(digest_hour=0, port=free_port()))
    told: list[str] = []
    sender.failed.connect(told.append)
    for _ in range(3):
        look(sender, tasks, qtbot)
    assert len(told) == 1
    assert "takes no connection at port" in told[0]
    state = digest.digest_state(session)
    assert (state.failures, state.sent_at) == (1, None)


def test_without_an_account_nothing_happens(
    sender: DigestSender, server: RunningServer, tmp_path: Path, tasks: Tasks, qtbot: QtBot
) -> None:
    look(sender, tasks, qtbot)
    (tmp_path / SETTINGS_FILE).write_text("{damaged")
    look(sender, tasks, qtbot)
    assert server.postbox.messages == []


def test_the_open_window_sends_it_by_itself(
    app: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    server: RunningServer,
) -> None:
    monkeypatch.setenv("COFANET_HOME", str(tmp_path / "cofanet"))
    monkeypatch.setattr(window_digest, "FIRST_MS", 0)
    folder = launch.folder_of(None)
    with launch.open_profile(folder, passphrase_source(None, None)) as profile:
        kept = replace(server.account(digest_hour=0))
        give(profile.folder, kept)
    made = Application(app, WindowRequest(language="en", theme="light"))
    qtbot.addWidget(made.window)
    made.start()
    qtbot.waitUntil(lambda: made._opened is not None)
    assert made._opened is not None
    tell(made._opened.session)
    qtbot.waitUntil(lambda: len(server.postbox.messages) == 1)
    assert str(server.postbox.messages[0]["Subject"]).startswith("CofaNet: notifications not opened")
    made.stop()
    app.processEvents()

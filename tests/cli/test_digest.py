from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest

from cofanet_desktop.services import notifications
from cofanet_desktop.services.opening import open_session
from cofanet_desktop.system import credentials, launch
from cofanet_desktop.system.credentials import passphrase_source
from cofanet_desktop.system.mail_account import MailAccount
from cofanet_desktop.system.settings import load_profile_settings, save_settings
from tests.cli.conftest import Call
from tests.support.keyrings import MemoryKeyring
from tests.support.mail_servers import Postbox, RunningServer, free_port, mail_server


@pytest.fixture
def server() -> Iterator[RunningServer]:
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    with mail_server(Postbox(), users={"clerk": "secret"}) as running:
        yield running
    keyring.set_keyring(before)


def give(profile: Path, account: MailAccount, password: str = "secret") -> None:
    settings = load_profile_settings(profile / "profile.json")
    save_settings(profile / "profile.json", replace(settings, mail=account))
    credentials.keep_mail_password(settings.id, password)


def tell(profile: Path) -> None:
    """Put something that just happened into the inbox."""
    with launch.open_profile(profile, passphrase_source(None, None)) as opened:
        session = open_session(opened)
        one = notifications.find(session)[0]
        with session.store.work("test") as unit:
            unit.put(replace(one, id="fresh", at=session.now(), is_read=False))
        session.close()


def test_the_email_of_the_day_is_sent_once(profile: Path, server: RunningServer, cofanet: Call) -> None:
    tell(profile)
    give(profile, server.account(digest_hour=0))
    first = cofanet("digest", "send", "--json")
    assert (first.code, first.json["sent"]) == (0, True)
    assert first.json["notifications"] > 0
    again = cofanet("digest", "send", "--json")
    assert (again.code, again.json) == (0, {"sent": False, "notifications": 0, "reason": ""})
    assert len(server.postbox.messages) == 1
    assert server.postbox.logins == [("clerk", "secret")]


def test_nobody_gets_an_email_that_was_not_asked_for(
    profile: Path, server: RunningServer, cofanet: Call
) -> None:
    tell(profile)
    give(profile, server.account(digest_hour=0, is_digest_wanted=False))
    assert cofanet("digest", "send").out == "Nothing was sent.\n"
    assert server.postbox.messages == []


def test_what_failed_is_told_and_waits(profile: Path, server: RunningServer, cofanet: Call) -> None:
    tell(profile)
    give(profile, server.account(digest_hour=0, port=free_port()))
    answer = cofanet("digest", "send")
    assert (answer.code, answer.out) == (3, "Nothing was sent.\n")
    assert "takes no connection at port" in answer.err
    assert "Check the port" in answer.err


def test_a_test_is_sent_at_once_or_says_why_not(profile: Path, server: RunningServer, cofanet: Call) -> None:
    give(profile, server.account(is_digest_wanted=False))
    assert cofanet("digest", "send", "--test").code == 0
    assert server.postbox.messages[0]["Subject"] == "CofaNet Desktop: test"
    give(profile, server.account(), "wrong")
    refused = cofanet("digest", "send", "--test", "--json")
    assert (refused.code, refused.rule) == (1, "MAIL_LOGIN_REFUSED")


def test_a_profile_without_an_account_is_told_the_way(profile: Path, cofanet: Call) -> None:
    answer = cofanet("digest", "send", "--json")
    assert (answer.code, answer.rule) == (2, "MAIL_NO_ACCOUNT")

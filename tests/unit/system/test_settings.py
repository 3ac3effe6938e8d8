from __future__ import annotations

import json
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cofanet_desktop.system import settings
from cofanet_desktop.system.mail_account import MailAccount, MailSecurity
from cofanet_desktop.system.settings import KeyStorage, ProfileSettings, UserSettings

PROFILE = ProfileSettings(
    id="p1",
    created=datetime(2026, 3, 2, 9, tzinfo=UTC),
    backend="embedded",
    backend_options={"seed": "7"},
    contract_id="c1",
    is_demonstration=True,
    key_storage=KeyStorage.BESIDE,
)


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    user = UserSettings(language="fr", text_size=120, last_profile="ledger")
    settings.save_settings(tmp_path / "new" / "user.json", user)
    settings.save_settings(tmp_path / "profile.json", PROFILE)
    assert settings.load_user_settings(tmp_path / "new" / "user.json") == (user, None)
    assert settings.load_profile_settings(tmp_path / "profile.json") == PROFILE


def test_a_person_without_settings_has_the_defaults(tmp_path: Path) -> None:
    assert settings.load_user_settings(tmp_path / "none.json") == (UserSettings(), None)


def test_keys_of_a_newer_version_survive(tmp_path: Path) -> None:
    file = tmp_path / "user.json"
    file.write_text('{"version": 9, "theme": "dark", "hologram": {"depth": 3}}')
    read, _ = settings.load_user_settings(file)
    settings.save_settings(file, replace(read, theme="light"))
    document = json.loads(file.read_text())
    assert (document["theme"], document["hologram"], document["version"]) == ("light", {"depth": 3}, 1)


@pytest.mark.parametrize("content", [b"", b"{", b'{"text_size": "big"}', b"\xff\xfe", b"[]", b"\x00" * 200])
def test_damaged_settings_are_set_aside_and_said_so(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "user.json"
    file.write_bytes(content)
    read, aside = settings.load_user_settings(file)
    assert read == UserSettings()
    assert aside is not None
    assert aside.read_bytes() == content
    assert aside.name.startswith("user.json.damaged-")
    assert not file.exists()


@pytest.mark.parametrize("content", [b"", b'{"id": 3}', b'{"id": "p", "key_storage": "pocket"}'])
def test_damaged_settings_of_a_profile_stop_and_stay(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "profile.json"
    file.write_bytes(content)
    with pytest.raises(settings.SettingsDamaged) as damaged:
        settings.load_profile_settings(file)
    assert str(file) in str(damaged.value)
    assert damaged.value.hint is not None
    assert file.read_bytes() == content


def test_a_full_disk_leaves_the_settings_as_they_were(tmp_path: Path) -> None:
    file = tmp_path / "user.json"
    settings.save_settings(file, UserSettings(language="de"))
    program = f"""
import resource
from pathlib import Path
from cofanet_desktop.system import settings
from cofanet_desktop.system.mail_account import MailAccount, MailSecurity
resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20))
try:
    settings.save_settings(Path({str(file)!r}), settings.UserSettings(language="fr"))
except settings.SettingsNotSaved as error:
    print(error, error.hint)
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert str(file) in result.stdout
    assert "Free some space" in result.stdout
    assert settings.load_user_settings(file)[0].language == "de"
    assert [one.name for one in tmp_path.iterdir()] == ["user.json"]


def test_a_mail_account_is_kept_with_its_profile_but_for_its_password(tmp_path: Path) -> None:
    account = MailAccount(
        host="smtp.example.com",
        port=465,
        security=MailSecurity.TLS,
        user="clerk",
        sender="clerk@example.com",
        recipients=("clerk@example.com", "office@example.com"),
        is_digest_wanted=True,
        digest_hour=7,
    )
    file = tmp_path / "profile.json"
    settings.save_settings(file, replace(PROFILE, mail=account))
    assert settings.load_profile_settings(file).mail == account
    settings.save_settings(file, PROFILE)
    assert settings.load_profile_settings(file).mail is None


def test_one_value_of_a_profile_is_changed_and_the_others_stay_as_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "profile.json"
    settings.save_settings(file, PROFILE)
    account = MailAccount(host="smtp.example.com", sender="a@b.example", recipients=("a@b.example",))
    settings.change_profile_settings(file, mail=account)
    changed = settings.change_profile_settings(file, contract_id="c2")
    assert changed == settings.load_profile_settings(file) == replace(PROFILE, contract_id="c2", mail=account)


def test_changes_from_several_threads_are_all_kept(tmp_path: Path) -> None:
    file = tmp_path / "profile.json"
    settings.save_settings(file, PROFILE)
    account = MailAccount(host="smtp.example.com")
    changes: list[dict[str, object]] = [{"contract_id": "c9"}, {"mail": account}, {"is_demonstration": False}]
    threads = [
        threading.Thread(target=settings.change_profile_settings, args=(file,), kwargs=one)
        for one in changes * 4
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = settings.load_profile_settings(file)
    assert (kept.contract_id, kept.mail, kept.is_demonstration) == ("c9", account, False)


def test_a_damaged_profile_is_not_changed(tmp_path: Path) -> None:
    file = tmp_path / "profile.json"
    file.write_text("{")
    with pytest.raises(settings.SettingsDamaged):
        settings.change_profile_settings(file, contract_id="c2")
    assert file.read_text() == "{"

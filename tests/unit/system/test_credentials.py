from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.null
import pytest

from cofanet_desktop.system import credentials
from cofanet_desktop.system.settings import KeyStorage
from tests.support.keyrings import LockedKeyring, MemoryKeyring, PlaintextKeyring


@pytest.fixture(autouse=True)
def own_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def quick_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials, "_COST", 2**10)


def use(backend: keyring.backend.KeyringBackend) -> None:
    keyring.set_keyring(backend)


def give(passphrase: str) -> credentials.PassphraseSource:
    return lambda: passphrase


def nobody() -> str:
    pytest.fail("nobody should be asked for a passphrase")


def test_a_key_in_the_keyring_comes_back_and_leaves_no_file(tmp_path: Path) -> None:
    use(MemoryKeyring())
    key = credentials.create_key(tmp_path, KeyStorage.KEYRING, "p1", nobody)
    assert len(key) == 32
    assert credentials.read_key(tmp_path, KeyStorage.KEYRING, "p1", nobody) == key
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", [PlaintextKeyring, keyring.backends.null.Keyring])
def test_a_keyring_that_keeps_no_secret_is_refused(
    tmp_path: Path, kind: type[keyring.backend.KeyringBackend]
) -> None:
    use(kind())
    assert not credentials.has_keyring()
    with pytest.raises(credentials.NoKeyring) as refused:
        credentials.create_key(tmp_path, KeyStorage.KEYRING, "p1", nobody)
    assert "COFANET_PASSPHRASE" in str(refused.value.hint)


def test_a_computer_without_keyring_says_so(tmp_path: Path) -> None:
    with pytest.raises(credentials.NoKeyring):
        credentials.read_key(tmp_path, KeyStorage.KEYRING, "p1", nobody)


def test_a_locked_keyring_is_not_a_lost_key(tmp_path: Path) -> None:
    use(LockedKeyring())
    with pytest.raises(credentials.KeyringLocked, match="the collection is locked") as locked:
        credentials.read_key(tmp_path, KeyStorage.KEYRING, "p1", nobody)
    assert "Unlock it" in str(locked.value.hint)


@pytest.mark.parametrize("kept", [None, "", "abc", "zz" * 32, "00" * 31])
def test_a_missing_or_broken_key_is_lost_and_nothing_is_put_in_its_place(
    tmp_path: Path, kept: str | None
) -> None:
    backend = MemoryKeyring()
    if kept is not None:
        backend.set_password(credentials.SERVICE, "p1", kept)
    use(backend)
    before = dict(backend.secrets)
    with pytest.raises(credentials.KeyLost):
        credentials.read_key(tmp_path, KeyStorage.KEYRING, "p1", nobody)
    assert backend.secrets == before


def test_a_key_behind_a_passphrase_comes_back(tmp_path: Path) -> None:
    key = credentials.create_key(tmp_path, KeyStorage.PASSPHRASE, "p1", give("quatre mots très longs"))
    assert credentials.read_key(tmp_path, KeyStorage.PASSPHRASE, "p1", give("quatre mots très longs")) == key
    assert key.hex() not in (tmp_path / "key.json").read_text()


def test_a_wrong_passphrase_opens_nothing(tmp_path: Path) -> None:
    credentials.create_key(tmp_path, KeyStorage.PASSPHRASE, "p1", give("right horse"))
    with pytest.raises(credentials.WrongPassphrase):
        credentials.read_key(tmp_path, KeyStorage.PASSPHRASE, "p1", give("wrong horse"))


def test_a_short_passphrase_is_refused_before_anything_is_kept(tmp_path: Path) -> None:
    with pytest.raises(credentials.PassphraseTooShort):
        credentials.create_key(tmp_path, KeyStorage.PASSPHRASE, "p1", give("seven77"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("part", "value"),
    [("wrapped", "00"), ("nonce", "00"), ("salt", "no hex"), ("cost", 2**40), ("cost", 3), ("block", 0)],
)
def test_a_tampered_key_file_never_yields_a_key(tmp_path: Path, part: str, value: str | int) -> None:
    credentials.create_key(tmp_path, KeyStorage.PASSPHRASE, "p1", give("right horse"))
    file = tmp_path / "key.json"
    document = json.loads(file.read_text())
    document[part] = value
    file.write_text(json.dumps(document))
    with pytest.raises((credentials.KeyLost, credentials.WrongPassphrase)):
        credentials.read_key(tmp_path, KeyStorage.PASSPHRASE, "p1", give("right horse"))


def test_a_key_file_cut_short_is_a_lost_key(tmp_path: Path) -> None:
    (tmp_path / "key.json").write_text('{"cost": 1')
    with pytest.raises(credentials.KeyLost, match=r"key\.json"):
        credentials.read_key(tmp_path, KeyStorage.PASSPHRASE, "p1", give("right horse"))


def test_a_demonstration_key_lies_beside_the_store_for_the_owner_only_and_says_so(tmp_path: Path) -> None:
    key = credentials.create_key(tmp_path, KeyStorage.BESIDE, "p1", nobody)
    assert credentials.read_key(tmp_path, KeyStorage.BESIDE, "p1", nobody) == key
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "key.hex").stat().st_mode) == 0o600
    assert "demonstration" in (tmp_path / "KEY-NOTICE.txt").read_text()


def test_storage_follows_what_was_given_then_what_the_computer_offers() -> None:
    choose = credentials.choose_storage
    assert choose(is_demonstration=True, has_passphrase=False) is KeyStorage.BESIDE
    assert choose(is_demonstration=True, has_passphrase=True) is KeyStorage.PASSPHRASE
    assert choose(is_demonstration=False, has_passphrase=False) is KeyStorage.PASSPHRASE
    use(MemoryKeyring())
    assert choose(is_demonstration=False, has_passphrase=False) is KeyStorage.KEYRING


def test_a_passphrase_comes_from_the_file_then_the_environment_then_the_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_text("from the file\n", encoding="utf-8")
    monkeypatch.setenv("COFANET_PASSPHRASE", "from the environment")
    assert credentials.passphrase_source(file, give("typed"))() == "from the file"
    assert credentials.passphrase_source(None, give("typed"))() == "from the environment"
    monkeypatch.delenv("COFANET_PASSPHRASE")
    assert credentials.passphrase_source(None, give("typed"))() == "typed"
    with pytest.raises(credentials.PassphraseNeeded, match="is needed"):
        credentials.passphrase_source()()


@pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff\xff"])
def test_an_unreadable_passphrase_file_is_named(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "passphrase.txt"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(credentials.PassphraseNeeded, match=r"passphrase\.txt"):
        credentials.passphrase_source(file)()


def test_a_forgotten_key_is_gone(tmp_path: Path) -> None:
    backend = MemoryKeyring()
    use(backend)
    credentials.create_key(tmp_path, KeyStorage.KEYRING, "p1", nobody)
    credentials.forget_key(tmp_path, KeyStorage.KEYRING, "p1")
    credentials.forget_key(tmp_path, KeyStorage.KEYRING, "p1")
    assert backend.secrets == {}


def test_the_password_of_a_mail_account_lies_in_the_keyring_beside_the_key(tmp_path: Path) -> None:
    kept = MemoryKeyring()
    use(kept)
    key = credentials.create_key(tmp_path, KeyStorage.KEYRING, "p1", nobody)
    credentials.keep_mail_password("p1", "pässwörd")
    assert credentials.mail_password("p1") == "pässwörd"
    assert credentials.mail_password("p2") == ""
    assert credentials.read_key(tmp_path, KeyStorage.KEYRING, "p1", nobody) == key
    assert list(tmp_path.iterdir()) == []
    credentials.forget_mail_password("p1")
    assert credentials.mail_password("p1") == ""


def test_a_profile_that_is_given_up_leaves_no_mail_password(tmp_path: Path) -> None:
    kept = MemoryKeyring()
    use(kept)
    credentials.keep_mail_password("p1", "secret")
    credentials.forget_key(tmp_path, KeyStorage.PASSPHRASE, "p1")
    assert kept.secrets == {}


@pytest.mark.parametrize(
    ("backend", "problem"),
    [(PlaintextKeyring, credentials.NoKeyring), (LockedKeyring, credentials.KeyringLocked)],
)
def test_a_mail_password_is_kept_nowhere_else(
    backend: type[MemoryKeyring], problem: type[credentials.CredentialProblem]
) -> None:
    keyring_ = backend()
    use(keyring_)
    with pytest.raises(problem):
        credentials.keep_mail_password("p1", "secret")
    assert keyring_.secrets == {}

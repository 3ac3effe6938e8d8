"""The key of an encrypted profile, and the password of its mail account: made, kept and found again.

Kept in the keyring of the operating system, or wrapped by a passphrase, or, for demonstration data only, beside the
store. A key is never replaced by a new one: what it opens would be lost.

CredentialProblem
├── NoKeyring           this computer has no keyring that can be trusted
├── KeyringLocked       the keyring is there but refuses to open
├── PassphraseNeeded    the profile has a passphrase and none was given
├── PassphraseTooShort  a new passphrase anyone could guess
├── WrongPassphrase     the passphrase does not open the key
└── KeyLost             the key is nowhere to be found, or its file is damaged
"""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.system.settings import KeyStorage, write_whole

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
SERVICE = "CofaNet Desktop"
PASSPHRASE_VARIABLE = "COFANET_PASSPHRASE"  # noqa: S105 - the name of a variable
SHORTEST_PASSPHRASE = 8
WRAPPED_KEY = "key.json"
PLAIN_KEY = "key.hex"
NOTICE = "KEY-NOTICE.txt"

PassphraseSource: TypeAlias = Callable[[], str]
"""Gives the passphrase when it is needed; raises PassphraseNeeded when nobody can be asked."""

_COST, _BLOCK, _LANES = 2**17, 8, 1  # scrypt: 128 MiB and a third of a second per guess
_MAX_COST = 2**20
_NOTICE_TEXT = """\
The key of this profile lies beside its store, in key.hex: whoever copies the folder can read it.
That is allowed because the profile holds nothing but demonstration data of a simulated insurer.
Profiles with real data keep their key in the keyring of the operating system or behind a passphrase.
"""


class CredentialProblem(CofanetError):  # noqa: N818
    """Base of what can be wrong with the key of a profile."""


class NoKeyring(CredentialProblem):
    """This computer has no keyring, or one that stores in plain text."""


class KeyringLocked(CredentialProblem):
    """The keyring is there but was not opened."""


class PassphraseNeeded(CredentialProblem):
    """A passphrase is needed and none was given."""


class PassphraseTooShort(CredentialProblem):
    """A new passphrase is shorter than eight characters."""


class WrongPassphrase(CredentialProblem):
    """The passphrase does not open the key."""


class KeyLost(CredentialProblem):
    """The key is not where it was kept, or its file is damaged."""


class _WrappedKey(msgspec.Struct, kw_only=True):
    """The file of a key wrapped by a passphrase."""

    cost: int
    block: int
    lanes: int
    salt: str
    nonce: str
    wrapped: str
    version: int = 1


def passphrase_source(file: Path | None = None, ask: PassphraseSource | None = None) -> PassphraseSource:
    """Return a source that reads `file`, else COFANET_PASSPHRASE, else asks with `ask`, else raises PassphraseNeeded."""

    def give() -> str:
        if file is not None:
            return _passphrase_in(file)
        if given := os.environ.get(PASSPHRASE_VARIABLE):
            return given
        if ask is not None:
            return ask()
        raise PassphraseNeeded(
            Message(
                "Credentials", QT_TRANSLATE_NOOP("Credentials", "A passphrase is needed for this profile.")
            ),
            Message(
                "Credentials",
                QT_TRANSLATE_NOOP(
                    "Credentials", "Set the variable COFANET_PASSPHRASE or give --passphrase-file FILE."
                ),
            ),
        )

    return give


def is_passphrase_set() -> bool:
    """Tell whether the environment gives a passphrase."""
    return bool(os.environ.get(PASSPHRASE_VARIABLE))


def choose_storage(*, is_demonstration: bool, has_passphrase: bool) -> KeyStorage:
    """Return where a new profile should keep its key: what was given, else what this computer offers."""
    if has_passphrase:
        return KeyStorage.PASSPHRASE
    if is_demonstration:
        return KeyStorage.BESIDE
    return KeyStorage.KEYRING if has_keyring() else KeyStorage.PASSPHRASE


def create_key(folder: Path, storage: KeyStorage, entry: str, passphrase: PassphraseSource) -> bytes:
    """Make the key of a new profile, keep it, and return its 32 bytes. Raises CredentialProblem or OSError."""
    key = secrets.token_bytes(KEY_BYTES)
    if storage is KeyStorage.KEYRING:
        _put_in_keyring(entry, key.hex())
    elif storage is KeyStorage.PASSPHRASE:
        write_whole(folder / WRAPPED_KEY, _wrap(key, _new_passphrase(passphrase)))
    else:
        write_whole(folder / NOTICE, _NOTICE_TEXT.encode())
        write_whole(folder / PLAIN_KEY, key.hex().encode())
    return key


def read_key(folder: Path, storage: KeyStorage, entry: str, passphrase: PassphraseSource) -> bytes:
    """Return the key of a profile, 32 bytes. Raises CredentialProblem."""
    if storage is KeyStorage.KEYRING:
        return _key_of(_from_keyring(entry), SERVICE)
    if storage is KeyStorage.PASSPHRASE:
        return _unwrap(folder / WRAPPED_KEY, passphrase)
    return _key_of(_text_of(folder / PLAIN_KEY), str(folder / PLAIN_KEY))


def has_keyring() -> bool:
    """Tell whether this computer has a keyring that keeps secrets from others."""
    import keyring  # 70 ms, and most starts do not need it

    return _is_trustworthy(keyring.get_keyring())


def forget_key(folder: Path, storage: KeyStorage, entry: str) -> None:
    """Remove the key of a profile that was given up; missing is fine."""
    (folder / WRAPPED_KEY).unlink(missing_ok=True)
    (folder / PLAIN_KEY).unlink(missing_ok=True)
    (folder / NOTICE).unlink(missing_ok=True)
    _take_out_of_keyring(_mail_entry(entry))
    if storage is KeyStorage.KEYRING:
        _take_out_of_keyring(entry)


def keep_mail_password(profile_id: str, password: str) -> None:
    """Keep the password of the profile's mail account in the keyring; raises NoKeyring or KeyringLocked."""
    _put_in_keyring(_mail_entry(profile_id), password)


def mail_password(profile_id: str) -> str:
    """Return the password of the profile's mail account, "" when none was kept; raises NoKeyring or KeyringLocked."""
    return _from_keyring(_mail_entry(profile_id)) or ""


def forget_mail_password(profile_id: str) -> None:
    """Take the password of the profile's mail account out of the keyring; missing is fine."""
    _take_out_of_keyring(_mail_entry(profile_id))


def _mail_entry(profile_id: str) -> str:
    return f"{profile_id}/mail"


def _is_trustworthy(backend: object) -> bool:
    kind = type(backend)
    if kind.__module__ == "keyring.backends.chainer":
        members = list(getattr(backend, "backends", ()))
        return bool(members) and all(_is_trustworthy(member) for member in members)
    if kind.__module__.startswith(("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")):
        return False
    return "plain" not in kind.__name__.lower() and float(getattr(backend, "priority", 0)) > 0


def _put_in_keyring(entry: str, secret: str) -> None:
    import keyring

    if not has_keyring():
        raise _no_keyring()
    with _keyring_errors():
        keyring.set_password(SERVICE, entry, secret)
        kept = keyring.get_password(SERVICE, entry)
    if kept != secret:
        raise _no_keyring()


def _take_out_of_keyring(entry: str) -> None:
    import keyring
    import keyring.errors

    try:
        keyring.delete_password(SERVICE, entry)
    except keyring.errors.KeyringError:  # not there, or no keyring any more: nothing to remove
        return


def _from_keyring(entry: str) -> str | None:
    import keyring

    if not has_keyring():
        raise _no_keyring()
    with _keyring_errors():
        return keyring.get_password(SERVICE, entry)


@contextmanager
def _keyring_errors() -> Iterator[None]:
    """Turn what keyrings raise, each in its own way, into a CredentialProblem."""
    import keyring.errors

    try:
        yield
    except keyring.errors.NoKeyringError as error:
        raise _no_keyring() from error
    except Exception as error:  # keyrings let D-Bus and system errors through
        raise KeyringLocked(
            Message(
                "Credentials",
                QT_TRANSLATE_NOOP("Credentials", "The keyring of this computer did not open: {cause}."),
                {"cause": str(error) or type(error).__name__},
            ),
            Message(
                "Credentials",
                QT_TRANSLATE_NOOP("Credentials", "Unlock it (sign in to your session) and try again."),
            ),
        ) from error


def _wrap(key: bytes, passphrase: str) -> bytes:
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapped = _cipher(passphrase, salt, _COST, _BLOCK, _LANES).encrypt(nonce, key, SERVICE.encode())
    document = _WrappedKey(
        cost=_COST, block=_BLOCK, lanes=_LANES, salt=salt.hex(), nonce=nonce.hex(), wrapped=wrapped.hex()
    )
    return msgspec.json.encode(document)


def _unwrap(file: Path, passphrase: PassphraseSource) -> bytes:
    try:
        document = msgspec.json.decode(_text_of(file) or "", type=_WrappedKey)
        salt, nonce, wrapped = (
            bytes.fromhex(part) for part in (document.salt, document.nonce, document.wrapped)
        )
        if (
            document.cost > _MAX_COST
            or (document.block, document.lanes) != (_BLOCK, _LANES)
            or len(nonce) != 12
        ):
            raise ValueError("out of range")
        cipher = _cipher(passphrase(), salt, document.cost, document.block, document.lanes)
    except (msgspec.MsgspecError, ValueError) as error:
        raise _lost(str(file)) from error
    from cryptography.exceptions import InvalidTag

    try:
        return cipher.decrypt(nonce, wrapped, SERVICE.encode())
    except InvalidTag as error:
        raise WrongPassphrase(
            Message(
                "Credentials", QT_TRANSLATE_NOOP("Credentials", "This is not the passphrase of the profile.")
            ),
            Message(
                "Credentials",
                QT_TRANSLATE_NOOP("Credentials", "Check capitals and keyboard layout, then type it again."),
            ),
        ) from error


def _cipher(passphrase: str, salt: bytes, cost: int, block: int, lanes: int) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # 30 ms, only for passphrases

    derived = hashlib.scrypt(
        passphrase.encode(), salt=salt, n=cost, r=block, p=lanes, maxmem=256 * cost * block, dklen=KEY_BYTES
    )
    return AESGCM(derived)


def _new_passphrase(source: PassphraseSource) -> str:
    passphrase = source()
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort(
            Message(
                "Credentials",
                QT_TRANSLATE_NOOP("Credentials", "The passphrase is too short: {count} characters at least."),
                {"count": SHORTEST_PASSPHRASE},
            ),
            Message("Credentials", QT_TRANSLATE_NOOP("Credentials", "Use four unrelated words.")),
        )
    return passphrase


def _passphrase_in(file: Path) -> str:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(file, str(error)) from error
    if not lines or not lines[0]:
        raise _unreadable(file, "empty")
    return lines[0]


def _unreadable(file: Path, cause: str) -> PassphraseNeeded:
    return PassphraseNeeded(
        Message(
            "Credentials",
            QT_TRANSLATE_NOOP("Credentials", "The passphrase cannot be read from {file}: {cause}."),
            {"file": str(file), "cause": cause},
        ),
        Message(
            "Credentials",
            QT_TRANSLATE_NOOP("Credentials", "Write the passphrase on the first line of the file, in UTF-8."),
        ),
    )


def _text_of(file: Path) -> str | None:
    try:
        return file.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return None


def _key_of(text: str | None, place: str) -> bytes:
    try:
        key = bytes.fromhex(text or "")
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise _lost(place)
    return key


def _lost(place: str) -> KeyLost:
    return KeyLost(
        Message(
            "Credentials",
            QT_TRANSLATE_NOOP("Credentials", "The key of the profile is not in {place}, or is damaged."),
            {"place": place},
        ),
        Message(
            "Credentials",
            QT_TRANSLATE_NOOP(
                "Credentials",
                "Without it the store cannot be read. Put the key back from a copy; the store was left as it is.",
            ),
        ),
    )


def _no_keyring() -> NoKeyring:
    return NoKeyring(
        Message(
            "Credentials",
            QT_TRANSLATE_NOOP("Credentials", "This computer has no keyring that keeps secrets safely."),
        ),
        Message(
            "Credentials",
            QT_TRANSLATE_NOOP(
                "Credentials",
                "Start the keyring of your session, or make the profile with a passphrase: COFANET_PASSPHRASE.",
            ),
        ),
    )

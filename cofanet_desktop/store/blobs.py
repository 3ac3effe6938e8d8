"""Bytes of documents by hash: one encrypted file each, written whole or not at all, checked when read."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES = 12


class BlobDamaged(CofanetError):  # noqa: N818
    """A kept document does not pass its check; it can be fetched again."""


class Blobs:
    """The documents of one profile; the name of a file is the hash of what is in it."""

    def __init__(self, folder: Path, key: bytes | None) -> None:
        """Keep documents in `folder`, encrypted with the profile's 32-byte `key` (None: not encrypted)."""
        self._folder = folder
        self._key = key

    def has(self, sha256: str) -> bool:
        """Tell whether the document is here."""
        return self._file(sha256).is_file()

    def put(self, data: bytes) -> str:
        """Keep a document and return its hash (hex); one that is here already is not written again."""
        sha256 = hashlib.sha256(data).hexdigest()
        target = self._file(sha256)
        if target.is_file():
            return sha256
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_suffix(".partial")
        with partial.open("wb") as stream:
            stream.write(self._sealed(sha256, data))
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(target)
        return sha256

    def get(self, sha256: str) -> bytes:
        """Return a document; raises BlobDamaged when it is not what was kept, FileNotFoundError when not here."""
        found = self._file(sha256).read_bytes()
        data = self._opened(sha256, found)
        if data is None or hashlib.sha256(data).hexdigest() != sha256:
            raise BlobDamaged(
                Message("Documents", QT_TRANSLATE_NOOP("Documents", "The kept document is damaged.")),
                Message("Documents", QT_TRANSLATE_NOOP("Documents", "Connect to fetch it again.")),
            )
        return data

    def drop(self, sha256: str) -> None:
        """Take a document away so that it is fetched again."""
        self._file(sha256).unlink(missing_ok=True)

    def _file(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256[2:]

    def _cipher(self) -> AESGCM | None:
        # Imported when a document is first read or kept: the first page, which shows none, would wait for it.
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(self._key) if self._key is not None else None

    def _sealed(self, sha256: str, data: bytes) -> bytes:
        cipher = self._cipher()
        if cipher is None:
            return data
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + cipher.encrypt(nonce, data, sha256.encode())

    def _opened(self, sha256: str, found: bytes) -> bytes | None:
        cipher = self._cipher()
        if cipher is None:
            return found
        from cryptography.exceptions import InvalidTag  # as above

        try:
            return cipher.decrypt(found[:_NONCE_BYTES], found[_NONCE_BYTES:], sha256.encode())
        except (InvalidTag, ValueError):  # the latter: cut off within the first bytes
            return None

"""Records and commands as canonical JSON bytes: amounts as text, dates ISO, keys sorted, unknown keys ignored."""

from __future__ import annotations

import hashlib
from typing import TypeVar

import msgspec

T = TypeVar("T")

_encoder = msgspec.json.Encoder(decimal_format="string", order="sorted")
_decoders: dict[type, msgspec.json.Decoder[object]] = {}


def encode(value: object) -> bytes:
    """Return `value` (a dataclass of the domain) as canonical JSON."""
    return _encoder.encode(value)


def decode(data: bytes | str, kind: type[T]) -> T:
    """Return the `kind` read from JSON; raises msgspec.ValidationError when it does not fit."""
    decoder = _decoders.get(kind)
    if decoder is None:
        decoder = _decoders[kind] = msgspec.json.Decoder(kind)
    return decoder.decode(data)  # type: ignore[return-value]


def fingerprint(kind: str, version: int, args: bytes) -> str:
    """Return the SHA-256 of what a command asks, by which a changed payload under a used id is noticed."""
    return hashlib.sha256(b"%s\0%d\0%s" % (kind.encode(), version, args)).hexdigest()

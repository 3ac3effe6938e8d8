"""Stable draws: numbers that look random and are the same for the same names, on every computer."""

from __future__ import annotations

from hashlib import blake2b


def draw(*parts: object) -> int:
    """Return an integer below 2**64 that depends on `parts` only."""
    return int.from_bytes(draw_bytes(8, *parts), "big")


def draw_bytes(size: int, *parts: object) -> bytes:
    """Return `size` bytes (at most 64) that depend on `parts` only."""
    return blake2b("\0".join(map(str, parts)).encode(), digest_size=size).digest()

"""A second look at legal identifiers: does the check digit fit? Good for a warning, never for a refusal."""

from __future__ import annotations

from importlib import import_module

from cofanet_desktop.domain.countries import IdentifierType


def check_digit_fits(kind: IdentifierType, value: str) -> bool | None:
    """Return whether `value` passes the public check of its type, None when no exact check is known.

    The insurer's own documented examples fail such checks, so False is a hint to look again and nothing more.
    """
    if kind.stdnum is None or not kind.exact:
        return None
    module = import_module(f"stdnum.{kind.stdnum}")  # found by name in the reference list, needed rarely
    return bool(module.is_valid(value))

"""Finding what a page has opened."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

Found = TypeVar("Found", bound=QObject)


def the(owner: QObject, kind: type[Found], name: str = "") -> Found:
    """Return the one child of `owner` of that kind (and object name); fails the test when there is none."""
    found = owner.findChild(kind, name) if name else owner.findChild(kind)
    assert found is not None, f"no {kind.__name__} {name}"
    return found

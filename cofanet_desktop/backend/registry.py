"""Backends by name: the entry points of the group `cofanet_desktop.backends`, and what each one is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, cast

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from pathlib import Path

    from cofanet_desktop.backend.port import BackendAdapter

GROUP = "cofanet_desktop.backends"
"""Entry-point group; each entry names a function that takes BackendSettings and returns a BackendAdapter."""

BUILT_IN = ("embedded",)
"""What is there even when the program was not installed with its metadata (frozen, or run from a checkout)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackendSettings:
    """What a profile tells its backend: own folder, key of files kept there (None: not encrypted), own options."""

    folder: Path
    key: bytes | None = None
    workspace: str = "main"
    options: Mapping[str, str] = field(default_factory=dict)


Factory = Callable[[BackendSettings], "BackendAdapter"]


def names() -> tuple[str, ...]:
    """Return the names of the backends that can be opened, sorted."""
    return tuple(sorted({*BUILT_IN, *(entry.name for entry in entry_points(group=GROUP))}))


def open_backend(name: str, settings: BackendSettings) -> BackendAdapter:
    """Return the backend called `name`; raises InvalidInput (UNKNOWN_BACKEND) when there is none."""
    return _factory(name)(settings)


def _factory(name: str) -> Factory:
    if (
        name == "embedded"
    ):  # looked for first: going through everything installed takes longer than all the rest
        from cofanet_desktop.backend.embedded import open_backend as open_embedded

        return open_embedded
    for entry in entry_points(group=GROUP, name=name):
        return cast("Factory", entry.load())
    raise InvalidInput(
        "backend",
        "UNKNOWN_BACKEND",
        Message(
            "Backend", QT_TRANSLATE_NOOP("Backend", "There is no backend called {name}."), {"name": name}
        ),
        Message(
            "Backend",
            QT_TRANSLATE_NOOP(
                "Backend", "Choose one of: {names}. Others come with plug-ins to be installed."
            ),
            {"names": ", ".join(names())},
        ),
    )

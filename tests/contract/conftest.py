"""The contract suite runs over every adapter named here; a new one registers a stage and must pass it unchanged."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import pytest

from cofanet_desktop.backend.embedded import EmbeddedBackend
from cofanet_desktop.backend.port import BackendAdapter
from tests.support.insurers import WORKSPACE, backup, restore, small_insurer


class Stage(Protocol):
    """An adapter and what a test may do behind its back."""

    @property
    def adapter(self) -> BackendAdapter:
        """Return the adapter under test."""

    def advance(self, by: timedelta) -> None:
        """Let time pass on the other side."""

    def cut(self, *, is_cut: bool) -> None:
        """Cut or mend the network."""

    def back_up(self) -> None:
        """Keep a copy of the other side."""

    def restore(self) -> None:
        """Put the copy back, as an administrator would."""


class EmbeddedStage:
    """The embedded insurer on a stepped clock."""

    def __init__(self, folder: Path) -> None:
        self._copy = folder / "copy.db"
        self._insurer = small_insurer(folder)
        self.adapter = EmbeddedBackend(self._insurer, WORKSPACE)

    def advance(self, by: timedelta) -> None:
        self._insurer.advance(by)

    def cut(self, *, is_cut: bool) -> None:
        self.adapter.connected = not is_cut

    def back_up(self) -> None:
        backup(self._insurer, self._copy)

    def restore(self) -> None:
        restore(self._insurer, self._copy)


STAGES: dict[str, Callable[[Path], Stage]] = {"embedded": EmbeddedStage}


@pytest.fixture(params=sorted(STAGES))
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    built = STAGES[request.param](tmp_path)
    yield built
    built.adapter.close()


@pytest.fixture
def adapter(stage: Stage) -> BackendAdapter:
    return stage.adapter

"""What every test may count on: fresh forms, no screen, no network, and nobody's own files or keyring."""

from __future__ import annotations

import os
import socket
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = os.environ.get("COFANET_TEST_PLATFORM", "offscreen")  # before Qt is imported

import pytest
from hypothesis import settings

from hatch_build import build_assets
from tests.support.folders import IN_MEMORY

pytest_plugins = ["tests.support.watchdog"]

ROOT = Path(__file__).resolve().parent.parent
PERSONAL_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
LOOPBACK = ("127.0.0.1", "::1", "localhost")

# No deadline: machines differ. Continuous integration draws the same examples each time; `make soak` explores.
settings.register_profile("project", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("project")

if IN_MEMORY is not None:  # half the time of a run went by waiting for the disk
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", IN_MEMORY)


def pytest_configure(config: pytest.Config) -> None:
    """Bring compiled forms and translations up to date before any test module is imported."""
    if not hasattr(config, "workerinput"):  # once, not by each process of a parallel run
        build_assets(ROOT)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin a parallel run with the files that may take long, so that none of them is left for one process alone."""
    if hasattr(config, "workerinput"):
        dear = {item.path for item in items if item.get_closest_marker("timeout")}
        items.sort(key=lambda item: item.path not in dear)


@pytest.fixture(autouse=True)
def own_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point every personal folder at the test's own, clear the program's variables, leave no keyring to find."""
    home = tmp_path / "home"
    for variable in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home))
    for variable in PERSONAL_FOLDERS:
        monkeypatch.setenv(variable, str(home / variable.lower()))
    for variable in list(os.environ):
        if variable.startswith("COFANET_") and variable != "COFANET_TEST_PLATFORM":
            monkeypatch.delenv(variable)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test reach this machine only; anything else is a mistake, not a slow test."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            host = address[0] if isinstance(address, tuple) else address
            if host not in LOOPBACK:
                pytest.fail(f"a test tried to reach {host}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)

"""Fixtures of the command line: a demonstration profile made once and copied for each test."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cofanet_desktop.app import Program
from cofanet_desktop.cli.program import run
from cofanet_desktop.services.opening import open_session
from cofanet_desktop.system import launch
from cofanet_desktop.system.credentials import passphrase_source
from tests.support.duty_lists import Dossier, dossier


@dataclass(frozen=True, slots=True)
class Answer:
    """What one call printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Return the one document on stdout."""
        return json.loads(self.out)

    @property
    def rule(self) -> str:
        """Return the rule of the refusal."""
        return str(self.json["error"]["rule"])


Call = Callable[..., Answer]


@pytest.fixture(scope="session")
def made_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a demonstration profile of thirty companies, not to be changed."""
    home = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COFANET_HOME", str(home))
        assert run(["demo", "--companies", "30", "--json"], Program()) == 0
    return home / "data" / "profiles" / "demo"


@pytest.fixture(scope="session")
def made_dossier(made_profile: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Dossier]:
    """Return a profile with something of every duty, whatever the day, and what it has; not to be changed."""
    home = tmp_path_factory.mktemp("duties")
    folder = home / "data" / "profiles" / "demo"
    shutil.copytree(made_profile, folder)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COFANET_HOME", str(home))
        with launch.open_profile(folder, passphrase_source(None, None)) as opened:
            session = open_session(opened)
            try:
                return folder, dossier(session)
            finally:
                session.close()


@pytest.fixture
def duties(home: Path, made_dossier: tuple[Path, Dossier]) -> Dossier:
    """Return what the person's profile has of the duties of its contract."""
    folder, known = made_dossier
    shutil.copytree(folder, home / "data" / "profiles" / "demo")
    return known


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of everything the program keeps for this person, empty."""
    monkeypatch.setenv("COFANET_HOME", str(tmp_path / "own"))
    return tmp_path / "own"


@pytest.fixture
def profile(home: Path, made_profile: Path) -> Path:
    """Return the person's demonstration profile."""
    folder = home / "data" / "profiles" / "demo"
    shutil.copytree(made_profile, folder)
    return folder


@pytest.fixture
def cofanet(capsys: pytest.CaptureFixture[str], home: Path) -> Call:
    """Return a function that runs the command line in this process."""

    def call(*words: str) -> Answer:
        capsys.readouterr()
        code = run(words, Program())
        printed = capsys.readouterr()
        return Answer(code, printed.out, printed.err)

    return call

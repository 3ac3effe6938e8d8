from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from cofanet_desktop.backend.embedded import FILE_NAME
from cofanet_desktop.backend.registry import BackendSettings, open_backend
from cofanet_desktop.services import simulation
from cofanet_desktop.services.session import Session
from tests.support.desks import KEY, START, advance


def test_the_time_of_the_simulated_insurer_is_what_its_clock_shows(desk: Session) -> None:
    assert simulation.time(desk) == simulation.SimulatedTime(START, simulation.STEPPED)
    advance(desk, timedelta(days=1))
    shown = simulation.time(desk)
    assert shown is not None
    assert shown.now == START + timedelta(days=1)


def test_an_insurer_whose_file_is_damaged_shows_no_time(desk: Session, tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"\0" * 40_960)
    desk.backend.close()
    desk.backend = open_backend("embedded", BackendSettings(folder=folder, key=KEY))
    assert simulation.time(desk) is None
    assert desk.contracts()


def test_an_insurer_that_was_left_unopened_shows_no_time(desk: Session, tmp_path: Path) -> None:
    desk.backend.close()
    (tmp_path / "left").mkdir()
    (tmp_path / "left" / FILE_NAME).touch()
    desk.backend = open_backend("embedded", BackendSettings(folder=tmp_path / "left", key=KEY))
    desk.backend.close()
    assert simulation.time(desk) is None

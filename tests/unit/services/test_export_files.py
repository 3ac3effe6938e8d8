"""Names of exported files: what every system takes, whatever a person calls a scenario."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.exports import FileFormat
from cofanet_desktop.services import export_files

AT = datetime(2026, 11, 23, 8, 5, tzinfo=UTC)
RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))}


@pytest.mark.parametrize(
    ("what", "contract", "expected"),
    [
        ("Every Monday", "4711", "Every Monday 4711 2026-11-23 0805"),
        ('a/b\\c:d*e?f"g<h>i|j', "4711", "a-b-c-d-e-f-g-h-i-j 4711 2026-11-23 0805"),
        ("con", "", "_con 2026-11-23 0805"),
        ("Aux.txt", "", "_Aux.txt 2026-11-23 0805"),
        ("...", "", "2026-11-23 0805"),
        (" tab\tand\u202eback\x00 ", "4711", "taband" + "back 4711 2026-11-23 0805"),
        ("Ünïcode", "4711", "Ünïcode 4711 2026-11-23 0805"),
        ("x" * 500, "4711", "x" * 104 + " 2026-11-23 0805"),
    ],
)
def test_a_name_says_what_whose_and_when(what: str, contract: str, expected: str) -> None:
    name = export_files.stem_of(what, contract, AT)
    assert name.startswith(expected[:20])
    assert name == expected or len(expected) > 110


@given(st.text(max_size=300), st.text(max_size=20))
def test_every_system_takes_every_name(what: str, contract: str) -> None:
    name = export_files.stem_of(what, contract, AT) + " (99).xlsx"
    assert not set(name) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(one) in {"Cc", "Cf", "Cs"} for one in name)
    assert len(name.encode()) < 230  # file systems take 255 bytes; while it is written the name is longer
    assert name.split(".")[0].strip().casefold() not in RESERVED
    assert name == name.strip(". ")
    assert unicodedata.is_normalized("NFC", name)


def test_a_number_is_added_until_no_file_of_the_name_exists(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("mine")
    (tmp_path / "a (2).xlsx").mkdir()
    (tmp_path / "a (3).xlsx").symlink_to(tmp_path / "nowhere")
    found = export_files.free_targets(tmp_path, "a", tuple(FileFormat))
    assert [one.name for one in found] == ["a (4).xlsx", "a (4).csv"]


def test_a_usual_folder_that_cannot_be_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COFANET_HOME", str(tmp_path / "home"))
    (tmp_path / "home").write_text("a file")
    with pytest.raises(InvalidInput, match="cannot be made"):
        export_files.folder_for("")


def test_the_usual_folder_is_made_and_a_chosen_one_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COFANET_HOME", str(tmp_path))
    assert export_files.folder_for("") == export_files.default_folder()
    assert export_files.default_folder().is_dir()
    with pytest.raises(InvalidInput, match="There is no folder"):
        export_files.folder_for(str(tmp_path / "drive"))
    assert not (tmp_path / "drive").exists()

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from cofanet_desktop.system import profiles
from tests.cli.conftest import Call

NEGOCE = "00000012354905"
PROGRAM = "import sys; from cofanet_desktop.app import main; sys.exit(main(sys.argv[1:]))"


def cover(cofanet: Call) -> object:
    return cofanet("companies", "show", NEGOCE, "--json").json["effective_cover"]


def raw(profile: Path, statement: str) -> None:
    """Change the store behind the program's back."""
    connection = dbapi2.connect(str(profile / "store.db"))
    connection.execute(f"PRAGMA key = \"x'{(profile / 'key.hex').read_text()}'\"")
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_sound_profile_passes_every_check(cofanet: Call, profile: Path) -> None:
    answer = cofanet("doctor", "--json")
    assert answer.code == 0
    assert answer.json["ok"] is True
    assert {check["ok"] for check in answer.json["checks"]} == {True}
    assert all(check["name"] and check["detail"] for check in answer.json["checks"])


def test_a_changed_line_of_the_audit_trail_is_found(cofanet: Call, profile: Path) -> None:
    cofanet("order", "CRL", NEGOCE, "--amount", "5000")
    raw(profile, "UPDATE audit SET actor = 'somebody else' WHERE seq = 1")
    answer = cofanet("doctor", "--json")
    assert answer.code == 1
    assert [check["name"] for check in answer.json["checks"] if not check["ok"]] == ["audit trail"]


@pytest.mark.parametrize("start", [0, 20_000])
def test_a_damaged_store_is_found_named_and_left_as_it_is(cofanet: Call, profile: Path, start: int) -> None:
    file = profile / "store.db"
    data = bytearray(file.read_bytes())
    data[start : start + 8192] = bytes(8192)
    file.write_bytes(data)
    answer = cofanet("doctor", "--json")
    assert (answer.code, answer.json["ok"]) == (1, False)
    if start == 0:
        text = cofanet("portfolio", "list")
        assert text.code == 1
        assert "store.db" in text.err
        assert "backup" in text.err
        assert file.read_bytes() == data


def test_a_store_of_a_newer_program_is_left_as_it_is(cofanet: Call, profile: Path) -> None:
    raw(profile, "PRAGMA user_version = 999")
    before = (profile / "store.db").read_bytes()
    answer = cofanet("portfolio", "list", "--json")
    assert (answer.code, answer.rule) == (1, "FILE_TOO_NEW")
    assert "999" in answer.json["error"]["message"]
    assert (profile / "store.db").read_bytes() == before


def test_damaged_settings_of_the_profile_are_named(cofanet: Call, profile: Path) -> None:
    (profile / "profile.json").write_text("{")
    answer = cofanet("sync", "--json")
    assert (answer.code, answer.rule) == (1, "SETTINGS_DAMAGED")
    assert str(profile / "profile.json") in answer.json["error"]["message"]


def test_damaged_settings_of_the_person_are_set_aside_and_work_goes_on(
    cofanet: Call, profile: Path, home: Path
) -> None:
    cofanet("sync")
    (home / "config" / "settings.json").write_text("{")
    answer = cofanet("sync", "--json")
    assert answer.code == 0
    assert "set aside" in answer.err
    assert list((home / "config").glob("settings.json.damaged-*"))


def test_a_profile_open_elsewhere_is_refused_with_the_way_out(cofanet: Call, profile: Path) -> None:
    with profiles.open_profile(profile):
        result = subprocess.run(
            [sys.executable, "-c", PROGRAM, "sync", "--json"], capture_output=True, text=True, check=False
        )
    assert result.returncode == 1
    error = json.loads(result.stdout)["error"]
    assert error["rule"] == "PROFILE_IN_USE"
    assert str(profile) in error["message"]
    assert "--profile" in error["hint"]


def test_a_backup_brings_back_what_was_and_keeps_what_is(
    cofanet: Call, profile: Path, tmp_path: Path
) -> None:
    file = tmp_path / "monday.backup"
    written = cofanet("backup", str(file), "--json")
    assert (written.code, written.json["bytes"]) == (0, file.stat().st_size)
    cofanet("order", "CRL", NEGOCE, "--amount", "5000")
    assert cover(cofanet) is not None
    restored = cofanet("restore", str(file), "--json")
    assert (restored.code, restored.json["ok"]) == (0, True)
    assert cover(cofanet) is None
    assert list((profile / "backups").glob("before-restore-*/store.db"))


def test_what_waited_in_a_backup_is_sent_once_after_restoring(
    cofanet: Call, profile: Path, tmp_path: Path
) -> None:
    """The order in the backup reached the insurer after it was made."""
    file = tmp_path / "monday.backup"
    cofanet("companies", "show", NEGOCE)
    cofanet("order", "CRL", NEGOCE, "--amount", "5000", "--offline")
    cofanet("backup", str(file))
    cofanet("sync", "--until-idle")
    insurer = (profile / "insurer.db").read_bytes()
    cofanet("restore", str(file))
    (profile / "insurer.db").write_bytes(insurer)
    assert cofanet("sync", "--until-idle").code == 0
    shown = cofanet("companies", "show", NEGOCE, "--json").json["products"]
    assert [one["product"] for one in shown].count("CRL") == 1
    assert cofanet("order", "RSC", "00000012354921").code == 0
    assert cofanet("doctor").code == 0


def test_a_backup_makes_a_new_profile(cofanet: Call, profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "monday.backup"
    cofanet("backup", str(file))
    assert cofanet("restore", str(file), "--profile", str(tmp_path / "copy")).code == 0
    listed = cofanet("portfolio", "list", "--json", "--profile", str(tmp_path / "copy")).json
    assert listed == cofanet("portfolio", "list", "--json", "--profile", "demo").json


def test_a_file_that_is_no_backup_changes_nothing(cofanet: Call, profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear customer")
    for words in (("restore", str(file)), ("restore", str(tmp_path / "missing"))):
        answer = cofanet(*words, "--json")
        assert (answer.code, answer.rule) == (1, "BACKUP_NOT_USABLE")
        assert words[1] in answer.json["error"]["message"]
    assert cofanet("doctor").code == 0
    assert cofanet("restore", str(file), "--profile", str(tmp_path / "new")).code == 1
    assert not (tmp_path / "new").exists()


def test_a_backup_that_cannot_be_written_says_where_and_why(
    cofanet: Call, profile: Path, tmp_path: Path
) -> None:
    answer = cofanet("backup", str(tmp_path / "no" / "folder" / "x.backup"), "--json")
    assert (answer.code, answer.rule) == (1, "BACKUP_NOT_WRITTEN")
    assert "No such file or directory" in answer.json["error"]["message"]


def test_a_full_disk_loses_nothing_that_was_confirmed(cofanet: Call, profile: Path) -> None:
    cofanet("companies", "show", NEGOCE)
    limited = (
        "import resource, sys; from cofanet_desktop.app import main;"
        f"size = {(profile / 'store.db').stat().st_size};"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)); sys.exit(main(sys.argv[1:]))"
    )
    words = ["order", "CRL", NEGOCE, "--amount", "5000", "--offline", "--json"]
    result = subprocess.run(
        [sys.executable, "-c", limited, *words], capture_output=True, text=True, check=False
    )
    assert result.returncode == 1, result.stdout
    error = json.loads(result.stdout)["error"]
    assert error["rule"] in {"DISK_FULL", "FILE_NOT_WRITABLE"}, error
    assert error["hint"]
    assert cofanet("outbox", "list", "--json").json == {"commands": []}
    assert cofanet("doctor").code == 0

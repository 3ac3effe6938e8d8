from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Call


def test_the_first_start_makes_the_demonstration_profile_by_itself(cofanet: Call, home: Path) -> None:
    answer = cofanet("portfolio", "wap", "--json", "--offline")
    assert answer.code == 0
    assert sum(answer.json["distribution"].values()) > 300
    assert (home / "data" / "profiles" / "demo" / "profile.json").is_file()


def test_a_demonstration_lies_where_it_is_told_and_says_where_its_key_is(
    cofanet: Call, tmp_path: Path
) -> None:
    folder = tmp_path / "stick" / "show"
    answer = cofanet("demo", "--profile", str(folder), "--companies", "25")
    assert answer.code == 0
    assert "25 companies" in answer.out
    assert str(folder / "key.hex") in answer.err
    assert "nothing else" in answer.err


def test_making_it_twice_changes_nothing(cofanet: Call, profile: Path) -> None:
    first = cofanet("portfolio", "list", "--all", "--json").json
    again = cofanet("demo", "--json")
    assert (again.code, again.json["companies"]) == (0, 30)
    assert cofanet("portfolio", "list", "--all", "--json").json == first


def test_a_filled_profile_is_not_filled_another_way(cofanet: Call, profile: Path) -> None:
    answer = cofanet("demo", "--companies", "31", "--json")
    assert (answer.code, answer.rule) == (1, "PROFILE_FILLED")
    assert "--profile" in answer.json["error"]["hint"]


def test_the_same_seed_makes_the_same_portfolio(cofanet: Call, tmp_path: Path) -> None:
    shown = []
    for name, seed in (("a", "7"), ("b", "7"), ("c", "8")):
        folder = str(tmp_path / name)
        assert cofanet("demo", "--profile", folder, "--companies", "20", "--seed", seed).code == 0
        document = cofanet("portfolio", "list", "--all", "--profile", folder, "--json").json
        shown.append([(one["easy_number"], one["dra"]) for one in document["companies"]])
    assert shown[0] == shown[1] != shown[2]


def test_the_last_profile_used_is_the_default(cofanet: Call, profile: Path, tmp_path: Path) -> None:
    folder = tmp_path / "other"
    cofanet("demo", "--profile", str(folder), "--companies", "20")
    assert cofanet("demo", "--json").json["profile"] == str(folder)
    cofanet("sync", "--profile", "demo")
    assert cofanet("demo", "--json").json["profile"] == str(profile)


def test_a_passphrase_protects_a_profile_from_the_start(
    cofanet: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, file = tmp_path / "kept", tmp_path / "passphrase.txt"
    file.write_text("right horse\n", encoding="utf-8")
    common = ("--profile", str(folder), "--json")
    made = cofanet("demo", "--companies", "20", "--passphrase-file", str(file), *common)
    assert (made.code, made.json["key"]) == (0, "passphrase")
    assert not (folder / "key.hex").exists()

    nothing = cofanet("portfolio", "wap", *common)
    assert (nothing.code, nothing.rule) == (1, "PASSPHRASE_NEEDED")
    monkeypatch.setenv("COFANET_PASSPHRASE", "wrong horse")
    wrong = cofanet("portfolio", "wap", *common)
    assert (wrong.code, wrong.rule) == (1, "WRONG_PASSPHRASE")
    monkeypatch.setenv("COFANET_PASSPHRASE", "right horse")
    assert cofanet("portfolio", "wap", *common).code == 0


def test_a_lost_key_leaves_the_store_as_it_is(cofanet: Call, profile: Path) -> None:
    (profile / "key.hex").unlink()
    before = (profile / "store.db").read_bytes()
    answer = cofanet("portfolio", "wap", "--json")
    assert (answer.code, answer.rule) == (1, "KEY_LOST")
    assert "key.hex" in answer.json["error"]["message"]
    assert (profile / "store.db").read_bytes() == before


def test_a_profile_that_needs_a_keyring_says_that_there_is_none(cofanet: Call, profile: Path) -> None:
    document = json.loads((profile / "profile.json").read_text())
    (profile / "profile.json").write_text(json.dumps({**document, "key_storage": "keyring"}))
    answer = cofanet("portfolio", "wap", "--json")
    assert (answer.code, answer.rule) == (1, "NO_KEYRING")
    assert "keyring" in answer.json["error"]["hint"]


def test_no_name_no_amount_and_no_key_can_be_read_in_the_files(cofanet: Call, profile: Path) -> None:
    assert (
        cofanet("order", "CRL", "12354905", "--amount", "43210", "--customer-reference", "SECRETREF").code
        == 0
    )
    shown = cofanet("companies", "show", "12354905", "--json").json
    assert "43210" in json.dumps(shown)
    key = (profile / "key.hex").read_text()
    for file in profile.rglob("*"):
        if file.is_file() and file.name != "key.hex":
            data = file.read_bytes()
            for secret in (shown["company"]["name"], "SECRETREF", "43210", key):
                assert secret.encode() not in data, file.name

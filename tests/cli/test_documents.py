"""Reports and information products on the command line; documents listed and saved."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Call

pytestmark = pytest.mark.usefixtures("profile")

NEGOCE = "00000012354905"


def ordered(cofanet: Call, *words: str) -> Any:
    answer = cofanet("order", *words, "--json")
    assert answer.code == 0, answer.out
    return answer.json["product"]


def test_a_report_is_ordered_in_a_language_listed_and_saved(cofanet: Call, tmp_path: Path) -> None:
    assert cofanet("documents", "list", "--easy", NEGOCE, "--json").json == {"documents": []}
    product = ordered(cofanet, "SNR", NEGOCE, "--language", "FR")
    assert (product["status"], product["language"]) == ("done", "fr")
    listed = cofanet("documents", "list", "--easy", "12354905", "--json").json["documents"]
    assert [one["id"] for one in listed] == [product["document_id"]]
    found = listed[0]
    assert (found["media_type"], found["language"], found["product"]) == ("text/html", "fr", "SNR")
    assert found["is_simulated"] is True
    target = tmp_path / "report.html"
    saved = cofanet("documents", "save", found["id"], "--out", str(target), "--json")
    assert saved.code == 0
    assert saved.json["file"] == str(target)
    assert saved.json["document"]["kept"] is True
    data = target.read_bytes()
    assert (hashlib.sha256(data).hexdigest(), len(data)) == (found["sha256"], found["size"])
    in_folder = cofanet("documents", "save", found["id"], "--out", str(tmp_path), "--offline", "--json").json
    assert in_folder["file"] == str(tmp_path / found["file_name"])
    assert "Snapshot" not in cofanet("documents", "list").err
    assert "text/html" in cofanet("documents", "list").out


def test_without_a_network_a_document_that_is_not_kept_cannot_be_saved(cofanet: Call, tmp_path: Path) -> None:
    product = ordered(cofanet, "SNR", NEGOCE, "--language", "en")
    words = ("documents", "save", product["document_id"], "--out", str(tmp_path / "a.html"), "--json")
    refused = cofanet(*words, "--offline")
    assert (refused.code, refused.rule) == (1, "DOCUMENT_NOT_HERE")
    assert refused.json["error"]["hint"]
    assert not (tmp_path / "a.html").exists()
    assert cofanet("sync", "--json").code == 0
    kept = cofanet("documents", "list", "--json").json["documents"]
    assert all(one["kept"] for one in kept)
    assert cofanet(*words, "--offline").code == 0


def test_what_cannot_be_saved_says_why(cofanet: Call, tmp_path: Path) -> None:
    unknown = cofanet("documents", "save", "nothing", "--out", str(tmp_path / "a"), "--json")
    assert (unknown.code, unknown.rule) == (1, "DOCUMENT_NOT_FOUND")
    product = ordered(cofanet, "SNR", NEGOCE)
    place = str(tmp_path / "no" / "folder.html")
    refused = cofanet("documents", "save", product["document_id"], "--out", place, "--json")
    assert (refused.code, refused.rule) == (1, "DOCUMENT_NOT_SAVED")
    assert cofanet("documents", "save", product["document_id"]).code == 2


def test_without_a_language_the_first_of_the_contract_is_taken(cofanet: Call) -> None:
    assert ordered(cofanet, "SNR", NEGOCE)["language"] == "en"


def test_a_language_the_contract_does_not_have_is_refused_with_those_it_has(cofanet: Call) -> None:
    refused = cofanet("order", "SNR", NEGOCE, "--language", "ja", "--json")
    assert (refused.code, refused.rule) == (1, "LANGUAGE_NOT_OFFERED")
    assert "en, fr" in refused.json["error"]["hint"]


def test_only_reports_have_a_language(cofanet: Call) -> None:
    refused = cofanet("order", "RSC", NEGOCE, "--language", "fr", "--json")
    assert (refused.code, refused.rule) == (2, "LANGUAGE_NOT_ASKED")
    assert ordered(cofanet, "RSC", NEGOCE)["language"] is None


def test_a_new_investigation_is_awaited(cofanet: Call) -> None:
    product = ordered(cofanet, "FRN", NEGOCE, "--language", "de")
    assert (product["status"], product["document_id"]) == ("pending", None)
    assert product["answer_expected_at"] is not None


def test_offline_a_report_waits(cofanet: Call) -> None:
    answer = cofanet("order", "SNR", NEGOCE, "--language", "fr", "--offline", "--json")
    assert answer.code == 3
    assert answer.json["product"]["sync"] == "queued"
    assert cofanet("sync", "--json").json["sent"] == 1
    assert len(cofanet("documents", "list", "--easy", NEGOCE, "--json").json["documents"]) == 1


def test_an_assessment_shows_five_years(cofanet: Call) -> None:
    product = ordered(cofanet, "RSM", NEGOCE)
    assert product["monitored"] is True
    points = product["assessments"]
    assert [one["on"] for one in points] == sorted(one["on"] for one in points)
    assert all(0 <= one["dra"] <= 10 and float(one["default_percent"]) >= 0 for one in points)
    assert str(points[-1]["dra"]) == product["rating"]
    stopped = cofanet("products", "stop", product["id"], "--json").json["product"]
    assert stopped["monitored"] is False
    assert stopped["status"] in {"being_deleted", "deleted"}

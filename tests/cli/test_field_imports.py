"""Custom fields imported on the command line: now, at a set time, followed line by line."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.support.duty_lists import written


@pytest.fixture
def numbers(cofanet: Call, profile: Path) -> list[str]:
    """Return the Easy numbers of the portfolio."""
    listed = cofanet("portfolio", "list", "--all", "--json").json["companies"]
    return [str(one["easy_number"]) for one in listed]


def test_the_fields_of_the_contract_are_listed_with_their_kinds(cofanet: Call, numbers: list[str]) -> None:
    fields = cofanet("fields", "list", "--json").json["fields"]
    assert [(one["id"], one["kind"], one["fixed"]) for one in fields[:3]] == [
        ("customer_reference", "text", True),
        ("outstanding", "amount", True),
        ("internal_limit", "amount", True),
    ]
    assert fields[0]["companies"] <= len(numbers)
    assert "Customer reference" in cofanet("fields", "list").out


def test_a_list_is_imported_and_every_line_followed(
    cofanet: Call, numbers: list[str], tmp_path: Path
) -> None:
    own = written(
        tmp_path / "own.csv",
        "Easy number;Customer reference",
        f"{numbers[0]};CLI-1",
        f"{numbers[1]};CLI-2",
        "99999999;x",
    )
    refused = cofanet("fields", "import", own, "--json")
    assert (refused.code, refused.json["refused"], refused.json["changes"]) == (1, 1, 2)
    assert cofanet("fields", "imports", "--json").json == {"files": []}
    answer = cofanet("fields", "import", own, "--valid-only", "--json")
    file = answer.json["file"]
    assert answer.code == 1
    assert (file["status"], file["lines"], file["errors"]) == ("partially_successful", 3, 1)
    assert [one["status"] for one in answer.json["results"]] == ["accepted", "accepted", "rejected"]
    assert answer.json["results"][2]["errors"][0]["rule"] == "COMPANY_NOT_IN_PORTFOLIO"
    assert cofanet("fields", "imports", file["id"], "--json").json == answer.json
    assert cofanet("companies", "show", numbers[0], "--json").json["customer_reference"] == "CLI-1"
    text = cofanet("fields", "imports", file["id"]).out
    assert "partially_successful, 3 lines, 1 errors, 0 unchanged, 0 open" in text
    again = cofanet("fields", "import", own, "--valid-only", "--json")
    assert (again.code, again.rule) == (1, "ALREADY_IMPORTED")
    once_more = cofanet("fields", "import", own, "--valid-only", "--again", "--json").json
    assert [one["status"] for one in once_more["results"]] == ["unchanged", "unchanged", "rejected"]


def test_an_import_at_a_set_time_waits_and_is_not_begun_before(
    cofanet: Call, numbers: list[str], tmp_path: Path
) -> None:
    own = written(tmp_path / "own.csv", "Easy number;Customer reference", f"{numbers[0]};LATER")
    later = (datetime.now() + timedelta(days=2)).isoformat(timespec="minutes")  # noqa: DTZ005 - as people write it
    answer = cofanet("fields", "import", own, "--at", later, "--json")
    assert (answer.code, answer.json["file"]["status"]) == (3, "scheduled")
    assert cofanet("fields", "run-due", "--json").json == {"files": []}
    assert "No import is due." in cofanet("fields", "run-due").out
    (file,) = cofanet("fields", "imports", "--json").json["files"]
    assert (file["status"], file["open"]) == ("scheduled", 1)
    assert datetime.fromisoformat(file["starts_at"]).astimezone().isoformat().startswith(later)


def test_a_moment_that_is_none_or_past_is_refused(cofanet: Call, numbers: list[str], tmp_path: Path) -> None:
    own = written(tmp_path / "own.csv", "Easy number;Customer reference", f"{numbers[0]};X")
    assert cofanet("fields", "import", own, "--at", "tomorrow").code == 2
    past = cofanet("fields", "import", own, "--at", "2020-01-01T06:00", "--json")
    assert (past.code, past.rule) == (1, "MOMENT_PAST")
    assert cofanet("fields", "imports", "nothing", "--json").code == 2

from __future__ import annotations

from pathlib import Path

import pytest

from cofanet_desktop.domain import bulk_mapping
from cofanet_desktop.domain.bulk_mapping import FieldSource
from cofanet_desktop.services import bulk_building
from cofanet_desktop.services.bulk_building import KeptMapping
from cofanet_desktop.services.opening import open_session
from cofanet_desktop.system import launch
from cofanet_desktop.system.credentials import passphrase_source
from tests.cli.conftest import Call

pytestmark = pytest.mark.usefixtures("profile")

GOOD = "FRA;00000012354921;;;;CRL;C;5000;;\n"
ALSO_GOOD = "FRA;;CRScny;100156874;B41105654;CCO;C;5000;;\n"
WRONG_AMOUNT = "FRA;00000012354913;;;;CRL;C;-5;;\n"
UNKNOWN = "FRA;99999999999999;;;;CRL;C;5000;;\n"


@pytest.fixture
def write(tmp_path: Path) -> Path:
    return tmp_path / "orders.csv"


def test_a_check_names_every_error_of_every_line_and_sends_nothing(cofanet: Call, write: Path) -> None:
    write.write_text(GOOD + WRONG_AMOUNT + "too;few;fields\n" + UNKNOWN)
    answer = cofanet("bulk", "check", str(write), "--json")
    assert answer.code == 1
    document = answer.json
    assert (document["lines"], document["accepted"], document["rejected"]) == (4, 1, 3)
    errors = {result["line"]: result["errors"] for result in document["results"]}
    assert errors == {
        1: [],
        2: ["AMOUNT_MUST_BE_POSITIVE"],
        3: ["WRONG_FIELD_COUNT"],
        4: ["COMPANY_NOT_FOUND"],
    }
    assert cofanet("outbox", "list", "--all", "--json").json == {"commands": []}
    text = cofanet("bulk", "check", str(write)).out
    assert "AMOUNT_MUST_BE_POSITIVE" in text
    assert text.rstrip().endswith("4 lines: 1 can be ordered, 3 cannot.")


def test_a_check_without_a_network_says_what_it_could_not_verify(cofanet: Call, write: Path) -> None:
    write.write_text(UNKNOWN)
    answer = cofanet("bulk", "check", str(write), "--offline", "--json")
    assert answer.code == 0
    assert answer.json["results"][0]["warnings"] == ["NOT_VERIFIED_OFFLINE"]


def test_valid_lines_are_ordered_and_wrong_ones_do_not_block_them(cofanet: Call, write: Path) -> None:
    write.write_text(GOOD + WRONG_AMOUNT + ALSO_GOOD)
    answer = cofanet("bulk", "import", str(write), "--json")
    assert answer.code == 1
    file = answer.json["file"]
    assert (file["status"], file["lines"], file["errors"]) == ("partially_successful", 3, 1)
    assert [line["status"] for line in answer.json["results"]] == ["accepted", "rejected", "accepted"]
    assert cofanet("bulk", "show", file["id"], "--json").json == answer.json
    assert [one["id"] for one in cofanet("bulk", "list", "--json").json["files"]] == [file["id"]]
    covered = cofanet("companies", "show", "12354921", "--json").json["effective_cover"]
    assert covered["amount"] == "5000"


def test_the_same_file_is_imported_again_on_request_only_and_repeats_nothing(
    cofanet: Call, write: Path
) -> None:
    write.write_text(GOOD + ALSO_GOOD)
    assert cofanet("bulk", "import", str(write)).code == 0
    refused = cofanet("bulk", "import", str(write), "--json")
    assert (refused.code, refused.rule) == (1, "ALREADY_IMPORTED")
    assert "--yes" in refused.json["error"]["hint"]
    before = cofanet("outbox", "list", "--all", "--json").json
    again = cofanet("bulk", "import", str(write), "--yes", "--json")
    assert (again.code, again.json["file"]["status"]) == (0, "successful")
    assert cofanet("outbox", "list", "--all", "--json").json == before


def test_an_import_without_a_network_waits_and_goes_with_the_next_exchange(
    cofanet: Call, write: Path
) -> None:
    unknown_here = cofanet("companies", "search", "--country", "ISL", "--name", "icelandic", "--json")
    number = unknown_here.json["companies"][0]["easy_number"]
    write.write_text(GOOD + f"ISL;{number};;;;RSC;C;;;\n" + "JPN;88888888888888;;;;RSC;C;;;\n")
    answer = cofanet("bulk", "import", str(write), "--offline", "--json")
    assert (answer.code, answer.json["file"]["status"]) == (3, "in_progress")
    assert cofanet("sync", "--until-idle").code == 0
    shown = cofanet("bulk", "show", answer.json["file"]["id"], "--json")
    assert [line["status"] for line in shown.json["results"]] == ["accepted", "accepted", "rejected"]
    assert shown.json["results"][2]["errors"] == ["COMPANY_NOT_FOUND"]
    assert (shown.code, shown.json["file"]["status"]) == (1, "partially_successful")


@pytest.mark.parametrize(
    ("content", "rule", "code"),
    [(None, "FILE_NOT_READABLE", 2), (b"", "NO_LINES", 1), (b"x\n" * 10_001, "TOO_MANY_LINES", 1)],
)
def test_a_file_that_cannot_be_imported_is_refused_as_a_whole(
    cofanet: Call, write: Path, content: bytes | None, rule: str, code: int
) -> None:
    if content is not None:
        write.write_bytes(content)
    answer = cofanet("bulk", "import", str(write), "--json")
    assert (answer.code, answer.rule) == (code, rule)
    assert answer.json["error"]["hint"]
    assert cofanet("bulk", "list", "--json").json == {"files": []}


def test_an_unknown_file_is_refused(cofanet: Call) -> None:
    answer = cofanet("bulk", "show", "nothing", "--json")
    assert (answer.code, answer.rule) == (1, "FILE_NOT_FOUND")


def keep_mapping(profile: Path) -> None:
    """Keep a mapping as the window does."""
    headings = ("Pays", "Numéro Easy", "Référence", "Agrément")
    sources = list(bulk_building.proposed(headings))
    sources[bulk_mapping.PRODUCT] = FieldSource(constant="CRL")
    sources[bulk_mapping.ACTION] = FieldSource(constant="C")
    mapping = KeptMapping(name="ERP", headings=bulk_mapping.signature(headings), sources=tuple(sources))
    with launch.open_profile(profile, passphrase_source(None, None)) as opened:
        session = open_session(opened)
        bulk_building.keep(session, mapping)
        session.close()


def test_a_file_is_built_of_a_list_by_a_kept_mapping_and_then_imported(
    cofanet: Call, profile: Path, tmp_path: Path
) -> None:
    keep_mapping(profile)
    sheet, out = tmp_path / "limits.csv", tmp_path / "orders.txt"
    sheet.write_text(
        "Agréments du mois;;;\nPays;Numéro Easy;Référence;Agrément\nFrance;12354921;Société;5.000\n",
        encoding="utf-8",
    )
    refused = cofanet("bulk", "build", str(sheet), "--mapping", "erp", "--out", str(out), "--json")
    assert (refused.code, refused.rule, out.exists()) == (2, "NON_ASCII", False)
    answer = cofanet(
        "bulk", "build", str(sheet), "--mapping", "erp", "--out", str(out), "--transliterate", "--json"
    )
    assert (answer.code, answer.json) == (0, {"lines": 1, "errors": 0, "notes": []})
    assert out.read_bytes() == b"FRA;00000012354921;;;Societe;CRL;C;5000;;\n"
    assert cofanet("bulk", "import", str(out), "--json").json["file"]["status"] == "successful"


def test_a_value_that_cannot_be_taken_is_told_with_its_row_and_column(
    cofanet: Call, profile: Path, tmp_path: Path
) -> None:
    keep_mapping(profile)
    sheet, out = tmp_path / "limits.csv", tmp_path / "orders.txt"
    sheet.write_text("Pays;Numéro Easy;Référence;Agrément\nFrance;1;A;5,5\n", encoding="utf-8")
    answer = cofanet("bulk", "build", str(sheet), "--mapping", "ERP", "--out", str(out), "--json")
    assert answer.code == 1
    (note,) = answer.json["notes"]
    assert (note["row"], note["column"], note["value"], note["error"]) == (2, "Agrément", "5,5", True)
    assert out.read_text() == "FRA;00000000000001;;;A;CRL;C;5,5;;\n"
    assert "Agrément" in cofanet("bulk", "build", str(sheet), "--mapping", "ERP", "--out", str(out)).out
    unknown = cofanet("bulk", "build", str(sheet), "--mapping", "Other", "--out", str(out), "--json")
    assert (unknown.code, unknown.rule) == (1, "MAPPING_NOT_FOUND")
    sheet.write_text("Land;Easy\nFR;1\n", encoding="utf-8")
    unfit = cofanet("bulk", "build", str(sheet), "--mapping", "ERP", "--out", str(out), "--json")
    assert (unfit.code, unfit.rule) == (1, "MAPPING_DOES_NOT_FIT")

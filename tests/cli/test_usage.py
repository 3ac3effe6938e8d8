from __future__ import annotations

from pathlib import Path

import pytest

from cofanet_desktop.cli.gui import OF_ONE, PAGES
from cofanet_desktop.gui.pages.catalogue import BUILDERS
from tests.cli.conftest import Call

pytestmark = pytest.mark.usefixtures("home")

WRONG = {
    "no such noun": ["nosuch"],
    "no verb": ["companies"],
    "no such verb": ["companies", "eat"],
    "unknown option": ["sync", "--fast"],
    "abbreviated option": ["sync", "--until"],
    "no key to search by": ["companies", "search", "--country", "FRA"],
    "two keys to search by": ["companies", "search", "--country", "FRA", "--name", "a", "--easy", "1"],
    "no country": ["companies", "search", "--name", "a"],
    "unknown country": ["companies", "search", "--country", "FRANCE", "--name", "a"],
    "empty name": ["companies", "search", "--country", "FRA", "--name", " "],
    "identifier without value": ["companies", "search", "--country", "FRA", "--id", "SIREN="],
    "identifier without type": ["companies", "search", "--country", "FRA", "--id", "657898456"],
    "identifier of another country": ["companies", "search", "--country", "FRA", "--id", "HRN_DEU=HRB 1"],
    "malformed reference": ["companies", "search", "--country", "FRA", "--id", "CRScny=1"],
    "letters for a number": ["companies", "show", "twelve"],
    "sixteen digits": ["companies", "show", "1234567890123456"],
    "unknown product": ["order", "CAR", "12354905"],
    "grouped amount": ["order", "CRL", "12354905", "--amount", "250,000"],
    "spaced amount": ["order", "CRL", "12354905", "--amount", "250 000"],
    "amount in words": ["order", "CRL", "12354905", "--amount", "much"],
    "not a number": ["order", "CRL", "12354905", "--amount", "NaN"],
    "endless amount": ["order", "CRL", "12354905", "--amount", "9" * 40],
    "power of ten": ["order", "CRL", "12354905", "--amount", "1e9"],
    "other digits": ["order", "CRL", "12354905", "--amount", "٢٥٠"],
    "amount for a product without": ["order", "RLI", "12354905", "--amount", "5"],
    "update without amount": ["products", "update", "x"],
    "delete with amount": ["products", "delete", "x", "--amount", "5"],
    "unknown status": ["portfolio", "list", "--status", "happy"],
    "limit of nothing": ["portfolio", "list", "--limit", "0"],
    "limit and all": ["portfolio", "list", "--limit", "5", "--all"],
    "unknown page": ["gui", "--page", "moon"],
    "company page without number": ["gui", "--page", "company:"],
    "declaration page without id": ["gui", "--page", "declaration:"],
    "page of one that is of all": ["gui", "--page", "turnover:1"],
    "unknown language": ["gui", "--language", "tlh"],
    "picture in no folder": ["gui", "--screenshot", "/nowhere/at/all.png"],
    "portfolio of minus one": ["demo", "--companies", "-1"],
    "portfolio of the whole world": ["demo", "--companies", "9999999"],
    "profile that cannot be": ["sync", "--profile", "a*b"],
    "empty profile": ["sync", "--profile", ""],
    "read nothing": ["notifications", "read"],
    "option without value": ["sync", "--profile"],
}


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG.keys())
def test_wrong_usage_says_what_is_wrong_and_how_it_goes(cofanet: Call, words: list[str]) -> None:
    if "--profile" not in words:
        words = [*words, "--profile", "nobody"]
    answer = cofanet(*words)
    assert answer.code == 2
    assert answer.out == ""
    assert len(answer.err.splitlines()) == 2, "what is wrong, then the way out"
    document = cofanet(*words, "--json")
    assert document.code == 2
    assert document.err == ""
    error = document.json["error"]
    assert error["message"] in answer.err
    assert error["rule"]
    assert error["hint"]


def test_help_is_there_for_every_level(capsys: pytest.CaptureFixture[str], cofanet: Call) -> None:
    for words in ([], ["companies"], ["companies", "search"], ["gui"]):
        with pytest.raises(SystemExit) as ended:
            cofanet(*words, "--help")
        assert ended.value.code == 0
        assert "--passphrase-file" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        ["--json", "--profile", "PROFILE", "portfolio", "wap"],
        ["portfolio", "--json", "--profile", "PROFILE", "wap"],
        ["portfolio", "--profile", "PROFILE", "wap", "--json"],
        ["portfolio", "wap", "--profile=PROFILE", "--json", "--offline"],
    ],
)
def test_common_options_stand_anywhere(cofanet: Call, profile: Path, words: list[str]) -> None:
    answer = cofanet(*(word.replace("PROFILE", str(profile)) for word in words))
    assert answer.code == 0
    assert answer.json["source"] == "local estimate"


def test_a_missing_profile_is_named_with_the_way_to_make_one(cofanet: Call, tmp_path: Path) -> None:
    answer = cofanet("portfolio", "wap", "--profile", str(tmp_path / "typo"))
    assert answer.code == 1
    assert str(tmp_path / "typo") in answer.err
    assert "cofanet-desktop demo --profile" in answer.err
    assert not (tmp_path / "typo").exists()


def test_every_page_of_the_window_can_be_asked_for() -> None:
    assert sorted((*PAGES, *OF_ONE, "company")) == sorted(BUILDERS)

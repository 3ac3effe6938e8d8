from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cofanet_desktop.cli import program
from cofanet_desktop.cli.gui import OF_ONE, PAGES
from cofanet_desktop.gui.pages.catalogue import BUILDERS
from tests.cli.conftest import Call
from tests.support.duty_lists import Dossier

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


DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "cli.md"
OF_LISTS = {"--valid-only", "--month-first", "--decimal-point"}
OF_ALL = {"-h", "--help", "--profile", "--contract", "--json", "--offline", "--passphrase-file"}


def leaves(parser: argparse.ArgumentParser, *words: str) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield every subcommand that does something, by its words."""
    groups = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    if not groups:
        yield " ".join(words), parser
    for group in groups:
        for name, below in group.choices.items():
            yield from leaves(below, *words, name)


def test_every_option_is_documented_where_its_subcommand_is() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    usage = re.sub(r"\n {4,}", " ", text.split("```")[1])
    missing = []
    for words, parser in leaves(program.parser(program._every_noun())):
        (line,) = [one for one in usage.splitlines() if re.match(rf"cofanet-desktop {words}( |$)", one)]
        options = {option for action in parser._actions for option in action.option_strings}
        documented = set(re.findall(r"--[a-z-]+", line)) | ({*OF_LISTS} if "LISTS" in line else set())
        hidden = {"--again"}  # an older name
        missing += [f"{words} {one}" for one in sorted(options - OF_ALL - hidden - documented)]
        missing += [f"{words} {one} is no option" for one in sorted(documented - options)]
    assert missing == []
    assert all(option in text.split("## Lists")[1] for option in OF_LISTS)


def keys_of(document: object) -> set[str]:
    """Return every key of a JSON document."""
    if isinstance(document, dict):
        return set(document) | {key for value in document.values() for key in keys_of(value)}
    if isinstance(document, list):
        return {key for value in document for key in keys_of(value)}
    return set()


def test_every_key_of_the_duties_is_documented(cofanet: Call, duties: Dossier) -> None:
    told = set(re.findall(r'"([a-z_0-9]+)"', DOCUMENT.read_text(encoding="utf-8")))
    for words in (
        ("overdues", "list"),
        ("overdues", "show", duties.declaration),
        ("extensions", "list"),
        ("extensions", "show", duties.accepted),
        ("extensions", "mail", duties.declared),
        ("turnover", "list"),
        ("turnover", "fill", duties.turnover, "--nil"),
        ("ilu", "list"),
        ("ilu", "answer", duties.ilu, "--experience", "late", "--needs", "5"),
        ("documents", "sent"),
        ("companies", "show", duties.declared),
    ):
        assert keys_of(cofanet(*words, "--json").json) - told == set(), words

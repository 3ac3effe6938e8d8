"""`export`: files by template and scenario, what is due for schedulers, and everything said when it goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import openpyxl
import pytest

from cofanet_desktop.domain.exports import Category, FileFormat, Scenario, Template
from cofanet_desktop.domain.schedules import Frequency, Schedule
from cofanet_desktop.services import export_scenarios, export_templates
from cofanet_desktop.services.opening import open_session
from cofanet_desktop.services.session import Session
from cofanet_desktop.system import launch, paths
from cofanet_desktop.system.credentials import passphrase_source
from cofanet_desktop.system.settings import UserSettings, load_profile_settings, save_settings
from tests.cli.conftest import Call
from tests.support.mail_servers import Postbox, free_port, mail_server

T = TypeVar("T")


def within(profile: Path, work: Callable[[Session], T]) -> T:
    """Do something in the open profile, as the window would."""
    with launch.open_profile(profile, passphrase_source(None, None)) as opened:
        session = open_session(opened)
        try:
            return work(session)
        finally:
            session.close()


def keep(profile: Path, target: Path, **changes: object) -> Scenario:
    def work(session: Session) -> Scenario:
        scenario = Scenario(
            name="Nightly",
            category=Category.COVERS,
            schedule=Schedule(frequency=Frequency.DAILY, starts_on=session.today()),
            formats=(FileFormat.CSV,),
            folder=str(target),
        )
        kept = export_scenarios.keep(session, replace(scenario, **changes))  # type: ignore[arg-type] # of a scenario
        with session.store.work("test") as unit:  # as if it had been made two days ago
            export_scenarios.note_run(
                unit, kept.id, lambda run: replace(run, since=run.since - timedelta(days=2))
            )
        return kept

    return within(profile, work)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    return tmp_path / "files"


def test_the_portfolio_is_written_by_the_standard_template(
    profile: Path, target: Path, cofanet: Call
) -> None:
    answer = cofanet("export", "--out", str(target / "all.xlsx"), "--json")
    export = answer.json["export"]
    assert (answer.code, export["state"], export["template"]) == (0, "available", "Standard")
    assert export["files"] == [
        {"path": str(target / "all.xlsx"), "bytes": (target / "all.xlsx").stat().st_size}
    ]
    sheet = openpyxl.load_workbook(target / "all.xlsx").worksheets[0]
    assert [sheet["A1"].value, sheet["B1"].value] == ["Contract", "Easy number"]
    assert export["rows"] == sheet.max_row - 2


def test_a_template_of_ones_own_and_the_other_category(profile: Path, target: Path, cofanet: Call) -> None:
    template = Template(name="Été", category=Category.OVERDUES, fields=("reference", "open"))
    within(profile, lambda session: export_templates.keep(session, template))
    file = target / "o.csv"
    words = ("--template", "ete", "--category", "overdues", "--format", "csv", "--out", str(file))
    assert cofanet("export", *words).code == 0
    assert file.read_text(encoding="utf-8-sig").startswith('"Declaration reference";"Open";"Currency"')


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--out", "list.txt"],
        ["--out", "list.csv", "--format", "xlsx"],
        ["--scenario", "Nightly", "--out", "list.csv"],
        ["--due", "--category", "covers"],
        ["--due", "--scenario", "Nightly"],
        ["--category", "shoes", "--out", "list.csv"],
    ],
)
def test_what_contradicts_itself_is_wrong_usage(profile: Path, cofanet: Call, words: list[str]) -> None:
    answer = cofanet("export", *words, "--json")
    assert (answer.code, answer.rule) == (2, "WRONG_USAGE")


def test_unknown_names_are_answered_with_those_there_are(profile: Path, target: Path, cofanet: Call) -> None:
    answer = cofanet("export", "--template", "Nope", "--out", str(target / "a.csv"), "--json")
    assert (answer.code, answer.rule) == (1, "TEMPLATE_NOT_FOUND")
    assert answer.json["error"]["hint"] == "Known templates: Standard."
    answer = cofanet("export", "--scenario", "Nope", "--json")
    assert (answer.code, answer.rule) == (1, "SCENARIO_NOT_FOUND")
    keep(profile, target)
    assert "Known scenarios: Nightly." in cofanet("export", "--scenario", "Nope").err


def test_what_is_due_is_run_once(profile: Path, target: Path, cofanet: Call) -> None:
    assert cofanet("export", "--due", "--json").json == {"exports": [], "in_use": False}
    keep(profile, target)
    answer = cofanet("export", "--due", "--json")
    (export,) = answer.json["exports"]
    assert (answer.code, export["scenario"], export["state"]) == (0, "Nightly", "available")
    assert export["moment"] is not None
    assert [Path(one["path"]) for one in export["files"]] == list(target.iterdir())
    assert cofanet("export", "--due").out == "Nothing is due.\n"


def test_a_scenario_run_by_hand_serves_the_moment_that_is_due(
    profile: Path, target: Path, cofanet: Call
) -> None:
    keep(profile, target)
    answer = cofanet("export", "--scenario", "nightly", "--json")
    assert (answer.code, answer.json["export"]["moment"] is None) == (0, False)
    assert cofanet("export", "--due", "--json").json["exports"] == []


def test_a_scenario_is_written_in_the_language_of_the_window(
    profile: Path, target: Path, cofanet: Call
) -> None:
    keep(profile, target, formats=(FileFormat.XLSX,))
    save_settings(paths.settings_file(), UserSettings(language="fr", last_profile=str(profile)))
    answer = cofanet("export", "--scenario", "Nightly", "--json")
    book = openpyxl.load_workbook(answer.json["export"]["files"][0]["path"])
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    assert {"Allemagne", "Italie", "Pays-Bas", "Royaume-Uni"} & {row[7] for row in rows}
    assert "DRA avec suivi" in {row[11] for row in rows}


def test_a_failure_is_told_with_its_way_out(profile: Path, target: Path, cofanet: Call) -> None:
    keep(profile, target / "drive")
    answer = cofanet("export", "--due")
    assert answer.code == 1
    assert "There is no folder" in answer.out
    assert "connect its drive" in answer.out
    failed = cofanet("export", "--scenario", "Nightly", "--json")
    assert (failed.code, failed.json["export"]["state"]) == (1, "failed")
    assert failed.json["export"]["problem"]["hint"]


def test_an_email_that_is_still_to_be_sent_is_no_failure_of_the_export(
    profile: Path, target: Path, cofanet: Call
) -> None:
    keep(profile, target, is_mailed=True)
    assert cofanet("export", "--scenario", "Nightly").code == 1  # nobody's account
    postbox = Postbox()
    with mail_server(postbox) as server:
        settings = load_profile_settings(profile / "profile.json")
        save_settings(profile / "profile.json", replace(settings, mail=server.account(port=free_port())))
        answer = cofanet("export", "--scenario", "Nightly", "--json")
        assert (answer.code, answer.json["export"]["mail"]) == (3, "waiting")
        save_settings(profile / "profile.json", replace(settings, mail=server.account()))
        answer = cofanet("export", "--scenario", "Nightly", "--json")
        assert (answer.code, answer.json["export"]["mail"]) == (0, "sent")
    assert len(postbox.messages) == 1


def test_while_a_window_has_the_profile_open_it_does_the_work(
    profile: Path, target: Path, cofanet: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(profile, target)
    monkeypatch.setattr(launch, "PATIENCE_S", 0.1)
    with launch.open_profile(profile, passphrase_source(None, None)):
        answer = cofanet("export", "--due", "--json")
    assert (answer.code, answer.json) == (0, {"exports": [], "in_use": True})
    assert list(target.iterdir()) == []

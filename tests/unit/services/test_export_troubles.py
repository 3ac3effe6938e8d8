"""What goes wrong with one export touches no other: folders that cannot be looked into, entries deleted meanwhile."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.exports import Category, ExportState, FileFormat, Scenario
from cofanet_desktop.domain.schedules import Frequency, Schedule
from cofanet_desktop.exchange.sheet_writing import write_list
from cofanet_desktop.exchange.sheet_writing_cells import ListColumn, ListForm
from cofanet_desktop.services import export_files, export_runs, export_scenarios, exports
from cofanet_desktop.services.export_mail import Sender
from cofanet_desktop.services.session import Session
from tests.support.desks import START
from tests.support.mail_servers import Postbox, mail_server

DAY = timedelta(days=1)
A_NAME_TOO_LONG = "n" * 300


def kept(
    session: Session, name: str, folder: str, *, is_mailed: bool = False, contracts: tuple[str, ...] = ()
) -> Scenario:
    return export_scenarios.keep(
        session,
        Scenario(
            name=name,
            category=Category.COVERS,
            schedule=Schedule(frequency=Frequency.DAILY, starts_on=START.date()),
            formats=(FileFormat.CSV,),
            folder=folder,
            contracts=contracts,
            is_mailed=is_mailed,
        ),
    )


def test_a_folder_that_cannot_be_looked_into_keeps_no_other_scenario_from_running(
    desk: Session, tmp_path: Path
) -> None:
    kept(desk, "A first", str(tmp_path / A_NAME_TOO_LONG))
    kept(desk, "B second", str(tmp_path))
    first, second = export_runs.run_due(desk, START + DAY)
    assert (first.state, second.state) == (ExportState.FAILED, ExportState.AVAILABLE)
    assert first.reason is not None
    assert first.reason.template == "There is no folder {folder}."


def test_a_folder_that_opens_for_nobody_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def exists(_path: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "exists", exists)
    with pytest.raises(InvalidInput) as refused:
        export_files.free_targets(tmp_path, "Covers", [FileFormat.CSV])
    assert refused.value.rule == "EXPORT_FOLDER_CLOSED"


def test_an_export_deleted_while_it_is_mailed_stays_deleted(desk: Session, tmp_path: Path) -> None:
    kept(desk, "Mailed", str(tmp_path), is_mailed=True)

    def password_asked_for_slowly() -> str:
        exports.delete(desk, [one.id for one in exports.exports(desk)], files=True)
        return "secret"

    with mail_server(Postbox()) as server:
        sender = Sender(server.account(user="clerk"), password_asked_for_slowly, 2.0)
        export_runs.run_due(desk, START + DAY, sender=lambda: sender)
    assert exports.exports(desk) == ()


def test_a_contract_that_is_gone_is_told_with_what_is_left(desk: Session, tmp_path: Path) -> None:
    kept(desk, "Both", str(tmp_path), contracts=(desk.contract().id, "of a colleague who left"))
    (done,) = export_runs.run_due(desk, START + DAY)
    assert (done.state, done.contracts) == (ExportState.AVAILABLE, (desk.contract().number,))
    assert [str(one) for one in done.notes] == ["Contracts that are no longer there, left out: 1."]
    assert "left out: 1." in Path(done.files[0].path).read_text(encoding="utf-8-sig")


def test_a_list_as_shown_tells_of_texts_that_were_cut(desk: Session, tmp_path: Path) -> None:
    target = tmp_path / "shown.xlsx"
    form = ListForm(title="Comments", columns=(ListColumn("Comment"),))
    exports.recorded(desk, target, lambda: write_list(target, form, [("x" * 40_000,)]))
    (done,) = exports.exports(desk)
    assert [str(one) for one in done.notes] == ["Texts cut because no cell of a workbook can hold them: 1."]

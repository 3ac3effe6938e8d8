"""Custom fields imported from files, on real stores and a small simulated insurer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from cofanet_desktop.database import commit_points
from cofanet_desktop.domain.bulk import FileStatus
from cofanet_desktop.domain.bulk_files import ImportedFile, LineStatus
from cofanet_desktop.domain.commands import DefineField, DeleteField, SetFields
from cofanet_desktop.domain.custom_fields import REFERENCE, FieldKind, values_of
from cofanet_desktop.domain.errors import InvalidInput, RuleViolation
from cofanet_desktop.services import bulk, companies, field_imports, line_commands, outbox
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.issuing import issue
from cofanet_desktop.services.line_commands import AlreadyImported
from cofanet_desktop.services.portfolio import everything, listing
from cofanet_desktop.services.session import Session
from tests.support.desks import START, advance, demo_session, open_session, set_connected
from tests.support.two_desks import other_desk


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = demo_session(tmp_path)
    yield made
    made.close()


def numbers(session: Session, count: int) -> list[str]:
    """Return the Easy numbers of some companies of the portfolio."""
    return sorted(row.easy_number for row in listing(session, everything(session))[0])[:count]


def write(tmp_path: Path, *lines: str, headings: str = "Easy number;Customer reference") -> Path:
    path = tmp_path / "values.csv"
    path.write_text("".join(f"{line}\n" for line in (headings, *lines)), encoding="utf-8")
    return path


def imported(session: Session, path: Path, **how: object) -> ImportedFile:
    return field_imports.import_checked(session, field_imports.check(session, path), **how)  # type: ignore[arg-type]


def reference(session: Session, easy_number: str) -> str:
    entry = companies.show(session, easy_number).entry
    assert entry is not None
    return values_of(entry).get(REFERENCE, "")


def statuses(session: Session, file_id: str) -> list[str]:
    return [line.status.value for line in field_imports.lines(session, file_id)]


def commands(session: Session) -> int:
    return len([one for one in outbox.all_commands(session) if one.kind == SetFields.KIND])


def test_every_line_becomes_one_command_and_is_followed_to_the_answer(
    session: Session, tmp_path: Path
) -> None:
    some = numbers(session, 3)
    file = imported(session, write(tmp_path, *(f"{one};REF-{at}" for at, one in enumerate(some))))
    assert (file.lines, file.open, file.status) == (3, 3, FileStatus.IN_PROGRESS)
    assert [reference(session, one) for one in some] == ["REF-0", "REF-1", "REF-2"]
    assert exchange(session).trouble is None
    file = field_imports.find(session, file.id)
    assert (file.accepted, file.errors, file.status) == (3, 0, FileStatus.SUCCESSFUL)
    assert statuses(session, file.id) == ["accepted"] * 3
    assert [one.company for one in field_imports.lines(session, file.id) if not one.company] == []


def test_values_that_are_so_already_are_not_sent(session: Session, tmp_path: Path) -> None:
    first, second = numbers(session, 2)
    imported(session, write(tmp_path, f"{first};SAME", f"{second};OTHER"))
    checked = field_imports.check(session, write(tmp_path, f"{first};SAME", f"{second};NEW"))
    assert (checked.changed, checked.unchanged) == (1, 1)
    before = commands(session)
    file = field_imports.import_checked(session, checked)
    assert commands(session) == before + 1
    assert statuses(session, file.id) == ["unchanged", "queued"]
    exchange(session)
    file = field_imports.find(session, file.id)
    assert (file.unchanged, file.accepted, file.status) == (1, 1, FileStatus.SUCCESSFUL)


def test_a_file_with_refused_lines_is_imported_only_as_its_valid_lines(
    session: Session, tmp_path: Path
) -> None:
    one = numbers(session, 1)[0]
    path = write(tmp_path, f"{one};GOOD", "99999999999999;NOBODY")
    with pytest.raises(RuleViolation) as said:
        imported(session, path)
    assert said.value.rule == "LINES_REFUSED"
    assert commands(session) == 0
    file = imported(session, path, valid_only=True)
    accepted, refused = field_imports.lines(session, file.id)
    assert (accepted.status, refused.status) == (LineStatus.QUEUED, LineStatus.REJECTED)
    assert refused.easy_number == "99999999999999"
    problem = refused.problems[0]
    assert problem.rule == "COMPANY_NOT_IN_PORTFOLIO"
    assert str(problem.column) == "Easy number"
    assert problem.value == "99999999999999"
    assert problem.hint is not None
    exchange(session)
    assert field_imports.find(session, file.id).status is FileStatus.PARTIALLY_SUCCESSFUL


def test_a_file_without_a_valid_line_is_not_imported(session: Session, tmp_path: Path) -> None:
    with pytest.raises(RuleViolation) as said:
        imported(session, write(tmp_path, "99999999999999;NOBODY"), valid_only=True)
    assert said.value.rule == "NO_LINES"
    assert field_imports.files(session) == []


def test_a_file_that_is_not_there_is_refused_by_its_reading(session: Session, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput):
        field_imports.check(session, tmp_path / "none.csv")


def test_the_same_bytes_are_asked_about_before_they_are_imported_again(
    session: Session, tmp_path: Path
) -> None:
    path = write(tmp_path, f"{numbers(session, 1)[0]};ONE")
    first = imported(session, path)
    checked = field_imports.check(session, path)
    assert [one.id for one in checked.earlier] == [first.id]
    with pytest.raises(AlreadyImported):
        field_imports.import_checked(session, checked)
    again = field_imports.import_checked(session, checked, confirmed=True)
    assert statuses(session, again.id) == ["unchanged"]


def test_files_of_fields_and_of_orders_are_listed_apart(session: Session, tmp_path: Path) -> None:
    file = imported(session, write(tmp_path, f"{numbers(session, 1)[0]};ONE"))
    assert bulk.files(session) == []
    assert [one.id for one in field_imports.files(session)] == [file.id]
    with pytest.raises(RuleViolation):
        bulk.file(session, file.id)


def test_an_import_waits_for_its_time_and_runs_then(session: Session, tmp_path: Path) -> None:
    one = numbers(session, 1)[0]
    before = reference(session, one)
    file = imported(session, write(tmp_path, f"{one};LATER"), at=START + timedelta(hours=8))
    assert (file.status, statuses(session, file.id)) == (FileStatus.SCHEDULED, ["waiting"])
    assert field_imports.run_due(session) == 0
    exchange(session)
    assert reference(session, one) == before
    advance(session, timedelta(hours=9))
    assert field_imports.run_due(session) == 1
    assert reference(session, one) == "LATER"
    assert field_imports.find(session, file.id).status is FileStatus.IN_PROGRESS


def test_an_import_missed_while_the_program_was_off_runs_at_the_next_exchange(tmp_path: Path) -> None:
    session = demo_session(tmp_path)
    one = numbers(session, 1)[0]
    file = imported(session, write(tmp_path, f"{one};MISSED"), at=START + timedelta(days=2))
    session.close()
    later = open_session(tmp_path)
    try:
        advance(later, timedelta(days=5))
        assert exchange(later).trouble is None
        assert reference(later, one) == "MISSED"
        assert field_imports.find(later, file.id).status is FileStatus.SUCCESSFUL
        assert commands(later) == 1
    finally:
        later.close()


def test_an_import_runs_on_time_without_a_network(session: Session, tmp_path: Path) -> None:
    one = numbers(session, 1)[0]
    imported(session, write(tmp_path, f"{one};ALONE"), at=START + timedelta(hours=1))
    set_connected(session, is_connected=False)
    advance(session, timedelta(hours=2))
    exchange(session)
    assert reference(session, one) == "ALONE"


def test_a_waiting_import_is_brought_forward_put_off_and_called_off(session: Session, tmp_path: Path) -> None:
    first, second = numbers(session, 2)
    at = START + timedelta(days=1)
    forward = imported(session, write(tmp_path, f"{first};SOON"), at=at)
    off = imported(session, write(tmp_path, f"{second};NEVER"), at=at)
    assert field_imports.start_now(session, forward.id).status is FileStatus.IN_PROGRESS
    assert reference(session, first) == "SOON"
    assert field_imports.postpone(session, off.id, at + timedelta(days=1)).starts_at == at + timedelta(days=1)
    assert field_imports.call_off(session, off.id).status is FileStatus.FAILED
    advance(session, timedelta(days=4))
    assert field_imports.run_due(session) == 0
    assert [one.rule for one in field_imports.lines(session, off.id)[0].problems] == ["IMPORT_CANCELLED"]
    with pytest.raises(RuleViolation) as said:
        field_imports.start_now(session, off.id)
    assert said.value.rule == "IMPORT_BEGUN"


def test_a_moment_that_is_past_is_refused(session: Session, tmp_path: Path) -> None:
    path = write(tmp_path, f"{numbers(session, 1)[0]};X")
    with pytest.raises(RuleViolation) as said:
        imported(session, path, at=START)
    assert said.value.rule == "MOMENT_PAST"
    assert field_imports.files(session) == []


def test_what_the_insurer_refuses_later_is_shown_at_its_line(session: Session, tmp_path: Path) -> None:
    one = numbers(session, 1)[0]
    contract = session.contract()
    field = issue(session, DefineField(contract_id=contract.id, name="Region", kind=FieldKind.TEXT))
    exchange(session)
    path = write(tmp_path, f"{one};North", headings="Easy number;Region")
    set_connected(session, is_connected=False)
    file = imported(session, path)
    set_connected(session, is_connected=True)
    other = other_desk(session, tmp_path / "other")
    issue(other, DeleteField(contract_id=contract.id, field=field.command_id))
    exchange(other)
    other.close()
    exchange(session)
    line = field_imports.lines(session, file.id)[0]
    assert line.status is LineStatus.REFUSED
    assert [problem.rule for problem in line.problems] == ["UNKNOWN_FIELD"]
    assert field_imports.find(session, file.id).status is FileStatus.FAILED


def test_a_field_deleted_before_the_time_refuses_its_lines_with_the_reason(
    session: Session, tmp_path: Path
) -> None:
    contract = session.contract()
    field = issue(session, DefineField(contract_id=contract.id, name="Region", kind=FieldKind.TEXT))
    one = numbers(session, 1)[0]
    path = write(tmp_path, f"{one};North", headings="Easy number;Region")
    file = imported(session, path, at=START + timedelta(hours=1))
    issue(session, DeleteField(contract_id=contract.id, field=field.command_id))
    advance(session, timedelta(hours=2))
    field_imports.run_due(session)
    line = field_imports.lines(session, file.id)[0]
    assert (line.status, [problem.rule for problem in line.problems]) == (
        LineStatus.REJECTED,
        ["UNKNOWN_FIELD"],
    )


def test_progress_is_told_and_a_cancelled_import_keeps_what_was_asked(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_commands, "BATCH", 2)
    some = numbers(session, 5)
    told: list[tuple[int, int]] = []
    checked = field_imports.check(session, write(tmp_path, *(f"{one};C" for one in some)))
    file = field_imports.import_checked(
        session,
        checked,
        progress=lambda done, total: told.append((done, total)),
        cancelled=lambda: len(told) == 2,
    )
    assert told == [(2, 5), (4, 5)]
    assert statuses(session, file.id) == ["queued"] * 4 + ["rejected"]
    assert field_imports.lines(session, file.id)[4].problems[0].rule == "IMPORT_CANCELLED"


class _CutError(Exception):
    """Stands for the program being stopped."""


@pytest.mark.parametrize("point", ["fields_import.issue.before_commit", "fields_import.issue.after_commit"])
def test_an_import_cut_short_goes_on_where_it_stopped_and_repeats_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    monkeypatch.setattr(line_commands, "BATCH", 2)
    session = demo_session(tmp_path)
    some = numbers(session, 7)
    path = write(tmp_path, *(f"{one};CUT" for one in some))
    passed = 0

    def stop(name: str) -> None:
        nonlocal passed
        passed += name == point
        if passed == 2:
            raise _CutError

    previous = commit_points.install(stop)
    try:
        with pytest.raises(_CutError):
            imported(session, path)
    finally:
        commit_points.install(previous)
        session.close()
    again = open_session(tmp_path)
    try:
        exchange(again)
        file = field_imports.files(again)[0]
        assert (file.accepted, file.status) == (7, FileStatus.SUCCESSFUL)
        assert commands(again) == 7
    finally:
        again.close()

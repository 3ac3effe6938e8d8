from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from cofanet_desktop.database import commit_points
from cofanet_desktop.domain.bulk import FileStatus
from cofanet_desktop.domain.bulk_errors import Cause, Notice
from cofanet_desktop.domain.bulk_files import LineStatus
from cofanet_desktop.domain.commands import OrderProduct
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.errors import InvalidInput, RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import ProductCode, ProductStatus
from cofanet_desktop.services import bulk, companies, line_commands, outbox
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.support.bulk_lines import GUIDE_LINES
from tests.support.desks import advance, demo_session, embedded, open_session, set_connected

FIRST, STOPPED = "00000012354897", "00000012354921"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = demo_session(tmp_path)
    yield made
    made.close()


def write(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "orders.txt"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def unknown_companies(session: Session, count: int) -> list[str]:
    """Return companies the insurer has and this desk does not know."""
    with embedded(session).insurer.reading() as connection:
        every = connection.exec_driver_sql(
            "SELECT easy_number, country FROM company WHERE head_office IS NULL ORDER BY easy_number DESC"
        ).all()
    with session.store.read() as connection:
        known = {row[0] for row in connection.exec_driver_sql("SELECT id FROM company")}
    return [f"{country};{easy}" for easy, country in every if easy not in known][:count]


def statuses(session: Session, file_id: str) -> list[str]:
    return [line.status.value for line in bulk.lines(session, file_id)]


def commands(session: Session) -> int:
    return len(outbox.all_commands(session))


@pytest.mark.parametrize("number", range(len(GUIDE_LINES)))
def test_each_line_of_the_guide_runs_as_a_file_of_its_own(
    session: Session, tmp_path: Path, number: int
) -> None:
    path = write(tmp_path, GUIDE_LINES[number])
    checked = bulk.check(session, path)
    assert (checked.accepted, checked.rejected) == (1, 0)
    assert Notice.NOT_VERIFIED_OFFLINE not in {one.code for one in checked.results[0].warnings}
    imported = bulk.import_file(session, path)
    assert imported.status is FileStatus.IN_PROGRESS
    assert exchange(session).trouble is None
    assert bulk.file(session, imported.id).status is FileStatus.SUCCESSFUL
    assert statuses(session, imported.id) == ["accepted"]


def test_the_guides_lines_run_one_file_after_the_other(session: Session, tmp_path: Path) -> None:
    for line in GUIDE_LINES:
        imported = bulk.import_file(session, write(tmp_path, line), confirmed=True)
        exchange(session)
        advance(session, timedelta(days=5))
        exchange(session)
        assert bulk.file(session, imported.id).status is FileStatus.SUCCESSFUL, line
    assert len(bulk.files(session)) == len(GUIDE_LINES)


def test_reference_and_outstanding_stay_with_the_company(session: Session, tmp_path: Path) -> None:
    bulk.import_file(session, write(tmp_path, GUIDE_LINES[0]))
    exchange(session)
    entry = companies.show(session, FIRST).entry
    assert entry is not None
    assert (entry.customer_reference, entry.outstanding) == ("41105654", Money.of(15_000, "EUR"))
    bulk.import_file(session, write(tmp_path, GUIDE_LINES[4]))
    exchange(session)
    kept = companies.show(session, FIRST).entry
    assert kept is not None
    assert (kept.customer_reference, kept.outstanding) == ("41105654", Money.of(15_000, "EUR"))


def test_lines_in_error_never_block_the_others(session: Session, tmp_path: Path) -> None:
    new = [f"{company};;;;RLI;C;;;" for company in unknown_companies(session, 2)]
    path = write(tmp_path, new[0], "nonsense", "FRA;99999999999999;;;;RLI;C;;;", "", new[1], f"{new[0]}")
    checked = bulk.check(session, path)
    assert [[one.code.value for one in result.errors] for result in checked.results] == [
        [], ["WRONG_FIELD_COUNT"], ["COMPANY_NOT_FOUND"], [], ["DUPLICATE_COMPANY"],
    ]  # fmt: skip
    assert commands(session) == 0
    imported = bulk.import_file(session, path)
    exchange(session)
    assert statuses(session, imported.id) == ["accepted", "rejected", "rejected", "accepted", "rejected"]
    assert bulk.file(session, imported.id).status is FileStatus.PARTIALLY_SUCCESSFUL
    assert (imported.lines, imported.errors) == (5, 3)
    assert [line.line for line in bulk.lines(session, imported.id)] == [1, 2, 3, 5, 6]


def test_monitoring_must_be_stopped_in_an_earlier_file(session: Session, tmp_path: Path) -> None:
    stop, delete = "FRA;00000056487951;;;;ROM;S;;;", "FRA;00000056487951;;;;ROM;D;;;"
    (refused,) = bulk.check(session, write(tmp_path, delete)).results
    assert refused.errors[0].code is Cause.ACTION_NOT_ALLOWED
    assert "monitored" in str(refused.errors[0].detail)
    bulk.import_file(session, write(tmp_path, stop))
    exchange(session)
    assert bulk.check(session, write(tmp_path, delete)).accepted == 1


def test_a_cover_in_force_stands_in_the_way_and_is_named(session: Session, tmp_path: Path) -> None:
    (result,) = bulk.check(session, write(tmp_path, "DEU;00000056487969;;;;RLI;C;;;")).results
    assert result.errors[0].code is Cause.ONE_COVER_PER_COMPANY
    assert result.errors[0].way_out is not None


def test_credit_limits_of_several_operations_are_ordered_on_one_company(
    session: Session, tmp_path: Path
) -> None:
    lines = [f"FRA;{FIRST};;;;CRL;C;{10_000 * operation};;{operation}" for operation in (1, 2, 3)]
    imported = bulk.import_file(session, write(tmp_path, *lines))
    assert exchange(session).trouble is None
    assert statuses(session, imported.id) == ["accepted"] * 3
    advance(session, timedelta(days=5))
    exchange(session)
    limits = [one for one in companies.show(session, FIRST).products if one.code is ProductCode.CRL]
    assert sorted(one.operation for one in limits) == [1, 2, 3]
    again = bulk.import_file(
        session, write(tmp_path, lines[1], f"FRA;{FIRST};;;;CRL;C;9000;;"), confirmed=True
    )
    assert statuses(session, again.id) == ["rejected", "rejected"]


def test_offline_known_companies_are_verified_and_others_are_not(session: Session, tmp_path: Path) -> None:
    (stranger,) = unknown_companies(session, 1)
    set_connected(session, is_connected=False)
    path = write(tmp_path, GUIDE_LINES[3], f"{stranger};;;;RLI;C;;;")
    known, unknown = bulk.check(session, path).results
    assert known.warnings == ()
    assert [one.code for one in unknown.warnings] == [Notice.NOT_VERIFIED_OFFLINE]


def test_lines_imported_offline_wait_until_their_companies_are_looked_up(
    session: Session, tmp_path: Path
) -> None:
    (stranger,) = unknown_companies(session, 1)
    set_connected(session, is_connected=False)
    lines = (f"{stranger};;;;RLI;C;;;", "FRA;99999999999999;;;;RLI;C;;;", GUIDE_LINES[3])
    imported = bulk.import_file(session, write(tmp_path, *lines))
    assert statuses(session, imported.id) == ["waiting", "waiting", "queued"]
    assert exchange(session).trouble is not None
    assert statuses(session, imported.id) == ["waiting", "waiting", "queued"]
    set_connected(session, is_connected=True)
    exchange(session)
    assert statuses(session, imported.id) == ["accepted", "rejected", "accepted"]
    lost = bulk.lines(session, imported.id)[1]
    assert [one.code for one in lost.errors] == [Cause.COMPANY_NOT_FOUND]


def test_companies_found_online_are_kept_for_work_without_a_network(session: Session, tmp_path: Path) -> None:
    (stranger,) = unknown_companies(session, 1)
    path = write(tmp_path, f"{stranger};;;;RLI;C;;;")
    bulk.check(session, path)
    set_connected(session, is_connected=False)
    assert bulk.check(session, path).results[0].warnings == ()


def test_the_same_bytes_again_ask_for_confirmation_and_repeat_nothing_that_was_taken(
    session: Session, tmp_path: Path
) -> None:
    new = unknown_companies(session, 2)
    path = write(tmp_path, f"{new[0]};;;;RLI;C;;;", f"{new[1]};;;;RLI;C;;;")
    bulk.import_file(session, path)
    with pytest.raises(line_commands.AlreadyImported) as asked:
        bulk.import_file(session, path)
    assert asked.value.earlier.name == "orders.txt"
    assert commands(session) == 2
    again = bulk.import_file(session, path, confirmed=True)
    assert commands(session) == 2
    exchange(session)
    third = bulk.import_file(session, path, confirmed=True)
    assert commands(session) == 2
    for file_id in (again.id, third.id):
        assert bulk.file(session, file_id).status is FileStatus.SUCCESSFUL


def test_a_withdrawn_line_may_be_imported_again(session: Session, tmp_path: Path) -> None:
    (new,) = unknown_companies(session, 1)
    path = write(tmp_path, f"{new};;;;RLI;C;;;")
    first = bulk.import_file(session, path)
    command_id = bulk.lines(session, first.id)[0].command_id
    assert command_id is not None
    outbox.discard(session, command_id)
    assert statuses(session, first.id) == ["withdrawn"]
    assert bulk.file(session, first.id).status is FileStatus.FAILED
    again = bulk.import_file(session, path, confirmed=True)
    exchange(session)
    assert statuses(session, again.id) == ["accepted"]


class Crash(BaseException):
    """The power goes."""


@pytest.mark.parametrize(
    "point", ["bulk.import.after_commit", "bulk.issue.before_commit", "bulk.issue.after_commit"]
)
def test_an_import_cut_short_goes_on_where_it_stopped_and_repeats_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    session = demo_session(tmp_path)
    monkeypatch.setattr(line_commands, "BATCH", 4)
    lines = [f"{company};;;;RLI;C;;;" for company in unknown_companies(session, 10)]
    passed: list[str] = []

    def crash(name: str) -> None:
        passed.append(name)
        if name == point and (point.startswith("bulk.import") or passed.count(name) == 2):
            raise Crash

    path = write(tmp_path, *lines)
    before_test = commit_points.install(crash)
    try:
        with pytest.raises(Crash):
            bulk.import_file(session, path)
    finally:
        commit_points.install(before_test)
    session.close()
    session = open_session(tmp_path)
    before = commands(session)
    assert before < 10
    (imported,) = bulk.files(session)
    assert imported.status is FileStatus.IN_PROGRESS
    exchange(session)
    asked = [entry.command.args for entry in outbox.all_commands(session) if entry.command]
    numbers = [args.easy_number for args in asked if isinstance(args, OrderProduct)]
    assert numbers == [line.split(";")[1] for line in lines]
    assert statuses(session, imported.id) == ["accepted"] * 10
    session.close()


def test_a_cancelled_import_keeps_what_is_queued_and_names_the_rest(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_commands, "BATCH", 2)
    lines = [f"{company};;;;RLI;C;;;" for company in unknown_companies(session, 5)]
    path = write(tmp_path, *lines)
    told: list[tuple[int, int]] = []
    imported = bulk.import_file(
        session,
        path,
        progress=lambda done, total: told.append((done, total)),
        cancelled=lambda: len(told) == 1,
    )
    assert told == [(2, 5)]
    assert statuses(session, imported.id) == ["queued", "queued", "rejected", "rejected", "rejected"]
    exchange(session)
    assert commands(session) == 2
    again = bulk.import_file(session, path, confirmed=True)
    exchange(session)
    assert commands(session) == 5
    assert bulk.file(session, again.id).status is FileStatus.SUCCESSFUL


def test_a_rule_that_refuses_when_the_line_is_queued_becomes_its_error(
    session: Session, tmp_path: Path
) -> None:
    (new,) = unknown_companies(session, 1)
    checked = bulk.check(session, write(tmp_path, f"{new};;;;CRL;C;6000;;"))
    assert checked.accepted == 1
    bulk.import_file(session, write(tmp_path, f"{new};;;;RLI;C;;;"))  # meanwhile, a cover of another kind
    (line,) = bulk.lines(session, bulk.import_checked(session, checked).id)
    assert line.status is LineStatus.REJECTED
    assert [one.code for one in line.errors] == [Cause.ONE_COVER_PER_COMPANY]
    assert "Only one cover per company" in line.details()[0].english()


def test_what_the_insurer_refuses_is_told_with_its_reason(session: Session, tmp_path: Path) -> None:
    set_connected(session, is_connected=False)
    path = write(tmp_path, "DEU;00000056487969;;;;CRL;D;;;")
    imported = bulk.import_file(session, path)
    with embedded(session).insurer.writing("test") as connection:
        connection.exec_driver_sql("DELETE FROM record WHERE entity = 'product'")
    set_connected(session, is_connected=True)
    exchange(session)
    (line,) = bulk.lines(session, imported.id)
    assert line.status is LineStatus.REFUSED
    assert line.details()
    assert bulk.file(session, imported.id).status is FileStatus.FAILED


def test_products_the_contract_lacks_and_its_missing_express_amount_are_errors(
    session: Session, tmp_path: Path
) -> None:
    session.contract_id = "4712"
    path = write(tmp_path, "FRA;00000012354897;;;;CCO;C;5000;;")
    assert bulk.check(session, path).results[0].errors[0].code is Cause.UNSUPPORTED_PRODUCT


def test_a_contract_with_room_for_one_company_takes_one(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = unknown_companies(session, 2)
    full = replace(session.contract(), maximum_companies=_held(session) + 1)
    monkeypatch.setattr(Session, "contract", lambda _self: full)
    results = bulk.check(session, write(tmp_path, *(f"{one};;;;RLI;C;;;" for one in new))).results
    assert [[one.code.value for one in result.errors] for result in results] == [[], ["PORTFOLIO_FULL"]]


def _held(session: Session) -> int:
    contract: Contract = session.contract()
    with session.store.read() as connection:
        sql = "SELECT count(*) FROM portfolio WHERE contract_id = ?"
        return int(connection.exec_driver_sql(sql, (contract.id,)).scalar() or 0)


def test_a_file_rejected_as_a_whole_or_empty_is_not_imported(session: Session, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_bytes(b"x" * (2 * 1024 * 1024 + 1))
    assert [one.code for one in bulk.check(session, large).problems] == [Cause.DATA_TOO_LARGE]
    for path, rule in ((large, "DATA_TOO_LARGE"), (write(tmp_path, "", "  "), "NO_LINES")):
        with pytest.raises(RuleViolation) as refused:
            bulk.import_file(session, path)
        assert refused.value.rule == rule
    with pytest.raises(InvalidInput):
        bulk.import_file(session, tmp_path / "missing.txt")
    assert bulk.files(session) == []


def test_ten_thousand_companies_are_looked_up_in_a_few_queries(session: Session, tmp_path: Path) -> None:
    asked: list[str] = []
    path = write(tmp_path, *(f"FRA;{number};;;;RLI;C;;;" for number in range(10_000)))
    event.listen(session.store._engine, "before_cursor_execute", lambda *call: asked.append(str(call[2])))
    assert bulk.check(session, path).rejected == 10_000
    assert len([sql for sql in asked if sql.startswith("SELECT")]) < 60


def test_corrected_lines_are_checked_and_imported_as_they_are_on_screen(session: Session) -> None:
    checked = bulk.check_texts(session, "orders.txt", ["", GUIDE_LINES[3]])
    assert [result.line for result in checked.results] == [2]
    imported = bulk.import_checked(session, checked)
    exchange(session)
    assert bulk.lines(session, imported.id)[0].line == 2
    assert bulk.file(session, imported.id).status is FileStatus.SUCCESSFUL
    product = companies.show(session, FIRST).products[-1]
    assert (product.code, product.status) == (ProductCode.CCO, ProductStatus.GRANTED)


def test_lines_of_a_contract_that_is_gone_keep_no_other_file_waiting(
    session: Session, tmp_path: Path
) -> None:
    one, other = unknown_companies(session, 2)
    set_connected(session, is_connected=False)
    lost = bulk.import_file(session, write(tmp_path, f"{one};;;;RCO;C;;;"), offline=True)
    kept = bulk.import_file(session, write(tmp_path, f"{other};;;;RCO;C;;;"), offline=True)
    with session.store.work("gone") as unit:
        unit.connection.exec_driver_sql("UPDATE bulk_file SET contract_id = 'gone' WHERE id = ?", (lost.id,))
    set_connected(session, is_connected=True)
    assert bulk.complete(session) == 1
    (line,) = bulk.lines(session, lost.id)
    assert (line.status, line.details()[0].template) == (LineStatus.REJECTED, "This contract does not exist.")
    assert statuses(session, kept.id) == ["queued"]

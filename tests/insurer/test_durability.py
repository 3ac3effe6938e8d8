"""What a crash, a changed line or a newer file does, and does not do."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from cofanet_desktop.database import commit_points
from cofanet_desktop.database.errors import FileDamaged, FileTooNew
from cofanet_desktop.domain.commands import OrderProduct
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.protocol import Envelope
from cofanet_desktop.insurer import schema
from cofanet_desktop.insurer.insurer import Insurer
from tests.support.insurers import WORKSPACE, envelope, euros, opened, restarted, small_insurer


class PowerCut(BaseException):
    """The process ends here."""


@pytest.fixture
def insurer(tmp_path: Path) -> Iterator[Insurer]:
    built = small_insurer(tmp_path)
    yield built
    built.close()


@pytest.fixture
def cut_at() -> Iterator[Callable[[str], None]]:
    def arm(wanted: str) -> None:
        def hook(name: str) -> None:
            if name == wanted:
                raise PowerCut

        commit_points.install(hook)

    previous = commit_points.install(lambda name: None)
    yield arm
    commit_points.install(previous)


def request(place: int = 1, code: ProductCode = ProductCode.CRL, amount: int = 90_000) -> Envelope:
    asked = euros(amount) if code is ProductCode.CRL else None
    return envelope(
        OrderProduct(contract_id="4711", easy_number="00000012354897", product=code, amount=asked), place
    )


def test_a_crash_before_the_commit_leaves_nothing(insurer: Insurer, cut_at: Callable[[str], None]) -> None:
    before = insurer.pull(WORKSPACE, "", 0, 10_000)
    sent = request()
    cut_at("insurer.push.before_commit")
    with pytest.raises(PowerCut):
        insurer.push(WORKSPACE, "desk", [sent])
    again = restarted(insurer)
    assert again.pull(WORKSPACE, "", 0, 10_000).changes == before.changes
    assert again.receipt_of(WORKSPACE, sent.id) is None
    again.close()


def test_a_crash_after_the_commit_leaves_everything_and_the_answer_is_found(
    insurer: Insurer, cut_at: Callable[[str], None]
) -> None:
    sent = request()
    cut_at("insurer.push.after_commit")
    with pytest.raises(PowerCut):
        insurer.push(WORKSPACE, "desk", [sent])
    cut_at("nowhere")
    again = restarted(insurer)
    receipt = again.push(WORKSPACE, "desk", [sent]).receipts[0]
    assert receipt.is_duplicate
    assert [one.id for one in again.pull(WORKSPACE, "", 0, 10_000).changes if one.entity == "product"] == [
        sent.id
    ]
    again.close()


@pytest.mark.parametrize("point", ["insurer.job.before_commit", "insurer.job.after_commit"])
def test_a_crash_while_time_passes_answers_exactly_once(
    insurer: Insurer, cut_at: Callable[[str], None], point: str
) -> None:
    sent = request()
    insurer.push(WORKSPACE, "desk", [sent])
    cut_at(point)
    with pytest.raises(PowerCut):
        insurer.advance(insurer.now() - insurer.now().replace(minute=0))
    cut_at("nowhere")
    again = restarted(insurer)
    changes = again.pull(WORKSPACE, "", 0, 10_000).changes
    told = [one for one in changes if one.entity == "notification" and one.id.startswith(sent.id)]
    assert len(told) == 1
    assert next(one.version for one in changes if one.id == sent.id) == 2
    again.close()


def test_two_insurers_on_one_file_give_every_change_its_own_number(tmp_path: Path) -> None:
    one = small_insurer(tmp_path)
    other = opened(one.path)
    seqs = [
        insurer.push(WORKSPACE, client, [request(place, code)]).receipts[0].seq
        for place, code in enumerate((ProductCode.RSC, ProductCode.RCO), 1)
        for client, insurer in (("desk", one), ("other", other))
    ]
    assert len(set(seqs)) == len(seqs)
    assert seqs == sorted(seqs)
    one.close()
    other.close()


def test_the_audit_is_whole_until_a_line_is_changed(insurer: Insurer) -> None:
    insurer.push(WORKSPACE, "desk", [request(), request(2, ProductCode.RLI), request(3, ProductCode.RSC)])
    assert insurer.audit_is_whole(WORKSPACE)
    with insurer.writing("test") as connection:
        connection.execute(update(schema.audit).where(schema.audit.c.n == 2).values(outcome="applied"))
    assert not insurer.audit_is_whole(WORKSPACE)


def test_the_audit_is_not_whole_when_a_line_is_taken_out(insurer: Insurer) -> None:
    insurer.push(WORKSPACE, "desk", [request(), request(2, ProductCode.RSC), request(3, ProductCode.RCO)])
    with insurer.writing("test") as connection:
        connection.execute(schema.audit.delete().where(schema.audit.c.n == 2))
    assert not insurer.audit_is_whole(WORKSPACE)


def test_a_file_of_a_newer_version_is_refused_and_left_alone(insurer: Insurer) -> None:
    with insurer.writing("test") as connection:
        schema.upsert(connection, schema.meta, [{"key": "schema", "value": "99"}])
    with pytest.raises(FileTooNew):
        restarted(insurer)


def test_a_file_that_is_no_database_is_refused_with_a_clear_error(tmp_path: Path) -> None:
    path = tmp_path / "insurer.db"
    path.write_bytes(b"this is no database " * 500)
    with pytest.raises(FileDamaged):
        opened(path)


def test_the_epoch_lasts_over_restarts_and_ends_with_a_restored_copy(insurer: Insurer) -> None:
    epoch = insurer.epoch
    again = restarted(insurer)
    assert again.epoch == epoch
    again.close()
    shutil.copy(again.path, again.path.with_suffix(".copy"))
    assert again.new_epoch() != epoch
    assert again.epoch != epoch
    again.close()


def test_the_same_seed_and_clock_lead_to_the_same_records(tmp_path: Path) -> None:
    found = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        insurer = small_insurer(tmp_path / name)
        sent = envelope(
            OrderProduct(
                contract_id="4711",
                easy_number="00000012354897",
                product=ProductCode.CRL,
                amount=euros(90_000),
            ),
            1,
            "11111111-1111-4111-8111-111111111111",
        )
        insurer.push(WORKSPACE, "desk", [sent])
        insurer.advance(insurer.now() - insurer.now().replace(year=2025))
        found.append(insurer.pull(WORKSPACE, "", 0, 10_000).changes)
        insurer.close()
    assert found[0] == found[1]


def test_a_file_of_the_version_before_gets_the_tables_it_lacks(insurer: Insurer) -> None:
    insurer.push(WORKSPACE, "desk", [request()])
    before = insurer.pull(WORKSPACE, "", 0, 10_000).changes
    with insurer.writing("make old") as connection:
        schema.upload_piece.drop(connection)
        schema.upsert(connection, schema.meta, [{"key": "schema", "value": "1"}])
    again = restarted(insurer)
    assert again.pull(WORKSPACE, "", 0, 10_000).changes == before
    assert again.received(WORKSPACE, "0" * 64, 10) == 0
    again.close()

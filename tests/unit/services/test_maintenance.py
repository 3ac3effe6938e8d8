"""Whether everything is as it should be, and what is said when it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from cofanet_desktop.domain.sent_documents import InformationForm
from cofanet_desktop.services import attachments, information, maintenance, outbox
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.information import InformationDraft
from cofanet_desktop.services.session import Session
from tests.support.asking import order
from tests.support.desks import demo_session, open_session
from tests.support.shown import everything, strangers


def failing(desk: Session) -> dict[str, str]:
    return {check.name: check.detail for check in maintenance.doctor(desk) if not check.is_ok}


def damage(desk: Session, sql: str) -> None:
    with desk.store.work("damage") as unit:
        unit.connection.exec_driver_sql(sql)


def test_a_sound_desk_with_work_on_its_way_passes_every_check_unchanged(desk: Session) -> None:
    order(desk, strangers(desk)[0].easy_number)
    exchange(desk)
    order(desk, strangers(desk)[1].easy_number)
    before = everything(desk)
    checks = maintenance.doctor(desk)
    names = ["store file", "outbox", "records", "portfolio", "documents", "audit trail"]
    assert [check.name for check in checks] == names
    assert all(check.is_ok and check.detail for check in checks)
    assert everything(desk) == before


@pytest.mark.parametrize(
    ("sql", "name", "detail"),
    [
        ("UPDATE audit SET detail = 'x' WHERE seq = 1", "audit trail", "line 1 was changed"),
        ("DELETE FROM portfolio WHERE rowid = 1", "portfolio", "1 companies have no line"),
        ("DELETE FROM portfolio_text WHERE rowid = 1", "portfolio", "portfolio_text differs by 1 lines"),
        ("UPDATE outbox SET state = 'inflight'", "outbox", "1 stuck"),
        ("UPDATE product SET data = replace(data, '40000', '1') WHERE version = 0", "records", "product"),
    ],
)
def test_what_is_not_as_it_should_be_is_named(desk: Session, sql: str, name: str, detail: str) -> None:
    order(desk, strangers(desk)[0].easy_number)
    damage(desk, sql)
    assert detail in failing(desk)[name]


def test_a_document_that_is_gone_before_it_was_sent_is_found(desk: Session, tmp_path: Path) -> None:
    file = tmp_path / "balance.csv"
    file.write_bytes(b"date;amount")
    chosen = attachments.attach(desk, file)
    number = strangers(desk)[0].easy_number
    form = InformationDraft(easy_number=number, form=InformationForm.COMPANY, attachments=(chosen,))
    information.send(desk, form)
    assert failing(desk) == {}
    desk.store.blobs.drop(chosen.sha256)
    assert failing(desk) == {"documents": "1 of 1 to hand over are damaged or gone here"}


def test_a_damaged_file_is_reported_and_nothing_else_is_read_from_it(tmp_path: Path) -> None:
    desk = demo_session(tmp_path, companies=12)
    desk.close()
    file = tmp_path / "store.db"
    data = bytearray(file.read_bytes())
    data[-4096 * 2 + 50] ^= 0xFF
    file.write_bytes(data)
    desk = open_session(tmp_path)
    checks = maintenance.doctor(desk)
    assert [(check.name, check.is_ok) for check in checks] == [("store file", False)]
    assert len(checks[0].detail) < 1_000
    desk.close()


def test_a_check_counts_what_waits(desk: Session) -> None:
    order(desk, strangers(desk)[0].easy_number)
    found = next(check for check in maintenance.doctor(desk) if check.name == "outbox")
    assert found.detail == "1 to send, 0 need attention, 0 stuck"
    assert len(outbox.open_commands(desk)) == 1

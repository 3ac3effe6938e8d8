"""A store of the format before is brought to the present one: nothing asked is lost, and a copy of before is kept."""

from __future__ import annotations

from pathlib import Path

from cofanet_desktop.domain.outbox import State
from cofanet_desktop.services import home, overdues, turnover
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.store import schema
from cofanet_desktop.store.migrations import FORMAT
from cofanet_desktop.sync.verify import differences
from tests.support.asking import found, order, state
from tests.support.desks import demo_session, open_session
from tests.support.shown import strangers

OF_DUTIES = ("declaration", "extension", "turnover", "ilu", "sent_document", "upload", "upload_wanted")


def before_duties(session: Session) -> None:
    """Leave the store as the first format had it."""
    with session.store.work("make old") as unit:
        run = unit.connection.exec_driver_sql
        for table in OF_DUTIES:
            run(f"DROP TABLE {table}")
        run("DROP INDEX entry_unpaid")
        run("ALTER TABLE entry DROP COLUMN unpaid_due")
        run("PRAGMA user_version = 1")


def test_a_store_without_duties_gets_them_and_keeps_what_is_on_its_way(tmp_path: Path) -> None:
    session = demo_session(tmp_path)
    command = order(session, strangers(session)[0].easy_number)
    sent_as = found(session, command).envelope()
    with session.store.read() as connection:
        owed = connection.exec_driver_sql("SELECT id, unpaid_due FROM entry ORDER BY id").all()
    known = [row.record for row in overdues.listed(session)]
    assert known
    before_duties(session)
    session.close()
    session = open_session(tmp_path)
    assert state(session, command) is State.QUEUED
    assert found(session, command).envelope() == sent_as
    with session.store.read() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == FORMAT
        assert connection.exec_driver_sql("SELECT id, unpaid_due FROM entry ORDER BY id").all() == owed
        names = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master")}
    assert {index.name for table in schema.metadata.tables.values() for index in table.indexes} <= names
    assert any(due for _, due in owed)
    assert list(tmp_path.rglob(f"*-before-format-{FORMAT}.db"))
    assert home.home(session, 30).to_send == 1
    assert exchange(session).trouble is None
    assert state(session, command) is State.DONE
    assert [row.record for row in overdues.listed(session)] == known
    assert turnover.listed(session)
    assert differences(session.store) == []
    session.close()

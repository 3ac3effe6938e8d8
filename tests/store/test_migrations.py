"""A store of the format before is brought to the present one: nothing asked is lost, and a copy of before is kept."""

from __future__ import annotations

from pathlib import Path

from cofanet_desktop.domain.outbox import State
from cofanet_desktop.services import bulk, home, notifications, overdues, portfolio, preferences, turnover
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.store import schema
from cofanet_desktop.store.migrations import FORMAT
from cofanet_desktop.store.queries.integrity import portfolio_faults
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


def before_preferences(session: Session) -> None:
    """Leave the store as the second format had it."""
    with session.store.work("make old") as unit:
        run = unit.connection.exec_driver_sql
        for table in ("preferences", "wap_point", "portfolio", "portfolio_text", "portfolio_index"):
            run(f"DROP TABLE {table}")
        run("UPDATE notification SET folded = folded || ' credit limit granted'")
        for column in ("watched", "change"):
            run(f"ALTER TABLE notification DROP COLUMN {column}")
        run(
            "CREATE TABLE portfolio (rowid INTEGER PRIMARY KEY, contract_id TEXT NOT NULL, easy_number TEXT NOT NULL,"
            " sort_name TEXT NOT NULL, country TEXT NOT NULL, updated_at TEXT NOT NULL, status_rank INTEGER NOT NULL,"
            " amount INTEGER NOT NULL, dra INTEGER NOT NULL, families INTEGER NOT NULL, row BLOB NOT NULL)"
        )
        run("CREATE TABLE portfolio_text (rowid INTEGER PRIMARY KEY, contract_id TEXT, folded TEXT)")
        run(schema.PORTFOLIO_INDEX)
        run("PRAGMA user_version = 2")


def test_a_store_without_preferences_gets_them_and_lists_its_portfolio_as_before(tmp_path: Path) -> None:
    session = demo_session(tmp_path)
    command = order(session, strangers(session)[0].easy_number)
    lines = portfolio.listing(session, portfolio.everything(session))
    shown = notifications.find(session)
    before_preferences(session)
    session.close()
    session = open_session(tmp_path)
    assert state(session, command) is State.QUEUED
    assert portfolio.listing(session, portfolio.everything(session)) == lines
    assert notifications.find(session) == shown
    assert notifications.find(session, text="granted") == []
    preferences.change(session, imminent_days=60)
    assert exchange(session).trouble is None
    assert preferences.mine(session).imminent_days == 60
    with session.store.read() as connection:
        assert portfolio_faults(connection) == []
    assert differences(session.store) == []
    session.close()


def before_exports(session: Session) -> None:
    """Leave the store as the third format had it."""
    with session.store.work("make old") as unit:
        run = unit.connection.exec_driver_sql
        run("DROP TABLE export_file")
        run("ALTER TABLE bulk_line DROP COLUMN data")
        for column in ("kind", "starts_at"):
            run(f"ALTER TABLE bulk_file DROP COLUMN {column}")
        run("PRAGMA user_version = 3")


def test_a_store_without_exports_gets_room_for_them_and_keeps_its_bulk_files(tmp_path: Path) -> None:
    session = demo_session(tmp_path)
    orders = tmp_path / "orders.txt"
    orders.write_text(f"FRA;{strangers(session)[0].easy_number};;;;CRL;C;10000;;\n")
    imported = bulk.import_file(session, orders)
    before_exports(session)
    session.close()
    session = open_session(tmp_path)
    assert bulk.files(session) == [imported]
    assert [line.text for line in bulk.lines(session, imported.id)] == orders.read_text().splitlines()
    with session.store.read() as connection:
        made = connection.exec_driver_sql("SELECT kind, starts_at FROM bulk_file").all()
        assert connection.exec_driver_sql("SELECT count(*) FROM export_file").scalar() == 0
    assert made == [("orders", None)]
    session.close()

"""Files of a scenario are mailed once: attached, or where they lie; what may have arrived is never sent again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from cofanet_desktop.domain.exports import Category, Export, ExportState, FileFormat, MailState, Scenario
from cofanet_desktop.domain.schedules import Frequency, Schedule
from cofanet_desktop.services import export_mail, export_runs, export_scenarios, exports
from cofanet_desktop.services.export_mail import Sender
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.exports import Exports
from tests.support.desks import START
from tests.support.mail_servers import Postbox, RunningServer, free_port, mail_server

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def postbox() -> Postbox:
    return Postbox()


@pytest.fixture
def server(postbox: Postbox) -> Iterator[RunningServer]:
    with mail_server(postbox) as running:
        yield running


@pytest.fixture
def mailed(desk: Session, tmp_path: Path) -> Scenario:
    return export_scenarios.keep(
        desk,
        Scenario(
            name="Müller, weekly",
            category=Category.COVERS,
            schedule=Schedule(frequency=Frequency.DAILY, starts_on=START.date()),
            formats=(FileFormat.XLSX, FileFormat.CSV),
            folder=str(tmp_path),
            is_mailed=True,
        ),
    )


def by(server: RunningServer, **changes: Any) -> Sender:
    return Sender(server.account(**changes), patience_s=2.0)


def only(session: Session) -> Export:
    (found,) = exports.exports(session)
    return found


def test_the_files_arrive_as_they_are_on_the_disk(
    desk: Session, mailed: Scenario, server: RunningServer, postbox: Postbox
) -> None:
    (done,) = export_runs.run_due(desk, START + DAY, sender=lambda: by(server))
    assert (done.mail, done.is_mailed) == (MailState.SENT, True)
    (message,) = postbox.messages
    assert message["Subject"] == "CofaNet: Müller, weekly"
    attached = {one.get_filename(): one.get_payload(decode=True) for one in message.iter_attachments()}
    assert attached == {Path(one.path).name: Path(one.path).read_bytes() for one in done.files}
    body = message.get_body(("plain",))
    assert body is not None
    text = body.get_content()
    assert "Contracts: 4711, 4712." in text
    assert "Confidential" in text
    assert "invented" in text


def test_one_mail_for_each_run_and_none_for_one_that_failed(
    desk: Session, mailed: Scenario, server: RunningServer, postbox: Postbox
) -> None:
    for n in range(1, 4):
        export_runs.run_due(desk, START + n * DAY, sender=lambda: by(server))
        export_runs.run_due(desk, START + n * DAY + MINUTE, sender=lambda: by(server))
    assert len(postbox.messages) == 3
    export_scenarios.keep(desk, replace(mailed, folder=f"{mailed.folder}/nowhere"))
    (failed,) = export_runs.run_due(desk, START + 4 * DAY, sender=lambda: by(server))
    assert (failed.state, failed.mail) == (ExportState.FAILED, MailState.NOT_WANTED)
    assert len(postbox.messages) == 3


def test_large_files_are_named_by_their_place(
    desk: Session, mailed: Scenario, server: RunningServer, postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_mail, "MOST_ATTACHED", 1_000)
    (done,) = export_runs.run_due(desk, START + DAY, sender=lambda: by(server))
    (message,) = postbox.messages
    assert list(message.iter_attachments()) == []
    body = message.get_body(("plain",))
    assert body is not None
    text = body.get_content().replace("\r\n", "\n")
    assert all(one.path in text for one in done.files)
    assert "too large" in text


def test_a_server_that_is_away_is_asked_again_after_pauses_and_then_no_more(
    desk: Session, mailed: Scenario, postbox: Postbox
) -> None:
    with mail_server(postbox) as running:
        away = running.account(port=free_port())
        sender = Sender(away, patience_s=2.0)
        now = START + DAY
        (done,) = export_runs.run_due(desk, now, sender=lambda: sender)
        assert (done.state, done.mail) == (ExportState.AVAILABLE, MailState.WAITING)
        assert "takes no connection" in str(done.reason)
        tries = []
        for minutes in range(1, 20 * 60):
            found = export_runs.run_due(desk, now + minutes * MINUTE, sender=lambda: sender)
            tries += [minutes] * len(found)
        assert tries == [5, 20, 80, 260]
        assert only(desk).mail is MailState.NOT_SENT
        assert export_runs.run_due(desk, now + 20 * 60 * MINUTE, sender=lambda: by(running)) == ()
    assert postbox.messages == []


def test_a_server_that_comes_back_gets_it_once(desk: Session, mailed: Scenario, postbox: Postbox) -> None:
    with mail_server(postbox) as running:
        away = Sender(running.account(port=free_port()), patience_s=2.0)
        export_runs.run_due(desk, START + DAY, sender=lambda: away)
        assert export_runs.run_due(desk, START + DAY + MINUTE, sender=lambda: by(running)) == ()
        (sent,) = export_runs.run_due(desk, START + DAY + 6 * MINUTE, sender=lambda: by(running))
        assert (sent.mail, sent.reason) == (MailState.SENT, None)
        assert export_runs.run_due(desk, START + DAY + 7 * MINUTE, sender=lambda: by(running)) == ()
    assert len(postbox.messages) == 1


def test_a_connection_that_breaks_after_the_mail_was_taken_is_not_followed_by_another(
    desk: Session, mailed: Scenario, server: RunningServer, postbox: Postbox
) -> None:
    postbox.answer = "drop"
    (done,) = export_runs.run_due(desk, START + DAY, sender=lambda: by(server))
    assert done.mail is MailState.UNCERTAIN
    assert done.reason is not None
    postbox.answer = "250 taken"
    for hours in range(1, 20):
        export_runs.run_due(desk, START + DAY + timedelta(hours=hours), sender=lambda: by(server))
    assert len(postbox.messages) == 1


def test_a_program_that_ended_while_it_sent_says_that_it_may_have_arrived(
    desk: Session, mailed: Scenario, server: RunningServer, postbox: Postbox
) -> None:
    export_runs.run_due(desk, START + DAY, sender=lambda: by(server))
    with desk.store.work("test") as unit:  # as the store is while the server is spoken to
        Exports(unit.connection).put(replace(only(desk), mail=MailState.UNDER_WAY))
    (told,) = export_runs.run_due(desk, START + DAY + MINUTE, sender=lambda: by(server))
    assert told.mail is MailState.UNCERTAIN
    assert "may have arrived" in str(told.reason)
    assert len(postbox.messages) == 1


def test_a_program_that_ended_before_it_sent_has_it_sent_at_the_next_look(
    desk: Session, mailed: Scenario, server: RunningServer, postbox: Postbox
) -> None:
    export_runs.run_due(desk, START + DAY, sender=lambda: by(server))
    with desk.store.work("test") as unit:
        Exports(unit.connection).put(replace(only(desk), mail=MailState.WAITING))
    (sent,) = export_runs.run_due(desk, START + DAY + MINUTE, sender=lambda: by(server))
    assert sent.mail is MailState.SENT
    assert len(postbox.messages) == 2


def test_without_an_account_the_files_are_there_and_the_way_out_is_said(
    desk: Session, mailed: Scenario
) -> None:
    done = export_runs.run_scenario(desk, mailed)
    assert (done.state, done.mail) == (ExportState.AVAILABLE, MailState.NOT_SENT)
    assert "no mail account" in str(done.reason)
    assert "settings" in str(done.way_out)


def test_a_refused_login_is_not_tried_again(desk: Session, mailed: Scenario) -> None:
    postbox = Postbox()
    with mail_server(postbox, users={"clerk": "secret"}) as running:
        sender = Sender(running.account(), lambda: "wrong", 2.0)
        (done,) = export_runs.run_due(desk, START + DAY, sender=lambda: sender)
        assert done.mail is MailState.NOT_SENT
        assert export_runs.run_due(desk, START + DAY + timedelta(hours=5), sender=lambda: sender) == ()
    assert len(postbox.logins) == 1


def test_recipients_the_server_refuses_are_named(desk: Session, mailed: Scenario, postbox: Postbox) -> None:
    postbox.refused = frozenset({"gone@example.com"})
    with mail_server(postbox) as running:
        account = running.account(recipients=("clerk@example.com", "gone@example.com"))
        done = export_runs.run_scenario(desk, mailed, sender=Sender(account, patience_s=2.0))
    assert done.mail is MailState.SENT
    assert [str(one) for one in done.notes] == ["The mail server refused the e-mail for gone@example.com."]


def test_a_file_that_is_gone_before_it_was_sent_is_not_sent(
    desk: Session, mailed: Scenario, server: RunningServer, postbox: Postbox
) -> None:
    away = Sender(server.account(port=free_port()), patience_s=2.0)
    (done,) = export_runs.run_due(desk, START + DAY, sender=lambda: away)
    Path(done.files[0].path).unlink()
    (told,) = export_runs.run_due(desk, START + DAY + 6 * MINUTE, sender=lambda: by(server))
    assert told.mail is MailState.NOT_SENT
    assert "cannot be read" in str(told.reason)
    assert postbox.messages == []

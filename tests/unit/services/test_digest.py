from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, Envelope
from aiosmtpd.smtp import Session as MailSession

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.text import Message
from cofanet_desktop.insurer import demo
from cofanet_desktop.services import digest
from cofanet_desktop.services.digest_mail import MOST_LINES, compose
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.credentials import NoKeyring
from cofanet_desktop.system.mail import MailNotSent
from cofanet_desktop.system.mail_account import MailAccount
from tests.support.desks import open_session
from tests.support.mail_servers import Postbox, RunningServer, free_port, mail_server

MORNING = datetime(2026, 3, 17, 9, 0, tzinfo=UTC)
"""Ten o'clock in the contract's time zone."""
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@pytest.fixture
def postbox() -> Postbox:
    return Postbox()


@pytest.fixture
def server(postbox: Postbox) -> Iterator[RunningServer]:
    with mail_server(postbox) as running:
        yield running


@pytest.fixture
def empty(desk: Session) -> Session:
    """A desk whose inbox holds nothing that is unread."""
    with desk.store.work("test") as unit:
        rows = unit.connection.exec_driver_sql("SELECT id FROM notification")
        for (one,) in list(rows):
            found = unit.notification(one)
            assert found is not None
            unit.put(replace(found, is_read=True))
    return desk


def tell(session: Session, name: str, at: datetime, **changes: Any) -> None:
    """Put a notification about the company of that name into the inbox."""
    one = Notification(
        id=f"n-{name}-{at:%d%H%M}",
        contract_id=changes.pop("contract_id", demo.EUR),
        category=Category.INSURANCE,
        kind=NotificationKind.REFUSAL,
        at=at,
        company_name=name,
        product=ProductCode.CRL,
        **changes,
    )
    with session.store.work("test") as unit:
        unit.put(one)


def go(session: Session, now: datetime, account: MailAccount | None, **changes: Any) -> digest.DigestState:
    values: dict[str, Any] = {"is_wanted": True, "password": lambda: "", "patience_s": 2.0}
    return digest.send_if_due(session, now, account=account, **values | changes)


def test_what_was_not_opened_during_the_last_day_is_sent_once_a_day(
    empty: Session, server: RunningServer, postbox: Postbox
) -> None:
    tell(empty, "Fresh", MORNING - 2 * HOUR, is_important=True)
    tell(empty, "Stale", MORNING - DAY - HOUR)
    tell(empty, "Opened", MORNING - HOUR, is_read=True)
    tell(empty, "Thrown away", MORNING - HOUR, is_deleted=True)
    state = go(empty, MORNING, server.account())
    assert (state.sent_count, state.sent_at, state.reason) == (1, MORNING, None)
    for hours in range(1, 14):
        go(empty, MORNING + hours * HOUR, server.account())
    (arrived,) = postbox.messages
    body = arrived.get_body(("plain",))
    assert body is not None
    text = body.get_content()
    assert "2026-03-17, 08:00, Insurance, important: Credit limit refused, Fresh" in text
    assert not any(name in text for name in ("Stale", "Opened", "Thrown away"))


def test_the_next_one_begins_where_the_last_one_ended(
    empty: Session, server: RunningServer, postbox: Postbox
) -> None:
    tell(empty, "Monday", MORNING - HOUR)
    go(empty, MORNING, server.account())
    tell(empty, "Tuesday", MORNING + HOUR)
    tell(empty, "Thursday", MORNING + 2 * DAY)
    go(empty, MORNING + 3 * DAY, server.account())
    texts = [str(one.get_body(("plain",)).get_content()) for one in postbox.messages]  # type: ignore[union-attr]
    assert ["Monday" in texts[0], "Tuesday" in texts[1], "Thursday" in texts[1], "Monday" in texts[1]] == [
        True, True, True, False,
    ]  # fmt: skip


def test_what_the_insurer_told_before_but_was_fetched_after_is_told_by_the_next_one(
    empty: Session, server: RunningServer, postbox: Postbox
) -> None:
    go(empty, MORNING, server.account())
    tell(empty, "Overnight", MORNING - 8 * HOUR)
    assert go(empty, MORNING + DAY, server.account()).sent_count == 1
    tell(empty, "Known", MORNING + DAY + HOUR)
    assert go(empty, MORNING + 2 * DAY, server.account()).sent_count == 1
    tell(empty, "Fetched late", MORNING + 2 * DAY - 8 * HOUR)
    assert go(empty, MORNING + 3 * DAY, server.account()).sent_count == 1
    texts = [str(one.get_body(("plain",)).get_content()) for one in postbox.messages]  # type: ignore[union-attr]
    names = ("Overnight", "Known", "Fetched late")
    assert [[name for name in names if name in text] for text in texts] == [[name] for name in names]


def test_nothing_is_sent_when_nothing_is_unread(
    empty: Session, server: RunningServer, postbox: Postbox
) -> None:
    state = go(empty, MORNING, server.account())
    assert state.day == MORNING.date()
    assert state.sent_at is None
    tell(empty, "Later", MORNING + HOUR)
    go(empty, MORNING + 2 * HOUR, server.account())
    assert postbox.messages == []
    go(empty, MORNING + DAY, server.account())
    assert len(postbox.messages) == 1


def test_every_contract_of_the_profile_is_told(
    empty: Session, server: RunningServer, postbox: Postbox
) -> None:
    numbers = {one.id: one.number for one in empty.contracts()}
    assert len(numbers) > 1
    for contract_id in numbers:
        tell(empty, f"Of {contract_id}", MORNING - HOUR, contract_id=contract_id)
    go(empty, MORNING, server.account())
    body = postbox.messages[0].get_body(("plain",))
    assert body is not None
    assert all(f"Contract {number}" in body.get_content() for number in numbers.values())


@pytest.mark.parametrize(
    ("change", "at"),
    [
        ({"is_wanted": False}, MORNING),
        ({"account": None}, MORNING),
        ({}, datetime(2026, 3, 17, 6, 59, tzinfo=UTC)),
    ],
)
def test_nothing_is_sent_unwanted_or_before_the_hour_of_the_contract(
    empty: Session, server: RunningServer, postbox: Postbox, change: dict[str, Any], at: datetime
) -> None:
    tell(empty, "Fresh", at - HOUR)
    values: dict[str, Any] = {"account": server.account(), "is_wanted": True} | change
    assert not digest.due(empty, at, **values)
    go(empty, at, values["account"], is_wanted=values["is_wanted"])
    assert postbox.messages == []
    assert digest.due(
        empty, datetime(2026, 3, 17, 7, 0, tzinfo=UTC), account=server.account(), is_wanted=True
    )


def test_a_failure_is_kept_and_tried_again_after_growing_pauses(
    empty: Session, server: RunningServer, postbox: Postbox
) -> None:
    tell(empty, "Fresh", MORNING - HOUR)
    nobody = server.account(port=free_port())
    now, tries = MORNING, []
    for _ in range(5):
        state = go(empty, now, nobody)
        assert state.next_try is not None
        assert go(empty, state.next_try - timedelta(seconds=1), nobody) == state
        tries.append(state.next_try - now)
        now = state.next_try
    assert [pause.total_seconds() / 60 for pause in tries] == [5, 15, 60, 180, 180]
    kept = digest.digest_state(empty)
    assert kept.failures == 5
    assert "takes no connection at port" in str(kept.reason)
    assert "Check the port" in str(kept.way_out)
    state = go(empty, now, server.account())
    assert len(postbox.messages) == 1
    assert (state.failures, state.reason, state.way_out, state.next_try) == (0, None, None, None)


def test_refused_logins_are_tried_once_a_day_and_thrice_at_most(empty: Session) -> None:
    postbox = Postbox()
    with mail_server(postbox, users={"clerk": "right"}) as server:
        for hours in range(24 * 7):
            now = MORNING + hours * HOUR
            tell(empty, "Fresh", now)
            state = go(empty, now, server.account(), password=lambda: "wrong")
        assert len(postbox.logins) == 3
        assert state.needs_person
        digest.forget_failures(empty)
        assert go(empty, now, server.account(), password=lambda: "right").sent_count > 1
    assert postbox.logins[3:] == [("clerk", "right")]


def test_a_keyring_that_does_not_open_is_a_reason_too(empty: Session) -> None:
    def locked() -> str:
        raise NoKeyring(Message("", "no keyring"), Message("", "start it"))

    tell(empty, "Fresh", MORNING - HOUR)
    with mail_server(Postbox(), users={"clerk": "right"}) as server:
        state = go(empty, MORNING, server.account(), password=locked)
    assert (str(state.reason), str(state.way_out), state.failures) == ("no keyring", "start it", 1)


def test_one_that_may_have_arrived_is_not_sent_again_the_same_day_and_the_next_one_tells_it(
    empty: Session, server: RunningServer, postbox: Postbox
) -> None:
    tell(empty, "Fresh", MORNING - HOUR)
    postbox.answer = "drop"
    state = go(empty, MORNING, server.account())
    assert state.day == MORNING.date()
    assert "broke the connection off" in str(state.reason)
    postbox.answer = "250 taken"
    go(empty, MORNING + 12 * HOUR, server.account())
    assert len(postbox.messages) == 1
    go(empty, MORNING + DAY, server.account())
    body = postbox.messages[1].get_body(("plain",))
    assert body is not None
    assert "Fresh" in body.get_content()


CHILD = """
import sys
from datetime import datetime
from pathlib import Path
from cofanet_desktop.services.digest import send_if_due
from cofanet_desktop.system.mail_account import MailAccount, MailSecurity
from tests.support.desks import open_session
address = "clerk@example.com"
account = MailAccount(
    host="localhost", port=int(sys.argv[3]), security=MailSecurity.NONE, sender=address, recipients=(address,)
)
session = open_session(Path(sys.argv[1]))
send_if_due(session, datetime.fromisoformat(sys.argv[2]), account=account, password=str, is_wanted=True)
print("still there")
"""


@dataclass(slots=True)
class DeadlyPostbox(Postbox):
    """Takes the e-mail and kills who sent it before telling so."""

    victim: subprocess.Popen[str] | None = None

    async def handle_DATA(  # noqa: N802 - the name aiosmtpd calls
        self, server: SMTP, session: MailSession, envelope: Envelope
    ) -> str:
        answer = await Postbox.handle_DATA(self, server, session, envelope)
        if self.victim is not None:
            self.victim.kill()
            self.victim.wait()
        return answer


def test_a_program_killed_while_it_sends_never_sends_two_a_day(empty: Session, tmp_path: Path) -> None:
    tell(empty, "Fresh", MORNING - HOUR)
    empty.close()
    postbox = DeadlyPostbox()
    with mail_server(postbox) as server:
        words = [str(tmp_path), MORNING.isoformat(), str(server.port)]
        with subprocess.Popen(
            [sys.executable, "-c", CHILD, *words], stdout=subprocess.PIPE, text=True
        ) as child:
            postbox.victim = child
            assert child.communicate()[0] == ""
        postbox.victim = None
        assert len(postbox.messages) == 1
        again = open_session(tmp_path)
        assert digest.digest_state(again).is_under_way
        go(again, MORNING + HOUR, server.account())
        assert len(postbox.messages) == 1
        assert go(again, MORNING + DAY, server.account()).sent_count == 1
        assert not digest.digest_state(again).is_under_way
        again.close()


def test_two_threads_at_once_send_one(empty: Session, server: RunningServer, postbox: Postbox) -> None:
    tell(empty, "Fresh", MORNING - HOUR)
    threads = [threading.Thread(target=go, args=(empty, MORNING, server.account())) for _ in range(6)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(postbox.messages) == 1


def test_a_clock_that_was_wrong_by_years_blocks_nothing(
    empty: Session, server: RunningServer, postbox: Postbox
) -> None:
    tell(empty, "Fresh", MORNING - HOUR)
    go(empty, MORNING + 3000 * DAY, server.account())
    go(empty, MORNING, server.account())
    assert len(postbox.messages) == 1


def test_recipients_that_are_refused_are_remembered(empty: Session) -> None:
    tell(empty, "Fresh", MORNING - HOUR)
    with mail_server(Postbox(refused=frozenset({"gone@example.com"}))) as server:
        both = server.account(recipients=("clerk@example.com", "gone@example.com"))
        assert go(empty, MORNING, both).refused_recipients == ("gone@example.com",)


def test_the_email_says_the_same_twice_and_nothing_can_be_smuggled_in(empty: Session) -> None:
    tell(empty, "<script>alert(1)</script>\r\nBcc: x@y.z 株式会社 & Größe", MORNING - HOUR)
    message = compose(digest.unopened(empty, MORNING), account())
    read = message_from_bytes(message.as_bytes(), policy=policy.default)
    plain, page = (read.get_body((kind,)) for kind in ("plain", "html"))
    assert plain is not None
    assert page is not None
    line = "Credit limit refused, <script>alert(1)</script> Bcc: x@y.z 株式会社 & Größe"
    assert line in plain.get_content()
    assert (
        "refused, &lt;script&gt;alert(1)&lt;/script&gt; Bcc: x@y.z 株式会社 &amp; Größe" in page.get_content()
    )
    assert "<script" not in page.get_content()
    assert "Demonstration data" in plain.get_content()
    assert read["Bcc"] is None
    assert read["Auto-Submitted"] == "auto-generated"
    assert "株式会社" not in read["Subject"]
    assert str(read["Message-ID"]).rstrip(">").endswith("@example.com")


def test_the_words_are_the_readers(empty: Session) -> None:
    tell(empty, "Fresh", MORNING - HOUR)
    message = compose(digest.unopened(empty, MORNING), account(), lambda text: str(text).upper())
    assert message["Subject"] == "COFANET: NOTIFICATIONS NOT OPENED ON 2026-03-17: 1"
    assert "CREDIT LIMIT REFUSED, FRESH" in str(message)


def test_a_long_list_is_cut_and_what_is_missing_is_counted(empty: Session) -> None:
    for n in range(MOST_LINES + 5):
        tell(empty, f"Company {n}", MORNING - timedelta(minutes=n))
    message = compose(digest.unopened(empty, MORNING), account())
    plain = message.get_body(("plain",))
    assert plain is not None
    assert plain.get_content().count("\n- ") == MOST_LINES
    assert "Not listed here: 5 more." in plain.get_content()


def test_a_test_email_raises_what_is_wrong(server: RunningServer, postbox: Postbox) -> None:
    assert digest.send_test(server.account(), "", MORNING) == ()
    assert postbox.messages[0]["Subject"] == "CofaNet Desktop: test"
    with pytest.raises(MailNotSent):
        digest.send_test(server.account(port=free_port()), "", MORNING)


def test_an_email_can_be_saved_as_a_draft(empty: Session, tmp_path: Path) -> None:
    message = compose(digest.unopened(empty, MORNING), account())
    for _ in range(2):
        digest.write_eml(message, tmp_path / "digest.eml")
    read = message_from_bytes((tmp_path / "digest.eml").read_bytes(), policy=policy.default)
    assert read.get_all("X-Unsent") == ["1"]
    with pytest.raises(InvalidInput):
        digest.write_eml(message, tmp_path / "missing" / "digest.eml")


def account() -> MailAccount:
    return MailAccount(host="localhost", sender="clerk@example.com", recipients=("clerk@example.com",))

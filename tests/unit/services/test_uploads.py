"""Documents handed over: after the command that tells of them, piece by piece, from where it stopped, never for ever."""

from __future__ import annotations

import hashlib
import shutil
import threading
from pathlib import Path

import pytest

from cofanet_desktop.backend.errors import NotSent, OutcomeUnknown, ProtocolBroken, SignInNeeded
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.protocol import Problem
from cofanet_desktop.domain.sent_documents import InformationForm
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import attachments, information, outbox, uploads
from cofanet_desktop.services.exchanging import Exchanger, exchange
from cofanet_desktop.services.information import InformationDraft
from cofanet_desktop.services.session import Session
from cofanet_desktop.services.uploads import Uploaded
from cofanet_desktop.store.uploads import UploadState
from tests.support.asking import order
from tests.support.desks import embedded, open_session
from tests.support.shown import strangers
from tests.support.uploading import PieceLine, chosen, paper, wanted

DATA = paper(5_500)


def told(session: Session, data: bytes = DATA) -> str:
    """Choose a document and let the command that tells of it be accepted."""
    sha256 = chosen(session, data)
    assert exchange(session).trouble is None
    return sha256


def blob(session: Session, sha256: str) -> Path:
    return Path(session.store.blobs._folder) / sha256[:2] / sha256[2:]


def state(session: Session, sha256: str) -> UploadState:
    return uploads.states(session, [sha256])[sha256].state


def test_the_command_is_sent_at_once_and_the_bytes_go_up_after_it(desk: Session) -> None:
    sha256 = chosen(desk, DATA)
    assert uploads.send_waiting(desk) == Uploaded(sent=0, waiting=0)
    done = exchange(desk).done
    assert done is not None
    assert done.sent == 1
    assert embedded(desk).insurer.fetch(sha256) is None
    assert uploads.send_waiting(desk) == Uploaded(sent=1, waiting=0)
    assert embedded(desk).insurer.fetch(sha256) == DATA
    assert uploads.states(desk, [sha256])[sha256].sent == len(DATA)
    assert state(desk, sha256) is UploadState.DONE


def test_it_goes_up_in_pieces_after_one_question(desk: Session) -> None:
    line = PieceLine.of(desk)
    sha256 = told(desk)
    assert uploads.send_waiting(desk).sent == 1
    assert (line.asked, line.pieces) == ([sha256], [0, 1_000, 2_000, 3_000, 4_000, 5_000])
    assert uploads.send_waiting(desk).sent == 0
    assert len(line.asked) == 1


def test_what_was_withdrawn_before_it_was_sent_never_goes_up(desk: Session) -> None:
    sha256 = uploads.keep(desk, DATA)
    command = order(desk, strangers(desk)[0].easy_number)
    wanted(desk, sha256, len(DATA), command)
    outbox.discard(desk, command)
    assert exchange(desk).trouble is None
    assert uploads.send_waiting(desk) == Uploaded(sent=0, waiting=0)
    assert embedded(desk).insurer.received("main", sha256, len(DATA)) == 0


def test_a_refused_document_goes_up_with_the_request_that_corrects_it(desk: Session, tmp_path: Path) -> None:
    file = tmp_path / "balance.pdf"
    file.write_bytes(b"%PDF-1.7\n" + DATA)
    chosen_file = attachments.attach(desk, file)
    company = strangers(desk)[0].easy_number
    draft = InformationDraft(easy_number=company, form=InformationForm.COMPANY, attachments=(chosen_file,))
    (sent,) = information.send(desk, draft)
    problem = Problem.of(RuleViolation("TEST", Message("Test", "Not now."), None))
    with desk.store.work("test") as unit:
        unit.outbox.refuse(sent.command_id, problem, desk.now())
    exchange(desk)
    assert uploads.send_waiting(desk) == Uploaded(sent=0, waiting=0)
    outbox.retry(desk, sent.command_id)
    exchange(desk)
    assert uploads.send_waiting(desk) == Uploaded(sent=1, waiting=0)
    assert embedded(desk).insurer.fetch(chosen_file.sha256) == file.read_bytes()


def test_a_document_told_of_twice_is_sent_once(desk: Session) -> None:
    line = PieceLine.of(desk)
    first, second = strangers(desk)[:2]
    sha256 = uploads.keep(desk, DATA)
    for company in (first, second):
        wanted(desk, sha256, len(DATA), order(desk, company.easy_number))
    exchange(desk)
    assert len(uploads.waiting(desk)) == 1
    assert uploads.send_waiting(desk).sent == 1
    told(desk)
    assert uploads.send_waiting(desk) == Uploaded(sent=0, waiting=0)
    assert len(line.pieces) == 6


def test_what_the_insurer_has_already_is_not_sent(desk: Session) -> None:
    line = PieceLine.of(desk)
    sha256 = told(desk)
    embedded(desk).insurer.upload("main", sha256, len(DATA), 0, DATA)
    blob(desk, sha256).unlink()
    assert uploads.send_waiting(desk) == Uploaded(sent=1, waiting=0)
    assert line.pieces == []


def test_a_line_that_fails_stops_until_later_and_then_goes_on_from_there(desk: Session) -> None:
    line = PieceLine.of(desk)
    line.fail[2] = NotSent
    sha256 = told(desk)
    second = told(desk, paper(500, seed=2))
    stopped = uploads.send_waiting(desk)
    assert (stopped.sent, stopped.waiting, type(stopped.trouble)) == (0, 2, NotSent)
    assert uploads.states(desk, [sha256])[sha256].sent == 2_000
    assert uploads.send_waiting(desk) == Uploaded(sent=2, waiting=0)
    assert line.asked == [sha256, sha256, second]
    assert line.pieces == [0, 1_000, 2_000, 2_000, 3_000, 4_000, 5_000, 0]


def test_a_lost_reply_costs_one_question_and_no_byte_twice(desk: Session) -> None:
    line = PieceLine.of(desk)
    line.lose[1] = OutcomeUnknown
    sha256 = told(desk)
    assert isinstance(uploads.send_waiting(desk).trouble, OutcomeUnknown)
    assert uploads.states(desk, [sha256])[sha256].sent == 1_000
    assert uploads.send_waiting(desk) == Uploaded(sent=1, waiting=0)
    assert (len(line.asked), line.pieces) == (2, [0, 1_000, 2_000, 3_000, 4_000, 5_000])
    assert embedded(desk).insurer.fetch(sha256) == DATA


def test_the_lost_reply_of_the_last_piece_is_found_out(desk: Session) -> None:
    line = PieceLine.of(desk)
    line.lose[5] = OutcomeUnknown
    sha256 = told(desk)
    assert uploads.send_waiting(desk).waiting == 1
    assert uploads.send_waiting(desk) == Uploaded(sent=1, waiting=0)
    assert len(line.pieces) == 6
    assert state(desk, sha256) is UploadState.DONE


def test_one_that_is_not_accepted_keeps_back_no_other(desk: Session) -> None:
    line = PieceLine.of(desk)
    line.fail[0] = ProtocolBroken
    bad, good = told(desk, paper(700, seed=2)), told(desk, paper(700, seed=3))
    done = uploads.send_waiting(desk)
    assert (done.sent, done.waiting, type(done.trouble)) == (1, 1, ProtocolBroken)
    assert {state(desk, bad), state(desk, good)} == {UploadState.QUEUED, UploadState.DONE}


def test_an_ended_session_stops_them_all(desk: Session) -> None:
    line = PieceLine.of(desk)
    line.fail[0] = SignInNeeded
    told(desk, paper(700, seed=2))
    told(desk, paper(700, seed=3))
    assert (uploads.send_waiting(desk).waiting, len(line.pieces)) == (2, 1)


def test_an_insurer_that_never_takes_a_piece_is_not_asked_for_ever(desk: Session) -> None:
    line = PieceLine.of(desk)
    told(desk)
    line.inner.upload = lambda *piece: 0  # type: ignore[method-assign]
    assert isinstance(uploads.send_waiting(desk).trouble, ProtocolBroken)
    assert len(line.pieces) == 1


@pytest.mark.parametrize("answer", [-1, len(DATA) + 1])
def test_an_answer_that_makes_no_sense_is_no_progress(desk: Session, answer: int) -> None:
    line = PieceLine.of(desk)
    sha256 = told(desk)
    line.inner.received = lambda *asked: answer  # type: ignore[method-assign]
    assert isinstance(uploads.send_waiting(desk).trouble, ProtocolBroken)
    assert (line.pieces, state(desk, sha256)) == ([], UploadState.QUEUED)


@pytest.mark.parametrize("harm", ["damaged", "cut", "gone"])
def test_bytes_lost_here_are_asked_of_the_person_once_and_then_go_up(desk: Session, harm: str) -> None:
    line = PieceLine.of(desk)
    sha256 = told(desk)
    kept = blob(desk, sha256)
    if harm == "gone":
        kept.unlink()
    else:
        kept.write_bytes(kept.read_bytes()[:-7] + b"damaged" if harm == "damaged" else b"cut")
    assert uploads.send_waiting(desk) == Uploaded(sent=0, waiting=0, needs_file=(sha256,))
    assert [one.sha256 for one in uploads.needing_file(desk)] == [sha256]
    assert uploads.send_waiting(desk) == Uploaded(sent=0, waiting=0)
    assert len(line.asked) == 1
    assert uploads.keep(desk, DATA) == sha256
    assert uploads.needing_file(desk) == []
    assert uploads.send_waiting(desk) == Uploaded(sent=1, waiting=0)
    assert embedded(desk).insurer.fetch(sha256) == DATA


def test_a_damaged_copy_gives_way_when_the_file_is_chosen_again(desk: Session) -> None:
    sha256 = uploads.keep(desk, DATA)
    blob(desk, sha256).write_bytes(bytes(100))
    assert uploads.keep(desk, DATA) == sha256
    assert desk.store.blobs.get(sha256) == DATA


def test_it_makes_room_for_what_is_more_urgent_between_two_pieces(desk: Session) -> None:
    line = PieceLine.of(desk)
    sha256 = told(desk)
    turns = iter([True, True, True])
    stopped = uploads.send_waiting(desk, lambda: next(turns, False))
    assert stopped == Uploaded(sent=0, waiting=1)
    assert line.pieces == [0, 1_000]
    assert uploads.send_waiting(desk).sent == 1
    assert uploads.states(desk, [sha256])[sha256].sent == len(DATA)


def test_an_insurer_restored_from_a_backup_gets_again_what_it_lacks(desk: Session, tmp_path: Path) -> None:
    insurer = embedded(desk).insurer
    exchange(desk)
    insurer.close()
    shutil.copy(insurer.path, tmp_path / "copy.db")
    sha256 = told(desk)
    assert uploads.send_waiting(desk).sent == 1
    insurer.close()
    shutil.copy(tmp_path / "copy.db", insurer.path)
    insurer.new_epoch()
    exchange(desk)
    exchange(desk)
    assert [one.sha256 for one in uploads.waiting(desk)] == [sha256]
    assert uploads.send_waiting(desk) == Uploaded(sent=1, waiting=0)
    assert insurer.fetch(sha256) == DATA


def test_an_insurer_that_takes_no_documents_is_not_offered_any(desk: Session) -> None:
    line = PieceLine.of(desk)
    told(desk)
    line.takes_documents = False
    assert uploads.send_waiting(desk) == Uploaded(sent=0, waiting=0)
    assert line.asked == []


def test_what_the_insurer_would_not_take_is_refused_when_it_is_chosen(desk: Session) -> None:
    with pytest.raises(RuleViolation) as empty:
        uploads.keep(desk, b"")
    assert empty.value.rule == "ATTACHMENT_EMPTY"
    most = desk.capabilities.most_attachment_bytes
    with pytest.raises(RuleViolation) as large:
        uploads.keep(desk, bytes(most + 1))
    assert large.value.rule == "ATTACHMENT_TOO_LARGE"
    assert "50 MB" in str(large.value.hint)
    assert not desk.store.blobs.has(hashlib.sha256(bytes(most + 1)).hexdigest())


def test_a_closed_session_hands_nothing_over(tmp_path: Path, desk: Session) -> None:
    told(desk)
    desk.close()
    assert uploads.send_waiting(desk) == Uploaded(sent=0, waiting=0)
    again = open_session(tmp_path)
    assert uploads.send_waiting(again).sent == 1
    again.close()


def test_the_thread_hands_over_after_it_exchanged_and_tells(desk: Session) -> None:
    sha256 = chosen(desk, DATA)
    order_of_things: list[str] = []
    kept = threading.Event()

    def handed_over() -> None:
        order_of_things.append("kept")
        kept.set()

    exchanger = Exchanger(desk, lambda _result: order_of_things.append("heard"), poll_s=60, kept=handed_over)
    exchanger.start()
    try:
        assert kept.wait(20)
    finally:
        exchanger.stop()
    assert order_of_things[:2] == ["heard", "kept"]
    assert embedded(desk).insurer.fetch(sha256) == DATA


def test_a_document_that_fails_keeps_no_command_waiting(desk: Session) -> None:
    line = PieceLine.of(desk)
    line.fail = dict.fromkeys(range(100), NotSent)
    sha256 = told(desk)
    heard = threading.Semaphore(0)
    exchanger = Exchanger(desk, lambda _result: heard.release(), poll_s=0.001)
    exchanger.start()
    try:
        command = order(desk, strangers(desk)[1].easy_number)
        for _ in range(5):
            assert heard.acquire(timeout=20)
    finally:
        exchanger.stop()
    assert outbox.find(desk, command).settled_at is not None
    assert state(desk, sha256) is UploadState.QUEUED

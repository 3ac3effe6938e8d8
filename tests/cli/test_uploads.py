"""`sync` hands documents over: counted, waited for until idle, and told when a file is needed again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cofanet_desktop.services.opening import open_session
from cofanet_desktop.system import launch
from cofanet_desktop.system.credentials import passphrase_source
from tests.cli.conftest import Call
from tests.support.uploading import chosen, paper


@pytest.fixture
def sha256(cofanet: Call, profile: Path) -> str:
    """A document that was chosen and told of by a command; neither has been sent."""
    with launch.open_profile(profile, passphrase_source(None, None)) as opened:
        session = open_session(opened)
        try:
            return chosen(session, paper(3_000_000))
        finally:
            session.close()


def uploads_of(cofanet: Call, *words: str) -> tuple[int, int, object]:
    answer = cofanet("sync", *words, "--json")
    return answer.code, answer.json["sent"], answer.json["uploads"]


def test_without_a_network_neither_command_nor_document_goes(cofanet: Call, sha256: str) -> None:
    assert uploads_of(cofanet, "--offline") == (3, 0, {"sent": 0, "waiting": 0, "needs_file": []})


@pytest.mark.parametrize("words", [(), ("--until-idle",)])
def test_the_document_goes_up_after_its_command(cofanet: Call, sha256: str, words: tuple[str, ...]) -> None:
    assert uploads_of(cofanet, *words) == (0, 1, {"sent": 1, "waiting": 0, "needs_file": []})
    assert uploads_of(cofanet) == (0, 0, {"sent": 0, "waiting": 0, "needs_file": []})


def test_a_lost_file_is_asked_for_and_keeps_nothing_waiting(
    cofanet: Call, sha256: str, profile: Path
) -> None:
    shutil.rmtree(profile / "blobs" / sha256[:2])
    lost = {"sent": 0, "waiting": 0, "needs_file": [sha256]}
    assert uploads_of(cofanet, "--until-idle") == (0, 1, lost)
    answer = cofanet("sync")
    assert "Give their files again" in answer.err
    assert uploads_of(cofanet, "--offline") == (0, 0, lost)

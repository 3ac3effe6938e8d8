"""ILUs on the command line: listed, answered, with the cover given up in the same step."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Call
from tests.support.duty_lists import Dossier


def test_it_is_answered_with_the_real_needs(cofanet: Call, duties: Dossier) -> None:
    listed = cofanet("ilu", "list", "--json").json["ilus"]
    (before,) = [one for one in listed if one["id"] == duties.ilu]
    assert (before["status"], before["answer"], before["product_id"]) == ("active", None, duties.cover)
    words = ("ilu", "answer", duties.ilu, "--experience", "late", "--needs", "100", "--comment", "Less now")
    answer = cofanet(*words, "--json")
    assert answer.code == 0
    one = answer.json["ilu"]
    assert (one["status"], one["sync"]) == ("answered", "synced")
    currency = before["cover"]["currency"]
    assert one["answer"]["needs"] == {"amount": "100", "currency": currency}
    assert (one["answer"]["experience"], one["answer"]["comment"]) == ("late", "Less now")
    again = cofanet(*words, "--json")
    assert (again.code, again.rule) == (1, "ILU_NOT_ACTIVE")
    assert f"100 {currency}" in cofanet("ilu", "list").out


def test_needs_of_zero_are_an_answer(cofanet: Call, duties: Dossier) -> None:
    answer = cofanet("ilu", "answer", duties.ilu, "--experience", "on_time", "--needs", "0", "--json")
    assert (answer.code, answer.json["ilu"]["answer"]["needs"]["amount"]) == (0, "0")


def test_needs_above_the_cover_point_to_the_request(cofanet: Call, duties: Dossier) -> None:
    answer = cofanet("ilu", "answer", duties.ilu, "--experience", "on_time", "--needs", "999999999")
    assert answer.code == 0
    assert f"products update {duties.cover} --amount 999999999" in answer.err


def test_no_longer_trading_gives_the_cover_up_offline_both_wait_and_go_once(
    cofanet: Call, duties: Dossier
) -> None:
    words = ("--experience", "with_difficulties", "--not-trading", "--delete-cover", "--offline")
    answer = cofanet("ilu", "answer", duties.ilu, *words, "--json")
    assert answer.code == 3
    assert [one["kind"] for one in answer.json["commands"]] == ["answer_ilu", "delete_product"]
    assert (answer.json["ilu"]["status"], answer.json["ilu"]["answer"]["needs"]) == ("answered", None)
    assert answer.json["product"]["status"] in {"being_deleted", "deleted"}
    sent = cofanet("sync", "--until-idle", "--json").json
    assert (sent["sent"], sent["refused"], sent["waiting"]) == (2, 0, 0)
    assert cofanet("sync", "--json").json["sent"] == 0


def test_a_comment_has_a_limit(cofanet: Call, duties: Dossier) -> None:
    words = ("--experience", "on_time", "--not-trading", "--comment", "x" * 251)
    answer = cofanet("ilu", "answer", duties.ilu, *words, "--json")
    assert (answer.code, answer.rule) == (1, "COMMENT_TOO_LONG")


def test_a_cover_in_use_is_not_given_up(cofanet: Call, duties: Dossier) -> None:
    words = ("--experience", "on_time", "--needs", "5", "--delete-cover")
    answer = cofanet("ilu", "answer", duties.ilu, *words, "--json")
    assert (answer.code, answer.rule) == (2, "STILL_TRADING")


USAGE = {
    "no experience": ("answer", "x", "--needs", "5"),
    "neither needs nor no trade": ("answer", "x", "--experience", "late"),
    "both": ("answer", "x", "--experience", "late", "--needs", "5", "--not-trading"),
    "no such experience": ("answer", "x", "--experience", "fine", "--needs", "5"),
    "grouped amount": ("answer", "x", "--experience", "late", "--needs", "5,000"),
}


@pytest.mark.parametrize("words", USAGE.values(), ids=USAGE.keys())
def test_wrong_usage_is_told(cofanet: Call, duties: Dossier, words: tuple[str, ...]) -> None:
    answer = cofanet("ilu", *words, "--json")
    assert (answer.code, answer.rule) == (2, "WRONG_USAGE")


def test_an_unknown_one_is_refused(cofanet: Call, duties: Dossier) -> None:
    answer = cofanet("ilu", "answer", "nothing", "--experience", "late", "--needs", "5", "--json")
    assert (answer.code, answer.rule) == (1, "ILU_NOT_FOUND")

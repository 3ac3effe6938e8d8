"""Every product against everything that can be asked of it: done, waiting to be sent, or refused by a named rule.

Each product has one row. A cell is what the command ends with: `ok`, or the rule that refuses and says the way out.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.cli.conftest import Answer, Call

pytestmark = pytest.mark.usefixtures("profile")

NEGOCE = "00000012354905"
OK = "ok"


@dataclass(frozen=True, slots=True)
class Row:
    """What each action on a product ends with; `options` are those its order needs."""

    options: tuple[str, ...]
    modify: str
    transform: str
    stop: str
    delete: str
    offline: str
    again: str


AMOUNT = ("--amount", "5000")
FRENCH = ("--language", "fr")
NOT_ALLOWED, NOT_HERE = "ACTION_NOT_ALLOWED", "NOT_TRANSFORMABLE"

MATRIX = {
    "CRL": Row(AMOUNT, OK, OK, NOT_ALLOWED, OK, OK, "ONE_COVER_PER_COMPANY"),
    "RLI": Row((), NOT_ALLOWED, OK, NOT_ALLOWED, OK, OK, "ONE_COVER_PER_COMPANY"),
    "ECL": Row((), NOT_ALLOWED, NOT_HERE, NOT_ALLOWED, OK, OK, "ONE_COVER_PER_COMPANY"),
    "RSC": Row((), NOT_ALLOWED, NOT_HERE, NOT_ALLOWED, OK, OK, OK),
    "RSM": Row((), NOT_ALLOWED, NOT_HERE, OK, "STILL_MONITORED", OK, "ALREADY_ORDERED"),
    "RCO": Row((), NOT_ALLOWED, NOT_HERE, NOT_ALLOWED, OK, OK, OK),
    "ROM": Row((), NOT_ALLOWED, NOT_HERE, OK, "STILL_MONITORED", OK, "ALREADY_ORDERED"),
    "CCO": Row(AMOUNT, OK, NOT_HERE, NOT_ALLOWED, OK, OK, OK),
    "SNR": Row(FRENCH, NOT_ALLOWED, NOT_HERE, NOT_ALLOWED, NOT_ALLOWED, OK, OK),
    "FRI": Row(FRENCH, NOT_ALLOWED, NOT_HERE, NOT_ALLOWED, NOT_ALLOWED, OK, OK),
    "FRN": Row(FRENCH, NOT_ALLOWED, NOT_HERE, NOT_ALLOWED, NOT_ALLOWED, OK, "ALREADY_ORDERED"),
    "CRR": Row(FRENCH, NOT_ALLOWED, NOT_HERE, NOT_ALLOWED, NOT_ALLOWED, OK, OK),
}
"""TopLiner, which needs a cover that was not fully granted, has tests of its own (test_topliner.py)."""


def ending(answer: Answer) -> str:
    """Return `ok` for what was done or saved to be sent, else the rule that refused it, with its way out checked."""
    if answer.code in (0, 3):
        return OK
    assert answer.json["error"]["message"]
    return answer.rule


def order(cofanet: Call, code: str, *more: str) -> Answer:
    return cofanet("order", code, NEGOCE, *MATRIX[code].options, *more, "--json")


@pytest.fixture(params=MATRIX)
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def ordered(cofanet: Call, code: str) -> str:
    """The id of the product, ordered and answered."""
    answer = order(cofanet, code)
    assert answer.code == 0, answer.out
    assert answer.json["product"]["product"] == code
    return str(answer.json["product"]["id"])


def test_ordered(cofanet: Call, ordered: str, code: str) -> None:
    products = cofanet("companies", "show", NEGOCE, "--json").json["products"]
    assert (ordered, code) in [(one["id"], one["product"]) for one in products]


def test_modified(cofanet: Call, ordered: str, code: str) -> None:
    assert ending(cofanet("products", "update", ordered, "--amount", "7000", "--json")) == MATRIX[code].modify


def test_transformed(cofanet: Call, ordered: str, code: str) -> None:
    answer = cofanet("products", "transform", ordered, "--amount", "6000", "--json")
    assert ending(answer) == MATRIX[code].transform


def test_stopped(cofanet: Call, ordered: str, code: str) -> None:
    assert ending(cofanet("products", "stop", ordered, "--json")) == MATRIX[code].stop


def test_deleted(cofanet: Call, ordered: str, code: str) -> None:
    assert ending(cofanet("products", "delete", ordered, "--json")) == MATRIX[code].delete


def test_ordered_again(cofanet: Call, ordered: str, code: str) -> None:
    assert ending(order(cofanet, code)) == MATRIX[code].again


def test_ordered_offline_and_sent_once(cofanet: Call, code: str) -> None:
    answer = order(cofanet, code, "--offline")
    assert (answer.code, ending(answer)) == (3, MATRIX[code].offline)
    assert answer.json["product"]["sync"] == "queued"
    sent = cofanet("sync", "--json").json
    assert (sent["sent"], sent["waiting"]) == (1, 0)
    assert cofanet("sync", "--json").json["sent"] == 0

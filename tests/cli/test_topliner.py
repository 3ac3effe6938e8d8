"""TopLiner and renewals on the command line."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import Answer, Call

pytestmark = pytest.mark.usefixtures("profile")

OPEN_TO_TOPLINER = frozenset({"refused", "terminated", "reduced", "partially_granted"})


def companies_with(cofanet: Call, *statuses: str) -> list[Any]:
    words = [word for status in statuses for word in ("--status", status)]
    answer = cofanet("portfolio", "list", "--product", "CRL", *words, "--all", "--json")
    assert answer.code == 0, answer.out
    return list(answer.json["companies"])


def company(cofanet: Call) -> tuple[str, int]:
    """Return a company a TopLiner can be ordered on, and what its credit limit gives today."""
    for one in companies_with(cofanet, *OPEN_TO_TOPLINER):
        shown = cofanet("companies", "show", one["easy_number"], "--json").json
        if "TPL" in shown["orderable"]:
            cover = shown["effective_cover"]
            return one["easy_number"], 0 if cover is None else int(cover["amount"])
    raise LookupError("no company a TopLiner can be ordered on")


def simulated(cofanet: Call, more: int = 5_000) -> Any:
    number, standing = company(cofanet)
    answer = cofanet("order", "TPL", number, "--amount", str(standing + more), "--days", "45", "--json")
    assert answer.code == 0, answer.out
    return answer.json["product"]


def rule(answer: Answer) -> str:
    assert answer.code == 1, answer.out
    return answer.rule


def test_a_simulation_prints_the_offer_with_its_price_marked(cofanet: Call) -> None:
    product = simulated(cofanet)
    offer = product["offer"]
    assert (product["status"], product["days"], product["sync"]) == ("pending", 45, "synced")
    assert (offer["open"], offer["days"], offer["is_simulated"]) == (True, 45, True)
    assert offer["granted"]["currency"] == offer["price"]["currency"] == "EUR"
    assert offer["valid_until"] > product["decided_on"] if product["decided_on"] else offer["valid_until"]


def test_for_a_person_the_offer_says_how_to_answer(cofanet: Call) -> None:
    number, standing = company(cofanet)
    answer = cofanet("order", "TPL", number, "--amount", str(standing + 5_000), "--days", "45")
    assert answer.code == 0
    assert "(simulated), open until" in answer.out
    assert "products buy " in answer.out


def test_buying_makes_it_the_cover_until_its_end(cofanet: Call) -> None:
    product = simulated(cofanet)
    answer = cofanet("products", "buy", product["id"], "--json")
    assert answer.code == 0, answer.out
    bought = answer.json["product"]
    assert (bought["status"], bought["offer"]["open"]) == ("granted", False)
    assert bought["granted"] == product["offer"]["granted"]
    shown = cofanet("companies", "show", product["easy_number"], "--json").json
    assert "by a TopLiner" in shown["effective_cover"]["explanation"]
    assert "TPL" not in shown["orderable"]
    assert rule(cofanet("products", "buy", product["id"], "--json")) == "NO_OPEN_OFFER"


def test_refusing_leaves_room_for_another_simulation(cofanet: Call) -> None:
    product = simulated(cofanet)
    words = ("order", "TPL", product["easy_number"], "--amount", product["requested"]["amount"])
    assert rule(cofanet(*words, "--days", "60", "--json")) == "TOPLINER_STANDS"
    refused = cofanet("products", "refuse", product["id"], "--json")
    assert (refused.code, refused.json["product"]["status"]) == (0, "refused")
    again = cofanet(*words, "--days", "60", "--json")
    assert (again.code, again.json["product"]["offer"]["days"]) == (0, 60)


def test_an_answer_without_a_network_waits_and_goes_once(cofanet: Call) -> None:
    product = simulated(cofanet)
    answer = cofanet("products", "buy", product["id"], "--offline", "--json")
    assert (answer.code, answer.json["product"]["sync"]) == (3, "queued")
    assert cofanet("sync", "--json").code == 0
    shown = cofanet("companies", "show", product["easy_number"], "--json").json
    assert "granted" in [one["status"] for one in shown["products"] if one["id"] == product["id"]]


def test_without_a_network_nothing_is_simulated_and_nothing_waits(cofanet: Call) -> None:
    number, standing = company(cofanet)
    words = ("order", "TPL", number, "--amount", str(standing + 5_000), "--days", "45", "--offline", "--json")
    assert rule(cofanet(*words)) == "NEEDS_NETWORK"
    assert cofanet("outbox", "list", "--json").json == {"commands": []}


@pytest.mark.parametrize(
    ("more", "days", "expected"),
    [
        ("0", "45", "TOPLINER_NOT_ABOVE_PRIMARY"),
        ("5000", "29", "TOPLINER_DAYS"),
        ("5000", "91", "TOPLINER_DAYS"),
    ],
)
def test_terms_outside_the_rules_are_refused(cofanet: Call, more: str, days: str, expected: str) -> None:
    number, standing = company(cofanet)
    if more == "0" and standing == 0:
        expected = "AMOUNT_MUST_BE_POSITIVE"
    amount = str(standing + int(more))
    assert rule(cofanet("order", "TPL", number, "--amount", amount, "--days", days, "--json")) == expected


def test_days_are_for_topliner_only(cofanet: Call) -> None:
    number, _ = company(cofanet)
    answer = cofanet("order", "RSC", number, "--days", "45", "--json")
    assert (answer.code, answer.rule) == (2, "DAYS_NOT_ASKED")


def test_a_company_whose_cover_was_granted_in_full_gets_none(cofanet: Call) -> None:
    for one in companies_with(cofanet, "granted"):
        shown = cofanet("companies", "show", one["easy_number"], "--json").json
        cover = next(
            (p for p in shown["products"] if p["product"] == "CRL" and p["status"] == "granted"), None
        )
        if cover is not None and cover["asked"] is None:
            words = ("order", "TPL", one["easy_number"], "--amount", "900000", "--days", "45", "--json")
            assert rule(cofanet(*words)) == "TOPLINER_NEEDS_PRIMARY"
            return
    raise LookupError("no company with a credit limit granted in full")


def ending(cofanet: Call) -> list[str]:
    """Return the ids of covers in force that have an end."""
    listed = cofanet("portfolio", "list", "--product", "CRL", "--all", "--json").json["companies"]
    return [
        product["id"]
        for one in listed
        for product in one["products"]
        if product["product"] == "CRL"
        and product["ends_on"]
        and product["asked"] is None
        and product["status"] in ("granted", "partially_granted", "reduced")
    ]


def test_several_covers_are_renewed_each_with_its_result(cofanet: Call) -> None:
    wanted = ending(cofanet)[:2]
    assert wanted
    answer = cofanet("products", "renew", *wanted, "--json")
    assert answer.code == 0, answer.out
    found = answer.json["renewals"]
    assert [one["product"]["id"] for one in found] == wanted
    assert all(one["command"]["kind"] == "renew_product" for one in found)


def test_one_that_cannot_be_renewed_does_not_stop_the_others(cofanet: Call) -> None:
    wanted, endless = ending(cofanet)[0], simulated(cofanet)["id"]
    answer = cofanet("products", "renew", endless, wanted, "--json")
    assert answer.code == 1
    refused, asked = answer.json["renewals"]
    assert (refused["command"], refused["error"]["rule"]) == (None, "NOT_IN_FORCE")
    assert asked["command"]["problem"] is None
    assert "error" not in asked


def test_an_unknown_cover_is_refused_before_any_is_asked(cofanet: Call) -> None:
    wanted = ending(cofanet)[0]
    assert rule(cofanet("products", "renew", wanted, "unknown", "--json")) == "PRODUCT_NOT_FOUND"
    assert cofanet("outbox", "list", "--all", "--json").json == {"commands": []}


def test_without_a_network_renewals_wait(cofanet: Call) -> None:
    answer = cofanet("products", "renew", ending(cofanet)[0], "--offline", "--json")
    assert (answer.code, answer.json["renewals"][0]["command"]["state"]) == (3, "queued")

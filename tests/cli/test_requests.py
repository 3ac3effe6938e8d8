from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Answer, Call

pytestmark = pytest.mark.usefixtures("profile")

NEGOCE, TEXTILES, UNKNOWN = "00000012354905", "00000012354921", "99999999999999"


def ordered(cofanet: Call, product: str = "CRL", amount: str = "5000", company: str = NEGOCE) -> Any:
    answer = cofanet("order", product, company, "--amount", amount, "--json")
    assert answer.code == 0, answer.out
    return answer.json["product"]


def refused(answer: Answer) -> str:
    assert answer.code == 1
    assert answer.json["error"]["message"]
    return answer.rule


def test_a_company_is_found_by_name_number_and_identifier(cofanet: Call) -> None:
    for key in (("--name", "exemple negoce"), ("--easy", "12354905"), ("--id", "CRScny=100156874")):
        answer = cofanet("companies", "search", "--country", "fra", *key, "--json")
        assert answer.code == 0
        assert answer.json["source"] == "backend"
        found = answer.json["companies"][0]
        assert (found["easy_number"], found["establishment"], found["country"]) == (NEGOCE, "main", "FRA")
        assert {"type": "CRScny", "value": "100156874"} in found["identifiers"]


def test_without_a_network_known_companies_are_searched_and_it_says_so(cofanet: Call) -> None:
    words = ("companies", "search", "--country", "ISL", "--name", "icelandic", "--offline")
    assert cofanet(*words, "--json").json == {"companies": [], "source": "cache", "complete": True}
    found = cofanet(*words[:-1], "--json").json["companies"]
    assert found
    known = cofanet(*words, "--json").json["companies"]
    assert known
    assert {one["easy_number"] for one in known} <= {one["easy_number"] for one in found}
    assert "already known here" in cofanet(*words).err


def test_a_small_limit_is_granted_at_once_and_covers_the_company(cofanet: Call) -> None:
    product = ordered(cofanet)
    assert (product["status"], product["sync"]) == ("granted", "synced")
    assert product["granted"] == product["requested"] == {"amount": "5000", "currency": "EUR"}
    shown = cofanet("companies", "show", "12354905", "--json").json
    assert shown["effective_cover"]["amount"] == "5000"
    assert "Covered for 5,000 EUR" in shown["effective_cover"]["explanation"]
    assert product["id"] in [one["id"] for one in shown["products"]]
    assert shown["overdues"] == []
    listed = cofanet("portfolio", "list", "--text", "negoce", "--json").json
    assert (listed["total"], listed["companies"][0]["easy_number"]) == (1, NEGOCE)


def test_what_the_order_says_about_the_customer_is_kept(cofanet: Call) -> None:
    words = ("order", "CRL", NEGOCE, "--amount", "5000", "--customer-reference", "A-77", "--outstanding", "0")
    assert cofanet(*words).code == 0
    shown = cofanet("companies", "show", NEGOCE, "--json").json
    assert (shown["customer_reference"], shown["outstanding"]["amount"]) == ("A-77", "0")


def test_an_unknown_company_without_a_network_may_exist(cofanet: Call) -> None:
    answer = cofanet("order", "CRL", UNKNOWN, "--amount", "5000", "--offline", "--json")
    assert refused(answer) == "COMPANY_NOT_KNOWN_HERE"


def test_orders_wait_without_a_network_and_go_once_when_it_is_back(cofanet: Call) -> None:
    cofanet("companies", "show", NEGOCE)
    answer = cofanet("order", "CRL", NEGOCE, "--amount", "5000", "--offline", "--json")
    assert answer.code == 3
    assert answer.json["command"]["state"] == answer.json["product"]["sync"] == "queued"
    assert cofanet("sync", "--offline", "--json").json == {
        "sent": 0,
        "received": 0,
        "refused": 0,
        "waiting": 1,
        "uploads": {"sent": 0, "waiting": 0, "needs_file": []},
    }
    assert cofanet("sync", "--offline").code == 3
    waiting = cofanet("outbox", "list", "--json").json["commands"]
    assert [one["id"] for one in waiting] == [answer.json["command"]["id"]]
    assert waiting[0]["kind"] == "order_product"
    assert waiting[0]["problem"] is None

    sent = cofanet("sync", "--until-idle", "--json")
    assert (sent.code, sent.json["sent"], sent.json["waiting"]) == (0, 1, 0)
    assert cofanet("sync", "--json").json["sent"] == 0
    assert cofanet("outbox", "list", "--json").json == {"commands": []}
    everything = cofanet("outbox", "list", "--all", "--json").json["commands"]
    assert [one["state"] for one in everything] == ["done"]


def test_a_request_never_sent_can_be_withdrawn_and_leaves_nothing(cofanet: Call) -> None:
    cofanet("companies", "show", NEGOCE)
    command = cofanet("order", "CRL", NEGOCE, "--amount", "5000", "--offline", "--json").json["command"]
    assert cofanet("outbox", "discard", command["id"]).code == 0
    assert cofanet("outbox", "list", "--json").json == {"commands": []}
    assert cofanet("companies", "show", NEGOCE, "--json").json["effective_cover"] is None
    again = cofanet("outbox", "discard", command["id"], "--json")
    assert refused(again) == "ALREADY_DISCARDED"
    assert cofanet("sync", "--json").json["sent"] == 0


def test_an_amount_is_changed_on_the_product_it_belongs_to(cofanet: Call) -> None:
    product = ordered(cofanet)
    answer = cofanet("products", "update", product["id"], "--amount", "7000", "--json")
    assert answer.code == 0
    assert answer.json["product"]["granted"] == {"amount": "7000", "currency": "EUR"}
    assert answer.json["command"]["kind"] == "update_product"


def test_a_credit_limit_becomes_a_rating_limit_and_is_given_up(cofanet: Call) -> None:
    product = ordered(cofanet)
    answer = cofanet("products", "transform", product["id"], "--json")
    assert answer.code == 0
    assert answer.json["product"]["product"] == "RLI"
    shown = cofanet("companies", "show", NEGOCE, "--json").json["products"]
    assert {one["product"]: one["status"] for one in shown if one["id"] == product["id"]} == {
        "CRL": "replaced"
    }
    gone = cofanet("products", "delete", answer.json["product"]["id"], "--json")
    assert gone.code == 0
    assert gone.json["product"]["status"] in {"being_deleted", "deleted"}


def test_a_monitored_product_is_stopped_once(cofanet: Call) -> None:
    product = cofanet("order", "RSM", TEXTILES, "--json").json["product"]
    assert cofanet("products", "stop", product["id"]).code == 0
    assert cofanet("products", "stop", product["id"]).code == 1


def test_a_refusal_by_a_rule_names_the_rule_and_changes_nothing(cofanet: Call) -> None:
    ordered(cofanet)
    assert refused(cofanet("order", "CRL", NEGOCE, "--amount", "1", "--json")) == "ONE_COVER_PER_COMPANY"
    express = ("order", "ECL", NEGOCE, "--contract", "4712", "--json")
    assert refused(cofanet(*express)) == "PRODUCT_NOT_IN_CONTRACT"
    assert refused(cofanet("order", "CRL", UNKNOWN, "--amount", "1", "--json")) == "COMPANY_NOT_FOUND"
    assert refused(cofanet("order", "CRL", TEXTILES, "--json")) == "AMOUNT_MISSING"
    assert refused(cofanet("order", "CRL", TEXTILES, "--amount", "0", "--json")) == "AMOUNT_MUST_BE_POSITIVE"
    assert refused(cofanet("order", "CRL", TEXTILES, "--amount", "-5", "--json")) == "AMOUNT_MUST_BE_POSITIVE"
    assert refused(cofanet("order", "CRL", TEXTILES, "--amount", "9.5", "--json")) == "AMOUNT_NOT_WHOLE"
    assert refused(cofanet("products", "delete", "nothing", "--json")) == "PRODUCT_NOT_FOUND"
    assert refused(cofanet("outbox", "retry", "nothing", "--json")) == "COMMAND_NOT_FOUND"
    assert refused(cofanet("outbox", "discard", "nothing", "--json")) == "COMMAND_NOT_FOUND"
    assert refused(cofanet("notifications", "read", "nothing", "--json")) == "NOTIFICATION_NOT_FOUND"
    assert len(cofanet("outbox", "list", "--all", "--json").json["commands"]) == 1


def test_a_refusal_is_said_on_stderr_to_a_person(cofanet: Call) -> None:
    answer = cofanet("order", "CRL", UNKNOWN, "--amount", "5000")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.splitlines() == [
        f"No company has the Easy number {UNKNOWN}.",
        "Check the number, or search the company by name.",
    ]


def test_what_the_insurer_refuses_is_told_kept_and_can_be_put_away(cofanet: Call, profile: Path) -> None:
    """Two desks on one insurer: the second order reaches it first."""
    cofanet("companies", "show", NEGOCE)
    first = cofanet("order", "CRL", NEGOCE, "--amount", "5000", "--offline", "--json").json["command"]
    aside = profile.with_name("aside.db")
    (profile / "store.db").rename(aside)
    ordered(cofanet)
    (profile / "store.db").unlink()
    aside.rename(profile / "store.db")

    sent = cofanet("sync", "--json")
    assert (sent.code, sent.json["refused"]) == (1, 1)
    command = cofanet("outbox", "list", "--json").json["commands"][0]
    assert (command["id"], command["state"]) == (first["id"], "refused")
    assert command["problem"]["rule"] == "ONE_COVER_PER_COMPANY"
    assert command["problem"]["hint"]
    again = cofanet("outbox", "retry", first["id"], "--json")
    assert refused(again) == "ONE_COVER_PER_COMPANY"
    assert cofanet("outbox", "discard", first["id"]).code == 0
    assert cofanet("outbox", "list", "--json").json == {"commands": []}
    assert cofanet("doctor").code == 0


def test_notifications_are_listed_read_and_deleted(cofanet: Call) -> None:
    listed = cofanet("notifications", "list", "--json").json["notifications"]
    unread = [one for one in listed if not one["read"]]
    assert unread[0].keys() >= {"id", "category", "kind", "read", "date", "easy_number", "text"}
    first, second = unread[0]["id"], unread[1]["id"]
    assert cofanet("notifications", "read", first, second).code == 0
    assert cofanet("notifications", "delete", second, "--offline").code == 3
    now = {one["id"]: one["read"] for one in cofanet("notifications", "list", "--json").json["notifications"]}
    assert now[first] is True
    assert second not in now
    assert first not in cofanet("notifications", "list", "--unread").out


def test_the_portfolio_is_filtered_by_product_status_country_and_words(cofanet: Call) -> None:
    everything = cofanet("portfolio", "list", "--all", "--json").json
    assert everything["total"] == len(everything["companies"])
    granted = cofanet("portfolio", "list", "--product", "CRL", "--status", "granted", "--json").json
    assert 0 < granted["total"] < everything["total"]
    for one in granted["companies"]:
        assert ("CRL", "granted") in [(p["product"], p["status"]) for p in one["products"]]
    country = everything["companies"][0]["country"]
    some = cofanet("portfolio", "list", "--country", country, "--json").json
    assert {one["country"] for one in some["companies"]} == {country}
    limited = cofanet("portfolio", "list", "--limit", "2", "--json").json
    assert (limited["total"], len(limited["companies"])) == (everything["total"], 2)
    assert "2 of" in cofanet("portfolio", "list", "--limit", "2").out
    assert "No company matches" in cofanet("portfolio", "list", "--text", "zzzzqqqq").out


def test_the_assessment_covers_every_company_once(cofanet: Call) -> None:
    wap = cofanet("portfolio", "wap", "--json").json
    assert list(wap["distribution"]) == [*map(str, range(11)), "none"]
    total = cofanet("portfolio", "list", "--json").json["total"]
    assert sum(wap["distribution"].values()) == total
    assert 0 <= float(wap["wap"]) <= 10


def test_a_second_contract_is_worked_under_by_its_number(cofanet: Call) -> None:
    first = cofanet("portfolio", "list", "--json").json["total"]
    other = cofanet("portfolio", "list", "--contract", "4712", "--json").json["total"]
    assert first < 30 < first + other  # one company in 25 is in both portfolios
    answer = cofanet("order", "CRL", NEGOCE, "--amount", "5000", "--contract", "4712", "--json")
    assert answer.json["product"]["requested"]["currency"] == "USD"
    update = cofanet("products", "update", answer.json["product"]["id"], "--amount", "6000", "--json")
    assert update.json["product"]["requested"]["currency"] == "USD"
    wrong = cofanet("portfolio", "list", "--contract", "1", "--json")
    assert refused(wrong) == "CONTRACT_NOT_FOUND"
    assert "4711, 4712" in wrong.json["error"]["hint"]

"""`notifications list`: its shape for scripts, and what narrows it."""

from __future__ import annotations

from datetime import datetime

import pytest

from cofanet_desktop.domain.notifications import NotificationKind
from tests.cli.conftest import Call

SHAPE = {"id", "category", "kind", "read", "date", "easy_number", "text"}


def listed(cofanet: Call, *more: str) -> list[dict[str, object]]:
    found = cofanet("notifications", "list", *more, "--json").json["notifications"]
    assert isinstance(found, list)
    return found


def test_every_line_has_the_documented_shape_newest_first(cofanet: Call) -> None:
    found = listed(cofanet)
    assert found
    for one in found:
        assert set(one) >= SHAPE
        assert one["kind"] in set(NotificationKind)
        assert isinstance(one["read"], bool)
        assert one["easy_number"] is None or len(str(one["easy_number"])) >= 14
        assert one["text"]
    dates = [datetime.fromisoformat(str(one["date"])) for one in found]
    assert dates == sorted(dates, reverse=True)


@pytest.mark.parametrize("category", ["insurance", "information", "management"])
def test_it_is_narrowed_by_category_words_and_what_is_unread(cofanet: Call, category: str) -> None:
    everything = listed(cofanet)
    of_it = listed(cofanet, "--category", category)
    assert of_it == [one for one in everything if one["category"] == category]
    unread = listed(cofanet, "--unread", "--category", category)
    assert unread == [one for one in of_it if not one["read"]]
    number = next(str(one["easy_number"]) for one in everything if one["easy_number"])
    assert {one["easy_number"] for one in listed(cofanet, "--text", number)} == {number}

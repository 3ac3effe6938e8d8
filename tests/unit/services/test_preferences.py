"""What a person has everywhere alike: which settings it is, and what follows from a choice made elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.preferences import Preferences
from cofanet_desktop.services import preferences
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.mail_account import MailAccount
from cofanet_desktop.system.settings import UserSettings

MINE = Preferences(id="clerk")


def test_before_the_first_choice_nothing_is_chosen(desk: Session) -> None:
    assert preferences.mine(desk) == Preferences(id=desk.actor)


def test_each_choice_leaves_the_others_as_they_are(desk: Session) -> None:
    preferences.change(desk, language="de", rows_per_page=0)
    preferences.change(desk, show_crs=False)
    mine = preferences.mine(desk)
    assert (mine.language, mine.rows_per_page, mine.show_crs, mine.start_page) == ("de", 0, False, None)


@pytest.mark.parametrize("chosen", [{"rows_per_page": -1}, {"rows_per_page": 1_001}, {"imminent_days": 0}])
def test_what_no_program_offers_is_refused(desk: Session, chosen: dict[str, int]) -> None:
    with pytest.raises(RuleViolation):
        preferences.change(desk, **chosen)
    assert preferences.mine(desk) == Preferences(id=desk.actor)


def test_only_what_was_chosen_is_followed() -> None:
    here = UserSettings(language="fr", theme="dark", rows_per_page=100, show_crs=True)
    chosen = replace(MINE, language="", rows_per_page=0, show_crs=False)
    assert preferences.followed(here, MINE) == here
    wanted = UserSettings(language="", theme="dark", rows_per_page=0, show_crs=False)
    assert preferences.followed(here, chosen) == wanted


@pytest.mark.parametrize(
    ("here", "everywhere", "wanted"),
    [
        (True, None, True),
        (True, True, True),
        (True, False, False),
        (False, True, False),
        (False, None, False),
    ],
)
def test_an_email_is_sent_from_where_it_was_asked_for_unless_switched_off(
    here: bool, everywhere: bool | None, wanted: bool
) -> None:
    account = MailAccount(host="smtp.example.com", is_digest_wanted=here)
    assert preferences.wants_digest(replace(MINE, email_digest=everywhere), account) is wanted

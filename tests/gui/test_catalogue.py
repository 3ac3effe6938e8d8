"""Every page the window knows of can be built."""

from __future__ import annotations

from cofanet_desktop.gui.page_specs import KEYS
from cofanet_desktop.gui.pages.catalogue import BUILDERS


def test_every_page_in_the_sidebar_or_behind_a_link_can_be_built() -> None:
    assert set(BUILDERS) == set(KEYS)

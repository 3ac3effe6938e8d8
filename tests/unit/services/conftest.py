"""A desk for the tests of the services."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cofanet_desktop.services.session import Session
from tests.support.desks import demo_session


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Session]:
    """A desk with a small portfolio, everything fetched."""
    session = demo_session(tmp_path, companies=12)
    yield session
    session.close()

"""The insurer of most tests here, and a clerk who speaks to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.insurer.desk import Desk
from tests.support.insurers import small_insurer


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    insurer = small_insurer(tmp_path)
    yield Desk(insurer)
    insurer.close()

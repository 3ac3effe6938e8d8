"""Any size: an export keeps one batch of companies in memory, tells how far it has come, and asks a few queries a batch."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from bench.portfolio_store import filled_session
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.exports import Aggregation, Category, Template
from cofanet_desktop.services import export_templates, exports
from cofanet_desktop.services.export_sheets import BATCH
from cofanet_desktop.services.session import Session

COMPANIES = 20_000
MOST_MB = 12
"""The companies alone, all in memory, would take several times as much."""


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = filled_session(tmp_path_factory.mktemp("large"), COMPANIES)
    yield session
    session.close()


@pytest.mark.timeout(240)
@pytest.mark.parametrize("aggregation", list(Aggregation))
def test_twenty_thousand_companies_are_never_in_memory_together(
    large: Session, tmp_path: Path, aggregation: Aggregation
) -> None:
    standard = export_templates.templates(large, Category.COVERS)[0]
    narrow = Template(name="Narrow", category=Category.COVERS, fields=("name",))
    exports.export_template(large, narrow, tmp_path / "first.xlsx")  # what is loaded once is loaded
    told: list[tuple[int, int]] = []
    tracemalloc.start()
    try:
        exports.export_template(
            large,
            standard,
            tmp_path / "a.xlsx",
            aggregation=aggregation,
            progress=lambda *step: told.append(step),
        )
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < MOST_MB << 20
    assert told == [(done, COMPANIES) for done in range(0, COMPANIES + 1, BATCH)]


@pytest.mark.timeout(240)
def test_no_query_is_asked_for_a_single_company(large: Session, tmp_path: Path) -> None:
    standard = export_templates.templates(large, Category.COVERS)[0]
    asked: list[str] = []
    engine = large.store._engine

    def heard(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", heard)
    try:
        done = exports.export_template(large, standard, tmp_path / "a.csv")
    finally:
        event.remove(engine, "before_cursor_execute", heard)
    assert done.rows >= COMPANIES
    assert len(asked) < 3 * COMPANIES // BATCH


@pytest.mark.timeout(120)
def test_a_long_export_is_given_up_at_once_and_leaves_no_file(large: Session, tmp_path: Path) -> None:
    standard = export_templates.templates(large, Category.COVERS)[0]
    told: list[int] = []
    with pytest.raises(InvalidInput, match="cancelled"):
        exports.export_template(
            large,
            standard,
            tmp_path / "a.xlsx",
            aggregation=Aggregation.PERIOD,
            progress=lambda done, _total: told.append(done),
            cancelled=lambda: len(told) > 2,
        )
    assert told[-1] <= 3 * BATCH
    assert list(tmp_path.iterdir()) == []

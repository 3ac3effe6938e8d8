from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cofanet_desktop.domain import bulk_mapping
from cofanet_desktop.domain.bulk_mapping import FieldSource
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.services import bulk, bulk_building
from cofanet_desktop.services.bulk_building import KeptMapping
from cofanet_desktop.services.session import Session
from tests.support.desks import demo_session

HEADINGS = ("Land", "Easy-Nr.", "Kreditlimit")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = demo_session(tmp_path)
    yield made
    made.close()


def mapping(name: str, headings: tuple[str, ...] = HEADINGS) -> KeptMapping:
    sources = list(bulk_building.proposed(headings))
    sources[bulk_mapping.PRODUCT] = FieldSource(constant="CRL")
    sources[bulk_mapping.ACTION] = FieldSource(constant="C")
    return KeptMapping(name=name, headings=bulk_mapping.signature(headings), sources=tuple(sources))


def test_a_mapping_is_remembered_by_the_set_of_headings(session: Session) -> None:
    kept = bulk_building.keep(session, mapping("  Limits   of SAP "))
    bulk_building.keep(session, mapping("Other", ("Pays", "Easy", "Montant")))
    every = bulk_building.kept(session)
    assert [one.name for one in every] == ["Limits of SAP", "Other"]
    assert bulk_building.remembered(every, ("KREDITLIMIT", "land", "easy nr")) == kept
    assert bulk_building.remembered(every, ("Land", "Kreditlimit")) is None
    assert bulk_building.offered(every, (*HEADINGS, "Name")) == (kept,)


def test_a_mapping_is_renamed_overwritten_and_deleted(session: Session) -> None:
    kept = bulk_building.keep(session, mapping("One"))
    bulk_building.keep(session, replace(kept, name="Two"))
    assert bulk_building.named(session, "two").id == kept.id
    bulk_building.delete(session, kept.id)
    bulk_building.delete(session, kept.id)
    assert bulk_building.kept(session) == ()
    with pytest.raises(RuleViolation, match="No mapping is called Two"):
        bulk_building.named(session, "Two")


@pytest.mark.parametrize("name", ["", "x" * 61, "one"])
def test_a_name_that_is_empty_too_long_or_taken_is_refused(session: Session, name: str) -> None:
    bulk_building.keep(session, mapping("One"))
    with pytest.raises(RuleViolation) as refusal:
        bulk_building.keep(session, mapping(name))
    assert refusal.value.hint is not None


def test_a_list_becomes_the_file_being_corrected_and_is_checked_like_any(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "limits.csv"
    path.write_text(
        "Land;Easy-Nr.;Kreditlimit\nFrankreich;12354897;25.000\nFR;12354905;12,5\n", encoding="utf-8"
    )
    table = bulk_building.read(path)
    made = bulk_building.build(table, table.heading_line(), mapping("One").sources)
    assert made.errors == 1
    draft = bulk_building.keep_as_draft(session, made)
    assert bulk.kept_draft(session) == draft
    checked = bulk.check_texts(session, draft.name, draft.texts)
    assert checked.name == "limits.txt"
    assert [[one.code.value for one in result.errors] for result in checked.results] == [
        [],
        ["INVALID_AMOUNT"],
    ]

"""Values noted in a field whose definition was refused are not lost: they follow the definition that takes its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cofanet_desktop.domain.custom_fields import REFERENCE, FieldKind, values_of
from cofanet_desktop.services import companies, custom_fields, field_definitions
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.portfolio import everything, listing
from cofanet_desktop.services.session import Session
from tests.support.desks import demo_session, set_connected
from tests.support.two_desks import other_desk


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = demo_session(tmp_path)
    yield made
    made.close()


def values(session: Session, easy_number: str) -> dict[str, str]:
    entry = companies.show(session, easy_number).entry
    assert entry is not None
    return values_of(entry)


def refused_definition(session: Session, folder: Path, noted: dict[str, dict[str, str]]) -> str:
    """Define "Branch" and note values in it (the key "") unconnected, while another desk takes the name."""
    other = other_desk(session, folder / "other")
    set_connected(session, is_connected=False)
    mine = field_definitions.define(session, "Branch", FieldKind.TEXT).command_id
    for number, given in noted.items():
        custom_fields.set_values(session, number, {field or mine: value for field, value in given.items()})
    set_connected(session, is_connected=True)
    field_definitions.define(other, "branch", FieldKind.TEXT)
    assert exchange(other).trouble is None
    other.close()
    assert exchange(session).trouble is None
    assert [one.id for one in field_definitions.standing(session).refused] == [mine]
    return mine


def test_values_held_with_a_refused_definition_follow_its_correction(
    session: Session, tmp_path: Path
) -> None:
    first, second = sorted(row.easy_number for row in listing(session, everything(session))[0])[:2]
    mine = refused_definition(
        session, tmp_path, {first: {"": "Lyon", REFERENCE: "R1"}, second: {"": "Lille"}}
    )
    custom_fields.set_values(session, second, {REFERENCE: "NEWER"})
    field = field_definitions.define(session, "Branch office", FieldKind.TEXT, replaces=mine).command_id
    assert exchange(session).trouble is None
    assert (values(session, first)[field], values(session, first)[REFERENCE]) == ("Lyon", "R1")
    assert values(session, second)[REFERENCE] == "NEWER"
    assert len(custom_fields.note_states(session, session.contract().id, [first, second])) == 1


def test_held_values_that_do_not_fit_the_corrected_kind_stay_in_sight(
    session: Session, tmp_path: Path
) -> None:
    first = min(row.easy_number for row in listing(session, everything(session))[0])
    mine = refused_definition(session, tmp_path, {first: {"": "Lyon"}})
    field = field_definitions.define(session, "Branch number", FieldKind.NUMBER, replaces=mine).command_id
    assert exchange(session).trouble is None
    assert field not in values(session, first)
    assert custom_fields.note_states(session, session.contract().id, [first])[first].refused

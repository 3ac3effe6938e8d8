"""Opening the embedded backend by name, its options, and what a bad file becomes on the way to the desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from cofanet_desktop.backend.embedded import FILE_NAME, EmbeddedBackend
from cofanet_desktop.backend.errors import NotSent, OutcomeUnknown
from cofanet_desktop.backend.registry import BackendSettings, names, open_backend
from cofanet_desktop.domain.commands import OrderProduct
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.products import ProductCode
from tests.support.backends import Fault, FlakyBackend
from tests.support.insurers import WORKSPACE, envelope, small_insurer

KEY = bytes(range(32))


def settings(folder: Path, **options: str) -> BackendSettings:
    return BackendSettings(folder=folder, key=KEY, options=options)


def an_order() -> OrderProduct:
    return OrderProduct(contract_id="4711", easy_number="00000012354897", product=ProductCode.RSC)


def test_the_embedded_backend_opens_by_name_filled_and_encrypted(tmp_path: Path) -> None:
    backend = open_backend("embedded", settings(tmp_path, companies="25"))
    page = backend.pull("", 0, 10_000)
    assert sum(change.entity == "company" for change in page.changes) == 25
    assert backend.capabilities.is_simulation
    backend.close()
    assert b"SQLite format" not in (tmp_path / FILE_NAME).read_bytes()[:100]


def test_opening_again_goes_on_where_it_stopped(tmp_path: Path) -> None:
    first = open_backend("embedded", settings(tmp_path, companies="5"))
    start = first.pull("", 0, 10_000)
    first.push("desk", [envelope(an_order(), 1)])
    first.close()
    again = open_backend("embedded", settings(tmp_path, companies="300"))
    page = again.pull(start.epoch, start.to, 10_000)
    assert not page.reset
    assert sum(change.entity == "product" for change in page.changes) == 1
    again.close()


def test_an_unknown_name_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(InvalidInput) as raised:
        open_backend("carrier-pigeon", settings(Path("unused")))
    assert raised.value.rule == "UNKNOWN_BACKEND"
    assert "carrier-pigeon" in raised.value.message.english()
    assert raised.value.hint is not None
    assert "embedded" in raised.value.hint.english()
    assert "embedded" in names()


def test_an_option_that_is_no_number_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as raised:
        open_backend("embedded", settings(tmp_path, companies="many"))
    assert raised.value.field == "companies"
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="this system does not list open files")
def test_a_file_that_cannot_be_used_is_not_left_open_by_every_try(tmp_path: Path) -> None:
    insurer = small_insurer(tmp_path)
    with insurer.writing("newer") as connection:
        connection.exec_driver_sql("UPDATE meta SET value = '999' WHERE key = 'schema'")
    insurer.close()
    backend = open_backend("embedded", settings(tmp_path))
    for _ in range(5):
        with pytest.raises(NotSent, match="newer version"):
            backend.pull("", 0, 10)
        links = (one.readlink() for one in Path("/proc/self/fd").iterdir() if one.is_symlink())
        assert not [one for one in links if one.is_relative_to(tmp_path)]
    backend.close()


def test_a_damaged_file_leaves_the_outcome_of_a_push_unknown(tmp_path: Path) -> None:
    backend = EmbeddedBackend(small_insurer(tmp_path), WORKSPACE)
    backend.close()
    path = tmp_path / FILE_NAME
    path.write_bytes(b"\0" * path.stat().st_size)
    with pytest.raises(OutcomeUnknown):
        backend.push("desk", [envelope(an_order(), 1)])
    with pytest.raises(NotSent):
        backend.pull("", 0, 10)
    backend.close()


@pytest.mark.parametrize(
    ("fault", "arrived"),
    [(Fault.DROP_BEFORE, 0), (Fault.DROP_AFTER, 1), (Fault.DUPLICATE, 1), (Fault.LATE, 1)],
)
def test_on_a_bad_line_a_command_takes_effect_at_most_once(
    tmp_path: Path, fault: Fault, arrived: int
) -> None:
    line = FlakyBackend(EmbeddedBackend(small_insurer(tmp_path), WORKSPACE), script=[fault])
    sent = envelope(an_order(), 1)
    raised = None
    try:
        line.push("desk", [sent])
    except (NotSent, OutcomeUnknown) as error:
        raised = type(error)
    expected = {Fault.DROP_BEFORE: NotSent, Fault.DROP_AFTER: OutcomeUnknown, Fault.LATE: OutcomeUnknown}
    assert raised is expected.get(fault)
    products = [change for change in line.pull("", 0, 10_000).changes if change.entity == "product"]
    assert len(products) == arrived
    assert line.push("desk", [sent]).receipts[0].command_id == sent.id
    line.close()


def test_a_late_page_comes_back_as_the_answer_to_a_later_question(tmp_path: Path) -> None:
    line = FlakyBackend(EmbeddedBackend(small_insurer(tmp_path), WORKSPACE), script=[Fault.NONE, Fault.LATE])
    start = line.pull("", 0, 10_000)
    with pytest.raises(OutcomeUnknown):
        line.pull("", 0, 10_000)
    stale = line.pull(start.epoch, start.to, 10_000)
    assert (stale.since, stale.reset) == (0, True)
    line.close()

"""An export being carried out: claimed, entered in the list, written whole or not at all, and told how it ended (EXPORT-2).

While it is under way its claim is held (`system.claims`); the entry in the list is made after the claim was taken, and
settled before it is given up. An entry in progress whose claim is free therefore belongs to a program that ended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.exports import Export, ExportState, FileFormat, WrittenFile
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message, pack
from cofanet_desktop.exchange.sheet_writing import Written, write_list
from cofanet_desktop.exchange.whole_file import left_behind
from cofanet_desktop.services.export_sheets import TOTAL, Lines, Steps, Wanted, columns, title
from cofanet_desktop.services.list_form import list_form
from cofanet_desktop.store.database import StoreClosed
from cofanet_desktop.store.exports import Exports
from cofanet_desktop.store.queries.export_lines import Reading
from cofanet_desktop.system import claims

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from cofanet_desktop.exchange.sheet_writing_cells import ListForm
    from cofanet_desktop.services.export_words import Words
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.store.unit_of_work import UnitOfWork

CANCELLED = "WRITING_CANCELLED"


def claimed(session: Session, export_id: str) -> AbstractContextManager[bool]:
    """Hold the claim of an export during a block; gives False when somebody at work holds it."""
    return claims.claimed(session.store.path.parent / "exports", export_id)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was written: the number of lines, and what the reader of the files should know."""

    rows: int
    notes: tuple[Message, ...] = ()


def write_files(
    session: Session, wanted: Wanted, targets: Sequence[Path], words: Words, steps: Steps
) -> Outcome:
    """Write what is wanted into every target, a workbook or a CSV file by its ending; all of them, or none is new.

    All tell of the same moment. Raises InvalidInput (FILE_ENDING, FILE_NOT_WRITABLE, WRITING_CANCELLED,
    TOO_MANY_ROWS) and RuleViolation (EXPORT_NO_FIELDS).
    """
    wanted.check()
    written: list[Written] = []
    done: list[Path] = []
    try:
        with session.store.read() as connection:
            lines = Lines(Reading(connection), wanted, words)
            for target in targets:
                rows = lines.rows(_part(steps, len(done), len(targets)))
                form = _form(session, wanted, target, words)
                written.append(write_list(target, form, rows, cancelled=steps.cancelled))
                done.append(target)
    except BaseException:
        if len(targets) > 1:  # a single one is still as it was
            _remove(done)
        raise
    return outcome_of(*written)


def outcome_of(*written: Written) -> Outcome:
    """Return what became of a list written into one or several files."""
    shortened = max(one.shortened for one in written)
    return Outcome(written[0].rows, (_shortened(shortened),) if shortened else ())


def _part(steps: Steps, part: int, parts: int) -> Steps:
    """Return the steps of one of several files, told as steps of all of them."""
    progress = steps.progress
    if progress is None or parts == 1:
        return steps
    tell = progress

    def told(done: int, total: int) -> None:
        tell(part * total + done, parts * total)

    return Steps(told, steps.cancelled)


def _form(session: Session, wanted: Wanted, target: Path, words: Words) -> ListForm:
    """Return the form of the list; programs that read a CSV file would take its totals for a line."""
    is_workbook = target.suffix.lower() == f".{FileFormat.XLSX}"
    return list_form(
        session,
        title(wanted, words),
        columns(wanted, words),
        words.translate,
        contracts=wanted.contracts,
        total=words.say("Exports", TOTAL) if is_workbook else "",
        more_notes=(words.translate(one) for one in wanted.notes()),
    )


def _shortened(count: int) -> Message:
    return Message(
        "Exports",
        QT_TRANSLATE_NOOP("Exports", "Texts cut because no cell of a workbook can hold them: {count}."),
        {"count": count},
    )


@contextmanager
def entered(session: Session, export: Export) -> Iterator[Callable[[Outcome], Export]]:
    """Claim and list an export written by hand during a block, which calls what it gives with the outcome.

    What the block raises is noted as its failure and raised on; when it was cancelled, the entry disappears.
    """
    with claimed(session, export.id):
        with session.store.work("export.begin") as unit:
            Exports(unit.connection).put(export)
        try:
            yield lambda outcome: settle(session, finished(export, outcome))
        except BaseException as error:
            with suppress(StoreClosed):  # the next start tells that it was interrupted
                give_up(session, export, error)
            raise


def settle(session: Session, export: Export, also: Callable[[UnitOfWork], None] | None = None) -> Export:
    """Note how an export stands, and `also` what belongs to it, in one transaction; returns the export.

    One that was taken off the list meanwhile, while its e-mail was being sent, stays off it.
    """
    with session.store.work("export.end") as unit:
        known = Exports(unit.connection)
        if known.get(export.id) is not None:
            known.put(export)
        if also is not None:
            also(unit)
    return export


def give_up(session: Session, export: Export, error: BaseException) -> None:
    """Note why an export made by hand failed; one that was cancelled is forgotten."""
    if is_cancelled(error):
        with session.store.work("export.cancel") as unit:
            Exports(unit.connection).delete([export.id])
    else:
        settle(session, failed(export, error))


def is_cancelled(error: BaseException) -> bool:
    """Tell whether somebody wanted the export to stop."""
    return getattr(error, "rule", "") == CANCELLED


def finished(export: Export, outcome: Outcome) -> Export:
    """Return an export whose files are written, with their sizes."""
    files = tuple(WrittenFile(path=one.path, size=_size(one.path)) for one in export.files)
    notes = (*export.packed_notes, *(pack(note) for note in outcome.notes))
    return replace(export, state=ExportState.AVAILABLE, rows=outcome.rows, files=files, packed_notes=notes)


def failed(export: Export, error: BaseException) -> Export:
    """Return an export that came to nothing, and why."""
    message, hint = told(error)
    return replace(
        export,
        state=ExportState.FAILED,
        files=(),
        packed_reason=pack(message),
        packed_way_out=pack(hint) if hint else None,
    )


def told(error: BaseException) -> tuple[Message, Message | None]:
    """Return what went wrong and the way out, as sentences for a person."""
    if isinstance(error, CofanetError):
        return error.message, error.hint
    return (
        Message(
            "Exports",
            QT_TRANSLATE_NOOP("Exports", "Something went wrong that should not: {error}."),
            {"error": f"{type(error).__name__}: {error}"[:200]},
        ),
        Message("Exports", QT_TRANSLATE_NOOP("Exports", "Try again; details are in the log.")),
    )


def interrupted(export: Export, *, is_repeated: bool) -> Export:
    """Return an export whose program ended before its files were written; what it left behind is removed."""
    _remove(Path(one.path) for one in export.files if export.scenario_id)  # their names were free
    for one in export.files:
        _remove(left_behind(Path(one.path)))
    way_out = (
        QT_TRANSLATE_NOOP("Exports", "It is run again.")
        if is_repeated
        else QT_TRANSLATE_NOOP("Exports", "Export again.")
    )
    reason = QT_TRANSLATE_NOOP("Exports", "Interrupted: the program ended before the files were written.")
    return replace(
        export,
        state=ExportState.FAILED,
        files=(),
        packed_reason=pack(Message("Exports", reason)),
        packed_way_out=pack(Message("Exports", way_out)),
    )


def _remove(files: Iterator[Path] | Sequence[Path]) -> None:
    for one in files:
        with suppress(OSError):
            one.unlink(missing_ok=True)


def _size(path: str) -> int:
    with suppress(OSError):
        return Path(path).stat().st_size
    return 0

"""The list of what was exported, and exports made by hand (EXPORT-1, EXPORT-2); scenarios are run by `export_runs`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.domain.days import zone
from cofanet_desktop.domain.exports import (
    CATEGORY_NAMES,
    Aggregation,
    Category,
    Export,
    ExportState,
    Template,
    WrittenFile,
)
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, pack
from cofanet_desktop.services import export_files, export_templates, export_work
from cofanet_desktop.services.export_sheets import Lines, Steps, Wanted, columns
from cofanet_desktop.services.export_words import ENGLISH, Words
from cofanet_desktop.services.issuing import new_id
from cofanet_desktop.store.exports import Exports
from cofanet_desktop.store.queries.export_lines import Reading

if TYPE_CHECKING:
    from cofanet_desktop.exchange.sheet_writing import Written
    from cofanet_desktop.exchange.sheet_writing_cells import Cell
    from cofanet_desktop.services.session import Session


def exports(session: Session, category: Category | None = None) -> tuple[Export, ...]:
    """Return what was exported, or is being, of a category or of all, newest first."""
    with session.store.read() as connection:
        return tuple(Exports(connection).every(category))


def find(session: Session, export_id: str) -> Export | None:
    """Return the export of that id, None when it was deleted."""
    with session.store.read() as connection:
        return Exports(connection).get(export_id)


def delete(session: Session, ids: Collection[str], *, files: bool) -> tuple[str, ...]:
    """Take exports off the list, with their files where `files`; return the files that could not be deleted.

    A file that is gone already is passed over, and so is one that another export has written anew. Raises RuleViolation
    (EXPORT_IN_PROGRESS) for one being written, and then deletes nothing.
    """
    with session.store.work("export.delete") as unit:
        known = Exports(unit.connection)
        some = [one for each in ids if (one := known.get(each)) is not None]
        if any(one.state is ExportState.IN_PROGRESS for one in some):
            raise refused(
                "EXPORT_IN_PROGRESS",
                QT_TRANSLATE_NOOP("Rules", "An export in progress cannot be deleted."),
                QT_TRANSLATE_NOOP("Rules", "Wait until it is written, or cancel it."),
            )
        known.delete([one.id for one in some])
        others = {file.path for one in known.every() for file in one.files}
    written = [Path(file.path) for one in some for file in one.files if file.path not in others]
    return tuple(str(file) for file in written if files and not _deleted(file))


def put_back(session: Session, deleted: Iterable[Export]) -> None:
    """Put exports back on the list, as they were when they were deleted without their files."""
    with session.store.work("export.put_back") as unit:
        for one in deleted:
            Exports(unit.connection).put(one)


def _deleted(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def file_name(session: Session, category: Category, words: Words = ENGLISH) -> str:
    """Return a name for the file of an export made by hand, without ending: category, contract, day and time."""
    contract = session.contract()
    at = session.now().astimezone(zone(contract.time_zone))
    return export_files.stem_of(words.say("Exports", CATEGORY_NAMES[category]), contract.number, at)


def export_template(
    session: Session,
    template: Template,
    target: Path,
    *,
    aggregation: Aggregation = Aggregation.PRODUCT,
    words: Words = ENGLISH,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Export:
    """Write the whole portfolio of the contract in use, or all its overdue declarations, by a template; at once.

    `target` becomes a workbook or a CSV file by its ending, whole, or stays as it is. `progress` is called with the
    number of companies (or declarations) done and of all. What fails is noted in the list and raised: InvalidInput
    (FILE_ENDING, FILE_NOT_WRITABLE, WRITING_CANCELLED, TOO_MANY_ROWS), RuleViolation (EXPORT_NO_FIELDS).
    """
    wanted = _wanted(session, template, aggregation)
    export = Export(
        id=new_id(),
        category=template.category,
        contracts=tuple(one.number for one in wanted.contracts),
        created_at=session.now(),
        state=ExportState.IN_PROGRESS,
        template=template.name,
        files=(WrittenFile(path=str(target.absolute())),),
        packed_notes=tuple(pack(note) for note in wanted.notes()),
    )
    with export_work.entered(session, export) as finish:
        return finish(export_work.write_files(session, wanted, (target,), words, Steps(progress, cancelled)))


def preview(
    session: Session,
    template: Template,
    *,
    aggregation: Aggregation = Aggregation.PRODUCT,
    words: Words = ENGLISH,
    lines: int = 5,
) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    """Return the headings of an export by a template, and the cells of its first lines, of the contract in use."""
    wanted = _wanted(session, template, aggregation)
    headings = tuple(one.heading for one in columns(wanted, words))
    with session.store.read() as connection:
        rows = Lines(Reading(connection), wanted, words, most=lines).rows(Steps())
        return headings, list(islice(rows, lines))


def recorded(
    session: Session, target: Path, write: Callable[[], Written], category: Category = Category.COVERS
) -> Written:
    """Write a list as it is shown by calling `write`, entered in the list of exports as a direct one to `target`.

    What it raises is noted as the failure of the export and raised on.
    """
    export = Export(
        id=new_id(),
        category=category,
        contracts=(session.contract().number,),
        created_at=session.now(),
        state=ExportState.IN_PROGRESS,
        files=(WrittenFile(path=str(target.absolute())),),
    )
    with export_work.entered(session, export) as finish:
        written = write()
        finish(export_work.outcome_of(written))
    return written


def _wanted(session: Session, template: Template, aggregation: Aggregation) -> Wanted:
    contract = session.contract()
    fields, gone = export_templates.chosen(session, template, [contract])
    return Wanted(
        category=template.category,
        contracts=(contract,),
        fields=fields,
        gone=gone,
        aggregation=aggregation,
    )

"""Bulk order files: checked before anything is sent, imported as one command per valid line, followed line by line.

An import is a row per line first; each line then becomes a command in the transaction that notes its id, in file
order. Whatever stops the program in between, `complete` goes on where it stopped and repeats nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.bulk import BULK_PRODUCTS, FilePolicy
from cofanet_desktop.domain.bulk_check import check_lines, key_of, read_order
from cofanet_desktop.domain.bulk_errors import Notice, Problem
from cofanet_desktop.domain.bulk_orders import command_of, problem_of
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange import bulk as exchange
from cofanet_desktop.services import drafts
from cofanet_desktop.services.bulk_lookup import Holdings, KnownCompanies, KnownHoldings, Registry
from cofanet_desktop.services.issuing import issue_in, new_id
from cofanet_desktop.services.line_commands import AlreadyImported, free_turn, issue_lines, stop_lines, turn
from cofanet_desktop.store.bulk_files import BulkFiles, pack_problems
from cofanet_desktop.store.queries import bulk
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from cofanet_desktop.domain.bulk_files import ImportedFile, ImportedLine
    from cofanet_desktop.domain.commands import Args
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.exchange.bulk import CheckedFile
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.store.bulk_files import ReadyLine
    from cofanet_desktop.store.unit_of_work import UnitOfWork

# Checking ------------------------------------------------------------------------------------------------------


def check(session: Session, path: Path, *, offline: bool = False) -> CheckedFile:
    """Return everything that is wrong with a file, sending nothing; raises InvalidInput when it cannot be read.

    Companies nobody here knows are looked up at the insurer, and kept; without a network they are not verified.
    """
    return exchange.check_file(
        path,
        reference_data(),
        _policy(session.contract()),
        companies=Registry(session, offline=offline),
        portfolio=Holdings(session, session.contract()),
    )


def check_texts(session: Session, name: str, texts: Sequence[str], *, offline: bool = False) -> CheckedFile:
    """Return everything that is wrong with lines as they are being edited, blank ones included."""
    return exchange.check_texts(
        name,
        texts,
        reference_data(),
        _policy(session.contract()),
        companies=Registry(session, offline=offline),
        portfolio=Holdings(session, session.contract()),
    )


class Checking:
    """Checks a file again and again while it is corrected: companies and portfolio are asked about once.

    What is known is that of the moment they were asked about: make another one when data changed.
    """

    def __init__(self, session: Session, *, offline: bool = False) -> None:
        """Ask nothing yet; to be made and used in tasks."""
        contract = session.contract()
        self._policy = _policy(contract)
        self._companies = KnownCompanies(Registry(session, offline=offline))
        self._portfolio = KnownHoldings(Holdings(session, contract))

    def file(self, path: Path) -> CheckedFile:
        """Return everything that is wrong with a file; raises InvalidInput when it cannot be read."""
        return exchange.check_file(
            path, reference_data(), self._policy, companies=self._companies, portfolio=self._portfolio
        )

    def texts(self, name: str, texts: Sequence[str]) -> CheckedFile:
        """Return everything that is wrong with lines as they are being edited, blank ones included."""
        return exchange.check_texts(
            name, texts, reference_data(), self._policy, companies=self._companies, portfolio=self._portfolio
        )


def earlier_imports(session: Session, sha256: str) -> list[ImportedFile]:
    """Return the imports of the same bytes under the contract in use, newest first."""
    with session.store.read() as connection:
        return bulk.same_bytes(connection, sha256, session.contract().id)


def save(path: Path, lines: Iterable[str]) -> None:
    """Write lines as a bulk file, without the blank ones; raises InvalidInput for one that is not plain ASCII, or when it cannot write."""
    exchange.write_file(path, lines, skips_blank=True)


def _policy(contract: Contract) -> FilePolicy:
    return FilePolicy(
        products=BULK_PRODUCTS.intersection(contract.products),
        has_express_amount=contract.express_amount is not None,
    )


# Importing -----------------------------------------------------------------------------------------------------


def import_file(
    session: Session,
    path: Path,
    *,
    confirmed: bool = False,
    offline: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportedFile:
    """Queue one command per valid line of a file, in file order; lines in error never block the others.

    `progress(done, total)` is called between batches, `cancelled()` asked there: lines already queued stay so.
    Raises AlreadyImported unless `confirmed`, InvalidInput when the file cannot be read, RuleViolation when it is
    rejected as a whole.
    """
    checked = check(session, path, offline=offline)
    return import_checked(session, checked, confirmed=confirmed, progress=progress, cancelled=cancelled)


def import_checked(
    session: Session,
    checked: CheckedFile,
    *,
    confirmed: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportedFile:
    """Import a file just checked, such as one corrected on screen; see `import_file`."""
    _check_importable(checked)
    contract = session.contract()
    earlier = earlier_imports(session, checked.sha256)
    if earlier and not confirmed:
        raise AlreadyImported(earlier[0])
    file_id = new_id()
    with turn():
        with session.store.work("bulk.import") as unit:
            at = session.now()
            files = BulkFiles(unit.connection)
            files.add(
                file_id,
                name=checked.name,
                sha256=checked.sha256,
                contract_id=contract.id,
                actor=session.actor,
                at=at,
                results=checked.results,
                done=files.done(checked.sha256, contract.id),
            )
            unit.audit.add(
                at, session.actor, "bulk_import", None, f"{file_id} {checked.name} {checked.sha256}"
            )
        _issue_ready(session, file(session, file_id), progress, cancelled)
    session.on_issued()
    return file(session, file_id)


def _check_importable(checked: CheckedFile) -> None:
    if checked.problems:
        problem = checked.problems[0]
        raise RuleViolation(problem.code.value, problem.message, problem.detail or problem.way_out)
    if not checked.results:
        raise RuleViolation(
            "NO_LINES",
            Message(
                "Bulk", QT_TRANSLATE_NOOP("Bulk", "The file {name} holds no order."), {"name": checked.name}
            ),
            Message("Bulk", QT_TRANSLATE_NOOP("Bulk", "Choose a file with one order a line.")),
        )


def _issue_ready(
    session: Session,
    imported: ImportedFile,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Turn the lines of a file that are ready into commands, batch by batch; return how many were tried."""

    def issue(unit: UnitOfWork, batch: Sequence[ReadyLine]) -> None:
        done = BulkFiles(unit.connection).done(imported.sha256, imported.contract_id)
        for line in batch:
            _issue_line(unit, session, imported, line, done.get((line.line, line.text)))

    return issue_lines(
        session,
        imported.id,
        issue,
        cancelled_errors=pack_problems([Problem(Notice.IMPORT_CANCELLED)]),
        progress=progress,
        cancelled=cancelled,
    )


def _issue_line(
    unit: UnitOfWork, session: Session, imported: ImportedFile, line: ReadyLine, done: str | None
) -> None:
    """Turn one line into a command, or note why it cannot be one; `done` is the command it became before."""
    files = BulkFiles(unit.connection)
    if done is not None:
        files.set_command(imported.id, line.line, done)
        return
    try:
        issued = issue_in(unit, session, _args(unit, imported, line))
    except RuleViolation as violation:
        files.set_errors(imported.id, line.line, pack_problems([problem_of(violation)]))
    else:
        files.set_command(imported.id, line.line, issued.command_id)


def _args(unit: UnitOfWork, imported: ImportedFile, line: ReadyLine) -> Args:
    order = read_order(line.line, line.text, reference_data())
    contract = unit.contract(imported.contract_id)
    if order is None or contract is None:
        raise _no_contract()
    return command_of(order, line.easy_number, unit.products(contract.id, line.easy_number), contract)


def _no_contract() -> RuleViolation:
    return RuleViolation(
        "CONTRACT_NOT_FOUND",
        Message("Rules", QT_TRANSLATE_NOOP("Rules", "This contract does not exist.")),
    )


def complete(session: Session) -> int:
    """Go on with imports that were interrupted or made without a network; return how many lines were tried.

    Companies still to be verified are looked up; while the insurer cannot be reached, their lines keep waiting.
    """
    with free_turn() as is_free:
        if not is_free:
            return 0
        with session.store.read() as connection:
            every = [bulk.file(connection, file_id) for file_id in bulk.unfinished(connection)]
        return sum(_complete_file(session, imported) for imported in every if imported is not None)


def _complete_file(session: Session, imported: ImportedFile) -> int:
    with session.store.read() as connection:
        unverified = BulkFiles(connection).texts(imported.id, only_unverified=True)
    if unverified:
        _verify(session, imported, unverified)
    return _issue_ready(session, imported)


def _verify(session: Session, imported: ImportedFile, unverified: Mapping[int, str]) -> None:
    """Look up the companies of lines imported without a network, and judge those lines anew."""
    registry = Registry(session, offline=False)
    reference = reference_data()
    registry({key for text in unverified.values() if (key := key_of(text, reference))})
    if registry.is_unreachable:
        return
    with session.store.read() as connection:
        texts = BulkFiles(connection).texts(imported.id)
    contract = next((one for one in session.contracts() if one.id == imported.contract_id), None)
    if contract is None:
        stop_lines(session, imported.id, pack_problems([problem_of(_no_contract())]))
        return
    every = [texts.get(number, "") for number in range(1, max(texts) + 1)]
    results = tuple(  # all of them first: the look-ups keep what they find in a transaction of their own
        check_lines(
            every, reference, _policy(contract), companies=registry, portfolio=Holdings(session, contract)
        )
    )
    with session.store.work("bulk.verify") as unit:
        files = BulkFiles(unit.connection)
        for result in results:
            if result.line in unverified:
                files.verify(imported.id, result)


# Corrections not imported yet ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BulkDraft:
    """A file being corrected on screen: its name, its lines, blank ones included."""

    name: str
    texts: tuple[str, ...]


_DRAFT = "bulk"


def keep_draft(session: Session, draft: BulkDraft) -> None:
    """Keep a file being corrected through closing, crashes and power cuts (ACT-17)."""
    drafts.keep(session, _DRAFT, _DRAFT, None, draft)


def kept_draft(session: Session) -> BulkDraft | None:
    """Return the file that was being corrected, or None."""
    return drafts.read(session, _DRAFT, BulkDraft)


def drop_draft(session: Session) -> None:
    """Forget the file being corrected: it was imported, or thrown away."""
    drafts.drop(session, _DRAFT)


# Following -----------------------------------------------------------------------------------------------------


def files(session: Session, *, every_contract: bool = False) -> list[ImportedFile]:
    """Return the files imported under the contract in use, or under every contract, newest first."""
    contracts = session.contracts() if every_contract else [session.contract()]
    with session.store.read() as connection:
        found = [file for contract in contracts for file in bulk.files(connection, contract.id)]
    return sorted(found, key=lambda one: (one.imported_at, one.id), reverse=True)


def file(session: Session, file_id: str) -> ImportedFile:
    """Return one imported file; raises RuleViolation when there is none of that id."""
    with session.store.read() as connection:
        found = bulk.file(connection, file_id)
    if found is None:
        raise RuleViolation(
            "FILE_NOT_FOUND",
            Message("Bulk", QT_TRANSLATE_NOOP("Bulk", "No imported file has this number.")),
            Message("Bulk", QT_TRANSLATE_NOOP("Bulk", "List the imported files to see their numbers.")),
        )
    return found


def lines(session: Session, file_id: str) -> list[ImportedLine]:
    """Return the lines of an imported file in their order, each with where it stands."""
    with session.store.read() as connection:
        return bulk.lines(connection, file_id)

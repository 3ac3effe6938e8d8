"""The lines of a bulk file being corrected: texts, what the check says of each, which are shown in which order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cofanet_desktop.domain.bulk_errors import Cause, Notice
from cofanet_desktop.gui.models.bulk import ERROR, WARNING, CheckRow
from cofanet_desktop.services.bulk import BulkDraft

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cofanet_desktop.domain.bulk_files import ImportedFile
    from cofanet_desktop.exchange.bulk import CheckedFile
    from cofanet_desktop.services.bulk import Checking


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check says, made ready off the GUI thread: rows by line number, and counts of lines."""

    checked: CheckedFile
    earlier: tuple[ImportedFile, ...]
    """Imports of the same bytes, newest first."""
    rows: dict[int, CheckRow]
    accepted: int
    errors: int
    warnings: int
    """Lines with a warning and no error."""
    unverified: int
    accents: int
    checking: Checking | None = None
    """What the check knows of companies and portfolio, for the next one."""

    @property
    def rejected(self) -> int:
        """Return the number of lines that cannot be ordered."""
        return len(self.rows) - self.accepted

    @property
    def looks_like_a_list(self) -> bool:
        """Tell whether no line has the fields of an order, as in a list with columns of its own."""
        return bool(self.rows) and all(
            any(problem.code is Cause.WRONG_FIELD_COUNT for problem in row.errors)
            for row in self.rows.values()
        )


def verdict(
    checked: CheckedFile, earlier: Iterable[ImportedFile], checking: Checking | None = None
) -> Verdict:
    """Return what a check says, ready to be shown."""
    rows = {
        result.line: CheckRow(result.line, result.text, result.errors, result.warnings)
        for result in checked.results
    }
    unverified = [
        warning
        for row in rows.values()
        for warning in row.warnings
        if warning.code is Notice.NOT_VERIFIED_OFFLINE
    ]
    return Verdict(
        checked,
        tuple(earlier),
        rows,
        accepted=checked.accepted,
        errors=sum(row.severity == ERROR for row in rows.values()),
        warnings=sum(row.severity == WARNING for row in rows.values()),
        unverified=len(unverified),
        accents=sum(not row.text.isascii() for row in rows.values()),
        checking=checking,
    )


@dataclass(slots=True)
class BulkLines:
    """Lines keep their place while they are corrected; errors come first when a file is opened or filtered."""

    name: str = ""
    texts: list[str] = field(default_factory=list)
    """Every line of the file, blank ones as empty text; line 1 is at 0."""
    rows: dict[int, CheckRow] = field(default_factory=dict)
    _order: list[int] = field(default_factory=list)
    _only: frozenset[int] | None = None

    def open(self, found: Verdict) -> None:
        """Take the lines of a file just read."""
        self.name, self.texts = found.checked.name, [""] * max(found.rows, default=0)
        for row in found.rows.values():
            self.texts[row.line - 1] = row.text
        self.take(found)
        self.show_all()

    def take(self, found: Verdict) -> None:
        """Take what a new check says; the lines keep their places."""
        self.rows = dict(found.rows)
        known = set(self._order)
        self._order = [line for line in self._order if line in self.rows]
        self._order += sorted(line for line in self.rows if line not in known)

    def place(self, changes: Mapping[int, str]) -> dict[int, CheckRow]:
        """Put other texts in place and return their rows, which are not checked yet."""
        changed = {}
        for line, text in changes.items():
            self.texts[line - 1] = text
            known = self.rows.get(line) or CheckRow(line, text)
            changed[line] = replace(known, text=text, is_current=False)
        self.rows.update(changed)
        return changed

    def show_all(self) -> None:
        """Show every line, errors first."""
        self.show_only(None)

    def show_only(self, severity: int | None) -> None:
        """Show the lines of that severity now; one that is corrected stays in view until the choice is made anew."""
        self._only = (
            None
            if severity is None
            else frozenset(line for line, row in self.rows.items() if row.severity == severity)
        )
        self._order = sorted(self.rows, key=lambda line: (self.rows[line].severity, line))

    def shown(self, words: list[str]) -> list[CheckRow]:
        """Return the lines to show, in order; every word (lower case) is in number or text."""
        chosen = (self.rows[line] for line in self._order if self._only is None or line in self._only)
        if not words:
            return list(chosen)
        return [row for row in chosen if all(word in f"{row.line} {row.text}".casefold() for word in words)]

    def proposals(self) -> dict[int, tuple[str, str]]:
        """Return the lines that hold accents, each as it is and without them."""
        return {row.line: (row.text, row.proposal) for row in self.rows.values() if row.proposal is not None}

    def draft(self) -> BulkDraft:
        """Return the file as it is on screen."""
        return BulkDraft(self.name, tuple(self.texts))

"""The lines of a bulk file being corrected: texts, what the check says of each, which are shown in which order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cofanet_desktop.gui.models.bulk import ERROR, CheckRow
from cofanet_desktop.services.bulk import BulkDraft

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cofanet_desktop.exchange.bulk import CheckedFile


@dataclass(slots=True)
class BulkLines:
    """Lines keep their place while they are corrected; errors come first when a file is opened or filtered."""

    name: str = ""
    texts: list[str] = field(default_factory=list)
    """Every line of the file, blank ones as empty text; line 1 is at 0."""
    rows: dict[int, CheckRow] = field(default_factory=dict)
    _order: list[int] = field(default_factory=list)
    _only: frozenset[int] | None = None

    def open(self, checked: CheckedFile) -> None:
        """Take the lines of a file just read."""
        last = max((result.line for result in checked.results), default=0)
        self.name, self.texts = checked.name, [""] * last
        for result in checked.results:
            self.texts[result.line - 1] = result.text
        self.take(checked)
        self.show_all()

    def take(self, checked: CheckedFile) -> None:
        """Take what a new check says; the lines keep their places."""
        self.rows = {
            result.line: CheckRow(result.line, result.text, result.errors, result.warnings)
            for result in checked.results
        }
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
        self._only = None
        self._sort()

    def show_errors_only(self) -> None:
        """Show the lines in error now; one that is corrected stays in view until the choice is made anew."""
        self._only = frozenset(line for line, row in self.rows.items() if row.severity == ERROR)
        self._sort()

    def _sort(self) -> None:
        self._order = sorted(self.rows, key=lambda line: (self.rows[line].severity, line))

    def shown(self, words: list[str]) -> list[CheckRow]:
        """Return the lines to show, in order; every word (lower case) is in number or text."""
        chosen = (self.rows[line] for line in self._order if self._only is None or line in self._only)
        if not words:
            return list(chosen)
        return [row for row in chosen if all(word in f"{row.line} {row.text}".casefold() for word in words)]

    def proposals(self) -> dict[int, str]:
        """Return the lines that hold accents, each without them."""
        return {row.line: row.proposal for row in self.rows.values() if row.proposal is not None}

    def draft(self) -> BulkDraft:
        """Return the file as it is on screen."""
        return BulkDraft(self.name, tuple(self.texts))

    def to_save(self) -> list[str]:
        """Return the lines without the blank ones."""
        return [text for text in self.texts if text.strip()]

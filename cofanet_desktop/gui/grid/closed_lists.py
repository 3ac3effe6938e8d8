"""Closed lists a cell chooses from: found by name, first letters, code or any other name they go by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.sheets import CellKind, Column
from cofanet_desktop.gui.i18n import current_language, translate
from cofanet_desktop.system.reference import currencies, reference_data


@dataclass(frozen=True, slots=True)
class Entry:
    """One value: its code, its name in the language of the window, what else it goes by, what the list adds to it."""

    code: str
    name: str
    others: tuple[str, ...] = ()
    remark: str = ""

    @property
    def words(self) -> str:
        """Return everything it can be searched by, folded."""
        return " ".join(_folded(text) for text in (self.name, self.code, self.remark, *self.others))


class ClosedList:
    """The entries of one column; `find` understands what a person typed."""

    def __init__(self, entries: Iterable[Entry], letters: int) -> None:
        """Keep `entries`; the first letters of a name are enough from `letters` on (0: never)."""
        self.entries = tuple(entries)
        self._letters = letters
        self._by_code = {entry.code: entry for entry in self.entries}
        self._exact: dict[str, str] = {}
        for entry in self.entries:
            for text in (entry.code, entry.name, *entry.others):
                self._exact.setdefault(_folded(text), entry.code)
        self._found: dict[str, tuple[str, ...]] = {}

    def find(self, typed: str) -> tuple[str, ...]:
        """Return the codes that `typed` may mean: one when it is understood, none when it is unknown."""
        found = self._found.get(typed)
        if found is None:
            found = self._found[typed] = self._look_up(_folded(typed))
        return found

    def name(self, code: str) -> str:
        """Return the name of a code; a code that is not on the list is returned as it is."""
        entry = self._by_code.get(code)
        return entry.name if entry is not None else code

    def _look_up(self, wanted: str) -> tuple[str, ...]:
        exact = self._exact.get(wanted)
        if exact is not None:
            return (exact,)
        if not self._letters or len(wanted) < self._letters:
            return ()
        return tuple(entry.code for entry in self.entries if _folded(entry.name).startswith(wanted))


def closed_list(column: Column) -> ClosedList | None:
    """Return what a cell of `column` is chosen from in the language in force, None for free columns."""
    if column.kind is CellKind.CHOICE:
        return ClosedList((_choice(one.code, one.name, one.aliases) for one in column.choices), 1)
    if column.kind is CellKind.CURRENCY:
        return _currency_list(current_language())
    if column.kind is CellKind.COUNTRY:
        return _country_list(current_language())
    return None


def _choice(code: str, english: str, aliases: tuple[str, ...]) -> Entry:
    return Entry(code, translate("Sheet", english), (english, *aliases))


@lru_cache(maxsize=4)
def _currency_list(language: str) -> ClosedList:
    """Return the currencies, shown by their codes; a name may be typed as well."""
    known = currencies().values()
    return ClosedList(
        (Entry(one.code, one.code, tuple(one.names.values()), one.name(language)) for one in known), 0
    )


@lru_cache(maxsize=4)
def _country_list(language: str) -> ClosedList:
    known = sorted(reference_data().countries.values(), key=lambda one: fold(one.name(language)))
    return ClosedList(
        (Entry(one.code, one.name(language), (one.iso2, *one.names.values()), one.code) for one in known), 3
    )


def _folded(text: str) -> str:
    return " ".join(fold(text).split())

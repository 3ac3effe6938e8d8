"""One line of the grid: what was typed, cell by cell, beside what it means."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cofanet_desktop.domain.sheets import Row
    from cofanet_desktop.gui.grid.reading import SheetReader

_serials = count(1)


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line; `serial` names it for good, however it is edited or moved."""

    texts: tuple[str, ...]
    row: Row
    """What was understood; cells that are empty or cannot be read are None."""
    errors: Mapping[str, InvalidInput]
    """By column key, why a cell cannot be read."""
    serial: int = field(default_factory=lambda: next(_serials))

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing was typed; such lines are passed over."""
        return not any(text and not text.isspace() for text in self.texts)


def make_line(reader: SheetReader, texts: tuple[str, ...], serial: int | None = None) -> Line:
    """Return the line of these texts; `serial` is that of the line it takes the place of, a new one without."""
    row: dict[str, object] = {}
    errors: dict[str, InvalidInput] = {}
    for column, found in zip(reader.sheet.columns, reader.read(texts), strict=True):
        if isinstance(found, InvalidInput):
            errors[column.key] = found
            row[column.key] = None
        else:
            row[column.key] = found
    return Line(texts, row, errors, next(_serials) if serial is None else serial)  # type: ignore[arg-type]

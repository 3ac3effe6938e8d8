"""The timeline of a company: everything that happened, newest first, by months, narrowed by kind and words (COMP-7)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.days import Months
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.pages.company_happenings import KIND_LOOKS, Told, kind_word, look_of, told
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.gui.wizards.step import sentences
from cofanet_desktop.services import company_history, company_history_export
from cofanet_desktop.services.company_history import Happening, Kind
from cofanet_desktop.services.company_history_export import HistoryLine

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

_LEAST_HEIGHT = 300
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Month:
    """The heading of the entries of one month, named by its first day."""

    first: date

    @property
    def key(self) -> str:
        """Return what names the row for good."""
        return f"month/{self.first}"


Row: TypeAlias = Month | Happening
"""What one row of the table shows."""


def by_months(entries: Iterable[Happening]) -> list[Row]:
    """Return the entries with a heading before the first one of each month."""
    rows: list[Row] = []
    shown: date | None = None
    for one in entries:
        first = one.on.replace(day=1)
        if first != shown:
            rows.append(Month(first))
            shown = first
        rows.append(one)
    return rows


class TimelineModel(TableModel[Row]):
    """Entries under the headings of their months; headings cannot be chosen. Words are made when they are shown."""

    def __init__(self) -> None:
        """Show nothing yet."""
        columns: tuple[Column[Row], ...] = (
            Column("when", QT_TRANSLATE_NOOP("CompanyTimeline", "Day"), self._when, 130),
            Column("what", QT_TRANSLATE_NOOP("CompanyTimeline", "What happened"), self._what, 320, stretch=1),
            Column("outcome", QT_TRANSLATE_NOOP("CompanyTimeline", "Outcome"), self._outcome, 190, hides=1),
            Column("who", QT_TRANSLATE_NOOP("CompanyTimeline", "Who"), self._who, 110, hides=2),
        )
        super().__init__("CompanyTimeline", columns, lambda row: row.key)
        self._words: dict[str, Told] = {}

    def told(self, one: Happening) -> Told:
        """Return an entry in words, made once for each language."""
        if one.key not in self._words:
            self._words[one.key] = told(one)
        return self._words[one.key]

    def forget_words(self) -> None:
        """Make every sentence anew when it is shown: the entries or the language changed."""
        self._words = {}

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let entries be chosen, headings not."""
        if index.isValid() and isinstance(self.rows[index.row()], Month):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _when(self, row: Row) -> Cell:
        if isinstance(row, Month):
            return Cell(formats.months(Months(row.first, row.first)), is_strong=True)
        return Cell(formats.day(row.at or row.on), formats.time(row.at) if row.at else "", is_muted=True)

    def _what(self, row: Row) -> Cell:
        if isinstance(row, Month):
            return Cell()
        words = self.told(row)
        icon, color = look_of(row)
        spoken = ", ".join(part for part in (kind_word(row.kind), words.text, words.detail) if part)
        return Cell(words.text, words.detail, icon=icon, color=color, spoken=spoken)

    def _outcome(self, row: Row) -> Cell:
        look = None if isinstance(row, Month) else self.told(row).outcome
        return Cell() if look is None else Cell(look.word, pill=look.tone, icon=look.icon)

    def _who(self, row: Row) -> Cell:
        return Cell() if isinstance(row, Month) else Cell(self.told(row).who, is_muted=True)


class TimelineTable(RowTable[Row]):
    """The entries; a heading stands over the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        self.timeline = TimelineModel()
        super().__init__(self.timeline, parent)
        self.timeline.modelReset.connect(self._span)
        self.setMinimumHeight(theme.scaled(_LEAST_HEIGHT))

    @Slot()
    def _span(self) -> None:
        """Let each heading take the whole row, lower than an entry."""
        self.clearSpans()
        usual, low = self.verticalHeader().defaultSectionSize(), theme.scaled(34)
        columns = self.timeline.columnCount()
        for at, row in enumerate(self.timeline.rows):
            if isinstance(row, Month):
                self.setSpan(at, 0, 1, columns)
                self.setRowHeight(at, min(low, usual))

    def select_first(self) -> None:
        """Choose the newest entry, where the keyboard then is; the heading above it cannot be chosen."""
        at = next((at for at, row in enumerate(self.timeline.rows) if isinstance(row, Happening)), None)
        if at is not None:
            self.setCurrentIndex(self.timeline.index(at, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the newest entry with Ctrl+Home, and where no entry is the current one."""
        begins = event.key() in _MOVES and not self.currentIndex().isValid()
        if begins or event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
            self.select_first()
        else:
            super().keyPressEvent(event)

    def selected(self) -> list[Row]:
        """Return the chosen entries, from top to bottom; never a heading."""
        return [row for row in super().selected() if isinstance(row, Happening)]

    def entries(self) -> list[Happening]:
        """Return the entries shown, without the headings."""
        return [row for row in self.timeline.rows if isinstance(row, Happening)]


class TimelineSection(TranslatedWidget):
    """Chips and a field that narrow the entries, the entries, and the way out of the window: copy and export."""

    opened = Signal(object)
    """An entry was opened: its Happening."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Show nothing yet; `load` reads the entries of a company."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._number = ""
        self._entries: tuple[Happening, ...] = ()
        self._folded: dict[str, str] = {}
        self.filter = QLineEdit(self)
        self.chips = {kind: self._chip(kind) for kind in Kind}
        self.table = TimelineTable(self)
        self.copy, self.export = QPushButton(self), QPushButton(self)
        self._count, self._none = QLabel(self), QLabel(self)
        self._clear_action = QAction(self.filter)
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- the entries ------------------------------------------------------------------------------------

    def load(self, easy_number: str) -> None:
        """Read what happened with a company; what was chosen and how it is narrowed stay for the same company."""
        if easy_number != self._number:
            self._number = easy_number
            self._take(())
        session = self._session
        work = self._tasks.read(
            self, lambda: company_history.of_company(session, easy_number), latest="timeline"
        )
        work.then(self._take).failed(self._say_failure).run()

    def _take(self, entries: tuple[Happening, ...]) -> None:
        self._entries = entries
        self._folded = {}
        self.table.timeline.forget_words()
        self._show()

    def _say_failure(self, error: BaseException) -> None:
        words = sentences(error) if isinstance(error, CofanetError) else repr(error)
        self._none.setText(self.tr("The timeline could not be read. {reason}").format(reason=words))
        self._none.show()

    def shown(self) -> list[Happening]:
        """Return the entries that the chips and the words leave, newest first."""
        wanted = {kind for kind, chip in self.chips.items() if chip.isChecked()}
        words = fold(self.filter.text()).split()
        some = (one for one in self._entries if not wanted or one.kind in wanted)
        return [one for one in some if not words or all(word in self._searched(one) for word in words)]

    def _searched(self, one: Happening) -> str:
        if one.key not in self._folded:
            text = f"{self.table.timeline.told(one).searched()} {kind_word(one.kind)} {formats.day(one.on)}"
            self._folded[one.key] = fold(text)
        return self._folded[one.key]

    @Slot()
    def _show(self) -> None:
        """Show what is wanted of the entries."""
        entries = self.shown()
        self.table.set_rows(by_months(entries))
        self._name_chips()
        total, count = formats.integer(len(self._entries)), formats.integer(len(entries))
        is_narrowed = len(entries) < len(self._entries)
        self._count.setText(
            self.tr("{count} of {total} entries").format(count=count, total=total)
            if is_narrowed
            else self.trn("%n entries", None, len(entries))
        )
        self._none.setText(
            self.tr("Nothing fits. Clear the filter to see everything.")
            if self._entries
            else self.tr("Nothing has happened with this company yet.")
        )
        self._none.setVisible(not entries)
        self.table.setVisible(bool(entries))
        for button in (self.copy, self.export):
            button.setEnabled(bool(entries))

    def lines(self) -> list[HistoryLine]:
        """Return the entries shown in words, as they are copied and exported."""
        model = self.table.timeline
        found = []
        for one in self.table.entries():
            words = model.told(one)
            outcome = words.outcome.word if words.outcome else ""
            found.append(
                HistoryLine(one.on, one.at, kind_word(one.kind), words.text, outcome, words.detail, words.who)
            )
        return found

    @Slot()
    def _copy(self) -> None:
        """Copy the entries shown as a table."""
        rows = [
            (
                formats.day(one.at or one.on),
                formats.time(one.at) if one.at else "",
                one.kind,
                one.text,
                one.outcome,
                one.detail,
                one.who,
            )
            for one in self.lines()
        ]
        text = "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)
        QGuiApplication.clipboard().setText(text)
        tell(self, self.trn("%n entries copied.", None, len(rows)))

    @Slot()
    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the timeline"),
            self.tr("timeline") + f"-{self._number}.xlsx",
            self.tr("Lists (*.xlsx *.csv)"),
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the entries shown to a workbook or a CSV file."""
        session, lines = self._session, self.lines()
        work = self._tasks.read(
            self,
            lambda: company_history_export.export(session, lines, path, translate=translate_message),
        )
        work.then(lambda _written: self._say_exported(len(lines), path)).failed(self._not_exported).run()

    def _say_exported(self, count: int, path: Path) -> None:
        text = self.tr("{count} written to {file}.")
        tell(self, text.format(count=self.trn("%n entries", None, count), file=path.name))

    def _not_exported(self, error: BaseException) -> None:
        if isinstance(error, CofanetError):
            tell(self, sentences(error))
        else:
            self._tasks.report(self, error)

    # -- texts and layout ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text, those of the entries too."""
        self.filter.setPlaceholderText(self.tr("Filter the timeline…"))
        self.filter.setAccessibleName(self.tr("Filter the timeline"))
        self.copy.setText(self.tr(" Copy"))
        self.copy.setAccessibleName(self.tr("Copy the entries shown"))
        self.export.setText(self.tr(" Export…"))
        self.export.setAccessibleName(self.tr("Export the entries shown"))
        self.table.setAccessibleName(self.tr("Timeline"))
        self.table.setAccessibleDescription(self.tr("Newest first. Enter opens what an entry is about."))
        self.table.timeline.forget_words()
        self._folded = {}
        self.table.timeline.retranslate()
        self._show()

    def _name_chips(self) -> None:
        """Name the chips with how many entries each has; kinds without any are not offered."""
        counts = dict.fromkeys(Kind, 0)
        for one in self._entries:
            counts[one.kind] += 1
        for kind, chip in self.chips.items():
            word, count = kind_word(kind), formats.integer(counts[kind])
            spoken = self.trn("%n entries", None, counts[kind])
            chip.setText(f" {word} {count}")
            chip.setAccessibleName(f"{word}, {spoken}")
            chip.setVisible(bool(counts[kind]) or chip.isChecked())

    @Slot()
    def _narrow(self) -> None:
        self._show()
        announce(self, self._count.text())

    def _chip(self, kind: Kind) -> QPushButton:
        chip = QPushButton(self)
        chip.setCheckable(True)
        chip.setIcon(icons.icon(*KIND_LOOKS[kind]))
        theme.set_role(chip, "chip")
        chip.toggled.connect(self._narrow)
        return chip

    @Slot(object)
    def _open(self, row: Row) -> None:
        if isinstance(row, Happening):
            self.opened.emit(row)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._show)
        self.table.opened.connect(self._open)
        self.copy.clicked.connect(self._copy)
        self.export.clicked.connect(self._export)
        self._clear_action.setShortcut("Esc")
        self._clear_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._clear_action.triggered.connect(self.filter.clear)
        self.filter.addAction(self._clear_action)

    def _lay_out(self) -> None:
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icons.icon("filter", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setMinimumWidth(theme.scaled(160))
        self.copy.setIcon(icons.icon("copy", "secondary"))
        self.export.setIcon(icons.icon("table-export", "secondary"))
        theme.set_role(self._count, "muted")
        theme.set_role(self._none, "muted")
        self._none.setWordWrap(True)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.filter, 1)
        for widget in (self._count, self.copy, self.export):
            above.addWidget(widget)
        chips = FlowLayout(spacing=8)
        for chip in self.chips.values():
            chips.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(above)
        layout.addLayout(chips)
        layout.addWidget(self._none)
        layout.addWidget(self.table, 1)

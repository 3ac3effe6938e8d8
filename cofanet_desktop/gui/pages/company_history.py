"""The covers granted before on a company, as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cofanet_desktop.domain.products import PastDecision, Product
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.widgets.company_facts import insurer_comment
from cofanet_desktop.gui.widgets.statuses import product_word, status_look

if TYPE_CHECKING:
    from collections.abc import Sequence

Line = tuple[Product, PastDecision]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading (marked under `CompanyHistory`), how its text is made, whether it holds figures."""

    heading: str
    text: Callable[[Line], str]
    is_figure: bool = False


COLUMNS = (
    Column(QT_TRANSLATE_NOOP("CompanyHistory", "From"), lambda line: formats.day(line[1].on)),
    Column(QT_TRANSLATE_NOOP("CompanyHistory", "Product"), lambda line: product_word(line[0].code)),
    Column(QT_TRANSLATE_NOOP("CompanyHistory", "Decision"), lambda line: status_look(line[1].status).word),
    Column(
        QT_TRANSLATE_NOOP("CompanyHistory", "Requested"),
        lambda line: formats.amount(line[1].requested) if line[1].requested else "",
        is_figure=True,
    ),
    Column(
        QT_TRANSLATE_NOOP("CompanyHistory", "Granted"),
        lambda line: formats.amount(line[1].granted) if line[1].granted else "",
        is_figure=True,
    ),
    Column(
        QT_TRANSLATE_NOOP("CompanyHistory", "Insurer's comment"),
        lambda line: insurer_comment(line[1].comment),
    ),
)


class HistoryModel(QAbstractTableModel):
    """Past decisions, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show these decisions."""
        if tuple(lines) == self._lines:
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def retranslate(self) -> None:
        """Make every view ask for the texts again."""
        self.beginResetModel()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many decisions there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many columns there are."""
        return len(COLUMNS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return text, tooltip and alignment of a cell."""
        column = COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(self._lines[index.row()])
        return self._alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return heading and alignment of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("CompanyHistory", COLUMNS[section].heading)
        return self._alignment(COLUMNS[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @staticmethod
    def _alignment(column: Column) -> int:
        side = Qt.AlignmentFlag.AlignRight if column.is_figure else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class HistoryTable(TrMixin, QTableView):
    """The table as high as its lines need, so that the page scrolls and the table does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty table."""
        super().__init__(parent)
        self.lines = HistoryModel(self)
        self.setModel(self.lines)
        theme.set_role(self, "bare")
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        self.lines.modelReset.connect(self.fit)
        self.setWordWrap(False)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these decisions."""
        self.lines.show(lines)
        self.setAccessibleName(self.tr("History of covers"))

    def fit(self) -> None:
        """Take the height of header and lines."""
        height = theme.scaled(32)
        self.verticalHeader().setDefaultSectionSize(height)
        scroll = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(
            self.horizontalHeader().sizeHint().height() + height * self.lines.rowCount() + scroll
        )

"""What is wrong in the grid, as a list that leads to each cell; it takes no room when nothing is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.sheets import Sheet
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.grid.checking import Found
from cofanet_desktop.gui.grid.model import problem_sentence
from cofanet_desktop.gui.grid.roomy_lines import RoomyLines
from cofanet_desktop.gui.i18n import TranslatedWidget, TrMixin, translate

_LINES_SHOWN = 4


class ProblemList(TranslatedWidget):
    """A heading with the number of errors, which folds the list beneath; `chosen(Found)` on click or Enter."""

    chosen = Signal(object)

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._model = _Problems(sheet)
        self.heading = QToolButton(self)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.clicked.connect(lambda: self.fold(self.is_open))
        theme.set_tone(self.heading, "bad")
        self.list = _List(self)
        self.list.setModel(self._model)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.fold(False)
        self.retranslate()
        self.hide()

    @property
    def problems(self) -> tuple[Found, ...]:
        """Return what is listed."""
        return self._model.problems

    @property
    def is_open(self) -> bool:
        """Tell whether the list is unfolded."""
        return not self.list.isHidden()

    def fold(self, folded: bool) -> None:
        """Hide the list, or show it again."""
        self.heading.setIcon(icons.icon("chevron-right" if folded else "chevron-down", "bad"))
        self.list.setHidden(folded)

    def set_problems(self, problems: Sequence[Found]) -> None:
        """List `problems`; their number is told to screen readers when it is another."""
        before = len(self._model.problems)
        self._model.set_problems(problems)
        self.setVisible(bool(problems))
        if len(problems) == before:
            return
        self._name()
        self.list.updateGeometry()
        announce(self, self.heading.text() if problems else self.tr("No errors left"))

    def retranslate(self) -> None:
        """Set every text."""
        self.list.setAccessibleName(self.tr("Errors"))
        self.list.setAccessibleDescription(self.tr("Enter goes to the cell"))
        self.heading.setToolTip(self.tr("Shows or hides the list of errors"))
        self._model.set_problems(self._model.problems)
        self._name()

    def _name(self) -> None:
        self.heading.setText(self.trn(" %n errors", None, len(self._model.problems)))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.problems[index.row()])


class _List(QListView):
    """A low list of one-line sentences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setItemDelegate(RoomyLines(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the size of its lines, of some when there are many."""
        lines = min(max(1, self.model().rowCount()), _LINES_SHOWN) if self.model() is not None else 1
        return QSize(200, lines * max(self.sizeHintForRow(0), self.fontMetrics().height() + 4) + 6)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, narrow."""
        return QSize(80, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()


class _Problems(TrMixin, QAbstractListModel):
    """The problems as sentences, written when they come into view."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.problems: tuple[Found, ...] = ()

    def set_problems(self, problems: Sequence[Found]) -> None:
        """Show `problems`."""
        self.beginResetModel()
        self.problems = tuple(problems)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of problems."""
        return 0 if parent is not None and parent.isValid() else len(self.problems)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a problem in words."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self._sentence(self.problems[index.row()])

    def _sentence(self, problem: Found) -> str:
        number, told = formats.integer(problem.line + 1), problem_sentence(problem.error)
        if not problem.column:
            return self.tr("Line {number}: {sentence}").format(number=number, sentence=told)
        heading = translate("Sheet", self._sheet.column(problem.column).heading)
        template = self.tr("Line {number}, {column}: {sentence}")
        return template.format(number=number, column=heading, sentence=told)

"""The ten fields of a bulk order line, each with what fills it: a column of a list, or the same on every line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from cofanet_desktop.domain.bulk import FIELD_COUNT
from cofanet_desktop.domain.bulk_mapping import IDENTIFIER_TYPE, NOTHING, FieldSource, Sources, folded_heading
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.bulk_choices import CLOSED, choices, field_word
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox

if TYPE_CHECKING:
    from collections.abc import Sequence

_NO_VALUES = ("",) * FIELD_COUNT
_SAME = "="
"""Data of the entry that fills a field alike on every line; columns have their place."""


class _Source(QWidget):
    """What fills one field: a list of columns and, for the same on every line, what that is."""

    changed = Signal()

    def __init__(self, field: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self.column = ElidedComboBox(self)
        self.column.setMaxVisibleItems(16)
        self.column.setMinimumContentsLength(10)
        self.constant: QWidget
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.column)
        if field in CLOSED:
            combo = ElidedComboBox(self)
            combo.setMinimumContentsLength(10)
            combo.currentIndexChanged.connect(self.changed)
            self.constant = combo
        else:
            edit = QLineEdit(self)
            edit.textChanged.connect(self.changed)
            self.constant = edit
        layout.addWidget(self.constant)
        self.constant.hide()
        self.column.currentIndexChanged.connect(self._chosen)

    def fill(self, names: Sequence[str], nothing: str, same: str, country: str) -> None:
        """Offer columns in the words in force; what was chosen stays."""
        chosen, constant = self.column.currentData(), self.text()
        blocked = self.blockSignals(True)
        self.column.clear()
        self.column.addItem(nothing, -1)
        self.column.addItem(same, _SAME)
        for place, name in enumerate(names):
            self.column.addItem(name, place)
        self.column.insertSeparator(2)
        self.column.setCurrentIndex(max(0, self.column.findData(chosen)))
        self.offer(country, constant)
        self.blockSignals(blocked)

    def offer(self, country: str, constant: str) -> None:
        """Offer what can stand on every line; `country` is the one that does, if any."""
        if not isinstance(self.constant, QComboBox):
            return
        blocked = self.constant.blockSignals(True)
        self.constant.clear()
        self.constant.addItem("", "")
        for code, words in choices(self.field, (country, *_NO_VALUES[1:])):
            self.constant.addItem(words, code)
        if constant and self.constant.findData(constant) < 0:
            self.constant.addItem(constant, constant)
        self.constant.setCurrentIndex(max(0, self.constant.findData(constant)))
        self.constant.blockSignals(blocked)

    def text(self) -> str:
        """Return what stands on every line."""
        if isinstance(self.constant, QComboBox):
            return str(self.constant.currentData() or "")
        return self.constant.text().strip() if isinstance(self.constant, QLineEdit) else ""

    def source(self, names: Sequence[str]) -> FieldSource:
        """Return what was chosen."""
        data = self.column.currentData()
        if data == _SAME:
            return FieldSource(constant=self.text())
        is_column = isinstance(data, int) and 0 <= data < len(names)
        return FieldSource(folded_heading(names[data])) if is_column else FieldSource()

    def show_source(self, source: FieldSource, names: Sequence[str], country: str) -> None:
        """Choose a column or what stands on every line; nothing for a column there is not."""
        blocked = self.blockSignals(True)
        places = {folded_heading(name): place for place, name in enumerate(names)}
        data: int | str = places.get(source.column, -1) if source.column else -1
        if source.constant:
            data = _SAME
        self.column.setCurrentIndex(max(0, self.column.findData(data)))
        if isinstance(self.constant, QLineEdit):
            self.constant.setText(source.constant)
        self.offer(country, source.constant)
        self.constant.setVisible(data == _SAME)
        self.blockSignals(blocked)

    @Slot()
    def _chosen(self) -> None:
        is_same = self.column.currentData() == _SAME
        self.constant.setVisible(is_same)
        self.changed.emit()
        if is_same and self.column.hasFocus():
            self.constant.setFocus()


class FieldSources(TranslatedWidget):
    """Ten rows; `changed` tells that another column or text was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer no columns yet."""
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._labels = [QLabel(self) for _ in range(FIELD_COUNT)]
        self.rows = [_Source(field, self) for field in range(FIELD_COUNT)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (label, row) in enumerate(zip(self._labels, self.rows, strict=True)):
            theme.set_role(label, "caption")
            label.setWordWrap(True)
            label.setBuddy(row.column)
            grid.addWidget(label, place, 0)
            grid.addWidget(row, place, 1)
            row.changed.connect(self._changed)
        grid.setRowStretch(FIELD_COUNT, 1)
        self.retranslate()

    def set_columns(self, names: Sequence[str], sources: Sources = NOTHING) -> None:
        """Offer the columns of a list, with what fills each field; tells nobody."""
        self._names = tuple(names)
        self.retranslate()
        self.set_sources(sources)

    def set_sources(self, sources: Sources) -> None:
        """Choose what fills each field; tells nobody."""
        for row, source in zip(self.rows, sources, strict=True):
            row.show_source(source, self._names, sources[0].constant)

    def sources(self) -> Sources:
        """Return what fills each field."""
        return tuple(row.source(self._names) for row in self.rows)

    def retranslate(self) -> None:
        """Set every text."""
        country = self.rows[0].text()
        for place, (label, row) in enumerate(zip(self._labels, self.rows, strict=True)):
            name = field_word(place)
            label.setText(name)
            row.column.setAccessibleName(name)
            row.constant.setAccessibleName(self.tr("{field}, the same on every line").format(field=name))
            row.fill(self._names, self.tr("Nothing"), self.tr("The same for all:"), country)

    @Slot()
    def _changed(self) -> None:
        if self.sender() is self.rows[0]:
            kind = self.rows[IDENTIFIER_TYPE]
            kind.offer(self.rows[0].text(), kind.text())
        self.changed.emit()

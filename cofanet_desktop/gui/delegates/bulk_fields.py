"""Fields of bulk order lines changed in their cells: codes chosen from a list, everything else typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QRegularExpression, Qt, QTimer
from PySide6.QtGui import QPainter, QPen, QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from cofanet_desktop.domain.bulk import FIELD_COUNT, fields_of
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.delegates.cell_delegate import CellDelegate
from cofanet_desktop.gui.models.bulk_check import CheckModel, field_of
from cofanet_desktop.gui.models.bulk_choices import choices, field_word

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

    from cofanet_desktop.gui.models.table import Index

_NARROWEST = 150
_LIST_WIDTH = 300
_ONE_FIELD = QRegularExpression("[^;]*")


class BulkFieldDelegate(CellDelegate):
    """Frames the cell the keyboard is in; an editor is never narrower than what it is for."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell and, where the keyboard is in one that can be changed, a frame."""
        super().paint(painter, option, index)
        has_focus = option.state & QStyle.StateFlag.State_HasFocus
        if not has_focus or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return
        painter.save()
        painter.setPen(QPen(theme.tokens().color("accent"), 2))
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return a list to choose from, or a field to type into."""
        field = field_of(index.column())
        offered = [] if field is None else choices(field, _values(index))
        name = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        if field is None or not offered:
            edit = QLineEdit(parent)
            edit.setAccessibleName(str(name) if field is None else field_word(field))
            if field is not None and field < FIELD_COUNT - 1:
                edit.setValidator(QRegularExpressionValidator(_ONE_FIELD, edit))
            return edit
        combo = QComboBox(parent)
        combo.setAccessibleName(field_word(field))
        combo.setMaxVisibleItems(16)
        combo.view().setMinimumWidth(theme.scaled(_LIST_WIDTH))
        combo.addItem("", "")
        for code, words in offered:
            combo.addItem(words, code)
        combo.activated.connect(lambda _at: self._take(combo))
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the field as it is written; a code that is not on the list stands before the others."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            code = text.strip()
            if editor.findData(code) < 0:
                editor.insertItem(0, code, code)
            editor.setCurrentIndex(editor.findData(code))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(text)

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Hand over what was chosen or typed."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Give the editor the room it needs, within the table."""
        super().updateEditorGeometry(editor, option, index)
        around = editor.parentWidget()
        place = QRect(option.rect)
        room = place if around is None else around.rect()
        place.setWidth(min(max(place.width(), theme.scaled(_NARROWEST)), room.width()))
        if place.right() > room.right():
            place.moveRight(room.right())
        editor.setGeometry(place)

    def _take(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)


def _values(index: Index) -> tuple[str, ...]:
    model = index.model()
    text = model.rows[index.row()].text if isinstance(model, CheckModel) else ""
    return tuple(value.strip() for value in fields_of(text))

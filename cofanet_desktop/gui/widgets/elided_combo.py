"""A drop-down list whose width does not depend on its longest entry."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip, QWidget


class ElidedComboBox(QComboBox):
    """Cuts the chosen text with “…”, and has all of it in a tooltip; the opened list is as wide as its entries need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def showPopup(self) -> None:
        """Open the list wide enough for its entries."""
        view = self.view()
        view.setMinimumWidth(min(480, view.sizeHintForColumn(0) + 32))
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """Show the whole text as tooltip when it is cut and no other tooltip was set."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            cut = self._cut(option) != self.currentText()
            QToolTip.showText(event.globalPos(), self.currentText() if cut else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field with the chosen text, cut when it does not fit."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._cut(option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _cut(self, option: QStyleOptionComboBox) -> str:
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        return self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, field.width() - 8
        )

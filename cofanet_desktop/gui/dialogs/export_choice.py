"""How a list is exported: as it is shown, or by a template; and the way to everything exported (EXPORT-1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from cofanet_desktop.domain.exports import Category
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.exports import template_word
from cofanet_desktop.gui.reading_order import put_in_reading_order
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.exports import Template


class ExportChoiceDialog(TrMixin, QDialog):
    """As shown is the usual way; by a template everything under the contract is exported."""

    as_shown = Signal()
    """The list is to be exported as it is shown."""
    by_template = Signal(object)
    """Everything is to be exported by that Template."""
    page_wanted = Signal()
    """The page of exports is wanted."""

    def __init__(self, templates: Sequence[Template], parent: QWidget) -> None:
        """Offer `templates`, all of one category."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._templates = tuple(templates)
        self.shown, self.custom = QRadioButton(self), QRadioButton(self)
        self._group = QButtonGroup(self)
        for radio in (self.shown, self.custom):
            self._group.addButton(radio)
        self.shown.setChecked(True)
        self._shown_told, self._custom_told = QLabel(self), QLabel(self)
        self.template = ElidedComboBox(self)
        for one in self._templates:
            self.template.addItem(template_word(one.name), one.id)
        self.more, self.go_on, self.cancel = QPushButton(self), QPushButton(self), QPushButton(self)
        self.more.setIcon(icons.icon("table-export", "secondary"))
        theme.set_role(self.go_on, "primary")
        self._lay_out()
        self.template.activated.connect(self._choose_custom)
        self.go_on.clicked.connect(self._go_on)
        self.more.clicked.connect(self._lead_on)
        self.cancel.clicked.connect(self.reject)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        is_covers = self._templates[0].category is Category.COVERS
        if is_covers:
            self.setWindowTitle(self.tr("Export the portfolio"))
            self._shown_told.setText(
                self.tr("The companies that match, with the columns you see, in the order you see.")
            )
            self._custom_told.setText(
                self.tr("Every company of the contract, with the fields of the template.")
            )
        else:
            self.setWindowTitle(self.tr("Export the overdue declarations"))
            self._shown_told.setText(self.tr("The declarations that match, in the order you see."))
            self._custom_told.setText(
                self.tr("Every declaration of the contract, with the fields of the template.")
            )
        self.shown.setText(self.tr("&As shown"))
        self.custom.setText(self.tr("By a &template"))
        self.template.setAccessibleName(self.tr("Template"))
        for at, one in enumerate(self._templates):
            self.template.setItemText(at, template_word(one.name))
        self.more.setText(self.tr(" All e&xports…"))
        self.go_on.setText(self.tr("&Export…"))
        self.cancel.setText(self.tr("&Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _choose_custom(self) -> None:
        self.custom.setChecked(True)

    @Slot()
    def _go_on(self) -> None:
        is_custom = self.custom.isChecked()
        self.accept()
        if is_custom:
            self.by_template.emit(self._templates[self.template.currentIndex()])
        else:
            self.as_shown.emit()

    @Slot()
    def _lead_on(self) -> None:
        self.accept()
        self.page_wanted.emit()

    def _lay_out(self) -> None:
        for button in (self.more, self.cancel):
            button.setAutoDefault(False)
        self.go_on.setDefault(True)
        for label in (self._shown_told, self._custom_told):
            label.setWordWrap(True)
            label.setIndent(theme.scaled(26))
            theme.set_role(label, "muted")
        template, buttons = QHBoxLayout(), QHBoxLayout()
        template.addSpacing(theme.scaled(26))
        template.addWidget(self.template, 1)
        buttons.setSpacing(8)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(6)
        layout.addWidget(self.shown)
        layout.addWidget(self._shown_told)
        layout.addSpacing(8)
        layout.addWidget(self.custom)
        layout.addWidget(self._custom_told)
        layout.addLayout(template)
        layout.addStretch(1)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.scaled(460))
        put_in_reading_order(self)

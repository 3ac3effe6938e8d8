"""The dialog that says what failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui.failures import failure_details
from cofanet_desktop.gui.i18n import translate, translate_message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def show_failure(owner: QWidget, error: BaseException) -> None:
    """Say in a dialog over `owner` what failed, with the details behind a button."""
    box = QMessageBox(owner)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("MainWindow", "That did not work"))
    if isinstance(error, CofanetError):
        box.setText(translate_message(error.message))
        box.setInformativeText(translate_message(error.hint) if error.hint else "")
    else:
        box.setText(translate("MainWindow", "Something unexpected happened. What was saved before is kept."))
        box.setDetailedText(failure_details(error))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()

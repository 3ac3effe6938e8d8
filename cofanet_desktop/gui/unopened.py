"""What is said and asked when a profile does not open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox

from cofanet_desktop.gui.i18n import translate, translate_message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.errors import CofanetError


def ask_passphrase(owner: QWidget, *, is_wrong: bool) -> str:
    """Return the passphrase typed, empty when none was; `is_wrong` says that the one before did not fit."""
    wrong = translate("Application", "That passphrase does not fit. Passphrase:")
    passphrase, given = QInputDialog.getText(
        owner,
        translate("Application", "Open the profile"),
        wrong if is_wrong else translate("Application", "Passphrase:"),
        QLineEdit.EchoMode.Password,
    )
    return passphrase if given else ""


def show_unopened(owner: QWidget, error: CofanetError) -> None:
    """Say in a dialog over `owner` why the profile cannot be opened; closing it ends the program with 1."""
    title = translate("Application", "The profile cannot be opened")
    box = QMessageBox(QMessageBox.Icon.Critical, title, "", parent=owner)
    box.setText(translate_message(error.message))
    box.setInformativeText(translate_message(error.hint) if error.hint else "")
    box.finished.connect(lambda: QApplication.exit(1))
    box.open()

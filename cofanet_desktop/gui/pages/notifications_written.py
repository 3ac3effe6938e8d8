"""How far writing the list to a file has come, and what can be done with the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TranslatedWidget

_SHOWN_AFTER = 300
"""Milliseconds before progress is shown, so that a short list does not flicker."""


class WrittenStrip(TranslatedWidget):
    """A strip with a bar and “Cancel”, then with the file and ways to it; hidden until something is written."""

    cancel_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        card = QFrame(self)
        theme.set_role(card, "card")
        self.text, self.bar = QLabel(card), QProgressBar(card)
        self.text.setWordWrap(True)
        self.bar.setTextVisible(False)
        self.cancel, self.open, self.open_folder, self.close_button = (QPushButton(card) for _ in range(4))
        self.cancel.setIcon(icons.icon("player-stop", "secondary"))
        self.open.setIcon(icons.icon("external-link", "secondary"))
        self.open_folder.setIcon(icons.icon("folder-open", "secondary"))
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.bar, 1)
        for button in (self.cancel, self.open, self.open_folder, self.close_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self._file: Path | None = None
        self._done, self._total = 0, 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.show)
        self.cancel.clicked.connect(self._cancel)
        self.open.clicked.connect(self._open)
        self.open_folder.clicked.connect(self._open_folder)
        self.close_button.clicked.connect(self.hide)
        self.retranslate()
        self.hide()

    def begin(self, total: int) -> None:
        """Show that `total` notifications are being written."""
        self._file, self._done, self._total = None, 0, total
        self.cancel.setEnabled(True)
        self.bar.setRange(0, max(1, total))
        self._fill()
        self._soon.start(_SHOWN_AFTER)

    def show_done(self, done: int) -> None:
        """Show how many are written."""
        self._done = done
        self.bar.setValue(done)
        self._fill()

    def finish(self, file: Path, count: int) -> None:
        """Show the file that was written with `count` notifications."""
        self._soon.stop()
        self._file, self._done = file, count
        self._fill()
        self.show()
        announce(self, self.text.text())

    def end(self) -> None:
        """Show nothing any more: writing was cancelled or went wrong."""
        self._soon.stop()
        self.hide()

    def retranslate(self) -> None:
        """Set every text."""
        self.cancel.setText(" " + self.tr("&Cancel"))
        self.open.setText(" " + self.tr("Open &file"))
        self.open_folder.setText(" " + self.tr("Open fol&der"))
        self.close_button.setText(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self._fill()

    def _fill(self) -> None:
        is_done = self._file is not None
        for widget in (self.bar, self.cancel):
            widget.setVisible(not is_done)
        for widget in (self.open, self.open_folder, self.close_button):
            widget.setVisible(is_done)
        if self._file is not None:
            self.text.setText(
                self.tr("{count} written to {file}.").format(
                    count=self.trn("%n notifications", None, self._done),
                    file=formats.isolated(self._file.name),
                )
            )
        elif self.cancel.isEnabled():
            self.text.setText(
                self.tr("{done} of {total} notifications written").format(
                    done=formats.integer(self._done), total=formats.integer(self._total)
                )
            )

    @Slot()
    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.text.setText(self.tr("Stopping…"))
        self.cancel_clicked.emit()

    @Slot()
    def _open(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file)))

    @Slot()
    def _open_folder(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))

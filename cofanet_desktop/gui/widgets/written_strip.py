"""The strip of a list whose lines are counted: how far writing it has come, and what can be done with the file."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from cofanet_desktop.gui import formats
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.widgets.export_strip import ExportStrip

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_SHOWN_AFTER = 300
"""Milliseconds before progress is shown, so that a short list does not flicker."""


class WrittenStrip(ExportStrip):
    """A strip with a bar and “Cancel”, then with the file and ways to it; hidden until something is written.

    What is counted is said by the classes made of it.
    """

    cancel_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.open_folder = self._add_way("folder-open")
        self._total = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.show)
        self.cancel.clicked.connect(self._cancel)
        self.open_folder.clicked.connect(self._open_folder)
        self.retranslate()

    def begin(self, total: int) -> None:
        """Show that `total` lines are being written."""
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
        """Show the file that was written with `count` lines."""
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
        self.open.setText(" " + self._way())
        self.open_folder.setText(" " + self.tr("Open fol&der"))
        self.close_button.setText(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self._fill()

    def _fill(self) -> None:
        self._show_stage()
        if self._file is not None:
            self.text.setText(
                self.tr("{count} written to {file}.").format(
                    count=self._counted(), file=formats.isolated(self._file.name)
                )
            )
        elif self.cancel.isEnabled():
            self.text.setText(
                self._progress().format(done=formats.integer(self._done), total=formats.integer(self._total))
            )

    @abstractmethod
    def _way(self) -> str:
        """Return what the way to the file is called."""

    @abstractmethod
    def _counted(self) -> str:
        """Return how many are written, in words."""

    @abstractmethod
    def _progress(self) -> str:
        """Return the sentence of how many of all are written, with {done} and {total}."""

    @Slot()
    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.text.setText(self.tr("Stopping…"))
        self.cancel_clicked.emit()

    @Slot()
    def _open_folder(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))

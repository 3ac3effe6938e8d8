"""A place to drop a file on, with a button for those who would rather choose one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget

_ICON = 28


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file of this computer that is being dropped, None for anything else."""
    files = dropped_files(data)
    return files[0] if len(files) == 1 else None


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that are being dropped; none when something else is among them."""
    urls = data.urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths if len(paths) == len(urls) and all(path.is_file() for path in paths) else []


class DropZone(TranslatedWidget):
    """A dashed frame: icon, what to drop, buttons; `file_dropped` brings the Path of each file."""

    file_dropped = Signal(object)
    choose_clicked = Signal()
    help_clicked = Signal()

    _built = False
    """Qt may announce fonts and colours while the constructor still runs."""

    def __init__(
        self, parent: QWidget | None = None, *, takes_several: bool = False, icon: str = "table-import"
    ) -> None:
        """Accept drops of one file, or of several at once; texts are given with `fill`."""
        super().__init__(parent)
        self._takes_several, self._icon_name = takes_several, icon
        self.setAcceptDrops(True)
        self._is_over = False
        self._icon, self._sentence, self._hint = QLabel(self), QLabel(self), QLabel(self)
        theme.set_role(self._sentence, "strong")
        theme.set_role(self._hint, "muted")
        for label in (self._sentence, self._hint):
            label.setWordWrap(True)
        self.choose, self.help = QPushButton(self), QPushButton(self)
        theme.set_role(self.choose, "primary")
        self.choose.setIcon(icons.icon("folder-open", "on_accent"))
        theme.set_role(self.help, "link")
        self.choose.clicked.connect(self.choose_clicked)
        self.help.clicked.connect(self.help_clicked)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._hint)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)
        layout.addWidget(self.help)
        layout.addWidget(self.choose)
        self._built = True
        self._draw_icon()

    def fill(self, sentence: str, hint: str, choose: str, help_: str) -> None:
        """Set the texts."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self.choose.setText(choose)
        self.help.setText(help_)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, nothing else."""
        if self._files(event.mimeData()):
            event.acceptProposedAction()
            self._set_over(is_over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._set_over(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were dropped."""
        self._set_over(is_over=False)
        for path in self._files(event.mimeData()):
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the icon when the theme changed."""
        if self._built and event.type() is QEvent.Type.PaletteChange:
            self._draw_icon()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dashed frame, filled while a file hovers over it."""
        colors = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colors.color("accent" if self._is_over else "border_strong"), 2 if self._is_over else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(colors.color("selection" if self._is_over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _files(self, data: QMimeData) -> list[Path]:
        files = dropped_files(data)
        return files if self._takes_several or len(files) == 1 else []

    def _set_over(self, *, is_over: bool) -> None:
        self._is_over = is_over
        self.update()

    def _draw_icon(self) -> None:
        size = theme.scaled(_ICON)
        self._icon.setFixedSize(QSize(size, size))
        self._icon.setPixmap(icons.pixmap(self._icon_name, "secondary", size, self.devicePixelRatioF()))

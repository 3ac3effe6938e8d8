"""Files to be sent: chosen or dropped, each kept at once or refused with the reason, listed with kind and size."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.sent_documents import KIND_NAMES, DocumentKind, DocumentLimits
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget, translate
from cofanet_desktop.gui.widgets.drop_zone import DropZone
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel
from cofanet_desktop.services import attachments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.attachments import Attachment
    from cofanet_desktop.services.session import Session

_ICON = 18


def kind_word(kind: DocumentKind) -> str:
    """Return the translated name of a kind of documents."""
    return translate("SentDocument", KIND_NAMES[kind])


class Attachments(TranslatedWidget):
    """The files of a form; a refused one is told under the list and leaves the others as they are.

    `attachments()` is plain state: keep it in the draft, and give it back with `set_attachments`.
    """

    changed = Signal()
    """The list changed, or a file is no longer being kept."""

    def __init__(
        self, session: Session, tasks: Tasks, parent: QWidget | None = None, *, with_kind: bool = True
    ) -> None:
        """List nothing yet; `with_kind` lets a kind be chosen for each file."""
        super().__init__(parent)
        self._session, self._tasks, self._with_kind = session, tasks, with_kind
        self._keeping = 0
        self._limits = DocumentLimits()
        self.rows: list[AttachmentRow] = []
        self.refusals: list[RefusalRow] = []
        self.zone = DropZone(self, takes_several=True, icon="upload")
        self.zone.help.hide()
        self.add = self.zone.choose
        theme.set_role(self.add, "")
        self.add.setIcon(icons.icon("folder-open", "secondary"))
        self._busy = QLabel(self)
        theme.set_role(self._busy, "muted")
        self._busy.hide()
        self._lay_out()
        self.zone.choose_clicked.connect(self._choose)
        self.zone.file_dropped.connect(self.add_file)
        self.retranslate()

    # -- state ------------------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Tell whether a chosen file is still being read; it is not among `attachments()` yet."""
        return self._keeping > 0

    def attachments(self) -> tuple[Attachment, ...]:
        """Return the files that are kept, each with the kind chosen."""
        return tuple(row.attachment() for row in self.rows)

    def set_attachments(self, kept: Sequence[Attachment]) -> None:
        """Show exactly these files; nothing is refused yet."""
        for row in (*self.rows, *self.refusals):
            _take_away(row)
        self.rows, self.refusals = [], []
        for attachment in kept:
            self._add_row(attachment)

    # -- adding -----------------------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in self._limits.suffixes)
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Choose the files to send"),
            "",
            self.tr("Documents ({patterns});;All files (*)").format(patterns=patterns),
        )
        for name in names:
            self.add_file(Path(name))

    @Slot(object)
    def add_file(self, path: Path) -> None:
        """Keep a file and list it, or say why it cannot be sent."""
        for told in [row for row in self.refusals if row.file_name == path.name]:
            self._forget(told)
        self._count(1)
        session = self._session
        work = self._tasks.write(self, lambda: attachments.attach(session, path))
        work.then(self._added).failed(partial(self._refused, path.name)).run()

    def _added(self, attachment: Attachment) -> None:
        earlier = next((row for row in self.rows if row.sha256 == attachment.sha256), None)
        if earlier is None:
            self._add_row(attachment)
            announce(self, self.tr("Added: {file}").format(file=attachment.file_name))
        else:
            sentence = self.tr("{file} is on the list already, as {name}.")
            self._tell(
                attachment.file_name, sentence.format(file=attachment.file_name, name=earlier.file_name)
            )
        self._count(-1)
        self.changed.emit()

    def _refused(self, file_name: str, error: BaseException) -> None:
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
        sentence = failure_sentence(error)
        if file_name not in sentence:
            sentence = self.tr("{file}: {reason}").format(file=file_name, reason=sentence)
        self._tell(file_name, sentence)
        self._count(-1)
        self.changed.emit()

    def _tell(self, file_name: str, sentence: str) -> None:
        row = RefusalRow(file_name, sentence, self)
        row.removed.connect(partial(self._forget, row))
        self._told.addWidget(row)
        self.refusals.append(row)
        announce(self, sentence)

    def _forget(self, row: RefusalRow) -> None:
        self.refusals.remove(row)
        _take_away(row)

    def _count(self, by: int) -> None:
        self._keeping += by
        self._busy.setVisible(self.is_busy)

    # -- rows -------------------------------------------------------------------------------------------

    def _add_row(self, attachment: Attachment) -> None:
        row = AttachmentRow(attachment, self, with_kind=self._with_kind)
        row.removed.connect(partial(self._remove, row))
        row.kind_changed.connect(self.changed)
        self._listed.addWidget(row)
        self.rows.append(row)

    def _remove(self, row: AttachmentRow) -> None:
        at = self.rows.index(row)
        self.rows.remove(row)
        _take_away(row)
        rest = self.rows[at : at + 1] or self.rows[-1:]
        (rest[0].remove if rest else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("Removed: {file}").format(file=row.file_name))
        self.changed.emit()

    # -- texts and layout ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set the texts."""
        self.zone.fill(
            self.tr("Drop files here, or choose them"),
            self.tr("{types}; {size} each at most.").format(
                types=", ".join(suffix.lstrip(".") for suffix in self._limits.suffixes),
                size=formats.data_size(self._limits.most_bytes),
            ),
            self.tr(" Add &files…"),
            "",
        )
        self._busy.setText(self.tr("Reading files…"))
        for row in self.rows:
            row.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask what the insurer takes under the contract in use."""
        super().showEvent(event)
        session = self._session
        work = self._tasks.read(self, lambda: session.contract().documents, latest="limits")
        work.then(self._show_limits).run()

    def _show_limits(self, limits: DocumentLimits) -> None:
        self._limits = limits
        self.retranslate()

    def _lay_out(self) -> None:
        self._listed, self._told = QVBoxLayout(), QVBoxLayout()
        for rows in (self._listed, self._told):
            rows.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.zone)
        layout.addWidget(self._busy)
        layout.addLayout(self._told)
        layout.addLayout(self._listed)


class AttachmentRow(QFrame):
    """One file: name, size, kind, and a button that takes it off the list."""

    removed = Signal()
    kind_changed = Signal()

    _built = False
    """Qt may announce fonts and colours while the constructor still runs."""

    def __init__(self, attachment: Attachment, parent: QWidget, *, with_kind: bool) -> None:
        """Show `attachment`."""
        super().__init__(parent)
        self._attachment = attachment
        theme.set_role(self, "panel")
        self._icon, self._name = QLabel(self), ElidedLabel(attachment.file_name, self)
        self._size = QLabel(self)
        theme.set_role(self._name, "strong")
        theme.set_role(self._size, "muted")
        self.kind = ElidedComboBox(self)
        self.kind.setMinimumContentsLength(16)
        for kind in DocumentKind:
            self.kind.addItem(kind_word(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(attachment.kind))
        self.kind.setVisible(with_kind)
        self.remove = QToolButton(self)
        self.remove.setIcon(icons.icon("x", "secondary"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 6, 6)
        layout.setSpacing(10)
        for widget, share in (
            (self._icon, 0),
            (self._name, 3),
            (self._size, 0),
            (self.kind, 2),
            (self.remove, 0),
        ):
            layout.addWidget(widget, share)
        self.kind.currentIndexChanged.connect(self.kind_changed)
        self.remove.clicked.connect(self.removed)
        self._built = True
        self._draw_icon()
        self.retranslate()

    @property
    def file_name(self) -> str:
        """Return the name of the file."""
        return self._attachment.file_name

    @property
    def sha256(self) -> str:
        """Return the hash of the file."""
        return self._attachment.sha256

    def attachment(self) -> Attachment:
        """Return the file with the kind chosen."""
        return replace(self._attachment, kind=DocumentKind(self.kind.currentData()))

    def retranslate(self) -> None:
        """Set the texts."""
        for at, kind in enumerate(DocumentKind):
            self.kind.setItemText(at, kind_word(kind))
        self.kind.setAccessibleName(self.tr("Kind of {file}").format(file=self.file_name))
        self.remove.setAccessibleName(self.tr("Remove {file}").format(file=self.file_name))
        self.remove.setToolTip(self.remove.accessibleName())
        self._size.setText(formats.data_size(self._attachment.size))

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the icon when the theme changed."""
        if self._built and event.type() is QEvent.Type.PaletteChange:
            self._draw_icon()
        super().changeEvent(event)

    def _draw_icon(self) -> None:
        size = theme.scaled(_ICON)
        self._icon.setFixedSize(QSize(size, size))
        self._icon.setPixmap(icons.pixmap("file-text", "secondary", size, self.devicePixelRatioF()))


class RefusalRow(QFrame):
    """A file that was not taken: why, what to do, and a button that puts the message away."""

    removed = Signal()

    def __init__(self, file_name: str, sentence: str, parent: QWidget) -> None:
        """Say `sentence`, which names the file."""
        super().__init__(parent)
        self.file_name, self.sentence = file_name, sentence
        theme.set_role(self, "tint")
        theme.set_tone(self, "bad")
        text = QLabel(sentence, self)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        theme.set_tone(text, "bad")
        self.remove = QToolButton(self)
        self.remove.setIcon(icons.icon("x", "bad"))
        self.remove.setAccessibleName(self.tr("Put away the message about {file}").format(file=file_name))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(10)
        layout.addWidget(text, 1)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.remove.clicked.connect(self.removed)


def _take_away(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()

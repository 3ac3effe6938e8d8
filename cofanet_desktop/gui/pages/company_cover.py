"""What a company is covered for, explained, beside what it owes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QWidget

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.widgets.exposure_bar import ExposureBar
from cofanet_desktop.gui.widgets.facts import reading_side
from cofanet_desktop.gui.widgets.painting import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from cofanet_desktop.services.companies import CompanyFile

WIDE = 620
"""From this width in pixels the strip of what is owed stands beside the sentence."""


class CoverStrip(TranslatedWidget):
    """The effective cover as one explained sentence (rule 2), and the outstanding beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty strip."""
        super().__init__(parent)
        self._file: CompanyFile | None = None
        self._frame = QFrame(self)
        theme.set_role(self._frame, "tint")
        self._icon, self._text, self._limit = QLabel(self), QLabel(self), QLabel(self)
        for label in (self._text, self._limit):
            label.setWordWrap(True)
        theme.set_role(self._text, "strong")
        theme.set_role(self._limit, "caption")
        self.exposure = ExposureBar(self)
        self._lay_out()

    @property
    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    @property
    def limit(self) -> str:
        """Return what is said of the policyholder's own limit, empty when there is none."""
        return self._limit.text()

    def show_file(self, file: CompanyFile) -> None:
        """Show the cover of a company and what it owes."""
        self._file = file
        self.retranslate()

    def retranslate(self) -> None:
        """Put cover and exposure into words."""
        file = self._file
        if file is None:
            return
        explained = translate_message(file.effective_cover.explanation) if file.effective_cover else ""
        tone = Tone.OK if explained else Tone.NEUTRAL
        for label in (self._text, self._limit):
            label.setAlignment(reading_side(self) | Qt.AlignmentFlag.AlignVCenter)
        theme.set_tone(self._frame, tone.value)
        theme.set_tone(self._text, tone.value)
        self._text.setText(explained or self.tr("Not covered: no cover is in force on this company."))
        icon = "shield-check" if explained else "shield-x"
        self._icon.setPixmap(icons.pixmap(icon, tone.value, theme.scaled(20), self.devicePixelRatioF()))
        self._show_exposure(file)

    def _show_exposure(self, file: CompanyFile) -> None:
        entry = file.entry
        cover = file.effective_cover.amount if file.effective_cover else None
        owed = entry.outstanding if entry else None
        self.exposure.show_exposure(owed, cover)
        self.exposure.setVisible(owed is not None or cover is not None)
        limit = entry.internal_limit if entry else None
        self._limit.setVisible(limit is not None)
        if limit is not None:
            is_over = owed is not None and owed.currency == limit.currency and limit.amount < owed.amount
            over = self.tr("Your internal limit of {amount} is exceeded.")
            within = self.tr("Your internal limit: {amount}")
            self._limit.setText((over if is_over else within).format(amount=formats.amount(limit)))
        else:
            self._limit.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is owed beside or under the sentence."""
        wide = event.size().width() >= theme.scaled(WIDE)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._text)
        words.addWidget(self._limit)
        words.addStretch(1)
        said = QHBoxLayout()
        said.setSpacing(10)
        said.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        said.addLayout(words, 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._frame)
        self._columns.setContentsMargins(14, 10, 14, 10)
        self._columns.setSpacing(14)
        self._columns.addLayout(said, 3)
        self._columns.addWidget(self.exposure, 2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)

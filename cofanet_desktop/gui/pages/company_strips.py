"""What was refused about a company, each in a strip of its own above the page, with the way to correct it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.outbox import sentence
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.gui.wizards.step import sentences

if TYPE_CHECKING:
    from cofanet_desktop.gui.pages.company_data import RefusedRequest


class RefusedStrips(TranslatedWidget):
    """One strip for each refused request; a strip stays the same while its request does."""

    correct_wanted = Signal(str)
    """“Correct and send” was chosen: the id of the command."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no strip."""
        super().__init__(parent)
        self.strips: dict[str, Banner] = {}
        self._refused: tuple[RefusedRequest, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.hide()

    def show_refused(self, refused: tuple[RefusedRequest, ...]) -> None:
        """Show a strip for each of these requests."""
        self._refused = refused
        wanted = {one.command_id for one in refused}
        for gone in self.strips.keys() - wanted:
            strip = self.strips.pop(gone)
            strip.hide()
            strip.deleteLater()
        self.retranslate()
        self.setVisible(bool(refused))

    def retranslate(self) -> None:
        """Set every text."""
        for one in self._refused:
            strip = self.strips.get(one.command_id) or self._new_strip(one.command_id)
            action = self.tr("Correct and &send") if one.can_be_corrected else ""
            strip.say(self._words(one), Tone.WARN if one.is_held else Tone.BAD, action)

    def _words(self, refused: RefusedRequest) -> str:
        product = product_word(refused.code) if refused.code else self.tr("New company")
        if refused.line is not None:
            product = sentence(refused.line)
        reason = sentences(refused.problem)
        if refused.is_held:
            return self.tr("{product} – kept back: {reason}").format(product=product, reason=reason)
        return self.tr("{product} – refused: {reason}").format(product=product, reason=reason)

    def _new_strip(self, command_id: str) -> Banner:
        strip = Banner(self)
        strip.action_clicked.connect(lambda: self.correct_wanted.emit(command_id))
        self._layout.addWidget(strip)
        self.strips[command_id] = strip
        return strip

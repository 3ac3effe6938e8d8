"""What a check says of a bulk file as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.painting import Tone

if TYPE_CHECKING:
    from cofanet_desktop.gui.models.bulk_lines import Verdict


class CheckSummary(TranslatedWidget):
    """A banner, which is hidden when there is nothing to say of the file as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._shown: Verdict | None = None
        self.banner = Banner(self)
        self.banner.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.banner)

    def show_verdict(self, found: Verdict) -> None:
        """Show what a check says."""
        self._shown = found
        self._say_lasting(found)

    def retranslate(self) -> None:
        """Say the same in another language."""
        if self._shown is not None:
            self.show_verdict(self._shown)

    def _say_lasting(self, found: Verdict) -> None:
        problems, earlier, unverified = found.checked.problems, found.earlier, found.unverified
        if problems:
            parts = [
                translate_message(message)
                for problem in problems
                for message in (*problem.sentences, problem.way_out)
                if message is not None
            ]
            self.banner.say(" ".join(parts), Tone.BAD)
        elif earlier:
            when = formats.moment(earlier[0].imported_at)
            template = self.tr("This very file was imported on {moment}. Lines taken then are not repeated.")
            self.banner.say(template.format(moment=when), Tone.WARN)
        elif unverified:
            text = self.trn(
                "%n companies are not known here and are looked up once online.", None, unverified
            )
            self.banner.say(text, Tone.NEUTRAL, icon="cloud-off")
        else:
            self.banner.hide()

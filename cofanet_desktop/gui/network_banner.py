"""The strip that says the window works without the insurer, and leads back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.painting import Tone

if TYPE_CHECKING:
    from cofanet_desktop.gui.desk import DeskState


class NetworkBanner(Banner):
    """Shown while working offline or while the insurer cannot be reached."""

    def show_state(self, state: DeskState) -> None:
        """Say in the language in force what keeps the window from the insurer; hide when nothing does."""
        if state.work_offline:
            text = translate(
                "MainWindow",
                "You are working offline. What you enter is kept and sent when you go online.",
            )
            self.say(text, Tone.NEUTRAL, translate("MainWindow", "Go online"), "cloud-off")
        elif not state.online:
            text = translate(
                "MainWindow",
                "The insurer cannot be reached. You see the data of the last exchange; what you enter is kept and sent later.",
            )
            again = translate("MainWindow", "Try again")
            self.say(f"{text} {state.trouble}".strip(), Tone.WARN, again, "cloud-off")
        else:
            self.hide()

"""How far writing the notifications to a file has come, and what can be done with the file."""

from __future__ import annotations

from cofanet_desktop.gui.widgets.written_strip import WrittenStrip


class NotificationsWritten(WrittenStrip):
    """The strip of a list of notifications."""

    def _way(self) -> str:
        return self.tr("Open &file")

    def _counted(self) -> str:
        return self.trn("%n notifications", None, self._done)

    def _progress(self) -> str:
        return self.tr("{done} of {total} notifications written")

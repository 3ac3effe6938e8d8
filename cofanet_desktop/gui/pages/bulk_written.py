"""How far writing the lines of an imported file to a list has come, and what can be done with the list."""

from __future__ import annotations

from cofanet_desktop.gui.widgets.written_strip import WrittenStrip


class BulkWritten(WrittenStrip):
    """The strip of a list of lines."""

    def _way(self) -> str:
        return self.tr("&Open list")

    def _counted(self) -> str:
        return self.trn("%n lines", None, self._done)

    def _progress(self) -> str:
        return self.tr("{done} of {total} lines written")

"""The program's entry point: the one place that knows every face and what each of them stands on."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.services.export_words import Words
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.system.profiles import Profile
    from cofanet_desktop.system.window_request import WindowRequest

GARBAGE_LOOKED_FOR_EVERY = 10_000
"""Objects made between two searches for garbage: at Python's 700, fetching spends a tenth of its time searching."""

READ_TABLE = "--read-table"
"""Only argument of a frozen program that starts itself to read a list apart: see `exchange.table_process`."""


class Program:
    """What the command line asks of the rest; each part is imported when it is first needed, to start fast."""

    def open_session(self, profile: Profile) -> Session:
        """Return the session of an open profile."""
        from cofanet_desktop.services.opening import open_session

        gc.enable()
        return open_session(profile)

    def open_window(self, request: WindowRequest) -> int:
        """Show the window until it is closed, and return the exit code."""
        from cofanet_desktop.gui.qt_import import import_qt

        import_qt()
        from cofanet_desktop.gui.application import run

        return run(request)

    def reader_words(self, session: Session) -> Words:
        """Return the words of the person who opened the session, in the language of their window.

        They are English where Qt cannot be loaded: on a server that lacks the libraries of a screen.
        """
        from cofanet_desktop.services import preferences
        from cofanet_desktop.services.export_words import ENGLISH
        from cofanet_desktop.system import paths
        from cofanet_desktop.system.settings import load_user_settings

        try:
            from cofanet_desktop.gui.qt_import import import_qt

            import_qt()
            from cofanet_desktop.gui.reader_words import reader_words
        except ImportError:
            return ENGLISH
        settings, _ = load_user_settings(paths.settings_file())
        return reader_words(preferences.followed(settings, preferences.mine(session)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with the arguments of the command line and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == [READ_TABLE]:
        from cofanet_desktop.exchange import table_process

        return table_process.main()
    gc.disable()  # what is imported is no garbage; whoever has finished importing enables it again
    gc.set_threshold(GARBAGE_LOOKED_FOR_EVERY)
    from cofanet_desktop.cli.program import run
    from cofanet_desktop.system import logs, paths

    logs.catch_surprises()
    with logs.writing(paths.log_folder()):
        return run(given, Program())


if __name__ == "__main__":
    raise SystemExit(main())

"""The process that dies while it imports a list of custom fields, or one whose time has come.

python -m tests.crash.importing FOLDER FILE now|due    with COFANET_CRASH_AT=name:k in the environment, or undisturbed
"""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

from cofanet_desktop.services import field_imports, line_commands
from tests.support.desks import START, advance, open_session

BATCH = 4
"""Lines of one transaction: few, so that a small list has many of them."""


def import_list(folder: Path, file: Path, *, is_due: bool) -> None:
    """Import the list at once, or have it wait, let the time come, and begin it."""
    line_commands.BATCH = BATCH
    session = open_session(folder)
    checked = field_imports.check(session, file)
    at = START + timedelta(hours=1) if is_due else None
    field_imports.import_checked(session, checked, at=at)
    if is_due:
        advance(session, timedelta(hours=2))
        field_imports.run_due(session)
    session.close()


if __name__ == "__main__":
    import_list(Path(sys.argv[1]), Path(sys.argv[2]), is_due=sys.argv[3] == "due")

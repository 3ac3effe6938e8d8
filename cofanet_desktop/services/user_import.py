"""Users brought in from a list (ADMIN-4): the template, the file read and checked, the users its valid lines tell.

Nothing is created by reading, and no password is ever part of it: the insurer makes and sends them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain import users
from cofanet_desktop.domain.text import Message
from cofanet_desktop.domain.users import DEFAULT_POLICY
from cofanet_desktop.services import line_import

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cofanet_desktop.domain.users import NewUser, UserPolicy
    from cofanet_desktop.exchange.cell_reading import Translate
    from cofanet_desktop.exchange.sheet_report import SheetReport
    from cofanet_desktop.services.session import Session


def write_template(
    session: Session,
    target: Path,
    *,
    language: str = "en",
    translate: Translate = Message.english,
    policy: UserPolicy = DEFAULT_POLICY,
) -> None:
    """Write the list of users to fill in: text where `target` ends in .csv, else a workbook with choices and help.

    Raises InvalidInput (FILE_NOT_WRITABLE).
    """
    sheet = users.sheet(policy, _contracts(session))
    line_import.write_template(sheet, target, language=language, translate=translate)


def read(
    session: Session,
    path: Path,
    *,
    translate: Translate = Message.english,
    policy: UserPolicy = DEFAULT_POLICY,
    cancelled: Callable[[], bool] | None = None,
) -> SheetReport:
    """Return what every line of a list of users says and what refuses it; raises what `line_import.read` raises.

    A contract is one of the profile's, an e-mail address stands on one line only.
    """
    contracts = _contracts(session)
    return line_import.read(
        path,
        users.sheet(policy, contracts),
        check=lambda rows: users.row_problems(rows, policy, contracts),
        translate=translate,
        cancelled=cancelled,
    )


def new_users(report: SheetReport) -> tuple[NewUser, ...]:
    """Return the users that the lines accepted tell, in the order of the file."""
    return tuple(users.user_of(row) for row in report.accepted_rows())


def _contracts(session: Session) -> tuple[str, ...]:
    return tuple(one.number for one in session.contracts())

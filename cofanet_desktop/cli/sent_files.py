"""Documents that were sent, as subcommands print them and count them in their exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.services import sent_documents
from cofanet_desktop.services.sent_documents import Standing

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from cofanet_desktop.services.sent_documents import SentFile
    from cofanet_desktop.services.session import Session

_HEADINGS = ("Sent", "File", "Kind", "Company", "Analysis", "Upload", "Id")
_ON_THE_WAY = frozenset({Standing.TO_SEND, Standing.SENDING})


def files_of(session: Session, command_ids: Collection[str]) -> list[SentFile]:
    """Return the documents these requests send, newest first."""
    return [file for file in sent_documents.listed(session) if file.document.id in command_ids]


def handed_over(code: Exit, files: Sequence[SentFile]) -> Exit:
    """Return the exit code of requests that ended with `code`: done only when their documents are there too."""
    is_waiting = any(file.standing in _ON_THE_WAY for file in files)
    return Exit.WAITING if code is Exit.DONE and is_waiting else code


def files_text(files: Sequence[SentFile], nothing: str = "") -> str:
    """Return documents as a table."""
    return listing(_HEADINGS, [_row(file) for file in files], nothing=nothing)


def _row(file: SentFile) -> tuple[str, ...]:
    one = file.document
    standing = f"{file.percent} %" if file.standing is Standing.SENDING else file.standing.value
    return (
        f"{one.sent_at:%Y-%m-%d}",
        one.file_name,
        one.kind.value,
        file.line.row.company_name,
        one.analysis.value,
        standing,
        one.id,
    )

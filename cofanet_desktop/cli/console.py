"""What the command line says: one JSON document, or tables and sentences; refusals with their way out."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TextIO, TypeAlias

from cofanet_desktop.cli.table import aligned, printable
from cofanet_desktop.domain.errors import CofanetError

Json: TypeAlias = "str | int | bool | Sequence[Json] | Mapping[str, Json] | None"
"""What a JSON document is made of; amounts travel as text, so there is no float."""


class Exit(IntEnum):
    """What the exit code of a subcommand tells."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    WAITING = 3


@dataclass(frozen=True, slots=True)
class Console:
    """Where a subcommand answers: JSON when asked for, else text for a person."""

    is_json: bool

    def answer(self, document: Mapping[str, Json], text: str) -> None:
        """Print the answer, once per subcommand: the document or its text."""
        _print(_as_text(document) if self.is_json else text, sys.stdout)

    def remark(self, text: str) -> None:
        """Tell a person something beside the answer; silent in JSON, where the document says it all."""
        if not self.is_json:
            _print(printable(text), sys.stderr)

    def refuse(self, error: CofanetError) -> None:
        """Print why nothing was done and the way out."""
        self.fail(rule_of(error), str(error), str(error.hint) if error.hint else "")

    def fail(self, rule: str, message: str, hint: str) -> None:
        """Print a refusal: a document on stdout with --json, else sentences on stderr."""
        if self.is_json:
            _print(_as_text({"error": {"rule": rule, "message": message, "hint": hint}}), sys.stdout)
            return
        _print(printable(message), sys.stderr)
        if hint:
            _print(printable(hint), sys.stderr)


def rule_of(error: CofanetError) -> str:
    """Return the stable id of an error: its rule, else the name of its kind in capitals (`PROFILE_IN_USE`)."""
    rule = getattr(error, "rule", None)
    return str(rule) if rule else re.sub(r"(?<=[a-z])(?=[A-Z])", "_", type(error).__name__).upper()


def listing(
    headings: Sequence[str], rows: Sequence[Sequence[str]], *, right: Sequence[str] = (), nothing: str
) -> str:
    """Return the rows as a table, or the sentence `nothing` when there are none."""
    return aligned(headings, rows, right) if rows else nothing


def _print(text: str, stream: TextIO) -> None:
    """Print `text`, with question marks for what the terminal's encoding does not have."""
    encoding = stream.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding), file=stream)


def _as_text(document: Mapping[str, Json]) -> str:
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    return json.dumps(document, ensure_ascii=encoding != "utf8", indent=2)

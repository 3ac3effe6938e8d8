"""What happened, on this computer only: rotating log files without secrets, traces of crashes, hooks for surprises."""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeAlias

if TYPE_CHECKING:
    from types import TracebackType

LOGGER = "cofanet_desktop"
MAX_BYTES, KEPT_FILES = 2_000_000, 5
HIDDEN = "[hidden]"

Report: TypeAlias = Callable[[BaseException], None]
"""Told about every exception nobody caught, after it was logged."""

_SECRETS = (
    re.compile(r"(?i)(\b(?:bearer|basic)\s+)[\w.~+/=-]{6,}"),
    re.compile(
        r"(?i)([\"']?\b[\w-]*(?:token|passphrase|password|secret|api[_-]?key|authorization)\b[\"']?\s*[:=]\s*)"
        r"(?:\"[^\"]*\"|'[^']*'|[^\s,;&}]+)"
    ),
    re.compile(r"(\b)(?:[0-9a-fA-F]{2}){32,}\b"),
    re.compile(r"(\b)eyJ[\w-]+\.[\w-]+\.[\w-]*"),
)
_AMOUNTS = (
    re.compile(r"(?<![\w.])-?\d+(?:[ \u00a0\u202f.,]\d+)*(?=[ \u00a0][A-Z]{3}\b)"),
    re.compile(r"(?<=\b[A-Z]{3}[ \u00a0])-?\d[\d.,]{2,}"),
    re.compile(r"(?<=Decimal\(')[^']*"),
)


def without_secrets(text: str, *, amounts: bool = False) -> str:
    """Return `text` with tokens, passphrases and keys hidden, and the figures of amounts unless `amounts`."""
    for pattern in _SECRETS:
        text = pattern.sub(rf"\g<1>{HIDDEN}", text)
    if not amounts:
        for pattern in _AMOUNTS:
            text = pattern.sub(HIDDEN, text)
    return text


class _Formatter(logging.Formatter):
    """Formats a record, traceback included, and hides what nobody else should read."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; amounts stay readable in debug records, which are written on request only."""
        return without_secrets(super().format(record), amounts=record.levelno < logging.INFO)


@dataclass(frozen=True, slots=True)
class LogFiles:
    """Open log files; close them at the end of the process or of a test."""

    folder: Path
    handler: logging.Handler
    crashes: TextIO

    def close(self) -> None:
        """Write nothing more."""
        logging.getLogger(LOGGER).removeHandler(self.handler)
        self.handler.close()
        if faulthandler.is_enabled():
            faulthandler.disable()
        self.crashes.close()


def start_logs(folder: Path, level: int = logging.INFO) -> LogFiles:
    """Write the program's log to `folder`, in five files of 2 MB at most, and traces of crashes beside it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "cofanet.log", maxBytes=MAX_BYTES, backupCount=KEPT_FILES - 1, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s %(message)s"))
    logger = logging.getLogger(LOGGER)
    logger.addHandler(handler)
    logger.setLevel(level)
    crashes = (folder / "crash.log").open("a", encoding="utf-8")
    faulthandler.enable(crashes)
    return LogFiles(folder, handler, crashes)


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Write the log to `folder` during the block; where that cannot be, work goes on without one."""
    try:
        files = start_logs(folder)
    except OSError:
        yield
        return
    try:
        yield
    finally:
        files.close()


def catch_surprises(report: Report | None = None) -> None:
    """Log every exception nobody caught, in any thread, then tell `report` (which must be quick and thread-safe)."""
    logger = logging.getLogger(LOGGER)

    def main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logger.critical("unexpected", exc_info=(kind, error, trace))
        if report is not None:
            report(error)

    def thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            main(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = main
    threading.excepthook = thread

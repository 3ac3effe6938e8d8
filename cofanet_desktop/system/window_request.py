"""How the window was asked to open; on its own, so that the window is painted before profiles are dealt with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowRequest:
    """How the window is to open: profile (None: the last one used), page, language, theme, or only its picture."""

    profile: str | None = None
    page: str | None = None
    screenshot: Path | None = None
    language: str | None = None
    theme: str | None = None
    is_offline: bool = False
    passphrase_file: Path | None = None

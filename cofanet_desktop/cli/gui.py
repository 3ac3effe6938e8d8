"""`gui`: the window, or a picture of one of its pages."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.cli.arguments import add_command
from cofanet_desktop.cli.console import Exit
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.system.window_request import WindowRequest

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.invocation import Invocation

PAGES = (
    "home",
    "search",
    "portfolio",
    "overdues",
    "notifications",
    "bulk",
    "turnover",
    "exports",
    "documents",
    "custom_fields",
    "outbox",
    "settings",
)
OF_ONE = ("declaration", "extension", "turnover_form")
"""Pages of one thing, by its id."""

_CHOICES = f"{', '.join(PAGES)}, company:EASY or {', '.join(f'{one}:ID' for one in OF_ONE)}"
LANGUAGES = ("de", "en", "es", "fr")
THEMES = ("light", "dark")


def add(subcommands: Subcommands) -> None:
    """Add the subcommand."""
    parser = add_command(subcommands, "gui", "open the window (the default)", run)
    parser.add_argument("--page", type=_page, metavar="PAGE", help=_CHOICES)
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE.png", help="save a picture of the page and exit"
    )
    parser.add_argument("--language", choices=LANGUAGES, help="language of the window")
    parser.add_argument("--theme", choices=THEMES, help="light or dark")


def run(call: Invocation, asked: argparse.Namespace) -> Exit | int:
    """Open the window on the profile."""
    if asked.screenshot is not None and not asked.screenshot.resolve().parent.is_dir():
        return _no_folder(call, asked.screenshot)
    if asked.screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"  # needs no screen
    elif not _has_screen():
        call.console.fail(
            "NO_SCREEN",
            "The window cannot open: this session has no screen.",
            "Use the subcommands (cofanet-desktop --help), or save a picture: gui --screenshot FILE.png.",
        )
        return Exit.REFUSED
    return call.application.open_window(
        WindowRequest(
            profile=call.profile,
            page=asked.page,
            screenshot=asked.screenshot,
            language=asked.language,
            theme=asked.theme,
            is_offline=call.is_offline,
            passphrase_file=call.passphrase_file,
        )
    )


def _has_screen() -> bool:
    """Tell whether Qt will find a screen; where it does not, it would abort the process."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _no_folder(call: Invocation, picture: Path) -> Exit:
    call.console.fail(
        "FOLDER_NOT_FOUND",
        f"The picture cannot be saved: there is no folder {picture.resolve().parent}.",
        "Make the folder first, or give another --screenshot FILE.png.",
    )
    return Exit.USAGE


def _page(text: str) -> str:
    text = "custom_fields" if text == "custom-fields" else text  # as words are joined on command lines
    name, _, argument = text.partition(":")
    if name in OF_ONE and argument.strip():
        return text
    if name == "company" and argument:
        from cofanet_desktop.domain.identifiers import parse_easy_number  # other starts do without it

        try:
            return f"company:{parse_easy_number(argument)}"
        except InvalidInput as error:
            raise argparse.ArgumentTypeError(f"{error} {error.hint or ''}") from error
    if text not in PAGES:
        raise argparse.ArgumentTypeError(f"there is no page {text!r}. Choose {_CHOICES}.")
    return text

"""Every subcommand the program offers is explained in docs/cli.md, and the other way round."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "cli.md"
PROGRAM = "import sys; from cofanet_desktop.app import main; sys.exit(main(sys.argv[1:]))"


def subcommands(*command: str) -> list[str]:
    """Return the subcommands below `command`, as the program's own help lists them."""
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM, *command, "--help"],
        env={**os.environ, "COLUMNS": "2000"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    found = re.search(r"\{([a-z,-]+)\} \.\.\.", result.stdout)
    return found.group(1).split(",") if found else []


def test_every_subcommand_is_documented() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    offered = subcommands()
    assert {"gui", "demo", "companies", "portfolio", "order", "sync", "doctor"} <= set(offered)
    missing = []
    for command in offered:
        lines = re.findall(rf"cofanet-desktop {re.escape(command)}\b.*", text)
        nested = subcommands(command)
        missing += [command] if not lines else []
        missing += [f"{command} {word}" for word in nested if not re.search(rf"\b{word}\b", "\n".join(lines))]
    assert missing == []


def test_every_documented_subcommand_exists() -> None:
    documented = re.findall(
        r"^\s*cofanet-desktop ([a-z]+)", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert sorted(set(documented) - set(subcommands())) == []

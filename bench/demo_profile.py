"""The profile measured on: a demonstration portfolio of 100,000 companies, made once through the command line and kept.

It is made anew when what it is made of has changed; every measurement works in a copy of its own.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

COMPANIES = 100_000
ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "out" / "bench"
_MADE_OF = (
    "store/schema.py",
    "store/portfolio.py",
    "insurer/schema.py",
    "insurer/stories.py",
    "insurer/demo.py",
)


def environment() -> dict[str, str]:
    """Return the environment of measured programs: no screen, no personal folders, compiled modules kept."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "COFANET_HOME": str(OUT / "home")}


def demo_profile() -> Path:
    """Return the folder of the kept profile; the first call takes about two minutes. Nobody may write into it."""
    digest = hashlib.sha256()
    for name in _MADE_OF:
        digest.update((ROOT / "cofanet_desktop" / name).read_bytes())
    folder = OUT / f"companies-{COMPANIES}-{digest.hexdigest()[:8]}"
    if not (folder / "made").exists():
        for old in OUT.glob(f"companies-{COMPANIES}*"):
            shutil.rmtree(old)
        OUT.mkdir(parents=True, exist_ok=True)
        print(f"making {folder} ...", file=sys.stderr)
        program = "import sys; from cofanet_desktop.app import main; sys.exit(main(sys.argv[1:]))"
        arguments = ["demo", "--profile", str(folder), "--companies", str(COMPANIES)]
        subprocess.run([sys.executable, "-c", program, *arguments], check=True, env=environment())
        (folder / "made").touch()
    return folder


@contextmanager
def working_copy() -> Iterator[Path]:
    """Give a copy of the profile to work in, gone at the end."""
    copy = OUT / f"work-{os.getpid()}"
    shutil.copytree(demo_profile(), copy)
    try:
        yield copy
    finally:
        shutil.rmtree(copy, ignore_errors=True)

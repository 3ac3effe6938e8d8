"""Named points before and after each commit, where a test can stop the process dead.

In use they do nothing. `COFANET_CRASH_AT=name:k` in the environment ends the process, without any clean-up, the
k-th time the point `name` is reached: what a power cut would do.
"""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def _from_environment() -> Callable[[str], None]:
    wanted, _, times = os.environ.get("COFANET_CRASH_AT", "").partition(":")
    if not wanted:
        return lambda name: None
    seen: Counter[str] = Counter()

    def die(name: str) -> None:
        seen[name] += 1
        if name == wanted and seen[name] == int(times or 1):
            os._exit(137)

    return die


_hook = _from_environment()


def reach(name: str) -> None:
    """Pass the point `name`; does nothing unless a test asked to stop there."""
    _hook(name)


def install(hook: Callable[[str], None]) -> Callable[[str], None]:
    """Put `hook` in place of the present one and return that one (for tests)."""
    global _hook
    previous, _hook = _hook, hook
    return previous

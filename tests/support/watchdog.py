"""A test that hangs ends its process, after every stack has been shown.

A thread of Python could not do that where another waits for ever with the interpreter in its hands, and what a worker of
a parallel run writes to its standard output is lost: so the system's own clock is used, and standard error as it was
before pytest took it.
"""

from __future__ import annotations

import faulthandler
import os
from collections.abc import Generator

import pytest

SECONDS = 120
"""The longest a test may take that says nothing else by `@pytest.mark.timeout(seconds)`."""

_SHOWN = pytest.StashKey[int]()


def pytest_configure(config: pytest.Config) -> None:
    """Keep the way to the screen."""
    config.addinivalue_line("markers", "timeout(seconds): the longest this test may take")
    config.stash[_SHOWN] = os.dup(2)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Let go of it."""
    os.close(config.stash[_SHOWN])


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Watch over one test, its fixtures included."""
    mark = item.get_closest_marker("timeout")
    seconds = mark.args[0] if mark else SECONDS
    faulthandler.dump_traceback_later(seconds, exit=True, file=item.config.stash[_SHOWN])
    try:
        return (yield)
    finally:
        faulthandler.cancel_dump_traceback_later()

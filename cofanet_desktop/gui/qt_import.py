"""Importing Qt so that it leaves later imports alone."""

from __future__ import annotations

import builtins
from importlib import import_module


def import_qt() -> None:
    """Import Qt's widgets and take out the hook PySide puts into every later import.

    The hook reads the source of each module, looking for `__feature__` switches, which nobody uses here: a tenth of
    the start.
    """
    plain = builtins.__import__
    import_module("PySide6.QtWidgets")
    builtins.__import__ = plain

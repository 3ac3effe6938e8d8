"""An application in a known look, language and layout for every test of the window."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.garbage import GarbageCollector, collect
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme

PATIENCE_MS = 30_000


class PatientBot(QtBot):
    """Waits longer before it gives up: a busy machine is slow, and a condition that holds ends the wait at once."""

    def waitUntil(  # noqa: N802 - the name pytest-qt gives it
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS
    ) -> None:
        """Wait until `callback` returns True (or no longer fails), at most `timeout` milliseconds."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: object, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:  # noqa: N802 - as above
        """Return a context at whose end the signal must have come, at most `timeout` milliseconds later."""
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitActive(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> Any:  # noqa: N802 - as above
        """Return a context at whose end the window must be active, at most `timeout` milliseconds later."""
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> Any:  # noqa: N802 - as above
        """Return a context at whose end the window must be shown, at most `timeout` milliseconds later."""
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The robot that clicks and types."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def garbage(qapp: QApplication) -> Iterator[GarbageCollector]:
    """What looks for garbage, as in the program: in a thread of a test it could wait for ever."""
    collector = GarbageCollector()
    yield collector
    collector.deleteLater()
    collect()
    gc.enable()


@pytest.fixture(scope="session")
def look(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Theme:
    """The one theme of the test application; made once, for it keeps the system's text size."""
    made = Theme(qapp, Path(tmp_path_factory.mktemp("look")))
    # Before any window, as the program does: of a window shown before not all labels take the first text size.
    made.apply(Scheme.LIGHT, 100)
    return made


@pytest.fixture(scope="session", autouse=True)
def _clipboard(qapp: QApplication) -> Iterator[None]:
    """Empty the clipboard at the end: without a screen what was copied is freed after Python ended, and crashes it."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def app(qapp: QApplication, look: Theme) -> Iterator[QApplication]:
    """The application in English, light, at 100 %, from left to right; put back afterwards."""
    install_language(qapp, "en", "en_US")
    look.apply(Scheme.LIGHT, 100)
    yield qapp
    for theme in qapp.findChildren(Theme):  # those of whole programs would go on restyling after this test
        if theme is not look:
            theme.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # windows of the test
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    look.apply(Scheme.LIGHT, 100)
    install_language(qapp, "en", "en_US")
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture
def tasks(app: QApplication) -> Iterator[Tasks]:
    """Threads that are ended after the test."""
    made = Tasks()
    yield made
    made.shutdown()
    app.processEvents()

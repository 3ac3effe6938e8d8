"""The summary beside the list of the portfolio, as wide as it is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.pages.portfolio_reading import lines
from cofanet_desktop.gui.widgets.inspector import WIDTH, Inspector
from cofanet_desktop.services import portfolio
from tests.support.desks import demo_session
from tests.support.widgets import the


@pytest.mark.parametrize("language", ["en", "fr", "de", "es"])
def test_the_sums_of_every_company_are_shown_whole(
    qtbot: QtBot, app: QApplication, tmp_path: Path, language: str
) -> None:
    install_language(app, language)
    session = demo_session(tmp_path, 60)
    every = lines(session, portfolio.ids(session, portfolio.everything(session)))
    session.close()
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.setFixedWidth(theme.scaled(WIDTH))
    inspector.resize(inspector.width(), 500)
    inspector.show_lines(len(every), every)
    inspector.show()
    app.processEvents()
    area = the(inspector, QScrollArea)
    room = area.viewport().rect()
    shown = [one for one in area.findChildren(QLabel) if one.isVisible()]
    cut = [
        one.text() for one in shown if one.mapTo(area.viewport(), one.rect().topRight()).x() > room.right()
    ]
    assert len(shown) > 20
    assert cut == []

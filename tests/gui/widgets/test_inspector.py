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


def test_cover_beside_what_is_owed_is_that_of_the_same_companies(
    qtbot: QtBot, app: QApplication, tmp_path: Path
) -> None:
    session = demo_session(tmp_path, 60)
    every = lines(session, portfolio.ids(session, portfolio.everything(session)))
    session.close()
    assert any(one.row.outstanding is None and one.row.cover for one in every)
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.show_lines(len(every), every)
    known = [one.row for one in every if one.row.outstanding is not None]
    idle = sum(row.idle.amount for row in known if row.idle)
    uncovered = sum(row.uncovered.amount for row in known if row.uncovered)
    exposure = inspector.exposure.exposure
    assert exposure.cover is not None
    assert exposure.outstanding is not None
    assert exposure.cover.amount - exposure.outstanding.amount == idle - uncovered

"""The views of bulk orders that need a file first: readable, named and in reading order, whatever the look."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from cofanet_desktop.gui.dialogs.bulk_accents import BulkAccentsDialog
from cofanet_desktop.gui.pages.bulk import BulkPage
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.services import bulk
from tests.gui.accessibility import a11y_problems
from tests.gui.pages.test_bulk import MIXED, write
from tests.gui.pages.test_bulk_from_sheet import workbook
from tests.support.legibility import cut_texts, faint_texts, overlaps
from tests.support.painted import shown_texts
from tests.support.reading_order import cycle_problems, order_problems, walked
from tests.support.tour import Tour, Wear, touring
from tests.support.widgets import the

pytestmark = pytest.mark.timeout(120)

WEARS = (
    Wear("en", 100, "wide"),
    Wear("en", 100, "wide", scheme=Scheme.DARK),
    Wear("fr", 100, "narrow"),
    Wear("fr", 150, "wide"),
    Wear("de", 150, "narrow"),
    Wear("es", 150, "narrow"),
    Wear("en", 150, "narrow", rtl=True),
)


@pytest.fixture(scope="module")
def tour(qapp: QApplication, look: Theme, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tour]:
    """One window for all looks."""
    with touring(tmp_path_factory.mktemp("tour"), look) as made:
        yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def views(tour: Tour, page: BulkPage, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Yield each view by name, with the window that shows it."""
    orders = write(folder, *MIXED, "FRA;00000056487951;;;;CCO;C;500;;")
    page.open_file(orders)
    tour.settle()
    yield "fields", tour.window
    page.check.as_text.click()
    tour.settle()
    yield "text", tour.window
    page.check.as_text.click()
    page.check.show_accents()
    tour.settle()
    dialog = the(page, BulkAccentsDialog)
    yield "accents", dialog
    dialog.reject()
    page.open_file(workbook(folder))
    tour.settle()
    yield "list", tour.window
    for row in page.sheet.sources.rows[5:7]:
        row.column.setCurrentIndex(1)
    tour.settle()
    yield "list, the same for all", tour.window
    file = bulk.import_file(tour.session, orders, confirmed=True)
    page.activate(f"file:{file.id}")
    tour.settle()
    page.details.export_to(folder / "lines.csv")
    tour.settle()
    yield "details", tour.window
    page._show_overview()
    tour.settle()
    yield "overview", tour.window


@pytest.mark.parametrize("wear", WEARS, ids=str)
def test_every_view_is_read_whole_and_worked_by_keyboard(tour: Tour, wear: Wear, tmp_path: Path) -> None:
    tour.wear(wear)
    page = tour.visit("bulk")
    assert isinstance(page, BulkPage)
    preview = page.sheet.preview
    headers = (
        preview.horizontalHeader(),
        preview.verticalHeader(),
    )  # held, or PySide forgets what paints in them
    assert all(headers)
    found = {}
    for name, window in views(tour, page, tmp_path):
        texts = list(shown_texts(window))
        found[name] = [*cut_texts(texts), *overlaps(texts, window), *faint_texts(texts, window)]
        if wear is WEARS[0]:
            found[name] += a11y_problems(window)
            if window is tour.window:
                found[name] += order_problems(window, walked(page, tour.window.top_bar.new_button))
            else:
                found[name] += cycle_problems(window)
    assert {name: problems for name, problems in found.items() if problems} == {}

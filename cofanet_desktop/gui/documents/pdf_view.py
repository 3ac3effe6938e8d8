"""A view of a PDF whose text can be chosen with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent, QPainter, QTransform, QWheelEvent
from PySide6.QtPdf import QPdfDocument, QPdfSelection
from PySide6.QtPdfWidgets import QPdfView

from cofanet_desktop.gui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from cofanet_desktop.gui.documents.pane import DocumentPane

_POINTS_PER_INCH = 72
_ALPHA = 90
_MARGIN = 40
"""Pixels from the lower and the right edge within which a place counts as not seen."""


class PdfView(QPdfView):
    """All pages under one another; dragging chooses text of the page it began on."""

    def __init__(self, document: QPdfDocument, pane: DocumentPane) -> None:
        """Show `document`, which the caller keeps."""
        super().__init__(pane)
        self._pane, self._pages = pane, document
        self._begun: tuple[int, QPointF] | None = None
        self._page = 0
        self._chosen: QPdfSelection | None = None
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setDocument(document)

    @property
    def factor(self) -> float:
        """Return the size pages are shown in; 1.0 is that of the paper."""
        if self.zoomMode() is QPdfView.ZoomMode.Custom or not self._pages.pageCount():
            return self.zoomFactor()
        page = self.pageNavigator().currentPage()
        return self._size(page).width() / (self._pages.pagePointSize(page).width() * self._dots_per_point())

    @property
    def chosen_text(self) -> str:
        """Return the text chosen with the mouse, empty when there is none."""
        return self._chosen.text() if self._chosen is not None else ""

    def show_place(self, page: int, point: QPointF) -> None:
        """Scroll until a point of a page is seen, a third from the top; the navigator would stop at the page's top."""
        back, _ = self._to_page(page).inverted()
        place, room = back.map(point), self.viewport().rect()
        if not room.adjusted(0, 0, -_MARGIN, -_MARGIN).contains(place.toPoint()):
            down, across = self.verticalScrollBar(), self.horizontalScrollBar()
            down.setValue(down.value() + round(place.y() - room.height() / 3))
            across.setValue(across.value() + round(place.x() - room.width() / 3))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel, scroll otherwise."""
        if not self._pane.wheel_zooms(event):
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose text."""
        self._chosen = None
        self._begun = self._place(event.position()) if event.button() is Qt.MouseButton.LeftButton else None
        self.viewport().update()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the text from where the dragging began to here; beside the text, what was chosen stays.

        Dragging that began beside the text chooses from the first letter it comes to.
        """
        if self._begun is not None:
            self._page, start = self._begun
            end = self._to_page(self._page).map(event.position())
            chosen = self._pages.getSelection(self._page, start, end)
            if chosen.isValid():
                self._chosen = chosen
            elif self._chosen is None:
                self._begun = self._page, end
            self.viewport().update()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep what was chosen."""
        self._begun = None
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages, and over them what was chosen."""
        super().paintEvent(event)
        if self._chosen is None:
            return
        painter = QPainter(self.viewport())
        color = QColor(theme.LIGHT.accent)  # the page is white in every theme
        color.setAlpha(_ALPHA)
        painter.setBrush(color)
        painter.setPen(Qt.PenStyle.NoPen)
        back, _ = self._to_page(self._page).inverted()
        for polygon in self._chosen.bounds():
            painter.drawPolygon(back.map(polygon))
        painter.end()

    # The view tells nobody where its pages are; this is how it lays them out. -----------------------------------

    def page_rect(self, page: int) -> QRectF:
        """Return where a page is in the viewport, in pixels."""
        margins, room = self.documentMargins(), self.viewport().size()
        top = float(margins.top())
        sizes = [self._size(at) for at in range(self._pages.pageCount())]
        widest = max(size.width() for size in sizes) + margins.left() + margins.right()
        top += sum(size.height() + self.pageSpacing() for size in sizes[:page])
        left = (max(widest, room.width()) - sizes[page].width()) / 2
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRectF(QPointF(left, top) - scrolled, sizes[page])

    def _size(self, page: int) -> QSizeF:
        points, margins = self._pages.pagePointSize(page), self.documentMargins()
        room = QSizeF(
            self.viewport().width() - margins.left() - margins.right(),
            self.viewport().height() - self.pageSpacing(),
        )
        natural = points * self._dots_per_point()
        if self.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            return natural * (room.width() / natural.width())
        if self.zoomMode() is QPdfView.ZoomMode.FitInView:
            return natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return natural * self.zoomFactor()

    @staticmethod
    def _dots_per_point() -> float:
        return QGuiApplication.primaryScreen().logicalDotsPerInch() / _POINTS_PER_INCH

    def _place(self, position: QPointF) -> tuple[int, QPointF] | None:
        """Return the page under a position and the point on it, in points from its top left."""
        for page in range(self._pages.pageCount()):
            if self.page_rect(page).contains(position):
                return page, self._to_page(page).map(position)
        return None

    def _to_page(self, page: int) -> QTransform:
        """Return what maps positions of the viewport to points of the page."""
        box, points = self.page_rect(page), self._pages.pagePointSize(page)
        return (
            QTransform()
            .scale(points.width() / box.width(), points.height() / box.height())
            .translate(-box.left(), -box.top())
        )

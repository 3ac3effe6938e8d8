"""What the days of an invoice mean, as a picture: credit period, last day to declare, new due dates asked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.deadlines import allot, end_of_dmc, last_day
from cofanet_desktop.domain.invoices import InvoiceKind
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.label_lanes import Flag, Place, place_flags

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent

    from cofanet_desktop.domain.deadlines import DeclarationTerms
    from cofanet_desktop.domain.invoices import Instalment, Invoice
    from cofanet_desktop.gui.theme import Tokens

MOST_ASKED = 6
"""Labels of new due dates at most; of more, only those that decide are labelled."""

_BAR = 10.0
_GAP = 8.0
_POLE = 10.0
_SIGN = 11.0


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceDays:
    """The days of one invoice; `asked` are the new due dates a plan gives its parts, earliest first."""

    reference: str
    invoice_date: date
    due_date: date
    end_of_dmc: date
    last_day: date
    """Last day to declare it as overdue."""
    asked: tuple[date, ...] = ()

    @property
    def beyond(self) -> tuple[date, ...]:
        """Return the new due dates after the end of the maximum credit period."""
        return tuple(day for day in self.asked if day > self.end_of_dmc)


def invoice_days(
    invoices: Sequence[Invoice],
    plan: Sequence[Instalment],
    terms: DeclarationTerms,
    agreed: Mapping[str, date] | None = None,
) -> tuple[InvoiceDays, ...]:
    """Return the days of each invoice, the decisive one first.

    Those paid after their maximum credit period come first, then those whose period ends first. `agreed` gives the due dates an accepted extension set, by reference: they move the last day to declare.
    """
    parts = allot(invoices, plan)
    moved = agreed or {}
    found = [
        InvoiceDays(
            reference=one.reference,
            invoice_date=one.invoice_date,
            due_date=one.due_date,
            end_of_dmc=end_of_dmc(one.invoice_date, terms),
            last_day=last_day(one, terms, moved.get(one.reference)),
            asked=tuple(sorted({part.due_date for part in parts[one.reference]})),
        )
        for one in invoices
        if one.kind is InvoiceKind.INVOICE
    ]
    return tuple(sorted(found, key=lambda one: (not one.beyond, one.end_of_dmc, one.due_date, one.reference)))


class Sign(Enum):
    """The shape that marks a kind of day."""

    SQUARE = "square"
    CIRCLE = "circle"
    DIAMOND = "diamond"
    FLAG = "flag"
    CHECK = "check"
    EXCLAMATION = "exclamation"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Mark:
    """One day in the picture: its name (translated, empty: no label), its shape and the colour token of it."""

    day: date
    name: str
    sign: Sign
    color: str
    is_above: bool = False


class TimelinePicture(TranslatedWidget):
    """The days of one invoice along a line; labels never cover one another, and all is said in words as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty picture."""
        super().__init__(parent)
        self.days: InvoiceDays | None = None
        self._today: date | None = None
        self._is_free, self._is_agreed = True, False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_days(self, days: InvoiceDays | None, today: date, *, is_free: bool, is_agreed: bool) -> None:
        """Show the days of an invoice.

        `is_free` tells that inside the maximum credit period no request is needed, `is_agreed` that the insurer has
        accepted the new due dates.
        """
        if (days, today, is_free, is_agreed) == (self.days, self._today, self._is_free, self._is_agreed):
            return
        self.days, self._today, self._is_free, self._is_agreed = days, today, is_free, is_agreed
        self.retranslate()
        self.update()

    def marks(self) -> tuple[Mark, ...]:
        """Return what is marked, in the language in force."""
        days, today = self.days, self._today
        if days is None or today is None:
            return ()
        labelled = self._labelled(days)
        asked = (
            Mark(
                day,
                self._asked_name(day) if day in labelled else "",
                Sign.CHECK if self._is_fine(day) else Sign.EXCLAMATION,
                "ok" if self._is_fine(day) else "warn",
                is_above=True,
            )
            for day in days.asked
        )
        return (
            Mark(days.invoice_date, self.tr("Invoice date"), Sign.SQUARE, "neutral"),
            Mark(days.due_date, self.tr("Due date"), Sign.CIRCLE, "insurance"),
            Mark(days.end_of_dmc, self.tr("End of maximum credit period"), Sign.DIAMOND, "information"),
            Mark(days.last_day, self.tr("Last day to declare"), Sign.FLAG, "claims"),
            *asked,
            Mark(today, self.tr("Today"), Sign.LINE, "secondary"),
        )

    def sentence(self) -> str:
        """Return everything the picture shows in words."""
        if self.days is None:
            return ""
        every = sorted(self._spoken(), key=lambda found: found[0])
        return "; ".join(
            self.tr("{name}: {day}").format(name=name, day=formats.day(day)) for day, name in every
        )

    def retranslate(self) -> None:
        """Put the days into words."""
        reference = formats.isolated(self.days.reference) if self.days is not None else ""
        self.setAccessibleName(self.tr("Days of invoice {reference}").format(reference=reference))
        self.setAccessibleDescription(self.sentence())
        self._fit()

    def sizeHint(self) -> QSize:
        """Return a wide size."""
        return QSize(560, self.heightForWidth(560))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest readable size."""
        return QSize(260, round(3 * self._label_height(self._font())))

    def hasHeightForWidth(self) -> bool:
        """Return that narrow means high: labels move into further lanes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lanes at that width."""
        above, below = self._placed(self._font(), float(width))
        return round(self._half(above) + _BAR + self._half(below)) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the width needs."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed."""
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture in the theme's colours."""
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()), theme.tokens())

    def paint(self, painter: QPainter, place: QRectF, colors: Tokens) -> None:
        """Paint the picture into the top of `place` of any device, paper included."""
        if self.days is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._font()
        painter.setFont(font)
        above, below = self._placed(font, place.width())
        bar_top = place.top() + self._half(above)
        self._paint_bar(painter, place, bar_top, colors)
        for placed, is_above in ((above, True), (below, False)):
            self._paint_labels(painter, place, bar_top, placed, colors, is_above=is_above)
        for mark in self.marks():
            self._paint_shape(painter, self._spot(place, bar_top, mark.day), mark, colors, small=False)
        painter.restore()

    def label_boxes(self) -> dict[str, QRectF]:
        """Return the box of each label in this widget, by the text of its two lines."""
        font, place = self._font(), QRectF(self.rect())
        above, below = self._placed(font, place.width())
        bar_top = self._half(above)
        return {
            f"{mark.name} {formats.day(mark.day)}": self._box(place, bar_top, one, is_above=is_above)
            for placed, is_above in ((above, True), (below, False))
            for mark, one in placed
        }

    # -- what is said -----------------------------------------------------------------------------------------

    def _is_fine(self, day: date) -> bool:
        is_inside = self.days is not None and day <= self.days.end_of_dmc
        return self._is_agreed or (self._is_free and is_inside)

    def _asked_name(self, day: date) -> str:
        if self._is_agreed:
            return self.tr("Agreed")
        return self.tr("No request needed") if self._is_fine(day) else self.tr("Needs approval")

    def _labelled(self, days: InvoiceDays) -> frozenset[date]:
        """Return the new due dates that get a label: all, or the first, the first beyond the credit period, the last."""
        if len(days.asked) <= MOST_ASKED:
            return frozenset(days.asked)
        return frozenset({days.asked[0], days.asked[-1], *days.beyond[:1]})

    def _spoken(self) -> list[tuple[date, str]]:
        spoken = [(mark.day, mark.name) for mark in self.marks() if not mark.is_above]
        asked = self.days.asked if self.days is not None else ()
        template = self.tr("New due date, {answer}")
        return [*spoken, *((day, template.format(answer=self._asked_name(day))) for day in asked)]

    # -- places -----------------------------------------------------------------------------------------------

    def _font(self) -> QFont:
        return theme.text_font(self.font(), theme.TextRole.CAPTION)

    def _placed(
        self, font: QFont, width: float
    ) -> tuple[tuple[tuple[Mark, Place], ...], tuple[tuple[Mark, Place], ...]]:
        """Return the labels above and below the bar with their places, as they are from left to right."""
        metrics = QFontMetricsF(font)

        def side(is_above: bool) -> tuple[tuple[Mark, Place], ...]:
            marks = [mark for mark in self.marks() if mark.name and mark.is_above is is_above]
            flags = [Flag(self._along(mark.day, width), self._label_width(mark, metrics)) for mark in marks]
            return tuple(zip(marks, place_flags(flags, width, _GAP), strict=True))

        return side(is_above=True), side(is_above=False)

    def _label_width(self, mark: Mark, metrics: QFontMetricsF) -> float:
        widest = max(metrics.horizontalAdvance(mark.name), metrics.horizontalAdvance(formats.day(mark.day)))
        return widest + _SIGN + 3 * 4

    def _label_height(self, font: QFont) -> float:
        return 2 * QFontMetricsF(font).height()

    def _half(self, placed: Sequence[tuple[Mark, Place]]) -> float:
        """Return the height of the lanes on one side of the bar."""
        lanes = max((place.lane + 1 for _, place in placed), default=0)
        return _POLE + lanes * (self._label_height(self._font()) + _GAP / 2)

    def _along(self, day: date, width: float) -> float:
        """Return how far from the beginning of the line a day is."""
        every = [mark.day for mark in self.marks()]
        first, last = min(every), max(every)
        margin = _SIGN
        return margin + (width - 2 * margin) * (day - first).days / max(1, (last - first).days)

    def _spot(self, place: QRectF, bar_top: float, day: date) -> QPointF:
        along = self._along(day, place.width())
        return QPointF(self._mirrored(place, along), bar_top + _BAR / 2)

    def _mirrored(self, place: QRectF, along: float) -> float:
        return place.right() - along if self._is_mirrored() else place.left() + along

    def _box(self, place: QRectF, bar_top: float, one: Place, *, is_above: bool) -> QRectF:
        height = self._label_height(self._font())
        step = height + _GAP / 2
        top = (
            bar_top - _POLE - (one.lane + 1) * step if is_above else bar_top + _BAR + _POLE + one.lane * step
        )
        begin = self._mirrored(place, one.left)
        left = begin - one.width if self._is_mirrored() else begin
        return QRectF(left, top + (0 if is_above else _GAP / 2), one.width, height)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _fit(self) -> None:
        wanted = self.heightForWidth(self.width()) if self.days is not None else 0
        if self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)

    # -- painting ---------------------------------------------------------------------------------------------

    def _paint_bar(self, painter: QPainter, place: QRectF, bar_top: float, colors: Tokens) -> None:
        days = self.days
        if days is None:
            return
        last = max(mark.day for mark in self.marks())
        painter.setPen(Qt.PenStyle.NoPen)
        for begin, end, token in (
            (min(mark.day for mark in self.marks()), days.invoice_date, "border"),
            (days.invoice_date, days.end_of_dmc, "bar_ok" if self._is_free else "bar_warn"),
            (days.end_of_dmc, last, "bar_warn"),
        ):
            here, there = self._spot(place, bar_top, begin).x(), self._spot(place, bar_top, end).x()
            painter.setBrush(colors.color(token))
            painter.drawRect(QRectF(min(here, there), bar_top, abs(there - here), _BAR))

    def _paint_labels(
        self,
        painter: QPainter,
        place: QRectF,
        bar_top: float,
        placed: Sequence[tuple[Mark, Place]],
        colors: Tokens,
        *,
        is_above: bool,
    ) -> None:
        boxes = [(mark, self._box(place, bar_top, one, is_above=is_above)) for mark, one in placed]
        painter.setPen(QPen(colors.color("border_strong"), 1))
        for mark, box in boxes:
            x = self._spot(place, bar_top, mark.day).x()
            far, near = (box.top(), bar_top) if is_above else (box.bottom(), bar_top + _BAR)
            painter.drawLine(QPointF(x, far), QPointF(x, near))
        for mark, box in boxes:
            self._paint_label(painter, box, mark, colors, self._spot(place, bar_top, mark.day).x())

    def _paint_label(self, painter: QPainter, box: QRectF, mark: Mark, colors: Tokens, pole: float) -> None:
        """Paint name and day of a mark on its side of the pole, the name behind the shape."""
        half = box.height() / 2
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        inside = box.adjusted(2, 0, -2, 0)
        painter.fillRect(box.adjusted(1.5, 0, -1.5, 0), colors.color("surface"))
        sign = QPointF(
            inside.right() - _SIGN / 2 - 2 if self._is_mirrored() else inside.left() + _SIGN / 2 + 2,
            box.top() + half / 2,
        )
        self._paint_shape(painter, sign, mark, colors, small=True)
        used = _SIGN + 6
        text = inside.adjusted(0, 0, -used, 0) if self._is_mirrored() else inside.adjusted(used, 0, 0, 0)
        painter.setPen(colors.color(mark.color))
        painter.drawText(QRectF(text.left(), box.top(), text.width(), half), flags, mark.name)
        painter.setPen(colors.color("text"))
        painter.drawText(
            QRectF(text.left(), box.top() + half, text.width(), half), flags, formats.day(mark.day)
        )

    def _paint_shape(
        self, painter: QPainter, spot: QPointF, mark: Mark, colors: Tokens, *, small: bool
    ) -> None:
        radius = _SIGN / 2 if small else _BAR * 0.7
        painter.save()
        painter.translate(spot)
        painter.setPen(Qt.PenStyle.NoPen if small else QPen(colors.color("surface"), 1.5))
        painter.setBrush(colors.color(mark.color))
        _SHAPES[mark.sign](painter, radius, colors)
        painter.restore()


def _square(painter: QPainter, radius: float, _colors: Tokens) -> None:
    painter.drawRect(QRectF(-radius * 0.8, -radius * 0.8, radius * 1.6, radius * 1.6))


def _circle(painter: QPainter, radius: float, _colors: Tokens) -> None:
    painter.drawEllipse(QPointF(0, 0), radius, radius)


def _diamond(painter: QPainter, radius: float, _colors: Tokens) -> None:
    points = ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0))
    painter.drawPolygon(QPolygonF([QPointF(x * radius, y * radius) for x, y in points]))


def _flag(painter: QPainter, radius: float, _colors: Tokens) -> None:
    points = ((-1.1, -1), (1.1, -1), (0, 1.1))
    painter.drawPolygon(QPolygonF([QPointF(x * radius, y * radius) for x, y in points]))


def _check(painter: QPainter, radius: float, colors: Tokens) -> None:
    painter.drawEllipse(QPointF(0, 0), radius, radius)
    painter.setPen(QPen(colors.color("surface"), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = ((-0.5, 0), (-0.1, 0.4), (0.5, -0.4))
    painter.drawPolyline(QPolygonF([QPointF(x * radius, y * radius) for x, y in points]))


def _exclamation(painter: QPainter, radius: float, colors: Tokens) -> None:
    upward = ((-1.15, 1), (1.15, 1), (0, -1.15))
    painter.drawPolygon(QPolygonF([QPointF(x * radius, y * radius) for x, y in upward]))
    painter.setPen(QPen(colors.color("surface"), 1.4))
    painter.drawLine(QPointF(0, -radius * 0.4), QPointF(0, radius * 0.3))
    painter.drawPoint(QPointF(0, radius * 0.7))


def _line(painter: QPainter, radius: float, _colors: Tokens) -> None:
    painter.drawRect(QRectF(-1.5, -radius * 1.3, 3, radius * 2.6))


_SHAPES = {
    Sign.SQUARE: _square,
    Sign.CIRCLE: _circle,
    Sign.DIAMOND: _diamond,
    Sign.FLAG: _flag,
    Sign.CHECK: _check,
    Sign.EXCLAMATION: _exclamation,
    Sign.LINE: _line,
}


class CreditTimeline(TranslatedWidget):
    """The picture of one invoice at a time, the decisive one first, and buttons to go through the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show that there is nothing yet."""
        super().__init__(parent)
        self.invoices: tuple[InvoiceDays, ...] = ()
        self.chosen = 0
        self._today: date | None = None
        self._is_free, self._is_agreed = True, False
        self.picture = TimelinePicture(self)
        self.name, self.none = QLabel(self), QLabel(self)
        theme.set_role(self.name, "strong")
        theme.set_role(self.none, "muted")
        for label in (self.name, self.none):
            label.setWordWrap(True)
        self.before, self.after = QToolButton(self), QToolButton(self)
        self.before.setIcon(icons.icon("chevron-left", "secondary"))
        self.after.setIcon(icons.icon("chevron-right", "secondary"))
        self.before.clicked.connect(self._step_back)
        self.after.clicked.connect(self._step_on)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.before)
        top.addWidget(self.after)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.none)
        layout.addWidget(self.picture)
        self.retranslate()

    def show_invoices(
        self, invoices: Sequence[InvoiceDays], today: date, *, is_free: bool, is_agreed: bool = False
    ) -> None:
        """Show these invoices, the decisive one first; the one looked at stays chosen.

        `is_free` tells that inside the maximum credit period no request is needed, `is_agreed` that the insurer has
        accepted the new due dates.
        """
        looked_at = self.invoices[self.chosen].reference if self.invoices else ""
        was_first = self.chosen == 0
        self.invoices, self._today = tuple(invoices), today
        self._is_free, self._is_agreed = is_free, is_agreed
        places = [at for at, one in enumerate(self.invoices) if one.reference == looked_at]
        self.chosen = places[0] if places and not was_first else 0
        self.retranslate()

    def choose(self, index: int) -> None:
        """Show the invoice at `index`; beyond the ends nothing happens."""
        if 0 <= index < len(self.invoices) and index != self.chosen:
            self.chosen = index
            self.retranslate()
            announce(self.picture, f"{self.name.text()}. {self.picture.sentence()}")

    def retranslate(self) -> None:
        """Set every text and show the chosen invoice."""
        self.none.setText(
            self.tr("Once an invoice has its dates, its credit period and the new due dates are shown here.")
        )
        self.before.setAccessibleName(self.tr("Invoice before"))
        self.after.setAccessibleName(self.tr("Next invoice"))
        for button in (self.before, self.after):
            button.setToolTip(button.accessibleName())
        several = len(self.invoices) > 1
        self.before.setVisible(several)
        self.after.setVisible(several)
        self.before.setEnabled(self.chosen > 0)
        self.after.setEnabled(self.chosen + 1 < len(self.invoices))
        self.none.setVisible(not self.invoices)
        self.name.setVisible(bool(self.invoices))
        self.picture.setVisible(bool(self.invoices))
        if self.invoices and self._today is not None:
            one = self.invoices[self.chosen]
            self.name.setText(self._name(one))
            self.picture.show_days(one, self._today, is_free=self._is_free, is_agreed=self._is_agreed)

    def _name(self, one: InvoiceDays) -> str:
        reference = formats.isolated(one.reference)
        if len(self.invoices) == 1:
            return self.tr("Invoice {reference}").format(reference=reference)
        where = {
            "reference": reference,
            "at": formats.integer(self.chosen + 1),
            "all": formats.integer(len(self.invoices)),
        }
        if self.chosen == 0 and one.beyond:
            return self.tr(
                "Invoice {reference} ({at} of {all}), the decisive one: paid after its credit period"
            ).format(**where)
        if self.chosen == 0:
            return self.tr(
                "Invoice {reference} ({at} of {all}), the decisive one: its credit period ends first"
            ).format(**where)
        return self.tr("Invoice {reference} ({at} of {all})").format(**where)

    @Slot()
    def _step_back(self) -> None:
        self.choose(self.chosen - 1)

    @Slot()
    def _step_on(self) -> None:
        self.choose(self.chosen + 1)

"""The picture of an invoice's days: every date said, labels apart at any width, in both directions, on paper too."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.deadlines import Basis, DeclarationTerms
from cofanet_desktop.domain.invoices import Instalment, Invoice, InvoiceKind
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.theme import LIGHT, Scheme, Theme
from cofanet_desktop.gui.widgets.credit_timeline import (
    CreditTimeline,
    InvoiceDays,
    TimelinePicture,
    invoice_days,
)
from cofanet_desktop.gui.widgets.label_lanes import Flag, place_flags
from tests.gui.accessibility import a11y_problems

TODAY = date(2026, 3, 16)
TERMS = DeclarationTerms(basis=Basis.DUE_DATE, days=30, dmc_days=120)


def _days(reference: str = "4711", asked: tuple[date, ...] = ()) -> InvoiceDays:
    return InvoiceDays(
        reference=reference,
        invoice_date=date(2026, 1, 10),
        due_date=date(2026, 2, 24),
        end_of_dmc=date(2026, 5, 10),
        last_day=date(2026, 3, 26),
        asked=asked,
    )


def _invoice(reference: str, invoice_date: date, kind: InvoiceKind = InvoiceKind.INVOICE) -> Invoice:
    return Invoice(
        kind=kind,
        reference=reference,
        invoice_date=invoice_date,
        due_date=invoice_date + timedelta(days=45),
        net=Decimal(1000),
        tax=Decimal(0),
        currency="EUR",
    )


@pytest.fixture
def timeline(qtbot: QtBot, app: QApplication) -> CreditTimeline:
    made = CreditTimeline()
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


def _show(timeline: CreditTimeline, *days: InvoiceDays, is_free: bool = True) -> TimelinePicture:
    timeline.show_invoices(days, TODAY, is_free=is_free)
    return timeline.picture


def test_a_date_inside_the_credit_period_is_free_and_one_beyond_needs_approval(
    timeline: CreditTimeline,
) -> None:
    inside, beyond = date(2026, 5, 10), date(2026, 5, 11)
    picture = _show(timeline, _days(asked=(inside, beyond)))
    names = {mark.day: (mark.name, mark.color) for mark in picture.marks() if mark.is_above}
    assert names == {inside: ("No request needed", "ok"), beyond: ("Needs approval", "warn")}


def test_without_cover_in_force_every_date_needs_approval(timeline: CreditTimeline) -> None:
    picture = _show(timeline, _days(asked=(date(2026, 4, 1),)), is_free=False)
    assert [mark.name for mark in picture.marks() if mark.is_above] == ["Needs approval"]


def test_agreed_dates_need_nothing_any_more(timeline: CreditTimeline) -> None:
    timeline.show_invoices((_days(asked=(date(2026, 9, 1),)),), TODAY, is_free=True, is_agreed=True)
    assert [mark.name for mark in timeline.picture.marks() if mark.is_above] == ["Agreed"]


def test_screen_readers_get_every_day_in_order(timeline: CreditTimeline) -> None:
    asked = tuple(date(2026, 6, 1) + timedelta(days=10 * n) for n in range(9))
    picture = _show(timeline, _days(asked=asked))
    told = picture.accessibleDescription()
    shown = (date(2026, 1, 10), date(2026, 2, 24), TODAY, date(2026, 3, 26), date(2026, 5, 10), *asked)
    places = [told.index(f": {formats.day(day)}") for day in shown]
    assert places == sorted(places)
    assert picture.accessibleName().startswith("Days of invoice")
    assert a11y_problems(timeline) == []


def test_of_many_new_due_dates_only_the_deciding_ones_are_labelled(timeline: CreditTimeline) -> None:
    asked = tuple(date(2026, 4, 1) + timedelta(days=10 * n) for n in range(9))
    picture = _show(timeline, _days(asked=asked))
    labelled = [mark.day for mark in picture.marks() if mark.is_above and mark.name]
    assert labelled == [asked[0], date(2026, 5, 11), asked[-1]]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_labels_never_touch_and_stay_inside_whatever_the_days(
    timeline: CreditTimeline, app: QApplication, direction: Qt.LayoutDirection
) -> None:
    app.setLayoutDirection(direction)
    chance = random.Random(4711)
    for _ in range(60):
        begin = date(2026, 1, 1) + timedelta(days=chance.randrange(60))
        due = begin + timedelta(days=chance.randrange(121))
        asked = sorted({due + timedelta(days=chance.randrange(1, 200)) for _ in range(chance.randrange(7))})
        days = InvoiceDays(
            reference="1",
            invoice_date=begin,
            due_date=due,
            end_of_dmc=begin + timedelta(days=120),
            last_day=due + timedelta(days=chance.choice((0, 30, 60))),
            asked=tuple(asked),
        )
        picture = _show(timeline, days)
        picture.resize(chance.choice((280, 420, 700, 1200)), picture.height())
        boxes = picture.label_boxes()
        assert len(boxes) >= 4
        for (one, box), (other, another) in combinations(boxes.items(), 2):
            assert not box.intersects(another), (one, other, days, picture.width())
        inside = QRectF(picture.rect()).adjusted(-0.5, -0.5, 0.5, 0.5)
        assert all(inside.contains(box) for box in boxes.values()), (boxes, picture.size())


def test_from_right_to_left_the_days_run_the_other_way(timeline: CreditTimeline, app: QApplication) -> None:
    picture = _show(timeline, _days())
    begin, end = f"Invoice date {formats.day(date(2026, 1, 10))}", "End of maximum credit period"
    here = {name: box.center().x() for name, box in picture.label_boxes().items()}
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    there = {name: box.center().x() for name, box in picture.label_boxes().items()}
    last = next(name for name in here if name.startswith(end))
    assert here[begin] < here[last]
    assert there[begin] > there[last]


def test_labels_keep_apart_at_large_text(timeline: CreditTimeline, look: Theme) -> None:
    picture = _show(timeline, _days(asked=(date(2026, 4, 10), date(2026, 6, 9))))
    small = picture.height()
    look.apply(Scheme.LIGHT, 150)
    assert picture.height() > small
    for one, other in combinations(picture.label_boxes().values(), 2):
        assert not one.intersects(other)


def test_it_prints_in_the_light_colours_from_a_dark_window(timeline: CreditTimeline, look: Theme) -> None:
    look.apply(Scheme.DARK)
    picture = _show(timeline, _days(asked=(date(2026, 4, 10), date(2026, 6, 9))))
    paper = QImage(700, 200, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    picture.paint(painter, QRectF(paper.rect()), LIGHT)
    painter.end()
    found = {paper.pixelColor(x, y).name().upper() for x in range(paper.width()) for y in range(200)}
    assert {LIGHT.bar_ok, LIGHT.bar_warn, "#FFFFFF"} <= found


def test_the_invoice_paid_after_its_credit_period_is_decisive() -> None:
    first, second = _invoice("A", date(2026, 1, 1)), _invoice("B", date(2026, 1, 20))
    inside = Instalment(date(2026, 4, 1), Decimal(1000))
    days = invoice_days((second, first), (inside, Instalment(date(2026, 12, 1), Decimal(1000))), TERMS)
    assert [one.reference for one in days] == ["B", "A"]
    assert days[0].beyond == (date(2026, 12, 1),)
    calm = invoice_days((second, first), (inside,), TERMS)
    assert [one.reference for one in calm] == ["A", "B"]


def test_credit_notes_have_no_days_of_their_own() -> None:
    note = _invoice("N", date(2026, 1, 1), InvoiceKind.CREDIT_NOTE)
    assert [one.reference for one in invoice_days((note, _invoice("A", date(2026, 1, 1))), (), TERMS)] == [
        "A"
    ]


def test_an_agreed_date_moves_the_last_day_to_declare() -> None:
    (days,) = invoice_days((_invoice("A", date(2026, 1, 1)),), (), TERMS, {"A": date(2026, 6, 1)})
    assert days.last_day == date(2026, 7, 1)


def test_buttons_go_through_the_invoices(qtbot: QtBot, timeline: CreditTimeline) -> None:
    _show(timeline, _days("4711"), _days("4712"), _days("4713"))
    assert not timeline.before.isEnabled()
    qtbot.mouseClick(timeline.after, Qt.MouseButton.LeftButton)
    assert "4712" in timeline.name.text()
    assert "2 of 3" in timeline.name.text()
    qtbot.keyClick(timeline.after, Qt.Key.Key_Space)
    assert timeline.picture.days is not None
    assert timeline.picture.days.reference == "4713"
    assert not timeline.after.isEnabled()
    _show(timeline, _days("4710"), _days("4711"), _days("4712"), _days("4713"))
    assert timeline.picture.days.reference == "4713"


def test_nothing_typed_is_said_instead_of_an_empty_picture(timeline: CreditTimeline) -> None:
    _show(timeline)
    assert not timeline.picture.isVisibleTo(timeline)
    assert timeline.none.isVisibleTo(timeline)


def test_a_pole_does_not_run_through_another_label_where_there_is_room() -> None:
    near, far = place_flags((Flag(100, 80), Flag(140, 80)), 400, 8)
    assert (near.lane, far.lane) == (0, 0)
    assert near.right <= 100 + 80
    assert not near.meets(far, 0)

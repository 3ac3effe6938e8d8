"""The assessment of the portfolio in words, bars, points and tables; card, print and clipboard say the same (HOME-3)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cofanet_desktop.domain.wap import WapPoint, change, monthly
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.widgets.bar_chart import Bar
from cofanet_desktop.gui.widgets.dra_box import dra_word
from cofanet_desktop.gui.widgets.painting import Tone, dra_tone
from cofanet_desktop.gui.widgets.trend_chart import Point

if TYPE_CHECKING:
    from cofanet_desktop.services.home import Home

DRAS: tuple[int | None, ...] = (*range(11), None)
"""The bars of the distribution, the companies without assessment last."""

LOWEST, HIGHEST = 0, 10
"""The scale of the assessment (decision 54)."""

_MONTH, _YEAR = 30, 365
_COLORS = {Tone.BAD: "bar_bad", Tone.WARN: "bar_warn", Tone.OK: "bar_ok", Tone.NEUTRAL: "border_strong"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of words: what it shows, its headings, its rows."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def text(self) -> str:
        """Return the table for a spreadsheet, cells parted by tabs."""
        return "\n".join(["\t".join(line) for line in ((self.title,), self.headings, *self.rows)])


class Quality(TrMixin, QObject):
    """What the home page read, put into words in the language in force."""

    def __init__(self, read: Home) -> None:
        """Put `read` into words."""
        super().__init__()
        self._read = read
        wap = read.wap
        newest = None if wap.value is None else WapPoint(read.today, wap.value, wap.coverage)
        self._newest = newest
        self._trend = monthly(read.trend, newest)

    @property
    def is_empty(self) -> bool:
        """Tell whether there is no company at all."""
        return self._read.companies == 0

    @property
    def has_history(self) -> bool:
        """Tell whether the trend has a line."""
        return len(self._trend) > 1

    @property
    def marker(self) -> float | None:
        """Return where the assessment lies among the bars."""
        return None if self._newest is None else float(self._newest.value)

    def figure(self) -> str:
        """Return the assessment, a dash when there is none."""
        return "—" if self._newest is None else formats.number(self._newest.value, 1)

    def title(self) -> str:
        """Return what all this is called."""
        return self.tr("Portfolio quality")

    def spoken_figure(self) -> str:
        """Return the assessment as a screen reader should say it."""
        if self._newest is None:
            return self.tr("No WAP yet")
        return self.tr("WAP {value}").format(value=self.figure())

    def scale(self) -> str:
        """Return what the figure is and how it is read."""
        return self.tr("WAP: weighted assessment, 0 high risk to 10 very low risk")

    def origin(self) -> str:
        """Return where the figure comes from and how many companies stand behind it."""
        read = self._read
        if self.is_empty:
            return self.tr("The portfolio holds no company yet.")
        companies = self.trn("%n companies", None, read.companies)
        if self._newest is None:
            return self.tr("{companies}, none of them both assessed and covered: nothing to weigh.").format(
                companies=companies
            )
        percent = formats.number(read.wap.coverage * 100, 0)
        return self.tr(
            "Local estimate, not Coface's figure · {companies}, {percent} % of them assessed"
        ).format(companies=companies, percent=percent)

    def changes(self) -> str:
        """Return how much the figure changed in a month and in a year, empty while that is not known."""
        if self._newest is None:
            return ""
        points = [one for one in self._read.trend if one.day < self._newest.day]
        told = (
            (change(points, self._newest, _MONTH), self.tr("{change} in a month")),
            (change(points, self._newest, _YEAR), self.tr("{change} in a year")),
        )
        return " · ".join(words.format(change=self._signed(by)) for by, words in told if by is not None)

    def history_note(self) -> str:
        """Return why there is no trend to see."""
        if self._newest is None:
            return self.tr("The trend begins with the first WAP.")
        return self.tr("The trend begins today; it grows with every day the insurer is asked.")

    def bars(self) -> list[Bar]:
        """Return the bars of the distribution, as `DRAS` has them."""
        return [self._bar(dra, self._read.wap.distribution.get(dra, 0)) for dra in DRAS]

    def points(self) -> list[Point]:
        """Return the points of the trend, one a month and that of today."""
        return [Point(one.day, float(one.value), self._said(one)) for one in self._trend]

    def distribution_sheet(self) -> Sheet:
        """Return the distribution as a table."""
        total = Decimal(max(1, self._read.companies))
        rows = []
        for dra in DRAS:
            count = self._read.wap.distribution.get(dra, 0)
            share = formats.number(100 * count / total, 1)
            rows.append((self._label(dra), dra_word(dra), formats.integer(count), f"{share} %"))
        headings = (self.tr("DRA"), self.tr("Meaning"), self.tr("Companies"), self.tr("Share"))
        return Sheet(self.distribution_title(), headings, tuple(rows))

    def trend_sheet(self) -> Sheet:
        """Return the trend as a table, the newest first."""
        rows = tuple(
            (formats.day(one.day), formats.number(one.value, 1), f"{formats.number(one.coverage * 100, 0)} %")
            for one in reversed(self._trend)
        )
        return Sheet(
            self.trend_title(), (self.tr("Day"), self.tr("WAP"), self.tr("Companies assessed")), rows
        )

    def distribution_title(self) -> str:
        """Return what the bars show."""
        return self.tr("Companies by DRA")

    def trend_title(self) -> str:
        """Return what the line shows."""
        return self.tr("WAP over the last year")

    def _bar(self, dra: int | None, count: int) -> Bar:
        companies = self.trn("%n companies", None, count)
        if dra is None:
            spoken = self.tr("Without DRA: {companies}").format(companies=companies)
        else:
            spoken = self.tr("DRA {dra}, {word}: {companies}").format(
                dra=self._label(dra), word=dra_word(dra), companies=companies
            )
        return Bar(self._label(dra), count, _COLORS[dra_tone(dra)], spoken)

    def _label(self, dra: int | None) -> str:
        return self.tr("none") if dra is None else formats.integer(dra)

    def _said(self, one: WapPoint) -> str:
        return self.tr("{day}: WAP {value}, {percent} % of the companies assessed").format(
            day=formats.day(one.day),
            value=formats.number(one.value, 1),
            percent=formats.number(one.coverage * 100, 0),
        )

    def _signed(self, by: Decimal) -> str:
        if not by:
            return self.tr("unchanged")
        text = formats.number(by, 1)
        return formats.isolated(f"+{text}" if by > 0 else text)

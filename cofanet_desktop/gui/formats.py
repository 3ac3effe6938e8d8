"""Figures, amounts and dates in the reader's way, and amounts read back from what people type.

Everything follows `QLocale()`, the default locale that `i18n.install_language` sets. No float is involved.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTime

from cofanet_desktop.domain.currencies import digits_of
from cofanet_desktop.domain.days import Months
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

NO_BREAK_SPACE = "\u00a0"
_SPACES = dict.fromkeys(map(ord, " \u00a0\u202f\u2009\u2007"))
_APOSTROPHES = "'\u2019"
_MINUS = "\u2212"
_LARGEST_NATIVE = 2**63 - 1
_FIRST_DAY, _LAST_DAY = date(1971, 1, 1), date(2999, 1, 1)  # clocks of every system know the days between


class AmountError(ValueError):
    """What was typed is not an amount; `message` says why, for the person who typed it."""

    def __init__(self, message: Message) -> None:
        """Carry the sentence to show under the field."""
        super().__init__(message.english())
        self.message = message


def decimals(currency: str) -> int:
    """Return how many decimals amounts in `currency` have (2 unless the currency says otherwise)."""
    return digits_of(currency)


def integer(value: int, locale: QLocale | None = None) -> str:
    """Return `value` with the grouping and digits of the locale, grouped with non-breaking spaces only."""
    used = locale or QLocale()
    if abs(value) <= _LARGEST_NATIVE:
        text = used.toString(value)
    else:
        grouped = f"{abs(value):,}".replace(",", used.groupSeparator())
        text = (used.negativeSign() if value < 0 else "") + _native_digits(grouped, used)
    return text.replace(" ", NO_BREAK_SPACE)


def number(value: Decimal, places: int, locale: QLocale | None = None) -> str:
    """Return `value` with exactly `places` decimals (banker's rounding), in the way of the locale."""
    used = locale or QLocale()
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN)
    digits = f"{abs(rounded):f}"
    whole, _, fraction = digits.partition(".")
    text = integer(int(whole), used)
    if fraction:
        text += used.decimalPoint() + _native_digits(fraction, used)
    return (used.negativeSign() if rounded < 0 else "") + text


def amount(money: Money, locale: QLocale | None = None) -> str:
    """Return an amount with its trailing currency code: `250 000 EUR`; cents only where there are any."""
    places = decimals(money.currency)
    if money.amount == money.amount.to_integral_value():
        places = 0
    text = number(money.amount, places, locale)
    return f"{text}{NO_BREAK_SPACE}{money.currency}"


def figure(money: Money, locale: QLocale | None = None) -> str:
    """Return an amount without its currency, to fill an input field."""
    return amount(money, locale).removesuffix(f"{NO_BREAK_SPACE}{money.currency}")


def parse_amount(text: str, currency: str, locale: QLocale | None = None) -> Money:
    """Return what a person typed as an exact amount in `currency`; raises AmountError with a clear message.

    Accepts the separators of the locale, any kind of space, a point as decimal mark where it cannot be
    mistaken for a group, and a trailing currency code when it is the right one.
    """
    used = locale or QLocale()
    typed = _plain_characters(text)
    typed = _without_currency(typed, currency, text)
    plain = _without_groups(typed, used, text)
    if not re.fullmatch(r"[+-]?\d+(\.\d+)?", plain):
        raise _not_an_amount(text, used)
    fraction = plain.partition(".")[2]
    if len(fraction.rstrip("0")) > decimals(currency) or len(fraction) > max(2, decimals(currency)):
        raise AmountError(
            Message(
                "Formats",
                QT_TRANSLATE_NOOP("Formats", "“{typed}” has too many decimals: {currency} has {places}."),
                {"typed": text.strip(), "currency": currency, "places": decimals(currency)},
            )
        )
    return Money(Decimal(plain), currency)


def parse_number(text: str, locale: QLocale | None = None) -> Decimal:
    """Return what a person typed as an exact number, with any number of decimals; raises AmountError."""
    used = locale or QLocale()
    plain = _without_groups(_plain_characters(text), used, text)
    if not re.fullmatch(r"[+-]?\d+(\.\d+)?", plain):
        raise _not_an_amount(text, used)
    return Decimal(plain)


def _without_currency(typed: str, currency: str, text: str) -> str:
    code = re.search(r"(?<=\d)[A-Za-z]{3}$", typed)
    if code is None:
        return typed
    if code.group().upper() != currency:
        raise AmountError(
            Message(
                "Formats",
                QT_TRANSLATE_NOOP("Formats", "“{typed}” is not in {currency}, the currency of this amount."),
                {"typed": text.strip(), "currency": currency},
            )
        )
    return typed[:-3]


def _without_groups(typed: str, locale: QLocale, text: str) -> str:
    """Return `typed` with `.` as decimal mark and no groups; groups in odd places are refused."""
    point, group = locale.decimalPoint(), locale.groupSeparator()
    groups = _APOSTROPHES if group in _APOSTROPHES or group.isspace() else group
    if point != "." and "." not in groups and point not in typed and typed.count(".") == 1:
        point = "."
    whole, _, fraction = typed.partition(point)
    used = [mark for mark in groups if mark in whole]
    for mark in used:
        # The last group has three digits, those before two or three (India writes 2,50,000).
        if not re.fullmatch(rf"[+-]?\d{{1,3}}(?:{re.escape(mark)}\d{{2,3}})*{re.escape(mark)}\d{{3}}", whole):
            raise _not_an_amount(text, locale)
        whole = whole.replace(mark, "")
    return f"{whole}.{fraction}" if fraction else whole


def _not_an_amount(text: str, locale: QLocale) -> AmountError:
    if not text.strip():
        return AmountError(Message("Formats", QT_TRANSLATE_NOOP("Formats", "Enter an amount.")))
    return AmountError(
        Message(
            "Formats",
            QT_TRANSLATE_NOOP("Formats", "“{typed}” is not an amount. Write it like {example}."),
            {"typed": text.strip(), "example": number(Decimal("12500.50"), 2, locale)},
        )
    )


def _native_digits(text: str, locale: QLocale) -> str:
    zero = ord(locale.zeroDigit())
    return text.translate({ord("0") + digit: zero + digit for digit in range(10)})


def _plain_characters(text: str) -> str:
    """Return `text` with ASCII digits and minus, without spaces and invisible direction marks."""
    kept = (c for c in text.strip().translate(_SPACES) if unicodedata.category(c) != "Cf")
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in kept).replace(_MINUS, "-")


def date_pattern(locale: QLocale | None = None) -> str:
    """Return the short date format of the locale with a four-digit year, for QDateEdit and QLocale."""
    pattern = (locale or QLocale()).dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def day(value: date, locale: QLocale | None = None) -> str:
    """Return a date in the short format of the locale, always with four digits for the year."""
    used = locale or QLocale()
    local = _local(value).date() if isinstance(value, datetime) else value
    return used.toString(QDate(local.year, local.month, local.day), date_pattern(used))


def months(value: Months, locale: QLocale | None = None) -> str:
    """Return a period in words: `October 2026`, `July – September 2026`, `December 2026 – February 2027`."""
    used = locale or QLocale()
    last = used.toString(to_qdate(value.last), "MMMM yyyy")
    if value.first == value.last:
        return last
    # Standing alone, before a dash, a month is in the nominative where languages decline it.
    first = used.standaloneMonthName(value.first.month)
    year = "" if value.first.year == value.last.year else f" {used.toString(to_qdate(value.first), 'yyyy')}"
    return f"{first}{year} – {last}"


def time(value: datetime, locale: QLocale | None = None) -> str:
    """Return the time of day of `value` in the local time zone, without seconds."""
    local = _local(value)
    return (locale or QLocale()).toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def moment(value: datetime, locale: QLocale | None = None) -> str:
    """Return date and time of `value` in the local time zone."""
    return f"{day(value, locale)} {time(value, locale)}"


def relative(value: datetime, now: datetime, locale: QLocale | None = None) -> str:
    """Return how long ago `value` was, briefly: `5 min`, `2 h`, `yesterday`, then the date."""
    passed = now - value
    if timedelta(0) <= passed < timedelta(minutes=1):
        return QCoreApplication.translate("Formats", "now")
    if timedelta(0) <= passed < timedelta(hours=1):
        return QCoreApplication.translate("Formats", "{n} min").format(n=int(passed.total_seconds() // 60))
    days = (_local(now).date() - _local(value).date()).days
    if timedelta(0) <= passed and days == 0:
        return QCoreApplication.translate("Formats", "{n} h").format(n=int(passed.total_seconds() // 3600))
    if days == 1:
        return QCoreApplication.translate("Formats", "yesterday")
    return day(value, locale)


def data_size(size: int, locale: QLocale | None = None) -> str:
    """Return a number of bytes in the local way, rounded: `12 kB`, `1.4 MB`."""
    places = 1 if size >= 1_000_000 and round(size / 100_000) % 10 else 0
    text = (locale or QLocale()).formattedDataSize(size, places, QLocale.DataSizeFormat.DataSizeSIFormat)
    return text.replace(" ", "\u00a0")


def countdown(left: timedelta) -> str:
    """Return the time left as `m:ss` or `h:mm:ss`; zero once it has passed."""
    seconds = max(0, int(left.total_seconds()))
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def value_text(value: object) -> str:
    """Return a value of a message in the local way: amounts, dates, months, moments, figures; texts as they are."""
    if isinstance(value, Money):
        return amount(value)
    if isinstance(value, Months):
        return months(value)
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return day(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return integer(value)
    return str(value)


def isolated(text: str) -> str:
    """Return `text` wrapped so that Latin words keep their order inside a right-to-left sentence."""
    return f"\u2068{text}\u2069"


def to_qdate(value: date) -> QDate:
    """Return a Qt date for input fields."""
    return QDate(value.year, value.month, value.day)


def from_qdate(value: QDate) -> date:
    """Return the Python date of a Qt date; raises ValueError when it is not a valid one."""
    return date(value.year(), value.month(), value.day())


def to_qdatetime(value: datetime) -> QDateTime:
    """Return a Qt moment in local time for input fields."""
    return QDateTime.fromString(_local(value).strftime("%Y-%m-%dT%H:%M:%S"), Qt.DateFormat.ISODate)


def beginning(of: date) -> datetime:
    """Return the instant a day begins in the local time zone, as days are shown; one no clock knows is brought nearer."""
    known = min(max(of, _FIRST_DAY), _LAST_DAY)
    return datetime.combine(known, datetime.min.time()).astimezone(UTC)


def end(of: date) -> datetime:
    """Return the instant the day after begins in the local time zone."""
    return beginning(min(of, _LAST_DAY) + timedelta(days=1))


def _local(value: datetime) -> datetime:
    """Return an aware moment in the local time zone; a naive one is taken as local already."""
    return value.astimezone() if value.tzinfo else value

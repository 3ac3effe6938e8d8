"""The inbox as rows of a table, and the words its lines are found by."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.notifications import CATEGORY_NAMES, Category, Notification, NotificationKind
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import current_language, translate, translate_message
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

CATEGORY_LOOKS = {
    Category.INSURANCE: ("shield-check", "insurance"),
    Category.INFORMATION: ("file-analytics", "information"),
    Category.MANAGEMENT: ("settings", "secondary"),
}
"""Icon and colour token of each category."""

KIND_NAMES = {
    NotificationKind.DECISION: QT_TRANSLATE_NOOP("NotificationKind", "Granted"),
    NotificationKind.REFUSAL: QT_TRANSLATE_NOOP("NotificationKind", "Refused"),
    NotificationKind.REDUCTION: QT_TRANSLATE_NOOP("NotificationKind", "Reduced"),
    NotificationKind.CHANGE: QT_TRANSLATE_NOOP("NotificationKind", "Assessment answered or changed"),
    NotificationKind.DELETION: QT_TRANSLATE_NOOP("NotificationKind", "Deleted"),
    NotificationKind.DRA_CHANGE: QT_TRANSLATE_NOOP("NotificationKind", "Change of the DRA"),
    NotificationKind.COMPANY_IDENTIFIED: QT_TRANSLATE_NOOP("NotificationKind", "Company identified"),
    NotificationKind.OFFER: QT_TRANSLATE_NOOP("NotificationKind", "TopLiner offer"),
    NotificationKind.REPORT_RECEIVED: QT_TRANSLATE_NOOP("NotificationKind", "Report received"),
    NotificationKind.TOPLINER_ENDING: QT_TRANSLATE_NOOP("NotificationKind", "TopLiner about to end"),
    NotificationKind.EXPIRY: QT_TRANSLATE_NOOP("NotificationKind", "Expired"),
    NotificationKind.TERMINATION: QT_TRANSLATE_NOOP("NotificationKind", "Terminated"),
    NotificationKind.EXTENSION_ANSWERED: QT_TRANSLATE_NOOP("NotificationKind", "Due date extension"),
    NotificationKind.DECLARATION_CHANGED: QT_TRANSLATE_NOOP("NotificationKind", "Overdue declaration"),
    NotificationKind.TURNOVER_DUE: QT_TRANSLATE_NOOP("NotificationKind", "Turnover declaration due"),
    NotificationKind.ILU_ASKED: QT_TRANSLATE_NOOP("NotificationKind", "ILU"),
    NotificationKind.DOCUMENT_ANALYSED: QT_TRANSLATE_NOOP("NotificationKind", "Document analysed"),
}
"""What each type of notification is called where one chooses among them."""

CONTRACT = "contract"
"""Key of the column that says under which contract a notification came."""

_KEPT_TEXTS = 40_000
_between_groups = re.compile(r"(?<=\d)[ .,'](?=\d{3}(?!\d))").sub


def category_word(category: Category) -> str:
    """Return the translated name of a category."""
    return translate("NotificationCategory", CATEGORY_NAMES[category])


def kind_word(kind: NotificationKind) -> str:
    """Return the translated name of a type of notification."""
    return translate("NotificationKind", KIND_NAMES[kind])


def country_word(code: str) -> str:
    """Return the name of a country in the language of the window; nothing for no country."""
    return reference_data().name(code, current_language()) if code else ""


def sentence(one: Notification) -> str:
    """Return what a notification tells, in the language and the formats of the window."""
    return _sentence(one, current_language(), QLocale().name())


@lru_cache(maxsize=_KEPT_TEXTS)
def _sentence(one: Notification, _language: str, _formats: str) -> str:
    return translate_message(one.text())


def headline(one: Notification) -> str:
    """Return what a notification tells where the company stands beside it: the sentence without a name at its end."""
    text, name = sentence(one), one.company_name
    end = f", {name}"
    return text.removesuffix(end) if name else text


@lru_cache(maxsize=_KEPT_TEXTS)
def _searched(one: Notification, _language: str, _formats: str) -> str:
    parts = (
        one.company_name,
        one.easy_number or "",
        one.customer_reference,
        country_word(one.country),
        one.country,
        category_word(one.category),
        product_word(one.product) if one.product else "",
        sentence(one),
    )
    words = " ".join(fold(" ".join(parts)).split())
    return f"{words}\n{_between_groups('', words)}"  # a figure is found with its groups or without


def searched(rows: Sequence[Notification]) -> list[str]:
    """Return for each notification, folded, everything displayed of it that typed words are looked for in (NOTIF-3)."""
    language, style = current_language(), QLocale().name()
    return [_searched(one, language, style) for one in rows]


def matching(rows: Sequence[Notification], texts: Sequence[str], typed: str) -> list[Notification]:
    """Return the rows whose text, the same place in `texts`, has every word typed."""
    words = fold(typed).split()
    if not words:
        return list(rows)
    return [one for one, text in zip(rows, texts, strict=True) if all(word in text for word in words)]


def notifications_model(
    now: Callable[[], datetime], contracts: Mapping[str, str] | None = None
) -> TableModel[Notification]:
    """Return an empty inbox whose rows can be ticked.

    `now` is the instant times are counted from, `contracts` the numbers of contracts by id, read anew at every look.
    """
    numbers = {} if contracts is None else contracts
    columns: tuple[Column[Notification], ...] = (
        Column("tick", "", lambda one: Cell(), 36),
        Column(
            "category",
            QT_TRANSLATE_NOOP("NotificationTable", "Category"),
            _category,
            124,
            stretch=1,
            order=lambda one: category_word(one.category),
        ),
        Column(
            "text",
            QT_TRANSLATE_NOOP("NotificationTable", "Notification"),
            _text,
            226,
            stretch=5,
            order=lambda one: sentence(one).casefold(),
        ),
        Column(
            "importance",
            QT_TRANSLATE_NOOP("NotificationTable", "Importance"),
            _importance,
            118,
            order=lambda one: one.is_important,
        ),
        Column(
            "state",
            QT_TRANSLATE_NOOP("NotificationTable", "State"),
            _state,
            136,
            hides=4,
            order=lambda one: one.is_read,
        ),
        Column(
            "company",
            QT_TRANSLATE_NOOP("NotificationTable", "Company"),
            _company,
            150,
            stretch=2,
            order=lambda one: one.company_name.casefold(),
        ),
        Column(
            "country",
            QT_TRANSLATE_NOOP("NotificationTable", "Country"),
            lambda one: Cell(country_word(one.country)),
            100,
            stretch=1,
            hides=5,
            order=lambda one: fold(country_word(one.country)),
        ),
        Column(
            CONTRACT,
            QT_TRANSLATE_NOOP("NotificationTable", "Contract"),
            lambda one: Cell(numbers.get(one.contract_id, one.contract_id), icon="briefcase"),
            110,
            order=lambda one: numbers.get(one.contract_id, one.contract_id),
        ),
        Column(
            "date",
            QT_TRANSLATE_NOOP("NotificationTable", "Date"),
            partial(_date, now),
            100,
            at_end=True,
            order=lambda one: one.at,
        ),
    )
    return TableModel("NotificationTable", columns, lambda one: one.id, is_checkable=True)


def importance_look(one: Notification) -> tuple[str, Tone, str]:
    """Return the word, the tone and the icon of how important a notification is."""
    if one.is_important:
        return _tr(QT_TRANSLATE_NOOP("NotificationTable", "Important")), Tone.WARN, "flag"
    return _tr(QT_TRANSLATE_NOOP("NotificationTable", "Ordinary")), Tone.NEUTRAL, "minus"


def state_word(*, is_read: bool) -> str:
    """Return the word for read or unread."""
    read, unread = (
        QT_TRANSLATE_NOOP("NotificationTable", "Read"),
        QT_TRANSLATE_NOOP("NotificationTable", "Unread"),
    )
    return _tr(read if is_read else unread)


def company_text(one: Notification) -> str:
    """Return the company a notification is about; one about the contract says so."""
    return (
        one.company_name if one.easy_number else _tr(QT_TRANSLATE_NOOP("NotificationTable", "Your contract"))
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("NotificationTable", text)


def _category(one: Notification) -> Cell:
    icon, color = CATEGORY_LOOKS[one.category]
    return Cell(category_word(one.category), icon=icon, color=color)


def _text(one: Notification) -> Cell:
    text = sentence(one)
    unread = _tr(QT_TRANSLATE_NOOP("NotificationTable", "Unread: {text}")).format(text=text)
    return Cell(headline(one), is_strong=not one.is_read, spoken=text if one.is_read else unread)


def _importance(one: Notification) -> Cell:
    word, tone, icon = importance_look(one)
    return Cell(word, pill=tone, icon=icon) if one.is_important else Cell(word, is_muted=True)


def _state(one: Notification) -> Cell:
    icon, color = ("mail-opened", "secondary") if one.is_read else ("mail", "accent")
    word = state_word(is_read=one.is_read)
    return Cell(word, icon=icon, color=color, is_strong=not one.is_read, is_muted=one.is_read)


def _company(one: Notification) -> Cell:
    if not one.easy_number:  # it is about the contract: its holder or number stands in the place of a company
        return Cell(company_text(one), one.company_name, is_muted=True)
    reference = one.customer_reference
    shown = _tr(QT_TRANSLATE_NOOP("NotificationTable", "Ref. {reference}")).format(reference=reference)
    return Cell(one.company_name, shown if reference else "")


def _date(now: Callable[[], datetime], one: Notification) -> Cell:
    return Cell(formats.relative(one.at, now()), is_muted=one.is_read, spoken=formats.moment(one.at))

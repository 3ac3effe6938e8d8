"""The inbox as rows of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cofanet_desktop.domain.notifications import CATEGORY_NAMES, Category, Notification
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import current_language, translate, translate_message
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

CATEGORY_LOOKS = {
    Category.INSURANCE: ("shield-check", "insurance"),
    Category.INFORMATION: ("file-analytics", "information"),
    Category.MANAGEMENT: ("settings", "secondary"),
}
"""Icon and colour token of each category."""


def category_word(category: Category) -> str:
    """Return the translated name of a category."""
    return translate("NotificationCategory", CATEGORY_NAMES[category])


def notifications_model(now: Callable[[], datetime]) -> TableModel[Notification]:
    """Return an empty inbox whose rows can be ticked; `now` is the instant times are counted from."""
    columns: tuple[Column[Notification], ...] = (
        Column("tick", "", lambda one: Cell(), 36),
        Column(
            "category",
            QT_TRANSLATE_NOOP("NotificationTable", "Category"),
            _category,
            140,
            hides=2,
            order=lambda one: one.category,
        ),
        Column(
            "text",
            QT_TRANSLATE_NOOP("NotificationTable", "Notification"),
            _text,
            300,
            stretch=5,
            order=lambda one: translate_message(one.text()).casefold(),
        ),
        Column(
            "state",
            QT_TRANSLATE_NOOP("NotificationTable", "State"),
            _state,
            120,
            order=lambda one: (one.is_read, not one.is_important),
        ),
        Column(
            "company",
            QT_TRANSLATE_NOOP("NotificationTable", "Company"),
            _company,
            170,
            stretch=2,
            hides=1,
            order=lambda one: one.company_name.casefold(),
        ),
        Column(
            "country",
            QT_TRANSLATE_NOOP("NotificationTable", "Country"),
            _country,
            120,
            hides=3,
            order=_country_name,
        ),
        Column(
            "date",
            QT_TRANSLATE_NOOP("NotificationTable", "Date"),
            lambda one: Cell(
                formats.relative(one.at, now()), is_muted=one.is_read, spoken=formats.moment(one.at)
            ),
            100,
            at_end=True,
            order=lambda one: one.at,
        ),
    )
    return TableModel("NotificationTable", columns, lambda one: one.id, is_checkable=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NotificationTable", text)


def _category(one: Notification) -> Cell:
    icon, color = CATEGORY_LOOKS[one.category]
    return Cell(category_word(one.category), icon=icon, color=color)


def _text(one: Notification) -> Cell:
    text = translate_message(one.text())
    unread = _tr(QT_TRANSLATE_NOOP("NotificationTable", "Unread: {text}")).format(text=text)
    return Cell(text, is_strong=not one.is_read, spoken="" if one.is_read else unread)


def _state(one: Notification) -> Cell:
    important = _tr(QT_TRANSLATE_NOOP("NotificationTable", "Important"))
    unread = _tr(QT_TRANSLATE_NOOP("NotificationTable", "Unread"))
    if one.is_important:
        return Cell(important, "" if one.is_read else unread, pill=Tone.WARN, icon="flag")
    if not one.is_read:
        return Cell(unread, pill=Tone.INSURANCE, icon="mail")
    return Cell(_tr(QT_TRANSLATE_NOOP("NotificationTable", "Read")), icon="mail-opened", is_muted=True)


def _company(one: Notification) -> Cell:
    if not one.easy_number:  # it is about the contract: its holder or number stands in the place of a company
        return Cell(
            _tr(QT_TRANSLATE_NOOP("NotificationTable", "Your contract")), one.company_name, is_muted=True
        )
    reference = one.customer_reference
    shown = _tr(QT_TRANSLATE_NOOP("NotificationTable", "Ref. {reference}")).format(reference=reference)
    return Cell(one.company_name, shown if reference else "")


def _country(one: Notification) -> Cell:
    return Cell(_country_name(one))


def _country_name(one: Notification) -> str:
    return reference_data().name(one.country, current_language())

"""The inbox as a file: exactly the lines that are displayed, in their order (NOTIF-5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from cofanet_desktop.domain.notifications import CATEGORY_NAMES
from cofanet_desktop.domain.products import product_name
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.sheet_writing import Written, write_list
from cofanet_desktop.exchange.sheet_writing_cells import Cell, ColumnKind, ListColumn
from cofanet_desktop.services.list_form import list_form

if TYPE_CHECKING:
    from pathlib import Path

    from cofanet_desktop.domain.notifications import Notification
    from cofanet_desktop.services.export_notes import Translate
    from cofanet_desktop.services.session import Session

_TITLE = QT_TRANSLATE_NOOP("NotificationExport", "Notifications")
_COLUMNS = (
    (QT_TRANSLATE_NOOP("NotificationExport", "Date"), ColumnKind.MOMENT, 0),
    (QT_TRANSLATE_NOOP("NotificationExport", "Category"), ColumnKind.TEXT, 14),
    (QT_TRANSLATE_NOOP("NotificationExport", "Importance"), ColumnKind.TEXT, 14),
    (QT_TRANSLATE_NOOP("NotificationExport", "Read"), ColumnKind.TEXT, 10),
    (QT_TRANSLATE_NOOP("NotificationExport", "Company"), ColumnKind.TEXT, 34),
    (QT_TRANSLATE_NOOP("NotificationExport", "Country"), ColumnKind.TEXT, 12),
    (QT_TRANSLATE_NOOP("NotificationExport", "Easy number"), ColumnKind.TEXT, 22),
    (QT_TRANSLATE_NOOP("NotificationExport", "Customer reference"), ColumnKind.TEXT, 22),
    (QT_TRANSLATE_NOOP("NotificationExport", "Product"), ColumnKind.TEXT, 24),
    (QT_TRANSLATE_NOOP("NotificationExport", "Text"), ColumnKind.TEXT, 70),
    (QT_TRANSLATE_NOOP("NotificationExport", "Contract"), ColumnKind.TEXT, 14),
)
_IMPORTANT = QT_TRANSLATE_NOOP("NotificationExport", "Important")
_ORDINARY = QT_TRANSLATE_NOOP("NotificationExport", "Ordinary")
_YES = QT_TRANSLATE_NOOP("NotificationExport", "Yes")
_NO = QT_TRANSLATE_NOOP("NotificationExport", "No")


def export(
    session: Session,
    notifications: Sequence[Notification],
    file: Path,
    *,
    translate: Translate = Message.english,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write the notifications handed over, in their order, to `file` (.xlsx, or .csv); whole or not at all.

    Texts are in the words of `translate`; dates are those of the contract's time zone. Raises InvalidInput
    (FILE_NOT_WRITABLE, WRITING_CANCELLED, TOO_MANY_ROWS).
    """
    columns = (ListColumn(_say(translate, text), kind, width) for text, kind, width in _COLUMNS)
    form = list_form(session, _say(translate, _TITLE), columns, translate)
    numbers = {one.id: one.number for one in session.contracts()}
    rows = _rows(notifications, translate, numbers)
    return write_list(file, form, rows, progress=progress, cancelled=cancelled)


def _rows(
    notifications: Sequence[Notification], translate: Translate, numbers: Mapping[str, str]
) -> Iterator[tuple[Cell, ...]]:
    important, ordinary, yes, no = (_say(translate, word) for word in (_IMPORTANT, _ORDINARY, _YES, _NO))
    for one in notifications:
        yield (
            one.at,
            translate(Message("NotificationCategory", CATEGORY_NAMES[one.category])),
            important if one.is_important else ordinary,
            yes if one.is_read else no,
            one.company_name,
            one.country,
            one.easy_number,
            one.customer_reference,
            translate(product_name(one.product)) if one.product else "",
            translate(one.text()),
            numbers.get(one.contract_id, one.contract_id),
        )


def _say(translate: Translate, text: str) -> str:
    return translate(Message("NotificationExport", text))

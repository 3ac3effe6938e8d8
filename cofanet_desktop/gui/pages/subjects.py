"""Going to what a notification tells of: the document, the product, the company (NOTIF-8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cofanet_desktop.domain.notifications import Notification, NotificationKind
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.routes import (
    Route,
    company_route,
    declaration_route,
    documents_route,
    extension_route,
    turnover_route,
)
from cofanet_desktop.services import documents, notifications

if TYPE_CHECKING:
    from cofanet_desktop.domain.documents import Document
    from cofanet_desktop.gui.page import Page
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session


_ROUTES: dict[NotificationKind, Callable[[str], Route]] = {
    NotificationKind.EXTENSION_ANSWERED: extension_route,
    NotificationKind.DECLARATION_CHANGED: declaration_route,
    NotificationKind.TURNOVER_DUE: turnover_route,
    NotificationKind.DOCUMENT_ANALYSED: documents_route,
}
"""The way to the subject of a notification by its id, for subjects that are shown elsewhere than on a company page."""

_GONE = QT_TRANSLATE_NOOP("Subjects", "What this notification tells of is no longer known here.")
_OPEN_COMPANY = QT_TRANSLATE_NOOP("Subjects", "Open company")


def subject_route(one: Notification) -> Route:
    """Return the route to what a notification is about; to the inbox where it is about nothing that can be shown."""
    route = _ROUTES.get(one.kind)
    if route is not None and one.subject_id:
        return route(one.subject_id)
    return company_route(one.easy_number, one.product_id or "") if one.easy_number else Route("notifications")


def open_subject(page: Page, session: Session, tasks: Tasks, one: Notification) -> None:
    """Open a delivered report or an ILU over `page`; anything else, and a report not delivered here yet, is gone to.

    A subject that is no longer known here is said to be so, and its company offered instead.
    """

    def find() -> tuple[bool, Document | None]:
        is_report = one.kind is NotificationKind.REPORT_RECEIVED and one.product_id is not None
        document = documents.of_product(session, one.product_id) if is_report and one.product_id else None
        return notifications.has_subject(session, one), document

    def show(found: tuple[bool, Document | None]) -> None:
        is_known, document = found
        if document is not None:
            from cofanet_desktop.gui.dialogs.document import (
                open_document,  # Home, shown first, does without it
            )

            open_document(page, session, tasks, document.id)
        elif not is_known:
            _tell_gone(page, one)
        elif one.kind is NotificationKind.ILU_ASKED:
            from cofanet_desktop.gui.dialogs.ilu import open_ilu  # Home, shown first, does without it

            open_ilu(page, session, tasks, one.subject_id)
        else:
            page.navigate.emit(subject_route(one))

    tasks.read(page, find, latest="subject").then(show).run()


def _tell_gone(page: Page, one: Notification) -> None:
    text = translate("Subjects", _GONE)
    # Of a company unknown here the insurer is asked when its page is opened.
    if one.easy_number:
        way = company_route(one.easy_number)
        page.tell(text, translate("Subjects", _OPEN_COMPANY), lambda: page.navigate.emit(way))
    else:
        page.tell(text)

"""Going to what a notification tells of: the document, the product, the company (NOTIF-8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cofanet_desktop.domain.notifications import Notification, NotificationKind
from cofanet_desktop.gui.navigation import (
    Route,
    company_route,
    declaration_route,
    documents_route,
    extension_route,
    turnover_route,
)
from cofanet_desktop.services import documents

if TYPE_CHECKING:
    from cofanet_desktop.domain.documents import Document
    from cofanet_desktop.gui.navigation import Page
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session


_ROUTES: dict[NotificationKind, Callable[[str], Route]] = {
    NotificationKind.EXTENSION_ANSWERED: extension_route,
    NotificationKind.DECLARATION_CHANGED: declaration_route,
    NotificationKind.TURNOVER_DUE: turnover_route,
    NotificationKind.DOCUMENT_ANALYSED: documents_route,
}
"""The way to the subject of a notification by its id, for subjects that are shown elsewhere than on a company page."""


def subject_route(one: Notification) -> Route:
    """Return the route to what a notification is about; to the inbox where it is about nothing that can be shown."""
    route = _ROUTES.get(one.kind)
    if route is not None and one.subject_id:
        return route(one.subject_id)
    return company_route(one.easy_number, one.product_id or "") if one.easy_number else Route("notifications")


def open_subject(page: Page, session: Session, tasks: Tasks, one: Notification) -> None:
    """Open a delivered report or an ILU over `page`; anything else, and a report not delivered here yet, is gone to."""
    if one.kind is NotificationKind.ILU_ASKED and one.subject_id:
        from cofanet_desktop.gui.dialogs.ilu import open_ilu  # Home, shown first, does without it

        open_ilu(page, session, tasks, one.subject_id)
        return
    product_id = one.product_id
    if one.kind is not NotificationKind.REPORT_RECEIVED or product_id is None:
        page.navigate.emit(subject_route(one))
        return

    def show(document: Document | None) -> None:
        if document is None:
            page.navigate.emit(subject_route(one))
        else:
            from cofanet_desktop.gui.dialogs.document import (
                open_document,  # Home, shown first, does without it
            )

            open_document(page, session, tasks, document.id)

    tasks.read(page, lambda: documents.of_product(session, product_id), latest="subject").then(show).run()

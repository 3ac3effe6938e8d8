"""What the company page opens: the form of an action on a product, the subject of an entry of the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import SetFields
from cofanet_desktop.domain.covers import TRANSFORMATIONS
from cofanet_desktop.gui.dialogs.document import open_document
from cofanet_desktop.gui.dialogs.ilu import open_ilu
from cofanet_desktop.gui.pages.company_data import ProductAction
from cofanet_desktop.gui.pages.company_sections import Section
from cofanet_desktop.gui.pages.subjects import open_subject
from cofanet_desktop.gui.routes import (
    Route,
    declaration_route,
    documents_route,
    extension_route,
    turnover_route,
)
from cofanet_desktop.gui.wizards.answers import Request, RequestKind
from cofanet_desktop.gui.wizards.start import (
    confirm_answer,
    confirm_delete,
    confirm_stop,
    open_form,
    open_renewal,
    simulate_anew,
)
from cofanet_desktop.services.company_history import Kind, What

if TYPE_CHECKING:
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.gui.pages.company import CompanyPage
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.company_history import Happening
    from cofanet_desktop.services.session import Session


def act(
    page: CompanyPage,
    session: Session,
    tasks: Tasks,
    file: CompanyFile,
    product: Product,
    action: ProductAction,
) -> None:
    """Open the form, or ask the question, of an action on a product."""
    if action is ProductAction.DELETE:
        confirm_delete(page, session, tasks, file, product)
    elif action is ProductAction.STOP:
        confirm_stop(page, session, tasks, file, product)
    elif action is ProductAction.RENEW:
        open_renewal(page, session, tasks, (product.id,))
    elif action is ProductAction.SIMULATE:
        simulate_anew(page, session, tasks, product)
    elif action in (ProductAction.BUY, ProductAction.REFUSE):
        confirm_answer(page, session, tasks, file, product, accept=action is ProductAction.BUY)
    else:
        is_amount = action is ProductAction.AMOUNT
        request = Request(
            kind=RequestKind.AMOUNT if is_amount else RequestKind.TRANSFORM,
            easy_number=product.easy_number,
            code=product.code if is_amount else TRANSFORMATIONS[product.code],
            product_id=product.id,
        )
        open_form(page, session, tasks, request)


_ROUTES = {
    Kind.OVERDUE: declaration_route,
    Kind.EXTENSION: extension_route,
    Kind.TURNOVER: turnover_route,
}
"""The way to the subject of an entry by its id, for subjects that have a page of their own."""


def open_happening(page: CompanyPage, session: Session, tasks: Tasks, one: Happening) -> None:
    """Open what an entry of the timeline is about: on the page, over it, or elsewhere."""
    if one.kind in _ROUTES:
        page.navigate.emit(_ROUTES[one.kind](one.subject_id))
    elif one.kind is Kind.PRODUCT:
        page.seek(one.subject_id)
    elif one.kind is Kind.ASSESSMENT:
        page.show_dra_history()
    elif one.kind is Kind.ILU:
        open_ilu(page, session, tasks, one.subject_id)
    elif one.what is What.RECEIVED:
        open_document(page, session, tasks, one.subject_id)
    elif one.kind is Kind.DOCUMENT:
        page.navigate.emit(documents_route(one.subject_id))
    elif one.notification is not None:
        open_subject(page, session, tasks, one.notification)
    else:
        _open_request(page, one)


def _open_request(page: CompanyPage, one: Happening) -> None:
    """Show what was asked for: the product, the custom fields; any other request in the outbox."""
    request = one.request
    if request is not None and request.product is not None:
        page.seek(request.product.id)
    elif request is not None and request.entry.kind == SetFields.KIND:
        page.bar.choose(Section.INFORMATION)
    else:
        page.navigate.emit(Route("outbox", "history"))

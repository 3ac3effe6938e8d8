"""Ways into the forms, for any page: begin one, correct a refused request, ask before deleting.

Forms and dialogs are children of the page that opened them: call `refresh_forms(self, changes)` in its `refresh`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtWidgets import QWidget

from cofanet_desktop.domain import topliner
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.products import REPORTS, ProductCode
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.dialogs.confirm import Confirmation, ConfirmDialog
from cofanet_desktop.gui.dialogs.decision import DecisionDialog, Followed
from cofanet_desktop.gui.dialogs.renewal import RenewalDialog
from cofanet_desktop.gui.forms.form_routes import correction_route
from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.widgets.company_facts import company_facts, offer_facts, product_fact
from cofanet_desktop.gui.widgets.facts import Fact
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.gui.wizards.amount import AmountWizard
from cofanet_desktop.gui.wizards.answers import (
    Answers,
    Request,
    RequestKind,
    TypedAmount,
    answers_again,
    first_answers,
    request_again,
    request_of_draft,
)
from cofanet_desktop.gui.wizards.order import OrderWizard
from cofanet_desktop.gui.wizards.report import ReportWizard
from cofanet_desktop.gui.wizards.topliner import TopLinerWizard
from cofanet_desktop.gui.wizards.transform import TransformWizard
from cofanet_desktop.gui.wizards.wizard import Begun, RequestWizard
from cofanet_desktop.services import companies, covers, drafts, outbox
from cofanet_desktop.services import topliner as topliner_service

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.session import Session

    _Found: TypeAlias = tuple[Begun | None, CompanyFile, Product | None]

_CONTEXT = "Requests"
_KEPT = QT_TRANSLATE_NOOP("Requests", "Kept as a draft: {form}. Open the form again to go on.")
_THROWN_AWAY = QT_TRANSLATE_NOOP("Requests", "The draft was thrown away.")
_GRANTED = QT_TRANSLATE_NOOP("Requests", "Granted")
_DELETE_QUESTION = QT_TRANSLATE_NOOP("Requests", "Delete this product: {product}?")
_DELETE_COVER = QT_TRANSLATE_NOOP(
    "Requests",
    "New invoices to this company will no longer be insured. The company stays in your portfolio, and overdues"
    " can be declared on it, for 2 years.",
)
_DELETE_OTHER = QT_TRANSLATE_NOOP("Requests", "The product leaves the company's file as deleted.")
_DELETE_VERB = QT_TRANSLATE_NOOP("Requests", "&Delete")
_STOP_QUESTION = QT_TRANSLATE_NOOP("Requests", "Stop monitoring: {product}?")
_STOP = QT_TRANSLATE_NOOP(
    "Requests", "Changes of this company will no longer be notified. It can be ordered anew."
)
_STOP_VERB = QT_TRANSLATE_NOOP("Requests", "&Stop monitoring")
_BUY_QUESTION = QT_TRANSLATE_NOOP("Requests", "Buy this TopLiner?")
_BUY = QT_TRANSLATE_NOOP("Requests", "The TopLiner begins as soon as the insurer has your answer.")
_BUY_VERB = QT_TRANSLATE_NOOP("Requests", "&Buy for {price}")
_NOT_NOW = QT_TRANSLATE_NOOP("Requests", "&Not now")
_REFUSE_QUESTION = QT_TRANSLATE_NOOP("Requests", "Refuse this offer?")
_REFUSE = QT_TRANSLATE_NOOP("Requests", "The offer ends and nothing is due. Another can be simulated.")
_REFUSE_VERB = QT_TRANSLATE_NOOP("Requests", "&Refuse")
_DONE = QT_TRANSLATE_NOOP("Requests", "Saved, to be sent to the insurer.")

_WIZARDS: dict[RequestKind, type[RequestWizard]] = {
    RequestKind.ORDER: OrderWizard,
    RequestKind.AMOUNT: AmountWizard,
    RequestKind.TRANSFORM: TransformWizard,
}


def _form_of(request: Request) -> type[RequestWizard]:
    if request.kind is RequestKind.ORDER and request.code in REPORTS:
        return ReportWizard
    if request.kind is RequestKind.ORDER and request.code is ProductCode.TPL:
        return TopLinerWizard
    return _WIZARDS[request.kind]


def open_form(
    owner: QWidget, session: Session, tasks: Tasks, request: Request, answers: Answers | None = None
) -> None:
    """Open the form of `request` over the window of `owner`, as it was left; `answers` replace what was left."""
    work = tasks.read(owner, lambda: begin(session, request, answers), latest="form")
    work.then(partial(_show_form, owner, session, tasks)).run()


def open_draft(owner: QWidget, session: Session, tasks: Tasks, draft_id: str) -> None:
    """Open the form kept under that id as it was left; one sent or thrown away meanwhile opens nothing."""

    def work() -> Begun | None:
        kept = (line for line in drafts.listed(session) if line.draft.id == draft_id)
        request = next((request_of_draft(line) for line in kept), None)
        return None if request is None else begin(session, request)

    def show(begun: Begun | None) -> None:
        if begun is not None:
            _show_form(owner, session, tasks, begun)

    tasks.read(owner, work, latest="form").then(show).run()


def begin(session: Session, request: Request, answers: Answers | None = None) -> Begun:
    """Return what the form starts from: the company's file and the draft kept, if any; called in a task.

    Raises RuleViolation when the company or the product to change is not known (any more).
    """
    file = companies.show(session, request.easy_number)
    if request.product_id and request.product_id not in {product.id for product in file.products}:
        raise RuleViolation(
            "PRODUCT_NOT_FOUND",
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "This product does not exist any more.")),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Look at the company page, then ask anew.")),
        )
    kept = None
    if answers is None:
        kept = drafts.read(session, request.draft_id(file.contract.id), Answers)
    found = answers or kept or first_answers(request, file)
    return Begun(request=request, file=file, answers=found, is_restored=kept is not None)


def _show_form(owner: QWidget, session: Session, tasks: Tasks, begun: Begun) -> RequestWizard:
    form = _form_of(begun.request)(session, tasks, begun, owner)
    form.gave_way.connect(partial(open_form, owner, session, tasks))
    form.kept.connect(lambda name: tell(owner, translate(_CONTEXT, _KEPT).format(form=name)))
    form.thrown_away.connect(
        lambda answers: tell(
            owner,
            translate(_CONTEXT, _THROWN_AWAY),
            undo=lambda: open_form(owner, session, tasks, begun.request, answers),
        )
    )
    form.open()
    return form


def correct_request(
    owner: QWidget, session: Session, tasks: Tasks, command_id: str, easy_number: str
) -> None:
    """Open the form of a refused command about the company, filled in with what it asked; sent, it replaces it.

    A form that is a page is gone to (`forms/form_routes.py`). Deleting and stopping have no form: they are asked again in
    their dialog, and then sent again as they were.
    """

    def work() -> _Found | Route:
        route = correction_route(outbox.find(session, command_id))
        return route or _refused_request(session, command_id, easy_number)

    def show(found: _Found | Route) -> None:
        if isinstance(found, Route):
            go_to(owner, found)
        else:
            _correct(owner, session, tasks, command_id, found)

    tasks.read(owner, work, latest="form").then(show).run()


def go_to(owner: QWidget, route: Route) -> None:
    """Leave the page `owner` is part of for `route`; nothing happens outside of a page."""
    widget: QWidget | None = owner
    while widget is not None and not isinstance(widget, Page):
        widget = widget.parentWidget()
    if widget is not None:
        widget.navigate.emit(route)


def _refused_request(session: Session, command_id: str, easy_number: str) -> _Found:
    command = outbox.find(session, command_id).command
    file = companies.show(session, easy_number)
    args = command.args if command else None
    product_id = getattr(args, "product_id", "")
    product = next((one for one in file.products if one.id == product_id), None)
    if args is None:
        return None, file, product
    request = request_again(command_id, args, product.code if product else None, easy_number)
    if request is None:
        return None, file, product
    return begin(session, request, answers_again(args, file, command_id)), file, product


def _correct(
    owner: QWidget,
    session: Session,
    tasks: Tasks,
    command_id: str,
    found: _Found,
) -> None:
    begun, file, product = found
    if begun is not None:
        _show_form(owner, session, tasks, begun)
    elif product is not None:
        asked = stop_confirmation(file, product) if product.monitored else delete_confirmation(file, product)
        _ask(owner, tasks, asked, lambda: outbox.retry(session, command_id))


def confirm_delete(
    owner: QWidget, session: Session, tasks: Tasks, file: CompanyFile, product: Product
) -> None:
    """Ask before deleting `product`, then delete it (rule 5)."""
    _ask(owner, tasks, delete_confirmation(file, product), lambda: covers.delete(session, product.id))


def confirm_stop(owner: QWidget, session: Session, tasks: Tasks, file: CompanyFile, product: Product) -> None:
    """Ask before stopping to monitor `product`, then stop (rule 9)."""
    _ask(owner, tasks, stop_confirmation(file, product), lambda: covers.stop_monitoring(session, product.id))


def delete_confirmation(file: CompanyFile, product: Product) -> Confirmation:
    """Return the question before deleting, with its consequence."""
    return Confirmation(
        question=translate(_CONTEXT, _DELETE_QUESTION).format(product=product_word(product.code)),
        facts=_facts(file, product),
        consequence=translate(_CONTEXT, _DELETE_COVER if product.is_cover else _DELETE_OTHER),
        verb=translate(_CONTEXT, _DELETE_VERB),
    )


def stop_confirmation(file: CompanyFile, product: Product) -> Confirmation:
    """Return the question before stopping to monitor, with its consequence."""
    return Confirmation(
        question=translate(_CONTEXT, _STOP_QUESTION).format(product=product_word(product.code)),
        facts=_facts(file, product),
        consequence=translate(_CONTEXT, _STOP),
        verb=translate(_CONTEXT, _STOP_VERB),
    )


def _facts(file: CompanyFile, product: Product) -> tuple[Fact, ...]:
    granted = "" if product.granted is None else formats.amount(product.granted)
    return (
        *company_facts(file.company, file.contract),
        product_fact(product),
        Fact(translate(_CONTEXT, _GRANTED), granted),
    )


def _ask(owner: QWidget, tasks: Tasks, asked: Confirmation, work: Callable[[], object]) -> None:
    dialog = ConfirmDialog(tasks, asked, work, owner)
    dialog.confirmed.connect(lambda: tell(owner, translate(_CONTEXT, _DONE)))
    dialog.open()


def open_decision(
    owner: QWidget, session: Session, tasks: Tasks, file: CompanyFile, product: Product
) -> None:
    """Show the countdown to the decision on `product` in a window that can be closed at any time."""
    company = file.company
    name = f"{company.local_name or company.name} · {formats.isolated(company.easy_number)}"
    dialog = DecisionDialog(session, tasks, Followed(company.easy_number, product.id), name, owner)

    def begin_anew() -> None:
        dialog.accept()
        open_form(owner, session, tasks, _topliner_request(product), _values_of(product))

    dialog.panel.new_simulation.connect(begin_anew)
    dialog.show()


def open_offer(owner: QWidget, session: Session, tasks: Tasks, product: Product) -> None:
    """Show the open offer of a TopLiner in the window of its form, with what can be done about it."""
    request = _topliner_request(product)
    work = tasks.read(owner, lambda: begin(session, request, _values_of(product)), latest="form")
    work.then(lambda begun: _show_offer(owner, session, tasks, begun, product)).run()


def _show_offer(owner: QWidget, session: Session, tasks: Tasks, begun: Begun, product: Product) -> None:
    form = _show_form(owner, session, tasks, begun)
    if isinstance(form, TopLinerWizard):
        form.show_offer(product)


def confirm_answer(
    owner: QWidget, session: Session, tasks: Tasks, file: CompanyFile, product: Product, *, accept: bool
) -> None:
    """Ask before buying or refusing the open offer of `product`, then answer it (rule 3)."""
    price = "" if product.offer is None else formats.amount(product.offer.price)
    standing = topliner.in_force(file.products, file.contract.currency)
    asked = Confirmation(
        question=translate(_CONTEXT, _BUY_QUESTION if accept else _REFUSE_QUESTION),
        facts=(
            *company_facts(file.company, file.contract),
            *offer_facts(product, standing, session.today()),
        ),
        consequence=translate(_CONTEXT, _BUY if accept else _REFUSE),
        verb=translate(_CONTEXT, _BUY_VERB if accept else _REFUSE_VERB).format(price=price),
        no=translate(_CONTEXT, _NOT_NOW),
        is_harmful=not accept,
    )
    _ask(owner, tasks, asked, lambda: topliner_service.answer(session, product.id, accept=accept))


def simulate_anew(owner: QWidget, session: Session, tasks: Tasks, product: Product) -> None:
    """Refuse the open offer of `product` and open the form again with the values asked before (rule 3)."""

    def refuse() -> None:
        topliner_service.answer(session, product.id, accept=False)

    def go_on(_done: object = None) -> None:
        open_form(owner, session, tasks, _topliner_request(product), _values_of(product))

    tasks.write(owner, refuse).then(go_on).run()


def _topliner_request(product: Product) -> Request:
    return Request(kind=RequestKind.ORDER, easy_number=product.easy_number, code=ProductCode.TPL)


def _values_of(product: Product) -> Answers:
    """Return what a TopLiner was asked with, as answers to its form."""
    return Answers(amount=TypedAmount.of(product.requested), days=product.days or 0)


def open_renewal(owner: QWidget, session: Session, tasks: Tasks, product_ids: Sequence[str]) -> None:
    """Show the summary of renewing these covers; each is then asked for by itself (HOME-5)."""
    RenewalDialog(session, tasks, product_ids, owner).open()


def refresh_forms(owner: QWidget, changes: object) -> None:
    """Let the forms and decision windows that `owner` opened look again: data changed."""
    for form in owner.findChildren(RequestWizard):
        form.refresh(changes)
    for window in owner.findChildren(DecisionDialog):
        window.refresh(changes)
    for summary in owner.findChildren(RenewalDialog):
        summary.refresh(changes)

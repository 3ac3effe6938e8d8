"""What the company page shows, read at one moment: the file, what may be done about each product, what was refused."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain import covers
from cofanet_desktop.domain.commands import (
    PRODUCT_CHANGES,
    AnswerOffer,
    Command,
    CreateCompany,
    DeleteProduct,
    OrderProduct,
    RenewProduct,
    SetFields,
    StopMonitoring,
    TransformProduct,
    UpdateProduct,
)
from cofanet_desktop.domain.covers import TRANSFORMATIONS
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import ATTENTION, State
from cofanet_desktop.domain.products import Action, Product, ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import CompanyQuery
from cofanet_desktop.domain.workspace import Loaded
from cofanet_desktop.gui.forms.form_routes import correction_route
from cofanet_desktop.services import companies, documents, preferences, sent_documents
from cofanet_desktop.services.requests import RequestLine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from cofanet_desktop.domain.commands import Args
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.errors import RuleViolation
    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.domain.products import PastDecision
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.documents import Listed
    from cofanet_desktop.services.sent_documents import SentFile
    from cofanet_desktop.services.session import Session


class ProductAction(StrEnum):
    """What can be asked about a product from its line."""

    AMOUNT = "amount"
    TRANSFORM = "transform"
    RENEW = "renew"
    STOP = "stop"
    DELETE = "delete"
    BUY = "buy"
    REFUSE = "refuse"
    SIMULATE = "simulate"


@dataclass(frozen=True, slots=True)
class ActionChoice:
    """An action of a product, or why it is not possible now."""

    action: ProductAction
    refusal: RuleViolation | None


@dataclass(frozen=True, slots=True)
class RefusedRequest:
    """A request about the company that the insurer refused, or that is kept back because of one."""

    command_id: str
    code: ProductCode | None
    problem: RuleViolation | None
    is_held: bool
    can_be_corrected: bool
    line: RequestLine | None = None
    """The request itself where it is about no product: a declaration, an extension, an ILU."""


@dataclass(frozen=True, slots=True)
class CompanyView:
    """What the page shows as soon as it is entered."""

    file: CompanyFile
    actions: dict[str, tuple[ActionChoice, ...]]
    """The actions of each product, by its id."""
    past: tuple[tuple[Product, PastDecision], ...]
    refused: tuple[RefusedRequest, ...]
    names: dict[str, str]
    """Names of the guarantors known, by Easy number."""
    today: date
    is_favourite: bool = False
    fields_sync: State | None = None
    """Where the newest request about custom fields stands; None when nothing is on its way."""


@dataclass(frozen=True, slots=True)
class CompanyPapers:
    """The documents about a company, read when they are first looked at."""

    received: tuple[Listed, ...]
    """What was delivered, newest first."""
    sent: tuple[SentFile, ...]
    """What was sent, newest first."""


def read_company(session: Session, easy_number: str) -> CompanyView:
    """Return what the page of a company shows; raises RuleViolation when nobody knows it."""
    file = companies.show(session, easy_number)
    return CompanyView(
        file=file,
        actions={product.id: actions_of(file, product, session.now()) for product in file.products},
        past=companies.past_decisions(file),
        refused=_refused(file),
        names=_names(session, file),
        today=session.today(),
        is_favourite=file.company.easy_number in preferences.mine(session).favourites,
        fields_sync=_fields_sync(file),
    )


def read_papers(session: Session, easy_number: str) -> CompanyPapers:
    """Return the documents delivered and sent about a company."""
    return CompanyPapers(
        received=tuple(documents.listed(session, easy_number)),
        sent=tuple(sent_documents.listed(session, easy_number=easy_number)),
    )


def _fields_sync(file: CompanyFile) -> State | None:
    about = (one.state for one in file.requests if one.kind == SetFields.KIND)
    return next(reversed(list(about)), None)


def actions_of(file: CompanyFile, product: Product, at: datetime) -> tuple[ActionChoice, ...]:
    """Return what can be asked about a product at the instant `at`, each with the refusal that stands in the way."""
    if product.status in {ProductStatus.DELETED, ProductStatus.REPLACED}:
        return ()
    workspace = Loaded(file.records())
    return tuple(
        ActionChoice(action, covers.refusal(lambda args=args: execute(Command("", args), workspace, at)))  # type: ignore[misc] # the default binds the loop's value
        for action, args in _possible(product, file.contract)
    )


def _possible(product: Product, contract: Contract) -> list[tuple[ProductAction, Args]]:
    """Return the actions the kind of product knows, each as a command that only its state can refuse."""
    found: list[tuple[ProductAction, Args]] = []
    if Action.UPDATE in product.kind.actions:
        one = Money.of(1, contract.currency)
        another = product.requested + one if product.requested else one
        found.append((ProductAction.AMOUNT, UpdateProduct(product_id=product.id, amount=another)))
    into = TRANSFORMATIONS.get(product.code)
    if into is not None:
        amount = Money.of(1, contract.currency)
        found.append(
            (ProductAction.TRANSFORM, TransformProduct(product_id=product.id, into=into, amount=amount))
        )
    if product.is_cover and product.is_in_force and product.ends_on is not None:
        found.append((ProductAction.RENEW, RenewProduct(product_id=product.id)))
    if product.has_open_offer:
        found += [
            (ProductAction.BUY, AnswerOffer(product_id=product.id, accept=True)),
            (ProductAction.REFUSE, AnswerOffer(product_id=product.id, accept=False)),
            (ProductAction.SIMULATE, AnswerOffer(product_id=product.id, accept=False)),
        ]
    if Action.STOP in product.kind.actions:
        found.append((ProductAction.STOP, StopMonitoring(product_id=product.id)))
    if Action.DELETE in product.kind.actions:
        found.append((ProductAction.DELETE, DeleteProduct(product_id=product.id)))
    return found


def _refused(file: CompanyFile) -> tuple[RefusedRequest, ...]:
    """Return what the insurer refused or what is kept back: about products first, then about all else."""
    waiting = [entry for entry in file.requests if entry.state in ATTENTION]
    codes = {product.id: product.code for product in file.products}
    found = [_refused_request(entry, file, codes) for entry in waiting]
    return tuple(sorted(found, key=lambda one: one.line is not None))


def _refused_request(entry: OutboxEntry, file: CompanyFile, codes: dict[str, ProductCode]) -> RefusedRequest:
    args = entry.command.args if entry.command else None
    code = codes.get(args.product_id) if isinstance(args, PRODUCT_CHANGES) else None
    if isinstance(args, OrderProduct):
        code = args.product
    is_other = code is None and not isinstance(args, CreateCompany)
    can_be_asked = code is not None and not isinstance(args, AnswerOffer | RenewProduct)
    can_be_corrected = can_be_asked or (is_other and correction_route(entry) is not None)
    return RefusedRequest(
        command_id=entry.id,
        code=code,
        problem=entry.problem.violation() if entry.problem else None,
        is_held=entry.state is State.HELD,
        can_be_corrected=entry.state is State.REFUSED and can_be_corrected,
        line=RequestLine(entry, file.company.easy_number, file.company.name, None) if is_other else None,
    )


def _names(session: Session, file: CompanyFile) -> dict[str, str]:
    numbers = {product.guarantor for product in file.products if product.guarantor}
    found = (
        companies.search(session, CompanyQuery(country="", easy_number=number), offline=True).companies
        for number in sorted(numbers)
    )
    return {company.easy_number: company.name for some in found for company in some}


def in_order(products: Sequence[Product]) -> list[Product]:
    """Return the products as they are listed: in force, then awaited, then past ones, the newest first."""

    def weight(product: Product) -> tuple[int, int, float]:
        rank = 0 if product.is_in_force else 1 if product.is_waiting else 2
        return rank, 0 if product.is_cover else 1, -product.ordered_at.timestamp()

    return sorted(products, key=weight)

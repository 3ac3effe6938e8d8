"""Commands: what a person asks for, as it is stored, sent and replayed; one frozen dataclass per kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from cofanet_desktop.domain.companies import Identifier
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import ProductCode


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderProduct:
    """Order `product` on a company under a contract; the ordered product gets the command's id."""

    KIND: ClassVar[str] = "order_product"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    contract_id: str
    easy_number: str
    product: ProductCode
    amount: Money | None = None
    customer_reference: str | None = None
    """Own reference of the customer; None leaves the one on record."""
    outstanding: Money | None = None
    """Total outstanding; None leaves the one on record, zero sets it to zero."""
    guarantor: str | None = None
    operation: int = 0
    days: int | None = None
    """How long a TopLiner is wanted, in days."""
    language: str = ""
    """Language of a report (two letters)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerOffer:
    """Buy or refuse what a TopLiner simulation offered (rule 3)."""

    KIND: ClassVar[str] = "answer_offer"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    product_id: str
    accept: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewProduct:
    """Ask for a cover that ends soon to go on, for the amount in force."""

    KIND: ClassVar[str] = "renew_product"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    product_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateProduct:
    """Ask for another amount (rule 6)."""

    KIND: ClassVar[str] = "update_product"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    product_id: str
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class TransformProduct:
    """Replace a credit limit by an @rating limit or back; the new product gets the command's id (rule 1)."""

    KIND: ClassVar[str] = "transform_product"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    product_id: str
    into: ProductCode
    amount: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteProduct:
    """Give a product up (rule 5)."""

    KIND: ClassVar[str] = "delete_product"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    product_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StopMonitoring:
    """Stop following a monitored product (rule 9)."""

    KIND: ClassVar[str] = "stop_monitoring"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    product_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateCompany:
    """Tell the insurer of a company it does not list; `temporary_number` (Z…) names it until identified."""

    KIND: ClassVar[str] = "create_company"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = False

    contract_id: str
    temporary_number: str
    name: str
    address: str
    city: str
    postcode: str
    country: str
    phone: str = ""
    identifier: Identifier | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkNotifications:
    """Mark notifications read or unread (NOTIF-2)."""

    KIND: ClassVar[str] = "mark_notifications"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = False

    ids: tuple[str, ...]
    is_read: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteNotifications:
    """Take notifications out of the inbox (NOTIF-2)."""

    KIND: ClassVar[str] = "delete_notifications"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = False

    ids: tuple[str, ...]


Args: TypeAlias = (
    OrderProduct
    | UpdateProduct
    | TransformProduct
    | DeleteProduct
    | StopMonitoring
    | CreateCompany
    | MarkNotifications
    | DeleteNotifications
    | AnswerOffer
    | RenewProduct
)
"""What any command asks."""

PRODUCT_CHANGES = (
    UpdateProduct,
    TransformProduct,
    DeleteProduct,
    StopMonitoring,
    AnswerOffer,
    RenewProduct,
)
"""Commands about a product ordered before, which each names as `product_id`."""

KINDS: dict[str, type[Args]] = {
    kind.KIND: kind
    for kind in (
        OrderProduct,
        UpdateProduct,
        TransformProduct,
        DeleteProduct,
        StopMonitoring,
        CreateCompany,
        MarkNotifications,
        DeleteNotifications,
        AnswerOffer,
        RenewProduct,
    )
}
"""Every kind of command by the name it is stored and sent under."""


@dataclass(frozen=True, slots=True)
class Command:
    """A request with its identity: the id is minted once and is the key under which it takes effect once."""

    id: str
    args: Args

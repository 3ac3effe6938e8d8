"""Commands: what a person asks for, as it is stored, sent and replayed; one frozen dataclass per kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, TypeAlias

from cofanet_desktop.domain.companies import Identifier
from cofanet_desktop.domain.custom_fields import FieldKind, FieldValue
from cofanet_desktop.domain.extensions import ExtensionReason
from cofanet_desktop.domain.ilu import PaymentExperience
from cofanet_desktop.domain.invoices import Instalment, Invoice, Payment
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import NO_CONTACT, Contact
from cofanet_desktop.domain.preferences import Threshold
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.sent_documents import DocumentCategory, DocumentKind, InformationForm
from cofanet_desktop.domain.turnover import Filled, TurnoverLine


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
    """Take notifications out of the inbox, or put them back (NOTIF-2)."""

    KIND: ClassVar[str] = "delete_notifications"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = False

    ids: tuple[str, ...]
    is_deleted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestExtension:
    """Ask to extend due dates (rules 12–16); the extension gets the command's id. Amounts in `currency`."""

    KIND: ClassVar[str] = "request_extension"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    contract_id: str
    easy_number: str
    reason: ExtensionReason
    currency: str
    invoices: tuple[Invoice, ...]
    plan: tuple[Instalment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModifyExtension:
    """Ask for an accepted extension to be changed: a new pending version of it (rule 15)."""

    KIND: ClassVar[str] = "modify_extension"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    extension_id: str
    reason: ExtensionReason
    invoices: tuple[Invoice, ...]
    plan: tuple[Instalment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelExtension:
    """Take a pending request back; an agreed version before it counts again (rule 15)."""

    KIND: ClassVar[str] = "cancel_extension"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    extension_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclareOverdue:
    """Declare unpaid invoices (rules 17–22); the declaration gets the command's id.

    `intervention` is None where nothing was said about the insurer's collecting. `saved_at` is when it was saved at the
    desk, by the desk's clock: evidence where it reached the insurer later, never what decides (R11).
    """

    KIND: ClassVar[str] = "declare_overdue"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    contract_id: str
    easy_number: str
    is_insured: bool
    invoices: tuple[Invoice, ...]
    payments: tuple[Payment, ...] = ()
    intervention: bool | None = None
    contact: Contact = NO_CONTACT
    comment: str = ""
    saved_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddToDeclaration:
    """Add invoices, payments or a comment to a declaration; they are marked additional (rule 17)."""

    KIND: ClassVar[str] = "add_to_declaration"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    declaration_id: str
    invoices: tuple[Invoice, ...] = ()
    payments: tuple[Payment, ...] = ()
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelDeclaration:
    """Take a pending declaration back (rule 21)."""

    KIND: ClassVar[str] = "cancel_declaration"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    declaration_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeContact:
    """Name another contact for a declaration (rule 21)."""

    KIND: ClassVar[str] = "change_contact"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = False

    declaration_id: str
    contact: Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveTurnover:
    """Keep what was filled in of a turnover declaration, at the insurer too; it stays new (rule 23).

    `seen` is what it said before: what a colleague filled in meanwhile is not written over unseen.
    """

    KIND: ClassVar[str] = "save_turnover"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = False

    declaration_id: str
    lines: tuple[TurnoverLine, ...] = ()
    is_nil: bool = False
    contact: Contact = NO_CONTACT
    seen: Filled | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SendTurnover:
    """Declare the turnover as it was saved and `seen`; read-only from then on (rule 23)."""

    KIND: ClassVar[str] = "send_turnover"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    declaration_id: str
    seen: Filled | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerIlu:
    """Answer an ILU; `needs` in the currency of the cover, None when one no longer trades with the buyer (rule 24)."""

    KIND: ClassVar[str] = "answer_ilu"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = True

    ilu_id: str
    experience: PaymentExperience
    still_trading: bool
    needs: Money | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendDocument:
    """Send a document, named by the hash of its bytes, which follow by themselves (rule 25).

    With `form` it is information on the company; otherwise it belongs to the declaration `subject_id`.
    """

    KIND: ClassVar[str] = "send_document"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = False

    contract_id: str
    category: DocumentCategory
    kind: DocumentKind
    file_name: str
    media_type: str
    size: int
    sha256: str
    easy_number: str = ""
    subject_id: str = ""
    form: InformationForm | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetFields:
    """Note values of custom fields about a company; fields not named stay as they are (COMP-6, rule 26)."""

    KIND: ClassVar[str] = "set_fields"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = False

    contract_id: str
    easy_number: str
    values: tuple[FieldValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DefineField:
    """Add a field of the policyholder's own to a contract; the command's id becomes the field's (FIELD-1, rule 26)."""

    KIND: ClassVar[str] = "define_field"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = False

    contract_id: str
    name: str
    kind: FieldKind


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameField:
    """Call a field of the policyholder's own something else; its values stay (FIELD-1)."""

    KIND: ClassVar[str] = "rename_field"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = False

    contract_id: str
    field: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteField:
    """Take a field of the policyholder's own off a contract; its values are shown no more (FIELD-1)."""

    KIND: ClassVar[str] = "delete_field"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = False

    contract_id: str
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePreferences:
    """Change what `user` prefers; None leaves a preference as it is (PREF-1 to PREF-3)."""

    KIND: ClassVar[str] = "change_preferences"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = False

    user: str
    start_page: str | None = None
    contract_id: str | None = None
    language: str | None = None
    default_country: str | None = None
    rows_per_page: int | None = None
    show_local_names: bool | None = None
    show_crs: bool | None = None
    imminent_days: int | None = None
    email_digest: bool | None = None
    thresholds: tuple[Threshold, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkFavourites:
    """Mark companies as favourites of `user`, or no longer (PREF-4)."""

    KIND: ClassVar[str] = "mark_favourites"
    VERSION: ClassVar[int] = 1
    IS_MONEY: ClassVar[bool] = False

    user: str
    easy_numbers: tuple[str, ...]
    is_favourite: bool


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
    | RequestExtension
    | ModifyExtension
    | CancelExtension
    | DeclareOverdue
    | AddToDeclaration
    | CancelDeclaration
    | ChangeContact
    | SaveTurnover
    | SendTurnover
    | AnswerIlu
    | SendDocument
    | SetFields
    | DefineField
    | RenameField
    | DeleteField
    | ChangePreferences
    | MarkFavourites
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

ON_A_COMPANY = (OrderProduct, RequestExtension, DeclareOverdue, SendDocument, SetFields)
"""Commands that begin something on the company each names as `easy_number`."""

EXTENSION_CHANGES = (ModifyExtension, CancelExtension)
"""Commands about an extension asked before, which each names as `extension_id`."""

DECLARATION_CHANGES = (AddToDeclaration, CancelDeclaration, ChangeContact)
"""Commands about an overdue declared before, which each names as `declaration_id`."""

FIELD_CHANGES = (RenameField, DeleteField)
"""Commands about a field defined before, which each names as `field`."""

TURNOVER_CHANGES = (SaveTurnover, SendTurnover)
"""Commands about a turnover declaration, which each names as `declaration_id`."""

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
        RequestExtension,
        ModifyExtension,
        CancelExtension,
        DeclareOverdue,
        AddToDeclaration,
        CancelDeclaration,
        ChangeContact,
        SaveTurnover,
        SendTurnover,
        AnswerIlu,
        SendDocument,
        SetFields,
        DefineField,
        RenameField,
        DeleteField,
        ChangePreferences,
        MarkFavourites,
    )
}
"""Every kind of command by the name it is stored and sent under."""


@dataclass(frozen=True, slots=True)
class Command:
    """A request with its identity: the id is minted once and is the key under which it takes effect once."""

    id: str
    args: Args

"""Requests as rows of a table: what was asked, of whom, where it stands and why."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cofanet_desktop.domain.commands import (
    AddToDeclaration,
    AnswerIlu,
    AnswerOffer,
    CancelDeclaration,
    CancelExtension,
    ChangeContact,
    ChangePreferences,
    CreateCompany,
    DeclareOverdue,
    DefineField,
    DeleteField,
    DeleteNotifications,
    DeleteProduct,
    MarkFavourites,
    MarkNotifications,
    ModifyExtension,
    OrderProduct,
    RenameField,
    RenewProduct,
    RequestExtension,
    SaveTurnover,
    SendDocument,
    SendTurnover,
    SetFields,
    StopMonitoring,
    TransformProduct,
    UpdateProduct,
)
from cofanet_desktop.domain.invoices import totals
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import OutboxEntry, State
from cofanet_desktop.domain.products import Product
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.statuses import product_word, state_look
from cofanet_desktop.services.requests import RequestLine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from decimal import Decimal


def outbox_model(now: Callable[[], datetime]) -> TableModel[RequestLine]:
    """Return an empty table of requests; `now` is the instant times are counted from."""
    columns: tuple[Column[RequestLine], ...] = (
        Column(
            "request",
            QT_TRANSLATE_NOOP("OutboxTable", "Request"),
            lambda line: Cell(sentence(line), company(line), is_strong=True),
            260,
            stretch=3,
            order=lambda line: sentence(line).casefold(),
        ),
        Column(
            "state",
            QT_TRANSLATE_NOOP("OutboxTable", "State"),
            lambda line: _state(line, now()),
            200,
            order=lambda line: line.entry.state,
        ),
        Column("problem", QT_TRANSLATE_NOOP("OutboxTable", "Problem"), _problem, 200, stretch=4),
        Column(
            "attempts",
            QT_TRANSLATE_NOOP("OutboxTable", "Attempts"),
            lambda line: Cell(formats.integer(line.entry.attempts)),
            100,
            at_end=True,
            hides=2,
            order=lambda line: line.entry.attempts,
        ),
        Column(
            "created",
            QT_TRANSLATE_NOOP("OutboxTable", "Asked on"),
            lambda line: Cell(formats.moment(line.entry.created_at), is_muted=True),
            140,
            at_end=True,
            hides=1,
            order=lambda line: line.entry.ord,
        ),
    )
    return TableModel("OutboxTable", columns, lambda line: line.entry.id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OutboxTable", text)


def company(line: RequestLine) -> str:
    """Return whom the request is about: the name, or the Easy number while no name is known."""
    return line.company_name or line.easy_number


def sentence(line: RequestLine) -> str:
    """Return what was asked, in words."""
    command = line.entry.command
    if command is None:
        return _tr(QT_TRANSLATE_NOOP("OutboxTable", "A request of a newer version of this program"))
    return _sentence(command.args, line.product)


@singledispatch
def _sentence(args: object, product: Product | None) -> str:
    raise TypeError(f"no command: {args!r}")


@_sentence.register
def _order(args: OrderProduct, product: Product | None) -> str:
    amount = args.amount or (product.requested if product is not None else None)
    if amount is None:
        text = _tr(QT_TRANSLATE_NOOP("OutboxTable", "Order: {product}"))
        return text.format(product=product_word(args.product))
    text = _tr(QT_TRANSLATE_NOOP("OutboxTable", "Order: {product}, {amount}"))
    return text.format(product=product_word(args.product), amount=formats.amount(amount))


@_sentence.register
def _update(args: UpdateProduct, product: Product | None) -> str:
    text = _tr(QT_TRANSLATE_NOOP("OutboxTable", "Change of amount: {product}, {amount}"))
    return text.format(product=_named(product), amount=formats.amount(args.amount))


@_sentence.register
def _transform(args: TransformProduct, product: Product | None) -> str:
    text = _tr(QT_TRANSLATE_NOOP("OutboxTable", "Transformation: {product} into {into}"))
    if args.amount is not None:
        text = _tr(QT_TRANSLATE_NOOP("OutboxTable", "Transformation: {product} into {into}, {amount}"))
    amount = "" if args.amount is None else formats.amount(args.amount)
    return text.format(product=_named(product), into=product_word(args.into), amount=amount)


@_sentence.register
def _give_up(args: DeleteProduct, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "Deletion: {product}")).format(product=_named(product))


@_sentence.register
def _stop(args: StopMonitoring, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "End of monitoring: {product}")).format(
        product=_named(product)
    )


@_sentence.register
def _answer(args: AnswerOffer, product: Product | None) -> str:
    bought = QT_TRANSLATE_NOOP("OutboxTable", "Purchase of what was offered: {product}")
    refused = QT_TRANSLATE_NOOP("OutboxTable", "Refusal of what was offered: {product}")
    return _tr(bought if args.accept else refused).format(product=_named(product))


@_sentence.register
def _renew(args: RenewProduct, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "Renewal: {product}")).format(product=_named(product))


@_sentence.register
def _create(args: CreateCompany, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "New company: {name}, {city}")).format(
        name=args.name, city=args.city
    )


@_sentence.register
def _mark(args: MarkNotifications, product: Product | None) -> str:
    read = QT_TRANSLATE_NOOP("OutboxTable", "Notifications marked as read: {count}")
    unread = QT_TRANSLATE_NOOP("OutboxTable", "Notifications marked as unread: {count}")
    return _tr(read if args.is_read else unread).format(count=formats.integer(len(args.ids)))


@_sentence.register
def _discard(args: DeleteNotifications, product: Product | None) -> str:
    deleted = QT_TRANSLATE_NOOP("OutboxTable", "Notifications deleted: {count}")
    put_back = QT_TRANSLATE_NOOP("OutboxTable", "Notifications put back: {count}")
    return _tr(deleted if args.is_deleted else put_back).format(count=formats.integer(len(args.ids)))


@_sentence.register
def _set_fields(args: SetFields, product: Product | None) -> str:
    text = _tr(QT_TRANSLATE_NOOP("OutboxTable", "Custom fields: {count}"))
    return text.format(count=formats.integer(len(args.values)))


@_sentence.register
def _define_field(args: DefineField, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "New custom field: {name}")).format(name=args.name)


@_sentence.register
def _rename_field(args: RenameField, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "Custom field renamed: {name}")).format(name=args.name)


@_sentence.register
def _delete_field(args: DeleteField, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "Custom field deleted"))


@_sentence.register
def _change_preferences(args: ChangePreferences, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "Preferences"))


@_sentence.register
def _mark_favourites(args: MarkFavourites, product: Product | None) -> str:
    added = QT_TRANSLATE_NOOP("OutboxTable", "Favourites added: {count}")
    removed = QT_TRANSLATE_NOOP("OutboxTable", "Favourites removed: {count}")
    count = formats.integer(len(args.easy_numbers))
    return _tr(added if args.is_favourite else removed).format(count=count)


@_sentence.register
def _declare(args: DeclareOverdue, product: Product | None) -> str:
    insured = QT_TRANSLATE_NOOP("OutboxTable", "Overdue declaration: {amount}, lines: {count}")
    uninsured = QT_TRANSLATE_NOOP(
        "OutboxTable", "Overdue declaration, uninsured debt: {amount}, lines: {count}"
    )
    return _tr(insured if args.is_insured else uninsured).format(
        count=formats.integer(len(args.invoices) + len(args.payments)),
        amount=_amounts(totals(args.invoices, args.payments)),
    )


def _amounts(by_currency: Mapping[str, Decimal]) -> str:
    return " + ".join(formats.amount(Money(amount, currency)) for currency, amount in by_currency.items())


@_sentence.register
def _add(args: AddToDeclaration, product: Product | None) -> str:
    text = _tr(QT_TRANSLATE_NOOP("OutboxTable", "Addition to an overdue declaration, lines: {count}"))
    return text.format(count=formats.integer(len(args.invoices) + len(args.payments)))


@_sentence.register
def _cancel_declaration(args: CancelDeclaration, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "Cancellation of an overdue declaration"))


@_sentence.register
def _change_contact(args: ChangeContact, product: Product | None) -> str:
    text = _tr(QT_TRANSLATE_NOOP("OutboxTable", "Contact of an overdue declaration: {name}"))
    return text.format(name=args.contact.name)


@_sentence.register
def _extend(args: RequestExtension, product: Product | None) -> str:
    text = _tr(QT_TRANSLATE_NOOP("OutboxTable", "Due date extension, invoices: {count}"))
    return text.format(count=formats.integer(len(args.invoices)))


@_sentence.register
def _modify_extension(args: ModifyExtension, product: Product | None) -> str:
    text = _tr(QT_TRANSLATE_NOOP("OutboxTable", "Change of a due date extension, invoices: {count}"))
    return text.format(count=formats.integer(len(args.invoices)))


@_sentence.register
def _cancel_extension(args: CancelExtension, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "Cancellation of a due date extension"))


@_sentence.register
def _save_turnover(args: SaveTurnover, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "Turnover declaration, saved"))


@_sentence.register
def _send_turnover(args: SendTurnover, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "Turnover declaration, sent"))


@_sentence.register
def _answer_ilu(args: AnswerIlu, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "Answer to an information request on a cover"))


@_sentence.register
def _send_document(args: SendDocument, product: Product | None) -> str:
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "Document: {file}")).format(file=args.file_name)


def _named(product: Product | None) -> str:
    """Return the name of the product a request is about; a record that is gone leaves only the word."""
    return _tr(QT_TRANSLATE_NOOP("OutboxTable", "product")) if product is None else product_word(product.code)


def since(entry: OutboxEntry) -> datetime:
    """Return since when a request is in its state, as well as is known."""
    if entry.state is State.QUEUED:
        return entry.created_at
    return entry.settled_at or entry.last_try or entry.created_at


def _state(line: RequestLine, now: datetime) -> Cell:
    look = state_look(line.entry.state)
    began = since(line.entry)
    is_today = began.astimezone().date() == now.astimezone().date()
    if is_today:
        text = _tr(QT_TRANSLATE_NOOP("OutboxTable", "since {time}")).format(time=formats.time(began))
    else:
        text = _tr(QT_TRANSLATE_NOOP("OutboxTable", "since {day}")).format(day=formats.day(began))
    return Cell(look.word, text, pill=look.tone, icon=look.icon)


def reason(entry: OutboxEntry) -> tuple[str, str]:
    """Return why a request was refused, or will probably be, and the way out; empty when nothing is wrong."""
    problem = entry.problem or entry.warning
    if problem is None:
        return "", ""
    violation = problem.violation()
    why = translate_message(violation.message)
    if entry.problem is None:
        text = _tr(QT_TRANSLATE_NOOP("OutboxTable", "Will probably be refused: {reason}"))
        why = text.format(reason=why)
    return why, translate_message(violation.hint) if violation.hint else ""


def _problem(line: RequestLine) -> Cell:
    why, hint = reason(line.entry)
    if not why:
        return Cell("")
    is_certain = line.entry.problem is not None
    return Cell(
        why,
        hint,
        icon="alert-circle" if is_certain else "alert-triangle",
        color="bad" if is_certain else "warn",
    )


def export_rows(lines: tuple[RequestLine, ...]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Return headings and rows of the list as it is written to a file."""
    headings = (
        _tr(QT_TRANSLATE_NOOP("OutboxTable", "Asked on")),
        _tr(QT_TRANSLATE_NOOP("OutboxTable", "Request")),
        _tr(QT_TRANSLATE_NOOP("OutboxTable", "Company")),
        _tr(QT_TRANSLATE_NOOP("OutboxTable", "Easy number")),
        _tr(QT_TRANSLATE_NOOP("OutboxTable", "State")),
        _tr(QT_TRANSLATE_NOOP("OutboxTable", "Attempts")),
        _tr(QT_TRANSLATE_NOOP("OutboxTable", "Problem")),
        _tr(QT_TRANSLATE_NOOP("OutboxTable", "Number of the request")),
    )
    return headings, [_exported(line) for line in lines]


def _exported(line: RequestLine) -> tuple[str, ...]:
    entry = line.entry
    why, hint = reason(entry)
    return (
        formats.moment(entry.created_at),
        sentence(line),
        line.company_name,
        line.easy_number,
        state_look(entry.state).word,
        str(entry.attempts),
        f"{why} {hint}".strip(),
        entry.id,
    )

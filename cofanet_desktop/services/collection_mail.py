"""The e-mail to the collection department where due dates can no longer be extended here (rule 16)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING
from urllib.parse import quote

from cofanet_desktop.domain.extensions import reason_name
from cofanet_desktop.domain.invoices import InvoiceKind, totals
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.extensions import ExtensionReason
    from cofanet_desktop.domain.invoices import Instalment, Invoice
    from cofanet_desktop.domain.overdues import OverdueDeclaration
    from cofanet_desktop.domain.text import Value

Translate = Callable[[Message], str]
"""Says a message in the language of the writer, dates and amounts in the local way."""

MOST_URL = 1900
"""Longest address every operating system hands over to an e-mail program whole."""

_INVOICE = QT_TRANSLATE_NOOP(
    "CollectionMail", "- {reference}, dated {day}, due on {due}: {amount} (tax included)"
)
_CREDIT_NOTE = QT_TRANSLATE_NOOP(
    "CollectionMail", "- credit note {reference}, dated {day}: {amount} (tax included)"
)


@dataclass(frozen=True, slots=True)
class Mail:
    """An e-mail ready to be sent by the person's own program."""

    to: str
    subject: str
    body: str

    def url(self) -> str:
        """Return the `mailto:` address that opens it."""
        body = quote(self.body.replace("\n", "\r\n"))
        return f"mailto:{quote(self.to, safe='@')}?subject={quote(self.subject)}&body={body}"

    @property
    def fits_url(self) -> bool:
        """Tell whether an e-mail program can be opened with the whole text."""
        return len(self.url()) <= MOST_URL

    def text(self) -> str:
        """Return receiver, subject and body as text to be copied."""
        return f"{self.to}\n{self.subject}\n\n{self.body}"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailDraft:
    """What the e-mail is made of: the buyer, the declarations on it, what is asked for as far as it is filled in."""

    contract: Contract
    company: Company
    declarations: tuple[OverdueDeclaration, ...]
    reason: ExtensionReason | None
    currency: str
    invoices: tuple[Invoice, ...]
    plan: tuple[Instalment, ...]


def compose(draft: MailDraft, translate: Translate = Message.english) -> Mail:
    """Return the e-mail in the words of `translate`; `to` is empty when the contract names no address."""

    def say(text: str, **values: Value) -> str:
        return translate(Message("CollectionMail", text, values))

    subject = say(
        QT_TRANSLATE_NOOP(
            "CollectionMail", "Extension of due dates: {company} ({number}), contract {contract}"
        ),
        company=draft.company.name,
        number=draft.company.easy_number,
        contract=draft.contract.number,
    )
    parts = (
        say(QT_TRANSLATE_NOOP("CollectionMail", "Hello,")),
        say(
            QT_TRANSLATE_NOOP(
                "CollectionMail",
                "We ask for your approval of later due dates for {company}, Easy number {number}, on which an"
                " overdue is declared under our contract {contract} ({holder}).",
            ),
            company=draft.company.name,
            number=draft.company.easy_number,
            contract=draft.contract.number,
            holder=draft.contract.holder,
        ),
        _declarations(draft.declarations, say),
        _reason(draft.reason, translate, say),
        _invoices(draft, say),
        _plan(draft, say),
        say(QT_TRANSLATE_NOOP("CollectionMail", "Kind regards")) + f"\n{draft.contract.holder}",
    )
    return Mail(
        draft.contract.collection_email,
        " ".join(subject.split()),
        "\n\n".join(part for part in parts if part) + "\n",
    )


_Say = Callable[..., str]


def _declarations(declarations: Sequence[OverdueDeclaration], say: _Say) -> str:
    return "\n".join(
        say(
            QT_TRANSLATE_NOOP("CollectionMail", "Overdue declaration {reference} of {day}"),
            reference=one.reference or one.id,
            day=one.declared_on,
        )
        for one in declarations
    )


def _reason(reason: ExtensionReason | None, translate: Translate, say: _Say) -> str:
    if reason is None:
        return ""
    return say(QT_TRANSLATE_NOOP("CollectionMail", "Reason: {reason}"), reason=translate(reason_name(reason)))


def _invoices(draft: MailDraft, say: _Say) -> str:
    if not draft.invoices:
        return ""
    lines = [
        say(
            _INVOICE if one.kind is InvoiceKind.INVOICE else _CREDIT_NOTE,
            reference=one.reference,
            day=one.invoice_date,
            due=one.due_date,
            amount=one.gross,
        )
        for one in draft.invoices
    ]
    owed = [
        say(QT_TRANSLATE_NOOP("CollectionMail", "Total: {amount}"), amount=Money(amount, currency))
        for currency, amount in totals(draft.invoices).items()
    ]
    return "\n".join((say(QT_TRANSLATE_NOOP("CollectionMail", "Invoices:")), *lines, *owed))


def _plan(draft: MailDraft, say: _Say) -> str:
    if not draft.plan:
        return ""
    lines = [
        say(
            QT_TRANSLATE_NOOP("CollectionMail", "- {amount} on {day}"),
            amount=Money(one.amount, draft.currency),
            day=one.due_date,
        )
        for one in draft.plan
    ]
    return "\n".join((say(QT_TRANSLATE_NOOP("CollectionMail", "Payment plan asked for:")), *lines))


def save(mail: Mail, target: Path) -> None:
    """Write the e-mail to `target` as a draft that e-mail programs open (.eml), whole or not at all.

    Raises InvalidInput (FILE_NOT_WRITABLE).
    """
    message = EmailMessage(policy=SMTP)
    if mail.to:
        message["To"] = mail.to
    message["Subject"] = mail.subject
    message["X-Unsent"] = "1"  # opened to be sent, not as something received
    message.set_content(mail.body)
    with whole_file(target) as file:
        file.write(message.as_bytes())

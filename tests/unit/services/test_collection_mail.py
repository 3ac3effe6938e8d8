"""The e-mail to the collection department: everything typed is in it, and it can be opened, copied, saved (rule 16)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from cofanet_desktop.domain.companies import Company
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.extensions import ExtensionReason
from cofanet_desktop.domain.invoices import Instalment, Invoice, InvoiceKind
from cofanet_desktop.domain.overdues import DeclarationStatus, OverdueDeclaration
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services.collection_mail import MailDraft, compose, save

AT = datetime(2026, 3, 5, 9, tzinfo=UTC)
INVOICES = (
    Invoice(
        kind=InvoiceKind.INVOICE,
        reference="4711",
        invoice_date=date(2026, 1, 10),
        due_date=date(2026, 2, 24),
        net=Decimal("1000.00"),
        tax=Decimal("200.50"),
        currency="EUR",
    ),
    Invoice(
        kind=InvoiceKind.CREDIT_NOTE,
        reference="G-1",
        invoice_date=date(2026, 1, 20),
        due_date=date(2026, 1, 20),
        net=Decimal("100.00"),
        tax=Decimal("20.00"),
        currency="EUR",
    ),
)
DRAFT = MailDraft(
    contract=Contract(
        id="c",
        number="4711",
        holder="ACME Export",
        currency="EUR",
        products=(),
        collection_email="collections@insurer.example",
    ),
    company=Company(easy_number="00000012354897", name="Müller & Söhne", country="DEU"),
    declarations=(
        OverdueDeclaration(
            id="d-1",
            contract_id="c",
            easy_number="00000012354897",
            is_insured=True,
            status=DeclarationStatus.PENDING,
            declared_at=AT,
            updated_at=AT,
            invoices=INVOICES[:1],
            reference="SIM-1",
        ),
    ),
    reason=ExtensionReason.SEASONAL,
    currency="EUR",
    invoices=INVOICES,
    plan=(Instalment(date(2026, 6, 1), Decimal("600.00")), Instalment(date(2026, 7, 1), Decimal("480.50"))),
)


def test_it_tells_the_buyer_the_declaration_the_invoices_and_the_plan() -> None:
    mail = compose(DRAFT)
    assert mail.to == "collections@insurer.example"
    assert "Müller & Söhne" in mail.subject
    for told in (
        "00000012354897",
        "SIM-1 of 2026-03-05",
        "Reason: Seasonal business",
        "- 4711, dated 2026-01-10, due on 2026-02-24: 1,200.50 EUR",
        "- credit note G-1, dated 2026-01-20: 120.00 EUR",
        "Total: 1,080.50 EUR",
        "- 600.00 EUR on 2026-06-01",
        "- 480.50 EUR on 2026-07-01",
        "ACME Export",
    ):
        assert told in mail.body, told


def test_what_is_not_typed_yet_is_left_out() -> None:
    body = compose(replace(DRAFT, reason=None, invoices=(), plan=())).body
    assert "Reason" not in body
    assert "Invoices:" not in body
    assert "\n\n\n" not in body


def test_every_sentence_goes_through_the_translation() -> None:
    heard: list[Message] = []

    def shout(message: Message) -> str:
        heard.append(message)
        return message.english().upper()

    mail = compose(DRAFT, shout)
    assert mail.subject == mail.subject.upper()
    assert {message.context for message in heard} == {"CollectionMail", "ExtensionReason"}
    assert mail.body.removesuffix("ACME Export\n") == mail.body.removesuffix("ACME Export\n").upper()


def test_its_address_opens_it_whole_with_accents_and_line_ends() -> None:
    mail = compose(DRAFT)
    parts = urlsplit(mail.url())
    fields = parse_qs(parts.query)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", mail.to)
    assert fields["subject"] == [mail.subject]
    assert fields["body"][0].replace("\r\n", "\n") == mail.body
    assert mail.fits_url


def test_one_too_long_for_an_address_says_so() -> None:
    many = tuple(replace(INVOICES[0], reference=f"R-{n}") for n in range(60))
    assert not compose(replace(DRAFT, invoices=many)).fits_url


def test_a_line_end_in_a_name_adds_no_header() -> None:
    company = replace(DRAFT.company, name="Müller\r\nBcc: all@example.com")
    assert "\n" not in compose(replace(DRAFT, company=company)).subject


def test_the_saved_file_is_an_unsent_e_mail(tmp_path: Path) -> None:
    mail, target = compose(DRAFT), tmp_path / "mail.eml"
    save(mail, target)
    read = message_from_bytes(target.read_bytes(), policy=SMTP)
    assert (read["To"], read["Subject"], read["X-Unsent"]) == (mail.to, mail.subject, "1")
    assert read.get_content().replace("\r\n", "\n") == mail.body


def test_without_an_address_it_is_saved_to_nobody(tmp_path: Path) -> None:
    mail = compose(replace(DRAFT, contract=replace(DRAFT.contract, collection_email="")))
    save(mail, tmp_path / "mail.eml")
    assert message_from_bytes((tmp_path / "mail.eml").read_bytes(), policy=SMTP)["To"] is None


def test_where_it_cannot_be_written_what_was_there_stays(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as refused:
        save(compose(DRAFT), tmp_path / "missing" / "mail.eml")
    assert refused.value.rule == "FILE_NOT_WRITABLE"
    assert list(tmp_path.iterdir()) == []

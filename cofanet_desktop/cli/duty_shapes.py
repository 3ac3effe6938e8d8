"""The JSON of what a contract obliges to: overdue declarations, extensions, turnover, ILUs, documents that were sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from cofanet_desktop.cli.json_shapes import day, money, sync

if TYPE_CHECKING:
    from decimal import Decimal

    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.extensions import Extension, ExtensionVersion
    from cofanet_desktop.domain.ilu import Ilu
    from cofanet_desktop.domain.invoices import Instalment, Invoice, Payment
    from cofanet_desktop.domain.overdues import Contact, OverdueDeclaration
    from cofanet_desktop.domain.turnover import TurnoverDeclaration
    from cofanet_desktop.services.sent_documents import SentFile


def totals(amounts: Mapping[str, Decimal]) -> Sequence[Json]:
    """Return amounts by currency; currencies in which nothing is open are left out."""
    return [{"amount": f"{amount:f}", "currency": code} for code, amount in sorted(amounts.items()) if amount]


def declaration_summary(row: DutyRow[OverdueDeclaration]) -> Mapping[str, Json]:
    """Return an overdue declaration as lists show it."""
    one = row.record
    return {
        "id": one.id,
        "reference": one.reference or None,
        "easy_number": one.easy_number,
        "company": row.company_name,
        "customer_reference": row.customer_reference,
        "status": one.status.value,
        "insured": one.is_insured,
        "open": totals(one.open_totals()),
        "declared_on": day(one.declared_on),
        "deadline": day(one.deadline),
        "late": one.is_late,
        "intervention": one.wants_intervention,
        "collected_by": one.collected_by.value if one.collected_by else None,
        "sync": sync(row.state),
    }


def declaration(row: DutyRow[OverdueDeclaration]) -> Mapping[str, Json]:
    """Return an overdue declaration with its lines; `additional` ones came after the initial declaration."""
    one = row.record
    return {
        **declaration_summary(row),
        "invoices": [
            *_invoices(one.invoices, is_additional=False),
            *(line for each in one.additions for line in _invoices(each.invoices, is_additional=True)),
        ],
        "payments": [
            *_payments(one.payments, is_additional=False),
            *(line for each in one.additions for line in _payments(each.payments, is_additional=True)),
        ],
        "comments": [text for text in (one.comment, *(each.comment for each in one.additions)) if text],
        "contact": contact(one.contact),
        "events": [
            {"date": event.at.isoformat(), "status": event.status.value, "comment": event.comment}
            for event in one.events
        ],
    }


def _invoices(invoices: Iterable[Invoice], *, is_additional: bool) -> list[Json]:
    return [{**_invoice(one), "additional": is_additional} for one in invoices]


def _payments(payments: Iterable[Payment], *, is_additional: bool) -> list[Json]:
    return [{**_payment(one), "additional": is_additional} for one in payments]


def _invoice(one: Invoice) -> Mapping[str, Json]:
    return {
        "type": one.kind.value,
        "reference": one.reference,
        "invoice_date": day(one.invoice_date),
        "due_date": day(one.due_date),
        "net": f"{one.net:f}",
        "tax": f"{one.tax:f}",
        "currency": one.currency,
    }


def _payment(one: Payment) -> Mapping[str, Json]:
    return {
        "type": one.kind.value,
        "invoice_reference": one.invoice_reference,
        "payment_date": day(one.paid_on),
        "amount": f"{one.amount.amount:f}",
        "currency": one.amount.currency,
    }


def contact(one: Contact) -> Mapping[str, Json]:
    """Return who can be asked about a declaration."""
    return {"name": one.name, "phone": one.phone, "email": one.email}


def extension_summary(row: DutyRow[Extension]) -> Mapping[str, Json]:
    """Return an extension as lists show it."""
    one = row.record
    return {
        "id": one.id,
        "reference": one.reference or None,
        "easy_number": one.easy_number,
        "company": row.company_name,
        "customer_reference": row.customer_reference,
        "status": one.status.value,
        "version": one.version,
        "reason": one.reason.value,
        "total": money(one.total),
        "asked_on": day(one.asked_at.date()),
        "decided_on": day(one.decided_on),
        "answer_expected_at": one.answer_expected_at.isoformat() if one.answer_expected_at else None,
        "sync": sync(row.state),
    }


def extension(row: DutyRow[Extension]) -> Mapping[str, Json]:
    """Return an extension with its invoices, the plan asked for, the plan accepted and its earlier versions."""
    one = row.record
    return {
        **extension_summary(row),
        "currency": one.currency,
        "invoices": [_invoice(line) for line in one.invoices],
        "plan": _plan(one.plan),
        "answered_plan": _plan(one.answered_plan),
        "comment": one.comment,
        "history": [_version(version) for version in one.history],
    }


def _version(one: ExtensionVersion) -> Mapping[str, Json]:
    return {
        "asked_on": day(one.asked_at.date()),
        "reason": one.reason.value,
        "status": one.status.value,
        "decided_on": day(one.decided_on),
        "plan": _plan(one.plan),
        "answered_plan": _plan(one.answered_plan),
        "comment": one.comment,
    }


def _plan(plan: Iterable[Instalment]) -> Sequence[Json]:
    return [{"due_date": day(one.due_date), "amount": f"{one.amount:f}"} for one in plan]


def turnover(row: DutyRow[TurnoverDeclaration]) -> Mapping[str, Json]:
    """Return a turnover declaration with what was filled in; `key` is an Easy number or a country."""
    one = row.record
    return {
        "id": one.id,
        "reference": one.reference or None,
        "status": one.status.value,
        "basis": one.basis.value,
        "by": one.by.value,
        "currency": one.currency,
        "starts_on": day(one.starts_on),
        "ends_on": day(one.ends_on),
        "due_on": day(one.due_on),
        "reminders": one.reminders,
        "nil": one.is_nil,
        "total": money(one.total),
        "lines": [{"key": line.key, "amount": f"{line.amount:f}"} for line in one.lines],
        "sent_at": one.sent_at.isoformat() if one.sent_at else None,
        "sync": sync(row.state),
    }


def ilu(row: DutyRow[Ilu]) -> Mapping[str, Json]:
    """Return an ILU with its answer, null as long as there is none."""
    one, answer = row.record, row.record.answer
    told: Json = None
    if answer is not None:
        told = {
            "experience": answer.experience.value,
            "still_trading": answer.still_trading,
            "needs": money(answer.needs),
            "comment": answer.comment,
            "at": answer.at.isoformat(),
        }
    return {
        "id": one.id,
        "easy_number": one.easy_number,
        "company": row.company_name,
        "customer_reference": row.customer_reference,
        "product_id": one.product_id,
        "status": one.status.value,
        "cover": money(one.cover),
        "asked_on": day(one.asked_at.date()),
        "answer_by": day(one.answer_by),
        "answer": told,
        "sync": sync(row.state),
    }


def sent_document(file: SentFile) -> Mapping[str, Json]:
    """Return a document that was sent, what the analysis said, and how far its bytes are."""
    one = file.document
    return {
        "id": one.id,
        "category": one.category.value,
        "kind": one.kind.value,
        "form": one.form.value if one.form else None,
        "file_name": one.file_name,
        "media_type": one.media_type,
        "size": one.size,
        "sha256": one.sha256,
        "easy_number": one.easy_number or None,
        "company": file.line.row.company_name,
        "subject_id": one.subject_id or None,
        "comment": one.comment,
        "sent": one.sent_at.isoformat(),
        "analysis": one.analysis.value,
        "analysed_on": day(one.analysed_on),
        "insurers_comment": one.insurers_comment,
        "upload": {"state": file.standing.value, "percent": file.percent},
        "sync": sync(file.line.row.state),
    }

"""A scripted day about what a contract obliges to, played and broken off like the day of `journeys`.

day = fresh(folder)               # declarations with documents, extensions, turnover, an ILU; nothing asked yet
day.play()
day.brought_to_rest()             # all or nothing of what is asked together, every document where it belongs
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path

from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.extensions import ExtensionReason, ExtensionStatus
from cofanet_desktop.domain.ilu import PaymentExperience
from cofanet_desktop.domain.invoices import Instalment, Invoice, InvoiceKind, Payment, PaymentKind
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.overdues import Contact
from cofanet_desktop.domain.products import ProductStatus
from cofanet_desktop.domain.turnover import TurnoverLine
from cofanet_desktop.services import (
    attachments,
    companies,
    drafts,
    extensions,
    ilus,
    outbox,
    overdues,
    portfolio,
    turnover,
    uploads,
)
from cofanet_desktop.services.attachments import Attachment
from cofanet_desktop.services.extensions import ExtensionDraft
from cofanet_desktop.services.ilus import IluDraft
from cofanet_desktop.services.overdues import AdditionDraft, DeclarationDraft
from cofanet_desktop.services.session import Session
from cofanet_desktop.services.turnover import TurnoverDraft
from tests.support import desks, journeys
from tests.support.duty_lists import put_ilu
from tests.support.folders import of_this_run
from tests.support.journeys import BrokenPromise, Journey, Outcome, Step

PORTFOLIO = 20
"""Companies in the portfolio."""

SUBJECTS = "duties.json"
CONTACT = Contact("Ada", phone="+33 1 02 03 04 05")
FORM = "declaration/4711/typed"

TOGETHER = (
    ("declare-001", "declare-002", "declare-003"),
    ("add-001", "add-002"),
    ("turnover-001", "turnover-002", "turnover-003"),
    ("ilu-001", "ilu-002"),
)
"""Requests that are saved together or not at all."""


def invoice(reference: str, amount: int = 1_000) -> Invoice:
    """Return an invoice of two months ago, due a month ago."""
    today = desks.START.date()
    return Invoice(
        kind=InvoiceKind.INVOICE,
        reference=reference,
        invoice_date=today - timedelta(days=60),
        due_date=today - timedelta(days=30),
        net=Decimal(amount),
        tax=Decimal(0),
        currency="EUR",
    )


def later(days: int) -> date:
    """Return the day so many days after the beginning."""
    return desks.START.date() + timedelta(days=days)


class DutyDay(Journey):
    """The day, played on the files in `folder`."""

    def __init__(self, folder: Path, bulk: int = 0, confirm: Callable[[str], object] = str) -> None:
        super().__init__(folder, bulk, confirm)
        self._of: dict[str, str] = json.loads((folder / SUBJECTS).read_text())

    def _steps(self) -> list[Step]:
        return [
            Step("typed", lambda session: drafts.keep(session, FORM, "declaration", None, CONTACT)),
            Step("declare", self._declare, issues=True),
            Step("add", self._add, issues=True),
            Step("extend", self._extend, issues=True),
            Step("withdraw", lambda session: extensions.cancel(session, "extend-001"), issues=True),
            Step("send", journeys._exchange),
            Step("hand over", uploads.send_waiting),
            Step("modify", self._modify, issues=True, is_offline=True),
            Step(
                "save",
                lambda session: turnover.save(session, self._turnover(5)),
                issues=True,
                is_offline=True,
            ),
            Step("turnover", self._send_turnover, issues=True, is_offline=True),
            Step("ilu", self._answer, issues=True, is_offline=True),
            Step("no line", journeys._exchange, is_offline=True),
            Step("send all", journeys._exchange),
            Step("hand over all", uploads.send_waiting),
            Step("tomorrow", lambda session: journeys._until(session, timedelta(days=1))),
            Step("last", journeys._exchange),
        ]

    def _declare(self, session: Session) -> None:
        draft = DeclarationDraft(
            easy_number=self._of["debtor"],
            is_insured=True,
            invoices=(invoice("F1"), invoice("F2", 500)),
            intervention=True,
            contact=CONTACT,
            documents=(self._paper(session, "order"), self._paper(session, "delivery note")),
        )
        overdues.declare(session, draft, form=FORM)

    def _add(self, session: Session) -> None:
        paid = Payment(
            kind=PaymentKind.PAYMENT,
            invoice_reference="F1",
            paid_on=later(0),
            amount=Money.of(100, "EUR"),
        )
        draft = AdditionDraft(
            declaration_id="declare-001", payments=(paid,), documents=(self._paper(session, "receipt"),)
        )
        overdues.add(session, draft)

    def _extend(self, session: Session) -> None:
        draft = ExtensionDraft(
            easy_number=self._of["buyer"],
            reason=ExtensionReason.SEASONAL,
            currency="EUR",
            invoices=(invoice("G1"),),
            plan=(Instalment(later(90), Decimal(1_000)),),
        )
        extensions.request(session, draft)

    def _modify(self, session: Session) -> None:
        before = extensions.show(session, self._of["extension"]).record
        draft = ExtensionDraft(
            easy_number=before.easy_number,
            reason=before.reason,
            currency=before.currency,
            invoices=before.invoices,
            plan=(Instalment(later(400), before.total.amount),),
        )
        extensions.modify(session, before.id, draft)

    def _turnover(self, amount: int, *documents: Attachment) -> TurnoverDraft:
        return TurnoverDraft(
            declaration_id=self._of["turnover"],
            lines=(TurnoverLine(self._of["buyer"], Decimal(amount)),),
            contact=CONTACT,
            documents=documents,
        )

    def _send_turnover(self, session: Session) -> None:
        turnover.send(session, self._turnover(4_711, self._paper(session, "sales")))

    def _answer(self, session: Session) -> None:
        draft = IluDraft(
            ilu_id=self._of["ilu"],
            experience=PaymentExperience.LATE,
            still_trading=False,
            delete_cover=True,
        )
        ilus.answer(session, draft)

    def _paper(self, session: Session, name: str) -> Attachment:
        file = self.folder / f"{name}.pdf"
        file.write_bytes(b"%PDF-1.7 " + name.encode())
        return attachments.attach(session, file)

    # The end ---------------------------------------------------------------------------------------------------

    def brought_to_rest(self, confirmed: set[str] | None = None) -> Outcome:
        """Open the files as they are, let everything come to rest and check it; raises BrokenPromise."""
        with self._opened() as session:
            _check_together(session)
        outcome = super().brought_to_rest(confirmed)
        with self._opened() as session:
            handed_over = uploads.send_waiting(session)
            if handed_over.trouble is not None or handed_over.waiting or handed_over.needs_file:
                raise BrokenPromise(f"documents do not come through: {handed_over}")
            _check_documents(session, outcome)
        return outcome


def _check_together(session: Session) -> None:
    """What was asked in one form is kept as a whole, and its draft is there as long as it was not asked."""
    kept = {entry.id for entry in outbox.all_commands(session)}
    for together in TOGETHER:
        if 0 < len(kept.intersection(together)) < len(together):
            raise BrokenPromise(f"only a part of {together} was kept")
    if drafts.read(session, FORM, Contact) is not None and "declare-001" in kept:
        raise BrokenPromise("the form of a declaration that was made is still there")


def _check_documents(session: Session, outcome: Outcome) -> None:
    insurer = desks.embedded(session).insurer
    for line in attachments.listed(session):
        record = line.row.record
        is_own = outcome.states.get(record.id) is State.DONE
        if is_own and len(insurer.fetch(record.sha256) or b"") != record.size:
            raise BrokenPromise(f"{record.file_name} was told of and is not there")


# Files ---------------------------------------------------------------------------------------------------------


def fresh(folder: Path, bulk: int = 0, confirm: Callable[[str], object] = str) -> DutyDay:
    """Return the day about to begin on fresh files in the new folder `folder`."""
    shutil.copytree(_prepared(), folder)
    return DutyDay(folder, bulk, confirm)


@cache
def _prepared() -> Path:
    """Return a folder with the files of the morning and what the day is about; made once per run."""
    folder = of_this_run("duties-")
    session = desks.demo_session(folder, PORTFOLIO)
    try:
        (folder / SUBJECTS).write_text(json.dumps(_subjects(session)))
        (folder / journeys.COMPANIES).write_text("")
    finally:
        session.close()
    return folder


def _subjects(session: Session) -> dict[str, str]:
    """Return what the day is about, each on a company of its own; an ILU is put at the insurer."""
    rows = portfolio.rows(session, portfolio.ids(session, portfolio.everything(session)))
    files = [companies.show(session, row.easy_number) for row in rows]
    free = [
        file
        for file in files
        if {offer.duty for offer in file.duties if offer.refusal is None} >= {Duty.OVERDUE, Duty.EXTENSION}
    ]
    accepted = next(
        row.record for row in extensions.listed(session) if row.record.status is ExtensionStatus.ACCEPTED
    )
    cover = next(
        product
        for file in free[2:]
        for product in file.products
        if product.is_cover and product.status is ProductStatus.GRANTED and product.asked is None
    )
    ilu = put_ilu(session, cover)
    return {
        "debtor": free[0].company.easy_number,
        "buyer": free[1].company.easy_number,
        "extension": accepted.id,
        "turnover": next(row.record.id for row in turnover.listed(session) if row.record.is_editable),
        "ilu": ilu.id,
    }

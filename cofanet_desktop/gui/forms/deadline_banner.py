"""The last day to declare, above the form: when, how far away, and because of which invoice (rule 22)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cofanet_desktop.domain.deadlines import Basis, end_of_dmc
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.painting import Tone

if TYPE_CHECKING:
    from datetime import date

    from cofanet_desktop.domain.deadlines import Deadline, DeclarationTerms

SOON = 7
"""Days before the last day from which the banner warns."""


class DeadlineBanner(TranslatedWidget):
    """A strip that says the last day to declare, and warns when it is near or has passed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.strip = Banner(self)
        self._shown: tuple[Deadline | None, DeclarationTerms, date, bool] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.strip)

    @property
    def text(self) -> str:
        """Return the sentences shown."""
        return self.strip.text

    def show_deadline(
        self, deadline: Deadline | None, terms: DeclarationTerms, today: date, *, is_insured: bool
    ) -> None:
        """Show the last day to declare, or what is missing to know it; uninsured debts have none."""
        self._shown = (deadline, terms, today, is_insured)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        if self._shown is None:
            return
        deadline, terms, today, is_insured = self._shown
        if not is_insured:
            text = self.tr("Uninsured debt: it can be declared at any time, no last day is set.")
            self.strip.say(text, Tone.NEUTRAL, icon="info-circle")
        elif deadline is None:
            self.strip.say(self._not_known(terms), Tone.NEUTRAL, icon="calendar-due")
        else:
            left = deadline.days_left(today)
            text = f"{self._when(deadline, left)} {self._because(deadline, terms)}"
            if left < 0:
                text = f"{text} {self._what_now()}"
            tone = Tone.BAD if left < 0 else Tone.WARN if left <= SOON else Tone.OK
            self.strip.say(text, tone, icon="calendar-due")

    def _not_known(self, terms: DeclarationTerms) -> str:
        return self.tr(
            "Last day to declare: shown here once an unpaid invoice is entered. The contract gives {rule}."
        ).format(rule=self.rule(terms))

    def rule(self, terms: DeclarationTerms) -> str:
        """Return what the contract says about the days to declare, to be put into a sentence."""
        if terms.basis is Basis.INVOICE_DATE:
            return self.trn("%n days from the invoice date", None, terms.days)
        if terms.basis is Basis.END_OF_DMC:
            return self.trn("%n days from the end of the maximum credit period", None, terms.days)
        return self.trn("%n days from the due date", None, terms.days)

    def _when(self, deadline: Deadline, left: int) -> str:
        day = formats.isolated(formats.day(deadline.on))
        if left == 0:
            return self.tr("Last day to declare: today, {day},").format(day=day)
        if left < 0:
            return self.trn("The last day to declare has passed %n days ago, on {day},", None, -left).format(
                day=day
            )
        return self.trn("Last day to declare: {day}, in %n days,", None, left).format(day=day)

    def _because(self, deadline: Deadline, terms: DeclarationTerms) -> str:
        invoice = deadline.invoice
        reference = formats.isolated(invoice.reference)
        if deadline.due_date != invoice.due_date:
            return self.tr("because an extension moved the due date of invoice {reference} to {day}.").format(
                reference=reference, day=formats.day(deadline.due_date)
            )
        if terms.basis is Basis.INVOICE_DATE:
            return self.tr("because invoice {reference} is dated {day}.").format(
                reference=reference, day=formats.day(invoice.invoice_date)
            )
        if terms.basis is Basis.END_OF_DMC:
            return self.tr("because the maximum credit period of invoice {reference} ends on {day}.").format(
                reference=reference, day=formats.day(end_of_dmc(invoice.invoice_date, terms))
            )
        return self.tr("because invoice {reference} was due on {day}.").format(
            reference=reference, day=formats.day(invoice.due_date)
        )

    def _what_now(self) -> str:
        return self.tr("You can still declare; the insurer may hold the delay against the claim.")

"""What happened with a company, in words: the sentence, the outcome, the icon of each entry of its timeline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.extensions import ExtensionStatus
from cofanet_desktop.domain.overdues import DeclarationStatus
from cofanet_desktop.domain.products import KINDS as PRODUCTS
from cofanet_desktop.domain.products import Family, ProductStatus
from cofanet_desktop.domain.sent_documents import Analysis
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate, translate_message
from cofanet_desktop.gui.models.extensions import status_look as extension_look
from cofanet_desktop.gui.models.outbox import reason, sentence
from cofanet_desktop.gui.models.overdues import declaration_look
from cofanet_desktop.gui.models.sent_documents import analysis_look
from cofanet_desktop.gui.widgets.company_facts import insurer_comment
from cofanet_desktop.gui.widgets.dra_box import dra_word
from cofanet_desktop.gui.widgets.statuses import Look, product_word, state_look, status_look
from cofanet_desktop.gui.wizards.report_step import language_word
from cofanet_desktop.services.company_history import Kind, What

if TYPE_CHECKING:
    from cofanet_desktop.services.company_history import Happening

_CONTEXT = "CompanyTimeline"

KIND_NAMES = {
    Kind.PRODUCT: QT_TRANSLATE_NOOP("CompanyTimeline", "Products"),
    Kind.ASSESSMENT: QT_TRANSLATE_NOOP("CompanyTimeline", "DRA"),
    Kind.OVERDUE: QT_TRANSLATE_NOOP("CompanyTimeline", "Overdues"),
    Kind.EXTENSION: QT_TRANSLATE_NOOP("CompanyTimeline", "Extensions"),
    Kind.ILU: QT_TRANSLATE_NOOP("CompanyTimeline", "ILUs"),
    Kind.DOCUMENT: QT_TRANSLATE_NOOP("CompanyTimeline", "Documents"),
    Kind.TURNOVER: QT_TRANSLATE_NOOP("CompanyTimeline", "Turnover"),
    Kind.NOTIFICATION: QT_TRANSLATE_NOOP("CompanyTimeline", "Notifications"),
    Kind.REQUEST: QT_TRANSLATE_NOOP("CompanyTimeline", "Our requests"),
}
KIND_LOOKS = {
    Kind.PRODUCT: ("shield-check", "insurance"),
    Kind.ASSESSMENT: ("chart-histogram", "information"),
    Kind.OVERDUE: ("gavel", "claims"),
    Kind.EXTENSION: ("calendar-due", "claims"),
    Kind.ILU: ("help", "insurance"),
    Kind.DOCUMENT: ("file-text", "information"),
    Kind.TURNOVER: ("cash", "neutral"),
    Kind.NOTIFICATION: ("bell", "secondary"),
    Kind.REQUEST: ("send", "secondary"),
}
"""Icon and colour of each kind."""


@dataclass(frozen=True, slots=True)
class Told:
    """An entry in words: what happened, how it came out, in whose words, by whom."""

    text: str
    detail: str = ""
    outcome: Look | None = None
    who: str = ""

    def searched(self) -> str:
        """Return everything a filter looks in."""
        outcome = self.outcome.word if self.outcome else ""
        return f"{self.text} {self.detail} {outcome} {self.who}"


def kind_word(kind: Kind) -> str:
    """Return the translated name of a kind."""
    return translate(_CONTEXT, KIND_NAMES[kind])


def look_of(one: Happening) -> tuple[str, str]:
    """Return icon and colour of an entry; products have those of their family."""
    if one.product is not None and PRODUCTS[one.product].family is Family.INFORMATION:
        return "file-analytics", "information"
    if one.what is What.ASSESSED and one.before is not None and one.after is not None:
        return ("trending-up", "ok") if one.after > one.before else ("trending-down", "bad")
    return KIND_LOOKS[one.kind]


def told(one: Happening) -> Told:
    """Return an entry in words, in the language in force."""
    return _TELLERS[one.what](one)


def _t(text: str, **values: str) -> str:
    return translate(_CONTEXT, text).format(**values)


def _amounts(one: Happening) -> str:
    return " + ".join(formats.amount(money) for money in one.amounts)


def _product(one: Happening) -> str:
    return product_word(one.product) if one.product else ""


def _with_amount(one: Happening, bare: str, full: str) -> str:
    """Return the sentence with the amount where there is one."""
    amount = _amounts(one)
    values = {"product": _product(one), "amount": amount}
    return _t(full, **values) if amount else _t(bare, **values)


def _ordered(one: Happening) -> Told:
    bare = QT_TRANSLATE_NOOP("CompanyTimeline", "{product} ordered")
    return Told(_with_amount(one, bare, QT_TRANSLATE_NOOP("CompanyTimeline", "{product} ordered: {amount}")))


def _change_asked(one: Happening) -> Told:
    bare = QT_TRANSLATE_NOOP("CompanyTimeline", "{product}: change asked for")
    return Told(
        _with_amount(one, bare, QT_TRANSLATE_NOOP("CompanyTimeline", "{product}: {amount} asked for"))
    )


def _decided(one: Happening) -> Told:
    shown = _amounts(one) or one.rating
    text = _product(one)
    if shown:
        text = _t(QT_TRANSLATE_NOOP("CompanyTimeline", "{product}: {answer}"), product=text, answer=shown)
    return Told(text, insurer_comment(one.comment), status_look(ProductStatus(one.status)))


def _ended(one: Happening) -> Told:
    text = _t(QT_TRANSLATE_NOOP("CompanyTimeline", "{product} ended"), product=_product(one))
    return Told(text, insurer_comment(one.comment), status_look(ProductStatus(one.status)))


def _assessed(one: Happening) -> Told:
    now = "" if one.after is None else formats.integer(one.after)
    if one.before is None:
        text = _t(QT_TRANSLATE_NOOP("CompanyTimeline", "DRA {now}"), now=now)
    else:
        text = _t(
            QT_TRANSLATE_NOOP("CompanyTimeline", "DRA changed from {before} to {now}"),
            before=formats.integer(one.before),
            now=now,
        )
    return Told(text, dra_word(one.after))


def _declared(one: Happening) -> Told:
    insured = QT_TRANSLATE_NOOP("CompanyTimeline", "Overdue declared: {amount}")
    uninsured = QT_TRANSLATE_NOOP("CompanyTimeline", "Uninsured debt declared: {amount}")
    return Told(_t(insured if one.is_insured else uninsured, amount=_amounts(one)), one.comment)


def _added(one: Happening) -> Told:
    bare = QT_TRANSLATE_NOOP("CompanyTimeline", "Added to the overdue declaration")
    full = QT_TRANSLATE_NOOP("CompanyTimeline", "Added to the overdue declaration: {amount}")
    return Told(_with_amount(one, bare, full), one.comment)


def _declaration_status(one: Happening) -> Told:
    text = _t(QT_TRANSLATE_NOOP("CompanyTimeline", "Overdue declaration"))
    return Told(text, insurer_comment(one.comment), declaration_look(DeclarationStatus(one.status)))


def _extension_asked(one: Happening) -> Told:
    text = QT_TRANSLATE_NOOP("CompanyTimeline", "Extension of due dates asked for: {amount}")
    return Told(_t(text, amount=_amounts(one)))


def _extension_answered(one: Happening) -> Told:
    text = _t(QT_TRANSLATE_NOOP("CompanyTimeline", "Extension of due dates"))
    return Told(text, insurer_comment(one.comment), extension_look(ExtensionStatus(one.status)))


def _ilu_asked(one: Happening) -> Told:
    text = QT_TRANSLATE_NOOP("CompanyTimeline", "ILU about the cover of {amount}")
    return Told(_t(text, amount=_amounts(one)))


def _ilu_answered(one: Happening) -> Told:
    bare = QT_TRANSLATE_NOOP("CompanyTimeline", "ILU answered")
    full = QT_TRANSLATE_NOOP("CompanyTimeline", "ILU answered: {amount} needed")
    return Told(_with_amount(one, bare, full), one.comment)


def _received(one: Happening) -> Told:
    text = _t(QT_TRANSLATE_NOOP("CompanyTimeline", "{product} received"), product=_product(one))
    return Told(text, language_word(one.rating) if one.rating else "")


def _sent(one: Happening) -> Told:
    return Told(
        _t(QT_TRANSLATE_NOOP("CompanyTimeline", "Document sent: {file}"), file=one.rating), one.comment
    )


def _analysed(one: Happening) -> Told:
    text = _t(QT_TRANSLATE_NOOP("CompanyTimeline", "Document {file}"), file=one.rating)
    return Told(text, insurer_comment(one.comment), analysis_look(Analysis(one.status)))


def _turnover(one: Happening) -> Told:
    text = QT_TRANSLATE_NOOP("CompanyTimeline", "Turnover declared: {amount}")
    return Told(_t(text, amount=_amounts(one)))


def _notified(one: Happening) -> Told:
    return Told("" if one.notification is None else translate_message(one.notification.text()))


def _requested(one: Happening) -> Told:
    if one.request is None:
        return Told("", who=one.actor)
    why, hint = reason(one.request.entry)
    return Told(
        sentence(one.request), f"{why} {hint}".strip(), state_look(one.request.entry.state), who=one.actor
    )


_STEP_TEXTS = {
    What.CORRECTED: QT_TRANSLATE_NOOP("CompanyTimeline", "Corrected: {request}"),
    What.RETRIED: QT_TRANSLATE_NOOP("CompanyTimeline", "Sent again: {request}"),
    What.WITHDRAWN: QT_TRANSLATE_NOOP("CompanyTimeline", "Withdrawn: {request}"),
    What.REFUSED: QT_TRANSLATE_NOOP("CompanyTimeline", "Refused: {request}"),
}
_INSURER = QT_TRANSLATE_NOOP("CompanyTimeline", "Insurer")


def _step(one: Happening) -> Told:
    request = sentence(one.request) if one.request else ""
    why = reason(one.request.entry)[0] if one.request and one.what is What.REFUSED else ""
    who = _t(_INSURER) if one.actor == "insurer" else one.actor
    return Told(_t(_STEP_TEXTS[one.what], request=request), why, who=who)


_TELLERS: dict[What, Callable[[Happening], Told]] = {
    What.ORDERED: _ordered,
    What.CHANGE_ASKED: _change_asked,
    What.DECIDED: _decided,
    What.ENDED: _ended,
    What.ASSESSED: _assessed,
    What.DECLARED: _declared,
    What.ADDED: _added,
    What.DECLARATION_STATUS: _declaration_status,
    What.EXTENSION_ASKED: _extension_asked,
    What.EXTENSION_ANSWERED: _extension_answered,
    What.ILU_ASKED: _ilu_asked,
    What.ILU_ANSWERED: _ilu_answered,
    What.RECEIVED: _received,
    What.SENT: _sent,
    What.ANALYSED: _analysed,
    What.TURNOVER_DECLARED: _turnover,
    What.NOTIFIED: _notified,
    What.REQUESTED: _requested,
    What.CORRECTED: _step,
    What.RETRIED: _step,
    What.WITHDRAWN: _step,
    What.REFUSED: _step,
}

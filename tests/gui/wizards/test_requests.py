"""The request forms: filled in, checked, kept, sent, answered in the same window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.commands import OrderProduct
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.gui.dialogs.decision import Phase
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.gui.widgets.toast import Toaster
from cofanet_desktop.gui.wizards.amount import AmountWizard
from cofanet_desktop.gui.wizards.amount_step import AmountStep
from cofanet_desktop.gui.wizards.answers import Answers, Request, RequestKind
from cofanet_desktop.gui.wizards.guarantor_step import GuarantorStep
from cofanet_desktop.gui.wizards.order import OrderWizard
from cofanet_desktop.gui.wizards.order_step import OrderStep
from cofanet_desktop.gui.wizards.start import open_form, refresh_forms
from cofanet_desktop.gui.wizards.transform import TransformWizard
from cofanet_desktop.gui.wizards.wizard import RequestWizard
from cofanet_desktop.services import companies, drafts, outbox
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes, tab_order
from tests.support.desks import advance, demo_session, open_session, set_connected
from tests.support.requests import ask_elsewhere, covered_by, find_file, in_force, without_cover
from tests.support.widgets import the


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, tasks: Tasks) -> QWidget:
    """A window with toasts that forms open over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    Toaster(made)
    made.show()
    return made


def begin(qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks, request: Request) -> RequestWizard:
    for old in window.findChildren(RequestWizard):
        old.setParent(None)
    open_form(window, session, tasks, request)
    qtbot.waitUntil(lambda: bool(window.findChildren(RequestWizard)))
    found: RequestWizard = window.findChildren(RequestWizard)[0]
    return found


def order(qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks, code: ProductCode) -> RequestWizard:
    file = find_file(session, without_cover)
    request = Request(kind=RequestKind.ORDER, easy_number=file.company.easy_number, code=code)
    return begin(qtbot, window, session, tasks, request)


def order_step(form: RequestWizard) -> OrderStep:
    step = form.steps[0]
    assert isinstance(step, OrderStep)
    return step


def amount_step(form: RequestWizard) -> AmountStep:
    step = form.steps[0]
    assert isinstance(step, AmountStep)
    return step


def guarantor_step(form: RequestWizard) -> GuarantorStep:
    step = form.steps[1]
    assert isinstance(step, GuarantorStep)
    return step


def type_into(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def press(qtbot: QtBot, form: RequestWizard) -> None:
    qtbot.mouseClick(form.ui.next, Qt.MouseButton.LeftButton)


def finish(qtbot: QtBot, form: RequestWizard) -> None:
    """Go through the remaining steps and submit."""
    while form.index < len(form.steps) - 1:
        before = form.index
        press(qtbot, form)
        assert form.index == before + 1
    press(qtbot, form)
    qtbot.waitUntil(lambda: form.index == len(form.steps))
    qtbot.waitUntil(lambda: form.decision.progress is not None)


def hear(qtbot: QtBot, form: RequestWizard, session: Session, phase: Phase) -> None:
    """Exchange with the insurer, tell the page, wait for what it makes of it."""
    assert exchange(session).trouble is None
    owner = form.parentWidget()
    assert owner is not None
    refresh_forms(owner, None)
    qtbot.waitUntil(lambda: form.decision.progress is not None and form.decision.progress.phase is phase)


def product_of(session: Session, file: CompanyFile, code: ProductCode) -> Product:
    return next(one for one in companies.show(session, file.company.easy_number).products if one.code is code)


def test_next_goes_to_the_first_wrong_field_and_says_why_under_it(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    step = order_step(form)
    press(qtbot, form)
    assert form.index == 0
    assert step.ui.amount.error.startswith("An amount is needed.")
    type_into(qtbot, step.ui.amount.edit, "12.50")
    step.ui.reference.setFocus()
    assert step.ui.amount.error.startswith("The amount must be a whole number of EUR.")
    type_into(qtbot, step.ui.amount.edit, "40000")
    assert step.ui.amount.error == ""
    type_into(qtbot, step.ui.reference, "x" * 36)
    press(qtbot, form)
    assert form.index == 0
    assert form.ui.next.isEnabled()
    assert step.ui.referenceError.text().startswith("The customer reference has 36 characters")
    assert step.ui.reference.accessibleDescription() == step.ui.referenceError.text()
    assert step.ui.reference.hasFocus()


def test_the_summary_names_company_number_address_product_and_amount(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    type_into(qtbot, order_step(form).ui.amount.edit, "40000")
    press(qtbot, form)
    press(qtbot, form)
    company = form.begun.file.company
    values = {fact.name: fact.value for fact in form.summary.facts.facts}
    assert company.name in values["Company"]
    assert company.easy_number in values["Easy number"]
    assert company.city in values["Address"]
    assert values["Product"] == "Credit limit"
    assert values["Amount asked"] == "40,000\u00a0EUR"
    assert form.ui.next.text() == "&Submit request"


def test_a_small_request_is_answered_in_the_same_window(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    step = order_step(form)
    type_into(qtbot, step.ui.amount.edit, "12,000")
    type_into(qtbot, step.ui.reference, "C-77")
    type_into(qtbot, step.ui.outstanding.edit, "0")
    finish(qtbot, form)
    assert form.decision.title == "Saved, to be sent"
    hear(qtbot, form, session, Phase.ANSWERED)
    product = product_of(session, form.begun.file, ProductCode.CRL)
    assert product.requested == Money(Decimal(12_000), "EUR")
    shown = {fact.name: fact.value for fact in form.decision.facts.facts}
    assert form.decision.title == shown["Decision"]
    assert shown["Insurer's reference"] == product.reference
    entry = companies.show(session, form.begun.file.company.easy_number).entry
    assert entry is not None
    assert (entry.customer_reference, entry.outstanding) == ("C-77", Money(Decimal(0), "EUR"))


def test_a_large_request_counts_down_and_the_decision_arrives_while_the_window_is_open(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    type_into(qtbot, order_step(form).ui.amount.edit, "60000")
    finish(qtbot, form)
    hear(qtbot, form, session, Phase.WAITING)
    assert form.decision.title == "Decision awaited"
    assert not form.decision.countdown.isHidden()
    minutes, _, seconds = form.decision.countdown.text().partition(":")
    assert 20 <= int(minutes) * 60 + int(seconds) <= 90
    advance(session, timedelta(minutes=2))
    hear(qtbot, form, session, Phase.ANSWERED)
    assert form.decision.countdown.isHidden()


def test_without_a_network_the_request_is_saved_and_said_so(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    set_connected(session, is_connected=False)
    form = order(qtbot, window, session, tasks, ProductCode.RLI)
    finish(qtbot, form)
    assert form.decision.title == "Saved, to be sent"
    assert [entry.state for entry in outbox.open_commands(session)] == [State.QUEUED]
    qtbot.mouseClick(form.ui.close, Qt.MouseButton.LeftButton)
    assert the(window, Toaster).texts == []


def test_the_whole_form_works_by_keyboard(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    step = order_step(form)
    assert form.focusWidget() is step.ui.amount.edit
    qtbot.keyClicks(step.ui.amount.edit, "8000")
    qtbot.keyClick(step.ui.amount.edit, Qt.Key.Key_Return)
    assert form.index == 1
    qtbot.keyClick(guarantor_step(form).ui.text, Qt.Key.Key_Return)
    assert form.index == 2
    qtbot.keyClick(form.ui.next, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.index == 3)
    assert len(outbox.open_commands(session)) == 1
    assert form.focusWidget() is form.ui.close


def test_a_form_is_a_draft_until_sent_even_through_a_crash(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks, tmp_path: Path
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    type_into(qtbot, order_step(form).ui.amount.edit, "25000")
    qtbot.waitUntil(lambda: len(drafts.every(session)) == 1)
    again = open_session(tmp_path)  # nothing was closed: as after a power cut
    request = form.begun.request
    restored = begin(qtbot, window, again, tasks, request)
    assert restored.begun.is_restored
    assert order_step(restored).ui.amount.edit.text() == "25,000"
    assert "had begun" in restored.ui.notice.text
    finish(qtbot, restored)
    assert drafts.every(again) == []
    again.close()


def test_closing_keeps_the_draft_and_says_so(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    type_into(qtbot, order_step(form).ui.amount.edit, "25000")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(drafts.every(session)) == 1)
    assert the(window, Toaster).texts == [
        "Kept as a draft: New request: Credit limit. Open the form again to go on."
    ]


def test_closing_an_untouched_form_keeps_nothing(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    qtbot.mouseClick(form.ui.close, Qt.MouseButton.LeftButton)
    tasks.write(window, lambda: None).run()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert drafts.every(session) == []
    assert the(window, Toaster).texts == []


def test_a_draft_thrown_away_can_be_had_back(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    type_into(qtbot, order_step(form).ui.amount.edit, "25000")
    form.keep()
    qtbot.waitUntil(lambda: len(drafts.every(session)) == 1)
    qtbot.mouseClick(form.ui.discard, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: drafts.every(session) == [])
    toaster = the(window, Toaster)
    assert toaster.texts == ["The draft was thrown away."]
    toaster.shown[0].act()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(RequestWizard)))
    back = next(one for one in window.findChildren(RequestWizard) if one.isVisible())
    assert order_step(back).ui.amount.edit.text() == "25,000"


def test_what_a_rule_refuses_on_submitting_keeps_the_form(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    number = form.begun.file.company.easy_number
    type_into(qtbot, order_step(form).ui.amount.edit, "9000")
    ask_elsewhere(
        session,
        OrderProduct(contract_id=session.contract().id, easy_number=number, product=ProductCode.RLI),
    )
    exchange(session)
    for _ in form.steps:
        press(qtbot, form)
    qtbot.waitUntil(lambda: bool(form.summary.error))
    assert "Only one cover per company" in form.summary.error
    assert order_step(form).ui.amount.edit.text() == "9,000"
    assert form.ui.next.isEnabled()
    assert outbox.open_commands(session) == []


def test_a_product_that_cannot_be_ordered_says_so_when_the_form_opens(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    request = Request(kind=RequestKind.ORDER, easy_number=file.company.easy_number, code=ProductCode.CRL)
    form = begin(qtbot, window, session, tasks, request)
    assert "Modify its amount instead." in form.ui.notice.text


def test_modifying_shows_the_decision_in_force_and_refuses_the_same_amount(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, covered_by(ProductCode.CRL))
    product = in_force(file, ProductCode.CRL)
    assert product is not None
    assert product.requested is not None
    request = Request(
        kind=RequestKind.AMOUNT,
        easy_number=file.company.easy_number,
        code=ProductCode.CRL,
        product_id=product.id,
    )
    form = begin(qtbot, window, session, tasks, request)
    assert isinstance(form, AmountWizard)
    step = amount_step(form)
    assert {fact.name: fact.value for fact in step.ui.facts.facts}["Granted"]
    type_into(qtbot, step.ui.amount.edit, f"{product.requested.amount}")
    press(qtbot, form)
    assert "is the amount already asked" in step.ui.amount.error
    wanted = Money(product.requested.amount + 1000, "EUR")
    type_into(qtbot, step.ui.amount.edit, f"{wanted.amount}")
    finish(qtbot, form)
    shown = product_of(session, file, ProductCode.CRL)
    assert shown.asked is not None
    assert shown.asked.amount == wanted
    assert shown.granted == product.granted


@pytest.mark.parametrize(
    ("code", "into", "asks"),
    [(ProductCode.CRL, ProductCode.RLI, False), (ProductCode.RLI, ProductCode.CRL, True)],
)
def test_transforming_asks_an_amount_for_a_credit_limit_only(
    code: ProductCode,
    into: ProductCode,
    asks: bool,
    qtbot: QtBot,
    window: QWidget,
    session: Session,
    tasks: Tasks,
) -> None:
    file = find_file(session, covered_by(code))
    product = in_force(file, code)
    assert product is not None
    request = Request(
        kind=RequestKind.TRANSFORM,
        easy_number=file.company.easy_number,
        code=into,
        product_id=product.id,
    )
    form = begin(qtbot, window, session, tasks, request)
    assert isinstance(form, TransformWizard)
    step = amount_step(form)
    assert step.ui.amount.isHidden() is not asks
    if asks:
        type_into(qtbot, step.ui.amount.edit, "11000")
    finish(qtbot, form)
    hear(qtbot, form, session, Phase.ANSWERED)
    successor = next(
        one
        for one in companies.show(session, file.company.easy_number).products
        if one.replaces == product.id
    )
    assert successor.code is into
    assert form.decision.progress is not None
    assert form.decision.progress.product == successor


def test_a_guarantor_is_found_by_name_and_by_number_but_never_the_company_itself(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    own = form.begun.file.company
    other = find_file(
        session, lambda file: file.company.country == own.country and file.company != own
    ).company
    type_into(qtbot, order_step(form).ui.amount.edit, "9000")
    press(qtbot, form)
    step = guarantor_step(form)
    type_into(qtbot, step.ui.text, own.easy_number)
    press(qtbot, form)
    assert form.index == 1, "a guarantor typed but not chosen must not be lost"
    qtbot.keyClick(step.ui.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: step.found.rowCount() > 0)
    qtbot.keyClick(step.ui.found, Qt.Key.Key_Return)
    press(qtbot, form)
    assert form.index == 1
    assert "cannot guarantee itself" in step.ui.error.text()
    qtbot.mouseClick(step.ui.remove, Qt.MouseButton.LeftButton)
    type_into(qtbot, step.ui.text, other.name)
    qtbot.mouseClick(step.ui.search, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: other in step.found.companies)
    row = step.found.companies.index(other)
    step.ui.found.activated.emit(step.found.index(row))
    assert other.easy_number in step.ui.chosenText.text()
    finish(qtbot, form)
    assert product_of(session, form.begun.file, ProductCode.CRL).guarantor == other.easy_number


def test_without_a_network_the_guarantor_search_says_where_it_looked(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    set_connected(session, is_connected=False)
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    step = guarantor_step(form)
    form.go_to(1)
    type_into(qtbot, step.ui.text, "zzzz nothing")
    step.search()
    qtbot.waitUntil(lambda: "only companies known here" in step.ui.outcome.text())


def test_a_request_refused_by_the_insurer_can_be_corrected_in_the_same_window(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    number = form.begun.file.company.easy_number
    type_into(qtbot, order_step(form).ui.amount.edit, "9000")
    finish(qtbot, form)
    ask_elsewhere(
        session,
        OrderProduct(contract_id=session.contract().id, easy_number=number, product=ProductCode.RLI),
    )
    hear(qtbot, form, session, Phase.REFUSED)
    assert form.decision.title == "Request refused"
    assert "Only one cover per company" in form.decision.sentence
    qtbot.mouseClick(form.decision.correct, Qt.MouseButton.LeftButton)
    assert form.index == 0
    assert order_step(form).ui.amount.edit.text() == "9,000"


def test_an_amount_typed_in_one_format_reads_the_same_in_another(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    type_into(qtbot, order_step(form).ui.amount.edit, "1,500")
    form.keep()
    qtbot.waitUntil(lambda: len(drafts.every(session)) == 1)
    QLocale.setDefault(QLocale("de_DE"))
    again = begin(qtbot, window, session, tasks, form.begun.request)
    assert order_step(again).ui.amount.edit.text() == "1.500"
    kept = drafts.read(session, form.begun.request.draft_id("4711"), Answers)
    assert kept is not None
    assert kept.amount.value == 1500


def test_an_express_limit_shows_the_terms_of_the_contract_and_asks_no_amount(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = order(qtbot, window, session, tasks, ProductCode.ECL)
    assert order_step(form).ui.amount.isHidden()
    assert (
        order_step(form).ui.terms.text() == "The contract fixes the terms: 20,000\u00a0EUR, insured at 90 %."
    )
    assert len(form.steps) == 2


@pytest.mark.parametrize("percent", [100, 150])
def test_every_page_of_the_form_is_accessible_and_uncut(
    percent: int, qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks, look: Theme
) -> None:
    look.apply(Scheme.LIGHT, percent)
    form = order(qtbot, window, session, tasks, ProductCode.CRL)
    assert isinstance(form, OrderWizard)
    type_into(qtbot, order_step(form).ui.amount.edit, "9000")
    for _ in form.steps:
        assert a11y_problems(form) == []
        assert mnemonic_clashes(form) == []
        qtbot.waitUntil(lambda: clipped_texts(form) == [])
        assert tab_order(form)[-1] is form.ui.next
        press(qtbot, form)
    qtbot.waitUntil(lambda: form.decision.progress is not None)
    assert a11y_problems(form) == []
    hear(qtbot, form, session, Phase.ANSWERED)
    qtbot.waitUntil(lambda: clipped_texts(form) == [])
    assert product_of(session, form.begun.file, ProductCode.CRL).status is not ProductStatus.PENDING

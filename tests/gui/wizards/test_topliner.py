"""TopLiner through the window: simulated, read, bought, refused, simulated anew, kept through closing and crashes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.backend.disconnected import DisconnectedBackend
from cofanet_desktop.domain import topliner
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.gui.dialogs.confirm import ConfirmDialog
from cofanet_desktop.gui.dialogs.decision import DecisionPanel, Phase
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.company_data import ProductAction
from cofanet_desktop.gui.pages.company_offers import OffersDialog
from cofanet_desktop.gui.pages.company_products import ProductRow
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.gui.wizards.answers import Answers, Request, RequestKind
from cofanet_desktop.gui.wizards.start import open_form, refresh_forms
from cofanet_desktop.gui.wizards.topliner import TopLinerWizard
from cofanet_desktop.gui.wizards.topliner_step import TopLinerStep
from cofanet_desktop.gui.wizards.wizard import RequestWizard
from cofanet_desktop.services import companies, drafts, outbox
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import advance, demo_session, open_session, set_connected
from tests.support.requests import find_file
from tests.support.widgets import the

DAYS = 45


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, tasks: Tasks) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> CompanyPage:
    made = CompanyPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1094, 720)
    made.show()
    return made


def possible(file: CompanyFile) -> bool:
    """Tell whether a TopLiner can be asked above a credit limit in force."""
    cover = topliner.primary(file.products)
    offered = any(one.code is ProductCode.TPL and one.refusal is None for one in file.offers)
    return offered and cover is not None and cover.is_in_force


def forbidden(file: CompanyFile) -> bool:
    return any(one.code is ProductCode.TPL and one.refusal is not None for one in file.offers)


def standing(file: CompanyFile) -> Money:
    return topliner.in_force(file.products, file.contract.currency)


def request_on(file: CompanyFile) -> Request:
    return Request(kind=RequestKind.ORDER, easy_number=file.company.easy_number, code=ProductCode.TPL)


def newest(session: Session, file: CompanyFile) -> Product | None:
    found = companies.show(session, file.company.easy_number).products
    return next((one for one in reversed(found) if one.code is ProductCode.TPL), None)


def opened_form(qtbot: QtBot, owner: QWidget) -> TopLinerWizard:
    qtbot.waitUntil(lambda: any(form.isVisible() for form in owner.findChildren(TopLinerWizard)))
    return next(form for form in owner.findChildren(TopLinerWizard) if form.isVisible())


def begin(qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks, file: CompanyFile) -> TopLinerWizard:
    open_form(window, session, tasks, request_on(file))
    return opened_form(qtbot, window)


def step_of(form: RequestWizard) -> TopLinerStep:
    step = form.steps[0]
    assert isinstance(step, TopLinerStep)
    return step


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def fill(qtbot: QtBot, form: RequestWizard, file: CompanyFile, more: int = 20_000) -> None:
    step = step_of(form)
    step.ui.amount.edit.setFocus()
    step.ui.amount.edit.selectAll()
    qtbot.keyClicks(step.ui.amount.edit, str(int(standing(file).amount) + more))
    step.ui.days.setFocus()
    step.ui.days.selectAll()
    qtbot.keyClicks(step.ui.days, str(DAYS))


def ask(qtbot: QtBot, form: RequestWizard, file: CompanyFile) -> None:
    fill(qtbot, form, file)
    click(qtbot, form.ui.next)
    assert form.index == 1
    click(qtbot, form.ui.next)


def offered(qtbot: QtBot, form: RequestWizard) -> None:
    qtbot.waitUntil(
        lambda: form.decision.progress is not None and form.decision.progress.phase is Phase.OFFERED
    )


def answer(qtbot: QtBot, button: QPushButton, session: Session) -> None:
    """Click an answer and wait until it is saved."""
    click(qtbot, button)
    qtbot.waitUntil(lambda: bool(outbox.open_commands(session)))


def hear(qtbot: QtBot, panel: DecisionPanel, owner: QWidget, session: Session) -> None:
    """Exchange with the insurer, and wait for what the window makes of the answer."""
    assert exchange(session).trouble is None
    refresh_forms(owner, None)
    qtbot.waitUntil(lambda: panel.progress is not None and panel.progress.phase is Phase.ANSWERED)


def values(form: RequestWizard) -> dict[str, str]:
    return {fact.name: fact.value for fact in form.decision.facts.facts}


def row_of(page: CompanyPage, product: Product) -> ProductRow:
    return page.products.rows[product.id]


def show(qtbot: QtBot, page: CompanyPage, file: CompanyFile) -> None:
    page.activate(file.company.easy_number)
    qtbot.waitUntil(lambda: page.view is not None and page.header.isVisible())


def reload(qtbot: QtBot, page: CompanyPage, fits: Callable[[], bool]) -> None:
    page.refresh(None)
    qtbot.waitUntil(fits)


# The form -----------------------------------------------------------------------------------------------------


def test_the_form_says_what_is_needed_and_shows_the_cover_of_today(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, possible)
    form = begin(qtbot, window, session, tasks, file)
    step = step_of(form)
    assert "unpaid for more than 60 days" in step.ui.conditions.text()
    shown = {fact.name: fact.value for fact in step.ui.facts.facts}
    assert "Credit limit" in shown["Product"]
    assert form.ui.notice.isHidden()
    assert (step.ui.days.minimum(), step.ui.days.maximum()) == file.contract.topliner_days


def test_the_complement_and_the_end_follow_what_is_typed(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, possible)
    form = begin(qtbot, window, session, tasks, file)
    step = step_of(form)
    assert "included" in step.ui.amountHelp.text()
    fill(qtbot, form, file, more=20_000)
    assert step.ui.amountHelp.text().startswith("20,000\u00a0EUR more than the ")
    assert step.ui.daysHelp.text() == "From 30 to 90 days; bought today, it ends on 4/30/2026."


def test_a_total_that_adds_nothing_is_refused_under_its_field(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, possible)
    form = begin(qtbot, window, session, tasks, file)
    fill(qtbot, form, file, more=0)
    click(qtbot, form.ui.next)
    assert form.index == 0
    assert step_of(form).ui.amount.error.startswith("The total wanted must be above the ")


def test_a_company_that_may_have_none_says_so_before_anything_is_typed(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, forbidden)
    form = begin(qtbot, window, session, tasks, file)
    refusal = next(one.refusal for one in file.offers if one.code is ProductCode.TPL)
    assert refusal is not None
    assert str(refusal) in form.ui.notice.text


def test_the_days_stay_within_the_contract(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    form = begin(qtbot, window, session, tasks, find_file(session, possible))
    days = step_of(form).ui.days
    days.setValue(5)
    assert days.value() == days.minimum()
    days.setValue(500)
    assert days.value() == days.maximum()


# The offer ----------------------------------------------------------------------------------------------------


def test_the_offer_is_shown_in_the_same_window_with_its_price_marked(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, possible)
    form = begin(qtbot, window, session, tasks, file)
    ask(qtbot, form, file)
    offered(qtbot, form)
    product = newest(session, file)
    assert product is not None
    assert product.offer is not None
    shown = values(form)
    assert shown["Price"].endswith("EUR – simulated")
    assert shown["Duration"].startswith(f"Days: {DAYS}")
    assert shown["Total cover offered"].endswith("EUR")
    assert "Offer open until" in shown
    assert form.decision.title == "Offer"
    assert form.ui.steps.current == 2
    buttons = (form.decision.offer.buy, form.decision.offer.refuse, form.decision.offer.simulate)
    assert all(button.isVisible() for button in buttons)
    assert "EUR" in form.decision.offer.buy.text()


def test_buying_makes_it_the_cover_and_blocks_the_transformation(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, possible)
    primary = topliner.primary(file.products)
    assert primary is not None
    show(qtbot, page, file)
    page.order(ProductCode.TPL)
    form = opened_form(qtbot, page)
    ask(qtbot, form, file)
    offered(qtbot, form)
    answer(qtbot, form.decision.offer.buy, session)
    hear(qtbot, form.decision, page, session)
    assert form.decision.title == "Granted"
    assert form.ui.steps.current == 3
    click(qtbot, form.ui.close)
    product = newest(session, file)
    assert product is not None
    assert product.ends_on == session.today() + timedelta(days=DAYS)
    reload(qtbot, page, lambda: product.id in page.products.rows)
    line = row_of(page, product)
    assert f"{DAYS} days left" in line._line.text()
    qtbot.waitUntil(lambda: "by a TopLiner" in page.cover.text)
    blocked = row_of(page, primary).button(ProductAction.TRANSFORM)
    assert not blocked.isEnabled()
    assert "TopLiner is active" in blocked.toolTip()
    page.show_offers()
    tile = the(page, OffersDialog)
    assert not tile.buttons[ProductCode.TPL].isEnabled()
    assert "active or offered" in tile.reason(ProductCode.TPL)


def test_refusing_is_recorded_here_and_at_the_insurer(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, possible)
    form = begin(qtbot, window, session, tasks, file)
    ask(qtbot, form, file)
    offered(qtbot, form)
    answer(qtbot, form.decision.offer.refuse, session)
    hear(qtbot, form.decision, window, session)
    assert form.decision.title == "Refused"
    assert "you refused the offer" in form.decision.sentence
    product = newest(session, file)
    assert product is not None
    assert product.status is ProductStatus.REFUSED
    assert "refused the offer" in product.comment  # the insurer's own words


def test_a_new_simulation_records_the_refusal_and_keeps_the_values(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, possible)
    form = begin(qtbot, window, session, tasks, file)
    ask(qtbot, form, file)
    offered(qtbot, form)
    first = newest(session, file)
    assert first is not None
    click(qtbot, form.decision.offer.simulate)
    qtbot.waitUntil(lambda: form.index == 0)
    step = step_of(form)
    assert step.ui.amount.money() == first.requested
    assert step.ui.days.value() == DAYS
    refused = next(
        one for one in companies.show(session, file.company.easy_number).products if one.id == first.id
    )
    assert refused.status is ProductStatus.REFUSED
    qtbot.waitUntil(lambda: drafts.read(session, form.draft_id, Answers) is not None)
    step.ui.days.setValue(60)
    click(qtbot, form.ui.next)
    click(qtbot, form.ui.next)
    qtbot.waitUntil(lambda: form.index == 2)
    offered(qtbot, form)
    second = newest(session, file)
    assert second is not None
    assert (second.id != first.id, second.days) == (True, 60)
    assert drafts.listed(session) == []


# Without a network --------------------------------------------------------------------------------------------


def test_without_a_network_it_says_so_up_front_and_nothing_is_left_waiting(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, possible)
    set_connected(session, is_connected=False)
    form = begin(qtbot, window, session, tasks, file)
    assert "the insurer must be reached" in form.ui.notice.text
    ask(qtbot, form, file)
    qtbot.waitUntil(lambda: bool(form.summary.error))
    assert form.summary.error.startswith("A TopLiner is offered at once")
    assert form.index == 1
    assert form.ui.next.isEnabled()
    assert outbox.open_commands(session) == []
    qtbot.waitUntil(lambda: drafts.read(session, form.draft_id, Answers) is not None)
    set_connected(session, is_connected=True)
    click(qtbot, form.ui.next)
    offered(qtbot, form)


def test_a_line_that_breaks_on_the_way_takes_the_order_back_and_keeps_the_form(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, possible)
    form = begin(qtbot, window, session, tasks, file)
    sound = session.backend

    def cut() -> None:
        session.engine._backend = session.backend = DisconnectedBackend(sound)

    session.on_issued = cut
    ask(qtbot, form, file)
    qtbot.waitUntil(lambda: bool(form.summary.error))
    assert newest(session, file) is None
    assert [one.state for one in outbox.all_commands(session)][-1] is State.DISCARDED
    qtbot.waitUntil(lambda: drafts.read(session, form.draft_id, Answers) is not None)


# Closing and crashing -----------------------------------------------------------------------------------------


def test_what_is_typed_survives_a_crash(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks, tmp_path: Path
) -> None:
    file = find_file(session, possible)
    form = begin(qtbot, window, session, tasks, file)
    fill(qtbot, form, file)
    qtbot.waitUntil(lambda: drafts.read(session, form.draft_id, Answers) is not None)
    form.setParent(None)  # nothing is asked of it any more, as after a crash
    session.close()
    again = open_session(tmp_path)
    open_form(window, again, tasks, request_on(file))
    restored = opened_form(qtbot, window)
    assert step_of(restored).ui.days.value() == DAYS
    assert step_of(restored).ui.amount.money().amount == standing(file).amount + 20_000
    assert "what you had begun" in restored.ui.notice.text
    restored.close()
    again.close()


def test_an_offer_left_open_waits_on_the_company_page_with_the_same_answers(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, possible)
    show(qtbot, page, file)
    page.order(ProductCode.TPL)
    form = opened_form(qtbot, page)
    ask(qtbot, form, file)
    offered(qtbot, form)
    click(qtbot, form.ui.close)
    product = newest(session, file)
    assert product is not None
    reload(qtbot, page, lambda: product.id in page.products.rows)
    row = row_of(page, product)
    assert row.offer.text().startswith(" Offer open until ")
    assert not row.waiting.isVisible()
    row.set_open(True)
    three = (ProductAction.BUY, ProductAction.REFUSE, ProductAction.SIMULATE)
    assert all(row.button(action).isEnabled() for action in three)
    click(qtbot, row.offer)
    again = opened_form(qtbot, page)
    offered(qtbot, again)
    assert values(again)["Price"].endswith("– simulated")
    answer(qtbot, again.decision.offer.buy, session)
    hear(qtbot, again.decision, page, session)
    assert again.decision.title == "Granted"


@pytest.mark.parametrize(
    ("action", "status"),
    [(ProductAction.BUY, ProductStatus.GRANTED), (ProductAction.REFUSE, ProductStatus.REFUSED)],
)
def test_the_company_page_asks_before_answering(
    qtbot: QtBot, page: CompanyPage, session: Session, action: ProductAction, status: ProductStatus
) -> None:
    file = find_file(session, possible)
    product = open_offer_on(qtbot, page, session, file)
    row_of(page, product).set_open(True)
    click(qtbot, row_of(page, product).button(action))
    dialog = the(page, ConfirmDialog)
    assert "Price" in {fact.name for fact in dialog.ui.facts.facts}
    click(qtbot, dialog.ui.confirm)
    qtbot.waitUntil(lambda: bool(outbox.open_commands(session)))
    assert exchange(session).trouble is None
    answered = newest(session, file)
    assert answered is not None
    assert answered.status is status


def test_the_company_page_simulates_anew_with_the_values_kept(
    qtbot: QtBot, page: CompanyPage, session: Session
) -> None:
    file = find_file(session, possible)
    product = open_offer_on(qtbot, page, session, file)
    row_of(page, product).set_open(True)
    click(qtbot, row_of(page, product).button(ProductAction.SIMULATE))
    form = opened_form(qtbot, page)
    assert form.index == 0
    assert form.ui.notice.isHidden()
    assert step_of(form).ui.amount.money() == product.requested
    assert step_of(form).ui.days.value() == DAYS
    refused = newest(session, file)
    assert refused is not None
    assert refused.status is ProductStatus.REFUSED


def test_an_offer_that_ran_out_is_refused_in_place(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks
) -> None:
    file = find_file(session, possible)
    form = begin(qtbot, window, session, tasks, file)
    ask(qtbot, form, file)
    offered(qtbot, form)
    advance(session, timedelta(days=15))
    click(qtbot, form.decision.offer.buy)
    qtbot.waitUntil(lambda: bool(form.decision.offer.error))
    assert form.decision.offer.error.startswith("The offer was valid until ")
    hear(qtbot, form.decision, window, session)
    assert form.decision.title == "Expired"
    assert form.decision.offer.simulate.isVisible()
    assert not form.decision.offer.buy.isVisible()


def open_offer_on(qtbot: QtBot, page: CompanyPage, session: Session, file: CompanyFile) -> Product:
    """Return the product of an open offer that the page shows."""
    show(qtbot, page, file)
    page.order(ProductCode.TPL)
    form = opened_form(qtbot, page)
    ask(qtbot, form, file)
    offered(qtbot, form)
    click(qtbot, form.ui.close)
    product = newest(session, file)
    assert product is not None
    reload(qtbot, page, lambda: product.id in page.products.rows)
    return product


# Everyone -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [90, 100, 150])
def test_every_page_is_accessible_and_uncut(
    qtbot: QtBot, window: QWidget, session: Session, tasks: Tasks, look: Theme, percent: int
) -> None:
    look.apply(Scheme.DARK, percent)
    file = find_file(session, possible)
    form = begin(qtbot, window, session, tasks, file)
    assert (a11y_problems(form), mnemonic_clashes(form), clipped_texts(form)) == ([], [], [])
    ask(qtbot, form, file)
    offered(qtbot, form)
    QCoreApplication.processEvents()
    assert (a11y_problems(form), mnemonic_clashes(form), clipped_texts(form)) == ([], [], [])
    answer(qtbot, form.decision.offer.buy, session)
    hear(qtbot, form.decision, window, session)
    QCoreApplication.processEvents()
    assert (a11y_problems(form), mnemonic_clashes(form), clipped_texts(form)) == ([], [], [])

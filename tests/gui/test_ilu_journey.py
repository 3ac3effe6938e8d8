"""ILUs in the window: from the notification to the insurer and back, online and offline, closed in the middle."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.ilu import Ilu, IluStatus
from cofanet_desktop.domain.notifications import NotificationKind
from cofanet_desktop.domain.products import ProductStatus
from cofanet_desktop.gui.dialogs.ilu import IluDialog
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.pages.outbox import OutboxPage
from cofanet_desktop.gui.pages.portfolio import PortfolioPage
from cofanet_desktop.gui.routes import Route, company_route, ilu_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Theme
from cofanet_desktop.gui.wizards.amount import AmountWizard
from cofanet_desktop.gui.wizards.transform import TransformWizard
from cofanet_desktop.gui.wizards.wizard import RequestWizard
from cofanet_desktop.services import drafts, ilus, maintenance, notifications, outbox, products
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.clerks import Clerk
from tests.support.desks import advance, demo_session, open_session, set_connected


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    if not opened.is_closed:
        opened.close()


@pytest.fixture
def clerk(qtbot: QtBot, session: Session, tasks: Tasks, look: Theme) -> Clerk:
    return Clerk(qtbot, session, tasks, look)


def active(session: Session) -> Ilu:
    """Return the ILU with the fewest days left."""
    return min(
        (row.record for row in ilus.listed(session) if row.record.is_active), key=lambda one: one.answer_by
    )


def there(session: Session, ilu: Ilu) -> Ilu:
    return ilus.show(session, ilu.id).record


def choose(clerk: Clerk, box: QAbstractButton) -> None:
    box.setFocus()
    clerk.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()


def fill_in(clerk: Clerk, dialog: IluDialog, needs: str) -> None:
    choose(clerk, dialog.ui.late)
    choose(clerk, dialog.ui.yes)
    dialog.ui.needs.edit.clear()
    clerk.qtbot.keyClicks(dialog.ui.needs.edit, needs)


def test_the_notification_opens_the_ilu_and_the_answer_reaches_the_insurer(
    clerk: Clerk, session: Session
) -> None:
    clerk.go(Route("notifications"))
    page = clerk.page(NotificationsPage)
    told = next(one for one in notifications.find(session) if one.kind is NotificationKind.ILU_ASKED)
    ilu = ilus.show(session, told.subject_id).record
    page.table.setCurrentIndex(page.table.model().index(page.table.rows_model.place_of(told.id), 0))
    clerk.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    clerk.settled()
    dialog = clerk.dialog(IluDialog)
    assert dialog.asked.ilu.id == told.subject_id
    fill_in(clerk, dialog, "1000")
    clerk.click(dialog.ui.submit)
    clerk.exchange()
    assert outbox.open_commands(session) == []
    answered = there(session, ilu)
    assert answered.status is IluStatus.ANSWERED
    assert answered.answer is not None
    assert not answered.answer.comment


def test_the_inbox_is_narrowed_to_ilus_by_typing_so(clerk: Clerk, session: Session) -> None:
    clerk.go(Route("notifications"))
    page = clerk.page(NotificationsPage)
    clerk.qtbot.keyClicks(page.filter, "ilu:")
    clerk.settled()
    assert {one.kind for one in page.table.rows_model.rows} == {NotificationKind.ILU_ASKED}


def test_without_a_network_the_answer_waits_and_is_sent_once(clerk: Clerk, session: Session) -> None:
    set_connected(session, is_connected=False)
    ilu = active(session)
    clerk.go(ilu_route(ilu.id))
    dialog = clerk.dialog(IluDialog)
    fill_in(clerk, dialog, "2000")
    clerk.click(dialog.ui.submit)
    clerk.click(dialog.ui.close)
    clerk.exchange()
    panel = clerk.page(PortfolioPage).ilus
    clerk.click(panel.closed)
    row = next(row for row in panel.lines if row.record.id == ilu.id)
    model = panel.table.rows_model
    status = model.index(model.place_of(row.record.id), len(model.columns) - 1)
    assert status.data() == "To send"
    set_connected(session, is_connected=True)
    clerk.exchange()
    clerk.exchange()
    assert [entry.kind for entry in outbox.all_commands(session)] == ["answer_ilu"]
    assert outbox.open_commands(session) == []
    assert status.data() == "Answered"
    assert all(check.is_ok for check in maintenance.doctor(session))


def test_an_ilu_closed_in_the_middle_goes_on_after_the_program_was_started_again(
    clerk: Clerk, session: Session, tasks: Tasks, look: Theme, qtbot: QtBot
) -> None:
    ilu = active(session)
    clerk.go(ilu_route(ilu.id))
    dialog = clerk.dialog(IluDialog)
    fill_in(clerk, dialog, "3000")
    dialog.close()
    clerk.settled()
    clerk.close()
    folder = session.store.path.parent
    session.close()
    again = open_session(folder)
    try:
        later = Clerk(qtbot, again, tasks, look)
        later.go(Route("outbox", "drafts"))
        drafts_panel = later.page(OutboxPage).drafts
        assert [line.draft.kind for line in drafts_panel.lines] == ["ilu"]
        later.click(drafts_panel.open)
        resumed = later.dialog(IluDialog)
        assert resumed.ui.late.isChecked()
        assert resumed.ui.needs.money().amount == 3000
        later.click(resumed.ui.submit)
        later.exchange()
        assert there(again, ilu).status is IluStatus.ANSWERED
        assert drafts.every(again) == []
        later.close()
    finally:
        again.close()


def test_giving_the_cover_up_deletes_it_at_the_insurer(clerk: Clerk, session: Session) -> None:
    ilu = active(session)
    clerk.go(ilu_route(ilu.id))
    dialog = clerk.dialog(IluDialog)
    choose(clerk, dialog.ui.onTime)
    choose(clerk, dialog.ui.no)
    choose(clerk, dialog.ui.deleteCover)
    clerk.click(dialog.ui.submit)
    clerk.click(dialog.ui.close)
    clerk.exchange()
    advance(session, timedelta(days=2))
    clerk.exchange()
    assert products.find(session, ilu.product_id).status is ProductStatus.DELETED
    assert there(session, ilu).status is IluStatus.ANSWERED


def test_needs_above_the_cover_lead_on_to_the_form_that_asks_for_more(clerk: Clerk, session: Session) -> None:
    ilu = active(session)
    clerk.go(ilu_route(ilu.id))
    dialog = clerk.dialog(IluDialog)
    fill_in(clerk, dialog, f"{ilu.cover.amount + 1000:f}")
    clerk.click(dialog.ui.submit)
    clerk.click(dialog.ui.change)
    wizard = clerk.window.findChild(RequestWizard)
    assert isinstance(wizard, AmountWizard | TransformWizard)
    assert wizard.answers().amount.value == ilu.cover.amount + 1000
    wizard.close()


def test_the_company_page_lists_its_ilus_and_opens_them(clerk: Clerk, session: Session) -> None:
    ilu = active(session)
    clerk.go(company_route(ilu.easy_number))
    page = clerk.page(CompanyPage)
    clerk.qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    clerk.qtbot.waitUntil(page.debts.ilus.isVisible)
    assert [row.record.id for row in page.debts.ilus.rows_model.rows] == [ilu.id]
    page.debts.ilus.select_first()
    clerk.qtbot.keyClick(page.debts.ilus, Qt.Key.Key_Return)
    clerk.settled()
    assert clerk.dialog(IluDialog).asked.ilu.id == ilu.id


def test_the_portfolio_parts_the_ilus_to_answer_from_those_that_are_over(
    clerk: Clerk, session: Session
) -> None:
    clerk.go(ilu_route())
    panel = clerk.page(PortfolioPage).ilus
    days = [row.record.answer_by for row in panel.lines]
    assert days == sorted(days)
    assert all(row.record.is_active for row in panel.lines)
    active_rows = len(panel.lines)
    clerk.click(panel.closed)
    assert {row.record.status for row in panel.lines} == {
        IluStatus.ANSWERED,
        IluStatus.EXPIRED,
        IluStatus.CLOSED,
    }
    assert active_rows + len(panel.lines) == len(ilus.listed(session))
    assert (a11y_problems(panel), mnemonic_clashes(panel), clipped_texts(panel)) == ([], [], [])
    clerk.click(panel.open)
    assert not clerk.dialog(IluDialog).ui.submit.isVisible()

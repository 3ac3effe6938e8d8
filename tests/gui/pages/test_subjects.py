"""A notification opens what it tells of, whatever that is, and says so when it is gone (NOTIF-8)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.notifications import Notification, NotificationKind
from cofanet_desktop.gui.dialogs.document import DocumentDialog
from cofanet_desktop.gui.dialogs.ilu import IluDialog
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.subjects import open_subject
from cofanet_desktop.gui.routes import (
    Route,
    company_route,
    declaration_route,
    documents_route,
    extension_route,
    turnover_route,
)
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import documents, notifications
from cofanet_desktop.services.session import Session
from tests.support.desks import demo_session
from tests.support.widgets import the

K = NotificationKind

ELSEWHERE = {
    K.EXTENSION_ANSWERED: extension_route,
    K.DECLARATION_CHANGED: declaration_route,
    K.TURNOVER_DUE: turnover_route,
    K.DOCUMENT_ANALYSED: documents_route,
}
OF_COMPANY = (K.DRA_CHANGE, K.COMPANY_IDENTIFIED)
OF_PRODUCT = tuple(kind for kind in K if kind not in (*ELSEWHERE, *OF_COMPANY, K.ILU_ASKED))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


class Desk(Page):
    """A page that keeps what it was to say in a toast, with what its button does."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str, Callable[[], object] | None]] = []

    def tell(
        self,
        text: str,
        action: str = "",
        clicked: Callable[[], object] | None = None,
        *,
        undo: Callable[[], object] | None = None,
    ) -> None:
        assert undo is None
        self.said.append((text, action, clicked))


class Opening:
    """A page over which subjects are opened; keeps where it was sent to."""

    def __init__(self, qtbot: QtBot, session: Session, tasks: Tasks) -> None:
        self.page, self.session, self.tasks = Desk(), session, tasks
        self.qtbot = qtbot
        qtbot.addWidget(self.page)
        self.page.resize(900, 700)
        self.page.show()
        self.routes: list[Route] = []
        self.page.navigate.connect(self.routes.append)

    def open(self, one: Notification) -> None:
        open_subject(self.page, self.session, self.tasks, one)
        self.qtbot.waitUntil(lambda: not self.tasks.running)


@pytest.fixture
def opening(qtbot: QtBot, session: Session, tasks: Tasks) -> Opening:
    return Opening(qtbot, session, tasks)


def told(session: Session, kind: NotificationKind) -> Notification:
    """Return a notification of the demonstration of that kind, else one on a product made into it."""
    every = notifications.find(session)
    found = next((one for one in every if one.kind is kind), None)
    if found is None:
        assert kind in (*OF_PRODUCT, *OF_COMPANY)
        found = replace(next(one for one in every if one.kind is K.DECISION), kind=kind)
    return replace(found, product_id=None) if kind in OF_COMPANY else found


@pytest.mark.parametrize("kind", ELSEWHERE)
def test_a_form_an_answer_or_a_document_is_gone_to(
    opening: Opening, session: Session, kind: NotificationKind
) -> None:
    one = told(session, kind)
    opening.open(one)
    assert opening.routes == [ELSEWHERE[kind](one.subject_id)]


@pytest.mark.parametrize("kind", OF_PRODUCT)
def test_a_product_is_opened_on_the_page_of_its_company(
    opening: Opening, session: Session, kind: NotificationKind
) -> None:
    one = told(session, kind)
    if one.product_id and documents.of_product(session, one.product_id):
        one = next(row for row in notifications.find(session) if row.kind is K.DECISION)
        one = replace(one, kind=kind)  # a report that is not delivered here yet
    opening.open(one)
    assert one.easy_number
    assert one.product_id
    assert opening.routes == [company_route(one.easy_number, one.product_id)]


@pytest.mark.parametrize("kind", OF_COMPANY)
def test_what_is_about_a_company_opens_it(opening: Opening, session: Session, kind: NotificationKind) -> None:
    one = told(session, kind)
    opening.open(one)
    assert opening.routes == [company_route(one.easy_number or "")]


def test_an_ilu_opens_its_form(opening: Opening, session: Session) -> None:
    opening.open(told(session, K.ILU_ASKED))
    opening.qtbot.waitUntil(lambda: opening.page.findChild(IluDialog) is not None)
    assert opening.routes == []
    the(opening.page, IluDialog).close()


def test_a_report_that_was_delivered_is_opened(opening: Opening, session: Session) -> None:
    one = next(
        row
        for row in notifications.find(session)
        if row.kind is K.REPORT_RECEIVED and row.product_id and documents.of_product(session, row.product_id)
    )
    opening.open(one)
    opening.qtbot.waitUntil(lambda: opening.page.findChild(DocumentDialog) is not None)
    assert the(opening.page, DocumentDialog).document_id.startswith(one.product_id or "?")
    the(opening.page, DocumentDialog).close()


@pytest.mark.parametrize("kind", [*ELSEWHERE, K.ILU_ASKED, *OF_PRODUCT])
def test_a_subject_that_is_gone_is_said_to_be(
    opening: Opening, session: Session, kind: NotificationKind
) -> None:
    one = told(session, kind)
    gone = replace(one, subject_id="gone", product_id="gone" if kind in OF_PRODUCT else None)
    opening.open(gone)
    assert opening.routes == []
    [(text, action, clicked)] = opening.page.said
    assert text == "What this notification tells of is no longer known here."
    if one.easy_number:
        assert action == "Open company"
        assert clicked is not None
        clicked()
        assert opening.routes == [company_route(one.easy_number)]


def test_there_is_a_test_for_every_kind() -> None:
    assert {*ELSEWHERE, *OF_COMPANY, *OF_PRODUCT, K.ILU_ASKED} == set(K)

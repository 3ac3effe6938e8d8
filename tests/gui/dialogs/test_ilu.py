"""The form of an ILU: what it asks, what it refuses, what it keeps, what it shows afterwards (rule 24)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.commands import AnswerIlu, DeleteProduct
from cofanet_desktop.domain.ilu import Ilu, IluStatus, PaymentExperience
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui.dialogs.ilu import IluDialog
from cofanet_desktop.gui.dialogs.ilu_form import IluForm, read_ilu, read_refused
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.gui.wizards.answers import Answers, Request, RequestKind
from cofanet_desktop.services import drafts, ilus, outbox
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.ilus import IluDraft
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import START, demo_session
from tests.support.requests import ask_elsewhere, covered_by, find_file, in_force
from tests.support.there import put_there


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def ilu(session: Session) -> Ilu:
    """An ILU about a credit limit, to be answered within four days."""
    file = find_file(session, covered_by(ProductCode.CRL))
    product = in_force(file, ProductCode.CRL)
    assert product is not None
    assert product.granted is not None
    asked = Ilu(
        id="asked-now",
        contract_id=file.contract.id,
        easy_number=file.company.easy_number,
        product_id=product.id,
        cover=product.granted,
        asked_at=START,
        answer_by=START.date().replace(day=20),
        updated_at=START,
    )
    put_there(session, asked)
    return asked


@pytest.fixture
def owner(qtbot: QtBot, app: object) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def opened(session: Session, tasks: Tasks, owner: QWidget, ilu: Ilu) -> IluDialog:
    dialog = IluDialog(session, tasks, read_ilu(session, ilu.id), owner)
    dialog.open()
    return dialog


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())


def choose(qtbot: QtBot, box: QAbstractButton) -> None:
    """Choose a box by its key, as it may be out of view."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()


def type_needs(qtbot: QtBot, dialog: IluDialog, text: str) -> None:
    dialog.ui.needs.edit.clear()
    qtbot.keyClicks(dialog.ui.needs.edit, text)


def settled(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.running == 0)
    QCoreApplication.processEvents()


def asked_of_the_insurer(session: Session) -> list[object]:
    return [entry.command.args for entry in outbox.open_commands(session) if entry.command]


def test_a_form_without_choices_says_what_is_missing_and_sends_nothing(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, ilu: Ilu
) -> None:
    dialog = opened(session, tasks, owner, ilu)
    click(qtbot, dialog.ui.submit)
    assert dialog.ui.experienceError.isVisible()
    assert dialog.ui.tradingError.isVisible()
    assert asked_of_the_insurer(session) == []
    choose(qtbot, dialog.ui.late)
    choose(qtbot, dialog.ui.yes)
    assert not dialog.ui.experienceError.isVisible()
    click(qtbot, dialog.ui.submit)
    assert "missing" in dialog.ui.needs.error
    assert asked_of_the_insurer(session) == []


def test_the_needs_are_told_in_the_currency_of_the_cover(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, ilu: Ilu
) -> None:
    dialog = opened(session, tasks, owner, ilu)
    choose(qtbot, dialog.ui.onTime)
    choose(qtbot, dialog.ui.yes)
    type_needs(qtbot, dialog, "0")
    qtbot.keyClicks(dialog.ui.comment, "seasonal")
    click(qtbot, dialog.ui.submit)
    settled(qtbot, tasks)
    assert asked_of_the_insurer(session) == [
        AnswerIlu(
            ilu_id=ilu.id,
            experience=PaymentExperience.ON_TIME,
            still_trading=True,
            needs=Money.of(0, ilu.cover.currency),
            comment="seasonal",
        )
    ]
    assert drafts.every(session) == []
    assert dialog.ui.answered.isVisible()
    assert not dialog.ui.submit.isVisible()
    assert not dialog.ui.change.isVisible()


def test_needs_below_zero_are_refused_under_the_amount(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, ilu: Ilu
) -> None:
    dialog = opened(session, tasks, owner, ilu)
    choose(qtbot, dialog.ui.onTime)
    choose(qtbot, dialog.ui.yes)
    type_needs(qtbot, dialog, "-5")
    click(qtbot, dialog.ui.submit)
    assert "zero or more" in dialog.ui.needs.error
    assert asked_of_the_insurer(session) == []


def test_needs_above_the_cover_point_to_a_change_request_after_the_answer(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, ilu: Ilu
) -> None:
    dialog = opened(session, tasks, owner, ilu)
    wanted: list[tuple[Request, Answers]] = []
    dialog.change_wanted.connect(lambda request, answers: wanted.append((request, answers)))
    choose(qtbot, dialog.ui.late)
    choose(qtbot, dialog.ui.yes)
    more = ilu.cover.amount + 25_000
    type_needs(qtbot, dialog, f"{more:f}")
    assert dialog.ui.excess.isVisible()
    assert "25,000" in dialog.ui.excess.text
    click(qtbot, dialog.ui.submit)
    settled(qtbot, tasks)
    assert [type(one) for one in asked_of_the_insurer(session)] == [AnswerIlu]
    click(qtbot, dialog.ui.change)
    request, answers = wanted[0]
    assert (request.kind, request.product_id) == (RequestKind.AMOUNT, ilu.product_id)
    assert answers.amount.value == more


def test_without_trade_the_cover_is_deleted_with_the_answer(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, ilu: Ilu
) -> None:
    dialog = opened(session, tasks, owner, ilu)
    choose(qtbot, dialog.ui.withDifficulties)
    choose(qtbot, dialog.ui.no)
    assert dialog.ui.deletionBox.isVisible()
    assert not dialog.ui.needsBox.isVisible()
    assert "no longer be insured" in dialog.ui.consequence.text()
    choose(qtbot, dialog.ui.deleteCover)
    click(qtbot, dialog.ui.submit)
    settled(qtbot, tasks)
    answer, deletion = asked_of_the_insurer(session)
    assert isinstance(answer, AnswerIlu)
    assert (answer.still_trading, answer.needs) == (False, None)
    assert deletion == DeleteProduct(product_id=ilu.product_id)


def test_without_trade_and_without_the_tick_the_cover_stays(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, ilu: Ilu
) -> None:
    dialog = opened(session, tasks, owner, ilu)
    choose(qtbot, dialog.ui.onTime)
    choose(qtbot, dialog.ui.no)
    click(qtbot, dialog.ui.submit)
    settled(qtbot, tasks)
    assert [type(one) for one in asked_of_the_insurer(session)] == [AnswerIlu]


def test_a_cover_that_cannot_be_deleted_says_why(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, ilu: Ilu
) -> None:
    put_there(session, replace(ilu, id="about-nothing", product_id="unknown"))
    dialog = opened(session, tasks, owner, replace(ilu, id="about-nothing"))
    choose(qtbot, dialog.ui.no)
    assert not dialog.ui.deleteCover.isEnabled()
    assert dialog.ui.deletionHint.text()


def test_a_comment_beyond_250_characters_is_not_sent(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, ilu: Ilu
) -> None:
    dialog = opened(session, tasks, owner, ilu)
    choose(qtbot, dialog.ui.onTime)
    choose(qtbot, dialog.ui.no)
    dialog.ui.comment.setPlainText("x" * 251)
    assert dialog.ui.counter.text() == "251 of 250 characters"
    click(qtbot, dialog.ui.submit)
    assert asked_of_the_insurer(session) == []
    dialog.ui.comment.setPlainText("x" * 250)
    click(qtbot, dialog.ui.submit)
    settled(qtbot, tasks)
    assert len(asked_of_the_insurer(session)) == 1


def test_what_was_typed_is_there_when_the_form_is_opened_again(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, ilu: Ilu
) -> None:
    dialog = opened(session, tasks, owner, ilu)
    heard: list[bool] = []
    dialog.kept.connect(lambda: heard.append(True))
    choose(qtbot, dialog.ui.late)
    choose(qtbot, dialog.ui.yes)
    type_needs(qtbot, dialog, "12500")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settled(qtbot, tasks)
    assert heard == [True]
    again = opened(session, tasks, owner, ilu)
    assert again.ui.late.isChecked()
    assert again.ui.yes.isChecked()
    assert again.ui.needs.money() == Money.of(12_500, ilu.cover.currency)
    assert "what you had begun" in again.ui.notice.text
    click(qtbot, again.ui.discard)
    settled(qtbot, tasks)
    assert drafts.every(session) == []


def test_closing_an_untouched_form_keeps_nothing(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, ilu: Ilu
) -> None:
    dialog = opened(session, tasks, owner, ilu)
    click(qtbot, dialog.ui.close)
    settled(qtbot, tasks)
    assert drafts.every(session) == []


@pytest.mark.parametrize("status", [IluStatus.ANSWERED, IluStatus.EXPIRED, IluStatus.CLOSED])
def test_an_ilu_that_is_over_can_only_be_read(
    session: Session, tasks: Tasks, owner: QWidget, status: IluStatus
) -> None:
    row = next(row for row in ilus.listed(session) if row.record.status is status)
    dialog = opened(session, tasks, owner, row.record)
    assert not dialog.ui.form.isVisible()
    assert not dialog.ui.submit.isVisible()
    assert dialog.ui.answered.isVisible() is (row.record.answer is not None)


def test_after_the_last_day_nothing_can_be_answered(
    session: Session, tasks: Tasks, owner: QWidget, ilu: Ilu
) -> None:
    late = replace(ilu, id="late", answer_by=START.date().replace(day=15))
    put_there(session, late)
    dialog = opened(session, tasks, owner, late)
    assert not dialog.ui.submit.isVisible()
    assert "last day to answer has passed" in dialog.ui.notice.text


def test_a_refused_answer_is_filled_in_again(session: Session, ilu: Ilu) -> None:
    needs = Money.of(4_000, ilu.cover.currency)
    issued = ilus.answer(
        session,
        IluDraft(
            ilu_id=ilu.id,
            experience=PaymentExperience.LATE,
            still_trading=True,
            needs=needs,
            comment="as before",
        ),
    )
    ask_elsewhere(
        session,
        AnswerIlu(
            ilu_id=ilu.id,
            experience=PaymentExperience.ON_TIME,
            still_trading=False,
            needs=None,
            comment="",
        ),
    )
    assert exchange(session).trouble is None
    asked = read_refused(session, issued.command_id)
    assert asked is not None
    assert asked.form.needs.money(ilu.cover.currency) == needs
    assert (asked.form.experience, asked.form.comment) == (PaymentExperience.LATE, "as before")
    assert asked.replaces == issued.command_id
    assert not asked.is_open  # the other answer stands


@pytest.mark.parametrize(("percent", "trades"), [(90, True), (150, True), (100, False)])
def test_the_form_is_accessible_and_uncut(
    qtbot: QtBot,
    session: Session,
    tasks: Tasks,
    owner: QWidget,
    look: Theme,
    ilu: Ilu,
    percent: int,
    trades: bool,
) -> None:
    look.apply(Scheme.DARK, percent)
    dialog = opened(session, tasks, owner, ilu)
    choose(qtbot, dialog.ui.yes if trades else dialog.ui.no)
    if trades:
        type_needs(qtbot, dialog, "999999999")
    click(qtbot, dialog.ui.submit)
    QCoreApplication.processEvents()
    assert (a11y_problems(dialog), mnemonic_clashes(dialog), clipped_texts(dialog)) == ([], [], [])


def test_the_form_needs_no_mouse(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, ilu: Ilu
) -> None:
    dialog = opened(session, tasks, owner, ilu)
    assert dialog.form() == IluForm()
    qtbot.keyClick(dialog.ui.onTime, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.ui.late, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.ui.yes, Qt.Key.Key_Space)
    type_needs(qtbot, dialog, "100")
    qtbot.keyClick(dialog.ui.needs.edit, Qt.Key.Key_Return)
    settled(qtbot, tasks)
    assert [type(one) for one in asked_of_the_insurer(session)] == [AnswerIlu]

"""Ordering reports: what they are, how old what is on file is, the language, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.database.codec import encode
from cofanet_desktop.domain.products import ProductCode, ProductStatus
from cofanet_desktop.gui.dialogs.decision import Phase
from cofanet_desktop.gui.dialogs.document import DocumentDialog
from cofanet_desktop.gui.documents.html_pane import HtmlPane
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.wizards.answers import Answers, Request, RequestKind
from cofanet_desktop.gui.wizards.report import ReportWizard
from cofanet_desktop.gui.wizards.report_step import ReportStep, language_word
from cofanet_desktop.gui.wizards.start import open_form
from cofanet_desktop.services import companies, documents, outbox
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import advance, demo_session, set_connected
from tests.support.requests import find_file
from tests.support.widgets import the


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=30)
    yield opened
    opened.close()


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def orderable(*codes: ProductCode) -> Callable[[CompanyFile], bool]:
    """Return the test for companies on which all these can be ordered."""
    return lambda file: set(codes) <= {one.code for one in file.offers if one.refusal is None}


def with_report_of(session: Session, day: date | None) -> CompanyFile:
    """Return a company whose full report was last updated on `day`; None when there is none on file."""
    file = find_file(session, orderable(ProductCode.FRN, ProductCode.SNR))
    company = replace(file.company, report_updated_on=day)
    with session.store.work("test") as unit:
        unit.restore({("company", company.easy_number): (10**6, encode(company))})
    return companies.show(session, company.easy_number)


def form(
    qtbot: QtBot,
    session: Session,
    tasks: Tasks,
    owner: QWidget,
    file: CompanyFile,
    code: ProductCode,
    answers: Answers | None = None,
) -> ReportWizard:
    request = Request(kind=RequestKind.ORDER, easy_number=file.company.easy_number, code=code)
    open_form(owner, session, tasks, request, answers)
    qtbot.waitUntil(lambda: shown(owner) is not None)
    found = shown(owner)
    assert found is not None
    return found


def shown(owner: QWidget) -> ReportWizard | None:
    return next((one for one in owner.findChildren(ReportWizard) if one.isVisible()), None)


def step_of(wizard: ReportWizard) -> ReportStep:
    step = wizard.steps[0]
    assert isinstance(step, ReportStep)
    return step


def fact(wizard: ReportWizard, name: str) -> str:
    facts = {one.name: one.value for one in step_of(wizard).ui.facts.facts}
    return str(facts.get(name, ""))


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def submit(qtbot: QtBot, session: Session, wizard: ReportWizard) -> None:
    click(qtbot, wizard.ui.next)
    click(qtbot, wizard.ui.next)
    qtbot.waitUntil(lambda: wizard.decision.progress is not None)
    exchange(session)
    wizard.refresh(None)
    qtbot.waitUntil(
        lambda: wizard.decision.progress is not None and wizard.decision.progress.phase is not Phase.SAVED
    )


def test_a_report_is_ordered_in_a_language_and_opens_from_the_result(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget
) -> None:
    file = find_file(session, orderable(ProductCode.SNR))
    wizard = form(qtbot, session, tasks, owner, file, ProductCode.SNR)
    step = step_of(wizard)
    assert "short report" in step.ui.explanation.text()
    combo = step.ui.language
    assert [combo.itemData(at) for at in range(combo.count())] == ["en", "fr"]
    assert combo.hasFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentText() == "Français"
    click(qtbot, wizard.ui.next)
    summary = {one.name: one.value for one in wizard.summary.facts.facts}
    assert (summary["Product"], summary["Language"]) == ("Snapshot report", "Français")
    assert summary["Company"].endswith(file.company.name)
    wizard.go_back()
    submit(qtbot, session, wizard)
    panel = wizard.decision
    assert (panel.title, panel.open_report.isVisibleTo(wizard)) == ("Report received", True)
    product = panel.progress.product if panel.progress else None
    assert product is not None
    assert (product.status, product.language) == (ProductStatus.DONE, "fr")
    assert a11y_problems(wizard) == []
    click(qtbot, panel.open_report)
    dialog = the(panel, DocumentDialog)
    qtbot.waitUntil(lambda: isinstance(dialog.pane, HtmlPane))
    assert dialog.document_id == product.document_id


def test_a_new_investigation_says_when_it_is_expected_and_comes_days_later(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget
) -> None:
    file = with_report_of(session, None)
    wizard = form(qtbot, session, tasks, owner, file, ProductCode.FRN)
    assert fact(wizard, "Last update") == "no report on file"
    assert "within days" in fact(wizard, "Delivery")
    submit(qtbot, session, wizard)
    panel = wizard.decision
    assert panel.title == "Report awaited"
    assert "is expected on" in panel.sentence
    assert panel.countdown.text().endswith("days")
    assert not panel.open_report.isVisibleTo(wizard)
    assert clipped_texts(wizard) == []
    advance(session, timedelta(days=8))
    exchange(session)
    wizard.refresh(None)
    qtbot.waitUntil(lambda: panel.title == "Report received")
    assert documents.of_company(session, file.company.easy_number)[0].product is ProductCode.FRN


@pytest.mark.parametrize(
    ("age", "is_old"),
    [(timedelta(days=30), False), (timedelta(days=365), False), (timedelta(days=366), True)],
)
def test_the_last_update_is_shown_before_ordering_and_an_old_one_offers_an_investigation(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget, age: timedelta, is_old: bool
) -> None:
    file = with_report_of(session, session.today() - age)
    wizard = form(qtbot, session, tasks, owner, file, ProductCode.FRI)
    ui = step_of(wizard).ui
    day = session.today() - age
    assert fact(wizard, "Last update") == f"{day.month}/{day.day}/{day.year}"
    assert (ui.instead.isVisibleTo(wizard), ui.age.isVisibleTo(wizard)) == (is_old, is_old)
    assert mnemonic_clashes(wizard) == []
    assert clipped_texts(wizard) == []


def test_an_investigation_is_ordered_instead_and_the_language_goes_along(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget
) -> None:
    file = with_report_of(session, session.today() - timedelta(days=900))
    wizard = form(qtbot, session, tasks, owner, file, ProductCode.FRI)
    step_of(wizard).ui.language.setCurrentIndex(step_of(wizard).ui.language.findData("de"))
    click(qtbot, step_of(wizard).ui.instead)
    qtbot.waitUntil(lambda: shown(owner) not in (None, wizard))
    other = shown(owner)
    assert other is not None
    assert other.begun.request.code is ProductCode.FRN
    assert step_of(other).language == "de"
    other.reject()
    again = form(qtbot, session, tasks, owner, file, ProductCode.FRI)
    assert not again.begun.is_restored


def test_without_a_report_on_file_the_form_says_so_and_offers_the_investigation(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget
) -> None:
    file = with_report_of(session, None)
    wizard = form(qtbot, session, tasks, owner, file, ProductCode.FRI)
    assert fact(wizard, "Last update") == "no report on file"
    assert step_of(wizard).ui.instead.isVisibleTo(wizard)
    click(qtbot, wizard.ui.next)
    click(qtbot, wizard.ui.next)
    qtbot.waitUntil(lambda: wizard.summary.error != "")
    assert "no full report" in wizard.summary.error


def test_a_language_the_contract_no_longer_has_is_refused_under_the_field(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget
) -> None:
    file = find_file(session, orderable(ProductCode.SNR))
    wizard = form(qtbot, session, tasks, owner, file, ProductCode.SNR, Answers(language="ja"))
    ui = step_of(wizard).ui
    assert ui.language.currentData() == "ja"
    click(qtbot, wizard.ui.next)
    assert wizard.index == 0
    assert "en, fr" in ui.languageError.text()
    assert ui.language.accessibleDescription() == ui.languageError.text()
    ui.language.setCurrentIndex(ui.language.findData("fr"))
    assert not ui.languageError.isVisibleTo(wizard)
    click(qtbot, wizard.ui.next)
    assert wizard.index == 1


def test_offline_the_order_waits_and_the_form_left_half_way_is_found_again(
    qtbot: QtBot, session: Session, tasks: Tasks, owner: QWidget
) -> None:
    set_connected(session, is_connected=False)
    file = find_file(session, orderable(ProductCode.SNR))
    wizard = form(qtbot, session, tasks, owner, file, ProductCode.SNR)
    step_of(wizard).ui.language.setCurrentIndex(1)
    wizard.reject()
    qtbot.waitUntil(lambda: tasks.running == 0)
    again = form(qtbot, session, tasks, owner, file, ProductCode.SNR)
    assert again.begun.is_restored
    assert step_of(again).language == "fr"
    click(qtbot, again.ui.next)
    click(qtbot, again.ui.next)
    qtbot.waitUntil(lambda: again.decision.progress is not None)
    assert again.decision.title == "Saved, to be sent"
    assert len(outbox.open_commands(session)) == 1


def test_languages_have_their_own_names() -> None:
    words = [language_word(code) for code in ("en", "fr", "de", "es", "nl", "xx", "")]
    assert words == ["English", "Français", "Deutsch", "Español", "Nederlands", "xx", ""]

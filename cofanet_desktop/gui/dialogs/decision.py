"""The answer to a request: given at once, counted down to, or on its way; as a panel and as a window of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain import topliner
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import REPORTS, ProductStatus
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.dialogs.document import open_document
from cofanet_desktop.gui.dialogs.offer import OfferActions
from cofanet_desktop.gui.i18n import TranslatedWidget, TrMixin, translate_message
from cofanet_desktop.gui.widgets.company_facts import decision_facts, offer_facts
from cofanet_desktop.gui.widgets.facts import FactGrid
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.statuses import product_word, status_look
from cofanet_desktop.services import companies, outbox

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.gui.widgets.facts import Fact
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session

_ICON = 40
_STEPS = 1000
_LONG = timedelta(days=2)
"""Time from which days are counted rather than seconds."""


class Phase(StrEnum):
    """How far a request has come, as a person sees it."""

    SAVED = "saved"
    SENDING = "sending"
    CHECKING = "checking"
    WAITING = "waiting"
    OFFERED = "offered"
    ANSWERED = "answered"
    REFUSED = "refused"


_UNDER_WAY = {
    State.QUEUED: Phase.SAVED,
    State.INFLIGHT: Phase.SENDING,
    State.UNKNOWN: Phase.CHECKING,
    State.REFUSED: Phase.REFUSED,
    State.HELD: Phase.REFUSED,
    State.DISCARDED: Phase.REFUSED,
}


@dataclass(frozen=True, slots=True)
class Followed:
    """What to follow: a product of a company and, if one was just issued, the command about it."""

    easy_number: str
    product_id: str
    command_id: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a request has come: its phase, why it was refused, the product as it is now."""

    phase: Phase
    problem: RuleViolation | None
    product: Product | None
    file: CompanyFile


def read_progress(session: Session, followed: Followed) -> Progress:
    """Return how far a request has come; called in a task."""
    file = companies.show(session, followed.easy_number)
    product = next((one for one in file.products if one.id == followed.product_id), None)
    state = file.sync.get(followed.product_id)
    problem = None
    if followed.command_id:
        entry = outbox.find(session, followed.command_id)
        state = entry.state
        problem = entry.problem.violation() if entry.problem else None
    return Progress(_phase(state, product), problem, product, file)


def _phase(state: State | None, product: Product | None) -> Phase:
    if state in _UNDER_WAY:
        return _UNDER_WAY[state]
    if product is not None and product.has_open_offer:
        return Phase.OFFERED
    return Phase.WAITING if product is None or product.is_waiting else Phase.ANSWERED


class DecisionPanel(TranslatedWidget):
    """Follows one request: where it is, the countdown to the decision, then the decision itself."""

    correct_clicked = Signal()
    """The person wants to correct the refused request."""
    new_simulation = Signal()
    """Another offer is wanted; one that was open has been refused."""
    progressed = Signal()
    """The request came further; `progress` tells how far."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Create an empty panel; `follow` fills it."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self.followed: Followed | None = None
        self.progress: Progress | None = None
        self._icon = QLabel(self)
        self._title, self._sentence, self._hint = QLabel(self), QLabel(self), QLabel(self)
        self.countdown, self._until = QLabel(self), QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self.facts = FactGrid(parent=self)
        self.correct = QPushButton(self)
        self.correct.clicked.connect(self.correct_clicked)
        self.open_report = QPushButton(self)
        self.open_report.clicked.connect(self._open_report)
        self.offer = OfferActions(session, tasks, self)
        self.offer.answered.connect(self._follow_answer)
        self.offer.new_simulation.connect(self.new_simulation)
        self._simulated = Pill(parent=self)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count_down)
        self._asked_at_zero = False
        self._lay_out()
        self.retranslate()

    @property
    def title(self) -> str:
        """Return the heading shown, such as `Granted`."""
        return self._title.text()

    @property
    def sentence(self) -> str:
        """Return the sentence under the heading."""
        return self._sentence.text()

    def follow(self, followed: Followed) -> None:
        """Follow this request from now on."""
        self.followed, self.progress, self._asked_at_zero = followed, None, False
        self.refresh(None)

    def refresh(self, changes: object) -> None:
        """Look again how far the request has come."""
        followed = self.followed
        if followed is not None:
            work = self._tasks.read(self, lambda: read_progress(self._session, followed), latest="progress")
            work.then(self.show_progress).run()

    def show_progress(self, progress: Progress) -> None:
        """Show `progress`; a new phase is told to screen readers."""
        is_new = self.progress is None or self.progress.phase is not progress.phase
        self.progress = progress
        self.retranslate()
        if self._asked() is not None:
            self._timer.start()
        else:
            self._timer.stop()
        if is_new:
            announce(self, f"{self.title}. {self.sentence}")
        self.progressed.emit()

    @Slot(object)
    def _follow_answer(self, issued: Issued) -> None:
        """Follow the answer given to an offer."""
        if self.followed is not None:
            self.follow(replace(self.followed, command_id=issued.command_id))

    def retranslate(self) -> None:
        """Set every text from the progress."""
        self.correct.setText(self.tr("Correct and &send"))
        self.open_report.setText(" " + self.tr("&Open the report"))
        is_offer = self.progress is not None and self.progress.phase is Phase.OFFERED
        simulated = self.tr("Simulated price") if is_offer else self.tr("Simulated decision")
        if self.progress is not None and self.progress.product and self.progress.product.code in REPORTS:
            simulated = self.tr("Simulated report")
        self._simulated.set_status(simulated, Tone.WARN, "alert-triangle")
        progress = self.progress
        if progress is None:
            self._show_nothing()
            return
        title, sentence, tone, icon = self._told(progress)
        self._title.setText(title)
        theme.set_tone(self._title, tone.value)
        self._sentence.setText(sentence)
        self._draw_icon(icon, tone)
        self._hint.setText(self._next_step(progress))
        self._hint.setVisible(bool(self._hint.text()))
        answered = progress.phase in (Phase.ANSWERED, Phase.OFFERED) and progress.product is not None
        self.facts.setVisible(answered)
        if answered and progress.product is not None:
            self.facts.set_facts(self._facts(progress, progress.product))
        self.offer.show_product(progress.product if answered else None)
        self.correct.setVisible(progress.phase is Phase.REFUSED)
        self.open_report.setVisible(answered and bool(progress.product and progress.product.document_id))
        self._simulated.setVisible(answered and progress.file.contract.is_demonstration)
        self._count_down()

    def _facts(self, progress: Progress, product: Product) -> Sequence[Fact]:
        if progress.phase is Phase.OFFERED:
            standing = topliner.in_force(progress.file.products, progress.file.contract.currency)
            return offer_facts(product, standing, self._session.today())
        return decision_facts(product)

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the icon when the theme changed."""
        if event.type() is QEvent.Type.PaletteChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_nothing(self) -> None:
        for widget in (
            self.countdown,
            self._until,
            self._bar,
            self.facts,
            self.correct,
            self.open_report,
            self.offer,
            self._simulated,
            self._hint,
        ):
            widget.hide()

    def _told(self, progress: Progress) -> tuple[str, str, Tone, str]:
        """Return heading, sentence, tone and icon of a progress."""
        if progress.phase is Phase.ANSWERED and progress.product is not None:
            look = status_look(progress.product.status)
            if progress.product.document_id:
                look = replace(look, word=self.tr("Report received"))
            return look.word, self._decision(progress.product), look.tone, look.icon
        texts = {
            Phase.SAVED: (
                self.tr("Saved, to be sent"),
                self.tr(
                    "The request is kept on this computer. It is sent as soon as the insurer can be reached."
                ),
                Tone.INSURANCE,
                "device-floppy",
            ),
            Phase.SENDING: (
                self.tr("Sending…"),
                self.tr("The request is on its way to the insurer."),
                Tone.INSURANCE,
                "send",
            ),
            Phase.CHECKING: (
                self.tr("Checking with the insurer…"),
                self.tr(
                    "No answer came. The insurer is asked whether it has the request; it never counts twice."
                ),
                Tone.WARN,
                "refresh",
            ),
            Phase.WAITING: (*self._awaited(progress), Tone.NEUTRAL, "hourglass"),
            Phase.OFFERED: (self.tr("Offer"), self._offered(progress), Tone.INSURANCE, "tag"),
            Phase.REFUSED: (self.tr("Request refused"), self._refusal(progress), Tone.BAD, "ban"),
        }
        return texts[progress.phase]

    def _awaited(self, progress: Progress) -> tuple[str, str]:
        product = progress.product
        if product is None or product.code not in REPORTS:
            return self.tr("Decision awaited"), self.tr("The insurer has the request and is examining it.")
        expected = product.asked.answer_expected_at if product.asked else None
        if expected is None:
            return self.tr("Report awaited"), self.tr(
                "The insurer has the order and is preparing the report."
            )
        return self.tr("Report awaited"), self.tr(
            "The insurer has the order. The report is expected on {day}."
        ).format(day=formats.day(expected))

    @Slot()
    def _open_report(self) -> None:
        product = self.progress.product if self.progress else None
        if product is not None and product.document_id:
            open_document(self, self._session, self._tasks, product.document_id)

    def _offered(self, progress: Progress) -> str:
        product = progress.product
        if product is None or product.offer is None:
            return ""
        return self.tr("{product}: {granted} in all for {days}, at {price}.").format(
            product=product_word(product.code),
            granted=formats.amount(product.offer.granted),
            days=self.trn("%n days", None, product.offer.days),
            price=formats.amount(product.offer.price),
        )

    def _decision(self, product: Product) -> str:
        name = product_word(product.code)
        granted = "" if product.granted is None else formats.amount(product.granted)
        asked = "" if product.requested is None else formats.amount(product.requested)
        if product.status is ProductStatus.REFUSED and product.offer is not None:
            return self.tr("{product}: you refused the offer, nothing is due.").format(product=name)
        if product.status is ProductStatus.EXPIRED and product.granted is None:
            return self.tr("{product}: the offer ran out before it was answered.").format(product=name)
        if product.status is ProductStatus.REFUSED:
            return self.tr("{product}: nothing is granted.").format(product=name)
        if product.status is ProductStatus.PARTIALLY_GRANTED and asked:
            return self.tr("{product}: {granted} of the {asked} asked.").format(
                product=name, granted=granted, asked=asked
            )
        if product.document_id:
            return self.tr("{product}: received, and kept for work without a network.").format(product=name)
        if granted:
            return self.tr("{product}: {granted}.").format(product=name, granted=granted)
        if product.rating:
            return self.tr("{product}: the answer is {answer}.").format(product=name, answer=product.rating)
        return self.tr("{product}: done.").format(product=name)

    def _refusal(self, progress: Progress) -> str:
        problem = progress.problem
        if problem is None:
            return self.tr("The request was withdrawn.")
        reason = translate_message(problem.message)
        return f"{reason} {translate_message(problem.hint)}" if problem.hint else reason

    def _next_step(self, progress: Progress) -> str:
        if progress.phase is Phase.WAITING and progress.product and progress.product.code in REPORTS:
            return self.tr("You can close this window: a notification tells when the report has come.")
        if progress.phase is Phase.WAITING:
            return self.tr(
                "You can close this window: the countdown goes on in the status bar, and a notification brings"
                " the decision."
            )
        if progress.phase is Phase.OFFERED:
            return self.tr(
                "You can close this window: the offer stays on the company page as long as it is open."
            )
        if progress.phase in (Phase.SAVED, Phase.SENDING, Phase.CHECKING):
            return self.tr(
                "You can close this window: nothing is lost, the outbox shows where the request is."
            )
        return ""

    def _asked(self) -> tuple[datetime, datetime] | None:
        """Return when the awaited answer was asked for and when it is expected; None when nothing counts down."""
        progress = self.progress
        if progress is None or progress.phase is not Phase.WAITING or progress.product is None:
            return None
        asked = progress.product.asked
        return (asked.at, asked.answer_expected_at) if asked and asked.answer_expected_at else None

    @Slot()
    def _count_down(self) -> None:
        asked = self._asked()
        for widget in (self.countdown, self._until, self._bar):
            widget.setVisible(asked is not None)
        if asked is None:
            return
        begin, end = asked
        now = self._session.now()
        if end - now >= _LONG:
            clock = self.trn("%n days", None, (end.date() - now.date()).days)
            self.countdown.setText(clock)
            self.countdown.setAccessibleName(self.tr("Answer expected in {time}").format(time=clock))
        elif end > now:
            clock = formats.countdown(end - now)
            self.countdown.setText(clock)
            self.countdown.setAccessibleName(self.tr("Answer expected in {time}").format(time=clock))
        else:
            self.countdown.setText(self.tr("any moment"))
            self.countdown.setAccessibleName(self.countdown.text())
            self._look_once_more()
        self._bar.setValue(min(_STEPS, int(_STEPS * (now - begin) / max(end - begin, timedelta(seconds=1)))))
        self._until.setText(self.tr("estimated time until the answer"))
        self._bar.setAccessibleName(self._until.text())

    def _look_once_more(self) -> None:
        if not self._asked_at_zero:
            self._asked_at_zero = True
            self.refresh(None)

    def _draw_icon(self, name: str, tone: Tone) -> None:
        size = theme.scaled(_ICON)
        self._icon.setFixedSize(QSize(size, size))
        self._icon.setPixmap(icons.pixmap(name, tone.value, size, self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        theme.set_role(self._title, "title")
        theme.set_role(self.open_report, "primary")
        self.open_report.setIcon(icons.icon("eye", "on_accent"))
        self.open_report.setAutoDefault(False)
        theme.set_role(self.countdown, "figure")
        theme.set_role(self._hint, "caption")
        theme.set_role(self._until, "muted")
        for label in (self._title, self._sentence, self._hint):
            label.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._icon)
        top.addWidget(self._title, 1)
        top.addWidget(self._simulated, 0, Qt.AlignmentFlag.AlignVCenter)
        action = QHBoxLayout()
        action.addWidget(self.correct)
        action.addWidget(self.open_report)
        action.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        clock = QHBoxLayout()
        clock.setSpacing(10)
        clock.addWidget(self.countdown)
        clock.addWidget(self._until, 1, Qt.AlignmentFlag.AlignBottom)
        layout.addWidget(self._sentence)
        layout.addLayout(clock)
        for widget in (self._bar, self.facts):
            layout.addWidget(widget)
        layout.addWidget(self.offer)
        layout.addLayout(action)
        layout.addWidget(self._hint)
        layout.addStretch(1)


class DecisionDialog(TrMixin, QDialog):
    """The countdown to one decision in a window that can be closed at any time."""

    def __init__(
        self, session: Session, tasks: Tasks, followed: Followed, name: str, parent: QWidget
    ) -> None:
        """Follow `followed` of the company called `name`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name = name
        self._company = QLabel(self)
        self._company.setWordWrap(True)
        theme.set_role(self._company, "muted")
        self.panel = DecisionPanel(session, tasks, self)
        self._close = QPushButton(self)
        self._close.clicked.connect(self.accept)
        self._close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self._company)
        layout.addWidget(self.panel, 1)
        layout.addLayout(buttons)
        self.resize(560, 380)
        self.retranslate()
        self.panel.follow(followed)

    def retranslate(self) -> None:
        """Set the texts of the frame."""
        self.setWindowTitle(self.tr("Decision"))
        self._company.setText(self._name)
        self._close.setText(self.tr("&Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def refresh(self, changes: object) -> None:
        """Look again: data changed."""
        self.panel.refresh(changes)

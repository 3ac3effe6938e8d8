"""The strip at the bottom: connection, what waits to be sent, decisions awaited, demonstration mark."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.desk import DeskState
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill

if TYPE_CHECKING:
    from collections.abc import Callable

_ICON = 16
_GAP = 8
_REWRITTEN_ON = (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange)
_STEPS = 5
"""How often something is left out: last exchange, name of the company, connection in words, outbox."""


class FrameStatusBar(TrMixin, QStatusBar):
    """Shows a DeskState; the outbox opens on a click, the exchange can be switched off."""

    _built = False
    """Qt may announce fonts and colours while the constructor still runs."""

    outbox_clicked = Signal()
    offline_toggled = Signal(bool)

    def __init__(
        self, parent: QWidget | None = None, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """Count down against `now`, an aware clock."""
        super().__init__(parent)
        self._now = now
        self._state = DeskState()
        self._known = False
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 10, 0)
        self._icon = QLabel(self)
        self.connection = ElidedLabel("", self)
        self.outbox = self._item("send")
        self.outbox.clicked.connect(self.outbox_clicked)
        self.awaited = self._item("hourglass")
        self.awaited.clicked.connect(self.outbox_clicked)
        self.exchange = ElidedLabel("", self)
        self.offline = QCheckBox(self)
        self.offline.toggled.connect(self.offline_toggled)
        self.demonstration = Pill("", Tone.WARN, "alert-triangle", self)
        self.demonstration.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # never cut
        for widget in (self._icon, self.connection, self.outbox, self.awaited, self.exchange):
            self.addWidget(widget)
        self.addPermanentWidget(self.offline)
        self.addPermanentWidget(self.demonstration)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count_down)
        self._built = True
        self.retranslate()

    def show_state(self, state: DeskState) -> None:
        """Show `state`."""
        self._state, self._known = state, True
        self.retranslate()
        if state.pending:
            self._timer.start()
        else:
            self._timer.stop()

    def retranslate(self) -> None:
        """Set every text from the state."""
        state = self._state
        self._show_connection(state)
        self.outbox.setText(self._outbox_text(state))
        self.outbox.setAccessibleName(self.outbox.text())
        self.outbox.setToolTip(self.tr("Open the outbox"))
        self.outbox.setIcon(
            icons.icon("alert-triangle", "warn") if state.needs_attention else icons.icon("send", "secondary")
        )
        self.exchange.setText(self._exchange_text(state))
        self.offline.setText(self.tr("Work offline"))
        self.offline.setVisible(state.work_offline is not None)
        self.offline.blockSignals(True)
        self.offline.setChecked(bool(state.work_offline))
        self.offline.blockSignals(False)
        self.demonstration.set_status(self.tr("DEMONSTRATION DATA"), Tone.WARN, "alert-triangle")
        self.demonstration.setVisible(state.demonstration)
        self._count_down()

    def minimumSizeHint(self) -> QSize:
        """Return no width of its own: the bar fits the window, not the window the bar."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what matters least when the window is narrow."""
        super().resizeEvent(event)
        if self._built:
            self._count_down()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language, theme and text size."""
        if self._built and event.type() in _REWRITTEN_ON:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _count_down(self) -> None:
        """Write the time left, as much as there is room for: the demonstration mark is never cut."""
        for left_out in range(_STEPS):
            self.exchange.setVisible(left_out < 1)
            self._show_awaited(brief=left_out >= 2)
            self.connection.setVisible(left_out < 3)
            self.outbox.setVisible(bool(self.outbox.text()) and left_out < 4)
            if self._needed() <= min(self.width(), self.window().width()):
                return

    def _needed(self) -> int:
        """Return the width that everything now shown asks for."""
        parts = (self._icon, self.connection, self.outbox, self.awaited, self.exchange)
        shown = [part for part in (*parts, self.offline, self.demonstration) if not part.isHidden()]
        margins = self.contentsMargins()
        return margins.left() + margins.right() + sum(part.sizeHint().width() + _GAP for part in shown)

    def _show_awaited(self, *, brief: bool) -> None:
        pending = self._state.pending
        self.awaited.setVisible(bool(pending))
        if not pending:
            return
        first = min(pending, key=lambda decision: decision.expected)
        left = first.expected - self._now()
        due = left.total_seconds() <= 0
        clock = self.tr("any moment") if due else formats.countdown(left)
        if len(pending) > 1:
            text = self.trn("%n decisions awaited", None, len(pending)) + f" · {clock}"
        elif due:
            text = self.tr("{company}: decision expected any moment").format(company=first.company)
        else:
            text = self.tr("{company}: decision in {time}").format(company=first.company, time=clock)
        long = self.awaited.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, theme.scaled(300))
        self.awaited.setText(clock if brief else long)
        self.awaited.setAccessibleName(text)
        self.awaited.setToolTip(
            "\n".join(self._decision_line(d.company, d.product, d.expected) for d in pending)
        )

    def _decision_line(self, company: str, product: str, expected: datetime) -> str:
        return f"{company} · {product} · {formats.moment(expected)}"

    def _show_connection(self, state: DeskState) -> None:
        if not self._known:
            text, icon, color = self.tr("Opening…"), "clock", "secondary"
        elif state.work_offline:
            text, icon, color = self.tr("Working offline"), "cloud-off", "neutral"
        elif state.online:
            text, icon, color = self.tr("Online"), "plug-connected", "ok"
        else:
            text, icon, color = self.tr("Offline"), "cloud-off", "warn"
        self.connection.setText(text)
        self._icon.setAccessibleName(text)
        self._icon.setToolTip(state.trouble or text)
        self.connection.setToolTip(state.trouble)
        self._icon.setPixmap(icons.pixmap(icon, color, _ICON, self.devicePixelRatioF()))

    def _outbox_text(self, state: DeskState) -> str:
        parts = []
        if state.outbox:
            parts.append(self.trn("%n to send", None, state.outbox))
        if state.needs_attention:
            parts.append(self.trn("%n need attention", None, state.needs_attention))
        return " · ".join(parts)

    def _exchange_text(self, state: DeskState) -> str:
        last = state.last_exchange
        if last is None:
            return ""
        today = last.astimezone().date() == self._now().astimezone().date()
        shown = formats.time(last) if today else formats.moment(last)
        return self.tr("Last exchange {time}").format(time=shown)

    def _item(self, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(icon, "secondary"))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.hide()
        return button

"""What the settings are put together from: rows of one setting each, on cards that can be searched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.widgets.facts import reading_side

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent


STACKED = 420
"""Width in pixels (at 100 % text size) below which a control stands under its name, not beside it."""


class SideLabel(QLabel):
    """A label that wraps and begins at the reading side of the window, whatever script its text is in."""

    def __init__(self, role: str, parent: QWidget) -> None:
        """Create an empty label of that role (see `theme.set_role`), or of none."""
        super().__init__(parent)
        self.setWordWrap(True)
        if role:
            theme.set_role(self, role)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        self.setAlignment(reading_side(self) | Qt.AlignmentFlag.AlignVCenter)


class SettingRow(QWidget):
    """One setting: its name, one sentence on what it does, the control that changes it, and what is wrong with it."""

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        """Put `control` at the end of the row."""
        super().__init__(parent)
        self.control = control
        self.label, self.hint = SideLabel("", self), SideLabel("caption", self)
        self.label.setBuddy(control)
        self.error = SideLabel("error", self)
        self.error.hide()
        self._is_stacked = False
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(16)
        self._layout.setVerticalSpacing(2)
        self._layout.addWidget(self.label, 0, 0)
        self._layout.addWidget(self.hint, 1, 0)
        self._layout.addWidget(self.error, 3, 0, 1, 2)
        self._layout.setColumnStretch(0, 3)
        self._place()
        if isinstance(control, QComboBox):
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            control.installEventFilter(self)

    def set_texts(self, name: str, hint: str) -> None:
        """Name the setting and say what it does; screen readers say both at the control."""
        self.label.setText(name)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.control.setAccessibleDescription(hint)

    def say(self, problem: str) -> None:
        """Show what is wrong with the value under it; nothing when empty."""
        self.error.setText(problem)
        self.error.setVisible(bool(problem))
        theme.set_invalid(self.control, bool(problem))
        self.control.setAccessibleDescription(problem or self.hint.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control under its name where there is too little room beside it."""
        super().resizeEvent(event)
        is_stacked = event.size().width() < theme.scaled(STACKED) and not isinstance(self.control, QCheckBox)
        if is_stacked != self._is_stacked:
            self._is_stacked = is_stacked
            self._place()

    def _place(self) -> None:
        is_box = isinstance(self.control, QCheckBox)
        self._layout.removeWidget(self.control)
        self._layout.setColumnStretch(1, 0 if is_box or self._is_stacked else 2)
        if self._is_stacked:
            self._layout.addWidget(self.control, 2, 0, 1, 2)
        else:
            side = Qt.AlignmentFlag.AlignTrailing if is_box else Qt.AlignmentFlag(0)
            self._layout.addWidget(self.control, 0, 1, 2, 1, side | Qt.AlignmentFlag.AlignVCenter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, and change a choice only while the keyboard is in it."""
        if event.type() is QEvent.Type.Wheel and watched is self.control and not self.control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick or clear the box of the row: its name is a place to click too."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and isinstance(self.control, QCheckBox) and self.control.isEnabled():
            self.control.click()


class SettingsCard(QFrame):
    """The settings of one section under its heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create a card without settings."""
        super().__init__(parent)
        theme.set_role(self, "card")
        self.heading, self.note = SideLabel("h2", self), SideLabel("muted", self)
        self.note.hide()
        self._parts: list[QWidget] = []
        self._absent: set[QWidget] = set()
        self._words: tuple[str, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 14, 16, 16)
        self._layout.setSpacing(14)
        self._layout.addWidget(self.heading)
        self._layout.addWidget(self.note)

    def add(self, part: QWidget) -> None:
        """Add a row, or a part that is found or hidden as a whole."""
        self._parts.append(part)
        self._layout.addWidget(part)

    def set_texts(self, heading: str, note: str = "") -> None:
        """Name the section, and say what holds for all of it."""
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def set_present(self, part: QWidget, *, is_present: bool) -> None:
        """Leave out a part that there is no use for here, whatever is searched."""
        (self._absent.discard if is_present else self._absent.add)(part)
        self.narrow(self._words)

    def narrow(self, words: Sequence[str]) -> bool:
        """Show the parts that contain every one of these folded words; tell whether there is one."""
        self._words = tuple(words)
        heading = fold(self.heading.text())
        found = False
        for part in self._parts:
            text = f"{heading} {fold(' '.join(_texts(part)))}"
            is_shown = part not in self._absent and all(word in text for word in words)
            part.setVisible(is_shown)
            found = found or is_shown
        self.note.setVisible(bool(self.note.text()) and not words)
        return found


def _texts(part: QWidget) -> list[str]:
    """Return what a part says: names, sentences, buttons and the choices offered."""
    found = [label.text() for label in part.findChildren(QLabel)]
    found += [button.text() for button in part.findChildren(QAbstractButton)]
    for combo in part.findChildren(QComboBox):
        if combo.count() <= 20:  # the countries of the world would be found by every word
            found += [combo.itemText(at) for at in range(combo.count())]
    return [text.replace("&", "") for text in found]


def fill(combo: QComboBox, entries: Mapping[Any, str]) -> None:
    """List `entries` (key to text), keeping the choice."""
    chosen = combo.currentData()
    combo.clear()
    for key, text in entries.items():
        combo.addItem(text, key)
    choose(combo, chosen)


def choose(combo: QComboBox, key: object) -> None:
    """Choose the entry of `key`, the first when there is none."""
    combo.setCurrentIndex(max(0, combo.findData(key)))

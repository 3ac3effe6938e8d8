"""Checks any widget should pass: names for screen readers, keyboard reach, mnemonics, no text cut off."""

from __future__ import annotations

from collections import defaultdict
from typing import TypeGuard

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from cofanet_desktop.gui.widgets.bar_chart import BarChart

INTERACTIVE = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractItemView,
    QAbstractSpinBox,
    QTextEdit,
    QPlainTextEdit,
    BarChart,
)
_INNER_PARTS_OF = (QComboBox, QAbstractSpinBox, QAbstractItemView, QLineEdit)


def _interactive(root: QWidget) -> list[QWidget]:
    """Return the visible widgets of `root` that a person operates, without the inner parts of Qt's own."""
    return [
        widget
        for widget in (root, *root.findChildren(QWidget))
        if isinstance(widget, INTERACTIVE)
        and widget.isVisibleTo(root)
        and not isinstance(widget.parentWidget(), _INNER_PARTS_OF)
        and not widget.objectName().startswith("qt_")
    ]


def accessible_name(widget: QWidget) -> str:
    """Return what a screen reader calls `widget`."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


def a11y_problems(root: QWidget) -> list[str]:
    """Return a sentence for each visible control of `root` without a name or out of the keyboard's reach."""
    problems = []
    for widget in _interactive(root):
        name = accessible_name(widget)
        called = f"{type(widget).__name__} {widget.objectName() or name!r}"
        if not name:
            problems.append(f"{called}: no accessible name")
        if widget.isEnabled() and widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
            problems.append(f"{called}: not reachable by keyboard")
    return problems


def tab_order(root: QWidget) -> list[QWidget]:
    """Return the widgets that Tab visits inside `root`, in that order."""
    order: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not None and widget is not root:
        reachable = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if reachable and widget.isEnabled() and widget.isVisibleTo(root) and root.isAncestorOf(widget):
            order.append(widget)
        widget = widget.nextInFocusChain()
    return order


def mnemonic_clashes(root: QWidget) -> list[str]:
    """Return a sentence for each Alt+letter that several visible controls, or entries of one menu, share."""
    scopes: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QMenu):
            for action in widget.actions():
                _note(scopes[f"menu {widget.title()}"], action.text())
        elif _has_mnemonic(widget) and widget.isVisibleTo(root):
            _note(scopes["window"], widget.text())
    return [
        f"{scope}: Alt+{letter} is shared by {', '.join(texts)}"
        for scope, letters in scopes.items()
        for letter, texts in letters.items()
        if len(texts) > 1
    ]


def _has_mnemonic(widget: QWidget) -> TypeGuard[QAbstractButton | QLabel]:
    if isinstance(widget, QLabel):
        return widget.buddy() is not None
    return isinstance(widget, QAbstractButton)


def _note(letters: dict[str, list[str]], text: str) -> None:
    plain = text.replace("&&", "")
    at = plain.find("&")
    if 0 <= at < len(plain) - 1:
        letters[plain[at + 1].casefold()].append(text)


def clipped_texts(root: QWidget) -> list[str]:
    """Return a sentence for each visible label or button of `root` whose text does not fit into it."""
    return [
        f"{type(widget).__name__} {widget.text()!r}: {widget.width()}×{widget.height()} of {needed.width()}×{needed.height()}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, (QLabel, QPushButton, QCheckBox, QRadioButton))
        and widget.text()
        and widget.isVisibleTo(root)
        and (needed := _needed(widget)).boundedTo(widget.size() + QSize(1, 1)) != needed
    ]


def _needed(widget: QLabel | QAbstractButton) -> QSize:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return QSize(widget.width(), widget.heightForWidth(widget.width()))
    if isinstance(widget, QLabel):
        return widget.sizeHint()
    metrics = QFontMetrics(widget.font())
    return QSize(metrics.horizontalAdvance(widget.text().replace("&", "")), metrics.height())

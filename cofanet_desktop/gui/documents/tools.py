"""The tools above a document: pages, size, search; with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSpinBox, QToolButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.documents.pane import Found
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.documents.pane import DocumentPane


class DocumentTools(TranslatedWidget):
    """Works the pane it serves; hidden as long as there is none."""

    copy_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create the tools without a pane."""
        super().__init__(parent)
        self.pane: DocumentPane | None = None
        self._found = Found()
        self.before, self.after = self._tool("chevron-left"), self._tool("chevron-right")
        self.page, self._pages = QSpinBox(self), QLabel(self)
        self.smaller, self.larger = self._tool("minus"), self._tool("plus")
        self.percent = QLabel(self)
        self.wide, self.whole = self._tool(""), self._tool("")
        self.copy = self._tool("copy")
        self.search = QLineEdit(self)
        self.earlier, self.later = self._tool("chevron-up"), self._tool("chevron-down")
        self.count, self.message = QLabel(self), QLabel(self)
        self._paging, self._fitting = QWidget(self), QWidget(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.say("")

    def serve(self, pane: DocumentPane) -> None:
        """Work `pane` from now on."""
        self.pane = pane
        pane.found_changed.connect(self._show_found)
        pane.page_changed.connect(self._show_page)
        pane.zoom_changed.connect(self._show_zoom)
        for widget in (self._paging, self._fitting):
            widget.setVisible(pane.has_pages)
        self._show_page(*pane.page)
        self._show_zoom(round(pane.zoom * 100))
        if self.search.text():
            pane.search(self.search.text())

    def say(self, sentence: str, *, is_wrong: bool = False) -> None:
        """Show and speak what became of something; empty removes it."""
        theme.set_role(self.message, "error" if is_wrong else "muted")
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def retranslate(self) -> None:
        """Name every tool, with its key in the tooltip."""
        for tool, name, keys in (
            (self.before, self.tr("Page before"), ""),
            (self.after, self.tr("Next page"), ""),
            (self.smaller, self.tr("Smaller"), "Ctrl+-"),
            (self.larger, self.tr("Larger"), "Ctrl++"),
            (self.wide, self.tr("Fit width"), "Ctrl+1"),
            (self.whole, self.tr("Fit page"), "Ctrl+2"),
            (self.copy, self.tr("Copy the text"), "Ctrl+C"),
            (self.earlier, self.tr("Place before"), "Shift+F3"),
            (self.later, self.tr("Next place"), "F3"),
        ):
            tool.setAccessibleName(name)
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            tool.setToolTip(f"{name} ({shown})" if shown else name)
        self.wide.setText(self.tr("Fit width"))
        self.whole.setText(self.tr("Fit page"))
        self.page.setAccessibleName(self.tr("Page"))
        self.search.setPlaceholderText(self.tr("Search in the document"))
        self.search.setAccessibleName(self.tr("Search in the document"))
        self._show_page(*(self.pane.page if self.pane else (1, 1)))
        self._show_found(self._found)

    @Slot(int, int)
    def _show_page(self, page: int, pages: int) -> None:
        self.page.blockSignals(True)  # the page is shown already
        self.page.setRange(1, pages)
        self.page.setValue(page)
        self.page.blockSignals(False)
        self._pages.setText(self.tr("of {pages}").format(pages=formats.integer(pages)))
        self.before.setEnabled(page > 1)
        self.after.setEnabled(page < pages)

    @Slot(int)
    def _show_zoom(self, percent: int) -> None:
        self.percent.setText(self.tr("{percent} %").format(percent=formats.integer(percent)))
        self.percent.setAccessibleName(self.tr("Size {percent} %").format(percent=formats.integer(percent)))

    @Slot(object)
    def _show_found(self, found: Found) -> None:
        self._found = found
        words = self.tr("{at} of {total}").format(
            at=formats.integer(found.at), total=formats.integer(found.total)
        )
        text = words if found.total else self.tr("not found")
        self.count.setText(text if self.search.text() else "")
        for tool in (self.earlier, self.later):
            tool.setEnabled(found.total > 0)

    @Slot(str)
    def _search(self, text: str) -> None:
        if self.pane is not None:
            self.pane.search(text)

    def _step(self, by: int) -> None:
        if self.pane is not None and self.search.text():
            self.pane.step(by)
            announce(self, self.count.text())

    @Slot(int)
    def _go_to_page(self, page: int) -> None:
        if self.pane is not None:
            self.pane.go_to_page(page)

    def _work(self, act: Callable[[DocumentPane], object]) -> None:
        if self.pane is not None:
            act(self.pane)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self._go_to_page(self.page.value() - 1))
        self.after.clicked.connect(lambda: self._go_to_page(self.page.value() + 1))
        self.page.valueChanged.connect(self._go_to_page)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(lambda: self._step(1))
        self.copy.clicked.connect(self.copy_clicked)
        self.earlier.clicked.connect(lambda: self._step(-1))
        self.later.clicked.connect(lambda: self._step(1))
        for tool, act in (
            (self.smaller, lambda pane: pane.zoom_out()),
            (self.larger, lambda pane: pane.zoom_in()),
            (self.wide, lambda pane: pane.fit_width()),
            (self.whole, lambda pane: pane.fit_page()),
        ):
            tool.clicked.connect(lambda _checked=False, act=act: self._work(act))
        self._add_keys()

    def _add_keys(self) -> None:
        for keys, run in (
            (("Ctrl++", "Ctrl+="), self.larger.click),
            (("Ctrl+-",), self.smaller.click),
            (("Ctrl+0",), lambda: self._work(lambda pane: pane.set_zoom(1.0))),
            (("Ctrl+1",), self.wide.click),
            (("Ctrl+2",), self.whole.click),
            (("Ctrl+F",), self._focus_search),
            (("F3",), lambda: self._step(1)),
            (("Shift+F3",), lambda: self._step(-1)),
        ):
            action = QAction(self)
            action.setShortcuts([QKeySequence(one) for one in keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _checked=False, run=run: run())
            self.addAction(action)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _tool(self, icon: str) -> QToolButton:
        tool = QToolButton(self)
        if icon:
            tool.setIcon(icons.icon(icon, "secondary"))
            tool.setIconSize(QSize(theme.scaled(18), theme.scaled(18)))
        tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return tool

    def _lay_out(self) -> None:
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.page.setMinimumWidth(theme.scaled(76))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(theme.scaled(220))
        self.percent.setMinimumWidth(theme.scaled(44))
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._pages, self.percent, self.count):
            theme.set_role(label, "muted")
        sizing, searching = QWidget(self), QWidget(self)
        _row(self._paging, self.before, self.page, self._pages, self.after)
        _row(self._fitting, self.wide, self.whole)
        _row(sizing, self.smaller, self.percent, self.larger)
        _row(searching, self.search, self.count, self.earlier, self.later)
        tools = FlowLayout(spacing=12)
        for group in (self._paging, sizing, self._fitting, self.copy, searching):
            tools.addWidget(group)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(tools)
        layout.addWidget(self.message)


def _row(group: QWidget, *widgets: QWidget) -> None:
    layout = QHBoxLayout(group)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for widget in widgets:
        layout.addWidget(widget)

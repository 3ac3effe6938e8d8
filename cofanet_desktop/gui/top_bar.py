"""The bar above the pages: title, company search, primary action."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from cofanet_desktop.gui.desk import Choice

HEIGHT = 56


class TopBar(TranslatedWidget):
    """Title of the page, the search for companies everywhere, and the button New action."""

    searched = Signal(str, str)
    """Emitted with the text and the country (three letters, empty for all) on Enter."""

    def __init__(
        self, new_action: QAction, back: QAction, sidebar: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self._sidebar_button = self._action_button(sidebar)
        self._back_button = self._action_button(back)
        self._title = ElidedLabel("", self)
        theme.set_role(self._title, "title")
        self.search = QLineEdit(self)
        self.country = ElidedComboBox(self)
        self._action = new_action
        self.new_action_menu = QMenu(self)
        self.new_button = QPushButton(self)
        self._build()
        self._lay_out()
        self.setMinimumHeight(HEIGHT)
        self.retranslate()

    def set_title(self, title: str) -> None:
        """Show `title`, cut at its end when space is short."""
        self._title.setMinimumWidth(0)  # or the hint of the new title would have it in it
        self._title.setText(title)
        self._title.setAccessibleName(title)
        self._fit()

    @property
    def title(self) -> str:
        """Return the title shown."""
        return self._title.text()

    def set_countries(self, countries: Sequence[Choice], current: str) -> None:
        """Offer `countries` after “All countries” and choose `current`."""
        self.country.clear()
        self.country.addItem(self.tr("All countries"), "")
        for choice in countries:
            self.country.addItem(choice.label, choice.key)
        self.country.setCurrentIndex(max(0, self.country.findData(current)))

    def retranslate(self) -> None:
        """Set every text."""
        self.search.setPlaceholderText(self.tr("Search a company by name or identifier (Ctrl+K)"))
        self.search.setToolTip(self.search.placeholderText())  # a narrow window shows only its beginning
        self.search.setAccessibleName(self.tr("Search a company by name or identifier"))
        self.country.setAccessibleName(self.tr("Country of the search"))
        self.country.setToolTip(self.tr("Country of the search"))
        if self.country.count():
            self.country.setItemText(0, self.tr("All countries"))
        self.new_button.setAccessibleName(self.tr("&New action").replace("&", ""))
        self.new_button.setToolTip(self.tr("Ask for cover, order information… (Ctrl+N)"))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return no width of its own: the bar leaves out parts rather than widening the window."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow window has no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the button by its icon alone, then hide the country, until the rest fits; the title comes before the search."""
        for in_words, with_country in ((True, True), (False, True), (False, False)):
            self.new_button.setText(" " + self.tr("&New action") if in_words else "")
            self.country.setVisible(with_country)
            if self._needed() <= self.width():
                break
        few = self._title.minimumSizeHint().width()
        room = self.width() - self._needed() + few
        # Not the size hint: that of a label is never below the minimum the title before it was given.
        whole = self._title.fontMetrics().horizontalAdvance(self._title.text()) + 1
        self._title.setMinimumWidth(max(few, min(whole, room)))

    def _needed(self) -> int:
        few = self._title.minimumSizeHint().width() + self.search.minimumWidth()
        parts = (self._sidebar_button, self._back_button, self.country, self.new_button)
        shown = [part for part in parts if not part.isHidden()]
        gaps = 8 * (len(shown) + 3)
        margins = self.contentsMargins() + self._row.contentsMargins()
        return few + gaps + margins.left() + margins.right() + sum(part.sizeHint().width() for part in shown)

    def _build(self) -> None:
        self.search.addAction(icons.icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(theme.scaled(420))
        self.search.setMinimumWidth(180)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.returnPressed.connect(self._search)
        self.country.setMinimumContentsLength(10)
        self.country.addItem("", "")
        theme.set_role(self.new_button, "primary")
        self.new_button.setIcon(icons.icon("plus", "on_accent"))
        self.new_button.clicked.connect(self._action.trigger)

    def _lay_out(self) -> None:
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 24, 10)
        layout.setSpacing(8)
        layout.addWidget(self._sidebar_button)
        layout.addWidget(self._back_button)
        layout.addWidget(self._title, 2)
        layout.addSpacing(8)
        layout.addWidget(self.search, 3)
        layout.addWidget(self.country)
        layout.addWidget(self.new_button)

    def _action_button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(20, 20))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    @Slot()
    def _search(self) -> None:
        text = self.search.text().strip()
        if text:
            self.searched.emit(text, self.country.currentData() or "")

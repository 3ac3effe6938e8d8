"""The list of pages at the side of the window, which collapses to a rail of icons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.page_specs import Badge as BadgeKind
from cofanet_desktop.gui.page_specs import PageSpec, Section
from cofanet_desktop.gui.widgets.badge import Badge, badge_text
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from cofanet_desktop.gui.desk import Choice

WIDE = 224
RAIL = 56
_ICON = 20
_MOST_COUNTED = 36
"""Width of the largest count, 99+, at the usual text size."""
_MARGIN = 8


class PageButton(TrMixin, QToolButton):
    """One page in the sidebar, with its count."""

    def __init__(self, spec: PageSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self._rail = False
        self.badge = Badge(self)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setIcon(icons.icon(spec.icon, "secondary"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_rail(self, rail: bool) -> None:
        """Show the icon only, or the name beside it."""
        self._rail = rail
        size = theme.scaled(_ICON)
        self.setIconSize(QSize(size, size))
        theme.set_rail(self, rail)
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(alone if rail else beside)
        self._place_badge()

    def set_count(self, count: int, tone: str) -> None:
        """Show `count` beside the name on the colour `tone`, nothing at zero."""
        self.badge.set_count(count, tone)
        self.retranslate()
        self._place_badge()

    def width_in_bold(self) -> int:
        """Return the width of icon and name while the page is open, and of the count where there can be one."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        gaps = 2 * 10 + 8  # the paddings of the style sheet, and between icon and name
        count = 0 if self.spec.badge is BadgeKind.NONE else theme.scaled(_MOST_COUNTED) + 4
        return theme.scaled(_ICON) + QFontMetrics(font).horizontalAdvance(self.text()) + gaps + count

    def retranslate(self) -> None:
        """Name the button, with its count for screen readers."""
        label, count = self.spec.label(), self.badge.count
        self.setText(f" {label}")
        spoken = (
            self.tr("{page}, {count} new").format(page=label, count=badge_text(count)) if count else label
        )
        self.setAccessibleName(spoken)
        self.setToolTip(f"{label} ({self.spec.shortcut})" if self.spec.shortcut else label)

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew when the language changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the count at the end of the button."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._place_badge()
        return super().event(event)

    def _place_badge(self) -> None:
        size = self.badge.sizeHint()
        self.badge.resize(size)
        end = self.width() - size.width() - (0 if self._rail else 10)
        x = 10 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft and not self._rail else end
        self.badge.move(x, 0 if self._rail else (self.height() - size.height()) // 2)


_NAMED = (Section.REQUESTS, Section.TOOLS)
"""Groups that stand under their name, in order."""


class Sidebar(TrMixin, QFrame):
    """Contract switcher, pages in their sections, settings at the bottom."""

    _built = False
    """Qt may announce fonts and colours while the constructor still runs."""

    page_chosen = Signal(str)
    contract_chosen = Signal(str)

    def __init__(self, specs: Iterable[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._rail = False
        self._profile_name = ""
        shown = [spec for spec in specs if spec.section is not Section.HIDDEN]
        # Made in the order in which they stand, for that is the order of the Tab key.
        self.profile = ElidedLabel("", self)
        self.contracts = ElidedComboBox(self)
        self._contract_button = QToolButton(self)
        self._contract_menu = QMenu(self)
        self._build_contracts()
        self._scroll = QScrollArea(self)
        self._pages = QWidget(self._scroll)
        upper = [spec for spec in shown if spec.section is not Section.BOTTOM]
        lower = [spec for spec in shown if spec.section is Section.BOTTOM]
        self.buttons = {spec.key: self._page_button(spec, self._pages) for spec in upper}
        self.buttons |= {spec.key: self._page_button(spec, self) for spec in lower}
        named = [one for one in _NAMED if any(spec.section is one for spec in upper)]
        self._headings = {section: self._heading() for section in named}
        self._lines = {section: self._rule() for section in named}
        self._lay_out(shown)
        self._built = True
        self.set_rail(False)
        self.retranslate()

    def _heading(self) -> QLabel:
        """Return the name of a group of pages."""
        heading = ElidedLabel("", self._pages)  # it begins at the reading side, whatever script it is in
        theme.set_role(heading, "section")
        heading.setContentsMargins(10, 12, 10, 2)
        return heading

    def _rule(self) -> QFrame:
        """Return the line that stands for the name of a group in the rail."""
        line = QFrame(self._pages)
        theme.set_role(line, "line")
        return line

    def set_rail(self, rail: bool) -> None:
        """Collapse to a rail of icons, or open again."""
        self._rail = rail
        self.setFixedWidth(min(theme.scaled(RAIL), 72) if rail else self._wide())
        for button in self.buttons.values():
            button.set_rail(rail)
        for heading in self._headings.values():
            heading.setVisible(not rail)
        for line in self._lines.values():
            line.setVisible(rail)
        size = theme.scaled(_ICON)
        self._contract_button.setIconSize(QSize(size, size))
        self.contracts.setVisible(not rail)
        self._contract_button.setVisible(rail)
        self.profile.setVisible(not rail and bool(self._profile_name))

    def _wide(self) -> int:
        """Return the width at which every name is read whole, also in bold while its page is open."""
        names = max((button.width_in_bold() for button in self.buttons.values()), default=0)
        return max(min(theme.scaled(WIDE), 300), names + 2 * _MARGIN + theme.tokens().border_width)

    @property
    def is_rail(self) -> bool:
        """Tell whether only icons are shown."""
        return self._rail

    def mark(self, page: str) -> None:
        """Show `page` as the one open; none is marked for a page that is not listed."""
        for key, button in self.buttons.items():
            button.setAutoExclusive(False)  # else the last one marked beside another parent's stays marked
            button.setChecked(key == page)
        for button in self.buttons.values():
            button.setAutoExclusive(page in self.buttons)

    def set_counts(self, unread: int, outbox: int, *, attention: bool) -> None:
        """Show how many notifications are unread and requests in the outbox; `attention` makes the latter red."""
        counts = {
            BadgeKind.UNREAD: (unread, "bad"),
            BadgeKind.OUTBOX: (outbox, "bad" if attention else "neutral"),
            BadgeKind.NONE: (0, "neutral"),
        }
        for button in self.buttons.values():
            button.set_count(*counts[button.spec.badge])

    def set_profile(self, name: str) -> None:
        """Show `name` above the contracts, where there are several profiles; empty hides it."""
        self._profile_name = name
        self.profile.setText(name)
        self.profile.setVisible(not self._rail and bool(name))
        self._name_contract()

    def set_contracts(self, contracts: Sequence[Choice], current: str) -> None:
        """List the contracts to switch between."""
        self.contracts.blockSignals(True)
        self.contracts.clear()
        for choice in contracts:
            self.contracts.addItem(choice.label, choice.key)
            self.contracts.setItemData(self.contracts.count() - 1, choice.label, Qt.ItemDataRole.ToolTipRole)
        self.contracts.setCurrentIndex(self.contracts.findData(current))
        self.contracts.blockSignals(False)
        self._name_contract()
        self._fill_contract_menu(contracts, current)

    def retranslate(self) -> None:
        """Set every text."""
        names = {Section.REQUESTS: self.tr("My requests"), Section.TOOLS: self.tr("My tools")}
        for section, heading in self._headings.items():
            heading.setText(names[section].upper())
            heading.setAccessibleName(names[section])
        self.contracts.setAccessibleName(self.tr("Contract"))
        self.setAccessibleName(self.tr("Pages"))
        self._name_contract()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language, direction and text size."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            for button in self.buttons.values():
                button.retranslate()  # Qt tells them later, and the width depends on their names
            self.set_rail(self._rail)
        elif self._built and event.type() is QEvent.Type.FontChange:
            self.set_rail(self._rail)
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Draw the edge on the side of the pages."""
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.Polish):
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            if self.property("side") != ("right" if rtl else "left"):
                self.setProperty("side", "right" if rtl else "left")
                self.style().unpolish(self)
                self.style().polish(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move between the pages with the arrow keys; stay as wide as their names."""
        if event.type() is QEvent.Type.FontChange and self._built and not self._rail:
            self.setFixedWidth(self._wide())
        if event.type() is QEvent.Type.KeyPress and isinstance(watched, PageButton):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(event.key(), 0)  # type: ignore[attr-defined]
            order = list(self.buttons.values())
            at = order.index(watched) + step
            if step and 0 <= at < len(order):
                order[at].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _page_button(self, spec: PageSpec, parent: QWidget) -> PageButton:
        button = PageButton(spec, parent)
        button.clicked.connect(lambda: self.page_chosen.emit(spec.key))
        button.installEventFilter(self)
        return button

    def _build_contracts(self) -> None:
        theme.set_role(self.profile, "caption")
        self.profile.setContentsMargins(10, 0, 10, 0)
        self.profile.hide()
        self.contracts.setMinimumContentsLength(8)
        self.contracts.activated.connect(self._contract_activated)
        self._contract_button.setIcon(icons.icon("briefcase", "secondary"))
        self._contract_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._contract_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._contract_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.set_rail(self._contract_button, True)
        self._contract_button.setMenu(self._contract_menu)

    def _fill_contract_menu(self, contracts: Sequence[Choice], current: str) -> None:
        self._contract_menu.clear()
        group = QActionGroup(self._contract_menu)
        for choice in contracts:
            action = QAction(choice.label.replace("&", "&&"), self._contract_menu, checkable=True)
            action.setChecked(choice.key == current)
            action.setData(choice.key)
            group.addAction(action)
            self._contract_menu.addAction(action)
        group.triggered.connect(self._contract_picked)

    def _name_contract(self) -> None:
        """Say which contract, and which profile of several, is in use, in the rail too."""
        current = self.contracts.currentText()
        profile = self.tr("Profile: {name}").format(name=self._profile_name) if self._profile_name else ""
        contract = (
            self.tr("Contract: {contract}").format(contract=current) if current else self.tr("Contract")
        )
        self.profile.setAccessibleName(profile)
        self.contracts.setToolTip("\n".join(part for part in (profile, current) if part))
        self._contract_button.setToolTip("\n".join(part for part in (profile, contract) if part))
        self._contract_button.setAccessibleName(", ".join(part for part in (contract, profile) if part))

    @Slot(int)
    def _contract_activated(self, index: int) -> None:
        self._name_contract()
        self.contract_chosen.emit(self.contracts.itemData(index))

    @Slot(QAction)
    def _contract_picked(self, action: QAction) -> None:
        self.contracts.setCurrentIndex(self.contracts.findData(action.data()))
        self.contract_chosen.emit(action.data())

    def _lay_out(self, shown: Sequence[PageSpec]) -> None:
        theme.set_role(self._pages, "scrolled")
        inner = QVBoxLayout(self._pages)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        self._add_section(inner, shown, Section.TOP)
        for section, heading in self._headings.items():
            inner.addWidget(heading)
            inner.addWidget(self._lines[section])
            self._add_section(inner, shown, section)
        inner.addStretch(1)
        self._scroll.setWidget(self._pages)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        layout.setSpacing(6)
        layout.addWidget(self.profile)
        layout.addWidget(self.contracts)
        layout.addWidget(self._contract_button)
        layout.addWidget(self._scroll, 1)
        self._add_section(layout, shown, Section.BOTTOM)

    def _add_section(self, layout: QVBoxLayout, shown: Sequence[PageSpec], section: Section) -> None:
        for spec in shown:
            if spec.section is section:
                layout.addWidget(self.buttons[spec.key])

"""Overdues: every declaration of the contract, and the way to a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout

from cofanet_desktop.domain.overdues import DeclarationStatus
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.overdues_list import OverdueList
from cofanet_desktop.gui.routes import pick_duty_route

if TYPE_CHECKING:
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session


class OverduesPage(Page):
    """The list of overdue declarations; a new one begins with a search for its debtor."""

    icon_name = "gavel"

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """Create an empty list; `activate` fills it."""
        super().__init__()
        self._is_loaded = False
        self.list = OverdueList(session, tasks, self.content)
        self.new = QPushButton(self.content)
        self.new.setIcon(icons.icon("plus", "on_accent"))
        theme.set_role(self.new, "primary")
        self.list.top.addWidget(self.new)
        self.new_action = QAction(self)
        self.addAction(self.new_action)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.new.clicked.connect(self._begin)
        self.new_action.triggered.connect(self._begin)
        self.list.wanted.connect(self.navigate)
        self.list.loaded.connect(self._loaded)
        self.list.failed.connect(self._failed)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Overdues")

    def activate(self, argument: str) -> None:
        """Read the list; `status=pending` narrows it to the declarations of that status."""
        name, _, value = argument.partition("=")
        status = next((one for one in DeclarationStatus if one.value == value), None)
        if name == "status" and status is not None:
            self.list.show_only(status)
        if not self._is_loaded:
            self.show_busy()
        self.list.load()

    def refresh(self, changes: object) -> None:
        """Read the list again; filters and choice stay."""
        self.list.load()

    def begin_action(self) -> bool:
        """Begin a new declaration."""
        self._begin()
        return True

    def filter_field(self) -> QLineEdit:
        """Return the filter."""
        return self.list.filter

    def retranslate(self) -> None:
        """Set every text."""
        self.new.setText(self.tr(" Declare an o&verdue…"))
        self.new_action.setText(self.tr("Declare an overdue…"))

    def _loaded(self, total: int) -> None:
        self._is_loaded = True
        if total:
            self.show_content()
        else:
            sentence = self.tr("No overdue has been declared under this contract.")
            self.show_empty("gavel", sentence, self.tr("Declare an overdue…"), self._begin)

    def _failed(self, error: BaseException) -> None:
        self.show_error(failure_sentence(error), failure_details(error), self.list.load)

    @Slot()
    def _begin(self) -> None:
        self.navigate.emit(pick_duty_route())

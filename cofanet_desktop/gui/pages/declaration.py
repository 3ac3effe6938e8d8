"""An overdue declaration: the form of a new one or of an addition, or the one that was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.gui.forms.addition_form import AdditionForm
from cofanet_desktop.gui.forms.declaration_form import DeclarationForm
from cofanet_desktop.gui.forms.page_switch import PageSwitch
from cofanet_desktop.gui.pages.declaration_file import DeclarationFile
from cofanet_desktop.gui.routes import ADD, CORRECT, NEW

if TYPE_CHECKING:
    from cofanet_desktop.gui.page import Page
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session


class DeclarationPage(PageSwitch):
    """Routes: `new=<Easy number>/insured|uninsured`, `add=<id>`, `correct=<command>`, or the id of one made."""

    icon_name = "gavel"

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """Create the three pages, all empty."""
        self.form = DeclarationForm(session, tasks)
        self.addition = AdditionForm(session, tasks)
        self.file = DeclarationFile(session, tasks)
        super().__init__((self.file, self.form, self.addition), self._page_for)

    def _page_for(self, argument: str) -> Page:
        if argument.startswith(ADD):
            return self.addition
        if argument.startswith((NEW, CORRECT)):
            return self.form
        return self.file

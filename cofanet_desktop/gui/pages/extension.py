"""The page of extensions: the form of a request, or the extension that came of one, as the route says (ACT-11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.gui.forms.page_switch import PageSwitch
from cofanet_desktop.gui.pages.extension_file import ExtensionFilePage
from cofanet_desktop.gui.pages.extension_form import ExtensionFormPage
from cofanet_desktop.gui.routes import CORRECT, MODIFY, NEW

if TYPE_CHECKING:
    from cofanet_desktop.gui.page import Page
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session


class ExtensionPage(PageSwitch):
    """Routes: `new=Easy number`, `modify=id`, `correct=command id` are forms, an id alone is an extension."""

    icon_name = "calendar-due"

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """Create both pages, the one of an extension shown."""
        self.file, self.form = ExtensionFilePage(session, tasks), ExtensionFormPage(session, tasks)
        super().__init__((self.file, self.form), self._page_of)

    def _page_of(self, argument: str) -> Page:
        return self.form if argument.startswith((NEW, MODIFY, CORRECT)) else self.file

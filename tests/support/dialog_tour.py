"""The windows over the window that most people meet: each opened as the program opens it.

dialog = opened(tour, "new company")     # closed again by the next one, or by closed_all()
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication, QDialog

from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui.dialogs.bulk_format import BulkFormatDialog
from cofanet_desktop.gui.dialogs.delete_exports import DeleteExportsDialog
from cofanet_desktop.gui.dialogs.export_template import TemplateDialog
from cofanet_desktop.gui.pages.custom_fields import CustomFieldsPage
from cofanet_desktop.gui.pages.exports import ExportsPage
from cofanet_desktop.gui.pages.portfolio import PortfolioPage
from cofanet_desktop.gui.routes import (
    Route,
    company_route,
    exports_route,
    ilu_route,
    new_company_route,
    send_information_route,
)
from cofanet_desktop.gui.wizards.answers import Request, RequestKind
from cofanet_desktop.gui.wizards.start import open_form
from cofanet_desktop.gui.wizards.wizard import RequestWizard
from cofanet_desktop.services import field_imports, ilus
from tests.support.requests import find_file, without_cover
from tests.support.tour import Tour


def _palette(tour: Tour) -> None:
    tour.window.open_palette()


def _shortcuts(tour: Tour) -> None:
    tour.window.frame_actions.shortcuts.trigger()


def _bulk_format(tour: Tour) -> None:
    BulkFormatDialog(tour.window).show()


def _over(tour: Tour, route: Route) -> None:
    tour.window.go(route)
    tour.settle()


def _number(tour: Tour) -> str:
    return find_file(tour.session, without_cover).company.easy_number


def _offers(tour: Tour) -> None:
    _over(tour, company_route(_number(tour)))
    tour.window.frame_actions.new.trigger()
    tour.settle()
    if _shown() is None:  # nobody listens to the window here: the page is asked as the program asks it
        page = tour.window.pages.page
        assert page is not None
        page.begin_action()


def _wizard(step: int, tour: Tour) -> None:
    number = _number(tour)
    _over(tour, company_route(number))
    page = tour.window.pages.page
    assert page is not None
    request = Request(kind=RequestKind.ORDER, easy_number=number, code=ProductCode.CRL)
    open_form(page, tour.session, tour.tasks, request)
    tour.settle()
    wizard = _shown()
    assert isinstance(wizard, RequestWizard)
    wizard.go_to(step)


def _ilu(tour: Tour) -> None:
    one = next(row.record for row in ilus.listed(tour.session) if row.record.is_active)
    _over(tour, ilu_route(one.id))


def _exports(tour: Tour, part: str) -> ExportsPage:
    _over(tour, exports_route("covers", part))
    page = tour.window.pages.page
    assert isinstance(page, ExportsPage)
    return page


def _new_export(tour: Tour) -> None:
    _exports(tour, "files").ask("")


def _template(tour: Tour) -> None:
    _exports(tour, "templates").templates.begin()
    tour.settle()
    dialog = _shown()
    assert isinstance(dialog, TemplateDialog)
    dialog.fields.set_choices(dialog.fields.every(), ("name", "granted", "currency"))


def _standard_template(tour: Tour) -> None:
    page = _exports(tour, "templates")
    page.templates.open_row(page.templates.table.rows_model.rows[0])


def _scenario(tour: Tour) -> None:
    _exports(tour, "scenarios").scenarios.begin()


def _export_choice(tour: Tour) -> None:
    _over(tour, Route("portfolio"))
    page = tour.window.pages.page
    assert isinstance(page, PortfolioPage)
    page.actions_on.export.trigger()


def _delete_exports(tour: Tour) -> None:
    DeleteExportsDialog(3, tour.window).open()


def _fields(tour: Tour, part: str) -> CustomFieldsPage:
    _over(tour, Route("custom_fields", part))
    page = tour.window.pages.page
    assert isinstance(page, CustomFieldsPage)
    return page


def _delete_field(tour: Tour) -> None:
    view = _fields(tour, "definitions").definitions
    view.table.select_place(next(at for at, row in enumerate(view.model.rows) if row.is_own))
    view.delete.click()


def _another_time(tour: Tour) -> None:
    _fields(tour, f"import/{field_imports.files(tour.session)[0].id}").imports.file.another_time.click()


DIALOGS: dict[str, Callable[[Tour], None]] = {
    "palette": _palette,
    "shortcuts": _shortcuts,
    "bulk format": _bulk_format,
    "new action": _offers,
    "request": partial(_wizard, 0),
    "guarantor": partial(_wizard, 1),
    "summary": partial(_wizard, 2),
    "new company": lambda tour: _over(tour, new_company_route()),
    "information": lambda tour: _over(tour, send_information_route(_number(tour))),
    "ilu": _ilu,
    "new export": _new_export,
    "template": _template,
    "standard template": _standard_template,
    "scenario": _scenario,
    "export choice": _export_choice,
    "delete exports": _delete_exports,
    "delete field": _delete_field,
    "another time": _another_time,
}
"""How each is opened."""


def opened(tour: Tour, name: str) -> QDialog:
    """Return the dialog of that name, at rest and the only one."""
    close_all(tour)
    DIALOGS[name](tour)
    tour.settle()
    dialog = _shown()
    assert dialog is not None, name
    return dialog


def close_all(tour: Tour) -> None:
    """Close what is open over the window."""
    while (dialog := _shown()) is not None:
        dialog.reject()
        QApplication.processEvents()
    tour.settle()


def _shown() -> QDialog | None:
    found = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
    return next(found, None)

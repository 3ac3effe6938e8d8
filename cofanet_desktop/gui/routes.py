"""Where a page is: routes, what leads to each page, and what is read from their arguments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cofanet_desktop.domain.duties import Duty
    from cofanet_desktop.domain.products import Family


@dataclass(frozen=True, slots=True)
class Route:
    """Where to go: the key of a page and what it should show, such as `("company", "00000012354897")`."""

    page: str
    argument: str = ""


def search_route(text: str, country: str = "") -> Route:
    """Return the route to the company search for `text` in `country` (three letters, empty for all)."""
    return Route("search", f"{country}:{text}")


def company_route(easy_number: str, product_id: str = "") -> Route:
    """Return the route to a company and, with `product_id`, to that product on its page."""
    return Route("company", f"{easy_number}/{product_id}" if product_id else easy_number)


def company_terms(argument: str) -> tuple[str, str]:
    """Return `(Easy number, product id)` from the argument of a company route; no product is empty."""
    easy_number, _, product_id = argument.partition("/")
    return easy_number, product_id


NEW = "new="
"""What the route to a form has before the company something new is begun on."""

CORRECT = "correct="
"""What the route to a form has before the id of the refused command that it corrects."""

ADD = "add="
"""What the route to a declaration has before its id when something is to be added to it."""


MODIFY = "modify="
"""What the route to an extension has before its id when a change of it is to be asked for."""


def declaration_route(declaration_id: str) -> Route:
    """Return the route to an overdue declaration."""
    return Route("declaration", declaration_id)


def new_declaration_route(easy_number: str, *, is_insured: bool) -> Route:
    """Return the route to the form of a new overdue declaration on a company."""
    return Route("declaration", f"{NEW}{easy_number}/{'insured' if is_insured else 'uninsured'}")


def add_to_declaration_route(declaration_id: str) -> Route:
    """Return the route to the form that adds to an overdue declaration (rule 17)."""
    return Route("declaration", f"{ADD}{declaration_id}")


def extension_route(extension_id: str) -> Route:
    """Return the route to an extension."""
    return Route("extension", extension_id)


def new_extension_route(easy_number: str) -> Route:
    """Return the route to the form of a new extension on a company."""
    return Route("extension", f"{NEW}{easy_number}")


def modify_extension_route(extension_id: str) -> Route:
    """Return the route to the form that asks for an accepted extension to be changed (rule 15)."""
    return Route("extension", f"{MODIFY}{extension_id}")


def turnover_route(declaration_id: str) -> Route:
    """Return the route to the form of a turnover declaration."""
    return Route("turnover_form", declaration_id)


ABOUT = "about="
"""What a documents route has before the company whose documents are listed."""

SENT = "sent="
"""What a documents route has before the id of one document that was sent."""


def documents_route(document_id: str = "", *, easy_number: str = "") -> Route:
    """Return the route to the documents sent: to one of them, or to those on a company."""
    if document_id:
        return Route("documents", f"{SENT}{document_id}")
    return Route("documents", f"{ABOUT}{easy_number}" if easy_number else "")


def exports_route(category: str = "covers", part: str = "files") -> Route:
    """Return the route to what was exported (`files`), the `templates` or the `scenarios` of a category of exports."""
    return Route("exports", f"{category}/{part}")


def exports_terms(argument: str) -> tuple[str, str]:
    """Return `(category, part)` from the argument of an exports route; both empty for an empty argument."""
    category, _, part = argument.partition("/")
    return category, part


def send_information_route(easy_number: str) -> Route:
    """Return the route to the form that sends information on a company, opened over the documents sent."""
    return Route("documents", f"{NEW}{easy_number}")


ILUS = "ilu="
"""What a portfolio route has before the id of an ILU, or before nothing for the list of ILUs."""


def ilu_route(ilu_id: str = "") -> Route:
    """Return the route to the ILUs in the portfolio and, with `ilu_id`, to that ILU, which is opened there."""
    return Route("portfolio", f"{ILUS}{ilu_id}")


DRAFT = "draft="
"""What a company route has before the id of a kept form that is to go on."""


def draft_route(easy_number: str, draft_id: str) -> Route:
    """Return the route to the page of a company where a kept form goes on (ACT-17)."""
    return company_route(easy_number, f"{DRAFT}{draft_id}")


NEW_COMPANY = "new="
"""What a search route has in the place of a country when the form of a new company is to go on."""


def new_company_route() -> Route:
    """Return the route to the search page where the kept form of a new company goes on (ACT-17)."""
    return Route("search", f"{NEW_COMPANY}:")


PICK = "pick="
"""What a search route has in the place of a country when the search ends in an order."""


def pick_route(wanted: Family | Duty) -> Route:
    """Return the route to the search that ends in what is wanted on the company chosen (HOME-1).

    That is ordering a product of a family, declaring an overdue, or asking for an extension.
    """
    return Route("search", f"{PICK}{wanted.value}:")


OVERDUE_LIST = "overdues"
"""What a portfolio route has that leads to the overdues of the portfolio (PORT-6)."""

PICK_DUTY = "duty="
"""What a search route has in the place of a country when the search ends in a declaration or an extension."""


def pick_duty_route() -> Route:
    """Return the route to the search that ends in declaring an overdue, or extending due dates, on the company chosen."""
    return Route("search", f"{PICK_DUTY}:")


def search_terms(argument: str) -> tuple[str, str]:
    """Return `(text, country)` from the argument of a search route; both empty for an empty argument."""
    country, _, text = argument.partition(":")
    return text, country

"""Who a company is and what was decided on a product, as names and values for any page or dialog."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import current_language, translate
from cofanet_desktop.gui.widgets.facts import Fact
from cofanet_desktop.gui.widgets.statuses import product_word, status_look
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.domain.products import Product

_CONTEXT = "CompanyFacts"
_COMPANY = QT_TRANSLATE_NOOP("CompanyFacts", "Company")
_NUMBER = QT_TRANSLATE_NOOP("CompanyFacts", "Easy number")
_ADDRESS = QT_TRANSLATE_NOOP("CompanyFacts", "Address")
_CONTRACT = QT_TRANSLATE_NOOP("CompanyFacts", "Contract")
_PRODUCT = QT_TRANSLATE_NOOP("CompanyFacts", "Product")
_DECISION = QT_TRANSLATE_NOOP("CompanyFacts", "Decision")
_REQUESTED = QT_TRANSLATE_NOOP("CompanyFacts", "Requested")
_GRANTED = QT_TRANSLATE_NOOP("CompanyFacts", "Granted")
_OPINION = QT_TRANSLATE_NOOP("CompanyFacts", "Answer")
_EXAMINED = QT_TRANSLATE_NOOP("CompanyFacts", "Being examined")
_EXPECTED = QT_TRANSLATE_NOOP("CompanyFacts", "Answer expected")
_ORDERED = QT_TRANSLATE_NOOP("CompanyFacts", "Ordered on")
_DECIDED = QT_TRANSLATE_NOOP("CompanyFacts", "Decided on")
_ENDS = QT_TRANSLATE_NOOP("CompanyFacts", "Ends on")
_OFFERED = QT_TRANSLATE_NOOP("CompanyFacts", "Total cover offered")
_STANDING = QT_TRANSLATE_NOOP("CompanyFacts", "Cover today")
_COMPLEMENT = QT_TRANSLATE_NOOP("CompanyFacts", "More than today")
_DURATION = QT_TRANSLATE_NOOP("CompanyFacts", "Duration")
_DAYS = QT_TRANSLATE_NOOP("CompanyFacts", "Days: {days}")
_DAYS_UNTIL = QT_TRANSLATE_NOOP("CompanyFacts", "Days: {days}; bought today, it ends on {day}")
_PRICE = QT_TRANSLATE_NOOP("CompanyFacts", "Price")
_SIMULATED_PRICE = QT_TRANSLATE_NOOP("CompanyFacts", "{price} – simulated")
_VALID = QT_TRANSLATE_NOOP("CompanyFacts", "Offer open until")
_GUARANTOR = QT_TRANSLATE_NOOP("CompanyFacts", "Guarantor")
_CLAUSES = QT_TRANSLATE_NOOP("CompanyFacts", "Clauses")
_COMMENT = QT_TRANSLATE_NOOP("CompanyFacts", "Insurer's comment")
_REFERENCE = QT_TRANSLATE_NOOP("CompanyFacts", "Insurer's reference")
_DECLARABLE = QT_TRANSLATE_NOOP("CompanyFacts", "Overdues declarable until")
_RETRY = QT_TRANSLATE_NOOP("CompanyFacts", "Can be asked again from")
_MONITORED = QT_TRANSLATE_NOOP("CompanyFacts", "Monitoring")
_FOLLOWED = QT_TRANSLATE_NOOP("CompanyFacts", "Every change is notified")


def _t(text: str) -> str:
    return translate(_CONTEXT, text)


def country_name(code: str) -> str:
    """Return the name of a country in the language in force; an unknown code as it is."""
    return reference_data().name(code, current_language())


def identifier_label(country: str, kind: str) -> str:
    """Return how a type of legal identifier is called in the language in force; an unknown one by its code."""
    known = reference_data().countries.get(country)
    found = known.identifier_type(kind) if known else None
    return found.label(current_language()) if found else kind


CRS = "CRS"
"""What the types of the insurer's own reference numbers begin with."""


def identifier_facts(company: Company, *, with_crs: bool = True) -> tuple[Fact, ...]:
    """Return the identifiers of a company by the names of their types; CRS numbers only where they are wanted (PREF-2)."""
    return tuple(
        Fact(identifier_label(company.country, one.type), one.value)
        for one in company.identifiers
        if with_crs or not one.type.upper().startswith(CRS)
    )


def names_of(company: Company, *, local_first: bool) -> tuple[str, str]:
    """Return the name shown first and the other one; the second is empty where there is only one (PREF-2)."""
    if not company.local_name:
        return company.name, ""
    names = (company.local_name, company.name)
    return names if local_first else (names[1], names[0])


def address_of(company: Company) -> str:
    """Return the address on one line, the country last."""
    place = " ".join(part for part in (company.postcode, company.city) if part)
    return ", ".join(part for part in (company.address, place, country_name(company.country)) if part)


def company_facts(company: Company, contract: Contract) -> tuple[Fact, ...]:
    """Return name, numbers, address and contract: what a person must see before asking for anything."""
    names = " – ".join(name for name in (company.local_name, company.name) if name)
    return (
        Fact(_t(_COMPANY), names),
        Fact(_t(_NUMBER), formats.isolated(company.easy_number)),
        *identifier_facts(company)[:2],
        Fact(_t(_ADDRESS), address_of(company)),
        Fact(_t(_CONTRACT), f"{contract.number} – {contract.holder}"),
    )


def product_fact(product: Product) -> Fact:
    """Return the product and its status in one line."""
    return Fact(_t(_PRODUCT), f"{product_word(product.code)} – {status_look(product.status).word}")


def insurer_comment(comment: str) -> str:
    """Return what the insurer says; sentences of the simulated one in the language in force, others as they are."""
    return translate("InsurerComment", comment) if comment else ""


def decision_facts(product: Product, names: Mapping[str, str] | None = None) -> tuple[Fact, ...]:
    """Return everything known of a product; `names` gives the companies known by Easy number (the guarantor)."""
    asked = product.asked
    return (
        Fact(_t(_DECISION), status_look(product.status).word),
        Fact(_t(_REQUESTED), _amount(product.requested)),
        Fact(_t(_GRANTED), _amount(product.granted)),
        Fact(_t(_OPINION), product.rating),
        Fact(_t(_DECIDED), _day(product.decided_on)),
        Fact(_t(_ENDS), _day(product.ends_on)),
        Fact(_t(_DURATION), _t(_DAYS).format(days=formats.integer(product.days)) if product.days else ""),
        Fact(_t(_PRICE), _price(product)),
        Fact(_t(_VALID), _valid_until(product) if product.has_open_offer else ""),
        Fact(_t(_EXAMINED), _amount(asked.amount) if asked and product.granted is not None else ""),
        Fact(
            _t(_EXPECTED),
            formats.moment(asked.answer_expected_at) if asked and asked.answer_expected_at else "",
        ),
        Fact(_t(_ORDERED), formats.day(product.ordered_at)),
        _guarantor(product, names or {}),
        Fact(_t(_COMMENT), insurer_comment(product.comment)),
        Fact(_t(_CLAUSES), "\n".join(product.clauses)),
        Fact(_t(_DECLARABLE), _day(product.declarable_until)),
        Fact(_t(_RETRY), _day(product.retry_from)),
        Fact(_t(_MONITORED), _t(_FOLLOWED) if product.monitored else ""),
        Fact(_t(_REFERENCE), product.reference),
    )


def offer_facts(product: Product, standing: Money, today: date) -> tuple[Fact, ...]:
    """Return what a TopLiner simulation offers beside the cover in force (`standing`); empty without an offer."""
    offer = product.offer
    if offer is None:
        return ()
    duration = _t(_DAYS_UNTIL).format(
        days=formats.integer(offer.days), day=formats.day(today + timedelta(days=offer.days))
    )
    return (
        Fact(_t(_OFFERED), formats.amount(offer.granted)),
        Fact(_t(_STANDING), formats.amount(standing)),
        Fact(_t(_COMPLEMENT), formats.amount(offer.granted - standing)),
        Fact(_t(_REQUESTED), _amount(product.requested)),
        Fact(_t(_DURATION), duration),
        Fact(_t(_PRICE), _price(product)),
        Fact(_t(_VALID), _valid_until(product)),
        Fact(_t(_REFERENCE), product.reference),
    )


def _price(product: Product) -> str:
    """Return the price the insurer asked, marked when a simulated insurer did."""
    if product.offer is None:
        return ""
    price = formats.amount(product.offer.price)
    return _t(_SIMULATED_PRICE).format(price=price) if product.offer.is_simulated else price


def _valid_until(product: Product) -> str:
    return "" if product.offer is None else formats.moment(product.offer.valid_until)


def _guarantor(product: Product, names: Mapping[str, str]) -> Fact:
    number = product.guarantor or ""
    name = names.get(number, "")
    shown = f"{name} ({formats.isolated(number)})" if name else number
    return Fact(_t(_GUARANTOR), shown, link=number)


def _amount(money: Money | None) -> str:
    return "" if money is None else formats.amount(money)


def _day(value: date | None) -> str:
    return "" if value is None else formats.day(value)

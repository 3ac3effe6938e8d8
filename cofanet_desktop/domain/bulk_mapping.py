"""Bulk order lines from a list of any form: which of its columns fills which of the ten fields (BULK-5).

A mapping names columns by their headings as `folded_heading` gives them, so that it serves every list with the same
headings, in whatever order and spelling.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from cofanet_desktop.domain.bulk import FIELD_COUNT
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.products import Action, ProductCode
from cofanet_desktop.domain.sheets import CellKind, Choice, Column
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP

(
    COUNTRY, EASY_NUMBER, IDENTIFIER_TYPE, IDENTIFIER, REFERENCE, PRODUCT, ACTION, AMOUNT, OUTSTANDING, OPERATION,
) = range(FIELD_COUNT)  # fmt: skip
"""Places of the ten fields in a line."""

MANDATORY = frozenset({COUNTRY, PRODUCT, ACTION})

PRODUCTS = (
    Choice(
        ProductCode.CRL,
        "Credit limit",
        ("LCR", "agrément", "Kreditlimit", "límite de crédito", "limite de crédit"),
    ),
    Choice(
        ProductCode.RLI,
        "@rating limit",
        ("rating limit", "garantie @rating", "@rating-Limit", "límite @rating"),
    ),
    Choice(
        ProductCode.ECL,
        "Express credit limit",
        ("accord express", "Express-Limit", "límite exprés", "express"),
    ),
    Choice(
        ProductCode.CCO,
        "Customised credit opinion",
        (
            "customized credit opinion",
            "avis de crédit personnalisé",
            "individuelle Kreditmeinung",
            "opinión de crédito personalizada",
        ),
    ),
    Choice(
        ProductCode.RCO,
        "@rating opinion flash",
        ("avis @rating flash", "@rating-Meinung, einmalig", "opinión @rating puntual"),
    ),
    Choice(
        ProductCode.ROM,
        "@rating opinion monitored",
        ("avis @rating avec suivi", "@rating-Meinung, mit Überwachung", "opinión @rating con seguimiento"),
    ),
    Choice(ProductCode.RSC, "DRA flash", ("DRA einmalig", "DRA puntual")),
    Choice(
        ProductCode.RSM, "DRA monitored", ("DRA avec suivi", "DRA mit Überwachung", "DRA con seguimiento")
    ),
)
"""The products of bulk orders, with their names in the languages of the program."""

ACTIONS = (
    Choice(
        Action.ORDER,
        "order",
        (
            "new",
            "create",
            "commander",
            "commande",
            "nouveau",
            "bestellen",
            "Bestellung",
            "neu",
            "pedir",
            "pedido",
        ),
    ),
    Choice(
        Action.UPDATE,
        "update",
        (
            "change",
            "modify",
            "mettre à jour",
            "mise à jour",
            "modifier",
            "modification",
            "ändern",
            "Änderung",
            "aktualisieren",
            "actualizar",
            "modificar",
        ),
    ),
    Choice(
        Action.STOP,
        "stop",
        ("interrompre", "arrêter", "stopper", "stoppen", "beenden", "interrumpir", "detener"),
    ),
    Choice(
        Action.DELETE,
        "delete",
        (
            "cancel",
            "supprimer",
            "suppression",
            "annuler",
            "löschen",
            "kündigen",
            "eliminar",
            "borrar",
            "cancelar",
        ),
    ),
)

OTHER_COUNTRY_NAMES = {
    "SRB": "SCG",
    "Czech Republic": "CZE",
    "Great Britain": "GBR",
    "Holland": "NLD",
    "Pays-Bas": "NLD",
    "Grande-Bretagne": "GBR",
    "Großbritannien": "GBR",
    "Gran Bretaña": "GBR",
    "Turkey": "TUR",
    "UK": "GBR",
    "United States of America": "USA",
    "États-Unis d’Amérique": "USA",
}
"""Names and ISO codes lists use that are not the insurer's, with the insurer's code."""

FIELDS: tuple[Column, ...] = (
    Column(
        key="country",
        heading=QT_TRANSLATE_NOOP("Sheet", "Country code"),
        kind=CellKind.COUNTRY,
        aliases=(
            "country", "pays", "code pays", "Land", "Ländercode", "Länderkürzel", "Länderkennzeichen", "país",
            "código de país", "código país", "ISO",
        ),
    ),
    Column(
        key="easy_number",
        heading=QT_TRANSLATE_NOOP("Sheet", "Easy number"),
        kind=CellKind.EASY_NUMBER,
        aliases=("easy", "easy no", "numéro easy", "n° easy", "Easy-Nummer", "Easy-Nr", "número easy"),
    ),
    Column(
        key="identifier_type",
        heading=QT_TRANSLATE_NOOP("Sheet", "Identifier type"),
        kind=CellKind.TEXT,
        aliases=(
            "id type", "type of identifier", "type d’identifiant", "type identifiant", "Art der Kennung",
            "Kennungsart", "tipo de identificador", "tipo identificador",
        ),
    ),
    Column(
        key="identifier",
        heading=QT_TRANSLATE_NOOP("Sheet", "Identifier value"),
        kind=CellKind.TEXT,
        aliases=(
            "identifier", "legal identifier", "registration number", "company number", "identifiant",
            "identifiant légal", "valeur de l’identifiant", "Kennung", "Wert der Kennung", "Registernummer",
            "Handelsregisternummer", "identificador", "valor del identificador", "NIF", "CIF",
        ),
    ),
    Column(
        key="customer_reference",
        heading=QT_TRANSLATE_NOOP("Sheet", "Customer reference"),
        kind=CellKind.TEXT,
        aliases=(
            "reference", "customer number", "customer no", "customer id", "client number", "account number",
            "référence", "référence client", "numéro client", "n° client", "code client", "Kundenreferenz",
            "Kundennummer", "Kunden-Nr", "Debitor", "Debitorennummer", "referencia", "referencia de cliente",
            "referencia cliente", "número de cliente", "código de cliente", "código cliente",
        ),
    ),
    Column(
        key="product",
        heading=QT_TRANSLATE_NOOP("Sheet", "Product"),
        kind=CellKind.CHOICE,
        choices=PRODUCTS,
        aliases=(
            "product code", "produit", "code produit", "Produkt", "Produktcode", "producto", "código de producto",
        ),
    ),
    Column(
        key="action",
        heading=QT_TRANSLATE_NOOP("Sheet", "Action"),
        kind=CellKind.CHOICE,
        choices=ACTIONS,
        aliases=("Aktion", "acción", "code action", "action code"),
    ),
    Column(
        key="amount",
        heading=QT_TRANSLATE_NOOP("Sheet", "Amount"),
        kind=CellKind.AMOUNT,
        aliases=(
            "requested amount", "amount requested", "limit", "credit limit", "requested limit", "montant",
            "montant demandé", "limite", "agrément", "agrément demandé", "Betrag", "Kreditlimit",
            "gewünschtes Limit", "beantragtes Limit", "importe", "importe solicitado", "límite",
            "límite de crédito",
        ),
    ),
    Column(
        key="outstanding",
        heading=QT_TRANSLATE_NOOP("Sheet", "Outstanding"),
        kind=CellKind.AMOUNT,
        aliases=(
            "balance", "outstanding amount", "receivables", "open items", "encours", "montant de l’encours", "solde",
            "Außenstände", "Aussenstände", "Saldo", "offene Posten", "offener Saldo", "saldo pendiente",
            "pendiente",
        ),
    ),
    Column(
        key="operation",
        heading=QT_TRANSLATE_NOOP("Sheet", "Operation number"),
        kind=CellKind.AMOUNT,
        aliases=(
            "operation", "operation no", "numéro d’opération", "n° opération", "opération", "Vorgangsnummer",
            "Vorgang", "número de operación", "operación",
        ),
    ),
)  # fmt: skip
"""The ten fields of a line as columns of a list; `aliases` are headings by which a column is proposed for a field."""

_LEAST_PART = 4
"""Letters a word must have to be found inside a heading."""

_words = re.compile(r"[^\W_]+").findall


@dataclass(frozen=True, slots=True)
class FieldSource:
    """What fills a field: a column, named by its folded heading; the same text on every line; or, both empty, nothing."""

    column: str = ""
    constant: str = ""

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing fills the field."""
        return not self.column and not self.constant


Sources = tuple[FieldSource, ...]
"""What fills each of the ten fields."""

NOTHING: Sources = (FieldSource(),) * FIELD_COUNT


def folded_heading(text: str) -> str:
    """Return a heading as headings are compared: without case, accents, spaces and signs."""
    return "".join(_words(fold(text)))


def column_names(cells: Sequence[str], width: int) -> tuple[str, ...]:
    """Return a name of its own for each of `width` columns: its heading, else its letter; repeated ones are numbered."""
    names: list[str] = []
    taken: set[str] = set()
    for place in range(width):
        text = " ".join(cells[place].split()) if place < len(cells) else ""
        given = name = text if folded_heading(text) else column_letter(place)
        number = 2
        while folded_heading(name) in taken:
            name, number = f"{given} ({number})", number + 1
        taken.add(folded_heading(name))
        names.append(name)
    return tuple(names)


def column_letter(place: int) -> str:
    """Return the letters a spreadsheet gives the column at `place`, 0 being A."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def recognised(headings: Sequence[str]) -> int:
    """Return how many of the headings name a field."""
    names = set(_field_names())
    return sum(folded_heading(heading) in names for heading in headings)


def proposed(headings: Sequence[str], identifier_types: Collection[str] = ()) -> Sources:
    """Return what probably fills each field of lists with these headings; each column fills one field at most.

    A heading that is one of the codes `identifier_types` (SIREN) fills the value and makes its code the type.
    """
    folded = [folded_heading(heading) for heading in headings]
    found: dict[int, FieldSource] = {}
    used: set[str] = set()
    types = {folded_heading(code): code for code in identifier_types}
    names = _field_names()
    for heading in folded:
        field = names.get(heading)
        if field is not None and field not in found and heading not in used:
            found[field] = FieldSource(heading)
            used.add(heading)
    for heading in folded:
        code = types.get(heading) or types.get(heading.removeprefix("numero").removeprefix("n"))
        if code and heading not in used and IDENTIFIER not in found and IDENTIFIER_TYPE not in found:
            found[IDENTIFIER], found[IDENTIFIER_TYPE] = FieldSource(heading), FieldSource(constant=code)
            used.add(heading)
    parts = sorted((name for name in names if len(name) >= _LEAST_PART), key=len, reverse=True)
    for heading in folded:
        if heading in used:
            continue
        field = next((names[part] for part in parts if part in heading), None)
        if field is not None and field not in found:
            found[field] = FieldSource(heading)
            used.add(heading)
    return tuple(found.get(field, FieldSource()) for field in range(FIELD_COUNT))


def fitting(sources: Sources, headings: Sequence[str]) -> bool:
    """Tell whether a list with these headings has every column the mapping takes."""
    there = {folded_heading(heading) for heading in headings}
    return all(not one.column or one.column in there for one in sources)


def signature(headings: Sequence[str]) -> tuple[str, ...]:
    """Return what tells one set of headings from another, whatever their order and spelling."""
    return tuple(sorted(folded_heading(heading) for heading in headings))


def missing_fields(sources: Sources) -> tuple[int, ...]:
    """Return the fields a line cannot do without and nothing fills, in order."""
    has_company = not sources[EASY_NUMBER].is_empty or not sources[IDENTIFIER].is_empty
    missing = {field for field in MANDATORY if sources[field].is_empty}
    if not has_company:
        missing.add(EASY_NUMBER)
    elif sources[EASY_NUMBER].is_empty and sources[IDENTIFIER_TYPE].is_empty:
        missing.add(IDENTIFIER_TYPE)
    return tuple(sorted(missing))


def line_of(values: Sequence[str]) -> str:
    """Return ten values as one line, blanks around them left out; what the values say is judged by the check."""
    return ";".join(value.strip() for value in values)


def is_whole(amount: Decimal) -> bool:
    """Tell whether an amount can be written in a line, where no decimals are."""
    return amount == amount.to_integral_value()


def named_codes(choices: Sequence[Choice], translated: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the codes of a closed list by their folded names; `translated` adds names by code."""
    found: dict[str, str] = {}
    for choice in choices:
        for name in (choice.code, choice.name, *choice.aliases, (translated or {}).get(choice.code, "")):
            if folded_heading(name):
                found.setdefault(folded_heading(name), str(choice.code))
    return found


def _field_names() -> dict[str, int]:
    """Return the places of fields by folded heading; the names of a field win over the aliases of another."""
    found: dict[str, int] = {}
    for place, column in enumerate(FIELDS):
        for name in (column.key, column.heading):
            found.setdefault(folded_heading(name), place)
    for place, column in enumerate(FIELDS):
        for name in column.aliases:
            found.setdefault(folded_heading(name), place)
    return found

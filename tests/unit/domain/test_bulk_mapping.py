from __future__ import annotations

import pytest

from cofanet_desktop.domain import bulk_mapping
from cofanet_desktop.domain.bulk_mapping import FIELDS, NOTHING, FieldSource, column_names, proposed

TYPES = ("SIREN", "HRN_DEU", "CRScny")


def by_key(*headings: str) -> dict[str, str]:
    """Return what is proposed for the fields of a list: columns by folded heading, constants after an equals sign."""
    sources = proposed(headings, TYPES)
    pairs = zip(FIELDS, sources, strict=True)
    return {field.key: one.column or f"={one.constant}" for field, one in pairs if not one.is_empty}


@pytest.mark.parametrize(
    "headings",
    [
        ("Country", "Easy number", "Customer reference", "Product", "Action", "Amount", "Outstanding", "Operation number"),
        ("Pays", "Numéro Easy", "Référence client", "Produit", "Action", "Montant demandé", "Encours", "N° opération"),
        ("Land", "Easy-Nr.", "Kundennummer", "Produkt", "Aktion", "Kreditlimit", "Außenstände", "Vorgangsnummer"),
        ("País", "Número Easy", "Código de cliente", "Producto", "Acción", "Importe", "Saldo pendiente", "Operación"),
    ],
    ids=["en", "fr", "de", "es"],
)  # fmt: skip
def test_columns_are_proposed_by_their_headings_in_four_languages(headings: tuple[str, ...]) -> None:
    assert list(by_key(*headings)) == [
        "country", "easy_number", "customer_reference", "product", "action", "amount", "outstanding", "operation",
    ]  # fmt: skip


def test_a_heading_with_more_words_is_recognised_and_a_column_fills_one_field_only() -> None:
    found = by_key("Name", "Betrag des Kreditlimits (EUR)", "Offene Posten per 30.06.")
    assert found == {"amount": "betragdeskreditlimitseur", "outstanding": "offenepostenper3006"}


def test_a_column_called_by_an_identifier_type_gives_value_and_type() -> None:
    assert by_key("N° SIREN", "Pays") == {
        "country": "pays",
        "identifier": "nsiren",
        "identifier_type": "=SIREN",
    }


def test_every_column_has_a_name_of_its_own() -> None:
    assert column_names(["Amount", " ", "amount", "#", "Amount"], 6) == (
        "Amount", "B", "amount (2)", "D", "Amount (3)", "F",
    )  # fmt: skip
    assert [bulk_mapping.column_letter(place) for place in (0, 25, 26, 27, 701, 702)] == [
        "A", "Z", "AA", "AB", "ZZ", "AAA",
    ]  # fmt: skip


def test_headings_are_the_same_set_whatever_their_order_and_spelling() -> None:
    one, other = ("Référence client", "PAYS"), ("pays", "reference_client")
    assert bulk_mapping.signature(one) == bulk_mapping.signature(other)
    sources = proposed(one)
    assert bulk_mapping.fitting(sources, (*other, "More"))
    assert not bulk_mapping.fitting(sources, ("pays",))


def test_what_a_line_cannot_do_without_is_named() -> None:
    filled = list(NOTHING)
    assert bulk_mapping.missing_fields(NOTHING) == (0, 1, 5, 6)
    for place in (bulk_mapping.COUNTRY, bulk_mapping.PRODUCT, bulk_mapping.ACTION, bulk_mapping.IDENTIFIER):
        filled[place] = FieldSource(constant="x")
    assert bulk_mapping.missing_fields(tuple(filled)) == (bulk_mapping.IDENTIFIER_TYPE,)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Agrément", "CRL"),
        ("lcr", "CRL"),
        ("@rating-Limit", "RLI"),
        ("Límite exprés", "ECL"),
        ("DRA avec suivi", "RSM"),
    ],
)
def test_products_are_known_by_name(name: str, code: str) -> None:
    assert bulk_mapping.named_codes(bulk_mapping.PRODUCTS)[bulk_mapping.folded_heading(name)] == code


def test_no_name_of_a_product_or_action_means_two() -> None:
    for choices in (bulk_mapping.PRODUCTS, bulk_mapping.ACTIONS):
        names = [
            bulk_mapping.folded_heading(name)
            for one in choices
            for name in {bulk_mapping.folded_heading(text) for text in (one.code, one.name, *one.aliases)}
        ]
        assert len(names) == len(set(names))

"""Every field an export can have holds what the store knows, in both kinds of files, read back by two readers."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.custom_fields import FieldValue
from cofanet_desktop.domain.exports import Aggregation, Category, ExportState, Template
from cofanet_desktop.domain.identifiers import CRS
from cofanet_desktop.domain.invoices import Invoice, InvoiceKind
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import COLLECTOR_NAMES, OverdueDeclaration, oldest_unpaid_due
from cofanet_desktop.domain.overdues import STATUS_NAMES as DECLARATION_NAMES
from cofanet_desktop.domain.products import PRODUCT_NAMES, STANDING, STATUS_NAMES, Product, ProductStatus
from cofanet_desktop.domain.text import Message
from cofanet_desktop.exchange.file_limits import admitted
from cofanet_desktop.exchange.raw_cells import RawCell
from cofanet_desktop.exchange.table_process import read_table
from cofanet_desktop.services import export_templates, exports
from cofanet_desktop.services.export_words import Words
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.records import decode_record
from cofanet_desktop.system.reference import reference_data

PARIS = ZoneInfo("Europe/Paris")
Line = Mapping[str, Any]


def records(session: Session, entity: str) -> list[Any]:
    with session.store.read() as connection:
        rows = connection.exec_driver_sql(f"SELECT data FROM {entity} ORDER BY id").all()
    return [decode_record(entity, row[0]) for row in rows]


def every_field(session: Session, category: Category) -> Template:
    keys = tuple(one.key for one in export_templates.known_fields(session, category))
    return Template(name="Everything", category=category, fields=keys)


def written(
    session: Session, template: Template, target: Path, aggregation: Aggregation = Aggregation.PRODUCT
) -> list[dict[str, Any]]:
    """Return the lines of the workbook as openpyxl reads them, by heading; the line of totals is left out."""
    done = exports.export_template(session, template, target, aggregation=aggregation)
    assert done.state is ExportState.AVAILABLE
    rows = list(openpyxl.load_workbook(target).worksheets[0].iter_rows(values_only=True))
    headings = [str(one) for one in rows[0]]
    return [dict(zip(headings, row, strict=True)) for row in rows[1 : done.rows + 1]]


def told(value: Any) -> str:
    """Return a value of the store, or one a workbook gives back, as the same text."""
    if value is None or value == "":
        return ""
    if isinstance(value, Money):
        value = value.amount
    if isinstance(value, int | float | Decimal):
        return f"{Decimal(str(value)).normalize():f}"
    if isinstance(value, datetime):
        local = value.astimezone(PARIS).replace(tzinfo=None) if value.tzinfo else value
        return local.isoformat(timespec="seconds").removesuffix("T00:00:00")
    return str(value)


def line_of(values: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((key, told(value)) for key, value in values.items()))


@pytest.fixture
def rich(desk: Session) -> Session:
    """A desk whose first company has something in every field, and one company no product at all."""
    contract = desk.contract()
    with desk.store.work("test") as unit:
        product = next(
            one
            for one in records(desk, "product")
            if one.contract_id == contract.id and one.granted and one.is_in_force
        )
        company = unit.company(product.easy_number)
        entry = unit.entry(contract.id, product.easy_number)
        assert company is not None
        assert entry is not None
        crs = next((one for one in company.identifiers if one.type == CRS), None)
        assert crs is not None or company.identifiers
        unit.put(
            replace(
                company,
                local_name="Пример",
                phone="+33 1 02 03",
                address="=1+1",
                postcode="01200",
                city="Šibenik",
            )
        )
        unit.put(
            replace(
                entry,
                customer_reference="000123",
                outstanding=Money.of(1_000_000, contract.currency),
                internal_limit=Money.of("70000.50", contract.currency),
                dra=4,
                fields=(
                    FieldValue("own1", "-J. Keller"),
                    FieldValue("own2", "2026-09-01"),
                    FieldValue("own3", "12.5"),
                ),
            )
        )
        unit.put(
            replace(
                product,
                clauses=("One", "Two"),
                comment="As long; as it\nlasts",
                guarantor="00000012354905",
                operation=7,
                rating="R3",
                ends_on=date(2026, 12, 31),
                ordered_at=datetime(2026, 3, 1, 23, 30, tzinfo=UTC),
            )
        )
        bare = Company(easy_number="00000000000017", name="No Product Ltd", country="GBR")
        unit.put(bare)
        unit.put(
            PortfolioEntry(
                contract_id=contract.id, easy_number=bare.easy_number, updated_at=desk.now(), dra=None
            )
        )
    return desk


def identifier(company: Company) -> tuple[str, str]:
    found = next((one for one in company.identifiers if one.type != CRS), None)
    if found is None:
        return "", ""
    kind = reference_data().country(company.country).identifier_type(found.type)
    return (kind.label("en") if kind else found.type), found.value


def expected_covers(session: Session) -> dict[tuple[str, str], Line]:
    """Return what each line of the contract in use must say, by Easy number and product id, told apart from the code."""
    contract = session.contract()
    companies = {one.id: one for one in records(session, "company")}
    products = defaultdict(list)
    for one in records(session, "product"):
        if one.contract_id == contract.id:
            products[one.easy_number].append(one)
    open_overdues: defaultdict[str, int] = defaultdict(int)
    for one in records(session, "declaration"):
        if one.contract_id == contract.id and not one.is_final:
            open_overdues[one.easy_number] += 1
    found: dict[tuple[str, str], Line] = {}
    for entry in records(session, "entry"):
        if entry.contract_id == contract.id:
            company = companies[entry.easy_number]
            for product in products[entry.easy_number] or [None]:
                line = _company_says(contract, company, entry, open_overdues[company.id])
                line |= _product_says(contract, product)
                found[(company.id, product.id if product else "")] = line
    return found


def _company_says(
    contract: Contract, company: Company, entry: PortfolioEntry, overdues: int
) -> dict[str, Any]:
    kind, value = identifier(company)
    own = {one.field: one.value for one in entry.fields}
    crs = next((one.value for one in company.identifiers if one.type == CRS), "")
    return {
        "Contract": contract.number,
        "Easy number": company.easy_number,
        "Company name": company.name,
        "Local name": company.local_name,
        "Address": company.address,
        "Postcode": company.postcode,
        "City": company.city,
        "Country": reference_data().name(company.country, "en"),
        "Legal identifier type": kind,
        "Legal identifier": value,
        "Customer reference": entry.customer_reference,
        "DRA": entry.dra,
        "Total outstanding": entry.outstanding,
        "Internal credit limit": entry.internal_limit,
        "Account manager": own.get("own1", ""),
        "Next review": date.fromisoformat(own["own2"]) if "own2" in own else None,
        "Payment days": Decimal(own["own3"]) if "own3" in own else None,
        "Last update": entry.updated_at,
        "CRS": crs,
        "Phone": company.phone,
        "Open overdue declarations": overdues,
        "Currency": contract.currency,
    }


def _product_says(contract: Contract, product: Product | None) -> dict[str, Any]:
    if product is None:
        return {"Product": "", "Status": "", "Requested amount": None, "Granted amount": None}
    return {
        "Product": PRODUCT_NAMES[product.code],
        "Status": STATUS_NAMES[product.status],
        "Requested amount": product.requested,
        "Granted amount": product.granted,
        "Decision date": product.decided_on,
        "End date": product.ends_on,
        "Assessment": product.rating,
        "Order date": contract.day(product.ordered_at),
        "Conditions": "; ".join(product.clauses),
        "Comment": product.comment,
        "Guarantor": product.guarantor or "",
        "Operation number": product.operation or None,
    }


COMPUTED = {"Effective cover", "Outstanding above cover", "Unused cover"}


def test_every_field_of_covers_says_what_the_store_knows(rich: Session, tmp_path: Path) -> None:
    lines = written(rich, every_field(rich, Category.COVERS), tmp_path / "all.xlsx")
    expected = expected_covers(rich)
    assert len(lines) == len(expected)
    assert all(set(lines[0]) == set(one) | COMPUTED for one in expected.values() if one["Product"])
    shapes = [set(one) for one in expected.values()]
    found = {line_of({key: line[key] for key in shape}) for line in lines for shape in shapes}
    assert {line_of(one) for one in expected.values()} <= found
    assert all(
        line[key] is None for line in lines if not line["Product"] for key in ("Guarantor", "Decision date")
    )


def test_figures_of_a_company_are_those_of_the_portfolio(rich: Session, tmp_path: Path) -> None:
    (line,) = {
        (one["Effective cover"], one["Outstanding above cover"], one["Unused cover"])
        for one in written(rich, every_field(rich, Category.COVERS), tmp_path / "all.xlsx")
        if one["Customer reference"] == "000123"
    }
    cover, uncovered, idle = line
    assert cover > 0
    assert uncovered == 1_000_000 - cover
    assert idle is None


def test_lines_stand_by_company_name_and_the_product_that_matters_first(
    rich: Session, tmp_path: Path
) -> None:
    lines = written(rich, every_field(rich, Category.COVERS), tmp_path / "all.xlsx")
    names = [one["Company name"].casefold() for one in lines]
    assert names == sorted(names)


def expected_overdues(session: Session) -> list[dict[str, Any]]:
    contract = session.contract()
    companies = {one.id: one for one in records(session, "company")}
    entries = {one.id: one for one in records(session, "entry")}
    return [
        line
        for one in records(session, "declaration")
        if one.contract_id == contract.id
        for line in _declaration_says(
            contract, companies[one.easy_number], entries.get(f"{contract.id}/{one.easy_number}"), one
        )
    ]


def _declaration_says(
    contract: Contract, company: Company, entry: PortfolioEntry | None, one: OverdueDeclaration
) -> Iterable[dict[str, Any]]:
    own = {value.field: value.value for value in entry.fields} if entry else {}
    for currency in {invoice.currency for invoice in one.every_invoice()}:
        invoices = [invoice for invoice in one.every_invoice() if invoice.currency == currency]
        total = sum((invoice.owed.amount for invoice in invoices), Decimal(0))
        paid = sum(
            (p.amount.amount for p in one.every_payment() if p.amount.currency == currency), Decimal(0)
        )
        yield {
            "Contract": contract.number,
            "Easy number": company.easy_number,
            "Company name": company.name,
            "Country": reference_data().name(company.country, "en"),
            "Declaration reference": one.reference,
            "Kind": "Insured" if one.is_insured else "Uninsured",
            "Status": DECLARATION_NAMES[one.status],
            "Intervention": "Yes" if one.wants_intervention else "No",
            "Collected by": COLLECTOR_NAMES[one.collected_by] if one.collected_by else "",
            "Invoices": len(invoices),
            "Total": total,
            "Paid": paid,
            "Open": total - paid,
            "Currency": currency,
            "Declared on": one.declared_on,
            "Last update": one.updated_at,
            "Local name": company.local_name,
            "City": company.city,
            "Customer reference": entry.customer_reference if entry else "",
            "Oldest due date": oldest_unpaid_due([one]),
            "Last day to declare": one.deadline,
            "Comment": one.comment,
            "Account manager": own.get("own1", ""),
            "Next review": date.fromisoformat(own["own2"]) if "own2" in own else None,
            "Payment days": Decimal(own["own3"]) if "own3" in own else None,
        }


@pytest.fixture
def indebted(rich: Session) -> Session:
    """A desk with a declaration in two currencies besides those of the demonstration."""
    declaration = next(one for one in records(rich, "declaration") if one.contract_id == rich.contract().id)
    dollars = Invoice(
        kind=InvoiceKind.INVOICE,
        reference="USD-1",
        invoice_date=date(2026, 1, 5),
        due_date=date(2026, 2, 5),
        net=Decimal("1000.10"),
        tax=Decimal(0),
        currency="USD",
    )
    with rich.store.work("test") as unit:
        unit.put(replace(declaration, invoices=(*declaration.invoices, dollars), comment="Twice"))
    return rich


def test_every_field_of_overdues_says_what_the_store_knows_one_line_a_currency(
    indebted: Session, tmp_path: Path
) -> None:
    lines = written(indebted, every_field(indebted, Category.OVERDUES), tmp_path / "all.xlsx")
    expected = expected_overdues(indebted)
    assert sorted(map(line_of, lines)) == sorted(map(line_of, expected))
    assert len(lines) == len(expected)
    assert {one["Currency"] for one in lines} == {"EUR", "USD"}


@pytest.mark.parametrize("category", list(Category))
def test_both_kinds_of_files_hold_the_same_lines_for_both_readers(
    indebted: Session, tmp_path: Path, category: Category
) -> None:
    template = every_field(indebted, category)
    workbook, text = tmp_path / "a.xlsx", tmp_path / "a.csv"
    lines = written(indebted, template, workbook)
    exports.export_template(indebted, template, text)
    with text.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    count = len(lines)
    assert rows[0] == list(lines[0])
    assert "Total" not in [row[0] for row in rows[count + 1 :]]
    ours, again = (
        [_plain(row.cells, len(rows[0])) for row in read_table(admitted(file)).rows()][1 : count + 1]
        for file in (workbook, text)
    )
    assert ours == again
    assert [[_day(told(value)) for value in one.values()] for one in lines] == ours


def _plain(cells: Iterable[Any], width: int) -> list[str]:
    found = [cell.text if isinstance(cell, RawCell) else cell or "" for cell in cells]
    return [_day(_number(cell)) for cell in (*found, *[""] * (width - len(found)))]


def _number(text: str) -> str:
    """Return figures alike, whichever zeros they end with; identifiers begin with theirs."""
    try:
        return f"{Decimal(text).normalize():f}" if text and text[0] in "-123456789" else text
    except ArithmeticError:
        return text


def _day(text: str) -> str:
    """Return the day of a moment: our reader of workbooks tells no times."""
    return text[:10] if text[10:11] in {"T", " "} and text[4:5] == "-" == text[7:8] else text


def test_without_its_column_the_currency_stands_beside_each_amount(desk: Session, tmp_path: Path) -> None:
    template = Template(name="Bare", category=Category.COVERS, fields=("name", "granted", "outstanding"))
    target = tmp_path / "bare.csv"
    exports.export_template(desk, template, target)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[0] == ["Company name", "Granted amount", "Currency", "Total outstanding", "Currency"]
    assert {row[2] for row in rows[1:] if len(row) == 5 and row[1]} == {"EUR"}


def test_a_figure_in_another_currency_than_its_line_is_spelled_out(desk: Session, tmp_path: Path) -> None:
    product = next(one for one in records(desk, "product") if one.contract_id == "4711" and one.granted)
    with desk.store.work("test") as unit:
        unit.put(replace(product, granted=Money.of(900, "USD"), requested=Money.of(1000, "EUR")))
    lines = written(desk, every_field(desk, Category.COVERS), tmp_path / "a.xlsx")
    (line,) = [one for one in lines if one["Currency"] == "USD"]
    assert (line["Granted amount"], line["Requested amount"]) == (900, "1000 EUR")


def test_a_whole_company_adds_up_what_stands_and_names_everything(desk: Session, tmp_path: Path) -> None:
    product = next(
        one for one in records(desk, "product") if one.contract_id == "4711" and one.granted and one.is_cover
    )
    other = replace(
        product,
        id="other",
        status=ProductStatus.REPLACED,
        granted=Money.of(999_999, "EUR"),
        requested=Money.of(999_999, "EUR"),
    )
    dollars = replace(product, id="dollars", granted=Money.of(5, "USD"), requested=None)
    with desk.store.work("test") as unit:
        unit.put(other)
    lines = written(desk, every_field(desk, Category.COVERS), tmp_path / "a.xlsx", Aggregation.COMPANY)
    (line,) = [one for one in lines if one["Easy number"] == product.easy_number]
    standing = [
        one
        for one in records(desk, "product")
        if one.easy_number == product.easy_number and one.contract_id == "4711" and one.status in STANDING
    ]
    assert line["Granted amount"] == sum(int(one.granted.amount) for one in standing if one.granted)
    assert line["Status"].split("; ").count("Replaced") == 1
    assert len(line["Product"].split("; ")) == len(line["Status"].split("; "))
    assert len(lines) == len({one["Easy number"] for one in lines})
    with desk.store.work("test") as unit:
        unit.put(dollars)
    lines = written(desk, every_field(desk, Category.COVERS), tmp_path / "b.xlsx", Aggregation.COMPANY)
    (line,) = [one for one in lines if one["Easy number"] == product.easy_number]
    assert line["Granted amount"].endswith("; 5 USD")


def test_months_count_each_product_once_and_add_up_by_currency(desk: Session, tmp_path: Path) -> None:
    template = every_field(desk, Category.COVERS)
    products = [one for one in records(desk, "product") if one.contract_id == "4711"]
    lines = written(desk, template, tmp_path / "a.xlsx", Aggregation.PERIOD)
    assert sum(one["Products"] for one in lines) == len(products)
    assert sum(one["Granted amount"] or 0 for one in lines) == sum(
        one.granted.amount for one in products if one.granted
    )
    expected = {
        (
            f"{one.decided_on or one.ordered_at.astimezone(PARIS):%Y-%m}",
            PRODUCT_NAMES[one.code],
            STATUS_NAMES[one.status],
        )
        for one in products
    }
    assert {(one["Month"], one["Product"], one["Status"]) for one in lines} == expected
    assert [one["Month"] for one in lines] == sorted((one["Month"] for one in lines), reverse=True)


def test_months_of_overdues_count_a_declaration_in_two_currencies_once(
    indebted: Session, tmp_path: Path
) -> None:
    declarations = [one for one in records(indebted, "declaration") if one.contract_id == "4711"]
    template = every_field(indebted, Category.OVERDUES)
    lines = written(indebted, template, tmp_path / "a.xlsx", Aggregation.PERIOD)
    assert sum(one["Declarations"] for one in lines) == len(declarations)
    dollars = [one for one in lines if one["Currency"] == "USD"]
    assert [(one["Invoices"], one["Total"], one["Declarations"]) for one in dollars] == [(1, 1000.1, 0)]


def test_overdues_of_a_company_split_by_batches_stay_one_line(
    indebted: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cofanet_desktop.services.export_sheets.BATCH", 1)
    declaration = next(one for one in records(indebted, "declaration") if one.contract_id == "4711")
    with indebted.store.work("test") as unit:
        unit.put(replace(declaration, id="second", reference="SIM-2"))
    lines = written(
        indebted, every_field(indebted, Category.OVERDUES), tmp_path / "a.xlsx", Aggregation.COMPANY
    )
    mine = [one for one in lines if one["Easy number"] == declaration.easy_number]
    assert sorted(one["Currency"] for one in mine) == ["EUR", "USD"]
    assert mine[0]["Declaration reference"].endswith("SIM-2")


def test_totals_leave_out_what_repeats_or_means_nothing(rich: Session, tmp_path: Path) -> None:
    template = every_field(rich, Category.COVERS)
    done = exports.export_template(rich, template, tmp_path / "a.xlsx")
    rows = list(openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0].iter_rows(values_only=True))
    total = dict(zip(rows[0], rows[done.rows + 1], strict=True))
    filled = {key for key, value in total.items() if value is not None}
    assert filled == {"Contract", "Requested amount", "Granted amount", "Currency"}
    assert total["Contract"] == "Total"


def test_texts_are_in_the_language_of_the_reader(desk: Session, tmp_path: Path) -> None:
    def shout(message: Message) -> str:
        return message.english().upper()

    target = tmp_path / "a.xlsx"
    template = export_templates.templates(desk, Category.COVERS)[0]
    exports.export_template(desk, template, target, words=Words(shout, "fr"))
    book = openpyxl.load_workbook(target)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    assert rows[0][:2] == ("CONTRACT", "EASY NUMBER")
    assert rows[0][21] == "Account manager"
    assert book.sheetnames == ["COVERS", "NOTES"]
    assert {row[7] for row in rows[1:-1]} & {
        reference_data().name(code, "fr") for code in ("FRA", "ITA", "DEU", "GBR", "ESP")
    }
    notes = [str(row[0]) for row in book["NOTES"].iter_rows(values_only=True)]
    assert any(note.startswith("CONFIDENTIAL") for note in notes)


def test_fields_that_are_gone_are_passed_over_and_said(desk: Session, tmp_path: Path) -> None:
    template = Template(
        name="Old", category=Category.COVERS, fields=("name", "own:gone", "own:gone too", "city")
    )
    done = exports.export_template(desk, template, tmp_path / "a.xlsx")
    assert [str(one) for one in done.notes] == [
        "Fields of the template that no longer exist, passed over: 2."
    ]
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert [cell.value for cell in book.worksheets[0][1]] == ["Company name", "City"]
    assert any("passed over: 2" in str(row[0]) for row in book["Notes"].iter_rows(values_only=True))

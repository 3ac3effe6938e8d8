from __future__ import annotations

import csv
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain.bulk import (
    BULK_PRODUCTS,
    BulkOrder,
    CompanyKey,
    CompanyLookup,
    FilePolicy,
    FileStatus,
    LineResult,
    Portfolio,
    Standing,
    file_problems,
    file_status,
    transliterate,
    write_line,
)
from cofanet_desktop.domain.bulk_check import BATCH_LINES, check_lines
from cofanet_desktop.domain.bulk_errors import FIELD_NAMES, Cause, Notice, Problem, Scope
from cofanet_desktop.domain.bulk_orders import standing
from cofanet_desktop.domain.companies import Identifier
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import KINDS, Action, Asked, Product, ProductCode, ProductStatus
from cofanet_desktop.system.reference import reference_data

CATALOGUE = Path(__file__).resolve().parents[4] / "shared" / "data" / "bulk_errors.csv"

GUIDE_LINES = (
    "FRA;00000012354897;SIREN;657898456;41105654;CCO;C;10000;15000;1",
    "FRA;;SIREN;657898456;41105654;CCO;C;10000;15000;",
    "FRA;00000012354897;;;41105654;CCO;C;10000;15000;",
    "FRA;00000012354897;;;;CCO;C;10000;15000;",
    "FRA;00000012354897;;;;CCO;C;10000;;",
    "FRA;00000012354897;;;;CCO;C;10000;0;",
    "FRA;;CRScny;100156874;B41105654;CCO;C;5000;;",
    "FRA;;SIREN;957854658;;CCO;C;10000;15000;",
    "FRA;;SIREN;957854658;16587DO5;CCO;C;10000;;",
    "FRA;;SIREN;958478954;;ROM;S;;;",
    "FRA;00000056487951;;;;ROM;S;;;",
    "FRA;;SIREN;958478954;;ROM;D;;;",
    "DEU;;HRN_DEU;HRB 97512;;CRL;D;;;",
)
EASY = "00000012354897"
SIREN: CompanyKey = "FRA;;SIREN;657898456"
GOOD = f"FRA;{EASY};;;;CCO;C;10000;;"


CONTRACT = Contract(
    id="1", number="1", holder="ACME", currency="EUR", products=tuple(BULK_PRODUCTS),
    express_amount=Money.of(20_000, "EUR"),
)  # fmt: skip
TODAY = date(2026, 3, 16)
ORDERED_AT = datetime(2026, 1, 5, 9, tzinfo=UTC)


def product(code: ProductCode, **changes: Any) -> Product:
    usual = Product(
        id=str(changes.get("operation", code)), contract_id="1", easy_number=EASY, code=code,
        status=ProductStatus.GRANTED, ordered_at=ORDERED_AT, updated_at=ORDERED_AT,
        requested=Money.of(10_000, "EUR"), monitored=KINDS[code].monitored,
    )  # fmt: skip
    return replace(usual, **changes)


def held(*products: Product) -> Standing:
    return standing(True, products, CONTRACT, TODAY)


@dataclass
class PortfolioFake:
    """A portfolio in memory that counts how often it is asked."""

    known: dict[str, Standing] = field(default_factory=dict)
    places: int | None = None
    questions: int = 0
    contract: Contract = CONTRACT
    today: date = TODAY

    def standings(self, easy_numbers: Collection[str], /) -> Mapping[str, Standing]:
        self.questions += 1
        return {easy: self.known[easy] for easy in easy_numbers if easy in self.known}

    def room(self) -> int | None:
        return self.places


@dataclass
class RegistryFake:
    """Companies by key; keys it does not hold do not exist, those of `unreachable` could not be looked up."""

    names: dict[CompanyKey, tuple[str, ...]] = field(default_factory=dict)
    unreachable: frozenset[CompanyKey] = frozenset()
    questions: int = 0

    def __call__(self, keys: Collection[CompanyKey]) -> Mapping[CompanyKey, tuple[str, ...]]:
        self.questions += 1
        return {key: self.names.get(key, ()) for key in keys if key not in self.unreachable}


def check(
    *lines: str,
    policy: FilePolicy | None = None,
    companies: CompanyLookup | None = None,
    portfolio: Portfolio | None = None,
) -> list[LineResult]:
    return list(check_lines(lines, reference_data(), policy, companies=companies, portfolio=portfolio))


def codes(problems: Collection[Problem]) -> list[tuple[str, int | None]]:
    return [(problem.code.value, problem.field) for problem in problems]


@pytest.mark.parametrize("line", GUIDE_LINES)
def test_each_line_of_the_guide_is_accepted(line: str) -> None:
    (result,) = check(line)
    assert result.errors == ()
    assert result.order is not None


def test_the_guides_first_line_is_read_with_its_remarks() -> None:
    (result,) = check(GUIDE_LINES[0], companies=RegistryFake({f"FRA;{EASY};;": (EASY,)}))
    assert result.order == BulkOrder(
        line=1, country="FRA", easy_number=EASY, identifier=None, customer_reference="41105654",
        product=ProductCode.CCO, action=Action.ORDER, amount=Decimal(10000), outstanding=Decimal(15000), operation=1,
    )  # fmt: skip
    assert codes(result.warnings) == [
        ("REDUNDANT_IDENTIFIER", 3),
        ("PRODUCT_NOT_ALLOWED_FOR_OPERATION", 10),
    ]


def test_empty_outstanding_is_unchanged_and_zero_is_zero() -> None:
    unchanged, zero = (check(line)[0].order for line in GUIDE_LINES[4:6])
    assert unchanged is not None
    assert zero is not None
    assert (unchanged.outstanding, zero.outstanding) == (None, Decimal(0))


IN_FORCE = PortfolioFake({EASY: held(product(ProductCode.RLI))})
AWAITED = PortfolioFake(
    {EASY: held(product(ProductCode.CCO, status=ProductStatus.PENDING, asked=Asked(None, ORDERED_AT)))}
)
FOLLOWED = PortfolioFake({EASY: held(product(ProductCode.ROM))})

# Every cause a ten-field line can have: the lines of the file, what is known, line, cause, field of the last error.
LINE_ERRORS: list[tuple[str, dict[str, Any], str, int | None]] = [
    ("FRA;1;;;;CCO;C;10000;", {}, "WRONG_FIELD_COUNT", None),
    ("FRA;1;;;;CCO;C;10000;;;", {}, "WRONG_FIELD_COUNT", None),
    (GOOD.replace("FRA", "SRB"), {}, "INVALID_COUNTRY_CODE", 1),
    (GOOD.replace("FRA", ""), {}, "MISSING_FIELD", 1),
    (GOOD.replace(EASY, "1" * 15), {}, "MALFORMED_LINE", 2),
    (GOOD.replace(EASY, "1" * 18), {}, "MALFORMED_LINE", 2),
    (GOOD.replace(EASY, "12A"), {}, "MALFORMED_LINE", 2),
    ("FRA;;;657898456;;CCO;C;10000;;", {}, "MISSING_FIELD", 3),
    ("FRA;;SIREN;;;CCO;C;10000;;", {}, "MISSING_FIELD", 4),
    ("DEU;;SIREN;657898456;;CCO;C;10000;;", {}, "MALFORMED_LINE", 3),
    ("FRA;;crscny;100156874;;CCO;C;10000;;", {}, "MALFORMED_LINE", 3),
    ("FRA;;DnB;123456789;;CCO;C;10000;;", {}, "MALFORMED_LINE", 3),
    ("FRA;;CRScny;10A156874;;CCO;C;10000;;", {}, "MALFORMED_LINE", 4),
    ("FRA;;SIREN;6578\t98456;;CCO;C;10000;;", {}, "MALFORMED_LINE", 4),
    (f"FRA;{EASY};;;{'R' * 36};CCO;C;10000;;", {}, "CUSTOMER_REFERENCE_TOO_LONG", 5),
    (f"FRA;{EASY};;;Société;CCO;C;10000;;", {}, "NON_ASCII", 5),
    (GOOD.replace("CCO", "TPL"), {}, "UNSUPPORTED_PRODUCT", 6),
    (GOOD.replace("CCO", "crl"), {}, "UNSUPPORTED_PRODUCT", 6),
    (GOOD.replace("CCO", ""), {}, "MISSING_FIELD", 6),
    (f"FRA;{EASY};;;;ECL;C;;;", {"policy": FilePolicy(has_express_amount=False)}, "ECL_AMOUNT_NOT_FOUND", 6),
    (GOOD.replace(";C;", ";X;"), {}, "INVALID_ACTION", 7),
    (GOOD.replace(";C;", ";;"), {}, "MISSING_FIELD", 7),
    (f"FRA;{EASY};;;;RLI;U;;;", {}, "ACTION_NOT_ALLOWED", 7),
    (f"FRA;{EASY};;;;CRL;S;;;", {}, "ACTION_NOT_ALLOWED", 7),
    (GOOD.replace("10000", ""), {}, "MISSING_FIELD", 8),
    (GOOD.replace("10000", "10 000"), {}, "INVALID_AMOUNT", 8),
    (GOOD.replace("10000", "1e4"), {}, "INVALID_AMOUNT", 8),
    (GOOD.replace("10000", "10000.00"), {}, "INVALID_AMOUNT", 8),
    (f"FRA;{EASY};;;;RLI;C;500;;", {}, "INVALID_AMOUNT", 8),
    (f"FRA;{EASY};;;;CRL;D;5000;;", {}, "INVALID_AMOUNT", 8),
    (GOOD.replace("10000", "0"), {}, "AMOUNT_MUST_BE_POSITIVE", 8),
    (GOOD.replace("10000", "-5"), {}, "AMOUNT_MUST_BE_POSITIVE", 8),
    (f"FRA;{EASY};;;;CCO;C;10000;-1;", {}, "INVALID_AMOUNT", 9),
    (f"FRA;{EASY};;;;CCO;C;10000;x;", {}, "INVALID_AMOUNT", 9),
    (f"FRA;{EASY};;;;CRL;C;10000;;one", {}, "MALFORMED_LINE", 10),
    (
        f"FRA;{EASY};;;;CCO;C;10000;;2",
        {"policy": FilePolicy(refuses_other_operations=True)},
        "PRODUCT_NOT_ALLOWED_FOR_OPERATION",
        10,
    ),
    (GOOD + " " * 500, {}, "LINE_TOO_LONG", None),
    (GOOD, {"companies": RegistryFake()}, "COMPANY_NOT_FOUND", 2),
    ("FRA;;SIREN;657898456;;CCO;C;10000;;", {"companies": RegistryFake()}, "COMPANY_NOT_FOUND", 4),
    (
        "FRA;;SIREN;657 898 456;;CCO;C;10000;;",
        {"companies": RegistryFake({SIREN: ("1", "2")})},
        "COMPANY_NOT_UNIQUE",
        4,
    ),
    (f"FRA;{EASY};;;;CRL;C;10000;;", {"portfolio": IN_FORCE}, "ONE_COVER_PER_COMPANY", 6),
    (f"FRA;{EASY};;;;ECL;C;;;", {"portfolio": IN_FORCE}, "ONE_COVER_PER_COMPANY", 6),
    (GOOD, {"portfolio": AWAITED}, "PRODUCT_NOT_ALLOWED_FOR_COMPANY", 6),
    (f"FRA;{EASY};;;;CRL;U;5000;;", {"portfolio": IN_FORCE}, "PRODUCT_NOT_ALLOWED_FOR_COMPANY", 6),
    (f"FRA;{EASY};;;;CRL;D;;;", {"portfolio": PortfolioFake()}, "PRODUCT_NOT_ALLOWED_FOR_COMPANY", 6),
    (f"FRA;{EASY};;;;ROM;D;;;", {"portfolio": FOLLOWED}, "ACTION_NOT_ALLOWED", 7),
    (GOOD, {"portfolio": PortfolioFake(places=0)}, "PORTFOLIO_FULL", 2),
]


@pytest.mark.parametrize(("line", "known", "cause", "number"), LINE_ERRORS)
def test_a_wrong_line_is_refused_with_its_line_cause_and_field(
    line: str, known: dict[str, Any], cause: str, number: int | None
) -> None:
    (result,) = check("", line, **known)
    assert result.line == 2
    assert codes(result.errors) == [(cause, number)]
    assert result.order is None


def test_a_company_met_again_is_refused_from_its_second_line_on() -> None:
    first, second, third = check(GOOD, "FRA;12354897;;;;ROM;S;;;", GOOD)
    assert first.is_accepted
    assert codes(second.errors) == codes(third.errors) == [("DUPLICATE_COMPANY", 2)]


@pytest.mark.parametrize(
    ("size", "lines", "cause"),
    [(2 * 1024 * 1024 + 1, 10_000, "DATA_TOO_LARGE"), (10, 10_001, "TOO_MANY_LINES")],
)
def test_a_file_beyond_a_limit_is_rejected_as_a_whole(size: int, lines: int, cause: str) -> None:
    (problem,) = file_problems(lines, size, FilePolicy())
    assert problem.code is Cause(cause)
    assert Cause(cause).scope is Scope.FILE
    assert file_problems(10_000, 2 * 1024 * 1024, FilePolicy()) == ()


@pytest.mark.parametrize("amount", ["1", "999"])
def test_an_amount_under_a_thousand_is_only_a_warning(amount: str) -> None:
    (result,) = check(GOOD.replace("10000", amount))
    assert ("AMOUNT_BELOW_1000", 8) in codes(result.warnings)
    assert result.is_accepted
    assert ("AMOUNT_BELOW_1000", 8) not in codes(check(GOOD.replace("10000", "1000"))[0].warnings)


FROM_THE_INSURER_ONLY = {
    Cause.INVOICE_ID_TOO_LONG,
    Cause.CONTRACT_NOT_FOUND,
    Cause.INVALID_CURRENCY,
    Cause.TECHNICAL_ERROR,
    Cause.LEVEL_THREE_NOT_ALLOWED,
    Cause.INVALID_CONTRACT_NUMBER,
    Cause.SUBMISSION_FAILED,
    Cause.CONTRACT_NUMBER_TOO_LONG,
}


def test_every_cause_a_ten_field_file_can_have_is_shown_by_a_test() -> None:
    elsewhere = {"DUPLICATE_COMPANY", "DATA_TOO_LARGE", "TOO_MANY_LINES", "AMOUNT_BELOW_1000"}
    shown = {cause for _, _, cause, _ in LINE_ERRORS} | elsewhere
    assert {cause.value for cause in set(Cause) - FROM_THE_INSURER_ONLY} == shown
    assert len(shown) == 23


@pytest.mark.skipif(not CATALOGUE.is_file(), reason="the insurer's list of causes is not on this machine")
def test_the_causes_are_the_insurers_with_their_scope() -> None:
    with CATALOGUE.open(encoding="utf-8") as file:
        assert {row["code"]: row["scope"] for row in csv.DictReader(file)} == {
            c.value: c.scope.value for c in Cause
        }


@pytest.mark.parametrize("code", [*Cause, *Notice])
def test_every_cause_has_a_sentence(code: Cause | Notice) -> None:
    assert str(Problem(code).message).endswith(".")


def test_every_error_of_a_line_is_reported_at_once() -> None:
    (result,) = check(f"XXX;{'1' * 16};;;{'é' * 36};ABC;X;ten;-1;one")
    assert codes(result.errors) == [
        ("NON_ASCII", 5), ("INVALID_COUNTRY_CODE", 1), ("MALFORMED_LINE", 2), ("CUSTOMER_REFERENCE_TOO_LONG", 5),
        ("UNSUPPORTED_PRODUCT", 6), ("INVALID_ACTION", 7), ("INVALID_AMOUNT", 8), ("INVALID_AMOUNT", 9),
        ("MALFORMED_LINE", 10),
    ]  # fmt: skip
    assert result.errors[0].field_name == FIELD_NAMES[4] == "Customer reference"


def test_a_wrong_line_hears_of_the_cover_in_force_and_of_its_double_too() -> None:
    wrong = f"FRA;{EASY};;;;CRL;C;ten;;"
    result = check("FRA;12354897;;;;ROM;S;;;", wrong, portfolio=IN_FORCE)[1]
    assert codes(result.errors) == [
        ("INVALID_AMOUNT", 8),
        ("DUPLICATE_COMPANY", 2),
        ("ONE_COVER_PER_COMPANY", 6),
    ]


def test_one_bad_line_never_blocks_the_others_and_blank_lines_keep_the_numbering() -> None:
    results = check("", GOOD, "  \t", "nonsense", GUIDE_LINES[-1])
    assert [(result.line, result.is_accepted) for result in results] == [(2, True), (4, False), (5, True)]


def test_blanks_around_fields_and_old_codes_are_read() -> None:
    (result,) = check(f" FRA ; {EASY} ;;; ;LCR; C ; 10000 ;;\r")
    assert result.order is not None
    assert result.order.product is ProductCode.CRL
    assert ("OLD_PRODUCT_CODE", 6) in codes(result.warnings)
    (usa,) = check("USA;;DnB;123456789;;RLI;C;;;")
    assert usa.order is not None
    assert usa.order.identifier == Identifier("DUN_USA", "123456789")


def test_credit_limits_with_their_own_operation_numbers_may_share_a_company() -> None:
    lines = [f"FRA;{EASY};;;;CRL;C;10000;;{operation}" for operation in (1, 2, 2, 3, 0)]
    results = check(*lines)
    assert [result.is_accepted for result in results] == [True, True, False, True, False]
    assert ("DUPLICATE_COMPANY", 2) in codes(results[1].warnings)


def test_a_further_operation_is_allowed_beside_the_credit_limit_in_force() -> None:
    portfolio = PortfolioFake({EASY: held(product(ProductCode.CRL))})
    further, plain = f"FRA;{EASY};;;;CRL;C;10000;;7", f"FRA;{EASY};;;;CRL;C;10000;;"
    assert check(further, portfolio=portfolio)[0].is_accepted
    assert not check(plain, portfolio=portfolio)[0].is_accepted


def test_a_credit_limit_is_changed_by_its_operation_and_only_to_another_amount() -> None:
    credit_limits = product(ProductCode.CRL), product(ProductCode.CRL, operation=4)
    portfolio = PortfolioFake({EASY: held(*credit_limits)})

    def causes(rest: str) -> list[tuple[str, int | None]]:
        return codes(check(f"FRA;{EASY};;;;CRL;{rest}", portfolio=portfolio)[0].errors)

    assert causes("U;20000;;") == causes("U;20000;;4") == causes("D;;;4") == []
    assert causes("U;10000;;") == [("INVALID_AMOUNT", 8)]
    assert causes("D;;;5") == [("PRODUCT_NOT_ALLOWED_FOR_COMPANY", 6)]


def test_monitoring_is_stopped_before_the_product_is_given_up() -> None:
    stopped = product(ProductCode.ROM, id="older", monitored=False)
    stop, delete = f"FRA;{EASY};;;;ROM;S;;;", f"FRA;{EASY};;;;ROM;D;;;"
    assert check(stop, portfolio=FOLLOWED)[0].is_accepted
    only_stopped = PortfolioFake({EASY: held(stopped)})
    assert codes(check(stop, portfolio=only_stopped)[0].errors) == [("ACTION_NOT_ALLOWED", 7)]
    assert check(delete, portfolio=only_stopped)[0].is_accepted
    both = PortfolioFake({EASY: held(stopped, product(ProductCode.ROM))})
    assert all(check(line, portfolio=both)[0].is_accepted for line in (stop, delete))


def test_the_same_identifier_written_otherwise_is_the_same_company() -> None:
    _, second = check("FRA;;SIREN;657898456;;ROM;S;;;", "FRA;;SIREN;657.898.456;;CCO;C;10000;;")
    assert codes(second.errors) == [("DUPLICATE_COMPANY", 4)]


def test_an_easy_number_and_an_identifier_of_one_company_are_a_double_once_looked_up() -> None:
    lines = (GOOD, "FRA;;SIREN;657898456;;ROM;S;;;")
    registry = RegistryFake({SIREN: (EASY,), f"FRA;{EASY};;": (EASY,)})
    assert all(result.is_accepted for result in check(*lines))
    assert codes(check(*lines, companies=registry)[1].errors) == [("DUPLICATE_COMPANY", 4)]


def test_a_line_with_both_numbers_makes_the_identifier_alone_a_double() -> None:
    _, second = check(GUIDE_LINES[0], GUIDE_LINES[1])
    assert codes(second.errors) == [("DUPLICATE_COMPANY", 4)]


def test_what_cannot_be_verified_is_a_warning_and_what_is_found_is_named() -> None:
    assert codes(check(GOOD)[0].warnings) == [("NOT_VERIFIED_OFFLINE", None)]
    unreachable = RegistryFake(unreachable=frozenset({SIREN}))
    lost, found = check("FRA;;SIREN;657898456;;ROM;S;;;", companies=unreachable) + check(
        "FRA;;SIREN;657898456;;ROM;S;;;", companies=RegistryFake({SIREN: (EASY,)})
    )
    assert codes(lost.warnings) == [("NOT_VERIFIED_OFFLINE", None)]
    assert (lost.company, found.company, found.warnings) == (None, EASY, ())


def test_a_temporary_number_is_followed_to_the_final_one() -> None:
    (result,) = check("FRA;Z42;;;;ROM;S;;;", companies=RegistryFake({"FRA;Z42;;": (EASY,)}))
    assert result.company == EASY


def test_only_new_companies_take_room_in_the_portfolio() -> None:
    portfolio = PortfolioFake({"00000000000001": Standing(is_held=True)}, places=1)
    lines = [f"FRA;{easy};;;;RCO;C;;;" for easy in (1, 2, 3)]
    assert [codes(result.errors) for result in check(*lines, portfolio=portfolio)] == [
        [], [], [("PORTFOLIO_FULL", 2)]
    ]  # fmt: skip


def test_companies_are_asked_for_in_one_question_a_batch() -> None:
    registry, portfolio = RegistryFake(), PortfolioFake()
    lines = [f"FRA;{easy};;;;RCO;C;;;" for easy in range(BATCH_LINES)]
    assert len(check(*lines, companies=registry, portfolio=portfolio)) == BATCH_LINES
    assert (registry.questions, portfolio.questions) == (1, 1)


def test_a_product_the_contract_lacks_is_refused() -> None:
    policy = FilePolicy(products=BULK_PRODUCTS - {ProductCode.CCO})
    assert codes(check(GOOD, policy=policy)[0].errors) == [("UNSUPPORTED_PRODUCT", 6)]


@pytest.mark.parametrize("product", sorted(BULK_PRODUCTS))
@pytest.mark.parametrize("action", list("CDUS"))
def test_products_have_the_actions_and_amounts_of_the_table(product: ProductCode, action: str) -> None:
    table = {
        "RLI": "CD",
        "CRL": "CDU",
        "ECL": "CD",
        "RCO": "CD",
        "ROM": "CSD",
        "CCO": "CDU",
        "RSC": "CD",
        "RSM": "CSD",
    }
    amount = "5000" if product in {"CRL", "CCO"} and action in "CU" else ""
    (result,) = check(f"FRA;{EASY};;;;{product};{action};{amount};;")
    assert result.is_accepted is (action in table[product])
    assert codes(result.errors) in ([], [("ACTION_NOT_ALLOWED", 7)])


def test_a_line_in_accents_comes_with_a_proposal_that_is_accepted() -> None:
    (result,) = check(f"FRA;{EASY};;;Łódź Société；№ 1;CCO;C;10000;;")
    assert codes(result.errors) == [("NON_ASCII", 5)]
    assert result.proposal is not None
    assert result.proposal.isascii()
    assert check(result.proposal)[0].is_accepted
    assert check(GOOD)[0].proposal is None


@given(st.text())
def test_transliteration_never_adds_a_separator(text: str) -> None:
    plain = transliterate(text)
    assert plain.isascii()
    assert plain.count(";") == text.count(";")
    assert plain.count("\n") == text.count("\n")


PRINTABLE = st.text(
    st.characters(min_codepoint=33, max_codepoint=126, exclude_characters=";"), min_size=1, max_size=35
)
COMPANIES = st.one_of(
    st.tuples(st.integers(0, 10**14 - 1).map("{:014d}".format), st.none()),
    st.tuples(st.integers(0, 10**19 - 1).map("{:019d}".format), st.none()),
    st.tuples(st.none(), st.builds(Identifier, st.sampled_from(["SIREN", "RCS_FRA"]), PRINTABLE)),
    st.tuples(st.none(), st.just(Identifier("CRScny", "100156874"))),
)
AMOUNTS = st.integers(1, 10**15 - 1).map(Decimal)


@st.composite
def orders(draw: st.DrawFn) -> BulkOrder:
    easy, identifier = draw(COMPANIES)
    product = draw(st.sampled_from(sorted(BULK_PRODUCTS)))
    action = draw(st.sampled_from(sorted(KINDS[product].actions)))
    asks = KINDS[product].asks_amount and action in {Action.ORDER, Action.UPDATE}
    return BulkOrder(
        line=1,
        country="FRA",
        easy_number=easy,
        identifier=identifier,
        customer_reference=draw(st.one_of(st.just(""), PRINTABLE, st.just("two  words"))),
        product=product,
        action=action,
        amount=draw(AMOUNTS) if asks else None,
        outstanding=draw(st.none() | st.just(Decimal(0)) | AMOUNTS),
        operation=draw(st.integers(0, 999_999_999)) if product is ProductCode.CRL else 0,
    )


@given(orders())
def test_what_is_written_is_read_back_the_same(order: BulkOrder) -> None:
    text = write_line(order)
    (result,) = check(text)
    assert text.isascii()
    assert text.count(";") == 9
    assert result.order == order


@given(orders(), st.sampled_from(["", "10", "é", "0999", "RLI", "C", "1" * 15, " "]), st.integers(0, 9))
def test_the_fast_way_and_the_thorough_way_agree(order: BulkOrder, spoiled: str, number: int) -> None:
    fields = write_line(order).split(";")
    for candidate in (fields, [*fields[:number], spoiled, *fields[number + 1 :]]):
        (fast,) = check(";".join(candidate))
        (thorough,) = check(" " + ";".join(candidate))
        assert (fast.order, fast.errors, fast.warnings, fast.company) == thorough_parts(thorough)


def thorough_parts(result: LineResult) -> tuple[object, ...]:
    return (result.order, result.errors, result.warnings, result.company)


def test_a_redundant_identifier_is_not_written() -> None:
    (result,) = check(GUIDE_LINES[0])
    assert result.order is not None
    assert write_line(result.order) == "FRA;00000012354897;;;41105654;CCO;C;10000;15000;1"


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"customer_reference": "Société"}, "NON_ASCII"),
        ({"customer_reference": "a;b"}, "MALFORMED_LINE"),
        ({"customer_reference": "a\nb"}, "MALFORMED_LINE"),
        ({"customer_reference": " a"}, "MALFORMED_LINE"),
        ({"customer_reference": "R" * 36}, "CUSTOMER_REFERENCE_TOO_LONG"),
        ({"amount": Decimal("10000.5")}, "INVALID_AMOUNT"),
        ({"outstanding": Decimal("NaN")}, "INVALID_AMOUNT"),
    ],
)
def test_what_cannot_be_written_strictly_is_refused(change: dict[str, Any], rule: str) -> None:
    (result,) = check(GOOD)
    assert result.order is not None
    with pytest.raises(InvalidInput) as refused:
        write_line(replace(result.order, **change))
    assert refused.value.rule == rule


@pytest.mark.parametrize(
    ("lines", "errors", "waiting", "status"),
    [
        (3, 0, 0, FileStatus.SUCCESSFUL),
        (3, 1, 0, FileStatus.PARTIALLY_SUCCESSFUL),
        (3, 3, 0, FileStatus.FAILED),
        (0, 0, 0, FileStatus.FAILED),
        (3, 1, 2, FileStatus.IN_PROGRESS),
    ],
)
def test_the_state_of_a_file_follows_from_its_lines(
    lines: int, errors: int, waiting: int, status: FileStatus
) -> None:
    assert file_status(lines, errors, waiting) is status

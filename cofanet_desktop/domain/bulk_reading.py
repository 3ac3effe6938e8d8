"""A bulk line taken apart field by field, with everything that is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from cofanet_desktop.domain.bulk import (
    BULK_PRODUCTS,
    FIELD_COUNT,
    LEAST_USUAL_AMOUNT,
    WITH_AMOUNT,
    BulkOrder,
    CompanyKey,
    FilePolicy,
    easy_key,
    legal_key,
)
from cofanet_desktop.domain.bulk_errors import Cause, Notice, Problem
from cofanet_desktop.domain.companies import Identifier
from cofanet_desktop.domain.countries import Country, ReferenceData
from cofanet_desktop.domain.custom_fields import LONGEST_REFERENCE
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.identifiers import parse_easy_number, parse_identifier
from cofanet_desktop.domain.products import KINDS, Action, ProductCode
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

_OLD_CREDIT_LIMIT = "LCR"
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,15}")
_OPERATION = re.compile(r"[0-9]{1,9}")


@dataclass(slots=True)
class Draft:
    """A line on its way to its result: what it says, what is wrong with it so far."""

    line: int
    text: str
    key: CompanyKey | None
    product: ProductCode | None = None
    action: Action | None = None
    operation: int = 0
    """Operation number of a credit limit, which may come several times in a file."""
    reading: BulkOrder | None = None
    redundant_key: CompanyKey | None = None
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()


@dataclass(slots=True)
class FieldReader:
    """Takes one line apart, field by field, and notes everything that is wrong with it."""

    reference: ReferenceData
    policy: FilePolicy
    line: int
    text: str
    errors: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)

    def draft(self) -> Draft:
        """Return the draft of the line; its reading is None when anything is wrong."""
        values = [value.strip(" \t\r") for value in self.text.split(";")]
        if len(self.text) > self.policy.max_line_length:
            self.errors.append(
                Problem(Cause.LINE_TOO_LONG, detail=_length_limit(self.policy.max_line_length))
            )
        if len(values) != FIELD_COUNT:
            self.errors.append(Problem(Cause.WRONG_FIELD_COUNT, detail=_field_count(len(values))))
            if not self.text.isascii():
                self._error(Cause.NON_ASCII)
            return Draft(self.line, self.text, None, errors=tuple(self.errors))
        if not (self.text.isascii() and self.text.isprintable()):
            self._characters(values)
        return self._fields(values)

    def _fields(self, values: list[str]) -> Draft:
        country = self._country(values[0])
        easy = self._easy_number(values[1])
        identifier = self._identifier(country, values[2], values[3], is_needed=not values[1])
        if len(values[4]) > LONGEST_REFERENCE:
            self._error(Cause.CUSTOMER_REFERENCE_TOO_LONG, 5)
        product = self._product(values[5])
        action = self._action(values[6], product)
        amount = self._amount(values[7], product, action)
        outstanding = self._outstanding(values[8])
        operation = self._operation(values[9], product)
        order = None
        if not self.errors and country and product and action:
            order = BulkOrder(
                self.line,
                country.code,
                easy,
                None if easy else identifier,
                values[4],
                product,
                action,
                amount,
                outstanding,
                operation,
            )
        legal = legal_key(country.code, identifier) if country and identifier else None
        return Draft(
            self.line,
            self.text,
            easy_key(country.code, easy) if country and easy else legal,
            product,
            action,
            operation if product is ProductCode.CRL else 0,
            order,
            legal if easy else None,
            tuple(self.errors),
            tuple(self.warnings),
        )

    def _error(self, cause: Cause, number: int | None = None, detail: str | Message | None = None) -> None:
        if isinstance(detail, str):
            detail = Message("BulkErrors", detail)
        self.errors.append(Problem(cause, number, detail))

    def _warning(self, code: Cause | Notice, number: int) -> None:
        self.warnings.append(Problem(code, number))

    def _characters(self, values: list[str]) -> None:
        for number, value in enumerate(values, 1):
            if not value.isascii():
                self._error(Cause.NON_ASCII, number)
            if _CONTROL.search(value):
                self._error(
                    Cause.MALFORMED_LINE,
                    number,
                    QT_TRANSLATE_NOOP("BulkErrors", "It holds a tabulation or another control character."),
                )

    def _country(self, value: str) -> Country | None:
        country = self.reference.countries.get(value)
        if country is None:
            self._error(Cause.INVALID_COUNTRY_CODE if value else Cause.MISSING_FIELD, 1)
        return country

    def _easy_number(self, value: str) -> str | None:
        if not value:
            return None
        try:
            return parse_easy_number(value)
        except InvalidInput as error:
            self._error(Cause.MALFORMED_LINE, 2, error.hint)
            return None

    def _identifier(
        self, country: Country | None, kind: str, value: str, *, is_needed: bool
    ) -> Identifier | None:
        if is_needed:
            missing = [number for number, text in ((3, kind), (4, value)) if not text]
            for number in missing:
                self._error(
                    Cause.MISSING_FIELD,
                    number,
                    QT_TRANSLATE_NOOP(
                        "BulkErrors", "Give an Easy number, or an identifier type and its value."
                    ),
                )
        elif kind or value:
            self._warning(Notice.REDUNDANT_IDENTIFIER, 3 if kind else 4)
        if country is None or not kind:
            return None
        try:
            return parse_identifier(country, kind, value)
        except InvalidInput as error:
            if error.rule != "MISSING_FIELD":  # an empty value was judged above
                self._error(
                    Cause.MALFORMED_LINE, 3 if error.rule == "UNKNOWN_IDENTIFIER_TYPE" else 4, error.hint
                )
            return None

    def _product(self, value: str) -> ProductCode | None:
        if not value:
            self._error(Cause.MISSING_FIELD, 6)
            return None
        if value == _OLD_CREDIT_LIMIT:
            self._warning(Notice.OLD_PRODUCT_CODE, 6)
            value = ProductCode.CRL
        if value not in self.policy.products or value not in BULK_PRODUCTS:
            self._error(Cause.UNSUPPORTED_PRODUCT, 6)
            return None
        return ProductCode(value)

    def _action(self, value: str, product: ProductCode | None) -> Action | None:
        if not value:
            self._error(Cause.MISSING_FIELD, 7)
            return None
        if value not in _ACTIONS:
            self._error(Cause.INVALID_ACTION, 7)
            return None
        action = Action(value)
        if product and action not in KINDS[product].actions:
            self._error(Cause.ACTION_NOT_ALLOWED, 7)
            return None
        if product is ProductCode.ECL and action is Action.ORDER and self.policy.has_express_amount is False:
            self._error(Cause.ECL_AMOUNT_NOT_FOUND, 6)
        return action

    def _amount(self, value: str, product: ProductCode | None, action: Action | None) -> Decimal | None:
        known = product is not None and action is not None
        asked = product is not None and KINDS[product].asks_amount and action in WITH_AMOUNT
        if not value:
            if asked:
                self._error(Cause.MISSING_FIELD, 8)
            return None
        if not _WHOLE_NUMBER.fullmatch(value):
            self._error(
                Cause.INVALID_AMOUNT,
                8,
                QT_TRANSLATE_NOOP(
                    "BulkErrors", "Write a whole number, without spaces, decimals or currency."
                ),
            )
            return None
        if known and not asked:
            self._error(
                Cause.INVALID_AMOUNT,
                8,
                QT_TRANSLATE_NOOP(
                    "BulkErrors", "No amount goes with this product and action; leave it empty."
                ),
            )
            return None
        amount = Decimal(value)
        if amount <= 0:
            self._error(Cause.AMOUNT_MUST_BE_POSITIVE, 8)
        elif asked and amount < LEAST_USUAL_AMOUNT:
            self._warning(Cause.AMOUNT_BELOW_1000, 8)
        return amount

    def _outstanding(self, value: str) -> Decimal | None:
        if not value:
            return None
        if not _WHOLE_NUMBER.fullmatch(value) or value.startswith("-"):
            self._error(
                Cause.INVALID_AMOUNT,
                9,
                QT_TRANSLATE_NOOP("BulkErrors", "The outstanding is a whole number, 0 or more, or empty."),
            )
            return None
        return Decimal(value)

    def _operation(self, value: str, product: ProductCode | None) -> int:
        if not value:
            return 0
        if not _OPERATION.fullmatch(value):
            self._error(
                Cause.MALFORMED_LINE,
                10,
                QT_TRANSLATE_NOOP("BulkErrors", "The operation number is made of 1 to 9 digits, or empty."),
            )
            return 0
        operation = int(value)
        if operation and product and product is not ProductCode.CRL:
            if self.policy.refuses_other_operations:
                self._error(Cause.PRODUCT_NOT_ALLOWED_FOR_OPERATION, 10)
            else:
                self._warning(Cause.PRODUCT_NOT_ALLOWED_FOR_OPERATION, 10)
        return operation


_ACTIONS = frozenset(Action)


def _field_count(count: int) -> Message:
    return Message("BulkErrors", QT_TRANSLATE_NOOP("BulkErrors", "This line has {count}."), {"count": count})


def _length_limit(limit: int) -> Message:
    template = QT_TRANSLATE_NOOP("BulkErrors", "At most {limit} characters are accepted.")
    return Message("BulkErrors", template, {"limit": limit})

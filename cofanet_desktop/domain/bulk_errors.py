"""Why a bulk order line or file is refused, or only deserves a remark: stable codes with their sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cofanet_desktop.domain.bulk_hints import HINTS
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message


class Scope(StrEnum):
    """What a cause concerns: one line, or the whole file, which it rejects."""

    FILE = "file"
    LINE = "line"


class Cause(StrEnum):
    """The insurer's 31 causes of error of bulk orders; some can only come back from the insurer."""

    DATA_TOO_LARGE = "DATA_TOO_LARGE"
    INVOICE_ID_TOO_LONG = "INVOICE_ID_TOO_LONG"
    ACTION_NOT_ALLOWED = "ACTION_NOT_ALLOWED"
    AMOUNT_MUST_BE_POSITIVE = "AMOUNT_MUST_BE_POSITIVE"
    AMOUNT_BELOW_1000 = "AMOUNT_BELOW_1000"
    WRONG_FIELD_COUNT = "WRONG_FIELD_COUNT"
    COMPANY_NOT_FOUND = "COMPANY_NOT_FOUND"
    COMPANY_NOT_UNIQUE = "COMPANY_NOT_UNIQUE"
    CONTRACT_NOT_FOUND = "CONTRACT_NOT_FOUND"
    INVALID_CURRENCY = "INVALID_CURRENCY"
    CUSTOMER_REFERENCE_TOO_LONG = "CUSTOMER_REFERENCE_TOO_LONG"
    ECL_AMOUNT_NOT_FOUND = "ECL_AMOUNT_NOT_FOUND"
    TECHNICAL_ERROR = "TECHNICAL_ERROR"
    INVALID_ACTION = "INVALID_ACTION"
    INVALID_AMOUNT = "INVALID_AMOUNT"
    INVALID_COUNTRY_CODE = "INVALID_COUNTRY_CODE"
    MALFORMED_LINE = "MALFORMED_LINE"
    NON_ASCII = "NON_ASCII"
    DUPLICATE_COMPANY = "DUPLICATE_COMPANY"
    LINE_TOO_LONG = "LINE_TOO_LONG"
    MISSING_FIELD = "MISSING_FIELD"
    PORTFOLIO_FULL = "PORTFOLIO_FULL"
    ONE_COVER_PER_COMPANY = "ONE_COVER_PER_COMPANY"
    PRODUCT_NOT_ALLOWED_FOR_COMPANY = "PRODUCT_NOT_ALLOWED_FOR_COMPANY"
    PRODUCT_NOT_ALLOWED_FOR_OPERATION = "PRODUCT_NOT_ALLOWED_FOR_OPERATION"
    LEVEL_THREE_NOT_ALLOWED = "LEVEL_THREE_NOT_ALLOWED"
    INVALID_CONTRACT_NUMBER = "INVALID_CONTRACT_NUMBER"
    SUBMISSION_FAILED = "SUBMISSION_FAILED"
    TOO_MANY_LINES = "TOO_MANY_LINES"
    UNSUPPORTED_PRODUCT = "UNSUPPORTED_PRODUCT"
    CONTRACT_NUMBER_TOO_LONG = "CONTRACT_NUMBER_TOO_LONG"

    @property
    def scope(self) -> Scope:
        """Return whether the cause rejects one line or the whole file."""
        return Scope.FILE if self in _FILE_CAUSES else Scope.LINE


class Notice(StrEnum):
    """Remarks of this program; they exist beside the insurer's causes."""

    NOT_VERIFIED_OFFLINE = "NOT_VERIFIED_OFFLINE"
    REDUNDANT_IDENTIFIER = "REDUNDANT_IDENTIFIER"
    OLD_PRODUCT_CODE = "OLD_PRODUCT_CODE"
    IMPORT_CANCELLED = "IMPORT_CANCELLED"


_FILE_CAUSES = frozenset(
    {
        Cause.DATA_TOO_LARGE,
        Cause.CONTRACT_NOT_FOUND,
        Cause.INVALID_CONTRACT_NUMBER,
        Cause.TOO_MANY_LINES,
        Cause.CONTRACT_NUMBER_TOO_LONG,
    }
)

_SENTENCES: dict[Cause | Notice, str] = {
    Cause.DATA_TOO_LARGE: QT_TRANSLATE_NOOP("BulkErrors", "The file is too large; split it."),
    Cause.INVOICE_ID_TOO_LONG: QT_TRANSLATE_NOOP(
        "BulkErrors", "The invoice reference is longer than 35 characters."
    ),
    Cause.ACTION_NOT_ALLOWED: QT_TRANSLATE_NOOP("BulkErrors", "This product does not have this action."),
    Cause.AMOUNT_MUST_BE_POSITIVE: QT_TRANSLATE_NOOP("BulkErrors", "The amount must be above 0."),
    Cause.AMOUNT_BELOW_1000: QT_TRANSLATE_NOOP(
        "BulkErrors", "The insurer may ask for an amount of at least 1000."
    ),
    Cause.WRONG_FIELD_COUNT: QT_TRANSLATE_NOOP(
        "BulkErrors", "The line must have 10 fields, that is 9 semicolons."
    ),
    Cause.COMPANY_NOT_FOUND: QT_TRANSLATE_NOOP("BulkErrors", "The insurer does not know this company."),
    Cause.COMPANY_NOT_UNIQUE: QT_TRANSLATE_NOOP(
        "BulkErrors", "Several companies have this identifier; give the Easy number."
    ),
    Cause.CONTRACT_NOT_FOUND: QT_TRANSLATE_NOOP("BulkErrors", "The contract does not exist."),
    Cause.INVALID_CURRENCY: QT_TRANSLATE_NOOP("BulkErrors", "The currency is not accepted."),
    Cause.CUSTOMER_REFERENCE_TOO_LONG: QT_TRANSLATE_NOOP(
        "BulkErrors", "The customer reference is longer than 35 characters."
    ),
    Cause.ECL_AMOUNT_NOT_FOUND: QT_TRANSLATE_NOOP(
        "BulkErrors", "The contract gives no amount for express credit limits."
    ),
    Cause.TECHNICAL_ERROR: QT_TRANSLATE_NOOP(
        "BulkErrors", "A technical error stopped this line; try it again."
    ),
    Cause.INVALID_ACTION: QT_TRANSLATE_NOOP(
        "BulkErrors", "The action must be C (order), U (update), S (stop) or D (delete)."
    ),
    Cause.INVALID_AMOUNT: QT_TRANSLATE_NOOP("BulkErrors", "The amount cannot be read."),
    Cause.INVALID_COUNTRY_CODE: QT_TRANSLATE_NOOP(
        "BulkErrors", "The country code is not in the insurer's list."
    ),
    Cause.MALFORMED_LINE: QT_TRANSLATE_NOOP("BulkErrors", "The line is not written as it should be."),
    Cause.NON_ASCII: QT_TRANSLATE_NOOP(
        "BulkErrors", "The line holds accented or other non-ASCII characters."
    ),
    Cause.DUPLICATE_COMPANY: QT_TRANSLATE_NOOP(
        "BulkErrors", "An earlier line of the file names the same company."
    ),
    Cause.LINE_TOO_LONG: QT_TRANSLATE_NOOP("BulkErrors", "The line is too long."),
    Cause.MISSING_FIELD: QT_TRANSLATE_NOOP("BulkErrors", "A mandatory field is empty."),
    Cause.PORTFOLIO_FULL: QT_TRANSLATE_NOOP("BulkErrors", "The portfolio cannot take another company."),
    Cause.ONE_COVER_PER_COMPANY: QT_TRANSLATE_NOOP(
        "BulkErrors", "A company can have one cover only, and another one is in force."
    ),
    Cause.PRODUCT_NOT_ALLOWED_FOR_COMPANY: QT_TRANSLATE_NOOP(
        "BulkErrors", "This product cannot be ordered on this company."
    ),
    Cause.PRODUCT_NOT_ALLOWED_FOR_OPERATION: QT_TRANSLATE_NOOP(
        "BulkErrors", "Only credit limits (CRL) have an operation number."
    ),
    Cause.LEVEL_THREE_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "BulkErrors", "Level three is not open to bulk imports."
    ),
    Cause.INVALID_CONTRACT_NUMBER: QT_TRANSLATE_NOOP("BulkErrors", "The contract number is not valid."),
    Cause.SUBMISSION_FAILED: QT_TRANSLATE_NOOP("BulkErrors", "The order could not be handed to the insurer."),
    Cause.TOO_MANY_LINES: QT_TRANSLATE_NOOP("BulkErrors", "The file has too many lines; split it."),
    Cause.UNSUPPORTED_PRODUCT: QT_TRANSLATE_NOOP("BulkErrors", "This product cannot be ordered by file."),
    Cause.CONTRACT_NUMBER_TOO_LONG: QT_TRANSLATE_NOOP(
        "BulkErrors", "The contract number is longer than 35 characters."
    ),
    Notice.NOT_VERIFIED_OFFLINE: QT_TRANSLATE_NOOP(
        "BulkErrors", "Not verified offline: the insurer will look the company up."
    ),
    Notice.REDUNDANT_IDENTIFIER: QT_TRANSLATE_NOOP(
        "BulkErrors", "The Easy number is enough; the legal identifier is not used."
    ),
    Notice.OLD_PRODUCT_CODE: QT_TRANSLATE_NOOP("BulkErrors", "LCR is read as CRL, the code to use."),
    Notice.IMPORT_CANCELLED: QT_TRANSLATE_NOOP("BulkErrors", "The import was cancelled before this line."),
}

FIELD_NAMES = (
    QT_TRANSLATE_NOOP("BulkFields", "Country code"),
    QT_TRANSLATE_NOOP("BulkFields", "Easy number"),
    QT_TRANSLATE_NOOP("BulkFields", "Identifier type"),
    QT_TRANSLATE_NOOP("BulkFields", "Identifier value"),
    QT_TRANSLATE_NOOP("BulkFields", "Customer reference"),
    QT_TRANSLATE_NOOP("BulkFields", "Product"),
    QT_TRANSLATE_NOOP("BulkFields", "Action"),
    QT_TRANSLATE_NOOP("BulkFields", "Amount"),
    QT_TRANSLATE_NOOP("BulkFields", "Outstanding"),
    QT_TRANSLATE_NOOP("BulkFields", "Operation number"),
)
"""Names of the ten fields in their order, to translate in context BulkFields."""


@dataclass(frozen=True, slots=True)
class Problem:
    """An error of, or a remark on, a bulk line or file; `field` counts from 1, None is the whole line or file."""

    code: Cause | Notice
    field: int | None = None
    detail: Message | None = None
    """What exactly is wrong here, when the sentence of the cause does not say it."""
    hint: Message | None = None
    """The way out, where it is another than the usual one of the cause."""
    is_told_by_detail: bool = False
    """Whether the detail says everything, so that the sentence of the cause would only repeat it."""

    @property
    def field_name(self) -> str | None:
        """Return the English name of the field, to translate in context BulkFields."""
        return None if self.field is None else FIELD_NAMES[self.field - 1]

    @property
    def message(self) -> Message:
        """Return the sentence of the cause."""
        return Message("BulkErrors", _SENTENCES[self.code])

    @property
    def sentences(self) -> tuple[Message, ...]:
        """Return what is wrong: the sentence of the cause and what exactly, or what a rule said instead."""
        if self.detail is None:
            return (self.message,)
        return (self.detail,) if self.is_told_by_detail else (self.message, self.detail)

    @property
    def way_out(self) -> Message | None:
        """Return what a person can do about it, None when there is nothing to do."""
        usual = HINTS.get(self.code.value)
        return self.hint or (Message("BulkHints", usual) if usual else None)

"""What a person can do about each cause of error of a bulk order file."""

from __future__ import annotations

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP

HINTS = {
    "DATA_TOO_LARGE": QT_TRANSLATE_NOOP("BulkHints", "Split the file into several smaller ones."),
    "INVOICE_ID_TOO_LONG": QT_TRANSLATE_NOOP("BulkHints", "Shorten the invoice reference."),
    "ACTION_NOT_ALLOWED": QT_TRANSLATE_NOOP(
        "BulkHints", "Use another action, or do this once the product allows it."
    ),
    "AMOUNT_MUST_BE_POSITIVE": QT_TRANSLATE_NOOP("BulkHints", "Write an amount of 1 or more."),
    "AMOUNT_BELOW_1000": QT_TRANSLATE_NOOP("BulkHints", "Check that no zeros are missing."),
    "WRONG_FIELD_COUNT": QT_TRANSLATE_NOOP(
        "BulkHints", "Add or take out semicolons until there are 9; empty fields keep theirs."
    ),
    "COMPANY_NOT_FOUND": QT_TRANSLATE_NOOP(
        "BulkHints", "Check country and number, or search the company by its name."
    ),
    "COMPANY_NOT_UNIQUE": QT_TRANSLATE_NOOP(
        "BulkHints", "Search the company and write its Easy number in field 2."
    ),
    "CONTRACT_NOT_FOUND": QT_TRANSLATE_NOOP("BulkHints", "Choose another contract."),
    "INVALID_CURRENCY": QT_TRANSLATE_NOOP("BulkHints", "Use the currency of the contract."),
    "CUSTOMER_REFERENCE_TOO_LONG": QT_TRANSLATE_NOOP(
        "BulkHints", "Shorten the customer reference to 35 characters."
    ),
    "ECL_AMOUNT_NOT_FOUND": QT_TRANSLATE_NOOP("BulkHints", "Order a credit limit (CRL) instead."),
    "TECHNICAL_ERROR": QT_TRANSLATE_NOOP("BulkHints", "Import the line again later."),
    "INVALID_ACTION": QT_TRANSLATE_NOOP("BulkHints", "Write C, U, S or D, in capitals."),
    "INVALID_AMOUNT": QT_TRANSLATE_NOOP("BulkHints", "Write digits only, such as 10000."),
    "INVALID_COUNTRY_CODE": QT_TRANSLATE_NOOP(
        "BulkHints", "Use the insurer's code of three characters, such as FRA or DEU."
    ),
    "MALFORMED_LINE": QT_TRANSLATE_NOOP("BulkHints", "Correct the field named here."),
    "NON_ASCII": QT_TRANSLATE_NOOP("BulkHints", "Take the proposal without accents."),
    "DUPLICATE_COMPANY": QT_TRANSLATE_NOOP("BulkHints", "Put this line into another file, or take it out."),
    "LINE_TOO_LONG": QT_TRANSLATE_NOOP("BulkHints", "Shorten the line."),
    "MISSING_FIELD": QT_TRANSLATE_NOOP("BulkHints", "Fill the field in."),
    "PORTFOLIO_FULL": QT_TRANSLATE_NOOP("BulkHints", "Ask the insurer for more room, or take the line out."),
    "ONE_COVER_PER_COMPANY": QT_TRANSLATE_NOOP(
        "BulkHints", "Change or transform the cover the company has, or take the line out."
    ),
    "PRODUCT_NOT_ALLOWED_FOR_COMPANY": QT_TRANSLATE_NOOP(
        "BulkHints", "Open the company to see what can be done, or take the line out."
    ),
    "PRODUCT_NOT_ALLOWED_FOR_OPERATION": QT_TRANSLATE_NOOP("BulkHints", "Leave field 10 empty."),
    "LEVEL_THREE_NOT_ALLOWED": QT_TRANSLATE_NOOP("BulkHints", "Order it on the company page instead."),
    "INVALID_CONTRACT_NUMBER": QT_TRANSLATE_NOOP("BulkHints", "Choose another contract."),
    "SUBMISSION_FAILED": QT_TRANSLATE_NOOP("BulkHints", "Order it on the company page, which says more."),
    "TOO_MANY_LINES": QT_TRANSLATE_NOOP("BulkHints", "Split the file into several smaller ones."),
    "UNSUPPORTED_PRODUCT": QT_TRANSLATE_NOOP(
        "BulkHints", "Use a product of the contract: CRL, RLI, ECL, RCO, ROM, CCO, RSC or RSM."
    ),
    "CONTRACT_NUMBER_TOO_LONG": QT_TRANSLATE_NOOP("BulkHints", "Choose another contract."),
    "IMPORT_CANCELLED": QT_TRANSLATE_NOOP("BulkHints", "Import the file again to go on with this line."),
}
"""By code of the cause; a remark without an entry asks for nothing."""

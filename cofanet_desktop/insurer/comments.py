"""What the simulated insurer says about its decisions: marked, so that the window can show it in its language."""

from __future__ import annotations

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP

LIMITED = QT_TRANSLATE_NOOP("InsurerComment", "Limited by the company's assessment.")
NOT_ALLOWED = QT_TRANSLATE_NOOP("InsurerComment", "The company's assessment does not allow this amount.")
NO_MORE = QT_TRANSLATE_NOOP(
    "InsurerComment", "The company's assessment does not allow more than the cover in force."
)
REDUCED = QT_TRANSLATE_NOOP("InsurerComment", "Reduced after a change of the company's assessment.")
CANCELLED = QT_TRANSLATE_NOOP("InsurerComment", "Cancelled after a change of the company's assessment.")
COVERED_ALREADY = QT_TRANSLATE_NOOP(
    "InsurerComment", "The company was identified as one that has a cover already."
)
OFFER_REFUSED = QT_TRANSLATE_NOOP("InsurerComment", "The policyholder refused the offer.")
OFFER_RAN_OUT = QT_TRANSLATE_NOOP("InsurerComment", "The offer was not answered in time.")
NOT_RENEWED = QT_TRANSLATE_NOOP(
    "InsurerComment", "The renewal was refused: the present decision stands until its end."
)

LOWERED_TO_NEEDS = QT_TRANSLATE_NOOP("InsurerComment", "Reduced to the needs you told.")
EXTENSION_ACCEPTED = QT_TRANSLATE_NOOP("InsurerComment", "Accepted as asked.")
OTHER_PLAN = QT_TRANSLATE_NOOP(
    "InsurerComment",
    "Accepted for a shorter time: the cover goes on if your customer pays by the plan proposed.",
)
EXTENSION_REFUSED = QT_TRANSLATE_NOOP(
    "InsurerComment",
    "The company's assessment does not allow so long an extension: ask again with earlier dates, or declare the overdue.",
)
FOLLOWED = QT_TRANSLATE_NOOP(
    "InsurerComment", "Registered. You collect the debt: tell the payments you receive."
)
COLLECTED = QT_TRANSLATE_NOOP("InsurerComment", "We collect the debt from your customer.")
HANDED_OVER = QT_TRANSLATE_NOOP("InsurerComment", "A partner on the spot collects the debt for us.")
INVOICES_NOT_COVERED = QT_TRANSLATE_NOOP(
    "InsurerComment",
    "No invoice dates from the time of a cover: add an invoice the cover was in force for, and it is examined again.",
)
DECLARED_TOO_LATE = QT_TRANSLATE_NOOP(
    "InsurerComment",
    "Declared more than 30 days after the last day: send documents, or add a word on why, and it is examined again.",
)
DECLARATION_PAID = QT_TRANSLATE_NOOP("InsurerComment", "Closed: everything declared is paid.")
DECLARATION_CLOSED = QT_TRANSLATE_NOOP("InsurerComment", "Closed: the collection has ended.")
DOCUMENT_ANALYSED = QT_TRANSLATE_NOOP("InsurerComment", "Read and taken into account.")
DOCUMENT_KNOWN = QT_TRANSLATE_NOOP("InsurerComment", "This very document was sent before.")
DOCUMENT_OTHER_TYPE = QT_TRANSLATE_NOOP(
    "InsurerComment", "The file cannot be opened as what its name says: save it again and send it anew."
)
DOCUMENT_WITHOUT_PAGES = QT_TRANSLATE_NOOP(
    "InsurerComment", "There is no page in it: check the file and send it anew."
)
DOCUMENT_TOO_SMALL = QT_TRANSLATE_NOOP(
    "InsurerComment", "Nothing can be read on the picture: scan it again with a higher resolution."
)

GUARANTEE = "Joint and several guarantee of company {guarantor} required."
RETENTION = "Retention of title must be agreed with the buyer."

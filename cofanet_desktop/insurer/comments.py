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

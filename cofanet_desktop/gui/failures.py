"""What to say when something failed: the sentence for the person, the details for whoever helps."""

from __future__ import annotations

import traceback

from PySide6.QtCore import QCoreApplication

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui.i18n import translate_message


def failure_sentence(error: BaseException) -> str:
    """Return what went wrong and, if known, the way out, in the language in force."""
    if not isinstance(error, CofanetError):
        return QCoreApplication.translate(
            "Failures", "Something unexpected happened. What was saved before is kept."
        )
    parts = [translate_message(error.message)]
    if error.hint is not None:
        parts.append(translate_message(error.hint))
    return " ".join(parts)


def failure_details(error: BaseException) -> str:
    """Return the technical details, to be copied."""
    return "".join(traceback.format_exception(error))

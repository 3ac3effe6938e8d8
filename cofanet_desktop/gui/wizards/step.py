"""A page of a wizard: asks one thing, checks it when a field is left, hands its answers over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.errors import CofanetError
    from cofanet_desktop.gui.wizards.answers import Answers


class Step(TranslatedWidget):
    """Base of the pages; answers go in with `fill` and come out with `collect`."""

    changed = Signal()
    """Emitted whenever something was typed or chosen."""

    def heading(self) -> str:
        """Return the translated name of the step, shown at the left and above the page."""
        return ""

    def fill(self, answers: Answers) -> None:
        """Show `answers`."""

    def collect(self, answers: Answers) -> Answers:
        """Return `answers` with what this page asks."""
        return answers

    def first_error(self) -> QWidget | None:
        """Check every field, show what is wrong under it, and return the first wrong one."""
        return None

    def show_refusal(self, rule: str, sentence: str) -> QWidget | None:
        """Show the refusal of `rule` under the field it is about and return that field; None when there is none."""
        return None

    def first_field(self) -> QWidget | None:
        """Return the field that has the focus when the page is entered."""
        return None


def sentences(error: CofanetError | None) -> str:
    """Return reason and way out of a refusal, translated; empty for none."""
    if error is None:
        return ""
    reason = translate_message(error.message)
    return f"{reason} {translate_message(error.hint)}" if error.hint else reason

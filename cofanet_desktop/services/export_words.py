"""How the reader of an exported list is spoken to: texts in one language, names of countries in the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.text import Message

if TYPE_CHECKING:
    from cofanet_desktop.domain.text import Value
    from cofanet_desktop.services.export_notes import Translate


@dataclass(frozen=True, slots=True)
class Words:
    """The reader's language: `translate` says a message in it, `language` is its code (`en`, `fr`, `de`, `es`)."""

    translate: Translate = Message.english
    language: str = "en"

    def say(self, context: str, text: str, **values: Value) -> str:
        """Return a text marked under `context`, filled with `values`."""
        return self.translate(Message(context, text, values))


ENGLISH = Words()

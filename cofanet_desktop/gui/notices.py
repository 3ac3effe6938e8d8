"""What of the notifications that arrived is told on the desktop, while nobody looks at the window (NOTIF-7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from cofanet_desktop.gui.i18n import TrMixin, translate_message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.domain.notifications import Notification

_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice of the desktop: its title, its text, and what it tells of, newest first."""

    title: str
    text: str
    subjects: tuple[Notification, ...] = ()


class NoticePlace(Protocol):
    """Where notices are shown: the tray, or what stands for it in a test."""

    def show_notice(self, notice: Notice) -> None:
        """Show a notice; the one before may disappear."""


class Notices(TrMixin):
    """Makes one notice of what arrived together, unless somebody sees it in the window anyway."""

    def __init__(self, place: NoticePlace, is_attended: Callable[[], bool]) -> None:
        """Show notices in `place` while not `is_attended`."""
        self._place = place
        self._is_attended = is_attended

    def arrived(self, fresh: Sequence[Notification]) -> None:
        """Tell of the notifications that just arrived, newest first."""
        if fresh and not self._is_attended():
            self._place.show_notice(self._notice(tuple(fresh)))

    def _notice(self, subjects: tuple[Notification, ...]) -> Notice:
        lines = [translate_message(one.text()) for one in subjects[:_MOST_LINES]]
        if len(subjects) > _MOST_LINES:
            lines.append("…")
        return Notice(self.trn("%n new notifications", None, len(subjects)), "\n".join(lines), subjects)

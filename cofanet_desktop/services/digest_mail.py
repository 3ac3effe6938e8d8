"""The words of the daily e-mail: plain text and the same as a page, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from html import escape
from typing import TYPE_CHECKING

from cofanet_desktop.domain.notifications import CATEGORY_NAMES
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.services.export_notes import INVENTED

if TYPE_CHECKING:
    from cofanet_desktop.domain.notifications import Notification
    from cofanet_desktop.domain.text import Value
    from cofanet_desktop.services.export_notes import Translate
    from cofanet_desktop.system.mail_account import MailAccount

MOST_LINES = 100
"""Notifications listed in one e-mail; the rest is counted."""

_PAGE = """\
<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title></head>
<body style="font-family: sans-serif">
{parts}
</body></html>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """What one e-mail tells: the notifications not opened, by contract number, newest first."""

    at: datetime
    day: date
    zone: tzinfo
    groups: tuple[tuple[str, tuple[Notification, ...]], ...]
    is_demonstration: bool

    @property
    def count(self) -> int:
        """Return the number of notifications."""
        return sum(len(found) for _, found in self.groups)

    @property
    def newest(self) -> datetime | None:
        """Return the instant of the newest notification; None when there is none."""
        return max((found[0].at for _, found in self.groups), default=None)


def compose(digest: Digest, account: MailAccount, translate: Translate = Message.english) -> EmailMessage:
    """Return the e-mail from the account's sender to its recipients; no company is named in the subject."""
    subject = _say(
        translate,
        QT_TRANSLATE_NOOP("Digest", "CofaNet: notifications not opened on {day}: {count}"),
        day=digest.day,
        count=digest.count,
    )
    message = addressed(account, digest.at, subject)
    sections = list(_sections(digest, translate))
    foot = list(_foot(digest, translate))
    message.set_content(_plain(sections, foot), cte="quoted-printable")
    message.add_alternative(_page(subject, sections, foot), subtype="html", cte="quoted-printable")
    return message


def trial_mail(account: MailAccount, now: datetime, translate: Translate = Message.english) -> EmailMessage:
    """Return an e-mail that tells nothing but that it arrived."""
    subject = _say(translate, QT_TRANSLATE_NOOP("Digest", "CofaNet Desktop: test"))
    message = addressed(account, now, subject)
    text = QT_TRANSLATE_NOOP(
        "Digest", "This e-mail shows that the account works; nothing else is to be done."
    )
    message.set_content(_say(translate, text) + "\n", cte="quoted-printable")
    return message


def addressed(account: MailAccount, now: datetime, subject: str) -> EmailMessage:
    """Return an e-mail without content from the account's sender to its recipients."""
    message = EmailMessage(policy=SMTP)
    message["From"] = account.sender
    message["To"] = ", ".join(account.recipients)
    message["Subject"] = " ".join(subject.split())
    message["Date"] = format_datetime(now)
    # The name of this computer is nobody's business; the sender's domain identifies the e-mail as well.
    message["Message-ID"] = make_msgid(domain=account.sender.rpartition("@")[2] or "localhost")
    message["Auto-Submitted"] = "auto-generated"
    return message


_Section = tuple[str, list[str]]
"""A heading and the lines under it."""


def _sections(digest: Digest, translate: Translate) -> Iterator[_Section]:
    room = MOST_LINES
    for number, found in digest.groups:
        heading = _say(translate, QT_TRANSLATE_NOOP("Digest", "Contract {number}"), number=number)
        lines = [_line(one, digest.zone, translate) for one in found[:room]]
        room -= len(lines)
        if lines:
            yield heading, lines


def _line(one: Notification, zone: tzinfo, translate: Translate) -> str:
    at = one.at.astimezone(zone)
    text = (
        QT_TRANSLATE_NOOP("Digest", "{day}, {time}, {category}, important: {text}")
        if one.is_important
        else QT_TRANSLATE_NOOP("Digest", "{day}, {time}, {category}: {text}")
    )
    category = Message("NotificationCategory", CATEGORY_NAMES[one.category])
    values: dict[str, Value] = {
        "day": at.date(),
        "time": f"{at:%H:%M}",
        "category": category,
        "text": one.text(),
    }
    return " ".join(translate(Message("Digest", text, values)).split())


def _foot(digest: Digest, translate: Translate) -> Iterator[str]:
    if digest.count > MOST_LINES:
        more = QT_TRANSLATE_NOOP("Digest", "Not listed here: {count} more.")
        yield _say(translate, more, count=digest.count - MOST_LINES)
    yield _say(translate, QT_TRANSLATE_NOOP("Digest", "Open CofaNet Desktop to read them."))
    if digest.is_demonstration:
        yield translate(INVENTED)


def _plain(sections: list[_Section], foot: list[str]) -> str:
    parts = ["\n".join([heading, *(f"- {line}" for line in lines)]) for heading, lines in sections]
    return "\n\n".join([*parts, *foot]) + "\n"


def _page(title: str, sections: list[_Section], foot: list[str]) -> str:
    parts = []
    for heading, lines in sections:
        items = "\n".join(f"<li>{escape(line)}</li>" for line in lines)
        parts.append(f"<h2>{escape(heading)}</h2>\n<ul>\n{items}\n</ul>")
    parts += [f"<p>{escape(line)}</p>" for line in foot]
    return _PAGE.format(title=escape(title), parts="\n".join(parts))


def _say(translate: Translate, text: str, **values: Value) -> str:
    return translate(Message("Digest", text, values))

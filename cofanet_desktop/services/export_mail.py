"""The e-mail that hands out the files of an export: attached when they are small, else where they lie (EXPORT-4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.domain.days import zone
from cofanet_desktop.domain.errors import CofanetError, InvalidInput
from cofanet_desktop.domain.exports import CATEGORY_NAMES, Export, MailState
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message, pack
from cofanet_desktop.exchange.whole_file import not_readable
from cofanet_desktop.services.digest_mail import addressed
from cofanet_desktop.services.export_notes import INVENTED
from cofanet_desktop.services.export_work import settle
from cofanet_desktop.store.exports import Exports
from cofanet_desktop.system import credentials, mail
from cofanet_desktop.system.profiles import SETTINGS_FILE
from cofanet_desktop.system.settings import load_profile_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from email.message import EmailMessage

    from cofanet_desktop.services.export_words import Words
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.system.mail_account import MailAccount

MOST_ATTACHED = 10 << 20
"""Bytes of all files together that are attached; many servers refuse e-mails that are larger."""

_PAUSES = tuple(timedelta(minutes=minutes) for minutes in (5, 15, 60, 180))
_TYPES = {
    ".xlsx": ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ".csv": ("text", "csv"),
}


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends: the person's mail account (None when there is none) and where its password comes from."""

    account: MailAccount | None = None
    password: Callable[[], str] = str
    patience_s: float = mail.PATIENCE_S


NOBODY = Sender()


def sender_of(profile_folder: Path, patience_s: float = mail.PATIENCE_S) -> Sender:
    """Return who sends for the profile in that folder, by its settings as they are now; raises SettingsDamaged."""
    settings = load_profile_settings(profile_folder / SETTINGS_FILE)
    return Sender(settings.mail, lambda: credentials.mail_password(settings.id), patience_s)


def hand_out(session: Session, export: Export, sender: Sender, words: Words, now: datetime) -> Export:
    """Send the files of an export whose e-mail waits, and return how it stands then; nothing else is done to it.

    The store remembers that it is being sent before the server is spoken to. What failed for certain is tried again after
    growing pauses, four times; an e-mail that may have arrived is never sent again. Refused logins are not tried again:
    servers lock accounts.
    """
    with session.store.work("export.mail") as unit:
        known = Exports(unit.connection).get(export.id)
        if known is None or known.mail is not MailState.WAITING:
            return known or export
        export = replace(known, mail=MailState.UNDER_WAY)
        Exports(unit.connection).put(export)
    try:
        refused = _send(session, export, sender, words, now)
    except CofanetError as error:
        return settle(session, _not_sent(export, error, now))
    sent = replace(export, mail=MailState.SENT, mail_next_try=None, packed_reason=None, packed_way_out=None)
    if refused:
        sent = replace(sent, packed_notes=(*sent.packed_notes, pack(_refused_for(refused))))
    return settle(session, sent)


def uncertain(export: Export) -> Export:
    """Return an export whose e-mail may have gone out when the program ended."""
    text = QT_TRANSLATE_NOOP(
        "Exports", "The program ended while the e-mail was being sent; it may have arrived."
    )
    return replace(export, mail=MailState.UNCERTAIN, packed_reason=pack(Message("Exports", text)))


def _send(session: Session, export: Export, sender: Sender, words: Words, now: datetime) -> tuple[str, ...]:
    account = sender.account
    if account is None:
        raise InvalidInput(
            "mail",
            "MAIL_NO_ACCOUNT",
            Message("Exports", QT_TRANSLATE_NOOP("Exports", "The profile has no mail account.")),
            Message("Exports", QT_TRANSLATE_NOOP("Exports", "Give one in the settings, under E-mail.")),
        )
    message = compose(session, export, account.checked(), words, now)
    password = sender.password() if account.user else ""
    return mail.send(account, password, message, patience_s=sender.patience_s)


def compose(
    session: Session, export: Export, account: MailAccount, words: Words, now: datetime
) -> EmailMessage:
    """Return the e-mail with the files, or with the names of their places where they are larger than 10 MB together.

    Raises InvalidInput (FILE_NOT_READABLE) when a file is gone.
    """
    subject = words.say("Exports", QT_TRANSLATE_NOOP("Exports", "CofaNet: {name}"), name=export.scenario)
    message = addressed(account, now, subject)
    is_attached = sum(one.size for one in export.files) <= MOST_ATTACHED
    text = "\n".join(_lines(session, export, words, is_attached=is_attached)) + "\n"
    message.set_content(text, cte="quoted-printable")
    for one in export.files if is_attached else ():
        file = Path(one.path)
        maintype, subtype = _TYPES.get(file.suffix, ("application", "octet-stream"))
        message.add_attachment(_content(file), maintype=maintype, subtype=subtype, filename=file.name)
    return message


def _lines(session: Session, export: Export, words: Words, *, is_attached: bool) -> Iterator[str]:
    at = export.created_at.astimezone(zone(session.contract().time_zone))
    yield words.say("Exports", CATEGORY_NAMES[export.category])
    yield words.say(
        "Exports",
        QT_TRANSLATE_NOOP("Exports", "Contracts: {contracts}. Exported on {day} at {time}. Lines: {rows}."),
        contracts=", ".join(export.contracts),
        day=at.date(),
        time=f"{at:%H:%M}",
        rows=export.rows,
    )
    yield from (words.translate(note) for note in export.notes)
    yield ""
    if not is_attached:
        yield words.say(
            "Exports", QT_TRANSLATE_NOOP("Exports", "The files are too large to be sent. They are here:")
        )
    yield from (Path(one.path).name if is_attached else one.path for one in export.files)
    yield ""
    yield words.say("Exports", QT_TRANSLATE_NOOP("Exports", "Confidential: for whom it was sent to only."))
    if session.capabilities.is_simulation:
        yield words.translate(INVENTED)


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise not_readable(file, error) from error


def _not_sent(export: Export, error: CofanetError, now: datetime) -> Export:
    failures = export.mail_failures + 1
    if not getattr(error, "is_certain", True):
        state = MailState.UNCERTAIN
    elif isinstance(error, mail.MailNotSent) and _is_tried_again(error, failures):
        state = MailState.WAITING
    else:
        state = MailState.NOT_SENT
    return replace(
        export,
        mail=state,
        mail_failures=failures,
        mail_next_try=now + _PAUSES[failures - 1] if state is MailState.WAITING else None,
        packed_reason=pack(error.message),
        packed_way_out=pack(error.hint) if error.hint else None,
    )


def _is_tried_again(error: mail.MailNotSent, failures: int) -> bool:
    return error.rule != "MAIL_LOGIN_REFUSED" and failures <= len(_PAUSES)


def _refused_for(recipients: tuple[str, ...]) -> Message:
    return Message(
        "Exports",
        QT_TRANSLATE_NOOP("Exports", "The mail server refused the e-mail for {recipients}."),
        {"recipients": ", ".join(recipients)},
    )

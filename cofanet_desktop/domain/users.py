"""Users to be created: who they are, how they are reached, what is mandatory; in a list, one line a user (ADMIN-4).

A password is no part of a user here: the insurer makes one and sends it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain.contact_details import (
    LONGEST_EMAIL,
    LONGEST_PHONE,
    email_key,
    parse_email,
    parse_phone,
)
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.sheets import (
    CellKind,
    Choice,
    Column,
    LineProblem,
    Sheet,
    is_empty,
    missing_cells,
)
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.domain.sheets import Row
    from cofanet_desktop.domain.text import Value

LONGEST_NAME = 80


class Title(StrEnum):
    """How a user is addressed."""

    MR = "mr"
    MS = "ms"


class Language(StrEnum):
    """A language the service speaks, by its two letters."""

    ENGLISH = "en"
    FRENCH = "fr"
    GERMAN = "de"
    SPANISH = "es"


TITLES = (
    Choice(
        Title.MR.value,
        QT_TRANSLATE_NOOP("Sheet", "Mr"),
        ("mister", "m", "monsieur", "herr", "sr", "señor"),
    ),
    Choice(
        Title.MS.value,
        QT_TRANSLATE_NOOP("Sheet", "Ms"),
        ("mrs", "miss", "mme", "madame", "mlle", "mademoiselle", "frau", "sra", "señora", "srta", "señorita"),
    ),
)

LANGUAGES = (
    Choice(
        Language.ENGLISH.value,
        QT_TRANSLATE_NOOP("Sheet", "English"),
        ("anglais", "englisch", "inglés", "eng", "en-GB", "en-US"),
    ),
    Choice(
        Language.FRENCH.value,
        QT_TRANSLATE_NOOP("Sheet", "French"),
        ("français", "französisch", "francés", "fra", "fr-FR"),
    ),
    Choice(
        Language.GERMAN.value,
        QT_TRANSLATE_NOOP("Sheet", "German"),
        ("allemand", "deutsch", "alemán", "deu", "ger", "de-DE"),
    ),
    Choice(
        Language.SPANISH.value,
        QT_TRANSLATE_NOOP("Sheet", "Spanish"),
        ("espagnol", "spanisch", "español", "castellano", "spa", "es-ES"),
    ),
)


@dataclass(frozen=True, slots=True)
class UserPolicy:
    """What the insurer wants of every user: keys of the columns that must be filled in; by default the guide's list."""

    mandatory: frozenset[str] = frozenset({"title", "last_name", "first_name", "phone", "fax", "email"})


DEFAULT_POLICY = UserPolicy()


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUser:
    """A user to be created; texts that were not given are empty."""

    title: Title | None = None
    last_name: str = ""
    first_name: str = ""
    phone: str = ""
    fax: str = ""
    email: str = ""
    language: Language | None = None
    """Preferred language; None leaves it to the insurer."""
    contract: str = ""
    """Number of the preferred contract; "" leaves it to the insurer."""


_COLUMNS = (
    Column(
        key="title",
        heading=QT_TRANSLATE_NOOP("Sheet", "Title"),
        kind=CellKind.CHOICE,
        aliases=("civilité", "titre", "anrede", "tratamiento", "salutation"),
        choices=TITLES,
    ),
    Column(
        key="last_name",
        heading=QT_TRANSLATE_NOOP("Sheet", "Last name"),
        kind=CellKind.TEXT,
        aliases=("nom", "nom de famille", "surname", "family name", "nachname", "name", "apellidos", "apellido"),
        most_characters=LONGEST_NAME,
    ),
    Column(
        key="first_name",
        heading=QT_TRANSLATE_NOOP("Sheet", "First name"),
        kind=CellKind.TEXT,
        aliases=("prénom", "given name", "vorname", "nombre"),
        most_characters=LONGEST_NAME,
    ),
    Column(
        key="phone",
        heading=QT_TRANSLATE_NOOP("Sheet", "Phone"),
        kind=CellKind.PHONE,
        aliases=(
            "telephone", "phone number", "téléphone", "numéro de téléphone", "tél", "telefon", "telefonnummer",
            "teléfono",
        ),
        most_characters=LONGEST_PHONE,
    ),
    Column(
        key="fax",
        heading=QT_TRANSLATE_NOOP("Sheet", "Fax"),
        kind=CellKind.PHONE,
        aliases=("fax number", "numéro de fax", "télécopie", "faxnummer", "número de fax"),
        most_characters=LONGEST_PHONE,
    ),
    Column(
        key="email",
        heading=QT_TRANSLATE_NOOP("Sheet", "E-mail"),
        kind=CellKind.EMAIL,
        aliases=(
            "email address", "e-mail address", "mail", "adresse e-mail", "adresse mail", "courriel",
            "e-mail-adresse", "correo electrónico", "correo",
        ),
        most_characters=LONGEST_EMAIL,
    ),
    Column(
        key="language",
        heading=QT_TRANSLATE_NOOP("Sheet", "Language"),
        kind=CellKind.CHOICE,
        aliases=("langue", "langue par défaut", "sprache", "idioma"),
        choices=LANGUAGES,
    ),
    Column(
        key="contract",
        heading=QT_TRANSLATE_NOOP("Sheet", "Contract"),
        kind=CellKind.TEXT,
        aliases=("contrat", "contract number", "numéro de contrat", "police", "vertrag", "contrato"),
        most_characters=35,
    ),
)  # fmt: skip


def sheet(policy: UserPolicy = DEFAULT_POLICY, contracts: Sequence[str] = ()) -> Sheet:
    """Return the columns of a list of users; those the policy names are mandatory.

    `contracts` are the numbers one may be chosen from; without any, whatever is written is taken.
    """
    numbers = tuple(Choice(number, number) for number in contracts)
    columns = (replace(one, is_mandatory=one.key in policy.mandatory) for one in _COLUMNS)
    return Sheet(
        "users",
        QT_TRANSLATE_NOOP("Sheet", "Users"),
        tuple(
            replace(one, kind=CellKind.CHOICE, choices=numbers) if one.key == "contract" and numbers else one
            for one in columns
        ),
    )


def row_problems(
    rows: Sequence[Row], policy: UserPolicy = DEFAULT_POLICY, contracts: Sequence[str] = ()
) -> list[LineProblem]:
    """Return what is wrong with lines: what is missing, what cannot be, an e-mail address there before (in whatever case)."""
    columns = sheet(policy, contracts)
    problems: list[LineProblem] = []
    first: dict[str, int] = {}
    for n, row in enumerate(rows):
        problems += missing_cells(columns, n, row)
        problems += (LineProblem(n, error.field, error) for error in _cell_errors(columns, row))
        address = row.get("email")
        if (
            address is not None
            and not is_empty(address)
            and first.setdefault(email_key(str(address)), n) != n
        ):
            problems.append(_twice(n, str(address)))
    return problems


def user_of(row: Row) -> NewUser:
    """Return the user a line without problems tells."""

    def text(key: str) -> str:
        return str(row.get(key) or "").strip()

    return NewUser(
        title=Title(text("title")) if text("title") else None,
        last_name=text("last_name"),
        first_name=text("first_name"),
        phone=text("phone"),
        fax=text("fax"),
        email=text("email"),
        language=Language(text("language")) if text("language") else None,
        contract=text("contract"),
    )


def _cell_errors(columns: Sheet, row: Row) -> list[InvalidInput]:
    found = []
    for column in columns.columns:
        value = row.get(column.key)
        if value is None or is_empty(value):
            continue
        error = _cell_error(column, str(value))
        if error is not None:
            found.append(error)
    return found


def _cell_error(column: Column, text: str) -> InvalidInput | None:
    if column.choices and text not in {one.code for one in column.choices}:
        return _not_offered(column, text)
    if column.most_characters is not None and len(text.strip()) > column.most_characters:
        return _too_long(column, len(text.strip()))
    try:
        if column.kind is CellKind.EMAIL:
            parse_email(text, column.key)
        elif column.kind is CellKind.PHONE:
            parse_phone(text, column.key)
    except InvalidInput as error:
        return error
    return None


def _not_offered(column: Column, text: str) -> InvalidInput:
    values: dict[str, Value] = {"column": column.label(), "text": text[:60]}
    return InvalidInput(
        column.key,
        "NOT_IN_LIST",
        Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "{text} is not a value of {column}."), values),
        Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Choose one of the values offered.")),
    )


def _too_long(column: Column, count: int) -> InvalidInput:
    values: dict[str, Value] = {"column": column.label(), "count": count, "most": column.most_characters or 0}
    return InvalidInput(
        column.key,
        "CELL_TOO_LONG",
        Message(
            "Sheet",
            QT_TRANSLATE_NOOP("Sheet", "{column} has {count} characters; {most} are accepted."),
            values,
        ),
        Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Shorten it.")),
    )


def _twice(n: int, address: str) -> LineProblem:
    error = InvalidInput(
        "email",
        "USER_TWICE",
        Message(
            "Sheet",
            QT_TRANSLATE_NOOP("Sheet", "A line above has the e-mail address {address} already."),
            {"address": address},
        ),
        Message(
            "Sheet", QT_TRANSLATE_NOOP("Sheet", "Take one of the lines out: an address is that of one user.")
        ),
    )
    return LineProblem(n, "email", error)

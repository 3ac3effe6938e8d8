"""What can be exported: the fields of each category, templates that choose them, scenarios that choose the lines.

A template is a choice of fields in an order; a scenario is a template with filters, contracts, a way of gathering, kinds
of files and a schedule (EXPORT-3, EXPORT-4, rule 27).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain import custom_fields, schedules
from cofanet_desktop.domain.custom_fields import FieldKind
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.portfolio import FieldCriterion
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.schedules import Schedule
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message, Packed, unpack

if TYPE_CHECKING:
    from datetime import date

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.errors import RuleViolation

MOST_OWN = 10
"""How many templates of one's own, and how many scenarios, there can be of all categories together (rule 27)."""

LONGEST_NAME = 60
LONGEST_DESCRIPTION = 250


class Category(StrEnum):
    """What is exported (EXPORT-2)."""

    COVERS = "covers"
    OVERDUES = "overdues"


CATEGORY_NAMES = {
    Category.COVERS: QT_TRANSLATE_NOOP("Exports", "Covers"),
    Category.OVERDUES: QT_TRANSLATE_NOOP("Exports", "Overdue declarations"),
}


class Holds(StrEnum):
    """What a field holds on every line."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    AMOUNT = "amount"
    """A figure; its currency is a field of its own, and stands beside each figure where that field is left out."""
    CURRENCY = "currency"
    DATE = "date"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class ExportField:
    """Something a line can tell; `name` is English (marked under "Exports") or, of an own field, the person's word."""

    key: str
    name: str
    holds: Holds
    is_own: bool = False

    def label(self) -> Message | str:
        """Return what it is called: a message to translate, or the person's own word."""
        return self.name if self.is_own else Message("Exports", self.name)


OWN = "own:"
"""Begins the key of a custom field of the contract's own; what follows is its id."""

_SHARED = (
    ExportField("contract", QT_TRANSLATE_NOOP("Exports", "Contract"), Holds.TEXT),
    ExportField("easy_number", QT_TRANSLATE_NOOP("Exports", "Easy number"), Holds.TEXT),
    ExportField("name", QT_TRANSLATE_NOOP("Exports", "Company name"), Holds.TEXT),
)

_COVERS_STANDARD = (
    *_SHARED,
    ExportField("local_name", QT_TRANSLATE_NOOP("Exports", "Local name"), Holds.TEXT),
    ExportField("address", QT_TRANSLATE_NOOP("Exports", "Address"), Holds.TEXT),
    ExportField("postcode", QT_TRANSLATE_NOOP("Exports", "Postcode"), Holds.TEXT),
    ExportField("city", QT_TRANSLATE_NOOP("Exports", "City"), Holds.TEXT),
    ExportField("country", QT_TRANSLATE_NOOP("Exports", "Country"), Holds.TEXT),
    ExportField("identifier_type", QT_TRANSLATE_NOOP("Exports", "Legal identifier type"), Holds.TEXT),
    ExportField("identifier", QT_TRANSLATE_NOOP("Exports", "Legal identifier"), Holds.TEXT),
    ExportField("customer_reference", QT_TRANSLATE_NOOP("Exports", "Customer reference"), Holds.TEXT),
    ExportField("product", QT_TRANSLATE_NOOP("Exports", "Product"), Holds.TEXT),
    ExportField("status", QT_TRANSLATE_NOOP("Exports", "Status"), Holds.TEXT),
    ExportField("requested", QT_TRANSLATE_NOOP("Exports", "Requested amount"), Holds.AMOUNT),
    ExportField("granted", QT_TRANSLATE_NOOP("Exports", "Granted amount"), Holds.AMOUNT),
    ExportField("currency", QT_TRANSLATE_NOOP("Exports", "Currency"), Holds.CURRENCY),
    ExportField("decided_on", QT_TRANSLATE_NOOP("Exports", "Decision date"), Holds.DATE),
    ExportField("ends_on", QT_TRANSLATE_NOOP("Exports", "End date"), Holds.DATE),
    ExportField("dra", QT_TRANSLATE_NOOP("Exports", "DRA"), Holds.INTEGER),
    ExportField("outstanding", QT_TRANSLATE_NOOP("Exports", "Total outstanding"), Holds.AMOUNT),
    ExportField("internal_limit", QT_TRANSLATE_NOOP("Exports", "Internal credit limit"), Holds.AMOUNT),
)

_UPDATED = ExportField("updated_at", QT_TRANSLATE_NOOP("Exports", "Last update"), Holds.MOMENT)

_COVERS_MORE = (
    ExportField("crs", QT_TRANSLATE_NOOP("Exports", "CRS"), Holds.TEXT),
    ExportField("phone", QT_TRANSLATE_NOOP("Exports", "Phone"), Holds.TEXT),
    ExportField("rating", QT_TRANSLATE_NOOP("Exports", "Assessment"), Holds.TEXT),
    ExportField("ordered_on", QT_TRANSLATE_NOOP("Exports", "Order date"), Holds.DATE),
    ExportField("clauses", QT_TRANSLATE_NOOP("Exports", "Conditions"), Holds.TEXT),
    ExportField("comment", QT_TRANSLATE_NOOP("Exports", "Comment"), Holds.TEXT),
    ExportField("guarantor", QT_TRANSLATE_NOOP("Exports", "Guarantor"), Holds.TEXT),
    ExportField("operation", QT_TRANSLATE_NOOP("Exports", "Operation number"), Holds.INTEGER),
    ExportField("cover", QT_TRANSLATE_NOOP("Exports", "Effective cover"), Holds.AMOUNT),
    ExportField("uncovered", QT_TRANSLATE_NOOP("Exports", "Outstanding above cover"), Holds.AMOUNT),
    ExportField("idle", QT_TRANSLATE_NOOP("Exports", "Unused cover"), Holds.AMOUNT),
    ExportField("overdues", QT_TRANSLATE_NOOP("Exports", "Open overdue declarations"), Holds.INTEGER),
)

_OVERDUES_STANDARD = (
    *_SHARED,
    ExportField("country", QT_TRANSLATE_NOOP("Exports", "Country"), Holds.TEXT),
    ExportField("reference", QT_TRANSLATE_NOOP("Exports", "Declaration reference"), Holds.TEXT),
    ExportField("kind", QT_TRANSLATE_NOOP("Exports", "Kind"), Holds.TEXT),
    ExportField("status", QT_TRANSLATE_NOOP("Exports", "Status"), Holds.TEXT),
    ExportField("intervention", QT_TRANSLATE_NOOP("Exports", "Intervention"), Holds.TEXT),
    ExportField("collected_by", QT_TRANSLATE_NOOP("Exports", "Collected by"), Holds.TEXT),
    ExportField("invoices", QT_TRANSLATE_NOOP("Exports", "Invoices"), Holds.INTEGER),
    ExportField("total", QT_TRANSLATE_NOOP("Exports", "Total"), Holds.AMOUNT),
    ExportField("paid", QT_TRANSLATE_NOOP("Exports", "Paid"), Holds.AMOUNT),
    ExportField("open", QT_TRANSLATE_NOOP("Exports", "Open"), Holds.AMOUNT),
    ExportField("currency", QT_TRANSLATE_NOOP("Exports", "Currency"), Holds.CURRENCY),
    ExportField("declared_on", QT_TRANSLATE_NOOP("Exports", "Declared on"), Holds.DATE),
    _UPDATED,
)

_OVERDUES_MORE = (
    ExportField("local_name", QT_TRANSLATE_NOOP("Exports", "Local name"), Holds.TEXT),
    ExportField("city", QT_TRANSLATE_NOOP("Exports", "City"), Holds.TEXT),
    ExportField("customer_reference", QT_TRANSLATE_NOOP("Exports", "Customer reference"), Holds.TEXT),
    ExportField("oldest_due", QT_TRANSLATE_NOOP("Exports", "Oldest due date"), Holds.DATE),
    ExportField("deadline", QT_TRANSLATE_NOOP("Exports", "Last day to declare"), Holds.DATE),
    ExportField("comment", QT_TRANSLATE_NOOP("Exports", "Comment"), Holds.TEXT),
)

_OWN_HOLDS = {
    FieldKind.TEXT: Holds.TEXT,
    FieldKind.NUMBER: Holds.NUMBER,
    FieldKind.DATE: Holds.DATE,
    FieldKind.AMOUNT: Holds.AMOUNT,
}


def own_fields(contracts: Iterable[Contract]) -> tuple[ExportField, ...]:
    """Return the custom fields of the contracts' own, each once; those of the same name by several are told by contract."""
    found: dict[str, tuple[custom_fields.FieldDefinition, Contract]] = {}
    for contract in contracts:
        for one in contract.custom_fields:
            found.setdefault(one.id, (one, contract))
    names = [fold(one.name) for one, _ in found.values()]
    return tuple(
        ExportField(
            f"{OWN}{one.id}",
            f"{one.name} ({contract.number})" if names.count(fold(one.name)) > 1 else one.name,
            _OWN_HOLDS[one.kind],
            is_own=True,
        )
        for one, contract in found.values()
    )


def fields(category: Category, own: tuple[ExportField, ...] = ()) -> tuple[ExportField, ...]:
    """Return every field of a category: those of the standard template in its order, then the others."""
    standard = standard_fields(category, own)
    if category is Category.OVERDUES:
        return (*standard, *_OVERDUES_MORE, *own)
    return (*standard, *_COVERS_MORE)


def standard_fields(category: Category, own: tuple[ExportField, ...] = ()) -> tuple[ExportField, ...]:
    """Return the fields of the standard template, in its order; that of covers holds every own field."""
    if category is Category.OVERDUES:
        return _OVERDUES_STANDARD
    return (*_COVERS_STANDARD, *own, _UPDATED)


STANDARD = "standard"
"""Id of the template everyone has, which can be neither changed nor deleted (EXPORT-3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A choice of fields of a category, in their order."""

    name: str
    category: Category
    fields: tuple[str, ...]
    """Their keys. A field that is gone meanwhile (a deleted custom field) is passed over when something is exported."""
    description: str = ""
    id: str = ""
    """Given when it is first kept."""

    @property
    def is_standard(self) -> bool:
        """Tell whether everyone has it."""
        return self.id == STANDARD


STANDARD_NAME = QT_TRANSLATE_NOOP("Exports", "Standard")


def standard_template(category: Category, own: tuple[ExportField, ...] = ()) -> Template:
    """Return the template everyone has; its name is English (marked under "Exports")."""
    keys = tuple(one.key for one in standard_fields(category, own))
    return Template(id=STANDARD, name=STANDARD_NAME, category=category, fields=keys)


class Aggregation(StrEnum):
    """What a line of the file stands for (EXPORT-4)."""

    PRODUCT = "product"
    """An ordered product, or an overdue declaration."""
    COMPANY = "company"
    """A company under a contract, with all its products, or declarations, together."""
    PERIOD = "period"
    """A month: how many products of each kind and status were decided in it, or overdues declared, and their sums."""


AGGREGATION_NAMES = {
    Aggregation.PRODUCT: QT_TRANSLATE_NOOP("Exports", "One line per ordered product"),
    Aggregation.COMPANY: QT_TRANSLATE_NOOP("Exports", "One line per company"),
    Aggregation.PERIOD: QT_TRANSLATE_NOOP("Exports", "One line per month"),
}


class FileFormat(StrEnum):
    """A kind of file; its value is its ending without the point."""

    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """What is exported of which contracts, gathered how, into which files, when, and to whom it is mailed."""

    name: str
    category: Category
    schedule: Schedule
    template_id: str = STANDARD
    description: str = ""
    company: str = ""
    """Part of the company's name, Latin or local; "" for all."""
    fields: tuple[FieldCriterion, ...] = ()
    """What custom fields must hold."""
    products: tuple[ProductCode, ...] = ()
    """Only these; empty for all."""
    contracts: tuple[str, ...] = ()
    """Ids of contracts; empty for all there are when it runs."""
    aggregation: Aggregation = Aggregation.PRODUCT
    formats: tuple[FileFormat, ...] = (FileFormat.XLSX,)
    folder: str = ""
    """Where the files are put; "" for the usual folder of exports."""
    is_mailed: bool = False
    """Whether the files are mailed to the recipients of the person's e-mail account."""
    id: str = ""
    """Given when it is first kept."""


def checked_template(
    template: Template, others: Iterable[Template], known: Iterable[ExportField]
) -> Template:
    """Return a template of one's own fit to be kept, without needless blanks and without fields twice.

    Raises RuleViolation for the standard one, a name that is empty, too long or another's, no field, an unknown field,
    and an eleventh one (rule 27). `others` are the own ones there are; that of the same id does not count.
    """
    if template.is_standard:
        raise standard_refused()
    rest = [one for one in others if one.id != template.id]
    _check_count(len(rest), QT_TRANSLATE_NOOP("Rules", "There can be at most {most} templates of your own."))
    name = _checked_name(template.name, [one.name for one in rest if one.category is template.category])
    keys = tuple(dict.fromkeys(template.fields))
    if not keys or not set(keys) <= {one.key for one in known}:
        raise refused(
            "TEMPLATE_FIELDS",
            QT_TRANSLATE_NOOP("Rules", "A template needs at least one field, and only fields there are."),
            QT_TRANSLATE_NOOP("Rules", "Choose the fields again."),
        )
    return Template(
        id=template.id,
        name=name,
        category=template.category,
        fields=keys,
        description=_checked_description(template.description),
    )


def standard_refused() -> RuleViolation:
    """Return the refusal to change or delete the standard template (TEMPLATE_STANDARD)."""
    return refused(
        "TEMPLATE_STANDARD",
        QT_TRANSLATE_NOOP("Rules", "The standard template cannot be changed or deleted."),
        QT_TRANSLATE_NOOP("Rules", "Duplicate it, and change the copy."),
    )


def check_scenario(scenario: Scenario, others: Iterable[Scenario], today: date) -> None:
    """Raise RuleViolation for a scenario that cannot be kept: name, number, no kind of file, schedule (rule 27)."""
    check_but_schedule(scenario, others)
    schedules.check(scenario.schedule, today)


def check_but_schedule(scenario: Scenario, others: Iterable[Scenario]) -> None:
    """Raise RuleViolation for a scenario that cannot be kept, whatever its schedule (rule 27)."""
    rest = [one for one in others if one.id != scenario.id]
    _check_count(len(rest), QT_TRANSLATE_NOOP("Rules", "There can be at most {most} scenarios."))
    _checked_name(scenario.name, [one.name for one in rest])
    _checked_description(scenario.description)
    if not scenario.formats:
        raise refused(
            "SCENARIO_FORMATS",
            QT_TRANSLATE_NOOP("Rules", "No kind of file is chosen."),
            QT_TRANSLATE_NOOP("Rules", "Choose Excel, CSV or both."),
        )


def _check_count(others: int, reason: str) -> None:
    if others >= MOST_OWN:
        raise refused(
            "TOO_MANY_EXPORTS", reason, QT_TRANSLATE_NOOP("Rules", "Delete one first."), most=MOST_OWN
        )


def _checked_name(name: str, taken: list[str]) -> str:
    kept = " ".join(name.split())
    if not kept or len(kept) > LONGEST_NAME or not kept.isprintable():
        raise refused(
            "EXPORT_NAME_NOT_VALID",
            QT_TRANSLATE_NOOP("Rules", "A name of at most {longest} characters is needed."),
            QT_TRANSLATE_NOOP("Rules", "Type another name."),
            longest=LONGEST_NAME,
        )
    if fold(kept) in {fold(one) for one in (*taken, STANDARD_NAME)}:
        raise refused(
            "EXPORT_NAME_TAKEN",
            QT_TRANSLATE_NOOP("Rules", "Another one is called {name}."),
            QT_TRANSLATE_NOOP("Rules", "Type another name."),
            name=kept,
        )
    return kept


def _checked_description(description: str) -> str:
    kept = " ".join(description.split())
    if len(kept) > LONGEST_DESCRIPTION:
        raise refused(
            "EXPORT_DESCRIPTION_TOO_LONG",
            QT_TRANSLATE_NOOP("Rules", "The description has more than {longest} characters."),
            QT_TRANSLATE_NOOP("Rules", "Shorten it."),
            longest=LONGEST_DESCRIPTION,
        )
    return kept


class ExportState(StrEnum):
    """How far an export has come (EXPORT-2)."""

    IN_PROGRESS = "in_progress"
    AVAILABLE = "available"
    FAILED = "failed"


STATE_NAMES = {
    ExportState.IN_PROGRESS: QT_TRANSLATE_NOOP("Exports", "In progress"),
    ExportState.AVAILABLE: QT_TRANSLATE_NOOP("Exports", "Available"),
    ExportState.FAILED: QT_TRANSLATE_NOOP("Exports", "Failed"),
}

DIRECT = QT_TRANSLATE_NOOP("Exports", "Direct export")
"""Stands for the scenario of what was exported by hand."""


class MailState(StrEnum):
    """What became of the e-mail that hands out the files of an export."""

    NOT_WANTED = "not_wanted"
    WAITING = "waiting"
    """It is still to be sent: nothing was handed to the mail server."""
    UNDER_WAY = "under_way"
    SENT = "sent"
    NOT_SENT = "not_sent"
    UNCERTAIN = "uncertain"
    """It was handed over, or the program ended meanwhile: it is not sent again, because it may have arrived."""


MAIL_STATE_NAMES = {
    MailState.NOT_WANTED: QT_TRANSLATE_NOOP("Exports", "No e-mail"),
    MailState.WAITING: QT_TRANSLATE_NOOP("Exports", "E-mail still to be sent"),
    MailState.UNDER_WAY: QT_TRANSLATE_NOOP("Exports", "E-mail being sent"),
    MailState.SENT: QT_TRANSLATE_NOOP("Exports", "E-mail sent"),
    MailState.NOT_SENT: QT_TRANSLATE_NOOP("Exports", "E-mail not sent"),
    MailState.UNCERTAIN: QT_TRANSLATE_NOOP("Exports", "E-mail perhaps sent"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenFile:
    """A file of an export: where it is put, and its size in bytes when it was written (0 until then)."""

    path: str
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """Something that was exported, or is being; `reason` and `way_out` tell what went wrong with it or its e-mail."""

    id: str
    category: Category
    contracts: tuple[str, ...]
    """Their numbers."""
    created_at: datetime
    state: ExportState
    scenario: str = ""
    """Name of the scenario; "" for a direct export."""
    scenario_id: str = ""
    moment: datetime | None = None
    """The moment of its schedule the scenario was run for; None when it was run by hand at another time."""
    template: str = ""
    """Name of a template of one's own; "" where none was used, English "Standard" for the standard one."""
    files: tuple[WrittenFile, ...] = ()
    rows: int = 0
    mail: MailState = MailState.NOT_WANTED
    mail_failures: int = 0
    """How often sending failed for certain; it is tried again after growing pauses."""
    mail_next_try: datetime | None = None
    packed_reason: Packed | None = None
    packed_way_out: Packed | None = None
    packed_notes: tuple[Packed, ...] = ()

    @property
    def is_mailed(self) -> bool:
        """Tell whether the files went out by e-mail."""
        return self.mail is MailState.SENT

    @property
    def reason(self) -> Message | None:
        """Return why it failed, or why its e-mail was not sent; None when all went well."""
        return unpack(self.packed_reason) if self.packed_reason else None

    @property
    def way_out(self) -> Message | None:
        """Return what can be done about it."""
        return unpack(self.packed_way_out) if self.packed_way_out else None

    @property
    def notes(self) -> tuple[Message, ...]:
        """Return what the reader of the files should know, such as fields that were passed over."""
        return tuple(unpack(one) for one in self.packed_notes)

    def scenario_name(self) -> Message | str:
        """Return the name of the scenario as the person gave it, or "Direct export" to be translated."""
        return self.scenario or Message("Exports", DIRECT)


PERIOD_FIELDS = {
    Category.COVERS: (
        ExportField("contract", "Contract", Holds.TEXT),
        ExportField("month", QT_TRANSLATE_NOOP("Exports", "Month"), Holds.TEXT),
        ExportField("product", "Product", Holds.TEXT),
        ExportField("status", "Status", Holds.TEXT),
        ExportField("count", QT_TRANSLATE_NOOP("Exports", "Products"), Holds.INTEGER),
        ExportField("companies", QT_TRANSLATE_NOOP("Exports", "Companies"), Holds.INTEGER),
        ExportField("requested", "Requested amount", Holds.AMOUNT),
        ExportField("granted", "Granted amount", Holds.AMOUNT),
        ExportField("currency", "Currency", Holds.CURRENCY),
    ),
    Category.OVERDUES: (
        ExportField("contract", "Contract", Holds.TEXT),
        ExportField("month", "Month", Holds.TEXT),
        ExportField("kind", "Kind", Holds.TEXT),
        ExportField("status", "Status", Holds.TEXT),
        ExportField("count", QT_TRANSLATE_NOOP("Exports", "Declarations"), Holds.INTEGER),
        ExportField("invoices", "Invoices", Holds.INTEGER),
        ExportField("total", "Total", Holds.AMOUNT),
        ExportField("paid", "Paid", Holds.AMOUNT),
        ExportField("open", "Open", Holds.AMOUNT),
        ExportField("currency", "Currency", Holds.CURRENCY),
    ),
}
"""The columns of a file gathered by month, whatever the template: the other fields mean nothing there."""

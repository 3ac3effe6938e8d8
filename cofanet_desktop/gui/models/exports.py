"""Exported files, templates and scenarios as rows of tables."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from cofanet_desktop.domain.exports import (
    AGGREGATION_NAMES,
    CATEGORY_NAMES,
    MAIL_STATE_NAMES,
    STANDARD_NAME,
    STATE_NAMES,
    Aggregation,
    Category,
    Export,
    ExportField,
    ExportState,
    Holds,
    MailState,
    Template,
)
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import current_language, translate, translate_message
from cofanet_desktop.gui.models.choices import Choice
from cofanet_desktop.gui.models.schedules import moment_words, schedule_words, until_words
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import Look
from cofanet_desktop.services.export_scenarios import KeptScenario
from cofanet_desktop.services.export_words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.domain.exports import WrittenFile

R = TypeVar("R")
_CONTEXT = "ExportTables"

_STATES = {
    ExportState.IN_PROGRESS: (Tone.INSURANCE, "hourglass"),
    ExportState.AVAILABLE: (Tone.OK, "circle-check"),
    ExportState.FAILED: (Tone.BAD, "circle-x"),
}

_ICONS = {
    Holds.TEXT: "file-text",
    Holds.INTEGER: "chart-histogram",
    Holds.NUMBER: "chart-histogram",
    Holds.AMOUNT: "cash",
    Holds.CURRENCY: "cash",
    Holds.DATE: "calendar",
    Holds.MOMENT: "clock",
}


def window_words() -> Words:
    """Return the language of the window, for what is written into files."""
    return Words(translate_message, current_language())


# -- words --------------------------------------------------------------------------------------------------


def category_word(category: Category) -> str:
    """Return the translated name of a category."""
    return translate("Exports", CATEGORY_NAMES[category])


def aggregation_word(aggregation: Aggregation) -> str:
    """Return what a line of the file stands for."""
    return translate("Exports", AGGREGATION_NAMES[aggregation])


def template_word(name: str) -> str:
    """Return the name of a template: that of the standard one translated, any other as it was typed."""
    return translate("Exports", STANDARD_NAME) if name == STANDARD_NAME else name


def scenario_word(export: Export) -> str:
    """Return the scenario of an export, or “Direct export”."""
    name = export.scenario_name()
    return translate_message(name) if isinstance(name, Message) else name


def mail_word(state: MailState) -> str:
    """Return what became of the e-mail of an export; "" where none was wanted."""
    return "" if state is MailState.NOT_WANTED else translate("Exports", MAIL_STATE_NAMES[state])


def state_look(state: ExportState) -> Look:
    """Return how the state of an export is shown."""
    return Look(translate("Exports", STATE_NAMES[state]), *_STATES[state])


def file_word(file: WrittenFile) -> str:
    """Return the kind and size of a file, such as `XLSX 12 kB`."""
    kind = Path(file.path).suffix.lstrip(".").upper()
    return f"{kind} {formats.data_size(file.size)}" if file.size else kind


def field_choice(field: ExportField) -> Choice:
    """Return a field as something to choose."""
    label = field.label()
    name = label if isinstance(label, str) else translate_message(label)
    if not field.is_own:
        return Choice(field.key, name, _ICONS[field.holds])
    spoken = _say(QT_TRANSLATE_NOOP("ExportTables", "{name}, custom field")).format(name=name)
    return Choice(field.key, name, "tag", spoken)


# -- files --------------------------------------------------------------------------------------------------


def files_model() -> TableModel[Export]:
    """Return an empty list of exports."""
    return TableModel(
        _CONTEXT,
        (
            _ticks(),
            Column(
                "created",
                QT_TRANSLATE_NOOP("ExportTables", "Created"),
                lambda one: Cell(formats.moment(one.created_at)),
                140,
                order=lambda one: one.created_at,
            ),
            Column(
                "scenario",
                QT_TRANSLATE_NOOP("ExportTables", "Scenario"),
                lambda one: Cell(scenario_word(one), is_strong=bool(one.scenario)),
                150,
                stretch=3,
                order=lambda one: scenario_word(one).casefold(),
            ),
            Column(
                "template",
                QT_TRANSLATE_NOOP("ExportTables", "Template"),
                lambda one: Cell(_template_of(one)),
                120,
                stretch=2,
                hides=2,
                order=lambda one: _template_of(one).casefold(),
            ),
            Column(
                "contract",
                QT_TRANSLATE_NOOP("ExportTables", "Contract"),
                lambda one: Cell(", ".join(one.contracts)),
                100,
                hides=3,
                order=lambda one: one.contracts,
            ),
            Column(
                "state",
                QT_TRANSLATE_NOOP("ExportTables", "State"),
                _state_cell,
                130,
                order=lambda one: one.state,
            ),
            Column(
                "rows",
                QT_TRANSLATE_NOOP("ExportTables", "Rows"),
                lambda one: Cell(formats.integer(one.rows) if one.state is ExportState.AVAILABLE else "—"),
                80,
                at_end=True,
                hides=1,
                order=lambda one: one.rows,
            ),
            Column(
                "files",
                QT_TRANSLATE_NOOP("ExportTables", "Files"),
                _files_cell,
                185,
                order=lambda one: sum(file.size for file in one.files),
            ),
        ),
        lambda one: one.id,
        is_checkable=True,
    )


def _template_of(export: Export) -> str:
    if export.template:
        return template_word(export.template)
    return _say(QT_TRANSLATE_NOOP("ExportTables", "As shown"))


def _state_cell(export: Export) -> Cell:
    look = state_look(export.state)
    return Cell(look.word, icon=look.icon, pill=look.tone)


def _files_cell(export: Export) -> Cell:
    if export.state is not ExportState.AVAILABLE:
        return Cell("—", is_muted=True, spoken=_say(QT_TRANSLATE_NOOP("ExportTables", "No file")))
    return Cell(" · ".join(file_word(one) for one in export.files), icon="file-spreadsheet")


# -- templates ----------------------------------------------------------------------------------------------


def templates_model(users_of: Callable[[Template], Sequence[str]]) -> TableModel[Template]:
    """Return an empty list of templates; `users_of` tells the names of the scenarios that use one."""
    return TableModel(
        _CONTEXT,
        (
            _ticks(),
            Column(
                "name",
                QT_TRANSLATE_NOOP("ExportTables", "Name"),
                lambda one: Cell(
                    template_word(one.name),
                    _standard_told() if one.is_standard else one.description,
                    icon="lock" if one.is_standard else "list-details",
                    is_strong=True,
                ),
                240,
                stretch=3,
                order=lambda one: (not one.is_standard, template_word(one.name).casefold()),
            ),
            Column(
                "fields",
                QT_TRANSLATE_NOOP("ExportTables", "Fields"),
                lambda one: Cell(formats.integer(len(one.fields))),
                90,
                at_end=True,
                order=lambda one: len(one.fields),
            ),
            Column(
                "used",
                QT_TRANSLATE_NOOP("ExportTables", "Used by scenarios"),
                lambda one: Cell(", ".join(users_of(one)) or "—"),
                220,
                stretch=2,
                hides=1,
            ),
        ),
        lambda one: one.id,
        is_checkable=True,
    )


def _standard_told() -> str:
    return _say(QT_TRANSLATE_NOOP("ExportTables", "Everyone has it; it cannot be changed"))


# -- scenarios ----------------------------------------------------------------------------------------------


def scenarios_model() -> TableModel[KeptScenario]:
    """Return an empty list of scenarios."""
    return TableModel(
        _CONTEXT,
        (
            _ticks(),
            Column(
                "name",
                QT_TRANSLATE_NOOP("ExportTables", "Name"),
                lambda one: Cell(one.scenario.name, one.scenario.description, is_strong=True),
                170,
                stretch=3,
                order=lambda one: one.scenario.name.casefold(),
            ),
            Column(
                "template",
                QT_TRANSLATE_NOOP("ExportTables", "Template"),
                _scenario_template,
                120,
                stretch=1,
                hides=2,
            ),
            Column(
                "schedule",
                QT_TRANSLATE_NOOP("ExportTables", "Schedule"),
                lambda one: Cell(schedule_words(one.scenario.schedule), until_words(one.scenario.schedule)),
                190,
                stretch=2,
                hides=1,
            ),
            Column(
                "next",
                QT_TRANSLATE_NOOP("ExportTables", "Next run"),
                _next_cell,
                160,
                order=lambda one: (one.next_at is None, str(one.next_at)),
            ),
            Column("last", QT_TRANSLATE_NOOP("ExportTables", "Last run"), _last_cell, 160, hides=3),
            Column("outcome", QT_TRANSLATE_NOOP("ExportTables", "Outcome"), _outcome_cell, 130),
        ),
        lambda one: one.scenario.id,
        is_checkable=True,
    )


def _scenario_template(one: KeptScenario) -> Cell:
    if one.template is None:
        return Cell(_say(QT_TRANSLATE_NOOP("ExportTables", "Deleted")), icon="alert-triangle", color="warn")
    return Cell(template_word(one.template.name))


def _next_cell(one: KeptScenario) -> Cell:
    if one.next_at is None:
        return Cell(_say(QT_TRANSLATE_NOOP("ExportTables", "Never")), is_muted=True)
    return Cell(moment_words(one.next_at, one.run.time_zone))


def _last_cell(one: KeptScenario) -> Cell:
    if one.run.ran_at is None:
        return Cell("—", is_muted=True, spoken=_say(QT_TRANSLATE_NOOP("ExportTables", "Never")))
    return Cell(moment_words(one.run.ran_at, one.run.time_zone))


def _outcome_cell(one: KeptScenario) -> Cell:
    if one.run.state is None:
        return Cell(_say(QT_TRANSLATE_NOOP("ExportTables", "Not yet run")), is_muted=True)
    look = state_look(one.run.state)
    return Cell(look.word, icon=look.icon, pill=look.tone)


def matching(rows: Sequence[R], model: TableModel[R], typed: str) -> list[R]:
    """Return the rows that have every word typed in one of their cells."""
    words = fold(typed).split()
    if not words:
        return list(rows)
    told = {id(row): fold(" ".join(column.cell(row).sentence() for column in model.columns)) for row in rows}
    return [row for row in rows if all(word in told[id(row)] for word in words)]


def _ticks() -> Column[Any]:
    return Column("tick", "", lambda _one: Cell(), 36)


def _say(text: str) -> str:
    return translate(_CONTEXT, text)

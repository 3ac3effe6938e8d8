"""Templates of exports: the standard ones everyone has and those of one's own, kept in the profile (EXPORT-3, rule 27)."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from cofanet_desktop.domain import exports
from cofanet_desktop.domain.exports import STANDARD, Category, ExportField, Template
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.services.issuing import new_id
from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.services.session import Session

_KEY = "export_templates"


def known_fields(session: Session, category: Category) -> tuple[ExportField, ...]:
    """Return every field of a category, those of the standard template first; own fields of every contract belong to it."""
    return exports.fields(category, exports.own_fields(session.contracts()))


def templates(session: Session, category: Category | None = None) -> tuple[Template, ...]:
    """Return the templates of a category, or of all: the standard one first, then one's own by name."""
    own_fields = exports.own_fields(session.contracts())
    wanted = tuple(Category) if category is None else (category,)
    kept = sorted(_read(session), key=lambda one: one.name.casefold())
    return tuple(
        template
        for one in wanted
        for template in (
            exports.standard_template(one, own_fields),
            *(each for each in kept if each.category is one),
        )
    )


def find(session: Session, category: Category, template_id: str) -> Template | None:
    """Return the template of that id in a category, None when it is gone."""
    return next((one for one in templates(session, category) if one.id == template_id), None)


def chosen(
    session: Session, template: Template, contracts: Iterable[Contract]
) -> tuple[tuple[ExportField, ...], int]:
    """Return the fields a template chooses for an export of these contracts, and how many of them are no longer there.

    The standard template has the custom fields of these contracts, and of no other.
    """
    known = {one.key: one for one in known_fields(session, template.category)}
    keys = template.fields
    if template.is_standard:
        keys = exports.standard_template(template.category, exports.own_fields(contracts)).fields
    return tuple(known[key] for key in keys if key in known), sum(key not in known for key in keys)


def gone(session: Session, template: Template) -> int:
    """Return how many fields of a template are no longer there: custom fields that were deleted."""
    return len(set(template.fields) - {one.key for one in known_fields(session, template.category)})


def keep(session: Session, template: Template) -> Template:
    """Keep a template of one's own, in the place of the one with its id; returns it with its id and a tidy name.

    Raises RuleViolation: TEMPLATE_STANDARD, TOO_MANY_EXPORTS, EXPORT_NAME_NOT_VALID, EXPORT_NAME_TAKEN,
    TEMPLATE_FIELDS, EXPORT_DESCRIPTION_TOO_LONG (rule 27).
    """
    known = known_fields(session, template.category)
    tidy: list[Template] = []

    def change(every: list[Template]) -> list[Template]:
        checked = exports.checked_template(template, every, known)
        tidy[:] = [replace(checked, id=template.id or new_id())]
        return [*(one for one in every if one.id != tidy[0].id), *tidy]

    _change(session, change)
    return tidy[0]


def delete(session: Session, ids: Collection[str]) -> None:
    """Delete templates of one's own, all or none; those that are gone already are passed over.

    Raises RuleViolation for the standard one (TEMPLATE_STANDARD) and for one a scenario uses (TEMPLATE_IN_USE).
    """
    from cofanet_desktop.services import export_scenarios  # which knows templates itself

    if STANDARD in ids:
        raise exports.standard_refused()
    with session.store.work("export_templates") as unit:
        _refuse_used(ids, export_scenarios.using(unit, ids))
        _write(unit, [one for one in _every(unit) if one.id not in ids])


def put_back(session: Session, kept: Iterable[Template]) -> None:
    """Keep templates that were deleted as they were; those of the same id give way."""
    back = {one.id: one for one in kept}
    _change(session, lambda every: [*(one for one in every if one.id not in back), *back.values()])


def _refuse_used(ids: Collection[str], scenarios: Iterable[str]) -> None:
    names = sorted(scenarios, key=str.casefold)
    if not names:
        return
    raise refused(
        "TEMPLATE_IN_USE",
        QT_TRANSLATE_NOOP("Rules", "The template is used by: {scenarios}.")
        if len(ids) == 1
        else QT_TRANSLATE_NOOP("Rules", "Some of the templates are used by: {scenarios}."),
        QT_TRANSLATE_NOOP("Rules", "Choose another template there, or delete what uses it."),
        scenarios=", ".join(names),
    )


def _read(session: Session) -> list[Template]:
    with session.store.read() as connection:
        return _every(UnitOfWork(connection))


def _change(session: Session, change: Callable[[list[Template]], list[Template]]) -> None:
    with session.store.work("export_templates") as unit:
        _write(unit, change(_every(unit)))


def _every(unit: UnitOfWork) -> list[Template]:
    return msgspec.convert(unit.meta(_KEY) or [], list[Template])


def _write(unit: UnitOfWork, every: list[Template]) -> None:
    unit.set_meta(_KEY, msgspec.to_builtins(every))

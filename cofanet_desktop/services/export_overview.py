"""Everything the window shows of exports, read at one moment: files, templates, scenarios, and what they can be made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.exports import MOST_OWN, Category
from cofanet_desktop.services import export_scenarios, export_templates, exports

if TYPE_CHECKING:
    from cofanet_desktop.domain.exports import Export, ExportField, Template
    from cofanet_desktop.services.export_scenarios import KeptScenario
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The exports of a category; `own_templates` and `own_scenarios` count those of all categories."""

    category: Category
    files: tuple[Export, ...]
    templates: tuple[Template, ...]
    scenarios: tuple[KeptScenario, ...]
    fields: tuple[ExportField, ...]
    own_templates: int
    own_scenarios: int

    @property
    def has_room_for_template(self) -> bool:
        """Tell whether another template of one's own can be made (rule 27)."""
        return self.own_templates < MOST_OWN

    @property
    def has_room_for_scenario(self) -> bool:
        """Tell whether another scenario can be made (rule 27)."""
        return self.own_scenarios < MOST_OWN

    def users_of(self, template: Template) -> tuple[str, ...]:
        """Return the names of the scenarios that use a template."""
        return tuple(one.scenario.name for one in self.scenarios if one.scenario.template_id == template.id)


def overview(session: Session, category: Category) -> Overview:
    """Return the exports of a category as they are now."""
    templates, scenarios = export_templates.templates(session), export_scenarios.scenarios(session)
    return Overview(
        category=category,
        files=exports.exports(session, category),
        templates=tuple(one for one in templates if one.category is category),
        scenarios=tuple(one for one in scenarios if one.scenario.category is category),
        fields=export_templates.known_fields(session, category),
        own_templates=sum(not one.is_standard for one in templates),
        own_scenarios=len(scenarios),
    )

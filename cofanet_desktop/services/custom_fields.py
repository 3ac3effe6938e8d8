"""Custom fields of the companies of the portfolio (COMP-6, FIELD-2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain import custom_fields
from cofanet_desktop.domain.commands import SetFields
from cofanet_desktop.domain.custom_fields import FieldValue
from cofanet_desktop.services import drafts
from cofanet_desktop.services.issuing import issue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cofanet_desktop.domain.custom_fields import FieldDefinition
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


def definitions(session: Session) -> tuple[FieldDefinition, ...]:
    """Return every field of the contract in use, the fixed ones first."""
    return custom_fields.definitions(session.contract())


def set_values(
    session: Session,
    easy_number: str,
    values: Mapping[str, str],
    *,
    replaces: str | None = None,
    form: str | None = None,
) -> Issued:
    """Note values by field id, in their canonical form; an empty one clears its field, fields not named stay.

    `form` is the kept draft they were typed in. Raises RuleViolation when a value does not fit its field (rule 26), the
    company is not in the portfolio, or the form was begun under another contract.
    """
    drafts.check_contract(session, form)
    args = SetFields(
        contract_id=session.contract().id,
        easy_number=easy_number,
        values=tuple(FieldValue(field, value) for field, value in values.items()),
    )
    return issue(session, args, replaces=replaces, form=form)

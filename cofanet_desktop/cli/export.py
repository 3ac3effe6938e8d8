"""`export`: the portfolio or the overdue declarations as a file, by a template or a scenario; what is due, for schedulers."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.cli.arguments import add_command
from cofanet_desktop.cli.console import Exit
from cofanet_desktop.domain.errors import InvalidInput, RuleViolation
from cofanet_desktop.domain.exports import Category, ExportState, FileFormat, MailState
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import export_mail, export_runs, export_scenarios, export_templates, exports
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.system.profiles import ProfileInUse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.exports import Export, Scenario, Template
    from cofanet_desktop.services.session import Session

_UNSETTLED = {MailState.NOT_SENT, MailState.UNCERTAIN}


def add(subcommands: Subcommands) -> None:
    """Add the subcommand."""
    parser = add_command(
        subcommands, "export", "write the portfolio or the overdue declarations to a file", run
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--template", metavar="NAME", help="fields of a template (default: the standard one)")
    what.add_argument("--scenario", metavar="NAME", help="run a scenario now; a moment that is due is served")
    what.add_argument("--due", action="store_true", help="run every scenario that is due, for schedulers")
    parser.add_argument(
        "--category", choices=[one.value for one in Category], help="covers (default) or overdues"
    )
    parser.add_argument(
        "--format", choices=[one.value for one in FileFormat], help="default: by the ending of FILE"
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="file to write: .xlsx or .csv")


def run(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Export as asked."""
    if asked.scenario is None and not asked.due:
        return _run_template(call, asked, _target(asked))
    if asked.out or asked.format or (asked.due and asked.category):
        raise _usage("A scenario says itself what it writes, and where.")
    return _run_due(call) if asked.due else _run_scenario(call, asked)


def _target(asked: argparse.Namespace) -> Path:
    """Return the file to write; raises InvalidInput without one, and where its ending and the format differ."""
    if asked.out is None:
        raise _usage("--out FILE is needed.")
    ending = asked.out.suffix.lower().removeprefix(".")
    if ending not in {one.value for one in FileFormat}:
        raise _usage(f"{asked.out.name} must end in .xlsx or .csv.")
    if asked.format not in {None, ending}:
        raise _usage(f"{asked.out.name} does not end in .{asked.format}.")
    return Path(asked.out)


def _usage(cause: str) -> InvalidInput:
    return InvalidInput(
        "out",
        "WRONG_USAGE",
        Message("", "{cause}", {"cause": cause}),
        Message(
            "",
            "export [--template NAME] [--category covers|overdues] [--format xlsx|csv] --out FILE;"
            " export --scenario NAME; export --due",
        ),
    )


def _run_template(call: Invocation, asked: argparse.Namespace, target: Path) -> Exit:
    category = Category(asked.category or Category.COVERS)
    with call.session() as session:
        template = _template(session, category, asked.template)
        export = exports.export_template(session, template, target)
    call.console.answer(_document(export), f"{export.rows} lines written to {export.files[0].path}.")
    return Exit.DONE


def _run_scenario(call: Invocation, asked: argparse.Namespace) -> Exit:
    with call.session() as session:
        scenario = _scenario(session, asked.category, asked.scenario)
        exchange(session)  # what is new belongs into it
        export = export_runs.run_scenario(
            session,
            scenario,
            words=call.application.reader_words(session),
            sender=export_mail.sender_of(call.folder()),
        )
    call.console.answer(_document(export), _told(export))
    return _exit([export])


def _run_due(call: Invocation) -> Exit:
    """Run what is due; while a window has the profile open, it does so itself."""
    folder = call.folder()
    try:
        with call.session() as session:
            done: tuple[Export, ...] = ()
            if export_runs.is_anything_due(session, session.now()):
                exchange(session)
                done = export_runs.run_due(
                    session,
                    session.now(),
                    words=call.application.reader_words(session),
                    sender=lambda: export_mail.sender_of(folder),
                )
    except ProfileInUse:
        text = "The profile is open in a window, which runs what is due itself."
        call.console.answer({"exports": [], "in_use": True}, text)
        return Exit.DONE
    document: dict[str, Json] = {"exports": [_document(one)["export"] for one in done], "in_use": False}
    call.console.answer(document, "\n".join(map(_told, done)) or "Nothing is due.")
    return _exit(done)


def _exit(done: Sequence[Export]) -> Exit:
    """Return how a scheduler is told: a failure, an e-mail that is still to be sent, or all well.

    A run that was found interrupted is no failure when it was made up for.
    """
    last = {one.scenario_id: one for one in done}
    if any(one.state is ExportState.FAILED or one.mail in _UNSETTLED for one in last.values()):
        return Exit.REFUSED
    return Exit.WAITING if any(one.mail is MailState.WAITING for one in last.values()) else Exit.DONE


def _template(session: Session, category: Category, name: str | None) -> Template:
    known = export_templates.templates(session, category)
    if name is None:
        return known[0]
    found = next((one for one in known if fold(one.name) == fold(name.strip())), None)
    if found is None:
        raise _unknown("TEMPLATE_NOT_FOUND", "template", name, (one.name for one in known))
    return found


def _scenario(session: Session, category: str | None, name: str) -> Scenario:
    known = [
        one.scenario for one in export_scenarios.scenarios(session, Category(category) if category else None)
    ]
    found = next((one for one in known if fold(one.name) == fold(name.strip())), None)
    if found is None:
        raise _unknown("SCENARIO_NOT_FOUND", "scenario", name, (one.name for one in known))
    return found


def _unknown(rule: str, what: str, name: str, known: Iterable[str]) -> RuleViolation:
    """Return the refusal of a name there is not, naming those there are."""
    names = ", ".join(known)
    there_are = Message("", f"Known {what}s: {{names}}.", {"names": names})
    none = Message("", "Make one in the window: Exports, Scenarios.")
    raise RuleViolation(
        rule,
        Message("", f"There is no {what} called {{name}}.", {"name": name}),
        there_are if names else none,
    )


def _document(export: Export) -> dict[str, Json]:
    problem: dict[str, Json] | None = None
    if export.reason is not None:
        problem = {"message": str(export.reason), "hint": str(export.way_out or "")}
    return {
        "export": {
            "id": export.id,
            "category": export.category.value,
            "scenario": export.scenario,
            "template": export.template,
            "contracts": export.contracts,
            "created": export.created_at.isoformat(),
            "moment": export.moment.isoformat() if export.moment else None,
            "state": export.state.value,
            "rows": export.rows,
            "files": [{"path": one.path, "bytes": one.size} for one in export.files],
            "mail": export.mail.value,
            "notes": [str(one) for one in export.notes],
            "problem": problem,
        }
    }


def _told(export: Export) -> str:
    lines = [f"{export.scenario}: {export.state.value.replace('_', ' ')}, {export.rows} lines"]
    lines += [f"  {one.path}" for one in export.files]
    lines += [f"  {one}" for one in export.notes]
    if export.mail is not MailState.NOT_WANTED:
        lines.append(f"  e-mail: {export.mail.value.replace('_', ' ')}")
    if export.reason is not None:
        lines.append(f"  {export.reason} {export.way_out or ''}".rstrip())
    return "\n".join(lines)

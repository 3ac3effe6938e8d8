"""The translations gate: exit 1 and say why when a text could reach a person untranslated or wrong.

Checked: each `.ts` holds exactly the texts of the code and the forms; French is finished, English has its plurals;
a translation has the placeholders of its source; the code marks texts so that Qt's lupdate can find them.
"""

from __future__ import annotations

import ast
import re
import shutil
import string
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

from tools.update_translations import LANGUAGES, ROOT, extract, sources

ENGLISH_ONLY = Path("cofanet_desktop/cli")  # scripts read what the command line prints

PERCENT = re.compile(r"%L?(?:\d+|n)")
PLURAL = re.compile(r"%L?n")


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a `.ts` file; `forms` holds one translation, or one for each plural form."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    finished: bool
    plural: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt looks a translation up by."""
        return (self.context, self.source, self.comment)


def read_entries(path: Path) -> list[Entry]:
    """Return the messages of the `.ts` file at `path`."""
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))
    return [
        _entry(context.findtext("name") or "", message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _entry(context: str, message: Element) -> Entry:
    translation = message.find("translation")
    plural = message.get("numerus") == "yes"
    forms: tuple[str, ...] = ()
    if translation is not None:
        nodes = translation.findall("numerusform") if plural else [translation]
        forms = tuple(node.text or "" for node in nodes)
    return Entry(
        context=context,
        source=message.findtext("source") or "",
        comment=message.findtext("comment") or "",
        forms=forms,
        finished=translation is not None and translation.get("type") is None,
        plural=plural,
    )


def placeholders(text: str) -> list[str]:
    """Return the `{names}` and `%n`/`%1` marks of a text, sorted; a lone brace counts as itself."""
    try:
        names = [f"{{{name}}}" for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    except ValueError:
        names = [character for character in text if character in "{}"]
    return sorted([*names, *(mark.replace("%L", "%") for mark in PERCENT.findall(text))])


def entry_problems(entry: Entry) -> Iterator[str]:
    """Yield what is wrong with one translated message."""
    if not entry.finished or not entry.forms or not all(form.strip() for form in entry.forms):
        yield f"not translated: {entry.context}: {entry.source!r}"
        return
    wanted = placeholders(entry.source)
    without_count = [mark for mark in wanted if mark != "%n"]
    for form in entry.forms:
        given = placeholders(form)
        if given != wanted and not (entry.plural and given == without_count):
            yield f"placeholders {given} instead of {wanted}: {entry.context}: {entry.source!r}"


def file_problems(root: Path, language: str) -> Iterator[str]:
    """Yield what is wrong with the `.ts` file of a language, compared with the tree at `root`."""
    path = root / "i18n" / f"cofanet_{language}.ts"
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / path.name
        if path.exists():
            shutil.copy(path, fresh)
        extract(root, language, fresh)
        current = {entry.key for entry in read_entries(fresh)} if fresh.exists() else set()
    entries = read_entries(path) if path.exists() else []
    known = {entry.key for entry in entries}
    for context, source, _ in sorted(current - known):
        yield f"{path.name}: missing, run make translations: {context}: {source!r}"
    for context, source, _ in sorted(known - current):
        yield f"{path.name}: no longer in the code, run make translations: {context}: {source!r}"
    for entry in entries:
        if entry.key in current:
            yield from (f"{path.name}: {problem}" for problem in entry_problems(entry))


def source_problems(path: Path, root: Path) -> Iterator[str]:
    """Yield the calls of a module below `root` whose text lupdate would miss, or take for something else."""
    place = path.relative_to(root)
    english_only = ENGLISH_ONLY in place.parents
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr) and any(_marks_text(inner) for inner in ast.walk(node)):
            yield f"{place}:{node.lineno}: a text inside an f-string is not found: give it a name first"
        if isinstance(node, ast.Call) and not (english_only and _called_name(node) == "Message"):
            yield from (f"{place}:{node.lineno}: {problem}" for problem in call_problems(node))


def call_problems(call: ast.Call) -> Iterator[str]:
    """Yield what is wrong with one call of tr, trn, translate, QT_TRANSLATE_NOOP or Message."""
    name = _called_name(call)
    if name in ("tr", "trn") and isinstance(call.func, ast.Attribute):
        yield from _tr_problems(call.func, name, call.args)
    elif name == "translate" and any(isinstance(argument, ast.JoinedStr) for argument in call.args):
        yield "f-string in translate(): use a literal and .format()"
    elif name == "translate" and any(PLURAL.search(_literal(argument) or "") for argument in call.args):
        yield "plural in translate() is not found: use self.trn(text, None, n) or no plural"
    elif name == "QT_TRANSLATE_NOOP" and not all(_literal(argument) is not None for argument in call.args):
        yield "QT_TRANSLATE_NOOP needs two literals"
    elif name == "Message":
        yield from _message_problems(call.args)


def _tr_problems(func: ast.Attribute, name: str, arguments: list[ast.expr]) -> Iterator[str]:
    if not isinstance(func.value, ast.Name) or func.value.id != "self":
        yield f"{name}() on something else than self: lupdate files it under the wrong context"
    text = _literal(arguments[0]) if arguments else None
    if text is None:
        yield f"{name}() needs a literal text: put values in with .format()"
    elif name == "tr" and (PLURAL.search(text) or len(arguments) > 2):
        yield "plural tr() is not translated in subclasses: use self.trn(text, None, n)"


def _message_problems(arguments: list[ast.expr]) -> Iterator[str]:
    if len(arguments) < 2:
        return
    context, text = arguments[:2]
    if _literal(text) is not None:
        yield "Message() with an unmarked text: wrap it in QT_TRANSLATE_NOOP(context, text)"
    elif isinstance(text, ast.Call) and _called_name(text) == "QT_TRANSLATE_NOOP":
        marked, used = _literal(text.args[0]), _literal(context)
        if used is not None and marked != used:
            yield f"Message() looks in context {used!r}, the text is marked under {marked!r}"


def _marks_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _called_name(node) in ("tr", "trn", "QT_TRANSLATE_NOOP")


def _called_name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def problems(root: Path) -> list[str]:
    """Return every problem of the tree at `root`, in a stable order."""
    modules = [path for path in sources(root) if path.suffix == ".py"]
    found = [problem for path in modules for problem in source_problems(path, root)]
    for language in LANGUAGES:
        found += file_problems(root, language)
    return found


def main() -> int:
    """Print the problems; return 1 when there is one."""
    found = problems(ROOT)
    print("\n".join(found) or f"translations: in step, {', '.join(LANGUAGES)}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

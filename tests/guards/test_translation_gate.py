"""The translations gate finds what would reach a person untranslated, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.check_i18n import problems, source_problems
from tools.update_translations import LANGUAGES, PLURALS_ONLY, extract

CODE = """
RULE = QT_TRANSLATE_NOOP("Rules", "The amount {amount} is too high")
class Page(QWidget):
    def title(self):
        return self.tr("Companies")
    def count(self, n):
        return self.trn("%n companies", None, n)
"""
FRENCH = {
    "Companies": "Entreprises",
    "The amount {amount} is too high": "Le montant {amount} est trop élevé",
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A checkout whose texts are all translated."""
    (tmp_path / "cofanet_desktop").mkdir()
    (tmp_path / "i18n").mkdir()
    (tmp_path / "cofanet_desktop" / "page.py").write_text(CODE, encoding="utf-8")
    for language in LANGUAGES:
        extract(tmp_path, language, tmp_path / "i18n" / f"cofanet_{language}.ts")
        translate(tmp_path, language)
    return tmp_path


def translate(tree: Path, language: str) -> None:
    path = tree / "i18n" / f"cofanet_{language}.ts"
    text = path.read_text(encoding="utf-8").replace(' type="unfinished"', "")
    text = text.replace("<numerusform></numerusform>", "<numerusform>%n entreprises</numerusform>")
    for source, target in FRENCH.items():
        empty = f"<source>{source}</source>\n        <translation></translation>"
        text = text.replace(empty, f"<source>{source}</source>\n        <translation>{target}</translation>")
    path.write_text(text, encoding="utf-8")


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_translated_tree_passes(tree: Path) -> None:
    assert problems(tree) == []


def test_a_tree_without_any_text_passes(tmp_path: Path) -> None:
    (tmp_path / "cofanet_desktop").mkdir()
    (tmp_path / "cofanet_desktop" / "empty.py").write_text('"""Nothing to say."""\n', encoding="utf-8")
    assert problems(tmp_path) == []


def test_a_new_text_must_be_extracted(tree: Path) -> None:
    replace(tree / "cofanet_desktop" / "page.py", '"Companies"', '"Portfolio"')
    found = [problem.split(":")[:2] for problem in problems(tree)]
    for language in set(LANGUAGES) - PLURALS_ONLY:
        assert [what.strip() for name, what in found if name == f"cofanet_{language}.ts"] == [
            "missing, run make translations",
            "no longer in the code, run make translations",
        ]


def test_a_text_left_in_english_fails(tree: Path) -> None:
    replace(tree / "i18n" / "cofanet_fr.ts", "<translation>Entreprises", '<translation type="unfinished">')
    assert problems(tree) == ["cofanet_fr.ts: not translated: Page: 'Companies'"]


def test_a_translation_that_loses_a_value_fails(tree: Path) -> None:
    replace(tree / "i18n" / "cofanet_fr.ts", "Le montant {amount} est", "Le montant est")
    assert "placeholders [] instead of ['{amount}']" in problems(tree)[0]


def test_the_singular_may_leave_the_count_out(tree: Path) -> None:
    path = tree / "i18n" / "cofanet_fr.ts"
    text = path.read_text(encoding="utf-8").replace("%n entreprises", "une entreprise", 1)
    path.write_text(text, encoding="utf-8")
    assert problems(tree) == []


def test_english_holds_plurals_only(tree: Path) -> None:
    text = (tree / "i18n" / "cofanet_en.ts").read_text(encoding="utf-8")
    assert "%n companies" in text
    assert "too high" not in text


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ('self.tr(f"Hello {name}")', "tr() needs a literal text: put values in with .format()"),
        ("self.tr(text)", "tr() needs a literal text: put values in with .format()"),
        (
            'self.tr("%n companies", "", n)',
            "plural tr() is not translated in subclasses: use self.trn(text, None, n)",
        ),
        ('parent.tr("Hello")', "tr() on something else than self: lupdate files it under the wrong context"),
        ('translate("Page", f"Hello {name}")', "f-string in translate(): use a literal and .format()"),
        (
            """f"{stem}-{self.tr('corrected')}.txt\"""",
            "a text inside an f-string is not found: give it a name first",
        ),
        (
            'QCoreApplication.translate("Rules", "%n days left", None, n)',
            "plural in translate() is not found: use self.trn(text, None, n) or no plural",
        ),
        ('QT_TRANSLATE_NOOP("Rules", text)', "QT_TRANSLATE_NOOP needs two literals"),
        (
            'Message("Rules", "Too high")',
            "Message() with an unmarked text: wrap it in QT_TRANSLATE_NOOP(context, text)",
        ),
        (
            'Message("Rules", QT_TRANSLATE_NOOP("Other", "Too high"))',
            "Message() looks in context 'Rules', the text is marked under 'Other'",
        ),
    ],
)
def test_a_text_qt_cannot_find_is_reported_with_its_line(tmp_path: Path, code: str, problem: str) -> None:
    module = tmp_path / "page.py"
    module.write_text(f"\n{code}\n", encoding="utf-8")
    assert list(source_problems(module, tmp_path)) == [f"page.py:2: {problem}"]


@pytest.mark.parametrize(
    "code",
    [
        'self.tr("Hello {name}").format(name=name)',
        'self.trn("%n companies", None, len(rows))',
        "QCoreApplication.translate(message.context, message.template)",
        'Message("Rules", QT_TRANSLATE_NOOP("Rules", "Too high"))',
    ],
)
def test_a_text_marked_rightly_passes(tmp_path: Path, code: str) -> None:
    module = tmp_path / "page.py"
    module.write_text(code, encoding="utf-8")
    assert list(source_problems(module, tmp_path)) == []


def test_the_command_line_may_say_things_in_english_only(tmp_path: Path) -> None:
    module = tmp_path / "cofanet_desktop" / "cli" / "orders.py"
    module.parent.mkdir(parents=True)
    module.write_text('Message("CommandLine", "Name one")', encoding="utf-8")
    assert list(source_problems(module, tmp_path)) == []

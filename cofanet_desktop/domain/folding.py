"""Names made comparable: accents, case and scripts folded away, small typing errors tolerated."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

# Letters that are letters of their own for Unicode, but typed as plain Latin ones.
_PLAIN = {
    "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŧ": "t",
    "ŋ": "n", "ĸ": "k", "ƒ": "f", "ɓ": "b", "ɗ": "d", "ǥ": "g", "ƙ": "k", "ə": "e",
    "ـ": "", "’": "'", "‘": "'", "ʼ": "'", "–": "-", "—": "-", "‐": "-", "‑": "-",
}  # fmt: skip

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})

# Combining classes up to 9 (Indic nukta and virama, Japanese voicing) spell other words; above, they are accents.
_LAST_SPELLING_CLASS = 9

# ue may stand for ü: words are compared for typing errors as they are, then without that e.
_umlaut = re.compile(r"(?<=[aou])e").sub

_words = re.compile(r"[^\W_]+").findall

EXACT, PREFIX, PART, ONE_EDIT, TWO_EDITS = 1.0, 0.9, 0.8, 0.6, 0.4


class _Folds(dict[int, str]):
    """Folded form of each character met so far, for `str.translate`."""

    def __missing__(self, code: int) -> str:
        char = chr(code).casefold()
        decomposed = unicodedata.normalize("NFKD", char)
        kept = "".join(c for c in decomposed if unicodedata.combining(c) <= _LAST_SPELLING_CLASS)
        folded = unicodedata.normalize("NFC", "".join(_PLAIN.get(c, c) for c in kept))
        self[code] = folded
        return folded


_folds = _Folds()


def fold(text: str) -> str:
    """Return `text` as it is compared: lower case, without accents, `ł ø ß æ` written plainly, any script kept."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).translate(_folds)


def latin(text: str) -> str:
    """Return `text` written in plain ASCII letters, whatever its script; ASCII text is returned as it is."""
    return text if text.isascii() else anyascii(text)


def search_text(*parts: str) -> str:
    """Return what a search index holds for these parts: folded, plus how else they may be typed.

    German and Scandinavian vowels are added in their two-letter spelling (`müller` and `mueller`), names in other
    scripts in Latin letters.
    """
    found: list[str] = []
    for part in parts:
        if part:
            found.extend(_spellings(part))
    return " ".join(dict.fromkeys(found))


def _spellings(part: str) -> tuple[str, ...]:
    folded = fold(part)
    if part.isascii():
        return (folded,)
    if not folded.isascii():
        return (folded, fold(latin(part)))
    return (folded, fold(unicodedata.normalize("NFC", part).casefold().translate(_GERMAN)))


def query_forms(text: str) -> tuple[str, ...]:
    """Return the folded forms under which to look for what a person typed: as typed, then in Latin letters."""
    folded = fold(text.strip())
    return (folded,) if folded.isascii() else (folded, fold(latin(folded)))


def matches_fuzzily(query_folded: str, name_folded: str) -> float:
    """Return how well a folded name answers a folded query: 1 all words exact, 0 some word missing.

    Each word of the query must be a word of the name, its beginning, a part of it, or be one typing error away
    from it (two from eight letters on, none under four); swapping two neighbours is one error.
    """
    wanted = _words(query_folded)
    if not wanted:
        return 0.0
    words = _words(name_folded)
    total = 0.0
    for word in wanted:
        score = _best(word, words)
        if not score:
            return 0.0
        total += score
    return total / len(wanted)


def _best(wanted: str, words: list[str]) -> float:
    """Return the score of the word of `words` nearest to `wanted`."""
    if wanted in words:
        return EXACT
    best = 0.0
    for word in words:
        if wanted in word:
            score = PREFIX if word.startswith(wanted) else PART
        elif best >= ONE_EDIT:
            continue
        else:
            score = _near(wanted, word)
        best = max(best, score)
    return best


@lru_cache(maxsize=1 << 14)  # company names share most of their words: GmbH, Holding, Müller…
def _near(wanted: str, word: str) -> float:
    allowed = 0 if len(wanted) < 4 else 1 if len(wanted) < 8 else 2
    if not allowed or abs(len(wanted) - len(word)) > allowed + 1:
        return 0.0
    pairs = {(wanted, word), (_umlaut("", wanted), _umlaut("", word))}
    if any(_within(a, b, 1) for a, b in pairs):
        return ONE_EDIT
    return TWO_EDITS if allowed == 2 and any(_within(a, b, 2) for a, b in pairs) else 0.0


def _within(a: str, b: str, edits: int) -> bool:
    """Tell whether `edits` insertions, deletions, substitutions or swaps of neighbours at most make `a` into `b`."""
    if a == b:
        return True
    if not edits or abs(len(a) - len(b)) > edits:
        return False
    same = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        same += 1
    a, b = a[same:], b[same:]
    return (
        _within(a[1:], b[1:], edits - 1)
        or _within(a[1:], b, edits - 1)
        or _within(a, b[1:], edits - 1)
        or (a[:2] == b[1::-1] and len(b) > 1 and _within(a[2:], b[2:], edits - 1))
    )

"""How well typed letters match a name: whole words before parts, parts before scattered letters."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_BREAKS = " -_./()[],:+"
_START, _WORD, _INSIDE, _COMPACT, _SCATTERED = 5.0, 4.0, 2.5, 2.0, 0.8
_WIDEST_SCATTER = 3  # letters may lie this many times as far apart as there are of them
_SHORT_NAMES_FIRST = 0.01  # a letter more costs this


@dataclass(frozen=True, slots=True)
class Needle:
    """What was typed, ready to be looked for."""

    words: tuple[str, ...]

    @classmethod
    def of(cls, typed: str) -> Needle:
        return cls(tuple(plain(typed).split()))


@dataclass(frozen=True, slots=True)
class Haystack:
    """A name and the other words it is found by."""

    name: str
    compact: str
    other: str

    @classmethod
    def of(cls, name: str, other: str = "") -> Haystack:
        folded = plain(name)
        return cls(folded, _without_breaks(folded), plain(other))


def plain(text: str) -> str:
    """Lower case, without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def score(needle: Needle, hay: Haystack) -> float | None:
    """Larger is better; None where a word is not to be found."""
    total = 0.0
    for word in needle.words:
        found = _word_score(word, hay)
        if found is None:
            return None
        total += found
    return total - _SHORT_NAMES_FIRST * len(hay.name)


def _word_score(word: str, hay: Haystack) -> float | None:
    at = hay.name.find(word)
    if at == 0:
        return _START
    if at > 0:
        at_word = hay.name[at - 1] in _BREAKS or _next_word(word, hay.name) >= 0
        return _WORD if at_word else _INSIDE
    if _is_name_run_together(word, hay):
        return _COMPACT
    if hay.other and word in hay.other:
        return _INSIDE - 1
    return _SCATTERED if len(word) > 2 and _is_scattered(word, hay.compact) else None


def _is_name_run_together(word: str, hay: Haystack) -> bool:
    """`llama31` for "Llama 3.1"; figures alone must stand together in the name."""
    joined = _without_breaks(word)
    return any(letter.isalpha() for letter in joined) and joined in hay.compact


def _next_word(word: str, name: str) -> int:
    """Where `word` begins a word of `name`; -1 for nowhere."""
    return next((at for mark in _BREAKS if (at := name.find(mark + word)) >= 0), -1)


def _is_scattered(word: str, name: str) -> bool:
    """All letters in order, near each other, the first at the start of the name."""
    if not name or name[0] != word[0]:
        return False
    at = 0
    for letter in word[1:]:
        at = name.find(letter, at + 1)
        if at < 0:
            return False
    return at < _WIDEST_SCATTER * len(word)


def _without_breaks(text: str) -> str:
    return text.translate(_NO_BREAKS)


_NO_BREAKS = {ord(mark): None for mark in _BREAKS}


def marks(needle: Needle, name: str) -> list[tuple[int, int]]:
    """Which letters of `name` to show as matched: (start, end), in order, not overlapping."""
    folded = plain(name)
    if len(folded) != len(name):  # accents were taken off: places no longer agree
        return []
    spans = sorted(
        (at, at + len(word)) for word in needle.words if (at := _place(word, folded)) >= 0
    )
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _place(word: str, name: str) -> int:
    at = _next_word(word, name)
    return 0 if name.startswith(word) else at + 1 if at >= 0 else name.find(word)

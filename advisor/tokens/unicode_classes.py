r"""Patterns of tokenizers in Python's `re`: `\p{L}` and its like written out as ranges.

Tokenizers cut text with regular expressions that name Unicode categories, which `re` lacks.
The categories are those of Python's own Unicode table.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_CATEGORY = re.compile(r"\\([pP])\{(\w+)\}")
_PLANE = 0x10000
# Planes 0 to 3 and 14 hold all assigned characters but the private ones, which have no category
# that patterns name.
_ASSIGNED = (range(0x40000), range(0xE0000, 0xE1000))
_NAMED = ("L", "M", "N", "P", "S")
# Unicode White_Space: what `\s` means to these tokenizers. Python's adds four separators of ASCII.
WHITE_SPACE = r"\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
# Not a category but a script: the blocks that Unicode's Scripts.txt calls Han.
_HAN = (
    (0x2E80, 0x2E99), (0x2E9B, 0x2EF3), (0x2F00, 0x2FD5), (0x3005, 0x3005), (0x3007, 0x3007),
    (0x3021, 0x3029), (0x3038, 0x303B), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFA6D),
    (0xFA70, 0xFAD9), (0x16FE2, 0x16FE3), (0x16FF0, 0x16FF1), (0x20000, 0x3FFFF),
)  # fmt: skip
_BEYOND = re.compile("[\U00010000-\U0010ffff]")


def has_beyond(text: str) -> bool:
    """True if a character beyond Unicode's first plane has a category that patterns name."""
    if text.isascii() or not _BEYOND.search(text):
        return False
    return any(unicodedata.category(char)[0] in _NAMED for char in set(_BEYOND.findall(text)))


def compile_pattern(pattern: str, beyond: bool = True) -> re.Pattern[str]:
    r"""`pattern` in one group, with `\p{..}`, `\s` and `\S` as the tokenizers' engines read them.

    Without `beyond`, classes hold the characters of the first plane only. Made for the patterns of
    real tokenizers: categories stand inside a class or alone, negated ones only alone.
    """
    return re.compile(f"({_expand(pattern, 0x110000 if beyond else _PLANE)})")


def _expand(pattern: str, end: int) -> str:
    out: list[str] = []
    at, in_class = 0, False
    while at < len(pattern):
        match = _CATEGORY.match(pattern, at)
        pair = pattern[at : at + 2]
        if match is not None:
            inner = _category(match[2], end)
            out.append(inner if in_class else f"[{'^' if match[1] == 'P' else ''}{inner}]")
            at = match.end()
        elif pair in (r"\s", r"\S"):
            out.append(_space(pair, in_class))
            at += 2
        elif pair[0] == "\\":
            out.append(pair)
            at += 2
        else:
            # `re` keeps a bracket within a class for set operations to come, and warns.
            out.append("\\[" if pair[0] == "[" and in_class else pair[0])
            in_class = pair[0] == "[" or (in_class and pair[0] != "]")
            at += 1
    return "".join(out)


def _space(pair: str, in_class: bool) -> str:
    if pair == r"\S":
        return f"[^{WHITE_SPACE}]"
    return WHITE_SPACE if in_class else f"[{WHITE_SPACE}]"


@cache
def _category(name: str, end: int) -> str:
    """The inside of a class for a category ("Lu"), a group of them ("L") or "Han", below `end`."""
    spans = _HAN if name == "Han" else _spans(name)
    within = ((first, min(last, end - 1)) for first, last in spans if first < end)
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in within)


def _spans(name: str) -> list[tuple[int, int]]:
    chosen = sorted(
        span for key, spans in _runs().items() if key.startswith(name) for span in spans
    )
    merged: list[tuple[int, int]] = []
    for first, last in chosen:
        if merged and first == merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
    return merged


@cache
def _runs() -> dict[str, list[tuple[int, int]]]:
    """Runs of code points of one category: letters, marks, numbers, punctuation and symbols."""
    found: dict[str, list[tuple[int, int]]] = {}
    for plane in _ASSIGNED:
        start, current = plane.start, ""
        for code in (*plane, plane.stop):
            kind = unicodedata.category(chr(code)) if code < plane.stop else ""
            if kind != current:
                if current.startswith(_NAMED):
                    found.setdefault(current, []).append((start, code - 1))
                start, current = code, kind
    return found

"""Counting text that comes in chunks, exactly or as an estimate with a range."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

# A letter with white space after it: no tokenizer's piece runs across, so text can be cut there.
_BETWEEN_WORDS = re.compile(r"[^\W\d_](?=[ \t\r\n])")
# Where there are no spaces (Chinese, Thai, long lines of code) before a sign after a letter.
_BEFORE_SIGN = re.compile(r"[^\W\d_](?=[,.;:()\[\]{}<>=\"/。，、！？；：「」（）])")
_SEARCHED = (1 << 7, 1 << 12)  # characters at the end of a chunk in which a cut is looked for
_MOST_HELD = 1 << 20  # characters without such a place; then a cut may cost one token too many
_STEP = 1 << 16


@dataclass(frozen=True, slots=True)
class Span:
    """A count; with three equal figures an exact one."""

    low: int = 0
    mid: int = 0
    high: int = 0

    def __add__(self, other: Span) -> Span:
        return Span(self.low + other.low, self.mid + other.mid, self.high + other.high)


class Counter(Protocol):
    """A tokenizer or an estimator. `starts` is False for a part that is not a text's beginning."""

    name: str
    exact: bool

    def span(self, text: str, starts: bool = True) -> Span: ...


@dataclass(frozen=True, slots=True)
class Tally:
    """`words` are runs of characters between white space."""

    characters: int = 0
    words: int = 0
    tokens: Span = Span()


def count_text(counter: Counter, text: str) -> Tally:
    """The whole of `text`, which fits into memory."""
    return count_chunks(counter, (text[at : at + _STEP] for at in range(0, len(text), _STEP)))


def count_chunks(counter: Counter, chunks: Iterable[str]) -> Tally:
    """Text of any length, a little of it in memory at a time, as if it were counted in one go."""
    total = Tally()
    for part in whole_pieces(chunks):
        total = Tally(
            total.characters + len(part),
            total.words + len(part.split()),
            total.tokens + counter.span(part, total.characters == 0),
        )
    return total


def whole_pieces(chunks: Iterable[str]) -> Iterator[str]:
    """The same text, cut only where tokenizers cut as well."""
    held: list[str] = []
    held_size = 0
    for chunk in chunks:
        at = _last_cut(chunk)
        if at is None and held_size + len(chunk) < _MOST_HELD:
            held.append(chunk)
            held_size += len(chunk)
            continue
        at = len(chunk) if at is None else at
        yield "".join((*held, chunk[:at]))
        held = [chunk[at:]]
        held_size = len(chunk) - at
    if held_size:
        yield "".join(held)


def _last_cut(chunk: str) -> int | None:
    for pattern in (_BETWEEN_WORDS, _BEFORE_SIGN):
        for searched in _SEARCHED:
            start = max(0, len(chunk) - searched)
            ends = [match.end() for match in pattern.finditer(chunk, start)]
            if ends:
                return ends[-1]
    return None

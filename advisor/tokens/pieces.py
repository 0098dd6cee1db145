"""Cutting text into the pieces that byte-pair encoding works on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from advisor.tokens.unicode_classes import compile_pattern, has_beyond

_EMPTY = re.compile("")


class PieceCutter:
    """Applies a tokenizer's patterns one after the other; what no pattern matches stays a piece.

    Most text lies in Unicode's first plane, where `re` tests a class in one step: text without
    letters or signs beyond it goes through patterns without them, at ten times the speed.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        self._sources = tuple(patterns)
        self._compiled: dict[bool, tuple[re.Pattern[str], ...]] = {}

    def cut(self, text: str) -> list[str]:
        """The pieces in order; together they are `text`."""
        patterns = self._patterns(has_beyond(text))
        pieces = [text] if text else []
        for pattern in patterns:
            if len(pieces) == 1:
                pieces = _split(pattern, pieces[0])
            else:
                pieces = [part for piece in pieces for part in _split(pattern, piece)]
        return pieces

    def _patterns(self, beyond: bool) -> tuple[re.Pattern[str], ...]:
        found = self._compiled.get(beyond)
        if found is None:
            found = tuple(compile_pattern(source, beyond) for source in self._sources)
            self._compiled[beyond] = found
        return found


def _split(pattern: re.Pattern[str], text: str) -> list[str]:
    """Matches and the gaps between them, without empty ones."""
    return [piece for piece in pattern.split(text) if piece]

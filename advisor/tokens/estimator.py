"""Tokens of a vocabulary we do not have: an estimate from one we have, with its range."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from advisor.catalog.tokens import RatioRecord, ratios
from advisor.tokens.carried import DEFAULT, load_carried
from advisor.tokens.counting import Span
from advisor.tokens.scripts import script_of


class TokenEstimator:
    """Counts with o200k, by script, and takes each script's tokens times what vocabularies of about
    the same size need for one of o200k (`catalog/tokens/ratios.json`, made by
    `benchmarks/token_ratios.py`). Without a size, those of large vocabularies.
    """

    def __init__(self, name: str, vocabulary_size: int | None = None) -> None:
        self.name, self.exact = name, False
        self.ratio = _ratio(vocabulary_size)

    def span(self, text: str, starts: bool = True) -> Span:
        low = mid = high = 0.0
        for script, number in tokens_by_script(text).items():
            low += number * self.ratio.low[script]
            mid += number * self.ratio.mid[script]
            high += number * self.ratio.high[script]
        return Span(round(low), round(mid), round(high))


def tokens_by_script(text: str) -> dict[str, int]:
    """Tokens of o200k by the script of the pieces they are in."""
    found: dict[str, int] = {}
    for (piece, tokens), times in Counter(load_carried(DEFAULT).pieces(text)).items():
        script = script_of_piece(piece)
        found[script] = found.get(script, 0) + tokens * times
    return found


@lru_cache(maxsize=1 << 16)
def script_of_piece(piece: str) -> str:
    """The most foreign class in it: accented letters make a Latin word accented."""
    scripts = {script_of(char) for char in piece.strip()}
    if not scripts:
        return "space"
    if scripts <= {"latin", "accented"}:
        return "accented" if "accented" in scripts else "latin"
    others = scripts - {"latin", "accented", "punctuation", "space"}
    return min(others) if others else "latin" if "latin" in scripts else "punctuation"


def _ratio(vocabulary_size: int | None) -> RatioRecord:
    records = ratios()
    if vocabulary_size is None:
        return records[-1]
    return next(
        record
        for record in records
        if record.most_vocabulary is None or vocabulary_size <= record.most_vocabulary
    )

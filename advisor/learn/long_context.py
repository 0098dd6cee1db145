"""Practical against advertised context: published results by length of the input."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.catalog.scores import load_scores
from advisor.domain.score import Score

# Benchmarks that vary the length, and the share of right answers below which they call a length
# not usable: RULER's is Llama 2 7B at 4K.
BENCHMARKS = {"RULER": 85.6, "Fiction.LiveBench": None}
_FEWEST = 3  # lengths without which a line tells nothing


@dataclass(frozen=True, slots=True)
class LengthResults:
    """One model in one benchmark: (tokens of input, percent right), shortest first."""

    model_id: str
    benchmark: str
    points: tuple[tuple[int, float], ...]
    variant: str
    source: str
    date: str

    @property
    def loss(self) -> float:
        """Points of percent between the best and the longest."""
        return max(value for _, value in self.points) - self.points[-1][1]

    def usable_to(self, least: float | None) -> int | None:
        """The longest input up to which all are at least `least` percent; None: no bound given,
        0: not even the shortest."""
        if least is None:
            return None
        reached = 0
        for tokens, value in self.points:
            if value < least:
                break
            reached = tokens
        return reached


def length_results(benchmark: str) -> tuple[LengthResults, ...]:
    """All models with results at several lengths, each from the source with the most of them."""
    grouped: dict[tuple[str, str, str], list[Score]] = {}
    for score in load_scores():
        if score.benchmark == benchmark and score.context_tokens:
            key = (score.model_id, score.set_id, score.variant)
            grouped.setdefault(key, []).append(score)
    best: dict[str, LengthResults] = {}
    for (model_id, _, variant), scores in grouped.items():
        if len(scores) < _FEWEST:
            continue
        by_length: dict[int, float] = {}
        for score in scores:  # a second figure for a length is of another run
            by_length.setdefault(score.context_tokens or 0, score.value)
        points = tuple(sorted(by_length.items()))
        found = LengthResults(
            model_id, benchmark, points, variant, scores[0].source, scores[0].date
        )
        known = best.get(model_id)
        if known is None or len(known.points) < len(points):
            best[model_id] = found
    return tuple(sorted(best.values(), key=lambda results: -results.points[-1][1]))

"""How good a model is for a purpose: by its published scores, or by size and age without any."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from advisor.catalog.scores import abilities, load_scores, scores_of
from advisor.domain.model import Model
from advisor.domain.score import Ability, Score

# What `python -m benchmarks.fit_abilities` finds over models with scores: total parameters count
# twice as much as active ones, and a year of progress is worth about five doublings of them (4.9;
# the "densing law", Xiao et al., arXiv 2412.04315, says 3.6).
_TOTAL_SHARE = 2 / 3
_DOUBLINGS_A_YEAR = 4.9
# How far published scores scatter round what size and age say, in doublings: the model's own share
# in benchmarks/fit_abilities.py over what a doubling is worth there.
_SIZE_ALONE_ERROR = 3.0


def size_log2(model: Model) -> float:
    """Log2 of a weighted geometric mean of total and active parameters: a mixture lies between the
    two. 0 where the parameters are unknown."""
    total = float(model.total_params or 1)
    active = float(model.active_params or total)
    return _TOTAL_SHARE * math.log2(total) + (1 - _TOTAL_SHARE) * math.log2(active)


def release_years(model: Model) -> float:
    """Since January 2023; 0 where the release is not known."""
    year, _, month = model.released.partition("-")
    return int(year) - 2023 + (int(month or 6) - 1) / 12 if year.isdigit() else 0.0


def log2_size(model: Model) -> float:
    """What size and age alone say, as a power of two of parameters."""
    return size_log2(model) + _DOUBLINGS_A_YEAR * release_years(model)


def _id(model: Model) -> str:
    """A file is judged as the catalog's model that it holds."""
    return model.same_as or model.id


def ability(model: Model, purpose: str) -> Ability:
    """`purpose` is one of domain.score.PURPOSES. Fitted by benchmarks/fit_abilities.py, which
    says how."""
    known = abilities().get(_id(model), {}).get(purpose)
    return known or Ability(log2_size(model), _SIZE_ALONE_ERROR, 0)


def is_judged_by_scores(model: Model) -> bool:
    return any(known.n_scores for known in abilities().get(_id(model), {}).values())


def evidence(model: Model, purpose: str) -> tuple[Score, ...]:
    """The published scores for the purpose, those first that most models can be compared by;
    each benchmark once, at its best variant of the newest source."""
    newest: dict[str, Score] = {}
    for score in scores_of(_id(model)):
        if score.purpose != purpose or score.context_tokens is not None:
            continue
        known = newest.get(score.benchmark)
        if known is None or (score.date, score.value) > (known.date, known.value):
            newest[score.benchmark] = score
    shared = _models_by_benchmark()
    return tuple(sorted(newest.values(), key=lambda s: (-shared[s.benchmark], s.benchmark)))


@dataclass(frozen=True, slots=True)
class SharedScores:
    """One source that has scores of several of the models: only these compare."""

    benchmark: str
    unit: str
    source: Score  # any of them: who, when, where
    values: tuple[float | None, ...]  # in the order of the models


def shared_scores(models: Sequence[Model], most: int = 12) -> tuple[SharedScores, ...]:
    """Sources with at least two of the models, those with most of them first; a benchmark once."""
    by_set: dict[str, dict[str, Score]] = {}
    ids = [_id(model) for model in models]
    for id_ in ids:
        for score in scores_of(id_):
            if score.context_tokens is None and score.unit != "tokens":
                known = by_set.setdefault(score.set_id, {}).get(id_)
                if known is None or score.value > known.value:
                    by_set[score.set_id][id_] = score
    shared = [found for found in by_set.values() if len(found) > 1]
    shared.sort(key=lambda found: (-len(found), next(iter(found.values())).benchmark))
    once: dict[str, SharedScores] = {}
    for found in shared:
        source = max(found.values(), key=lambda score: score.date)
        values = tuple(found[id_].value if id_ in found else None for id_ in ids)
        once.setdefault(
            source.benchmark, SharedScores(source.benchmark, source.unit, source, values)
        )
    return tuple(once.values())[:most]


def reporter_word(score: Score) -> str:
    """Who stands behind a figure: its "maker", a "leaderboard", or somebody "independent"."""
    told = f"{score.kind} {score.reported_by}".lower()
    if any(word in told for word in ("leaderboard", "index")):
        return "leaderboard"
    if any(word in told for word in ("vendor", "maker", "publisher", "launch", "technical report",
                                     "official", "publish")):  # fmt: skip
        return "maker"
    return "independent"


@cache
def _models_by_benchmark() -> Counter[str]:
    pairs = {(score.benchmark, score.model_id) for score in load_scores()}
    return Counter(benchmark for benchmark, _ in pairs)

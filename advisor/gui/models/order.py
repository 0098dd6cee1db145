"""Which rows a person sees and in which order. Plain Python, no Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from advisor.advise.fit import FitRow
from advisor.domain.model import Model
from advisor.domain.result import Assessment
from advisor.session.state import Filters

_RANK = {
    Assessment.RUNS_WELL: 0,
    Assessment.TIGHT: 1,
    Assessment.SLOW: 2,
    Assessment.UNKNOWN: 3,
    Assessment.DOES_NOT_FIT: 4,
}
_NOT_A_WORD = re.compile(r"[^\w.]+")

T = TypeVar("T")


def assessment_rank(assessment: Assessment) -> int:
    return _RANK[assessment]


def dense_equivalent(model: Model) -> float:
    """Parameters of the dense model that a mixture of experts is about as capable as: the
    geometric mean of total and active, a rule of thumb. Only for ordering."""
    total, active = model.total_params or 0, model.active_params or model.total_params or 0
    return float(total * active) ** 0.5


def best_key(row: FitRow) -> tuple[float, float, str]:
    """Sorts what is most useful on this rig first: by verdict; among models that run, the most
    capable; among slow ones, the fastest; among those that do not fit, the one that lacks least."""
    rank = _RANK[row.assessment]
    if row.assessment in (Assessment.RUNS_WELL, Assessment.TIGHT):
        return rank, -dense_equivalent(row.model), row.model.name
    if row.assessment is Assessment.SLOW and row.generation:
        return rank, -row.generation.mid, row.model.name
    return rank, float(row.total_bytes), row.model.name


def sorted_indices(
    rows: Sequence[T], indices: Iterable[int], value: Callable[[T], object], *, descending: bool
) -> list[int]:
    """`indices` of `rows` in order of `value`, stable; None comes last in both directions."""
    known: list[tuple[object, int]] = []
    unknown: list[int] = []
    for index in indices:
        key = value(rows[index])
        if key is None:
            unknown.append(index)
        else:
            known.append((key, index))
    known.sort(key=lambda pair: pair[0], reverse=descending)  # type: ignore[arg-type,return-value]
    return [index for _, index in known] + unknown


def normalised(text: str) -> str:
    """Lower case without accents, words separated by single spaces: "Qwen3-30B_A3B" as a person
    types it."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return _NOT_A_WORD.sub(" ", plain.replace("_", " ")).strip()


def haystack(model: Model) -> str:
    """Everything a search looks at, normalised, with and without the spaces ("llama3")."""
    text = normalised(" ".join((model.name, model.vendor, model.family, model.id, *model.aliases)))
    return f"{text} {text.replace(' ', '')}"


def matches_query(words: Sequence[str], text: str) -> bool:
    return all(word in text for word in words)


def matches_filters(row: FitRow, filters: Filters) -> bool:
    """All of the filters but the query, which is matched against `haystack`."""
    model = row.model
    return not (
        (filters.open_weights_only and not model.open_weights)
        or (filters.tasks and not filters.tasks.intersection(model.tasks))
        or (filters.assessments and row.assessment.value not in filters.assessments)
        or (filters.licences and model.licence not in filters.licences)
        or not _within(model.total_params, filters.min_params, filters.max_params)
        or not _within(model.context_max, filters.min_context, None)
    )


def _within(value: float | None, low: float | None, high: float | None) -> bool:
    if low is None and high is None:
        return True
    return value is not None and (low is None or value >= low) and (high is None or value <= high)

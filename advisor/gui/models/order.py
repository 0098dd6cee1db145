"""Which rows a person sees and in which order. Plain Python, no Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from advisor.advise.fit import FitRow
from advisor.advise.recommend import ranked
from advisor.domain.model import Model
from advisor.session.state import Filters

_NOT_A_WORD = re.compile(r"[^\w.]+")


def best_positions(rows: Sequence[FitRow]) -> list[int]:
    """For each row its place when the most useful come first."""
    place = {id(row): position for position, row in enumerate(ranked(rows))}
    return [place[id(row)] for row in rows]


def sorted_indices(
    indices: Iterable[int], value: Callable[[int], object], *, descending: bool
) -> list[int]:
    """`indices` in order of `value`, stable; None comes last in both directions."""
    known: list[tuple[Any, int]] = []
    unknown: list[int] = []
    for index in indices:
        key = value(index)
        if key is None:
            unknown.append(index)
        else:
            known.append((key, index))
    known.sort(key=lambda pair: pair[0], reverse=descending)
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
        (filters.installed_only and not model.file_path)
        or (filters.open_weights_only and not model.open_weights)
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

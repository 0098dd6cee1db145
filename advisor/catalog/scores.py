"""Published scores of models (`catalog/scores/`), and the abilities fitted to them. Both are read
when somebody asks, not at the start."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Literal, cast

from pydantic import BaseModel, ConfigDict, TypeAdapter

from advisor.catalog.records import Count, Date, Record, Text, read_records, records_in
from advisor.catalog.update_store import catalog_dir
from advisor.domain.score import Ability, Score
from advisor.errors import CatalogError

_ABILITIES = "abilities.json"


class ScoreLine(BaseModel):
    """One model's figure inside a set."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    model: Text
    variant: str = ""
    context_tokens: Count | Literal[0] | None = None
    value: float


class ScoreSetRecord(Record):
    """What one source says in one benchmark (the name), about any number of models."""

    unit: Text
    date: Date
    reported_by: Text
    kind: Text
    scores: tuple[ScoreLine, ...]


_SETS = TypeAdapter(tuple[ScoreSetRecord, ...])


@cache
def load_scores(folder: Path | None = None) -> tuple[Score, ...]:
    """All published scores, by file (its name is the purpose), benchmark and source. Raises
    CatalogError."""
    found: list[Score] = []
    for path in records_in(folder or catalog_dir() / "scores"):
        if path.name == _ABILITIES:
            continue
        for record in read_records(path, _SETS):
            found += [
                Score(line.model, record.name, path.stem, record.unit, line.value, record.date,
                      record.reported_by, record.kind, record.source, line.variant,
                      line.context_tokens, record.id)
                for line in record.scores
            ]  # fmt: skip
    return tuple(found)


@cache
def scores_of(model_id: str) -> tuple[Score, ...]:
    return tuple(score for score in load_scores() if score.model_id == model_id)


@cache
def abilities() -> dict[str, dict[str, Ability]]:
    """By model and purpose; a model that is not there has no published score. Raises
    CatalogError."""
    path = catalog_dir() / "scores" / _ABILITIES
    try:
        fitted = cast("dict[str, dict[str, list[float]]]", json.loads(path.read_bytes())["models"])
        return {
            model: {
                purpose: Ability(log2_params, error, int(n_scores))
                for purpose, (log2_params, error, n_scores) in of_model.items()
            }
            for model, of_model in fitted.items()
        }
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CatalogError(str(path), "", "", "is damaged: fit it anew") from error

"""The models that the attention topic compares: computed beside the window, in stable colours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from advisor.domain.model import Model
from advisor.errors import AdvisorError
from advisor.estimate.kv_cache import CELL_PADDING
from advisor.gui.charts.log_lines import LINE_STYLES
from advisor.gui.charts.scales import Floats
from advisor.learn.attention import (
    EXAMPLES,
    LONGEST_TOKENS,
    SHORTEST_TOKENS,
    AttentionKind,
    CacheLine,
    cache_line,
    infini_line,
)
from advisor.learn.attention_flops import Work, work_of

INFINI = "compressive:"  # before the id of the model that it is imagined in
_INFINI_BASE = "llama-3.1-8b"
MOST_SUBJECTS = len(LINE_STYLES)
_POINTS = 220


@dataclass(frozen=True, slots=True)
class Pick:
    """A chosen model and the colour it keeps."""

    key: str
    slot: int

    @property
    def model_id(self) -> str:
        return self.key.removeprefix(INFINI)

    @property
    def is_infini(self) -> bool:
        return self.key.startswith(INFINI)


@dataclass(frozen=True)
class AttentionSubject:
    """One model with its cache and its work over all contexts. `problem` says why there are none:
    a cache type that does not divide the heads, a shape that is not known."""

    pick: Pick
    name: str
    contexts: Floats
    cache: CacheLine | None = None
    total_bytes: Floats | None = None
    work: Work | None = None  # None for an imagined memory: no model computes so
    problem: str = ""


def first_picks(models: Mapping[str, Model]) -> list[Pick]:
    keys = [key for key in EXAMPLES if key in models]
    if _INFINI_BASE in models:
        keys.append(INFINI + _INFINI_BASE)
    return [Pick(key, slot) for slot, key in enumerate(keys)]


def infini_key(models: Mapping[str, Model]) -> str:
    return INFINI + _INFINI_BASE if _INFINI_BASE in models else ""


def free_slot(picks: Sequence[Pick]) -> int | None:
    """None when no more lines can be told apart."""
    used = {pick.slot for pick in picks}
    return next((slot for slot in range(MOST_SUBJECTS) if slot not in used), None)


def contexts() -> Floats:
    """Whole multiples of a cell, as engines allocate: between them a line would be a staircase."""
    even = np.geomspace(SHORTEST_TOKENS, LONGEST_TOKENS, _POINTS)
    return np.unique(np.rint(even / CELL_PADDING) * CELL_PADDING)


def compute_subjects(
    models: Mapping[str, Model], picks: Sequence[Pick], kv_type: str
) -> tuple[AttentionSubject, ...]:
    known = [pick for pick in picks if pick.model_id in models]  # a file may have gone meanwhile
    return tuple(_compute(models[pick.model_id], pick, kv_type) for pick in known)


def _compute(model: Model, pick: Pick, kv_type: str) -> AttentionSubject:
    at = contexts()
    try:
        cache = infini_line(model, kv_type) if pick.is_infini else cache_line(model, kv_type)
        total = cache.total_bytes(at.astype(np.int64)).astype(np.float64)
        work = None if cache.kind is AttentionKind.INFINI else work_of(cache.architecture)
    except AdvisorError as error:
        return AttentionSubject(pick, model.name, at, problem=str(error))
    return AttentionSubject(pick, model.name, at, cache, total, work)

"""What a context costs on a machine, and what would make room for more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from advisor.advise.calibration import UNCORRECTED, Calibration
from advisor.advise.fit import FAITHFUL_QUANTS, FitRow
from advisor.advise.measured import estimate_with
from advisor.advise.recommend import ranked
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Estimate, Range, Verdict
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.engine import estimate
from advisor.estimate.kv_cache import CELL_PADDING, kv_layout
from advisor.estimate.weights import weight_plan
from advisor.learn.attention import cache_bytes, growth_bytes_per_token
from advisor.text import say

_SMALLER_KV_TYPES = ("q8_0", "q4_0")


@dataclass(frozen=True, slots=True)
class ContextCost:
    """A window of `estimate.scenario.context` tokens, filled with a prompt. `full` None: the model
    does not run, or its speed is unknown."""

    estimate: Estimate
    kv_bytes: int
    kv_bytes_per_token: float
    first_token_s: Range | None  # reading the whole prompt
    prefill: Range | None  # tokens a second
    full: Range | None  # tokens a second with the prompt in the context


def context_cost(
    model: Model,
    rig: Rig,
    scenario: Scenario,
    window: int,
    prompt_tokens: int,
    own: Calibration = UNCORRECTED,
) -> ContextCost:
    """Raises InputError for a model whose shape is not published, and settings that llama.cpp
    refuses."""
    if model.architecture is None:
        raise InputError(
            say("the shape of {name} is not published", name=model.name), field="model"
        )
    prompt = max(1, min(prompt_tokens, window))
    asked = replace(scenario, context=window, depth=0, prompt_tokens=prompt)
    reading = estimate_with(own, model, rig, asked)
    # The last token of the answer to a full prompt: everything before it is read again.
    late = replace(asked, depth=max(0, prompt - 1), prompt_tokens=1)
    writing = estimate_with(own, model, rig, late).speed
    speed = reading.speed
    kv = reading.memory.kv_cache_bytes
    return ContextCost(
        reading,
        kv,
        growth_bytes_per_token(model.architecture, asked),
        speed.time_to_first_token_s if speed else None,
        speed.prefill if speed else None,
        writing.generation if writing else None,
    )


def longest_context(model: Model, rig: Rig, scenario: Scenario) -> int:
    """The longest context with everything on GPUs where the model has room there, else with what
    RAM adds; 0 where it does not run at all or the settings are refused."""
    try:
        return estimate(model, rig, replace(scenario, context=CELL_PADDING)).max_context
    except InputError:
        return 0


@dataclass(frozen=True, slots=True)
class Remedy:
    """Something to change and the longest context it gives. `kind`: quant, kv_type or model."""

    kind: str
    value: str  # the quantization, the cache type, or the id of the model
    longest: int
    name: str = ""  # of the model
    cache_bytes: int = 0  # of the model, at the scenario's context


def remedies(model: Model, rig: Rig, scenario: Scenario, rows: Iterable[FitRow]) -> list[Remedy]:
    """What gives more context than now, the least loss first: a smaller cache, a smaller
    quantization, another of `rows` (models on the rig) with cheaper attention."""
    now = longest_context(model, rig, scenario)
    found = [
        Remedy("kv_type", kv_type, longest)
        for kv_type in _SMALLER_KV_TYPES
        if kv_layout(kv_type).bits_per_weight < kv_layout(scenario.kv_type_k).bits_per_weight
        and (longest := longest_context(model, rig, _with_cache(scenario, kv_type))) > now
    ]
    found += _smaller_files(model, rig, scenario, now)
    found += _cheaper_models(model, scenario, rows)
    return found


def _with_cache(scenario: Scenario, kv_type: str) -> Scenario:
    return replace(scenario, kv_type_k=kv_type, kv_type_v=kv_type)


def _smaller_files(model: Model, rig: Rig, scenario: Scenario, now: int) -> list[Remedy]:
    """The next smaller of the faithful quantizations that helps."""
    size = weight_plan(model, scenario.quant, scenario.imatrix).total_bytes
    for quant in FAITHFUL_QUANTS:
        try:
            smaller = weight_plan(model, quant, scenario.imatrix).total_bytes < size
        except InputError:
            continue
        longest = longest_context(model, rig, replace(scenario, quant=quant)) if smaller else 0
        if longest > now:
            return [Remedy("quant", quant, longest)]
    return []


def _cheaper_models(model: Model, scenario: Scenario, rows: Iterable[FitRow]) -> list[Remedy]:
    """The best model of the rig whose cache is at most half and which holds the window."""
    assert model.architecture is not None
    contexts = np.array([scenario.context])
    limit = int(cache_bytes(model.architecture, scenario, contexts)[0]) // 2
    fitting = [
        row for row in rows
        if row.verdict is Verdict.GPU and row.max_context >= scenario.context
        and row.model.id != model.id and row.model.architecture is not None
    ]  # fmt: skip
    for row in ranked(fitting):
        assert row.model.architecture is not None
        size = int(cache_bytes(row.model.architecture, scenario, contexts)[0])
        if size <= limit:
            return [Remedy("model", row.model.id, row.max_context, row.model.name, size)]
    return []

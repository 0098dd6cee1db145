"""Why a model does not run well on a rig, and the smallest single change that would do: a setting,
a smaller form of the model, more memory, another card."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from advisor.advise.fit import FitRow
from advisor.advise.upgrade_changes import (
    FASTER_RAM,
    OTHER_CARD,
    RAM,
    REPLACE_CARD,
    SAME_CARD,
    Change,
)
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Assessment, Estimate, Range
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.kv_cache import kv_layout
from advisor.estimate.rig_batch import RigBatch
from advisor.estimate.weights import weight_plan

PLACEMENT, KV_TYPE, CONTEXT, QUANT, TOGETHER = "placement", "kv_type", "context", "quant", "all"
_SMALLER_KV_TYPES = ("q8_0", "q4_0")
_SHORTEST_CONTEXT = 2048
_RANK = {Assessment.RUNS_WELL: 0, Assessment.TIGHT: 1, Assessment.SLOW: 2}
_NEVER = 3
_MOST_ASKED = 4  # changes that are quick enough, the cheapest first, until one has memory to spare
# Hardware in groups: the cheapest of each that does is named.
_HARDWARE = ((RAM, FASTER_RAM), (SAME_CARD, OTHER_CARD), (REPLACE_CARD,))

Ask = Callable[[Rig, Scenario], Estimate]


@dataclass(frozen=True, slots=True)
class Remedy:
    """One change and what comes of it. `scenario` holds the settings to take; with `change` they
    stay as they are and the rig changes."""

    kind: str  # PLACEMENT, KV_TYPE, CONTEXT, QUANT, TOGETHER or the kind of the hardware change
    scenario: Scenario
    assessment: Assessment
    generation: Range | None
    change: Change | None = None


def wants_remedy(assessment: Assessment) -> bool:
    return assessment not in (Assessment.RUNS_WELL, Assessment.UNKNOWN)


def setting_remedies(
    ask: Ask, rig: Rig, scenario: Scenario, now: Assessment, ladder: Sequence[FitRow]
) -> tuple[Remedy, ...]:
    """The least change of each setting that makes the model run well, or where none does, that
    helps most. `ladder` holds the model's other quantizations on the rig. Only when no single one
    lets it fit, several together are tried."""
    kv = _best(ask, rig, KV_TYPE, _smaller_caches(scenario), now)
    shorter = _best(ask, rig, CONTEXT, _shorter_contexts(scenario), now)
    smaller = _smaller_quant(scenario, now, ladder)
    free = _best(ask, rig, PLACEMENT, _own_placement(scenario), now)
    found = [remedy for remedy in (free, kv, shorter, smaller) if remedy is not None]
    if not found and now is Assessment.DOES_NOT_FIT:
        found = list(_together(ask, rig, scenario, ladder))
    return tuple(found)


def hardware_remedies(
    ask: Ask, model: Model, scenario: Scenario, now: Assessment, wanted: float,
    changes: Iterable[Change],
) -> tuple[Remedy, ...]:  # fmt: skip
    """The cheapest change of memory, of one more card and of a replaced card that makes the model
    run at `wanted` tokens per second; where none does and it does not fit, that makes it fit."""
    by_price = sorted(changes, key=lambda change: change.price.usd or math.inf)
    if not by_price or model.architecture is None:
        return ()
    batch = RigBatch([change.rig for change in by_price], scenario, load_speed_model())
    answers = batch.fit(model.architecture, weight_plan(model, scenario.quant))
    speeds = np.where(answers.fits, np.nan_to_num(answers.generation), 0.0)
    found = []
    for kinds in _HARDWARE:
        tried = list(zip(by_price, speeds, strict=True))
        quick = [change for change, speed in tried if change.kind in kinds and speed >= wanted]
        fitting = [change for change, speed in tried if change.kind in kinds and speed > 0]
        looked_at = quick[:_MOST_ASKED]
        if not quick and now is Assessment.DOES_NOT_FIT:
            looked_at = fitting[:1]
        best = _least_that_helps(_tried_on(ask, scenario, looked_at), now)
        if best is not None:
            found.append(best)
    return tuple(found)


def _tried_on(ask: Ask, scenario: Scenario, changes: Iterable[Change]) -> Iterator[Remedy]:
    for change in changes:
        answer = _asked(ask, change.rig, scenario)
        if answer is not None:
            yield Remedy(change.kind, scenario, answer.assessment, _speed(answer), change)


def _best(
    ask: Ask, rig: Rig, kind: str, scenarios: Iterable[Scenario], now: Assessment
) -> Remedy | None:
    def tried() -> Iterator[Remedy]:
        for scenario in scenarios:
            answer = _asked(ask, rig, scenario)
            if answer is not None:
                yield Remedy(kind, scenario, answer.assessment, _speed(answer))

    return _least_that_helps(tried(), now)


def _least_that_helps(tried: Iterable[Remedy], now: Assessment) -> Remedy | None:
    """The first that is quick enough (runs well, where it is tight now); else the first of those
    with the best verdict above `now`."""
    least = _RANK[Assessment.RUNS_WELL if now is Assessment.TIGHT else Assessment.TIGHT]
    best = None
    for remedy in tried:
        rank = _RANK.get(remedy.assessment, _NEVER)
        if rank <= least:
            return remedy
        if rank < _RANK.get(best.assessment if best else now, _NEVER):
            best = remedy
    return best


def _asked(ask: Ask, rig: Rig, scenario: Scenario) -> Estimate | None:
    """None where the engine refuses the settings."""
    try:
        return ask(rig, scenario)
    except InputError:
        return None


def _speed(answer: Estimate) -> Range | None:
    return answer.speed.generation if answer.speed is not None else None


def _own_placement(scenario: Scenario) -> Iterator[Scenario]:
    """Layers placed by hand: let the search place them, experts in RAM before whole layers."""
    if scenario.gpu_layers is not None or scenario.cpu_moe_layers is not None:
        yield replace(scenario, gpu_layers=None, cpu_moe_layers=None)


def _smaller_caches(scenario: Scenario) -> Iterator[Scenario]:
    now = kv_layout(scenario.kv_type_k).bits_per_weight
    for kv_type in _SMALLER_KV_TYPES:
        if kv_layout(kv_type).bits_per_weight < now:
            yield replace(scenario, kv_type_k=kv_type, kv_type_v=kv_type)


def _shorter_contexts(scenario: Scenario) -> Iterator[Scenario]:
    context = scenario.context // 2
    while context >= _SHORTEST_CONTEXT:
        yield replace(scenario, context=context)
        context //= 2


def _smaller_quant(scenario: Scenario, now: Assessment, ladder: Sequence[FitRow]) -> Remedy | None:
    own = next((row.file_bytes for row in ladder if row.quant == scenario.quant), None)
    smaller = [row for row in ladder if own is None or row.file_bytes < own]
    smaller.sort(key=lambda row: -row.file_bytes)
    return _least_that_helps(
        (
            Remedy(QUANT, replace(scenario, quant=row.quant), row.assessment, row.generation)
            for row in smaller
        ),
        now,
    )


def _together(ask: Ask, rig: Rig, scenario: Scenario, ladder: Sequence[FitRow]) -> Iterator[Remedy]:
    """An 8-bit cache and a short context, with the most faithful quantization that then fits."""
    context = min(scenario.context, 2 * _SHORTEST_CONTEXT)
    lean = replace(scenario, context=context, kv_type_k="q8_0", kv_type_v="q8_0")
    by_size = sorted(ladder, key=lambda row: -row.file_bytes)
    best = _best(ask, rig, TOGETHER, (replace(lean, quant=row.quant) for row in by_size),
                 Assessment.DOES_NOT_FIT)  # fmt: skip
    if best is not None:
        yield best

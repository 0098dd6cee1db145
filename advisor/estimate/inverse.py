"""Questions asked backwards: what would have to be different for a model to fit.

Every answer is found with the functions of the estimate itself, so that asking the estimate about
an answer confirms it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from advisor.domain.hardware import GpuSpec, Rig, RigGpu, RigMemory
from advisor.domain.model import Model
from advisor.domain.result import Verdict
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.context import usage_over_contexts
from advisor.estimate.engine import estimate
from advisor.estimate.kv_cache import kv_layout
from advisor.estimate.weights import weight_plan
from advisor.text import say
from advisor.units import format_gib, format_tokens

_SMALLER_KV_TYPES = ("q8_0", "q4_0")
_ENDLESS_BYTES = 1 << 50


@dataclass(frozen=True, slots=True)
class Change:
    """One thing to change so that the model lies wholly on GPUs (or fits in RAM where there is no
    GPU): `kind` is kv_type, context, quant or memory, `sentence` says it to a person."""

    kind: str
    sentence: str
    scenario: Scenario | None = None  # None: the hardware changes
    missing_bytes: int = 0


def least_graphics_memory(model: Model, spec: GpuSpec, scenario: Scenario) -> int:
    """Bytes that one GPU like `spec` must offer a model for all of it to lie there.

    Raises InputError for a model whose shape is not known.
    """
    if model.architecture is None:
        raise InputError(say("the shape of {name} is not known", name=model.name), field="model")
    endless = RigGpu(spec, _ENDLESS_BYTES, _ENDLESS_BYTES)
    memory = RigMemory(_ENDLESS_BYTES, _ENDLESS_BYTES, None)
    rig = Rig(spec.name, "linux", (endless,), None, memory, planned=True)
    plan = weight_plan(model, scenario.quant, scenario.imatrix)
    contexts = np.array([scenario.context])
    searched = usage_over_contexts(model.architecture, plan, rig, scenario, contexts)
    (device,) = estimate(model, rig, scenario).placement.devices
    return max(int(searched.device_total[0, 0]), device.used_bytes)


def best_quantization(
    model: Model, rig: Rig, scenario: Scenario, quants: Sequence[str]
) -> str | None:
    """The first of `quants` (most faithful first) that lies wholly on GPUs; else the first that
    fits in any way; None if none does."""
    fallback = None
    for quant in quants:
        verdict = _verdict(model, rig, replace(scenario, quant=quant))
        if verdict is Verdict.GPU or (verdict is Verdict.CPU and not rig.gpus):
            return quant
        if verdict is not None and verdict is not Verdict.NONE and fallback is None:
            fallback = quant
    return fallback


def changes_to_fit(
    model: Model, rig: Rig, scenario: Scenario, quants: Sequence[str]
) -> tuple[Change, ...]:
    """What would do, one thing at a time, the least loss first: a smaller KV type, a shorter
    context, a smaller quantization (`quants`, most faithful first), more graphics memory.

    Empty if the model lies wholly on GPUs already (in RAM, on a rig without GPUs).
    """
    if model.architecture is None or _is_whole(_verdict(model, rig, scenario), rig):
        return ()
    found = [
        *_smaller_cache(model, rig, scenario),
        *_shorter_context(model, rig, scenario),
        *_smaller_quant(model, rig, scenario, quants),
        *_more_memory(model, rig, scenario),
    ]
    return tuple(found)


def _is_whole(verdict: Verdict | None, rig: Rig) -> bool:
    return verdict is (Verdict.GPU if rig.gpus else Verdict.CPU)


def _verdict(model: Model, rig: Rig, scenario: Scenario) -> Verdict | None:
    """None where the engine refuses the settings or the file does not exist."""
    try:
        return estimate(model, rig, scenario).placement.verdict
    except InputError:
        return None


def _smaller_cache(model: Model, rig: Rig, scenario: Scenario) -> Iterator[Change]:
    now = kv_layout(scenario.kv_type_k).bits_per_weight
    for kv_type in _SMALLER_KV_TYPES:
        changed = replace(scenario, kv_type_k=kv_type, kv_type_v=kv_type)
        if kv_layout(kv_type).bits_per_weight < now and _is_whole(
            _verdict(model, rig, changed), rig
        ):
            yield Change(
                "kv_type", say("Keep the KV cache in {kv_type}.", kv_type=kv_type), changed
            )
            return


def _shorter_context(model: Model, rig: Rig, scenario: Scenario) -> Iterator[Change]:
    shortest = replace(scenario, context=256)
    answer = estimate(model, rig, shortest)
    if _is_whole(answer.placement.verdict, rig) and answer.max_context < scenario.context:
        changed = replace(scenario, context=answer.max_context)
        tokens = format_tokens(answer.max_context)
        yield Change("context", say("Shorten the context to {tokens}.", tokens=tokens), changed)


def _smaller_quant(
    model: Model, rig: Rig, scenario: Scenario, quants: Sequence[str]
) -> Iterator[Change]:
    size = weight_plan(model, scenario.quant, scenario.imatrix).total_bytes
    for quant in quants:
        changed = replace(scenario, quant=quant)
        if _is_whole(_verdict(model, rig, changed), rig) and (
            weight_plan(model, quant, scenario.imatrix).total_bytes < size
        ):
            yield Change(
                "quant",
                say("Take {quant} instead of {now}.", quant=quant, now=scenario.quant),
                changed,
            )
            return


def _more_memory(model: Model, rig: Rig, scenario: Scenario) -> Iterator[Change]:
    if not rig.gpus:
        return
    needed = least_graphics_memory(model, rig.gpus[-1].spec, scenario)
    missing = needed - sum(gpu.usable_bytes for gpu in rig.gpus)
    if missing > 0:
        sentence = say(
            "Add {missing} of unified memory."
            if rig.unified
            else "Add {missing} of graphics memory.",
            missing=format_gib(missing),
        )
        yield Change("memory", sentence, missing_bytes=missing)

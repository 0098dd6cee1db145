"""Memory as the context grows, and speed as it fills: arrays for the charts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from advisor.catalog.throughput import load_speed_model
from advisor.domain.architecture import Architecture
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Placement, Verdict
from advisor.domain.scenario import Scenario
from advisor.domain.throughput import Correction
from advisor.estimate.context import usage_over_contexts
from advisor.estimate.engine import check_scenario
from advisor.estimate.placement import fleet_of
from advisor.estimate.prepared import Prepared, prepare
from advisor.estimate.speed import layout_of, prompt_seconds, step_seconds, weight_work
from advisor.estimate.speed_ranges import spread_bounds
from advisor.estimate.speed_stack import WorkStack
from advisor.estimate.speed_times import STREAM_FROM_TOKENS, runners_of
from advisor.estimate.weights import WeightPlan, weight_plan
from advisor.text import say

FloatArray = NDArray[np.float64]

FIRST_CONTEXT = 1024
_POINTS_A_DOUBLING = 16
_DEPTH_POINTS = 25
_PROMPT_POINTS = 13
_FIRST_PROMPT = 4 * STREAM_FROM_TOKENS
_CELL_STEP = 256  # contexts are allocated in steps of so many tokens


@dataclass(frozen=True, slots=True)
class MemoryCurve:
    """Memory against allocated context for one model, quantization and rig; arrays of shape (n,).

    Bytes on the memory that matters (GPUs, or RAM when there is none), with all layers there:
    what it would take, whether or not it fits. A model that the GPUs can hold at no context, but
    can with RAM, is shown as it is placed: each part on GPUs, and `ram_bytes` beside them.
    `limit_bytes` is the usable, `capacity_bytes` the installed size of that memory.
    """

    contexts: NDArray[np.int64]
    weights_bytes: FloatArray
    kv_bytes: FloatArray  # KV cache and recurrent state
    compute_bytes: FloatArray  # compute and output buffers
    overhead_bytes: FloatArray
    limit_bytes: float
    capacity_bytes: float
    full_at: int | None  # longest context that fits there; None: none does
    where: str  # "graphics memory", "system memory", "unified memory", or both of the first
    ram_bytes: FloatArray | None = None  # beside GPUs that cannot hold the model at any context
    gpu_limit_bytes: float | None = None  # usable on those GPUs alone

    @property
    def total_bytes(self) -> FloatArray:
        gpu = self.weights_bytes + self.kv_bytes + self.compute_bytes + self.overhead_bytes
        return gpu if self.ram_bytes is None else gpu + self.ram_bytes


@dataclass(frozen=True, slots=True)
class SpeedCurve:
    """Generation speed against tokens already in the context, and time to first token against the
    length of the prompt; arrays of shape (n,), ranges as low, mid, high."""

    depths: NDArray[np.int64]
    generation_low: FloatArray
    generation_mid: FloatArray
    generation_high: FloatArray
    prompts: NDArray[np.int64]
    ttft_low_s: FloatArray
    ttft_mid_s: FloatArray
    ttft_high_s: FloatArray


def context_axis(context_max: int) -> NDArray[np.int64]:
    """Contexts from 1K to the model's maximum, evenly spaced on a log axis, in steps of 256."""
    last = max(context_max, FIRST_CONTEXT)
    count = max(2, round(np.log2(last / FIRST_CONTEXT) * _POINTS_A_DOUBLING) + 1)
    spaced = np.geomspace(FIRST_CONTEXT, last, count)
    contexts = np.minimum(np.ceil(spaced / _CELL_STEP) * _CELL_STEP, last)
    return np.unique(contexts.astype(np.int64))


def memory_curve(
    model: Model, rig: Rig, scenario: Scenario, plan: WeightPlan | None = None
) -> MemoryCurve | None:
    """None for a model without a known shape. The scenario's context does not matter; `plan` is of
    a file with tensors of its own."""
    # The settings that an estimate asks for, so that both share what is known.
    settings = replace(scenario, context=1, depth=0, prompt_tokens=1)
    if plan is None:
        return _kept_memory_curve(model, rig, settings)
    return _memory_curve(model, rig, settings, plan)


@lru_cache(maxsize=64)
def _kept_memory_curve(model: Model, rig: Rig, scenario: Scenario) -> MemoryCurve | None:
    return _memory_curve(model, rig, scenario, None)


def _memory_curve(
    model: Model, rig: Rig, scenario: Scenario, plan: WeightPlan | None
) -> MemoryCurve | None:
    arch = model.architecture
    if arch is None:
        return None
    contexts = context_axis(arch.context_max)
    check_scenario(arch, replace(scenario, context=int(contexts[0])))
    prepared = prepare(model, rig, scenario, plan)
    fleet, has_gpus = prepared.fleet, bool(prepared.fleet.n_devices)
    full_at = prepared.longest_on_gpus if has_gpus else prepared.longest_anywhere
    if has_gpus and not full_at and not rig.unified:
        full_at = prepared.longest_anywhere
        if full_at:
            return _split_curve(arch, prepared.plan, rig, scenario, contexts, full_at)
    usage = usage_over_contexts(arch, prepared.plan, rig, scenario, contexts)
    compute = _compute_bytes(prepared, contexts)
    if has_gpus:
        parts = (usage.weights, usage.cache + usage.state, usage.overhead)
        weights, kv, overhead = (part.sum(axis=0) for part in parts)
        limit = sum(fleet.usable)
        capacity = float(sum(gpu.capacity_bytes for gpu in rig.gpus))
    else:
        weights, kv = usage.ram_weights, usage.ram_cache + usage.ram_state
        compute = compute + usage.ram_output
        overhead = np.zeros(len(contexts))
        limit, capacity = fleet.ram_usable, float(rig.memory.capacity_bytes)
    return MemoryCurve(
        contexts, weights, kv, compute, overhead,
        limit, capacity, full_at or None, _where(rig, has_gpus),
    )  # fmt: skip


def _compute_bytes(prepared: Prepared, contexts: NDArray[np.int64]) -> FloatArray:
    """Compute buffers on the memory that matters, (n,): the engine's own at every doubling, and
    straight between them, as they grow."""
    n_doublings = int(np.log2(contexts[-1] / contexts[0]))
    marks = np.unique(np.append(contexts[0] * 2 ** np.arange(n_doublings + 1), contexts[-1]))
    exact = []
    for mark in marks.tolist():
        usage = prepared.whole(mark)
        on_gpus = usage.compute.sum()
        exact.append(float(on_gpus) if prepared.fleet.n_devices else float(usage.ram_compute[0]))
    return np.interp(contexts, marks, exact)


def _split_curve(
    arch: Architecture,
    plan: WeightPlan,
    rig: Rig,
    scenario: Scenario,
    contexts: NDArray[np.int64],
    full_at: int,
) -> MemoryCurve:
    """As placed on GPUs and in RAM."""
    usage = usage_over_contexts(arch, plan, rig, scenario, contexts, with_ram=True)
    parts = [usage.weights, usage.cache + usage.state, usage.compute, usage.overhead]
    weights, kv, compute, overhead = (part.sum(axis=0) for part in parts)
    on_gpus = fleet_of(rig, scenario)
    gpus = float(sum(gpu.capacity_bytes for gpu in rig.gpus))
    return MemoryCurve(
        contexts, weights, kv, compute, overhead,
        sum(on_gpus.usable) + on_gpus.ram_usable, gpus + rig.memory.capacity_bytes, full_at,
        "graphics and system memory", usage.ram_total, sum(on_gpus.usable),
    )  # fmt: skip


def speed_curve(
    model: Model,
    rig: Rig,
    scenario: Scenario,
    placement: Placement,
    corrections: tuple[Correction, ...] = (),
    plan: WeightPlan | None = None,
) -> SpeedCurve | None:
    """Speeds of the model as placed. None where it does not fit or the speed is unknown."""
    arch = model.architecture
    if arch is None or placement.verdict is Verdict.NONE:
        return None
    weights = plan or weight_plan(model, scenario.quant, scenario.imatrix)
    stack = WorkStack([arch], [weight_work(weights)])
    layout = layout_of(placement, len(rig.gpus))
    runners = runners_of(rig, scenario)
    speed_model = load_speed_model().with_corrections(corrections)
    depths = np.unique(
        np.append(0, np.geomspace(256, max(scenario.context, 512), _DEPTH_POINTS)).astype(np.int64)
    )
    prompts = np.unique(
        np.geomspace(_FIRST_PROMPT, max(scenario.context, 256), _PROMPT_POINTS).astype(np.int64)
    )
    here = replace(scenario, depth=0)
    step = step_seconds(
        speed_model, stack.picked(_same(depths)), layout.picked(_same(depths)), runners, here,
        depths.astype(float),
    )  # fmt: skip
    if not np.isfinite(step[0]):
        return None
    prompt = prompt_seconds(
        speed_model, stack.picked(_same(prompts)), layout.picked(_same(prompts)), runners, here,
        prompts,
    )  # fmt: skip
    generation, first = max(scenario.batch, 1) / step, prompt + step[0]
    tg_low, tg_high = spread_bounds(speed_model, "tg", stack, layout, runners)
    pp_low, pp_high = spread_bounds(speed_model, "pp", stack, layout, runners)
    return SpeedCurve(
        depths, generation * tg_low, generation, generation * tg_high,
        prompts, first / pp_high, first, first / pp_low,
    )  # fmt: skip


def _same(points: NDArray[np.int64]) -> NDArray[np.intp]:
    """The one row of a stack, once for each point."""
    return np.zeros(len(points), np.intp)


def _where(rig: Rig, on_gpus: bool) -> str:
    if not on_gpus:
        return say("system memory")
    return say("unified memory") if rig.unified else say("graphics memory")

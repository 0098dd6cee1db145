"""Tokens per second, prompt speed and time to first token, with ranges and the reason."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import Architecture
from advisor.domain.hardware import Rig
from advisor.domain.result import Placement, Range, Speed
from advisor.domain.scenario import Scenario
from advisor.domain.throughput import SpeedModel
from advisor.estimate.speed_explain import limited_by, token_time
from advisor.estimate.speed_ranges import corrected, novelty, spread_bounds
from advisor.estimate.speed_stack import Ints, Layout, WorkStack
from advisor.estimate.speed_times import (
    DeviceStep,
    Runner,
    Runners,
    decode_seconds,
    decode_steps,
    decode_work,
    prefill_seconds,
    prefill_work,
    runners_of,
)
from advisor.estimate.speed_work import WeightWork, by_class
from advisor.text import say

Floats = NDArray[np.float64]


class ReadsPerToken(Protocol):
    """The part of a weight plan that speed needs."""

    @property
    def type_names(self) -> Sequence[str]: ...
    @property
    def read_bytes(self) -> NDArray[np.float64]: ...
    @property
    def expert_read_bytes(self) -> NDArray[np.float64]: ...


@dataclass(frozen=True, slots=True)
class SpeedArrays:
    """Speeds of N rows. NaN: unknown (a device's memory bandwidth is not in the catalog)."""

    generation: Floats
    generation_low: Floats
    generation_high: Floats
    prefill: Floats
    prefill_low: Floats
    prefill_high: Floats
    time_to_first_token_s: Floats


def weight_work(plan: ReadsPerToken) -> WeightWork:
    """A plan's bytes per token, folded into type classes."""
    return by_class(tuple(plan.type_names), plan.read_bytes, plan.expert_read_bytes)


def predict_arrays(
    model: SpeedModel, stack: WorkStack, layout: Layout, rig: Rig, scenario: Scenario
) -> SpeedArrays:
    """Speeds of all rows of `stack` on `rig` at the scenario's depth and prompt length."""
    runners = runners_of(rig, scenario)
    step = step_seconds(model, stack, layout, runners, scenario)
    prompt = prompt_seconds(model, stack, layout, runners, scenario)
    generation = max(scenario.batch, 1) / step
    prefill = max(scenario.prompt_tokens, 1) / prompt
    tg_low, tg_high = spread_bounds(model, "tg", stack, layout, runners)
    pp_low, pp_high = spread_bounds(model, "pp", stack, layout, runners)
    return SpeedArrays(
        generation,
        generation * tg_low,
        generation * tg_high,
        prefill,
        prefill * pp_low,
        prefill * pp_high,
        prompt + step,
    )


def step_seconds(
    model: SpeedModel, stack: WorkStack, layout: Layout, runners: Runners, scenario: Scenario,
    depths: Floats | None = None,
) -> Floats:  # fmt: skip
    """Seconds of one step of generation (one token of every sequence): (N,), NaN unknown. `depths`
    (N,) differ by row; else all have the scenario's."""
    depth = scenario.depth if depths is None else depths
    work = decode_work(stack, layout, runners, scenario, depth)
    return _summed((time.total for _, time in decode_seconds(model, work)), layout, runners)


def prompt_seconds(
    model: SpeedModel, stack: WorkStack, layout: Layout, runners: Runners, scenario: Scenario,
    prompts: Ints | None = None,
) -> Floats:  # fmt: skip
    """Seconds of reading the scenario's prompt: (N,), NaN unknown. `prompts` (N,) differ by row and
    are long enough for weights in RAM to be copied to a GPU (`STREAM_FROM_TOKENS`)."""
    tokens = max(scenario.prompt_tokens, 1) if prompts is None else prompts
    work = prefill_work(stack, layout, runners, scenario, tokens, scenario.depth)
    return _summed((time.total for _, time in prefill_seconds(model, work)), layout, runners)


def predict(
    model: SpeedModel,
    plan: ReadsPerToken,
    architecture: Architecture,
    placement: Placement,
    rig: Rig,
    scenario: Scenario,
) -> Speed | None:
    """Speed of one model as placed. None when a device's memory bandwidth is unknown."""
    stack = WorkStack([architecture], [weight_work(plan)])
    layout = layout_of(placement, len(rig.gpus))
    arrays = predict_arrays(model, stack, layout, rig, scenario)
    if not math.isfinite(arrays.generation[0]):
        return None
    runners = runners_of(rig, scenario)
    steps = decode_steps(model, decode_work(stack, layout, runners, scenario, scenario.depth))
    parts = token_time(steps)
    own = corrected(model, runners)
    return Speed(
        _range(arrays.generation_low, arrays.generation, arrays.generation_high),
        _range(arrays.prefill_low, arrays.prefill, arrays.prefill_high),
        _time_to_first_token(arrays),
        limited_by(parts, steps),
        parts,
        basis=_basis(own, novelty(model, runners), steps),
        corrected=own,
    )


def layout_of(placement: Placement, n_gpus: int) -> Layout:
    """The layout of one placement: blocks in order over the GPUs that hold any."""
    end = placement.n_layers + 1
    first = end - min(placement.gpu_layers, end)
    edges = [first]
    for device in placement.devices[:n_gpus]:
        edges.append(min(edges[-1] + device.n_layers, end))
    edges += [end] * (n_gpus + 1 - len(edges))
    edges[-1] = end
    return Layout(np.array([edges], np.intp), np.array([placement.cpu_moe_layers], np.intp))


def _summed(parts: Iterable[Floats], layout: Layout, runners: Runners) -> Floats:
    """Seconds of all devices together; NaN where one that holds something has no bandwidth."""
    edges = layout.edges
    unknown = np.zeros(len(edges), dtype=bool)
    for index, runner in enumerate(runners.gpus[: edges.shape[1] - 1]):
        if runner is None:
            unknown |= edges[:, index + 1] > edges[:, index]
    if runners.cpu is None:
        unknown |= (edges[:, 0] > 0) | (layout.cpu_moe_layers > 0)
    return np.where(unknown, np.nan, sum(parts, np.zeros(len(edges))))


def _range(low: Floats, mid: Floats, high: Floats) -> Range:
    return Range(float(low[0]), float(mid[0]), float(high[0]))


def _time_to_first_token(arrays: SpeedArrays) -> Range:
    """As much longer or shorter as the prompt's speed may be lower or higher."""
    mid = float(arrays.time_to_first_token_s[0])
    slow = float(arrays.prefill[0] / arrays.prefill_low[0])
    fast = float(arrays.prefill[0] / arrays.prefill_high[0])
    return Range(mid * fast, mid, mid * slow)


def _basis(own: bool, known: str, steps: Sequence[DeviceStep]) -> str:
    names = " and ".join(dict.fromkeys(step.runner.traits.name for step in steps))
    if own:
        return say("Corrected by your own measurements on {names}.", names=names)
    return {
        "seen": say("Fitted to published measurements, some of them on {names}.", names=names),
        "family": say(
            "Fitted to published measurements on relatives of {names}; none on it.", names=names
        ),
        "new": say(
            "No published measurement is near {names}: scaled from other hardware.", names=names
        ),
    }[known]


__all__ = [
    "Runner",
    "SpeedArrays",
    "layout_of",
    "predict",
    "predict_arrays",
    "prompt_seconds",
    "step_seconds",
    "weight_work",
]

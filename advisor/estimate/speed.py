"""Tokens per second, prompt speed and time to first token, with ranges and the reason."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import Architecture
from advisor.domain.hardware import Rig
from advisor.domain.result import Placement, Range, Speed, TimePart
from advisor.domain.scenario import Scenario
from advisor.domain.throughput import SpeedModel, Spread
from advisor.estimate.speed_decode import DecodeTime
from advisor.estimate.speed_stack import Layout, WorkStack
from advisor.estimate.speed_times import (
    Runner,
    Runners,
    decode_seconds,
    prefill_seconds,
    runners_of,
)
from advisor.estimate.speed_work import WeightWork, by_class

Floats = NDArray[np.float64]

_UNKNOWN_SPREAD = Spread(low=-0.4, high=0.4, n_rows=0)


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
    step = _total(decode_seconds(model, stack, layout, runners, scenario, scenario.depth), stack)
    prompt = _total(
        prefill_seconds(
            model, stack, layout, runners, scenario, max(scenario.prompt_tokens, 1), scenario.depth
        ),
        stack,
    )
    tg, pp = (
        _spread(model, "tg", runners, layout, stack),
        _spread(model, "pp", runners, layout, stack),
    )
    generation = max(scenario.batch, 1) / step
    prefill = max(scenario.prompt_tokens, 1) / prompt
    return SpeedArrays(
        generation, generation * math.exp(tg.low), generation * math.exp(tg.high),
        prefill, prefill * math.exp(pp.low), prefill * math.exp(pp.high), prompt + step,
    )  # fmt: skip


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
    times = decode_seconds(model, stack, layout, runners, scenario, scenario.depth)
    parts = _token_time(times)
    ttft = float(arrays.time_to_first_token_s[0])
    low, high = (
        arrays.prefill_low[0] / arrays.prefill[0],
        arrays.prefill_high[0] / arrays.prefill[0],
    )
    return Speed(
        Range(*(float(x[0]) for x in (arrays.generation_low, arrays.generation,
                                      arrays.generation_high))),
        Range(*(float(x[0]) for x in (arrays.prefill_low, arrays.prefill, arrays.prefill_high))),
        Range(ttft / float(high), ttft, ttft / float(low)),
        _limit(parts, times),
        parts,
    )  # fmt: skip


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


def _total(times: Sequence[tuple[Runner, object]], stack: WorkStack) -> Floats:
    if not times:
        return np.full(stack.n_rows, np.nan)
    return np.asarray(sum(time.total for _, time in times))  # type: ignore[attr-defined]


def _spread(
    model: SpeedModel, metric: str, runners: Runners, layout: Layout, stack: WorkStack
) -> Spread:
    return model.spreads.get(metric, _UNKNOWN_SPREAD)


def _token_time(times: list[tuple[Runner, DecodeTime]]) -> tuple[TimePart, ...]:
    parts = []
    for key, label in (
        ("weights", "Reading weights"), ("cache", "Reading the KV cache"),
        ("compute", "Arithmetic"), ("launch", "Launching kernels"),
        ("transfer", "Between devices"),
    ):  # fmt: skip
        seconds = float(sum(getattr(time, key)[0] for _, time in times))
        parts.append(TimePart("kv" if key == "cache" else key, label, seconds, ""))
    return tuple(parts)


def _limit(parts: tuple[TimePart, ...], times: list[tuple[Runner, DecodeTime]]) -> str:
    largest = max(parts, key=lambda part: part.seconds)
    in_ram = sum(float(time.total[0]) for runner, time in times if runner.traits.is_cpu)
    if largest.key in ("weights", "kv") and in_ram > sum(part.seconds for part in parts) / 2:
        return "RAM bandwidth"
    return {
        "weights": "memory bandwidth", "kv": "KV cache reads", "compute": "compute",
        "launch": "launch overhead", "transfer": "transfers between devices",
    }[largest.key]  # fmt: skip

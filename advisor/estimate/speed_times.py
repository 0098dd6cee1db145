"""Seconds per token and per prompt for a stack of rows laid out over the devices of one rig."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.domain.scenario import Scenario
from advisor.domain.throughput import SpeedModel
from advisor.estimate.speed_decode import DecodeRates, DecodeTime, DecodeWork, decode_time
from advisor.estimate.speed_parts import Part, Runner, Runners, parts_of, runners_of, streamed
from advisor.estimate.speed_prefill import PrefillTime, PrefillWork, prefill_time
from advisor.estimate.speed_rates import decode_rates, prefill_rates
from advisor.estimate.speed_stack import Ints, Layout, WorkStack

Floats = NDArray[np.float64]

STREAM_FROM_TOKENS = 32  # llama.cpp copies CPU-held weights to the GPU from this batch on
_ACTIVATION_BYTES = 4  # F32 activations cross device borders
_MICRO_BATCHES = {"mlx": 2048}  # tokens, of engines that know no other (mlx-lm's prefill step)


@dataclass(frozen=True, slots=True)
class DeviceStep:
    """One device's part of a step of generation."""

    runner: Runner
    work: DecodeWork
    rates: DecodeRates
    time: DecodeTime


def decode_work(
    stack: WorkStack, layout: Layout, runners: Runners, scenario: Scenario, depth: float | Floats
) -> list[tuple[Runner, DecodeWork]]:
    """What one step of generation costs every device that works; one depth for all rows or one for
    each."""
    return [
        (part.runner, _decode_work(stack, part, scenario, depth))
        for part in parts_of(stack, layout, runners, scenario)
    ]


def prefill_work(
    stack: WorkStack,
    layout: Layout,
    runners: Runners,
    scenario: Scenario,
    prompt_tokens: int | Ints,
    depth: float,
) -> list[tuple[Runner, PrefillWork]]:
    """What a prompt of `prompt_tokens` at `depth` costs every device that works. One length for all
    rows, or one for each, then of `STREAM_FROM_TOKENS` and more."""
    parts = parts_of(stack, layout, runners, scenario)
    if np.min(prompt_tokens) >= STREAM_FROM_TOKENS:
        parts = streamed(parts, stack)
    n_gpus = sum(not part.runner.traits.is_cpu for part in parts)
    return [
        (part.runner, _prefill_work(stack, part, scenario, prompt_tokens, depth, n_gpus))
        for part in parts
    ]


def decode_seconds(
    model: SpeedModel, work: list[tuple[Runner, DecodeWork]]
) -> list[tuple[Runner, DecodeTime]]:
    """Time of one step on every device, summing to the step's whole."""
    return [
        (runner, decode_time(part, decode_rates(model, runner.traits, runner.backend, runner.tags)))
        for runner, part in work
    ]


def decode_steps(model: SpeedModel, work: list[tuple[Runner, DecodeWork]]) -> list[DeviceStep]:
    """As `decode_seconds`, with the work and the rates behind each time."""
    steps = []
    for runner, part in work:
        rates = decode_rates(model, runner.traits, runner.backend, runner.tags)
        steps.append(DeviceStep(runner, part, rates, decode_time(part, rates)))
    return steps


def prefill_seconds(
    model: SpeedModel, work: list[tuple[Runner, PrefillWork]]
) -> list[tuple[Runner, PrefillTime]]:
    """Time of the whole prompt on every device, summing to the prompt's whole."""
    return [
        (
            runner,
            prefill_time(part, prefill_rates(model, runner.traits, runner.backend, runner.tags)),
        )
        for runner, part in work
    ]


def _decode_work(
    stack: WorkStack, part: Part, scenario: Scenario, depth: float | Floats
) -> DecodeWork:
    share, batch = part.share, float(max(scenario.batch, 1))
    cache_bytes, attention_flops = part.attends * np.stack(
        stack.cache(share.first, share.last, depth, scenario.kv_type_k, scenario.kv_type_v)
    )
    used = stack.expert_share
    touched = (1 - (1 - np.minimum(used, 1 - 1e-12)) ** batch) / used
    expert_bytes = share.expert_bytes * touched[:, None]
    weight_bytes = share.dense_bytes + expert_bytes
    elements = share.dense_elements + share.expert_elements
    return DecodeWork(
        weight_bytes=weight_bytes / part.divisor,
        expert_bytes=expert_bytes / part.divisor,
        weight_elements=elements / part.divisor,
        sequences=np.full(stack.n_rows, batch),
        cache_bytes=batch * cache_bytes / part.divisor,
        state_bytes=batch * share.state_bytes / part.divisor,
        attention_flops=batch * attention_flops / part.divisor,
        kernels=share.kernels,
        mixture_layers=share.mixture_layers,
        recurrent_layers=share.recurrent_layers,
        scan_layers=share.scan_layers,
        compressed_layers=share.compressed_layers,
        steps=np.full(stack.n_rows, float(part.pays_step)),
        hops=part.hops,
        reductions=part.reductions,
        hop_bytes=batch * _ACTIVATION_BYTES * stack.hidden_size,
    )


def _prefill_work(
    stack: WorkStack,
    part: Part,
    scenario: Scenario,
    prompt_tokens: int | Ints,
    depth: float,
    n_gpus: int,
) -> PrefillWork:
    share = part.share
    size = _MICRO_BATCHES.get(scenario.engine.lower(), scenario.ubatch)
    batches = np.ceil(np.asarray(prompt_tokens) / max(size, 1))
    tokens = prompt_tokens / batches
    _, flops = stack.cache(
        share.first, share.last, depth + prompt_tokens / 2, scenario.kv_type_k, scenario.kv_type_v
    )
    one = np.ones(stack.n_rows)
    # Micro-batches follow one another over the devices, until their batch is done.
    queued = np.minimum(batches, max(scenario.batch_size // max(size, 1), 1))
    overlap = (queued + n_gpus - 1) / (queued * n_gpus) if n_gpus > 1 else 1.0
    return PrefillWork(
        tokens=tokens * one,
        batches=batches * one,
        dense_bytes=share.dense_bytes / part.divisor,
        dense_elements=share.dense_elements / part.divisor,
        expert_bytes=share.expert_bytes / part.divisor,
        expert_elements=share.expert_elements / part.divisor,
        expert_share=stack.expert_share,
        attention_flops=prompt_tokens * flops * part.attends / part.divisor,
        state_bytes=share.state_bytes / part.divisor,
        kernels=share.kernels,
        mixture_layers=share.mixture_layers,
        recurrent_layers=share.recurrent_layers,
        scan_layers=share.scan_layers,
        compressed_layers=share.compressed_layers,
        steps=float(part.pays_step) * one,
        streamed_bytes=part.streamed_bytes,
        hops=part.hops,
        reductions=part.reductions,
        hop_bytes=_ACTIVATION_BYTES * tokens * stack.hidden_size,
        pipelined=(overlap if part.divisor == 1 else 1.0) * one,
    )


__all__ = [
    "STREAM_FROM_TOKENS",
    "DeviceStep",
    "Runner",
    "Runners",
    "decode_seconds",
    "decode_steps",
    "decode_work",
    "prefill_seconds",
    "prefill_work",
    "runners_of",
]

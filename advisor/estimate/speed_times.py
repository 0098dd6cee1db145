"""Seconds per token and per prompt for a stack of rows laid out over the devices of one rig."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from advisor.domain.hardware import Rig
from advisor.domain.scenario import FlashAttention, Scenario, Split
from advisor.domain.throughput import SpeedModel
from advisor.estimate.speed_decode import DecodeRates, DecodeTime, DecodeWork, decode_time
from advisor.estimate.speed_prefill import PrefillTime, PrefillWork, prefill_time
from advisor.estimate.speed_rates import (
    DeviceTraits,
    backend_for,
    cpu_of,
    decode_rates,
    prefill_rates,
    traits_of_gpu,
)
from advisor.estimate.speed_stack import Ints, Layout, Share, WorkStack

Floats = NDArray[np.float64]

STREAM_FROM_TOKENS = 32  # llama.cpp copies CPU-held weights to the GPU from this batch on
_NEVER_STREAM = ("Metal", "MLX")
_ACTIVATION_BYTES = 4  # F32 activations cross device borders
_MICRO_BATCHES = {"mlx": 2048}  # tokens, of engines that know no other (mlx-lm's prefill step)


@dataclass(frozen=True, slots=True)
class Runner:
    """A device ready to be timed."""

    traits: DeviceTraits
    backend: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Runners:
    """GPUs in the order of the layout, and the CPU. A missing one has unknown bandwidth."""

    gpus: tuple[Runner | None, ...]
    cpu: Runner | None


def runners_of(rig: Rig, scenario: Scenario) -> Runners:
    engine = scenario.engine.lower()
    flash = scenario.flash_attention is not FlashAttention.OFF
    extra = (f"engine:{engine}",) if flash else (f"engine:{engine}", "flash:off")
    gpus: list[Runner | None] = []
    for gpu in rig.gpus:
        shared = rig.memory.bandwidth_bytes_per_s if gpu.unified else None
        traits = traits_of_gpu(gpu.spec, gpu.link_bytes_per_s, shared)
        backend = "MLX" if engine == "mlx" else backend_for(gpu.spec, scenario.backend)
        tags = traits.case_tags(backend, extra) if traits else ()
        gpus.append(Runner(traits, backend, tags) if traits else None)
    cpu = cpu_of(rig, scenario.threads)
    with_gpu = ("beside:gpu",) if rig.gpus and not scenario.cpu_only else ()
    runner = Runner(cpu, "CPU", cpu.case_tags("CPU", (*extra, *with_gpu))) if cpu else None
    return Runners(tuple(gpus), runner)


@dataclass(frozen=True, slots=True)
class DeviceStep:
    """One device's part of a step of generation."""

    runner: Runner
    work: DecodeWork
    rates: DecodeRates
    time: DecodeTime


@dataclass(frozen=True, slots=True)
class _Part:
    """One device's share with the device that runs it."""

    runner: Runner
    share: Share
    divisor: int  # tensor split: so many devices each do this part of the work
    hops: Floats  # handings-over of the activations per step or micro-batch
    reductions: Floats  # sums over devices, tensor split
    pays_step: bool
    streamed_bytes: Floats  # copied from RAM for every micro-batch of a prompt


def decode_work(
    stack: WorkStack, layout: Layout, runners: Runners, scenario: Scenario, depth: float | Floats
) -> list[tuple[Runner, DecodeWork]]:
    """What one step of generation costs every device that works; one depth for all rows or one for
    each."""
    return [
        (part.runner, _decode_work(stack, part, scenario, depth))
        for part in _parts(stack, layout, runners, scenario)
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
    parts = _parts(stack, layout, runners, scenario)
    if np.min(prompt_tokens) >= STREAM_FROM_TOKENS:
        parts = _streamed(parts, stack)
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


def _parts(stack: WorkStack, layout: Layout, runners: Runners, scenario: Scenario) -> list[_Part]:
    flash = scenario.flash_attention is not FlashAttention.OFF
    none = np.zeros(stack.n_rows)
    edges, n_gpus = layout.edges, layout.edges.shape[1] - 1
    tensor_split = scenario.split is Split.TENSOR and n_gpus > 1
    parts: list[_Part] = []
    for index, runner in enumerate(runners.gpus[:n_gpus]):
        if runner is None:
            continue
        first, last = edges[:, index], edges[:, index + 1]
        if tensor_split:
            if index:
                continue
            last = edges[:, -1]
        if not (last > first).any():
            continue
        share = stack.share(first, last, layout.cpu_moe_layers, flash)
        hops = none + (index > 0)
        sums = 2.0 * (last - first) * tensor_split
        divisor = n_gpus if tensor_split else 1
        parts.append(_Part(runner, share, divisor, hops, sums, not parts, none))
    if runners.cpu and ((edges[:, 0] > 0) | (layout.cpu_moe_layers > 0)).any():
        parts.append(_cpu_part(stack, layout, runners.cpu, flash, pays_step=not parts))
    return parts


def _cpu_part(stack: WorkStack, layout: Layout, cpu: Runner, flash: bool, pays_step: bool) -> _Part:
    """Blocks before the first GPU's, and the routed experts that were left in RAM."""
    border = layout.edges[:, 0]
    zero = np.zeros_like(border)
    share = stack.share(zero, border, zero, flash)
    left_bytes, left_elements, left_layers = stack.experts_between(border, layout.cpu_moe_layers)
    hops = 2.0 * left_layers + ((border > 0) & (border < stack.n_blocks + 1))
    share = replace(
        share,
        expert_bytes=share.expert_bytes + left_bytes,
        expert_elements=share.expert_elements + left_elements,
        mixture_layers=share.mixture_layers + left_layers,
    )
    none = np.zeros(stack.n_rows)
    return _Part(cpu, share, 1, hops, none, pays_step, none)


def _streamed(parts: list[_Part], stack: WorkStack) -> list[_Part]:
    """Prompts: weights in RAM are copied to the first GPU, which multiplies by them."""
    cpu = [part for part in parts if part.runner.traits.is_cpu]
    gpus = [part for part in parts if not part.runner.traits.is_cpu]
    if not cpu or not gpus or gpus[0].runner.backend in _NEVER_STREAM:
        return parts
    left, first = cpu[0].share, gpus[0]
    share = first.share
    merged = replace(
        share,
        dense_bytes=left.dense_bytes + share.dense_bytes,
        dense_elements=left.dense_elements + share.dense_elements,
        expert_bytes=left.expert_bytes + share.expert_bytes,
        expert_elements=left.expert_elements + share.expert_elements,
        state_bytes=left.state_bytes + share.state_bytes,
        kernels=left.kernels + share.kernels,
        mixture_layers=np.maximum(left.mixture_layers, share.mixture_layers),
        recurrent_layers=left.recurrent_layers + share.recurrent_layers,
        scan_layers=left.scan_layers + share.scan_layers,
        compressed_layers=left.compressed_layers + share.compressed_layers,
        first=np.minimum(left.first, share.first),
    )
    whole_experts = left.expert_bytes.sum(axis=-1) / stack.expert_share
    streamed = left.dense_bytes.sum(axis=-1) + whole_experts
    return [replace(first, share=merged, streamed_bytes=streamed), *gpus[1:]]


def _decode_work(
    stack: WorkStack, part: _Part, scenario: Scenario, depth: float | Floats
) -> DecodeWork:
    share, batch = part.share, float(max(scenario.batch, 1))
    cache_bytes, attention_flops = stack.cache(
        share.first, share.last, depth, scenario.kv_type_k, scenario.kv_type_v
    )
    used = stack.expert_share
    touched = (1 - (1 - np.minimum(used, 1 - 1e-12)) ** batch) / used
    expert_bytes = share.expert_bytes * touched[:, None]
    weight_bytes = share.dense_bytes + expert_bytes
    elements = batch * (share.dense_elements + share.expert_elements)
    return DecodeWork(
        weight_bytes=weight_bytes / part.divisor,
        expert_bytes=expert_bytes / part.divisor,
        weight_elements=elements / part.divisor,
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
    part: _Part,
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
        attention_flops=prompt_tokens * flops / part.divisor,
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

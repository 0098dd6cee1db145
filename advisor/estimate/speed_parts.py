"""Which device does which part of a model's work: blocks on GPUs, experts, layers and the cache in
RAM, and weights copied for a prompt."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from advisor.domain.hardware import Rig
from advisor.domain.scenario import FlashAttention, Scenario, Split
from advisor.estimate.speed_rates import DeviceTraits, backend_for, cpu_of, traits_of_gpu
from advisor.estimate.speed_stack import Layout, Share, WorkStack

Floats = NDArray[np.float64]

_NEVER_STREAM = ("Metal", "MLX")


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
class Part:
    """One device's share with the device that runs it."""

    runner: Runner
    share: Share
    divisor: float  # tensor split: this device does one such part of the work
    hops: Floats  # handings-over of the activations per step or micro-batch
    reductions: Floats  # sums over devices, tensor split
    pays_step: bool
    streamed_bytes: Floats  # copied from RAM for every micro-batch of a prompt
    attends: bool = True  # reads the cache of its blocks; else another device does
    multiplies: bool = True  # by the weights of its blocks; else it only attends


def parts_of(stack: WorkStack, layout: Layout, runners: Runners, scenario: Scenario) -> list[Part]:
    flash = scenario.flash_attention is not FlashAttention.OFF
    none = np.zeros(stack.n_rows)
    edges, n_gpus = layout.edges, layout.edges.shape[1] - 1
    tensor_split = scenario.split is Split.TENSOR and n_gpus > 1
    parts: list[Part] = []
    for index, runner in enumerate(runners.gpus[:n_gpus]):
        first, last = edges[:, index], edges[:, index + 1]
        if runner is None or tensor_split or not (last > first).any():
            continue
        share = stack.share(first, last, layout.cpu_moe_layers, flash)
        hops = np.full(stack.n_rows, float(index > 0))
        parts.append(Part(runner, share, 1, hops, none, not parts, none))
    if tensor_split and (slowest := _slowest(runners, n_gpus, scenario)):
        runner, divisor = slowest
        share = stack.share(edges[:, 0], edges[:, -1], layout.cpu_moe_layers, flash)
        sums = 2.0 * np.subtract(edges[:, -1], edges[:, 0], dtype=np.float64)
        parts.append(Part(runner, share, divisor, none, sums, True, none))
    on_gpus = list(parts)
    if runners.cpu and ((edges[:, 0] > 0) | (layout.cpu_moe_layers > 0)).any():
        parts.append(_cpu_part(stack, layout, runners.cpu, flash, pays_step=not parts))
    if runners.cpu and on_gpus and not scenario.offload_kv:
        parts = [replace(part, attends=part.runner.traits.is_cpu) for part in parts]
        parts += [_attention_part(part, runners.cpu) for part in on_gpus]
    return parts


def _slowest(runners: Runners, n_gpus: int, scenario: Scenario) -> tuple[Runner, float] | None:
    """Of the devices that each do a share of every matrix, the one that the others wait for, with
    1 / its share (`-ts`; equal parts where none is given)."""
    given = (*(scenario.tensor_split or ()), *[0.0] * n_gpus)[:n_gpus]
    weights = given if sum(given) > 0 else (1.0,) * n_gpus
    working = [
        (runner, sum(weights) / weight)
        for runner, weight in zip(runners.gpus[:n_gpus], weights, strict=True)
        if runner is not None and weight > 0
    ]
    return min(working, key=lambda each: each[0].traits.bandwidth * each[1], default=None)


def _attention_part(part: Part, cpu: Runner) -> Part:
    """The attention over a cache that stays in RAM, for the blocks of a GPU: the processor does it,
    and the activations go there and back in every layer that has some."""
    share = part.share
    blocks = np.asarray(share.last - share.first, float)
    attending = np.maximum(blocks - share.recurrent_layers - share.scan_layers, 0)
    nothing = {
        name: np.zeros_like(getattr(share, name))
        for name in type(share).__dataclass_fields__
        if name not in ("first", "last")
    }
    none = np.zeros_like(blocks)
    return Part(
        cpu, replace(share, **nothing), 1, 2 * attending, none, False, none, multiplies=False
    )


def _cpu_part(stack: WorkStack, layout: Layout, cpu: Runner, flash: bool, pays_step: bool) -> Part:
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
    return Part(cpu, share, 1, hops, none, pays_step, none)


def streamed(parts: list[Part], stack: WorkStack) -> list[Part]:
    """Prompts: weights in RAM are copied to the first GPU, which multiplies by them."""
    cpu = [part for part in parts if part.runner.traits.is_cpu and part.multiplies]
    gpus = [part for part in parts if not part.runner.traits.is_cpu]
    attending = [part for part in parts if not part.multiplies]
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
    copied = left.dense_bytes.sum(axis=-1) + whole_experts
    if not first.attends:
        attending.append(_attention_part(cpu[0], cpu[0].runner))
    return [replace(first, share=merged, streamed_bytes=copied), *gpus[1:], *attending]

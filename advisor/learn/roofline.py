"""The roofline of a person's own machine: how much arithmetic a byte of memory must bring before
the processor is the limit, and on which side generation and prompt reading lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from advisor.domain.architecture import Architecture
from advisor.domain.hardware import Rig
from advisor.domain.result import Estimate, Verdict
from advisor.estimate.speed_rates import DeviceTraits, traits_of_cpu, traits_of_gpu
from advisor.estimate.speed_work import layer_work
from advisor.estimate.weights import WeightPlan
from advisor.learn.attention_flops import work_of

ROOFLINE_SOURCE = "Williams, Waterman, Patterson 2009, https://doi.org/10.1145/1498765.1498785"


@dataclass(frozen=True, slots=True)
class Roof:
    """A processor with its memory: no work runs faster than either allows."""

    name: str
    peak_flops: float
    bandwidth_bytes_per_s: float

    @property
    def ridge(self) -> float:
        """FLOP a byte from which on arithmetic is the limit."""
        return self.peak_flops / self.bandwidth_bytes_per_s

    def at(self, intensity: float) -> float:
        """min(peak, intensity × bandwidth), FLOP/s."""
        return min(self.peak_flops, intensity * self.bandwidth_bytes_per_s)


@dataclass(frozen=True, slots=True)
class Stage:
    """Generation or prompt reading. `tokens` pass the weights together; `flops_per_s` is what the
    predicted speed comes to, None where the speed is not known."""

    key: str  # generation, prefill
    tokens: int
    flop: float
    n_bytes: float
    tokens_per_s: float | None

    @property
    def intensity(self) -> float:
        return self.flop / self.n_bytes

    @property
    def flop_per_token(self) -> float:
        return self.flop / self.tokens

    @property
    def flops_per_s(self) -> float | None:
        return None if self.tokens_per_s is None else self.tokens_per_s * self.flop_per_token

    def limited_by_arithmetic(self, roof: Roof) -> bool:
        return self.intensity >= roof.ridge


@dataclass(frozen=True, slots=True)
class Roofline:
    """`roofs`: the device with most of the weights first; RAM's, where some of them lie there."""

    roofs: tuple[Roof, ...]
    generation: Stage
    prefill: Stage


def roofline(arch: Architecture, plan: WeightPlan, rig: Rig, answer: Estimate) -> Roofline | None:
    """None where the memory bandwidth of the machine is not known."""
    roofs = _roofs(rig, answer)
    if not roofs:
        return None
    speed, scenario = answer.speed, answer.scenario
    prompt = max(1, min(scenario.ubatch, scenario.prompt_tokens))
    return Roofline(
        roofs,
        _generation(arch, plan, answer, speed.generation.mid if speed else None),
        _prefill(arch, plan, prompt, speed.prefill.mid if speed else None),
    )


def _generation(
    arch: Architecture, plan: WeightPlan, answer: Estimate, rate: float | None
) -> Stage:
    """One token reads every weight it uses once, and the cache."""
    scenario = answer.scenario
    depth = np.array([float(max(1, scenario.depth + scenario.prompt_tokens))])
    work = layer_work(arch)
    cache = float(work.cache_bytes(depth, scenario.kv_type_k, scenario.kv_type_v).sum())
    n_bytes = float(plan.read_bytes.sum()) + cache + float(work.state_bytes.sum())
    return Stage("generation", 1, float(work_of(arch).token(depth)[0]), n_bytes, rate)


def _prefill(arch: Architecture, plan: WeightPlan, tokens: int, rate: float | None) -> Stage:
    """A batch of prompt tokens shares one reading of the weights; of routed experts, those that at
    least one of the tokens is expected to choose."""
    work = layer_work(arch)
    used = np.where(work.experts > 0, work.experts_used / np.maximum(work.experts, 1), 1.0)
    touched = np.where(work.experts > 0, 1 - (1 - used) ** tokens, 1.0)
    dense = plan.read_bytes - plan.expert_read_bytes
    n_bytes = dense.sum() + (plan.expert_read_bytes.sum(axis=1) * touched / used).sum()
    flop = float(work_of(arch).prompt(np.array([float(tokens)]))[0])
    return Stage("prefill", tokens, flop, float(n_bytes), rate)


def _roofs(rig: Rig, answer: Estimate) -> tuple[Roof, ...]:
    placement = answer.placement
    on_gpus = [device.parts.weights_bytes for device in placement.devices]
    found: list[DeviceTraits | None] = []
    if on_gpus and max(on_gpus) > 0 and placement.verdict is not Verdict.CPU:
        gpu = rig.gpus[on_gpus.index(max(on_gpus))]
        shared = rig.memory.bandwidth_bytes_per_s if gpu.unified else None
        found.append(traits_of_gpu(gpu.spec, gpu.link_bytes_per_s, shared))
    if not found or (placement.verdict is Verdict.SPLIT and not rig.unified):
        found.append(traits_of_cpu(rig.cpu, rig.memory))
    return _as_roofs([traits for traits in found if traits is not None])


def _as_roofs(traits: Sequence[DeviceTraits]) -> tuple[Roof, ...]:
    return tuple(Roof(each.name, each.matrix_rate, each.bandwidth) for each in traits)

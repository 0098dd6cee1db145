"""What a rig takes from the wall: at its limit, and on average while it writes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from advisor.domain.build import SystemPower
from advisor.domain.hardware import CpuSpec, GpuSpec, Rig

# Share of the wall's power that reaches the parts (80 Plus Gold at half load and above).
SUPPLY_EFFICIENCY = 0.9
# Of its board power, what a GPU takes while it writes (it waits for memory) and while it waits for
# others; of its rated power, what a processor takes while it computes and beside a busy GPU.
# Assumed, from what people read off nvidia-smi: 270 to 330 of a 4090's 450 W, 20 to 35 W waiting.
GPU_WRITING_SHARE, GPU_WAITING_SHARE = 0.72, 0.07
CPU_COMPUTING_SHARE, CPU_WAITING_SHARE, CPU_IDLE_SHARE = 0.9, 0.25, 0.08
REST_W = 55.0  # board, memory, drive and fans of a desktop, assumed
REST_IDLE_SHARE = 0.6
_UNKNOWN_CARD_W, _UNKNOWN_CPU_W = 250.0, 65.0


def parts_watts(cards: Sequence[GpuSpec], cpu: CpuSpec | None, rest_w: float = REST_W) -> float:
    """All parts at their limit, before the supply's losses: what it must deliver."""
    return sum(map(_card_w, cards)) + _cpu_w(cpu) + rest_w


def load_watts(
    rig: Rig, systems: Mapping[str, SystemPower], rest_w: float = REST_W
) -> float | None:
    """At the wall with everything busy; None for a unified system nobody stated."""
    if rig.unified:
        power = _system(rig, systems)
        return power.load_w if power else None
    return parts_watts([gpu.spec for gpu in rig.gpus], rig.cpu, rest_w) / SUPPLY_EFFICIENCY


def idle_watts(
    rig: Rig, systems: Mapping[str, SystemPower], rest_w: float = REST_W
) -> float | None:
    """At the wall with nothing to do."""
    if rig.unified:
        power = _system(rig, systems)
        return power.idle_w if power else None
    cards = GPU_WAITING_SHARE * sum(_card_w(gpu.spec) for gpu in rig.gpus)
    return (cards + CPU_IDLE_SHARE * _cpu_w(rig.cpu) + rest_w * REST_IDLE_SHARE) / SUPPLY_EFFICIENCY


def writing_watts(
    rig: Rig,
    systems: Mapping[str, SystemPower],
    gpu_busy: Sequence[float],
    cpu_busy: float,
    rest_w: float = REST_W,
) -> float | None:
    """At the wall while it writes, from the share of the time in which each device works."""
    if rig.unified:
        power = _system(rig, systems)
        busy = GPU_WRITING_SHARE * min(1.0, sum(gpu_busy) + cpu_busy)
        return power.idle_w + (power.load_w - power.idle_w) * busy if power else None
    total = rest_w
    for gpu, share in zip(rig.gpus, gpu_busy, strict=True):
        used = GPU_WAITING_SHARE + (GPU_WRITING_SHARE - GPU_WAITING_SHARE) * share
        total += used * _card_w(gpu.spec)
    used = CPU_WAITING_SHARE + (CPU_COMPUTING_SHARE - CPU_WAITING_SHARE) * cpu_busy
    return (total + used * _cpu_w(rig.cpu)) / SUPPLY_EFFICIENCY


def _system(rig: Rig, systems: Mapping[str, SystemPower]) -> SystemPower | None:
    return next((systems.get(gpu.spec.id) for gpu in rig.gpus if gpu.unified), None)


def _card_w(card: GpuSpec) -> float:
    return card.tdp_w or _UNKNOWN_CARD_W


def _cpu_w(cpu: CpuSpec | None) -> float:
    return (cpu.tdp_w if cpu else None) or _UNKNOWN_CPU_W

"""What is free at this moment, laid over a rig whose usable memory stays that of detection."""

from __future__ import annotations

from dataclasses import dataclass, replace

from advisor.domain.hardware import DetectedGpu, Machine, Rig, RigGpu
from advisor.domain.result import Placement


@dataclass(frozen=True, slots=True)
class Shortage:
    """A device on which less is free now than a model needs; bytes. `device` "" is RAM."""

    device: str
    free_bytes: int
    needed_bytes: int


def gpus_of_rig(rig: Rig, machine: Machine) -> tuple[DetectedGpu | None, ...]:
    """The detected GPU behind each GPU of a rig made of `machine`; a rig leaves some out."""
    unused = list(machine.gpus)
    found: list[DetectedGpu | None] = []
    for rigged in rig.gpus:
        alike = [gpu for gpu in unused if _is_alike(rigged, gpu)]
        exact = [gpu for gpu in alike if gpu.vram_bytes == rigged.capacity_bytes]
        match = next(iter(exact or alike), None)
        if match is not None:
            unused.remove(match)
        found.append(match)
    return tuple(found)


def _is_alike(rigged: RigGpu, gpu: DetectedGpu) -> bool:
    if gpu.catalog_id and rigged.spec.id and gpu.catalog_id != rigged.spec.id:
        return False
    return rigged.unified == gpu.unified and rigged.spec.vendor == gpu.vendor


def rig_now(rig: Rig, machine: Machine) -> Rig:
    """`rig` with what others hold as `machine` has it now. Capacity, usable memory and so all
    verdicts stay; what `machine` does not know stays too."""
    gpus = tuple(
        _gpu_now(rigged, gpu)
        for rigged, gpu in zip(rig.gpus, gpus_of_rig(rig, machine), strict=True)
    )
    memory, available = rig.memory, machine.ram_available_bytes
    if available is not None:
        memory = replace(memory, in_use_bytes=max(0, memory.capacity_bytes - available))
    return replace(rig, gpus=gpus, memory=memory)


def _gpu_now(rigged: RigGpu, gpu: DetectedGpu | None) -> RigGpu:
    if gpu is None or rigged.unified or gpu.vram_free_bytes is None:
        return rigged
    return replace(rigged, in_use_bytes=max(0, rigged.capacity_bytes - gpu.vram_free_bytes))


def shortage_now(placement: Placement, now: Rig) -> Shortage | None:
    """The first device on which the model needs more than is free now; None if all have room or
    nobody knows. Unified memory is one pool: what the GPU and RAM parts need is one sum."""
    in_ram = placement.ram.used_bytes
    for device, gpu in zip(placement.devices, now.gpus, strict=False):
        if gpu.unified:
            in_ram += device.used_bytes
        elif gpu.in_use_bytes is not None:
            free = gpu.capacity_bytes - gpu.in_use_bytes
            if device.used_bytes > free:
                return Shortage(gpu.spec.name, max(0, free), device.used_bytes)
    memory = now.memory
    if memory.in_use_bytes is None:
        return None
    free = max(0, memory.capacity_bytes - memory.in_use_bytes)
    return Shortage("", free, in_ram) if in_ram > free else None

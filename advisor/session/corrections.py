"""Facts of this computer that the person typed or measured: laid over what was detected.

A correction is (key, value): `ram_bytes`, `gpu.<index>.vram_bytes`, `gpu.<index>.bytes_per_s`,
`ram_bytes_per_s` (typed) and `ram_measured_bytes_per_s`. Keys that fit nothing (a card that is
gone) are ignored and kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from advisor.domain.hardware import DetectedGpu, Machine, Rig
from advisor.text import whole_number

Corrections = tuple[tuple[str, int], ...]
MEASURED_KEY = "ram_measured_bytes_per_s"
_MOST = 1 << 60


def with_correction(corrections: Corrections, key: str, value: int | None) -> Corrections:
    """The corrections with `key` set to `value`; None takes it back."""
    others = tuple(each for each in corrections if each[0] != key)
    return others if value is None else (*others, (key, value))


def corrected_machine(machine: Machine, corrections: Corrections) -> Machine:
    """`machine` with the typed facts, marked as the user's in `sources` and `confidence`."""
    facts = dict(corrections)
    ram = facts.get("ram_bytes")
    if ram is not None:
        available = machine.ram_available_bytes
        machine = replace(
            machine,
            ram_bytes=ram,
            ram_available_bytes=None if available is None else min(available, ram),
            sources={**machine.sources, "ram_bytes": "user"},
        )
    gpus = tuple(
        _with_bandwidth(
            _with_memory(gpu, facts.get(f"gpu.{index}.vram_bytes")),
            facts.get(f"gpu.{index}.bytes_per_s"),
        )
        for index, gpu in enumerate(machine.gpus)
    )
    return machine if gpus == machine.gpus else replace(machine, gpus=gpus)


def _with_memory(gpu: DetectedGpu, vram_bytes: int | None) -> DetectedGpu:
    if vram_bytes is None or gpu.unified:
        return gpu
    free = gpu.vram_free_bytes
    return replace(
        gpu,
        vram_bytes=vram_bytes,
        vram_free_bytes=None if free is None else min(free, vram_bytes),
        sources={**gpu.sources, "vram_bytes": "user"},
        confidence={**gpu.confidence, "vram_bytes": "user"},
    )


def _with_bandwidth(gpu: DetectedGpu, bytes_per_s: int | None) -> DetectedGpu:
    if bytes_per_s is None or gpu.unified:
        return gpu
    return replace(
        gpu,
        bandwidth_bytes_per_s=float(bytes_per_s),
        sources={**gpu.sources, "bandwidth_bytes_per_s": "user"},
        confidence={**gpu.confidence, "bandwidth_bytes_per_s": "user"},
    )


def corrected_rig(rig: Rig, corrections: Corrections) -> Rig:
    """`rig` with the memory speed that was typed or measured; measured wins where both are."""
    facts = dict(corrections)
    memory = rig.memory
    if "ram_bytes_per_s" in facts:
        memory = replace(memory, bandwidth_bytes_per_s=float(facts["ram_bytes_per_s"]))
    if MEASURED_KEY in facts:
        memory = replace(memory, measured_bytes_per_s=float(facts[MEASURED_KEY]))
    return rig if memory == rig.memory else replace(rig, memory=memory)


def corrections_to_texts(corrections: Corrections) -> tuple[str, ...]:
    """`key=value` lines, for the settings file."""
    return tuple(f"{key}={value}" for key, value in corrections)


def corrections_from_texts(texts: Iterable[str]) -> Corrections:
    """The reverse; lines that are not of that shape are dropped."""
    found: Corrections = ()
    for text in texts:
        key, _, figure = text.partition("=")
        value = whole_number(figure)
        if key and value and value < _MOST:
            found = with_correction(found, key, value)
    return found
